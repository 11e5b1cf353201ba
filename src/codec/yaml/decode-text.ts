import type { TextFault } from './faults.ts';

/** The longest file that is read, in bytes (issue 2: limits). */
const longestFile = 1024 * 1024;

export interface DecodedText {
  /** The text as far as it could be decoded. */
  readonly text: string;
  readonly faults: readonly TextFault[];
}

// Everything that is a control character except tab and line ends. The parser uses some of them as marks of its own.
const unprintable = /(?![\t\n\r])\p{Cc}|\r(?!\n)/gu;
const mostUnprintable = 100;

/** Decodes UTF-8 strictly, without a byte order mark. Null stands for a file that was too large to be read. */
export function decodeText(bytes: Uint8Array | null): DecodedText {
  if (bytes === null || bytes.length > longestFile) {
    const message = `The file is larger than ${longestFile} bytes (1 MiB); split it or shorten its texts.`;
    return { text: '', faults: [{ code: 'too-large', offset: 0, message }] };
  }
  const text = decodeUtf8(bytes);
  return text === undefined ? notUtf8(bytes) : { text, faults: findUnprintable(text) };
}

function decodeUtf8(bytes: Uint8Array, stream = false): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
  } catch {
    return undefined;
  }
}

function notUtf8(bytes: Uint8Array): DecodedText {
  const valid = validPrefix(bytes);
  const byte = bytes[valid.end];
  const found = byte === undefined ? 'the file ends within a character' : `found byte 0x${hex(byte, 2)}`;
  const message = `The file is not UTF-8: ${found}; save it with the encoding UTF-8.`;
  return { text: valid.text, faults: [{ code: 'yaml-syntax', offset: valid.text.length, message }] };
}

/** The longest beginning that is valid, found by halving: a prefix of a valid prefix is valid. */
function validPrefix(bytes: Uint8Array): { readonly text: string; readonly end: number } {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodeUtf8(bytes.subarray(0, middle), true) === undefined) high = middle - 1;
    else low = middle;
  }
  return { text: decodeUtf8(bytes.subarray(0, low), true) ?? '', end: low };
}

function findUnprintable(text: string): TextFault[] {
  const faults: TextFault[] = [];
  for (const match of text.matchAll(unprintable)) {
    const code = hex(match[0].codePointAt(0) ?? 0, 4);
    const message = `The control character U+${code} is not allowed in YAML; remove it or write it as an escape in double quotes.`;
    faults.push({ code: 'yaml-syntax', offset: match.index, message });
    if (faults.length === mostUnprintable) break;
  }
  return faults;
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}
