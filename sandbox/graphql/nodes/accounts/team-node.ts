import type { User } from '../../../model/accounts/account.ts';
import type { Team } from '../../../model/accounts/team.ts';
import { membersOf } from '../../../model/accounts/team-members.ts';
import { connection } from '../../paging/connection.ts';
import type { PageArguments } from '../../paging/page-arguments.ts';
import type { Serving } from '../../reading/serving.ts';
import type { NodeSource } from '../node-source.ts';
import { accountNode } from './account-node.ts';

interface MembersArguments extends PageArguments {
  readonly membership?: 'ALL' | 'CHILD_TEAM' | 'IMMEDIATE' | null;
}

export function teamNode(serving: Serving, team: Team): NodeSource {
  return {
    __typename: 'Team',
    id: team.nodeId,
    databaseId: team.id,
    slug: team.slug,
    name: team.name,
    members: ({ membership, ...page }: MembersArguments) =>
      connection(page, {
        items: membersBy(team, membership ?? 'ALL'),
        keyOf: ({ id }) => String(id),
        show: (user) => accountNode(serving, user),
      }),
  };
}

function membersBy(team: Team, membership: 'ALL' | 'CHILD_TEAM' | 'IMMEDIATE'): User[] {
  const all = [...membersOf(team)];
  if (membership === 'ALL') return all;
  return all.filter((user) => team.members.has(user) === (membership === 'IMMEDIATE'));
}
