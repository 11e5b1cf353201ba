import { parse } from 'yaml';
import * as z from 'zod/mini';
import type { JobRights, Workflow, WorkflowJob } from '../domain/doctor/facts/workflow.ts';

const text = z.string();
const rights = z.union([z.enum(['read-all', 'write-all']), z.record(text, text), z.null()]);
const step = z.looseObject({ uses: z.optional(text), run: z.optional(text) });
const job = z.looseObject({
  permissions: z.optional(rights),
  environment: z.optional(z.union([text, z.looseObject({ name: text })])),
  uses: z.optional(text),
  steps: z.optional(z.array(step)),
});
const follower = z.looseObject({ workflows: z.union([text, z.array(text)]) });
const file = z.looseObject({
  name: z.optional(text),
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
  const { name, on, permissions, jobs } = read.data;
  return {
    name: name ?? null,
    triggers: typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on),
    follows: followed(on),
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

function followed(on: z.infer<typeof file>['on']): readonly string[] {
  if (typeof on === 'string' || Array.isArray(on)) return [];
  const read = follower.safeParse(on.workflow_run);
  if (!read.success) return [];
  const { workflows } = read.data;
  return typeof workflows === 'string' ? [workflows] : workflows;
}

function jobOf(
  { permissions, environment, uses, steps = [] }: z.infer<typeof job>,
  ofWorkflow: WrittenRights,
): WorkflowJob {
  return {
    rights: rightsOf(permissions === undefined ? ofWorkflow : permissions),
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
