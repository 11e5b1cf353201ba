import { parseApplicationRecord } from '../../codec/records/application-record.ts';
import { parseConfirmations } from '../../codec/records/confirmations.ts';
import { parseDelivery } from '../../codec/records/delivery.ts';
import { parseEnvironmentRecord } from '../../codec/records/environment-record.ts';
import { parseRun } from '../../codec/records/run.ts';
import { parseVersionMarks } from '../../codec/records/version-marks.ts';
import type { Confirmations } from '../../domain/records/confirmation.ts';
import type { Delivery } from '../../domain/records/debts/delivery.ts';
import type {
  ApplicationRecord,
  EnvironmentRecord,
  VersionMarks,
} from '../../domain/records/environment/environment-record.ts';
import type { Run } from '../../domain/records/run/run.ts';
import type { FileContent } from '../../ports/release-repository.ts';
import { wrongUsage } from '../refusal.ts';

/** Throws RecordUnreadable, or a Refusal for a file that this program cannot have written. */
export type Decode<T> = (path: string, content: FileContent) => T;

/** How each kind of record is decoded. */
export interface RecordDecoders {
  readonly environment: Decode<EnvironmentRecord>;
  readonly application: Decode<ApplicationRecord>;
  readonly confirmations: Decode<Confirmations>;
  readonly delivery: Decode<Delivery>;
  readonly run: Decode<Run>;
  readonly marks: Decode<VersionMarks>;
}

/** Decoders that remember: the same blob is decoded once. */
export function createRecordDecoders(): RecordDecoders {
  return {
    environment: remember(parseEnvironmentRecord),
    application: remember(parseApplicationRecord),
    confirmations: remember(parseConfirmations),
    delivery: remember(parseDelivery),
    run: remember(parseRun),
    marks: remember(parseVersionMarks),
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
