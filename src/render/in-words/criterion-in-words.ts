import type { CriterionState } from '../../domain/records/run/criterion.ts';
import type { Style } from '../text/view.ts';

/** How a criterion stands, and the colour of that. */
export const criterionStates = {
  pending: { words: 'not judged yet', paint: 'dim' },
  met: { words: 'met', paint: 'green' },
  unmet: { words: 'not met', paint: 'red' },
  open: { words: 'for a person', paint: 'yellow' },
} as const satisfies Record<CriterionState, { readonly words: string; readonly paint: keyof Style }>;
