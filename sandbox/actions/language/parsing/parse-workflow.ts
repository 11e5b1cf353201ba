import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow as parse,
} from '@actions/workflow-parser';
import type { WorkflowTemplate } from '@actions/workflow-parser/model/workflow-template';
import type { Parsed } from '../ask-parser.ts';
import { entriesOf, type Template, textOf } from '../template.ts';
import type { WorkflowDefinition } from '../workflow-definition.ts';
import { readEvents } from './read-events.ts';
import { readJob } from './read-job.ts';
import { toTemplate } from './to-template.ts';

/** A workflow's file, as GitHub's own parser reads it. */
export async function parseWorkflow(path: string, text: string): Promise<Parsed<WorkflowDefinition>> {
  const file = { name: path, content: text };
  const { context, value } = parse(file, new NoOperationTraceWriter());
  const problems = context.errors.getErrors().map(({ message }) => message);
  if (value === undefined || problems.length > 0) return { definition: null, problems };
  const converted = await convertWorkflowTemplate(context, value);
  const wrong = [
    ...(converted.errors ?? []).map((error) => error.Message),
    ...unknownParts(toTemplate(value)),
  ];
  if (wrong.length > 0) return { definition: null, problems: wrong };
  return { definition: define(path, toTemplate(value), converted), problems: [] };
}

function define(path: string, root: Template, { jobs }: WorkflowTemplate): WorkflowDefinition {
  const parts = entriesOf(root);
  const written = entriesOf(parts.get('jobs'));
  return {
    path,
    name: textOf(parts.get('name')) ?? path,
    runName: parts.get('run-name') ?? null,
    events: readEvents(parts.get('on')),
    permissions: parts.get('permissions') ?? null,
    env: entriesOf(parts.get('env')),
    concurrency: parts.get('concurrency') ?? null,
    jobs: jobs.flatMap((job) =>
      job.type === 'job' ? [readJob(job, entriesOf(written.get(job.id.value)))] : [],
    ),
  };
}

const unknownOfJobs = ['strategy', 'uses', 'container', 'services', 'defaults', 'continue-on-error'];
const unknownOfSteps = ['shell', 'working-directory', 'parallel', 'wait', 'wait-all', 'cancel', 'background'];

/** What GitHub runs and the sandbox does not; better refused than ignored. */
function unknownParts(root: Template): string[] {
  const jobs = [...entriesOf(entriesOf(root).get('jobs'))];
  const refuse = (known: Iterable<string>, unknown: readonly string[], where: string) =>
    [...known]
      .filter((key) => unknown.includes(key))
      .map((key) => `the sandbox does not know '${key}' (${where})`);
  return [
    ...refuse(entriesOf(root).keys(), ['defaults'], 'the whole workflow'),
    ...jobs.flatMap(([key, job]) => {
      const steps = entriesOf(job).get('steps');
      const written = steps?.kind === 'list' ? steps.items : [];
      return [
        ...refuse(entriesOf(job).keys(), unknownOfJobs, `job ${key}`),
        ...written.flatMap((step) => refuse(entriesOf(step).keys(), unknownOfSteps, `a step of ${key}`)),
      ];
    }),
  ];
}
