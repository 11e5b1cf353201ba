/** A plan whose run is counted. It has an environment of its own, named after it, where nothing is deployed yet. */
export interface Case {
  readonly name: string;
  readonly applications: readonly string[];
  /** Operations at once. */
  readonly parallel: number;
  /**
   * Whether the job of the run pushes its records, or only remembers them, as a dry run does: hundreds of pushes take
   * minutes here, and change nothing but the number of git commands.
   */
  readonly records: 'pushed' | 'remembered';
  /** Simulated milliseconds of one application's operation. */
  readonly duration: (application: string) => number;
}

export const sizes = [10, 100, 500] as const;

/** With them every plan of independent operations takes the same time, however large it is. */
const waves = 5;
const usual = 30_000;
/** Of a chain, which takes hours even so. */
const short = 10_000;

/** Applications that know nothing of each other, all of which take equally long. */
export function evenCase(size: number): Case {
  return {
    name: `even-${size}`,
    applications: independentApplications(size),
    parallel: size / waves,
    records: 'pushed',
    duration: () => usual,
  };
}

/** Between half and one and a half times as long, so that hardly two of them end at once. */
export function unevenCase(size: number): Case {
  return {
    ...evenCase(size),
    name: `uneven-${size}`,
    records: 'remembered',
    duration: (application) => Math.round(usual * (0.5 + fractionOf(application))),
  };
}

/** Each application references the one before. */
export function chainCase(size: number): Case {
  return {
    name: `chain-${size}`,
    applications: chainedApplications(size),
    parallel: 4,
    records: 'remembered',
    duration: () => short,
  };
}

export function independentApplications(size: number): string[] {
  return Array.from({ length: size }, (_, index) => `app-${index}`);
}

export function chainedApplications(size: number): string[] {
  return Array.from({ length: size }, (_, index) => `link-${index}`);
}

/** From 0 to 1, always the same for a name: FNV-1a. */
function fractionOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) / 2 ** 32;
}
