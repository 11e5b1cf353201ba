import { readApprovers } from '../../domain/approvals/approvers.ts';
import { ownersPath, plansWorkflowPath, signalPath } from '../../domain/doctor/conventions.ts';
import type {
  EnvironmentFacts,
  OperationWorkflowFacts,
  RepositoryFacts,
} from '../../domain/doctor/facts/repository-facts.ts';
import { recordsBranch } from '../../domain/layout.ts';
import { type Environment, environmentsWithBranches } from '../../domain/model/configuration.ts';
import { environmentBranch } from '../../domain/names.ts';
import { operationWorkflows, workflowInWords } from '../../domain/workflows/operation-workflows.ts';
import type { FileContent, ReleaseRepository } from '../../ports/release-repository.ts';
import { readOperationWorkflow, workflowIn } from '../reading/read-operation-workflow.ts';
import type { RecordsReader } from '../reading/records.ts';
import type { Trusted } from '../reading/trusted.ts';

export type ContentFacts = Omit<RepositoryFacts, 'applications' | 'hosted'>;

export interface ContentPorts {
  readonly repository: ReleaseRepository;
  readonly readRecords: RecordsReader;
}

/** What the branches themselves say. */
export async function examineContents(
  { repository, readRecords }: ContentPorts,
  { commit, configuration }: Trusted,
): Promise<ContentFacts> {
  const branches = await repository.branches('env/', recordsBranch);
  const trusted = await repository.read(commit, [signalPath, plansWorkflowPath, ownersPath]);
  const records = await readRecords();
  const signal = trusted.get(signalPath);
  const named = environmentsWithBranches(configuration);
  const environments = named.map(async ({ name }): Promise<EnvironmentFacts> => {
    const head = branches.get(environmentBranch(name));
    const baseline = (await records.environmentRecord(name)) !== null;
    if (head === undefined) return { name, branch: false, baseline, signal: 'missing', owners: false };
    const files = await repository.read(head, [signalPath, ownersPath]);
    const own = compare(files.get(signalPath), signal);
    return { name, branch: true, baseline, signal: own, owners: files.has(ownersPath) };
  });
  return {
    environments: await Promise.all(environments),
    records: branches.has(recordsBranch),
    signal: workflowIn(signal),
    plansWorkflow: workflowIn(trusted.get(plansWorkflowPath)),
    operationWorkflows: await examineWorkflows(repository, { commit, configuration }),
    followUps: named.some(({ onAbort, promoteTo }) => onAbort !== undefined || promoteTo !== undefined),
    teams: [...new Set(named.flatMap(approvingTeams))],
    owners: trusted.has(ownersPath),
  };
}

function approvingTeams({ approvals, overrideApprovers = [] }: Environment): readonly string[] {
  return readApprovers([...(approvals?.from ?? []), ...overrideApprovers]).teams;
}

/** Those of this repository, each once, however many environments and applications it serves. */
async function examineWorkflows(
  repository: ReleaseRepository,
  { commit, configuration }: Trusted,
): Promise<OperationWorkflowFacts[]> {
  const own = operationWorkflows(configuration).filter((it) => it.repository === 'release');
  const different = new Map(own.map((it) => [workflowInWords(it), it]));
  const facts = [...different].map(async ([name, workflow]): Promise<OperationWorkflowFacts> => {
    const reading = await readOperationWorkflow(repository, commit, workflow);
    return { name, reading, staged: own.some((it) => it.staged && workflowInWords(it) === name) };
  });
  return Promise.all(facts);
}

function compare(own: FileContent | undefined, trusted: FileContent | undefined): EnvironmentFacts['signal'] {
  if (own === undefined) return 'missing';
  return own.id === trusted?.id ? 'same' : 'different';
}
