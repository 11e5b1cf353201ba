import type { ListedPlan } from '../domain/listing/listed-plan.ts';
import { planAddress } from '../domain/names.ts';
import { offersInWords } from './in-words/offers-in-words.ts';
import { wantedInWords } from './in-words/operation-in-words.ts';
import { originInWords } from './in-words/origin-in-words.ts';
import { statusInWords, statusPaints } from './in-words/status-in-words.ts';
import { timeInWords } from './in-words/time-in-words.ts';
import { renderFields } from './text/fields.ts';
import type { View } from './text/view.ts';

/** A plan that has no run yet: what it wants, and what can be done with it. */
export function renderListedPlan(plan: ListedPlan, view: View): string {
  const { status, source, target, applications, origin, mergedAt, offers } = plan;
  const shownStatus = view.style.bold(view.style[statusPaints[status]](statusInWords(plan)));
  const fields = [
    { name: 'Route', text: `${source ?? '?'} → ${target}` },
    { name: 'Applications', text: wantedInWords(applications).join(', ') },
    { name: 'Origin', text: origin === null ? '' : originInWords(origin) },
    { name: 'Merged', text: mergedAt === null ? '' : timeInWords(mergedAt) },
    ...offersInWords(offers, plan),
  ];
  return `${view.style.bold(`Plan ${planAddress(plan)}`)}  ${shownStatus}\n\n${renderFields(fields, view)}`;
}
