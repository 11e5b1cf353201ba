import type { ScreenRepository } from '../../domain/screen/screen-list.ts';
import type { Clock } from '../../ports/clock.ts';
import type { OperationLogs } from '../../ports/operation-logs.ts';
import type { PullRequestNumbers } from '../../ports/pull-request-numbers.ts';
import type { DocumentingPorts } from '../documenting/document-plan.ts';

export interface ScreenPorts extends DocumentingPorts {
  readonly clock: Clock;
  /** Null where operations are not carried out on this machine. */
  readonly logs: Pick<OperationLogs, 'read'> | null;
  readonly site: ScreenRepository;
  /** Null where there are no pull requests. */
  readonly numbers: PullRequestNumbers | null;
}
