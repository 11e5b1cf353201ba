import type { Problem } from '../../domain/problem.ts';
import { shortenText } from '../../domain/shorten-text.ts';
import type { LineIndex } from './line-index.ts';

/** What is wrong with a file's text, by offset in UTF-16 units. */
export interface TextFault {
  readonly code: 'yaml-syntax' | 'yaml-forbidden' | 'too-large';
  readonly offset: number;
  readonly message: string;
}

const longestMessage = 300;
const mostFaults = 100;

/** Faults as problems in text order, the first hundred of them: what follows is mostly a consequence. */
export function faultProblems(faults: readonly TextFault[], file: string, lines: LineIndex): Problem[] {
  return [...faults]
    .sort((a, b) => a.offset - b.offset)
    .slice(0, mostFaults)
    .map(({ code, offset, message }) => ({
      code,
      severity: 'error',
      message: shortenText(message, longestMessage),
      file,
      ...lines.position(offset),
    }));
}
