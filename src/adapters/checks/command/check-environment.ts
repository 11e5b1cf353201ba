import type { CommandCheck } from '../../../domain/model/check.ts';
import type { CheckSurroundings } from '../../../ports/checks.ts';
import { handedVariables } from '../../programs/handed-variables.ts';

/** The whole environment of a command that checks (docs/plan-format.md, checks). */
export function checkEnvironment(
  { env }: Pick<CommandCheck, 'env'>,
  { environment, plan, name, applications }: CheckSurroundings,
  caller: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const versions = [...applications].map(([application, version]) => `${application}@${version}`);
  return {
    ...handedVariables(env, caller),
    DEPLOYMENT_ENVIRONMENT: environment,
    DEPLOYMENT_PLAN: plan,
    DEPLOYMENT_CHECK: name,
    DEPLOYMENT_APPLICATIONS: versions.join(','),
  };
}
