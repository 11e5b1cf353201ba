/** What somebody is told who has said a command; everything but `forms` is untrusted text. */
export interface CommandAnswer {
  /** `looked`: done, and nothing was to change; `unread`: something could not be read, so that nothing was decided. */
  readonly verdict: 'done' | 'looked' | 'refused' | 'unread';
  /** What became of it, without a full stop. */
  readonly sentence: string;
  /** What belongs to that, a sentence each. */
  readonly details: readonly string[];
  /** Commands that can be said instead, or next. */
  readonly forms: readonly string[];
  /** Number of the pull request that came of it; null for none. */
  readonly pullRequest: number | null;
}

const bare = { details: [], forms: [], pullRequest: null } as const;

/** Nothing was done. */
export function refusedCommand(sentence: string, more: Partial<CommandAnswer> = {}): CommandAnswer {
  return { ...bare, verdict: 'refused', sentence, ...more };
}

/** What was wanted is so. */
export function doneCommand(sentence: string, more: Partial<CommandAnswer> = {}): CommandAnswer {
  return { ...bare, verdict: 'done', sentence, ...more };
}
