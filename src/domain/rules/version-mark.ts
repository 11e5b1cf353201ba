import type { EntryFinding } from './entry-finding.ts';
import type { PlanContext } from './plan-context.ts';

/** A version that was marked bad is refused everywhere and for ever. */
export function judgeMark(application: string, version: string, context: PlanContext): EntryFinding[] {
  const mark = context.marks.get(application)?.bad.get(version);
  if (mark === undefined) return [];
  const message = `${application} ${version} was marked bad by ${mark.by}: ${mark.reason}; choose another version`;
  return [{ code: 'version-blocked', message }];
}
