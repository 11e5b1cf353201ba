import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { TestRepository } from '../support/git-world.ts';
import { at, listAt, textAt } from '../support/json.ts';
import { createReleaseWorld, planText, type ReleaseWorld } from '../support/release-world.ts';

/* Operations by engines, without GitHub: a manifest is all that can be written then. */

const values = `# what qa runs
ledger:
  image: { tag: "1.0.0" } # of the ledger
payments: { image: { tag: 0.9.0 } }
`;

let world: ReleaseWorld;
let manifests: TestRepository;

beforeEach(async () => {
  world = await createReleaseWorld();
  manifests = world.git.createRepository('gitops.git', { bare: true });
  manifests.commit({ branch: 'main', files: { 'values/qa.yaml': values } });
});
afterEach(() => world.remove());

const executeQa = () => world.ask('execute', '--environment', 'qa');
const configure = (deployer: string) =>
  world.configure(`
  development: { root: true }
  qa:
    sources: [development]
    deployer: ${deployer}
`);
const manifest = (more = '') =>
  `{ manifest: { repository: ${manifests.folder}, file: "values/{environment}.yaml", helm: "{application}.image.tag"${more} } }`;

describe('without GitHub', () => {
  test('versions are written into a manifest, one commit each, and nothing else changes', async () => {
    configure(manifest());
    world.submit('qa', 'all', planText({ payments: '1.0.0', ledger: '1.1.0' }));
    const { code, json, stderr } = await executeQa();
    expect([code, stderr]).toEqual([0, expect.stringContaining('qa/all')]);
    expect(manifests.git('show', 'main:values/qa.yaml')).toBe(
      values.replace('1.0.0', '1.1.0').replace('0.9.0', '1.0.0').trimEnd(),
    );
    const keys = manifests.git('log', '--format=%(trailers:key=Deployment-Key,valueonly)', 'main');
    expect(keys.split('\n').filter(Boolean)).toEqual(['qa/all/payments/deploy', 'qa/all/ledger/deploy']);
    const [run] = listAt(json, 'runs');
    const effects = listAt(run, 'operations').map((it) => at(listAt(it, 'tries')[0], 'effect'));
    const place = { kind: 'manifest', repository: manifests.folder, branch: 'main', wait: null };
    expect(effects).toMatchObject([place, place]);
    const commits = manifests.git('rev-list', '--max-count=2', 'main').split('\n');
    expect(effects.map((effect) => textAt(effect, 'id')).sort()).toEqual(commits.sort());
  });

  test('a place that is not there fails, and says what to do', async () => {
    configure(manifest().replace('.image.tag', '.tag'));
    world.submit('qa', 'lost', planText({ ledger: '1.1.0' }));
    const { code, json } = await executeQa();
    expect(code).toBe(3);
    const [operation] = listAt(listAt(json, 'runs')[0], 'operations');
    expect(operation).toMatchObject({
      state: 'failed',
      reason: expect.stringMatching(/values\/qa\.yaml .* has nothing at ledger\.tag; write it there once/),
    });
    expect(manifests.git('rev-list', '--count', 'main')).toBe('1');
  });

  test.each([
    ['{ deployment: {} }', /is deployed by a deployment, for which GitHub is asked/],
    ['manifest with wait', /is deployed by a manifest that waits for a status on GitHub/],
  ])('%s is refused before anything happens', async (deployer, message) => {
    configure(deployer.startsWith('{') ? deployer : manifest(', wait: { status: argocd }'));
    world.submit('qa', 'refused', planText({ ledger: '1.1.0' }));
    const { code, stderr, stdout } = await executeQa();
    expect(code).toBe(2);
    expect(stderr + stdout).toMatch(message);
    expect(manifests.git('rev-list', '--count', 'main')).toBe('1');
  });

  test('check takes both', async () => {
    configure(manifest(', wait: { status: argocd }'));
    expect((await world.ask('check')).code).toBe(0);
    configure('{ deployment: { task: sync } }');
    expect((await world.ask('check')).code).toBe(0);
  });
});
