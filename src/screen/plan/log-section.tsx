import type { ScreenLog } from '../../domain/screen/screen-details.ts';
import { plainText } from '../../render/text/plain-text.ts';
import { CopyButton } from '../components/copy-button.tsx';
import { ScrolledPart } from '../components/scrolled-part.tsx';
import type { PageSection, PlanOnPage } from './page-section.ts';

/** What its operations have said, as far as that is kept here; what has not gone well is open. */
export function logSection({ details }: PlanOnPage): PageSection | undefined {
  const { logs, run } = details;
  if (logs.length === 0) return undefined;
  const good = new Set(
    run?.operations.filter(({ state }) => state === 'succeeded').map(({ application }) => application),
  );
  const content = logs.map((log) => (
    <LogOfStep key={nameOf(log)} log={log} open={!good.has(log.application)} />
  ));
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
