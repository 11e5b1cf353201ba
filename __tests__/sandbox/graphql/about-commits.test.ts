import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PullRequest } from '../../../sandbox/model/pull-requests/pull-request.ts';
import {
  addDeploymentStatus,
  createDeployment,
} from '../../../sandbox/operations/deployments/create-deployment.ts';
import { mergePullRequest } from '../../../sandbox/operations/pull-requests/merge-pull-request.ts';
import { openPullRequest } from '../../../sandbox/operations/pull-requests/open-pull-request.ts';
import { at } from '../../support/json.ts';
import { commit, createGraphqlWorld, type GraphqlWorld } from './graphql-world.ts';

let world: GraphqlWorld;

beforeAll(async () => {
  world = await createGraphqlWorld();
  await commit(world.repository, { branch: 'env/qa', from: 'main', files: { environment: 'qa' } });
});
afterAll(() => world.remove());

async function ofCommit(oid: string, selection: string): Promise<unknown> {
  const query = `query ($oid: GitObjectID!) {
    repository(owner: "acme", name: "release") { object(oid: $oid) { ... on Commit { ${selection} } } }
  }`;
  const { data, errors } = await world.ask(query, { oid });
  expect(errors).toBeUndefined();
  return at(data, 'repository', 'object');
}

async function propose(branch: string, base: string): Promise<PullRequest> {
  const { repository, actor } = world;
  if (!repository.refs.has(`refs/heads/${branch}`))
    await commit(repository, { branch, from: base, files: { [branch]: branch } });
  return openPullRequest(world.world, actor, { repository, title: branch, head: { ref: branch }, base });
}

async function associated(oid: string, order = ''): Promise<unknown> {
  const found = await ofCommit(oid, `associatedPullRequests(first: 5${order}) { nodes { number } }`);
  return at(found, 'associatedPullRequests', 'nodes');
}

describe('the pull requests of a commit', () => {
  test('are those that have it, merged or open, and the one whose merge it is', async () => {
    const first = await propose('one', 'env/qa');
    const merge = await mergePullRequest(world.world, world.actor, first);
    const second = await propose('one', 'main');
    const [one, other] = [{ number: first.number }, { number: second.number }];
    expect(await associated(first.head.sha)).toEqual([one, other]);
    const newestFirst = ', orderBy: { field: CREATED_AT, direction: DESC }';
    expect(await associated(first.head.sha, newestFirst)).toEqual([other, one]);
    expect(await associated(merge)).toEqual([one]);
  });

  test('are merged ones alone, when the default branch has it', async () => {
    const merged = await propose('two', 'main');
    await mergePullRequest(world.world, world.actor, merged);
    await propose('two', 'env/qa');
    expect(await associated(merged.head.sha)).toEqual([{ number: merged.number }]);
  });
});

describe('the deployments of a commit', () => {
  test('are told with their newest status', async () => {
    const { repository, actor } = world;
    const sha = await commit(repository, { branch: 'deployed', from: 'main', files: { a: 'b' } });
    const facts = { ref: sha, sha, task: 'plan', description: 'd', payload: { plan: '41' } };
    const [payments, ledger] = ['qa/payments', 'qa/ledger'].map((environment) =>
      createDeployment(world.world, actor, repository, { ...facts, environment }),
    );
    if (payments === undefined || ledger === undefined) throw new Error('two were made');
    addDeploymentStatus(world.world, actor, payments, { state: 'in_progress' });
    addDeploymentStatus(world.world, actor, payments, {
      ...{ state: 'success', description: 'done', logUrl: 'https://example.com/log' },
    });
    expect(
      await ofCommit(
        sha,
        `deployments(first: 5) {
          totalCount
          nodes {
            databaseId task description payload environment originalEnvironment commitOid
            commit { oid } creator { login } repository { name }
            latestStatus { state description logUrl environmentUrl environment creator { login } deployment { databaseId } }
            statuses(first: 1) { totalCount nodes { state } }
          }
        }`,
      ),
    ).toMatchObject({
      deployments: {
        totalCount: 2,
        nodes: [
          {
            databaseId: payments.id,
            task: 'plan',
            description: 'd',
            payload: '{"plan":"41"}',
            environment: 'qa/payments',
            originalEnvironment: 'qa/payments',
            commitOid: sha,
            commit: { oid: sha },
            creator: { login: 'alice' },
            latestStatus: {
              state: 'SUCCESS',
              description: 'done',
              logUrl: 'https://example.com/log',
              environmentUrl: null,
              environment: 'qa/payments',
              creator: { login: 'alice' },
              deployment: { databaseId: payments.id },
            },
            statuses: { totalCount: 2, nodes: [{ state: 'SUCCESS' }] },
          },
          { databaseId: ledger.id, latestStatus: null },
        ],
      },
    });
  });

  test('are those of the environments asked for, in the order asked for', async () => {
    const { repository, actor } = world;
    const sha = await commit(repository, { branch: 'ordered', from: 'main', files: { a: 'c' } });
    for (const environment of ['a', 'b', 'c'])
      createDeployment(world.world, actor, repository, { ref: sha, sha, environment });
    const asked = 'environments: ["a", "c"], orderBy: { field: CREATED_AT, direction: DESC }';
    expect(await ofCommit(sha, `deployments(first: 5, ${asked}) { nodes { environment } }`)).toEqual({
      deployments: { nodes: [{ environment: 'c' }, { environment: 'a' }] },
    });
  });
});
