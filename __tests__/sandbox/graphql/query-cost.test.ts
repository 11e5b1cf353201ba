import { expect, test } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { queryCost } from '../../../sandbox/graphql/cost/query-cost.ts';
import { githubSchema } from '../../../sandbox/graphql/github-schema.ts';

function costOf(query: string, variables = {}) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('one operation, please');
  return queryCost({ schema: githubSchema(), document, operation, variables });
}

// Both examples stand in https://docs.github.com/en/graphql/overview/rate-limits-and-node-limits-for-the-graphql-api
test('nodes are those of all full pages', () => {
  const query = `{ viewer { repositories(first: 50) { edges { repository: node { name
    issues(first: 10) { totalCount edges { node { title bodyHTML } } } } } } } }`;
  expect(costOf(query).nodes).toBe(50 + 50 * 10);
});

test('points are requests by the hundred', () => {
  const query = `{ viewer { login repositories(first: 100) { edges { node { id
    issues(first: 50) { edges { node { id labels(first: 60) { edges { node { id name } } } } } } } } } } }`;
  expect(costOf(query)).toEqual({ points: 51, nodes: 100 + 100 * 50 + 100 * 50 * 60 });
});

test('fragments and variables count where they are used', () => {
  const query = `query ($n: Int!) { a: repository(owner: "a", name: "b") { ...page } b: repository(owner: "a", name: "c") { ...page } }
    fragment page on Repository { pullRequests(first: $n) { nodes { ... on PullRequest { files(last: 5) { totalCount } } } } }`;
  expect(costOf(query, { n: 20 })).toEqual({ points: 1, nodes: 2 * (20 + 20 * 5) });
});

test('nothing is free', () => {
  expect(costOf('{ viewer { login } }')).toEqual({ points: 1, nodes: 0 });
});
