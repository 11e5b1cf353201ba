import { type RemoteConfiguration, readRemoteConfiguration } from './configuration.ts';
import type { Variables } from './environment.ts';
import type { Git } from './git-command.ts';

/** Fails instead of asking for a passphrase or a host's key. */
const quiet = 'ssh -o BatchMode=yes -o ConnectTimeout=20';

/** Variables for a git that talks over ssh, unless the caller or their configuration chose an ssh program. */
export function quietSsh(caller: Variables, { choosesSsh }: RemoteConfiguration): Variables {
  return choosesSsh || caller.GIT_SSH_COMMAND || caller.GIT_SSH ? {} : { GIT_SSH_COMMAND: quiet };
}

/** The variables for an address; what git's configuration says is read once, and only when ssh is needed. */
export function variablesForAddress(git: Git, caller: Variables): (address: string) => Promise<Variables> {
  let forSsh: Promise<Variables> | undefined;
  return async (address) => {
    if (!address.startsWith('ssh:')) return {};
    forSsh ??= readRemoteConfiguration(git).then((configuration) => quietSsh(caller, configuration));
    return forSsh;
  };
}
