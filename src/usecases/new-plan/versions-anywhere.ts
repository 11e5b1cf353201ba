import type { CatalogEntry } from '../../domain/model/catalog.ts';
import { environmentsWithBranches } from '../../domain/model/configuration.ts';
import type { ApplicationRecord, VersionMarks } from '../../domain/records/environment/environment-record.ts';
import { taggedVersions } from '../../domain/versions/version-tag.ts';
import { askForTags } from '../reading/evidence.ts';
import { Refusal } from '../refusal.ts';
import type { ChoiceSurroundings } from './choice-surroundings.ts';

/** What is known of an application's versions. */
export interface KnownVersions {
  /** Version to commit. */
  readonly tagged: ReadonlyMap<string, string>;
  /** Every one that was tagged, deployed somewhere, or marked bad: what comes next is above all of them. */
  readonly anywhere: ReadonlySet<string>;
}

/** Looks for versions in the applications' repositories, in the records of every environment, and among marks. */
export async function readVersionsAnywhere(
  { ports, trusted, records }: ChoiceSurroundings,
  entries: readonly CatalogEntry[],
): Promise<ReadonlyMap<string, KnownVersions>> {
  const names = entries.map(({ application }) => application);
  const { tags, unreachable } = await askForTags(ports.sources, entries);
  if (unreachable.length > 0) throw new Refusal('lost', unreachable);
  const marks = await records.marks(names);
  const environments = environmentsWithBranches(trusted.configuration).map(({ name }) => name);
  const deployed = await Promise.all(environments.map((name) => records.applications(name, names)));
  return new Map(
    entries.map(({ application, tag }) => {
      const tagged = taggedVersions(tag, tags.get(application) ?? new Map());
      const recorded = deployed.flatMap((of) => versionsOf(of.get(application)));
      const marked = markedVersions(marks.get(application));
      return [application, { tagged, anywhere: new Set([...tagged.keys(), ...recorded, ...marked]) }];
    }),
  );
}

function versionsOf(record: ApplicationRecord | undefined): string[] {
  if (record === undefined) return [];
  const { version, versions, modules, failed } = record;
  const ofModules = [...modules.values()].map((module) => module.version);
  return [...versions.keys(), ...ofModules, ...[version, failed].flatMap((it) => it ?? [])];
}

function markedVersions(marks: VersionMarks | undefined): string[] {
  return [...(marks?.bad.keys() ?? [])];
}
