import { join } from 'node:path';
import { createChecks } from '../../adapters/checks/create-checks.ts';
import { createJobStarter } from '../../adapters/github/actions/create-job-starter.ts';
import { createJobs } from '../../adapters/github/actions/create-jobs.ts';
import { ownJob } from '../../adapters/github/actions/own-job.ts';
import { createMirror } from '../../adapters/github/mirror/create-mirror.ts';
import { createNotifiers } from '../../adapters/notifiers/create-notifiers.ts';
import { createProcesses } from '../../adapters/processes/processes.ts';
import { systemPulse } from '../../adapters/pulse.ts';
import { trustedBranch } from '../../domain/layout.ts';
import type { JobIdentity } from '../../domain/records/run/holder.ts';
import { secretVariables } from '../../domain/settings/secret-variables.ts';
import type { JobStarter } from '../../ports/jobs.ts';
import type { Mirror } from '../../ports/mirror.ts';
import type { Notifiers } from '../../ports/notifiers.ts';
import { createApprovalsReader } from '../../usecases/approvals/approvals-of-run.ts';
import type { ExecutionPorts } from '../../usecases/execution/execution-ports.ts';
import { processesOfJobs } from '../../usecases/execution/job-processes.ts';
import { lineProgress } from '../../usecases/progress/line-progress.ts';
import type { EvaluationPorts } from '../../usecases/pull-requests/evaluation-ports.ts';
import type { Step } from '../modes/step.ts';
import type { Session } from '../session/session.ts';
import { readSurroundings } from '../session/surroundings.ts';
import { ownWorkflow } from './job/own-workflow.ts';
import { rehearsed, rehearsedMirror, rehearsedStarter } from './rehearsal/rehearse.ts';
import { sessionDeployers } from './session-deployers.ts';
import { notingWaits } from './telling/telling-waiting.ts';

/** What executing plans takes besides judging them, starting the jobs that do, and telling people of it. */
export interface ExecutingPorts extends EvaluationPorts {
  readonly ports: ExecutionPorts;
  readonly starter: JobStarter;
  readonly notifiers: Notifiers;
}

/** What a step has that executes plans and tells of it. */
export interface ExecutionSession extends Session, ExecutingPorts {
  /** The job of this step, as its runs name it. */
  readonly job: JobIdentity | null;
  /** File name of the workflow that this step is of. */
  readonly workflow: string;
  /** Addresses of the plans that this step has found beginning to wait, and has not shown yet. */
  readonly newlyWaiting: Set<string>;
  readonly mirror: Mirror;
}

/** Adds to a session what executing takes; in a dry run nothing of it writes anything. */
export async function executionSession(step: Step, given: Session): Promise<ExecutionSession> {
  const { request, variables, runner } = step;
  const session = request.dryRun ? rehearsed(given) : given;
  const { api } = session;
  const workflow = ownWorkflow(variables);
  const starter = createJobStarter(api, { workflow, ref: trustedBranch });
  const job = await ownJob(api, variables);
  const processes = processesOfJobs({ local: createProcesses(), jobs: createJobs(api), job });
  const { temporaryFolder } = readSurroundings(variables);
  const programs = { processes, variables, temporaryFolder, logFolder: join(temporaryFolder, 'logs') };
  const deployer = sessionDeployers(session, programs);
  const mirror = createMirror(api);
  const newlyWaiting = new Set<string>();
  const progress = notingWaits(lineProgress(runner.say), newlyWaiting);
  return {
    ...session,
    ports: {
      ...{ ...session, processes, deployer, progress, checks: createChecks(programs) },
      approvalsOf: createApprovalsReader(session),
      pulse: systemPulse,
      secretVariables: new Set(secretVariables(variables).keys()),
    },
    starter: request.dryRun ? rehearsedStarter(starter) : starter,
    mirror: request.dryRun ? rehearsedMirror(mirror, runner.say) : mirror,
    notifiers: createNotifiers({ variables, clock: session.clock }),
    ...{ job, workflow, newlyWaiting },
  };
}
