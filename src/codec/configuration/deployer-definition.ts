import * as z from 'zod/mini';
import { argument, duration, variable, wholeNumber } from '../definitions/scalars.ts';
import { described, listOf, mapping, oneOf, optional, withOneOf } from '../definitions/structures.ts';
import { workflowFile, workflowReference } from '../definitions/workflow-place.ts';
import { deployment, manifest } from './engine-definition.ts';

/** An argument vector. */
export const command = z
  .array(argument, 'a list: the program and its arguments')
  .check(z.minLength(1, 'a list with at least the program'));

const workflow = mapping({
  file: described('Name of the file below .github/workflows.', workflowFile),
  ref: optional('The branch or tag whose version of the workflow runs; default main.', workflowReference),
  repository: optional('Whose workflow it is; default release.', oneOf('release', 'application')),
});

/** Each try is recorded, and a record must stay small enough to be read. */
const mostRetries = 100;

const retries = mapping({
  times: described(
    `How often at most, after the first time; ${mostRetries} or less.`,
    wholeNumber(1, mostRetries),
  ),
  wait: optional('How long before the first of them, twice as long each time; default 10s.', duration),
});

/** The ways to deploy, of which a deployer names exactly one. */
export const deployerKinds = ['command', 'workflow', 'deployment', 'manifest'] as const;

export const deployer = withOneOf(
  mapping({
    command: optional('An argument vector, never a shell string.', command),
    timeout: optional('How long one operation may take; default 30m.', duration),
    retries: optional('What is tried again when its failure is transient; default nothing.', retries),
    env: optional('Variables handed through, besides PATH, HOME, LANG and TMPDIR.', listOf(variable)),
    inspect: optional('An argument vector that says which version runs.', command),
    workflow: optional('Dispatches a workflow for each operation.', workflow),
    deployment: optional('Creates a GitHub Deployment and waits for its status.', deployment),
    manifest: optional('Commits the version into a repository that an engine deploys from.', manifest),
  }),
  ...deployerKinds.map((kind) => [kind]),
);

export const deployerKeys = Object.keys(deployer.shape);

export type WrittenDeployer = z.infer<typeof deployer>;
