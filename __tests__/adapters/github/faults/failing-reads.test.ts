import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Fault } from '../../../../sandbox/faults/fault.ts';
import { secondaryLimit, serverError, tooManyRequests } from '../../../../sandbox/faults/known-faults.ts';
import type { GitHubConnection } from '../../../../src/adapters/github/connect-github.ts';
import { createMirror } from '../../../../src/adapters/github/mirror/create-mirror.ts';
import { createReviewers } from '../../../../src/adapters/github/reviewers/create-reviewers.ts';
import { ForgeForbidden, ForgeUnavailable } from '../../../../src/ports/forge.ts';
import { green, question } from '../../../contracts/forge/samples.ts';
import { questionOf } from '../../../contracts/mirror/samples.ts';
import { createGitHubWorld, type GitHubWorld } from '../github-world.ts';

const passing = {
  '500': serverError,
  'a reset': { kind: 'reset', when: 'before' },
  'a secondary limit': secondaryLimit(60),
  '429': tooManyRequests(1),
  'an answer in part': { kind: 'partial', path: ['repository'] },
  'malformed JSON': { kind: 'malformed' },
  'an answer cut off': { kind: 'cut', bytes: 20 },
} satisfies Record<string, Fault>;

const lasting = {
  ...passing,
  'a limit for long': secondaryLimit(3600),
  'something in HTML': { kind: 'answer', answer: { status: 503, body: '<html><h1>Unicorn!</h1></html>' } },
} satisfies Record<string, Fault>;

const each = (faults: Readonly<Record<string, Fault>>) =>
  Object.entries(faults).map(([name, fault]) => ({ name, fault }));

describe('reading', () => {
  let github: GitHubWorld;
  let number: number;
  let head: string;

  beforeAll(async () => {
    github = await createGitHubWorld();
    head = await github.createBranch('plan/qa/41');
    number = await github.propose('plan/qa/41');
    await github.connect().forge.setStatus(head, green);
  });
  afterEach(() => github.sandbox.faults.clear());
  afterAll(() => github.sandbox.close());

  const reads: readonly {
    name: string;
    read: (github: GitHubConnection) => Promise<unknown>;
    permission: string;
  }[] = [
    {
      name: 'open pull requests',
      read: ({ forge }) => forge.openPullRequests(),
      permission: 'pull-requests',
    },
    {
      name: 'publications',
      read: ({ forge }) => forge.publications([{ ...question, pullRequest: number }]),
      permission: 'pull-requests',
    },
    {
      name: 'what stands of a run',
      read: ({ api }) => createMirror(api).standing(questionOf(head)),
      permission: 'pull-requests',
    },
    {
      name: 'who is behind what was merged',
      read: ({ api }) => createReviewers(api).mergedPullRequests([{ commit: head, base: 'env/qa' }]),
      permission: 'pull-requests',
    },
    { name: 'a status', read: ({ forge }) => forge.status(head, question.context), permission: 'statuses' },
  ];

  describe.each(reads)('$name', ({ read, permission }) => {
    test.each(each(passing))('is patient with $name', async ({ fault }) => {
      const expected = await read(github.connect());
      github.sandbox.faults.at({ kind: 'graphql' }, fault);
      expect(await read(github.connect())).toEqual(expected);
      expect(github.sandbox.faults.pending).toBe(0);
    });

    test.each(each(lasting))('gives up when there is nothing but $name', async ({ fault }) => {
      github.sandbox.faults.at({ kind: 'graphql', nth: 'every' }, fault);
      await expect(read(github.connect())).rejects.toThrow(ForgeUnavailable);
    });

    test('says which permission is missing', async () => {
      const token = github.workflowToken({ metadata: 'read', contents: 'read', [permission]: undefined });
      const forbidden = read(github.connect({ credentials: { kind: 'token', token } }));
      await expect(forbidden).rejects.toThrow(ForgeForbidden);
      await expect(forbidden).rejects.toMatchObject({ permission: `${permission}: read` });
    });

    test('says that the token is wrong', async () => {
      const wrong = github.connect({ credentials: { kind: 'token', token: 'ghs_0123456789abcdef' } });
      await expect(read(wrong)).rejects.toThrow(/GitHub does not accept the token; it is wrong/);
    });
  });
});
