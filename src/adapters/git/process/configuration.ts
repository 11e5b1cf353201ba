import { outputOf } from './failure.ts';
import type { Git } from './git-command.ts';

/** What git's configuration says about remotes and ssh, as names alone: addresses may hold secrets. */
export interface RemoteConfiguration {
  hasRemote(name: string): boolean;
  /** Whether an ssh program is chosen by `core.sshCommand`. */
  readonly choosesSsh: boolean;
}

const sshCommand = 'core.sshcommand';

export async function readRemoteConfiguration(git: Git): Promise<RemoteConfiguration> {
  const answer = await git.run({
    arguments: ['config', '--null', '--name-only', '--get-regexp', `^(remote\\..*\\.url|${sshCommand})$`],
  });
  const output = answer.code === 1 ? '' : outputOf(answer, 'read its configuration').toString('utf8');
  const names = new Set(output.split('\0'));
  return { hasRemote: (name) => names.has(`remote.${name}.url`), choosesSsh: names.has(sshCommand) };
}
