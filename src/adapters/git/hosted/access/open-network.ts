import { messageOf } from '../../../../domain/message-of.ts';
import { ForgeForbidden } from '../../../../ports/forge.ts';
import { RepositoryUnavailable, RepositoryUnusable } from '../../../../ports/release-repository.ts';
import { readable } from '../../process/failure.ts';
import type { Git } from '../../process/git-command.ts';
import type { Network } from '../../remote/remote.ts';
import { accessSettings, partialCloneSettings, settingVariables } from './git-settings.ts';
import type { HostedAddress } from './hosted-address.ts';
import { refusalOf } from './refusal-of.ts';
import { type Secret, secretOf, withoutSecret } from './secret.ts';

/** Gives the token that is valid now; asked anew before each process that talks to the server. */
export type TokenSource = () => Promise<string> | string;

/** Variables by which git would look for other credentials, or write down what it sends. */
const quiet = {
  GIT_ASKPASS: '',
  GIT_TRACE_CURL: undefined,
  GIT_CURL_VERBOSE: undefined,
  GIT_TRACE_REDACT: '1',
  GIT_TRACE2_CONFIG_PARAMS: undefined,
  GIT_TRACE2_ENV_VARS: undefined,
};

/**
 * A git whose processes may talk to the server, with the token in their environment alone. Rejects with
 * RepositoryUnusable when the server refuses; what git says holds the token in no form.
 */
export function openNetwork(git: Git, address: HostedAddress, token: TokenSource): Network {
  return {
    async run(call) {
      const secret = await obtain(token, address);
      const settings = [...partialCloneSettings(address), ...accessSettings(address, secret.header)];
      const variables = { ...settingVariables(settings), ...quiet, GIT_ALLOW_PROTOCOL: address.protocol };
      const answer = await git.run({ ...call, variables: { ...variables, ...call.variables } });
      const clean = withoutSecret(answer, secret);
      const permission = call.arguments.includes('push') ? 'contents: write' : 'contents: read';
      const refusal = refusalOf(clean, { url: address.url, permission });
      if (refusal !== undefined) throw refusal;
      return clean;
    },
  };
}

async function obtain(token: TokenSource, { url }: HostedAddress): Promise<Secret> {
  try {
    return secretOf(await token());
  } catch (error) {
    if (error instanceof RepositoryUnusable) throw error;
    const why = `no token could be had for ${url}: ${readable(messageOf(error))}`;
    // An App that is not installed there, or a key that is none, does not pass by itself.
    if (error instanceof ForgeForbidden) throw new RepositoryUnusable(why, { cause: error });
    throw new RepositoryUnavailable(why, { cause: error });
  }
}
