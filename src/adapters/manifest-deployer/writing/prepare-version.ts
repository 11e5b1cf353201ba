import type { ManifestDeployer } from '../../../domain/model/manifest-deployer.ts';
import type { DeploymentOrder } from '../../../ports/deployer.ts';
import { RepositoryUnavailable, RepositoryUnusable } from '../../../ports/release-repository.ts';
import { say } from '../../../ports/say.ts';
import { type ManifestCourse, nameOf } from '../manifest-course.ts';
import { manifestOrder } from '../manifest-order.ts';
import { editedFile, unfitness } from './edited-file.ts';
import { failed, failedForNow, type Pushed } from './pushed.ts';

/**
 * Looks whether a version could be written, and writes nothing: what engines find on their branch they deploy, and a
 * preparation must change nothing that runs.
 */
export async function prepareVersion(
  course: ManifestCourse,
  order: DeploymentOrder<ManifestDeployer>,
): Promise<Pushed> {
  const wanted = manifestOrder(order);
  try {
    const edited = await course.repositories.use(course.effect, async (copy) =>
      editedFile(copy, await copy.refresh(), wanted),
    );
    if (edited.kind === 'unfit') return failed(unfitness(course, wanted, edited.reason));
  } catch (cause) {
    if (cause instanceof RepositoryUnusable) return failed(cause.message);
    if (cause instanceof RepositoryUnavailable) return failedForNow(cause.message);
    throw cause;
  }
  say(course, `${wanted.value} can be written into ${wanted.file} on ${nameOf(course)}`);
  return { kind: 'end', end: { outcome: 'succeeded', reason: null } };
}
