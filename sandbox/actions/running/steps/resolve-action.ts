import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ActionDefinition } from '../../language/action-definition.ts';
import { parseAction } from '../../language/ask-parser.ts';

export interface ResolvedAction {
  /** As the step names it. */
  readonly name: string;
  readonly folder: string;
  readonly definition: ActionDefinition;
  /** Empty for one of the workspace. */
  readonly repository: string;
  readonly ref: string;
}

export interface ActionSources {
  readonly workspace: string;
  /** Folders by `owner/name`. */
  readonly actions: Readonly<Record<string, string>>;
}

/** Filled by the sandbox itself. */
export const checkoutAction = 'actions/checkout';

/** Finds what `uses:` names. Throws, in words for the job's log, when there is no such action. */
export async function resolveAction(
  name: string,
  { workspace, actions }: ActionSources,
): Promise<ResolvedAction> {
  if (name.startsWith('./')) {
    const folder = join(workspace, name);
    return { name, folder, repository: '', ref: '', definition: await define(name, folder) };
  }
  const [, repository = '', path = '', ref = ''] = /^([^/@]+\/[^/@]+)(\/[^@]+)?@(.+)$/.exec(name) ?? [];
  const home = actions[repository];
  // Forty zeros are no commit of anything: GitHub finds none, either.
  if (home === undefined || /^0{40}$/.test(ref))
    throw new Error(`Unable to resolve action \`${name}\`, unable to find version \`${ref}\``);
  const folder = join(home, path);
  return { name, folder, repository, ref, definition: await define(name, folder) };
}

async function define(name: string, folder: string): Promise<ActionDefinition> {
  const text = await readFile(join(folder, 'action.yml'), 'utf8').catch(() => null);
  if (text === null) throw new Error(`Can't find 'action.yml' for ${name}.`);
  const { definition, problems } = await parseAction(name, text);
  if (definition === null) throw new Error(`${name}: ${problems.join('; ')}`);
  return definition;
}
