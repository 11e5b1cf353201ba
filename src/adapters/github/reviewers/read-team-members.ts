import * as z from 'zod/mini';
import { combineQueries, type QueryPart } from '../api/combine-queries.ts';
import type { GitHubApi } from '../api/github-api.ts';
import { checkedAnswer } from '../failures/checked-answer.ts';
import { type GraphqlError, GraphqlFailure } from '../failures/failure.ts';

const memberPage = z.object({
  pageInfo: z.discriminatedUnion('hasNextPage', [
    z.object({ hasNextPage: z.literal(true), endCursor: z.string() }),
    z.object({ hasNextPage: z.literal(false) }),
  ]),
  nodes: z.array(z.object({ login: z.string() })),
});

/** By alias; null where something is not there, or not to be seen. */
const answer = z.nullable(
  z.record(
    z.string(),
    z.nullable(z.object({ team: z.nullable(z.object({ members: z.nullable(memberPage) })) })),
  ),
);

/** A team whose members are being read. */
interface Reading {
  /** `@owner/team` */
  readonly team: string;
  readonly owner: string;
  readonly slug: string;
  readonly after: string | null;
  readonly found: readonly string[];
}

/**
 * The members of teams, all teams in one request, and one more for every further hundred of the largest team. Null for
 * a team that the token may not see: GITHUB_TOKEN never may, an App needs `members: read`.
 */
export async function readTeamMembers(
  api: GitHubApi,
  teams: readonly string[],
): Promise<Map<string, ReadonlySet<string> | null>> {
  const named = [...new Set(teams)].map((team) => ({ team, place: placeOf(team) }));
  const members = new Map<string, ReadonlySet<string> | null>(teams.map((team) => [team, null]));
  let open = named.flatMap(({ team, place }): Reading[] =>
    place === null ? [] : [{ team, ...place, after: null, found: [] }],
  );
  const task = { doing: 'read the members of teams', permission: 'members: read' };
  while (open.length > 0) {
    const asked = open;
    const pages = await api.attempt(task, () => readPages(api, asked));
    open = [];
    for (const [index, reading] of asked.entries()) {
      const page = pages[index] ?? null;
      if (page === null) continue;
      const found = [...reading.found, ...page.nodes.map(({ login }) => login)];
      if (page.pageInfo.hasNextPage) open.push({ ...reading, found, after: page.pageInfo.endCursor });
      else members.set(reading.team, new Set(found));
    }
  }
  return members;
}

function placeOf(team: string): Pick<Reading, 'owner' | 'slug'> | null {
  const [, owner, slug] = /^@([^/]+)\/([^/]+)$/.exec(team) ?? [];
  return owner === undefined || slug === undefined ? null : { owner, slug };
}

async function readPages(
  api: GitHubApi,
  readings: readonly Reading[],
): Promise<(z.infer<typeof memberPage> | null)[]> {
  const { data, errors, headers } = await api.ask(
    combineQueries({ name: 'TeamMembers', parts: readings.map(membersOf) }),
  );
  const unbearable = errors.filter((error) => !hidesTeam(error));
  if (unbearable.length > 0) throw new GraphqlFailure(unbearable, headers);
  const found = checkedAnswer(answer, data);
  return readings.map((_, index) => found?.[`t${index}`]?.team?.members ?? null);
}

function membersOf({ owner, slug, after }: Reading, index: number): QueryPart {
  return {
    fields: `t${index}: organization(login: $o${index}) { team(slug: $s${index}) {
      members(first: 100, after: $a${index}, membership: ALL) { pageInfo { hasNextPage endCursor } nodes { login } }
    } }`,
    variables: [
      { name: `o${index}`, type: 'String!', value: owner },
      { name: `s${index}`, type: 'String!', value: slug },
      { name: `a${index}`, type: 'String', value: after },
    ],
  };
}

/** A person's token without the scope for organizations is refused the whole query. */
const hiding = ['NOT_FOUND', 'FORBIDDEN', 'INSUFFICIENT_SCOPES'];

function hidesTeam({ type }: GraphqlError): boolean {
  return type !== undefined && hiding.includes(type);
}
