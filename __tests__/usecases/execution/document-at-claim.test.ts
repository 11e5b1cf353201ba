import { beforeEach, describe, expect, test } from '@jest/globals';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
  world.configure({ qa: { require: ['scope'] } });
});

async function executed(sections: Readonly<Record<string, unknown>>) {
  world.merge('one', planText({ audit: '1.0.0' }, sections));
  await world.execute();
  const { status, endedBy, problems } = await world.run('one');
  return { status, endedBy, problems: problems.map(({ code, severity }) => `${code} ${severity}`) };
}

describe('when a run is claimed, a document', () => {
  test('that says what is required is carried out', async () => {
    expect(await executed({ scope: 'all of it' })).toEqual({
      status: 'finished',
      endedBy: null,
      problems: [],
    });
  });

  test('that lacks a required section stops the run before anything is touched', async () => {
    expect(await executed({ scope: null })).toEqual({
      status: 'aborted',
      endedBy: 'system',
      problems: ['missing-section error'],
    });
    expect(await world.application('audit')).toBeUndefined();
  });

  test('that leaves something open is carried out, and that is noted in the run', async () => {
    expect(await executed({ scope: 'TODO' })).toEqual({
      status: 'finished',
      endedBy: null,
      problems: ['incomplete-section warning'],
    });
  });
});
