import fc from 'fast-check';
import type { Evidence } from '../../src/domain/follow-ups/evidence.ts';
import { followUpKinds } from '../../src/domain/follow-ups/follow-up-origin.ts';
import { gatherEvidence } from '../../src/domain/follow-ups/gather-evidence.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { Run } from '../../src/domain/records/run/run.ts';
import { arbitraryName, arbitraryVersion } from '../codec/arbitrary-plans.ts';
import { arbitraryRun } from '../codec/records/arbitrary-records.ts';
import { later, operation, run, time } from './builders.ts';
import { hostileText } from './hostile-texts.ts';

export const repository = 'https://github.example/acme/releases';

/** A run that was aborted because payments failed in a job of Actions. */
export const abortedRun: Run = run('one', {
  status: 'aborted',
  endedBy: 'system',
  reason: 'payments: it ended with exit code 1',
  startedBy: 'alice',
  startedAt: time,
  endedAt: later,
  operations: [
    operation('audit', { state: 'succeeded' }),
    operation('payments', {
      state: 'failed',
      reason: 'it ended with exit code 1',
      tries: [
        {
          startedAt: time,
          endedAt: later,
          outcome: 'failed',
          effect: {
            kind: 'workflow',
            id: '12',
            url: `${repository}/actions/runs/12`,
            repository: 'acme/releases',
            workflow: 'deploy.yml',
            ref: 'main',
            key: 'qa one payments deploy',
          },
        },
      ],
    }),
  ],
});

const task: Problem = {
  code: 'consumer-outdated',
  severity: 'warning',
  message: 'orders uses ledger-api 1.0.0; deploy it too',
  application: 'orders',
};

const written = {
  plan: 'one-retry-1',
  environment: 'qa',
  target: 'qa',
  branch: 'plan/qa/one-retry-1',
  file: 'plans/one-retry-1.yml',
  dropped: [{ application: 'reports', reason: 'application-not-in-source' }],
  adjusted: [{ application: 'ledger', from: '1.0.0', to: '1.1.0', reason: "the latest version in 'qa'" }],
  problems: [task],
} as const;

export const retryQuestion = {
  kind: 'retry',
  run: abortedRun,
  written,
  repository,
  by: 'alice',
  pullRequest: 7,
} as const;

/** Evidence in which every part has something to say. */
export const fullEvidence: Evidence = gatherEvidence(retryQuestion);

const anyProblem: fc.Arbitrary<Problem> = fc.record(
  {
    code: fc.constantFrom('tag-moved', 'consumer-outdated', 'application-not-in-source'),
    severity: fc.constantFrom('error', 'warning', 'notice'),
    message: hostileText,
    application: arbitraryName,
  },
  { requiredKeys: ['code', 'severity', 'message'] },
);

const hostileRun: fc.Arbitrary<Run> = fc
  .record({ run: arbitraryRun, reason: hostileText, startedBy: hostileText, mergeCommit: hostileText })
  .map(({ run: known, ...texts }) => ({
    ...known,
    ...texts,
    operations: known.operations.map((it) => ({
      ...it,
      reason: texts.reason,
      commit: texts.mergeCommit,
      tries: [],
    })),
  }));

/** Evidence whose texts try to be more than texts. */
export const hostileEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    kind: fc.constantFrom(...followUpKinds),
    run: hostileRun,
    plan: arbitraryName,
    target: arbitraryName,
    adjusted: fc.array(
      fc.record({
        application: arbitraryName,
        from: arbitraryVersion,
        to: arbitraryVersion,
        reason: hostileText,
      }),
      { maxLength: 3 },
    ),
    problems: fc.array(anyProblem, { maxLength: 5 }),
    repository: fc.oneof(fc.constant(repository), hostileText),
    by: fc.option(hostileText),
    pullRequest: fc.option(fc.nat()),
  })
  .map(({ plan, target, adjusted, problems, ...known }) =>
    gatherEvidence({ ...known, written: { ...written, plan, target, adjusted, problems } }),
  );
