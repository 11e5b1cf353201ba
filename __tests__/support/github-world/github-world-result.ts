import * as z from 'zod/mini';
import type { ActionResult } from '../run-action.ts';

const problem = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'notice']),
  message: z.string(),
  file: z.optional(z.string()),
  line: z.optional(z.number()),
});
const judged = z.object({
  pullRequest: z.number(),
  environment: z.string(),
  plan: z.nullable(z.string()),
  head: z.string(),
  verdict: z.enum(['pass', 'fail', 'unknown']),
  state: z.enum(['published', 'moved', 'closed']),
  written: z.array(z.string()),
  problems: z.array(problem),
  unwritten: z.array(problem),
});
const result = z.object({
  failure: z.nullable(z.string()),
  asked: z.array(z.number()),
  problems: z.array(problem),
  pullRequests: z.array(judged),
});

export type JobResult = z.infer<typeof result>;

/** The output `result` of a job that has judged pull requests, as docs/action.md describes it. */
export function resultOf({ outputs, stdout }: ActionResult): JobResult {
  const text = outputs.get('result');
  if (text === undefined) throw new Error(`the job put out no result: ${stdout}`);
  return result.parse(JSON.parse(text));
}

/** What was written on each pull request that the job has judged. */
export function writtenBy(job: ActionResult): Record<string, readonly string[]> {
  return Object.fromEntries(
    resultOf(job).pullRequests.map(({ pullRequest, written }) => [`#${pullRequest}`, written]),
  );
}

/** Errors and warnings that the job shows on its page. */
export function shownBy({ commands }: ActionResult): { readonly name: string; readonly data: string }[] {
  return commands
    .filter(({ name }) => ['error', 'warning', 'notice'].includes(name))
    .map(({ name, data }) => ({ name, data }));
}
