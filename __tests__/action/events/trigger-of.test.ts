import { describe, expect, test } from '@jest/globals';
import { isIdle } from '../../../src/action/events/reading.ts';
import { triggerOf } from '../../../src/action/events/trigger-of.ts';
import { comment, head, mergeGroup, pullRequest, push, signal } from './payloads.ts';

function becauseOf(event: string, payload: unknown): string {
  const reading = triggerOf(event, payload);
  if (!isIdle(reading)) throw new Error(`${event} acts: ${JSON.stringify(reading)}`);
  return `${reading.kind}: ${reading.because}`;
}

describe('a pull request to an environment branch', () => {
  const seven = { kind: 'pull-request', number: 7, base: 'env/qa', formerBase: null, head };

  test.each(['opened', 'synchronize', 'reopened', 'closed', 'ready_for_review', 'converted_to_draft'])(
    'is judged, and with it others, when it is %s',
    (action) => {
      expect(triggerOf('pull_request', pullRequest({ action }))).toEqual({
        ...seven,
        concernsOthers: true,
      });
    },
  );

  test.each([
    ['from another environment', 'env/production', 'env/qa'],
    ['from a branch that is none', 'env/qa', 'main'],
    ['to a branch that is none', 'main', 'env/qa'],
  ])('is judged when it is retargeted %s', (_, base, formerBase) => {
    const payload = pullRequest({ action: 'edited', base, formerBase });
    expect(triggerOf('pull_request', payload)).toMatchObject({ kind: 'pull-request', base, formerBase });
  });

  test.each([
    ['a fork', 'mallory/releases'],
    ['a fork that is gone', null],
  ])('may come from %s', (_, fork) => {
    expect(triggerOf('pull_request', pullRequest({ fork }))).toMatchObject(seven);
  });

  test.each(['submitted', 'edited', 'dismissed'])('is judged alone when a review is %s', (action) => {
    expect(triggerOf('pull_request_review', pullRequest({ action }))).toMatchObject({
      ...seven,
      concernsOthers: false,
    });
  });
});

describe('a signal', () => {
  test.each([['success'], ['failure'], ['cancelled'], ['action_required'], ['startup_failure'], [null]])(
    'counts when its run ended with %j',
    (conclusion) => {
      expect(triggerOf('workflow_run', signal({ conclusion }))).toEqual({
        kind: 'pull-request-signal',
        head,
        pullRequests: [7],
        concernsOthers: true,
      });
    },
  );

  test.each([
    ['of a fork', { pull_requests: [] }, { kind: 'pull-request-signal', pullRequests: [] }],
    ['of a branch that is gone', { head_branch: null }, { kind: 'pull-request-signal', head }],
    ['of a review', { event: 'pull_request_review' }, { kind: 'pull-request-signal', concernsOthers: false }],
    ['of a push', { event: 'push', head_branch: 'env/qa' }, { kind: 'push', branch: 'env/qa' }],
    [
      'of a merge queue',
      { event: 'merge_group', head_branch: `gh-readonly-queue/env/qa/pr-7-${head}` },
      { kind: 'merge-group', head, base: 'env/qa' },
    ],
  ])('%s says as much', (_, run, expected) => {
    expect(triggerOf('workflow_run', signal(run))).toMatchObject(expected);
  });
});

describe('an issue', () => {
  const issue = (change: object = {}) => ({
    action: 'opened',
    issue: {
      number: 41,
      labels: [{ name: 'deployment-plan' }],
      user: { login: 'alice', type: 'User' },
      ...change,
    },
  });

  test.each(['opened', 'edited'])('that was %s, with the label of the form, asks for a plan', (action) => {
    expect(triggerOf('issues', { ...issue(), action })).toEqual({ kind: 'issue', number: 41 });
  });

  test('that is given the label later asks for a plan', () => {
    const payload = { ...issue(), action: 'labeled', label: { name: 'deployment-plan' } };
    expect(triggerOf('issues', payload)).toEqual({ kind: 'issue', number: 41 });
  });

  test.each<[what: string, payload: unknown, because: string]>([
    [
      'that is given another label',
      { ...issue(), action: 'labeled', label: { name: 'bug' } },
      'another label than deployment-plan',
    ],
    ['without the label', issue({ labels: [{ name: 'bug' }] }), 'does not have the label deployment-plan'],
    ['without labels', issue({ labels: undefined }), 'does not have the label deployment-plan'],
    ['of a program', issue({ user: { type: 'Bot' } }), 'a program has written the issue'],
    ['that was closed', { ...issue(), action: 'closed' }, "'closed' of an issue asks for no plan"],
  ])('%s asks for nothing', (_, payload, because) => {
    expect(triggerOf('issues', payload)).toEqual({
      kind: 'nothing',
      because: expect.stringContaining(because),
    });
  });
});

describe('a comment on a pull request', () => {
  test('may be a command when it holds the word of commands, wherever', () => {
    const body = 'Please:\n/plan validate';
    expect(triggerOf('issue_comment', comment({ body }))).toEqual({
      kind: 'comment',
      comment: { id: 77, body },
    });
  });
});

