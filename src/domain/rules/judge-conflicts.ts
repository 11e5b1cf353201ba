import { type Collision, findCollisions } from '../conflicts/find-collisions.ts';
import type { Footprint } from '../conflicts/footprint.ts';
import type { ModuleGraph } from '../graph/module-graph.ts';
import type { Environment } from '../model/configuration.ts';
import { type PlanAddress, planAddress } from '../names.ts';
import type { Finding, Severity } from '../problem.ts';

/** An open plan as the others see it. */
export interface OpenPlanView extends PlanAddress {
  /** ISO time of the commit that added it. */
  readonly addedAt: string;
  /** The number of its pull request; null for a plan on a branch alone. */
  readonly pullRequest: number | null;
  /** A draft turns no other plan red. */
  readonly draft: boolean;
  readonly footprint: Footprint;
  /** Whether it fails for reasons other than conflicts: then it turns no other plan red. */
  readonly failing: boolean;
}

export interface ConflictQuestion {
  readonly environment: Environment;
  readonly graph: ModuleGraph;
  readonly plan: OpenPlanView;
  /** Other open plans for the same environment. */
  readonly others: readonly OpenPlanView[];
}

/**
 * Collisions with other open plans: the configured severity for the younger of the two, a notice for the
 * older (docs/design.md, "collisions"). Each other plan gives at most one finding.
 */
export function judgeConflicts({ environment, graph, plan, others }: ConflictQuestion): Finding[] {
  const collisions = findCollisions(
    graph,
    plan.footprint,
    others.map(({ footprint }) => footprint),
  );
  return others.flatMap((other, index) => {
    const collision = collisions[index];
    return collision === undefined ? [] : [describe(plan, other, collision, environment)];
  });
}

function describe(
  plan: OpenPlanView,
  other: OpenPlanView,
  collision: Collision,
  environment: Environment,
): Finding {
  const [application] = collision.applications;
  const finding = {
    code: collision.kind === 'same-module' ? 'conflict-same-module' : 'conflict-reference',
    severity: severityFor(plan, other, collision, environment),
    message: sentence(plan, other, collision),
    plan: planAddress(other),
    ...(other.pullRequest !== null && { pullRequest: other.pullRequest }),
    path: application === undefined ? ['applications'] : ['applications', application],
  } as const;
  return application === undefined ? finding : { ...finding, application };
}

function severityFor(
  plan: OpenPlanView,
  other: OpenPlanView,
  { kind }: Collision,
  { conflicts }: Environment,
): Severity {
  if (other.failing || other.draft) return 'notice';
  if (kind === 'reference') return conflicts.reference;
  return isOlder(plan, other) ? 'notice' : conflicts.sameModule;
}

/** The lower pull request number is older; without them the earlier commit that added the plan, then the name. */
function isOlder(plan: OpenPlanView, other: OpenPlanView): boolean {
  if (plan.pullRequest !== null && other.pullRequest !== null) return plan.pullRequest < other.pullRequest;
  return plan.addedAt === other.addedAt ? plan.plan < other.plan : plan.addedAt < other.addedAt;
}

function sentence(plan: OpenPlanView, other: OpenPlanView, collision: Collision): string {
  return `${subject(plan, other)} ${overlap(collision)}; ${nextStep(plan, other)}`;
}

/** Two pull requests may propose plans of one name; then only their numbers tell them apart. */
function subject(plan: OpenPlanView, other: OpenPlanView): string {
  if (other.pullRequest !== null && planAddress(other) === planAddress(plan)) {
    return `#${other.pullRequest} proposes a plan of the same name, which`;
  }
  return `open plan ${planAddress(other)}`;
}

/** Modules say more than the applications that they belong to; those may have none that is known. */
function overlap({ kind, modules, applications }: Collision): string {
  if (kind === 'reference') return `is connected with this one through ${modules.join(', ')}`;
  return `also touches ${(modules.length > 0 ? modules : applications).join(', ')}`;
}

function nextStep(plan: OpenPlanView, other: OpenPlanView): string {
  if (other.failing) return 'it fails for other reasons, so it holds nobody up as it is';
  if (other.draft) return 'it is a draft, so it holds nobody up as it is';
  if (isOlder(plan, other)) return 'this plan is the older one and goes first';
  return 'merge that one first, or take the overlap out of one of them';
}
