import type { Evidence, OperationEvidence } from '../../domain/follow-ups/evidence.ts';
import { shortDigest } from '../../domain/short-digest.ts';
import { reasonInWords, versionsInWords } from '../in-words/operation-in-words.ts';
import { type Inline, type Row, words } from '../markdown/blocks.ts';
import { linkedCode } from '../markdown/linked-code.ts';
import type { MarkdownPart } from '../markdown/markdown-part.ts';
import { codeOf, proseOf } from '../markdown/untrusted-text.ts';
import { moreOf } from './excerpt-part.ts';

const columns = ['Application', 'Version', 'Commit', 'Outcome', 'Why', 'Where'];

/** What became of each application in the run. */
export function operationsPart({ repository, run }: Evidence): MarkdownPart[] {
  const { shown, more } = run.operations;
  if (shown.length + more === 0) return [];
  const rows = shown.map((operation) => row(operation, repository));
  const rest: Row[] = more === 0 ? [] : [[[moreOf(more)], [], [], [], [], []]];
  return [
    { title: 'What became of the run', body: { kind: 'table', head: columns, rows: [...rows, ...rest] } },
  ];
}

function row(operation: OperationEvidence, repository: string): Row {
  const { application, commit, state, reason } = operation;
  return [
    [codeOf(application)],
    [codeOf(versionsInWords(operation))],
    commit === null ? [] : [codeOf(shortDigest(commit))],
    [words(state.replace('-', ' '))],
    reason === null ? [] : proseOf(reasonInWords(reason)),
    log(operation, repository),
  ];
}

/** Commits and jobs of other repositories have no link that could be trusted here. */
function log({ log: url }: OperationEvidence, repository: string): Inline {
  if (url === null) return [];
  const pages = `${repository}/actions/`;
  if (!url.startsWith(pages)) return [codeOf(url)];
  return [linkedCode('log', repository, { kind: 'actions', page: url.slice(pages.length) })];
}
