import { type DeployAllAnswer, deployAllCounts } from '../../domain/deploy-all/deploy-all-answer.ts';
import { type DeployAllExecution, executionCounts } from '../../domain/deploy-all/deploy-all-execution.ts';
import type { PlatformStanding } from '../../domain/deploy-all/platform-standing.ts';
import { wantedVersion } from '../../domain/model/wanted-version.ts';
import { followUpToJson } from './follow-up.ts';

type Json = Readonly<Record<string, unknown>>;

/** The answer to deploy-all as `--json` prints it (docs/commands.md). */
export function deployAllToJson(answer: DeployAllAnswer): Json {
  const { platform, relaunches, entries, leftOut, notCovered } = answer;
  const { problems, ...written } = followUpToJson(answer);
  const versions = entries.map((entry) => [entry.application, wantedVersion(entry)]);
  return {
    ...written,
    ...{ platform, relaunches, applications: Object.fromEntries(versions) },
    ...{ leftOut: Object.fromEntries(leftOut), notCovered, counts: deployAllCounts(answer), problems },
  };
}

/** An execution of Deploy All, in the order of its fates. */
export function executionToJson(execution: DeployAllExecution): Json {
  const { leftOut, ...told } = execution;
  return { ...told, leftOut: Object.fromEntries(leftOut), counts: executionCounts(execution) };
}

/** How the applications of an environment stand; `platform` is null where nobody recorded it. */
export function platformStandingToJson({ environment, platform, total, behind }: PlatformStanding): Json {
  return {
    ...{ environment, platform, total },
    behind: [...behind].map(([on, applications]) => ({ platform: on, applications })),
  };
}
