import type { Ancestor } from '../../domain/approvals/involved.ts';
import type { Origin } from '../../domain/model/plan.ts';
import { environmentBranch, type PlanAddress, planAddress, planBranch } from '../../domain/names.ts';
import { mergesOf, type Run } from '../../domain/records/run/run.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import type { BranchQuestion, MergeQuestion } from '../../ports/reviewers.ts';
import type { Records } from '../reading/records.ts';
import { type AuthoredMerge, authorsOfMerges, type PlanMerges } from './authors-of-merges.ts';
import { findUnregistered } from './unregistered-plan.ts';

/** Plans that are followed back; what was made from more of them is told so. */
const longestChain = 100;

/** The plans from which one was made, nearest first, as the records or else the branches know them. */
export interface ChainOfOrigins {
  readonly links: readonly ChainLink[];
  /** Whether these are all. */
  readonly complete: boolean;
  /** What is not known of it, in sentences without a full stop. */
  readonly notes: readonly string[];
}

/** What one merge, or one branch, has brought of a plan. */
export interface ChainLink {
  readonly ancestor: Omit<Ancestor, 'pullRequest'>;
  /** By what its pull request is found. */
  readonly by: MergeQuestion | BranchQuestion;
}

export interface ChainPorts {
  readonly repository: ReleaseRepository;
  readonly records: Pick<Records, 'run'>;
}

/** Follows the origins of a plan through those before it; a chain that comes back to itself ends there. */
export async function readChain(ports: ChainPorts, origin: Origin | undefined): Promise<ChainOfOrigins> {
  const links: ChainLink[] = [];
  const seen = new Set<string>();
  for (let at: Origin | null = origin ?? null; at !== null; ) {
    const address = planAddress(at);
    if (seen.has(address)) break;
    if (seen.size === longestChain) {
      return cutOff(
        links,
        `who wrote ${address} and what comes before it was not looked up, so far back it lies`,
      );
    }
    seen.add(address);
    const origins = await readOrigin(ports, at);
    if (origins === undefined) return cutOff(links, unknownPlan(at));
    links.push(...origins.links);
    at = origins.next;
  }
  return { links, complete: true, notes: [] };
}

/** Of a plan that is proposed, or stands to be executed, what was merged of it before. */
export async function readFormer(
  { repository, records }: ChainPorts,
  { environment, plan, mergeCommit }: PlanAddress & { readonly mergeCommit: string | null },
): Promise<readonly ChainLink[]> {
  const run = await records.run(environment, plan);
  if (run === undefined) return [];
  const merges = await authorsOfMerges(repository, { ...run, merges: mergesOf(run) });
  const former = merges.filter(({ commit }) => commit !== mergeCommit);
  return linksOf({ address: null, askedBy: null }, environment, former);
}

interface OriginLinks {
  readonly links: readonly ChainLink[];
  /** What it was itself made from. */
  readonly next: Origin | null;
}

async function readOrigin(
  { repository, records }: ChainPorts,
  { environment, plan }: PlanAddress,
): Promise<OriginLinks | undefined> {
  const run = await records.run(environment, plan);
  const known = run && { ...run, merges: mergesOf(run) };
  return originOf(repository, known ?? (await findUnregistered(repository, { environment, plan })));
}

async function originOf(
  repository: ReleaseRepository,
  known: (PlanMerges & Pick<Run, 'origin' | 'deployAll'>) | undefined,
): Promise<OriginLinks | undefined> {
  if (known === undefined) return undefined;
  const { environment, plan, authors, origin, deployAll, merges } = known;
  const ancestor = { address: planAddress(known), askedBy: origin?.by ?? deployAll?.by ?? null };
  if (merges.length > 0) {
    const all = await authorsOfMerges(repository, known);
    return { links: linksOf(ancestor, environment, all), next: origin };
  }
  const by = { branch: planBranch(environment, plan), base: environmentBranch(environment) };
  return { links: [{ ancestor: { ...ancestor, authors }, by }], next: origin };
}

function linksOf(
  ancestor: Omit<ChainLink['ancestor'], 'authors'>,
  environment: string,
  merges: readonly AuthoredMerge[],
): ChainLink[] {
  const base = environmentBranch(environment);
  return merges.map(({ commit, authors }) => ({ ancestor: { ...ancestor, authors }, by: { commit, base } }));
}

function cutOff(links: readonly ChainLink[], note: string): ChainOfOrigins {
  return { links, complete: false, notes: [note] };
}

function unknownPlan(address: PlanAddress): string {
  const branch = planBranch(address.environment, address.plan);
  return `${planAddress(address)} has neither run nor file that can be read, so it is not known who wrote it; restore its branch ${branch}, or make this plan without it`;
}
