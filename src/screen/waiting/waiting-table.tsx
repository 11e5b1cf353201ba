import { parsePlanAddress } from '../../domain/names.ts';
import type { WaitingFor } from '../../domain/records/run/waiting-for.ts';
import type { ScreenWait } from '../../domain/screen/screen-environments.ts';
import { waitInWords } from '../../render/in-words/wait-in-words.ts';
import { plainText } from '../../render/text/plain-text.ts';
import { CardRow, CardTable } from '../components/card-table.tsx';
import { PlanLink } from '../components/links.tsx';

/** What waits, in the order in which it will be looked at. */
export function WaitingTable({ waiting }: { readonly waiting: readonly ScreenWait[] }) {
  return (
    <CardTable heads={['Plan', 'What it waits for']}>
      {waiting.map(({ plan, waitingFor }) => (
        <CardRow
          key={plan}
          title={<LinkedPlan address={plan} />}
          cells={[{ label: 'Waits', content: <Waits waitingFor={waitingFor} /> }]}
        />
      ))}
    </CardTable>
  );
}

function Waits({ waitingFor }: Pick<ScreenWait, 'waitingFor'>) {
  if (waitingFor.length === 0) return <>for whoever executes plans next</>;
  return (
    <>
      {waitingFor.map((wait, index) => (
        <Wait key={String(index)} wait={wait} />
      ))}
    </>
  );
}

function Wait({ wait }: { readonly wait: WaitingFor }) {
  return (
    <div class="in-text">
      {plainText(waitInWords(wait))}
      {wait.plan !== null && (
        <>
          {' '}
          (<LinkedPlan address={wait.plan} />)
        </>
      )}
    </div>
  );
}

function LinkedPlan({ address }: { readonly address: string }) {
  const of = parsePlanAddress(address);
  return of === undefined ? <code>{address}</code> : <PlanLink of={of} />;
}
