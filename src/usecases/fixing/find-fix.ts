import { rewritePlan } from '../../codec/plan-writer.ts';
import { changedEntry, changeKey, chooseCures } from '../../domain/fixing/choose-cures.ts';
import { joinChanges, type PlanChange } from '../../domain/fixing/plan-change.ts';
import type { AvailableVersions } from '../../domain/follow-ups/draft-follow-up.ts';
import type { Validation } from '../../domain/validation.ts';
import { type PlanFile, planFileOf } from '../reading/plan-file.ts';

/** What is needed to follow cures; both ask for as much as they are asked. */
export interface FixingWorld<Judged extends Validation> {
  /** Judges the plan as its file would be. */
  readonly judge: (content: PlanFile) => Promise<Judged>;
  /** What the source has of some applications, for pinning commits; without them versions stand alone. */
  readonly available: (applications: readonly string[]) => Promise<ReadonlyMap<string, AvailableVersions>>;
}

/** A plan as its cures leave it. */
export interface FoundFix<Judged extends Validation> {
  readonly content: PlanFile;
  readonly validation: Judged;
  /** Empty when there was nothing to cure. */
  readonly changes: readonly PlanChange[];
}

/** Cures of cures: more is no chain of applications any more, but cures that call for each other. */
const mostRounds = 50;

/**
 * Follows the cures of a plan's errors, and those of what these bring along, until none is left. The text keeps its
 * comments and its order. Whether the plan validates then is what the outcome says.
 */
export async function findFix<Judged extends Validation>(
  { judge, available }: FixingWorld<Judged>,
  plan: string,
  start: Pick<FoundFix<Judged>, 'content' | 'validation'>,
): Promise<FoundFix<Judged>> {
  let fix: FoundFix<Judged> = { ...start, changes: [] };
  const tried = new Set<string>();
  for (let round = 1; round <= mostRounds; round += 1) {
    const { value } = fix.content;
    const changes = value === undefined ? [] : chooseCures(value, fix.validation.problems, tried);
    if (changes.length === 0) break;
    for (const change of changes) tried.add(changeKey(change));
    const versions = await available(changes.map(({ application }) => application));
    const content = changed(plan, fix.content, { changes, versions });
    fix = { content, validation: await judge(content), changes: joinChanges(fix.changes, changes) };
  }
  return fix;
}

function changed(
  plan: string,
  { text }: PlanFile,
  known: {
    readonly changes: readonly PlanChange[];
    readonly versions: ReadonlyMap<string, AvailableVersions>;
  },
): PlanFile {
  const entries = known.changes.map((change) => {
    const { application, to } = change;
    return [application, changedEntry(change, known.versions.get(application)?.get(to))] as const;
  });
  return planFileOf(plan, rewritePlan(text, { entries: new Map(entries) }));
}
