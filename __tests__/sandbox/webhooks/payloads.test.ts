import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { PullRequest } from '../../../sandbox/model/pull-requests/pull-request.ts';
import { isObject, type JsonObject } from '../../../sandbox/openapi/json.ts';
import { compileSchema } from '../../../sandbox/openapi/schema-compiler.ts';
import { closeIssue, editIssue, reopenIssue } from '../../../sandbox/operations/issues/change-issue.ts';
import { addComment, deleteComment, editComment } from '../../../sandbox/operations/issues/comment.ts';
import { createLabel } from '../../../sandbox/operations/issues/create-label.ts';
import { createIssue } from '../../../sandbox/operations/issues/open-issue.ts';
import {
  closePullRequest,
  editPullRequest,
  reopenPullRequest,
  setDraft,
} from '../../../sandbox/operations/pull-requests/change-pull-request.ts';
import { openPullRequest } from '../../../sandbox/operations/pull-requests/open-pull-request.ts';
import { queuePullRequest } from '../../../sandbox/operations/pull-requests/queue-pull-request.ts';
import {
  dismissReview,
  reviewPullRequest,
} from '../../../sandbox/operations/pull-requests/review-pull-request.ts';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { createSandboxWorld, type SandboxWorld } from '../sandbox-world.ts';

let here: SandboxWorld;
let pullRequest: PullRequest;
let headAtFirst: string;

beforeAll(async () => {
  here = await createSandboxWorld();
  const { world, actor, repository, bob } = here;
  await commitFiles(world, actor, repository, { branch: 'plan', from: 'main', files: { 'p.yml': 'a\nb\n' } });
  await commitFiles(world, actor, repository, { branch: 'env', from: 'main', files: { e: 'e' } });
  const wanted = { repository, title: 'a plan', head: { ref: 'plan' }, base: 'main', draft: true };
  pullRequest = await openPullRequest(world, actor, wanted);
  headAtFirst = pullRequest.head.sha;
  await setDraft(world, actor, pullRequest, false);
  await editPullRequest(world, actor, pullRequest, { title: 'another', base: 'env' });
  await commitFiles(world, actor, repository, { branch: 'plan', files: { 'q.yml': 'c\n' }, message: 'more' });
  const review = reviewPullRequest(world, { account: bob, token: null }, pullRequest, { state: 'APPROVED' });
  dismissReview(world, actor, review);
  const comment = addComment(world, actor, pullRequest, 'hello');
  editComment(world, actor, comment, 'hello again');
  deleteComment(world, actor, comment);
  reportIssue();
  await closePullRequest(world, actor, pullRequest);
  await reopenPullRequest(world, actor, pullRequest);
  await queuePullRequest(world, actor, pullRequest);
});

function reportIssue(): void {
  const { world, actor, repository } = here;
  createLabel(world, repository, 'plan');
  const issue = createIssue(world, actor, {
    repository,
    title: 'a form',
    body: 'filled in',
    labels: ['plan'],
  });
  editIssue(world, actor, issue, { body: 'filled in again' });
  closeIssue(world, actor, issue);
  reopenIssue(world, actor, issue);
}

async function payloads(event: string, action: string | null): Promise<JsonObject[]> {
  const deliveries = here.sandbox.webhooks.deliveriesOf(here.repository);
  const wanted = deliveries.filter((delivery) => delivery.event === event && delivery.action === action);
  return Promise.all(wanted.map((delivery) => delivery.payload()));
}

describe('payloads are as GitHub describes them', () => {
  test.each([
    ['pull_request', 'opened'],
    ['pull_request', 'ready_for_review'],
    ['pull_request', 'edited'],
    ['pull_request', 'synchronize'],
    ['pull_request', 'closed'],
    ['pull_request', 'reopened'],
    ['pull_request_review', 'submitted'],
    ['pull_request_review', 'dismissed'],
    ['issue_comment', 'created'],
    ['issue_comment', 'edited'],
    ['issue_comment', 'deleted'],
    ['issues', 'opened'],
    ['issues', 'edited'],
    ['issues', 'labeled'],
    ['issues', 'closed'],
    ['issues', 'reopened'],
    ['merge_group', 'checks_requested'],
    ['push', null],
  ])('%s %s', async (event, action) => {
    const found = await payloads(event, action);
    expect(found).not.toHaveLength(0);
    const name = [event, action]
      .filter((part) => part !== null)
      .join('-')
      .replaceAll('_', '-');
    const validate = compileSchema(`webhook ${name}`, { $ref: `#/components/schemas/webhook-${name}` });
    const problems = found.flatMap((payload) => (validate(payload) ? [] : (validate.errors ?? [])));
    expect(problems.map(({ instancePath, message }) => `${instancePath} ${message}`)).toEqual([]);
  });
});

