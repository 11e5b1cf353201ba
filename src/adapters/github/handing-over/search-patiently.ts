import type { Tried } from '../failures/try-task.ts';
import { type EngineCourse, say } from './engine-course.ts';

export type Found<Thing> =
  | { readonly kind: 'found'; readonly thing: Thing }
  /** It was looked for often enough, and is not there. */
  | { readonly kind: 'none' }
  /** It could not be looked for until the time limit, or until it was asked to stop twice. */
  | { readonly kind: 'unseen' }
  | { readonly kind: 'left' };

/** GitHub may take a while to show what is new: so often it is looked for, within half a minute. */
const looks = 5;
const longestPause = 16_000;

/**
 * Looks for what a course has made again and again. A look that fails says nothing about it, so only those that are
 * answered count.
 */
export async function searchPatiently<Thing>(
  course: EngineCourse,
  look: () => Promise<Tried<Thing | undefined>>,
): Promise<Found<Thing>> {
  const { clock, wishes, deadline } = course;
  let answered = 0;
  for (let pause = 2000; answered < looks; pause = Math.min(longestPause, 2 * pause)) {
    const tried = await look();
    if (tried.kind === 'answer') {
      if (tried.answer !== undefined) return { kind: 'found', thing: tried.answer };
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
