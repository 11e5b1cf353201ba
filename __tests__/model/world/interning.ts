/** Numbers values, equal ones alike: parts that were met before are not looked at again. */
export class Interning {
  readonly #numbers = new WeakMap<object, number>();
  readonly #byText = new Map<string, number>();

  number(value: object): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    const text = this.#textOf(value);
    const number = this.#byText.get(text) ?? this.#byText.size;
    this.#byText.set(text, number);
    this.#numbers.set(value, number);
    return number;
  }

  #textOf(value: object): string {
    if (Array.isArray(value)) return `[${value.map((it) => this.#part(it)).join()}]`;
    if (value instanceof Map) return `(${[...value].map((it) => this.#part(it)).join()})`;
    if (value instanceof Set) return `<${[...value].map((it) => this.#part(it)).join()}>`;
    const entries = Object.entries(value).filter(([, it]) => it !== undefined);
    return entries
      .map(([key, it]) => `${key}=${this.#part(it)}`)
      .sort()
      .join(';');
  }

  #part(value: unknown): string {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
    return `#${this.number(value)}`;
  }
}
