import { beforeEach, expect, test } from '@jest/globals';
import { lateDeployer } from '../../../src/cli/session/late-deployer.ts';
import type { ManifestDeployer } from '../../../src/domain/model/manifest-deployer.ts';
import type { Deployer } from '../../../src/ports/deployer.ts';
import { manifestEffect } from '../../support/engine-effects.ts';

let loads: number;
let deployer: Deployer<ManifestDeployer>;

beforeEach(() => {
  loads = 0;
  deployer = lateDeployer(async () => {
    loads += 1;
    return {
      prepare: async () => {
        throw new Error('it is loaded');
      },
      resume: async () => undefined,
      heal: async () => ['healed'],
    };
  });
});

const started = {
  effect: manifestEffect('key'),
  startedAt: '2026-11-20T09:00:00Z',
  timeout: null,
  onLine: () => {},
  onEffect: () => {},
};

test('a late deployer is loaded by the first operation, once', async () => {
  await Promise.all([deployer.resume(started), deployer.resume(started)]);
  expect(loads).toBe(1);
});

test('a late deployer is not loaded to heal what it cannot have left', async () => {
  expect(await deployer.heal()).toEqual([]);
  expect(loads).toBe(0);
});
