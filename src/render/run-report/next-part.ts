import { offeredCommands } from '../../domain/commands/offered-commands.ts';
import type { Offer } from '../../domain/listing/listed-plan.ts';
import { offersOf } from '../../domain/listing/offers.ts';
import { planAddress } from '../../domain/names.ts';
import type { DeliveredFollowUp } from '../../domain/records/debts/delivery.ts';
import { hasWayBack } from '../../domain/records/run/plan-backout.ts';
import { hasEnded, isClaimed, type Run } from '../../domain/records/run/run.ts';
import { sayablePart } from '../commands/sayable-part.ts';
import { offersInWords } from '../in-words/offers-in-words.ts';
import { type Inline, words } from '../markdown/blocks.ts';
import { linkedCode } from '../markdown/linked-code.ts';
import type { MarkdownPart } from '../markdown/markdown-part.ts';
import { codeOf } from '../markdown/untrusted-text.ts';
import type { RunContext } from './run-context.ts';
import { jobPlace } from './web-places.ts';

/** What may be done with the run now, and how. */
export function nextPart(run: Run, context: RunContext): MarkdownPart[] {
  const items = hasEnded(run) ? followUpItems(run, context) : interventionItems(run, context);
  return items.length === 0 ? [] : [{ title: 'What may be done next', body: { kind: 'list', items } }];
}

/** Nothing more is offered of what is there already. */
function offersNow(run: Run, context: RunContext): Offer[] {
  const made = madeOf(context);
  return offersOf(run, context.leftOpen, context.toConfirm).filter((offer) => offer !== made);
}

/** What was made from the run already, as a plan. */
function madeOf({ followUp }: RunContext): DeliveredFollowUp['kind'] | undefined {
  return followUp?.plan ? followUp.kind : undefined;
}

/** What of that can be said in a comment on the pull request that brought the plan. */
export function sayablePartOf(run: Run, context: RunContext): MarkdownPart[] {
  return sayablePart(offeredCommands(offersNow(run, context), run.blob));
}

/** How a run is stopped or moved on before its end. */
function interventionItems(run: Run, context: RunContext): Inline[] {
  return offersNow(run, context).map((offer) => {
    const commands = offersInWords([offer], run).map(({ text }) => codeOf(text));
    return [...whatFor(offer, run, context), ...commands];
  });
}

function whatFor(offer: Offer, run: Run, context: RunContext): Inline {
  if (offer === 'continue') return [words('To activate what is prepared: ')];
  if (offer === 'resolve') return [words('When the machine that executes it is gone for good: ')];
  const isHeld = isClaimed(run) && run.status !== 'prepared';
  return isHeld
    ? [words('To abort it, cancel its '), jobName(context), words(', or: ')]
    : [words('To abort it: ')];
}

function jobName({ jobUrl, links }: RunContext): Inline[number] {
  const job = jobPlace(jobUrl, links.repository);
  return job === undefined ? words('job') : linkedCode(job.text, job.repository, job.place);
}

function followUpItems(run: Run, context: RunContext): Inline[] {
  const { links, workflow, leftOpen } = context;
  const offers = offersNow(run, context);
  const offered = offersInWords(offers, { ...run, leftOpen }).map(({ text }) => [codeOf(text)]);
  const commands = [...offered, ...(madeOf(context) === 'backout' ? [] : wayBack(run))];
  const mode = offers.find((offer) => offer === 'retry' || offer === 'reuse');
  if (workflow === null || mode === undefined) return commands;
  const place = { kind: 'actions', page: `workflows/${workflow}` } as const;
  const onGitHub: Inline = [
    words('or run the workflow '),
    linkedCode(workflow, links.repository, place),
    words(' with the mode '),
    codeOf(mode),
    words(', the environment '),
    codeOf(run.environment),
    words(mode === 'reuse' ? ', the plan ' : ' and the plan '),
    codeOf(run.plan),
    words(mode === 'reuse' ? ' and a target' : ''),
  ];
  return [...commands, onGitHub];
}

function wayBack(run: Run): Inline[] {
  if (!hasWayBack(run)) return [];
  return [[words('To go back: '), codeOf(`deployment-plans backout ${planAddress(run)}`)]];
}
