import { nameGrammar, planFolder, planOfPath } from '../names.ts';
import type { Problem } from '../problem.ts';

/** What a pull request changes, against where it left its base. */
export interface ProposedChange {
  readonly path: string;
  readonly kind: 'added' | 'modified' | 'deleted' | 'other';
}

/** Files above which GitHub does not list what a pull request changes (GitHub: REST, list pull request files). */
export const mostFiles = 3000;

/** The one plan that a pull request proposes, with what else it changes; or why it proposes none. */
export type ProposedPlan =
  | { readonly kind: 'plan'; readonly plan: string; readonly foreignChanges: readonly string[] }
  | { readonly kind: 'none'; readonly problems: readonly Problem[] };

/** A pull request to an environment branch adds or changes exactly one plan file (DESIGN: repository convention). */
export function proposedPlan(changes: readonly ProposedChange[]): ProposedPlan {
  const plans = changes.flatMap(({ path, kind }) => {
    const plan = kind === 'added' || kind === 'modified' ? planOfPath(path) : undefined;
    return plan === undefined ? [] : [plan];
  });
  const [plan, ...others] = plans;
  if (plan !== undefined && others.length === 0) {
    return {
      kind: 'plan',
      plan,
      foreignChanges: changes.map(({ path }) => path).filter((path) => planOfPath(path) !== plan),
    };
  }
  if (plan !== undefined) return { kind: 'none', problems: changes.map((it) => tooMany(it, plans)) };
  if (changes.length === 0) return { kind: 'none', problems: [nothingProposed()] };
  return { kind: 'none', problems: changes.map(noPlan) };
}

/** For a pull request whose changes are too many to be looked at. */
export function tooManyFiles(changedFiles: number): Problem {
  const message = `the pull request changes ${changedFiles} files, more than the ${mostFiles} that can be judged; a pull request to an environment branch adds or changes exactly one plan file`;
  return { code: 'foreign-change', severity: 'error', message };
}

function nothingProposed(): Problem {
  const message = `the pull request changes nothing; add exactly one file ${planFolder}/<plan>.yml`;
  return { code: 'foreign-change', severity: 'error', message };
}

function tooMany({ path }: ProposedChange, plans: readonly string[]): Problem {
  const message = `the pull request changes ${plans.length} plans (${plans.join(', ')}); propose each on a pull request of its own`;
  return { code: 'foreign-change', severity: 'error', message, file: path };
}

function noPlan({ path, kind }: ProposedChange): Problem {
  const about = { severity: 'error', file: path } as const;
  if (planOfPath(path) !== undefined) {
    const what =
      kind === 'deleted'
        ? 'deletes a plan, which is history'
        : 'makes a plan something else than a regular file';
    return {
      ...about,
      code: 'foreign-change',
      message: `the pull request ${what}: ${path}; take that change out`,
    };
  }
  if (kind !== 'deleted' && path.startsWith(`${planFolder}/`) && path.endsWith('.yml')) {
    const message = `${path} is no plan: a plan is a file ${planFolder}/<plan>.yml, and its name is ${nameGrammar}; rename it`;
    return { ...about, code: 'bad-name', message };
  }
  const message = `the pull request changes ${path}; a pull request to an environment branch adds or changes exactly one file ${planFolder}/<plan>.yml and nothing else`;
  return { ...about, code: 'foreign-change', message };
}
