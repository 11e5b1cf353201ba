import type { GitRepository } from '../../adapters/git/open-git-repository.ts';
import type { CheckEvidence, NoteEvidence } from '../../domain/model/builds.ts';
import type { DeploymentDeployer, WorkflowDeployer } from '../../domain/model/configuration.ts';
import type { ManifestDeployer } from '../../domain/model/manifest-deployer.ts';
import type { JobIdentity } from '../../domain/records/run/holder.ts';
import type { Builds } from '../../ports/builds.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Deployer } from '../../ports/deployer.ts';
import type { Forge } from '../../ports/forge.ts';
import type { JobStarter, Jobs } from '../../ports/jobs.ts';
import type { PullRequestNumbers } from '../../ports/pull-request-numbers.ts';
import type { RepositorySettings } from '../../ports/repository-settings.ts';
import type { Reviewers } from '../../ports/reviewers.ts';
import type { SourceTips } from '../../ports/source-tips.ts';
import type { Sources } from '../../ports/sources.ts';
import type { Tagger } from '../../ports/tagger.ts';
import type { EnvironmentPullRequest } from '../../usecases/pull-requests/snapshot.ts';
import type { OpenPlansReader } from '../../usecases/reading/open-plans.ts';
import type { RecordsReader } from '../../usecases/reading/records.ts';

/** The adapters of one command on one release repository. */
export interface Session {
  readonly repository: GitRepository;
  readonly readRecords: RecordsReader;
  readonly readOpenPlans: OpenPlansReader;
  readonly sources: Sources;
  readonly tips: SourceTips;
  readonly tagger: Tagger;
  readonly clock: Clock;
  /** Null for a repository that is a folder. */
  readonly hosted: HostedSession | null;
}

/** What there is besides for a repository on GitHub. */
export interface HostedSession {
  readonly forge: Forge;
  readonly reviewers: Reviewers;
  readonly numbers: PullRequestNumbers;
  /** Web address of the repository, without a slash at its end. */
  readonly webAddress: string;
  /** The open pull requests to environment branches, as they were when the command began. */
  readonly pullRequests: readonly EnvironmentPullRequest[];
  readonly settings: RepositorySettings;
  readonly jobs: Jobs;
  /** Starts jobs by the workflow of the templates. */
  readonly starter: JobStarter;
  /** The job that this command runs in, if it is one of the repository. */
  readonly job: JobIdentity | null;
  readonly deployers: HostedDeployers;
  readonly builds: HostedBuilds;
}

/** What GitHub is asked about builds, and what its repositories say with the token. */
export interface HostedBuilds {
  readonly check: Builds<CheckEvidence>;
  readonly note: Builds<NoteEvidence>;
}

/** The deployers that GitHub is asked for, or asked about. */
export interface HostedDeployers {
  readonly workflow: Deployer<WorkflowDeployer>;
  readonly deployment: Deployer<DeploymentDeployer>;
  readonly manifest: Deployer<ManifestDeployer>;
}
