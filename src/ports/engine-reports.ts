import type { ManifestWait } from '../domain/model/manifest-deployer.ts';
import type { DeploymentEnd } from './deployer.ts';
import type { Wishes } from './waiting.ts';

/** What engines say on a forge of commits that they deploy. */
export interface EngineReports {
  /** The page of a commit, or without one of the repository; undefined for one that is not on this forge. */
  pageOf(repository: string, commit: string | null): string | undefined;
  /**
   * Waits until the engine has said what became of a commit, or of one after it that holds it as well; undefined when
   * it was left before. Neither a stop nor the time limit ends the waiting. Rejects for a repository that is not there.
   */
  follow(commit: ReportedCommit, watch: ReportWatch): Promise<DeploymentEnd | undefined>;
}

export interface ReportedCommit {
  /** As the configuration writes it. */
  readonly repository: string;
  readonly branch: string;
  readonly commit: string;
  readonly wait: ManifestWait;
}

export interface ReportWatch {
  readonly wishes: Wishes;
  /** Milliseconds since the epoch, as `deadline`. */
  readonly startedAt: number;
  /** Infinite when it is not known. */
  readonly deadline: number;
  readonly onLine: (line: string) => void;
}
