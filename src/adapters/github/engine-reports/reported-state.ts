import type { Outcome } from '../../../domain/records/run/operation.ts';
import { shortenText } from '../../../domain/shorten-text.ts';

/** What an engine has said of a deployment. */
export interface Report {
  /** Null as long as it goes on. */
  readonly outcome: Outcome | null;
  /** A part of a sentence about it: `is in progress: half of it is there`. */
  readonly words: string;
}

/** A state, and what the engine added to it. */
export interface ReportedState {
  readonly state: string;
  readonly description: string | null;
}

const longestDescription = 140;

/**
 * What the states of a Deployment or a commit status mean. The engine says by itself whether it failed. Deployments
 * become `inactive` when another one takes their place, also after a success.
 *
 * Source: docs.github.com, "REST API endpoints for deployment statuses" and "for commit statuses", `state`.
 */
const meanings: ReadonlyMap<string, Report> = new Map([
  ['success', { outcome: 'succeeded', words: 'succeeded' }],
  ['failure', { outcome: 'failed', words: 'failed' }],
  ['error', { outcome: 'failed', words: 'ended with an error' }],
  ['inactive', { outcome: 'unknown', words: 'was made inactive before it was said to have succeeded' }],
  ['queued', { outcome: null, words: 'is queued' }],
  ['pending', { outcome: null, words: 'is pending' }],
  ['expected', { outcome: null, words: 'is expected' }],
  ['in_progress', { outcome: null, words: 'is in progress' }],
]);

/** Nothing was said yet. */
const silence: Report = { outcome: null, words: 'has no status yet' };

/** The report that the statuses of one thing make, the newest first. A state that GitHub has invented since goes on. */
export function reportOf(statuses: readonly ReportedState[]): Report {
  const telling = statuses.find(({ state }) => state !== 'inactive') ?? statuses[0];
  if (telling === undefined) return silence;
  const isOver = statuses[0]?.state === 'inactive' && outcomeOf(telling) === null;
  const status = isOver ? { state: 'inactive', description: null } : telling;
  const { outcome, words } = meanings.get(status.state) ?? { outcome: null, words: 'goes on' };
  const description = oneLine(status.description ?? '');
  return { outcome, words: description === '' ? words : `${words}: ${description}` };
}

function outcomeOf({ state }: ReportedState): Outcome | null {
  return meanings.get(state)?.outcome ?? null;
}

/** Text of somebody else, as a part of a line. */
function oneLine(text: string): string {
  return shortenText(text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim(), longestDescription);
}
