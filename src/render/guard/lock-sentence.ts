import type { GuardQuestion } from '../../domain/guard/guarded-operation.ts';
import type { ModuleLock } from '../../domain/guard/module-lock.ts';
import { planAddress } from '../../domain/names.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { timeInWords } from '../in-words/time-in-words.ts';

/**
 * Why something must not be done now, in the words that people know from LifeTime: the operation, who started it and when,
 * and which ongoing one, by whom and since when, locks which module.
 *
 * @param askedAt ISO time at which the operation was to begin
 */
export function lockSentence(
  { operation, by }: Pick<GuardQuestion, 'operation' | 'by'>,
  askedAt: string,
  { run, modules }: ModuleLock,
): string {
  const wanted = `The ${operation} started${byInWords(by)} at ${timeInWords(askedAt)} can't proceed`;
  const since = run.startedAt === null ? '' : ` at ${timeInWords(run.startedAt)}`;
  const start = `${byInWords(run.startedBy)}${since}`;
  const ongoing = `an ongoing ${ongoingInWords(run)}${start === '' ? '' : `, started${start}`}`;
  return `${wanted} because there is ${ongoing}, that is locking ${quoted(modules)}`;
}

function ongoingInWords(run: Run): string {
  const what = run.status === 'backing-out' ? 'backout' : 'deployment';
  return `${what} of the plan ${planAddress(run)}`;
}

function byInWords(name: string | null): string {
  return name === null ? '' : ` by ${name}`;
}

function quoted(modules: readonly string[]): string {
  const names = modules.map((module) => `'${module}'`);
  return [names.slice(0, -1).join(', '), names.at(-1)].filter((part) => part !== '').join(' and ');
}
