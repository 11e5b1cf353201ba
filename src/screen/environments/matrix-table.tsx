import { platformStanding } from '../../domain/deploy-all/platform-standing.ts';
import type { MatrixCell, MatrixRow } from '../../domain/screen/environment-matrix.ts';
import type { ScreenEnvironment } from '../../domain/screen/screen-environments.ts';
import { platformStandingInWords } from '../../render/in-words/platform-standing-in-words.ts';
import { cellRemarks } from '../../render/screen/cell-in-words.ts';
import { plainText } from '../../render/text/plain-text.ts';
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
      <ScrolledPart name="Environments and applications">
        <table class="cards matrix">
          <thead>
            <tr>
              <th scope="col">Application</th>
              {environments.map((environment) => (
                <EnvironmentHead key={environment.name} environment={environment} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ application, cells }) => (
              <tr key={application}>
                <th scope="row">
                  <PlansLink by="application" value={application} />
                </th>
                {cells.map((cell) => (
                  <Cell key={cell.environment} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrolledPart>
      <p class="muted matrix-note">
        Where nothing else is said, the records are right, or nobody has looked at what really runs.
      </p>
    </>
  );
}

function EnvironmentHead({ environment }: { readonly environment: ScreenEnvironment }) {
  const { name, platform, applications, pause } = environment;
  const standing = platformStanding({ name, ...(platform !== null && { platform }) }, applications.values());
  return (
    <th scope="col">
      <div class="title-line">
        <PlansLink by="environment" value={name} />
        {pause !== null && <StateBadge words="paused" paint="yellow" />}
      </div>
      {standing !== undefined && <div class="muted">{platformStandingInWords(standing)}</div>}
    </th>
  );
}

function Cell({ cell }: { readonly cell: MatrixCell }) {
  const { environment, application } = cell;
  return (
    <td data-label={environment}>
      <DeployedVersion of={application} />
      <div class="remarks">
        {cellRemarks(cell).map(({ words, paint }) => (
          <StateBadge key={words} words={plainText(words)} paint={paint} />
        ))}
      </div>
    </td>
  );
}
