import type { Job, JobConclusion } from '../../model/actions/job.ts';
import { actionsAppSlug, findApp } from '../../model/lookups.ts';
import type { World } from '../../model/world.ts';
import { addDeploymentStatus, createDeployment } from '../../operations/deployments/create-deployment.ts';
import type { JobEnvironment } from './settings/read-environment.ts';

const states = { success: 'success', failure: 'failure', cancelled: 'error', skipped: 'inactive' } as const;

export interface JobDeployment {
  end(conclusion: JobConclusion): void;
}

/** The deployment as which a job shows that names an environment; null when it shows as none. */
export function createJobDeployment(
  world: World,
  { run }: Job,
  environment: JobEnvironment | null,
): JobDeployment | null {
  const app = findApp(world, actionsAppSlug);
  if (environment === null || !environment.deploys || app === undefined) return null;
  const actor = { account: app.bot, token: null };
  const { sha, subject } = run.trigger;
  const wanted = { ref: subject.headBranch, sha, environment: environment.environment.name };
  const deployment = createDeployment(world, actor, run.repository, wanted);
  addDeploymentStatus(world, actor, deployment, { state: 'in_progress' });
  return {
    end(conclusion) {
      addDeploymentStatus(world, actor, deployment, { state: states[conclusion] });
    },
  };
}
