import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What a job finds on its machine; everything is below `root`, which is in the environment of all its processes. */
export interface RunnerFolders {
  readonly root: string;
  readonly home: string;
  readonly temp: string;
  readonly tools: string;
  readonly workspace: string;
  /** One for each step below it. */
  readonly commands: string;
}

export async function createRunnerFolders(root: string): Promise<RunnerFolders> {
  const below = (name: string) => join(root, name);
  const folders = {
    root,
    home: below('home'),
    temp: below('temp'),
    tools: below('tools'),
    workspace: below('workspace'),
    commands: below('commands'),
  };
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true });
  return folders;
}
