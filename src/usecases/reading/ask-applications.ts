import type { CatalogEntry } from '../../domain/model/catalog.ts';
import type { Manifest } from '../../domain/model/manifest.ts';
import type { Problem } from '../../domain/problem.ts';
import type { CheckState } from '../../domain/readiness/check-state.ts';
import { type RepositoryNotes, repositoryNotes } from '../../domain/release-notes/repository-notes.ts';
import { tagOf } from '../../domain/versions/version-tag.ts';
import { isSameCheck, mergeSourceQuestions } from '../../ports/merge-source-questions.ts';
import type { CheckQuestion, FoundCheck, SourceQuestion, Sources } from '../../ports/sources.ts';
import { manifestFiles, manifestsAmong } from './manifests.ts';
import type { SourceEvidence } from './source-evidence.ts';
import type { WantedByPlans } from './wanted-by-plans.ts';

/** What is asked about one application. */
export interface ApplicationQuestion extends Pick<WantedByPlans, 'versions' | 'commits'> {
  readonly entry: CatalogEntry;
  /** Versions whose tags matter. */
  readonly tagged: ReadonlySet<string> | 'all';
  readonly checks: readonly CheckQuestion[];
  readonly notes: boolean;
}

/** Asks in one go. Applications may share a repository, so the questions about one are put together. */
export async function askApplications(
  sources: Sources,
  questions: readonly ApplicationQuestion[],
): Promise<SourceEvidence> {
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
}: ApplicationQuestion): SourceQuestion {
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
  { entry, versions, checks }: ApplicationQuestion,
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
