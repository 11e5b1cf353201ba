import { wrongUsage } from '../../usecases/refusal.ts';
import type { ModeHandler } from './step.ts';

/** A mode that says itself what to do, and yet does nothing in a job whose event is refused or cannot be read. */
export function unlessRefused(handler: ModeHandler): ModeHandler {
  return async (step) => {
    const { reading } = step.event;
    if (reading.kind === 'refused') throw wrongUsage(reading.because);
    return handler(step);
  };
}
