import type { ListedPlan } from '../../../domain/listing/listed-plan.ts';
import { planAddress } from '../../../domain/names.ts';
import type { ScreenPlan } from '../../../domain/screen/screen-list.ts';
import { namesInWords, wantedInWords } from '../../../render/in-words/operation-in-words.ts';
import { betweenInWords } from '../../../render/in-words/time-in-words.ts';
import { waitInShort } from '../../../render/in-words/wait-in-words.ts';
import { Icon } from '../../components/icon.tsx';
import { PlanLink } from '../../components/links.tsx';
import { Moment } from '../../components/moment.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { personNames } from '../../people/person-names.ts';

interface PlanRowProps {
  readonly plan: ScreenPlan;
  readonly isOpen: boolean;
  /** The id of the row below it, which is there while it is open. */
  readonly moreId: string;
  readonly toggle: () => void;
}

/** The line of a plan. */
export function PlanRow({ plan: { listed, at, deployAll }, isOpen, moreId, toggle }: PlanRowProps) {
  const { source, target, status, endedBy, origin } = listed;
  const wait = waitInShort(listed.waitingFor);
  const took = betweenInWords(listed.startedAt, listed.endedAt);
  return (
    <tr role="row">
      <td role="cell" class="status">
        <StatusBadge status={status} />
        {endedBy !== null && <span class="aside">by the {endedBy}</span>}
        {wait !== '' && <span class="aside">{wait}</span>}
      </td>
      <th role="rowheader" scope="row" class="plan">
        <PlanLink of={listed}>{listed.plan}</PlanLink>
        {origin !== null && <span class="aside">{origin.kind}</span>}
        {deployAll && <span class="aside">Deploy All</span>}
      </th>
      <td role="cell" class="route">
        {source ?? '?'} <Icon name="arrow" />
        <span class="unseen">to</span> <strong>{target}</strong>
      </td>
      <td role="cell" class="applications">
        {namesInWords(wantedInWords(listed.applications))}
      </td>
      <td role="cell" class="who">
        {namesInWords(personNames(listed.people))}
      </td>
      <td role="cell" class="when">
        {at !== '' && <Moment iso={at} />}
        {took !== undefined && <span class="aside">took {took}</span>}
      </td>
      <td role="cell" class="more">
        <MoreButton of={listed} isOpen={isOpen} moreId={moreId} toggle={toggle} />
      </td>
    </tr>
  );
}

interface MoreButtonProps extends Omit<PlanRowProps, 'plan'> {
  readonly of: ListedPlan;
}

/** Names what can be done with the plan, which stands below its line. */
function MoreButton({ of, isOpen, moreId, toggle }: MoreButtonProps) {
  return (
    <button type="button" class="button quiet" aria-expanded={isOpen} aria-controls={moreId} onClick={toggle}>
      <span>{of.offers.length === 0 ? 'more' : namesInWords(of.offers)}</span>
      <span class="unseen"> {planAddress(of)}</span>
      <Icon name={isOpen ? 'down' : 'right'} />
    </button>
  );
}
