import { momentInWords } from '../../domain/policy/moment-in-words.ts';
import type { WaitingFor, WaitReason } from '../../domain/records/run/waiting-for.ts';
import { namesInWords } from './operation-in-words.ts';

const sentences = {
  'same-module': ({ plan, modules }) =>
    `waits for ${other(plan)}, which deploys the same modules${listed(modules)}`,
  reference: ({ plan, modules }) =>
    `waits for ${other(plan)}, which is tied to it by references${listed(modules)}`,
  order: ({ plan }) => `waits for its turn: ${other(plan)} was merged earlier and still waits`,
  limit: () => 'waits for a free place: as many plans are under way as the environment allows',
  window: ({ why }) => `waits for its time${because(why)}`,
  freeze: ({ why }) => `waits for the end of a freeze${because(why)}`,
  pause: ({ why }) => `waits until the environment is no longer paused${because(why)}`,
  block: ({ why }) => `waits until an application is no longer blocked${because(why)}`,
  approval: () => 'waits for approval',
  evidence: ({ why }) =>
    why === undefined ? 'waits until everything that it is checked against can be read' : `waits for ${why}`,
  continue: () => "is prepared and waits for 'deployment-plans continue'",
} as const satisfies Record<WaitReason, (wait: WaitingFor) => string>;

/** One thing that a run waits for, as a sentence without its subject. */
export function waitInWords(wait: WaitingFor): string {
  const text = sentences[wait.reason](wait);
  return wait.until === null ? text : `${text}, until ${untilInWords(wait.until, wait)}`;
}

/** The same in a few words, for a table: until when, or else the reason alone. */
export function waitInShort(waitingFor: readonly WaitingFor[]): string {
  const timed = waitingFor.find(({ until }) => until !== null);
  if (timed?.until != null) return `until ${untilInWords(timed.until, timed)}`;
  return [...new Set(waitingFor.map(({ reason }) => reason.replaceAll('-', ' ')))].join(', ');
}

function untilInWords(until: string, { timezone }: WaitingFor): string {
  return momentInWords(Date.parse(until), timezone ?? 'UTC');
}

function because(why: string | undefined): string {
  return why === undefined ? '' : ` (${why})`;
}

function other(plan: string | null): string {
  return plan ?? 'another plan';
}

function listed(modules: readonly string[]): string {
  return modules.length === 0 ? '' : `: ${namesInWords(modules)}`;
}
