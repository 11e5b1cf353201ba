import type { Caller } from '../model/access/caller.ts';
import type { Repository } from '../model/repositories/repository.ts';
import { judgePush } from '../model/rules/judge-push.ts';
import type { World } from '../model/world.ts';
import { noticePushes } from '../operations/repositories/notice-pushes.ts';
import { gitAccess } from './git-access.ts';
import type { GitRoute } from './git-route.ts';
import { callHttpBackend } from './http-backend.ts';
import { pushCommands } from './push-commands.ts';

/** Answers one request of a clone, fetch or push; a push has had all its consequences when it is answered. */
export async function serveGit(
  world: World,
  {
    request,
    route,
    caller,
  }: { readonly request: Request; readonly route: GitRoute; readonly caller: Caller | null },
): Promise<Response> {
  const repository = gitAccess(world, caller, route);
  if (repository instanceof Response) return repository;
  const { folder } = repository;
  const body = Buffer.from(await request.arrayBuffer());
  const pushes = route.service === 'receive-pack' && route.step === 'objects';
  if (!pushes || caller?.kind !== 'token')
    return callHttpBackend({ folder, route, request, body, verdicts: '' });
  const verdicts = verdictsOn(repository, caller, pushCommands(request, body));
  const response = await callHttpBackend({ folder, route, request, body, verdicts });
  await noticePushes(world, repository, caller);
  return response;
}

/** For the hook `update`; see hooks-folder. */
function verdictsOn(
  repository: Repository,
  actor: Extract<Caller, { kind: 'token' }>,
  changes: ReturnType<typeof pushCommands>,
): string {
  const lines = changes.flatMap((change) => {
    const { violations, onlyForward } = judgePush(repository, actor, change);
    return [
      ...violations.map((violation) => `refuse ${change.ref} ${violation}`),
      ...(onlyForward ? [`forward ${change.ref}`] : []),
    ];
  });
  return lines.join('\n');
}
