import { environmentBranch } from '../names.ts';

/** Names in the templates that the doctor looks for; a test compares them with what `init` writes. */
export const signalPath = '.github/workflows/deployment-plans-signal.yml';
export const plansWorkflowPath = '.github/workflows/deployment-plans.yml';
export const ownersPath = '.github/CODEOWNERS';
export const keyEnvironmentName = 'deployment-plans';
export const appIdVariable = 'DEPLOYMENT_PLANS_APP_ID';

/** What stands where the commit of the action must be named: no commit has this id. */
export const noCommit = '0'.repeat(40);

/** The rights that judging plans takes, as a job or an App calls them. */
export const neededRights: ReadonlyMap<string, 'read' | 'write'> = new Map([
  ['checks', 'write'],
  ['contents', 'read'],
  ['pull-requests', 'write'],
  ['statuses', 'write'],
]);

const contextPrefix = 'deployment-plan/';

/** The status that says whether a plan for this environment may be merged. */
export function statusContext(environment: string): string {
  return `${contextPrefix}${environment}`;
}

/** Whether a status is one that says so for some environment. */
export function isStatusContext(context: string): boolean {
  return context.startsWith(contextPrefix);
}

export interface EnvironmentBranch {
  readonly environment: string;
  readonly branch: string;
}

export function branchesOf(environments: readonly { readonly name: string }[]): EnvironmentBranch[] {
  return environments.map(({ name }) => ({ environment: name, branch: environmentBranch(name) }));
}
