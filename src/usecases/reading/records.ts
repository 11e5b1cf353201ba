import { parseApplicationRecord } from '../../codec/records/application-record.ts';
import { parseConfirmations } from '../../codec/records/confirmations.ts';
import { parseDelivery } from '../../codec/records/delivery.ts';
import { parseEnvironmentRecord } from '../../codec/records/environment-record.ts';
import { parseRun } from '../../codec/records/run.ts';
import { parseVersionMarks } from '../../codec/records/version-marks.ts';
import {
  activeFolder,
  activePath,
  activeRoot,
  applicationRecordPath,
  applicationRecordsFolder,
  confirmationsFolder,
  confirmationsPath,
  deliveriesPath,
  endedFolder,
  endedPath,
  endedRoot,
  environmentRecordPath,
  recordsBranch,
  versionMarksPath,
} from '../../domain/layout.ts';
import type { Confirmations } from '../../domain/records/confirmation.ts';
import type { Delivery } from '../../domain/records/delivery.ts';
import type {
  ApplicationRecord,
  EnvironmentRecord,
  VersionMarks,
} from '../../domain/records/environment-record.ts';
import type { EnvironmentState } from '../../domain/records/environment-state.ts';
import type { Run } from '../../domain/records/run.ts';
import type { FileContent, ReleaseRepository } from '../../ports/release-repository.ts';
import { wrongUsage } from '../refusal.ts';

/** The records at one commit. Reading the same record twice, at any commit, decodes it once. */
export interface Records {
  readonly head: string | null;
  environmentRecord(environment: string): Promise<EnvironmentRecord | null>;
  environment(environment: string): Promise<EnvironmentState>;
  /** Records of some applications; those that the environment never had are absent. */
  applications(environment: string, names: Iterable<string>): Promise<ReadonlyMap<string, ApplicationRecord>>;
  marks(applications: Iterable<string>): Promise<ReadonlyMap<string, VersionMarks>>;
  /** A run, active or ended. */
  run(environment: string, plan: string): Promise<Run | undefined>;
  endedRuns(environment: string): Promise<readonly Run[]>;
  /** What people have confirmed of an ended run; undefined while that is nothing. */
  confirmations(environment: string, plan: string): Promise<Confirmations | undefined>;
  /** The same of all runs of an environment of which something is confirmed, by plan. */
  allConfirmations(environment: string): Promise<ReadonlyMap<string, Confirmations>>;
  /** What became of all that an ended run was owed; undefined while that is nothing. */
  delivery(environment: string, plan: string): Promise<Delivery | undefined>;
  /** Environments that have, or had, active runs; also those that are not configured any more. */
  activeEnvironments(): Promise<readonly string[]>;
  /** Environments that have, or had, runs of any kind. */
  environmentsWithRuns(): Promise<readonly string[]>;
}

/** Opens the records as they are now; each call looks at the branch anew. */
export type RecordsReader = () => Promise<Records>;

export function createRecordsReader(repository: ReleaseRepository): RecordsReader {
  const decode = {
    environment: remember(parseEnvironmentRecord),
    application: remember(parseApplicationRecord),
    confirmations: remember(parseConfirmations),
    delivery: remember(parseDelivery),
    run: remember(parseRun),
    marks: remember(parseVersionMarks),
  };
  return async () => {
    const head = (await repository.branches(recordsBranch)).get(recordsBranch) ?? null;
    return recordsAt(repository, head, decode);
  };
}

type Decode<T> = (path: string, content: FileContent) => T;

interface Decoders {
  readonly environment: Decode<EnvironmentRecord>;
  readonly application: Decode<ApplicationRecord>;
  readonly confirmations: Decode<Confirmations>;
  readonly delivery: Decode<Delivery>;
  readonly run: Decode<Run>;
  readonly marks: Decode<VersionMarks>;
}

function recordsAt(repository: ReleaseRepository, head: string | null, decode: Decoders): Records {
  async function files(paths: readonly string[]): Promise<[string, FileContent][]> {
    if (head === null || paths.length === 0) return [];
    return [...(await repository.read(head, paths))];
  }
  async function folder(path: string): Promise<string[]> {
    if (head === null) return [];
    const entries = await repository.list(head, path);
    return entries.flatMap(({ name, kind }) =>
      kind === 'file' && name.endsWith('.json') ? [`${path}/${name}`] : [],
    );
  }
  async function folders(path: string): Promise<string[]> {
    if (head === null) return [];
    const entries = await repository.list(head, path);
    return entries.flatMap(({ name, kind }) => (kind === 'folder' ? [name] : []));
  }
  async function runs(path: string): Promise<Run[]> {
    return (await files(await folder(path))).map(([file, content]) => decode.run(file, content));
  }
  async function applications(paths: readonly string[]): Promise<Map<string, ApplicationRecord>> {
    const records = (await files(paths)).map(([file, content]) => decode.application(file, content));
    return new Map(records.map((record) => [record.application, record]));
  }
  async function environmentRecord(environment: string): Promise<EnvironmentRecord | null> {
    const [found] = await files([environmentRecordPath(environment)]);
    return found === undefined ? null : decode.environment(...found);
  }
  return {
    head,
    environmentRecord,
    async environment(environment) {
      const active = await runs(activeFolder(environment));
      const ended = await folder(endedFolder(environment));
      return {
        environment,
        record: await environmentRecord(environment),
        applications: await applications(await folder(applicationRecordsFolder(environment))),
        active: new Map(active.map((run) => [run.plan, run])),
        endedPlans: new Set(
          ended.map((file) => file.slice(endedFolder(environment).length + 1, -'.json'.length)),
        ),
        newlyEnded: new Map(),
        newlyBad: [],
        deliveries: new Map(),
      };
    },
    applications: (environment, names) =>
      applications([...names].map((name) => applicationRecordPath(environment, name))),
    async marks(names) {
      const found = (await files([...names].map(versionMarksPath))).map(([file, it]) =>
        decode.marks(file, it),
      );
      return new Map(found.map((marks) => [marks.application, marks]));
    },
    async run(environment, plan) {
      const [run] = await files([activePath(environment, plan), endedPath(environment, plan)]);
      return run === undefined ? undefined : decode.run(...run);
    },
    endedRuns: (environment) => runs(endedFolder(environment)),
    async confirmations(environment, plan) {
      const [found] = await files([confirmationsPath(environment, plan)]);
      return found === undefined ? undefined : decode.confirmations(...found);
    },
    async allConfirmations(environment) {
      const found = (await files(await folder(confirmationsFolder(environment)))).map(([file, content]) =>
        decode.confirmations(file, content),
      );
      return new Map(found.map((it) => [it.plan, it]));
    },
    async delivery(environment, plan) {
      const [found] = await files([deliveriesPath(environment, plan)]);
      return found === undefined ? undefined : decode.delivery(...found);
    },
    activeEnvironments: () => folders(activeRoot),
    environmentsWithRuns: async () => [
      ...new Set([...(await folders(activeRoot)), ...(await folders(endedRoot))]),
    ],
  };
}

function remember<T>(parse: (path: string, bytes: Uint8Array) => T): Decode<T> {
  const known = new Map<string, T>();
  return (path, { id, bytes }) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    if (bytes === null) throw wrongUsage(`record ${path} is over 1 MiB; it was not written by this program`);
    const value = parse(path, bytes);
    known.set(id, value);
    return value;
  };
}
