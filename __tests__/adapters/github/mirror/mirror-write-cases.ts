import { expect } from '@jest/globals';
import {
  begun,
  deploymentOf,
  finished,
  runBody,
  succeeded,
  underWay,
} from '../../../contracts/mirror/samples.ts';
import type { Place, WriteCase } from '../faults/write-cases.ts';
import { shownChecks, shownComments, shownDeployments } from './shown.ts';

const deployments = ({ github, head }: Place) => shownDeployments(github, head);
const checks = ({ github, head }: Place) => shownChecks(github, head);
const comments = ({ github, number }: Place) => shownComments(github, number);

export const mirrorWriteCases: readonly WriteCase[] = [
  {
    name: "a run's new check run",
    async write({ github, mirror, head }) {
      const id = await mirror.setCheck(head, underWay, null);
      const runs = github.repository.checkSuites.flatMap((suite) => suite.runs);
      expect(runs.find((run) => run.id === id)?.suite.headSha).toBe(head);
    },
    requests: 1,
    effects: checks,
    before: [],
    after: [underWay],
  },
  {
    name: "a run's check run in the place of another",
    prepare: ({ mirror, head }) => mirror.setCheck(head, underWay, null),
    async write({ mirror, head }, id) {
      expect(await mirror.setCheck(head, finished, id)).toBe(id);
    },
    requests: 1,
    effects: checks,
    before: [underWay],
    after: [finished],
  },
  {
    name: "a run's new comment",
    async write({ github, mirror, number }) {
      const id = await mirror.setComment(number, runBody, null);
      expect(github.repository.comments.get(id)?.issue.number).toBe(number);
    },
    requests: 1,
    effects: comments,
    before: [],
    after: [runBody],
  },
  {
    name: "a run's comment in the place of another",
    prepare: ({ mirror, number }) => mirror.setComment(number, runBody, null),
    async write({ mirror, number }, id) {
      expect(await mirror.setComment(number, `${runBody} Not.`, id)).toBe(id);
    },
    requests: 1,
    effects: comments,
    before: [runBody],
    after: [`${runBody} Not.`],
  },
  {
    name: 'a deployment',
    async write({ github, mirror, head }) {
      const id = await mirror.createDeployment(deploymentOf(head));
      expect(github.repository.deployments.get(id)?.sha).toBe(head);
    },
    requests: 1,
    effects: deployments,
    before: [],
    after: [{ ...deploymentOf(''), commit: expect.any(String), statuses: [] }],
  },
  {
    name: 'the status of a deployment',
    async prepare({ mirror, head }) {
      const id = await mirror.createDeployment(deploymentOf(head));
      await mirror.setDeploymentStatus(id, begun);
      return id;
    },
    write: ({ mirror }, id) => mirror.setDeploymentStatus(id ?? 0, succeeded),
    requests: 1,
    effects: deployments,
    before: [expect.objectContaining({ statuses: [begun] })],
    after: [expect.objectContaining({ statuses: [begun, succeeded] })],
  },
];
