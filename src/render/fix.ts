import type { FixOutcome } from '../domain/fixing/fix-outcome.ts';
import type { PlanChange } from '../domain/fixing/plan-change.ts';
import { reasonInWords } from './in-words/operation-in-words.ts';
import { renderProblems } from './problems/problems.ts';
import { renderFields } from './text/fields.ts';
import type { View } from './text/view.ts';

export interface ShownFix extends FixOutcome {
  /** Where the changes were written. */
  readonly place: string;
}

/** What `--fix` has made of a plan and why, or why it has left the plan alone. */
export function renderFix(fix: ShownFix, view: View): string {
  const { changes, made, left, place } = fix;
  const { bold, green, red } = view.style;
  const list = renderFields(
    changes.map((change) => inWords(change, made)),
    view,
  );
  if (made) return `${list}\n\n${bold(green('Fixed'))}: written to ${place}. Look through the plan.`;
  const unchanged = 'the plan stays as it is';
  if (left.length === 0) return `${bold('Nothing to fix')}: no error is left, ${unchanged}.`;
  if (changes.length === 0)
    return `${bold(red('Not fixed'))}: no error says which application would cure it; ${unchanged}.`;
  const title = `${bold(red('Not fixed'))}: even so there would be errors, so ${unchanged}:`;
  return [list, title, renderProblems(left, new Map(), view)].join('\n\n');
}

function inWords({ application, from, to, cures }: PlanChange, made: boolean) {
  const why = `cures ${cures.map(reasonInWords).join(', ')}`;
  return from === null
    ? { name: made ? 'Added' : 'Would add', text: `${application} ${to}: ${why}` }
    : { name: made ? 'Changed' : 'Would change', text: `${application} ${from} → ${to}: ${why}` };
}
