import { planPath } from '../../domain/names.ts';
import { shortDigest } from '../../domain/short-digest.ts';
import { BranchInUse } from '../../ports/release-repository.ts';
import { attemptFix, type FixAttempt, fixPlan } from '../../usecases/fixing/fix-plan.ts';
import type { Trusted } from '../../usecases/reading/trusted.ts';
import { wrongUsage } from '../../usecases/refusal.ts';
import type { RevisablePlan, RevisablePlanReader } from '../../usecases/revising/revisable-plan.ts';
import type { Session } from '../session/session.ts';
import { readPlanOnDisk } from '../subjects/plan-on-disk.ts';

/** What became of `--fix`, and where the plan is, in words. */
export interface Fixed {
  readonly attempt: FixAttempt;
  readonly place: string;
}

/** Cures a plan in a file; one that somebody saves meanwhile is read again. */
export async function fixFile(
  session: Session,
  trusted: Trusted,
  { file, target }: { readonly file: string; readonly target: string },
): Promise<Fixed> {
  for (;;) {
    const { proposal, replace } = await readPlanOnDisk(session, file, target);
    const attempt = await attemptFix(session, trusted, proposal);
    if (!attempt.made || (await replace(attempt.content.text))) return { attempt, place: file };
  }
}

/** Cures an open plan, on its branch. */
export async function fixNamed(
  session: Session,
  trusted: Trusted,
  read: RevisablePlanReader,
): Promise<Fixed> {
  let plan: RevisablePlan | undefined;
  const noted = async () => {
    plan = await read();
    return plan;
  };
  try {
    const { commit, ...attempt } = await fixPlan(session, trusted, noted);
    const branch = plan?.home.kind === 'branch' ? plan.home.branch : '';
    return { attempt, place: commit === null ? branch : `${branch}, commit ${shortDigest(commit)}` };
  } catch (cause) {
    if (cause instanceof BranchInUse && plan !== undefined) throw inUse(cause, plan);
    throw cause;
  }
}

/** Whoever has the branch checked out has the file as well. */
function inUse({ message }: BranchInUse, { proposal: { plan, environment } }: RevisablePlan) {
  const command = `deployment-plans validate --fix --file ${planPath(plan)} --target ${environment}`;
  return wrongUsage(`${message}; or have the file changed there: ${command}`);
}
