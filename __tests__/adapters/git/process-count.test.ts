import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openGitRepository } from '../../../src/adapters/git/open-git-repository.ts';
import { createGitWorld, type GitWorld } from '../../support/git-world.ts';

let world: GitWorld;
beforeEach(() => {
  world = createGitWorld();
});
afterEach(() => world.remove());

/** What a validation reads, on so many open plans; gives the subcommands that it took. */
async function processesFor(plans: number): Promise<string[]> {
  const repository = world.createRepository(`release-${plans}`, { bare: true });
  const catalog = Array.from({ length: 1000 }, (_, index) => `catalog/app-${index}.yml`);
  const files = Object.fromEntries(catalog.map((path) => [path, `application: ${path}`]));
  const main = repository.commit({ branch: 'main', files });
  const base = repository.commit({ branch: 'env/qa', files: { 'plans/old.yml': 'old' } });
  for (let plan = 0; plan < plans; plan += 1) {
    repository.commit({
      branch: `plan/qa/${plan}`,
      from: base,
      files: { [`plans/${plan}.yml`]: `plan ${plan}` },
    });
  }
  const counter = world.countGit();
  const opened = await openGitRepository({
    folder: repository.folder,
    variables: counter.variables,
    now: () => 0,
  });
  await opened.refresh();
  const tips = [...(await opened.branches('plan/')).values()];
  const names = (await opened.list(main, 'catalog')).map(({ name }) => `catalog/${name}`);
  expect((await opened.read(main, names)).size).toBe(1000);
  const changes = await opened.changesOfTips(tips, [base]);
  expect(changes).toHaveLength(plans);
  const contents = await Promise.all(changes.map(({ tip, path }) => opened.read(tip, [path])));
  expect(contents.every((found) => found.size === 1)).toBe(true);
  await opened.changesSince(base, tips[0] ?? base);
  await opened.close();
  return counter
    .calls()
    .map(
      (call) =>
        /(?:^| )([a-z][a-z-]+)(?: |$)/.exec(call.replaceAll(/(?:-c|--git-dir=)\s?\S+/g, ''))?.[1] ?? '',
    );
}

test('the number of git processes grows neither with open plans nor with files', async () => {
  const few = await processesFor(2);
  expect(few.toSorted()).toEqual(['cat-file', 'diff', 'for-each-ref', 'log', 'rev-parse', 'version']);
  expect((await processesFor(60)).toSorted()).toEqual(few.toSorted());
});
