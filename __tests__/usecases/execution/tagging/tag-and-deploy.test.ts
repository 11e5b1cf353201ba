import { beforeEach, describe, expect, test } from '@jest/globals';
import type { FollowUpAnswer } from '../../../../src/domain/follow-ups/follow-up.ts';
import { TagNotMade } from '../../../../src/ports/tagger.ts';
import { followUp } from '../../../../src/usecases/follow-ups/follow-up.ts';
import { createMemoryTagger } from '../../../support/memory/memory-tagger.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../../support/memory-world.ts';
import { failed, succeeded } from '../../../support/scripted-deployer.ts';
import { textOfWritten } from '../../../support/written-plan.ts';

const commit = 'ab'.repeat(20);
const other = 'cd'.repeat(20);
const next = { tag: '3.1.0', commit };

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
  for (const id of [commit, other]) world.sources.commits.add(id);
});

const textOf = (answer: FollowUpAnswer) => textOfWritten(world.ports.repository, answer);

const tagOf = (name: string) => world.sources.repositories.get(`acme/${name}`)?.get('v3.1.0');

describe('a plan that tags and deploys', () => {
  test('tags its commits, and deploys them as versions', async () => {
    world.merge('one', planText({ lonely: next, audit: '1.0.0' }));
    expect((await world.execute()).runs).toMatchObject([{ status: 'finished' }]);
    expect(tagOf('lonely')).toBe(commit);
    expect(world.deployer.orders).toContainEqual(
      expect.objectContaining({ application: 'lonely', version: '3.1.0', tag: 'v3.1.0', commit }),
    );
    expect(await world.run('one')).toMatchObject({
      operations: [{ application: 'lonely', action: 'tag-and-deploy', state: 'succeeded', tagged: true }, {}],
    });
    expect(await world.application('lonely')).toMatchObject({ version: '3.1.0', commit, tag: 'v3.1.0' });
  });

  test('has all its tags before its first operation', async () => {
    const seen: unknown[] = [];
    world.deployer.script('audit', {
      open: () => {
        seen.push(tagOf('lonely'), tagOf('audit'));
        return succeeded;
      },
    });
    world.merge('one', planText({ audit: { tag: '3.1.0', commit: other }, lonely: next }));
    await world.execute();
    expect(seen).toEqual([commit, other]);
  });

  test('is refused at the claim when the tag is elsewhere by then', async () => {
    world.merge('one', planText({ lonely: next, audit: '1.0.0' }));
    world.sources.repositories.get('acme/lonely')?.set('v3.1.0', other);
    expect((await world.execute()).runs).toMatchObject([
      { status: 'aborted', problems: [{ code: 'tag-exists', severity: 'error' }] },
    ]);
    expect(world.deployer.orders).toEqual([]);
  });

  test.each([
    ['the tag was put elsewhere after the claim', 'tag-exists'],
    ['the tag may not be pushed', 'source-unreachable'],
  ])('is aborted before anything is deployed when %s', async (_, code) => {
    const elsewhere = new Map([['acme/lonely', new Map([['v3.1.0', other]])]]);
    const tagger = createMemoryTagger(elsewhere);
    if (code !== 'tag-exists') tagger.failWith(new TagNotMade('refused', 'no tags from here'));
    world.merge('one', planText({ lonely: next, audit: '1.0.0' }));
    const { runs } = await world.execute({ ports: { ...world.ports, tagger } });
    expect(runs).toMatchObject([
      {
        ...{ status: 'aborted', endedBy: 'system', reason: expect.stringContaining(`${code}: `) },
        operations: [{ state: 'skipped' }, { state: 'skipped' }],
      },
    ]);
    expect(world.deployer.orders).toEqual([]);
    expect(await world.application('lonely')).toBeUndefined();
  });

  test('leaves its tag when it is aborted later, and its retry deploys that version', async () => {
    world.deployer.script('lonely', { open: () => failed });
    world.merge('one', planText({ lonely: { ...next, notes: 'first with refunds' } }));
    expect((await world.execute()).runs).toMatchObject([{ status: 'aborted' }]);
    expect(tagOf('lonely')).toBe(commit);
    const request = { kind: 'retry', run: { environment: 'qa', plan: 'one' } } as const;
    const answer = await followUp(world.ports, await world.trusted(), request);
    expect(answer).toMatchObject({ problems: [], dropped: [] });
    const text = await textOf(answer);
    expect(text).toContain('version: 3.1.0');
    expect(text).not.toContain('tag:');
    expect(text).toContain('first with refunds');
    world.deployer.script('lonely', { open: () => succeeded });
    world.merge(answer.plan ?? '', text);
    expect((await world.execute()).runs).toMatchObject([{ status: 'finished' }]);
  });
});
