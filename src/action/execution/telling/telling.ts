import { type PlanAddress, planAddress } from '../../../domain/names.ts';
import type { DeliveredFollowUp } from '../../../domain/records/debts/delivery.ts';
import { hasEnded, type Run } from '../../../domain/records/run/run.ts';
import { renderRunReport } from '../../../render/run-report.ts';
import { readToConfirm } from '../../../usecases/confirming/read-to-confirm.ts';
import { readLeftOpen } from '../../../usecases/listing/left-open.ts';
import type { MirroringPorts, MirrorOutcome } from '../../../usecases/mirroring/mirroring-context.ts';
import { RunMirror } from '../../../usecases/mirroring/run-mirror.ts';
import { tellRun } from '../../../usecases/mirroring/tell-run.ts';
import type { ExecutionSession } from '../execution-session.ts';
import { type Executed, followUpOf } from '../outcome/executed.ts';

/** What telling takes of a session. */
export type TellingSession = Pick<
  ExecutionSession,
  'mirror' | 'clock' | 'ports' | 'webAddress' | 'job' | 'workflow' | 'newlyWaiting'
>;

/** Shows one run on GitHub as long as this step knows of it. */
export function openMirror(session: TellingSession, plan: PlanAddress): RunMirror {
  return new RunMirror(portsOf(session), plan, contextOf(session));
}

/** Shows runs once that no job of their own tells of: those that have ended here, and those that begin to wait. */
export async function tellRuns(session: TellingSession, executed: Executed): Promise<void> {
  const askedFor = new Set(executed.started.map(planAddress));
  for (const run of executed.runs) {
    const isNew = session.newlyWaiting.delete(planAddress(run));
    if (!(hasEnded(run) || isNew) || askedFor.has(planAddress(run))) continue;
    await tellOnce(session, run, followUpOf(executed, run));
  }
}

/** Shows a run as it is recorded, and what was made from it. */
export function tellOnce(
  session: TellingSession,
  run: Run,
  followUp: DeliveredFollowUp | null,
): Promise<MirrorOutcome> {
  return tellRun(portsOf(session), run, { ...contextOf(session), followUp });
}

/** A run as Markdown, for the page of the job that has worked it off or tells it again. */
export async function runSummary(
  session: TellingSession & Pick<ExecutionSession, 'readRecords' | 'repository'>,
  run: Run,
  { limit, ...executed }: Pick<Executed, 'followUps'> & { readonly limit: number },
): Promise<string> {
  const leftOpen = (await readLeftOpen(session.readRecords, [run])).get(run) ?? [];
  const toConfirm = await readToConfirm(session, run);
  const followUp = followUpOf(executed, run);
  return renderRunReport(run, { ...contextOf(session), leftOpen, toConfirm, followUp }, { limit });
}

function portsOf(session: TellingSession): MirroringPorts {
  const { mirror, clock, ports } = session;
  return { mirror, clock, progress: ports.progress, toConfirm: (run) => readToConfirm(ports, run) };
}

function contextOf({ webAddress, job, workflow }: TellingSession) {
  return { links: { repository: webAddress }, jobUrl: job?.url ?? null, workflow, followUp: null };
}
