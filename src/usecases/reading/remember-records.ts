import type { Records, RecordsReader } from './records.ts';

/** A reader of records, and one of those that it has read last. */
export interface RememberedRecords {
  readonly read: RecordsReader;
  /** Looks at nothing anew, unless nothing was read before. */
  readonly last: RecordsReader;
}

/** For what is told of records after they were read: it is of the same moment, and waits for nobody. */
export function rememberRecords(readRecords: RecordsReader): RememberedRecords {
  let known: Records | undefined;
  const read = async () => {
    known = await readRecords();
    return known;
  };
  return { read, last: async () => known ?? (await read()) };
}
