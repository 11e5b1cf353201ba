import type { LeftOutReason } from '../model/deploy-all.ts';
import type { PlanEntry } from '../model/plan.ts';
import { wouldSettle } from '../records/environment/doubts.ts';
import type { ApplicationRecord } from '../records/environment/environment-record.ts';
import { byReason } from './by-reason.ts';
import type { Coverage } from './coverage.ts';
import { buildsInWords, type SettledOffers } from './judge-offers.ts';
import { orderApplications } from './order-applications.ts';
import { isOnPlatform } from './platform-standing.ts';
import { producerFailures } from './producer-failures.ts';
import { referencesBetween } from './references-between.ts';

/** An application that is left out, and why in a sentence without a full stop. */
export interface LeftOutApplication {
  readonly application: string;
  readonly reason: string;
}

export type LeftOut = ReadonlyMap<LeftOutReason, readonly LeftOutApplication[]>;

export interface DeployAllChoice {
  /** Producers first, the most referenced first. */
  readonly entries: readonly PlanEntry[];
  /** Every other candidate, in order of names; reasons without any are absent. */
  readonly leftOut: LeftOut;
}

export interface ChoiceQuestion {
  readonly platform: string;
  readonly coverage: Coverage;
  /** All that the environment has. */
  readonly applications: ReadonlyMap<string, ApplicationRecord>;
  /** What was decided about the versions of each candidate that is behind. */
  readonly judged: ReadonlyMap<string, Judged>;
}

export type Judged = SettledOffers | Unseen;

/** Nobody could look at its versions. */
export interface Unseen {
  readonly kind: 'unseen';
  readonly reason: Extract<LeftOutReason, 'no-build' | 'unknown'>;
  readonly why: string;
}

/**
 * What a plan of Deploy All deploys, and what it leaves out: each candidate exactly once. What has no build to be deployed
 * leaves its consumers without a producer on the platform, so these are left out as well, with all that need them.
 */
export function chooseApplications(question: ChoiceQuestion): DeployAllChoice {
  const { platform, coverage, applications, judged } = question;
  const { required, all } = referencesBetween(applications);
  const wanted = new Set(coverage.behind.filter((application) => judged.get(application)?.kind === 'take'));
  const missing = [...applications.values()]
    .filter((record) => record.version !== null && !isOnPlatform(record, platform))
    .flatMap(({ application }) => (wanted.has(application) ? [] : [application]));
  const failures = producerFailures(required, { missing, wanted });
  const deployed = new Set([...wanted].filter((application) => !failures.has(application)));
  const leftOut = [
    ...coverage.alreadyThere.map((application) => there(application, platform)),
    ...coverage.behind
      .filter((application) => !deployed.has(application))
      .map((application) => left(application, judged.get(application), failures.get(application))),
  ];
  return {
    entries: orderApplications(deployed, all).flatMap((application) =>
      entriesOf(applications.get(application), judged.get(application)),
    ),
    leftOut: byReason((reason) =>
      leftOut.filter(({ because }) => because === reason).map(({ because: _, ...told }) => told),
    ),
  };
}

interface Left extends LeftOutApplication {
  readonly because: LeftOutReason;
}

function there(application: string, platform: string): Left {
  return { application, because: 'already-on-platform', reason: `it is on ${platform} already` };
}

function left(application: string, judged: Judged | undefined, producer: string | undefined): Left {
  if (producer !== undefined) {
    const reason = `it needs ${producer}, which will not be on the platform`;
    return { application, because: 'producer-failed', reason };
  }
  if (judged?.kind === 'leave')
    return { application, because: judged.reason, reason: buildsInWords(judged.passedOver) };
  if (judged?.kind === 'unseen') return { application, because: judged.reason, reason: judged.why };
  throw new Error(`nothing was decided about ${application}`);
}

/**
 * The version that is there is deployed again as it is, unless its modules have different ones, or something would stay
 * in doubt that only the whole settles.
 */
function entriesOf(record: ApplicationRecord | undefined, judged: Judged | undefined): PlanEntry[] {
  if (record === undefined || judged?.kind !== 'take') return [];
  const { application } = record;
  const { version, commit } = judged.offer;
  const { modules } = record;
  const isWhole = [...modules.values()].every((module) => module.version === version);
  const settles = wouldSettle(record, { modules, whole: false });
  if (version === record.version && isWhole && settles) return [{ application, action: 'redeploy' }];
  return [{ application, action: 'deploy', version, commit }];
}
