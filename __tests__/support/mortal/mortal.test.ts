import { describe, expect, test } from '@jest/globals';
import { type CrashPoint, crashPoints, createMortal } from './mortal.ts';

/** What a coordinator does that has three effects, and puts right what went wrong with them. */
async function live(point: CrashPoint | null): Promise<string[]> {
  const done: string[] = [];
  const mortal = createMortal(point, () => done.push('death'));
  const work = async () => {
    try {
      for (const name of ['one', 'two', 'three']) await mortal.effect(name, async () => void done.push(name));
    } finally {
      done.push('the end');
    }
  };
  await Promise.race([work(), mortal.death]);
  return done;
}

describe('a coordinator that dies', () => {
  test.each<[CrashPoint | null, readonly string[]]>([
    [null, ['one', 'two', 'three', 'the end']],
    [{ effect: 0, moment: 'before' }, ['death']],
    [{ effect: 1, moment: 'before' }, ['one', 'death']],
    [{ effect: 1, moment: 'after' }, ['one', 'two', 'death']],
    [{ effect: 2, moment: 'after' }, ['one', 'two', 'three', 'death']],
  ])('at %j has done %j', async (point, done) => {
    expect(await live(point)).toEqual(done);
  });

  test('hears of no failure, and of no answer to what it has asked', async () => {
    const mortal = createMortal({ effect: 0, moment: 'after' });
    const heard: string[] = [];
    const hear = (what: string) => () => heard.push(what);
    const late = mortal.ask(() => mortal.death.then(() => Promise.reject(new Error('late'))));
    void late.then(hear('an answer'), hear('a failure'));
    void mortal.effect('push', async () => {}).then(hear('the end of its effect'));
    await mortal.death;
    void mortal.ask(async () => {}).then(hear('an answer to the dead'));
    void mortal.effect('more', async () => void heard.push('more')).then(hear('more'));
    await new Promise((resolve) => setImmediate(resolve));
    expect(heard).toEqual([]);
  });

  test('dies before and after each of its effects', () => {
    expect(crashPoints(2)).toEqual([
      { effect: 0, moment: 'before' },
      { effect: 0, moment: 'after' },
      { effect: 1, moment: 'before' },
      { effect: 1, moment: 'after' },
    ]);
  });
});
