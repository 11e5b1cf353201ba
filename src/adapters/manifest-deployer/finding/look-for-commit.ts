import { messageOf } from '../../../domain/message-of.ts';
import { RepositoryUnavailable } from '../../../ports/release-repository.ts';
import type { Look } from '../../../ports/search-patiently.ts';
import type { ManifestCourse } from '../manifest-course.ts';
import { trailerOf } from '../manifest-order.ts';

/** Looks once for the commit of a key; rejects with RepositoryUnusable when that will never work. */
export async function lookForCommit({ repositories, effect }: ManifestCourse): Promise<Look<string>> {
  try {
    const commit = await repositories.use(effect, async (copy) =>
      copy.find(await copy.refresh(), trailerOf(effect.key)),
    );
    return commit === undefined ? { kind: 'none' } : { kind: 'found', thing: commit };
  } catch (cause) {
    if (!(cause instanceof RepositoryUnavailable)) throw cause;
    return { kind: 'unseen', why: messageOf(cause) };
  }
}
