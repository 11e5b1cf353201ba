import { type Rebaselined, rebaseline } from '../domain/admission/rebaseline.ts';
import type { CatalogEntry } from '../domain/model/catalog.ts';
import { environmentBranch } from '../domain/names.ts';
import { hasErrors, type Problem } from '../domain/problem.ts';
import { type Adoption, recordAdoption } from '../domain/records/environment/application-transitions.ts';
import type { EnvironmentRecord } from '../domain/records/environment/environment-record.ts';
import {
  claimedRuns,
  type EnvironmentState,
  withApplication,
} from '../domain/records/environment/environment-state.ts';
import { tagOf } from '../domain/versions/version-tag.ts';
import { type Clock, isoNow } from '../ports/clock.ts';
import type { ReleaseRepository } from '../ports/release-repository.ts';
import type { Sources } from '../ports/sources.ts';
import { askForVersions } from './reading/evidence.ts';
import { plansAt } from './reading/merged-plans.ts';
import type { Records, RecordsReader } from './reading/records.ts';
import type { SourceEvidence } from './reading/source-evidence.ts';
import { requireCatalog, requireEnvironment, type Trusted } from './reading/trusted.ts';
import { transact } from './recording/transact.ts';
import { Refusal, refused, wrongUsage } from './refusal.ts';

export interface AdoptionPorts {
  readonly repository: ReleaseRepository;
  readonly readRecords: RecordsReader;
  readonly sources: Sources;
  readonly clock: Clock;
}

/** A version that an environment is said to have. */
export interface WantedVersion {
  readonly application: string;
  readonly version: string;
}

export interface AdoptionRequest {
  readonly environment: string;
  readonly versions: readonly WantedVersion[];
}

export interface AdoptionAnswer {
  readonly environment: string;
  readonly baseline: string;
  /** Whether it is another baseline than before. */
  readonly hasMoved: boolean;
  readonly adopted: readonly Omit<Adoption, 'modules'>[];
  /** Plans whose waiting run was withdrawn. */
  readonly withdrawn: readonly string[];
  /** Plans that never ran and are history from now on. */
  readonly history: readonly string[];
  /** Warnings of what was adopted all the same. */
  readonly problems: readonly Problem[];
}

/**
 * Records where an environment begins: without versions its branch as it is now becomes the baseline; with
 * versions these are what it has (and the baseline is only set where there is none). How existing estates
 * begin, and how drift is settled.
 */
export async function adopt(
  ports: AdoptionPorts,
  trusted: Trusted,
  request: AdoptionRequest,
): Promise<AdoptionAnswer> {
  const { name } = requireEnvironment(trusted, request.environment);
  const adoptions = await findVersions(ports, trusted, request.versions);
  return transact(ports, {
    environment: name,
    decide: async (before, records) => {
      const based = await withBaseline(ports, before, request.versions.length === 0);
      refuseClaimed(before, adoptions);
      const at = isoNow(ports.clock);
      const state = adoptions.reduce(
        (it, adoption) =>
          withApplication(it, recordAdoption(it.applications.get(adoption.application), adoption, at)),
        based.state,
      );
      const message = `${name}: adopt ${adoptions.map((it) => `${it.application} ${it.version}`).join(', ') || 'the branch'}`;
      const value = answer(before, { ...based, state }, adoptions);
      return { state, message, value: { ...value, problems: await warnOfMarks(records, name, adoptions) } };
    },
  });
}

/** Moves the baseline to the branch's head, or with versions only sets it where there is none. */
async function withBaseline(
  ports: AdoptionPorts,
  before: EnvironmentState,
  move: boolean,
): Promise<Rebaselined> {
  const { environment, record } = before;
  if (record !== null && !move) return { state: before, withdrawn: [], history: [] };
  const branch = environmentBranch(environment);
  const head = (await ports.repository.branches(branch)).get(branch);
  if (head === undefined) throw wrongUsage(`branch '${branch}' does not exist; create it first`);
  const [claimed] = claimedRuns(before);
  if (claimed !== undefined) {
    throw refused(
      `${environment}/${claimed.plan} is ${claimed.status}; a branch is adopted when no run is under way there`,
    );
  }
  const blobs = await plansAt(ports.repository, head);
  const history = record === null ? new Set<string>() : await historyOf(ports.repository, record);
  return rebaseline(before, { head, blobs, history, at: isoNow(ports.clock) });
}

