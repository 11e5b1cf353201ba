import type { Offer } from '../domain/listing/listed-plan.ts';
import { planAddress } from '../domain/names.ts';
import type { Confirmation } from '../domain/records/confirmation.ts';
import type { Delivery } from '../domain/records/debts/delivery.ts';
import { failedBackouts } from '../domain/records/run/failed-backouts.ts';
import { hasWayBack } from '../domain/records/run/plan-backout.ts';
import type { Run } from '../domain/records/run/run.ts';
import { renderDeliveries } from './deliveries.ts';
import { confirmationFields } from './in-words/confirmations-in-words.ts';
import { offersInWords } from './in-words/offers-in-words.ts';
import { runStatusInWords } from './in-words/run-status-in-words.ts';
import { statusPaints } from './in-words/status-in-words.ts';
import { criteriaTable } from './run-story/criteria-table.ts';
import { findings } from './run-story/findings.ts';
import { logFields } from './run-story/log-fields.ts';
import { operationsTable } from './run-story/operations-table.ts';
import { storyFields } from './run-story/who-and-when.ts';
import { type Field, renderFields } from './text/fields.ts';
import { paragraphs } from './text/paragraphs.ts';
import type { View } from './text/view.ts';

/** Wider lines are hard to read; a wider terminal stays empty on the right. */
const widest = 100;
/** What is seen at one look; operations give way to the rest. */
const mostLines = 40;
const mostLeftOpen = 5;

/** What can be done with a run, and the applications that it leaves open. */
export interface NextSteps {
  readonly offers: readonly Offer[];
  readonly leftOpen: readonly string[];
  /** What people have confirmed of it, oldest first. */
  readonly confirmations?: readonly Confirmation[];
  /** Whom to call when a backout has failed, as the plan names them. */
  readonly contacts?: readonly string[];
  /** Whether this machine keeps what its operations say. */
  readonly hasLogs?: boolean;
  /** What became of all that it was owed. */
  readonly delivery?: Delivery | undefined;
}

/**
 * The story of one run: what became of it and why, who and when, each operation and its backout, by what its success is
 * judged, what was found, who was told, and what can be done next. In 40 lines of 100 columns, unless its texts are unusually long;
 * of many operations those that somebody must look at are shown, and how many are not.
 */
export function renderRun(run: Run, next: NextSteps, view: View): string {
  const inner = { ...view, width: Math.min(view.width, widest) };
  const before = [
    heading(run, view),
    renderFields([...storyFields(run), ...contactFields(run, next), ...logFields(run, next)], inner),
  ];
  const after = [
    criteriaTable(run, inner),
    renderFields(confirmationFields(next.confirmations ?? []), inner),
    findings(run.problems, inner),
    renderDeliveries(run, next.delivery, inner),
    renderFields(nextFields(run, next), inner),
  ];
  const others = paragraphs([...before, ...after]);
  const room = mostLines - others.split('\n').length - 1;
  return paragraphs([...before, operationsTable(run, inner, room), ...after]);
}

function heading(run: Run, { style }: View): string {
  const status = style[statusPaints[run.status]](runStatusInWords(run));
  return `${style.bold(`Plan ${planAddress(run)}`)}  ${style.bold(status)}`;
}

function contactFields(run: Run, { contacts = [] }: NextSteps): Field[] {
  return failedBackouts(run).length > 0 ? [{ name: 'Contacts', text: contacts.join(', ') }] : [];
}

function nextFields(run: Run, { offers, leftOpen }: NextSteps): Field[] {
  const more = leftOpen.length - mostLeftOpen;
  const fields = offersInWords(offers, { ...run, leftOpen: leftOpen.slice(0, mostLeftOpen) });
  const others = more > 0 ? [{ name: '', text: `… and so for ${more} more applications` }] : [];
  return [...fields, ...others, ...wayBack(run)];
}

/** How to go back from an aborted run, which is no step that everybody takes next. */
function wayBack(run: Run): Field[] {
  if (!hasWayBack(run)) return [];
  return [{ name: 'To go back', text: `deployment-plans backout ${planAddress(run)}` }];
}
