import type { Pulse } from '../ports/pulse.ts';

/** Milliseconds: what somebody else asks for is to be noticed within ten seconds, a look at a remote included. */
const interval = 5_000;

/** Beats only for those who listen, and keeps no process alive. */
export const systemPulse: Pulse = {
  onBeat(listener) {
    let isAtWork = false;
    const beat = async () => {
      if (isAtWork) return;
      isAtWork = true;
      try {
        await listener();
      } finally {
        isAtWork = false;
      }
    };
    const timer = setInterval(beat, interval).unref();
    return () => clearInterval(timer);
  },
};
