import {
  type DeployAllExecution,
  deployAllExecution,
  proposedExecution,
} from '../../domain/deploy-all/deploy-all-execution.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import type { OpenPlansReader } from '../reading/open-plans.ts';
import type { RecordsReader } from '../reading/records.ts';
import { readUnregistered } from '../reading/unregistered-plans.ts';

/** Every Deploy All of an environment, proposed, under way or past, newest first (LifeTime: the report of all past executions). */
export async function readExecutions(
  ports: {
    readonly repository: ReleaseRepository;
    readonly readRecords: RecordsReader;
    readonly readOpenPlans: OpenPlansReader;
  },
  environment: string,
): Promise<DeployAllExecution[]> {
  const { repository } = ports;
  const records = await ports.readRecords();
  const state = await records.environment(environment);
  const branches = await repository.branches('env/', 'plan/');
  const open = await ports.readOpenPlans(branches, environment);
  const merged = await readUnregistered(repository, state);
  const runs = [...(await records.endedRuns(environment)), ...state.active.values()];
  return [
    ...open.flatMap(
      ({ plan, content: { value } }) => (value && proposedExecution(plan, value, 'open')) ?? [],
    ),
    ...merged.flatMap(({ plan, value }) => (value && proposedExecution(plan, value, 'merged')) ?? []),
    ...runs
      .sort((one, other) => other.sequence - one.sequence)
      .flatMap((run) => deployAllExecution(run) ?? []),
  ];
}
