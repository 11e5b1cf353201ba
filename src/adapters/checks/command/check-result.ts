import type { CommandCheck } from '../../../domain/model/check.ts';
import type { CheckResult } from '../../../ports/checks.ts';
import type { LeashedEnd } from '../../programs/leashed/run-leashed.ts';
import { meaningOfExit } from '../../programs/meaning-of-exit.ts';

/** What the end of a command says: exit 0 is met, everything else is not (docs/plan-format.md, checks). */
export function checkResult(
  { command }: Pick<CommandCheck, 'command'>,
  { code, signal, interruption }: LeashedEnd,
): CheckResult {
  const program = JSON.stringify(command[0]);
  if (interruption === 'stopped') return unmet(`${program} was stopped before it had an answer`);
  if (interruption === 'time limit') return unmet(`${program} had no answer in time`);
  if (code === 0) return { outcome: 'met', reason: `${program} exited with 0` };
  if (code === null) return unmet(`${program} was ended by ${signal}`);
  return unmet(`${program} exited with ${code}${meaningOfExit(code)}; expected 0`);
}

function unmet(reason: string): CheckResult {
  return { outcome: 'unmet', reason };
}
