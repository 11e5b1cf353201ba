import { expect } from '@jest/globals';
import type { Forge } from '../../../../src/ports/forge.ts';
import type { Mirror } from '../../../../src/ports/mirror.ts';
import { checkWith, green, question } from '../../../contracts/forge/samples.ts';
import type { GitHubWorld } from '../github-world.ts';

/** What a test writes on: a pull request of its own. */
export interface Place {
  readonly github: GitHubWorld;
  readonly forge: Forge;
  readonly mirror: Mirror;
  readonly number: number;
  readonly head: string;
}

export interface WriteCase {
  readonly name: string;
  /** What has to be there before; gives its id. */
  readonly prepare?: (place: Place) => Promise<number | null>;
  readonly write: (place: Place, id: number | null) => Promise<unknown>;
  /** Requests that write when nothing goes wrong. */
  readonly requests: number;
  /** Everything that stands there afterwards. */
  readonly effects: (place: Place) => readonly unknown[];
  readonly before: readonly unknown[];
  readonly after: readonly unknown[];
}

const formerBody = `${question.marker}\nBefore.`;
const body = `${question.marker}\nMay be merged.`;

export const writeCases: readonly WriteCase[] = [
  {
    name: 'a status',
    write: ({ forge, head }) => forge.setStatus(head, green),
    requests: 1,
    effects: ({ github, head }) => github.repository.statuses.filter(({ sha }) => sha === head),
    before: [],
    after: [expect.objectContaining({ description: green.description })],
  },
  {
    name: 'a new check run',
    write: ({ forge, head }) => forge.setCheck(head, checkWith(120), null),
    requests: 3,
    effects: checkRuns,
    before: [],
    after: [{ title: '120 problems', annotations: 120 }],
  },
  {
    name: 'a check run in the place of another',
    async prepare({ forge, head, number }) {
      await forge.setCheck(head, checkWith(0), null);
      return (await standing(forge, number))?.check?.id ?? null;
    },
    write: ({ forge, head }, id) =>
      forge.setCheck(head, checkWith(60), id === null ? null : { id, annotations: 0 }),
    requests: 2,
    effects: checkRuns,
    before: [{ title: '0 problems', annotations: 0 }],
    after: [{ title: '60 problems', annotations: 60 }],
  },
  {
    name: 'a new comment',
    write: ({ forge, number }) => forge.setComment(number, body, null),
    requests: 1,
    effects: comments,
    before: [],
    after: [body],
  },
  {
    name: 'a comment in the place of another',
    async prepare({ forge, number }) {
      await forge.setComment(number, formerBody, null);
      return (await standing(forge, number))?.comment?.id ?? null;
    },
    write: ({ forge, number }, id) =>
      forge.setComment(number, body, id === null ? null : { id, duplicates: [] }),
    requests: 1,
    effects: comments,
    before: [formerBody],
    after: [body],
  },
  {
    name: 'a pull request',
    async prepare({ github, number }) {
      await github.createBranch(`retry/${number}`);
      return null;
    },
    write: ({ forge, number }) =>
      forge.openPullRequest({
        branch: `retry/${number}`,
        base: 'env/qa',
        title: 'Retry',
        body: 'Once more.',
        draft: true,
      }),
    requests: 1,
    effects: ({ github, number }) =>
      [...github.repository.pullRequests.values()].filter(({ head }) => head.ref === `retry/${number}`),
    before: [],
    after: [expect.objectContaining({ draft: true })],
  },
];

async function standing(forge: Forge, pullRequest: number) {
  return (await forge.publications([{ ...question, pullRequest }])).get(pullRequest);
}

function checkRuns({ github, head }: Place) {
  return github.repository.checkSuites
    .filter(({ headSha }) => headSha === head)
    .flatMap(({ runs }) => runs)
    .map(({ output }) => ({ title: output.title, annotations: output.annotations.length }));
}

function comments({ github, number }: Place) {
  return [...github.repository.comments.values()]
    .filter(({ issue }) => issue.number === number)
    .map((comment) => comment.body);
}
