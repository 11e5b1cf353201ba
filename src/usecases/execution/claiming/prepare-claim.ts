import { whyExpired } from '../../../domain/course/why-stale.ts';
import type { CatalogEntry } from '../../../domain/model/catalog.ts';
import type { Environment } from '../../../domain/model/configuration.ts';
import type { Plan } from '../../../domain/model/plan.ts';
import { judgeReach } from '../../../domain/policy/judge-times.ts';
import { type Problem, placeFinding } from '../../../domain/problem.ts';
import { type AwaitedBuilds, awaitBuilds } from '../../../domain/readiness/await-builds.ts';
import { unbuiltVersions } from '../../../domain/readiness/unbuilt-versions.ts';
import type { Run } from '../../../domain/records/run/run.ts';
import { isoNow } from '../../../ports/clock.ts';
import { askForPlans } from '../../reading/evidence.ts';
import type { PlanFile } from '../../reading/plan-file.ts';
import { readRecordedPlan } from '../../reading/recorded-plan.ts';
import type { SourceEvidence } from '../../reading/source-evidence.ts';
import { requireCatalog, type Trusted } from '../../reading/trusted.ts';
import { Refusal } from '../../refusal.ts';
import type { ExecutionPorts } from '../execution-ports.ts';
import { readPinned } from '../pinned.ts';
import { approvalsAtClaim, type ClaimApprovals, type Speaker } from './approvals-at-claim.ts';
import { requireExecutable } from './executable.ts';

/** What was gathered for one waiting run before its claim is decided; it counts only for the same blob. */
export type PreparedClaim = { readonly blob: string } & (
  | {
      readonly kind: 'ready';
      readonly file: PlanFile;
      readonly plan: Plan;
      readonly catalog: Catalog;
      readonly evidence: SourceEvidence;
      readonly approved: ClaimApprovals;
    }
  /** It cannot be read as a plan, or its times are over: the claim refuses it. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** Nobody has said yet who approved it: it stays unclaimed, others go on. */
  | { readonly kind: 'unsaid'; readonly problems: readonly Problem[] }
  /** Its versions may still be built in time. */
  | ({ readonly kind: 'unbuilt' } & AwaitedBuilds)
  /** Something could not be read, so there is no verdict. */
  | { readonly kind: 'no-evidence'; readonly problems: readonly Problem[]; readonly cause: 'lost' | 'wrong' }
);

type Catalog = ReadonlyMap<string, CatalogEntry>;

/** Where runs are claimed. */
export interface ClaimSurroundings extends Speaker {
  readonly ports: ExecutionPorts;
  readonly trusted: Trusted;
  readonly environment: Environment;
}

/** Reads a waiting run's plan, and asks its applications' repositories and who approved it. */
export async function prepareClaim(surroundings: ClaimSurroundings, run: Run): Promise<PreparedClaim> {
  try {
    return await gather(surroundings, run, await readRecordedPlan(surroundings.ports.repository, run));
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    return { kind: 'no-evidence', blob: run.blob, problems: cause.problems, cause: 'wrong' };
  }
}

async function gather(
  { ports, trusted, environment, ...speaker }: ClaimSurroundings,
  run: Run,
  file: PlanFile,
): Promise<PreparedClaim> {
  const { blob, value: plan, problems } = file;
  const expired = whyExpired(run, environment, isoNow(ports.clock));
  if (expired !== undefined) return { kind: 'refused', blob, problems: [expired] };
  if (run.status === 'prepared') {
    // It is activated by what deployed it then, whatever is configured now.
    requireExecutable((await readPinned(ports.repository, run)).environment, ports.deployer.kinds);
  }
  if (plan === undefined) return { kind: 'refused', blob, problems };
  const late = judgeReach({ plan, environment, now: isoNow(ports.clock), freezeOverridden: null });
  if (late !== undefined) {
    return { kind: 'refused', blob, problems: [placeFinding(late, file.file, file.locate)] };
  }
  const named = plan.applications.map(({ application }) => application);
  const catalog = await requireCatalog(ports.repository, trusted.commit, named);
  const evidence = await askForPlans(ports.sources, catalog, { plans: [plan] });
  if (evidence.unreachable.length > 0) {
    return { kind: 'no-evidence', blob, problems: evidence.unreachable, cause: 'lost' };
  }
  const unbuilt = unbuiltVersions({ plan, catalog, builds: evidence.builds });
  const awaited = awaitBuilds(unbuilt, { mergedAt: run.mergedAt, now: isoNow(ports.clock) });
  if (awaited !== undefined) return { kind: 'unbuilt', blob, ...awaited };
  const approved = await approvalsAtClaim(ports, { run, plan, environment }, speaker);
  if (approved.kind !== 'known') return { ...approved, blob };
  return { kind: 'ready', blob, file, plan, catalog, evidence, approved };
}
