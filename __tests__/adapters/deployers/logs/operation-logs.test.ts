import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createOperationLogs } from '../../../../src/adapters/deployers/logs/create-operation-logs.ts';
import { logHeading } from '../../../../src/adapters/deployers/logs/log-heading.ts';
import { sweepLogs } from '../../../../src/adapters/deployers/logs/sweep-logs.ts';
import { deploymentOrder } from '../order.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'operation-logs-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const day = 24 * 60 * 60_000;
const now = Date.parse('2026-11-20T10:00:00Z');

function log(plan: string, application: string, days: number): string {
  const path = join(folder, 'qa', plan, `${application}.log`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, 'said\n');
  const at = new Date(now - days * day);
  utimesSync(path, at, at);
  return path;
}

describe('the logs of operations', () => {
  const shop = { environment: 'qa', plan: 'friday', application: 'shop' };

  test('are files named after their operations', () => {
    expect(createOperationLogs(folder).place(shop)).toBe(join(folder, 'qa', 'friday', 'shop.log'));
  });

  test('are read from any byte on', async () => {
    log('friday', 'shop', 0);
    const logs = createOperationLogs(folder);
    const read = async (from: number) => (await logs.read(shop, from))?.toString();
    expect([await read(0), await read(2), await read(5)]).toEqual(['said\n', 'id\n', '']);
    expect(await read(6)).toBeUndefined();
  });

  test('need not be here', async () => {
    expect(await createOperationLogs(folder).read(shop, 0)).toBeUndefined();
    expect(await createOperationLogs(join(folder, 'nowhere')).read(shop, 0)).toBeUndefined();
  });
});

describe('old logs', () => {
  test('are removed with the folders that they leave empty', async () => {
    const [old, older, young] = [log('may', 'shop', 91), log('may', 'audit', 200), log('june', 'shop', 90)];
    expect(await sweepLogs(folder, now)).toEqual([
      'removed 2 logs of operations that are older than 90 days',
    ]);
    expect([old, older, dirname(old), young].map((path) => existsSync(path))).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(await sweepLogs(folder, now)).toEqual([]);
  });

  test('are nothing to speak of where there are none', async () => {
    expect(await sweepLogs(join(folder, 'nowhere'), now)).toEqual([]);
    log('may', 'shop', 91);
    expect(await sweepLogs(folder, now)).toEqual(['removed 1 log of operations that are older than 90 days']);
  });

  test('leave files of others alone', async () => {
    const path = log('may', 'shop', 91);
    writeFileSync(join(dirname(path), 'notes.txt'), 'mine');
    await sweepLogs(folder, now);
    expect([existsSync(path), existsSync(dirname(path))]).toEqual([false, true]);
  });
});

test.each([
  [{}, 'deploy 2.3.0 after 2.2.0 (qa/2026-11-20-payments/payments/deploy)'],
  [{ fromVersion: '' }, 'deploy 2.3.0 (qa/2026-11-20-payments/payments/deploy)'],
  [
    { stage: 'prepare' } as const,
    'prepare, deploy 2.3.0 after 2.2.0 (qa/2026-11-20-payments/payments/deploy)',
  ],
  [
    { action: 'backout', version: '2.2.0', fromVersion: '2.3.0', key: 'k/2' } as const,
    'backout 2.2.0 after 2.3.0 (k/2)',
  ],
])('the heading of a step tells it apart from others: %j', (change, expected) => {
  const heading = logHeading(deploymentOrder(change), new Date(now));
  expect(heading).toBe(`[deployment-plans] 2026-11-20T10:00:00.000Z ${expected}`);
});
