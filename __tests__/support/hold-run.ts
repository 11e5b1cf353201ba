import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningCli } from './cli.ts';
import { planText, type ReleaseWorld } from './release-world.ts';
import { until } from './until.ts';

interface HeldRun {
  readonly execution: RunningCli;
  /** Lets it end. */
  release(): void;
}

interface RunToHold {
  readonly plan: string;
  /** Whose deployment is held; `ledger` is deployed with it in the same version. */
  readonly application: string;
  readonly version: string;
  /** With which code it ends. */
  readonly exit?: number;
}

/** A run under way that deploys an application until it is let go. */
export async function holdRun(
  world: ReleaseWorld,
  { plan, application, version, exit = 0 }: RunToHold,
): Promise<HeldRun> {
  const [begun, go] = [join(world.git.folder, `${plan}-begun`), join(world.git.folder, `${plan}-go`)];
  world.behave(application, `touch ${begun}; until [ -e ${go} ]; do sleep 0.05; done; exit ${exit}`);
  world.submit('qa', plan, planText({ [application]: version, ledger: version }));
  const execution = world.start('execute', '--environment', 'qa');
  await until(() => existsSync(begun));
  return { execution, release: () => writeFileSync(go, '') };
}
