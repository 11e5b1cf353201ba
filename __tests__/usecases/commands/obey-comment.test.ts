import { beforeEach, describe, expect, test } from '@jest/globals';
import { configurationPath } from '../../../src/domain/layout.ts';
import { planText } from '../../support/memory-world.ts';
import { type CommandWorld, createCommandWorld } from './command-world.ts';

let world: CommandWorld;
beforeEach(async () => {
  world = await createCommandWorld();
});

const rita = { login: 'rita', id: 7, isBot: false };

describe('a command on an open pull request', () => {
  test('is acknowledged, carried out and answered', async () => {
    await world.proposed('one');
    const obeyed = await world.say('/plan validate');
    expect(obeyed).toMatchObject({ kind: 'answered', answer: { verdict: 'looked' } });
    expect(world.deeds).toEqual(['validate one by alice']);
    expect([...world.conversations.reactions.values()]).toEqual([['eyes', '+1']]);
    expect(world.lastAnswer()).toContain('Done: it was judged.');
    expect(world.lastAnswer()).toContain('`alice`');
  });

  test('that changes it names it by its digest', async () => {
    const { digest } = await world.proposed('one');
    await world.say('/plan refresh');
    expect(world.lastAnswer()).toContain(`\`\`\`text\n/plan refresh ${digest}\n\`\`\``);
    expect(world.deeds).toEqual([]);
    await world.say(`/plan refresh ${digest}`);
    expect(world.deeds).toEqual(['refresh one by alice']);
  });

  test('hits no other state than the one that was read, and tells what has changed', async () => {
    const { pullRequest, digest } = await world.proposed('one');
    world.push(pullRequest, { 'plans/one.yml': planText({ shop: '3.0.0', audit: '1.0.0' }) });
    await world.say(`/plan refresh ${digest}`);
    expect(world.deeds).toEqual([]);
    const answer = world.lastAnswer();
    for (const change of ['lonely was taken out', 'shop `2.0.0` → `3.0.0`', 'audit `1.0.0` was added'])
      expect(answer).toContain(change);
    expect(answer).not.toContain(`/plan refresh ${digest}`);
    expect(answer).toMatch(/^\/plan refresh [0-9a-f]{12}$/m);
  });

  test('is not about a run that there is not yet', async () => {
    const { digest } = await world.proposed('one');
    await world.say(`/plan retry ${digest}`);
    expect(world.deeds).toEqual([]);
    expect(world.lastAnswer()).toContain('is not merged yet');
    expect([...world.conversations.reactions.values()]).toEqual([['eyes', 'confused']]);
  });

  test('from a fork only asks for a verdict', async () => {
    const { digest } = await world.proposed('one', { fork: true });
    await world.say(`/plan refresh ${digest}`);
    expect(world.lastAnswer()).toContain('a branch of a fork');
    await world.say('/plan validate');
    expect(world.deeds).toEqual(['validate one by alice']);
  });
});

describe('a command on a merged pull request', () => {
  test('is about its run', async () => {
    const { digest } = await world.ran('one', 'aborted');
    await world.say(`/plan retry ${digest}`);
    expect(world.deeds).toEqual(['retry one by alice']);
    expect(world.lastAnswer()).toContain('#12');
    expect([...world.conversations.reactions.values()]).toEqual([['eyes', 'rocket']]);
  });

  test('is told with what can be said', async () => {
    const { digest } = await world.ran('one', 'finished');
    await world.say('/plan help');
    expect(world.lastAnswer()).toContain(`/plan reuse ${digest} to ENVIRONMENT\n`);
    expect(world.lastAnswer()).not.toContain('/plan retry');
    expect(world.deeds).toEqual([]);
  });

  test('does not ask for a verdict', async () => {
    await world.ran('one', 'finished');
    await world.say('/plan validate');
    expect(world.lastAnswer()).toContain('comes too late');
  });

  test('waits until its plan is registered', async () => {
    const { pullRequest, digest } = await world.proposed('two');
    const mergeCommit = world.world.merge('two', planText({ shop: '2.0.0' }));
    const told = world.conversations.pullRequests.get(pullRequest.number);
    if (told === undefined) throw new Error('there is no pull request');
    world.conversations.pullRequests.set(pullRequest.number, { ...told, state: 'merged', mergeCommit });
    await world.say(`/plan abort ${digest}`);
    expect(world.lastAnswer()).toContain('not registered yet');
    expect(world.deeds).toEqual([]);
  });
});

