import type { SeedApplication } from '../../sandbox/seed/seed-application.ts';
import { createExecutionWorld } from '../../sandbox/stage/execution-world.ts';
import type { Outcomes } from '../outcomes.ts';
import type { Page } from '../page.ts';
import { execute } from './chapters/execute.ts';
import { failAndRetry } from './chapters/fail-and-retry.ts';
import { fromWhereOneIs } from './chapters/from-where-one-is.ts';
import { loseAMachine } from './chapters/lose-a-machine.ts';
import { promote } from './chapters/promote.ts';
import { propose } from './chapters/propose.ts';
import { sideBySide } from './chapters/side-by-side.ts';
import type { GitHubChapter } from './story.ts';

const chapters: readonly GitHubChapter[] = [
  propose,
  execute,
  promote,
  failAndRetry,
  sideBySide,
  loseAMachine,
  fromWhereOneIs,
];

/** `payments` needs `ledger` from 2.0.0 on; `audit` and `orders` are alone. */
const applications: readonly SeedApplication[] = [
  { name: 'ledger', versions: ['1.0.0', '2.0.0', '2.1.0', '2.2.0'], modules: { 'ledger-api': {} } },
  {
    name: 'payments',
    versions: ['2.2.0', '2.3.0', '2.4.0'],
    modules: { 'payments-core': {}, 'payments-api': { 'ledger-api': '^2.0.0' } },
  },
  { name: 'audit', versions: ['1.0.0', '1.1.0', '1.2.0', '1.3.0'], modules: { 'audit-log': {} } },
  { name: 'orders', versions: ['1.0.0', '1.1.0', '1.2.0'], modules: { 'orders-api': {} } },
];

const qa = [
  'deployer: { command: [sh, deploy/deploy.sh], timeout: 5m }',
  'on-abort: retry',
  'promote-to: production',
];

/** The same story on a GitHub of this machine's own, told by the workflows that `init` writes. */
export async function tellOnGitHub(page: Page, outcomes: Outcomes): Promise<void> {
  const environments = { qa: { ledger: '1.0.0' }, production: {} };
  const world = await createExecutionWorld({ qa, applications, environments });
  try {
    for (const chapter of chapters) await chapter({ ...world, page, outcomes });
  } finally {
    await world.close();
  }
}
