import { absentCheck, type CheckState } from '../../domain/readiness/check-state.ts';
import { shortenText } from '../../domain/shorten-text.ts';
import type { LeashedEnd } from '../programs/leashed/run-leashed.ts';
import { meaningOfExit } from '../programs/meaning-of-exit.ts';

/** UTF-16 code units of the output that are told. */
const longestTold = 200;
const unreadable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/**
 * What the end of a command says of a build: 0 success, 1 failed, 2 there is none (docs/plan-format.md, builds for a
 * platform).
 *
 * @param program what was started
 * @param lastLine of its output; empty when there is none
 */
export function toldByExit(program: string, end: LeashedEnd, lastLine: string): CheckState {
  const said = inWords(end);
  if (end.interruption === 'none') {
    if (end.code === 0) return { kind: 'success', said };
    if (end.code === 1) return { kind: 'failed', said };
    if (end.code === 2) return absentCheck;
  }
  const told = shortenText(lastLine.replace(unreadable, ' ').trim(), longestTold);
  return { kind: 'unknown', said: `${JSON.stringify(program)} ${said}${told === '' ? '' : `: ${told}`}` };
}

function inWords({ code, signal, interruption }: LeashedEnd): string {
  if (interruption !== 'none') return 'had no answer in time';
  return code === null ? `was ended by ${signal}` : `exited with ${code}${meaningOfExit(code)}`;
}
