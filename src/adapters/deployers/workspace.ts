import { mkdtempSync, writeFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Effect, Holder } from '../../domain/records/run.ts';
import { removeWorkspace } from './remove-workspace.ts';
import { commandFile, coordinatorFile, workspacePrefix } from './workspace-users.ts';

/** The files of one operation, in a folder that nobody else may enter. */
export interface Workspace {
  /** Empty at first; the command's working directory. */
  readonly checkout: string;
  /** JSON object, mode 0600. */
  readonly settings: string;
  /** Free for the output's named pipe. */
  readonly pipe: string;
  /** Notes which command works here, for whoever finds the folder after its coordinator has died. */
  usedBy(command: Effect): Promise<void>;
  remove(): Promise<void>;
}

export async function createWorkspace(
  temporaryFolder: string,
  { settings, coordinator }: { settings: ReadonlyMap<string, string>; coordinator: Holder },
): Promise<Workspace> {
  const root = mkdtempSync(join(temporaryFolder, workspacePrefix));
  // At once: a folder that names nobody cannot be told from one that is just being made.
  writeFileSync(join(root, coordinatorFile), JSON.stringify(coordinator));
  const workspace: Workspace = {
    checkout: join(root, 'checkout'),
    settings: join(root, 'settings.json'),
    pipe: join(root, 'output'),
    usedBy: async (command) => {
      // Whole or not at all, whenever its writer is killed.
      const unfinished = join(root, `${commandFile}.new`);
      await writeFile(unfinished, JSON.stringify(command));
      await rename(unfinished, join(root, commandFile));
    },
    remove: () => removeWorkspace(root),
  };
  await mkdir(workspace.checkout);
  const text = `${JSON.stringify(Object.fromEntries(settings), null, 2)}\n`;
  await writeFile(workspace.settings, text, { mode: 0o600, flag: 'wx' });
  return workspace;
}
