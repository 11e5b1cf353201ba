import type { Confirmation } from '../../domain/records/confirmation.ts';
import { type Field, fieldsUnder } from '../text/fields.ts';
import { namesInWords } from './operation-in-words.ts';
import { timeInWords } from './time-in-words.ts';

/** `ada at 2026-11-20 10:00:00 UTC, criteria 1, 3: all tills are open`. */
export function confirmationInWords({ by, at, note, criteria }: Confirmation): string {
  const numbers = namesInWords(criteria.map(String));
  const what =
    criteria.length === 0 ? '' : `, ${criteria.length === 1 ? 'criterion' : 'criteria'} ${numbers}`;
  return `${by} at ${timeInWords(at)}${what}${note === null ? '' : `: ${note}`}`;
}

/** Who has confirmed a run, one field each. */
export function confirmationFields(confirmations: readonly Confirmation[]): Field[] {
  return fieldsUnder('Confirmed', confirmations.map(confirmationInWords));
}
