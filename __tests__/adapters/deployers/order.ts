import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommandDeployer } from '../../../src/domain/model/configuration.ts';
import type { DeploymentOrder } from '../../../src/ports/deployer.ts';

interface OrderOptions extends Partial<Omit<DeploymentOrder, 'deployer'>> {
  readonly command?: readonly string[];
  /** Of a shell script `deploy.sh` in the checkout, which is also the default command. */
  readonly script?: string;
  /** Milliseconds. */
  readonly timeout?: number;
  readonly env?: readonly string[];
}

/** An order for one operation whose grace period and time limit do not pass during a test. */
export function deploymentOrder(options: OrderOptions = {}): DeploymentOrder<CommandDeployer> {
  const { command = ['./deploy.sh'], script = 'exit 0', timeout = 3_600_000, env = [], ...order } = options;
  return {
    deployer: { kind: 'command', command, timeout, env },
    environment: 'qa',
    plan: '2026-11-20-payments',
    application: 'payments',
    repository: 'acme/payments',
    action: 'deploy',
    version: '2.3.0',
    fromVersion: '2.2.0',
    tag: 'v2.3.0',
    commit: '4f2c'.repeat(10),
    modules: ['payments-core', 'payments-api'],
    settings: new Map(),
    secrets: new Map(),
    key: 'qa/2026-11-20-payments/payments/deploy',
    grace: 3_600_000,
    checkOut: (folder) => writeFile(join(folder, 'deploy.sh'), `#!/bin/sh\n${script}\n`, { mode: 0o755 }),
    onLine: () => {},
    onEffect: () => {},
    ...order,
  };
}
