/** What `git cat-file` says of one object; `bytes` is empty unless the contents were asked for. */
export interface ObjectAnswer {
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  readonly bytes: Buffer;
}

interface Waiting {
  readonly withContents: boolean;
  readonly resolve: (answer: ObjectAnswer | undefined) => void;
  readonly reject: (error: Error) => void;
}

const nothing = Buffer.alloc(0);
const newline = 0x0a;

/** Takes the output of `git cat-file --batch-command` apart and gives each request its answer, in order. */
export class CatFileAnswers {
  #waiting: Waiting[] = [];
  #next = 0;
  #chunks: Buffer[] = [];
  #received = 0;
  /** Bytes without which no further answer can be complete. */
  #needed = 1;
  #failure: Error | undefined;

  /** The answer to a request that is about to be written. */
  expect(withContents: boolean): Promise<ObjectAnswer | undefined> {
    return new Promise((resolve, reject) => {
      if (this.#failure === undefined) this.#waiting.push({ withContents, resolve, reject });
      else reject(this.#failure);
    });
  }

  /** Ends the conversation: every open request, and every later one, is rejected. */
  fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.slice(this.#next)) reject(this.#failure);
    this.#waiting = [];
    this.#next = 0;
  }

  receive(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#received += chunk.length;
    if (this.#received < this.#needed) return;
    let rest: Buffer = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks);
    for (let used = this.#answerFrom(rest); used > 0; used = this.#answerFrom(rest))
      rest = rest.subarray(used);
    this.#chunks = rest.length > 0 ? [rest] : [];
    this.#received = rest.length;
    this.#dropAnswered();
  }

  /** Answers one request; the number of bytes that its answer took, 0 while it is incomplete. */
  #answerFrom(buffer: Buffer): number {
    this.#needed = buffer.length + 1;
    const waiting = this.#waiting[this.#next];
    const end = buffer.indexOf(newline);
    if (waiting === undefined || end < 0) return 0;
    const [, type = '', size] = buffer.toString('latin1', 0, end).split(' ');
    if (size === undefined) return this.#settle(waiting, undefined, end + 1);
    const length = Number(size);
    if (!waiting.withContents) return this.#settle(waiting, { type, size: length, bytes: nothing }, end + 1);
    const total = end + 1 + length + 1;
    if (buffer.length < total) {
      this.#needed = total;
      return 0;
    }
    // A copy, so that a small object does not keep the whole chunk in memory.
    const bytes = Buffer.from(buffer.subarray(end + 1, end + 1 + length));
    return this.#settle(waiting, { type, size: length, bytes }, total);
  }

  #settle(waiting: Waiting, answer: ObjectAnswer | undefined, used: number): number {
    this.#next += 1;
    waiting.resolve(answer);
    return used;
  }

  #dropAnswered(): void {
    this.#waiting.splice(0, this.#next);
    this.#next = 0;
  }
}
