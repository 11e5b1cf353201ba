import { parsePlanAddress } from '../../domain/names.ts';
import type { WaitingFor } from '../../domain/records/run/waiting-for.ts';
import type { ScreenWait } from '../../domain/screen/screen-environments.ts';
import { waitInWords } from '../../render/in-words/wait-in-words.ts';
import { plainText } from '../../render/text/plain-text.ts';
import { PlanLink } from '../components/links.tsx';

/** What waits, in the order in which it will be looked at. */
export function WaitingTable({ waiting }: { readonly waiting: readonly ScreenWait[] }) {
  return (
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">Plan</th>
          <th scope="col">What it waits for</th>
        </tr>
      </thead>
      <tbody>
        {waiting.map(({ plan, waitingFor }) => (
          <tr key={plan}>
            <th scope="row">
              <LinkedPlan address={plan} />
            </th>
            <td data-label="Waits">
              {waitingFor.length === 0 && 'for whoever executes plans next'}
              {waitingFor.map((wait, index) => (
                <Wait key={String(index)} wait={wait} />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
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
