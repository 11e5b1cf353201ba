import { describe, expect, test } from '@jest/globals';
import { refusalOf } from '../../../../../src/adapters/git/hosted/access/refusal-of.ts';

const url = 'https://github.com/acme/release.git';
const answer = (stderr: string, code = 128) => ({
  end: 'exited' as const,
  code,
  stdout: Buffer.alloc(0),
  stderr,
});
const judge = (stderr: string, permission: 'contents: read' | 'contents: write' = 'contents: read') =>
  refusalOf(answer(stderr), { url, permission })?.message;

describe('what git says of a server', () => {
  test.each([
    [
      "fatal: could not read Username for 'https://github.com': terminal prompts disabled\n",
      /accept the token/,
    ],
    ["fatal: Authentication failed for 'https://github.com/acme/release.git/'\n", /accept the token/],
    [
      `remote: Write access to repository not granted.\nfatal: unable to access '${url}/': The requested URL returned error: 403\n`,
      /contents: read.*the server said: Write access to repository not granted\./,
    ],
    ['error: RPC failed; HTTP 403 curl 22 The requested URL returned error: 403\n', /may not be read/],
    [`remote: Repository not found.\nfatal: repository '${url}/' not found\n`, /was not found/],
    [`fatal: unable to access '${url}/': The requested URL returned error: 307\n`, /redirects/],
  ])('%j is a refusal', (stderr, message) => {
    expect(judge(stderr)).toMatch(message);
  });

  test.each([
    `fatal: unable to access '${url}/': The requested URL returned error: 502\n`,
    `fatal: unable to access '${url}/': Could not resolve host: github.com\n`,
    `remote: API rate limit exceeded\nfatal: unable to access '${url}/': The requested URL returned error: 403\n`,
    'fatal: remote error: upload-pack: not our ref 1111\n',
    'remote: fatal: the requested URL returned error: 403\n',
    '',
  ])('%j is none', (stderr) => {
    expect(judge(stderr)).toBeUndefined();
  });

  test('a git that succeeded was not refused, and a push names the permission to write', () => {
    const stderr = `fatal: unable to access '${url}/': The requested URL returned error: 403\n`;
    expect(refusalOf(answer(stderr, 0), { url, permission: 'contents: read' })).toBeUndefined();
    expect(judge(stderr, 'contents: write')).toMatch(/may not be written .*contents: write/);
  });
});
