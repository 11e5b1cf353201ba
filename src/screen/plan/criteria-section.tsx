import type { Criterion } from '../../domain/records/run/criterion.ts';
import { confirmationInWords } from '../../render/in-words/confirmations-in-words.ts';
import { criterionStates } from '../../render/in-words/criterion-in-words.ts';
import { plainText } from '../../render/text/plain-text.ts';
import { StateBadge } from '../components/state-badge.tsx';
import type { PageSection, PlanOnPage } from './page-section.ts';

/** By what its success is judged, and what people have confirmed. */
export function criteriaSection({ details }: PlanOnPage): PageSection | undefined {
  const { run, confirmations } = details;
  const criteria = run?.criteria ?? [];
  const confirmed = new Set(confirmations.flatMap((it) => it.criteria));
  if (criteria.length === 0 && confirmations.length === 0) return undefined;
  const content = (
    <>
      {criteria.length > 0 && (
        <ol class="criteria">
          {criteria.map((criterion, index) => (
            <CriterionItem key={String(index)} criterion={criterion} isConfirmed={confirmed.has(index + 1)} />
          ))}
        </ol>
      )}
      {confirmations.length > 0 && (
        <>
          <h3>Confirmed</h3>
          <ul>
            {confirmations.map((confirmation) => (
              <li key={confirmation.at}>{plainText(confirmationInWords(confirmation))}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
  return { id: 'success', title: 'Success', content };
}

interface CriterionItemProps {
  readonly criterion: Criterion;
  readonly isConfirmed: boolean;
}

function CriterionItem({ criterion: it, isConfirmed }: CriterionItemProps) {
  return (
    <li>
      {plainText(it.criterion)} <StateBadge {...criterionStates[it.state]} />
      {isConfirmed && (
        <>
          {' '}
          <StateBadge words="confirmed" paint="green" />
        </>
      )}
      {it.check !== null && (
        <>
          {' '}
          by <code>{it.check}</code>
        </>
      )}
      {it.reason !== null && <p class="muted">{plainText(it.reason)}</p>}
    </li>
  );
}
