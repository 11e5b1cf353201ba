import type { DeployEntry, Plan } from '../model/plan.ts';
import { nameList } from '../name-list.ts';
import { planAddress } from '../names.ts';
import type { Problem } from '../problem.ts';
import { type ApplicationRecord, unknownApplication } from '../records/environment/environment-record.ts';
import type { Operation } from '../records/run/operation.ts';
import { isToBeUndone, whyMixed } from '../records/run/plan-backout.ts';
import type { Run } from '../records/run/run.ts';
import type { FollowUpDraft } from './draft-follow-up.ts';
import type { AdjustedVersion } from './follow-up.ts';

export interface BackoutQuestion {
  readonly run: Run;
  /** The plan as it was merged. */
  readonly plan: Plan;
  /** What the environment of the run has by now, by application. */
  readonly present: ReadonlyMap<string, ApplicationRecord>;
}

/**
 * A plan that brings back what an aborted run has replaced: each operation whose deployer was called, as the deployment
 * of the version before, its commit as the target itself has recorded it. What one deployment cannot bring back is left
 * and said.
 */
export function draftBackout(question: BackoutQuestion): FollowUpDraft {
  const { run } = question;
  const undone = run.operations.filter(isToBeUndone).map((operation) => takeBack(operation, question));
  const left = undone.flatMap((it) => ('problem' in it ? [it.problem] : []));
  const back = undone.flatMap((it) => ('entry' in it ? [it] : []));
  if (back.length === 0) {
    const why = left.length === 0 ? 'no deployer was called' : left.map(({ message }) => message).join('; ');
    const message = `nothing of ${planAddress(run)} can be taken back by a plan: ${why}`;
    const problems = [{ code: 'nothing-to-back-out', severity: 'error', message } as const];
    return { entries: new Map(), dropped: [], adjusted: [], problems };
  }
  return {
    entries: new Map(back.map(({ entry }) => [entry.application, entry])),
    dropped: left.map(({ application }) => ({ application, reason: 'not-backed-out' })),
    adjusted: back.flatMap(({ adjusted }) => adjusted ?? []),
    problems: [...left, ...run.operations.flatMap((it) => settingsLeft(it, question))],
  };
}

type TakenBack =
  | { readonly entry: DeployEntry; readonly adjusted?: AdjustedVersion }
  | { readonly problem: LeftAsItIs };

type LeftAsItIs = Problem & { readonly application: string };

function takeBack(operation: Operation, { run, plan, present }: BackoutQuestion): TakenBack {
  const { application, action, to } = operation;
  const record = present.get(application) ?? unknownApplication(application);
  const [version, commit] = versionBefore(operation, record);
  if (action === 'redeploy') return nothingToDo(application, 'a redeployment changes no version');
  if (version === null)
    return left(application, 'it was deployed for the first time, so there is no version before it');
  if (isThere(record, { version, run }))
    return nothingToDo(application, `'${run.environment}' has ${version}`);
  if (!isOfRun(record, { version, run })) {
    const now = `${record.version ?? 'nothing'}${record.plan === null ? '' : `, by ${record.plan}`}`;
    return left(application, `'${run.environment}' has got something else since the run, ${now}`);
  }
  const inexact = whyInexact(operation);
  if (inexact !== undefined) return left(application, inexact);
  if (commit === undefined) {
    return left(application, `the commit of ${version}, the version before, is not recorded`);
  }
  const modules = plan.applications.find((entry) => entry.application === application)?.modules;
  const entry = { application, action: 'deploy', version, commit, ...(modules && { modules }) } as const;
  const reason = `what '${run.environment}' had before`;
  return to === null ? { entry } : { entry, adjusted: { application, from: to, to: version, reason } };
}

/** Why the version before is not all that there was; parts may have stood at other versions than their application. */
function whyInexact(operation: Operation): string | undefined {
  const { before, whole } = operation;
  if (before) return whyMixed(before, operation);
  return whole
    ? undefined
    : 'at which version its modules were before is kept only with a `backout.strategy`';
}

function versionBefore(
  { before, from }: Operation,
  { versions }: ApplicationRecord,
): readonly [string | null, string | undefined] {
  const version = before?.version ?? from;
  return [version, before?.commit ?? (version === null ? undefined : versions.get(version))];
}

interface Before {
  readonly version: string;
  readonly run: Run;
}

/** Whether somebody has declared, or brought about, that the version before stands, and nothing else. */
function isThere(record: ApplicationRecord, { version, run }: Before): boolean {
  return record.version === version && !record.uncertain && record.plan !== planAddress(run);
}

/** Whether the run was the last to touch it; what came later is not undone behind somebody's back. */
function isOfRun(record: ApplicationRecord, { version, run }: Before): boolean {
  return record.plan === planAddress(run) || (record.version === version && record.uncertain);
}

function left(application: string, why: string): TakenBack {
  return { problem: leftAsItIs(application, why, 'warning') };
}

/** No person has to look at it. */
function nothingToDo(application: string, why: string): TakenBack {
  return { problem: leftAsItIs(application, why, 'notice') };
}

/** Why a backout plan leaves an application as it is. */
export function leftAsItIs(application: string, why: string, severity: Problem['severity']): LeftAsItIs {
  const message = `${application} is left as it is: ${why}`;
  return { code: 'not-backed-out', severity, message, application };
}

/** What a run has set stays, because a plan can set a value and never take one away. */
function settingsLeft(operation: Operation, { run }: BackoutQuestion): Problem[] {
  const { application, settings = new Map<string, string>(), before } = operation;
  const changed = [...settings].filter(([name, value]) => before?.settings.get(name) !== value);
  if (!isToBeUndone(operation) || changed.length === 0) return [];
  const names = nameList(changed.map(([name]) => name).sort());
  const message = `${planAddress(run)} has set ${names} of ${application}, and the new plan leaves that; set in it what the version before needs`;
  return [{ code: 'not-backed-out', severity: 'warning', message, application }];
}
