import type { Trigger } from '../../domain/pull-requests/trigger.ts';
import { type Idle, nothing } from '../events/reading.ts';
import type { Step } from './step.ts';

/** What is to be judged: what the inputs ask for, where they count, else what the event is about. */
export function readingFor({ request, event: { reading } }: Pick<Step, 'request' | 'event'>): Trigger | Idle {
  const { mode, environment, plan } = request;
  if (reading.kind === 'refused') return reading;
  const isAsked = mode === 'validate' && environment !== null;
  if (isAsked || reading.kind === 'asked') return { kind: 'asked', environment, plan };
  if (reading.kind === 'comment') return nothing('what comments say is done in mode auto');
  return reading.kind === 'issue' ? nothing('issues are answered in mode auto') : reading;
}

/** Events whose jobs stand on the pull request or in the merge queue, so that their end is read as the verdict. */
const shownWherePlansAre = new Set(['pull_request', 'pull_request_review', 'merge_group']);

/**
 * Whether the job's end says the verdict, as it does also when one plan was asked for. Elsewhere it only says
 * whether everything could be judged and written: a red schedule would tell nobody which plan is meant.
 */
export function endTellsVerdict(step: Pick<Step, 'request' | 'event'>): boolean {
  const reading = readingFor(step);
  return shownWherePlansAre.has(step.event.name) || (reading.kind === 'asked' && reading.plan !== null);
}
