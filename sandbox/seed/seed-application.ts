import type { Actor } from '../model/access/caller.ts';
import type { Organization } from '../model/accounts/account.ts';
import type { Repository } from '../model/repositories/repository.ts';
import type { World } from '../model/world.ts';
import { commitFiles } from '../operations/repositories/commit-files.ts';
import { createRepository, type NewRepository } from '../operations/repositories/create-repository.ts';

export interface SeedApplication {
  readonly name: string;
  /** In the order of their commits. */
  readonly versions: readonly string[];
  /** Ranges of the modules that each module references. */
  readonly modules: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Further files of the application's repository, in all its versions. */
  readonly files?: Readonly<Record<string, string>>;
  /** Further lines of its catalog entry. */
  readonly catalog?: string;
  /** Default: true. */
  readonly private?: boolean;
}

/** As in templates/main/catalog. */
export const templateApplications: readonly SeedApplication[] = [
  { name: 'ledger', versions: ['2.0.0', '2.1.0'], modules: { 'ledger-api': {}, 'ledger-reports': {} } },
  {
    name: 'payments',
    versions: ['2.2.0', '2.3.0'],
    modules: { 'payments-core': {}, 'payments-api': { 'ledger-api': '^2.0.0' } },
  },
];

/** `<owner>/<name>` with one commit and one tag `v<version>` for each version. */
export async function seedApplication(
  world: World,
  actor: Actor,
  owner: Organization,
  application: SeedApplication & Pick<NewRepository, 'contents'>,
): Promise<Repository> {
  const { name, versions, files = {}, contents } = application;
  const facts = { owner, name, private: application.private ?? true };
  if (contents !== undefined) return createRepository(world, { ...facts, contents });
  const repository = await createRepository(world, facts);
  const [first, ...others] = versions.map((version) => ({
    branch: 'main',
    files: { ...files, VERSION: `${version}\n` },
    message: `${name} ${version}`,
    tag: `v${version}`,
  }));
  if (first !== undefined) await commitFiles(world, actor, repository, first, ...others);
  return repository;
}

/** Its file of the catalog. */
export function catalogText(owner: Organization, { name, modules, catalog = '' }: SeedApplication): string {
  const entries = Object.entries(modules).map(([module, references]) => {
    const content = Object.keys(references).length === 0 ? {} : { references };
    return `  ${module}: ${JSON.stringify(content)}\n`;
  });
  return `application: ${name}\nrepository: ${owner.login}/${name}\nmodules:\n${entries.join('')}${catalog}`;
}
