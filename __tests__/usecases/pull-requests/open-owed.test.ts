import { beforeEach, describe, expect, test } from '@jest/globals';
import { ForgeUnavailable } from '../../../src/ports/forge.ts';
import { RepositoryUnavailable } from '../../../src/ports/release-repository.ts';
import { openFollowUp } from '../../../src/usecases/pull-requests/open-follow-up.ts';
import { type OwedPorts, openOwed } from '../../../src/usecases/pull-requests/open-owed.ts';
import {
  type OpenedPullRequest,
  validateOpened,
  validateOpenedBy,
} from '../../../src/usecases/pull-requests/validate-opened.ts';
import { createFollowUpWorld, type FollowUpWorld } from '../../support/follow-up-world.ts';

let world: FollowUpWorld;
beforeEach(async () => {
  world = await createFollowUpWorld();
  world.world.configure({ qa: { 'on-abort': 'retry' } });
  await world.ended('aborted');
});

const open = async (change: Partial<OwedPorts> = {}) => {
  const make: OwedPorts['make'] = (...asked) => openFollowUp(world.ports, ...asked);
  return openOwed({ ...world.ports, make, ...change }, await world.world.trusted(), 'qa');
};
const unjudged = { code: 'source-unreachable', severity: 'error', message: 'no status was written' } as const;
const unavailable = { ...unjudged, message: 'GitHub did not answer' };

describe('what is owed', () => {
  test('is opened, and judged where that is asked for', async () => {
    const judged: OpenedPullRequest[] = [];
    const judge: OwedPorts['judge'] = async (opened) => {
      judged.push(opened);
      return [unjudged];
    };
    const { followUps, owed, lost } = await open({ judge });
    expect(followUps).toMatchObject([{ run: { plan: 'one' }, delivery: { plan: 'one-retry-1' } }]);
    const [number] = world.forge.pullRequests.keys();
    expect({ judged, owed, lost }).toEqual({
      judged: [{ number, target: 'qa' }],
      owed: [],
      lost: [unjudged],
    });
  });

  test('is opened also when it cannot be judged', async () => {
    const judge = () => Promise.reject(new ForgeUnavailable(unavailable.message));
    const { followUps, owed, lost } = await open({ judge });
    expect(followUps).toMatchObject([{ delivery: { plan: 'one-retry-1' } }]);
    expect({ owed, lost }).toEqual({ owed: [], lost: [unavailable] });
  });

  test('says of which run it is still owed, and is not judged', async () => {
    const make = () => Promise.reject(new ForgeUnavailable(unavailable.message));
    const judge = () => Promise.reject(new Error('there is nothing to judge'));
    const { followUps, owed, lost } = await open({ make, judge });
    expect(followUps).toMatchObject([{ delivery: null }]);
    expect({ owed, lost }).toEqual({ owed: [{ ...unavailable, plan: 'qa/one' }], lost: [] });
  });

  test('stops nothing when the records cannot be read', async () => {
    const readRecords = () => Promise.reject(new RepositoryUnavailable(unavailable.message));
    expect(await open({ readRecords })).toEqual({ followUps: [], owed: [], lost: [unavailable] });
  });

  test('hides no mistake of ours', async () => {
    await expect(open({ judge: () => Promise.reject(new TypeError('a mistake')) })).rejects.toThrow(
      'a mistake',
    );
  });
});

test.each([
  ['alice', 0],
  ['planner[bot]', 1],
])('a pull request that %s opened is judged here %d times', async (login, times) => {
  await open();
  const [opened] = world.forge.pullRequests.values();
  if (opened === undefined) throw new Error('nothing was opened');
  expect(await validateOpenedBy(world.ports, login, { number: opened.number, target: 'qa' })).toEqual([]);
  expect([...world.forge.statuses]).toHaveLength(times);
});

test.each([
  ['alone', false],
  ['like an older one', true],
])(
  'why a pull request that was opened here and proposes its commit %s has no verdict is said',
  async (_, older) => {
    await open();
    const [opened] = world.forge.pullRequests.values();
    if (opened === undefined) throw new Error('nothing was opened');
    const { number } = older ? world.forge.add({ branch: opened.branch, head: opened.head }) : opened;
    if (older) world.world.store.pullRequests.set(number, opened.head);
    world.world.sources.repositories.clear();
    const problems = await validateOpened(world.ports, { number, target: 'qa' });
    expect(problems.map(({ code, application }) => [code, application])).toEqual([
      ['source-unreachable', 'shop'],
      ['source-unreachable', 'lonely'],
    ]);
  },
);
