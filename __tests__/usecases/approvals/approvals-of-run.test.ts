import { beforeEach, describe, expect, test } from '@jest/globals';
import { ForgeUnavailable } from '../../../src/ports/forge.ts';
import type { ApprovalPorts } from '../../../src/usecases/approvals/approval-question.ts';
import { approvalsOfRun } from '../../../src/usecases/approvals/approvals-of-run.ts';
import { commit, run } from '../../support/builders.ts';
import { createMemoryReviewers, type MemoryReviewers } from '../../support/memory/memory-reviewers.ts';
import { type ProposedInMemory, proposeInMemory } from './proposed-in-memory.ts';
import { recordedRuns } from './recorded-runs.ts';

let at: ProposedInMemory;
let reviewers: MemoryReviewers;
let ports: ApprovalPorts;
const merge = commit('ee');

beforeEach(async () => {
  at = await proposeInMemory();
  reviewers = createMemoryReviewers();
  ports = { repository: at.store.open(), reviewers, records: recordedRuns() };
  reviewers.merged.set(merge, {
    ...{ number: 7, url: 'https://github.com/acme/releases/pull/7', base: 'env/qa' },
    ...at.question({}, [at.approval('bob'), at.approval('carol', at.former)]).proposed,
  });
});

const merged = (blob = at.blob) => run('one', { blob, mergeCommit: merge });
const wanted = { policy: { required: 2 }, override: null };

describe('the approvals of a run', () => {
  test('are those of exactly what was merged, also by a squash', async () => {
    const found = await approvalsOfRun(ports, { run: merged(), ...wanted, plan: {} });
    expect(found).toMatchObject({
      pullRequest: { number: 7, url: 'https://github.com/acme/releases/pull/7' },
      approvals: [{ by: 'bob', at: '2026-11-20T10:00:00Z', blob: at.blob }],
      missing: 1,
      notCounted: [{ by: 'carol' }],
    });
  });

  test.each<[string, (at: ProposedInMemory) => Parameters<ProposedInMemory['question']>[1], string[]]>([
    ['once, where a squash has left its commits out', ({ approval }) => [approval('bob')], ['7']],
    ['not at all where nobody approved', () => [], []],
  ])('bring the pull request %s', async (_, reviews, expected) => {
    const known = reviewers.merged.get(merge);
    if (known === undefined) throw new Error('nothing was merged');
    reviewers.merged.set(merge, { ...known, reviews: reviews(at) ?? [] });
    const fetched: string[] = [];
    const repository: ApprovalPorts['repository'] = {
      ...ports.repository,
      async refresh(numbers = []) {
        fetched.push(numbers.join(' '));
        return new Map();
      },
    };
    await approvalsOfRun({ ...ports, repository }, { run: merged(), ...wanted, plan: {} });
    expect(fetched).toEqual(expected);
  });

  test('are none of what was changed before the merge', async () => {
    const found = await approvalsOfRun(ports, { run: merged(commit('b9')), ...wanted, plan: {} });
    expect(found).toMatchObject({ approvals: [], missing: 2 });
  });

  test('are none for a plan that came without a pull request', async () => {
    reviewers.merged.clear();
    const found = await approvalsOfRun(ports, { run: merged(), ...wanted, plan: {} });
    expect(found).toMatchObject({ pullRequest: null, approvals: [], missing: 2, notCounted: [] });
  });

  test('are narrowed by the plan', async () => {
    const found = await approvalsOfRun(ports, { run: merged(), ...wanted, plan: { approvers: ['carol'] } });
    expect(found.approvals).toEqual([]);
  });

  test('are no answer when the pull request cannot be read', async () => {
    reviewers.lost = true;
    const asked = approvalsOfRun(ports, { run: merged(), ...wanted, plan: {} });
    await expect(asked).rejects.toThrow(ForgeUnavailable);
  });
});
