import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Fault } from '../../../../sandbox/faults/fault.ts';
import { badGatewayAfterEffect, serverError } from '../../../../sandbox/faults/known-faults.ts';
import { question } from '../../../contracts/forge/samples.ts';
import { createGitHubWorld, type GitHubWorld } from '../github-world.ts';

const body = `${question.marker}\nMay be merged.`;
let github: GitHubWorld;
let number: number;
let branches = 0;

beforeAll(async () => {
  github = await createGitHubWorld();
});
afterAll(() => github.sandbox.close());

beforeEach(async () => {
  branches += 1;
  await github.createBranch(`plan/qa/${branches}`);
  number = await github.propose(`plan/qa/${branches}`);
});
afterEach(() => github.sandbox.faults.clear());

function bodies(): string[] {
  const all = [...github.repository.comments.values()];
  return all.filter(({ issue }) => issue.number === number).map((comment) => comment.body);
}

/** Replaces the first of two; says what was noticed. */
async function replaceFirst(): Promise<string[]> {
  const notices: string[] = [];
  const { forge } = github.connect({ onNotice: (text) => void notices.push(text) });
  const [standing] = (await forge.publications([{ ...question, pullRequest: number }])).values();
  await forge.setComment(number, `${body} Not.`, standing?.comment ?? null);
  return notices;
}

async function addTwice(): Promise<void> {
  const { forge } = github.connect();
  await forge.setComment(number, body, null);
  await forge.setComment(number, body, null);
}

test('one comment is left of two', async () => {
  await addTwice();
  expect(await replaceFirst()).toEqual([]);
  expect(bodies()).toEqual([`${body} Not.`]);
});

test.each<[string, Fault, number]>([
  ['fails', serverError, 2],
  ['is not answered', badGatewayAfterEffect, 1],
])('what stands is right when the deletion of the second %s', async (_, fault, left) => {
  await addTwice();
  github.sandbox.faults.at({ kind: 'rest', method: 'DELETE' }, fault);
  expect(await replaceFirst()).toEqual([
    expect.stringMatching(
      /^could not delete a comment of ours that stands twice on pull request \d+: GitHub failed/,
    ),
  ]);
  expect(bodies()).toEqual([`${body} Not.`, body].slice(0, left));
});

test('nothing is deleted when the first could not be replaced', async () => {
  await addTwice();
  github.sandbox.faults.at({ kind: 'rest', method: 'PATCH', nth: 'every' }, serverError);
  await expect(replaceFirst()).rejects.toThrow(/could not comment on pull request/);
  expect(bodies()).toEqual([body, body]);
});
