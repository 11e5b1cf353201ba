import type { ScreenEnvironment } from '../../domain/screen/screen-environments.ts';
import type { ScreenList } from '../../domain/screen/screen-list.ts';
import { countInWords } from '../../render/in-words/counts-in-words.ts';
import { timeInWords } from '../../render/in-words/time-in-words.ts';
import { approvalsInWords } from '../../render/screen/approvals-in-words.ts';
import { openingInWords } from '../../render/screen/opening-in-words.ts';
import { plainText } from '../../render/text/plain-text.ts';
import { addressOf } from '../address/address.ts';
import { type Fact, Facts } from '../components/facts.tsx';
import { PlansLink } from '../components/links.tsx';
import { StateBadge } from '../components/state-badge.tsx';
import { WithEnvironments } from '../environments/with-environments.tsx';
import type { ViewProps } from '../views.ts';
import { WaitingTable } from './waiting-table.tsx';

/** What waits in each environment, for what, and when the next plan may start there. */
export function WaitingPage({ list }: ViewProps) {
  return (
    <>
      <h1 class="page-title">Waiting</h1>
      <WithEnvironments>
        {(environments) => environments.map((it) => <Waits key={it.name} environment={it} list={list} />)}
      </WithEnvironments>
    </>
  );
}

interface WaitsProps {
  readonly environment: ScreenEnvironment;
  readonly list: ScreenList;
}

function Waits({ environment, list }: WaitsProps) {
  const { name, open, pause, waiting } = environment;
  const state =
    pause !== null
      ? ({ words: 'paused', paint: 'yellow' } as const)
      : ({ words: open ? 'open' : 'closed', paint: open ? 'green' : 'yellow' } as const);
  return (
    <section class="panel" aria-labelledby={`waits-${name}`}>
      <div class="title-line">
        <h2 id={`waits-${name}`}>{name}</h2>
        <StateBadge {...state} />
      </div>
      <Facts facts={factsOf(environment, list)} />
      {waiting.length > 0 && <WaitingTable waiting={waiting} />}
    </section>
  );
}

function factsOf(environment: ScreenEnvironment, list: ScreenList): Fact[] {
  const { name, pause, blocked, waiting, approvals, operators } = environment;
  return [
    { name: 'Now', says: [openingInWords(environment)] },
    { name: 'Paused', says: pause === null ? [] : [pausedInWords(pause)] },
    {
      name: 'Blocked',
      says: [...blocked].map(([application, reason]) => (
        <>
          <PlansLink by="application" value={application} />
          {reason !== null && `: ${plainText(reason)}`}
        </>
      )),
    },
    { name: 'Proposed', says: proposed(name, list) },
    { name: 'Approvals', says: approvals === null ? [] : [plainText(approvalsInWords(approvals))] },
    { name: 'Operators', says: operators.length === 0 ? [] : [plainText(operators.join(', '))] },
    { name: 'Waiting', says: [waiting.length === 0 ? 'nothing' : countInWords(waiting.length, 'plan')] },
  ];
}

function pausedInWords({ reason, by, at }: NonNullable<ScreenEnvironment['pause']>): string {
  return plainText(`${reason}; by ${by} at ${timeInWords(at)}`);
}

/** Plans that wait for whoever reviews and merges them. */
function proposed(environment: string, { plans }: ScreenList) {
  const count = plans.filter(
    ({ listed }) => listed.environment === environment && listed.status === 'open',
  ).length;
  if (count === 0) return [];
  const query = new Map([
    ['environment', environment],
    ['status', 'open'],
  ]);
  return [
    <>
      <a href={addressOf(['plans'], query)}>{countInWords(count, 'open plan')}</a>, to be reviewed and merged
    </>,
  ];
}
