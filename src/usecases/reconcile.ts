import { environmentBranch } from '../domain/names.ts';
import type { Run } from '../domain/records/run.ts';
import { type ExecutionReport, execute } from './execution/execute.ts';
import type { ExecutionPorts } from './execution/execution-ports.ts';
import { settleDeadRuns } from './execution/settle-dead-runs.ts';
import type { StopSignal } from './execution/stop-signal.ts';
import { plansAt } from './reading/merged-plans.ts';
import type { Trusted } from './reading/trusted.ts';
import { Refusal } from './refusal.ts';

/**
 * Settles what died, also where nothing is configured any more, then starts what may start in every
 * environment. Leftovers of killed writers are removed first, because nothing can be recorded before. What is
 * wrong in one environment does not keep the others waiting.
 */
export async function reconcile(
  ports: ExecutionPorts,
  trusted: Trusted,
  stop: StopSignal,
): Promise<ExecutionReport> {
  for (const sentence of await ports.repository.heal()) ports.progress.note(sentence);
  await ports.repository.refresh();
  const settled: Run[] = [];
  for (const environment of await (await ports.readRecords()).activeEnvironments())
    settled.push(...(await settleDeadRuns(ports, environment, stop)));
  for (const sentence of await ports.deployer.heal()) ports.progress.note(sentence);
  const environments = [...trusted.configuration.environments.values()].filter(({ root }) => !root);
  const reports = await Promise.all(
    environments.map(({ name }) => executeWhatMayStart(ports, trusted, stop, name)),
  );
  return {
    runs: [...settled, ...reports.flatMap(({ runs }) => runs)],
    endedOnly: [...settled, ...reports.flatMap(({ endedOnly }) => endedOnly)],
    lost: reports.flatMap(({ lost }) => lost),
    wrong: reports.flatMap(({ wrong }) => wrong),
  };
}

const nothing: ExecutionReport = { runs: [], endedOnly: [], lost: [], wrong: [] };

async function executeWhatMayStart(
  ports: ExecutionPorts,
  trusted: Trusted,
  stop: StopSignal,
  environment: string,
): Promise<ExecutionReport> {
  try {
    return await execute({ ports, trusted, environment, stop });
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    if (cause.kind === 'lost') return { ...nothing, lost: cause.problems };
    ports.progress.note(cause.message);
    return (await hasWork(ports, environment)) ? { ...nothing, wrong: cause.problems } : nothing;
  }
}

/** Whether anything waits in an environment, or has been merged there since the last look. */
async function hasWork({ repository, readRecords }: ExecutionPorts, environment: string): Promise<boolean> {
  const { active, record } = await (await readRecords()).environment(environment);
  const branch = environmentBranch(environment);
  const head = (await repository.branches(branch)).get(branch);
  if (active.size > 0 || head === undefined) return active.size > 0;
  return record === null ? (await plansAt(repository, head)).size > 0 : head !== record.head;
}
