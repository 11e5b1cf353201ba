import type { Problem } from '../../domain/problem.ts';

/** Every error of these, as the end of the sentence in which a step says why it failed. */
export function errorsInWords(problems: readonly Problem[]): string {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message)
    .join('; ');
}
