import type { ProblemCode } from '../../domain/problem.ts';

const documentation = 'https://github.com/deployment-plans/deployment-plans/blob/main/docs';

/** Web address of what is written about a problem: its cause, and how it is put right. */
export function problemPage(code: ProblemCode): string {
  return `${documentation}/problems.md#${code}`;
}
