import {
  environmentBranch,
  isName,
  nameGrammar,
  parsePlanBranch,
  planBranch,
  planPath,
} from '../../domain/names.ts';
import type { FileContent, ReleaseRepository } from '../../ports/release-repository.ts';
import { type Refusal, wrongUsage } from '../refusal.ts';
import type { Proposal } from '../validation/proposal.ts';
import type { OpenPlansReader } from './open-plans.ts';
import { readPlanFile } from './plan-file.ts';

export interface ProposalPorts {
  readonly repository: ReleaseRepository;
  readonly readOpenPlans: OpenPlansReader;
}

/** A plan on a branch, and the commit at its tip. */
export interface CommittedProposal extends Proposal {
  readonly commit: string;
}

/** The plan on a branch `plan/<environment>/<plan>`, as it is committed there. */
export async function proposalOfBranch(
  { repository, readOpenPlans }: ProposalPorts,
  branch: string,
): Promise<CommittedProposal> {
  const address = parsePlanBranch(branch);
  if (address === undefined) {
    throw wrongUsage(
      `'${branch}' is not a plan branch; its name must be plan/<environment>/<plan>; name one, or a file with --file`,
    );
  }
  const { environment, plan } = address;
  const branches = await repository.branches('env/', planBranch(environment, ''));
  const tip = branches.get(branch);
  if (tip === undefined) throw noSuchBranch(branch);
  const file = planPath(plan);
  const content = (await repository.read(tip, [file])).get(file);
  if (content === undefined) {
    throw wrongUsage(`branch '${branch}' has no file ${file}; a plan branch adds exactly that file`);
  }
  const base = branches.get(environmentBranch(environment));
  const changes = base === undefined ? [] : await repository.changesSince(base, tip);
  const openPlans = await readOpenPlans(branches, environment);
  return {
    plan,
    environment,
    pullRequest: null,
    hasEnvironmentBranch: base !== undefined,
    content: readPlanFile(plan, content),
    addedAt: openPlans.find((it) => it.plan === plan)?.addedAt ?? '',
    foreignChanges: changes.map(({ path }) => path).filter((path) => path !== file),
    openPlans,
    commit: tip,
  };
}

function noSuchBranch(branch: string): Refusal {
  return wrongUsage(
    `there is no branch '${branch}'; 'deployment-plans list --status open' shows the open plans, and one that is only on a remote is judged with --remote`,
  );
}

/** A plan in a file outside the repository, read as given; it counts as the youngest, unless it is open already. */
export async function proposalOfFile(
  { repository, readOpenPlans }: ProposalPorts,
  given: {
    readonly name: string;
    readonly bytes: FileContent;
    readonly environment: string;
    /** ISO time. */
    readonly now: string;
  },
): Promise<Proposal> {
  const { name: plan, environment } = given;
  if (!isName(plan)) {
    throw wrongUsage(`a plan's name is its file's stem, and '${plan}' is no name: ${nameGrammar}`);
  }
  const branches = await repository.branches('env/', planBranch(environment, ''));
  const openPlans = await readOpenPlans(branches, environment);
  return {
    plan,
    environment,
    pullRequest: null,
    hasEnvironmentBranch: branches.has(environmentBranch(environment)),
    content: readPlanFile(plan, given.bytes),
    addedAt: openPlans.find((it) => it.plan === plan)?.addedAt ?? given.now,
    foreignChanges: [],
    openPlans,
  };
}
