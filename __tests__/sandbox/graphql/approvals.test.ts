import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  createOrganization,
  createTeam,
  createUser,
} from '../../../sandbox/operations/accounts/create-accounts.ts';
import { createApp, installApp } from '../../../sandbox/operations/accounts/create-app.ts';
import { createInstallationToken, createToken } from '../../../sandbox/operations/accounts/create-tokens.ts';
import { openPullRequest } from '../../../sandbox/operations/pull-requests/open-pull-request.ts';
import {
  dismissReview,
  reviewPullRequest,
} from '../../../sandbox/operations/pull-requests/review-pull-request.ts';
import { commit, createGraphqlWorld, type GraphqlWorld } from './graphql-world.ts';

let world: GraphqlWorld;
beforeAll(async () => {
  world = await createGraphqlWorld();
});
afterAll(() => world.remove());

const members = `query ($slug: String!, $membership: TeamMembershipType) {
  organization(login: "ACME") { login team(slug: $slug) {
    slug members(first: 10, membership: $membership) { totalCount nodes { login } }
  } }
}`;

describe('teams', () => {
  beforeAll(() => {
    const { repository, alice } = world;
    if (repository.owner.type !== 'Organization') throw new Error('acme is an organization');
    const organization = repository.owner;
    const carol = createUser(world.world, { login: 'carol' });
    const parent = createTeam(world.world, { organization, slug: 'releasers', members: [[alice, 'member']] });
    createTeam(world.world, { organization, slug: 'night', parent, members: [[carol, 'member']] });
  });

  test.each([
    ['ALL', ['alice', 'carol']],
    ['IMMEDIATE', ['alice']],
    ['CHILD_TEAM', ['carol']],
  ])('have members: %s', async (membership, logins) => {
    const { data, errors } = await world.ask(members, { slug: 'releasers', membership });
    expect(errors).toBeUndefined();
    const nodes = logins.map((login) => ({ login }));
    expect(data).toEqual({
      organization: {
        login: 'acme',
        team: { slug: 'releasers', members: { totalCount: nodes.length, nodes } },
      },
    });
  });

  test('that there are not are null', async () => {
    expect(await world.ask(members, { slug: 'gone' })).toMatchObject({
      data: { organization: { team: null } },
    });
  });

  test('are null for somebody from outside', async () => {
    const { bob } = world;
    const outside = await world.ask(
      members,
      { slug: 'releasers' },
      createToken(world.world, { account: bob }),
    );
    expect(outside).toEqual({ data: { organization: { login: 'acme', team: null } } });
  });

  test('are told to an app that may see members, of its own organization alone', async () => {
    const { repository, world: model } = world;
    if (repository.owner.type !== 'Organization') throw new Error('acme is an organization');
    const keys = { publicKey: '', privateKey: '' };
    const permissions = { members: 'read' } as const;
    const { app } = createApp(model, { slug: 'planner', owner: repository.owner, permissions }, keys);
    const other = createOrganization(model, { login: 'other' });
    const [own, foreign] = [repository.owner, other].map((account) =>
      createInstallationToken(model, { installation: installApp(model, { app, account }) }),
    );
    const asked = { slug: 'night' };
    expect(await world.ask(members, asked, own)).toMatchObject({
      data: { organization: { team: { members: { nodes: [{ login: 'carol' }] } } } },
    });
    expect((await world.ask(members, asked, foreign)).errors).toMatchObject([{ type: 'FORBIDDEN' }]);
    const installation = installApp(model, { app, account: repository.owner });
    const poor = createInstallationToken(model, { installation, permissions: { contents: 'write' } });
    const { data, errors } = await world.ask(members, asked, poor);
    expect(data).toEqual({ organization: { login: 'acme', team: null } });
    expect(errors).toMatchObject([{ type: 'FORBIDDEN', path: ['organization', 'team'] }]);
  });

  test('are not those of an unknown organization', async () => {
    const { errors } = await world.ask('{ organization(login: "bob") { login } }');
    expect(errors).toMatchObject([{ type: 'NOT_FOUND' }]);
  });
});

test('commits name their co-authors, each address once and with its account', async () => {
  const message = [
    'A plan',
    '',
    'Co-authored-by: B <b@x.example>',
    'co-authored-by: B again <b@x.example>',
    'Co-authored-by: Alice <alice@acme.example>',
  ].join('\n');
  const oid = await commit(world.repository, { branch: 'main', files: { 'a.md': 'a' }, message });
  const { data } = await world.ask(
    `query ($oid: GitObjectID!) { repository(owner: "acme", name: "release") { object(oid: $oid) { ... on Commit {
      committedViaWeb authors(first: 10) { nodes { name email user { login } } }
    } } } }`,
    { oid },
  );
  expect(data).toEqual({
    repository: {
      object: {
        committedViaWeb: false,
        authors: {
          nodes: [
            { name: 'Alice', email: 'alice@acme.example', user: { login: 'alice' } },
            { name: 'B again', email: 'b@x.example', user: null },
          ],
        },
      },
    },
  });
});

test('reviews say whether their authors may push, and that they were dismissed', async () => {
  const { repository, actor, bob } = world;
  await commit(repository, { branch: 'one', from: 'main', files: { 'one.md': 'a' } });
  const head = { ref: 'one' };
  const pullRequest = await openPullRequest(world.world, actor, {
    repository,
    title: 'One',
    head,
    base: 'main',
  });
  const dave = createUser(world.world, { login: 'dave' });
  repository.collaborators.set(dave, 'write');
  reviewPullRequest(world.world, { account: bob, token: null }, pullRequest, { state: 'APPROVED' });
  const review = reviewPullRequest(world.world, { account: dave, token: null }, pullRequest, {
    state: 'APPROVED',
  });
  dismissReview(world.world, actor, review);
  const { data } = await world.ask(
    `query ($number: Int!) { repository(owner: "acme", name: "release") { pullRequest(number: $number) {
      reviews(first: 10) { nodes { state authorCanPushToRepository } }
    } } }`,
    { number: pullRequest.number },
  );
  expect(data).toMatchObject({
    repository: {
      pullRequest: {
        reviews: {
          nodes: [
            { state: 'APPROVED', authorCanPushToRepository: false },
            { state: 'DISMISSED', authorCanPushToRepository: true },
          ],
        },
      },
    },
  });
});
