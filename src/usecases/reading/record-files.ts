import type { RecordsHome } from '../../ports/records-home.ts';
import type { FileContent } from '../../ports/release-repository.ts';
import type { Decode } from './record-decoders.ts';

/** The files of the records at one commit; none where there is no commit yet. */
export class RecordFiles {
  readonly #repository: RecordsHome;
  readonly #head: string | null;

  constructor(repository: RecordsHome, head: string | null) {
    this.#repository = repository;
    this.#head = head;
  }

  /** The first of some files that is there; undefined when none is. */
  async first<T>(decode: Decode<T>, ...paths: readonly string[]): Promise<T | undefined> {
    const [found] = await this.#read(paths);
    return found === undefined ? undefined : decode(...found);
  }

  /** Those of some files that are there. */
  async all<T>(decode: Decode<T>, paths: readonly string[]): Promise<T[]> {
    return (await this.#read(paths)).map((file) => decode(...file));
  }

  /** All files of one folder. */
  async inFolder<T>(decode: Decode<T>, folder: string): Promise<T[]> {
    return this.all(decode, await this.pathsIn(folder));
  }

  async pathsIn(folder: string): Promise<string[]> {
    const names = await this.#namesIn(folder, 'file');
    return names.flatMap((name) => (name.endsWith('.json') ? [`${folder}/${name}`] : []));
  }

  /** The names of the folders in one. */
  foldersIn(folder: string): Promise<string[]> {
    return this.#namesIn(folder, 'folder');
  }

  async #read(paths: readonly string[]): Promise<[string, FileContent][]> {
    if (this.#head === null || paths.length === 0) return [];
    return [...(await this.#repository.read(this.#head, paths))];
  }

  async #namesIn(folder: string, wanted: 'file' | 'folder'): Promise<string[]> {
    if (this.#head === null) return [];
    const entries = await this.#repository.list(this.#head, folder);
    return entries.flatMap(({ name, kind }) => (kind === wanted ? [name] : []));
  }
}
