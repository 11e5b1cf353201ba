import { oneByOne } from '../one-by-one.ts';
import type { Finding } from '../problem.ts';
import type { PlanContext } from '../rules/plan-context.ts';
import { type CureChoice, cureChooser } from './cures/cure-chooser.ts';
import type { RemedyQuestion } from './cures/remedies.ts';
import { wantedRemedies } from './cures/wanted-remedies.ts';
import { findConsumerFlaws } from './flaws/consumer-flaws.ts';
import { type ConsumerFlaw, type Flaw, isProducerFlaw } from './flaws/flaw.ts';
import { findProducerFlaws } from './flaws/producer-flaws.ts';
import { flawInWords } from './in-words.ts';
import { judgeRemovedModules } from './removed-modules.ts';
import { judgeTakenNames } from './taken-names.ts';
import { type Foresight, foresee, type JudgedEntries } from './world/foresee.ts';

export interface ImpactJudgement {
  readonly findings: readonly Finding[];
  /** What has to be read before the cures can be named; absent when that would say nothing more. */
  readonly wanted?: RemedyQuestion;
}

/**
 * The rules of the group *impact*: what the target would be after the plan, as far as the plan changes it or depends
 * on it. Of applications about which the plan is wrong in itself nothing is said.
 */
export function judgeImpact(context: PlanContext, judged: JudgedEntries): ImpactJudgement {
  const foresight = foresee(context, judged);
  const flaws = [...findProducerFlaws(foresight), ...findConsumerFlaws(foresight)];
  const isOutdated = (flaw: Flaw): flaw is ConsumerFlaw => flaw.kind === 'consumer-outdated';
  const outdated = flaws.filter(isOutdated).sort((a, b) => (a.consumer < b.consumer ? -1 : 1));
  const errors = flaws.filter((flaw) => !isOutdated(flaw));
  const choose = cureChooser(foresight, errors);
  const findings = [
    ...errors.map((flaw) => describe(foresight, flaw, choose(flaw))),
    ...judgeRemovedModules(foresight),
    ...judgeTakenNames(foresight),
    ...oneByOne(outdated, {
      each: (flaw) => describe(foresight, flaw, choose(flaw)),
      rest: (flaw, count) => describeRest(foresight, flaw, count),
    }),
  ];
  const wanted = context.remedies === null ? wantedRemedies(flaws) : undefined;
  return wanted === undefined ? { findings } : { findings, wanted };
}

function describe(foresight: Foresight, flaw: Flaw, choice: CureChoice): Finding {
  const [first] = flaw.needs;
  const module = isProducerFlaw(flaw) ? first?.module : first?.producer;
  return {
    ...about(flaw),
    message: flawInWords(foresight, flaw, choice),
    ...(module !== undefined && { module }),
    ...(choice.kind === 'cure' && { cure: choice.cure }),
  };
}

function describeRest({ context }: Foresight, flaw: ConsumerFlaw, count: number): Finding {
  const message = `${count} more applications in '${context.environment.name}' were deployed with other versions of what the plan brings, and accept the new ones as well`;
  return { ...about(flaw), message };
}

function about({ kind: code, application }: Flaw) {
  const severity = code === 'consumer-outdated' ? 'warning' : 'error';
  return { code, severity, application, path: ['applications', application] } as const;
}
