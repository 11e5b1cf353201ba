/** Values by key, up to a total weight; the oldest go first. */
export class BoundedCache<Value> {
  readonly #limit: number;
  readonly #values = new Map<string, { readonly value: Value; readonly weight: number }>();
  #total = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): Value | undefined {
    return this.#values.get(key)?.value;
  }

  set(key: string, value: Value, weight: number): void {
    if (weight > this.#limit || this.#values.has(key)) return;
    this.#values.set(key, { value, weight });
    this.#total += weight;
    for (const [oldest, entry] of this.#values) {
      if (this.#total <= this.#limit) return;
      this.#values.delete(oldest);
      this.#total -= entry.weight;
    }
  }
}
