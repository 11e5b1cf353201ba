import { coordinate } from '../../src/action/execution/coordinating/coordinate.ts';
import { startMerged } from '../../src/action/execution/coordinating/start-merged.ts';
import type { ExecutionSession } from '../../src/action/execution/execution-session.ts';
import { openMirror } from '../../src/action/execution/telling/telling.ts';
import type { PlanAddress } from '../../src/domain/names.ts';
import { neverDue } from '../../src/ports/hand-over.ts';
import { neverStopped } from '../../src/ports/stop-signal.ts';
import { countRequests } from '../count-requests.ts';
import type { Case } from './cases.ts';
import type { Estate } from './estate.ts';
import { type SimulatedJob, withSimulatedSession } from './simulated-session.ts';

/** What one plan has cost from its merge to the end of its run, in both jobs: the one that starts it, and its own. */
export interface Cost {
  /** On the branch of the records. */
  readonly commits: number;
  /** Requests of the API, without those for tokens. */
  readonly requests: number;
  /** Those among them that change something. */
  readonly writes: number;
  /** Most of those by which the run is shown, within a simulated minute, and within an hour. */
  readonly busiest: { readonly minute: number; readonly hour: number };
  /** Operations whose end no GitHub Deployment shows. */
  readonly unshown: number;
  /** Commands that talk to the server. */
  readonly git: number;
}

/** Lets two jobs of the action work a plan off, as the workflow of the templates does. */
export async function executeCase(estate: Estate, wanted: Case): Promise<Cost> {
  const { sandbox, time } = estate;
  const address = await estate.merge(wanted);
  const commits = { count: 0 };
  const onCommit = () => {
    commits.count += 1;
  };
  const [starting, showing]: [number[], number[]] = [[], []];
  const starter: SimulatedJob = {
    ...{ ...wanted, onCommit, onWrite: () => starting.push(time.now()) },
    // What this job records has to be there for the next one.
    records: 'pushed',
  };
  const own: SimulatedJob = { ...wanted, onCommit, onWrite: () => showing.push(time.now()) };
  sandbox.requests.clear();
  await withSimulatedSession(estate, starter, (session) => register(session, address));
  const unshown = await withSimulatedSession(estate, own, (session) => workOff(session, address));
  const { api: requests, git } = countRequests(sandbox.requests.entries);
  return {
    ...{ requests, git },
    ...{ commits: commits.count, unshown },
    writes: starting.length + showing.length,
    busiest: { minute: mostWithin(60_000, showing), hour: mostWithin(3_600_000, showing) },
  };
}

async function register(session: ExecutionSession, { environment }: PlanAddress): Promise<void> {
  const { started, lost, wrong } = await startMerged(session, environment, { dryRun: false });
  const problems = [...lost, ...wrong].map(({ message }) => message);
  if (started.length !== 1) throw new Error(`no job was asked for: ${problems.join('; ')}`);
}

/** Gives how many operations are not shown as they ended. */
async function workOff(session: ExecutionSession, plan: PlanAddress): Promise<number> {
  const mirror = openMirror(session, plan);
  const { run } = await coordinate(
    { ...session, ports: { ...session.ports, progress: mirror } },
    { plan, stop: neverStopped, handOver: neverDue, runner: { hold: () => {} } },
  );
  const { leftOut } = await mirror.finish();
  if (run?.status !== 'finished') throw new Error(`the run is ${run?.status}: ${run?.reason}`);
  return leftOut.deployments;
}

/** `times`: in ascending order. */
function mostWithin(span: number, times: readonly number[]): number {
  return Math.max(
    0,
    ...times.map((first) => times.filter((time) => time >= first && time < first + span).length),
  );
}
