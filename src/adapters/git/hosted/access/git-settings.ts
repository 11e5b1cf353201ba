import type { Variables } from '../../process/environment.ts';
import type { HostedAddress } from './hosted-address.ts';

/** A key of git's configuration and its value. */
export type GitSetting = readonly [key: string, value: string];

/** What git calls the server of a cache. */
export const hostedRemote = 'origin';

/**
 * Settings as variables (git-config, GIT_CONFIG_COUNT), above every configuration file. What other users of the
 * machine can see of a process, its arguments, shows none of them.
 */
export function settingVariables(settings: readonly GitSetting[]): Variables {
  const pairs = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return { ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: `${settings.length}` };
}

/**
 * What makes a cache a partial clone: the remote that promises the missing blobs. It stands in no configuration
 * file, so that only the processes which are given it fetch what they miss, and all others never do.
 */
export function partialCloneSettings({ url }: HostedAddress): GitSetting[] {
  return [
    [`remote.${hostedRemote}.url`, url],
    [`remote.${hostedRemote}.promisor`, 'true'],
    [`remote.${hostedRemote}.partialCloneFilter`, 'blob:none'],
  ];
}

/** The token for this address and no other, and nothing that would send it elsewhere or look for another. */
export function accessSettings({ url }: HostedAddress, header: string): GitSetting[] {
  return [
    // An empty value takes back what the machine's configuration says; two such headers would be refused.
    [`http.${url}.extraHeader`, ''],
    [`http.${url}.extraHeader`, header],
    [`http.${url}.followRedirects`, 'false'],
    ['credential.helper', ''],
    ['protocol.version', '2'],
    // The longest match counts: no other rewriting of the machine's configuration applies.
    [`url.${url}.insteadOf`, url],
    [`url.${url}.pushInsteadOf`, url],
  ];
}
