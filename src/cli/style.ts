import pc from 'picocolors';
import { plainStyle, type Style, type View } from '../render/text/view.ts';

interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Of pipes, and of terminals that do not say how wide they are (0). */
const defaultWidth = 100;

/** Colours on a terminal that wants them (NO_COLOR and FORCE_COLOR are respected), nowhere else. */
export function styleFor({ isTTY }: Output): Style {
  const wanted = (isTTY === true || process.env.FORCE_COLOR !== undefined) && pc.isColorSupported;
  if (!wanted) return plainStyle;
  const { bold, dim, red, yellow, green, cyan } = pc.createColors(true);
  return { bold, dim, red, yellow, green, cyan };
}

export function viewFor(output: Output): View {
  return { style: styleFor(output), width: output.columns || defaultWidth };
}
