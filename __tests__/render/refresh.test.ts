import { expect, test } from '@jest/globals';
import type { RefreshAnswer } from '../../src/domain/refreshing/refresh.ts';
import { renderRefresh } from '../../src/render/refresh.ts';
import { plainStyle } from '../../src/render/text/view.ts';
import { commit } from '../support/builders.ts';

const view = { style: plainStyle, width: 120 };

const fresh: RefreshAnswer = {
  plan: 'one',
  environment: 'qa',
  branch: 'plan/qa/one',
  file: 'plans/one.yml',
  commit: null,
  dropped: [],
  adjusted: [],
  added: [],
  problems: [],
};
const newer = { code: 'newer-in-target', severity: 'error', message: "'qa' has ledger 2.0.1" } as const;

test.each<{ what: string; answer: Partial<RefreshAnswer>; says: string }>([
  {
    what: 'that changed everything',
    answer: {
      commit: commit('ab'),
      dropped: [{ application: 'audit', reason: 'application-not-in-source' }],
      adjusted: [
        { application: 'shop', from: '2.0.0', to: '3.0.0', reason: '2.0.0 was marked bad' },
        { application: 'orders', from: '1.0.0', to: '1.0.0', reason: 'the version is another commit now' },
      ],
      added: [{ application: 'ledger', version: '2.0.0', reason: "'qa' has 1.0.0 now" }],
    },
    says: `Plan qa/one

Dropped   audit: application not in source
Adjusted  shop 2.0.0 → 3.0.0: 2.0.0 was marked bad
Adjusted  orders 1.0.0: the version is another commit now
Added     ledger 2.0.0: 'qa' has 1.0.0 now

Refreshed: committed to plan/qa/one, abababababab. Look through the plan.`,
  },
  {
    what: 'that had nothing to change',
    answer: {},
    says: 'Plan qa/one\n\nFresh: every choice still holds, nothing was written.',
  },
  {
    what: 'that leaves an error to a person',
    answer: { problems: [newer] },
    says: `Plan qa/one

error newer-in-target
  'qa' has ledger 2.0.1

Unchanged: what is wrong is left to a person, nothing was written.`,
  },
  {
    what: 'that was refused',
    answer: { plan: null, branch: null, file: null, problems: [newer] },
    says: `error newer-in-target\n  'qa' has ledger 2.0.1\n\nRefused: nothing was written, 1 error.`,
  },
])('a refreshing $what', ({ answer, says }) => {
  expect(renderRefresh({ ...fresh, ...answer }, new Map(), view)).toBe(says);
});
