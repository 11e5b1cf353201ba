import type { ApplicationFacts } from '../../domain/doctor/facts/repository-facts.ts';
import { versionMark } from '../../domain/versions/version-tag.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import type { Sources } from '../../ports/sources.ts';
import { catalogNames, requireCatalog, type Trusted } from '../reading/trusted.ts';

/** Whether the versions of each application can be read, asked in the same way as when plans are judged. */
export async function examineApplications(
  { repository, sources }: { readonly repository: ReleaseRepository; readonly sources: Sources },
  { commit }: Trusted,
): Promise<ApplicationFacts[]> {
  const catalog = await requireCatalog(repository, commit, await catalogNames(repository, commit));
  const addresses = new Set([...catalog.values()].map((entry) => entry.repository));
  const questions = [...addresses].map((address) => ({
    repository: address,
    tags: [],
    files: [],
    notes: false,
  }));
  const answers = await sources.read(questions);
  return [...catalog.values()].map((entry) => {
    const answer = answers.get(entry.repository);
    return {
      name: entry.application,
      repository: entry.repository,
      tagPrefix: entry.tag.split(versionMark)[0] ?? '',
      unreadable: answer?.kind === 'read' ? null : (answer?.reason ?? 'there was no answer'),
    };
  });
}
