import { describe, expect, test } from '@jest/globals';
import { ForgeUnavailable } from '../../../../src/ports/forge.ts';
import { connectScripted } from '../scripted-fetch.ts';

interface Listed {
  readonly number: number;
  readonly isCrossRepository?: boolean;
}

function pageOf(nodes: readonly Listed[], totalCount = nodes.length) {
  return {
    totalCount,
    nodes: nodes.map(({ number, isCrossRepository = false }) => ({
      number,
      url: `https://github.com/acme/releases/pull/${number}`,
      state: 'MERGED',
      baseRefName: 'env/qa',
      body: 'Again.',
      isCrossRepository,
    })),
  };
}

/** Answers every branch that is asked for with the same page. */
function answering(page: unknown) {
  return connectScripted(({ variables }) => {
    const aliases = Object.keys(variables).filter((name) => /^b\d+$/.test(name));
    return { body: { data: { repository: Object.fromEntries(aliases.map((alias) => [alias, page])) } } };
  });
}

describe('pull requests of branches', () => {
  test('leave out those of forks that have a branch of that name', async () => {
    const { forge } = answering(pageOf([{ number: 7, isCrossRepository: true }, { number: 5 }]));
    const found = await forge.pullRequestsOf(['plan/qa/one']);
    expect(found.get('plan/qa/one')).toEqual([
      {
        number: 5,
        url: 'https://github.com/acme/releases/pull/5',
        state: 'merged',
        base: 'env/qa',
        body: 'Again.',
      },
    ]);
  });

  test.each([
    { count: 0, requests: 0 },
    { count: 25, requests: 1 },
    { count: 26, requests: 2 },
  ])('of $count branches take $requests requests', async ({ count, requests }) => {
    const { forge, sent } = answering(pageOf([]));
    const branches = Array.from({ length: count }, (_, index) => `plan/qa/${index}`);
    expect([...(await forge.pullRequestsOf(branches)).keys()]).toEqual(branches);
    expect(sent).toHaveLength(requests);
  });

  test.each([
    ['more than a page', pageOf([{ number: 1 }], 101)],
    ['no page', null],
    [
      'a state that we do not know',
      { totalCount: 1, nodes: [{ ...pageOf([{ number: 1 }]).nodes[0], state: 'NEW' }] },
    ],
  ])('that are %s are not read', async (_, page) => {
    const { forge } = answering(page);
    await expect(forge.pullRequestsOf(['plan/qa/one'])).rejects.toThrow(ForgeUnavailable);
  });

  test('of which one is missing in the answer are not read', async () => {
    const { forge } = connectScripted(() => ({ body: { data: { repository: {} } } }));
    await expect(forge.pullRequestsOf(['plan/qa/one'])).rejects.toThrow(/plan\/qa\/one is missing/);
  });
});
