import type { ManifestCopy } from '../../../ports/manifest-repositories.ts';
import { type EditedManifest, editManifest } from '../editing/edit-manifest.ts';
import { type ManifestCourse, nameOf } from '../manifest-course.ts';
import type { ManifestOrder } from '../manifest-order.ts';

/** The file of a commit with the version in it. */
export async function editedFile(
  copy: ManifestCopy,
  commit: string,
  { file, place, value }: ManifestOrder,
): Promise<EditedManifest> {
  const bytes = await copy.read(commit, file);
  if (bytes === undefined)
    return { kind: 'unfit', reason: 'is no regular file; make it, or name another one as file' };
  return editManifest(bytes, place, value);
}

/** Why nothing was written, as a sentence. */
export function unfitness(course: ManifestCourse, { file }: ManifestOrder, reason: string): string {
  return `${file} on ${nameOf(course)} ${reason}; nothing was deployed`;
}
