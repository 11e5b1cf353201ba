import type { Run } from '../../domain/records/run/run.ts';
import { approvalInWords } from '../in-words/approval-in-words.ts';
import { originInWords } from '../in-words/origin-in-words.ts';
import { betweenInWords, timeInWords } from '../in-words/time-in-words.ts';
import { type Inline, words } from '../markdown/blocks.ts';
import { linkedCode } from '../markdown/linked-code.ts';
import type { MarkdownPart } from '../markdown/markdown-part.ts';
import { codeOf, proseOf } from '../markdown/untrusted-text.ts';
import type { RunContext } from './run-context.ts';
import { jobPlace } from './web-places.ts';

const mostNames = 20;

/** Who has brought it about, and when. */
export function storyPart(run: Run, context: RunContext): MarkdownPart[] {
  const items = [
    originItem(run),
    mergedItem(run),
    approvedItem(run),
    startedItem(run, context),
    ...stageItems(run),
    endedItem(run),
  ];
  return [{ title: 'Story', body: { kind: 'list', items: items.filter((item) => item.length > 0) } }];
}

function originItem({ origin }: Run): Inline {
  return origin === null ? [] : [words('It is a '), ...proseOf(originInWords(origin))];
}

function mergedItem({ mergedAt, authors }: Run): Inline {
  return [words('Merged '), timeOf(mergedAt), ...by(authors)];
}

function approvedItem({ approvals }: Run): Inline {
  return approvals.length === 0 ? [] : [words('Approved'), ...by(approvals.map(approvalInWords))];
}

function startedItem({ startedAt, startedBy }: Run, { jobUrl, links }: RunContext): Inline {
  if (startedAt === null) return [];
  const job = jobPlace(jobUrl, links.repository);
  return [
    words('Started '),
    timeOf(startedAt),
    ...by(startedBy === null ? [] : [startedBy]),
    ...(job === undefined ? [] : [words(', told by this '), linkedCode(job.text, job.repository, job.place)]),
  ];
}

/** Of a run in two stages. */
function stageItems({ preparedAt, continued, activatedAt }: Run): Inline[] {
  return [
    ...(preparedAt === undefined ? [] : [[words('Prepared '), timeOf(preparedAt)]]),
    ...(continued === undefined ? [] : [[words('Continued '), timeOf(continued.at), ...by([continued.by])]]),
    ...(activatedAt === undefined ? [] : [[words('Activated '), timeOf(activatedAt)]]),
  ];
}

function endedItem({ startedAt, endedAt, endedBy }: Run): Inline {
  if (endedAt === null) return [];
  const took = betweenInWords(startedAt, endedAt);
  return [
    words('Ended '),
    timeOf(endedAt),
    words(endedBy === null ? '' : ` by the ${endedBy}`),
    words(took === undefined ? '' : `, after ${took}`),
  ];
}

function by(names: readonly string[]): Inline {
  const shown = names.slice(0, mostNames).flatMap((name) => [words(', '), codeOf(name)]);
  if (shown.length === 0) return [];
  const more = names.length - mostNames;
  return [words(' by '), ...shown.slice(1), ...(more > 0 ? [words(` and ${more} more`)] : [])];
}

/** As code: GitHub would take the numbers between colons for an emoji. */
function timeOf(iso: string) {
  return codeOf(timeInWords(iso));
}
