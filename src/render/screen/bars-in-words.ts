import type { Style } from '../text/view.ts';
import type { BarKind, BarState } from './timeline.ts';

export const barKinds = {
  deploy: 'deploy',
  prepare: 'prepare',
  activate: 'activate',
  backout: 'back out',
  wait: 'wait to be activated',
  verify: 'verify',
} as const satisfies Record<BarKind, string>;

/** How it came out, and the colour of that. */
export const barStates = {
  succeeded: { words: 'succeeded', paint: 'green' },
  failed: { words: 'failed', paint: 'red' },
  unknown: { words: 'unknown', paint: 'yellow' },
  'under-way': { words: 'under way', paint: 'cyan' },
  'not-begun': { words: 'not begun', paint: 'dim' },
  passed: { words: 'over', paint: 'dim' },
} as const satisfies Record<BarState, { readonly words: string; readonly paint: keyof Style }>;
