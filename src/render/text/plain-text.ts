const controlEscape = String.fromCharCode(0x1b);
const bell = String.fromCharCode(0x07);

/** Terminal sequences of ECMA-48: CSI with its parameters, OSC up to its end, and the two-character ones. */
const sequences = new RegExp(
  `${controlEscape}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${bell}${controlEscape}]*(?:${bell}|${controlEscape}\\\\)?|[ -/]*[0-Z\\\\^-~])`,
  'gu',
);
const lineBreaks = /\r\n|[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]/gu;

/** Other controls, unpaired surrogates, and what changes the direction of reading. */
const unprintable = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Text of a plan, a log, a tag or a person, fit to be shown on one line: it can neither move a cursor, nor
 * change colours, nor break the line, nor reverse the reading order. Terminal sequences vanish, tabs and line
 * breaks become one space each, every other such character the sign U+FFFD. Linear in the text's length.
 */
export function plainText(text: string): string {
  return text.replace(sequences, '').replace(lineBreaks, ' ').replace(unprintable, '\uFFFD');
}
