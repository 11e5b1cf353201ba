import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { listAt } from '../support/json.ts';
import { createReleaseWorld, parseJson, planText, type ReleaseWorld } from '../support/release-world.ts';

/**
 * Git processes of one command: those on the release repository, and those that ask an application's, of which there
 * are two for each application of the plan: one for its tags, one for its manifest and its notes.
 */
interface Count {
  readonly own: number;
  readonly sources: number;
}

const most = 10;
let world: ReleaseWorld;
let proposed = 0;

beforeAll(async () => {
  const catalog = Array.from({ length: 1000 }, (_, index) => [
    `catalog/filler-${index}.yml`,
    `application: filler-${index}\nrepository: acme/filler-${index}\nmodules: { filler-${index}: {} }\n`,
  ]);
  world = await createReleaseWorld({ files: Object.fromEntries(catalog) });
  world.submit('qa', 'done', planText({ audit: '1.0.0' }));
  await world.run('execute', '--environment', 'qa');
  world.propose('qa', 'judged', planText({ ledger: '1.0.0', payments: '1.0.0' }));
});
afterAll(() => world.remove());

function proposeUpTo(count: number): void {
  const from = world.repository.git('rev-parse', 'env/qa');
  const first = proposed;
  proposed = count;
  world.repository.commitAll(
    Array.from({ length: count - first }, (_, offset) => {
      const [index, plan] = [first + offset, `open-${first + offset}`];
      const entries = { [`filler-${index}`]: '1.0.0', [`filler-${index + 500}`]: '1.0.0' };
      return { branch: `plan/qa/${plan}`, from, files: { [`plans/${plan}.yml`]: planText(entries) } };
    }),
  );
}

async function count(...args: string[]): Promise<{ readonly counted: Count; readonly json: unknown }> {
  const counter = world.git.countGit();
  const result = await world.runWith(counter.variables, ...args, '--json');
  expect(result).toMatchObject({ code: 0, stderr: '' });
  const calls = counter.calls();
  const sources = calls.filter((call) => /\bls-remote\b|-C \S+ cat-file\b/.test(call)).length;
  return { counted: { own: calls.length - sources, sources }, json: parseJson(result) };
}

describe('the number of git processes', () => {
  test('grows neither with 20 and 200 open plans nor with 1,000 catalog files', async () => {
    const clone = world.git.clone(world.repository, 'clone');
    clone.git('checkout', '--quiet', 'plan/qa/judged');
    const commands = [
      { args: ['validate', 'plan/qa/judged'], sources: 4 },
      { args: ['validate', '--repo', clone.folder], sources: 4 },
      { args: ['list'], sources: 0 },
      { args: ['check'], sources: 0 },
      { args: ['show', 'qa/done'], sources: 0 },
    ];
    proposeUpTo(20);
    clone.git('fetch', '--quiet', 'origin', '+refs/heads/env/*:refs/heads/env/*');
    clone.git('fetch', '--quiet', 'origin', '+refs/heads/plan/qa/open-*:refs/heads/plan/qa/open-*');
    const few = await countAll(commands);
    proposeUpTo(200);
    clone.git('fetch', '--quiet', 'origin', '+refs/heads/plan/qa/open-*:refs/heads/plan/qa/open-*');
    expect(await countAll(commands)).toEqual(few);
    for (const [index, { own, sources }] of few.entries()) {
      expect(own).toBeLessThanOrEqual(most);
      expect(sources).toBe(commands[index]?.sources);
    }
    expect(listAt((await count('list')).json, 'plans')).toHaveLength(202);
  });

  test('stays the same with a remote', async () => {
    const far = world.git.clone(world.repository, 'far');
    const args = ['validate', 'plan/qa/judged', '--repo', far.folder, '--remote', 'origin'];
    const first = await count(...args);
    proposeUpTo(220);
    expect((await count(...args)).counted).toEqual(first.counted);
  });
});

async function countAll(commands: readonly { readonly args: readonly string[] }[]): Promise<Count[]> {
  const counts: Count[] = [];
  for (const { args } of commands) counts.push((await count(...args)).counted);
  return counts;
}
