import * as z from 'zod/mini';
import { duration, flag, name, text, wholeNumber } from '../definitions/scalars.ts';
import { described, listOf, mapOf, mapping, oneOf, optional } from '../definitions/structures.ts';
import { deployer } from './deployer-definition.ts';
import { policyKeys } from './policies-definition.ts';

const severity = oneOf('error', 'warning', 'notice');

const conflicts = mapping({
  'same-module': optional('A module is in two open plans; default error.', severity),
  reference: optional('A module of one open plan references one of another; default warning.', severity),
});

/** What may stand under an environment. */
export const environmentKeys = {
  root: optional('Versions come from tags; nothing is deployed here by plans.', flag),
  sources: optional('Environments that plans may take versions from; default any other.', listOf(name)),
  'parallel-plans': optional('Plans under way at once; default 5.', wholeNumber(1)),
  'parallel-operations': optional('Operations at once inside one run; default 4.', wholeNumber(1)),
  deployer: optional('How applications are deployed here.', deployer),
  deployers: optional('How single applications are deployed here.', mapOf(name, deployer)),
  conflicts: optional('How severe collisions of open plans are.', conflicts),
  grace: optional('Time between SIGTERM and SIGKILL; default 10s.', duration),
  deploy: optional(
    'What happens to a version that is already there.',
    oneOf('always', 'if-different', 'if-newer'),
  ),
  'on-abort': optional(
    'What follows an aborted run: retry proposes its plan again.',
    z.literal('retry', 'retry, the only thing that can follow'),
  ),
  'promote-to': optional('The environment for which a finished plan is proposed next.', name),
  ...policyKeys,
};

const environment = z.nullable(mapping(environmentKeys));

export const configurationDefinition = mapping({
  version: described('The version of this format.', z.literal(1, '1, the version of this format')),
  environments: described('Where applications run, by name.', mapOf(name, environment)),
  operators: optional('Who may abort, continue, confirm and resolve.', listOf(text)),
}).check(
  z.meta({
    title: 'Configuration of deployment plans',
    description: 'Environments and who may do what: .github/deployment-plans.yml on the branch main.',
  }),
);

export type WrittenConfiguration = z.infer<typeof configurationDefinition>;
export type WrittenEnvironment = NonNullable<z.infer<typeof environment>>;
