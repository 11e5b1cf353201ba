import type { AvailableVersions } from '../../domain/follow-ups/draft-follow-up.ts';
import type { CatalogEntry } from '../../domain/model/catalog.ts';
import type { Environment } from '../../domain/model/configuration.ts';
import { taggedVersions } from '../../domain/versions/version-tag.ts';
import type { Sources } from '../../ports/sources.ts';
import { askForTags } from '../reading/evidence.ts';
import type { Records } from '../reading/records.ts';
import { Refusal } from '../refusal.ts';

export interface AvailabilityQuestion {
  readonly sources: Sources;
  readonly records: Records;
  readonly source: Environment;
  readonly applications: readonly string[];
  readonly catalog: ReadonlyMap<string, CatalogEntry>;
}

/**
 * What an environment can give to others, by application: a root every tagged version, others what they have
 * had whole; never a version that was marked bad. An application that is not there is absent.
 */
export async function readAvailableVersions(
  question: AvailabilityQuestion,
): Promise<ReadonlyMap<string, AvailableVersions>> {
  const { records, applications } = question;
  const marks = await records.marks(applications);
  const versions = await (question.source.root ? tagged(question) : deployedWhole(question));
  return new Map(
    [...versions].map(([application, all]) => {
      const bad = marks.get(application)?.bad;
      return [application, new Map([...all].filter(([version]) => !bad?.has(version)))];
    }),
  );
}

async function tagged({
  sources,
  applications,
  catalog,
}: AvailabilityQuestion): Promise<Map<string, AvailableVersions>> {
  const entries = applications.flatMap((application) => catalog.get(application) ?? []);
  const { tags, unreachable } = await askForTags(sources, entries);
  if (unreachable.length > 0) throw new Refusal('lost', unreachable);
  return new Map(
    entries.map(({ application, tag }) => [
      application,
      taggedVersions(tag, tags.get(application) ?? new Map()),
    ]),
  );
}

async function deployedWhole({
  records,
  source,
  applications,
}: AvailabilityQuestion): Promise<Map<string, AvailableVersions>> {
  const found = await records.applications(source.name, applications);
  return new Map([...found].map(([application, { versions }]) => [application, versions]));
}
