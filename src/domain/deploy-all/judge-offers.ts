import type { LeftOutReason } from '../model/deploy-all.ts';
import type { CheckState } from '../readiness/check-state.ts';

/** A version of an application that may be deployed, because it is in the source or in the target. */
export interface OfferedVersion {
  readonly version: string;
  readonly tag: string;
  /** Full id of the tag's commit. */
  readonly commit: string;
}

/** A version that was not taken, and how its build stands. */
export interface PassedOver {
  readonly version: string;
  readonly state: CheckState;
}

export type JudgedOffers =
  /** It is not known yet how the build of this version stands. */
  | { readonly kind: 'ask'; readonly offer: OfferedVersion }
  | { readonly kind: 'take'; readonly offer: OfferedVersion; readonly passedOver: readonly PassedOver[] }
  | {
      readonly kind: 'leave';
      readonly reason: Extract<LeftOutReason, 'build-failed' | 'no-build' | 'unknown'>;
      readonly passedOver: readonly PassedOver[];
    };

/** What is decided once nothing is left to ask. */
export type SettledOffers = Exclude<JudgedOffers, { readonly kind: 'ask' }>;

/**
 * The first version that was built (LifeTime: the latest successful build for the current platform). One that cannot be
 * seen may be the latest, so none before it is taken. Without any, a build that failed says most, and one that runs is
 * none yet.
 *
 * @param offers newest first
 * @param states by version, as far as it was asked
 */
export function judgeOffers(
  offers: readonly OfferedVersion[],
  states: ReadonlyMap<string, CheckState>,
): JudgedOffers {
  const passedOver: PassedOver[] = [];
  for (const offer of offers) {
    const state = states.get(offer.version);
    if (state === undefined) return { kind: 'ask', offer };
    if (state.kind === 'success') return { kind: 'take', offer, passedOver };
    passedOver.push({ version: offer.version, state });
    if (state.kind === 'unknown') return { kind: 'leave', reason: 'unknown', passedOver };
  }
  const hasFailed = passedOver.some(({ state }) => state.kind === 'failed');
  return { kind: 'leave', reason: hasFailed ? 'build-failed' : 'no-build', passedOver };
}

const inWords = {
  success: 'is built',
  running: 'is still being built',
  failed: 'failed to build',
  absent: 'has no build',
  unknown: 'may be built, which could not be seen',
} as const satisfies Record<CheckState['kind'], string>;

/** How builds stand, newest first: `2.4.0 failed to build (failure), 2.3.0 has no build`; of many only the first. */
export function buildsInWords(passedOver: readonly PassedOver[]): string {
  const told = passedOver
    .slice(0, mostTold)
    .map(({ version, state: { kind, said } }) => `${version} ${inWords[kind]}${said ? ` (${said})` : ''}`);
  const more = passedOver.length - told.length;
  return [...told, ...(more > 0 ? [`and ${more} older ones are not built either`] : [])].join(', ');
}

const mostTold = 3;
