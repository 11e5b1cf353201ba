import { trustedBranch } from '../domain/layout.ts';
import type { Configuration, DeployerConfiguration, Environment } from '../domain/model/configuration.ts';
import { type Windows, weekdays } from '../domain/model/windows.ts';
import {
  configurationDefinition,
  type WrittenConfiguration,
  type WrittenEnvironment,
} from './configuration-definition.ts';
import { checkConfigurationRules } from './configuration-rules.ts';
import { checkDefinition } from './definitions/check-definition.ts';
import { placeFindings } from './definitions/findings.ts';
import type { WrittenDeployer } from './deployer-definition.ts';
import type { FileBytes, Parsed } from './parsed.ts';
import { readYaml } from './yaml/read-yaml.ts';

const defaultParallelPlans = 5;
const defaultParallelOperations = 4;
const defaultTimeout = 30 * 60_000;
const defaultGrace = 10_000;

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
    ...(onAbort && { onAbort }),
    ...(promoteTo && { promoteTo }),
    ...(approvals && { approvals }),
    ...(overrideApprovers && { overrideApprovers }),
    ...(windows && { windows: toWindows(windows) }),
    blocked: new Map((blocked ?? []).map(({ application, reason }) => [application, reason ?? null])),
    deploy: written.deploy ?? 'if-different',
    required: written.require ?? [],
    checks: new Set(Object.keys(written.checks ?? {})),
    secrets: new Map(Object.entries(written.secrets ?? {})),
    unenforced: findUnenforced(written),
  };
}

function toWindows({ timezone, allow, freeze }: NonNullable<WrittenEnvironment['windows']>): Windows {
  return {
    timezone: timezone ?? 'UTC',
    ...(allow && { allow: allow.map(({ days, from, to }) => ({ days: days ?? weekdays, from, to })) }),
    freeze: (freeze ?? []).map(({ from, to, reason }) => ({ from, to, reason: reason ?? null })),
  };
}

function toDeployer(written: WrittenDeployer): DeployerConfiguration {
  const { command = [], workflow, env = [], timeout = defaultTimeout } = written;
  if (workflow !== undefined) {
    const { file, ref = trustedBranch, repository = 'release' } = workflow;
    return { kind: 'workflow', file, ref, repository, timeout };
  }
  if (written.deployment !== undefined) return { kind: 'deployment' };
  if (written.manifest !== undefined) return { kind: 'manifest' };
  return { kind: 'command', command, timeout, env };
}

const enforced: readonly string[] = [
  'root',
  'sources',
  'parallel-plans',
  'parallel-operations',
  'deployer',
  'deployers',
  'conflicts',
  'grace',
  'deploy',
  'approvals',
  'override-approvers',
  'windows',
  'blocked',
  'on-abort',
  'promote-to',
  'secrets',
  'require',
] satisfies readonly (keyof WrittenEnvironment)[];

/** What stands here and would silently not be kept (issue 2: what is not enforced yet fails closed). */
function findUnenforced(written: WrittenEnvironment): string[] {
  const keys = Object.keys(written).filter((key) => !enforced.includes(key));
  if (written.deployer !== undefined) keys.push(...handedOver('deployer', written.deployer));
  for (const [application, deployer] of Object.entries(written.deployers ?? {})) {
    keys.push(...handedOver(`deployers.${application}`, deployer));
  }
  return keys;
}

function handedOver(place: string, deployer: WrittenDeployer): string[] {
  const { kind } = toDeployer(deployer);
  return kind === 'command' || kind === 'workflow' ? [] : [`${place}.${kind}`];
}
