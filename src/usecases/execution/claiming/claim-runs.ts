import { activeRuns, type EnvironmentState } from '../../../domain/records/environment/environment-state.ts';
import type { Holder } from '../../../domain/records/run/holder.ts';
import { awaitsClaim, type Run } from '../../../domain/records/run/run.ts';
import { isoNow } from '../../../ports/clock.ts';
import type { Records } from '../../reading/records.ts';
import type { Trusted } from '../../reading/trusted.ts';
import { transact } from '../../recording/transact.ts';
import type { ExecutionPorts } from '../execution-ports.ts';
import { type DecidedClaims, decideClaims, type Judged } from './decide-claims.ts';
import { type JudgedClaim, judgeClaim } from './judge-claim.ts';
import { type PreparedClaim, prepareClaim } from './prepare-claim.ts';
import { recordSaid } from './record-said.ts';
import type { Vouching } from './vouching.ts';
import { isPrepared, type Prepared, startable, type Terms } from './waiting-runs.ts';

export interface ClaimQuestion extends Omit<Terms, 'now'> {
  readonly ports: ExecutionPorts;
  readonly trusted: Trusted;
  readonly holder: Holder;
  readonly startedBy: string;
  readonly vouching: Vouching;
}

export interface Claimed {
  /** Runs that this holder has to work off now. */
  readonly claimed: readonly Run[];
  /** Runs that ended at their claim: refused, or with nothing left to do. */
  readonly ended: readonly Run[];
  readonly waiting: readonly Run[];
  /** What kept runs from being judged. */
  readonly missing: readonly (PreparedClaim & { readonly kind: 'no-evidence' })[];
  /** Whether others may start that came while these were decided; they are claimed once these are under way. */
  readonly more: boolean;
}

/**
 * Claims every waiting run that may start now, in one commit. Evidence from the network is gathered before;
 * the decision is taken on the records of the very moment in which it is committed.
 */
export async function claimRuns(question: ClaimQuestion): Promise<Claimed> {
  await recordSaid(question);
  let prepared = await prepareStartable(question);
  for (;;) {
    const { state, touched, unprepared } = await commitClaims(question, prepared);
    if (touched.length === 0 && unprepared.length > 0) {
      prepared = await prepareMore(question, prepared, unprepared);
      continue;
    }
    return {
      claimed: activeRuns(state).filter((run) => touched.includes(run.plan) && run.status === 'running'),
      ended: [...state.newlyEnded.values()],
      waiting: activeRuns(state).filter(awaitsClaim),
      missing: [...prepared.values()].flatMap((it) => (it.kind === 'no-evidence' ? [it] : [])),
      more: unprepared.length > 0,
    };
  }
}

/** Prepares whatever could start, and what could start instead of those that turn out not to be judgeable. */
async function prepareStartable(question: ClaimQuestion): Promise<Prepared> {
  const { ports, environment } = question;
  let prepared: Prepared = new Map();
  for (;;) {
    const state = await (await ports.readRecords()).environment(environment.name);
    const next = unpreparedAmong(startable(termsNow(question), state, prepared), prepared);
    if (next.length === 0) return prepared;
    prepared = await prepareMore(question, prepared, next);
  }
}

async function prepareMore(
  question: ClaimQuestion,
  prepared: Prepared,
  runs: readonly Run[],
): Promise<Prepared> {
  const claims = runs.map(async (run) => [run.plan, await prepareClaim(question, run)] as const);
  return new Map([...prepared, ...(await Promise.all(claims))]);
}

function unpreparedAmong(runs: readonly Run[], prepared: Prepared): Run[] {
  return runs.filter((run) => !isPrepared(prepared, run));
}

function commitClaims(question: ClaimQuestion, prepared: Prepared): Promise<DecidedClaims> {
  const { ports, environment, trusted, holder, startedBy } = question;
  return transact(ports, {
    environment: environment.name,
    decide: async (before, records) => {
      const terms = termsNow(question);
      const judged = await judgePrepared({ ...question, ...terms }, prepared, before, records);
      const configuration = trusted.commit;
      const decided = decideClaims({ terms, prepared, judged, holder, startedBy, configuration }, before);
      const message = `${environment.name}: claim ${decided.touched.join(', ') || 'nothing'}`;
      return { state: decided.state, message, value: decided };
    },
  });
}

/** One decision sees one time. */
function termsNow({ environment, only, ports }: ClaimQuestion): Terms {
  return { environment, only, now: isoNow(ports.clock) };
}

/** Judges every prepared run on these records; a plan that cannot be read has only problems. */
async function judgePrepared(
  { environment, trusted, now, ports }: Terms & Pick<ClaimQuestion, 'trusted' | 'ports'>,
  prepared: Prepared,
  target: EnvironmentState,
  records: Records,
): Promise<Judged> {
  const { secretVariables } = ports;
  const judged = new Map<string, JudgedClaim>();
  for (const run of activeRuns(target)) {
    const claim = prepared.get(run.plan);
    if (!awaitsClaim(run) || claim?.blob !== run.blob) continue;
    if (claim.kind === 'refused') {
      const { problems } = claim;
      judged.set(run.plan, { problems, operations: run.operations, approvals: [], conduct: {} });
    }
    if (claim.kind !== 'ready') continue;
    const question = { prepared: claim, environment, trusted, target, records, now, secretVariables };
    judged.set(run.plan, await judgeClaim(question));
  }
  return judged;
}
