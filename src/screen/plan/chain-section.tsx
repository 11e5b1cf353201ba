import { parsePlanAddress, planAddress } from '../../domain/names.ts';
import { type ChainLink, planChain } from '../../domain/screen/plan-chain.ts';
import { originInWords } from '../../render/in-words/origin-in-words.ts';
import { plainText } from '../../render/text/plain-text.ts';
import { PlanLink } from '../components/links.tsx';
import { Moment } from '../components/moment.tsx';
import { StatusBadge } from '../components/status-badge.tsx';
import type { PageSection, PlanOnPage } from './page-section.ts';

/** Deeper ones are drawn like these, so that they stay on the page. */
const deepest = 6;
const mostLinks = 100;

/** The plans from which this one came, and those that came from it or from them. */
export function chainSection({ list, shown }: PlanOnPage): PageSection | undefined {
  const own = planAddress(shown.listed);
  const links = planChain(list.plans, own);
  if (links.length < 2) return undefined;
  const content = (
    <>
      <ol class="chain">
        {links.slice(0, mostLinks).map((link) => (
          <LinkItem key={link.address} link={link} isOwn={link.address === own} />
        ))}
      </ol>
      {links.length > mostLinks && <p class="muted">… and {links.length - mostLinks} more</p>}
    </>
  );
  return { id: 'follow-ups', title: 'Follow-ups', content };
}

function LinkItem({ link, isOwn }: { readonly link: ChainLink; readonly isOwn: boolean }) {
  const { address, plan, origin, depth } = link;
  const of = parsePlanAddress(address);
  return (
    <li aria-current={isOwn ? 'true' : undefined} style={{ '--depth': Math.min(depth, deepest) }}>
      <span class="title-line">
        {of === undefined || plan === null ? <code>{address}</code> : <PlanLink of={of} />}
        {plan === null ? (
          <span class="muted">not in the list any more</span>
        ) : (
          <>
            <StatusBadge status={plan.listed.status} endedBy={plan.listed.endedBy} />
            {plan.at !== '' && <Moment iso={plan.at} />}
          </>
        )}
        {isOwn && <span class="muted">this plan</span>}
      </span>
      {origin !== null && <span class="muted">{plainText(originInWords(origin))}</span>}
    </li>
  );
}
