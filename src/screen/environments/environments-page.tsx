import { useMemo } from 'preact/hooks';
import { environmentMatrix } from '../../domain/screen/environment-matrix.ts';
import type { ScreenEnvironment } from '../../domain/screen/screen-environments.ts';
import { countInWords } from '../../render/in-words/counts-in-words.ts';
import type { ViewProps } from '../views.ts';
import { Comparison } from './comparison.tsx';
import { comparedIn, EnvironmentFilters } from './environment-filters.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { WithEnvironments } from './with-environments.tsx';

/** What each environment has of each application, or how two of them stand to each other. */
export function EnvironmentsPage({ address: { query } }: ViewProps) {
  return (
    <>
      <h1 class="page-title">Environments</h1>
      <WithEnvironments>{(all) => <Environments all={all} query={query} />}</WithEnvironments>
    </>
  );
}

interface EnvironmentsProps {
  readonly all: readonly ScreenEnvironment[];
  readonly query: ReadonlyMap<string, string>;
}

function Environments({ all, query }: EnvironmentsProps) {
  const rows = useMemo(() => environmentMatrix(all), [all]);
  const wanted = query.get('application')?.toLowerCase() ?? '';
  const shown = rows.filter(({ application }) => application.includes(wanted));
  const compared = comparedIn(query, all);
  return (
    <>
      <EnvironmentFilters all={all} query={query} />
      <p role="status" class="muted matrix-note">
        {shown.length < rows.length && `${shown.length} of `}
        {countInWords(rows.length, 'application')}
      </p>
      {compared === undefined ? (
        <MatrixTable environments={all} rows={shown} />
      ) : (
        <Comparison {...compared} wanted={wanted} />
      )}
    </>
  );
}
