import type { CatalogEntry } from '../../domain/model/catalog.ts';
import type { Manifest, Manifests } from '../../domain/model/manifest.ts';
import type { Plan } from '../../domain/model/plan.ts';
import type { Problem } from '../../domain/problem.ts';
import { type RepositoryNotes, repositoryNotes } from '../../domain/release-notes/repository-notes.ts';
import { tagOf } from '../../domain/versions/version-tag.ts';
import { mergeSourceQuestions } from '../../ports/merge-source-questions.ts';
import type { SourceQuestion, Sources } from '../../ports/sources.ts';
import { manifestFiles, manifestsAmong } from './manifests.ts';

/** What the applications' own repositories say, gathered before and outside any decision. */
export interface SourceEvidence {
  /** Tag to commit, by application. */
  readonly tags: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Of the versions that were asked for. */
  readonly manifests: Manifests;
  /** What is said of versions, by application; empty unless it was asked for. */
  readonly notes: ReadonlyMap<string, RepositoryNotes>;
  /** One problem for each application whose repository did not answer. */
  readonly unreachable: readonly Problem[];
}

export const noEvidence: SourceEvidence = {
  tags: new Map(),
  manifests: new Map(),
  notes: new Map(),
  unreachable: [],
};

export interface PlansInQuestion {
  readonly plans: readonly Plan[];
  /** They name versions of the same applications that matter as well. */
  readonly others?: readonly Plan[];
  /** Whether release notes are shown. */
  readonly notes?: boolean;
}

/**
 * Asks the repositories of the applications that some plans take from their source, as far as the catalog knows them,
 * for the tags of the versions that these plans want, for their manifests and, where they are shown, for notes: all of
 * it in one go.
 */
export function askForPlans(
  sources: Sources,
  catalog: ReadonlyMap<string, CatalogEntry>,
  { plans, others = [], notes = false }: PlansInQuestion,
): Promise<SourceEvidence> {
  const wanted = versionsByApplication(plans);
  const alsoWanted = versionsByApplication(others);
  const questions = [...wanted].flatMap(([application, versions]) => {
    const entry = catalog.get(application);
    if (entry === undefined) return [];
    return [{ entry, versions: new Set([...versions, ...(alsoWanted.get(application) ?? [])]), notes }];
  });
  return ask(sources, questions);
}

/** Asks the repositories of these applications for all their tags. */
export function askForTags(sources: Sources, entries: readonly CatalogEntry[]): Promise<SourceEvidence> {
  return ask(
    sources,
    entries.map((entry) => ({ entry, versions: 'all', notes: false })),
  );
}

/** Some versions of an application. */
export interface WantedVersions {
  readonly entry: CatalogEntry;
  readonly versions: ReadonlySet<string>;
}

/** Asks for the tags of some versions, and for what these versions consist of. */
export function askForVersions(sources: Sources, wanted: readonly WantedVersions[]): Promise<SourceEvidence> {
  return ask(
    sources,
    wanted.map((it) => ({ ...it, notes: false })),
  );
}

interface EntryQuestion {
  readonly entry: CatalogEntry;
  readonly versions: ReadonlySet<string> | 'all';
  readonly notes: boolean;
}

/** Applications may share a repository, so the questions about one are put together. */
async function ask(sources: Sources, questions: readonly EntryQuestion[]): Promise<SourceEvidence> {
  const answers = await sources.read(mergeSourceQuestions(questions.map(toSourceQuestion)));
  const tags = new Map<string, ReadonlyMap<string, string>>();
  const manifests = new Map<string, ReadonlyMap<string, Manifest>>();
  const notes = new Map<string, RepositoryNotes>();
  const unreachable: Problem[] = [];
  for (const { entry, versions, notes: wantsNotes } of questions) {
    const { application, repository } = entry;
    const answer = answers.get(repository);
    if (answer?.kind !== 'read') {
      unreachable.push(outOfReach(application, repository, answer?.reason ?? 'it did not answer'));
      continue;
    }
    tags.set(application, answer.tags);
    if (versions !== 'all') manifests.set(application, manifestsAmong(answer.files, entry, versions));
    if (wantsNotes && answer.notes !== null) notes.set(application, repositoryNotes(entry.tag, answer.notes));
  }
  return { tags, manifests, notes, unreachable };
}

function toSourceQuestion({ entry, versions, notes }: EntryQuestion): SourceQuestion {
  const { repository } = entry;
  if (versions === 'all') return { repository, tags: 'all', files: [], notes };
  const tags = [...versions].map((version) => tagOf(entry.tag, version));
  return { repository, tags, files: manifestFiles(entry, versions), notes };
}

function versionsByApplication(plans: readonly Plan[]): ReadonlyMap<string, ReadonlySet<string>> {
  const versions = new Map<string, Set<string>>();
  for (const entry of plans.flatMap(({ applications }) => applications)) {
    if (entry.action === 'redeploy') continue;
    versions.set(entry.application, (versions.get(entry.application) ?? new Set()).add(entry.version));
  }
  return versions;
}

function outOfReach(application: string, repository: string, reason: string): Problem {
  const message = `the repository of ${application}, ${repository}, is out of reach (${reason}); nothing was decided, try again`;
  return { code: 'source-unreachable', severity: 'error', message, application };
}
