import { parse } from 'yaml';
import * as z from 'zod/mini';
import type { DispatchInputs, JobRights, Workflow, WorkflowJob } from '../domain/workflows/workflow.ts';

const text = z.string();
const rights = z.union([z.enum(['read-all', 'write-all']), z.record(text, text), z.null()]);
const step = z.looseObject({ uses: z.optional(text), run: z.optional(text) });
const job = z.looseObject({
  permissions: z.optional(rights),
  needs: z.optional(z.union([text, z.array(text)])),
  if: z.optional(z.union([text, z.boolean(), z.number()])),
  environment: z.optional(z.union([text, z.looseObject({ name: text })])),
  uses: z.optional(text),
  steps: z.optional(z.array(step)),
});
const follower = z.looseObject({ workflows: z.union([text, z.array(text)]) });
const input = z.nullable(
  z.looseObject({ required: z.optional(z.boolean()), default: z.optional(z.unknown()) }),
);
const dispatch = z.nullable(z.looseObject({ inputs: z.nullish(z.record(text, input)) }));
const file = z.looseObject({
  name: z.optional(text),
  'run-name': z.optional(text),
  on: z.union([text, z.array(text), z.record(text, z.unknown())]),
  permissions: z.optional(rights),
  jobs: z.record(text, job),
});

type WrittenRights = z.infer<typeof rights> | undefined;

const expressionStart = '${{';

/**
 * What matters about a workflow of GitHub Actions; undefined when it is not one that we understand. Its form:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
export function parseWorkflow(source: string): Workflow | undefined {
  const content = parseYaml(source);
  const read = file.safeParse(content);
  if (!read.success) return undefined;
  const { name, on, permissions, jobs, 'run-name': runName } = read.data;
  const triggers = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);
  return {
    name: name ?? null,
    runName: runName ?? null,
    triggers,
    follows: followed(on),
    dispatch: triggers.includes('workflow_dispatch') ? inputsOf(on) : null,
    jobs: Object.values(jobs).map((it) => jobOf(it, permissions)),
    hasExpressions: JSON.stringify(content).includes(expressionStart),
  };
}

function parseYaml(source: string): unknown {
  try {
    return parse(source);
  } catch {
    return undefined;
  }
}

type Events = z.infer<typeof file>['on'];

function followed(on: Events): readonly string[] {
  if (typeof on === 'string' || Array.isArray(on)) return [];
  const read = follower.safeParse(on.workflow_run);
  if (!read.success) return [];
  const { workflows } = read.data;
  return typeof workflows === 'string' ? [workflows] : workflows;
}

/** An input that is not written as GitHub wants it counts as one that is not there. */
function inputsOf(on: Events): DispatchInputs {
  if (typeof on === 'string' || Array.isArray(on)) return { known: [], required: [] };
  const inputs = Object.entries(dispatch.safeParse(on.workflow_dispatch).data?.inputs ?? {});
  const required = inputs.filter(([, it]) => it?.required === true && it.default === undefined);
  return { known: inputs.map(([key]) => key), required: required.map(([key]) => key) };
}

function jobOf(
  { permissions, needs = [], if: condition, environment, uses, steps = [] }: z.infer<typeof job>,
  ofWorkflow: WrittenRights,
): WorkflowJob {
  return {
    rights: rightsOf(permissions === undefined ? ofWorkflow : permissions),
    needs: typeof needs === 'string' ? [needs] : needs,
    condition: condition === undefined ? null : String(condition),
    environment: typeof environment === 'object' ? environment.name : (environment ?? null),
    uses: [uses, ...steps.map((it) => it.uses)].flatMap((it) => it ?? []),
    expressionsInScripts: steps.some(({ run }) => run?.includes(expressionStart) === true),
  };
}

/** Nothing written below the key grants nothing. */
function rightsOf(written: WrittenRights): JobRights {
  if (written === undefined) return 'default';
  if (typeof written === 'string') return written;
  return new Map(Object.entries(written ?? {}));
}
