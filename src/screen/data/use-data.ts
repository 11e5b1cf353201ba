import { useEffect, useState } from 'preact/hooks';
import type { DataFile, Loaded } from './data-file.ts';

/** What is known of a data file; it is asked for when this is first shown. */
export function useData<T>(file: DataFile<T>): Loaded<T> {
  const [, setTurn] = useState(0);
  useEffect(() => file.watch(() => setTurn((turn) => turn + 1)), [file]);
  return file.current;
}
