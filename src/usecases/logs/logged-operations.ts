import { type PlanAddress, planAddress } from '../../domain/names.ts';
import type { Operation } from '../../domain/records/run/operation.ts';
import type { Run } from '../../domain/records/run/run.ts';
import type { OperationLogs } from '../../ports/operation-logs.ts';
import type { Records } from '../reading/records.ts';
import { refused } from '../refusal.ts';

export interface LogsQuestion {
  readonly readRecords: () => Promise<Pick<Records, 'run'>>;
  readonly logs: OperationLogs;
  readonly plan: PlanAddress;
  /** All of the run when there is none. */
  readonly applications: readonly string[];
}

/** The operations that are asked for; throws a Refusal (`no`) for one that the run does not have. */
export function loggedOperations(run: Run, applications: readonly string[]): readonly Operation[] {
  const known = run.operations.map(({ application }) => application);
  const stranger = applications.find((name) => !known.includes(name));
  if (stranger !== undefined) {
    throw refused(
      `${planAddress(run)} has no operation on ${stranger}; it has ${known.join(', ') || 'none'}`,
    );
  }
  return run.operations.filter(
    ({ application }) => applications.length === 0 || applications.includes(application),
  );
}
