import { compareVersions, isVersion } from '../versions/version.ts';
import type { ScreenApplication, ScreenEnvironment } from './screen-environments.ts';

/** In the order in which people want to see them. */
export const relations = ['ahead', 'behind', 'different', 'only-here', 'only-there', 'same'] as const;

/** How an application of one environment stands to another one: `different` when neither version is the newer one. */
export type Relation = (typeof relations)[number];

export interface ComparedApplication {
  readonly application: string;
  readonly relation: Relation;
  /** What each has of it; null when it never had it whole. */
  readonly here: ScreenApplication | null;
  readonly there: ScreenApplication | null;
}

/** Compares what two environments have, by relation and then by name; what neither has whole is left out. */
export function compareEnvironments(
  here: Pick<ScreenEnvironment, 'applications'>,
  there: Pick<ScreenEnvironment, 'applications'>,
): ComparedApplication[] {
  const names = new Set([...here.applications.keys(), ...there.applications.keys()]);
  const compared = [...names].sort().flatMap((application) => {
    const one = wholeOf(here.applications.get(application));
    const other = wholeOf(there.applications.get(application));
    const relation = relationOf(one?.version ?? null, other?.version ?? null);
    return relation === undefined ? [] : [{ application, relation, here: one, there: other }];
  });
  return relations.flatMap((wanted) => compared.filter(({ relation }) => relation === wanted));
}

function wholeOf(application: ScreenApplication | undefined): ScreenApplication | null {
  return application === undefined || application.version === null ? null : application;
}

function relationOf(here: string | null, there: string | null): Relation | undefined {
  if (here === there) return here === null ? undefined : 'same';
  if (there === null) return 'only-here';
  if (here === null) return 'only-there';
  if (!isVersion(here) || !isVersion(there)) return 'different';
  const difference = compareVersions(here, there);
  if (difference === 0) return 'different';
  return difference > 0 ? 'ahead' : 'behind';
}