/** The plans at a baseline; none when the branch was replaced and its old commits are not here any more. */
async function historyOf(
  repository: ReleaseRepository,
  { baseline }: EnvironmentRecord,
): Promise<ReadonlySet<string>> {
  const isHere = await repository.isAncestor(baseline, baseline);
  return new Set(isHere ? (await plansAt(repository, baseline)).keys() : []);
}

function refuseClaimed(state: EnvironmentState, adoptions: readonly Adoption[]): void {
  for (const run of claimedRuns(state)) {
    const busy = adoptions.find((it) =>
      run.operations.some(({ application }) => application === it.application),
    );
    if (busy !== undefined) {
      throw refused(
        `${state.environment}/${run.plan} is ${run.status} and touches ${busy.application}; adopt it when that run has ended`,
      );
    }
  }
}

async function findVersions(
  ports: AdoptionPorts,
  trusted: Trusted,
  wanted: readonly WantedVersion[],
): Promise<Adoption[]> {
  const catalog = await requireCatalog(
    ports.repository,
    trusted.commit,
    wanted.map(({ application }) => application),
  );
  const asked = [...catalog.values()].map((entry) => ({ entry, versions: versionsOf(entry, wanted) }));
  const evidence = await askForVersions(ports.sources, asked);
  const { unreachable } = evidence;
  if (unreachable.length > 0) throw new Refusal('lost', unreachable);
  const problems: Problem[] = [];
  const adoptions = wanted.flatMap((it) => {
    const found = findVersion(it, catalog.get(it.application), evidence);
    if ('code' in found) problems.push(found);
    return 'code' in found ? [] : [found];
  });
  if (hasErrors(problems)) throw new Refusal('no', problems);
  return adoptions;
}

/** What is there is there, so a version that was marked bad is recorded like any other; but somebody should replace it. */
async function warnOfMarks(
  records: Records,
  environment: string,
  adoptions: readonly Adoption[],
): Promise<Problem[]> {
  const marks = await records.marks(adoptions.map(({ application }) => application));
  return adoptions.flatMap(({ application, version }) => {
    const mark = marks.get(application)?.bad.get(version);
    if (mark === undefined) return [];
    const message = `${application} ${version} was marked bad by ${mark.by}: ${mark.reason}; '${environment}' is recorded to have it, and a plan with another version replaces it`;
    return [{ code: 'version-blocked', severity: 'warning', message, application } as const];
  });
}

function versionsOf({ application }: CatalogEntry, wanted: readonly WantedVersion[]): ReadonlySet<string> {
  return new Set(wanted.flatMap((it) => (it.application === application ? [it.version] : [])));
}

function findVersion(
  { application, version }: WantedVersion,
  entry: CatalogEntry | undefined,
  { tags, manifests }: SourceEvidence,
): Adoption | Problem {
  if (entry === undefined) {
    const message = `'${application}' is not in the catalog; check the name`;
    return { code: 'unknown-application', severity: 'error', message, application };
  }
  const tag = tagOf(entry.tag, version);
  const manifest = manifests.get(application)?.get(version);
  if (manifest?.kind === 'broken') {
    const { code, message } = manifest;
    return { code, severity: 'error', message, application };
  }
  const commit = tags.get(application)?.get(tag);
  const modules = manifest?.modules ?? entry.modules;
  if (commit !== undefined) return { application, version, tag, commit, modules };
  const message = `${entry.repository} has no tag ${tag}, so ${application} ${version} cannot be adopted; check the version`;
  return { code: 'tag-not-found', severity: 'error', message, application };
}

function answer(
  before: EnvironmentState,
  { state: { environment, record }, withdrawn, history }: Rebaselined,
  adoptions: readonly Adoption[],
): Omit<AdoptionAnswer, 'problems'> {
  if (record === null) throw new Error(`${environment} has no baseline after its adoption`);
  const adopted = adoptions.map(({ modules: _, ...it }) => it);
  const { baseline } = record;
  const hasMoved = baseline !== before.record?.baseline;
  return { environment, baseline, hasMoved, adopted, withdrawn, history };
}
