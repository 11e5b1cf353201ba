import type { ApplicationRecord } from '../records/environment/environment-record.ts';
import type { Inspection } from './inspection.ts';

/** An application that was looked at, or was to be. */
export interface InspectedApplication {
  readonly application: string;
  /** Undefined for one that the environment never had. */
  readonly record: Pick<ApplicationRecord, 'version' | 'uncertain'> | undefined;
  readonly inspection: Inspection;
}

/** How what was found stands to what is recorded; `uncertain` records differ from nothing. */
export type Standing = 'as-recorded' | 'drift' | 'unknown' | 'not-offered' | 'uncertain';

/** Judges what was found by what is recorded: versions are compared as they are written. */
export function standingOf({ record, inspection }: InspectedApplication): Standing {
  if (record?.uncertain === true) return 'uncertain';
  switch (inspection.kind) {
    case 'runs':
    case 'absent':
      return versionFound(inspection) === (record?.version ?? null) ? 'as-recorded' : 'drift';
    default:
      return inspection.kind;
  }
}

/** Null when it is not there, or nobody knows. */
export function versionFound(inspection: Inspection): string | null {
  return inspection.kind === 'runs' ? inspection.version : null;
}
