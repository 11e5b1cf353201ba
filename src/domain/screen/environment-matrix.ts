import { isOnPlatform } from '../deploy-all/platform-standing.ts';
import { type Standing, standingOf } from '../drift/standing.ts';
import { highestVersion, isVersion } from '../versions/version.ts';
import type { ScreenApplication, ScreenEnvironment } from './screen-environments.ts';

/** What the environments have of one application. */
interface MatrixRow {
  readonly application: string;
  /** In the order of the environments. */
  readonly cells: readonly MatrixCell[];
}

/** What one environment has of it. */
export interface MatrixCell {
  readonly environment: string;
  /** Null when it never had anything of it. */
  readonly application: ScreenApplication | null;
  /** How what really runs stands to that; null when nobody has looked. */
  readonly standing: Standing | null;
  /** Whether it has the newest version while another one does not, or another one has it; null where all have the same. */
  readonly age: 'newest' | 'older' | null;
  /** Whether it was deployed on the platform that the environment has now; null where either is not known. */
  readonly platform: 'current' | 'behind' | null;
  /** Whether it may not be deployed there, and why; null when it may. */
  readonly blocked: Blocked | null;
}

export interface Blocked {
  readonly reason: string | null;
}

/** Environments × applications, by the applications' names. */
export function environmentMatrix(environments: readonly ScreenEnvironment[]): MatrixRow[] {
  const names = new Set(environments.flatMap(({ applications }) => [...applications.keys()]));
  return [...names].sort().map((name) => rowOf(name, environments));
}

function rowOf(application: string, environments: readonly ScreenEnvironment[]): MatrixRow {
  const there = environments.map(({ applications }) => applications.get(application) ?? null);
  const versions = there.flatMap((it) => (it === null || it.version === null ? [] : [it.version]));
  const newest = highestVersion(versions.filter(isVersion)) ?? null;
  const differs = new Set(versions).size > 1;
  const cells = environments.map((environment, index) =>
    cellOf(application, environment, ageOf(there[index]?.version ?? null, differs ? newest : null)),
  );
  return { application, cells };
}

function ageOf(version: string | null, newest: string | null): MatrixCell['age'] {
  if (version === null || newest === null) return null;
  return version === newest ? 'newest' : 'older';
}

function cellOf(
  name: string,
  { name: environment, applications, platform, blocked }: ScreenEnvironment,
  age: MatrixCell['age'],
): MatrixCell {
  const application = applications.get(name) ?? null;
  const reason = blocked.get(name);
  return {
    ...{ environment, application, age },
    standing: standingIn(name, application),
    platform: platformOf(application, platform),
    blocked: reason === undefined ? null : { reason },
  };
}

function platformOf(recorded: ScreenApplication | null, current: string | null): MatrixCell['platform'] {
  if (current === null || recorded === null || recorded.platform === null) return null;
  return isOnPlatform(recorded, current) ? 'current' : 'behind';
}

function standingIn(application: string, recorded: ScreenApplication | null): Standing | null {
  const inspection = recorded?.inspection ?? null;
  if (recorded === null || inspection === null) return null;
  return standingOf({ application, record: recorded, inspection });
}
