import type { Machine } from './machine.ts';

/** One process, as the kernel describes it. */
export interface ProcessEntry {
  readonly pid: number;
  readonly group: number;
  /** Null where the system does not tell. */
  readonly session: number | null;
  /** Opaque: only equality means something. */
  readonly startedAt: string;
  /** It has ended, and its parent has not asked for its exit code yet. */
  readonly zombie: boolean;
}

/** The kernel's table of processes, with the marks that say in which table a number counts. */
export interface ProcessTable {
  machine(): Promise<Machine>;
  boot(): Promise<string>;
  namespace(): Promise<string>;
  find(pid: number): Promise<ProcessEntry | undefined>;
  inGroup(group: number): Promise<readonly ProcessEntry[]>;
}
