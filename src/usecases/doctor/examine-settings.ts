import { appIdVariable, keyEnvironmentName } from '../../domain/doctor/conventions.ts';
import type { HostedFacts } from '../../domain/doctor/facts/hosted-facts.ts';
import type { ApplicationFacts } from '../../domain/doctor/facts/repository-facts.ts';
import { recordsBranch, trustedBranch } from '../../domain/layout.ts';
import { environmentBranch } from '../../domain/names.ts';
import { parseHostedName } from '../../domain/repository-address.ts';
import type { RepositorySettings } from '../../ports/repository-settings.ts';
import type { ContentFacts } from './examine-contents.ts';

/** What the service that hosts the repository says of it, and of the applications' repositories. */
export async function examineSettings(
  settings: RepositorySettings,
  { environments, owners }: ContentFacts,
  applications: readonly ApplicationFacts[],
): Promise<HostedFacts> {
  const { home, token } = settings;
  const branches = environments.map(({ name }) => environmentBranch(name));
  const owned = [
    ...(owners ? [trustedBranch] : []),
    ...environments.filter((it) => it.owners).map(({ name }) => environmentBranch(name)),
  ];
  const readable = applications.filter(({ unreadable }) => unreadable === null);
  const repositories = new Set(
    readable.map(({ repository }) => repository).filter((it) => parseHostedName(it) !== undefined),
  );
  return {
    home,
    token,
    defaultBranch: await settings.defaultBranch(),
    rules: await each([trustedBranch, ...branches, recordsBranch], (branch) => settings.branchRules(branch)),
    ownerErrors: await each(owned, (branch) => settings.ownerErrors(branch)),
    actions: await settings.actions(),
    keyEnvironment: await settings.keyEnvironment(keyEnvironmentName, appIdVariable),
    versionTags: await settings.tagRules([...repositories]),
  };
}

/** One after the other: nobody waits for the doctor, and the service counts requests that come at once. */
async function each<T>(
  branches: readonly string[],
  ask: (branch: string) => Promise<T>,
): Promise<ReadonlyMap<string, T>> {
  const answers = new Map<string, T>();
  for (const branch of branches) answers.set(branch, await ask(branch));
  return answers;
}
