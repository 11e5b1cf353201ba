/** From one moment to another, in milliseconds since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A pause in which nothing happened, drawn shorter than it was. */
export interface ScaleBreak {
  /** Its middle: 0 is the beginning of the drawing, 1 its end. */
  readonly at: number;
  /** How long it was. */
  readonly milliseconds: number;
}

export interface TimeScale {
  /** Where a moment is drawn: 0 is the beginning, 1 the end. */
  readonly position: (moment: number) => number;
  /** The moment that is drawn there. */
  readonly moment: (position: number) => number;
  readonly breaks: readonly ScaleBreak[];
}

/** A part of the scale that runs evenly. */
interface Piece extends Span {
  /** In milliseconds as they are drawn, from the beginning of the drawing. */
  readonly start: number;
  readonly length: number;
}

/** A pause longer than this share of the time in which something happened is drawn as half of that share. */
const longestPause = 0.5;

/**
 * A scale for what happened: what was prepared in the afternoon and activated at night is seen as well as what took a
 * second in between. Never empty: what happened in no time is in the middle.
 */
export function timeScale(spans: readonly Span[]): TimeScale {
  const busy = joined(spans);
  const worked = busy.reduce((sum, { from, to }) => sum + to - from, 0);
  const most = worked * longestPause;
  const pieces = piecesOf(busy, most);
  const total = pieces.reduce((sum, { length }) => sum + length, 0);
  const breaks = pieces.flatMap((piece) => breakOf(piece, total));
  if (total === 0) return { position: () => 0.5, moment: () => busy[0]?.from ?? 0, breaks };
  return {
    position: (moment) => positionIn(pieces, moment) / total,
    moment: (position) => momentAt(pieces, position * total),
    breaks,
  };
}

/** Spans without overlap, from the earliest to the latest. */
function joined(spans: readonly Span[]): Span[] {
  const ordered = [...spans].sort((one, other) => one.from - other.from);
  const result: Span[] = [];
  for (const span of ordered) {
    const last = result.at(-1);
    if (last === undefined || span.from > last.to) result.push(span);
    else result.splice(-1, 1, { from: last.from, to: Math.max(last.to, span.to) });
  }
  return result;
}

/** What happened, and the pauses between, one after another. */
function piecesOf(busy: readonly Span[], longest: number): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const add = (from: number, to: number, length: number) => {
    pieces.push({ from, to, start, length });
    start += length;
  };
  for (const [index, { from, to }] of busy.entries()) {
    const before = busy[index - 1];
    if (before !== undefined) add(before.to, from, pauseLength(from - before.to, longest));
    add(from, to, to - from);
  }
  return pieces;
}

function pauseLength(pause: number, longest: number): number {
  return longest > 0 && pause > longest ? longest / 2 : pause;
}

function breakOf({ from, to, start, length }: Piece, total: number): ScaleBreak[] {
  return length === to - from ? [] : [{ at: (start + length / 2) / total, milliseconds: to - from }];
}

function positionIn(pieces: readonly Piece[], moment: number): number {
  const piece = pieces.find(({ to }) => moment <= to) ?? pieces.at(-1);
  if (piece === undefined) return 0;
  const { from, to, start, length } = piece;
  const share = to === from ? 0 : (Math.min(Math.max(moment, from), to) - from) / (to - from);
  return start + share * length;
}

function momentAt(pieces: readonly Piece[], drawn: number): number {
  const piece = pieces.find(({ start, length }) => drawn <= start + length) ?? pieces.at(-1);
  if (piece === undefined) return 0;
  const { from, to, start, length } = piece;
  return length === 0 ? from : from + ((drawn - start) / length) * (to - from);
}
