import type { WorkflowRun } from '../../../model/actions/workflow-run.ts';
import type { Environment } from '../../../model/repositories/environment.ts';
import { branchPrefix, tagPrefix } from '../../../model/repositories/ref.ts';
import { coversRef, matchesPattern } from '../../../model/rules/matches-ref.ts';
import type { World } from '../../../model/world.ts';
import { isObject } from '../../../openapi/json.ts';
import { createEnvironment } from '../../../operations/settings/create-environment.ts';
import { fill, type Scope } from '../../expressions/evaluate.ts';
import type { Template } from '../../language/template.ts';

export interface JobEnvironment {
  readonly environment: Environment;
  /** Whether the job shows as a deployment. */
  readonly deploys: boolean;
}

/** What `environment:` names; one that nobody has made yet is made. */
export function readEnvironment(
  world: World,
  { repository }: WorkflowRun,
  template: Template | null,
  scope: Scope,
): JobEnvironment | null {
  if (template === null) return null;
  const value = fill(template, scope);
  const parts = isObject(value) ? value : { name: value };
  const name = parts.name === null ? '' : String(parts.name);
  if (name === '') return null;
  const environment = repository.environments.get(name) ?? createEnvironment(world, repository, { name });
  return { environment, deploys: !('deployment' in parts && parts.deployment === false) };
}

/** Why a run may not use an environment, in GitHub's words; null when it may. */
export function refuseEnvironment(
  { repository, trigger }: WorkflowRun,
  environment: Environment,
): string | null {
  const { ref } = trigger;
  if (isOpenTo(repository, environment, ref)) return null;
  const name = ref.replace(/^refs\/(?:heads|tags|pull)\//, '');
  return `Branch "${name}" is not allowed to deploy to ${environment.name} due to environment protection rules.`;
}

function isOpenTo(repository: WorkflowRun['repository'], { branches }: Environment, ref: string): boolean {
  if (branches === 'all') return true;
  if (branches === 'protected') {
    const short = ref.slice(branchPrefix.length);
    return (
      ref.startsWith(branchPrefix) &&
      (repository.protections.some(({ pattern }) => matchesPattern(pattern, short)) ||
        repository.rulesets.some((one) => one.enforcement === 'active' && coversRef(one, repository, ref)))
    );
  }
  const prefixes = { branch: branchPrefix, tag: tagPrefix };
  return branches.some(({ pattern, type }) => matchesPattern(`${prefixes[type]}${pattern}`, ref));
}
