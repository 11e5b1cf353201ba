import { verbs } from '../../domain/commands/command.ts';
import { formOf } from '../../domain/commands/write-command.ts';
import type { Offer } from '../../domain/listing/listed-plan.ts';
import type { ScreenPlan, ScreenRepository } from '../../domain/screen/screen-list.ts';
import { offersInWords } from '../../render/in-words/offers-in-words.ts';
import { placeAddress } from '../../render/repository-place.ts';
import { type WorkflowForm, workflowForm } from './workflow-form.ts';

/** How something that a plan offers is done: the page itself changes nothing. */
export interface WaysOfOffer {
  readonly offer: Offer;
  /** A command for a comment on the plan's pull request; null where that is not a way. */
  readonly comment: { readonly text: string; readonly url: string; readonly pullRequest: number } | null;
  /** Null where that is not a way. */
  readonly form: WorkflowForm | null;
  /** Commands to type; there may be one for each of several applications. */
  readonly commands: readonly string[];
}

/** What a plan offers, in the order in which it offers it. */
export function waysOfOffers(plan: ScreenPlan, { url }: ScreenRepository): WaysOfOffer[] {
  const { listed, leftOpen } = plan;
  return listed.offers.map((offer) => ({
    offer,
    comment: commentOf(offer, plan, url),
    form: formFor(offer, plan, url),
    commands: offersInWords([offer], { ...listed, leftOpen }).map(({ text }) => text),
  }));
}

function commentOf(
  offer: Offer,
  { digest, pullRequest }: ScreenPlan,
  url: string | null,
): WaysOfOffer['comment'] {
  const verb = verbOf(offer);
  if (verb === undefined || digest === null || pullRequest === null) return null;
  const address = placeAddress(url, { kind: 'pull-request', number: pullRequest });
  if (address === undefined) return null;
  // The name by which `gh issue comment --web` opens the box for a new comment.
  return { text: formOf(verb, digest), url: `${address}#issuecomment-new`, pullRequest };
}

function formFor(offer: Offer, { listed, digest }: ScreenPlan, url: string | null): WorkflowForm | null {
  const mode = verbOf(offer);
  if (mode === undefined) return null;
  const { environment, plan } = listed;
  return workflowForm(url, {
    mode,
    environment,
    plan,
    digest,
    target: offer === 'reuse' ? 'ENVIRONMENT' : null,
  });
}

/** What somebody on this machine may say of an application's fate is nothing that a comment could. */
function verbOf(offer: Offer) {
  return verbs.find((verb) => verb === offer);
}
