import type { Offer } from '../../domain/listing/listed-plan.ts';
import type { ScreenPlan, ScreenRepository } from '../../domain/screen/screen-list.ts';
import { Copyable } from '../components/copy-button.tsx';
import { OutwardLink } from '../components/links.tsx';
import { FormLink } from './form-link.tsx';
import { type WaysOfOffer, waysOfOffers } from './ways-of-offer.ts';

/** What each of them is for, to be told from the others. */
const purposes: Readonly<Record<Offer, string>> = {
  validate: 'judge it again, as everything is now',
  refresh: 'take the newest versions into it',
  abort: 'start nothing more of it, and end it',
  continue: 'activate what is prepared',
  resolve: 'say what became of it, where nobody can know',
  confirm: 'say that its success was looked at',
  retry: 'make a new plan of what has not succeeded',
  reuse: 'make the same plan for another environment',
};

interface PlanOffersProps {
  readonly plan: ScreenPlan;
  readonly repository: ScreenRepository;
}

/** What can be done with a plan in its status, each with the place where it is done. */
export function PlanOffers({ plan, repository }: PlanOffersProps) {
  const offers = waysOfOffers(plan, repository);
  if (offers.length === 0) return <p class="muted">Nothing can be done with it now.</p>;
  return (
    <ul class="offers">
      {offers.map((ways) => (
        <li key={ways.offer}>
          <p>
            <strong>{ways.offer}</strong> <span class="muted">{purposes[ways.offer]}</span>
          </p>
          <Ways of={ways} />
        </li>
      ))}
    </ul>
  );
}

function Ways({ of: { offer, comment, form, commands } }: { readonly of: WaysOfOffer }) {
  if (comment === null && form === null) {
    return commands.map((command) => (
      <Copyable key={command} text={command} what={`the command to ${offer}`} />
    ));
  }
  return (
    <>
      {comment !== null && <Copyable text={comment.text} what={`the comment to ${offer}`} />}
      <span class="places">
        {comment !== null && (
          <OutwardLink url={comment.url}>comment on pull request #{comment.pullRequest}</OutwardLink>
        )}
        {form !== null && <FormLink form={form} isOnly={comment === null} />}
      </span>
    </>
  );
}
