import type { RemoteConfiguration } from './configuration.ts';
import type { Variables } from './environment.ts';

/** Fails instead of asking for a passphrase or a host's key. */
const quiet = 'ssh -o BatchMode=yes -o ConnectTimeout=20';

/** Variables for a git that talks over ssh, unless the caller or their configuration chose an ssh program. */
export function quietSsh(caller: Variables, { choosesSsh }: RemoteConfiguration): Variables {
  return choosesSsh || caller.GIT_SSH_COMMAND || caller.GIT_SSH ? {} : { GIT_SSH_COMMAND: quiet };
}
