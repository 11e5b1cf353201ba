import { durationGrammar, parseDuration } from '../../codec/definitions/duration.ts';
import {
  type GuardedOperation,
  guardedOperations,
  isGuardedOperation,
} from '../../domain/guard/guarded-operation.ts';
import { isName, nameGrammar } from '../../domain/names.ts';
import { parseHostedName } from '../../domain/repository-address.ts';
import type { Inputs } from '../registry/inputs.ts';

/** What a workflow wants to know of modules that it is about to touch. */
export interface GuardRequest {
  /** None when they are not given. */
  readonly modules: readonly string[];
  readonly operation: GuardedOperation | null;
  /** Milliseconds that may be waited. */
  readonly wait: number;
  /** `owner/name`; null for the repository of the job. */
  readonly releaseRepository: string | null;
}

type GuardInputs = Pick<Inputs, 'modules' | 'operation' | 'wait' | 'release-repository'>;

/** Understands these inputs; what is wrong with them is told in one sentence each. */
export function readGuardRequest(inputs: GuardInputs): {
  readonly guard: GuardRequest;
  readonly mistakes: readonly string[];
} {
  const { modules: names, operation, wait, 'release-repository': releaseRepository } = inputs;
  const modules = [...new Set((names ?? '').split(',').map((name) => name.trim()))].filter((it) => it !== '');
  const milliseconds = parseDuration(wait ?? '0s');
  const mistakes = [
    ...modules
      .filter((name) => !isName(name))
      .map((name) => `input 'modules' names '${name}'; a name is ${nameGrammar}`),
    ...mistake('operation', operation, isGuardedOperation, `one of ${guardedOperations.join(', ')}`),
    ...mistake('wait', wait, (text) => parseDuration(text) !== undefined, durationGrammar),
    ...mistake(
      'release-repository',
      releaseRepository,
      (text) => parseHostedName(text) !== undefined,
      'owner/name',
    ),
  ];
  const known = operation !== null && isGuardedOperation(operation) ? operation : null;
  return { guard: { modules, operation: known, wait: milliseconds ?? 0, releaseRepository }, mistakes };
}

function mistake(
  input: keyof GuardInputs,
  text: string | null,
  isFit: (text: string) => boolean,
  expected: string,
): string[] {
  return text === null || isFit(text) ? [] : [`input '${input}' is '${text}'; it is ${expected}`];
}
