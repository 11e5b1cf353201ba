import type { PhrasingContent, RootContent } from 'mdast';
import { planAddress } from '../../domain/names.ts';
import type { DeliveredFollowUp } from '../../domain/records/debts/delivery.ts';
import { failedBackouts } from '../../domain/records/run/failed-backouts.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { shortenText } from '../../domain/shorten-text.ts';
import { runBackoutInWords } from '../in-words/backout-in-words.ts';
import { reasonInWords } from '../in-words/operation-in-words.ts';
import { runStatusInWords } from '../in-words/run-status-in-words.ts';
import { heading, type Inline, paragraph, words } from '../markdown/blocks.ts';
import { linkedCode } from '../markdown/linked-code.ts';
import { codeOf, proseOf } from '../markdown/untrusted-text.ts';
import { countOperations, countsOfOperations } from './operation-counts.ts';
import { progressBar } from './progress-bar.ts';
import type { RunContext } from './run-context.ts';

const signs = {
  waiting: '⏳',
  running: '🚀',
  prepared: '⏸️',
  verifying: '🔎',
  aborting: '🛑',
  'backing-out': '↩️',
  finished: '✅',
  'finished-with-warnings': '⚠️',
  aborted: '❌',
} as const satisfies Record<Run['status'], string>;

/** UTF-16 code units of a reason; what is never left out must stay short. */
const longestReason = 300;

/** What has become of the run, how far it is, why it ended, and what followed. */
export function headPart(run: Run, { links, followUp }: RunContext): RootContent[] {
  const { operations, status } = run;
  const bar: PhrasingContent[] =
    operations.length === 0 || status === 'waiting'
      ? []
      : [{ type: 'inlineCode', value: progressBar(countOperations(operations)) }, words(' ')];
  const counts = operations.length === 0 ? 'no operations yet' : countsOfOperations(operations);
  return [
    heading(
      2,
      `${failedBackouts(run).length > 0 ? '🆘' : signs[status]} Deployment: ${runStatusInWords(run)}`,
    ),
    paragraph(...subject(run)),
    paragraph(...bar, words(counts)),
    ...causePart(run),
    ...backoutPart(run),
    ...(followUp === null ? [] : [paragraph(...followUpInWords(followUp, links.repository))]),
  ];
}

function subject({ plan, source, environment }: Run): Inline {
  const route = source === null ? [] : [words(' from '), codeOf(source)];
  return [codeOf(plan), ...route, words(' to '), codeOf(environment)];
}

function causePart({ reason }: Run): RootContent[] {
  if (reason === null) return [];
  return [paragraph(words('Reason: '), ...proseOf(shortenText(reasonInWords(reason), longestReason)))];
}

function backoutPart(run: Run): RootContent[] {
  const backout = runBackoutInWords(run);
  return backout === undefined ? [] : [paragraph(words(`Backout: ${backout}`))];
}

function followUpInWords(followUp: DeliveredFollowUp, repository: string): Inline {
  const { kind, target, plan, pullRequest, reason } = followUp;
  const why = reason === null ? [] : [words(': '), ...proseOf(shortenText(reason, longestReason))];
  if (plan === null) return [words(`No ${kind} follows it`), ...why];
  const address = planAddress({ environment: target, plan });
  const name =
    pullRequest === null
      ? codeOf(address)
      : linkedCode(`${address} (#${pullRequest})`, repository, { kind: 'pull-request', number: pullRequest });
  return [words(`It is followed by a ${kind}, `), name, ...why];
}
