import type { Problem } from '../../src/domain/problem.ts';

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Problems as `code line:column`, for tables. */
export function placesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
}
