import type { Freeze, Windows } from '../model/windows.ts';
import { allowedUntil, covers, freezeSpan, nextAllowed } from './spans.ts';

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

/** When windows that are open at a moment shut before another one; undefined when they are open until then. */
export function closingBefore(windows: Windows, moment: number, latest: number): number | undefined {
  const freezes = windows.freeze
    .map((it) => freezeSpan(it, windows.timezone))
    .filter(({ from, to }) => moment < from && from < to);
  const closing = Math.min(allowedUntil(windows, moment, latest), ...freezes.map(({ from }) => from));
  return closing < latest ? closing : undefined;
}
