import { expect, test } from '@jest/globals';
import { mostVersions } from '../../../src/domain/deploy-all/offered-versions.ts';
import { findBuilt } from '../../../src/usecases/deploy-all/find-built.ts';
import { catalogEntry, commit } from '../../support/builders.ts';
import { createFakeBuilds } from '../../support/fake-builds.ts';

const environment = {
  name: 'qa',
  platform: '11.19',
  builds: { kind: 'note', name: 'builds-{platform}' },
} as const;
const offers = Array.from({ length: mostVersions }, (_, index) => {
  const version = `${mostVersions - index}.0.0`;
  return { version, tag: `v${version}`, commit: commit(version) };
});
const applications = Array.from({ length: 300 }, (_, index) => ({
  entry: catalogEntry(`app-${index}`),
  offers,
}));
const checkOut = async () => {};

test('300 applications of which nothing is built take five rounds, and no version is asked about twice', async () => {
  const builds = createFakeBuilds();
  for (const { entry } of applications) {
    for (const { version } of offers) builds.kinds.set(`${entry.application} ${version}`, 'absent');
  }
  const found = await findBuilt(builds, environment, { applications, checkOut });
  expect([...found.values()].every((it) => it.kind === 'leave' && it.reason === 'no-build')).toBe(true);
  expect(builds.asked.map((round) => round.length / applications.length)).toEqual([1, 2, 4, 8, 10]);
  expect(new Set(builds.asked.flat()).size).toBe(applications.length * mostVersions);
});

test('the newest one that was built is taken, whatever older ones were asked about with it', async () => {
  const builds = createFakeBuilds();
  const [newest, ...older] = offers;
  builds.kinds.set(`app-0 ${newest?.version}`, 'failed');
  const found = await findBuilt(builds, environment, { applications: applications.slice(0, 1), checkOut });
  expect(found.get('app-0')).toMatchObject({
    kind: 'take',
    offer: older[0],
    passedOver: [{ version: '25.0.0' }],
  });
});
