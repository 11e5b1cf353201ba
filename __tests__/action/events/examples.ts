import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** One payload as GitHub sent it, unmodified. */
export interface Example {
  readonly event: string;
  readonly payload: unknown;
  /** Where it stands, for a test's name. */
  readonly title: string;
}

const root = dirname(createRequire(import.meta.url).resolve('@octokit/webhooks-examples/package.json'));
const collections = ['api.github.com', 'ghes-31', 'ghes-32', 'ghes-33', 'ghes-34', 'ghes-35'];

/** Every example that the package holds, of github.com and of each version of GitHub Enterprise Server. */
export const examples: readonly Example[] = collections.flatMap((collection) =>
  definitionsIn(collection).flatMap(({ name, examples: payloads }) =>
    payloads.map((payload, index) => ({
      event: name,
      payload,
      title: `${collection} ${name} ${index}`,
    })),
  ),
);

function definitionsIn(collection: string): { name: string; examples: unknown[] }[] {
  return JSON.parse(readFileSync(join(root, collection, 'index.json'), 'utf8'));
}
