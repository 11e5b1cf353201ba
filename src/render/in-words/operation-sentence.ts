import type { Operation, Step, Try } from '../../domain/records/run/operation.ts';
import { isBetweenTries, lastStep } from '../../domain/records/run/operation-transitions.ts';
import { backoutInWords } from './backout-in-words.ts';
import { actionInWords, becauseInWords, versionsInWords } from './operation-in-words.ts';
import { afterInWords } from './time-in-words.ts';

/** What has just happened to an operation, as a sentence without its subject: what began, or how it ended. */
export function operationSentence(operation: Operation): string {
  const { state, backout, tries, preparedAt } = operation;
  const last = tries.at(-1);
  if (last !== undefined && isBetweenTries(operation)) return failedTry(last);
  if (backout?.state === 'started' || state === 'started') return beginning(operation);
  if (backout !== undefined && backout.state !== 'pending')
    return `${backoutInWords(operation)}${took(last)}`;
  if (state === 'pending' && preparedAt !== undefined) return `prepared${took(last)}`;
  const { startedAt, endedAt, reason } = operation;
  const duration = preparedAt === undefined ? afterInWords(startedAt, endedAt) : took(last);
  return `${state.replaceAll('-', ' ')}${duration}${becauseInWords(reason)}`;
}

function beginning(operation: Operation): string {
  const step = lastStep(operation);
  const sentences = {
    prepare: `prepare ${versionsInWords(operation)}`,
    activate: `activate ${versionsInWords(operation)}`,
    backout: backoutInWords(operation) ?? 'goes back',
  } as const satisfies Record<Step, string>;
  const sentence =
    step === undefined ? `${actionInWords(operation.action)} ${versionsInWords(operation)}` : sentences[step];
  const tries = operation.tries.filter((attempt) => attempt.step === step).length;
  return tries > 1 ? `${sentence} (try ${tries})` : sentence;
}

function failedTry(last: Try): string {
  return `failed${took(last)} and is tried again${becauseInWords(last.reason ?? null)}`;
}

function took(last: Try | undefined): string {
  return afterInWords(last?.startedAt ?? null, last?.endedAt ?? null);
}
