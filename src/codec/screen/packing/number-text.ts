/**
 * Whole numbers from 0 to 2^53 as text, small ones in one letter (variable-length quantities, as in source maps, without
 * a sign): each letter holds five bits, lowest first, and says with its sixth whether another one follows.
 */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const more = 32;
const valueOfCode = new Map([...letters].map((letter, value) => [letter.charCodeAt(0), value]));

/** Appends numbers to a text. */
export class NumberWriter {
  readonly #pieces: string[] = [];

  write(number: number): void {
    let rest = number;
    for (; rest >= more; rest = Math.floor(rest / more))
      this.#pieces.push(letters.charAt((rest % more) + more));
    this.#pieces.push(letters.charAt(rest));
  }

  get text(): string {
    return this.#pieces.join('');
  }
}

/** Reads numbers from a text, in the order in which they were written. */
export class NumberReader {
  readonly #text: string;
  #place = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Throws a RangeError behind the last number, and for letters that no number has. */
  read(): number {
    for (let number = 0, weight = 1; ; weight *= more) {
      const value = valueOfCode.get(this.#text.charCodeAt(this.#place++));
      if (value === undefined) throw new RangeError(`no number stands at letter ${this.#place}`);
      number += (value % more) * weight;
      if (!Number.isSafeInteger(number)) throw new RangeError(`no such number: letter ${this.#place}`);
      if (value < more) return number;
    }
  }

  get isAtEnd(): boolean {
    return this.#place === this.#text.length;
  }
}
