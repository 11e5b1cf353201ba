import { beforeEach, describe, expect, test } from '@jest/globals';
import { screenDetailsFromJson } from '../../../src/codec/screen/screen-details.ts';
import { screenEnvironmentsFromJson } from '../../../src/codec/screen/screen-environments.ts';
import { screenListFromJson } from '../../../src/codec/screen/screen-list.ts';
import { confirmRun } from '../../../src/usecases/confirming/confirm-run.ts';
import { buildScreen } from '../../../src/usecases/screen/build-screen.ts';
import type { ScreenPorts } from '../../../src/usecases/screen/screen-ports.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';
import {
  createMemoryScreenFolder,
  type MemoryScreenFolder,
} from '../../support/memory/memory-screen-folder.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';
import { dataOfScript } from '../../support/screen/data-of-script.ts';

let world: MemoryWorld;
let folder: MemoryScreenFolder;
let asked: (readonly string[])[];
beforeEach(async () => {
  world = await createMemoryWorld();
  folder = createMemoryScreenFolder();
  asked = [];
});

function ports(change: Partial<ScreenPorts> = {}): ScreenPorts {
  const site = { name: 'acme/releases', url: 'https://github.com/acme/releases' };
  return { ...world.ports, logs: null, site, numbers: null, ...change };
}

async function build(change: Partial<ScreenPorts> = {}, program = '1') {
  folder.again();
  return buildScreen(ports(change), { folder, page: '<!doctype html>', program, look: null });
}

const listed = () => screenListFromJson(dataOfScript(folder.files.get('data/list.js')));
const details = (plan: string) =>
  screenDetailsFromJson(dataOfScript(folder.files.get(`data/plans/qa/${plan}.js`)));
const environments = () =>
  screenEnvironmentsFromJson(dataOfScript(folder.files.get('data/environments.js'))).environments;

describe('the page with its data', () => {
  beforeEach(async () => {
    world.merge('one', planText({ shop: '2.0.0' }, { scope: 'all of it' }));
    await world.execute();
    await world.open('two', planText({ ledger: '2.0.0' }));
  });

  test('lists every plan, and holds the details of each', async () => {
    expect(await build()).toMatchObject({ plans: 2, made: 2 });
    expect(listed().plans.map(({ listed: it }) => [it.plan, it.status])).toEqual(
      expect.arrayContaining([
        ['two', 'open'],
        ['one', 'finished'],
      ]),
    );
    const run = await world.run('one');
    expect(listed().plans.find(({ listed: it }) => it.plan === 'one')).toMatchObject({
      digest: run.blob.slice(0, 12),
      pullRequest: null,
      deployAll: false,
    });
    expect(details('one')).toMatchObject({
      run,
      operations: [{ application: 'shop', to: '2.0.0' }],
      logs: [],
    });
    expect(details('one').document).toContain('<p>all of it</p>');
    expect(details('two')).toMatchObject({ run: null, operations: [{ application: 'ledger' }] });
  });

  test('is written when all that it refers to is there', async () => {
    await build();
    expect(folder.written.slice(-3)).toEqual(['data/environments.js', 'data/list.js', 'index.html']);
  });

  test('is made again without what is there already, and the same', async () => {
    await build();
    expect(await build()).toMatchObject({ plans: 2, made: 1 });
    expect(folder.written).not.toContain('data/plans/qa/one.js');
    expect(folder.written).toContain('data/plans/qa/two.js');
  });

  test.each<readonly [string, () => Promise<unknown> | undefined, string]>([
    ['somebody has confirmed the run', () => confirmedByAlice(), '1'],
    [
      'its environment wants plans to say more',
      async () => world.configure({ qa: { require: ['scope'] } }),
      '1',
    ],
    ['another version of the program makes it', async () => undefined, '2'],
  ])('is made again when %s', async (_why, change, program) => {
    await build();
    await change();
    expect(await build({}, program)).toMatchObject({ made: 2 });
  });

  test('names the pull requests that merges came from, and asks for each but once', async () => {
    const { mergeCommit } = await world.run('one');
    const numbers = {
      async ofMerges(commits: readonly string[]) {
        asked.push(commits);
        return new Map([[mergeCommit, 41]]);
      },
    };
    await build({ numbers });
    await build({ numbers });
    expect(asked).toEqual([[mergeCommit]]);
    expect(listed().plans.map(({ pullRequest }) => pullRequest)).toEqual(expect.arrayContaining([41, null]));
  });

  test('shows the end of what operations have said, from a whole line on', async () => {
    const text = `${'line\n'.repeat(10_000)}the end\n`;
    await build({ logs: { read: async () => new TextEncoder().encode(text) } });
    const [log] = details('one').logs;
    expect(log).toMatchObject({ application: 'shop', step: null, shortened: true });
    expect(log?.text.startsWith('line\n')).toBe(true);
    expect(log?.text.endsWith('line\nthe end\n')).toBe(true);
    expect(log?.text.length).toBeLessThanOrEqual(16 * 1024);
  });

  test('tells what environments have, and what waits there', async () => {
    world.configure({ qa: { approvals: { required: 1 }, platform: '11.19' } });
    world.merge('three', planText({ lonely: '2.0.0' }));
    await world.execute();
    await build();
    const [qa] = environments();
    expect(environments().map(({ name }) => name)).toEqual(['qa', 'production']);
    expect(qa).toMatchObject({ platform: '11.19', open: true });
    expect(qa?.waiting).toMatchObject([{ plan: 'qa/three', waitingFor: [{ reason: 'approval' }] }]);
    expect(qa?.applications.get('shop')).toMatchObject({
      version: '2.0.0',
      plan: 'qa/one',
      inspection: null,
    });
  });
});

async function confirmedByAlice() {
  const run = { environment: 'qa', plan: 'one' };
  return confirmRun(world.ports, { run, by: 'alice', note: null, criteria: [] });
}

describe('what people have written', () => {
  test.each([...hostileTexts])('is only text in a document: %s', async (_name, text) => {
    world.merge('one', planText({ shop: '2.0.0' }, { scope: text, notes: text }));
    await world.execute();
    await build();
    expect(details('one').document).not.toMatch(/<(?:script|style|img|iframe|svg|form|input|link|meta)\b/i);
    expect(details('one').document).not.toMatch(/<[^>]*\s(?:on\w+|style|id|class)\s*=/i);
    expect(details('one').document).not.toMatch(/href="(?!https?:)/i);
  });

  test('that no plan can be read from leaves no document, and says why', async () => {
    world.merge('one', 'applications: [');
    await world.execute();
    await build();
    expect(details('one')).toMatchObject({ document: '', operations: [] });
    expect(details('one').problems).not.toEqual([]);
  });
});
