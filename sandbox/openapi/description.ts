import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type JsonObject, objectAt } from './json.ts';

/** What is used of GitHub's OpenAPI description. */
export interface Description {
  /** By path template, then by method in small letters. */
  readonly paths: JsonObject;
  readonly components: JsonObject;
}

let description: Description | null = null;

/**
 * GitHub's OpenAPI description of its REST API, as `@octokit/openapi` publishes it for github.com. It is read once
 * in a process, when it is first needed: reading takes about a tenth of a second. The file is read by its name, for
 * the package's own entry would load a dozen descriptions of up to 78 MB.
 */
export function readDescription(): Description {
  description ??= load();
  return description;
}

function load(): Description {
  const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
  const document: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return { paths: objectAt(document, 'paths'), components: objectAt(document, 'components') };
}
