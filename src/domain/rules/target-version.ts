import { isOnPlatform } from '../deploy-all/platform-standing.ts';
import { compareVersions, highestVersion } from '../versions/version.ts';
import { standsFromChain } from './chain-of-retries.ts';
import type { Landing, LandingJudgement } from './landing.ts';
import { judgeNewer } from './newer-in-target.ts';
import { judgeMark } from './version-mark.ts';

/** What the version meets in the target: something newer, itself, or a mark that forbids it. */
export function judgeTarget(landing: Landing): LandingJudgement {
  const { entry, context } = landing;
  const blocked = judgeMark(entry.application, entry.version, context);
  if (blocked.length > 0) return { findings: blocked };
  if (isSkipped(landing)) {
    const message = `'${context.environment.name}' already has ${entry.application} ${entry.version}; it is skipped`;
    return {
      findings: [{ code: 'already-deployed', severity: 'notice', message }],
      skip: 'already-deployed',
    };
  }
  const present = presentVersions(landing);
  const newest = highestVersion(present);
  if (newest === undefined || compareVersions(newest, entry.version) <= 0) return { findings: [] };
  return judgeNewer(landing, { present, newest });
}

/**
 * With `deploy: always` only what this chain of retries has done itself is not done again. Deploy All is about the
 * platform: the same version is deployed again until it has been deployed there.
 */
function isSkipped(landing: Landing): boolean {
  const { entry, target, context } = landing;
  const { deployAll } = context.plan;
  if (deployAll !== undefined && !isOnPlatform(target, deployAll.platform)) return false;
  if (target.version === entry.version && standsFromChain(target, landing, context)) return true;
  return context.environment.deploy !== 'always' && isThere(landing);
}

/** An uncertain application never counts as deployed: what failed is not untouched (docs/design.md). */
function isThere({ entry, target, modules, whole }: Landing): boolean {
  if (target.uncertain) return false;
  const isOfVersion = (module: string) => target.modules.get(module)?.version === entry.version;
  if (!whole) return modules.every(isOfVersion);
  const wasWhole = target.version === entry.version && target.versions.has(entry.version);
  return wasWhole && [...target.modules.keys()].every(isOfVersion);
}

/** The versions that would be replaced: of what lands, and of the application when all of it does. */
function presentVersions({ target, modules, whole }: Landing): string[] {
  const ofModules = modules.flatMap((module) => target.modules.get(module)?.version ?? []);
  return whole && target.version !== null ? [target.version, ...ofModules] : ofModules;
}
