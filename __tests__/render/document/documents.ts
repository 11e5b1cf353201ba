import { parsePlan } from '../../../src/codec/plan/plan.ts';
import type { DocumentReport } from '../../../src/domain/document/document-report.ts';
import type { Plan } from '../../../src/domain/model/plan.ts';
import type { ApplicationNotes } from '../../../src/domain/release-notes/release-notes.ts';
import type { PlannedOperation } from '../../../src/domain/validation.ts';
import { bytesOf } from '../../codec/places.ts';
import { commit } from '../../support/builders.ts';

/** A plan that says everything. */
const fullPlan = `source: development
target: qa
applications:
  payments: { version: 2.3.0, notes: the first version with *refunds* }
  ledger: 2.1.0
  reports: redeploy
  audit: 4.0.0
notes: |
  # What is new
  Refunds can be made in **several parts**, see <https://acme.example/refunds>.

  - [x] for cards
  - [ ] for vouchers, later
instructions:
  - { when: before, step: drain the queue of payments, by: operations }
  - { when: after, step: fill it again }
scope: |
  Refunds; nothing changes for cards.
timing:
  not-before: 2026-11-24T09:00:00Z
  not-after: 2026-11-24T16:00:00Z
  dependencies: [the new certificate, "the ledger's migration"]
risks:
  - risk: old clients read the new state
    likelihood: low
    impact: high
    mitigation: they treat an unknown state as pending
impact: [customer support, accounting]
approvers: [alice, "@acme/release-managers"]
team:
  - { name: Alice, role: development, contact: alice@example.com }
  - { name: Bob, contact: "+351 21 000 00 00" }
handover: tag v2.3.0; questions in the channel releases; escalation to Bob
success:
  - { criterion: a refund in two parts reaches accounting }
backout:
  strategy: manual
  criteria: refunds fail for more than one customer in a hundred
  time-window: until the books are closed at 20:00
  performed-by: operations
  tested: on 2026-11-18 in qa
checklist: { users: accountants of all branches, training: none, why: accountants asked for it }
acknowledge: { removed-modules: [ledger-legacy], downgrades: [] }
override: { freeze: accounting cannot wait }
origin: { kind: copy, environment: qa, plan: 2026-11-01-payments, by: alice }
`;

export function planOf(text: string): Plan {
  const { value } = parsePlan({ file: 'plans/a.yml', bytes: bytesOf(text) });
  if (value === undefined) throw new Error(`this is no plan:\n${text}`);
  return value;
}

export function planned(
  application: string,
  from: string | null,
  to: string | null,
  change: Partial<PlannedOperation> = {},
): PlannedOperation {
  return { application, action: 'deploy', from, to, modules: [], ...change };
}

export function applicationNotes(
  application: string,
  change: Partial<ApplicationNotes> = {},
): ApplicationNotes {
  const told = { own: null, versions: [], silent: [], incomplete: false };
  return { application, from: '1.0.0', to: '2.0.0', step: 'forward', ...told, ...change };
}

/** An open plan. */
export function documentReport(change: Partial<DocumentReport> = {}): DocumentReport {
  return {
    environment: 'qa',
    plan: '2026-11-20-payments',
    status: 'open',
    content: planOf(fullPlan),
    blob: commit('b0'),
    operations: [
      planned('payments', '2.2.0', '2.3.0', { settings: new Map([['timeout', { from: '10s', to: '30s' }]]) }),
      planned('ledger', null, '2.1.0'),
      planned('reports', '1.4.0', '1.4.0', { action: 'redeploy' }),
      planned('audit', '4.0.0', '4.0.0', { skip: 'already-deployed' }),
    ],
    order: new Map([
      ['payments', ['ledger']],
      ['reports', ['payments', 'ledger']],
    ]),
    run: null,
    required: new Set(['scope']),
    problems: [
      {
        code: 'incomplete-section',
        severity: 'warning',
        message: 'backout does not say: authorised-by; answer that as well',
        file: 'plans/2026-11-20-payments.yml',
      },
    ],
    releaseNotes: {
      plan: null,
      applications: [
        applicationNotes('payments', { own: 'the first version with *refunds*' }),
        applicationNotes('ledger', {
          step: 'first',
          versions: [
            {
              version: '2.1.0',
              title: 'In parts',
              text: '## Changed\n\nKeeps *parts* together.',
              origin: 'release',
            },
          ],
        }),
      ],
    },
    ...change,
  };
}
