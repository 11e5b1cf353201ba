import { actingApp } from './facts/acting-app.ts';
import type { HostedFacts, RepositoryHome } from './facts/hosted-facts.ts';
import type { RepositoryFacts } from './facts/repository-facts.ts';
import type { Finding } from './finding.ts';
import { judgeAccess } from './rules/judge-access.ts';
import { judgeApplications } from './rules/judge-applications.ts';
import { judgeBranchRules } from './rules/judge-branch-rules.ts';
import { judgeContents } from './rules/judge-contents.ts';
import { judgeExecution } from './rules/judge-execution.ts';
import { judgeKeyEnvironment } from './rules/judge-key-environment.ts';
import { judgeOperationWorkflows } from './rules/judge-operation-workflows.ts';
import { judgeOwners } from './rules/judge-owners.ts';
import { judgePages } from './rules/judge-pages.ts';
import { judgePlanRules } from './rules/judge-plan-rules.ts';
import { judgeRecordsRules } from './rules/judge-records-rules.ts';
import { judgeSettings } from './rules/judge-settings.ts';
import { judgeStatuses } from './rules/judge-statuses.ts';
import { judgeWorkflows } from './rules/judge-workflows.ts';
import { type MissingProtection, missingProtections } from './without-app.ts';

/** What a look at a repository has brought. */
export interface Diagnosis {
  /** Null when it was looked at as a folder: then nothing is said of settings. */
  readonly home: RepositoryHome | null;
  readonly findings: readonly Finding[];
  /** What GITHUB_TOKEN alone leaves open; empty when an App acts. */
  readonly missing: readonly MissingProtection[];
}

/** Judges everything that is known of a repository. What could not be seen is `unknown`, never `ok`. */
export function diagnose(facts: RepositoryFacts): Diagnosis {
  const { hosted } = facts;
  return {
    home: hosted?.home ?? null,
    findings: [
      ...judgeContents(facts),
      ...judgeWorkflows(facts),
      ...judgeExecution(facts),
      ...judgeOperationWorkflows(facts),
      ...(hosted === null ? [] : judgeHosted(facts, hosted)),
      ...judgeApplications(facts),
    ],
    missing: hosted === null || actingApp(hosted).kind === 'app' ? [] : missingProtections,
  };
}

function judgeHosted(facts: RepositoryFacts, hosted: HostedFacts): Finding[] {
  return [
    ...judgeSettings(facts, hosted),
    ...judgeOwners(facts, hosted),
    ...judgeBranchRules(hosted, facts.environments),
    ...judgeStatuses(facts, hosted),
    ...judgeRecordsRules(hosted),
    ...judgePlanRules(hosted),
    ...judgeAccess(facts, hosted),
    ...judgeKeyEnvironment(hosted),
    judgePages(hosted),
  ];
}

export function hasProblems({ findings }: Diagnosis): boolean {
  return findings.some(({ level }) => level === 'problem');
}
