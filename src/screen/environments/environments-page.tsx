import type { ScreenEnvironment } from '../../domain/screen/screen-environments.ts';
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
  const wanted = query.get('application')?.toLowerCase() ?? '';
  const compared = comparedIn(query, all);
  return (
    <>
      <EnvironmentFilters all={all} query={query} />
      {compared === undefined ? (
        <MatrixTable environments={all} wanted={wanted} />
      ) : (
        <Comparison {...compared} wanted={wanted} />
      )}
    </>
  );
}
