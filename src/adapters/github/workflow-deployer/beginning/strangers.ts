import { say } from '../../../../ports/say.ts';
import type { WorkflowRun } from '../../actions/workflow-runs.ts';
import { isSameAccount } from '../../ownership/is-same-account.ts';
import { type Course, pageOf } from '../course.ts';
import { markOf } from '../workflow-inputs.ts';

/** As whom, and from which branch or tag, runs are started here. */
export interface Starter {
  readonly login: string;
  readonly ref: string;
}

/**
 * Whether a run was started as we start it. A title proves nothing: whoever may push a branch can give runs of her own
 * version of the workflow any title, and start ours by hand with any key.
 */
export function isStartedBy({ startedBy, ref }: WorkflowRun, starter: Starter): boolean {
  return startedBy !== null && isSameAccount(startedBy, starter.login) && ref === shortName(starter.ref);
}

/** Says once of each run that it is not ours. It is left alone: what it does is its starter's own business. */
export function tellStranger(course: Course, run: WorkflowRun, { login, ref }: Starter): void {
  if (course.strangers.has(run.id)) return;
  course.strangers.add(run.id);
  const found = `was started by ${run.startedBy ?? 'nobody known'} on ${run.ref ?? 'no branch'}`;
  say(
    course,
    `${pageOf(course, run.id)} has ${markOf(course.effect.key)} in its title, but ${found}, not by ${login} on ${shortName(ref)}; it is left alone`,
  );
}

/** As GitHub names branches and tags of runs. */
function shortName(ref: string): string {
  return ref.replace(/^refs\/(?:heads|tags)\//, '');
}
