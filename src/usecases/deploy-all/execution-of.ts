import {
  type DeployAllExecution,
  deployAllExecution,
  proposedExecution,
} from '../../domain/deploy-all/deploy-all-execution.ts';
import type { KnownPlan } from '../listing/known-plan.ts';

/** What becomes of a listed plan of Deploy All; undefined for every other one. */
export function executionOf({ listed, run, content }: KnownPlan): DeployAllExecution | undefined {
  if (run !== null) return deployAllExecution(run);
  const status = listed.status === 'open' ? 'open' : 'merged';
  return content?.value && proposedExecution(listed.plan, content.value, status);
}
