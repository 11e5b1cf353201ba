import type { ApplicationFacts, OperationWorkflowFacts } from '../../domain/doctor/facts/repository-facts.ts';
import type { Configuration } from '../../domain/model/configuration.ts';
import { parseHostedName } from '../../domain/repository-address.ts';
import {
  applicationWorkflows,
  workflowInWords,
  workflowPath,
} from '../../domain/workflows/operation-workflows.ts';
import type { RepositorySettings } from '../../ports/repository-settings.ts';
import { readingOf } from '../reading/read-operation-workflow.ts';

/** The workflows in applications' own repositories, where the service that hosts them can be asked for them. */
export async function examineApplicationWorkflows(
  settings: RepositorySettings | null,
  configuration: Configuration,
  applications: readonly ApplicationFacts[],
): Promise<OperationWorkflowFacts[]> {
  const addresses = new Map(applications.map(({ name, repository }) => [name, repository]));
  const named = applicationWorkflows(configuration, [...addresses.keys()]).map((workflow) => {
    const { application, ref, staged } = workflow;
    const repository = addresses.get(application) ?? '';
    const name = `${workflowInWords(workflow)} in ${repository}`;
    return { name, repository, path: workflowPath(workflow), ref, staged };
  });
  const asked = settings === null ? [] : named.filter((it) => parseHostedName(it.repository) !== undefined);
  const answers = settings === null || asked.length === 0 ? [] : await settings.workflows(asked);
  const texts = new Map(asked.map(({ name }, index) => [name, answers[index]]));
  return [...new Set(named.map(({ name }) => name))].map((name) => {
    const text = texts.get(name);
    const staged = named.some((it) => it.staged && it.name === name);
    return { name, staged, reading: text?.kind === 'seen' ? readingOf(text.value) : undefined };
  });
}
