import { expect, test } from '@jest/globals';
import { recordsBranch } from '../../src/domain/layout.ts';
import { RepositoryUnusable } from '../../src/ports/release-repository.ts';
import type { RepositoryFounder } from '../../src/ports/repository-founder.ts';
import { init } from '../../src/usecases/init.ts';
import { createRecordsReader } from '../../src/usecases/reading/create-records-reader.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { createMemoryStore } from '../support/memory/memory-repository.ts';

const environmentFiles = [{ path: 'plans/README.md', bytes: new TextEncoder().encode('Plans.\n') }];
const request = { folder: 'new', contents: 'template', environmentFiles };
const text = (environments: string) => `version: 1\nenvironments:\n${environments}`;

function founderOf(configuration: string) {
  const store = createMemoryStore();
  const closed: string[] = [];
  const founder: RepositoryFounder = {
    async found({ branch }) {
      store.commit({ branch, files: { '.github/deployment-plans.yml': configuration } });
      return { ...store.open(), close: async () => void closed.push('closed') };
    },
  };
  return { store, founder, closed };
}

test('a new release repository has a branch and a baseline for each environment but the roots', async () => {
  const { store, founder, closed } = founderOf(text('  development: { root: true }\n  qa:\n  production:\n'));
  const answer = await init({ founder, clock: createFakeClock() }, request);
  expect(answer).toEqual({ environments: ['qa', 'production'] });
  const repository = store.open();
  const branches = await repository.branches();
  expect([...branches.keys()]).toEqual([recordsBranch, 'env/production', 'env/qa', 'main']);
  const records = await createRecordsReader(repository)();
  for (const environment of ['qa', 'production']) {
    const head = branches.get(`env/${environment}`);
    expect((await records.environment(environment)).record).toMatchObject({
      baseline: head,
      head,
      sequence: 1,
    });
  }
  expect(closed).toEqual(['closed']);
});

test('a folder that holds something is refused, and that is passed on', async () => {
  const founder: RepositoryFounder = {
    found: async () => {
      throw new RepositoryUnusable('the folder is not empty');
    },
  };
  await expect(init({ founder, clock: createFakeClock() }, request)).rejects.toThrow(
    'the folder is not empty',
  );
});

test('the repository is closed when its template is wrong', async () => {
  const { founder, closed } = founderOf('version: 2\n');
  await expect(init({ founder, clock: createFakeClock() }, request)).rejects.toMatchObject({ kind: 'wrong' });
  expect(closed).toEqual(['closed']);
});
