import type { Parsed } from '../../codec/parsed.ts';
import { parsePlan } from '../../codec/plan/plan.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { planPath } from '../../domain/names.ts';
import type { FileContent } from '../../ports/release-repository.ts';
import { wrongUsage } from '../refusal.ts';
import { textOf } from './file-text.ts';

/** A plan as its file says it, with everything needed to point into that file. */
export interface PlanFile extends Parsed<Plan> {
  readonly file: string;
  readonly blob: string;
  readonly text: string;
}

/** A plan's file as this program has written it, before it is committed: without a blob. */
export function planFileOf(plan: string, text: string): PlanFile {
  const bytes = new TextEncoder().encode(text);
  return readPlanFile(plan, { id: '', size: bytes.byteLength, bytes });
}

/**
 * A plan's file as it is about to be committed. Throws a Refusal (`wrong`) when nobody could read it as a plan: whatever
 * was there before is worth more than what a mistake of ours makes of it.
 */
export function bytesToCommit(plan: string, text: string): Uint8Array {
  const { file, value, problems } = planFileOf(plan, text);
  if (value !== undefined) return new TextEncoder().encode(text);
  const [first] = problems;
  const what = `${file} was not written, because it would be no plan (${first?.line}: ${first?.message})`;
  throw wrongUsage(`this is a mistake in deployment-plans, please report it: ${what}`);
}

/** Decodes the file of a plan; never fails, what is wrong is in `problems`. */
export function readPlanFile(plan: string, { id: blob, bytes }: FileContent): PlanFile {
  const file = planPath(plan);
  return { ...parsePlan({ file, bytes }), file, blob, text: textOf(bytes) };
}
