import { basename } from 'node:path';
import { plansWorkflowPath } from '../../../domain/doctor/conventions.ts';
import type { Variables } from '../../inputs/input-text.ts';

/**
 * Name of the file of the workflow that this job is of, which is dispatched for jobs that execute; in a job of a
 * workflow of another repository that of the template. The runner says it as
 * `acme/releases/.github/workflows/plans.yml@refs/heads/main`.
 */
export function ownWorkflow({ GITHUB_REPOSITORY, GITHUB_WORKFLOW_REF = '' }: Variables): string {
  const [path = ''] = GITHUB_WORKFLOW_REF.split('@');
  const isOwn = path.startsWith(`${GITHUB_REPOSITORY}/.github/workflows/`);
  return basename(isOwn ? path : plansWorkflowPath);
}
