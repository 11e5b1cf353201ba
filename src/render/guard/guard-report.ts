import type { GuardAnswer } from '../../domain/guard/guard-answer.ts';
import type { GuardQuestion } from '../../domain/guard/guarded-operation.ts';
import { lockLink } from '../../domain/guard/lock-link.ts';
import type { ModuleLock } from '../../domain/guard/module-lock.ts';
import { planAddress } from '../../domain/names.ts';
import { applicationsUnderWay } from '../../domain/records/run/applications-under-way.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { namesInWords } from '../in-words/operation-in-words.ts';
import { runStatusInWords } from '../in-words/run-status-in-words.ts';
import { renderProblems } from '../problems/problems.ts';
import { countsOfOperations } from '../run-report/operation-counts.ts';
import { renderFields } from '../text/fields.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { plainText } from '../text/plain-text.ts';
import type { View } from '../text/view.ts';
import { lockSentence } from './lock-sentence.ts';

const advice =
  'This is advice, and true of this moment: a plan may start at any time. What protects a module is the lock of the run.';

/** What a guard has found, for people. */
export function renderGuard({ question, askedAt, locks, problems }: GuardAnswer, view: View): string {
  const parts = locks.flatMap((lock) => [
    view.style.red(plainText(lockSentence(question, askedAt, lock))),
    lockFields(lock, view),
  ]);
  const free = view.style.green(freeSentence(question));
  const notices = renderProblems(
    problems.filter(({ severity }) => severity === 'notice'),
    new Map(),
    view,
  );
  return paragraphs([...(locks.length === 0 ? [free] : parts), notices, view.style.dim(advice)]);
}

/**
 * How far the runs have come that hold something, and where that is seen, in one line:
 * `qa/41 is running: 1 of 3 done, 1 under way (payments), https://…`.
 */
export function lockLine(locks: readonly ModuleLock[]): string {
  const runs = locks.map(({ run }) => {
    const link = lockLink(run);
    const seen = `${planAddress(run)} is ${runStatusInWords(run)}: ${progressOf(run)}`;
    return link === null ? seen : `${seen}, ${link}`;
  });
  return runs.join('; ');
}

function lockFields({ run, modules }: ModuleLock, view: View): string {
  const address = planAddress(run);
  const fields = [
    { name: 'Run', text: `${address}, ${runStatusInWords(run)}` },
    { name: 'Modules', text: modules.join(', ') },
    { name: 'Progress', text: progressOf(run) },
    { name: 'Link', text: lockLink(run) ?? '' },
    { name: 'To follow it', text: `deployment-plans watch ${address}` },
  ];
  return renderFields(fields, view);
}

function progressOf({ operations }: Run): string {
  const names = applicationsUnderWay(operations);
  const counts = countsOfOperations(operations);
  return names.length === 0 ? counts : `${counts} (${namesInWords(names)})`;
}

function freeSentence({ environment, modules, operation }: GuardQuestion): string {
  const [only] = modules;
  const what = modules.length === 1 ? `'${only}'` : `any of the ${modules.length} modules`;
  return `The ${operation} can proceed: no run holds ${what} in ${environment}.`;
}
