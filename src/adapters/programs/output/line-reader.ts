const newline = 0x0a;
const longestLine = 64 * 1024;
const cutMark = ' … (line cut)';

export interface LineReader {
  feed(chunk: Buffer): void;
  /** Delivers a last line without a newline. */
  end(): void;
}

/** Cuts a stream of bytes into lines of UTF-8, without their newlines, at most `limit` bytes of each. */
export function createLineReader(onLine: (line: string) => void, limit = longestLine): LineReader {
  let pieces: Buffer[] = [];
  let kept = 0;
  let cut = false;

  function add(piece: Buffer): void {
    const part = piece.subarray(0, limit - kept);
    cut ||= part.length < piece.length;
    // A copy, so that a short piece does not keep a whole chunk alive.
    if (part.length > 0) pieces.push(Buffer.from(part));
    kept += part.length;
  }

  function deliver(): void {
    onLine(Buffer.concat(pieces).toString('utf8') + (cut ? cutMark : ''));
    pieces = [];
    kept = 0;
    cut = false;
  }

  return {
    feed: (chunk) => {
      let start = 0;
      for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
        add(chunk.subarray(start, end));
        deliver();
        start = end + 1;
      }
      add(chunk.subarray(start));
    },
    end: () => {
      if (kept > 0) deliver();
    },
  };
}
