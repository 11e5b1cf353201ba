import { nameList } from '../name-list.ts';
import type { CureChoice } from './cures/cure-chooser.ts';
import { curerOf } from './cures/wanted-remedies.ts';
import { type ConsumerFlaw, type Flaw, isProducerFlaw, type Need, type ProducerFlaw } from './flaws/flaw.ts';
import type { Foresight } from './world/foresee.ts';

/** A flaw as one sentence: what is wrong, what was found, and what to do. */
export function flawInWords(foresight: Foresight, flaw: Flaw, choice: CureChoice): string {
  const story = isProducerFlaw(flaw) ? producerStory(foresight, flaw) : consumerStory(foresight, flaw);
  return `${story}; ${adviceInWords(foresight, flaw, choice)}`;
}

function producerStory({ context, operations }: Foresight, flaw: ProducerFlaw): string {
  const { application, kind, needs } = flaw;
  const who = `${application} ${operations.get(application)?.to ?? ''}`.trimEnd();
  const where = `'${context.environment.name}'`;
  const wants = `${who} needs ${needsInWords(needs)}`;
  if (kind === 'producer-incompatible') return `${wants}, but ${where} would have ${foundInWords(needs)}`;
  const doubtful = needs.find(({ after }) => after?.uncertain)?.after?.application;
  if (doubtful === undefined) return `${wants}, which ${where} does not have and the plan does not bring`;
  const by = context.target.get(doubtful)?.uncertainBy;
  const since = by === null || by === undefined ? '' : ` since ${by}`;
  return `${wants}, but what ${where} has of ${doubtful} is not known${since}`;
}

function consumerStory({ context }: Foresight, { kind, consumer, needs }: ConsumerFlaw): string {
  const where = `'${context.environment.name}'`;
  if (kind === 'consumer-broken') {
    return `${consumer} in ${where} needs ${needsInWords(needs)}, and the plan ${changesInWords(needs)}`;
  }
  const changes = distinct(needs.map((it) => `${it.producer} ${it.before?.version ?? ''}`));
  return `${consumer} in ${where} was deployed with ${nameList(changes)} and accepts ${foundInWords(needs)} as well`;
}

function needsInWords(needs: readonly Need[]): string {
  return nameList(distinct(needs.map(({ producer, range }) => `${producer} ${range}`)));
}

function foundInWords(needs: readonly Need[]): string {
  return nameList(distinct(needs.map((it) => `${it.producer} ${it.after?.version ?? ''}`)));
}

function changesInWords(needs: readonly Need[]): string {
  const gone = distinct(needs.flatMap(({ producer, after }) => (after === undefined ? [producer] : [])));
  const come = distinct(needs.flatMap((it) => (it.after ? [`${it.producer} ${it.after.version}`] : [])));
  const parts = [
    ...(come.length > 0 ? [`brings ${nameList(come)}`] : []),
    ...(gone.length > 0 ? [`takes ${nameList(gone)} away`] : []),
  ];
  return parts.join(' and ');
}

function adviceInWords(foresight: Foresight, flaw: Flaw, choice: CureChoice): string {
  const { plan } = foresight.context;
  const curer = curerOf(flaw);
  switch (choice.kind) {
    case 'cure':
      return `${verb(foresight, choice.cure.application)} '${choice.cure.application}: ${choice.cure.entry}'${reason(foresight, flaw, choice.cure.entry)}`;
    case 'none':
      return `no version of ${curer} in '${plan.source}' would do: bring one there, or ${otherwise(flaw)}`;
    case 'unlisted':
      return `${curer} is not in the catalog, so the plan cannot name it: add catalog/${curer}.yml on main, or ${otherwise(flaw)}`;
    case 'unheard':
      return `no application of the catalog has ${nameList(flaw.needs.map(({ producer }) => producer))}: check the name, or ${otherwise(flaw)}`;
    case 'unasked':
      return `add ${curer === null ? 'the application that has it' : `a version of ${curer} that fits`}, or ${otherwise(flaw)}`;
  }
}

function verb({ context }: Foresight, application: string): string {
  return context.plan.applications.some((it) => it.application === application) ? 'write' : 'add';
}

function reason({ context }: Foresight, flaw: Flaw, entry: string): string {
  if (entry !== 'redeploy') return `, which '${context.plan.source}' has`;
  return flaw.kind === 'consumer-outdated'
    ? ' if it should be built against that'
    : ", or settle it with 'deployment-plans resolve'";
}

function otherwise(flaw: Flaw): string {
  return `choose another version of ${flaw.application}`;
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
