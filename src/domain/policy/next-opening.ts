import type { Freeze, Windows } from '../model/windows.ts';
import { covers, freezeSpan, nextAllowed } from './spans.ts';

/** The freeze that holds at a moment; of several the one that ends last. */
export function freezeAt({ freeze, timezone }: Windows, moment: number): Freeze | undefined {
  const holding = freeze
    .map((it) => ({ freeze: it, span: freezeSpan(it, timezone) }))
    .filter(({ span }) => covers(span, moment));
  return holding.sort((a, b) => b.span.to - a.span.to)[0]?.freeze;
}

/**
 * The next moment, from `moment` on, at which the windows let something start; undefined when none does. A freeze wins
 * over what is allowed, in whatever order they are written.
 */
export function nextOpening(windows: Windows, moment: number): number | undefined {
  const freezes = windows.freeze.map((it) => freezeSpan(it, windows.timezone));
  let from = moment;
  for (;;) {
    const allowed = nextAllowed(windows, from);
    if (allowed === undefined) return undefined;
    const frozen = freezes.find((it) => covers(it, allowed));
    if (frozen === undefined) return allowed;
    from = frozen.to;
  }
}
