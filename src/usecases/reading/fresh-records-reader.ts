import type { RecordsHome } from '../../ports/records-home.ts';
import { createRecordsReader } from './create-records-reader.ts';
import type { RecordsReader } from './records.ts';

/** Reads the records of a repository as others have written them up to that moment, each time anew. */
export function createFreshRecordsReader(
  repository: RecordsHome & { readonly refresh: () => Promise<unknown> },
): RecordsReader {
  const readRecords = createRecordsReader(repository);
  return async () => {
    await repository.refresh();
    return readRecords();
  };
}
