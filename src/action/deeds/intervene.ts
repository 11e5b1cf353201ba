import { hasEnded, type Run } from '../../domain/records/run/run.ts';
import { requireOperator } from '../../usecases/commands/require-operator.ts';
import { confirmRun } from '../../usecases/confirming/confirm-run.ts';
import { type Continuing, continuePlan } from '../../usecases/continuing/continue-plan.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import { abortPlan } from '../../usecases/stopping/abort-plan.ts';
import { startMerged } from '../execution/coordinating/start-merged.ts';
import { tellPeople } from '../execution/coordinating/tell-people.ts';
import type { ExecutionSession } from '../execution/execution-session.ts';
import { type Executed, nothingExecuted, togetherWith } from '../execution/outcome/executed.ts';
import { tellRuns } from '../execution/telling/telling.ts';

export type Intervention = 'abort' | 'continue' | 'confirm';

/** What a person wants of a run. */
export interface Wish extends Continuing {
  readonly kind: Intervention;
  /** Numbers of the criteria that are confirmed, from 1; null for all that are left, and where nothing is confirmed. */
  readonly criteria: readonly number[] | null;
}

/** The run as it stands then, and what was done about it and others. */
export interface Intervened {
  readonly run: Run;
  readonly executed: Executed;
}

type Recording = (session: ExecutionSession, wish: Wish) => Promise<Run>;

const record: Readonly<Record<Intervention, Recording>> = {
  abort: (session, wish) => abortPlan(session, { ...wish, reason: null }),
  continue: continuePlan,
  async confirm(session, { by, digest, criteria, ...run }) {
    const request = { run, by, digest, note: null, criteria: criteria ?? undefined };
    return (await confirmRun(session, request)).run;
  },
};

/**
 * What a person says of a run, for those who may start workflows or write comments, and may not write records. It is
 * recorded in the person's name; then jobs are started for what may start or go on because of that, and follow-ups opened
 * that had to wait for it. Rejects with a Refusal (`no`) where operators are configured and the person is none.
 */
export async function intervene(
  session: ExecutionSession,
  wish: Wish,
  { dryRun }: { readonly dryRun: boolean },
): Promise<Intervened> {
  await session.repository.refresh();
  const { configuration } = await readTrusted(session.repository);
  await requireOperator(session.reviewers, configuration, { person: wish.by, wish: wish.kind });
  const run = await record[wish.kind](session, wish);
  const executed = await goOn(session, run, { dryRun });
  if (!dryRun) await tellRuns(session, executed);
  return { run, executed };
}

async function goOn(
  session: ExecutionSession,
  run: Run,
  { dryRun }: { readonly dryRun: boolean },
): Promise<Executed> {
  const { environment, plan } = run;
  const recorded = { ...nothingExecuted, environment, runs: [run] };
  const executed = togetherWith(recorded, await startMerged(session, environment, { dryRun }));
  if (dryRun || !hasEnded(run)) return executed;
  const trusted = await readTrusted(session.repository);
  return togetherWith(executed, await tellPeople(session, trusted, { environment, only: plan }));
}
