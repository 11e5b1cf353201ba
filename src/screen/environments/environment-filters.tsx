import type { ScreenEnvironment } from '../../domain/screen/screen-environments.ts';
import { addressOf } from '../address/address.ts';
import { goTo } from '../address/use-address.ts';
import { SelectField } from '../components/select-field.tsx';

type Query = ReadonlyMap<string, string>;

export interface ComparedPair {
  readonly here: ScreenEnvironment;
  readonly there: ScreenEnvironment;
}

/** The two environments that the address wants to be compared: `?compare=qa,production`. */
export function comparedIn(query: Query, all: readonly ScreenEnvironment[]): ComparedPair | undefined {
  const [here, there] = pairIn(query).map((name) => all.find((it) => it.name === name));
  return here === undefined || there === undefined || here === there ? undefined : { here, there };
}

interface EnvironmentFiltersProps {
  readonly all: readonly ScreenEnvironment[];
  readonly query: Query;
}

/** Which applications are shown, and which two environments are compared; all of it is kept in the address. */
export function EnvironmentFilters({ all, query }: EnvironmentFiltersProps) {
  const [here = '', there = ''] = pairIn(query);
  const change = (key: string, value: string) =>
    goTo(addressOf(['environments'], new Map([...query, [key, value]])), { replacing: true });
  const compare = (one: string, other: string) =>
    change('compare', one === '' && other === '' ? '' : `${one},${other}`);
  const choice = { none: 'choose …', names: all.map(({ name }) => name) };
  return (
    <search class="environment-filters">
      <label class="field">
        <span>Application</span>
        <input
          type="search"
          value={query.get('application') ?? ''}
          onInput={({ currentTarget }) => change('application', currentTarget.value)}
        />
      </label>
      {all.length > 1 && (
        <>
          <SelectField label="Compare" {...choice} chosen={here} choose={(it) => compare(it, there)} />
          <SelectField label="Compare with" {...choice} chosen={there} choose={(it) => compare(here, it)} />
          {here !== '' && there !== '' && (
            <button type="button" class="button" onClick={() => compare(there, here)}>
              Swap
            </button>
          )}
          {query.has('compare') && (
            <button type="button" class="button quiet" onClick={() => compare('', '')}>
              Show all environments
            </button>
          )}
        </>
      )}
    </search>
  );
}

function pairIn(query: Query): string[] {
  return (query.get('compare') ?? '').split(',');
}