describe('nothing is done', () => {
  test.each([
    ['a pull request that was closed', { open: false }, 'was closed without being merged'],
    ['a pull request to no environment', { base: 'main' }, "is no environment's branch"],
  ])('on %s, and that is said', async (_, change, text) => {
    const { digest } = await world.proposed('one', change);
    await world.say(`/plan refresh ${digest}`);
    expect(world.lastAnswer()).toContain(text);
    expect(world.deeds).toEqual([]);
  });

  test.each([
    ['several commands', '/plan validate\n/plan help', 'one is wanted'],
    ['a word that is no command', '/plan refersh', "did you mean 'refresh'"],
    ['something behind a command', '/plan validate `@acme/everybody`', 'does not understand'],
  ])('for %s, and the right form is shown', async (_, body, text) => {
    await world.proposed('one');
    await world.say(body);
    expect(world.lastAnswer().replaceAll('`', '')).toContain(text);
    expect(world.lastAnswer()).toContain('```text\n/plan ');
    expect(world.lastAnswer()).not.toMatch(/(?<!`)@acme/);
    expect(world.deeds).toEqual([]);
  });

  test.each([
    ['of a program', '/plan validate', { author: { login: 'helper[bot]', id: 9, isBot: true } }],
    ['of an account that is gone', '/plan validate', { author: null }],
    ['that only quotes one', '> /plan validate', {}],
    ['that only shows one', '```\n/plan validate\n```', {}],
  ])('for a comment %s, without an answer', async (_, body, change) => {
    await world.proposed('one');
    expect(await world.say(body, change)).toMatchObject({ kind: 'ignored' });
    expect(world.conversations.answers).toEqual([]);
    expect(world.conversations.reactions.size).toBe(0);
  });

  test('for a comment that is gone', async () => {
    await world.proposed('one');
    const comment = world.conversations.write('/plan validate');
    world.conversations.comments.clear();
    expect(await world.hear(comment)).toEqual({
      kind: 'ignored',
      because: expect.stringContaining('not there'),
    });
  });

  test.each([
    ['later', { updatedAt: '2026-11-20T10:05:00Z' }],
    ['within the second', { body: '/plan validate ' }],
  ])('for a comment that was edited %s, and that is said', async (_, change) => {
    await world.proposed('one');
    const comment = world.conversations.write('/plan validate');
    world.conversations.comments.set(comment.id, { ...comment, ...change });
    await world.hear(comment);
    expect(world.lastAnswer()).toContain('was edited');
    expect(world.deeds).toEqual([]);
  });

  test('twice for an event that comes twice', async () => {
    const { digest } = await world.ran('one', 'aborted');
    const comment = world.conversations.write(`/plan retry ${digest}`);
    await world.hear(comment);
    expect(await world.hear(comment)).toMatchObject({ kind: 'ignored' });
    expect(world.deeds).toHaveLength(1);
    expect(world.conversations.answers).toHaveLength(1);
  });
});

describe('who may say a command', () => {
  test('is not everybody; an outsider is told so once', async () => {
    const { digest } = await world.ran('one', 'aborted');
    await world.say(`/plan retry ${digest}`, { author: rita });
    await world.say(`/plan retry ${digest}`, { author: rita });
    expect(world.deeds).toEqual([]);
    expect(world.conversations.answers).toHaveLength(1);
    expect(world.lastAnswer()).toContain('commands are for operators');
  });

  test('is an operator also without write permission', async () => {
    const { digest } = await world.ran('one', 'aborted');
    world.operators('rita');
    await world.say(`/plan retry ${digest}`, { author: rita });
    expect(world.deeds).toEqual(['retry one by rita']);
  });

  test('is an operator alone where a run is acted on', async () => {
    const { digest } = await world.ran('one', 'aborted');
    world.operators('rita');
    await world.say(`/plan abort ${digest}`);
    expect(world.deeds).toEqual([]);
    expect(world.lastAnswer()).toContain('is for the operators');
    await world.say(`/plan abort ${digest}`, { author: rita });
    expect(world.deeds).toEqual(['abort one by rita']);
  });

  test('is nobody of whom it cannot be read', async () => {
    const { digest } = await world.ran('one', 'aborted');
    world.operators('@acme/operators');
    world.reviewers.lost = true;
    await world.say(`/plan abort ${digest}`);
    expect(world.deeds).toEqual([]);
    expect(world.lastAnswer()).toContain('could not be read');
  });
});

describe('a configuration that cannot be used', () => {
  beforeEach(async () => {
    await world.proposed('one');
    world.world.store.commit({ branch: 'main', files: { [configurationPath]: 'version: 7\n' } });
  });

  test('is told to whoever may write, and nothing is done', async () => {
    expect(await world.say('/plan validate')).toMatchObject({ answer: { verdict: 'unread' } });
    expect(world.deeds).toEqual([]);
    expect(world.lastAnswer()).toContain('the configuration on main cannot be used');
    expect([...world.conversations.reactions.values()]).toEqual([['eyes', 'confused']]);
  });

  test('is told to nobody else, who may be an operator or not', async () => {
    await expect(world.say('/plan validate', { author: rita })).rejects.toThrow();
    expect(world.conversations.answers).toEqual([]);
  });
});

test('an operator who cannot be known as one is told what is missing', async () => {
  await world.proposed('one');
  world.operators('@acme/operators');
  world.reviewers.lost = true;
  await world.say('/plan validate', { author: rita });
  expect(world.deeds).toEqual([]);
  expect(world.lastAnswer()).toContain('members: read');
});

test('what cannot be read is told as that, and fails nothing else', async () => {
  await world.proposed('one');
  world.forge.fail('openPullRequests', { effect: false });
  expect(await world.say('/plan validate')).toMatchObject({ answer: { verdict: 'unread' } });
  expect(world.lastAnswer()).toContain('could not be read or written');
});
