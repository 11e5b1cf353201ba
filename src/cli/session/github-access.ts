import {
  type Addresses,
  addressesFrom,
  UnusableAddress,
  type Variables,
} from '../../adapters/github/addresses.ts';
import { wrongUsage } from '../../usecases/refusal.ts';

/** Where GitHub is; throws a Refusal (`wrong`) when the variables name what cannot be it. */
export function githubAddresses(variables: Variables): Addresses {
  try {
    return addressesFrom(variables);
  } catch (cause) {
    if (cause instanceof UnusableAddress) throw wrongUsage(cause.message);
    throw cause;
  }
}

/** As GitHub's own command line looks for it; throws a Refusal (`wrong`) when there is none. */
export function requireToken({ GH_TOKEN, GITHUB_TOKEN }: Variables): string {
  const token = GH_TOKEN || GITHUB_TOKEN;
  if (token !== undefined && token !== '') return token;
  throw wrongUsage('--github needs a token in the variable GH_TOKEN or GITHUB_TOKEN');
}
