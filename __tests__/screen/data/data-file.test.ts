import { describe, expect, test } from '@jest/globals';
import { DataFile } from '../../../src/screen/data/data-file.ts';

/** A file whose contents come one after the other; what is an error is thrown. */
function fileOf(...contents: readonly (number | Error)[]) {
  const left = [...contents];
  const asked: string[] = [];
  const load = async (key: string): Promise<unknown> => {
    asked.push(key);
    const next = left.shift();
    if (next instanceof Error) throw next;
    return next;
  };
  const read = (json: unknown) => `read ${json}`;
  return { file: new DataFile({ key: 'list', read, load }), asked };
}

/** What is known of it whenever that has changed. */
async function changesOf(file: DataFile<string>): Promise<unknown> {
  return new Promise((resolve) => {
    file.watch(file.current, () => resolve(file.current));
  });
}

describe('a data file', () => {
  test('is asked for when it is first watched, and once', async () => {
    const { file, asked } = fileOf(1);
    expect(file.current).toEqual({ state: 'loading' });
    expect(asked).toEqual([]);
    expect(await changesOf(file)).toEqual({ state: 'ready', value: 'read 1', lost: null });
    file.watch(file.current, () => {});
    expect(asked).toEqual(['list']);
  });

  test('is missing, with the reason', async () => {
    const { file } = fileOf(new Error('it is not there'));
    expect(await changesOf(file)).toEqual({ state: 'missing', why: 'it is not there' });
  });

  test('keeps what was known of it while it cannot be read again', async () => {
    const { file } = fileOf(1, new Error('gone'), new Error('still gone'), 2);
    await file.refresh();
    await file.refresh();
    expect(file.current).toEqual({ state: 'ready', value: 'read 1', lost: 'gone' });
    await file.refresh();
    expect(file.current).toEqual({ state: 'ready', value: 'read 1', lost: 'still gone' });
    await file.refresh();
    expect(file.current).toEqual({ state: 'ready', value: 'read 2', lost: null });
  });

  test('tells at once whoever has seen what it was before', async () => {
    const { file } = fileOf(1);
    const seen = file.current;
    await file.refresh();
    const told: unknown[] = [];
    file.watch(seen, () => told.push(file.current));
    expect(told).toEqual([{ state: 'ready', value: 'read 1', lost: null }]);
    file.watch(file.current, () => told.push(file.current));
    expect(told).toHaveLength(1);
  });

  test('tells only those who still watch', async () => {
    const { file } = fileOf(1, 2);
    let changes = 0;
    const stop = file.watch(file.current, () => {
      changes += 1;
    });
    await file.refresh();
    const sofar = changes;
    stop();
    expect(file.isWatched).toBe(false);
    await file.refresh();
    expect(sofar).toBeGreaterThan(0);
    expect(changes).toBe(sofar);
  });
});
