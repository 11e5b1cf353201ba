import { nameList } from '../name-list.ts';
import { nameGrammar, planFolder, planOfPath } from '../names.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Problem } from '../problem.ts';
import type { ProposedChange } from './proposed-plan.ts';

const rule = `a pull request to an environment branch adds or changes exactly one file ${planFolder}/<plan>.yml and nothing else`;

/** For a pull request that changes nothing. */
export function nothingProposed(): Problem {
  const message = `the pull request changes nothing; add exactly one file ${planFolder}/<plan>.yml`;
  return { code: 'foreign-change', severity: 'error', message };
}

/** For several plans on one pull request: a problem for each of them, and one for all other files. */
export function tooManyPlans(changes: readonly ProposedChange[], plans: readonly string[]): Problem[] {
  const message = `the pull request changes ${plans.length} plans (${quotedNames(plans)}); propose each on a pull request of its own`;
  const names = new Set(plans);
  const [proposed, others] = partition(changes, ({ path }) => names.has(planOfPath(path) ?? ''));
  return [
    ...oneByOne(proposed, {
      each: ({ path }) => foreign(message, path),
      rest: ({ path }, count) => foreign(`${message}; ${count} more of them are not listed here`, path),
    }),
    ...otherFiles(others),
  ];
}

/** For changes none of which proposes a plan: a problem for each that is about one, and one for all other files. */
export function noPlan(changes: readonly ProposedChange[]): Problem[] {
  const [about, others] = partition(changes, isAboutPlan);
  return [
    ...oneByOne(about, {
      each: unfit,
      rest: ({ path }, count) =>
        foreign(`the pull request changes ${count} more plans, none as it should be`, path),
    }),
    ...otherFiles(others),
  ];
}

function isAboutPlan({ path, kind }: ProposedChange): boolean {
  return planOfPath(path) !== undefined || (kind !== 'deleted' && isMisnamed(path));
}

function isMisnamed(path: string): boolean {
  return path.startsWith(`${planFolder}/`) && path.endsWith('.yml') && planOfPath(path) === undefined;
}

function unfit({ path, kind }: ProposedChange): Problem {
  if (isMisnamed(path)) {
    const message = `'${path}' is no plan: a plan is a file ${planFolder}/<plan>.yml, and its name is ${nameGrammar}; rename it`;
    return { code: 'bad-name', severity: 'error', message, file: path };
  }
  const what =
    kind === 'deleted'
      ? 'deletes a plan, which is history'
      : 'makes a plan something else than a regular file';
  return foreign(`the pull request ${what}: '${path}'; take that change out`, path);
}

function otherFiles(changes: readonly ProposedChange[]): Problem[] {
  const paths = changes.map(({ path }) => path);
  const [first] = paths;
  if (first === undefined) return [];
  return [foreign(`the pull request changes ${quotedNames(paths)}; ${rule}`, first)];
}

function quotedNames(names: readonly string[]): string {
  return nameList(names.map((name) => `'${name}'`));
}

function foreign(message: string, file: string): Problem {
  return { code: 'foreign-change', severity: 'error', message, file };
}

function partition<Thing>(
  things: readonly Thing[],
  belongs: (thing: Thing) => boolean,
): readonly [Thing[], Thing[]] {
  return [things.filter(belongs), things.filter((it) => !belongs(it))];
}