describe('other events that act', () => {
  test.each([
    ['push', push('refs/heads/env/qa'), { kind: 'push', branch: 'env/qa' }],
    ['push', push('refs/heads/main'), { kind: 'push', branch: 'main' }],
    ['push', push('refs/heads/deployment-records'), { kind: 'push', branch: 'deployment-records' }],
    ['merge_group', mergeGroup(), { kind: 'merge-group', head, base: 'env/qa' }],
    ['merge_group', mergeGroup({ base_ref: 'env/qa' }), { kind: 'merge-group', head, base: 'env/qa' }],
    ['schedule', { schedule: '7 * * * *' }, { kind: 'schedule' }],
    ['workflow_dispatch', { inputs: null }, { kind: 'asked', environment: null, plan: null }],
  ])('%s %j', (event, payload, trigger) => {
    expect(triggerOf(event, payload)).toEqual(trigger);
  });
});

describe('nothing is done, and said why', () => {
  test.each([
    ['pull_request', pullRequest({ base: 'main' }), "#7 is for 'main', which is no environment's branch"],
    ['pull_request', pullRequest({ base: 'env/a/b' }), "'env/a/b', which is no environment's branch"],
    ['pull_request', pullRequest({ action: 'labeled' }), "'labeled' of a pull request changes no verdict"],
    ['pull_request', pullRequest({ action: 'edited' }), 'a changed title or text'],
    [
      'pull_request',
      pullRequest({ action: 'edited', base: 'main', formerBase: 'next' }),
      "is for 'main', and was for 'next', which",
    ],
    ['pull_request_review', pullRequest({ action: 'requested' }), "'requested' of a review"],
    ['pull_request_review', pullRequest({ action: 'submitted', base: 'main' }), "no environment's branch"],
    ['push', push('refs/tags/v1.0.0'), "'refs/tags/v1.0.0' is no branch"],
    ['push', push('refs/heads/plan/qa/41'), "'plan/qa/41' decides about no plan"],
    ['push', push('refs/heads/env/qa', true), "'env/qa' was deleted"],
    ['merge_group', mergeGroup({}, 'destroyed'), "'destroyed' of a merge group"],
    ['merge_group', mergeGroup({ base_ref: 'refs/heads/main' }), "for 'main', which is no environment's"],
    ['workflow_run', signal({}, 'requested'), "not 'requested'"],
    ['workflow_run', signal({ conclusion: 'skipped' }), 'was skipped'],
    ['workflow_run', signal({ event: 'schedule' }), "started by 'schedule'"],
    ['workflow_run', signal({ event: 'push', head_branch: 'feature' }), "'feature' decides about no plan"],
    ['workflow_run', signal({ event: 'push', head_branch: null }), "signal of a 'push' names no branch"],
    [
      'workflow_run',
      signal({ event: 'merge_group', head_branch: 'feature' }),
      'not one that a merge queue makes',
    ],
    ['issue_comment', comment({ action: 'edited' }), 'only what is said anew'],
    ['issue_comment', comment({ action: 'deleted' }), 'only what is said anew'],
    ['issue_comment', comment({ isPullRequest: false }), 'the comment is on an issue'],
    ['issue_comment', comment({ type: 'Bot' }), 'a program has written'],
    ['issue_comment', comment({ body: 'looks good' }), 'holds no /plan'],
    ['issue_comment', comment({ body: null }), 'holds no /plan'],
    ['check_run', {}, "'check_run' says nothing about plans"],
    ['constructor', {}, "'constructor' says nothing about plans"],
  ])('%s %j', (event, payload, because) => {
    expect(becauseOf(event, payload)).toContain(`nothing: `);
    expect(becauseOf(event, payload)).toContain(because);
  });
});

describe('what cannot be judged is refused', () => {
  test.each([
    ['pull_request', null, 'action is not a text'],
    ['pull_request', [], 'action is not a text'],
    ['pull_request', 'text', 'action is not a text'],
    ['pull_request', { action: 'opened' }, 'pull_request.number is not a positive whole number'],
    ['pull_request', pullRequest({ number: '7' }), 'pull_request.number is not a positive whole number'],
    ['pull_request', pullRequest({ number: 0 }), 'pull_request.number is not a positive whole number'],
    ['pull_request', pullRequest({ number: 2 ** 60 }), 'pull_request.number is not a positive whole number'],
    ['pull_request', pullRequest({ base: '' }), 'pull_request.base.ref is not a text'],
    ['pull_request', pullRequest({ head: 'HEAD' }), 'pull_request.head.sha is not the full id of a commit'],
    ['push', { ref: 5 }, 'ref is not a text'],
    ['merge_group', mergeGroup({ head_sha: '--upload-pack' }), 'merge_group.head_sha is not the full id'],
    ['workflow_run', signal({ head_sha: undefined }), 'workflow_run.head_sha is not the full id'],
    ['workflow_run', signal({ event: 'push', head_branch: 5 }), 'workflow_run.head_branch is not a text'],
    ['workflow_run', signal({ pull_requests: null }), 'workflow_run.pull_requests is not a list'],
    [
      'workflow_run',
      signal({ pull_requests: [{}] }),
      'workflow_run.pull_requests[].number is not a positive',
    ],
    ['workflow_run', { action: 'completed' }, 'workflow_run.event is not a text'],
  ])('%s %j', (event, payload, because) => {
    expect(becauseOf(event, payload)).toContain(`refused: the payload of event '${event}' cannot be read`);
    expect(becauseOf(event, payload)).toContain(because);
  });

  test('pull_request_target, whatever it says', () => {
    expect(becauseOf('pull_request_target', pullRequest())).toMatch(/^refused: this action does not run on/);
  });
});
