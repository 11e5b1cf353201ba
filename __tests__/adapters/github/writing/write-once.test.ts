import { describe, expect, test } from '@jest/globals';
import { writeOnce } from '../../../../src/adapters/github/writing/write-once.ts';

const unclear = Object.assign(new Error('Bad Gateway'), {
  status: 502,
  response: { status: 502, headers: {} },
});
const final = Object.assign(new Error('Invalid'), { status: 422, response: { status: 422, headers: {} } });
const bug = new TypeError('x is not a function');

type Step = Error | 'done' | undefined;

/** Plays steps one after the other; says which were taken. */
function play(steps: Readonly<Record<'attempt' | 'readBack', readonly Step[]>>, looks = 1) {
  const taken: string[] = [];
  const left = { attempt: [...steps.attempt], readBack: [...steps.readBack] };
  const take = (kind: 'attempt' | 'readBack') => {
    taken.push(kind);
    const step = left[kind].shift();
    if (step instanceof Error) throw step;
    return step;
  };
  const result = writeOnce(
    { pause: async () => void taken.push('pause') },
    { attempt: async () => take('attempt') ?? 'done', readBack: async () => take('readBack'), looks },
  );
  return { taken, result };
}

const once = ['attempt'];
const lookedBack = ['attempt', 'pause', 'readBack'];
const twice = [...lookedBack, 'attempt'];

describe('a write', () => {
  test.each([
    ['that is answered', { attempt: ['done'], readBack: [] }, once],
    ['that is seen after an unclear answer', { attempt: [unclear], readBack: ['done'] }, lookedBack],
    ['that is not seen, so is tried again', { attempt: [unclear, 'done'], readBack: [undefined] }, twice],
    [
      'that arrives late, so that the second try is refused',
      { attempt: [unclear, final], readBack: [undefined, 'done'] },
      [...twice, 'readBack'],
    ],
  ] as const)('%s is done', async (_, steps, expected) => {
    const { taken, result } = play(steps);
    expect(await result).toBe('done');
    expect(taken).toEqual(expected);
  });

  test.each([
    ['seen at the second look', [undefined, 'done'], ['attempt', 'pause', 'readBack', 'pause', 'readBack']],
    [
      'seen at neither, so tried again',
      [undefined, undefined],
      ['attempt', 'pause', 'readBack', 'pause', 'readBack', 'attempt'],
    ],
  ] as const)('that shows late is looked for twice: %s', async (_, readBack, expected) => {
    const { taken, result } = play({ attempt: [unclear, 'done'], readBack }, 2);
    expect(await result).toBe('done');
    expect(taken).toEqual(expected);
  });

  test.each([
    ['that is refused', { attempt: [final], readBack: [] }, once, final],
    ['that met a mistake of ours', { attempt: [bug], readBack: [] }, once, bug],
    ['that cannot be looked for', { attempt: [unclear], readBack: [final] }, lookedBack, final],
    ['that meets a mistake of ours later', { attempt: [unclear, bug], readBack: [undefined] }, twice, bug],
    [
      'that stays unclear',
      { attempt: [unclear, unclear], readBack: [undefined, undefined] },
      [...twice, 'readBack'],
      unclear,
    ],
  ] as const)('%s is not', async (_, steps, expected, error) => {
    const { taken, result } = play(steps);
    await expect(result).rejects.toBe(error);
    expect(taken).toEqual(expected);
  });
});
