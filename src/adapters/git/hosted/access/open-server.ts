import { setTimeout } from 'node:timers/promises';
import type { Git } from '../../process/git-command.ts';
import type { Network } from '../../remote/remote.ts';
import type { HostedAddress } from './hosted-address.ts';
import { openNetwork, type TokenSource } from './open-network.ts';
import { persistentNetwork } from './persistent-network.ts';

/** A git that talks to the server with the token, and tries again what broke off. */
export function openServer(git: Git, address: HostedAddress, token: TokenSource): Network {
  return persistentNetwork(openNetwork(git, address, token), setTimeout);
}
