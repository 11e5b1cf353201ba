import { applicationsIn } from '../../domain/records/run/run.ts';
import type { ScreenLog } from '../../domain/screen/screen-details.ts';
import { plainText } from '../../render/text/plain-text.ts';
import { CopyButton } from '../components/copy-button.tsx';
import { Facts } from '../components/facts.tsx';
import { ScrolledPart } from '../components/scrolled-part.tsx';
import type { PageSection, PlanOnPage } from './page-section.ts';
import { watchLink } from './watch-link.tsx';

/** What its operations have said, as far as that is kept here, else where it can be read; what has not gone well is open. */
export function logSection({ details, list }: PlanOnPage): PageSection | undefined {
  const { logs, run } = details;
  const operations = run?.operations ?? [];
  const good = new Set(applicationsIn({ operations }, 'succeeded'));
  const elsewhere = operations.flatMap((operation) => {
    const link = watchLink(operation, list);
    return link === undefined ? [] : [{ application: operation.application, link }];
  });
  if (logs.length === 0 && elsewhere.length === 0) return undefined;
  const content = (
    <>
      {logs.map((log) => (
        <LogOfStep key={nameOf(log)} log={log} open={!good.has(log.application)} />
      ))}
      {elsewhere.length > 0 && (
        <Facts facts={elsewhere.map(({ application, link }) => ({ name: application, says: [link] }))} />
      )}
    </>
  );
  return { id: 'log', title: 'Log', content };
}

function LogOfStep({ log, open }: { readonly log: ScreenLog; readonly open: boolean }) {
  const name = nameOf(log);
  const text = log.text.split('\n').map(plainText).join('\n');
  return (
    <details class="log" open={open}>
      <summary>{name}</summary>
      <div class="log-actions">
        {log.shortened && <span class="muted">Its beginning is left out.</span>}
        <CopyButton text={text} what={`the log of ${name}`} />
      </div>
      <ScrolledPart name={`Log of ${name}`}>
        <pre>{text}</pre>
      </ScrolledPart>
    </details>
  );
}

function nameOf({ application, step }: ScreenLog): string {
  return step === null ? application : `${application}, ${step}`;
}
