import { inputDefinition, inputNames } from '../registry/inputs.ts';
import { inputText, type Variables } from './input-text.ts';

/** The secrets among the inputs, right or wrong, so that they can be masked before anything is said. */
export function secretsOf(variables: Variables): readonly string[] {
  return inputNames
    .filter((name) => inputDefinition(name).kind === 'secret')
    .map((name) => inputText(variables, name))
    .filter((text) => text !== '');
}
