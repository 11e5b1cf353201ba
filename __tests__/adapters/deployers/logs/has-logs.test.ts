import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hasLogs } from '../../../../src/adapters/deployers/logs/has-logs.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'has-logs-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  { what: 'an operation', file: 'one/shop.log', has: true },
  { what: 'only a check', file: 'two/checks/smoke.log', has: false },
  { what: 'nobody', file: 'three', has: false },
])('what $what has said', ({ file, has }) => {
  const [plan = ''] = file.split('/');
  if (file !== plan) {
    mkdirSync(dirname(join(folder, 'qa', file)), { recursive: true });
    writeFileSync(join(folder, 'qa', file), 'hello\n');
  }
  expect(hasLogs(folder, { environment: 'qa', plan })).toBe(has);
});
