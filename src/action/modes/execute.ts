import { wrongUsage } from '../../usecases/refusal.ts';
import { type Coordination, coordinate } from '../execution/coordinating/coordinate.ts';
import { settle } from '../execution/coordinating/settle.ts';
import { startMerged } from '../execution/coordinating/start-merged.ts';
import { type ExecutionSession, executionSession } from '../execution/execution-session.ts';
import { listenForCancellation } from '../execution/job/cancellation.ts';
import { handOverAfter, minutesToWork } from '../execution/job/hand-over-after.ts';
import { coordinatedOutcome } from '../execution/outcome/coordinated-outcome.ts';
import { followUpOf } from '../execution/outcome/executed.ts';
import { executedOutcome } from '../execution/outcome/executed-outcome.ts';
import { openMirror, runSummary, tellRuns } from '../execution/telling/telling.ts';
import { tellingWaiting } from '../execution/telling/telling-waiting.ts';
import { startedByHand } from '../inputs/acting-person.ts';
import { lacking } from '../inputs/lacking.ts';
import type { Outcome } from '../outcome.ts';
import { longestSummary } from '../reporting/longest-summary.ts';
import { withSession } from '../session/session.ts';
import type { Step } from './step.ts';

/** With a plan: works it off in this job. Without one: starts jobs for what is merged in an environment. */
export async function executePlans(step: Step): Promise<Outcome> {
  const { environment, plan, dryRun } = step.request;
  if (environment === null) throw lacking(step.request, ['environment']);
  const stop = listenForCancellation(step.variables);
  const handOver = handOverAfter(minutesToWork(step.request), step.runner.say);
  const startedBy = startedByHand(step);
  const { runner } = step;
  return inExecutionSession(step, (session) =>
    plan === null || dryRun
      ? startJobs(session, environment, { dryRun })
      : workOffHere(session, { plan: { environment, plan }, startedBy, stop, handOver, runner }),
  );
}

/** Registers what is merged in an environment, starts jobs for it, and tells what waits. */
export async function startJobs(
  session: ExecutionSession,
  environment: string,
  { dryRun }: { readonly dryRun: boolean },
): Promise<Outcome> {
  const executed = await startMerged(session, environment, { dryRun });
  if (!dryRun) await tellRuns(session, executed);
  return executedOutcome(executed, { dryRun, bearsWrong: false });
}

/** Works one plan off in this job, and tells of it while it does. */
export async function workOffHere(session: ExecutionSession, coordination: Coordination): Promise<Outcome> {
  const { plan, stop } = coordination;
  const others = tellingWaiting(session, plan);
  const ports = { ...session.ports, progress: others.progress };
  const mirror = openMirror({ ...session, ports }, plan);
  const told = { ...session, ports: { ...session.ports, progress: mirror } };
  const coordinated = await coordinate(told, coordination);
  const { run, followUps, isLost } = coordinated;
  const followUp = followUpOf(coordinated, plan);
  if (followUp !== null) mirror.followedBy(followUp);
  if (isLost) await mirror.leave();
  const { pullRequest } = await mirror.finish();
  await others.finish();
  await tellRuns(session, { ...coordinated, runs: coordinated.runs.filter((it) => it.plan !== plan.plan) });
  return coordinatedOutcome(coordinated, {
    pullRequest: pullRequest?.number ?? null,
    summary: run === undefined ? null : await runSummary(session, run, { followUps, limit: longestSummary }),
    cancelled: stop.stopped ? stop.reason : null,
  });
}

/** Settles what was left: everywhere, or of one plan. */
export async function reconcileRuns(step: Step): Promise<Outcome> {
  const { environment, plan, dryRun } = step.request;
  if (environment !== null && plan === null) {
    throw wrongUsage(
      "mode reconcile looks at all environments, or at one plan: leave out 'environment', or give 'plan'",
    );
  }
  const only = environment === null || plan === null ? undefined : { environment, plan };
  return inExecutionSession(step, async (session) => {
    const executed = await settle(session, { only, dryRun });
    if (!dryRun) await tellRuns(session, executed);
    return executedOutcome(executed, { dryRun, bearsWrong: false });
  });
}

function inExecutionSession(
  step: Step,
  use: (session: ExecutionSession) => Promise<Outcome>,
): Promise<Outcome> {
  return withSession(step, async (session) => use(await executionSession(step, session)));
}
