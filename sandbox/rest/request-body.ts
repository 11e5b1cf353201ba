import type { z } from 'zod';
import { ApiError, type FieldError, invalid } from './api-error.ts';
import type { RestContext } from './rest-environment.ts';

/** The body of a request, when it is as described; else 400 for what is no JSON and 422 for wrong fields. */
export async function readBody<Body>(
  c: RestContext,
  resource: string,
  description: z.ZodType<Body>,
): Promise<Body> {
  const text = await c.req.text();
  const { success, data, error } = description.safeParse(text === '' ? {} : parseJson(text), {
    reportInput: true,
  });
  if (success) return data;
  throw invalid(...error.issues.map((issue) => fieldError(resource, issue)));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, 'Problems parsing JSON');
  }
}

function fieldError(resource: string, { path, message, input }: z.core.$ZodIssue): FieldError {
  const code = input === undefined ? 'missing_field' : 'invalid';
  return { resource, field: path.join('.'), code, message };
}
