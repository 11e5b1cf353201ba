import type { ApplicationRecord } from '../records/environment/environment-record.ts';
import type { DeployAllExecution } from './deploy-all-execution.ts';
import { leftoversOf } from './leftovers.ts';
import { isOnPlatform } from './platform-standing.ts';

/** Which applications of an environment one Deploy All is about; all in order of names. */
export interface Coverage {
  /** The plan whose leftovers are covered; null when everything is. */
  readonly relaunches: string | null;
  /** Candidates that are not on the platform yet. */
  readonly behind: readonly string[];
  /** Candidates that are. */
  readonly alreadyThere: readonly string[];
  /** What is not on the platform either, and only covered afresh. */
  readonly notCovered: readonly string[];
}

/**
 * Everything that the environment has; after an execution for the same platform only what that has left over, unless
 * nothing of it is behind any more.
 *
 * @param last the last execution for this platform that has ended; null to cover everything
 */
export function coverageOf(question: {
  readonly applications: ReadonlyMap<string, ApplicationRecord>;
  readonly platform: string;
  readonly last: DeployAllExecution | null;
}): Coverage {
  const { applications, platform, last } = question;
  const deployed = [...applications.values()].filter(({ version }) => version !== null);
  const isBehind = (record: ApplicationRecord) => !isOnPlatform(record, platform);
  const leftovers = last === null ? new Set<string>() : leftoversOf(last);
  const isLeftOver = ({ application }: ApplicationRecord) => leftovers.has(application);
  const isRelaunch = deployed.some((record) => isBehind(record) && isLeftOver(record));
  const candidates = isRelaunch ? deployed.filter(isLeftOver) : deployed;
  return {
    relaunches: isRelaunch && last !== null ? last.plan : null,
    behind: namesOf(candidates.filter(isBehind)),
    alreadyThere: namesOf(candidates.filter((record) => !isBehind(record))),
    notCovered: isRelaunch
      ? namesOf(deployed.filter((record) => isBehind(record) && !isLeftOver(record)))
      : [],
  };
}

function namesOf(records: readonly ApplicationRecord[]): string[] {
  return records.map(({ application }) => application).sort();
}
