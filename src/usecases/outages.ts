/** Failures in a row after which a kind counts as down. */
const mostOutages = 3;

/**
 * What may be tried again of several kinds of requests, each by itself: not what was refused, and not for ever what is out
 * of reach.
 */
export class Outages<Kind> {
  /** In a row; infinite for what was refused. */
  readonly #failures = new Map<Kind, number>();
  #most = mostOutages;

  mayTry(kind: Kind): boolean {
    return this.#failuresOf(kind) < this.#most;
  }

  succeeded(kind: Kind): void {
    this.#failures.delete(kind);
  }

  /** `isFinal`: the same would fail again. */
  failed(kind: Kind, { isFinal }: { readonly isFinal: boolean }): void {
    this.#failures.set(kind, isFinal ? Number.POSITIVE_INFINITY : this.#failuresOf(kind) + 1);
  }

  /** From now on the first failure of a kind is its last, and what was given up for being out of reach is tried once more. */
  tryLast(): void {
    this.#most = 1;
    for (const [kind, failures] of this.#failures) {
      if (failures !== Number.POSITIVE_INFINITY) this.#failures.delete(kind);
    }
  }

  #failuresOf(kind: Kind): number {
    return this.#failures.get(kind) ?? 0;
  }
}
