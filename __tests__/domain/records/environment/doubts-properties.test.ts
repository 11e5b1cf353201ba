import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  declareFailure,
  declareSuccess,
  markUncertain,
  recordFailure,
  recordSuccess,
} from '../../../../src/domain/records/environment/application-transitions.ts';
import { isInDoubtBy, plansInDoubt } from '../../../../src/domain/records/environment/doubts.ts';
import {
  type ApplicationRecord,
  unknownApplication,
} from '../../../../src/domain/records/environment/environment-record.ts';
import type { Operation } from '../../../../src/domain/records/run/operation.ts';
import { modules, operation } from '../../../support/builders.ts';

const names = ['api', 'web', 'new', 'old'];

interface Step {
  readonly kind: 'whole' | 'part' | 'redeploy';
  readonly names: readonly string[];
  /** What really became of it; whoever executed it has seen a failure of whatever is not `succeeded`. */
  readonly truth: 'succeeded' | 'arrived' | 'left-nothing' | 'half';
  /** The modules that arrived, or left, of what was done by half. */
  readonly half: readonly string[];
  /** Earlier steps of which a person then says the truth, as far as it is known. */
  readonly declared: readonly number[];
}

const some = fc.subarray(names, { minLength: 1 });
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('whole', 'part', 'part', 'redeploy'),
  names: some,
  truth: fc.constantFrom('succeeded', 'arrived', 'left-nothing', 'half'),
  half: fc.subarray(names),
  declared: fc.array(fc.nat({ max: 7 }), { maxLength: 2 }),
});
const steps = fc.array(step, { minLength: 1, maxLength: 8 });

/** What an environment really has of one application, and what is recorded of it. */
class History {
  record: ApplicationRecord = unknownApplication('shop');
  really: ReadonlyMap<string, string> = new Map();
  readonly #done: { readonly step: Step; readonly operation: Operation; readonly plan: string }[] = [];

  take(next: Step): void {
    const plan = `qa/${this.#done.length}`;
    const its = this.#operation(next);
    this.#done.push({ step: next, operation: its, plan });
    this.#happen(next, its);
    const begun = markUncertain(this.record, its, plan);
    this.record = ended(begun, its, { ...next, plan });
  }

  /** The record as it was written when it did not say which modules are in doubt. */
  forgetDoubts(): void {
    const { doubts: _, ...rest } = this.record;
    this.record = rest;
  }

  /** A person says what became of a step, as far as that left something open and did not stop halfway. */
  declare(index: number): void {
    const done = this.#done[index];
    if (done === undefined || !isInDoubtBy(this.record, done.plan)) return;
    const { step, operation: its, plan } = done;
    if (step.truth === 'arrived') {
      this.record = declareSuccess(this.record, { operation: its, plan, at: timeOf(99) });
    } else if (step.truth === 'left-nothing') {
      this.record = declareFailure(this.record, its, plan);
    }
  }

  declareAll(): void {
    for (const index of this.#done.keys()) this.declare(index);
  }

  get #versions(): ReadonlyMap<string, string> {
    return new Map([...this.record.modules].map(([name, { version }]) => [name, version]));
  }

  #operation({ kind, names: wanted }: Step): Operation {
    const index = this.#done.length;
    const base = { commit: 'c', endedAt: timeOf(index), whole: kind === 'whole' };
    if (kind !== 'redeploy')
      return operation('shop', { ...base, to: `${index}.0.0`, modules: ofNames(wanted) });
    const [to = '0.0.0'] = [...this.#versions].flatMap(([it, its]) => (wanted.includes(it) ? [its] : []));
    const alike = wanted.filter((it) => this.#versions.get(it) === to);
    return operation('shop', { ...base, action: 'redeploy', to, modules: ofNames(alike) });
  }

  #happen({ truth, half }: Step, { modules: its, to, whole }: Operation): void {
    if (truth === 'left-nothing' || to === null) return;
    const isDone = (name: string) => truth !== 'half' || half.includes(name);
    const kept = [...this.really].filter(([name]) => !whole || !isDone(name));
    const arrived = [...its.keys()].filter(isDone).map((name) => [name, to] as const);
    this.really = new Map([...kept, ...arrived]);
  }

  /** Modules of which the record says for certain what is not so. */
  get wrong(): string[] {
    return names.filter(
      (name) =>
        plansInDoubt(this.record, name).length === 0 && this.#versions.get(name) !== this.really.get(name),
    );
  }
}

function ended(
  begun: ApplicationRecord,
  its: Operation,
  { truth, plan }: Pick<Step, 'truth'> & { readonly plan: string },
): ApplicationRecord {
  if (truth !== 'succeeded') return recordFailure(begun, its);
  return recordSuccess(begun, { operation: its, plan, at: its.endedAt ?? '', duration: 1 });
}

function timeOf(minute: number): string {
  return new Date(minute * 60_000).toISOString();
}

function ofNames(wanted: readonly string[]) {
  return modules(Object.fromEntries(wanted.map((it) => [it, []])));
}

test('what nobody has settled is never certain, and what is certain is so', () => {
  fc.assert(
    fc.property(steps, fc.boolean(), (all, forgets) => {
      const history = new History();
      for (const [index, next] of all.entries()) {
        history.take(next);
        if (forgets && index === 0) history.forgetDoubts();
        expect(history.wrong).toEqual([]);
        for (const earlier of next.declared) {
          history.declare(earlier);
          expect(history.wrong).toEqual([]);
        }
      }
    }),
    { numRuns: 3000 },
  );
});

test('nothing is in doubt for ever: the truth about all, or a success of the whole, settles it', () => {
  const known = steps.map((all) => all.filter(({ truth }) => truth !== 'half'));
  fc.assert(
    fc.property(known, steps, (knowable, others) => {
      const told = new History();
      for (const next of knowable) told.take(next);
      told.declareAll();
      expect(told.record.uncertain).toBe(false);
      const redone = new History();
      for (const next of others) redone.take(next);
      redone.take({ kind: 'whole', names, truth: 'succeeded', half: [], declared: [] });
      expect(redone.record.uncertain).toBe(false);
      expect([told.wrong, redone.wrong]).toEqual([[], []]);
    }),
  );
});
