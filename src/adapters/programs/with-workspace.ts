import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalProcesses } from '../../ports/processes.ts';
import { removeWorkspace } from './remove-workspace.ts';
import { workspacePrefix } from './workspace-name.ts';

export interface WorkspaceOptions {
  readonly processes: Pick<LocalProcesses, 'self'>;
  readonly temporaryFolder?: string;
}

/**
 * An empty folder for as long as `use` takes. It is named after this process, so that whoever heals the deployers' folders
 * after its death removes it as well.
 */
export async function withWorkspace<Answer>(
  { processes, temporaryFolder = tmpdir() }: WorkspaceOptions,
  use: (folder: string) => Promise<Answer>,
): Promise<Answer> {
  const folder = await mkdtemp(join(temporaryFolder, workspacePrefix(await processes.self())));
  try {
    return await use(folder);
  } finally {
    // One that stays is removed by others; what was found is worth more.
    await removeWorkspace(folder).catch(() => {});
  }
}
