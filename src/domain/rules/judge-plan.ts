import { judgePlatformChange } from '../deploy-all/judge-platform-change.ts';
import { judgeDocument } from '../document/judge-document.ts';
import type { RemedyQuestion } from '../impact/cures/remedies.ts';
import { judgeImpact } from '../impact/judge-impact.ts';
import { allowsSource } from '../model/configuration.ts';
import { judgeLength } from '../policy/judge-length.ts';
import { judgePlatform } from '../policy/judge-platform.ts';
import { judgePolicy } from '../policy/judge-policy.ts';
import type { Finding, ProblemCode } from '../problem.ts';
import { judgeReadiness } from '../readiness/judge-readiness.ts';
import { judgeSettings } from '../settings/rules/judge-settings.ts';
import { withSettings } from '../settings/with-settings.ts';
import { judgeEntry } from './judge-entry.ts';
import { judgeNeedlessDowngrades } from './newer-in-target.ts';
import type { PlanContext } from './plan-context.ts';
import type { ResolvedOperation } from './resolved-operation.ts';

export interface PlanJudgement {
  readonly findings: readonly Finding[];
  /** The operations of the entries that could be resolved, in file order. */
  readonly operations: readonly ResolvedOperation[];
  /** What has to be read before the cures of errors can be named; absent when there is nothing to ask. */
  readonly wanted?: RemedyQuestion;
}

/**
 * All rules on one plan by itself: those of the groups *plan* and *versions* here, those of *settings*, *policy* and
 * *impact* and of the document as functions of the same context. One cause gives one finding: what follows from an
 * unknown environment, application or tag is not reported again.
 */
export function judgePlan(context: PlanContext): PlanJudgement {
  const judged = judgeDeployment(context);
  return { ...judged, findings: [...judged.findings, ...judgeDocument(context)] };
}

function judgeDeployment(context: PlanContext): PlanJudgement {
  const { plan } = context;
  const places = judgeEnvironments(context);
  if (plan.applications.length === 0) {
    const message = 'the plan names no application; list at least one below `applications`';
    return { findings: [...places, finding('no-applications', message, ['applications'])], operations: [] };
  }
  if (places.length > 0) return judgeDespite(context, places);
  const { findings, operations } = judgeEntries(context);
  const { findings: impact, ...asked } = judgeImpact(context, { findings, operations });
  const needless = judgeNeedlessDowngrades(context, findings);
  return {
    findings: [
      ...findings,
      ...needless,
      ...judgeRemainder(context, findings, operations),
      ...judgePolicy(context, operations),
      ...judgeReadiness(context, { findings, operations }),
      ...judgeLength(context, operations),
      ...judgePlatform(context, operations),
      ...judgePlatformChange(context),
      ...impact,
    ],
    operations,
    ...asked,
  };
}

function judgeEntries(context: PlanContext): PlanJudgement {
  const entries = context.plan.applications.map((entry) => judgeEntry(entry, context));
  const operations = entries.flatMap(({ operation }) =>
    operation ? [withSettings(operation, context)] : [],
  );
  const findings = entries.flatMap((entry) => entry.findings);
  return { findings: [...findings, ...judgeSettings(context, operations)], operations };
}

const ofCatalog: readonly ProblemCode[] = [
  'unknown-application',
  'unknown-module',
  'setting-unknown',
  'secret-in-plain',
];
const ofTags: readonly ProblemCode[] = [
  'tag-not-found',
  'tag-exists',
  'commit-not-found',
  'tag-moved',
  'version-blocked',
];

/**
 * What can be said of the applications although the source, or the target, is wrong: where one of them is
 * unknown, only what the catalog says; for another target also what the tags say.
 */
function judgeDespite(context: PlanContext, places: readonly Finding[]): PlanJudgement {
  const withoutSource = { ...context, source: null };
  const isWrong = (code: ProblemCode) => places.some((place) => place.code === code);
  if (isWrong('source-not-allowed')) {
    const { findings, operations } = judgeEntries(withoutSource);
    return { findings: [...places, ...findings], operations };
  }
  const judged = isWrong('unknown-environment') ? ofCatalog : [...ofCatalog, ...ofTags];
  const { findings } = judgeEntries({ ...withoutSource, target: new Map() });
  return { findings: [...places, ...findings.filter(({ code }) => judged.includes(code))], operations: [] };
}

function judgeEnvironments({ plan, environment, configuration }: PlanContext): Finding[] {
  const findings: Finding[] = [];
  const known = [...configuration.environments.keys()].join(', ');
  for (const key of ['source', 'target'] as const) {
    if (configuration.environments.has(plan[key])) continue;
    const message = `${key} '${plan[key]}' is not a configured environment; choose one of ${known}`;
    findings.push(finding('unknown-environment', message, [key]));
  }
  if (findings.length > 0) return findings;
  if (plan.target !== environment.name) {
    const message = `the plan is for '${plan.target}', but it is proposed for '${environment.name}'; set target: ${environment.name}, or propose it for env/${plan.target}`;
    return [finding('target-mismatch', message, ['target'])];
  }
  if (environment.root) {
    const message = `'${environment.name}' is a root environment: every tag is available there and no plan deploys to it; choose another target`;
    return [finding('target-mismatch', message, ['target'])];
  }
  if (!allowsSource(environment, plan.source)) {
    const allowed = environment.sources?.join(', ') || 'any environment but itself';
    const message = `'${environment.name}' takes versions from ${allowed}, not from '${plan.source}'`;
    return [finding('source-not-allowed', message, ['source'])];
  }
  return [];
}

/** A plan that would do nothing is a mistake, unless it retries what its chain of origins has done already. */
function judgeRemainder(
  context: PlanContext,
  findings: readonly Finding[],
  operations: readonly ResolvedOperation[],
): Finding[] {
  const idle = operations.length > 0 && operations.every(({ skip }) => skip !== undefined);
  const judged = findings.every(({ severity }) => severity !== 'error');
  const doneByChain = operations.every(({ application }) => context.succeededBefore.has(application));
  if (!idle || !judged || doneByChain) return [];
  const hasNewer = operations.some(({ skip }) => skip === 'newer-in-target');
  const what = hasNewer
    ? 'everything that the plan names, or something newer'
    : 'everything that the plan names';
  const message = `'${context.environment.name}' already has ${what}; choose newer versions, or 'redeploy'`;
  return [finding('nothing-to-deploy', message, ['applications'])];
}

function finding(code: Finding['code'], message: string, path: Finding['path']): Finding {
  return { code, severity: 'error', message, path };
}
