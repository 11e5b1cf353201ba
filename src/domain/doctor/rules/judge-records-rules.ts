import { recordsBranch } from '../../layout.ts';
import { type ActingApp, actingApp } from '../facts/acting-app.ts';
import { type Actor, actorInWords, type BranchRules } from '../facts/branch-rules.ts';
import type { HostedFacts } from '../facts/hosted-facts.ts';
import { type Finding, ok, wanting } from '../finding.ts';
import { notSeen, ruleFor, showTo } from './ways-in-settings.ts';

/** Who may write records, and whether the program can. */
export function judgeRecordsRules(hosted: HostedFacts): Finding[] {
  const rules = hosted.rules.get(recordsBranch);
  if (rules === undefined) return [];
  return [judgeWriters(rules, hosted), ...judgeAbility(rules, hosted)];
}

function judgeWriters({ writers, more }: BranchRules, hosted: HostedFacts): Finding {
  const about = { id: 'records-writers', subject: recordsBranch } as const;
  const acting = actingApp(hosted);
  const obscured = writers === null ? more : writers.kind === 'hidden' ? writers : null;
  if (obscured !== null) {
    return wanting('unknown', about, {
      found: notSeen('who may push to it'),
      fix: showTo(hosted.home, obscured),
    });
  }
  const allowed = writers?.kind === 'seen' ? writers.value : null;
  const fix = ruleFor(hosted.home, recordsBranch, 'Restrict updates, with your App alone in its bypass list');
  if (allowed === null) {
    const level = acting.kind === 'none' ? 'warning' : 'problem';
    return wanting(level, about, { found: 'everybody who may write to the repository may push to it', fix });
  }
  const found =
    allowed.length === 0
      ? 'nobody may push to it, so nothing can be recorded'
      : `only ${allowed.map(actorInWords).join(', ')} may push to it`;
  const [writer] = allowed;
  const soleApp = allowed.length === 1 && writer?.kind === 'app' ? writer : null;
  if (soleApp !== null && isKnownToBe(soleApp, acting)) return ok(about, `${found}, which acts here`);
  if (soleApp !== null && (acting.kind === 'hidden' || (acting.kind === 'app' && acting.id === null))) {
    return wanting('unknown', about, {
      found: `${found}; whether that is the App which acts here is not known`,
      fix: 'compare that number with the App whose token the workflow uses (the page of the App shows it)',
    });
  }
  return wanting('problem', about, { found, fix });
}

function isKnownToBe({ id }: Extract<Actor, { readonly kind: 'app' }>, acting: ActingApp): boolean {
  return acting.kind === 'app' && acting.id === id;
}

/** Says nothing to a person, whose rights are not the program's. */
function judgeAbility({ refusals }: BranchRules, { token, home }: HostedFacts): Finding[] {
  if (token.kind === 'person') return [];
  const about = { id: 'records-writable', subject: recordsBranch } as const;
  if (refusals.kind === 'hidden') {
    const found = notSeen('whether the rules let this token push records');
    return [wanting('unknown', about, { found, fix: showTo(home, refusals) })];
  }
  if (refusals.value.length === 0) return [ok(about, 'no rule keeps this token from pushing records')];
  return [
    wanting('problem', about, {
      found: `this token is kept from pushing records by ${refusals.value.join(', ')}`,
      fix: `${home.url}/settings/rules: put the App into the bypass list of that ruleset, or take ${recordsBranch} out of it`,
    }),
  ];
}
