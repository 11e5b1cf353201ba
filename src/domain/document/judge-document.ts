import type { Finding } from '../problem.ts';
import type { PlanContext } from '../rules/plan-context.ts';
import { judgeAnswers } from './judge-answers.ts';
import { judgeApproverNames } from './judge-approver-names.ts';
import { judgeChecks } from './judge-checks.ts';
import { judgeEntries } from './judge-entries.ts';
import { judgeLikeness } from './judge-likeness.ts';
import { judgePlaceholders } from './judge-placeholders.ts';
import { judgeRequired } from './judge-required.ts';

/**
 * Whether a plan says to people what they need (OpenUP: deployment plan, its checklist, backout plan): errors for what
 * the environment requires and is not there, warnings for what somebody has begun and not brought to its end. A section
 * that is not required and not begun is nobody's fault. What depends on the environment is left out when the plan is for
 * another one.
 */
export function judgeDocument({ plan, environment, originPlan }: DocumentContext): Finding[] {
  const { document } = plan;
  const fromEnvironment =
    plan.target === environment.name
      ? [
          ...judgeRequired(document, environment),
          ...judgeAnswers(document, environment),
          ...judgeChecks(document, environment),
        ]
      : [];
  return [
    ...fromEnvironment,
    ...judgeApproverNames(document),
    ...judgeEntries(document),
    ...judgePlaceholders(document),
    ...judgeLikeness(plan, originPlan),
  ];
}

type DocumentContext = Pick<PlanContext, 'plan' | 'environment' | 'originPlan'>;
