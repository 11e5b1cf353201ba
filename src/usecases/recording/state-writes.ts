import { writeApplicationRecord } from '../../codec/records/application-record.ts';
import { writeDelivery } from '../../codec/records/delivery.ts';
import { writeEnvironmentRecord } from '../../codec/records/environment-record.ts';
import { writeRun } from '../../codec/records/run.ts';
import {
  activePath,
  applicationRecordPath,
  deliveriesPath,
  endedPath,
  environmentRecordPath,
} from '../../domain/layout.ts';
import { changesBetween, type EnvironmentState } from '../../domain/records/environment/environment-state.ts';
import type { FileWrite } from '../../ports/release-repository.ts';

/** The files to write for what a decision changed; none when it changed nothing. */
export function stateWrites(before: EnvironmentState, after: EnvironmentState): FileWrite[] {
  const { environment } = after;
  const { record, applications, active, ended, removed, deliveries } = changesBetween(before, after);
  return [
    ...(record === null
      ? []
      : [{ path: environmentRecordPath(environment), bytes: writeEnvironmentRecord(record) }]),
    ...applications.map((it) => ({
      path: applicationRecordPath(environment, it.application),
      bytes: writeApplicationRecord(it),
    })),
    ...active.map((run) => ({ path: activePath(environment, run.plan), bytes: writeRun(run) })),
    ...ended.map((run) => ({ path: endedPath(environment, run.plan), bytes: writeRun(run) })),
    ...deliveries.map((it) => ({ path: deliveriesPath(environment, it.plan), bytes: writeDelivery(it) })),
    ...removed.map((plan) => ({ path: activePath(environment, plan), bytes: null })),
  ];
}
