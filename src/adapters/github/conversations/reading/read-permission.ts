import * as z from 'zod/mini';
import type { Permission } from '../../../../ports/conversations.ts';
import type { GitHubApi } from '../../api/github-api.ts';
import { checkedAnswer } from '../../failures/checked-answer.ts';
import { unlessAbsent } from '../../failures/unless-absent.ts';

const permission = z.object({
  permission: z.string(),
  role_name: z.optional(z.string()),
  user: z.nullable(z.object({ permissions: z.optional(z.object({ triage: z.optional(z.boolean()) })) })),
});

/**
 * What somebody may do: whom GitHub does not know as a person, like an App, nothing. `permission` has the four old
 * words: there `maintain` is `write`, and `triage` is `read`, which `role_name` and the flags tell apart.
 *
 * Source: docs.github.com, "Get repository permissions for a user".
 */
export function readPermission(api: GitHubApi, username: string): Promise<Permission> {
  const { owner, name: repo } = api.repository;
  const task = { doing: `read what ${username} may do in ${owner}/${repo}`, permission: 'metadata: read' };
  return api.attempt(task, async () => {
    const answer = await unlessAbsent(() =>
      api.reads.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username }),
    );
    return answer === undefined ? 'none' : toPermission(checkedAnswer(permission, answer.data));
  });
}

function toPermission({ permission: word, role_name: role, user }: z.infer<typeof permission>): Permission {
  if (word === 'admin' || word === 'write') return word;
  if (word !== 'read') return 'none';
  return role === 'triage' || user?.permissions?.triage === true ? 'triage' : 'read';
}
