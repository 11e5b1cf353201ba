import { planAddress } from '../../domain/names.ts';
import type { Problem } from '../../domain/problem.ts';
import { failureOf } from '../failure.ts';
import { type Delivered, type DeliveryPorts, deliverFollowUps } from '../follow-ups/deliver-follow-ups.ts';
import type { Trusted } from '../reading/trusted.ts';
import type { OpenedPullRequest } from './validate-opened.ts';

export interface OwedPorts extends DeliveryPorts {
  /** Judges a pull request that was opened here, and says what could not be judged; absent where nobody need. */
  readonly judge?: (opened: OpenedPullRequest) => Promise<readonly Problem[]>;
}

export interface OpenedOwed {
  readonly followUps: readonly Delivered[];
  /** Why follow-ups are still owed; `plan` says whose. */
  readonly owed: readonly Problem[];
  /** What could not be read, judged or written. */
  readonly lost: readonly Problem[];
}

/**
 * Opens the follow-ups that an environment owes to its runs, and judges them at once where that is asked for. What is
 * left undone is made up for by whoever comes next, so it stops nothing: what was executed before is told all the same.
 */
export async function openOwed(ports: OwedPorts, trusted: Trusted, environment: string): Promise<OpenedOwed> {
  try {
    const followUps = await deliverFollowUps(ports, trusted, environment);
    const judged = await Promise.all(followUps.map((delivered) => judgeOpened(ports, delivered)));
    return { followUps, owed: followUps.flatMap(stillOwed), lost: judged.flat() };
  } catch (cause) {
    return { followUps: [], owed: [], lost: foreseen(cause) };
  }
}

function stillOwed({ run, problems }: Delivered): Problem[] {
  return problems.map((problem) => ({ ...problem, plan: planAddress(run) }));
}

async function judgeOpened({ judge }: OwedPorts, { answer }: Delivered): Promise<readonly Problem[]> {
  if (judge === undefined || answer?.pullRequest == null) return [];
  const { target, pullRequest } = answer;
  try {
    return await judge({ number: pullRequest.number, target });
  } catch (cause) {
    return foreseen(cause);
  }
}

function foreseen(cause: unknown): readonly Problem[] {
  const failure = failureOf(cause);
  if (failure === undefined) throw cause;
  return failure.problems;
}
