/** The end of a stream of bytes. */
export interface Tail {
  /** Bytes that have come by. */
  readonly total: number;
  feed(chunk: Buffer): void;
  /** The last ones, as many as are kept. */
  bytes(): Buffer;
}

/** Keeps the last `limit` bytes of what comes by, and never much more in memory. */
export function createTail(limit: number): Tail {
  let [total, kept] = [0, 0];
  const chunks: Buffer[] = [];
  return {
    get total() {
      return total;
    },
    feed(chunk) {
      chunks.push(chunk);
      total += chunk.length;
      kept += chunk.length;
      for (let [first] = chunks; first !== undefined && kept - first.length >= limit; [first] = chunks) {
        chunks.shift();
        kept -= first.length;
      }
    },
    bytes: () => Buffer.concat(chunks).subarray(-limit),
  };
}
