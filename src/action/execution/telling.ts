import { createMirror } from '../../adapters/github/mirror/create-mirror.ts';
import { type PlanAddress, planAddress } from '../../domain/names.ts';
import { hasEnded, type Run } from '../../domain/records/run.ts';
import { renderRunReport } from '../../render/run-report.ts';
import { readLeftOpen } from '../../usecases/listing/left-open.ts';
import { RunMirror } from '../../usecases/mirroring/run-mirror.ts';
import type { Executed } from './executed.ts';
import type { ExecutionSession } from './execution-session.ts';

/** Shows one run on GitHub as long as this step knows of it. */
export function openMirror(session: ExecutionSession, plan: PlanAddress): RunMirror {
  const { api, clock, ports } = session;
  const { progress } = ports;
  return new RunMirror({ mirror: createMirror(api), clock, progress }, plan, contextOf(session));
}

/** Shows runs once that no job of their own tells of: those that have ended here, and those that begin to wait. */
export async function tellRuns(
  session: ExecutionSession,
  { runs, started, followUps }: Executed,
): Promise<void> {
  const askedFor = new Set(started.map(planAddress));
  for (const run of runs) {
    const isTold = hasEnded(run) || (run.waitingFor.length > 0 && session.registered.has(planAddress(run)));
    if (!isTold || askedFor.has(planAddress(run))) continue;
    const mirror = openMirror(session, run);
    mirror.show(run);
    const delivery = followUps.find((it) => planAddress(it.run) === planAddress(run))?.delivery;
    if (delivery != null) mirror.followedBy(delivery);
    await mirror.finish();
  }
}

/** A run as Markdown, for the page of the job that has worked it off or tells it again. */
export async function runSummary(
  session: ExecutionSession,
  run: Run,
  { followUps, limit }: Pick<Executed, 'followUps'> & { readonly limit: number },
): Promise<string> {
  const leftOpen = (await readLeftOpen(session.readRecords, [run])).get(run) ?? [];
  const delivery = followUps.find((it) => planAddress(it.run) === planAddress(run))?.delivery;
  const followUp =
    delivery?.plan == null ? null : { ...delivery, plan: delivery.plan, environment: delivery.target };
  return renderRunReport(run, { ...contextOf(session), leftOpen, followUp }, { limit });
}

function contextOf({ webAddress, job, workflow }: ExecutionSession) {
  return { links: { repository: webAddress }, jobUrl: job?.url ?? null, workflow, followUp: null };
}
