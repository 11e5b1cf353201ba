import type { MatrixCell, MatrixRow } from '../../domain/screen/environment-matrix.ts';
import type { ScreenEnvironment } from '../../domain/screen/screen-environments.ts';
import { screenStanding } from '../../domain/screen/screen-standing.ts';
import { cellRemarks } from '../../render/screen/cell-in-words.ts';
import { standingInWords } from '../../render/screen/standing-in-words.ts';
import { plainText } from '../../render/text/plain-text.ts';
import { CardRow, CardTable } from '../components/card-table.tsx';
import { PlansLink } from '../components/links.tsx';
import { Notice } from '../components/notice.tsx';
import { ScrolledPart } from '../components/scrolled-part.tsx';
import { StateBadge } from '../components/state-badge.tsx';
import { DeployedVersion } from './deployed-version.tsx';

interface MatrixTableProps {
  readonly environments: readonly ScreenEnvironment[];
  readonly rows: readonly MatrixRow[];
}

/** A line for each application, a column for each environment. */
export function MatrixTable({ environments, rows }: MatrixTableProps) {
  if (rows.length === 0) {
    return <Notice kind="empty" title="No environment has such an application" />;
  }
  return (
    <>
      <ScrolledPart name="Environments and applications" kind="matrix">
        <CardTable heads={['Application', ...environments.map((it) => <EnvironmentHead environment={it} />)]}>
          {rows.map(({ application, cells }) => (
            <CardRow
              key={application}
              title={<PlansLink by="application" value={application} />}
              cells={cells.map((cell) => ({ label: cell.environment, content: <Cell cell={cell} /> }))}
            />
          ))}
        </CardTable>
      </ScrolledPart>
      <p class="muted matrix-note">
        Where nothing else is said, the records are right, or nobody has looked at what really runs.
      </p>
    </>
  );
}

function EnvironmentHead({ environment }: { readonly environment: ScreenEnvironment }) {
  const { name, pause } = environment;
  const standing = screenStanding(environment);
  return (
    <>
      <div class="title-line">
        <PlansLink by="environment" value={name} />
        {pause !== null && <StateBadge words="paused" paint="yellow" />}
      </div>
      {standing !== undefined && <div class="muted">{standingInWords(standing)}</div>}
    </>
  );
}

function Cell({ cell }: { readonly cell: MatrixCell }) {
  return (
    <>
      <DeployedVersion of={cell.application} />
      <div class="remarks">
        {cellRemarks(cell).map(({ words, paint }) => (
          <StateBadge key={words} words={plainText(words)} paint={paint} />
        ))}
      </div>
    </>
  );
}
