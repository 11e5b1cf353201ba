import {
  chooseApplications,
  type DeployAllChoice,
  type Judged,
  type Unseen,
} from '../../domain/deploy-all/choose-applications.ts';
import type { Coverage } from '../../domain/deploy-all/coverage.ts';
import { buildsInWords } from '../../domain/deploy-all/judge-offers.ts';
import { offeredVersions } from '../../domain/deploy-all/offered-versions.ts';
import type { AdjustedVersion } from '../../domain/follow-ups/follow-up.ts';
import type { BuildTarget } from '../../domain/model/builds.ts';
import type { Environment } from '../../domain/model/configuration.ts';
import type { ApplicationRecord } from '../../domain/records/environment/environment-record.ts';
import type { EnvironmentState } from '../../domain/records/environment/environment-state.ts';
import { lookForVersions } from '../follow-ups/available-versions.ts';
import type { Records } from '../reading/records.ts';
import { requireCatalog, type Trusted } from '../reading/trusted.ts';
import type { DeployAllPorts } from './deploy-all-request.ts';
import { findBuilt, type OfferedApplication } from './find-built.ts';

export interface DeployAllBasis {
  readonly trusted: Trusted;
  readonly records: Records;
  readonly source: Environment;
  readonly environment: Environment;
  /** What versions are to be built for there. */
  readonly target: BuildTarget;
  readonly state: EnvironmentState;
  readonly coverage: Coverage;
}

export interface ChosenApplications extends DeployAllChoice {
  /** Versions that are not the newest, and why not. */
  readonly adjusted: readonly AdjustedVersion[];
}

/** Looks for the newest built version of everything that is behind, and leaves out what has none. */
export async function chooseWhatToDeploy(
  ports: DeployAllPorts,
  basis: DeployAllBasis,
): Promise<ChosenApplications> {
  const { trusted, target, state, coverage } = basis;
  const looked = await readOffers(ports, basis);
  const built = await findBuilt(ports.builds, target, {
    applications: looked.flatMap(([, found]) => ('offers' in found ? found : [])),
    checkOut: (folder) => ports.repository.checkOut(trusted.commit, folder),
  });
  const unseen = looked.flatMap(([application, found]) =>
    'offers' in found ? [] : [[application, found] as const],
  );
  const judged = new Map<string, Judged>([...unseen, ...built]);
  const { applications } = state;
  const choice = chooseApplications({ platform: target.platform, coverage, applications, judged });
  return { ...choice, adjusted: adjustedIn(choice, judged) };
}

/** What may be deployed of everything that is behind, or why that cannot be told, by application. */
async function readOffers(
  { sources, repository }: DeployAllPorts,
  { trusted, records, source, state, coverage: { behind } }: DeployAllBasis,
): Promise<(readonly [string, OfferedApplication | Unseen])[]> {
  const catalog = await requireCatalog(repository, trusted.commit, behind);
  const { versions, unreachable } = await lookForVersions({
    ...{ sources, records, source, catalog },
    applications: behind,
  });
  const marks = await records.marks(behind);
  const silent = new Map(unreachable.map(({ application, message }) => [application, message]));
  const look = (application: string): OfferedApplication | Unseen => {
    const [entry, record] = [catalog.get(application), state.applications.get(application)];
    const why = silent.get(application);
    if (entry === undefined || record === undefined)
      return { kind: 'unseen', reason: 'no-build', why: 'the catalog does not have it' };
    if (why !== undefined) return { kind: 'unseen', reason: 'unknown', why };
    const bad = marks.get(application)?.bad;
    const offers = offeredVersions(record, entry, versions.get(application) ?? new Map()).filter(
      ({ version }) => bad?.has(version) !== true,
    );
    if (offers.length > 0) return { entry, offers };
    return { kind: 'unseen', reason: 'no-build', why: nothingNewer(record, source) };
  };
  return behind.map((application) => [application, look(application)]);
}

function nothingNewer({ version }: ApplicationRecord, { name }: Environment): string {
  return `${version} was marked bad, and '${name}' has no newer one that may be deployed`;
}

function adjustedIn({ entries }: DeployAllChoice, judged: ReadonlyMap<string, Judged>): AdjustedVersion[] {
  return entries.flatMap(({ application }) => {
    const found = judged.get(application);
    const newest = found?.kind === 'take' ? found.passedOver[0] : undefined;
    if (found?.kind !== 'take' || newest === undefined) return [];
    const reason = buildsInWords(found.passedOver);
    return [{ application, from: newest.version, to: found.offer.version, reason }];
  });
}
