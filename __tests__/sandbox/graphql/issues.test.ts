import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createToken } from '../../../sandbox/operations/accounts/create-tokens.ts';
import { closeIssue } from '../../../sandbox/operations/issues/change-issue.ts';
import { addComment } from '../../../sandbox/operations/issues/comment.ts';
import { createIssue } from '../../../sandbox/operations/issues/open-issue.ts';
import { openPullRequest } from '../../../sandbox/operations/pull-requests/open-pull-request.ts';
import { commit, createGraphqlWorld, type GraphqlWorld } from './graphql-world.ts';

const asked = `query ($number: Int!) {
  repository(owner: "acme", name: "release") {
    issueOrPullRequest(number: $number) {
      __typename
      ... on Issue { title state stateReason comments(first: 1) { nodes { body issue { number } viewerDidAuthor } } }
      ... on PullRequest { title comments(first: 1) { nodes { body pullRequest { number } } } }
    }
  }
}`;

describe('issues and pull requests are numbered together', () => {
  let here: GraphqlWorld;

  beforeAll(async () => {
    here = await createGraphqlWorld();
    const { world, actor, repository } = here;
    const issue = createIssue(world, actor, { repository, title: 'A question' });
    addComment(world, actor, issue, 'hello');
    closeIssue(world, actor, issue, 'not_planned');
    await commit(repository, { branch: 'topic', from: 'main', files: { t: 't' } });
    const wanted = { repository, title: 'A topic', head: { ref: 'topic' }, base: 'main' };
    addComment(world, actor, await openPullRequest(world, actor, wanted), 'welcome');
  });
  afterAll(() => here.remove());

  test.each([
    [1, { __typename: 'Issue', state: 'CLOSED', stateReason: 'NOT_PLANNED', title: 'A question' }, 'hello'],
    [2, { __typename: 'PullRequest', title: 'A topic' }, 'welcome'],
  ])('%i', async (number, expected, body) => {
    const { data, errors } = await here.ask(asked, { number });
    expect(errors).toBeUndefined();
    const place = number === 1 ? { issue: { number } } : { pullRequest: { number } };
    expect(data).toMatchObject({
      repository: { issueOrPullRequest: { ...expected, comments: { nodes: [{ body, ...place }] } } },
    });
  });

  test('a number that is neither is not found', async () => {
    expect(await here.ask(asked, { number: 3 })).toMatchObject({ errors: [{ type: 'NOT_FOUND' }] });
  });

  test('an issue needs a permission of its own', async () => {
    const token = createToken(here.world, { account: here.alice, permissions: { 'pull-requests': 'read' } });
    expect((await here.ask(asked, { number: 2 }, token)).errors).toBeUndefined();
    expect(await here.ask(asked, { number: 1 }, token)).toMatchObject({ errors: [{ type: 'FORBIDDEN' }] });
  });
});
