import type { Environment } from '../../model/configuration.ts';
import { toldEvents } from '../../model/notifier.ts';
import type { Afterwards } from './run.ts';

/** What is to follow the runs of an environment, ready to be spread into a claim; empty when nothing is. */
export function afterwardsOf({
  onAbort,
  promoteTo,
  notify,
}: Pick<Environment, 'onAbort' | 'promoteTo' | 'notify'>): { readonly afterwards?: Afterwards } {
  const tell = toldEvents(notify);
  if (onAbort === undefined && promoteTo === undefined && tell.length === 0) return {};
  return {
    afterwards: {
      onAbort: onAbort ?? null,
      promoteTo: promoteTo ?? null,
      ...(tell.length > 0 && { tell }),
    },
  };
}
