import type { Repository } from '../../../model/repositories/repository.ts';
import type { JsonObject } from '../../../openapi/json.ts';
import { Refusal } from '../../../operations/refusal.ts';
import type { InputDefinition } from '../../language/workflow-definition.ts';

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#providing-inputs */
const mostInputs = 25;
const longestPayload = 65_535;

type InputValue = string | number | boolean;

/**
 * The inputs of a dispatch with their types, those that are not given as the workflow says. Throws a `Refusal` for
 * what GitHub refuses.
 */
export function checkInputs(
  { environments }: Repository,
  declared: ReadonlyMap<string, InputDefinition>,
  given: JsonObject,
): Record<string, InputValue> {
  if (Object.keys(given).length > mostInputs)
    throw new Refusal(
      422,
      `you may only define up to ${mostInputs} \`inputs\` for a \`workflow_dispatch\` event`,
    );
  if (JSON.stringify(given).length > longestPayload) throw new Refusal(422, 'inputs are too large.');
  const unexpected = Object.keys(given).filter((name) => !declared.has(name));
  if (unexpected.length > 0)
    throw new Refusal(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  const checked = [...declared].map(([name, input]) => {
    const value = given[name] ?? input.default;
    if (value === null && input.required) throw new Refusal(422, `Required input '${name}' not provided`);
    return [name, value === null ? nothingOf(input) : typed(name, input, value, environments)] as const;
  });
  return Object.fromEntries(checked);
}

function nothingOf({ type, options }: InputDefinition): InputValue {
  if (type === 'boolean') return false;
  return type === 'choice' ? (options[0] ?? '') : '';
}

function typed(
  name: string,
  { type, options }: InputDefinition,
  value: unknown,
  environments: ReadonlyMap<string, unknown>,
): InputValue {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const refuse = (why: string) => new Refusal(422, `Provided value '${text}' for input '${name}' ${why}`);
  switch (type) {
    case 'boolean':
      if (text !== 'true' && text !== 'false') throw refuse('is not a boolean');
      return text === 'true';
    case 'number':
      if (text.trim() === '' || !Number.isFinite(Number(text))) throw refuse('is not a number');
      return Number(text);
    case 'choice':
      if (!options.includes(text)) throw refuse('not in the list of allowed values');
      return text;
    case 'environment':
      if (!environments.has(text)) throw refuse('is not an environment');
      return text;
    case 'string':
      return text;
  }
}
