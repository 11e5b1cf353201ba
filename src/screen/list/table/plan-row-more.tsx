import type { ScreenPlan, ScreenRepository } from '../../../domain/screen/screen-list.ts';
import { confirmationInWords } from '../../../render/in-words/confirmations-in-words.ts';
import { originInWords } from '../../../render/in-words/origin-in-words.ts';
import { timeInWords } from '../../../render/in-words/time-in-words.ts';
import { waitInWords } from '../../../render/in-words/wait-in-words.ts';
import { type Fact, Facts } from '../../components/facts.tsx';
import { PlanLink, PlansLink } from '../../components/links.tsx';
import { pullRequestFact } from '../../components/pull-request-fact.tsx';
import { PlanOffers } from '../../offers/plan-offers.tsx';
import { personNames } from '../../people/person-names.ts';

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
          <div>
            <h2>What can be done</h2>
            <PlanOffers plan={plan} repository={repository} />
          </div>
          <Facts facts={factsOf(plan, repository)} />
        </div>
      </td>
    </tr>
  );
}

function factsOf(plan: ScreenPlan, repository: ScreenRepository): Fact[] {
  const { listed, digest } = plan;
  const { applications, modules, people, origin, waitingFor, confirmations = [] } = listed;
  return [
    { name: 'Waits', says: waitingFor.map((wait) => waitInWords(wait)) },
    {
      name: 'Applications',
      says: [...applications].map(([application, version]) => (
        <>
          <PlansLink by="application" value={application} /> {version}
        </>
      )),
    },
    { name: 'Modules', says: modules.map((module) => <PlansLink key={module} by="module" value={module} />) },
    {
      name: 'People',
      says: personNames(people).map((name) => <PlansLink key={name} by="person" value={name} />),
    },
    {
      name: 'Origin',
      says:
        origin === null
          ? []
          : [
              <PlanLink key="origin" of={origin}>
                {originInWords(origin)}
              </PlanLink>,
            ],
    },
    { name: 'Merged', says: timesOf(listed.mergedAt) },
    { name: 'Started', says: timesOf(listed.startedAt) },
    { name: 'Ended', says: timesOf(listed.endedAt) },
    { name: 'Confirmed', says: confirmations.map(confirmationInWords) },
    pullRequestFact(plan, repository),
    { name: 'Digest', says: digest === null ? [] : [<code key="digest">{digest}</code>] },
  ];
}

function timesOf(iso: string | null): string[] {
  return iso === null ? [] : [timeInWords(iso)];
}
