import type { Origin } from '../../domain/model/plan.ts';
import { planAddress } from '../../domain/names.ts';

/** `retry of qa/2026-11-19-payments, asked for by alice`. */
export function originInWords(origin: Origin): string {
  const of = `${origin.kind} of ${planAddress(origin)}`;
  return origin.by === undefined ? of : `${of}, asked for by ${origin.by}`;
}
