import { createCollisions } from './collisions.ts';
import { type LogLine, mostAtOnce, readDeployLog, spansBy } from './deploy-log.ts';
import type { EstateEnvironment } from './environments.ts';
import { type Estate, type EstatePlan, environmentOf, environmentsOf } from './estate.ts';
import { findRecordFaults } from './record-faults.ts';
import { type RecordsCommit, readRecordsHistory } from './records-history.ts';
import { findImpossibleSteps } from './replay/replay-records.ts';
import { type RunStory, tellRunStories } from './run-stories.ts';
import type { World } from './world.ts';

export interface Judgement {
  /** One sentence for each invariant that was broken; none is the good answer. */
  readonly breaches: readonly string[];
  /** Runs that were taken over from a dead coordinator. */
  readonly takenOver: number;
  /** Operations whose outcome nobody saw. */
  readonly unknown: number;
  /** Operations that were undone. */
  readonly backedOut: number;
}

/**
 * Everything that must hold once a world has come to rest, read from outside: from what the deploy scripts
 * wrote, and from the history of the records.
 */
export function judgeWorld(world: World): Judgement {
  const { estate, release } = world;
  const lines = readDeployLog(world.folder);
  const history = readRecordsHistory(release);
  const stories = tellRunStories(history);
  const breaches = [
    ...findTwice(lines),
    ...findMeetings(estate, lines),
    ...findCrowds(estate, lines),
    ...findLost(estate, stories),
    ...findChangedEnds(history),
    ...findRecordFaults({ estate, lines, history, stories }),
    ...findImpossibleSteps(history),
    ...world.locks().map((file) => `the lock file ${file} was left behind`),
    ...world.temporaryFiles().map((file) => `${file} was left among the temporary files`),
  ];
  const runs = [...stories.values()].flatMap(({ end }) => end?.run ?? []);
  const states = runs.flatMap(({ operations }) => operations.map(({ state }) => state));
  return {
    breaches,
    takenOver: runs.filter(({ epoch }) => epoch > 1).length,
    unknown: states.filter((state) => state === 'unknown').length,
    backedOut: states.filter((state) => state === 'backed-out').length,
  };
}

/** Every operation is started once at most. */
function findTwice(lines: readonly LogLine[]): string[] {
  const started = new Set<string>();
  return lines.flatMap((line) => {
    if (line.event !== 'start') return [];
    const key = stepKey(line);
    if (started.has(key)) return [`${key} was started twice`];
    started.add(key);
    return [];
  });
}

/** Of two plans that collide, the one merged first has done everything before the other does anything. */
function findMeetings(estate: Estate, lines: readonly LogLine[]): string[] {
  const collide = createCollisions(estate);
  const spans = spansBy(lines, ({ plan }) => plan);
  const ordered = (earlier: EstatePlan, later: EstatePlan) => {
    const before = spans.get(earlier.name);
    const after = spans.get(later.name);
    return before === undefined || after === undefined || before.last < after.first;
  };
  return estate.plans.flatMap((later, index) =>
    estate.plans
      .slice(0, index)
      .filter((earlier) => environmentOf(earlier) === environmentOf(later))
      .filter((earlier) => collide(earlier, later) && !ordered(earlier, later))
      .map((earlier) => `${later.name} began before ${earlier.name}, with which it collides, was over`),
  );
}

/** No more plans, and no more operations of one plan, at once than the environment allows. */
function findCrowds(estate: Estate, lines: readonly LogLine[]): string[] {
  const crowded = estate.plans.flatMap(({ name }) => {
    const own = lines.map((line, index) => ({ ...line, index })).filter(({ plan }) => plan === name);
    const most = mostAtOnce(spansBy(own, stepKey).values());
    return most > estate.parallelOperations ? [`${name} had ${most} operations under way at once`] : [];
  });
  return [...environmentsOf(estate).flatMap((it) => findCrowdsOf(it, estate, lines)), ...crowded];
}

/** Where runs are prepared they keep no place until they are activated: how many are claimed the records tell. */
function findCrowdsOf(
  { name, hasStages }: EstateEnvironment,
  { plans, parallelPlans }: Estate,
  lines: readonly LogLine[],
): string[] {
  const here = new Set(plans.flatMap((plan) => (environmentOf(plan).name === name ? [plan.name] : [])));
  const spans = spansBy(
    lines.filter(({ plan }) => here.has(plan)),
    ({ plan }) => plan,
  );
  const most = mostAtOnce(spans.values());
  return most > parallelPlans && !hasStages ? [`${most} plans were under way at once in ${name}`] : [];
}

/** Every merged plan has a run that has ended, and nothing is active any more. */
function findLost({ plans }: Estate, stories: ReadonlyMap<string, RunStory>): string[] {
  return plans.flatMap(({ name }) => {
    const story = stories.get(name);
    if (story === undefined) return [`${name} was merged and never registered`];
    return story.end === undefined ? [`${name} has not come to an end`] : [];
  });
}

/** What stands below runs/ was written once. */
function findChangedEnds(history: readonly RecordsCommit[]): string[] {
  const written = new Set<string>();
  return history.flatMap(({ id, changes }) =>
    [...changes.keys()]
      .filter((path) => path.startsWith('runs/'))
      .flatMap((path) => {
        if (written.has(path)) return [`${path} was changed by ${id} after the run had ended`];
        written.add(path);
        return [];
      }),
  );
}

function stepKey({ plan, application, step }: LogLine): string {
  return `${plan}/${application}/${step}`;
}
