import { useMemo } from 'preact/hooks';
import { environmentMatrix, type MatrixCell } from '../../domain/screen/environment-matrix.ts';
import type { ScreenEnvironment } from '../../domain/screen/screen-environments.ts';
import { screenStanding } from '../../domain/screen/screen-standing.ts';
import { cellRemarks } from '../../render/screen/cell-in-words.ts';
import { standingInWords } from '../../render/screen/standing-in-words.ts';
import { plainText } from '../../render/text/plain-text.ts';
import { CardRow, CardTable } from '../components/card-table.tsx';
import { PlansLink } from '../components/links.tsx';
import { ScrolledPart } from '../components/scrolled-part.tsx';
import { StateBadge } from '../components/state-badge.tsx';
import { DeployedVersion } from './deployed-version.tsx';
import { FilteredApplications } from './filtered-applications.tsx';

interface MatrixTableProps {
  readonly environments: readonly ScreenEnvironment[];
  /** Part of the names of the applications that are shown. */
  readonly wanted: string;
}

/** A line for each application, a column for each environment. */
export function MatrixTable({ environments, wanted }: MatrixTableProps) {
  const all = useMemo(() => environmentMatrix(environments), [environments]);
  const heads = ['Application', ...environments.map((it) => <EnvironmentHead environment={it} />)];
  return (
    <FilteredApplications all={all} wanted={wanted} none="No environment has such an application">
      {(shown) => (
        <>
          <ScrolledPart name="Environments and applications" kind="matrix">
            <CardTable heads={heads}>
              {shown.map(({ application, cells }) => (
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
      )}
    </FilteredApplications>
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
