import type { WaitingFor, WaitReason } from '../domain/records/run.ts';
import { namesInWords } from './operation-in-words.ts';
import { timeInWords } from './time-in-words.ts';

const sentences = {
  'same-module': ({ plan, modules }) =>
    `waits for ${other(plan)}, which deploys the same modules${listed(modules)}`,
  reference: ({ plan, modules }) =>
    `waits for ${other(plan)}, which is tied to it by references${listed(modules)}`,
  order: ({ plan }) => `waits for its turn: ${other(plan)} was merged earlier and still waits`,
  limit: () => 'waits for a free place: as many plans are under way as the environment allows',
  window: () => 'waits for the deployment window',
  freeze: () => 'waits for the end of a freeze',
  pause: () => 'waits until the environment is no longer paused',
  block: () => 'waits until an application is no longer blocked',
  approval: () => 'waits for approval',
  evidence: () => 'waits until everything that it is checked against can be read',
} as const satisfies Record<WaitReason, (wait: WaitingFor) => string>;

/** One thing that a run waits for, as a sentence without its subject. */
export function waitInWords(wait: WaitingFor): string {
  const text = sentences[wait.reason](wait);
  return wait.until === null ? text : `${text}, until ${timeInWords(wait.until)}`;
}

function other(plan: string | null): string {
  return plan ?? 'another plan';
}

function listed(modules: readonly string[]): string {
  return modules.length === 0 ? '' : `: ${namesInWords(modules)}`;
}
