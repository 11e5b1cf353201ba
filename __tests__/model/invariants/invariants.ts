import { hasEnded, isClaimed, type Run } from '../../../src/domain/records/run/run.ts';
import { collide, limit } from '../world/plans.ts';
import { deploymentOf, isGoingOn, type World } from '../world/world.ts';

/** A sentence for each breach of what must hold after a step; none is the good answer. */
export type Invariant = (before: World, after: World) => readonly string[];

export const invariants: readonly Invariant[] = [
  collidingPlansApart,
  lockKept,
  limitKept,
  oneHolder,
  oneDeployment,
  endedForEver,
  nobodyOvertaken,
  truthTold,
  continuedOnce,
];

function collidingPlansApart(_: World, { state }: World): readonly string[] {
  const claimed = [...state.active.values()].filter(isClaimed);
  return pairs(claimed)
    .filter(([one, other]) => collide(one.plan, other.plan))
    .map(([one, other]) => `${one.plan} and ${other.plan} collide and are under way together`);
}

/** What is under way belongs to a run that holds its modules. */
function lockKept(_: World, world: World): readonly string[] {
  return underWay(world)
    .filter((plan) => {
      const run = world.state.active.get(plan);
      return run === undefined || !isClaimed(run);
    })
    .map((plan) => `${plan} holds nothing any more, and its deployment is under way`);
}

/** A run that is prepared has given its place away. */
function limitKept(_: World, { state }: World): readonly string[] {
  const taking = [...state.active.values()].filter((run) => isClaimed(run) && run.status !== 'prepared');
  return taking.length > limit ? [`${taking.length} plans are under way at once`] : [];
}

function oneHolder(_: World, { runners }: World): readonly string[] {
  const known = runners.flatMap(({ holdings }) => holdings.map((it) => it.known));
  return pairs(known)
    .filter(([one, other]) => one.plan === other.plan && one.epoch === other.epoch)
    .map(([{ plan }]) => `two runners have claimed ${plan}`);
}

function oneDeployment(_: World, world: World): readonly string[] {
  const called = world.runners
    .flatMap(({ holdings }) => holdings)
    .filter(({ gated }) => gated)
    .map(({ known }) => known.plan);
  return underWay(world)
    .filter((plan) => called.includes(plan))
    .map((plan) => `the deployer of ${plan} is called while its deployment is under way`);
}

function endedForEver(before: World, { state }: World): readonly string[] {
  const changed = [...before.state.endedPlans].filter(
    (plan) => state.active.has(plan) || state.newlyEnded.has(plan) || !state.endedPlans.has(plan),
  );
  const kept = [...state.active.values()].filter((run) => hasEnded(run) || state.endedPlans.has(run.plan));
  return [
    ...changed.map((plan) => `${plan} has ended and changes`),
    ...kept.map(({ plan }) => `${plan} has ended and is still active`),
  ];
}

function nobodyOvertaken(before: World, { state }: World): readonly string[] {
  const claimed = [...state.active.values(), ...state.newlyEnded.values()].filter(
    (run) => before.state.active.get(run.plan)?.startedAt === null && run.startedAt !== null,
  );
  const waiting = [...state.active.values()].filter(({ status }) => status === 'waiting');
  return claimed.flatMap((run) =>
    waiting
      .filter((earlier) => earlier.sequence < run.sequence && collide(earlier.plan, run.plan))
      .map((earlier) => `${run.plan} overtakes ${earlier.plan}, which waits and collides with it`),
  );
}

function truthTold(before: World, { state }: World): readonly string[] {
  const runs = [...state.active.values(), ...state.newlyEnded.values()];
  return runs
    .filter((run) => succeeded(run) && !succeeded(before.state.active.get(run.plan)))
    .filter(({ plan }) => deploymentOf(before, plan) !== 'succeeded')
    .map(({ plan }) => `${plan} is said to have succeeded, and nobody saw that`);
}

function continuedOnce(before: World, { state }: World): readonly string[] {
  return [...state.active.values()]
    .filter(({ plan, continued }) => {
      const known = before.state.active.get(plan)?.continued;
      return known !== undefined && known !== continued;
    })
    .map(({ plan }) => `${plan} is continued twice`);
}

function succeeded(run: Run | undefined): boolean {
  return run?.operations.some(({ state }) => state === 'succeeded') === true;
}

function underWay({ deployments }: World): string[] {
  return [...deployments].flatMap(([plan, it]) => (isGoingOn(it) ? [plan] : []));
}

function pairs<T>(values: readonly T[]): (readonly [T, T])[] {
  return values.flatMap((one, index) => values.slice(index + 1).map((other) => [one, other] as const));
}
