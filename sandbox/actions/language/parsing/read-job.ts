import type { Job, Step } from '@actions/workflow-parser/model/workflow-template';
import { entriesOf, literal, type Mapping, nothing, textOf } from '../template.ts';
import type { JobDefinition, StepDefinition } from '../workflow-definition.ts';
import { toTemplate } from './to-template.ts';

/** Minutes; https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idtimeout-minutes */
const longest = literal(360);

/** A job, of what GitHub's converter made of it (conditions, ids) and of what it left out. */
export function readJob(job: Job, written: Mapping): JobDefinition {
  const steps = written.get('steps');
  const items = steps?.kind === 'list' ? steps.items : [];
  return {
    key: job.id.value,
    name: job.name === undefined ? literal(job.id.value) : toTemplate(job.name),
    needs: (job.needs ?? []).map(({ value }) => value),
    condition: job.if.expression,
    permissions: written.get('permissions') ?? null,
    env: entriesOf(written.get('env')),
    environment: written.get('environment') ?? null,
    concurrency: written.get('concurrency') ?? null,
    outputs: entriesOf(written.get('outputs')),
    timeout: written.get('timeout-minutes') ?? longest,
    labels: written.get('runs-on') ?? nothing,
    steps: job.steps.map((step, index) => readStep(step, entriesOf(items[index]))),
  };
}

function readStep(step: Step, written: Mapping): StepDefinition {
  const uses = textOf(written.get('uses'));
  const script = written.get('run') ?? nothing;
  return {
    id: step.id,
    name: written.get('name') ?? null,
    condition: step.if?.expression ?? 'success()',
    continueOnError: written.get('continue-on-error') ?? literal(false),
    timeout: written.get('timeout-minutes') ?? nothing,
    env: entriesOf(written.get('env')),
    does:
      uses === null
        ? { kind: 'run', script }
        : { kind: 'uses', action: uses, with: entriesOf(written.get('with')) },
  };
}
