import { fillText, fillTexts, type Scope } from '../../expressions/evaluate.ts';
import type { Mapping } from '../../language/template.ts';
import type { ResolvedAction } from './resolve-action.ts';

/**
 * An action's inputs as it reads them: what the step gives, else what the action says itself.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs
 */
export function actionInputs(
  { definition }: ResolvedAction,
  given: Mapping,
  scope: Scope,
): Record<string, string> {
  const standard = [...definition.inputs].map(([name, value]) => [name, fillText(value, scope)] as const);
  const inputs = { ...Object.fromEntries(standard), ...fillTexts(given, scope) };
  return prefixed('INPUT_', inputs, (name) => name.replaceAll(' ', '_').toUpperCase());
}

/** What an action saved for its `post`. */
export function savedState(state: Readonly<Record<string, string>>): Record<string, string> {
  return prefixed('STATE_', state, (name) => name);
}

function prefixed(
  prefix: string,
  values: Readonly<Record<string, string>>,
  rename: (name: string) => string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${prefix}${rename(name)}`, value]),
  );
}
