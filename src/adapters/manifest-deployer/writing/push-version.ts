import { messageOf } from '../../../domain/message-of.ts';
import type { ManifestDeployer } from '../../../domain/model/manifest-deployer.ts';
import type { DeploymentOrder } from '../../../ports/deployer.ts';
import type { ManifestCopy } from '../../../ports/manifest-repositories.ts';
import { RepositoryUnavailable, RepositoryUnusable } from '../../../ports/release-repository.ts';
import { lookForCommit } from '../finding/look-for-commit.ts';
import { type ManifestCourse, nameOf, tellCommit } from '../manifest-course.ts';
import { commitMessage, manifestOrder, trailerOf } from '../manifest-order.ts';
import { editedFile, unfitness } from './edited-file.ts';
import { failed, failedForNow, type Pushed, unknown } from './pushed.ts';

/** Milliseconds between two tries to add a commit to a branch that others move. */
const pauses = { shortest: 200, longest: 5000 } as const;

/**
 * Brings a version onto a branch by one commit, unless it is there: a commit with the key is taken up, and where the
 * value stands already the newest commit holds it. Begins anew from the branch as it is whenever somebody was faster.
 */
export async function pushVersion(
  course: ManifestCourse,
  order: DeploymentOrder<ManifestDeployer>,
): Promise<Pushed> {
  const push = { isUnclear: false };
  try {
    return await course.repositories.use(course.effect, (copy) => pushFrom(course, order, { copy, push }));
  } catch (cause) {
    const isRefused = cause instanceof RepositoryUnusable;
    if (!isRefused && !(cause instanceof RepositoryUnavailable)) throw cause;
    const reason = messageOf(cause);
    if (push.isUnclear) return settle(course, { reason, isRefused });
    return (isRefused ? failed : failedForNow)(`${reason}; nothing was deployed`);
  }
}

/** What became of a push that went wrong: the branch is asked, and only a refusal proves that it will not arrive. */
async function settle(
  course: ManifestCourse,
  { reason, isRefused }: { readonly reason: string; readonly isRefused: boolean },
): Promise<Pushed> {
  const look = await lookForCommit(course).catch(
    (cause: unknown) => ({ kind: 'unseen', why: messageOf(cause) }) as const,
  );
  if (look.kind === 'found') return known(course, look.thing, 'the version has arrived');
  const isNotThere = isRefused && look.kind === 'none';
  return isNotThere ? failed(`${reason}; nothing was deployed`) : unknown(course, reason);
}

interface Pushing {
  readonly copy: ManifestCopy;
  /** Whether a push is under way whose answer is not here yet. */
  readonly push: { isUnclear: boolean };
}

async function pushFrom(
  course: ManifestCourse,
  order: DeploymentOrder<ManifestDeployer>,
  { copy, push }: Pushing,
): Promise<Pushed> {
  const { clock, wishes, deadline } = course;
  const wanted = manifestOrder(order);
  for (let pause: number = pauses.shortest; ; pause = Math.min(pauses.longest, 2 * pause)) {
    const tip = await copy.refresh();
    const found = await copy.find(tip, trailerOf(order.key));
    if (found !== undefined) return known(course, found, 'the version is there by our own commit');
    if (wishes.stops > 0) return failed('it was asked to stop before anything was written');
    const edited = await editedFile(copy, tip, wanted);
    if (edited.kind === 'same') return known(course, tip, `${wanted.file} says ${wanted.value} already`);
    if (edited.kind === 'unfit') return failed(unfitness(course, wanted, edited.reason));
    const change = { expected: tip, path: wanted.file, bytes: edited.bytes, message: commitMessage(order) };
    push.isUnclear = true;
    const result = await copy.commit(change);
    push.isUnclear = false;
    if (result.kind === 'committed')
      return known(course, result.commit, `wrote ${wanted.value} into ${wanted.file}`);
    if (clock.now() >= deadline)
      return failedForNow(`${nameOf(course)} moved on whenever it was to be written; nothing was deployed`);
    await clock.sleep(pause, wishes.next());
  }
}

function known(course: ManifestCourse, commit: string, how: string): Pushed {
  tellCommit(course, commit, how);
  return { kind: 'commit', commit };
}
