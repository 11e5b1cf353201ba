import { useEffect, useState } from 'preact/hooks';
import type { DataFile, Loaded } from './data-file.ts';

/** What is known of a data file; it is asked for when this is first shown. */
export function useData<T>(file: DataFile<T>): Loaded<T> {
  const [, setTurn] = useState(0);
  const seen = file.current;
  // What comes between drawing and watching would be missed: effects run after the browser has painted.
  useEffect(() => file.watch(seen, () => setTurn((turn) => turn + 1)), [file]);
  return seen;
}
