import type { Checks } from '../../ports/checks.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Processes } from '../../ports/processes.ts';
import type { Progress } from '../../ports/progress.ts';
import type { Pulse } from '../../ports/pulse.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import type { Sources } from '../../ports/sources.ts';
import type { Tagger } from '../../ports/tagger.ts';
import type { ApprovalsReader } from '../approvals/approvals-of-run.ts';
import type { RecordsReader } from '../reading/records.ts';
import type { DeployerOfKinds } from './deployer-of-kinds.ts';

/** Everything that executing plans needs from outside. */
export interface ExecutionPorts {
  readonly repository: ReleaseRepository;
  readonly readRecords: RecordsReader;
  readonly sources: Sources;
  readonly tagger: Tagger;
  readonly clock: Clock;
  readonly pulse: Pulse;
  readonly processes: Processes;
  readonly deployer: DeployerOfKinds;
  readonly checks: Checks;
  readonly progress: Progress;
  /** Names of the variables with secrets that have a value in this process. */
  readonly secretVariables: ReadonlySet<string>;
  /** Absent where plans come without pull requests. */
  readonly approvalsOf?: ApprovalsReader;
}
