import { say } from '../../../../ports/say.ts';
import { failureOf } from '../../failures/failure.ts';
import { tryTask } from '../../failures/try-task.ts';
import { type Course, nameOf, pageOf } from '../course.ts';

/**
 * Asks GitHub to end a run; false when it could not be asked, which is said. `force` does not wait for steps that
 * are to run always. Asking twice does no harm, and a run that has ended stays as it is. It does not wait for what else is
 * to be written: a job that is cancelled itself has ten seconds for all of its workflows.
 *
 * Source: docs.github.com, "REST API endpoints for workflow runs", "Cancel" and "Force cancel a workflow run".
 */
export async function cancelRun(course: Course, run: number, how: 'cancel' | 'force'): Promise<boolean> {
  const { api, place } = course;
  const { owner, name: repo } = place.repository;
  const task = {
    doing: `cancel the run of ${nameOf(course)}, ${pageOf(course, run)}`,
    permission: 'actions: write',
  };
  const tried = await tryTask(api, task, async () => {
    const { actions } = api.urgent.rest;
    const ask = how === 'force' ? actions.forceCancelWorkflowRun : actions.cancelWorkflowRun;
    try {
      await ask({ owner, repo, run_id: run });
    } catch (error) {
      if (failureOf(error)?.status !== 409) throw error;
    }
  });
  if (tried.kind === 'failed') say(course, tried.message);
  return tried.kind === 'answer';
}
