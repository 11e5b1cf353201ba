import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Check } from '../../src/domain/model/check.ts';
import type { Checks } from '../../src/ports/checks.ts';
import { surroundings } from '../support/check-surroundings.ts';

type Eventually<Value> = Value | Promise<Value>;

/** Something that performs checks, with checks whose outcomes are known. */
export interface ChecksSubject<Kind extends Check> {
  readonly checks: Checks<Kind>;
  readonly passing: Kind;
  readonly failing: Kind;
  /** One that has no answer by itself. */
  readonly hanging: Kind;
  /** One that cannot be performed at all. */
  readonly impossible: Kind;
  /** Resolves once the hanging check is under way. */
  underWay(): Promise<void>;
  remove(): Eventually<void>;
}

/** Everything that Checks must do, whatever they look at. */
export function checksContract<Kind extends Check>(
  name: string,
  create: () => Eventually<ChecksSubject<Kind>>,
): void {
  describe(`${name}, as checks`, () => {
    let subject: ChecksSubject<Kind>;
    beforeEach(async () => {
      subject = await create();
    });
    afterEach(() => subject.remove());

    test('say in words what is met and what is not', async () => {
      const { checks, passing, failing } = subject;
      const answers = [
        await checks.perform(passing, surroundings()),
        await checks.perform(failing, surroundings()),
      ];
      expect(answers.map(({ outcome }) => outcome)).toEqual(['met', 'unmet']);
      for (const { reason } of answers) expect(reason).toMatch(/\w/);
    });

    test('find the same when they are performed again, and many at once', async () => {
      const { checks, passing, failing } = subject;
      const asked = [passing, failing, passing, failing].map((it) => checks.perform(it, surroundings()));
      const outcomes = (await Promise.all(asked)).map(({ outcome }) => outcome);
      expect(outcomes).toEqual(['met', 'unmet', 'met', 'unmet']);
    });

    test('are unmet when they cannot be performed, and never reject', async () => {
      const { checks, impossible } = subject;
      expect(await checks.perform(impossible, surroundings())).toMatchObject({ outcome: 'unmet' });
    });

    test('end when nobody waits for them any more', async () => {
      const { checks, hanging, underWay } = subject;
      const end = new AbortController();
      const answer = checks.perform(hanging, surroundings({ stop: end.signal }));
      await underWay();
      end.abort();
      expect(await answer).toMatchObject({ outcome: 'unmet' });
    });

    test('end at once when nobody waits for them from the beginning', async () => {
      const { checks, hanging } = subject;
      const stop = AbortSignal.abort();
      expect(await checks.perform(hanging, surroundings({ stop }))).toMatchObject({ outcome: 'unmet' });
    });

    test('end at the limit of a try', async () => {
      const { checks, hanging } = subject;
      expect(await checks.perform(hanging, surroundings({ limit: 20 }))).toMatchObject({ outcome: 'unmet' });
    });
  });
}
