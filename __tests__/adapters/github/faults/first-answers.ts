import type { Fault } from '../../../../sandbox/faults/fault.ts';
import {
  badGatewayAfterEffect,
  secondaryLimit,
  serverError,
  tooManyRequests,
} from '../../../../sandbox/faults/known-faults.ts';

/** What the first request of a write may be answered with, before or after its effect, so that a second one is due. */
export const firstAnswers = {
  '500': serverError,
  '502 after the effect': badGatewayAfterEffect,
  'a reset before the effect': { kind: 'reset', when: 'before' },
  'a reset after the effect': { kind: 'reset', when: 'after' },
  'malformed JSON': { kind: 'malformed' },
  'an answer cut off': { kind: 'cut', bytes: 10 },
  'a secondary limit': secondaryLimit(30),
  '429': tooManyRequests(30),
} satisfies Record<string, Fault>;
