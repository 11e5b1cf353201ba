/** What words are about; each kind is numbered by itself, so that numbers stay small. */
export type WordKind = 'environment' | 'plan' | 'application' | 'version' | 'module' | 'person' | 'text';

/** Words of one kind, numbered as they were first met. */
export class WordWriter {
  readonly #numbers = new Map<string, number>();

  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    return number;
  }

  get size(): number {
    return this.#numbers.size;
  }

  get words(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

/** The words of one kind by their numbers; knows how many were met so far. */
export class WordReader {
  readonly #words: readonly string[];
  #met = 0;

  constructor(words: readonly string[]) {
    this.#words = words;
  }

  /** Throws a RangeError for the number of no word. */
  wordOf(number: number): string {
    const word = this.#words[number];
    if (word === undefined) throw new RangeError(`there is no word ${number}`);
    this.#met = Math.max(this.#met, number + 1);
    return word;
  }

  /** How many were met: the number of the next one that was not. */
  get met(): number {
    return this.#met;
  }
}
