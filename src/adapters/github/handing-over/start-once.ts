import { say } from '../../../ports/say.ts';
import type { Task } from '../failures/explain-failure.ts';
import { isUnclear } from '../failures/failure.ts';
import { rateLimitWait } from '../failures/rate-limit.ts';
import { type Tried, tryTask } from '../failures/try-task.ts';
import type { EngineCourse } from './engine-course.ts';

export type Started<Thing> =
  | { readonly kind: 'started'; readonly thing: Thing }
  /** Nothing has happened. */
  | { readonly kind: 'refused'; readonly tried: FailedTask }
  /** It may have taken effect. */
  | { readonly kind: 'unclear'; readonly message: string };

export type FailedTask = Extract<Tried<unknown>, { kind: 'failed' }>;

/**
 * Starts something by one request, never a second time after an answer that does not prove that nothing has happened.
 * A rate limit proves it, and is waited for within the time limit.
 */
export async function startOnce<Thing>(
  course: EngineCourse,
  task: Task,
  start: () => Promise<Thing>,
): Promise<Started<Thing>> {
  const { api, clock, wishes, deadline } = course;
  for (;;) {
    const tried = await tryTask(api, task, start);
    if (tried.kind === 'answer') return { kind: 'started', thing: tried.answer };
    const { failure, message } = tried;
    const wait = failure === null ? undefined : rateLimitWait(failure, clock.now());
    if (failure !== null && wait === undefined && isUnclear(failure)) return { kind: 'unclear', message };
    const wish = wishes.next();
    const isGivenUp = wishes.stops > 0 || wishes.left;
    if (wait === undefined || isGivenUp || clock.now() + wait >= deadline) return { kind: 'refused', tried };
    say(course, `${message}; waiting for that`);
    await clock.sleep(wait, wish);
  }
}
