import type { Problem } from '../domain/problem.ts';

/** What a step has come to: everything that it says when it ends. */
export interface Outcome {
  /** The one plan that the job is about; null when it is about none, or about many. */
  readonly subject: Subject | null;
  /** Shown in the log and in the list of the job; what is published as a check already is not repeated here. */
  readonly problems: readonly Problem[];
  /** For people, one line each. */
  readonly lines: readonly string[];
  /** Markdown for the page of the job; null for none. */
  readonly summary: string | null;
  /** What the output `result` holds besides schema, mode and event. */
  readonly details: Readonly<Record<string, unknown>>;
  /** The same where `details` are longer than GitHub allows; without it hardly anything is left then. */
  readonly detailsInShort?: Readonly<Record<string, unknown>>;
  /** Why the job fails, in one sentence; null when it does not. */
  readonly failure: string | null;
}

export interface Subject {
  /** Null when the job is about a plan's run, not about its verdict. */
  readonly verdict: 'pass' | 'fail' | 'unknown' | null;
  readonly environment: string;
  /** Null when the pull request proposes no plan, or several. */
  readonly plan: string | null;
  /** As in `list`; null when that is not known. */
  readonly status: string | null;
  readonly pullRequest: number | null;
}

/** Of a step that had a reason to do nothing. */
export function nothingToDo(because: string): Outcome {
  return {
    ...{ subject: null, problems: [], summary: null, failure: null },
    lines: [`Nothing to do: ${because}.`],
    details: { because },
  };
}
