import { join } from 'node:path';
import { createChecks } from '../../adapters/checks/create-checks.ts';
import { createCommandDeployer } from '../../adapters/deployers/command-deployer.ts';
import { createProcesses } from '../../adapters/processes/processes.ts';
import { systemPulse } from '../../adapters/pulse.ts';
import { secretVariables } from '../../domain/settings/secret-variables.ts';
import type { Progress } from '../../ports/progress.ts';
import { createApprovalsReader } from '../../usecases/approvals/approvals-of-run.ts';
import { type DeployersByKind, deployerOfKinds } from '../../usecases/execution/deployer-of-kinds.ts';
import type { ExecutionPorts } from '../../usecases/execution/execution-ports.ts';
import { processesOfJobs } from '../../usecases/execution/job-processes.ts';
import { lateDeployer } from './late-deployer.ts';
import type { Session } from './session.ts';

/** Where the output of operations is kept: below the repository's own folder, never committed. */
export function logFolder({ repository }: Session): string {
  return join(repository.directory, 'deployment-plans', 'logs');
}

/** What executing plans needs besides: operations run on this machine, or as workflows of GitHub. */
export function executionPorts(session: Session, progress: Progress): ExecutionPorts {
  const { hosted } = session;
  const local = createProcesses();
  const processes = hosted === null ? local : processesOfJobs({ ...hosted, local });
  const programs = { processes, logFolder: logFolder(session), variables: process.env };
  return {
    ...session,
    processes,
    deployer: deployerOfKinds({
      command: createCommandDeployer(programs),
      ...(hosted === null ? localDeployers(session) : hosted.deployers),
    }),
    checks: createChecks(programs),
    progress,
    pulse: systemPulse,
    secretVariables: new Set(secretVariables(process.env).keys()),
    ...(hosted !== null && { approvalsOf: createApprovalsReader({ ...session, ...hosted }) }),
  };
}

/** What GitHub is asked for needs `--github`. */
function localDeployers({ repository }: Session): Omit<DeployersByKind, 'command'> {
  const load = async () => (await import('./local-manifests.ts')).localManifests(repository.directory);
  return { workflow: null, deployment: null, manifest: lateDeployer(load) };
}
