import { join } from 'node:path';
import { createCommandDeployer } from '../../adapters/deployers/command-deployer.ts';
import { createProcesses } from '../../adapters/processes/processes.ts';
import type { Progress } from '../../ports/progress.ts';
import { deployerOfKinds } from '../../usecases/execution/deployer-of-kinds.ts';
import type { ExecutionPorts } from '../../usecases/execution/execution-ports.ts';
import type { Session } from './session.ts';

/** Where the output of operations is kept: below the repository's own folder, never committed. */
export function logFolder({ repository }: Session): string {
  return join(repository.directory, 'deployment-plans', 'logs');
}

/** What executing plans needs besides. */
export function executionPorts(session: Session, progress: Progress): ExecutionPorts {
  const processes = createProcesses();
  const command = createCommandDeployer({
    processes,
    logFolder: logFolder(session),
    variables: process.env,
  });
  return { ...session, processes, deployer: deployerOfKinds({ command, workflow: null }), progress };
}
