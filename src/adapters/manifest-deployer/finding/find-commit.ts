import { searchPatiently } from '../../../ports/search-patiently.ts';
import { type ManifestCourse, tellCommit } from '../manifest-course.ts';
import { trailerOf } from '../manifest-order.ts';
import { type Pushed, unknown } from '../writing/pushed.ts';
import { lookForCommit } from './look-for-commit.ts';

/** Looks for the commit that another coordinator has pushed, or was about to; undefined when it was left before. */
export async function findCommit(course: ManifestCourse): Promise<Pushed | undefined> {
  const found = await searchPatiently(course, () => lookForCommit(course));
  switch (found.kind) {
    case 'found':
      tellCommit(course, found.thing, 'found our commit');
      return { kind: 'commit', commit: found.thing };
    case 'none': {
      const { key, value } = trailerOf(course.effect.key);
      return unknown(course, `no commit with ${key}: ${value} was found`);
    }
    case 'unseen':
      return unknown(course, found.why);
    case 'left':
      return undefined;
  }
}
