import type { ScreenFolder } from '../../../src/ports/screen-folder.ts';

/** A folder of the screen in memory, which several builds may have one after the other. */
export interface MemoryScreenFolder extends ScreenFolder {
  readonly files: ReadonlyMap<string, string>;
  /** The paths that the last build has written, in its order. */
  readonly written: readonly string[];
  /** Begins the next build. */
  again(): void;
}

export function createMemoryScreenFolder(): MemoryScreenFolder {
  const files = new Map<string, string>();
  const bases = new Map<string, string>();
  let numbers: ReadonlyMap<string, number | null> = new Map();
  let written: string[] = [];
  return {
    files,
    get written() {
      return written;
    },
    get pullRequests() {
      return numbers;
    },
    isCurrent: (path, basis) => files.has(path) && bases.get(path) === basis,
    async write(path, text, basis) {
      files.set(path, text);
      written.push(path);
      if (basis !== undefined) bases.set(path, basis);
    },
    async finish(pullRequests) {
      numbers = pullRequests;
    },
    again() {
      written = [];
    },
  };
}
