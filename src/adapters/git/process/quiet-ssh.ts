import type { Variables } from './environment.ts';
import { succeeded } from './failure.ts';
import type { Git } from './git-command.ts';

/** Fails instead of asking for a passphrase or a host's key. */
const quiet = 'ssh -o BatchMode=yes -o ConnectTimeout=20';

/** Variables for a git that talks over ssh, unless the caller or their configuration chose an ssh program. */
export async function quietSsh(git: Git, caller: Variables): Promise<Variables> {
  if (caller.GIT_SSH_COMMAND || caller.GIT_SSH) return {};
  const configured = succeeded(await git.run({ arguments: ['config', '--get', 'core.sshCommand'] }));
  return configured ? {} : { GIT_SSH_COMMAND: quiet };
}
