import { trustedBranch } from '../../layout.ts';
import type { Workflow } from '../../workflows/workflow.ts';
import { executionInputs, executionTitle, plansWorkflowPath } from '../conventions.ts';
import type { RepositoryFacts } from '../facts/repository-facts.ts';
import { type Finding, ok, wanting } from '../finding.ts';

/** Whether the workflow with rights can execute plans, a job for each. */
export function judgeExecution({ plansWorkflow }: RepositoryFacts): Finding[] {
  if (plansWorkflow.kind !== 'read') return [];
  const about = { id: 'plans-workflow-execution', subject: trustedBranch } as const;
  const { workflow } = plansWorkflow;
  const lacking = executionInputs.filter((input) => workflow.dispatch?.known.includes(input) !== true);
  const fix = `take that part of ${plansWorkflowPath} from the template`;
  if (lacking.length > 0) {
    const found = `it cannot be started for one plan, because it lacks the inputs ${lacking.join(', ')}`;
    return [wanting('problem', about, { found, fix })];
  }
  const faults = faultsOf(workflow);
  if (faults.length === 0) return [ok(about, 'it executes each plan in a job of its own, and cleans up')];
  return [wanting('warning', about, { found: faults.join('; '), fix })];
}

/** None of these loses anything: it takes longer, or a job begins and finds nothing to do. */
function faultsOf({ runName, jobs }: Workflow): string[] {
  const settles = jobs.some(({ needs, condition }) => needs.length > 0 && condition?.includes('always()'));
  return [
    ...(runName?.includes(executionTitle)
      ? []
      : [`its runs are not called '${executionTitle}…', so a job may be started twice for one plan`]),
    ...(settles ? [] : ['no job settles what a cancelled one has left, so that waits for the schedule']),
  ];
}
