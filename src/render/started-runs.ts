import type { RootContent } from 'mdast';
import { type PlanAddress, planAddress } from '../domain/names.ts';
import type { Problem } from '../domain/problem.ts';
import type { Run } from '../domain/records/run/run.ts';
import { reasonInWords } from './in-words/operation-in-words.ts';
import { statusInWords } from './in-words/status-in-words.ts';
import { waitInWords } from './in-words/wait-in-words.ts';
import { heading, paragraph, type Row, words } from './markdown/blocks.ts';
import { fitParts } from './markdown/fit-parts.ts';
import type { MarkdownPart } from './markdown/markdown-part.ts';
import { codeOf, proseOf } from './markdown/untrusted-text.ts';

/** What became of the merged plans that a job has looked at. */
export interface StartedRuns {
  /** A job was asked for each of them. */
  readonly started: readonly PlanAddress[];
  /** A job had been asked for each of them before, and has not begun yet. */
  readonly queued: readonly PlanAddress[];
  readonly waiting: readonly Run[];
  /** Refused, withdrawn or settled. */
  readonly ended: readonly Run[];
  /** What could not be done, and why. */
  readonly problems: readonly Problem[];
}

/**
 * The page of a job that starts others, as GitHub-flavoured Markdown of at most `limit` bytes: which plans were
 * started, which wait for what, which have ended.
 */
export function renderStartedRuns(runs: StartedRuns, { limit }: { limit: number }): string {
  const { started, queued, waiting, ended, problems } = runs;
  const head: RootContent[] = [heading(2, 'Deployment plans'), paragraph(words(startedRunsInWords(runs)))];
  const parts = [
    ...part('Could not be done', {
      kind: 'list',
      items: problems.map(({ message }) => proseOf(message)),
    }),
    ...part('Ended', { kind: 'table', head: ['Plan', 'Status', 'Reason'], rows: ended.map(endedRow) }),
    ...part('Waiting', { kind: 'table', head: ['Plan', 'Waits for'], rows: waiting.map(waitingRow) }),
    ...part('Started', { kind: 'list', items: started.map(nameOf) }),
    ...part('Waiting for a machine', { kind: 'list', items: queued.map(nameOf) }),
  ];
  return fitParts({ head, parts, foot: [], command: 'deployment-plans list' }, limit);
}

/** `2 started, 1 waits, 1 ended`, for a log. */
export function startedRunsInWords({ started, queued, waiting, ended, problems }: StartedRuns): string {
  const counts = [
    [started.length, 'started'],
    [queued.length, 'already asked for'],
    [waiting.length, waiting.length === 1 ? 'waits' : 'wait'],
    [ended.length, 'ended'],
    [problems.length, 'could not be done'],
  ] as const;
  const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return told.length === 0 ? 'There is nothing to start.' : `${told.join(', ')}.`;
}

function part(title: string, body: MarkdownPart['body'] & { kind: 'list' | 'table' }): MarkdownPart[] {
  const count = body.kind === 'list' ? body.items.length : body.rows.length;
  return count === 0 ? [] : [{ title, body }];
}

function nameOf(plan: PlanAddress) {
  return [codeOf(planAddress(plan))];
}

function endedRow(run: Run): Row {
  const reason = run.reason === null ? [] : proseOf(reasonInWords(run.reason));
  return [nameOf(run), [words(statusInWords(run))], reason];
}

function waitingRow(run: Run): Row {
  return [nameOf(run), proseOf(run.waitingFor.map(waitInWords).join('; ') || 'it may start')];
}
