import { expect, test } from '@jest/globals';
import { credentialIn } from '../../../src/domain/settings/credential-shapes.ts';

/** Put together here, so that nothing that looks for credentials stumbles over these files. */
const letters = (count: number) => 'aB3dE5gH'.repeat(10).slice(0, count);
const begin = '-----BEGIN';

test.each([
  ['a token of GitHub', `ghp_${letters(36)}`, `ghp_${letters(35)}`],
  ['a token of GitHub', `token=ghs_${letters(36)}`, `xghs_${letters(36)}`],
  ['a token of GitHub', `github_pat_${letters(22)}_${letters(59)}`, `github_pat_${letters(21)}`],
  ['an access key of AWS', `AKIA${'ABCDEFGH'.repeat(2)}`, `AKIA${'ABCDEFGH'.repeat(2)}I`],
  ['an access key of AWS', `ASIA${'ABCDEFGH'.repeat(2)}`, `ACIA${'ABCDEFGH'.repeat(2)}`],
  ['a token of Slack', `xoxb-${letters(10)}`, 'xoxb-short'.slice(0, 9)],
  ['a token of Slack', `xapp-1-${letters(10)}`, `box-${letters(10)}`],
  ['a token of GitLab', `glpat-${letters(20)}`, `glpat-${letters(19)}`],
  ['a key of Stripe', `sk_live_${letters(16)}`, `sk_test_${letters(16)}`],
  ['a token of npm', `npm_${letters(36)}`, 'npm_config_registry'],
  ['an API key of Google', `AIza${letters(35)}`, `AIza${letters(34)}`],
  ['an account key of Azure', `AccountName=a;AccountKey=${letters(40)}==`, 'AccountName=a;AccountKey='],
  ['a private key', `${begin} PRIVATE KEY-----\nMII`, `${begin} CERTIFICATE-----\nMII`],
  ['a private key', `${begin} OPENSSH PRIVATE KEY-----`, `${begin} PUBLIC KEY-----`],
  ['a JSON Web Token', `eyJhbGciOi.eyJzdWIiOi.${letters(9)}`, `eyJhbGciOi.${letters(9)}`],
  ['an address with a password', 'postgres://app:hunter2@db/x', 'postgres://app@db:5432/x'],
  ['an address with a password', 'https://:token@example.com', `https://app:\${PASSWORD}@example.com`],
])('%s: %s, and not %s', (name, one, other) => {
  expect([credentialIn(one), credentialIn(other)]).toEqual([name, undefined]);
});

test.each([
  ['30s', 'true', '1.10', 'INFO', '', 'https://example.com:8443/a@b', 'a@b.example', 'Europe/Lisbon'],
  ['0f8fad5b-d9cb-469f-a165-70867728950e', 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd1'],
])('what people write all the time is none', (...values) => {
  expect(values.map(credentialIn)).toEqual(values.map(() => undefined));
});

test('long values are looked through in a moment', () => {
  const value = `${'eyJeyJ.eyJ//:'.repeat(50_000)} AKIA`;
  expect(credentialIn(value)).toBeUndefined();
});
