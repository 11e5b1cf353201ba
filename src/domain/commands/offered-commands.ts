import type { Offer } from '../listing/listed-plan.ts';
import { shortDigest } from '../short-digest.ts';
import { type Verb, verbs } from './command.ts';
import { formOf } from './write-command.ts';

/** In SHA-1 or SHA-256. */
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** What can be said of an open plan; one in a fork is not written from here. */
export function offersOnProposal({ isInFork }: { readonly isInFork: boolean }): readonly Offer[] {
  return isInFork ? ['validate'] : ['validate', 'refresh'];
}

/**
 * What can be said in a comment of what a plan offers, as it is written; nothing where `blob` is no id of a file, because
 * records are not trusted to be shown as they are.
 */
export function offeredCommands(offers: readonly Offer[], blob: string): readonly string[] {
  if (!objectId.test(blob)) return [];
  return verbs.filter((verb) => isOffered(verb, offers)).map((verb) => formOf(verb, shortDigest(blob)));
}

function isOffered(verb: Verb, offers: readonly Offer[]): boolean {
  return offers.some((offer) => offer === verb);
}
