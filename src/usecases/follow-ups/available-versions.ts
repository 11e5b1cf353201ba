import type { AvailableVersions } from '../../domain/follow-ups/draft-follow-up.ts';
import type { CatalogEntry } from '../../domain/model/catalog.ts';
import type { Environment } from '../../domain/model/configuration.ts';
import type { Problem } from '../../domain/problem.ts';
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

/** What is there, and one problem for each application whose repository did not answer. */
export interface Availability {
  readonly versions: ReadonlyMap<string, AvailableVersions>;
  readonly unreachable: readonly Problem[];
}

/**
 * What an environment can give to others, by application: a root every tagged version, others what they have
 * had whole; never a version that was marked bad. An application that is not there is absent.
 */
export async function lookForVersions(question: AvailabilityQuestion): Promise<Availability> {
  const { records, applications } = question;
  const marks = await records.marks(applications);
  const { versions, unreachable } = await (question.source.root ? tagged(question) : deployedWhole(question));
  const withoutBad = [...versions].map(([application, all]) => {
    const bad = marks.get(application)?.bad;
    return [application, new Map([...all].filter(([version]) => !bad?.has(version)))] as const;
  });
  return { versions: new Map(withoutBad), unreachable };
}

/** The same; rejects with a Refusal (`lost`) when a repository does not answer. */
export async function readAvailableVersions(
  question: AvailabilityQuestion,
): Promise<ReadonlyMap<string, AvailableVersions>> {
  const { versions, unreachable } = await lookForVersions(question);
  if (unreachable.length > 0) throw new Refusal('lost', unreachable);
  return versions;
}

async function tagged({ sources, applications, catalog }: AvailabilityQuestion): Promise<Availability> {
  const entries = applications.flatMap((application) => catalog.get(application) ?? []);
  const { tags, unreachable } = await askForTags(sources, entries);
  const versions = entries.flatMap(({ application, tag }) => {
    const found = tags.get(application);
    return found === undefined ? [] : [[application, taggedVersions(tag, found)] as const];
  });
  return { versions: new Map(versions), unreachable };
}

async function deployedWhole({ records, source, applications }: AvailabilityQuestion): Promise<Availability> {
  const found = await records.applications(source.name, applications);
  const versions = new Map([...found].map(([application, { versions: had }]) => [application, had]));
  return { versions, unreachable: [] };
}
