/** How wide a column is when nothing is broken or cut, and how narrow it may become without cutting a word. */
export interface Extent {
  readonly natural: number;
  readonly minimum: number;
}

/** Columns between two neighbours. */
export const columnGap = 2;
const narrowest = 6;

/** A wrapping column that is narrower is hard to read. */
const comfortable = 16;

/** Whether columns fit into `available` and can still be read with ease. */
export function fitsWell(extents: readonly Extent[], available: number): boolean {
  const readable = extents.map(({ natural, minimum }) => Math.min(natural, Math.max(minimum, comfortable)));
  return totalWidth(readable) <= available;
}

/**
 * Column widths that fit into `available`: the widest column gives way first, as long as no word is cut;
 * then those that wrap anyway, and at last all of them.
 */
export function fitColumns(extents: readonly Extent[], available: number): number[] {
  const wraps = extents.map(({ natural, minimum }) => (minimum < natural ? narrowest : natural));
  const steps = [extents.map(({ minimum }) => minimum), wraps, extents.map(() => narrowest)];
  return steps.reduce(
    (widths, floors) => shrink(widths, floors, available),
    extents.map(({ natural }) => natural),
  );
}

/** What columns of these widths take together with the gaps between them. */
function totalWidth(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, columnGap * (widths.length - 1));
}

/** Takes from the widest column above its floor until they fit, or nothing is left to take. */
function shrink(natural: readonly number[], floors: readonly number[], available: number): number[] {
  const widths = [...natural];
  for (let excess = totalWidth(widths) - available; excess > 0; excess -= 1) {
    const candidates = widths.map((width, index) => (width > (floors[index] ?? 0) ? width : 0));
    const widest = Math.max(...candidates);
    if (widest === 0) break;
    widths[candidates.indexOf(widest)] = widest - 1;
  }
  return widths;
}
