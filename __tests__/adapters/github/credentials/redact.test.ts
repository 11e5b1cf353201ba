import { describe, expect, test } from '@jest/globals';
import { redact } from '../../../../src/adapters/github/credentials/redact.ts';

describe('redacting', () => {
  const key =
    '-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA1234\nabcdefghijklmnop\n-----END RSA PRIVATE KEY-----';

  test.each([
    ['a known secret', 'sent sesame-open-up to it', ['sesame-open-up'], 'sent *** to it'],
    ['each line of one', 'line MIIEowIBAAKCAQEA1234 of it', [key], 'line *** of it'],
    ['a key with written line ends', 'abcdefghijklmnop', [key.replaceAll('\n', '\\n')], '***'],
    ['any private key', `bad key ${key}!`, [], 'bad key ***!'],
    ['the beginning of a private key', '-----BEGIN PRIVATE KEY-----\nabc', [], '***'],
    ['an unknown token', 'Bad ghs_16C7e42F292c6912E7710c838347Ae178B4a', [], 'Bad ***'],
    ['a fine-grained token', 'github_pat_11ABCDEFG0123456789_abc is old', [], '*** is old'],
    ['a JSON Web Token', 'bearer eyJhbGciOi.eyJpYXQiOj.c2lnbmF0dXJl.', [], 'bearer ***.'],
    ['no words', 'GitHub is a word, and so is gh', ['a'], 'GitHub is a word, and so is gh'],
  ])('takes out %s', (_, text, secrets, expected) => {
    expect(redact(text, secrets)).toBe(expected);
  });
});
