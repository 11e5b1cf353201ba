import type { Run } from '../../../domain/records/run/run.ts';
import { versionsToCheck } from '../../../domain/verification/versions-to-check.ts';
import type { CheckResult } from '../../../ports/checks.ts';
import type { ExecutionPorts } from '../execution-ports.ts';
import { type Pinned, pinnedCommit } from '../pinned.ts';
import { verifyCriterion } from './verify-criterion.ts';

export interface RunVerification {
  /** A claimed run, with its criteria. */
  readonly run: Run;
  readonly pinned: Pick<Pinned, 'environment'>;
  readonly ports: Pick<ExecutionPorts, 'repository' | 'progress' | 'clock' | 'checks'>;
  /** Aborted when the run is to end, or goes on elsewhere. */
  readonly stop: AbortSignal;
  readonly onResult: (result: CriterionResult) => void;
}

export interface CriterionResult {
  /** Of the criterion, in the run. */
  readonly index: number;
  readonly state: 'met' | 'unmet';
  /** What was found, and what was expected. */
  readonly reason: string;
}

/**
 * Verifies all criteria of a run that wait for a check, at once; each check is performed once, however many criteria name
 * it. Tells each result as it comes; what was stopped before is not told, and a successor simply verifies that again.
 */
export async function verifyAll(verification: RunVerification): Promise<void> {
  const { run, onResult } = verification;
  const indexes = new Map<string, number[]>();
  for (const [index, { state, check }] of (run.criteria ?? []).entries()) {
    if (state === 'pending' && check !== null) indexes.set(check, [...(indexes.get(check) ?? []), index]);
  }
  await Promise.all(
    [...indexes].map(async ([name, decided]) => {
      const result = await resultOf(name, verification);
      if (result === undefined) return;
      for (const index of decided) onResult({ index, state: result.outcome, reason: result.reason });
    }),
  );
}

async function resultOf(name: string, verification: RunVerification): Promise<CheckResult | undefined> {
  const { run, pinned, ports, stop } = verification;
  const { environment, plan } = run;
  const configuration = pinnedCommit(run);
  const check = pinned.environment.checks.get(name);
  if (check === undefined) return { outcome: 'unmet', reason: `'${environment}' does not configure ${name}` };
  const { checks, clock, repository, progress } = ports;
  return verifyCriterion({
    ...{ name, environment, plan, check, checks, clock, stop },
    applications: versionsToCheck(run),
    checkOut: (folder) => repository.checkOut(configuration, folder),
    onLine: (line) => progress.output(run, name, line),
  });
}
