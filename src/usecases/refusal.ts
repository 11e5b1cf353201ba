import { environmentBranch } from '../domain/names.ts';
import type { Problem } from '../domain/problem.ts';

/**
 * Why a command cannot go on: `no` is an answer (exit 1), `wrong` a mistake in usage, configuration, catalog
 * or repository (exit 2), `lost` something that could not be read, so that nothing was decided (exit 5).
 */
export type RefusalKind = 'no' | 'wrong' | 'lost';

export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly kind: RefusalKind;
  readonly problems: readonly Problem[];
  /** Texts of the files that the problems point into. */
  readonly texts: ReadonlyMap<string, string>;

  constructor(
    kind: RefusalKind,
    problems: readonly Problem[],
    texts: ReadonlyMap<string, string> = new Map(),
  ) {
    super(problems.map(({ message }) => message).join('; '));
    this.kind = kind;
    this.problems = problems;
    this.texts = texts;
  }
}

/** A mistake in how the command was called, or in the state of the repository. */
export function wrongUsage(message: string): Refusal {
  return new Refusal('wrong', [{ code: 'usage', severity: 'error', message }]);
}

/** The environment is configured, and the branch on which its plans are merged is not there. */
export function noEnvironmentBranch(environment: string): Refusal {
  return wrongUsage(
    `branch '${environmentBranch(environment)}' does not exist; create it, then adopt ${environment}`,
  );
}

/** The answer is no, for a reason that no other code names. */
export function refused(message: string): Refusal {
  return new Refusal('no', [{ code: 'usage', severity: 'error', message }]);
}

export function runNotFound(address: string): Refusal {
  const message = `there is no run of ${address}; 'deployment-plans list' shows what there is`;
  return new Refusal('no', [{ code: 'run-not-found', severity: 'error', message, plan: address }]);
}

/** For commands that a plan serves whether or not it has a run. */
export function planNotFound(address: string): Refusal {
  const message = `there is no plan ${address}; 'deployment-plans list' shows what there is`;
  return new Refusal('no', [{ code: 'run-not-found', severity: 'error', message, plan: address }]);
}

/** For commands that look for a plan by what is known of it. */
export function noPlanFound(): Refusal {
  const message = "there is no such plan; 'deployment-plans list' shows what there is";
  return new Refusal('no', [{ code: 'run-not-found', severity: 'error', message }]);
}
