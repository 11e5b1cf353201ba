import { configurationPath } from '../../domain/layout.ts';
import { type BuildTarget, buildTargetOf } from '../../domain/model/builds.ts';
import type { Environment } from '../../domain/model/configuration.ts';
import { wrongUsage } from '../refusal.ts';

/** What versions are to be built for; a Refusal (`wrong`) that says what to write where that is not configured. */
export function requireBuildTarget(environment: Environment): BuildTarget {
  const target = buildTargetOf(environment);
  if (target !== undefined) return target;
  const { name, platform, builds } = environment;
  const lacking = [
    ...(platform === undefined ? ['platform: "11.19"'] : []),
    ...(builds === undefined ? ['builds: { check: "build {platform}" }'] : []),
  ];
  throw wrongUsage(
    `'${name}' does not say ${platform === undefined ? 'which platform it has' : 'what tells that a version was built for its platform'}, so there is nothing to deploy all for; write below environments.${name} in ${configurationPath}, with your own values: ${lacking.join(', and ')}`,
  );
}
