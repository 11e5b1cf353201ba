import { dispatchWorkflow, type WorkflowDispatch } from '../../actions/dispatch-workflow.ts';
import { isUnclear } from '../../failures/failure.ts';
import { rateLimitWait } from '../../failures/rate-limit.ts';
import { tryTask } from '../../failures/try-task.ts';
import { type Course, nameOf, say } from '../course.ts';
import { refusal } from './refusal.ts';

export type Started =
  /** The id is null when GitHub does not tell it. */
  | { readonly kind: 'started'; readonly run: number | null }
  /** Nothing has happened. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** It may have taken effect. */
  | { readonly kind: 'unclear'; readonly message: string };

/**
 * Dispatches the workflow, never a second time after an answer that does not prove that nothing has happened. A rate
 * limit proves it, and is waited for within the time limit.
 */
export async function startRun(course: Course, dispatch: WorkflowDispatch): Promise<Started> {
  const { api, clock, wishes, deadline } = course;
  const task = { doing: `start ${nameOf(course)} on ${dispatch.ref}`, permission: 'actions: write' };
  for (;;) {
    const tried = await tryTask(api, task, () => dispatchWorkflow(api, dispatch));
    if (tried.kind === 'answer') return { kind: 'started', run: tried.answer };
    const { failure, message } = tried;
    const wait = failure === null ? undefined : rateLimitWait(failure, clock.now());
    if (failure !== null && wait === undefined && isUnclear(failure)) return { kind: 'unclear', message };
    const wish = wishes.next();
    const isGivenUp = wishes.stops > 0 || wishes.left;
    if (wait === undefined || isGivenUp || clock.now() + wait >= deadline)
      return { kind: 'refused', reason: refusal(tried, dispatch) };
    say(course, `${message}; waiting for that`);
    await clock.sleep(wait, wish);
  }
}
