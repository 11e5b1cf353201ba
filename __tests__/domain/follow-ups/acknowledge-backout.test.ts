import { expect, test } from '@jest/globals';
import { acknowledgeBackout, type WayBack } from '../../../src/domain/follow-ups/acknowledge-backout.ts';
import { applicationRecord, entry } from '../../support/builders.ts';

function way(change: Partial<WayBack> = {}): WayBack {
  return {
    entry: entry('shop', '1.0.0'),
    present: applicationRecord('shop', '2.0.0'),
    modules: ['shop-api'],
    whole: true,
    ...change,
  };
}

const references = new Map();
const moduleAt = (version: string) => ({ version, references });
const withNewModule = applicationRecord('shop', '2.0.0', {
  modules: new Map([
    ['shop-api', moduleAt('2.0.0')],
    ['shop-web', moduleAt('2.0.0')],
  ]),
});
const partlyNewer = applicationRecord('shop', '1.0.0', {
  modules: new Map([
    ['shop-api', moduleAt('1.0.0')],
    ['shop-web', moduleAt('2.0.0')],
  ]),
});

test.each([
  ['what is newer', way(), ['shop'], []],
  ['modules that the version before does not have', way({ present: withNewModule }), ['shop'], ['shop-web']],
  ['no module beside those that are deployed', way({ present: withNewModule, whole: false }), ['shop'], []],
  ['a newer part', way({ present: partlyNewer, modules: ['shop-web'], whole: false }), ['shop'], []],
  ['nothing of a part that is not newer', way({ present: partlyNewer, whole: false }), [], []],
  ['nothing where the older version is recorded', way({ present: applicationRecord('shop') }), [], []],
  ['nothing of what nobody has', way({ present: undefined }), [], []],
] as const)('acknowledges %s', (_, given, downgrades, removedModules) => {
  expect(acknowledgeBackout([given])).toEqual({ downgrades, removedModules });
});
