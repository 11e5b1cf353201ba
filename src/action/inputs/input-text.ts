import type { InputName } from '../registry/inputs.ts';

/** The environment variables of a process. */
export type Variables = Readonly<Record<string, string | undefined>>;

/**
 * What the workflow gives for an input, trimmed; empty when nothing is given. The runner passes inputs as
 * variables, by the rule that `getInput` of @actions/core documents. That package is not asked because it loads
 * an HTTP client, which most jobs do not need; a test compares the two.
 */
export function inputText(variables: Variables, name: InputName): string {
  return (variables[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}
