import { type ManifestCourse, say, tellCommit } from '../manifest-course.ts';
import { trailerOf } from '../manifest-order.ts';
import { type Pushed, unknown } from '../writing/pushed.ts';
import { type Look, lookForCommit } from './look-for-commit.ts';

/** How often a commit is looked for that somebody else was about to push, within half a minute. */
const looks = 5;
const pauses = { shortest: 2000, longest: 16_000 } as const;

/**
 * Looks for the commit that another coordinator has pushed, or was about to; undefined when it was left before. Looks
 * that fail say nothing, so only those that are answered count.
 */
export async function findCommit(course: ManifestCourse): Promise<Pushed | undefined> {
  const { clock, wishes, deadline } = course;
  let answered = 0;
  for (let pause: number = pauses.shortest; ; pause = Math.min(pauses.longest, 2 * pause)) {
    const look = await lookForCommit(course);
    if (look.kind === 'found') {
      tellCommit(course, look.commit, 'found our commit');
      return { kind: 'commit', commit: look.commit };
    }
    if (look.kind === 'none') answered += 1;
    const isGivenUp = look.kind === 'unseen' && (clock.now() >= deadline || wishes.stops > 1);
    if (answered === looks || isGivenUp) return unknown(course, whyNotFound(course, look));
    if (look.kind === 'unseen') say(course, `${look.why}; it is tried again`);
    const wish = wishes.next();
    if (!wishes.left) await clock.sleep(pause, wish);
    if (wishes.left) return undefined;
  }
}

function whyNotFound({ effect }: ManifestCourse, look: Exclude<Look, { kind: 'found' }>): string {
  const { key, value } = trailerOf(effect.key);
  return look.kind === 'none' ? `no commit with ${key}: ${value} was found` : look.why;
}
