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
import type { EnvironmentState } from '../../domain/records/environment/environment-state.ts';
import type { RecordsHome } from '../../ports/records-home.ts';
import { createRecordDecoders, type RecordDecoders } from './record-decoders.ts';
import { RecordFiles } from './record-files.ts';
import type { Records, RecordsReader } from './records.ts';

/** Reads the records of a repository, for one session. */
export function createRecordsReader(repository: RecordsHome): RecordsReader {
  const decode = createRecordDecoders();
  return async () => {
    const head = (await repository.branches(recordsBranch)).get(recordsBranch) ?? null;
    return { head, ...recordsIn(new RecordFiles(repository, head), decode) };
  };
}

function recordsIn(files: RecordFiles, decode: RecordDecoders): Omit<Records, 'head'> {
  return {
    ...ofEnvironments(files, decode),
    ...ofApplications(files, decode),
    ...ofRuns(files, decode),
    ...aboutRuns(files, decode),
  };
}

function ofEnvironments(
  files: RecordFiles,
  decode: RecordDecoders,
): Pick<Records, 'environmentRecord' | 'environment' | 'activeEnvironments' | 'environmentsWithRuns'> {
  return {
    environmentRecord: async (environment) =>
      (await files.first(decode.environment, environmentRecordPath(environment))) ?? null,
    environment: (environment) => stateOf(environment, files, decode),
    activeEnvironments: () => files.foldersIn(activeRoot),
    environmentsWithRuns: async () => [
      ...new Set([...(await files.foldersIn(activeRoot)), ...(await files.foldersIn(endedRoot))]),
    ],
  };
}

async function stateOf(
  environment: string,
  files: RecordFiles,
  decode: RecordDecoders,
): Promise<EnvironmentState> {
  const active = await files.inFolder(decode.run, activeFolder(environment));
  const ended = await files.pathsIn(endedFolder(environment));
  const record = await files.first(decode.environment, environmentRecordPath(environment));
  const applications = await files.inFolder(decode.application, applicationRecordsFolder(environment));
  return {
    environment,
    record: record ?? null,
    applications: new Map(applications.map((it) => [it.application, it])),
    active: new Map(active.map((run) => [run.plan, run])),
    endedPlans: new Set(
      ended.map((file) => file.slice(endedFolder(environment).length + 1, -'.json'.length)),
    ),
    newlyEnded: new Map(),
    newlyBad: [],
    deliveries: new Map(),
  };
}

function ofApplications(files: RecordFiles, decode: RecordDecoders): Pick<Records, 'applications' | 'marks'> {
  return {
    async applications(environment, names) {
      const paths = [...names].map((name) => applicationRecordPath(environment, name));
      return new Map((await files.all(decode.application, paths)).map((it) => [it.application, it]));
    },
    async marks(names) {
      const found = await files.all(decode.marks, [...names].map(versionMarksPath));
      return new Map(found.map((marks) => [marks.application, marks]));
    },
  };
}

function ofRuns(
  files: RecordFiles,
  decode: RecordDecoders,
): Pick<Records, 'run' | 'endedRuns' | 'activeRuns'> {
  return {
    run: (environment, plan) =>
      files.first(decode.run, activePath(environment, plan), endedPath(environment, plan)),
    endedRuns: (environment) => files.inFolder(decode.run, endedFolder(environment)),
    activeRuns: (environment) => files.inFolder(decode.run, activeFolder(environment)),
  };
}

function aboutRuns(
  files: RecordFiles,
  decode: RecordDecoders,
): Pick<Records, 'confirmations' | 'allConfirmations' | 'delivery'> {
  return {
    confirmations: (environment, plan) =>
      files.first(decode.confirmations, confirmationsPath(environment, plan)),
    async allConfirmations(environment) {
      const found = await files.inFolder(decode.confirmations, confirmationsFolder(environment));
      return new Map(found.map((it) => [it.plan, it]));
    },
    delivery: (environment, plan) => files.first(decode.delivery, deliveriesPath(environment, plan)),
  };
}
