import { type ParsedPlan, parsePlan } from '../../codec/plan.ts';
import { planPath } from '../../domain/names.ts';
import type { FileContent } from '../../ports/release-repository.ts';
import { textOf } from './file-text.ts';

/** A plan as its file says it, with everything needed to point into that file. */
export interface PlanFile extends ParsedPlan {
  readonly file: string;
  readonly blob: string;
  readonly text: string;
}

/** A plan's file as this program has written it, before it is committed: without a blob. */
export function planFileOf(plan: string, text: string): PlanFile {
  const bytes = new TextEncoder().encode(text);
  return readPlanFile(plan, { id: '', size: bytes.byteLength, bytes });
}

/** Decodes the file of a plan; never fails, what is wrong is in `problems`. */
export function readPlanFile(plan: string, { id: blob, bytes }: FileContent): PlanFile {
  const file = planPath(plan);
  return { ...parsePlan({ file, bytes }), file, blob, text: textOf(bytes) };
}
