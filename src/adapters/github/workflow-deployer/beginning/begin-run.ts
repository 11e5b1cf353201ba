import type { DeploymentEnd } from '../../../../ports/deployer.ts';
import type { Found } from '../../../../ports/search-patiently.ts';
import { dispatchWorkflow, type WorkflowDispatch } from '../../actions/dispatch-workflow.ts';
import type { WorkflowRun } from '../../actions/workflow-runs.ts';
import { isTransient } from '../../handing-over/is-transient.ts';
import { searchThroughGitHub } from '../../handing-over/search-through-github.ts';
import { type FailedTask, type Started, startOnce } from '../../handing-over/start-once.ts';
import { type BegunRun, type Course, nameOf, tellRun } from '../course.ts';
import { markOf, whatTitlesNeed } from '../workflow-inputs.ts';
import { findRun } from './find-runs.ts';
import { refusal } from './refusal.ts';

/** The run to wait for, or an end without one. */
export type Begun =
  | ({ readonly kind: 'run' } & BegunRun)
  | { readonly kind: 'end'; readonly end: DeploymentEnd }
  | { readonly kind: 'left' };

/** Starts the run of a course, unless there is one already: then that is taken up. */
export async function beginRun(course: Course, dispatch: WorkflowDispatch): Promise<Begun> {
  const before = await findRun(course);
  if (before.kind === 'failed') return refused(before, dispatch);
  if (before.answer !== undefined) return takenUp(course, before.answer.id);
  if (course.wishes.stops > 0) return failed('it was asked to stop before anything was started');
  const started = await startRun(course, dispatch);
  if (started.kind === 'refused') return refused(started.tried, dispatch);
  if (started.kind === 'unclear' || started.thing === null)
    return soughtAfter(course, started, await searchRun(course));
  tellRun(course, started.thing, 'started');
  return { kind: 'run', id: started.thing, isNew: true };
}

/** Looks for the run that somebody else has started, or was about to. */
export async function findBegun(course: Course): Promise<Begun> {
  const found = await searchRun(course);
  switch (found.kind) {
    case 'found':
      return takenUp(course, found.thing.id);
    case 'left':
      return found;
    default:
      return unknown(
        `it is not known whether ${nameOf(course)} was started: ${whyNotFound(course, found.kind)}`,
      );
  }
}

/** The id is null when GitHub does not tell it. */
function startRun(course: Course, dispatch: WorkflowDispatch): Promise<Started<number | null>> {
  const task = { doing: `start ${nameOf(course)} on ${dispatch.ref}`, permission: 'actions: write' };
  return startOnce(course, task, () => dispatchWorkflow(course.api, dispatch));
}

function searchRun(course: Course): Promise<Found<WorkflowRun>> {
  return searchThroughGitHub(course, () => findRun(course));
}

function soughtAfter(
  course: Course,
  started: Exclude<Started<unknown>, { kind: 'refused' }>,
  found: Found<WorkflowRun>,
): Begun {
  if (found.kind === 'found') return takenUp(course, found.thing.id);
  if (found.kind === 'left') return found;
  const why = whyNotFound(course, found.kind);
  return started.kind === 'unclear'
    ? unknown(`it is not known whether ${nameOf(course)} was started: ${started.message}; ${why}`)
    : unknown(`${nameOf(course)} was started, and it is not known what became of it: ${why}`);
}

function takenUp(course: Course, id: number): Begun {
  tellRun(course, id, 'found the run of');
  return { kind: 'run', id, isNew: false };
}

function whyNotFound({ effect }: Course, kind: 'none' | 'unseen'): string {
  const mark = markOf(effect.key);
  return kind === 'none'
    ? `no run of ours with ${mark} in its title was found (the workflow needs ${whatTitlesNeed})`
    : `a run of ours with ${mark} in its title could not be looked for`;
}

function refused(tried: FailedTask, dispatch: WorkflowDispatch): Begun {
  const end = { outcome: 'failed', reason: refusal(tried, dispatch) } as const;
  return { kind: 'end', end: isTransient(tried) ? { ...end, transient: true } : end };
}

function failed(reason: string): Begun {
  return { kind: 'end', end: { outcome: 'failed', reason } };
}

function unknown(reason: string): Begun {
  return { kind: 'end', end: { outcome: 'unknown', reason } };
}
