import { isName, type PlanAddress, planAddress } from '../names.ts';

/**
 * The names under which verdicts stand on pull requests, and runs on what was merged. Rules that protect branches and
 * people's bookmarks name them, so they never change. The status and the check name their environment: a pull request
 * that is given another base keeps its commit, and must not keep a verdict with it.
 */
const contextPrefix = 'deployment-plan/';

/** Context of the commit status that decides about a plan for an environment. */
export function statusContext(environment: string): string {
  return `${contextPrefix}${environment}`;
}

/** The environment of a context of ours; undefined for every other one. */
export function environmentOfStatusContext(context: string): string | undefined {
  if (!context.startsWith(contextPrefix)) return undefined;
  const environment = context.slice(contextPrefix.length);
  return isName(environment) ? environment : undefined;
}

export function checkName(environment: string): string {
  return `Deployment plan (${environment})`;
}

/** The first line of our one comment on a pull request; no text that we publish can contain it otherwise. */
export const commentMarker = '<!-- deployment-plans: report -->';

/** Name of the check run on the merge commit; two plans may be merged with one commit. */
export function runCheckName(run: PlanAddress): string {
  return `Deployment (${planAddress(run)})`;
}

/**
 * The first line of our one comment about a run; a merged pull request may have brought more plans than one. Names
 * cannot end the HTML comment, and no text that we publish can contain it otherwise.
 */
export function runMarker(run: PlanAddress): string {
  return `<!-- deployment-plans: run ${planAddress(run)} -->`;
}

/** The first line of the comment that announces how a run has ended to those who asked for it (`notify`). */
export function announcementMarker(run: PlanAddress): string {
  return `<!-- deployment-plans: announcement ${planAddress(run)} -->`;
}

/** The first line of the answer to a command in a comment: each is answered once, however often it is heard. */
export function answerMarker(comment: number): string {
  return `<!-- deployment-plans: answer to comment ${comment} -->`;
}

/** The first line of what somebody is told who may say no commands: once on a pull request, however much they write. */
export function outsiderMarker(account: number): string {
  return `<!-- deployment-plans: answer to account ${account} -->`;
}

/** The first line of our one comment on an issue that asks for a plan. */
export const requestMarker = '<!-- deployment-plans: request -->';

const taskPrefix = 'deploy:';

/** The `task` by which the GitHub Deployments of one run are found among those of their environment. */
export function deploymentTask(plan: string): string {
  return `${taskPrefix}${plan}`;
}

/** Whether Deployments of a task only repeat what the records say of a run, and are none that an engine carries out. */
export function isMirroredTask(task: string): boolean {
  return task.startsWith(taskPrefix);
}

/** The environment that GitHub shows an application's deployments in: one for each, so that none ends another's. */
export function mirroredEnvironment(environment: string, application: string): string {
  return `${environment}/${application}`;
}
