export type Paint = (text: string) => string;

/** How words are emphasised; renderers choose among these and never write colour codes themselves. */
export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly yellow: Paint;
  readonly green: Paint;
  readonly cyan: Paint;
}

/** What a text is written for: `width` is in columns of a terminal. */
export interface View {
  readonly style: Style;
  readonly width: number;
}

const unchanged: Paint = (text) => text;

export const plainStyle: Style = {
  bold: unchanged,
  dim: unchanged,
  red: unchanged,
  yellow: unchanged,
  green: unchanged,
  cyan: unchanged,
};
