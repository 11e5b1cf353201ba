import type { Configuration, Environment } from '../../domain/model/configuration.ts';
import { type Windows, weekdays } from '../../domain/model/windows.ts';
import { checkDefinition } from '../definitions/check-definition.ts';
import { placeFindings } from '../definitions/findings.ts';
import type { FileBytes, Parsed } from '../parsed.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { toBuildEvidence } from './builds.ts';
import { toCheck } from './check.ts';
import {
  configurationDefinition,
  type WrittenConfiguration,
  type WrittenEnvironment,
} from './configuration-definition.ts';
import { checkConfigurationRules } from './configuration-rules.ts';
import { toDeployer } from './deployer.ts';
import { toNotifiers } from './notify.ts';

const defaultParallelPlans = 5;
const defaultParallelOperations = 4;
const defaultGrace = 10_000;
const defaultPreparedFor = 7 * 24 * 60 * 60_000;

/** Reads `.github/deployment-plans.yml` (docs/plan-format.md). Never throws. */
export function parseConfiguration({ file, bytes }: FileBytes): Parsed<Configuration> {
  const { root, problems, locate } = readYaml({ file, bytes });
  if (root === undefined) return { problems, locate };
  const { value, findings } = checkDefinition(configurationDefinition, root);
  const all = [...findings, ...checkConfigurationRules(root)];
  if (value === undefined || all.length > 0) {
    return { problems: placeFindings(all, file, locate), locate };
  }
  return { value: toConfiguration(value), problems: [], locate };
}

function toConfiguration({ environments, operators }: WrittenConfiguration): Configuration {
  const all = Object.entries(environments).map(([name, written]) => toEnvironment(name, written ?? {}));
  return {
    environments: new Map(all.map((environment) => [environment.name, environment])),
    operators: operators ?? [],
  };
}

function toEnvironment(name: string, written: WrittenEnvironment): Environment {
  const { root, sources, deployer, deployers, conflicts, grace, approvals, windows, blocked } = written;
  const { stages, 'time-limit': timeLimit, 'on-backout': onBackout } = written;
  const { 'on-abort': onAbort, 'promote-to': promoteTo, 'override-approvers': overrideApprovers } = written;
  return {
    name,
    root: root ?? false,
    ...(sources && { sources }),
    parallelPlans: written['parallel-plans'] ?? defaultParallelPlans,
    parallelOperations: written['parallel-operations'] ?? defaultParallelOperations,
    ...(deployer && { deployer: toDeployer(deployer) }),
    deployers: new Map(
      Object.entries(deployers ?? {}).map(([application, it]) => [application, toDeployer(it)]),
    ),
    conflicts: {
      sameModule: conflicts?.['same-module'] ?? 'error',
      reference: conflicts?.reference ?? 'warning',
    },
    grace: grace ?? defaultGrace,
    ...(stages === 'two' && { stages }),
    ...(timeLimit !== undefined && { timeLimit }),
    preparedFor: written['prepared-for'] ?? defaultPreparedFor,
    ...(onBackout && { onBackout }),
    ...(onAbort && { onAbort }),
    ...(promoteTo && { promoteTo }),
    ...(approvals && { approvals }),
    ...(overrideApprovers && { overrideApprovers }),
    ...(windows && { windows: toWindows(windows) }),
    blocked: new Map((blocked ?? []).map(({ application, reason }) => [application, reason ?? null])),
    deploy: written.deploy ?? 'if-different',
    ...(written.drift && { drift: written.drift }),
    ...(written.platform !== undefined && { platform: written.platform }),
    ...(written.builds && { builds: toBuildEvidence(written.builds) }),
    required: written.require ?? [],
    checks: new Map(Object.entries(written.checks ?? {}).map(([check, it]) => [check, toCheck(it)])),
    ...(written.confirm && { confirm: written.confirm }),
    secrets: new Map(Object.entries(written.secrets ?? {})),
    notify: toNotifiers(written.notify ?? []),
  };
}

function toWindows({ timezone, allow, freeze }: NonNullable<WrittenEnvironment['windows']>): Windows {
  return {
    timezone: timezone ?? 'UTC',
    ...(allow && { allow: allow.map(({ days, from, to }) => ({ days: days ?? weekdays, from, to })) }),
    freeze: (freeze ?? []).map(({ from, to, reason }) => ({ from, to, reason: reason ?? null })),
  };
}
