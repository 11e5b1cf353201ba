import type { Retries } from '../model/configuration.ts';
import type { Operation } from '../records/run/operation.ts';
import { lastStep } from '../records/run/operation-transitions.ts';

/**
 * Milliseconds to wait before an operation whose deployer calls its failure transient is tried again: twice as long each
 * time; undefined when it was tried often enough.
 */
export function waitBeforeNextTry(operation: Operation, retries: Retries | undefined): number | undefined {
  const step = lastStep(operation);
  const tries = operation.tries.filter((it) => it.step === step).length;
  if (retries === undefined || tries > retries.times) return undefined;
  return retries.wait * 2 ** Math.max(0, tries - 1);
}
