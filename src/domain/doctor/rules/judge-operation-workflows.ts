import { judgeOperationWorkflow } from '../../workflows/judge-operation-workflow.ts';
import type { OperationWorkflowFacts, RepositoryFacts } from '../facts/repository-facts.ts';
import { type Finding, ok, wanting } from '../finding.ts';

const example =
  "compare it with the example that 'deployment-plans init' writes, .github/workflows/deploy.yml";

/** The workflows that deployers name, where they can be seen. */
export function judgeOperationWorkflows({ operationWorkflows }: RepositoryFacts): Finding[] {
  return operationWorkflows.map(judge);
}

function judge({ name, reading, staged }: OperationWorkflowFacts): Finding {
  const about = { id: 'operation-workflow', subject: name } as const;
  if (reading === undefined) {
    return wanting('unknown', about, {
      found: 'what it takes cannot be seen from here',
      fix: example,
    });
  }
  if (reading.kind === 'missing') {
    return wanting('problem', about, {
      found: 'it is not there',
      fix: "commit it to the default branch, from where GitHub knows it, or name another file in 'deployer'",
    });
  }
  const faults =
    reading.kind === 'read'
      ? judgeOperationWorkflow(reading.workflow, { staged })
      : ['it is no workflow that can be read'];
  if (faults.length === 0) return ok(about, 'it takes what it is given, and its runs can be found again');
  return wanting('problem', about, { found: faults.join('; '), fix: example });
}
