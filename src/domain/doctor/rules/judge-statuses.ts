import { environmentBranch } from '../../names.ts';
import { environmentOfStatusContext, statusContext } from '../../pull-requests/published-names.ts';
import type { WorkflowReading } from '../../workflows/workflow.ts';
import { signalPath } from '../conventions.ts';
import { type ActingApp, actingApp } from '../facts/acting-app.ts';
import type { BranchRules, RequiredStatus } from '../facts/branch-rules.ts';
import type { HostedFacts, RepositoryHome } from '../facts/hosted-facts.ts';
import type { RepositoryFacts } from '../facts/repository-facts.ts';
import { type Finding, ok, wanting } from '../finding.ts';
import { notSeen, ruleFor, showTo } from './ways-in-settings.ts';

const ruleName = 'Require status checks to pass';

interface EnvironmentBranch {
  readonly environment: string;
  readonly branch: string;
}

/** Whether the verdict on a plan decides about merging it. */
export function judgeStatuses({ environments, signal }: RepositoryFacts, hosted: HostedFacts): Finding[] {
  return environments.flatMap(({ name }) => {
    const place = { environment: name, branch: environmentBranch(name) };
    const rules = hosted.rules.get(place.branch);
    if (rules === undefined) return [];
    return [
      ...judgeRequired(place, rules, hosted),
      ...judgeForeign(place, rules, hosted.home),
      ...judgeQueue(place, rules, signal),
    ];
  });
}

function judgeRequired(
  { environment, branch }: EnvironmentBranch,
  rules: BranchRules,
  hosted: HostedFacts,
): Finding[] {
  const about = { id: 'required-status', subject: branch } as const;
  const context = statusContext(environment);
  const required = rules.statuses.filter((status) => status.context === context);
  if (required.length > 0) {
    return [ok(about, 'the verdict on a plan is required'), judgeSource(branch, required, hosted)];
  }
  if (rules.more !== null) {
    const found = `${notSeen('older branch protection')}; the rulesets alone do not require ${context}`;
    return [wanting('unknown', about, { found, fix: showTo(hosted.home, rules.more) })];
  }
  const fix = ruleFor(hosted.home, `${ruleName} → ${context}, from your App`);
  return [wanting('problem', about, { found: `${context} is not required`, fix })];
}

/** Every rule that requires the status must be satisfied; one that is pinned protects. */
function judgeSource(branch: string, required: readonly RequiredStatus[], hosted: HostedFacts): Finding {
  const about = { id: 'status-source', subject: branch } as const;
  const pins = required.flatMap(({ app }) => app ?? []);
  const acting = actingApp(hosted);
  const [pin] = pins;
  const fix = ruleFor(
    hosted.home,
    `${ruleName} → ${required[0]?.context ?? ''}, with your App as its source`,
  );
  if (pin === undefined) {
    const level = acting.kind === 'none' ? 'warning' : 'problem';
    return wanting(level, about, { found: 'it counts from whomever it comes', fix });
  }
  if (acting.kind === 'app' && acting.id !== null) {
    const others = pins.filter((it) => it !== acting.id);
    if (others.length === 0) return ok(about, `it counts only from App ${pin}, which acts here`);
    return wanting('problem', about, {
      found: `it counts only from App ${others.join(', ')}, but App ${acting.id} acts here, so no plan can be merged`,
      fix,
    });
  }
  return wanting('unknown', about, {
    found: `it counts only from App ${[...new Set(pins)].join(', ')}; ${whoActs(acting)}`,
    fix: 'compare that number with the App whose token the workflow uses (the page of the App shows it)',
  });
}

function whoActs(acting: ActingApp): string {
  if (acting.kind === 'none') return 'no App of your own acts here, so that must be GitHub Actions';
  return 'whether that is the App which acts here is not known';
}

function judgeForeign(
  { environment, branch }: EnvironmentBranch,
  rules: BranchRules,
  home: RepositoryHome,
): Finding[] {
  const own = statusContext(environment);
  const foreign = rules.statuses
    .map(({ context }) => context)
    .filter((context) => environmentOfStatusContext(context) !== undefined && context !== own);
  if (foreign.length === 0) return [];
  return [
    wanting(
      'problem',
      { id: 'foreign-status', subject: branch },
      {
        found: `${foreign.join(', ')} is required here, and is never set on a plan for ${environment}`,
        fix: `${home.url}/settings/rules: a ruleset for each environment's branch, each requiring its own status`,
      },
    ),
  ];
}

function judgeQueue(
  { branch }: EnvironmentBranch,
  { mergeQueue }: BranchRules,
  signal: WorkflowReading,
): Finding[] {
  if (!mergeQueue) return [];
  const about = { id: 'merge-queue', subject: branch } as const;
  if (signal.kind === 'read' && signal.workflow.triggers.includes('merge_group')) {
    return [ok(about, 'a merge queue is in use, and the signal announces what it makes')];
  }
  return [
    wanting('problem', about, {
      found: 'a merge queue is in use, and the signal does not announce what it makes',
      fix: `add 'merge_group' below 'on' in ${signalPath}, on main and on every environment branch`,
    }),
  ];
}
