import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createInstallationToken } from '../../../sandbox/operations/accounts/create-tokens.ts';
import { type ReleaseWorld, seedReleaseWorld } from '../../../sandbox/seed/seed-release-world.ts';
import { type Sandbox, startSandbox } from '../../../sandbox/start.ts';
import { wakingClock } from '../../../src/adapters/clock.ts';
import { connectGitHub } from '../../../src/adapters/github/connect-github.ts';
import { createWorkflowDeployer } from '../../../src/adapters/github/workflow-deployer/create-workflow-deployer.ts';
import { workflowOrder } from '../../adapters/github/workflow-deployer/deployer-world.ts';
import { jobOf } from './actions-world.ts';

/** The templates' workflow for operations, deployed by as it stands: from the dispatch to the end of its script. */
const templates = join(import.meta.dirname, '..', '..', '..', 'templates', 'main');
const files = ['.github/workflows/deploy.yml', 'deploy/in-workflow.sh', 'deploy/deploy.sh'];

let sandbox: Sandbox;
let acme: ReleaseWorld;
beforeAll(async () => {
  sandbox = await startSandbox({ actions: { commands: ['sh'] } });
  sandbox.actions.listen(false);
  acme = await seedReleaseWorld(sandbox.world, {
    files: Object.fromEntries(files.map((file) => [file, readFileSync(join(templates, file), 'utf8')])),
  });
  sandbox.actions.listen(true);
});
afterAll(async () => {
  await sandbox.close();
  expect(sandbox.mismatches).toEqual([]);
});

test('the workflow that init writes carries out an operation', async () => {
  const { api } = connectGitHub({
    repository: { owner: 'acme', name: 'releases' },
    addresses: { api: sandbox.apiUrl, graphql: sandbox.graphqlUrl, server: sandbox.serverUrl },
    credentials: { kind: 'token', token: createInstallationToken(sandbox.world, acme).value },
    pace: 0,
  });
  const { order, effects } = workflowOrder();
  const deployment = await createWorkflowDeployer({ api, clock: wakingClock }).prepare(order);
  expect(await deployment.open()).toEqual({ outcome: 'succeeded', reason: null });
  const [run, ...others] = sandbox.actions.runsOf(acme.releases);
  expect(others).toHaveLength(0);
  expect(effects).toMatchObject([{ kind: 'workflow', id: String(run?.id), key: order.key }]);
  const log = run === undefined ? '' : jobOf(run).log.join('\n');
  expect(log).toContain('deploy payments 2.3.0 in qa');
  expect(log).toContain('it replaces 2.2.0');
  expect(log).toContain('modules: payments-api,payments-core');
  expect(log).toContain('nothing was deployed: deploy/deploy.sh is still the example');
});
