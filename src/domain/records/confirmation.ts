import type { Environment } from '../model/configuration.ts';
import type { Criterion } from './run/criterion.ts';

/**
 * `confirmations/<environment>/<plan>.json`: what people have confirmed of an ended run, which itself never changes.
 */
export interface Confirmations {
  readonly environment: string;
  readonly plan: string;
  /** Oldest first; never empty. */
  readonly confirmations: readonly Confirmation[];
}

export interface Confirmation {
  readonly by: string;
  /** ISO time. */
  readonly at: string;
  readonly note: string | null;
  /** Numbers of the criteria that are confirmed, from 1, as the run has them; may be none. */
  readonly criteria: readonly number[];
}

interface Judged {
  readonly criteria?: readonly Criterion[];
}

/** Numbers, from 1, of the criteria that neither a check has found met nor anybody has confirmed. */
export function unconfirmedCriteria(
  { criteria = [] }: Judged,
  confirmations: readonly Confirmation[],
): number[] {
  const confirmed = new Set(confirmations.flatMap((it) => it.criteria));
  return criteria.flatMap(({ state }, index) =>
    state === 'met' || confirmed.has(index + 1) ? [] : [index + 1],
  );
}

/** Whether a person has looked at the run, and nothing of it is left to be confirmed. */
export function isConfirmed(run: Judged, confirmations: readonly Confirmation[]): boolean {
  return confirmations.length > 0 && unconfirmedCriteria(run, confirmations).length === 0;
}

/** What of a finished run a person is still to confirm. */
export type ToConfirm = 'nothing' | 'something' | 'before a reuse';

/** When an environment wants its runs to be confirmed; undefined for one that is not configured any more. */
export function whenToConfirm(environment: Pick<Environment, 'confirm'> | undefined): WhenToConfirm {
  return environment?.confirm === undefined ? 'at any time' : 'before a reuse';
}

export type WhenToConfirm = 'at any time' | 'before a reuse';

/** @param wanted when its environment wants it to be confirmed */
export function whatToConfirm(
  run: Judged,
  confirmations: readonly Confirmation[],
  wanted: WhenToConfirm,
): ToConfirm {
  if (wanted === 'before a reuse') return isConfirmed(run, confirmations) ? 'nothing' : wanted;
  return unconfirmedCriteria(run, confirmations).length === 0 ? 'nothing' : 'something';
}
