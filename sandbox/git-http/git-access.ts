import type { Caller } from '../model/access/caller.ts';
import { mayDo, maySee } from '../model/access/rights.ts';
import { findRepository } from '../model/lookups.ts';
import type { Repository } from '../model/repositories/repository.ts';
import { fullName } from '../model/repositories/repository.ts';
import type { World } from '../model/world.ts';
import type { GitRoute } from './git-route.ts';

/**
 * The repository, when whoever asks may do that with it; else the answer that GitHub gives. Without credentials
 * what is private asks for them, as what is not there does.
 */
export function gitAccess(world: World, caller: Caller | null, route: GitRoute): Repository | Response {
  if (caller === null) return authenticate('Invalid username or token.');
  const repository = findRepository(world, route.owner, route.name);
  if (repository === undefined || !maySee(caller, repository)) {
    if (caller.kind !== 'token') return authenticate('Authentication is required.');
    return text(404, 'Repository not found.');
  }
  const access = route.service === 'upload-pack' ? 'read' : 'write';
  if (mayDo(caller, repository, { permission: 'contents', access })) return repository;
  if (caller.kind !== 'token') return authenticate('Authentication is required.');
  if (access === 'write')
    return text(403, `Permission to ${fullName(repository)}.git denied to ${caller.account.login}.`);
  return text(403, 'Write access to repository not granted.');
}

function authenticate(message: string): Response {
  return text(401, message, { 'www-authenticate': 'Basic realm="GitHub"' });
}

function text(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(`${message}\n`, { status, headers: { 'content-type': 'text/plain', ...headers } });
}
