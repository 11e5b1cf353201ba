import { reuseName } from '../follow-ups/plan-name.ts';

/** The name of the plan that an issue asks for, by the day on which it was opened; numbered where that name is taken. */
export function requestPlanName(
  { number, createdAt }: { readonly number: number; readonly createdAt: string },
  taken: ReadonlySet<string>,
): string {
  return reuseName(`${createdAt.slice(0, 10)}-issue-${number}`, taken);
}
