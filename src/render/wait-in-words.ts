import type { WaitingFor, WaitReason } from '../domain/records/run.ts';
import { namesInWords } from './operation-in-words.ts';
import { plainText } from './plain-text.ts';
import { timeInWords } from './time-in-words.ts';

const sentences = {
  'same-module': ({ plan, modules }) => `waits for ${other(plan)}, which deploys the same${listed(modules)}`,
  reference: ({ plan, modules }) =>
    `waits for ${other(plan)}, which is tied to it by references${listed(modules)}`,
  order: ({ plan }) => `waits for its turn: ${other(plan)} was merged earlier and still waits`,
  limit: () => 'waits for a free place',
  window: () => 'waits for the deployment window',
  freeze: () => 'waits for the end of a freeze',
  pause: () => 'waits until the environment is no longer paused',
  block: () => 'waits until an application is no longer blocked',
  approval: () => 'waits for approval',
  evidence: () => 'waits until everything that it is checked against can be read',
} as const satisfies Record<WaitReason, (wait: WaitingFor) => string>;

/**
 * What a run waits for, one sentence a thing. Plans that take up the environment's limit are counted, not
 * listed: any of them may be the one that makes room.
 */
export function waitsInWords(waits: readonly WaitingFor[]): string[] {
  const ahead = waits.filter(({ reason, plan }) => reason === 'limit' && plan !== null).length;
  const underWay = ahead === 0 ? '' : ` (${ahead} ${ahead === 1 ? 'plan' : 'plans'} under way)`;
  const lines = waits.map((wait) => {
    const text = sentences[wait.reason](wait) + (wait.reason === 'limit' ? underWay : '');
    return wait.until === null ? text : `${text}, until ${timeInWords(wait.until)}`;
  });
  return [...new Set(lines)];
}

function other(plan: string | null): string {
  return plan === null ? 'another plan' : plainText(plan);
}

function listed(modules: readonly string[]): string {
  return modules.length === 0 ? '' : `: ${namesInWords(modules)}`;
}
