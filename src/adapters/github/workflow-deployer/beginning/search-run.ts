import type { WorkflowRun } from '../../actions/workflow-runs.ts';
import { type Course, say } from '../course.ts';
import { findRun } from './find-runs.ts';

export type Found =
  | { readonly kind: 'found'; readonly run: WorkflowRun }
  /** It was looked for often enough, and is not there. */
  | { readonly kind: 'none' }
  /** It could not be looked for until the time limit, or until it was asked to stop twice. */
  | { readonly kind: 'unseen' }
  | { readonly kind: 'left' };

/** GitHub may take a while to show a new run: so often it is looked for, within half a minute. */
const looks = 5;
const longestPause = 16_000;

/**
 * Looks for the course's run again and again. A look that fails says nothing about it, so only those that are
 * answered count.
 */
export async function searchRun(course: Course): Promise<Found> {
  const { clock, wishes, deadline } = course;
  let answered = 0;
  for (let pause = 2000; answered < looks; pause = Math.min(longestPause, 2 * pause)) {
    const tried = await findRun(course);
    if (tried.kind === 'answer') {
      if (tried.answer !== undefined) return { kind: 'found', run: tried.answer };
      answered += 1;
    } else {
      say(course, `${tried.message}; it is tried again`);
      if (clock.now() >= deadline || wishes.stops > 1) return { kind: 'unseen' };
    }
    const wish = wishes.next();
    if (answered < looks && !wishes.left) await clock.sleep(pause, wish);
    if (wishes.left) return { kind: 'left' };
  }
  return { kind: 'none' };
}
