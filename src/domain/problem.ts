/**
 * Problems are data: what was found, where, and what to do next. The codes are a contract; each has an
 * entry in docs/problems.md. A rule that cannot judge for want of evidence says nothing.
 */
export const problemGroups = {
  text: ['yaml-syntax', 'yaml-forbidden', 'too-large', 'schema', 'bad-name'],
  plan: [
    'unknown-application',
    'unknown-module',
    'unknown-environment',
    'target-mismatch',
    'source-not-allowed',
    'no-applications',
    'nothing-to-deploy',
    'foreign-change',
    'plan-already-run',
    'missing-section',
    'incomplete-section',
    'unknown-check',
  ],
  versions: [
    'tag-not-found',
    'tag-exists',
    'tag-moved',
    'commit-not-found',
    'version-not-in-source',
    'newer-in-target',
    'already-deployed',
    'not-deployed',
    'version-blocked',
  ],
  'follow-ups': [
    'run-not-found',
    'run-not-aborted',
    'run-not-finished',
    'no-application-in-source',
    'run-not-confirmed',
    'follow-up-open',
    'application-not-in-source',
    'not-backed-out',
    'nothing-to-back-out',
    'deploy-all-open',
  ],
  impact: [
    'producer-missing',
    'producer-incompatible',
    'consumer-broken',
    'consumer-outdated',
    'module-removed',
    'module-name-taken',
    'reference-cycle',
  ],
  settings: ['setting-missing', 'setting-unknown', 'secret-in-plain'],
  conflicts: ['conflict-same-module', 'conflict-reference', 'would-wait'],
  policy: [
    'outside-window',
    'window-unreachable',
    'window-short',
    'frozen',
    'paused',
    'application-blocked',
    'approval-missing',
    'version-not-built',
    'platform-older',
    'platform-changed',
    'drift',
    'drift-unknown',
  ],
  execution: ['preparation-stale', 'backout-failed'],
  command: ['usage', 'source-unreachable', 'module-locked', 'module-not-recorded'],
} as const;

export type ProblemGroup = keyof typeof problemGroups;
export type ProblemCode = (typeof problemGroups)[ProblemGroup][number];
export type Severity = 'error' | 'warning' | 'notice';

/** Where a value stands in a YAML document: keys and list indexes from the root. */
export type Path = readonly (string | number)[];

/** Lines and columns start at 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly message: string;
  /** Path in the release repository. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly application?: string;
  readonly module?: string;
  /** The other plan, as `<environment>/<plan>`. */
  readonly plan?: string;
  /** The number of that plan's pull request, where there is one. */
  readonly pullRequest?: number;
  readonly cure?: Cure;
}

/** What would cure a problem, set below `applications` of the plan: added, or in place of what stands there. */
export interface Cure {
  readonly application: string;
  /** A version that is available in the source, or `redeploy`. */
  readonly entry: string;
}

/** A problem as a rule finds it: it knows the place in the document, not yet the line. */
export interface Finding extends Omit<Problem, 'file' | 'line' | 'column'> {
  readonly path: Path;
}

/** Finds the position of the nearest existing ancestor of a path in one parsed file. */
export type Locate = (path: Path) => Position | undefined;

/** Gives a finding its file and position. */
export function placeFinding(finding: Finding, file: string, locate: Locate): Problem {
  const { path, ...problem } = finding;
  return { ...problem, file, ...locate(path) };
}

export function hasErrors(problems: readonly Pick<Problem, 'severity'>[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** Problems in the order in which a reader of the files meets them; stable for equal places. */
export function inFileOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      (a.file ?? '').localeCompare(b.file ?? '', 'en') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}
