import { systemClock, wakingClock } from '../../adapters/clock.ts';
import { createCommandDeployer } from '../../adapters/deployers/command-deployer.ts';
import { createManifestRepositories } from '../../adapters/git/manifests/create-manifest-repositories.ts';
import { createDeploymentDeployer } from '../../adapters/github/deployment-deployer/create-deployment-deployer.ts';
import { createEngineReports } from '../../adapters/github/engine-reports/create-engine-reports.ts';
import { createWorkflowDeployer } from '../../adapters/github/workflow-deployer/create-workflow-deployer.ts';
import { createManifestDeployer } from '../../adapters/manifest-deployer/create-manifest-deployer.ts';
import { type DeployerOfKinds, deployerOfKinds } from '../../usecases/execution/deployer-of-kinds.ts';
import { variablesForGit } from '../inputs/variables-for-git.ts';
import type { Session } from '../session/session.ts';

/** The deployers of every kind for the job of this step. */
export function sessionDeployers(
  { api, token }: Pick<Session, 'api' | 'token'>,
  programs: Parameters<typeof createCommandDeployer>[0] & { readonly temporaryFolder: string },
): DeployerOfKinds {
  const asking = { api, clock: wakingClock };
  const repositories = createManifestRepositories({
    ...{ folder: programs.temporaryFolder, variables: variablesForGit(programs.variables) },
    now: systemClock.now,
    server: { address: api.addresses.server, token },
  });
  return deployerOfKinds({
    command: createCommandDeployer(programs),
    workflow: createWorkflowDeployer(asking),
    deployment: createDeploymentDeployer(asking),
    manifest: createManifestDeployer({
      ...{ repositories, reports: createEngineReports(asking), clock: wakingClock },
    }),
  });
}
