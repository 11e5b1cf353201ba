import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createInstallationToken,
  createToken,
  createWorkflowToken,
  permissionsFor,
} from './operations/accounts/create-tokens.ts';
import { planText, proposePlan } from './seed/propose-plan.ts';
import { protectReleases } from './seed/protect-releases.ts';
import { seedReleaseWorld } from './seed/seed-release-world.ts';
import { startSandbox } from './start.ts';
import { welcome } from './welcome.ts';

/**
 * Starts a GitHub of one's own with a small world in it, and says how to use it, until Ctrl-C. `--enterprise` gives
 * it the addresses of a GitHub Enterprise Server.
 */
async function main(addresses: 'dotcom' | 'enterprise'): Promise<void> {
  const sandbox = await startSandbox({ addresses });
  const { world } = sandbox;
  const deployed = { payments: '2.2.0', ledger: '2.0.0' };
  const seeded = await seedReleaseWorld(world, { environments: { qa: deployed, production: {} } });
  const { releases, alice, bob, installation } = seeded;
  const text = planText({ payments: '2.3.0', ledger: '2.1.0' });
  const facts = { releases, environment: 'qa', plan: '2026-11-24-payments', text, author: alice };
  const pullRequest = await proposePlan(world, facts);
  protectReleases(world, seeded, ['qa', 'production']);
  const tokens = {
    alice: createToken(world, { account: alice }),
    bob: createToken(world, { account: bob }),
    workflow: createWorkflowToken(world, { repository: releases, permissions: permissionsFor('write') }),
    installation: createInstallationToken(world, { installation }),
  };
  const keyFile = join(world.folder, 'app.pem');
  await writeFile(keyFile, seeded.privateKey, { mode: 0o600 });
  process.stdout.write(welcome(sandbox, { seeded, pullRequest, tokens, keyFile }));
  const stop = () => sandbox.close().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

await main(process.argv.includes('--enterprise') ? 'enterprise' : 'dotcom');
