import type { LeftOutReason } from '../../domain/model/deploy-all.ts';

/** Why Deploy All has left applications out. */
export const leftOutInWords = {
  'build-failed': 'build failed',
  'no-build': 'no build',
  'already-on-platform': 'already on the platform',
  'producer-failed': 'producer failed',
  unknown: 'not known whether it was built',
} as const satisfies Record<LeftOutReason, string>;
