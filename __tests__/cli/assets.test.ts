import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { assetFolder, productVersion } from '../../src/cli/assets.ts';

test('the version is that of the manifest', () => {
  const manifest = readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8');
  expect(manifest).toContain(`"version": "${productVersion()}"`);
});

test.each(['templates', 'schemas'] as const)('%s come with the program', (name) => {
  expect(existsSync(assetFolder(name))).toBe(true);
});
