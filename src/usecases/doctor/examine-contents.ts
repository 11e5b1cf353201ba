import { parseWorkflow } from '../../codec/workflow.ts';
import { ownersPath, plansWorkflowPath, signalPath } from '../../domain/doctor/conventions.ts';
import type { EnvironmentFacts, RepositoryFacts } from '../../domain/doctor/facts/repository-facts.ts';
import type { WorkflowReading } from '../../domain/doctor/facts/workflow.ts';
import { recordsBranch } from '../../domain/layout.ts';
import { environmentBranch } from '../../domain/names.ts';
import type { FileContent, ReleaseRepository } from '../../ports/release-repository.ts';
import { textOf } from '../reading/file-text.ts';
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
  const named = [...configuration.environments.values()].filter(({ root }) => !root);
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
    owners: trusted.has(ownersPath),
  };
}

function compare(own: FileContent | undefined, trusted: FileContent | undefined): EnvironmentFacts['signal'] {
  if (own === undefined) return 'missing';
  return own.id === trusted?.id ? 'same' : 'different';
}

function workflowIn(content: FileContent | undefined): WorkflowReading {
  if (content === undefined) return { kind: 'missing' };
  const workflow = parseWorkflow(textOf(content.bytes));
  return workflow === undefined ? { kind: 'unreadable' } : { kind: 'read', workflow };
}
