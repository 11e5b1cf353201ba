import { appIdVariable, keyEnvironmentName } from '../../domain/doctor/conventions.ts';
import type { HostedFacts } from '../../domain/doctor/facts/hosted-facts.ts';
import type { ApplicationFacts } from '../../domain/doctor/facts/repository-facts.ts';
import { recordsBranch, trustedBranch } from '../../domain/layout.ts';
import { environmentBranch, planBranch } from '../../domain/names.ts';
import { parseHostedName } from '../../domain/repository-address.ts';
import type { RepositorySettings } from '../../ports/repository-settings.ts';
import type { ContentFacts } from './examine-contents.ts';

/** Rules are for patterns of branches, which do not tell one plan from another. */
const anyPlan = 'any';

/** What the service that hosts the repository says of it, and of the applications' repositories. */
export async function examineSettings(
  settings: RepositorySettings,
  { environments, owners, followUps }: ContentFacts,
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
    planRules: await each(followUps ? environments.map(({ name }) => name) : [], (name) =>
      settings.branchRules(planBranch(name, anyPlan)),
    ),
    ownerErrors: await each(owned, (branch) => settings.ownerErrors(branch)),
    actions: await settings.actions(),
    pages: await settings.pages(),
    keyEnvironment: await settings.keyEnvironment(keyEnvironmentName, appIdVariable),
    versionTags: await settings.tagRules([...repositories]),
  };
}

/** By what was asked about, one after the other: nobody waits for the doctor, and the service counts requests that come at once. */
async function each<T>(
  names: readonly string[],
  ask: (name: string) => Promise<T>,
): Promise<ReadonlyMap<string, T>> {
  const answers = new Map<string, T>();
  for (const name of names) answers.set(name, await ask(name));
  return answers;
}
