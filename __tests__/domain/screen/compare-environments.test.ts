import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareEnvironments, type Relation } from '../../../src/domain/screen/compare-environments.ts';
import { screenEnvironment } from '../../support/screen/screen-environments.ts';

const compared = (here: Record<string, string>, there: Record<string, string>) =>
  compareEnvironments(screenEnvironment('qa', here), screenEnvironment('production', there));

test('each application stands to the other environment in one way, the most important first', () => {
  const here = { same: '1.0.0', newer: '1.10.0', older: '1.0.0', mine: '1.0.0', odd: 'main' };
  const there = { same: '1.0.0', newer: '1.9.0', older: '1.0.1', theirs: '1.0.0', odd: '1.0.0' };
  expect(compared(here, there).map(({ application, relation }) => [application, relation])).toEqual([
    ['newer', 'ahead'],
    ['older', 'behind'],
    ['odd', 'different'],
    ['mine', 'only-here'],
    ['theirs', 'only-there'],
    ['same', 'same'],
  ]);
});

test('from the other side everything is the other way round', () => {
  const opposite: Record<Relation, Relation> = {
    ...{ ahead: 'behind', behind: 'ahead', different: 'different' },
    ...{ 'only-here': 'only-there', 'only-there': 'only-here', same: 'same' },
  };
  const version = fc.constantFrom('1.0.0', '1.0.1', '1.0.0+b', '2.0.0-rc.1', '2.0.0', 'odd');
  const versions = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'constructor'), version);
  fc.assert(
    fc.property(versions, versions, (here, there) => {
      const relationsOf = (it: ReturnType<typeof compared>) =>
        new Map(it.map(({ application, relation }) => [application, relation]));
      const back = relationsOf(compared(there, here));
      const turned = [...relationsOf(compared(here, there))].map(
        ([name, it]) => [name, opposite[it]] as const,
      );
      expect(new Map(turned)).toEqual(back);
    }),
  );
});
