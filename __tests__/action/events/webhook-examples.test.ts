import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isIdle, type Reading } from '../../../src/action/events/reading.ts';
import { eventNames, triggerOf } from '../../../src/action/events/trigger-of.ts';
import { type Example, examples } from './examples.ts';

/** The same example, as if it were about an environment branch. */
function forEnvironment({ payload }: Example): unknown {
  const text = JSON.stringify(payload);
  return JSON.parse(
    text.replace(/(?<="(?:ref|base_ref|head_branch)":"(?:refs\/heads\/)?)(?:main|master)(?=")/g, 'env/qa'),
  );
}

function saysWhy(reading: Reading): boolean {
  return isIdle(reading) && /^\S.*\S$/.test(reading.because);
}

describe("GitHub's own examples", () => {
  test('are there for every event, except those that have no webhook', () => {
    const events = new Set(examples.map(({ event }) => event));
    const without = eventNames.filter((name) => !events.has(name));
    expect(without).toEqual(['pull_request_target', 'schedule']);
    expect(examples.length).toBeGreaterThan(300);
  });

  test.each(examples.map((example) => [example.title, example] as const))(
    '%s acts or says why it does nothing',
    (_, example) => {
      for (const payload of [example.payload, forEnvironment(example)]) {
        const reading = triggerOf(example.event, payload);
        expect(isIdle(reading) ? reading.because : reading.kind).toMatch(/^\S.*\S$/);
        expect(reading.kind).not.toBe('refused');
      }
    },
  );

  test('act when they are about an environment branch', () => {
    const acting = new Set(
      examples
        .map((example) => triggerOf(example.event, forEnvironment(example)))
        .flatMap((reading) => (isIdle(reading) ? [] : [reading.kind])),
    );
    expect([...acting].sort()).toEqual(['asked', 'merge-group', 'pull-request', 'push']);
  });
});

describe('any payload', () => {
  test('is answered, whatever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...eventNames), fc.jsonValue(), (event, payload) => {
        const reading = triggerOf(event, payload);
        expect(isIdle(reading) ? saysWhy(reading) : true).toBe(true);
      }),
    );
  });

  test('is answered when one of its values is something else', () => {
    const receivable = examples.filter(({ event }) => eventNames.includes(event));
    fc.assert(
      fc.property(fc.constantFrom(...receivable), fc.nat(), fc.jsonValue(), (example, place, other) => {
        const reading = triggerOf(example.event, withOther(forEnvironment(example), place, other));
        expect(isIdle(reading) ? saysWhy(reading) : true).toBe(true);
      }),
    );
  });
});

/** A copy in which one value, counted through, is another one. */
function withOther(payload: unknown, place: number, other: unknown): unknown {
  let values = 0;
  JSON.stringify(payload, (_, value: unknown) => {
    values += 1;
    return value;
  });
  let left = place % values;
  return JSON.parse(JSON.stringify(payload, (_, value: unknown) => (left-- === 0 ? other : value)));
}
