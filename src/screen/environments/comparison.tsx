import { useMemo } from 'preact/hooks';
import {
  type ComparedApplication,
  compareEnvironments,
  relations,
} from '../../domain/screen/compare-environments.ts';
import { type ComparedNames, relationInWords } from '../../render/screen/relation-in-words.ts';
import { CardRow, CardTable } from '../components/card-table.tsx';
import { PlansLink } from '../components/links.tsx';
import { StateBadge } from '../components/state-badge.tsx';
import { DeployedVersion } from './deployed-version.tsx';
import type { ComparedPair } from './environment-filters.tsx';
import { FilteredApplications } from './filtered-applications.tsx';

interface ComparisonProps extends ComparedPair {
  /** Part of the names of the applications that are shown. */
  readonly wanted: string;
}

/** How what one environment has stands to what another one has. */
export function Comparison({ here, there, wanted }: ComparisonProps) {
  const all = useMemo(() => compareEnvironments(here, there), [here, there]);
  return (
    <FilteredApplications all={all} wanted={wanted} none="There is nothing to compare">
      {(shown) => <ComparedApplications shown={shown} here={here.name} there={there.name} />}
    </FilteredApplications>
  );
}

interface ComparedApplicationsProps extends ComparedNames {
  readonly shown: readonly ComparedApplication[];
}

function ComparedApplications({ shown, here, there }: ComparedApplicationsProps) {
  const names = { here, there };
  return (
    <section aria-label={`${here} compared with ${there}`}>
      <ul class="counts" aria-label="How many">
        {relations.map((relation) => {
          const count = shown.filter((it) => it.relation === relation).length;
          if (count === 0) return null;
          const { words, paint } = relationInWords(relation, names);
          return (
            <li key={relation}>
              <StateBadge words={`${count} ${words}`} paint={paint} />
            </li>
          );
        })}
      </ul>
      <CardTable heads={['Application', `${here} is`, here, there]}>
        {shown.map((compared) => (
          <ComparedRow key={compared.application} compared={compared} names={names} />
        ))}
      </CardTable>
    </section>
  );
}

interface ComparedRowProps {
  readonly compared: ComparedApplication;
  readonly names: ComparedNames;
}

function ComparedRow({ compared, names }: ComparedRowProps) {
  const { application, relation, here, there } = compared;
  return (
    <CardRow
      title={<PlansLink by="application" value={application} />}
      cells={[
        { label: `${names.here} is`, content: <StateBadge {...relationInWords(relation, names)} /> },
        { label: names.here, content: <DeployedVersion of={here} /> },
        { label: names.there, content: <DeployedVersion of={there} /> },
      ]}
    />
  );
}
