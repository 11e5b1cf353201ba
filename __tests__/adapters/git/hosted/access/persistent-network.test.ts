import { expect, test } from '@jest/globals';
import { persistentNetwork } from '../../../../../src/adapters/git/hosted/access/persistent-network.ts';

const url = 'https://github.com/acme/release.git';

/** How often a network that always answers so is asked, and how long is waited in between. */
async function tries(stderr: string, { command = 'fetch', code = 128 } = {}) {
  const asked: number[] = [];
  const answer = { end: 'exited' as const, code, stdout: Buffer.alloc(0), stderr };
  const network = { run: async () => answer };
  const persistent = persistentNetwork(network, async (milliseconds) => asked.push(milliseconds));
  expect(await persistent.run({ arguments: ['-c', 'a=b', command, '--', 'origin'] })).toBe(answer);
  return asked;
}

test.each([
  `fatal: unable to access '${url}/': The requested URL returned error: 500`,
  `fatal: unable to access '${url}/': Could not resolve host: github.com`,
  `fatal: unable to access '${url}/': Recv failure: Connection reset by peer`,
  "error: RPC failed; HTTP 502 curl 22 The requested URL returned error: 502\nfatal: expected 'packfile'",
  'error: 1503 bytes of body are still expected\nfatal: protocol error: bad pack header',
  'fatal: expected flush after ref listing',
  'fetch-pack: x\nfatal: early EOF\nfatal: fetch-pack: invalid index-pack output',
  'error: RPC failed; curl 18 transfer closed\nfatal: the remote end hung up unexpectedly',
])('a fetch that ends with %j is tried three times', async (stderr) => {
  expect(await tries(stderr)).toEqual([1000, 5000]);
});

test.each([
  'fatal: remote error: upload-pack: not our ref 1111',
  "error: cannot lock ref 'refs/heads/main': File exists",
  'fatal: bad object 1111',
  `fatal: unable to access '${url}/': The requested URL returned error: 429`,
  `remote: You have exceeded a rate limit\nfatal: unable to access '${url}/': The requested URL returned error: 403`,
  'remote: fatal: early EOF',
  '',
])('a fetch that ends with %j is tried once', async (stderr) => {
  expect(await tries(stderr)).toEqual([]);
});

test('what succeeds, and what writes, runs once', async () => {
  const stderr = 'fatal: the remote end hung up unexpectedly';
  expect(await tries(stderr, { code: 0 })).toEqual([]);
  expect(await tries(stderr, { command: 'push' })).toEqual([]);
});

test('a fetch that succeeds the second time is enough', async () => {
  const end = 'exited' as const;
  const answers = [
    { end, code: 128, stdout: Buffer.alloc(0), stderr: 'fatal: early EOF' },
    { end, code: 0, stdout: Buffer.alloc(0), stderr: '' },
  ];
  const network = {
    run: async () => {
      const [next] = answers.splice(0, 1);
      if (next === undefined) throw new Error('asked too often');
      return next;
    },
  };
  const answer = await persistentNetwork(network, async () => {}).run({ arguments: ['fetch'] });
  expect(answer.code).toBe(0);
});
