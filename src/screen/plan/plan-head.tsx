import type { Run } from '../../domain/records/run/run.ts';
import type { ScreenList, ScreenPlan } from '../../domain/screen/screen-list.ts';
import { namesInWords } from '../../render/in-words/operation-in-words.ts';
import { originInWords } from '../../render/in-words/origin-in-words.ts';
import { timeInWords } from '../../render/in-words/time-in-words.ts';
import { waitInWords } from '../../render/in-words/wait-in-words.ts';
import { storyFields } from '../../render/run-story/who-and-when.ts';
import type { Field } from '../../render/text/fields.ts';
import { plainText } from '../../render/text/plain-text.ts';
import { type Fact, Facts } from '../components/facts.tsx';
import { pullRequestFact } from '../components/pull-request-fact.tsx';
import { StatusBadge } from '../components/status-badge.tsx';
import { PlanOffers } from '../offers/plan-offers.tsx';
import { personNames } from '../people/person-names.ts';

interface PlanHeadProps {
  readonly list: ScreenList;
  readonly shown: ScreenPlan;
  /** Null as long as there is none, or it has not been read. */
  readonly run: Run | null;
}

/** What a plan is called and how it stands, who has brought it about and when, and what can be done with it. */
export function PlanHead({ list, shown, run }: PlanHeadProps) {
  const { listed, deployAll } = shown;
  const fields = run === null ? listedFields(shown) : storyFields(run);
  return (
    <header class="plan-head">
      <p class="over-title">
        Plan of <strong>{listed.environment}</strong>
        {deployAll && ', made by Deploy All'}
      </p>
      <div class="title-line">
        <h1>{listed.plan}</h1>
        <StatusBadge status={listed.status} endedBy={listed.endedBy} />
      </div>
      <div class="head-parts">
        <Facts facts={[...factsOf(fields), pullRequestFact(shown, list.repository)]} />
        <section aria-labelledby="offers-heading">
          <h2 id="offers-heading">What can be done</h2>
          <PlanOffers plan={shown} repository={list.repository} />
        </section>
      </div>
    </header>
  );
}

/** What the list knows of it. */
function listedFields({ listed, at }: ScreenPlan): Field[] {
  const { source, target, people, origin, mergedAt, waitingFor } = listed;
  return [
    { name: 'Route', text: `${source ?? '?'} → ${target}` },
    { name: 'Origin', text: origin === null ? '' : originInWords(origin) },
    { name: mergedAt === null ? 'Proposed' : 'Merged', text: at === '' ? '' : timeInWords(at) },
    { name: 'People', text: namesInWords(personNames(people)) },
    ...waitingFor.map((wait, index) => ({ name: index === 0 ? 'Now' : '', text: waitInWords(wait) })),
  ];
}

/** A field without a name goes on with the one before. */
function factsOf(fields: readonly Field[]): Fact[] {
  const facts: { readonly name: string; readonly says: string[] }[] = [];
  for (const { name, text } of fields.filter((field) => field.text !== '')) {
    const last = facts.at(-1);
    if (name === '' && last !== undefined) last.says.push(plainText(text));
    else facts.push({ name, says: [plainText(text)] });
  }
  return facts;
}
