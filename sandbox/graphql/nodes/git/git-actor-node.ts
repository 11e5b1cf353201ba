import type { ParsedSignature } from '../../../git/parse-objects.ts';
import type { Account } from '../../../model/accounts/account.ts';
import { isoTime } from '../../../rest/shapes/iso-time.ts';
import type { Serving } from '../../reading/serving.ts';
import { accountNode } from '../accounts/account-node.ts';

/** Who wrote a commit, as it says itself; `user` is the person whose address that is. */
export function gitActorNode(serving: Serving, { name, email, at }: ParsedSignature) {
  return {
    name,
    email,
    date: isoTime(at),
    avatarUrl: serving.urlOf('/avatars/unknown'),
    user: () => {
      const user = [...serving.world.accounts.values()].find((account) => isAddressOf(account, email));
      return user === undefined ? null : accountNode(serving, user);
    },
  };
}

/** A person's own address, or the one that GitHub makes for everybody. */
function isAddressOf(account: Account, email: string): boolean {
  if (account.type !== 'User') return false;
  return [account.email, `${account.id}+${account.login}@users.noreply.github.com`].includes(email);
}
