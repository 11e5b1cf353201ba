import { say } from '../../../../ports/say.ts';
import type { WorkflowRun } from '../../actions/workflow-runs.ts';
import { pageSize, readDispatchedRuns } from '../../actions/workflow-runs.ts';
import { type Tried, tryTask } from '../../failures/try-task.ts';
import { earliest } from '../../handing-over/engine-course.ts';
import { type Course, nameOf, pageOf } from '../course.ts';
import { cancelRun } from '../following/cancel-run.ts';
import { markOf } from '../workflow-inputs.ts';
import { isStartedBy, tellStranger } from './strangers.ts';

/** GitHub lists no more than a thousand runs of a time. */
const mostPages = 10;

/** Looks once for the course's run by its key; undefined when there is none. */
export async function findRun(course: Course): Promise<Tried<WorkflowRun | undefined>> {
  const { api } = course;
  const task = { doing: `look for a run of ${nameOf(course)}`, permission: 'actions: read' };
  const tried = await tryTask(api, task, () => ownRuns(course));
  if (tried.kind === 'failed') return tried;
  const [own, ...others] = tried.answer;
  if (own !== undefined) await endOthers(course, own, others);
  return { kind: 'answer', answer: own };
}

/** The oldest first, whose number is the lowest. */
async function ownRuns(course: Course): Promise<WorkflowRun[]> {
  const found = await runsWithKey(course);
  if (found.length === 0) return [];
  const account = { login: await course.ownLogin(), ref: course.effect.ref };
  for (const run of found) if (!isStartedBy(run, account)) tellStranger(course, run, account);
  return found.filter((run) => isStartedBy(run, account)).sort((one, other) => one.id - other.id);
}

async function runsWithKey(course: Course): Promise<WorkflowRun[]> {
  const { api, place, effect } = course;
  const found: WorkflowRun[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const { runs } = await readDispatchedRuns(api, place, { page, since: earliest(course) });
    found.push(...runs.filter(({ title }) => title.includes(markOf(effect.key))));
    if (runs.length < pageSize) break;
  }
  return found;
}

/** Only one run may do the work of a key; the oldest has come farthest. */
async function endOthers(course: Course, own: WorkflowRun, others: readonly WorkflowRun[]): Promise<void> {
  for (const { id } of others.filter(({ status }) => status !== 'completed')) {
    say(
      course,
      `${pageOf(course, id)} has the same key as ${pageOf(course, own.id)}, which is older; it is cancelled`,
    );
    await cancelRun(course, id, 'cancel');
  }
}
