import type { ParsedSignature } from '../../../git/parse-objects.ts';
import { isoTime } from '../../../rest/shapes/iso-time.ts';
import type { Serving } from '../../reading/serving.ts';
import { accountNode } from '../accounts/account-node.ts';

/** Who wrote a commit, as it says itself; `user` is the account with that address. */
export function gitActorNode(serving: Serving, { name, email, at }: ParsedSignature) {
  return {
    name,
    email,
    date: isoTime(at),
    avatarUrl: serving.urlOf('/avatars/unknown'),
    user: () => {
      const accounts = [...serving.world.accounts.values()];
      const user = accounts.find((account) => account.type === 'User' && account.email === email);
      return user === undefined ? null : accountNode(serving, user);
    },
  };
}
