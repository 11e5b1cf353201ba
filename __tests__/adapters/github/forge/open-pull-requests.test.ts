import { describe, expect, test } from '@jest/globals';
import { ForgeForbidden, ForgeUnavailable } from '../../../../src/ports/forge.ts';
import { connectScripted, type ScriptedAnswer, type SentRequest } from '../scripted-fetch.ts';

const page = 100;
const viewer = { login: 'planner[bot]' };

function listed(number: number) {
  const oid = number.toString(16).padStart(40, '0');
  return {
    number,
    url: `https://github.com/acme/releases/pull/${number}`,
    isDraft: false,
    baseRefName: 'env/qa',
    headRefName: `plan/qa/${number}`,
    isCrossRepository: number % 2 === 0,
    headRefOid: oid,
    createdAt: '2026-11-20T10:00:00Z',
    changedFiles: 1,
    commits: { totalCount: 1, nodes: [{ commit: { oid, status: null } }] },
  };
}

function pageOf(numbers: readonly number[], from: number) {
  const end = from + page;
  return {
    totalCount: numbers.length,
    pageInfo: { hasNextPage: end < numbers.length, endCursor: String(end) },
    nodes: numbers.slice(from, end).map(listed),
  };
}

/** Answers for as many open pull requests as there are at each request. */
function listing(counts: readonly number[]): (request: SentRequest) => ScriptedAnswer {
  let asked = 0;
  return ({ variables }) => {
    const count = counts[Math.min(asked, counts.length - 1)] ?? 0;
    asked += 1;
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    const repository =
      variables.after === undefined
        ? { oldest: pageOf(numbers, 0), newest: pageOf(numbers, Math.max(0, count - page)) }
        : { next: pageOf(numbers, Number(variables.after)) };
    return { body: { data: { viewer, repository } } };
  };
}

describe('open pull requests', () => {
  test.each([
    { count: 0, requests: 1 },
    { count: 1, requests: 1 },
    { count: 100, requests: 1 },
    { count: 150, requests: 1 },
    { count: 200, requests: 1 },
    { count: 201, requests: 2 },
    { count: 250, requests: 2 },
    { count: 300, requests: 2 },
    { count: 1000, requests: 9 },
  ])('of which there are $count take $requests requests', async ({ count, requests }) => {
    const { forge, sent } = connectScripted(listing([count]));
    const found = await forge.openPullRequests();
    expect(found.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    expect(sent).toHaveLength(requests);
  });

  test('know their branch, unless it is in a fork', async () => {
    const { forge } = connectScripted(listing([2]));
    const found = await forge.openPullRequests();
    expect(found.map(({ branch }) => branch)).toEqual(['plan/qa/1', null]);
  });

  test('are read anew when some came while they were read', async () => {
    const { forge, sent } = connectScripted(listing([250, 251]));
    expect(await forge.openPullRequests()).toHaveLength(251);
    expect(sent).toHaveLength(4);
  });

  test('that change all the time are not read', async () => {
    const { forge } = connectScripted(listing(Array.from({ length: 20 }, (_, index) => 250 + index)));
    await expect(forge.openPullRequests()).rejects.toThrow(/changed every time/);
  });

  test.each([
    ['that are less than said', { totalCount: 3 }],
    ['one of which is null', { nodes: [null] }],
    ['whose number is missing', { totalCount: undefined }],
  ])('%s are not read', async (_, wrong) => {
    const { forge } = connectScripted(() => {
      const oldest = { ...pageOf([1], 0), ...wrong };
      return { body: { data: { viewer, repository: { oldest, newest: oldest } } } };
    });
    await expect(forge.openPullRequests()).rejects.toThrow(ForgeUnavailable);
  });

  test('are not read in part', async () => {
    const { forge } = connectScripted((request) => ({
      body: {
        ...Object(listing([1])(request).body),
        errors: [{ message: 'timed out', path: ['repository'] }],
      },
    }));
    await expect(forge.openPullRequests()).rejects.toThrow(
      /only in part, which counts as nothing: "timed out"/,
    );
  });

  test('of a repository that is hidden are forbidden', async () => {
    const errors = [{ type: 'NOT_FOUND', message: 'Could not resolve', path: ['repository'] }];
    const { forge } = connectScripted(() => ({ body: { data: { repository: null }, errors } }));
    const reading = forge.openPullRequests();
    await expect(reading).rejects.toThrow(ForgeForbidden);
    await expect(reading).rejects.toThrow(
      /could not read the open pull requests of acme\/releases: it is not there, or the token may not see it/,
    );
  });

  test.each([
    [
      'are not known while the list of commits lags behind the head',
      { oid: 'f'.repeat(40), login: 'planner' },
      null,
    ],
    ['are not those of an account that is gone', { oid: listed(1).headRefOid, login: null }, []],
    ['are not those of others', { oid: listed(1).headRefOid, login: 'planner-two' }, []],
    ['are ours', { oid: listed(1).headRefOid, login: 'Planner' }, [{ context: 'deployment-plan/qa' }]],
  ])('have statuses that %s', async (_, { oid, login }, statuses) => {
    const creator = login === null ? null : { login };
    const context = {
      context: 'deployment-plan/qa',
      state: 'SUCCESS',
      description: '',
      targetUrl: null,
      creator,
    };
    const { forge } = connectScripted(() => {
      const commits = { totalCount: 3, nodes: [{ commit: { oid, status: { contexts: [context] } } }] };
      const both = { ...pageOf([1], 0), nodes: [{ ...listed(1), commits }] };
      return { body: { data: { viewer, repository: { oldest: both, newest: both } } } };
    });
    expect(await forge.openPullRequests()).toMatchObject([{ number: 1, commits: 3, statuses }]);
  });
});
