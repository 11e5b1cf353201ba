/** Names in the templates that the doctor looks for; a test compares them with what `init` writes. */
export const signalPath = '.github/workflows/deployment-plans-signal.yml';
export const plansWorkflowPath = '.github/workflows/deployment-plans.yml';
export const ownersPath = '.github/CODEOWNERS';
export const keyEnvironmentName = 'deployment-plans';
export const appIdVariable = 'DEPLOYMENT_PLANS_APP_ID';

/** What stands where the commit of the action must be named: no commit has this id. */
export const noCommit = '0'.repeat(40);

/** The rights that judging and executing plans takes, as a job or an App calls them. */
export const neededRights: ReadonlyMap<string, 'read' | 'write'> = new Map([
  ['actions', 'write'],
  ['checks', 'write'],
  ['contents', 'write'],
  ['deployments', 'write'],
  ['issues', 'write'],
  ['pull-requests', 'write'],
  ['statuses', 'write'],
]);

/** The right of an App, in its organization, to see who is in a team. */
export const membersRight = 'members';

/** With what the workflow with rights is started to execute one plan. */
export const executionInputs: readonly string[] = ['mode', 'environment', 'plan'];

/** How the run of a job begins that executes one plan. */
export const executionTitle = 'execute ';
