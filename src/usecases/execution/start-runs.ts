import { planAddress } from '../../domain/names.ts';
import type { Problem } from '../../domain/problem.ts';
import { activeRuns } from '../../domain/records/environment/environment-state.ts';
import { awaitsClaim, isHandedOver, type Run } from '../../domain/records/run/run.ts';
import { isoNow } from '../../ports/clock.ts';
import type { JobStarter } from '../../ports/jobs.ts';
import { failureOf } from '../failure.ts';
import { requireEnvironment, type Trusted } from '../reading/trusted.ts';
import { transact } from '../recording/transact.ts';
import { requireExecutable } from './claiming/executable.ts';
import { registerMerged } from './claiming/register-merged.ts';
import {
  beginToWait,
  noteWaiting,
  type Prepared,
  startable,
  type Terms,
  worthAnotherLook,
} from './claiming/waiting-runs.ts';
import type { ExecutionPorts } from './execution-ports.ts';

export interface StartPorts extends ExecutionPorts {
  readonly starter: JobStarter;
}

export interface StartedRuns {
  /** Runs that a job was asked for, in merge order: they may start, or were handed over. */
  readonly started: readonly Run[];
  /** The other runs that wait: for something, or for a job that was asked for before. */
  readonly waiting: readonly Run[];
  /** Runs that ended because their plan was deleted. */
  readonly withdrawn: readonly Run[];
  /** What could not be asked or told, for whatever reason, so that something was left undone. */
  readonly lost: readonly Problem[];
}

/**
 * Registers what is merged, notes what waits for what, and asks for a job for each plan of the environment that may
 * start now, and for each run that was handed over. It claims nothing: the job does, and judges again; so the repository
 * need only be as new as what brought us here. Rejects with a Refusal (`wrong`) when nothing can be executed in the
 * environment.
 */
export async function startRuns(
  ports: StartPorts,
  trusted: Trusted,
  environment: string,
): Promise<StartedRuns> {
  const configured = requireEnvironment(trusted, environment);
  requireExecutable(configured, ports.deployer.kinds);
  const registered = await registerMerged(ports, trusted, environment);
  const terms = { environment: configured, only: undefined, now: isoNow(ports.clock), byJobs: true } as const;
  const { due, waiting, begin } = await noteDue(ports, terms);
  const asked = await askForJobs(ports.starter, due);
  const started = new Set(asked.started);
  const others = waiting.filter((run) => !started.has(run));
  for (const run of others) ports.progress.waiting(run, { begins: begin.has(run.plan) });
  return {
    ...asked,
    waiting: others,
    withdrawn: [...registered.newlyEnded.values()],
  };
}

interface Due {
  /** In merge order. */
  readonly due: readonly Run[];
  readonly waiting: readonly Run[];
  /** Those among them that begin to wait, by plan. */
  readonly begin: ReadonlySet<string>;
}

/** Whoever claims nothing has gathered nothing. */
const prepared: Prepared = new Map();

function noteDue(ports: ExecutionPorts, terms: Terms): Promise<Due> {
  const { name } = terms.environment;
  return transact(ports, {
    environment: name,
    decide: (before) => {
      const state = noteWaiting(terms, prepared, before);
      const again = worthAnotherLook(terms, state, prepared);
      const now = new Set([...startable(terms, state, prepared), ...again].map(({ plan }) => plan));
      const runs = activeRuns(state);
      const waiting = runs.filter(awaitsClaim);
      return {
        state,
        message: `${name}: note what waits for what`,
        value: {
          due: runs.filter((run) => isHandedOver(run) || now.has(run.plan)),
          waiting,
          begin: beginToWait(before, waiting),
        },
      };
    },
  });
}

/** One that cannot be asked for is a problem, and does not keep the others waiting. */
async function askForJobs(
  starter: JobStarter,
  due: readonly Run[],
): Promise<Pick<StartedRuns, 'started' | 'lost'>> {
  const started: Run[] = [];
  const lost: Problem[] = [];
  if (due.length === 0) return { started, lost };
  const tell = (cause: unknown, about: { readonly plan?: string }) => {
    const failure = failureOf(cause);
    if (failure === undefined) throw cause;
    lost.push(...failure.problems.map((problem) => ({ ...problem, ...about })));
  };
  // One job too many does no harm; one too few would leave a plan waiting.
  const queued = await starter.queued().catch((cause) => {
    tell(cause, {});
    return new Set<string>();
  });
  for (const run of due) {
    if (queued.has(planAddress(run))) continue;
    try {
      await starter.start({ environment: run.environment, plan: run.plan });
      started.push(run);
    } catch (cause) {
      tell(cause, { plan: planAddress(run) });
    }
  }
  return { started, lost };
}
