import fc from 'fast-check';
import type { ApprovalJudgement } from '../../src/domain/approvals/judge-approvals.ts';
import type { PlanChange } from '../../src/domain/fixing/plan-change.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { PlanReport, ReportLinks } from '../../src/domain/pull-requests/plan-report.ts';
import type { Review } from '../../src/domain/pull-requests/review.ts';
import type { PlannedOperation } from '../../src/domain/validation.ts';
import { commit } from './builders.ts';

export const links: ReportLinks = {
  repository: 'https://github.example/acme/releases',
};

const file = 'plans/2026-11-20-payments.yml';

/** One problem for every place where a report mentions problems. */
export const problems: readonly Problem[] = [
  {
    code: 'tag-not-found',
    severity: 'error',
    message: 'payments has no tag v2.3.0; tag it',
    file,
    line: 4,
    column: 3,
  },
  {
    code: 'conflict-same-module',
    severity: 'error',
    message: 'open plan qa/other-plan also touches payments-core; merge that one first',
    plan: 'qa/other-plan',
    pullRequest: 12,
    file,
    line: 3,
  },
  { code: 'consumer-outdated', severity: 'warning', message: 'orders uses ledger-api 1.0.0', file },
  {
    code: 'would-wait',
    severity: 'notice',
    message: 'merged now it would wait for qa/earlier',
    plan: 'qa/earlier',
  },
  {
    code: 'already-deployed',
    severity: 'notice',
    message: 'qa has audit 1.4.0 already',
    application: 'audit',
  },
];

const operations: readonly PlannedOperation[] = [
  { application: 'payments', action: 'deploy', from: '2.2.0', to: '2.3.0', modules: ['payments-core'] },
  { application: 'ledger', action: 'redeploy', from: '2.1.0', to: '2.1.0', modules: ['ledger-api'] },
  {
    application: 'audit',
    action: 'deploy',
    from: '1.4.0',
    to: '1.4.0',
    modules: [],
    skip: 'already-deployed',
  },
];

const reviews: readonly Review[] = [
  {
    author: 'alice',
    mayWrite: true,
    state: 'approved',
    commit: commit('ad'),
    submittedAt: '2026-11-20T08:30:00Z',
  },
  {
    author: 'bob',
    mayWrite: true,
    state: 'approved',
    commit: commit('0d'),
    submittedAt: '2026-11-20T09:00:00Z',
  },
  {
    author: 'carol',
    mayWrite: true,
    state: 'changes-requested',
    commit: commit('ad'),
    submittedAt: '2026-11-20T09:30:00Z',
  },
];

/** A report in which every part has something to say. */
export const fullReport: PlanReport = {
  environment: 'qa',
  plan: '2026-11-20-payments',
  source: 'development',
  verdict: 'fail',
  problems,
  suggestion: [],
  operations,
  order: new Map([
    ['payments', ['ledger']],
    ['ledger', []],
  ]),
  blob: commit('b10b'),
  head: commit('ad'),
  baseCommit: commit('ba'),
  draft: false,
  isInFork: false,
  reviews,
  approvals: null,
};

/** Reports of any size about texts of any kind. */
export function anyReport(text: fc.Arbitrary<string>, most: number): fc.Arbitrary<PlanReport> {
  const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: most, size: 'max' });
  const names = fc.oneof(text, fc.constantFrom('payments', 'ledger', 'audit'));
  return fc.record({
    environment: text,
    plan: fc.option(text),
    source: fc.option(text),
    verdict: fc.constantFrom('pass', 'fail', 'unknown'),
    problems: list(anyProblem(text)),
    suggestion: fc.array(anyChange(names), { maxLength: 3 }),
    operations: list(anyOperation(names)),
    order: fc
      .array(fc.tuple(names, fc.array(names, { maxLength: 4 })), { maxLength: 9 })
      .map((it) => new Map(it)),
    blob: fc.option(text),
    head: text,
    baseCommit: text,
    draft: fc.boolean(),
    isInFork: fc.boolean(),
    reviews: list(anyReview(text)),
    approvals: fc.option(anyApprovals(text)),
  });
}

function anyProblem(text: fc.Arbitrary<string>): fc.Arbitrary<Problem> {
  return fc.record(
    {
      code: fc.constantFrom(
        'tag-not-found',
        'conflict-reference',
        'would-wait',
        'already-deployed',
        'frozen',
      ),
      severity: fc.constantFrom('error', 'warning', 'notice'),
      message: text,
      file: text,
      line: fc.nat(),
      plan: text,
      pullRequest: fc.nat(),
    },
    { requiredKeys: ['code', 'severity', 'message'] },
  );
}

function anyChange(text: fc.Arbitrary<string>): fc.Arbitrary<PlanChange> {
  return fc.record({
    application: text,
    from: fc.option(text),
    to: fc.oneof(text, fc.constantFrom('2.1.0', 'redeploy')),
    cures: fc.constant(['producer-missing' as const]),
  });
}

function anyOperation(text: fc.Arbitrary<string>): fc.Arbitrary<PlannedOperation> {
  return fc.record(
    {
      application: text,
      action: fc.constantFrom('deploy', 'tag-and-deploy', 'redeploy'),
      from: fc.option(text),
      to: fc.option(text),
      modules: fc.array(text, { maxLength: 2 }),
      tagging: fc.record({ tag: text, commit: text }),
      settings: fc
        .array(fc.tuple(text, fc.record({ from: fc.option(text), to: text })), { maxLength: 2 })
        .map((it) => new Map(it)),
      secrets: fc.array(text, { maxLength: 2 }),
      skip: fc.constant('already-deployed'),
    },
    { requiredKeys: ['application', 'action', 'from', 'to', 'modules'] },
  );
}

function anyReview(text: fc.Arbitrary<string>): fc.Arbitrary<Review> {
  return fc.record({
    author: fc.option(text),
    mayWrite: fc.boolean(),
    state: fc.constantFrom('approved', 'changes-requested', 'commented', 'dismissed', 'pending'),
    commit: fc.option(fc.oneof(text, fc.constant(commit('ad')))),
    submittedAt: text,
  });
}

function anyApprovals(text: fc.Arbitrary<string>): fc.Arbitrary<ApprovalJudgement> {
  const some = fc.array(text, { maxLength: 4 });
  return fc.record({
    required: fc.nat(3),
    missing: fc.nat(3),
    approvals: fc.array(fc.record({ by: text, at: text, blob: text }), { maxLength: 3 }),
    notCounted: fc.array(fc.record({ by: fc.option(text), reason: text }), { maxLength: 4 }),
    undecided: fc.nat(3),
    from: fc.record({ policy: fc.option(some), plan: fc.option(some) }),
    unknown: some,
  });
}
