/** One measured number, mostly a ratio of two times taken in the same process. */
export interface Measure {
  readonly label: string;
  readonly value: number;
  /** `x` for a ratio, `ms` for information, nothing for a count. */
  readonly unit: 'x' | 'ms' | '';
  /** The value must not exceed it. */
  readonly limit?: number;
}

export interface Benchmark {
  readonly name: string;
  readonly run: () => readonly Measure[] | Promise<readonly Measure[]>;
}
