import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runGit } from '../../../sandbox/git/run-git.ts';
import { answerGraphql, type GraphqlAnswer } from '../../../sandbox/graphql/answering/answer-graphql.ts';
import type { QueryCost } from '../../../sandbox/graphql/cost/query-cost.ts';
import type { Actor } from '../../../sandbox/model/access/caller.ts';
import type { Token } from '../../../sandbox/model/access/token.ts';
import type { User } from '../../../sandbox/model/accounts/account.ts';
import type { Repository } from '../../../sandbox/model/repositories/repository.ts';
import { createWorld, type World } from '../../../sandbox/model/world.ts';
import { createOrganization, createUser } from '../../../sandbox/operations/accounts/create-accounts.ts';
import { createToken } from '../../../sandbox/operations/accounts/create-tokens.ts';
import { createRepository } from '../../../sandbox/operations/repositories/create-repository.ts';
import { refreshRefs } from '../../../sandbox/operations/repositories/refresh-refs.ts';

/** A private repository acme/release with a branch `main`, alice who owns the organization, bob who may read. */
export interface GraphqlWorld {
  readonly world: World;
  readonly repository: Repository;
  readonly alice: User;
  readonly bob: User;
  readonly actor: Actor;
  readonly token: Token;
  /** What the last query cost. */
  readonly charged: QueryCost[];
  ask(query: string, variables?: Readonly<Record<string, unknown>>, token?: Token): Promise<GraphqlAnswer>;
  remove(): Promise<void>;
}

const addresses = {
  serverUrl: 'https://github.example',
  apiUrl: 'https://api.github.example',
  graphqlUrl: 'https://api.github.example/graphql',
};

/** 2026-11-20T10:00:00Z; a second passes at each look. */
const start = Date.UTC(2026, 10, 20, 10);

export async function createGraphqlWorld(): Promise<GraphqlWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'graphql-world-'));
  let seconds = 0;
  const now = () => start + 1000 * seconds++;
  const world = createWorld({ folder, now, random: randomBytes });
  const alice = createUser(world, { login: 'alice', email: 'alice@acme.example' });
  const bob = createUser(world, { login: 'bob' });
  const acme = createOrganization(world, { login: 'acme', members: [[alice, 'admin']] });
  const repository = await createRepository(world, { owner: acme, name: 'release' });
  repository.collaborators.set(bob, 'read');
  await commit(repository, { branch: 'main', files: { 'readme.md': 'hello\n' } });
  const token = createToken(world, { account: alice });
  const charged: QueryCost[] = [];
  return {
    world,
    repository,
    alice,
    bob,
    actor: { account: alice, token: null },
    token,
    charged,
    ask: (query, variables = {}, asking = token) =>
      answerGraphql(
        { sandbox: { world, addresses }, token: asking, pay: (cost) => charged.push(cost) > 0 },
        { query, variables, operationName: null },
      ),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

export interface NewCommit {
  readonly branch: string;
  /** A branch to start from, when the branch is new. */
  readonly from?: string;
  readonly files: Readonly<Record<string, string>>;
  readonly message?: string;
  /** Seconds since the epoch. */
  readonly at?: number;
  /** Annotated tags on the commit. */
  readonly tags?: readonly string[];
}

/** Adds a commit, as somebody who pushed it; gives its id. */
export async function commit(repository: Repository, wanted: NewCommit): Promise<string> {
  const { branch, from, files, message = 'a change', at = start / 1000, tags = [] } = wanted;
  const { folder } = repository;
  const known = repository.refs.has(`refs/heads/${branch}`);
  const parent = known ? branch : from;
  const person = `Alice <alice@acme.example> ${at} +0000`;
  const lines = [
    `commit refs/heads/${branch}`,
    `committer ${person}`,
    data(message),
    ...(parent === undefined ? [] : [`from refs/heads/${parent}^0`]),
    ...Object.entries(files).flatMap(([path, content]) => [`M 100644 inline ${path}`, data(content)]),
    ...tags.flatMap((tag) => [
      `tag ${tag}`,
      `from refs/heads/${branch}`,
      `tagger ${person}`,
      data(`about ${tag}`),
    ]),
  ];
  await runGit(folder, ['fast-import', '--quiet', '--force'], { input: `${lines.join('\n')}\n` });
  await refreshRefs(repository);
  return runGit(folder, ['rev-parse', `refs/heads/${branch}`]);
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}
