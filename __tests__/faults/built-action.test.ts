import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../../sandbox/faults/fault.ts';
import type { RequestPattern } from '../../sandbox/faults/fault-plan.ts';
import {
  badGatewayAfterEffect,
  secondaryLimit,
  serverError,
  tooManyRequests,
} from '../../sandbox/faults/known-faults.ts';
import { planText } from '../../sandbox/seed/propose-plan.ts';
import { writeVersionMarks } from '../../src/codec/records/version-marks.ts';
import { recordsBranch, versionMarksPath } from '../../src/domain/layout.ts';
import { writesOf } from '../support/action-requests.ts';
import { time } from '../support/builders.ts';
import { type Acted, type GitHubWorld, withGitHubWorld } from '../support/github-world/github-world.ts';
import { shownBy } from '../support/github-world/github-world-result.ts';
import { checksOn, commentsOn, verdictOn } from '../support/github-world/github-world-standing.ts';

/** Something that goes wrong in a job, and what the job makes of it. */
interface Case {
  readonly what: string;
  readonly at: RequestPattern;
  readonly fault: Fault;
  /** The verdicts on the two plans when the job has ended; default: those that are true. */
  readonly verdicts?: readonly string[];
  /** Part of what the job says; nothing goes wrong visibly without it. */
  readonly says?: RegExp;
  /** Whether the job succeeds all the same. */
  readonly succeeds?: boolean;
}

const query = (operation: string) => ({ kind: 'graphql', operation }) as const;
const references = { kind: 'git', operation: 'upload-pack refs' } as const;
const pack = { kind: 'git', operation: 'upload-pack' } as const;
const statuses = { method: 'POST', path: /\/statuses\// };
const newCheck = { method: 'POST', path: /\/check-runs$/ };
const check = { method: 'PATCH', path: /\/check-runs\/\d+$/ };
const newComment = { method: 'POST', path: /\/comments$/ };
const comment = { method: 'PATCH', path: /\/issues\/comments\/\d+$/ };
const every = { nth: 'every' } as const;

const lostAnswer: Fault = { kind: 'reset', when: 'after' };
const malformed: Fault = { kind: 'malformed' };
const cutOff: Fault = { kind: 'cut', bytes: 200 };
const limitForAnHour = secondaryLimit(3600);
const refusal: Fault = { kind: 'answer', answer: { status: 403 } };

const truth = ['failure', 'success'];
const withdrawn = ['error', 'error'];
const unchanged = ['success', 'none'];

const cases: readonly Case[] = [
  { what: 'the list of pull requests fails once', at: query('OpenPullRequests'), fault: serverError },
  {
    what: 'the list comes in part',
    at: query('OpenPullRequests'),
    fault: { kind: 'partial', path: ['repository', 'newest'] },
  },
  { what: 'the list comes as half of its JSON', at: query('OpenPullRequests'), fault: malformed },
  {
    what: 'the list is refused for an hour',
    ...{ at: { ...query('OpenPullRequests'), ...every }, fault: limitForAnHour },
    verdicts: unchanged,
    says: /could not read the open pull requests of acme\/releases: GitHub's rate limit/,
  },
  { what: 'the tags come in part', at: query('Tags'), fault: { kind: 'partial', path: ['r0', 't0'] } },
  {
    what: 'the tags are refused for an hour',
    ...{ at: { ...query('Tags'), ...every }, fault: limitForAnHour },
    ...{ verdicts: withdrawn, says: /acme\/audit, is out of reach/ },
  },
  {
    what: 'what stands on pull requests is refused for an hour',
    ...{ at: { ...query('Publications'), ...every }, fault: limitForAnHour },
    ...{ verdicts: withdrawn, says: /could not read what stands on pull requests/ },
  },
  {
    what: 'git is refused',
    ...{ at: references, fault: refusal },
    ...{ verdicts: withdrawn, says: /releases\.git may not be read with this token/ },
  },
  { what: 'the fetch of commits is cut off', at: { ...pack, nth: 2 }, fault: cutOff },
  {
    what: 'every fetch is cut off',
    ...{ at: { ...pack, ...every }, fault: cutOff },
    ...{ verdicts: withdrawn, says: /releases\.git could not be fetched/ },
  },
  {
    what: 'git is refused when it looks again',
    ...{ at: { ...references, nth: 3 }, fault: refusal },
    says: /releases\.git may not be read with this token/,
  },
  { what: 'the answer to a verdict is a 502', at: statuses, fault: badGatewayAfterEffect },
  {
    what: 'the answer to the verdict that goes back is lost',
    at: { ...statuses, nth: 2 },
    fault: lostAnswer,
  },
  { what: 'a verdict is too much for a second', at: statuses, fault: tooManyRequests(1) },
  {
    what: 'verdicts are refused for an hour',
    ...{ at: { ...statuses, ...every }, fault: limitForAnHour },
    verdicts: unchanged,
    says: /the status of pull request #1 could not be written/,
  },
  { what: 'the answer to a new check run is lost', at: newCheck, fault: lostAnswer },
  { what: 'the answer to a check run is no JSON', at: check, fault: malformed },
  { what: 'the answer to a new comment is a 502', at: newComment, fault: badGatewayAfterEffect },
  { what: 'the answer to a new comment is lost', at: newComment, fault: lostAnswer },
  {
    what: 'comments are refused for an hour',
    ...{ at: { ...comment, ...every }, fault: limitForAnHour },
    ...{ says: /the comment of pull request #1 could not be written/, succeeds: true },
  },
];

describe('a job of the built action in which', () => {
  test.concurrent.each(cases)(
    '$what',
    ({ at, fault, verdicts = truth, says, succeeds = says === undefined }) =>
      withGitHubWorld(async (world) => {
        const pullRequests = await begin(world);
        world.sandbox.faults.at(at, fault);
        const job = await world.signal(world.last('pull_request'));
        expect(pullRequests.map((it) => verdictOn(it))).toEqual(verdicts);
        expect({ code: job.code, stderr: job.stderr }).toEqual({ code: succeeds ? 0 : 1, stderr: '' });
        expect(wordsOf(job)).toMatch(says ?? /^$/);
        expect(pullRequests.every((it) => commentsOn(it).length <= 1)).toBe(true);
        world.sandbox.faults.clear();
        world.sandbox.requests.clear();
        await world.settle();
        expect(pullRequests.map((it) => verdictOn(it))).toEqual(truth);
        expect(pullRequests.map((it) => checksOn(it).at(-1)?.conclusion)).toEqual(truth);
        expect(pullRequests.map((it) => commentsOn(it).length)).toEqual([1, 1]);
        // What the job has brought to its end is not written again.
        if (says === undefined) expect(writesOf(world.sandbox.requests.entries)).toEqual([]);
      }),
  );
});

/** A plan that passes, whose version then turns out to be bad; and a new one. */
async function begin(world: GitHubWorld) {
  const spoiled = await world.propose('spoiled', planText({ audit: '1.1.0' }));
  await world.settle();
  const bad = new Map([['1.1.0', { reason: 'loses entries', by: 'bob', at: time }]]);
  const marks = new TextDecoder().decode(writeVersionMarks({ application: 'audit', bad }));
  await world.push({ branch: recordsBranch, files: { [versionMarksPath('audit')]: marks } });
  const fresh = await world.propose('fresh', planText({ ledger: '2.1.0' }));
  return [spoiled, fresh];
}

/** Errors and warnings about the job itself. */
function wordsOf(job: Acted): string {
  return shownBy(job)
    .filter(({ name }) => name !== 'notice')
    .map(({ data }) => data)
    .join('\n');
}
