import type { Manifests } from '../../domain/model/manifest.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Builds } from '../../domain/readiness/builds.ts';
import type { RepositoryNotes } from '../../domain/release-notes/repository-notes.ts';

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
