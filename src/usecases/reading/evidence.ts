import type { CatalogEntry } from '../../domain/model/catalog.ts';
import type { Manifest, Manifests } from '../../domain/model/manifest.ts';
import type { Plan } from '../../domain/model/plan.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Builds } from '../../domain/readiness/builds.ts';
import type { CheckState } from '../../domain/readiness/check-state.ts';
import { type RepositoryNotes, repositoryNotes } from '../../domain/release-notes/repository-notes.ts';
import { tagOf } from '../../domain/versions/version-tag.ts';
import { isSameCheck, mergeSourceQuestions } from '../../ports/merge-source-questions.ts';
import type { CheckQuestion, FoundCheck, SourceQuestion, Sources } from '../../ports/sources.ts';
import { manifestFiles, manifestsAmong } from './manifests.ts';
import { checksOf, type WantedByPlans, wantedByPlans } from './wanted-by-plans.ts';

/** What the applications' own repositories say, gathered before and outside any decision. */
export interface SourceEvidence {
  /** Tag to commit, by application. */
  readonly tags: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Of the versions, or of the commits to be tagged, that were asked for. */
  readonly manifests: Manifests;
  /** Those of the commits to be tagged that are there, by application. */
  readonly commits: ReadonlyMap<string, ReadonlySet<string>>;
  /** How the checks stand that the catalog demands. */
  readonly builds: Builds;
  /** What is said of versions, by application; empty unless it was asked for. */
  readonly notes: ReadonlyMap<string, RepositoryNotes>;
  /** One problem for each application whose repository did not answer. */
  readonly unreachable: readonly Problem[];
}

export const noEvidence: SourceEvidence = {
  tags: new Map(),
  manifests: new Map(),
  commits: new Map(),
  builds: new Map(),
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
 * for the tags of the versions that these plans want, or for the commits that they tag, for manifests, demanded checks
 * and, where they are shown, for notes: all of it in one go.
 */
export function askForPlans(
  sources: Sources,
  catalog: ReadonlyMap<string, CatalogEntry>,
  { plans, others = [], notes = false }: PlansInQuestion,
): Promise<SourceEvidence> {
  const alsoWanted = wantedByPlans(others);
  const questions = [...wantedByPlans(plans)].flatMap(([application, wanted]): EntryQuestion[] => {
    const entry = catalog.get(application);
    if (entry === undefined) return [];
    const all = both(wanted, alsoWanted.get(application));
    return [{ entry, ...all, checks: checksOf(entry, wanted), notes }];
  });
  return ask(sources, questions);
}

function both(one: WantedByPlans, other: WantedByPlans | undefined): WantedByPlans {
  if (other === undefined) return one;
  return {
    tagged: new Set([...one.tagged, ...other.tagged]),
    versions: new Set([...one.versions, ...other.versions]),
    commits: new Set([...one.commits, ...other.commits]),
  };
}

const nothing = { versions: new Set<string>(), commits: new Set<string>(), checks: [], notes: false };

/** Asks the repositories of these applications for all their tags. */
export function askForTags(sources: Sources, entries: readonly CatalogEntry[]): Promise<SourceEvidence> {
  return ask(
    sources,
    entries.map((entry) => ({ ...nothing, entry, tagged: 'all' })),
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
    wanted.map(({ entry, versions }) => ({ ...nothing, entry, versions, tagged: versions })),
  );
}

interface EntryQuestion extends Pick<WantedByPlans, 'versions' | 'commits'> {
  readonly entry: CatalogEntry;
  /** Versions whose tags matter. */
  readonly tagged: ReadonlySet<string> | 'all';
  readonly checks: readonly CheckQuestion[];
  readonly notes: boolean;
}

/** Applications may share a repository, so the questions about one are put together. */
async function ask(sources: Sources, questions: readonly EntryQuestion[]): Promise<SourceEvidence> {
  const answers = await sources.read(mergeSourceQuestions(questions.map(toSourceQuestion)));
  const tags = new Map<string, ReadonlyMap<string, string>>();
  const manifests = new Map<string, ReadonlyMap<string, Manifest>>();
  const commits = new Map<string, ReadonlySet<string>>();
  const builds = new Map<string, ReadonlyMap<string, CheckState>>();
  const notes = new Map<string, RepositoryNotes>();
  const unreachable: Problem[] = [];
  for (const question of questions) {
    const { application, repository, tag } = question.entry;
    const answer = answers.get(repository);
    if (answer?.kind !== 'read') {
      unreachable.push(outOfReach(application, repository, answer?.reason ?? 'it did not answer'));
      continue;
    }
    tags.set(application, answer.tags);
    manifests.set(application, manifestsAmong(answer, question));
    commits.set(application, new Set(answer.commits.map(({ commit }) => commit)));
    builds.set(application, buildsAmong(answer.checks, question));
    if (question.notes && answer.notes !== null) notes.set(application, repositoryNotes(tag, answer.notes));
  }
  return { tags, manifests, commits, builds, notes, unreachable };
}

function toSourceQuestion({
  entry,
  tagged,
  versions,
  commits,
  checks,
  notes,
}: EntryQuestion): SourceQuestion {
  const { repository, tag, manifest: path = null } = entry;
  return {
    ...{ repository, notes, checks, files: manifestFiles(entry, versions) },
    tags: tagged === 'all' ? 'all' : [...tagged].map((version) => tagOf(tag, version)),
    commits: [...commits].map((commit) => ({ commit, path })),
  };
}

/** By version, or by the commit that is yet to be tagged. */
function buildsAmong(
  found: readonly FoundCheck[],
  { entry, versions, checks }: EntryQuestion,
): ReadonlyMap<string, CheckState> {
  const versionOf = new Map([...versions].map((version) => [tagOf(entry.tag, version), version]));
  return new Map(
    checks.flatMap((asked) => {
      const state = found.find((it) => isSameCheck(it, asked))?.state;
      const revision = asked.of === 'tag' ? versionOf.get(asked.at) : asked.at;
      return state === undefined || revision === undefined ? [] : [[revision, state] as const];
    }),
  );
}

function outOfReach(application: string, repository: string, reason: string): Problem {
  const message = `the repository of ${application}, ${repository}, is out of reach (${reason}); nothing was decided, try again`;
  return { code: 'source-unreachable', severity: 'error', message, application };
}
