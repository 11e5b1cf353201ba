import type { BranchRules } from '../facts/branch-rules.ts';
import type { HostedFacts } from '../facts/hosted-facts.ts';
import type { Hidden } from '../facts/seen.ts';
import { type Finding, ok, wanting } from '../finding.ts';
import { notSeen, showTo } from './ways-in-settings.ts';

/** Whether the program can make the branches of what follows a run. Says nothing to a person, as of records. */
export function judgePlanRules(hosted: HostedFacts): Finding[] {
  if (hosted.token.kind === 'person') return [];
  return [...hosted.planRules].map(([environment, rules]) => judge(`plan/${environment}/*`, rules, hosted));
}

function judge(subject: string, { refusals, creationRefusals }: BranchRules, { home }: HostedFacts): Finding {
  const about = { id: 'follow-up-branches', subject } as const;
  const unseen = (needs: Hidden) =>
    wanting('unknown', about, {
      found: notSeen('whether the rules let this token push plans'),
      fix: showTo(home, needs),
    });
  if (refusals.kind === 'hidden') return unseen(refusals);
  if (creationRefusals.kind === 'hidden') return unseen(creationRefusals);
  const names = [...creationRefusals.value, ...refusals.value];
  if (names.length === 0) return ok(about, 'no rule keeps this token from pushing plans');
  return wanting('problem', about, {
    found: `this token is kept from pushing plans by ${names.join(', ')}`,
    fix: `${home.url}/settings/rules: take plan/** out of that ruleset; plans are reviewed where they are merged`,
  });
}
