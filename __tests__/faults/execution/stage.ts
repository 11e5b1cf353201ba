import { isDeepStrictEqual } from 'node:util';
import type { LoggedRequest } from '../../../sandbox/requests/request-log.ts';
import type { PlanAddress } from '../../../src/domain/names.ts';
import { failureOf } from '../../../src/usecases/failure.ts';
import { evaluate } from '../../../src/usecases/pull-requests/evaluate.ts';
import { writesOf } from '../../support/action-requests.ts';
import {
  createExecutionFaultWorld,
  type ExecutionFaultWorld,
} from '../../support/faults/execution/execution-fault-world.ts';
import {
  comparable,
  type ExecutionStanding,
  executionStanding,
} from '../../support/faults/execution/execution-standing.ts';
import {
  type ExecutionStory,
  type FaultStep,
  settleAll,
  workOff,
} from '../../support/faults/execution/execution-stories.ts';
import { disturb, type Place } from './disturb.ts';
import type { ExecutionDisturbance } from './disturbances.ts';

/** A world in which one step is taken again and again, and what comes of it when nothing goes wrong. */
export interface ExecutionStage {
  readonly world: ExecutionFaultWorld;
  readonly story: ExecutionStory;
  readonly undisturbed: StepOutcome;
  readonly truth: ExecutionStanding;
}

export interface StepOutcome {
  /** What it says could not be done. */
  readonly problems: readonly string[];
  /** What its job has said besides. */
  readonly said: readonly string[];
  /** What it asked of GitHub, in order. */
  readonly requests: readonly LoggedRequest[];
}

/** A step in which something went wrong, and what follows. */
export interface ExecutionPerformance {
  readonly outcome: StepOutcome;
  /** Whether something went wrong at all. */
  readonly isDisturbed: boolean;
  readonly after: ExecutionStanding;
  /** Null when everything is as it is when nothing goes wrong. */
  readonly next: Following | null;
}

export interface Following {
  /** What the schedule says that it could not do. */
  readonly problems: readonly string[];
  readonly after: ExecutionStanding;
  /** Writes of the schedule after that. */
  readonly further: readonly string[];
}

export async function createExecutionStages(story: ExecutionStory, count: number): Promise<ExecutionStage[]> {
  const model = await createExecutionFaultWorld(story);
  const others = Array.from({ length: count - 1 }, () => createExecutionFaultWorld(story, model));
  return Promise.all([model, ...(await Promise.all(others))].map((world) => createStage(story, world)));
}

async function createStage(story: ExecutionStory, world: ExecutionFaultWorld): Promise<ExecutionStage> {
  await story.begin(world);
  world.remember();
  // The first time what is remembered afterwards is read.
  await take(world, story.plan, story.step);
  await world.rewind();
  const undisturbed = await take(world, story.plan, story.step);
  return { world, story, undisturbed, truth: await executionStanding(world) };
}

/** Takes the step with a disturbance that begins at a place. */
export async function performStep(
  { world, story, truth }: ExecutionStage,
  disturbance: ExecutionDisturbance,
  place: Place,
): Promise<ExecutionPerformance> {
  const { faults } = world.github.sandbox;
  await world.rewind();
  const hasBegun = disturb(faults, disturbance, place);
  const outcome = await take(world, story.plan, story.step);
  faults.clear();
  const after = await executionStanding(world);
  const isTrue = isDeepStrictEqual(comparable(after), comparable(truth));
  return { outcome, after, isDisturbed: hasBegun(), next: isTrue ? null : await goOn(world, story) };
}

/** The jobs that were asked for begin, then the schedule comes, and once more. */
export async function goOn(world: ExecutionFaultWorld, story: ExecutionStory): Promise<Following> {
  await carryOut(world);
  if (story.isRepeated === true) await take(world, null, story.step);
  const settled = await take(world, null, settleAll);
  await carryOut(world);
  const judged = await take(world, null, judgeAll);
  const after = await executionStanding(world);
  const tip = world.transport.tip();
  const last = await take(world, null, async (job) => [...(await settleAll(job)), ...(await judgeAll(job))]);
  const further = writesOf(last.requests).map(({ method, path }) => `${method} ${path}`);
  return {
    problems: [...settled.problems, ...judged.problems],
    after,
    further: [...further, ...(tip === world.transport.tip() ? [] : ['the records']), ...last.problems],
  };
}

/** More jobs than that would be asked for without end. */
const mostJobs = 8;

async function carryOut(world: ExecutionFaultWorld): Promise<void> {
  for (let jobs = 0; jobs < mostJobs; jobs += 1) {
    const [plan] = world.waiting();
    if (plan === undefined) return;
    await take(world, plan, workOff(plan));
  }
}

/** What is on record changes verdicts, which the schedule finds. */
const judgeAll: FaultStep = async ({ session }) => {
  const { problems, pullRequests } = await evaluate(session, { kind: 'schedule' }, { dryRun: false });
  return [...problems, ...pullRequests.flatMap((it) => it.problems)];
};

async function take(
  world: ExecutionFaultWorld,
  plan: PlanAddress | null,
  step: FaultStep,
): Promise<StepOutcome> {
  const { requests } = world.github.sandbox;
  requests.clear();
  const job = await world.begin(plan);
  const isOver = job.expired.then(() => ['the time of the job was over']);
  const problems = await Promise.race([told(step(job)), isOver]);
  await job.die();
  await job.end();
  return { problems, said: job.said(), requests: [...requests.entries] };
}

/** What the world has kept it from; a mistake of ours is nothing to go on with. */
async function told(taken: ReturnType<FaultStep>): Promise<string[]> {
  try {
    return (await taken).map(({ message }) => message);
  } catch (cause) {
    const failure = failureOf(cause);
    if (failure === undefined) throw cause;
    return failure.problems.map(({ message }) => message);
  }
}
