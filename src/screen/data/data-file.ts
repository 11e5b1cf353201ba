import { messageOf } from '../../domain/message-of.ts';

/** What is known of a data file by now. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  /** `why` is a sentence for people. */
  | { readonly state: 'missing'; readonly why: string }
  /** `lost` says why it could not be asked for again; null while all is well. */
  | { readonly state: 'ready'; readonly value: T; readonly lost: string | null };

export interface DataSource<T> {
  /** `list` for `data/list.js`. */
  readonly key: string;
  /** What the file hands over, as what it means. @throws when it is not what belongs there */
  readonly read: (json: unknown) => T;
  /** @throws with a sentence for people */
  readonly load: (key: string) => Promise<unknown>;
}

/** A file beside the page, asked for when somebody first wants it. */
export class DataFile<T> {
  private readonly source: DataSource<T>;
  private readonly watchers = new Set<() => void>();
  private loaded: Loaded<T> = { state: 'loading' };
  private asked = false;

  constructor(source: DataSource<T>) {
    this.source = source;
  }

  get current(): Loaded<T> {
    return this.loaded;
  }

  get isWatched(): boolean {
    return this.watchers.size > 0;
  }

  /** Calls `changed` after each change of what was `seen`, until what it answers with is called. */
  watch(seen: Loaded<T>, changed: () => void): () => void {
    this.watchers.add(changed);
    if (!this.asked) void this.refresh();
    else if (this.loaded !== seen) changed();
    return () => this.watchers.delete(changed);
  }

  /** Asks for it again; what was known stays when that fails. */
  async refresh(): Promise<void> {
    this.asked = true;
    this.loaded = await this.next();
    for (const changed of this.watchers) changed();
  }

  private async next(): Promise<Loaded<T>> {
    const { key, read, load } = this.source;
    try {
      return { state: 'ready', value: read(await load(key)), lost: null };
    } catch (error) {
      const why = messageOf(error);
      return this.loaded.state === 'ready' ? { ...this.loaded, lost: why } : { state: 'missing', why };
    }
  }
}
