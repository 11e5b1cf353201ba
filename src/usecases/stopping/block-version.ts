import { writeVersionMarks } from '../../codec/records/version-marks.ts';
import { versionMarksPath } from '../../domain/layout.ts';
import { environmentsWithBranches } from '../../domain/model/configuration.ts';
import type { BadVersion, VersionMarks } from '../../domain/records/environment/environment-record.ts';
import { type Clock, isoNow } from '../../ports/clock.ts';
import type { Records } from '../reading/records.ts';
import { requireCatalog, type Trusted } from '../reading/trusted.ts';
import { commitRecords, type RecordsAccess } from '../recording/commit-records.ts';
import { wrongUsage } from '../refusal.ts';

export interface BlockingPorts extends RecordsAccess {
  readonly clock: Clock;
}

export interface BlockRequest {
  readonly application: string;
  readonly version: string;
  readonly reason: string;
}

export interface BlockedVersion {
  readonly application: string;
  readonly version: string;
  /** Why, who and when: the earlier ones, where it was marked before. */
  readonly mark: BadVersion;
  /** Whether it was marked now. */
  readonly changed: boolean;
  /** Environments that have the version now; it stays there until another is deployed. */
  readonly deployedIn: readonly string[];
}

/**
 * Marks a version bad, once and for ever: every plan refuses it, everywhere, and runs under way start it no more. The
 * application's repository is not asked, because a version may have to be stopped while that is out of reach. Rejects
 * with a Refusal (`wrong`) for an application that the catalog does not have.
 */
export async function blockVersion(
  ports: BlockingPorts,
  trusted: Trusted,
  { application, version, reason }: BlockRequest,
): Promise<BlockedVersion> {
  await requireApplication(ports, trusted, application);
  const { name: by } = await ports.repository.author();
  return commitRecords(ports, async (records) => {
    const marks = (await records.marks([application])).get(application) ?? { application, bad: new Map() };
    const known = marks.bad.get(version);
    const mark = known ?? { reason, by, at: isoNow(ports.clock) };
    const marked: VersionMarks = { application, bad: new Map([...marks.bad, [version, mark]]) };
    const file = { path: versionMarksPath(application), bytes: writeVersionMarks(marked) };
    const deployedIn = await environmentsWith(records, trusted, { application, version });
    return {
      writes: known === undefined ? [file] : [],
      message: `block ${application} ${version}`,
      value: { application, version, mark, changed: known === undefined, deployedIn },
    };
  });
}

async function requireApplication(
  { repository }: BlockingPorts,
  { commit }: Trusted,
  application: string,
): Promise<void> {
  if ((await requireCatalog(repository, commit, [application])).has(application)) return;
  throw wrongUsage(`'${application}' is not in the catalog; check the name`);
}

async function environmentsWith(
  records: Records,
  { configuration }: Trusted,
  { application, version }: Pick<BlockRequest, 'application' | 'version'>,
): Promise<string[]> {
  const found: string[] = [];
  for (const { name } of environmentsWithBranches(configuration)) {
    const record = (await records.applications(name, [application])).get(application);
    if (record?.version === version) found.push(name);
  }
  return found;
}
