import { expect, test } from '@jest/globals';
import { linkedCode } from '../../../src/render/markdown/linked-code.ts';
import type { RepositoryPlace } from '../../../src/render/repository-place.ts';
import { commit } from '../../support/builders.ts';

const repository = 'https://github.example/acme/releases';
const head = commit('ad');
const inFile = (path: string, line?: number) => ({ kind: 'file', revision: head, path, line }) as const;

test.each<[RepositoryPlace, string]>([
  [{ kind: 'commit', commit: head }, `commit/${head}`],
  [{ kind: 'pull-request', number: 12 }, 'pull/12'],
  [{ kind: 'comment', pullRequest: 12, id: 101 }, 'pull/12#issuecomment-101'],
  [{ kind: 'actions', page: 'runs/12' }, 'actions/runs/12'],
  [{ kind: 'actions', page: 'runs/12/job/3' }, 'actions/runs/12/job/3'],
  [{ kind: 'actions', page: 'runs/12/attempts/2' }, 'actions/runs/12/attempts/2'],
  [{ kind: 'actions', page: 'workflows/deploy.yml' }, 'actions/workflows/deploy.yml'],
  [{ kind: 'deployments', environment: 'qa' }, 'deployments/qa'],
  [{ kind: 'deployments', environment: 'qa/a b' }, 'deployments/qa%2Fa%20b'],
  [inFile('plans/41.yml'), `blob/${head}/plans/41.yml`],
  [inFile('plans/41.yml', 3), `blob/${head}/plans/41.yml#L3`],
  [inFile('a b/#c?d/é(1).yml'), `blob/${head}/a%20b/%23c%3Fd/%C3%A9%281%29.yml`],
  [inFile('.github/x.yml'), `blob/${head}/.github/x.yml`],
])('%j has an address', (place, path) => {
  const code = { type: 'inlineCode', value: 'x' };
  expect(linkedCode('x', repository, place)).toEqual({
    type: 'link',
    url: `${repository}/${path}`,
    children: [code],
  });
});

test.each<RepositoryPlace>([
  { kind: 'commit', commit: 'main' },
  { kind: 'commit', commit: '' },
  { kind: 'commit', commit: `${head}/../x` },
  { kind: 'pull-request', number: 0 },
  { kind: 'pull-request', number: 1.5 },
  { kind: 'comment', pullRequest: 12, id: 0 },
  { kind: 'actions', page: '' },
  { kind: 'actions', page: 'runs/x' },
  { kind: 'actions', page: 'runs/12/../../settings' },
  { kind: 'actions', page: 'workflows/..' },
  { kind: 'actions', page: 'workflows/a.yml?x=' },
  { kind: 'deployments', environment: '' },
  { kind: 'deployments', environment: '..' },
  inFile(''),
  inFile('../x'),
  inFile('plans/./x'),
  inFile('/x'),
  inFile('\ud83d.yml'),
  inFile('x'.repeat(1000)),
])('%j has none', (place) => {
  expect(linkedCode('x', repository, place).type).toBe('inlineCode');
});
