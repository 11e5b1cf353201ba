import type { Credentials } from '../../adapters/github/credentials/tokens.ts';
import type { Inputs } from '../registry/inputs.ts';

/** The number of an App, or its client id. */
const appIdGrammar = /^[A-Za-z0-9.]{1,64}$/;

/** The credentials among the inputs, or what is wrong with them; a half given App is never replaced by the token. */
export function credentialsOf(
  inputs: Inputs,
): Credentials | { readonly kind: 'none'; readonly mistake: string } {
  const { token, 'app-id': appId, 'private-key': privateKey } = inputs;
  if (appId !== null && privateKey !== null) return appOf(appId, privateKey);
  if (appId !== null || privateKey !== null) {
    const [given, missing] = appId === null ? ['private-key', 'app-id'] : ['app-id', 'private-key'];
    return none(
      `input '${given}' is given without '${missing}'; a GitHub App needs both, or neither is given`,
    );
  }
  if (token === null) return none(`input 'token' is empty; leave it out for the token of the job`);
  return { kind: 'token', token };
}

function appOf(
  appId: string,
  privateKey: string,
): Credentials | { readonly kind: 'none'; readonly mistake: string } {
  if (!appIdGrammar.test(appId)) return none("input 'app-id' is no id of a GitHub App, such as 123456");
  if (!privateKey.includes('PRIVATE KEY-----')) {
    return none(
      "input 'private-key' is no private key in PEM form, beginning with '-----BEGIN …PRIVATE KEY-----'",
    );
  }
  return { kind: 'app', appId, privateKey };
}

function none(mistake: string) {
  return { kind: 'none', mistake } as const;
}
