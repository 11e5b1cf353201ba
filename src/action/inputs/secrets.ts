import { secretVariables } from '../../domain/settings/secret-variables.ts';
import { inputDefinition, inputNames } from '../registry/inputs.ts';
import { inputText, type Variables } from './input-text.ts';

/** The secrets among inputs and variables, right or wrong, so that they can be masked before anything is said. */
export function secretsOf(variables: Variables): readonly string[] {
  const inputs = inputNames
    .filter((name) => inputDefinition(name).kind === 'secret')
    .map((name) => inputText(variables, name))
    .filter((text) => text !== '');
  return [...inputs, ...secretVariables(variables).values()];
}
