import { Hono } from 'hono';
import { resolveCommit } from '../../../git/commits.ts';
import { readObjects } from '../../../git/read-objects.ts';
import { hasRole, roleOf } from '../../../model/access/rights.ts';
import { findAccount } from '../../../model/lookups.ts';
import type { Repository } from '../../../model/repositories/repository.ts';
import type { World } from '../../../model/world.ts';
import { notFound } from '../../api-error.ts';
import { requireRepository } from '../../require-access.ts';
import type { RestEnvironment, RestRoutes } from '../../rest-environment.ts';

const readContents = { permission: 'contents', access: 'read' } as const;
const path = '.github/CODEOWNERS';

/**
 * Owners that are not there or may not write; mail addresses are not looked up, and patterns not judged.
 * https://docs.github.com/en/rest/repos/repos#list-codeowners-errors
 */
export function codeOwnerRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/repos/:owner/:repo/codeowners/errors', async (c) => {
    const repository = requireRepository(c, readContents);
    const text = await readOwners(repository, c.req.query('ref') ?? repository.defaultBranch);
    if (text === undefined) throw notFound();
    return c.json({ errors: errorsIn(text, c.var.sandbox.world, repository) });
  });
  return routes;
}

async function readOwners(repository: Repository, ref: string): Promise<string | undefined> {
  const commit = await resolveCommit(repository.folder, ref);
  const object = (await readObjects(repository.folder, [`${commit}:${path}`])).get(`${commit}:${path}`);
  return object?.type === 'blob' ? object.bytes.toString() : undefined;
}

function errorsIn(text: string, world: World, repository: Repository): object[] {
  return text.split('\n').flatMap((source, index) =>
    [...source.replace(/#.*/, '').matchAll(/(?<=\s)@\S+/g)]
      .filter(([owner]) => !isOwner(owner.slice(1), world, repository))
      .map(({ 0: owner, index: at }) => {
        const [line, column] = [index + 1, at + 1];
        const advice = `make sure ${owner} exists and has write access to the repository`;
        const message = `Unknown owner on line ${line}: ${advice}\n\n  ${source}\n  ${' '.repeat(at)}^`;
        return { line, column, source, kind: 'Unknown owner', suggestion: advice, message, path };
      }),
  );
}

function isOwner(name: string, world: World, repository: Repository): boolean {
  const [login = '', slug] = name.split('/');
  const account = findAccount(world, login);
  if (slug === undefined) return account?.type === 'User' && hasRole(roleOf(account, repository), 'write');
  return [...repository.teams].some(
    ([team, role]) => team.organization === account && team.slug === slug && hasRole(role, 'write'),
  );
}
