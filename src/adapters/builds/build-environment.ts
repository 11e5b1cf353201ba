import type { CommandEvidence } from '../../domain/model/builds.ts';
import type { BuildQuestion } from '../../ports/builds.ts';
import { handedVariables } from '../programs/handed-variables.ts';

/** The whole environment of a command that tells of a build (docs/plan-format.md, builds for a platform). */
export function buildEnvironment(
  { environment, application, version, tag, commit }: BuildQuestion<CommandEvidence>,
  caller: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  return {
    ...handedVariables(environment.builds.env, caller),
    DEPLOYMENT_ENVIRONMENT: environment.name,
    DEPLOYMENT_PLATFORM: environment.platform,
    DEPLOYMENT_APPLICATION: application,
    DEPLOYMENT_VERSION: version,
    DEPLOYMENT_TAG: tag,
    DEPLOYMENT_COMMIT: commit,
  };
}
