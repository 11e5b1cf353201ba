import type { Run } from '../../domain/records/run/run.ts';
import { shortenText } from '../../domain/shorten-text.ts';
import { approvalInWords } from '../in-words/approval-in-words.ts';
import { runBackoutInWords } from '../in-words/backout-in-words.ts';
import { namesInWords, reasonInWords } from '../in-words/operation-in-words.ts';
import { originInWords } from '../in-words/origin-in-words.ts';
import { betweenInWords, timeInWords } from '../in-words/time-in-words.ts';
import { waitInWords } from '../in-words/wait-in-words.ts';
import { type Field, fieldsUnder } from '../text/fields.ts';

/** UTF-16 code units: so that the rest of the story is seen, too. */
const longestCause = 400;
const mostWaits = 5;

/** Why it came out as it did, who has brought it about, when each stage was reached, and what is waited for. */
export function storyFields(run: Run): Field[] {
  const { source, environment, reason, origin, approvals, holder } = run;
  return [
    { name: 'Cause', text: reason === null ? '' : shortenText(reasonInWords(reason), longestCause) },
    { name: 'Backout', text: runBackoutInWords(run) ?? '' },
    { name: 'Route', text: `${source ?? '?'} → ${environment}` },
    { name: 'Origin', text: origin === null ? '' : originInWords(origin) },
    { name: 'Merged', text: timeInWords(run.mergedAt) + by(namesInWords(run.authors)) },
    { name: 'Approved', text: namesInWords(approvals.map(approvalInWords)) },
    ...moment('Started', run.startedAt, run.startedBy),
    ...stageFields(run),
    { name: 'Holder', text: holder === null ? '' : `process ${holder.pid} on ${holder.host}` },
    ...(run.endedAt === null
      ? []
      : [{ name: 'Ended', text: timeInWords(run.endedAt) + after(run.startedAt, run.endedAt) }]),
    ...waitFields(run),
  ];
}

/** Of a run in two stages. */
function stageFields({ preparedAt, continued, activatedAt }: Run): Field[] {
  return [
    ...moment('Prepared', preparedAt),
    ...moment('Continued', continued?.at, continued?.by),
    ...moment('Activated', activatedAt),
  ];
}

function waitFields(run: Run): Field[] {
  const sentences = run.waitingFor.slice(0, mostWaits).map(waitInWords);
  const more = run.waitingFor.length - sentences.length;
  const texts = [...sentences, ...(more > 0 ? [`… and ${more} more`] : [])];
  if (texts.length === 0 && run.status === 'prepared')
    texts.push("is prepared; the next 'execute' activates it");
  return fieldsUnder('Now', texts);
}

function moment(name: string, at: string | null = null, who: string | null = null): Field[] {
  return at === null ? [] : [{ name, text: timeInWords(at) + by(who ?? '') }];
}

function by(names: string): string {
  return names === '' ? '' : ` by ${names}`;
}

function after(startedAt: string | null, endedAt: string): string {
  const duration = betweenInWords(startedAt, endedAt);
  return duration === undefined ? '' : `, after ${duration}`;
}
