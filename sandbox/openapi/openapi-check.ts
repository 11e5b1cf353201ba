import type { ErrorObject } from 'ajv';
import { readDescription } from './description.ts';
import { findOperation, type Operation } from './find-operation.ts';
import { isObject, type JsonObject, objectAt } from './json.ts';
import { compileSchema } from './schema-compiler.ts';

export interface Answer {
  readonly method: string;
  /** Path of the address from the root of the API, without the query; or a path template. */
  readonly path: string;
  readonly status: number;
  /** The parsed body; undefined or the empty text when there is none. */
  readonly body: unknown;
}

/** Says what in an answer is not as GitHub describes it; nothing when all is. */
export type OpenApiCheck = (answer: Answer) => readonly string[];

/** A wrong answer is seldom wrong in one place only; the first ones tell enough. */
const mostProblems = 12;

/**
 * A check of answers against GitHub's OpenAPI description. An operation that GitHub does not describe is a problem,
 * and so is a success that the operation does not describe. An error may come from any operation (a rate limit, a
 * server that fails): one that is not described, or without its body, must have the form of GitHub's basic error.
 * What is compiled is shared by all checks of a process.
 */
export function createOpenApiCheck(): OpenApiCheck {
  return (answer) => {
    const operation = findOperation(answer.method, answer.path);
    if (operation === null) return [`GitHub describes no ${answer.method} ${answer.path}`];
    const where = `${operation.name} ${answer.status}`;
    return problemsOf(operation, answer).map((problem) => `${where}: ${problem}`);
  };
}

function problemsOf(operation: Operation, { status, body }: Answer): readonly string[] {
  const response = responseOf(operation, status);
  if (response === null && status < 400) return ['this status is not described'];
  const described = response === null ? null : schemaOf(response);
  const schema = described ?? (status < 400 ? null : { $ref: '#/components/schemas/basic-error' });
  const empty = body === undefined || body === '';
  if (schema === null) return empty ? [] : ['a body, where none is described'];
  if (empty) return ['no body, where one is described'];
  return mismatches(`${operation.name} ${status}`, schema, body);
}

/** A response stands at the operation, or is a component that many operations share. */
function responseOf(operation: Operation, status: number): JsonObject | null {
  const response = operation.responses[String(status)];
  if (!isObject(response)) return null;
  if (typeof response.$ref !== 'string') return response;
  const name = response.$ref.slice('#/components/responses/'.length);
  return objectAt(objectAt(readDescription().components, 'responses'), name);
}

/** Null when the response has no JSON body. */
function schemaOf(response: JsonObject): unknown {
  return objectAt(objectAt(response, 'content'), 'application/json').schema ?? null;
}

function mismatches(name: string, schema: unknown, body: unknown): readonly string[] {
  const validate = compileSchema(name, schema);
  if (validate(body)) return [];
  const found = (validate.errors ?? []).map(sentence);
  return [...new Set(found)].slice(0, mostProblems);
}

function sentence({ instancePath, message = 'is wrong', params }: ErrorObject): string {
  const allowed = 'allowedValues' in params ? ` ${JSON.stringify(params.allowedValues)}` : '';
  return `${instancePath === '' ? 'the body' : instancePath} ${message}${allowed}`;
}
