/** The one grammar of every name: environment, application, module, plan (docs/plan-format.md). */
const shape = /^[a-z0-9][a-z0-9._-]{0,99}$/;
const forbiddenEnds = ['.', '.lock', '.json'];

export const nameGrammar =
  '1 to 100 of a-z, 0-9, ".", "_", "-", starting with a letter or digit, without "..", not ending in ".", ".lock" or ".json"';

export function isName(text: string): boolean {
  return shape.test(text) && !text.includes('..') && !forbiddenEnds.some((end) => text.endsWith(end));
}

/** Where plans stand on an environment branch. */
export const planFolder = 'plans';
const planExtension = '.yml';

/** The path of a plan's file on its environment branch. */
export function planPath(plan: string): string {
  return `${planFolder}/${plan}${planExtension}`;
}

/** The plan that a path on an environment branch holds, or undefined when it is not a plan file. */
export function planOfPath(path: string): string | undefined {
  if (!path.startsWith(`${planFolder}/`) || !path.endsWith(planExtension)) return undefined;
  const stem = path.slice(planFolder.length + 1, -planExtension.length);
  return isName(stem) ? stem : undefined;
}

export function environmentBranch(environment: string): string {
  return `env/${environment}`;
}

/** The environment of a branch `env/<environment>`; undefined for every other branch. */
export function parseEnvironmentBranch(branch: string): string | undefined {
  const environment = branch.startsWith('env/') ? branch.slice('env/'.length) : '';
  return isName(environment) ? environment : undefined;
}

export function planBranch(environment: string, plan: string): string {
  return `plan/${environment}/${plan}`;
}

export interface PlanAddress {
  readonly environment: string;
  readonly plan: string;
}

/** Reads `<environment>/<plan>`; undefined unless both parts are names. */
export function parsePlanAddress(text: string): PlanAddress | undefined {
  const [environment, plan, ...rest] = text.split('/');
  if (environment === undefined || plan === undefined || rest.length > 0) return undefined;
  return isName(environment) && isName(plan) ? { environment, plan } : undefined;
}

/** Reads a branch `plan/<environment>/<plan>`; undefined for every other branch. */
export function parsePlanBranch(branch: string): PlanAddress | undefined {
  return branch.startsWith('plan/') ? parsePlanAddress(branch.slice('plan/'.length)) : undefined;
}

export function planAddress({ environment, plan }: PlanAddress): string {
  return `${environment}/${plan}`;
}
