import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Effect } from '../../domain/records/run/effect.ts';
import type { Holder } from '../../domain/records/run/holder.ts';
import { removeWorkspace } from '../programs/remove-workspace.ts';
import { workspacePrefix } from '../programs/workspace-name.ts';
import { recordCommand } from './recorded-command.ts';

/** The files of one operation, in a folder that nobody else may enter. */
export interface Workspace {
  /** Empty at first; the command's working directory. */
  readonly checkout: string;
  /** JSON object, mode 0600. */
  readonly settings: string;
  /** Free for the output's named pipe. */
  readonly pipe: string;
  /** Free for another one, of what must be told apart from the output. */
  readonly secondPipe: string;
  /** Free for the script that hides secrets in the output. */
  readonly mask: string;
  /** Notes which command works here, for whoever finds the folder after its coordinator has died. */
  usedBy(command: Effect): Promise<void>;
  remove(): Promise<void>;
}

export async function createWorkspace(
  temporaryFolder: string,
  { settings, coordinator }: { settings: ReadonlyMap<string, string>; coordinator: Holder },
): Promise<Workspace> {
  const root = await mkdtemp(join(temporaryFolder, workspacePrefix(coordinator)));
  const workspace: Workspace = {
    checkout: join(root, 'checkout'),
    settings: join(root, 'settings.json'),
    pipe: join(root, 'output'),
    secondPipe: join(root, 'second-output'),
    mask: join(root, 'mask.sed'),
    usedBy: (command) => recordCommand(root, command),
    remove: () => removeWorkspace(root),
  };
  try {
    await mkdir(workspace.checkout);
    const text = `${JSON.stringify(Object.fromEntries(settings), null, 2)}\n`;
    await writeFile(workspace.settings, text, { mode: 0o600, flag: 'wx' });
    return workspace;
  } catch (error) {
    // A full disk leaves half of the settings, and secrets may be among them.
    await workspace.remove();
    throw error;
  }
}
