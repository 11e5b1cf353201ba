import type { DeploymentEnd } from '../../../../ports/deployer.ts';
import { say } from '../../../../ports/say.ts';
import type { WorkflowRun } from '../../actions/workflow-runs.ts';
import { earliest } from '../../handing-over/engine-course.ts';
import { type BegunRun, type Course, nameOf, pageOf } from '../course.ts';
import type { Sight } from '../watching/watched-run.ts';
import { cancelRun } from './cancel-run.ts';
import { conclusionEnd } from './conclusion-end.ts';
import { createEnding, type Ending } from './ending.ts';

/**
 * Waits for the end of a run; undefined when it was left before. Looks that fail are repeated until the time limit.
 * From then on, or when it is asked to stop, the run is cancelled and waited for: as long as it is seen going on
 * what it does is not over, so only when it cannot be seen at all is it given up.
 */
export async function followRun(course: Course, { id, isNew }: BegunRun): Promise<DeploymentEnd | undefined> {
  const { clock, wishes, startedAt } = course;
  const watch = course.watcher.watch({
    id,
    since: earliest(course),
    startedAt,
    isNew,
    onTrouble: (text) => say(course, `${text}; it is tried again`),
  });
  const ending = createEnding({
    deadline: course.deadline,
    now: clock.now,
    ask: async (how) => {
      const isAsked = await cancelRun(course, id, how);
      watch.hurry();
      return isAsked;
    },
  });
  for (;;) {
    const wish = wishes.next();
    if (wishes.left) return undefined;
    if (wishes.stops > 0) ending.want('stopped', wishes.stops > 1 ? 'force' : 'cancel');
    await ending.pursue();
    const sight = await watch.next(ending.due, wish);
    const end = endOf(course, id, { sight, ending });
    if (end !== undefined) return end;
    if (clock.now() >= ending.due) ending.goOn();
  }
}

interface State {
  readonly sight: Sight;
  readonly ending: Ending;
}

/** Undefined as long as there is something to wait for. */
function endOf(course: Course, id: number, { sight, ending }: State): DeploymentEnd | undefined {
  const run = `the run of ${nameOf(course)} (${pageOf(course, id)})`;
  switch (sight.kind) {
    case 'completed':
      return conclude(course, run, { run: sight.run, ending });
    case 'gone':
      return unknown(`${run} was never shown by GitHub, so it is not known what became of it`);
    case 'out-of-sight':
      if (!ending.isOverdue(course.clock.now())) return undefined;
      return unknown(`${run} ${wordsOf(ending)}, and it is not known whether it has ended`);
    case 'going-on':
      return undefined;
  }
}

function conclude(
  course: Course,
  name: string,
  { run, ending }: { readonly run: WorkflowRun; readonly ending: Ending },
): DeploymentEnd {
  const { outcome, words } = conclusionEnd(run.conclusion);
  say(course, `${name} ${words}`);
  if (outcome === 'succeeded') return { outcome, reason: null };
  if (ending.why === 'time limit') {
    const limit = (course.deadline - course.startedAt) / 1000;
    return unknown(`${name} was ended at its time limit of ${limit} seconds`);
  }
  const when = ending.why === 'stopped' ? ' after it was asked to stop' : '';
  return { outcome, reason: `${name} ${words}${when}` };
}

function wordsOf({ why }: Ending): string {
  return why === 'time limit' ? 'was to be ended at its time limit' : 'was asked to stop';
}

function unknown(reason: string): DeploymentEnd {
  return { outcome: 'unknown', reason };
}
