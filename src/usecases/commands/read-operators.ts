import { readApprovers } from '../../domain/approvals/approvers.ts';
import type { Operators } from '../../domain/commands/right-to-command.ts';
import type { Configuration } from '../../domain/model/configuration.ts';
import type { Reviewers } from '../../ports/reviewers.ts';
import { failureOf } from '../failure.ts';

/** Who the operators are at this moment; a team that cannot be read has members that nobody knows. */
export async function readOperators(
  reviewers: Pick<Reviewers, 'teamMembers'>,
  { operators }: Pick<Configuration, 'operators'>,
): Promise<Operators> {
  const listed = readApprovers(operators);
  if (listed.teams.length === 0) return { listed, members: new Map() };
  const known = await reviewers.teamMembers(listed.teams).catch((cause: unknown) => {
    if (failureOf(cause) === undefined) throw cause;
    return new Map<string, null>();
  });
  return { listed, members: new Map(listed.teams.map((team) => [team, known.get(team) ?? 'unknown'])) };
}
