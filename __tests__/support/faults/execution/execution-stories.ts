import { settle } from '../../../../src/action/execution/coordinating/settle.ts';
import { problemsOf } from '../../../../src/action/execution/outcome/executed.ts';
import { tellRuns } from '../../../../src/action/execution/telling/telling.ts';
import { startJobs, workOffHere } from '../../../../src/action/modes/execute.ts';
import type { PlanAddress } from '../../../../src/domain/names.ts';
import type { Problem } from '../../../../src/domain/problem.ts';
import { neverDue } from '../../../../src/ports/hand-over.ts';
import { neverStopped } from '../../../../src/ports/stop-signal.ts';
import type { AskedFollowUp } from '../../../../src/usecases/follow-ups/follow-up-request.ts';
import { openFollowUp } from '../../../../src/usecases/pull-requests/open-follow-up.ts';
import { validateOpened } from '../../../../src/usecases/pull-requests/validate-opened.ts';
import { readTrusted } from '../../../../src/usecases/reading/trusted.ts';
import { byCommand, byWorkflow, type ExecutionFaultWorld } from './execution-fault-world.ts';
import type { FaultJob } from './fault-job.ts';
import { byGit, type TransportMaker, withoutTransfers } from './fault-transport.ts';

/** What a step does in its job; gives what it says could not be done. Rejects as the use cases do. */
export type FaultStep = (job: FaultJob) => Promise<readonly Problem[]>;

/** Merged plans, what has become of them, and a step in which something goes wrong. */
export interface ExecutionStory {
  /** Lines below `qa` in the configuration. */
  readonly qa: readonly string[];
  readonly transport: TransportMaker;
  readonly begin: (world: ExecutionFaultWorld) => Promise<void>;
  /** The plan of the job that takes the step; null for a job without one. */
  readonly plan: PlanAddress | null;
  readonly step: FaultStep;
  /** Whether somebody asks for the step again when it has not come about; otherwise the schedule makes up for it. */
  readonly isRepeated?: boolean;
}

const first: PlanAddress = { environment: 'qa', plan: 'first' };
const followUps = ['on-abort: retry', 'promote-to: production'];

type Versions = Readonly<Record<string, string>>;

const everything: Versions = { ledger: '2.0.0', payments: '2.3.0', audit: '1.0.0' };

/** Two plans of which the second has to wait for the first, and nobody has looked yet. */
async function mergeBoth(world: ExecutionFaultWorld): Promise<void> {
  await world.merge('first', everything);
  await world.merge('second', { audit: '1.1.0' });
}

export function workOff(plan: PlanAddress): FaultStep {
  return async ({ session }) => {
    const way = { plan, stop: neverStopped, handOver: neverDue, runner: { hold: () => {} } };
    return (await workOffHere(session, way)).problems;
  };
}

export const startMerged: FaultStep = async ({ session }) =>
  (await startJobs(session, 'qa', { dryRun: false })).problems;

export const settleAll: FaultStep = async ({ session }) => {
  const executed = await settle(session, { only: undefined, dryRun: false });
  await tellRuns(session, executed);
  return problemsOf(executed);
};

export function follow({
  run = first,
  ...asked
}: Pick<AskedFollowUp, 'kind' | 'target'> & { readonly run?: PlanAddress }): FaultStep {
  return async ({ session }) => {
    await session.repository.refresh();
    const trusted = await readTrusted(session.repository);
    const request = { ...asked, run, asking: 'person', by: 'alice' } as const;
    const { answer } = await openFollowUp(session, trusted, request);
    if (answer.pullRequest == null) return answer.problems;
    const { number } = answer.pullRequest;
    return validateOpened(session, { number, target: answer.target });
  };
}

/** Both are registered, and a job waits for the first. */
async function register(world: ExecutionFaultWorld): Promise<void> {
  await mergeBoth(world);
  await carryOut(world, { plan: null, step: startMerged });
}

/** The same with one plan alone. */
async function registerFirst(world: ExecutionFaultWorld, versions: Versions): Promise<void> {
  await world.merge('first', versions);
  await carryOut(world, { plan: null, step: startMerged });
}

/** A coordinator works until its deployments hang; then its machine is gone. The last of them ends without it. */
async function dieAtWork(world: ExecutionFaultWorld, hanging: readonly string[]): Promise<void> {
  await register(world);
  world.site.script({ hang: hanging });
  const job = await world.begin(first);
  void workOff(first)(job);
  const hangs = (application: string) =>
    [...world.site.begun().keys()].some((key) => key.includes(application));
  while (!hanging.every(hangs)) await job.settled();
  await job.settled();
  await job.die();
  await job.end();
  world.site.script({ hang: hanging.slice(0, -1) });
  world.site.endWorkflows();
  world.site.script({});
}

async function abort(world: ExecutionFaultWorld, versions: Versions): Promise<void> {
  await registerFirst(world, versions);
  await endFirst(world, Object.keys(versions).slice(-1));
}

async function finish(world: ExecutionFaultWorld): Promise<void> {
  await registerFirst(world, everything);
  await endFirst(world, []);
}

async function endFirst(world: ExecutionFaultWorld, fail: readonly string[]): Promise<void> {
  world.site.script({ fail });
  await carryOut(world, { plan: first, step: workOff(first) });
  world.site.script({});
}

async function carryOut(
  world: ExecutionFaultWorld,
  { plan, step }: Pick<ExecutionStory, 'plan' | 'step'>,
): Promise<void> {
  const job = await world.begin(plan);
  await step(job);
  await job.end();
}

const inMemory = { transport: withoutTransfers };

export const stories = {
  coordinator: {
    ...{ ...inMemory, qa: [byCommand, ...followUps], begin: register },
    ...{ plan: first, step: workOff(first) },
  },
  coordinatorOfWorkflows: {
    ...{ ...inMemory, qa: [byWorkflow], begin: register },
    ...{ plan: first, step: workOff(first) },
  },
  registrar: {
    ...{ ...inMemory, qa: [byCommand, ...followUps], begin: mergeBoth },
    ...{ plan: null, step: startMerged },
  },
  settling: {
    ...{ ...inMemory, qa: [byCommand, ...followUps], begin: (world) => dieAtWork(world, ['payments']) },
    ...{ plan: null, step: settleAll },
  },
  settlingWorkflows: {
    ...{
      ...inMemory,
      qa: [byWorkflow, ...followUps],
      begin: (world) => dieAtWork(world, ['ledger', 'audit']),
    },
    ...{ plan: null, step: settleAll },
  },
  retry: {
    ...{ ...inMemory, qa: [byCommand], begin: (world) => abort(world, everything) },
    ...{ plan: null, step: follow({ kind: 'retry' }), isRepeated: true },
  },
  reuse: {
    ...{ ...inMemory, qa: [byCommand], begin: finish },
    ...{ plan: null, step: follow({ kind: 'reuse', target: 'production' }), isRepeated: true },
  },
  coordinatorByGit: {
    ...{ transport: byGit, qa: [byCommand], begin: (world) => registerFirst(world, { audit: '1.0.0' }) },
    ...{ plan: first, step: workOff(first) },
  },
  retryByGit: {
    ...{ transport: byGit, qa: [byCommand], begin: (world) => abort(world, { audit: '1.0.0' }) },
    ...{ plan: null, step: follow({ kind: 'retry' }), isRepeated: true },
  },
} satisfies Readonly<Record<string, ExecutionStory>>;
