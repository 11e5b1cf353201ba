import type { ScreenPlan, ScreenRepository } from '../../domain/screen/screen-list.ts';
import { placeAddress } from '../../render/repository-place.ts';
import type { Fact } from './facts.tsx';
import { OutwardLink } from './links.tsx';

/** The pull request that proposes a plan or has brought it. */
export function pullRequestFact({ pullRequest: number }: ScreenPlan, { url }: ScreenRepository): Fact {
  const name = 'Pull request';
  if (number === null) return { name, says: [] };
  const address = placeAddress(url, { kind: 'pull-request', number });
  return {
    name,
    says: [address === undefined ? `#${number}` : <OutwardLink url={address}>#{number}</OutwardLink>],
  };
}
