import { z } from 'zod';
import { type CheckAnnotation, checkConclusions, checkStatuses } from '../model/commits/check-run.ts';
import type { CheckRunFacts } from '../operations/commits/check-runs.ts';

const annotation = z.object({
  path: z.string().min(1),
  start_line: z.int(),
  end_line: z.int(),
  start_column: z.int().nullish(),
  end_column: z.int().nullish(),
  annotation_level: z.enum(['notice', 'warning', 'failure']),
  message: z.string().min(1),
  title: z.string().nullish(),
  raw_details: z.string().nullish(),
});

const output = z.object({
  title: z.string().optional(),
  summary: z.string(),
  text: z.string().optional(),
  annotations: z.array(annotation).optional(),
});

const fields = {
  details_url: z.url().optional(),
  external_id: z.string().optional(),
  status: z.enum(checkStatuses).optional(),
  started_at: z.iso.datetime({ offset: true }).optional(),
  conclusion: z.enum(checkConclusions).optional(),
  completed_at: z.iso.datetime({ offset: true }).optional(),
  output: output.optional(),
};

export const checkRunCreation = z.object({ name: z.string().min(1), head_sha: z.string().min(1), ...fields });
export const checkRunEdit = z.object({ name: z.string().min(1).optional(), ...fields });

/** What a body says of a check run, in the model's words. */
export function checkRunFacts(body: z.infer<typeof checkRunEdit>): CheckRunFacts {
  const { name, status, conclusion, details_url, external_id, started_at, completed_at } = body;
  return {
    ...(name !== undefined && { name }),
    ...(status !== undefined && { status }),
    ...(conclusion !== undefined && { conclusion }),
    ...(external_id !== undefined && { externalId: external_id }),
    ...(details_url !== undefined && { detailsUrl: details_url }),
    ...(started_at !== undefined && { startedAt: Date.parse(started_at) }),
    ...(completed_at !== undefined && { completedAt: Date.parse(completed_at) }),
    ...(body.output !== undefined && { output: outputFacts(body.output) }),
  };
}

function outputFacts({ title, summary, text, annotations }: z.infer<typeof output>) {
  return {
    summary,
    ...(title !== undefined && { title }),
    ...(text !== undefined && { text }),
    ...(annotations !== undefined && { annotations: annotations.map(annotationFacts) }),
  };
}

function annotationFacts(body: z.infer<typeof annotation>): CheckAnnotation {
  return {
    path: body.path,
    startLine: body.start_line,
    endLine: body.end_line,
    startColumn: body.start_column ?? null,
    endColumn: body.end_column ?? null,
    level: body.annotation_level,
    message: body.message,
    title: body.title ?? null,
    details: body.raw_details ?? null,
  };
}
