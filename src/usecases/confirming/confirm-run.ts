import { writeConfirmations } from '../../codec/records/confirmations.ts';
import { confirmationsPath } from '../../domain/layout.ts';
import { type PlanAddress, planAddress } from '../../domain/names.ts';
import { type Confirmation, unconfirmedCriteria } from '../../domain/records/confirmation.ts';
import { hasFinished } from '../../domain/records/run/has-finished.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { type Clock, isoNow } from '../../ports/clock.ts';
import { requireRun } from '../reading/require-run.ts';
import { commitRecords, type RecordsAccess } from '../recording/commit-records.ts';
import { Refusal, wrongUsage } from '../refusal.ts';
import { requireDigest } from '../require-digest.ts';
import { confirmationsOf } from './awaits-confirmation.ts';

export interface ConfirmingPorts extends RecordsAccess {
  readonly clock: Clock;
}

export interface ConfirmationRequest {
  readonly run: PlanAddress;
  /** Who confirms it. */
  readonly by: string;
  readonly note: string | null;
  /** Numbers of criteria, from 1; undefined for all that are not confirmed yet. */
  readonly criteria: readonly number[] | undefined;
  /** Of the plan as they have seen it; absent when they do not say. */
  readonly digest?: string | undefined;
}

export interface ConfirmedRun {
  readonly run: Run;
  /** The new one, or the one that says so already. */
  readonly confirmation: Confirmation;
  /** All of them, oldest first. */
  readonly confirmations: readonly Confirmation[];
  /** Numbers of criteria that are still to be confirmed. */
  readonly left: readonly number[];
}

/**
 * Records beside a finished run what a person confirms of it; the run never changes. Confirming again adds, except for what
 * the same person has said already, unless a note comes with it: a job that is run again confirms nothing twice. Rejects
 * with a Refusal: `no` for a run that is not there, has not finished or is not of the digest that is given, `wrong` for a
 * criterion that it does not have.
 */
export function confirmRun(ports: ConfirmingPorts, request: ConfirmationRequest): Promise<ConfirmedRun> {
  const { environment, plan } = request.run;
  return commitRecords(ports, async (records) => {
    const run = await requireRun(records, request.run);
    requireDigest(run, request.digest);
    requireFinished(run);
    const before = await confirmationsOf(records, run);
    const criteria = request.criteria ?? unconfirmedCriteria(run, before);
    requireCriteria(run, criteria);
    const { by, note } = request;
    const standing = note === null ? saidBefore(before, by, criteria) : undefined;
    if (standing !== undefined) {
      const left = unconfirmedCriteria(run, before);
      return { writes: [], message: '', value: { run, confirmation: standing, confirmations: before, left } };
    }
    const confirmation = { by, at: isoNow(ports.clock), note, criteria: inOrder(criteria) };
    const confirmations = [...before, confirmation];
    const bytes = writeConfirmations({ environment, plan, confirmations });
    return {
      writes: [{ path: confirmationsPath(environment, plan), bytes }],
      message: `${planAddress(run)}: confirmed by ${by}`,
      value: { run, confirmation, confirmations, left: unconfirmedCriteria(run, confirmations) },
    };
  });
}

/** The last word of a person who has confirmed all of these criteria; undefined when something of it would be new. */
function saidBefore(
  confirmations: readonly Confirmation[],
  by: string,
  criteria: readonly number[],
): Confirmation | undefined {
  const own = confirmations.filter((it) => it.by === by);
  const said = new Set(own.flatMap((it) => it.criteria));
  return criteria.every((it) => said.has(it)) ? own.at(-1) : undefined;
}

function requireFinished(run: Run): void {
  if (hasFinished(run)) return;
  const message = `${planAddress(run)} is ${run.status}; only a finished run can be confirmed`;
  throw new Refusal('no', [{ code: 'run-not-finished', severity: 'error', message }]);
}

function requireCriteria(run: Run, numbers: readonly number[]): void {
  const count = run.criteria?.length ?? 0;
  const unknown = numbers.find((it) => it > count);
  if (unknown === undefined) return;
  const known = ['it has none', 'it has 1 alone'][count] ?? `it has 1 to ${count}`;
  throw wrongUsage(
    `${planAddress(run)} has no criterion ${unknown} (${known}); 'deployment-plans show ${planAddress(run)}' lists them`,
  );
}

function inOrder(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((one, other) => one - other);
}
