import { type ToConfirm, whatToConfirm, whenToConfirm } from '../../domain/records/confirmation.ts';
import { hasFinished } from '../../domain/records/run/has-finished.ts';
import type { Run } from '../../domain/records/run/run.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import { failureOf } from '../failure.ts';
import type { RecordsReader } from '../reading/records.ts';
import { readTrusted } from '../reading/trusted.ts';
import { confirmationsOf } from './awaits-confirmation.ts';

export interface ToConfirmPorts {
  readonly repository: ReleaseRepository;
  readonly readRecords: RecordsReader;
}

/**
 * What of a run a person is still to confirm, by the configuration and the records as they are known here. It adds to a
 * report of what happened: when it cannot be read nothing is offered that might be refused.
 */
export async function readToConfirm(ports: ToConfirmPorts, run: Run): Promise<ToConfirm> {
  if (!hasFinished(run)) return 'nothing';
  try {
    const { configuration } = await readTrusted(ports.repository);
    const confirmations = await confirmationsOf(await ports.readRecords(), run);
    return whatToConfirm(run, confirmations, whenToConfirm(configuration.environments.get(run.environment)));
  } catch (cause) {
    if (failureOf(cause) === undefined) throw cause;
    return 'before a reuse';
  }
}
