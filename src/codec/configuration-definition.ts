import * as z from 'zod/mini';
import * as scalars from './definitions/scalars.ts';
import { described, listOf, mapOf, mapping, oneOf, optional } from './definitions/structures.ts';

const { name, text, flag, duration, wholeNumber, variable, argument } = scalars;

const command = z
  .array(argument, 'a list: the program and its arguments')
  .check(z.minLength(1, 'a list with at least the program'));
const severity = oneOf('error', 'warning', 'notice');
/** The settings of an engine that this version does not hand work to. */
const engine = z.record(z.string(), z.unknown(), 'a mapping');

/** The sections of a plan document that an environment may ask for. */
export const sections = [
  'notes',
  'instructions',
  'scope',
  'timing',
  'risks',
  'impact',
  'approvers',
  'team',
  'handover',
  'success',
  'backout',
] as const;

/** The ways to deploy, of which a deployer names exactly one. */
export const deployerKinds = ['command', 'workflow', 'deployment', 'manifest'] as const;

const deployer = mapping({
  command: optional('An argument vector, never a shell string.', command),
  timeout: optional('How long one operation may take; default 30m.', duration),
  env: optional('Variables handed through, besides PATH, HOME, LANG and TMPDIR.', listOf(variable)),
  workflow: optional('Dispatches a workflow. Not executed by this version.', engine),
  deployment: optional('Creates a GitHub Deployment. Not executed by this version.', engine),
  manifest: optional('Commits the version into another repository. Not executed by this version.', engine),
});

const conflicts = mapping({
  'same-module': optional('A module is in two open plans; default error.', severity),
  reference: optional('A module of one open plan references one of another; default warning.', severity),
});

const check = mapping({
  command: optional('An argument vector, never a shell string.', command),
  url: optional('An address that must answer with success.', text),
  timeout: optional('How long the check may take.', duration),
});

const timeOfDay = z
  .string('a time such as "09:00"')
  .check(z.regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, 'a time such as "09:00"'));
const date = z
  .string('a date such as 2026-12-18')
  .check(
    z.regex(
      /^[0-9]{4}-[01][0-9]-[0-3][0-9](T[0-9:.]{5,12}(Z|[+-][0-9]{2}:[0-9]{2}))?$/,
      'a date such as 2026-12-18',
    ),
  );

const windows = mapping({
  timezone: optional('A name of the time zone database.', text),
  allow: optional(
    'When plans may start.',
    listOf(
      mapping({
        days: optional('Days of the week.', listOf(oneOf('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'))),
        from: described('The first minute.', timeOfDay),
        to: described('The minute after the last.', timeOfDay),
      }),
    ),
  ),
  freeze: optional(
    'When nothing may start.',
    listOf(mapping({ from: date, to: date, reason: optional('Why.', text) })),
  ),
});

const secretSetting = z.string().check(
  z.refine(isApplicationSetting, {
    error: 'application/setting, such as payments/api-key',
    params: { code: 'bad-name' },
  }),
);
const secretVariable = 'the name of a variable that begins with DEPLOYMENT_SECRET_';

/** What may stand under an environment that is no root. */
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
  require: optional(
    'Sections that a plan must have. Not enforced by this version.',
    listOf(oneOf(...sections)),
  ),
  checks: optional('Checks after a deployment. Not executed by this version.', mapOf(name, check)),
  secrets: optional(
    'Variables with secret settings. Not enforced by this version.',
    mapOf(
      secretSetting,
      z.string(secretVariable).check(z.regex(/^DEPLOYMENT_SECRET_[A-Z0-9_]{1,100}$/, secretVariable)),
    ),
  ),
  approvals: optional(
    'Who must approve a plan. Not enforced by this version.',
    mapping({ required: wholeNumber(0), from: optional('People and teams.', listOf(text)) }),
  ),
  windows: optional('When plans may start. Not enforced by this version.', windows),
  blocked: optional(
    'Applications that may not be deployed. Not enforced by this version.',
    listOf(mapping({ application: name, reason: optional('Why.', text) })),
  ),
  stages: optional(
    'Whether to prepare before activating. Not executed by this version.',
    oneOf('one', 'two'),
  ),
  'on-abort': optional('What follows an aborted run. Not executed by this version.', text),
  'promote-to': optional('Where finished runs go next. Not executed by this version.', name),
  drift: optional('What to do when reality differs. Not executed by this version.', oneOf('report', 'block')),
  platform: optional('The version of the platform. Not enforced by this version.', text),
  'override-approvers': optional('Who may approve overrides. Not enforced by this version.', listOf(text)),
  notify: optional('Who is told. Not executed by this version.', z.array(z.unknown(), 'a list')),
  'time-limit': optional('How long a run may take. Not enforced by this version.', duration),
  'prepared-for': optional('How long a run may stay prepared. Not enforced by this version.', duration),
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
export type WrittenDeployer = z.infer<typeof deployer>;

function isApplicationSetting(value: string): boolean {
  const [application, setting, ...rest] = value.split('/');
  if (application === undefined || setting === undefined || rest.length > 0) return false;
  return z.safeParse(name, application).success && z.safeParse(scalars.settingName, setting).success;
}
