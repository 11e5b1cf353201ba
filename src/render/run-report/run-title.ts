import { planAddress } from '../../domain/names.ts';
import { hasEnded, type Run } from '../../domain/records/run/run.ts';
import { shortenText } from '../../domain/shorten-text.ts';
import { reasonInWords } from '../in-words/operation-in-words.ts';
import { runStatusInWords } from '../in-words/run-status-in-words.ts';
import { betweenInWords } from '../in-words/time-in-words.ts';
import { waitInWords } from '../in-words/wait-in-words.ts';
import { plainText } from '../text/plain-text.ts';
import { countsOfOperations } from './operation-counts.ts';

/** UTF-16 code units: lists of check runs cut longer titles. */
const longest = 140;

/** The state of a run in one plain line: `Running: 3 of 5 done, 1 failed`. */
export function runTitle(run: Run): string {
  const [first = '', ...rest] = runStatusInWords(run);
  return shortenText(plainText(`${first.toUpperCase()}${rest.join('')}: ${stateOf(run)}`), longest);
}

/** A run in one line of a log: `qa/payments: running, 3 of 5 done, 1 failed`. */
export function runLine(run: Run): string {
  return plainText(`${planAddress(run)}: ${runStatusInWords(run)}, ${stateOf(run)}`);
}

function stateOf(run: Run): string {
  const { status, waitingFor, operations, startedAt, endedAt, reason } = run;
  if (status === 'waiting') return waitingFor.map(waitInWords).join('; ') || 'it may start';
  const took = hasEnded(run) ? betweenInWords(startedAt, endedAt) : undefined;
  const counts = countsOfOperations(operations) + (took === undefined ? '' : ` after ${took}`);
  return reason === null ? counts : `${counts}: ${reasonInWords(reason)}`;
}
