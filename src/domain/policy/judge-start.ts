import type { Timing } from '../model/plan.ts';
import type { Freeze, Windows } from '../model/windows.ts';
import { freezeAt, nextOpening } from './next-opening.ts';
import { nextAllowed } from './spans.ts';
import { instantOf } from './zoned-time.ts';

export interface StartQuestion {
  readonly windows: Windows | undefined;
  readonly timing: Timing | undefined;
  /** Whether freezes are passed over, because the plan says so and those approved it who may. */
  readonly overridden: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** When a plan may start. */
export type Start = { readonly kind: 'now' } | LaterStart | NoStart;

export interface LaterStart {
  readonly kind: 'later';
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The first thing that keeps it from starting as soon as the plan allows. */
  readonly because:
    | { readonly kind: 'not-before' | 'hours' }
    | { readonly kind: 'freeze'; readonly freeze: Freeze };
}

export interface NoStart {
  readonly kind: 'never';
  readonly because: 'contradiction' | 'too-late' | 'no-window';
}

/** When a plan may start by the windows of its environment and by its own times, both bounds included. */
export function judgeStart({ windows, timing, overridden, now }: StartQuestion): Start {
  const earliest = timing?.notBefore === undefined ? now : instantOf(timing.notBefore);
  const latest = timing?.notAfter === undefined ? Number.POSITIVE_INFINITY : instantOf(timing.notAfter);
  if (timing?.notBefore !== undefined && latest < earliest)
    return { kind: 'never', because: 'contradiction' };
  if (latest < now) return { kind: 'never', because: 'too-late' };
  const wanted = Math.max(now, earliest);
  const respected = windows && (overridden ? { ...windows, freeze: [] } : windows);
  const at = respected === undefined ? wanted : nextOpening(respected, wanted);
  if (at === undefined || at > latest) return { kind: 'never', because: 'no-window' };
  if (at === now) return { kind: 'now' };
  const freeze = respected && freezeAt(respected, wanted);
  if (freeze !== undefined) return { kind: 'later', at, because: { kind: 'freeze', freeze } };
  const isShut = respected !== undefined && nextAllowed(respected, wanted) !== wanted;
  return { kind: 'later', at, because: { kind: isShut ? 'hours' : 'not-before' } };
}
