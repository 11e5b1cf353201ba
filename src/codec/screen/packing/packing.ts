import { withBeginnings, withoutBeginnings } from './front-coding.ts';
import { NumberReader, NumberWriter } from './number-text.ts';
import { type WordKind, WordReader, WordWriter } from './vocabulary.ts';

/** Everything as numbers in one text, and the words that they stand for, by their kind. */
export interface Packed {
  readonly numbers: string;
  readonly words: Readonly<Record<WordKind, readonly string[]>>;
}

/** What cells write to: numbers and words, in the order in which they come. */
export class Packing {
  readonly #numbers = new NumberWriter();
  readonly #words = ofEachKind(() => new WordWriter());

  number(number: number): void {
    this.#numbers.write(number);
  }

  /** 0 is the next word that was not met yet: most names of plans are met but once, and are told by one letter. */
  word(kind: WordKind, word: string): void {
    const words = this.#words[kind];
    const next = words.size;
    const number = words.numberOf(word);
    this.number(number === next ? 0 : number + 1);
  }

  /** Words, told by where a stretch of them begins and how long it is: modules come along with their application. */
  stretches(kind: WordKind, list: readonly string[]): void {
    const words = this.#words[kind];
    const stretches: { start: number; length: number }[] = [];
    for (const number of list.map((word) => words.numberOf(word))) {
      const last = stretches.at(-1);
      if (last !== undefined && last.start + last.length === number) last.length += 1;
      else stretches.push({ start: number, length: 1 });
    }
    this.number(stretches.length);
    for (const { start, length } of stretches) {
      this.number(start);
      this.number(length);
    }
  }

  get packed(): Packed {
    return {
      numbers: this.#numbers.text,
      words: ofEachKind((kind) => withoutBeginnings(this.#words[kind].words)),
    };
  }
}

/** Reads in the order in which was written; throws a RangeError where nothing like that was. */
export class Unpacking {
  readonly #numbers: NumberReader;
  readonly #words: Readonly<Record<WordKind, WordReader>>;

  constructor({ numbers, words }: Packed) {
    this.#numbers = new NumberReader(numbers);
    this.#words = ofEachKind((kind) => new WordReader(withBeginnings(words[kind])));
  }

  number(): number {
    return this.#numbers.read();
  }

  word(kind: WordKind): string {
    const words = this.#words[kind];
    const number = this.number();
    return words.wordOf(number === 0 ? words.met : number - 1);
  }

  stretches(kind: WordKind): string[] {
    return Array.from({ length: this.number() }, () => {
      const start = this.number();
      return Array.from({ length: this.number() }, (_, index) => this.#words[kind].wordOf(start + index));
    }).flat();
  }

  get isAtEnd(): boolean {
    return this.#numbers.isAtEnd;
  }
}

function ofEachKind<T>(make: (kind: WordKind) => T): Record<WordKind, T> {
  return {
    environment: make('environment'),
    plan: make('plan'),
    application: make('application'),
    version: make('version'),
    module: make('module'),
    person: make('person'),
    text: make('text'),
  };
}
