import type { BuildEvidence, BuildTarget } from '../domain/model/builds.ts';
import type { CheckState } from '../domain/readiness/check-state.ts';

/** Of which version it is asked whether it was built for an environment's platform. */
export interface BuildQuestion<Evidence extends BuildEvidence = BuildEvidence> {
  readonly environment: BuildTarget & { readonly builds: Evidence };
  readonly application: string;
  /** The catalog's address, already checked against its grammar. */
  readonly repository: string;
  readonly version: string;
  /** Full name of the version's tag. */
  readonly tag: string;
  /** Full id of the commit that the tag leads to. */
  readonly commit: string;
}

/** What tells whether versions were built for a platform, for hundreds of applications in one go. */
export interface Builds<Evidence extends BuildEvidence = BuildEvidence> {
  /**
   * The state of each one that was asked about. Never rejects for what goes wrong outside: what cannot be seen is
   * `unknown`, and says why in words for people. It only reads.
   *
   * @param checkOut fills an empty folder with the configuration's files, in which commands run
   */
  states(
    questions: readonly BuildQuestion<Evidence>[],
    checkOut: (folder: string) => Promise<void>,
  ): Promise<ReadonlyMap<BuildQuestion<Evidence>, CheckState>>;
}
