import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Run } from '../../../src/domain/records/run/run.ts';
import { ForgeForbidden } from '../../../src/ports/forge.ts';
import { operation } from '../../support/builders.ts';
import { at, textAt } from '../../support/json.ts';
import { createTellingWorld, type TellingWorld } from './telling-world.ts';

let world: TellingWorld;
beforeEach(async () => {
  world = await createTellingWorld();
});

const team = [{ name: 'Ada', role: 'release manager', contact: 'ada@example.com' }];
const states = async (told = world.tell()) => (await told).map(({ notification }) => notification.state);
const lastProblem = async () =>
  (await world.delivery('one'))?.notifications?.at(-1)?.tries.at(-1)?.problem ?? '';

/** Says that pull request 1 brought the plan. */
async function broughtByPullRequest({ mergeCommit }: Run) {
  const { number, url, head } = world.forge.add({ open: false, merged: true });
  const proposed = { author: 'alice', contributors: { people: [], complete: true } };
  const merged = { ...proposed, number, url, head, reviews: [], base: 'env/qa' };
  world.reviewers.merged.set(mergeCommit, merged);
  return number;
}

describe('the JSON of a webhook', () => {
  const body = () => JSON.parse(world.notifiers.posted.at(-1)?.body ?? '');
  beforeEach(() => {
    world.notify({ webhook: { url: 'https://hooks.example.com/', secret: 'DEPLOYMENT_SECRET_KEY' } });
  });

  test('tells the run, its operations, notes, links, and what is to be confirmed by whom', async () => {
    const { sources } = world.world;
    sources.notes.set('acme/shop', {
      byTag: new Map([['v2.0.0', { message: 'refunds' }]]),
      cutLists: [],
    });
    const open = { criterion: 'it is liked', check: null, state: 'open', reason: null, at: null } as const;
    const run = await world.end('one', { criteria: [open] }, { notes: 'Better.', team });
    await broughtByPullRequest(run);
    await world.tell();
    const site = 'https://github.com/acme/releases';
    expect(body()).toEqual({
      schema: 1,
      id: world.notifiers.posted[0]?.id,
      ...{
        event: 'finished',
        environment: 'qa',
        plan: 'one',
        status: 'finished',
        endedBy: null,
        reason: null,
      },
      ...{ source: 'development', startedAt: run.startedAt, endedAt: run.endedAt },
      operations: [
        {
          application: 'shop',
          action: 'deploy',
          state: 'succeeded',
          from: '1.0.0',
          to: '2.0.0',
          reason: null,
        },
      ],
      releaseNotes: {
        plan: 'Better.',
        applications: [
          {
            ...{ application: 'shop', from: '1.0.0', to: '2.0.0', own: null, incomplete: false },
            versions: [{ version: '2.0.0', title: null, text: 'refunds' }],
          },
        ],
      },
      confirmations: ['it is liked'],
      notBackedOut: [],
      contacts: team,
      links: {
        plan: `${site}/blob/${run.mergeCommit}/plans/one.yml`,
        pullRequest: `${site}/pull/1`,
        run: `${site}/blob/deployment-records/runs/qa/one.json`,
      },
    });
  });

  test('of a backout that failed names what is not undone, and the contacts of the plan', async () => {
    const backout = { state: 'failed', reason: 'exit code 1' } as const;
    const operations = [operation('shop', { state: 'failed', backout })];
    await world.end('one', { status: 'aborted', operations }, { team });
    await world.tell();
    expect(body()).toMatchObject({
      ...{ event: 'backout-failed', status: 'aborted', releaseNotes: null, contacts: team },
      notBackedOut: [{ application: 'shop', version: '2.0.0', back: '1.0.0', reason: 'exit code 1' }],
    });
  });

  test('is sent also when nothing but the run can be read', async () => {
    world.world.sources.repositories.clear();
    world.reviewers.lost = true;
    const run = await world.end('one');
    world.world.store.lose('source: development\ntarget: qa\napplications:\n  shop: 2.0.0\n');
    expect(await states()).toEqual(['delivered']);
    expect(at(body(), 'contacts')).toEqual([]);
    expect(at(body(), 'links', 'pullRequest')).toBeNull();
    expect(textAt(body(), 'links', 'plan')).toContain(run.mergeCommit);
  });
});

describe('a comment', () => {
  beforeEach(() => {
    world.notify({ comment: {} });
  });

  test('stands once on the pull request of the plan, however often it is tried', async () => {
    const number = await broughtByPullRequest(await world.end('one'));
    world.forge.fail('setComment', { effect: true });
    expect(await states()).toEqual(['delivered']);
    const comments = world.forge.pullRequests.get(number)?.comments ?? [];
    expect(comments.map(({ body }) => body.split('\n')[0])).toEqual([
      '<!-- deployment-plans: announcement qa/one -->',
    ]);
  });

  test('is impossible without GitHub, which is said and owed no longer', async () => {
    await world.end('one');
    expect(await states(world.tell(world.telling({ site: null })))).toEqual(['given-up']);
    expect([await lastProblem(), await world.tells()]).toEqual(['there are no pull requests here', []]);
  });

  test('is impossible for a plan that no pull request brought', async () => {
    await world.end('one');
    expect(await states()).toEqual(['given-up']);
    expect(await lastProblem()).toBe('no pull request brought its plan');
  });

  test('stays owed while the token may not comment', async () => {
    await broughtByPullRequest(await world.end('one'));
    const error = new ForgeForbidden("needs 'pull-requests: write'", 'pull-requests: write');
    world.forge.fail('setComment', { effect: false, error });
    expect(await states()).toEqual(['owed']);
    expect(await lastProblem()).toBe("needs 'pull-requests: write'");
  });
});

describe('release notes', () => {
  const path = 'release-notes/qa/shop.md';
  beforeEach(() => {
    world.notify({ 'release-notes': {} });
  });

  test('are published by the commit that records them, the newest first', async () => {
    await world.end('one');
    await world.tell();
    await world.end('two', {
      operations: [operation('shop', { state: 'succeeded', from: '2.0.0', to: '3.0.0' })],
    });
    expect(await states()).toEqual(['delivered']);
    const text = (await world.file(path)) ?? '';
    expect(text.match(/^## .*$/gm)).toEqual(['## 3.0.0', '## 2.0.0']);
    expect(world.world.store.messages.at(-1)).toBe('release-notes-1 about qa/two: delivered');
  });

  test('are none of a run that was aborted', async () => {
    await world.end('one', { status: 'aborted' });
    await world.tell();
    expect(await world.file(path)).toBeUndefined();
  });

  test('have nothing of what was skipped', async () => {
    await world.end('one', {
      operations: [operation('shop', { state: 'skipped', reason: 'already-deployed' })],
    });
    await world.tell();
    expect(await world.file(path)).toBeUndefined();
  });
});
