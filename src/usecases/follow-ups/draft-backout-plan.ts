import { acknowledgeBackout, type WayBack } from '../../domain/follow-ups/acknowledge-backout.ts';
import { draftBackout } from '../../domain/follow-ups/draft-backout.ts';
import type { FollowUpDraft } from '../../domain/follow-ups/draft-follow-up.ts';
import type { Acknowledged, DeployEntry, Plan } from '../../domain/model/plan.ts';
import type { ApplicationRecord } from '../../domain/records/environment/environment-record.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { modulesOfVersion } from '../../domain/rules/modules-of-version.ts';
import { askForPlans } from '../reading/evidence.ts';
import type { Records } from '../reading/records.ts';
import { requireCatalog, type Trusted } from '../reading/trusted.ts';
import { Refusal } from '../refusal.ts';
import type { OpeningPorts } from './open-plan.ts';

export interface BackoutPlanBasis {
  readonly run: Run;
  readonly plan: Plan;
  readonly records: Records;
}

export interface BackoutPlanDraft {
  readonly draft: FollowUpDraft;
  readonly acknowledge: Acknowledged;
}

/**
 * What a plan says that takes back a run, by what its environment has now and what the versions before consist of.
 * Rejects with a Refusal (`lost`) when a repository that knows the latter is out of reach.
 */
export async function draftBackoutPlan(
  ports: Pick<OpeningPorts, 'repository' | 'sources'>,
  trusted: Trusted,
  { run, plan, records }: BackoutPlanBasis,
): Promise<BackoutPlanDraft> {
  const applications = run.operations.map(({ application }) => application);
  const present = await records.applications(run.environment, applications);
  const draft = draftBackout({ run, plan, present });
  const entries = [...draft.entries.values()].filter((entry) => entry.action === 'deploy');
  const ways = await readWays(ports, trusted, { plan, entries, present });
  return { draft, acknowledge: acknowledgeBackout(ways) };
}

async function readWays(
  { repository, sources }: Pick<OpeningPorts, 'repository' | 'sources'>,
  trusted: Trusted,
  back: {
    readonly plan: Plan;
    readonly entries: readonly DeployEntry[];
    readonly present: ReadonlyMap<string, ApplicationRecord>;
  },
): Promise<WayBack[]> {
  const { plan, entries, present } = back;
  const names = entries.map(({ application }) => application);
  const catalog = await requireCatalog(repository, trusted.commit, names);
  const evidence = await askForPlans(sources, catalog, { plans: [{ ...plan, applications: entries }] });
  if (evidence.unreachable.length > 0) throw new Refusal('lost', evidence.unreachable);
  return entries.flatMap((entry): WayBack[] => {
    const known = catalog.get(entry.application);
    const consists = known && modulesOfVersion(entry, known, evidence);
    // What that version consists of nobody can say; the validation does.
    if (consists?.kind !== 'known') return [];
    const { modules, whole } = consists;
    return [{ entry, present: present.get(entry.application), modules: [...modules.keys()], whole }];
  });
}
