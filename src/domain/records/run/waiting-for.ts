export const waitReasons = [
  'same-module',
  'reference',
  'order',
  'limit',
  'window',
  'freeze',
  'pause',
  'block',
  'approval',
  'evidence',
  'continue',
] as const;

export type WaitReason = (typeof waitReasons)[number];

/** One thing that a run waits for. */
export interface WaitingFor {
  /** `<environment>/<plan>`, or null when it is no other plan. */
  readonly plan: string | null;
  readonly reason: WaitReason;
  readonly modules: readonly string[];
  /** ISO time, when it is known. */
  readonly until: string | null;
  /** What the wait is for, in somebody's words: the reason of a freeze, a pause or a block. Absent when there is none. */
  readonly why?: string;
  /** The time zone by whose clocks `until` was found; absent where no windows are configured. */
  readonly timezone?: string;
}
