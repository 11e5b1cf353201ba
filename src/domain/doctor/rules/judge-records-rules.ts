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
  // Whoever executes plans from the command line pushes records as well.
  const fix = `${ruleFor(hosted.home, 'Restrict updates')}; into its bypass list your App, and who executes plans from the command line`;
  if (writers?.kind !== 'seen') {
    const level = acting.kind === 'none' ? 'warning' : 'problem';
    return wanting(level, about, { found: 'everybody who may write to the repository may push to it', fix });
  }
  const allowed = writers.value;
  if (allowed.length === 0) {
    return wanting('problem', about, { found: 'nobody may push to it, so nothing can be recorded', fix });
  }
  const found = `only ${allowed.map(actorInWords).join(', ')} may push to it`;
  if (allowed.every((actor) => isActing(actor, acting))) return ok(about, `${found}, which acts here`);
  if (allowed.every((actor) => mayBeActing(actor, acting))) {
    return wanting('unknown', about, {
      found: `${found}; whether that is the App which acts here is not known`,
      fix: 'compare that number with the App whose token the workflow uses (the page of the App shows it)',
    });
  }
  return wanting('warning', about, { found, fix });
}

function isActing(actor: Actor, acting: ActingApp): boolean {
  return actor.kind === 'app' && acting.kind === 'app' && actor.id === acting.id;
}

function mayBeActing(actor: Actor, acting: ActingApp): boolean {
  return actor.kind === 'app' && (acting.kind === 'hidden' || (acting.kind === 'app' && acting.id === null));
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
