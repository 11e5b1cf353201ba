import { beforeEach, describe, expect, test } from '@jest/globals';
import { configurationPath } from '../../../src/domain/layout.ts';
import { ForgeForbidden, ForgeUnavailable } from '../../../src/ports/forge.ts';
import { commit } from '../../support/builders.ts';
import { alice, createRequestingWorld, number, type RequestingWorld } from './requesting-world.ts';

const plan = '2026-11-20-issue-41';
const form = {
  Target: 'qa',
  Source: 'development',
  Applications: 'shop 2.0.0\nlonely latest',
  Notes: 'Refunds.',
};

const withOperators = `version: 1
operators: ["@acme/night-shift"]
environments:
  development: { root: true }
  qa: { deployer: { command: [./deploy.sh], timeout: 5m } }
`;

let world: RequestingWorld;
beforeEach(async () => {
  world = await createRequestingWorld();
});

async function fileOf(environment = 'qa', name = plan): Promise<string> {
  const { repository } = world.ports;
  const branch = `plan/${environment}/${name}`;
  const tip = (await repository.branches(branch)).get(branch) ?? '';
  const file = (await repository.read(tip, [`plans/${name}.yml`])).get(`plans/${name}.yml`);
  return new TextDecoder().decode(file?.bytes ?? undefined);
}

