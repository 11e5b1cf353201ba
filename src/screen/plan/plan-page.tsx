import { useMemo } from 'preact/hooks';
import { type PlanAddress, planAddress } from '../../domain/names.ts';
import type { ScreenPlan } from '../../domain/screen/screen-list.ts';
import { addressOf } from '../address/address.ts';
import { Loading, Notice } from '../components/notice.tsx';
import { detailsFile } from '../data/data-files.ts';
import { useData } from '../data/use-data.ts';
import type { ViewProps } from '../views.ts';
import { chainSection } from './chain-section.tsx';
import { criteriaSection } from './criteria-section.tsx';
import { documentSection } from './document/document-section.tsx';
import { logSection } from './log-section.tsx';
import { messagesSection } from './messages-section.tsx';
import { operationsSection } from './operations-section.tsx';
import { orderSection } from './order/order-section.tsx';
import type { PageSection, PlanOnPage } from './page-section.ts';
import { PageSections } from './page-sections.tsx';
import { PlanHead } from './plan-head.tsx';
import { problemsSection } from './problems-section.tsx';
import { timelineSection } from './timeline/timeline-section.tsx';

/** In the order of the page; each says nothing where there is nothing to say. */
const chapters: readonly ((page: PlanOnPage) => PageSection | undefined)[] = [
  problemsSection,
  operationsSection,
  orderSection,
  timelineSection,
  criteriaSection,
  logSection,
  chainSection,
  messagesSection,
  documentSection,
];

/** All that is known of one plan. What the list knows is shown at once, the rest when it has been read. */
export function PlanPage({ list, address }: ViewProps) {
  const [, environment = '', plan = ''] = address.path;
  const shown = list.plans.find(({ listed }) => listed.environment === environment && listed.plan === plan);
  if (shown === undefined) return <NoSuchPlan of={{ environment, plan }} />;
  return <KnownPlan key={planAddress({ environment, plan })} list={list} address={address} shown={shown} />;
}

function KnownPlan({ list, address, shown }: ViewProps & { readonly shown: ScreenPlan }) {
  const details = useData(detailsFile(shown.listed));
  const known = details.state === 'ready' ? details.value : null;
  const sections = useMemo(
    () => (known === null ? [] : sectionsOf({ list, shown, details: known })),
    [list, shown, known],
  );
  return (
    <article class="plan-page">
      <PlanHead list={list} shown={shown} run={known?.run ?? null} />
      {details.state === 'loading' && <Loading what="what is known of this plan" />}
      {details.state === 'missing' && (
        <Notice kind="error" title="The rest cannot be shown">
          <p>{details.why}</p>
        </Notice>
      )}
      {known !== null && <PageSections address={address} sections={sections} />}
    </article>
  );
}

function sectionsOf(page: PlanOnPage): PageSection[] {
  return chapters.map((chapter) => chapter(page)).filter((section) => section !== undefined);
}

function NoSuchPlan({ of }: { readonly of: PlanAddress }) {
  return (
    <Notice kind="empty" title="There is no such plan" isPage>
      <p>
        Nothing is known of <code>{planAddress(of)}</code>: it may have been renamed, or its branch was
        deleted. <a href={addressOf(['plans'])}>All plans</a>
      </p>
    </Notice>
  );
}
