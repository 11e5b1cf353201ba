import { describe, expect, test } from '@jest/globals';
import { buildsInWords, judgeOffers } from '../../../src/domain/deploy-all/judge-offers.ts';
import { mostVersions, offeredVersions } from '../../../src/domain/deploy-all/offered-versions.ts';
import type { CheckState } from '../../../src/domain/readiness/check-state.ts';
import { applicationRecord, catalogEntry, commit } from '../../support/builders.ts';

type Kind = CheckState['kind'];

const offers = ['3.0.0', '2.0.0', '1.0.0'].map((version) => ({
  version,
  tag: `v${version}`,
  commit: commit('c1'),
}));
const judge = (...kinds: readonly Kind[]) =>
  judgeOffers(
    offers,
    new Map(kinds.map((kind, index) => [offers[index]?.version ?? '', { kind, said: null }])),
  );

describe('of the versions of an application', () => {
  test.each<[Kind[], string]>([
    [[], 'ask 3.0.0'],
    [['failed'], 'ask 2.0.0'],
    [['absent', 'running', 'success'], 'take 1.0.0'],
    [['success'], 'take 3.0.0'],
    [['unknown', 'success'], 'leave unknown'],
    [['failed', 'unknown', 'success'], 'leave unknown'],
    [['failed', 'absent', 'unknown'], 'leave unknown'],
    [['running', 'absent', 'unknown'], 'leave unknown'],
    [['running', 'absent', 'absent'], 'leave no-build'],
  ])('%j: %s', (kinds, expected) => {
    const judged = judge(...kinds);
    const what = judged.kind === 'leave' ? judged.reason : judged.offer.version;
    expect(`${judged.kind} ${what}`).toBe(expected);
  });

  test('what was found is said newest first, and shortly', () => {
    const passed = (version: string, kind: Kind, said: string | null = null) => ({
      version,
      state: { kind, said },
    });
    expect(buildsInWords([passed('2.0.0', 'running', 'queued'), passed('1.0.0', 'absent')])).toBe(
      '2.0.0 is still being built (queued), 1.0.0 has no build',
    );
    const many = ['5.0.0', '4.0.0', '3.0.0', '2.0.0', '1.0.0'].map((it) => passed(it, 'failed'));
    expect(buildsInWords(many)).toMatch(/^5\.0\.0 .*, and 2 older ones are not built either$/);
  });
});

describe('offered', () => {
  const offered = (deployed: string, ...available: readonly string[]) => {
    const versions = new Map(available.map((it) => [it, commit('c2')]));
    return offeredVersions(applicationRecord('a', deployed), catalogEntry('a'), versions).map(
      ({ version }) => version,
    );
  };

  test.each<[string, string, string[], string[]]>([
    [
      'newer ones, newest first, then the deployed one',
      '2.0.0',
      ['1.0.0', '3.0.0', '2.10.0', '2.9.0'],
      ['3.0.0', '2.10.0', '2.9.0', '2.0.0'],
    ],
    ['the deployed one, whether the source has it or not', '2.0.0', [], ['2.0.0']],
    ['no pre-release above a release', '2.0.0', ['3.0.0-rc.1'], ['2.0.0']],
    ['a pre-release above another one', '3.0.0-rc.1', ['3.0.0-rc.2', '2.0.0'], ['3.0.0-rc.2', '3.0.0-rc.1']],
  ])('%s', (_, deployed, available, expected) => {
    expect(offered(deployed, ...available)).toEqual(expected);
  });

  test('so many at most, the deployed one among them', () => {
    const many = Array.from({ length: 40 }, (_, index) => `2.${index}.0`);
    const found = offered('1.0.0', ...many);
    expect(found).toHaveLength(mostVersions);
    expect([found[0], found.at(-1)]).toEqual(['2.39.0', '1.0.0']);
  });

  test('as it was tagged then, whatever the catalog says today', () => {
    const [only] = offeredVersions(
      applicationRecord('a', '1.0.0', { tag: 'release-1' }),
      catalogEntry('a'),
      new Map(),
    );
    expect(only?.tag).toBe('release-1');
  });
});
