import type { CheckRun } from '../../../model/commits/check-run.ts';
import { nodeIdOf } from '../../../model/identifiers.ts';
import type { Repository } from '../../../model/repositories/repository.ts';
import { checkRunsOn, latestStatuses } from '../../../model/rules/required-checks.ts';
import { connection } from '../../paging/connection.ts';
import type { PageArguments } from '../../paging/page-arguments.ts';
import type { Serving } from '../../reading/serving.ts';
import { commitNode } from '../git/commit-node.ts';
import type { NodeSource } from '../node-source.ts';
import { checkRunNode } from './check-run-node.ts';
import { statusContextNode } from './status-context-node.ts';

type RollupState = 'SUCCESS' | 'PENDING' | 'FAILURE' | 'ERROR';

const passing = ['success', 'neutral', 'skipped'];

/** What the mark beside a commit sums up: its statuses and check runs; null when it has neither. */
export function statusCheckRollupNode(
  serving: Serving,
  repository: Repository,
  sha: string,
): NodeSource | null {
  const runs = checkRunsOn(repository, sha);
  const statuses = latestStatuses(repository, sha);
  const states = [...statuses.map(({ state }) => rollupOfStatus(state)), ...runs.map(rollupOfRun)];
  const first = statuses[0] ?? runs[0];
  if (first === undefined) return null;
  return {
    __typename: 'StatusCheckRollup',
    id: nodeIdOf('SCR', first.id),
    state: worst(states),
    commit: () => commitNode(serving, repository, sha),
    contexts: (args: PageArguments) =>
      connection(args, {
        items: [
          ...runs.map((run) => ({ id: run.id, show: () => checkRunNode(serving, run) })),
          ...statuses.map((status) => ({
            id: status.id,
            show: () => statusContextNode(serving, repository, status),
          })),
        ],
        keyOf: ({ id }) => String(id),
        show: ({ show }) => show(),
      }),
  };
}

function rollupOfStatus(state: 'error' | 'failure' | 'pending' | 'success'): RollupState {
  if (state === 'error') return 'ERROR';
  if (state === 'failure') return 'FAILURE';
  return state === 'pending' ? 'PENDING' : 'SUCCESS';
}

function rollupOfRun({ status, conclusion }: CheckRun): RollupState {
  if (status !== 'completed' || conclusion === null) return 'PENDING';
  return passing.includes(conclusion) ? 'SUCCESS' : 'FAILURE';
}

function worst(states: readonly RollupState[]): RollupState {
  const order: readonly RollupState[] = ['ERROR', 'FAILURE', 'PENDING'];
  return order.find((state) => states.includes(state)) ?? 'SUCCESS';
}
