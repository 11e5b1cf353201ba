import { type PlanAddress, planAddress } from '../../domain/names.ts';
import { countInWords } from '../../render/in-words/counts-in-words.ts';
import type { MirrorOutcome } from './mirroring-context.ts';

/** What does not show the last state of a run, in one sentence; undefined when everything does. */
export function leftOutInWords(run: PlanAddress, { leftOut }: MirrorOutcome): string | undefined {
  const { comment, check, deployments } = leftOut;
  const parts = [
    ...(comment ? ['its comment'] : []),
    ...(check ? ['its check run'] : []),
    ...(deployments > 0 ? [countInWords(deployments, 'deployment')] : []),
  ];
  if (parts.length === 0) return undefined;
  return `the last state of ${planAddress(run)} is recorded, but not shown by ${parts.join(', ')}`;
}
