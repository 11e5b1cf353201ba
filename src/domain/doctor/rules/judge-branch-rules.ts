import { recordsBranch, trustedBranch } from '../../layout.ts';
import { environmentBranch } from '../../names.ts';
import { actorInWords, type BranchRules } from '../facts/branch-rules.ts';
import type { HostedFacts, RepositoryHome } from '../facts/hosted-facts.ts';
import type { EnvironmentFacts } from '../facts/repository-facts.ts';
import { type Finding, type FindingId, ok, wanting } from '../finding.ts';
import { notSeen, ruleFor, showTo } from './ways-in-settings.ts';

interface Requirement {
  readonly id: FindingId;
  readonly level: 'problem' | 'warning';
  readonly holds: (rules: BranchRules) => boolean;
  readonly good: string;
  readonly bad: string;
  /** The rule as GitHub's settings call it. */
  readonly rule: string;
}

const againstLoss: readonly Requirement[] = [
  {
    id: 'force-push',
    level: 'problem',
    holds: ({ blocksForcePush }) => blocksForcePush,
    good: 'it cannot be moved back',
    bad: 'it can be moved to any commit, and its history lost',
    rule: 'Block force pushes',
  },
  {
    id: 'branch-deletion',
    level: 'problem',
    holds: ({ blocksDeletion }) => blocksDeletion,
    good: 'it cannot be deleted',
    bad: 'it can be deleted',
    rule: 'Restrict deletions',
  },
];

const byPullRequest: Requirement = {
  id: 'pull-request-required',
  level: 'problem',
  holds: ({ pullRequest }) => pullRequest !== null,
  good: 'it changes only through pull requests',
  bad: 'commits can be pushed to it without a pull request',
  rule: 'Require a pull request before merging',
};

/** Without a required pull request these say nothing that its finding has not said. */
const byReview: readonly Requirement[] = [
  {
    id: 'approval-required',
    level: 'warning',
    holds: ({ pullRequest }) => (pullRequest?.approvals ?? 0) > 0,
    good: 'a pull request needs an approval',
    bad: 'a pull request needs no approval',
    rule: 'Require a pull request before merging → Required approvals',
  },
  {
    id: 'code-owner-review',
    level: 'warning',
    holds: ({ pullRequest }) => pullRequest?.codeOwners === true,
    good: 'a pull request needs the approval of code owners',
    bad: 'a pull request needs the approval of no code owner',
    rule: 'Require a pull request before merging → Require review from Code Owners',
  },
  {
    id: 'last-push-approval',
    level: 'warning',
    holds: ({ pullRequest }) => pullRequest?.lastPushApproved === true,
    good: 'somebody else approves what was pushed last',
    bad: 'what was pushed last needs the approval of nobody else',
    rule: 'Require a pull request before merging → Require approval of the most recent reviewable push',
  },
  {
    id: 'stale-reviews',
    level: 'warning',
    holds: ({ pullRequest }) => pullRequest?.dismissesStale === true,
    good: 'an approval ends with the next push',
    bad: 'an approval also counts for what is pushed after it',
    rule: 'Require a pull request before merging → Dismiss stale pull request approvals when new commits are pushed',
  },
];

/** What the branches of configuration, plans and records are protected from. */
export function judgeBranchRules(hosted: HostedFacts, environments: readonly EnvironmentFacts[]): Finding[] {
  const reviewed = [trustedBranch, ...environments.map(({ name }) => environmentBranch(name))];
  return [...reviewed, recordsBranch].flatMap((branch) => {
    const rules = hosted.rules.get(branch);
    if (rules === undefined) return [];
    const lossless = againstLoss.map((it) => judge(it, branch, rules, hosted.home));
    if (branch === recordsBranch) return lossless;
    const reviews = rules.pullRequest === null ? [] : byReview;
    return [
      ...[byPullRequest, ...reviews].map((it) => judge(it, branch, rules, hosted.home)),
      ...lossless,
      judgeExemptions(branch, rules, hosted.home),
    ];
  });
}

function judge(
  { id, level, holds, good, bad, rule }: Requirement,
  branch: string,
  rules: BranchRules,
  home: RepositoryHome,
): Finding {
  const about = { id, subject: branch };
  if (holds(rules)) return ok(about, good);
  if (rules.more === null) return wanting(level, about, { found: bad, fix: ruleFor(home, rule) });
  const found = `${notSeen('older branch protection')}; the rulesets alone do not say "${rule}"`;
  return wanting('unknown', about, { found, fix: showTo(home, rules.more) });
}

function judgeExemptions(branch: string, { exempt }: BranchRules, home: RepositoryHome): Finding {
  const about = { id: 'rule-exemptions', subject: branch } as const;
  if (exempt.kind === 'hidden') {
    const found = notSeen('who need not obey its rules');
    return wanting('unknown', about, { found, fix: showTo(home, exempt) });
  }
  if (exempt.value.length === 0) return ok(about, 'its rules hold for everybody');
  return wanting('warning', about, {
    found: `its rules do not hold for ${exempt.value.map(actorInWords).join(', ')}`,
    fix: `${home.url}/settings/rules: empty the bypass list of the rulesets for that branch, or know why it is not empty`,
  });
}
