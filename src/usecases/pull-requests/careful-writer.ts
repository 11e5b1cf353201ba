import type { Problem } from '../../domain/problem.ts';
import { ForgeForbidden } from '../../ports/forge.ts';
import { failureOf } from '../failure.ts';
import { Outages } from '../outages.ts';
import type { PublishedPart } from './publications.ts';

/** What became of one write: done; failed, with the reason; or not tried, because the same has failed before. */
export type Written =
  | { readonly kind: 'done' }
  | { readonly kind: 'not-tried' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/**
 * Writes to a forge for one evaluation. What the token may not do, and a forge that is down, would fail on each of
 * hundreds of pull requests again: it is found out once.
 */
export class CarefulWriter {
  /** Of each part by itself: an explanation that cannot be written must keep no verdict from being written. */
  readonly #outages = new Outages<PublishedPart>();
  #untried = 0;

  async write(part: PublishedPart, doing: () => Promise<void>): Promise<Written> {
    if (!this.#outages.mayTry(part)) {
      this.#untried += 1;
      return { kind: 'not-tried' };
    }
    try {
      await doing();
      this.#outages.succeeded(part);
      return { kind: 'done' };
    } catch (cause) {
      const [problem] = failureOf(cause)?.problems ?? [];
      if (problem === undefined) throw cause;
      this.#outages.failed(part, { isFinal: cause instanceof ForgeForbidden });
      return { kind: 'failed', problem };
    }
  }

  /** What was not tried, in one problem. */
  leftOut(): Problem[] {
    if (this.#untried === 0) return [];
    const severity = this.#outages.mayTry('status') ? 'warning' : 'error';
    const message = `${this.#untried} more writes were not tried, because the same had failed before; the next evaluation makes up for them`;
    return [{ code: 'source-unreachable', severity, message }];
  }
}
