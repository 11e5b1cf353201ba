import { deployerOf, type Environment } from '../../domain/model/configuration.ts';
import { planAddress } from '../../domain/names.ts';
import type { Effect, Operation, Run } from '../../domain/records/run.ts';
import { RepositoryUnavailable } from '../../ports/release-repository.ts';
import { readConfiguration } from '../reading/trusted.ts';
import { Refusal } from '../refusal.ts';
import type { ExecutionPorts } from './execution-ports.ts';
import type { StopSignal } from './stop-signal.ts';

const pollInterval = 200;

/** An operation whose end was not recorded, and what its deployer had set in motion. */
export interface StartedEffect {
  readonly operation: Operation;
  readonly effect: Effect;
}

/**
 * Waits until nothing of an effect is left, or until a stop. After the operation's time limit, as it was
 * configured at the claim, the effect is ended; where that is not known any more, only its own end counts.
 */
export async function awaitEffect(
  question: StartedEffect & {
    readonly ports: ExecutionPorts;
    readonly stop: StopSignal;
    readonly run: Run;
  },
): Promise<void> {
  const { ports, stop, run, operation, effect } = question;
  if ((await ports.processes.effect(effect)) !== 'alive') return;
  const address = `${planAddress(run)}, ${operation.application}`;
  const { progress, clock, processes } = ports;
  progress.note(
    `${address}: its deployment is still running, although nobody watches it; waiting for its end`,
  );
  const { deadline, grace } = await limitsOf(ports, run, operation);
  while (!stop.stopped && (await processes.effect(effect)) === 'alive') {
    if (clock.now() >= deadline) {
      progress.note(`${address}: its deployment is over its time limit and is ended`);
      return processes.end(effect, grace);
    }
    await clock.sleep(pollInterval);
  }
}

interface Limits {
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  readonly grace: number;
}

async function limitsOf(
  ports: ExecutionPorts,
  run: Run,
  { application, startedAt }: Operation,
): Promise<Limits> {
  const environment = await pinnedEnvironment(ports, run);
  const deployer = environment === undefined ? undefined : deployerOf(environment, application);
  if (environment === undefined || deployer?.kind !== 'command') {
    ports.progress.note(`${planAddress(run)}, ${application}: its time limit is not known any more`);
    return { deadline: Number.POSITIVE_INFINITY, grace: 0 };
  }
  return { deadline: Date.parse(startedAt ?? run.mergedAt) + deployer.timeout, grace: environment.grace };
}

/** The environment as it was configured when the run was claimed. */
async function pinnedEnvironment(
  { repository }: ExecutionPorts,
  { configuration, environment }: Run,
): Promise<Environment | undefined> {
  if (configuration === null) return undefined;
  try {
    return (await readConfiguration(repository, configuration)).environments.get(environment);
  } catch (cause) {
    if (cause instanceof Refusal || cause instanceof RepositoryUnavailable) return undefined;
    throw cause;
  }
}
