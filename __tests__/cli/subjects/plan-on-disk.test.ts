import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readPlanOnDisk } from '../../../src/cli/subjects/plan-on-disk.ts';
import { createMemoryWorld, planText, type WorldPorts } from '../../support/memory-world.ts';

let folder: string;
let file: string;
let session: WorldPorts;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plan-on-disk-'));
  file = join(folder, 'one.yaml');
  writeFileSync(file, planText({ shop: '2.0.0' }));
  session = (await createMemoryWorld()).ports;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a plan in a file', () => {
  test('is named after it, and is replaced as a whole', async () => {
    const { proposal, replace } = await readPlanOnDisk(session, file, 'qa');
    expect(proposal).toMatchObject({ plan: 'one', environment: 'qa', pullRequest: null });
    expect(await replace('another\n')).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('another\n');
  });

  test('that somebody has saved meanwhile is not replaced', async () => {
    const { replace } = await readPlanOnDisk(session, file, 'qa');
    writeFileSync(file, 'saved\n');
    expect(await replace('another\n')).toBe(false);
    expect(readFileSync(file, 'utf8')).toBe('saved\n');
  });

  test('that is gone is a mistake in the call, when it is read and when it is written', async () => {
    const { replace } = await readPlanOnDisk(session, file, 'qa');
    rmSync(folder, { recursive: true });
    await expect(replace('another\n')).rejects.toMatchObject({
      kind: 'wrong',
      message: expect.stringMatching(/one\.yaml cannot be written: .*ENOENT/),
    });
    await expect(readPlanOnDisk(session, file, 'qa')).rejects.toMatchObject({
      kind: 'wrong',
      message: expect.stringMatching(/one\.yaml cannot be read: .*ENOENT/),
    });
  });
});
