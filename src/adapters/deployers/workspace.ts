import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of one operation, in a folder that nobody else may enter. */
export interface Workspace {
  /** Empty at first; the command's working directory. */
  readonly checkout: string;
  /** JSON object, mode 0600. */
  readonly settings: string;
  /** Free for the output's named pipe. */
  readonly pipe: string;
  remove(): Promise<void>;
}

export async function createWorkspace(
  temporaryFolder: string,
  settings: ReadonlyMap<string, string>,
): Promise<Workspace> {
  const root = await mkdtemp(join(temporaryFolder, 'deployment-'));
  const workspace: Workspace = {
    checkout: join(root, 'checkout'),
    settings: join(root, 'settings.json'),
    pipe: join(root, 'output'),
    // Daemons that a command left behind may still be writing there.
    remove: () => rm(root, { recursive: true, force: true, maxRetries: 3 }),
  };
  await mkdir(workspace.checkout);
  const text = `${JSON.stringify(Object.fromEntries(settings), null, 2)}\n`;
  await writeFile(workspace.settings, text, { mode: 0o600, flag: 'wx' });
  return workspace;
}