describe('payloads have what the examples have', () => {
  const examples: unknown = createRequire(import.meta.url)('@octokit/webhooks-examples');

  test.each([
    ['pull_request', 'opened'],
    ['pull_request', 'synchronize'],
    ['pull_request_review', 'submitted'],
    ['issue_comment', 'created'],
    ['issues', 'opened'],
    ['merge_group', 'checks_requested'],
    ['push', null],
  ])('%s %s', async (event, action) => {
    const [payload] = await payloads(event, action);
    const ofEvent = Array.isArray(examples) ? examples.find(({ name }) => name === event) : undefined;
    const example: unknown = ofEvent?.examples.find((one: JsonObject) => (one.action ?? null) === action);
    expect(missing(example, payload, '')).toEqual([]);
  });
});

describe('payloads tell', () => {
  test('a pull request as it was at that moment', async () => {
    const [opened] = await payloads('pull_request', 'opened');
    expect(opened).toMatchObject({
      number: 1,
      pull_request: {
        title: 'a plan',
        draft: true,
        head: { ref: 'plan', sha: headAtFirst },
        base: { ref: 'main' },
        commits: 1,
        changed_files: 1,
        additions: 2,
      },
      repository: { full_name: 'acme/app' },
      organization: { login: 'acme' },
      sender: { login: 'alice' },
    });
  });

  test('what an edit replaced', async () => {
    const [edited] = await payloads('pull_request', 'edited');
    expect(edited).toMatchObject({
      changes: { title: { from: 'a plan' }, base: { ref: { from: 'main' } } },
      pull_request: { title: 'another', base: { ref: 'env' } },
    });
  });

  test('both heads, and the push that moved them', async () => {
    const [synchronized] = await payloads('pull_request', 'synchronize');
    expect(synchronized).toMatchObject({ before: headAtFirst, after: pullRequest.head.sha });
    const pushes = await payloads('push', null);
    expect(pushes.find(({ after }) => after === pullRequest.head.sha)).toMatchObject({
      ref: 'refs/heads/plan',
      before: headAtFirst,
      created: false,
      forced: false,
      commits: [{ id: pullRequest.head.sha, message: 'more' }],
      head_commit: { id: pullRequest.head.sha },
      pusher: { name: 'alice' },
    });
  });

  test('reviews in small letters, comments with what they are on', async () => {
    const [submitted] = await payloads('pull_request_review', 'submitted');
    expect(submitted).toMatchObject({ review: { state: 'approved', user: { login: 'bob' } } });
    const [edited] = await payloads('issue_comment', 'edited');
    expect(edited).toMatchObject({
      changes: { body: { from: 'hello' } },
      comment: { body: 'hello again' },
      issue: { number: 1, pull_request: { url: expect.stringContaining('/pulls/1') } },
    });
  });

  test('an issue with its labels, and why it was closed', async () => {
    const [opened] = await payloads('issues', 'opened');
    expect(opened).toMatchObject({ issue: { number: 2, labels: [{ name: 'plan' }], body: 'filled in' } });
    const [edited] = await payloads('issues', 'edited');
    expect(edited).toMatchObject({ changes: { body: { from: 'filled in' } } });
    const [closed] = await payloads('issues', 'closed');
    expect(closed).toMatchObject({ issue: { state: 'closed', state_reason: 'completed' } });
  });

  test('a merge group with its branches', async () => {
    const [group] = await payloads('merge_group', 'checks_requested');
    expect(group).toMatchObject({
      merge_group: {
        head_ref: expect.stringMatching(/^refs\/heads\/gh-readonly-queue\/env\/pr-1-/),
        base_ref: 'refs/heads/env',
        head_commit: { message: expect.stringContaining('#1') },
      },
    });
  });

  test('nothing of an installation: that is for apps', async () => {
    const all = await Promise.all(
      here.sandbox.webhooks.deliveriesOf(here.repository).map((delivery) => delivery.payload()),
    );
    expect(all.filter((payload) => isObject(payload.installation))).toEqual([]);
  });
});

/** What not every payload has: it depends on accounts, settings and receivers. */
const optional =
  /^\/installation|username$|head_commit\/(?:added|removed|modified)$|_on_merge$|custom_properties$|\/allow_\w+$/;

/** Where an example has a key and a payload has none; what is null here cannot be compared. */
function missing(example: unknown, payload: unknown, at: string): string[] {
  if (!isObject(example) || !isObject(payload)) return [];
  return Object.entries(example)
    .flatMap(([key, value]) =>
      key in payload ? missing(value, payload[key], `${at}/${key}`) : [`${at}/${key}`],
    )
    .filter((place) => !optional.test(place));
}
