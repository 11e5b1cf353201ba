import type { Review } from '../../../src/domain/pull-requests/review.ts';
import type { ApprovalQuestion } from '../../../src/usecases/approvals/approval-question.ts';
import { plansAt } from '../../../src/usecases/reading/merged-plans.ts';
import { createMemoryStore, type MemoryStore } from '../../support/memory/memory-repository.ts';

/** A plan `one` on a branch of a repository in memory, in two states. */
export interface ProposedInMemory {
  readonly store: MemoryStore;
  /** The commit that had the plan first, and the one that has it as it is. */
  readonly former: string;
  readonly head: string;
  readonly blob: string;
  question(change?: Partial<ApprovalQuestion>, reviews?: readonly Review[]): ApprovalQuestion;
  approval(author: string, commit?: string): Review;
}

export async function proposeInMemory(): Promise<ProposedInMemory> {
  const store = createMemoryStore();
  const branch = 'plan/qa/one';
  const former = store.commit({ branch, files: { 'plans/one.yml': 'a: 1\n' } });
  const head = store.commit({ branch, files: { 'plans/one.yml': 'a: 2\n' } });
  const blob = (await plansAt(store.open(), head)).get('one') ?? '';
  return {
    ...{ store, former, head, blob },
    question: (change = {}, reviews = []) => ({
      ...{
        environment: 'qa',
        name: 'one',
        mergeCommit: null,
        blob,
        policy: { required: 2 },
        override: null,
        plan: {},
      },
      proposed: { head, author: 'alice', contributors: { people: [], complete: true }, reviews },
      ...change,
    }),
    approval: (author, commit = head) => ({
      ...{ author, state: 'approved', commit, mayWrite: true },
      submittedAt: '2026-11-20T10:00:00Z',
    }),
  };
}
