import type { DocumentReport } from '../../../domain/document/document-report.ts';
import type { Run } from '../../../domain/records/run/run.ts';
import { approvalInWords } from '../../in-words/approval-in-words.ts';
import { runBackoutInWords } from '../../in-words/backout-in-words.ts';
import { reasonInWords, versionsInWords } from '../../in-words/operation-in-words.ts';
import { operationRemarks, tookInWords } from '../../in-words/operation-remarks.ts';
import { operationState } from '../../in-words/operation-state.ts';
import { runStatusInWords } from '../../in-words/run-status-in-words.ts';
import { timeInWords } from '../../in-words/time-in-words.ts';
import { waitInWords } from '../../in-words/wait-in-words.ts';
import { type Inline, listOf, type Row, tableOf, words } from '../../markdown/blocks.ts';
import { codeOf, proseOf } from '../../markdown/untrusted-text.ts';
import type { DocumentPart } from '../document-part.ts';

/** What became of the plan: who approved it, when it ran, and how each operation ended. */
export function runPart({ run }: DocumentReport): DocumentPart[] {
  if (run === null) return [];
  const operations = run.operations.length === 0 ? [] : [tableOf(columns, run.operations.map(row))];
  return [{ title: 'Run', content: [listOf(story(run)), ...operations] }];
}

function story(run: Run): Inline[] {
  const { reason, authors, mergedAt, startedAt, startedBy, endedAt, waitingFor } = run;
  const { preparedAt = null, continued, activatedAt = null } = run;
  const backout = runBackoutInWords(run);
  return [
    [words(`Status: ${runStatusInWords(run)}`)],
    ...(reason === null ? [] : [[words('Cause: '), ...proseOf(reasonInWords(reason))]]),
    ...(backout === undefined ? [] : [[words(`Backout: ${backout}`)]]),
    ...moment('Merged', mergedAt, authors),
    ...run.approvals.flatMap((it) => moment('Approved', it.at, [approvalInWords(it)])),
    ...moment('Started', startedAt, startedBy === null ? [] : [startedBy]),
    ...moment('Prepared', preparedAt, []),
    ...(continued === undefined ? [] : moment('Continued', continued.at, [continued.by])),
    ...moment('Activated', activatedAt, []),
    ...moment('Ended', endedAt, []),
    ...waitingFor.map((wait) => [words('Waits: '), ...proseOf(waitInWords(wait))]),
  ];
}

/** When something happened, and by whom; nothing when it has not. */
function moment(what: string, at: string | null, by: readonly string[]): Inline[] {
  if (at === null) return [];
  const names = by.flatMap((name, index) => [words(index === 0 ? ' by ' : ', '), codeOf(name)]);
  return [[words(`${what}: `), codeOf(timeInWords(at)), ...names]];
}

const columns = ['Application', 'Version', 'State', 'Took', 'Remarks'];

function row(operation: Run['operations'][number]): Row {
  const { application } = operation;
  const remarks = operationRemarks(operation).join('; ');
  return [
    [codeOf(application)],
    [codeOf(versionsInWords(operation))],
    [words(operationState(operation).words)],
    [words(tookInWords(operation) ?? '')],
    remarks === '' ? [] : proseOf(remarks),
  ];
}
