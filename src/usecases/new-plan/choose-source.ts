import { allowsSource, type Environment } from '../../domain/model/configuration.ts';
import type { Trusted } from '../reading/trusted.ts';
import { wrongUsage } from '../refusal.ts';

/**
 * The named source, or the only one that the target allows; a Refusal (`wrong`) when that leaves a choice.
 *
 * @param option by what it is named
 */
export function chooseSource(
  { configuration }: Trusted,
  target: Environment,
  name: string | undefined,
  option = '--source',
): Environment {
  const allowed = [...configuration.environments.values()].filter((it) => allowsSource(target, it.name));
  const names = allowed.map((it) => it.name).join(', ');
  if (name === undefined) {
    const [only, ...others] = allowed;
    if (only !== undefined && others.length === 0) return only;
    throw wrongUsage(`'${target.name}' takes versions from ${names}; say which with ${option}`);
  }
  const found = allowed.find((it) => it.name === name);
  if (found === undefined)
    throw wrongUsage(`'${target.name}' takes versions from ${names}, not from '${name}'`);
  return found;
}
