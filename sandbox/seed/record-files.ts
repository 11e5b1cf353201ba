import { writeApplicationRecord } from '../../src/codec/records/application-record.ts';
import { writeEnvironmentRecord } from '../../src/codec/records/environment-record.ts';
import { applicationRecordPath, environmentRecordPath } from '../../src/domain/layout.ts';
import {
  type ApplicationRecord,
  unknownApplication,
} from '../../src/domain/records/environment/environment-record.ts';
import { findBranch } from '../model/lookups.ts';
import { tagPrefix } from '../model/repositories/ref.ts';
import type { Repository } from '../model/repositories/repository.ts';
import { isoTime } from '../rest/shapes/iso-time.ts';
import type { SeedApplication } from './seed-application.ts';

export interface Deployed {
  readonly application: SeedApplication;
  readonly repository: Repository;
  readonly version: string;
}

/** What `adopt` would record: an environment's baseline at the tip of its branch, and what is deployed there. */
export function recordFiles(
  release: Repository,
  environment: string,
  { deployed, at }: { readonly deployed: readonly Deployed[]; readonly at: number },
): Record<string, string> {
  const tip = findBranch(release, `env/${environment}`)?.sha;
  if (tip === undefined) throw new Error(`there is no branch env/${environment} to record a baseline of`);
  const record = { environment, baseline: tip, head: tip, sequence: 0, pause: null };
  const applications = deployed.map((one): [string, string] => [
    applicationRecordPath(environment, one.application.name),
    text(writeApplicationRecord(applicationRecord(one, at))),
  ]);
  return {
    [environmentRecordPath(environment)]: text(writeEnvironmentRecord(record)),
    ...Object.fromEntries(applications),
  };
}

function applicationRecord({ application, repository, version }: Deployed, at: number): ApplicationRecord {
  const tag = `v${version}`;
  const commit = repository.refs.get(`${tagPrefix}${tag}`)?.commit;
  if (!commit) throw new Error(`${application.name} has no tag ${tag}`);
  const modules = Object.entries(application.modules).map(([module, ranges]) => {
    const references = Object.entries(ranges).map(
      ([name, range]) => [name, { range, optional: false }] as const,
    );
    return [module, { version, references: new Map(references) }] as const;
  });
  return {
    ...unknownApplication(application.name),
    version,
    tag,
    commit,
    modules: new Map(modules),
    deployedAt: isoTime(at),
    versions: new Map([[version, commit]]),
  };
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
