import type { ComponentChildren } from 'preact';
import type { ScreenPlan, ScreenRepository } from '../../../domain/screen/screen-list.ts';
import { confirmationInWords } from '../../../render/in-words/confirmations-in-words.ts';
import { originInWords } from '../../../render/in-words/origin-in-words.ts';
import { timeInWords } from '../../../render/in-words/time-in-words.ts';
import { waitInWords } from '../../../render/in-words/wait-in-words.ts';
import { OutwardLink, PlanLink, PlansLink } from '../../components/links.tsx';
import { PlanOffers } from '../../offers/plan-offers.tsx';
import { personName } from '../../people/person-name.ts';

interface PlanRowMoreProps {
  readonly plan: ScreenPlan;
  readonly repository: ScreenRepository;
  readonly id: string;
  readonly columns: number;
}

/** What a line has no room for, and what can be done with the plan. */
export function PlanRowMore({ plan, repository, id, columns }: PlanRowMoreProps) {
  return (
    <tr role="row" id={id} class="row-more">
      <td role="cell" colSpan={columns}>
        <div class="row-more-content">
          <section aria-label="Operations">
            <h2>What can be done</h2>
            <PlanOffers plan={plan} repository={repository} />
          </section>
          <dl class="facts">
            <Facts plan={plan} repository={repository} />
          </dl>
        </div>
      </td>
    </tr>
  );
}

function Facts({
  plan: { listed, pullRequest, digest },
  repository,
}: Pick<PlanRowMoreProps, 'plan' | 'repository'>) {
  const { applications, modules, people, origin, waitingFor, confirmations = [] } = listed;
  return (
    <>
      <Fact name="Waits">{waitingFor.map((wait) => waitInWords(wait)).join('; ')}</Fact>
      <Fact name="Applications">
        {[...applications].map(([application, version]) => (
          <span key={application} class="item">
            <PlansLink by="application" value={application} /> {version}
          </span>
        ))}
      </Fact>
      <Fact name="Modules">
        {modules.map((module) => (
          <span key={module} class="item">
            <PlansLink by="module" value={module} />
          </span>
        ))}
      </Fact>
      <Fact name="People">
        {people.map((person) => (
          <span key={person} class="item">
            <PlansLink by="person" value={personName(person)} />
          </span>
        ))}
      </Fact>
      <Fact name="Origin">{origin !== null && <PlanLink of={origin}>{originInWords(origin)}</PlanLink>}</Fact>
      <Fact name="Merged">{listed.mergedAt !== null && timeInWords(listed.mergedAt)}</Fact>
      <Fact name="Started">{listed.startedAt !== null && timeInWords(listed.startedAt)}</Fact>
      <Fact name="Ended">{listed.endedAt !== null && timeInWords(listed.endedAt)}</Fact>
      <Fact name="Confirmed">{confirmations.map(confirmationInWords).join('; ')}</Fact>
      <Fact name="Pull request">
        {repository.url !== null && pullRequest !== null && (
          <OutwardLink url={`${repository.url}/pull/${pullRequest}`}>#{pullRequest}</OutwardLink>
        )}
      </Fact>
      <Fact name="Digest">{digest !== null && <code>{digest}</code>}</Fact>
    </>
  );
}

/** Left out where there is nothing to say. */
function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  const isEmpty = children === false || children === '' || (Array.isArray(children) && children.length === 0);
  if (isEmpty) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
