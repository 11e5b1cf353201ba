import type { StartedDeployment } from './deployer.ts';
import { say } from './say.ts';
import type { WakingClock, Wishes } from './waiting.ts';

/** What one look has found. */
export type Look<Thing> =
  | { readonly kind: 'found'; readonly thing: Thing }
  | { readonly kind: 'none' }
  /** It could not be looked for: why, for people. */
  | { readonly kind: 'unseen'; readonly why: string };

export type Found<Thing> =
  /** Where `unseen`, it could not be looked for until the time limit, or until it was asked to stop twice. */
  | Look<Thing>
  /** Nobody waits for it any more. */
  | { readonly kind: 'left' };

/** Who searches, and how long that may take. Why it is looked for again is a line of the deployment. */
export interface Search extends Pick<StartedDeployment, 'onLine'> {
  readonly clock: WakingClock;
  readonly wishes: Wishes;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
}

/** What is new may take a while to be seen: so often it is looked for, within half a minute. */
const looks = 5;
/** Milliseconds. */
const pauses = { shortest: 2000, longest: 16_000 } as const;

/**
 * Looks again and again for what was handed over to somebody else. A look that fails says nothing about it, so only those
 * that are answered count.
 */
export async function searchPatiently<Thing>(
  search: Search,
  look: () => Promise<Look<Thing>>,
): Promise<Found<Thing>> {
  const { clock, wishes, deadline } = search;
  let answered = 0;
  for (let pause: number = pauses.shortest; ; pause = Math.min(pauses.longest, 2 * pause)) {
    const seen = await look();
    if (seen.kind === 'found') return seen;
    if (seen.kind === 'none') answered += 1;
    const isGivenUp = seen.kind === 'unseen' && (clock.now() >= deadline || wishes.stops > 1);
    if (answered === looks || isGivenUp) return seen;
    if (seen.kind === 'unseen') say(search, `${seen.why}; it is tried again`);
    const wish = wishes.next();
    if (!wishes.left) await clock.sleep(pause, wish);
    if (wishes.left) return { kind: 'left' };
  }
}
