import { describe, expect, test } from '@jest/globals';
import type { Effect } from '../../../src/domain/records/run/effect.ts';
import { effectPlace } from '../../../src/render/run-report/web-places.ts';
import { commit, effect, holder } from '../../support/builders.ts';
import { deploymentEffect, manifestEffect } from '../../support/engine-effects.ts';
import { workflowEffect } from '../../support/outliving-engine.ts';

const releases = 'https://github.com/acme/releases';
const placeOf = (of: Parameters<typeof effectPlace>[0]) => effectPlace(of, releases);

/** A command that was carried out in a job with this page. */
const inJob = (url: string): Effect => ({
  kind: 'process',
  group: 2,
  ...holder(2, { job: { run: 7, attempt: 1, job: 9, url, hosted: true } }),
});

describe('an effect can be watched', () => {
  test('that is a command in a job, in the log of the job', () => {
    expect(placeOf(inJob(`${releases}/actions/runs/7/job/9`))).toEqual({
      text: 'job',
      repository: releases,
      place: { kind: 'actions', page: 'runs/7/job/9' },
    });
  });

  test('that is a Deployment, where its environment is shown', () => {
    expect(placeOf(deploymentEffect('key', { environment: 'qa/a' }))).toEqual({
      text: 'qa/a',
      repository: 'https://github.com/acme/payments',
      place: { kind: 'deployments', environment: 'qa/a' },
    });
  });

  test('that is a manifest, at its commit', () => {
    const id = commit('ab');
    expect(placeOf(manifestEffect('key', { id }))).toEqual({
      text: id.slice(0, 12),
      repository: 'https://github.com/acme/manifests',
      place: { kind: 'commit', commit: id },
    });
  });

  test('that is a workflow, at its run', () => {
    expect(placeOf(workflowEffect('key', '7'))).toMatchObject({
      place: { kind: 'actions', page: 'runs/7' },
    });
  });
});

test.each([
  ['a process of no job', effect()],
  ['a job elsewhere', inJob('https://github.com/acme/others/actions/runs/7/job/9')],
  ['a commit that is not known', manifestEffect('key')],
  ['a repository that is a path', manifestEffect('key', { id: commit('ab'), repository: '/srv/git/m' })],
  ['a repository elsewhere', deploymentEffect('key', { repository: 'https://example.com/a' })],
  ['nothing', undefined],
])('%s has no page', (_, of) => {
  expect(placeOf(of)).toBeUndefined();
});
