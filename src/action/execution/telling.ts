import { type PlanAddress, planAddress } from '../../domain/names.ts';
import type { DeliveredFollowUp } from '../../domain/records/delivery.ts';
import { hasEnded, type Run } from '../../domain/records/run.ts';
import { renderRunReport } from '../../render/run-report.ts';
import { readLeftOpen } from '../../usecases/listing/left-open.ts';
import type { MirroringPorts, MirrorOutcome } from '../../usecases/mirroring/mirroring-context.ts';
import { RunMirror } from '../../usecases/mirroring/run-mirror.ts';
import { tellRun } from '../../usecases/mirroring/tell-run.ts';
import { type Executed, followUpOf } from './executed.ts';
import type { ExecutionSession } from './execution-session.ts';

/** Shows one run on GitHub as long as this step knows of it. */
export function openMirror(session: ExecutionSession, plan: PlanAddress): RunMirror {
  return new RunMirror(portsOf(session), plan, contextOf(session));
}

/** Shows runs once that no job of their own tells of: those that have ended here, and those that begin to wait. */
export async function tellRuns(session: ExecutionSession, executed: Executed): Promise<void> {
  const askedFor = new Set(executed.started.map(planAddress));
  for (const run of executed.runs) {
    const isTold = hasEnded(run) || (run.waitingFor.length > 0 && session.registered.has(planAddress(run)));
    if (!isTold || askedFor.has(planAddress(run))) continue;
    await tellOnce(session, run, followUpOf(executed, run));
  }
}

/** Shows a run as it is recorded, and what was made from it. */
export function tellOnce(
  session: ExecutionSession,
  run: Run,
  followUp: DeliveredFollowUp | null,
): Promise<MirrorOutcome> {
  return tellRun(portsOf(session), run, { ...contextOf(session), followUp });
}

/** A run as Markdown, for the page of the job that has worked it off or tells it again. */
export async function runSummary(
  session: ExecutionSession,
  run: Run,
  { limit, ...executed }: Pick<Executed, 'followUps'> & { readonly limit: number },
): Promise<string> {
  const leftOpen = (await readLeftOpen(session.readRecords, [run])).get(run) ?? [];
  const made = followUpOf(executed, run);
  const followUp = made === null || made.plan === null ? null : made;
  return renderRunReport(run, { ...contextOf(session), leftOpen, followUp }, { limit });
}

function portsOf({ mirror, clock, ports: { progress } }: ExecutionSession): MirroringPorts {
  return { mirror, clock, progress };
}

function contextOf({ webAddress, job, workflow }: ExecutionSession) {
  return { links: { repository: webAddress }, jobUrl: job?.url ?? null, workflow, followUp: null };
}
