import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../../src/domain/message-of.ts';
import type { Token } from '../../model/access/token.ts';
import type { Job, JobConclusion } from '../../model/actions/job.ts';
import type { Environment } from '../../model/repositories/environment.ts';
import { createWorkflowToken } from '../../operations/accounts/create-tokens.ts';
import { beginStep, completeStep } from '../../operations/actions/jobs.ts';
import type { Engine } from '../engine.ts';
import { fill, fillTexts } from '../expressions/evaluate.ts';
import type { JobOrder } from '../scheduling/job-course.ts';
import { readPermissions } from '../scheduling/settings/read-permissions.ts';
import { createJobLog, type JobLog } from './commands/job-log.ts';
import { createMachine, type Machine } from './machine.ts';
import { runSteps } from './run-steps.ts';
import { jobContexts } from './surroundings/job-contexts.ts';
import { type JobState, scopeOf } from './surroundings/job-state.ts';
import { createRunnerFolders, type RunnerFolders } from './surroundings/runner-folders.ts';
import { runnerVariables } from './surroundings/runner-variables.ts';

/** A job on its machine. */
export interface RunningJob {
  /** How it ended; `lost` when its machine is gone and nobody will ever know. */
  readonly ended: Promise<JobConclusion | 'lost'>;
  cancel(): void;
  /** Lets its time be over now. */
  expire(): void;
  /** Takes away its machine, with everything that runs there. */
  kill(): Promise<void>;
}

export interface StartedJob extends JobOrder {
  readonly job: Job;
  readonly environment: Environment | null;
}

export function startJob(engine: Engine, order: StartedJob): RunningJob {
  const { world, options, activity } = engine;
  const { job } = order;
  const root = join(world.folder, 'runners', `${job.id}-${job.attempt.number}`);
  const machine = createMachine(root, options);
  const log = createJobLog(job, activity.changed);
  const expire = () => {
    log.error(`The job has exceeded its maximum execution time.`);
    machine.cancel('timed-out');
  };
  return {
    expire,
    cancel() {
      log.error('The operation was canceled.');
      machine.cancel('cancelled');
    },
    kill: machine.kill,
    ended: course(engine, order, { root, machine, log, expire }),
  };
}

interface Place {
  readonly root: string;
  readonly machine: Machine;
  readonly log: JobLog;
  readonly expire: () => void;
}

async function course(engine: Engine, order: StartedJob, place: Place): Promise<JobConclusion | 'lost'> {
  const { world } = engine;
  const { run, workflow, definition } = order;
  const { fromFork } = run.trigger;
  const written = definition.permissions ?? workflow.permissions;
  const permissions = readPermissions(written, run.repository, { fromFork });
  const token = createWorkflowToken(world, { repository: run.repository, permissions });
  try {
    const folders = await createRunnerFolders(place.root);
    const state = await setUp(engine, order, { ...place, token, folders });
    const limit = fill(definition.timeout, scopeOf(state));
    const timer = setTimeout(place.expire, Number(limit) * engine.options.minute);
    await runSteps(engine, order, state).finally(() => clearTimeout(timer));
    return conclude(order, state);
  } catch (error) {
    // Such as an expression that has no value here: the job's log says so, as everything else that is wrong with it.
    place.log.error(messageOf(error));
    return place.machine.doom === 'lost' ? 'lost' : 'failure';
  } finally {
    token.revoked = true;
  }
}

/** What the steps share; the event is there for them to read. */
async function setUp(
  { world }: Engine,
  order: StartedJob,
  { token, folders, machine, log }: Place & { readonly token: Token; readonly folders: RunnerFolders },
): Promise<JobState> {
  const { run, workflow, definition, job } = order;
  const shown = beginStep(world, job, 'Set up job');
  const eventPath = join(folders.temp, 'event.json');
  await writeFile(eventPath, JSON.stringify(run.trigger.payload, null, 2));
  const { contexts, secrets, github } = jobContexts(order, { token, folders, eventPath });
  for (const secret of secrets) log.mask(secret);
  const env = fillTexts(workflow.env, { contexts });
  completeStep(world, shown, 'success');
  return {
    job,
    folders,
    machine,
    log,
    contexts,
    variables: runnerVariables(job, folders, github),
    env: { ...env, ...fillTexts(definition.env, { contexts: { ...contexts, env } }) },
    path: [],
    steps: new Map(),
    conclusions: [],
  };
}

function conclude({ definition, job }: StartedJob, state: JobState): JobConclusion | 'lost' {
  const { machine, conclusions } = state;
  if (machine.doom === 'lost') return 'lost';
  job.outputs = fillTexts(definition.outputs, scopeOf(state));
  if (machine.doom !== null) return 'cancelled';
  return conclusions.includes('failure') ? 'failure' : 'success';
}
