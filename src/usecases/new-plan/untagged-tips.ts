import type { CatalogEntry } from '../../domain/model/catalog.ts';
import type { Problem } from '../../domain/problem.ts';
import { shortDigest } from '../../domain/short-digest.ts';
import { suggestVersion } from '../../domain/versions/suggest-version.ts';
import type { ChoiceSurroundings } from './choice-surroundings.ts';
import { readVersionsAnywhere } from './versions-anywhere.ts';

/**
 * A warning for each application whose default branch is at a commit that no version names: the latest version is then
 * not the latest there is (LifeTime marks what has changed since its last tag).
 */
export async function warnOfUntaggedTips(
  surroundings: ChoiceSurroundings,
  entries: readonly CatalogEntry[],
): Promise<Problem[]> {
  if (entries.length === 0 || !surroundings.source.root) return [];
  const tips = await surroundings.ports.tips.tips(entries.map(({ repository }) => repository));
  const known = await readVersionsAnywhere(surroundings, entries);
  return entries.flatMap(({ application, repository }) => {
    const tip = tips.get(repository);
    const versions = known.get(application);
    if (tip === undefined || versions === undefined || [...versions.tagged.values()].includes(tip)) return [];
    const next = suggestVersion(versions.anywhere, 'root');
    const hint = next === null ? '' : `: the next version is ${next}`;
    const message = `the default branch of ${repository} is at ${shortDigest(tip)}, which no version of ${application} names; to deploy that, tag it${hint}`;
    return [{ code: 'tag-not-found', severity: 'warning', message, application }];
  });
}