describe('a form that can be planned', () => {
  test('becomes a pull request, whose plan says what was asked for', async () => {
    world.issue(form);
    expect(await world.answer()).toMatchObject({
      kind: 'answered',
      answer: { verdict: 'proposed', plan: `qa/${plan}`, pullRequest: 1 },
    });
    expect(await fileOf()).toBe(`source: development
target: qa
applications:
  shop: { version: 2.0.0, commit: ${commit('c2')} }
  lonely: { version: 3.0.0, commit: ${commit('c3')} }

notes: |
  Refunds.
`);
    expect(world.forge.pullRequests.get(1)).toMatchObject({
      ...{ title: `qa: ${plan}`, branch: `plan/qa/${plan}`, base: 'env/qa', draft: false },
      body: expect.stringContaining('`alice` has asked for in #41'),
    });
    expect(world.forge.statuses.size).toBe(1);
  });

  test('is answered with the way there, and closed', async () => {
    world.issue(form);
    await world.answer();
    expect(world.answers()).toEqual([expect.stringMatching(/`qa\/2026-11-20-issue-41` is proposed by .*#1/)]);
    expect(world.conversations.issues.get(number)?.state).toBe('closed');
  });

  test('names everybody who has had a hand in it as an author', async () => {
    world.issue(form);
    const eve = { login: 'eve', id: 9, isBot: false };
    world.conversations.edits.set(number, [alice, eve]);
    await world.answer();
    const branch = `plan/qa/${plan}`;
    const tip = (await world.ports.repository.branches(branch)).get(branch) ?? '';
    const [entry] = (await world.ports.repository.history(null, tip)).slice(-1);
    expect(entry?.message.split('\n').slice(-2)).toEqual([
      'Co-authored-by: alice <7+alice@users.noreply.github.com>',
      'Co-authored-by: eve <9+eve@users.noreply.github.com>',
    ]);
  });

  test('is a draft as long as a person must complete what the environment asks for', async () => {
    world.world.configure({ qa: { require: ['scope', 'backout.tested', 'notes'] } });
    world.issue(form);
    await world.answer();
    expect(world.forge.pullRequests.get(1)).toMatchObject({ draft: true });
    expect(await fileOf()).toMatch(/notes: \|\n {2}Refunds\.\n\n# .*\nscope: \|\n\n# .*\nbackout:/);
  });

  test('takes a name that nobody has', async () => {
    world.world.merge(plan, 'source: development\n');
    world.issue(form);
    expect(await world.answer()).toMatchObject({ answer: { plan: `qa/${plan}-2` } });
  });
});

describe('a form that cannot be planned is answered, and stays open', () => {
  test.each<[what: string, change: Readonly<Record<string, string>>, said: RegExp]>([
    [
      'an unknown application',
      { Applications: 'shopp 2.0.0' },
      /'shopp' is not in the catalog; did you mean shop\?/,
    ],
    [
      'a version that is not there',
      { Applications: 'shop 9.0.0' },
      /'development' does not have shop `9\.0\.0`/,
    ],
    [
      'an environment that there is not',
      { Target: 'staging' },
      /'staging' is not a configured environment; there are/,
    ],
    ['a root', { Target: 'development' }, /'development' is a root environment/],
    ['a source of which there are several', { Source: '_No response_' }, /say which with the field Source/],
    ['something to redeploy that is not there', { Applications: 'shop redeploy' }, /shop/],
    ['a line that nobody understands', { Applications: 'rm -rf /' }, /each line names an application/],
  ])('%s', async (_, change, said) => {
    world.issue({ ...form, ...change });
    expect(await world.answer()).toMatchObject({ answer: { verdict: 'refused' } });
    const [told, ...others] = world.answers();
    expect(told).toMatch(said);
    expect(told).toContain('Edit this issue to put it right');
    expect(others).toEqual([]);
    expect(world.conversations.issues.get(number)?.state).toBe('open');
    expect(await world.branches()).toEqual([]);
    expect(world.forge.pullRequests.size).toBe(0);
  });

  test('until somebody puts it right, in the same comment', async () => {
    world.issue({ ...form, Applications: 'shopp 2.0.0' });
    await world.answer();
    world.issue(form);
    expect(await world.answer()).toMatchObject({ answer: { verdict: 'proposed' } });
    expect(world.answers()).toEqual([expect.stringContaining('is proposed by')]);
  });

  test('for good when nobody can know who has edited it', async () => {
    world.issue(form);
    world.conversations.edits.set(number, null);
    expect(await world.answer()).toMatchObject({ answer: { verdict: 'refused' } });
    expect(world.answers()).toEqual([expect.stringContaining('cannot be known in full')]);
  });
});

describe('there is never a second plan', () => {
  test.each(['qa', 'production'])('when the issue is opened again and edited, for %s', async (target) => {
    world.issue(form);
    await world.answer();
    world.issue({ ...form, Target: target, Source: '', Applications: 'lonely 1.0.0' });
    expect(await world.answer()).toMatchObject({
      answer: { verdict: 'proposed', plan: `qa/${plan}`, pullRequest: 1 },
    });
    expect(await world.branches()).toEqual([`plan/qa/${plan}`]);
    expect(world.forge.pullRequests.size).toBe(1);
  });

  test('when its event comes twice', async () => {
    world.issue(form);
    await world.answer();
    expect(await world.answer()).toEqual({ kind: 'ignored', because: 'issue #41 is closed' });
  });

  test('when two jobs read it at once', async () => {
    world.issue(form);
    const answers = await Promise.all([world.answer(world.process(2)), world.answer(world.process(3))]);
    expect(answers).toMatchObject([{ answer: { plan: `qa/${plan}` } }, { answer: { plan: `qa/${plan}` } }]);
    expect(await world.branches()).toEqual([`plan/qa/${plan}`]);
    expect(world.forge.pullRequests.size).toBe(1);
  });

  test('when a job was stopped after the branch, or before it', async () => {
    world.issue(form);
    world.forge.fail('openPullRequest', { error: new ForgeUnavailable('GitHub is away'), effect: false });
    const first = await world.answer();
    expect(first).toMatchObject({ answer: { verdict: 'unread' } });
    world.issue({ ...form, Target: 'production', Source: 'qa' });
    expect(await world.answer()).toMatchObject({ answer: { verdict: 'refused' } });
    expect(world.answers()).toEqual([
      expect.stringMatching(/was taken for `qa\/2026-11-20-issue-41` before/),
    ]);
    world.issue(form);
    expect(await world.answer()).toMatchObject({ answer: { verdict: 'proposed', plan: `qa/${plan}` } });
    expect(world.forge.pullRequests.size).toBe(1);
  });
});

describe('who may ask', () => {
  test.each(['read', 'none'] as const)('is nobody who may only: %s', async (permission) => {
    world.conversations.permissions.set('alice', permission);
    world.issue(form);
    expect(await world.answer()).toMatchObject({ answer: { verdict: 'outsider' } });
    expect(world.answers()).toEqual([expect.stringContaining('`alice` may not ask for plans here')]);
    expect(await world.branches()).toEqual([]);
  });

  test.each(['triage', 'write', 'admin'] as const)('is anybody who may: %s', async (permission) => {
    world.conversations.permissions.set('alice', permission);
    world.issue(form);
    expect(await world.answer()).toMatchObject({ answer: { verdict: 'proposed' } });
  });

  test.each([
    ['an operator', false, 'proposed'],
    ['nobody of a team that cannot be seen', true, 'outsider'],
  ])('is %s', async (_, hidden, verdict) => {
    world.world.store.commit({ branch: 'main', files: { [configurationPath]: withOperators } });
    world.reviewers.teams.set('@acme/night-shift', { members: ['alice'], hidden });
    world.conversations.permissions.set('alice', 'read');
    world.issue(form);
    expect(await world.answer()).toMatchObject({ answer: { verdict } });
    expect(world.answers().join().includes('members: read')).toBe(hidden);
  });

  test('is no program, and nobody who is gone', async () => {
    world.issue(form, { author: { ...alice, isBot: true } });
    expect(await world.answer()).toMatchObject({ kind: 'ignored' });
    world.issue(form, { author: null });
    expect(await world.answer()).toMatchObject({ kind: 'ignored' });
    expect(world.answers()).toEqual([]);
  });

  test('is asked before anything that the issue says', async () => {
    world.conversations.permissions.set('alice', 'read');
    world.issue({ ...form, Target: '$(reboot)' });
    await world.answer();
    expect(world.answers()).toEqual([expect.not.stringContaining('reboot')]);
  });
});

describe('what is no request is left alone', () => {
  test.each([
    ['an issue without the label', { labels: ['bug'] }],
    ['a pull request', { isPullRequest: true }],
    ['a closed one', { state: 'closed' as const }],
  ])('%s', async (_, change) => {
    world.issue(form, change);
    expect(await world.answer()).toMatchObject({ kind: 'ignored' });
    expect(world.answers()).toEqual([]);
  });

  test('one that is gone', async () => {
    expect(await world.answer()).toEqual({ kind: 'ignored', because: 'issue #41 is not there any more' });
  });
});

describe('a configuration that cannot be used is nothing that the form could put right', () => {
  beforeEach(() => {
    world.world.store.commit({ branch: 'main', files: { [configurationPath]: 'version: 7\n' } });
    world.issue(form);
  });

  test('and is told to whoever may ask', async () => {
    expect(await world.answer()).toMatchObject({ answer: { verdict: 'unread' } });
    expect(world.answers()).toEqual([expect.stringContaining('the configuration on main cannot be used')]);
    expect(world.answers()).toEqual([expect.stringContaining('version')]);
  });

  test('but what is wrong with it is told to nobody else', async () => {
    world.conversations.permissions.set('alice', 'read');
    expect(await world.answer()).toMatchObject({ answer: { verdict: 'unread' } });
    expect(world.answers()).toEqual([expect.stringContaining('the configuration on main cannot be used')]);
    expect(world.answers()).toEqual([expect.not.stringContaining('version')]);
  });
});

test('what the token may not do is nothing that the form could put right', async () => {
  world.issue(form);
  world.conversations.fail('permissionOf', new ForgeForbidden('the token may not do this', 'metadata: read'));
  expect(await world.answer()).toMatchObject({ answer: { verdict: 'unread' } });
});

test('what could not be read is told, and decided the next time', async () => {
  world.issue(form);
  world.conversations.fail('permissionOf');
  expect(await world.answer()).toMatchObject({ answer: { verdict: 'unread' } });
  expect(world.answers()).toEqual([expect.stringContaining('Run the job again')]);
  expect(await world.answer()).toMatchObject({ answer: { verdict: 'proposed' } });
});
