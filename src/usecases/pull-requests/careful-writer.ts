import type { Problem } from '../../domain/problem.ts';
import { ForgeForbidden } from '../../ports/forge.ts';
import { failureOf } from '../failure.ts';
import type { PublishedPart } from './publications.ts';

/** What became of one write: done; failed, with the reason; or not tried, because the same has failed before. */
export type Written =
  | { readonly kind: 'done' }
  | { readonly kind: 'not-tried' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Failures in a row after which a forge counts as down, as far as this part is concerned. */
const mostOutages = 3;

/**
 * Writes to a forge for one evaluation. What the token may not do, and a forge that is down, would fail on each of
 * hundreds of pull requests again: it is found out once.
 */
export class CarefulWriter {
  private readonly forbidden = new Set<PublishedPart>();
  /** Of each part by itself: an explanation that cannot be written must keep no verdict from being written. */
  private readonly outages = new Map<PublishedPart, number>();
  private untried = 0;

  async write(part: PublishedPart, doing: () => Promise<void>): Promise<Written> {
    if (this.isHopeless(part)) {
      this.untried += 1;
      return { kind: 'not-tried' };
    }
    try {
      await doing();
      this.outages.delete(part);
      return { kind: 'done' };
    } catch (cause) {
      const [problem] = failureOf(cause)?.problems ?? [];
      if (problem === undefined) throw cause;
      if (cause instanceof ForgeForbidden) this.forbidden.add(part);
      else this.outages.set(part, this.outagesOf(part) + 1);
      return { kind: 'failed', problem };
    }
  }

  /** What was not tried, in one problem. */
  leftOut(): Problem[] {
    if (this.untried === 0) return [];
    const severity = this.isHopeless('status') ? 'error' : 'warning';
    const message = `${this.untried} more writes were not tried, because the same had failed before; the next evaluation makes up for them`;
    return [{ code: 'source-unreachable', severity, message }];
  }

  private isHopeless(part: PublishedPart): boolean {
    return this.forbidden.has(part) || this.outagesOf(part) >= mostOutages;
  }

  private outagesOf(part: PublishedPart): number {
    return this.outages.get(part) ?? 0;
  }
}
