import type { Pulse } from '../../src/ports/pulse.ts';

/** Where nobody else writes. */
export const noPulse: Pulse = { onBeat: () => () => {} };
