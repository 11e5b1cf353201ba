import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { SourceTips } from '../../src/ports/source-tips.ts';

type Eventually<Value> = Value | Promise<Value>;

/** Applications' repositories, and what asks them. */
export interface TipsSubject {
  readonly tips: SourceTips;
  /** A new repository without commits, whose default branch is main; gives the address that a catalog would name. */
  createRepository(name: string): Eventually<string>;
  /** Adds a commit to a branch; gives its id. */
  commit(repository: string, branch: string): Eventually<string>;
  /** An address in the right form where nothing is. */
  readonly missing: string;
  remove(): Eventually<void>;
}

/** Everything that SourceTips must do, whatever they are made of. */
export function tipsContract(name: string, create: () => Eventually<TipsSubject>): void {
  describe(`${name}, as tips`, () => {
    let subject: TipsSubject;
    beforeEach(async () => {
      subject = await create();
    });
    afterEach(() => subject.remove());

    test('are what the default branches name now', async () => {
      const [payments, ledger] = [
        await subject.createRepository('payments'),
        await subject.createRepository('ledger'),
      ];
      await subject.commit(payments, 'main');
      const ofLedger = await subject.commit(ledger, 'main');
      const ofPayments = await subject.commit(payments, 'main');
      await subject.commit(payments, 'topic');
      expect(await subject.tips.tips([payments, ledger, payments])).toEqual(
        new Map([
          [payments, ofPayments],
          [ledger, ofLedger],
        ]),
      );
      const next = await subject.commit(payments, 'main');
      expect(await subject.tips.tips([payments])).toEqual(new Map([[payments, next]]));
    });

    test('leave out what has no commit, is out of reach, or is no address', async () => {
      const payments = await subject.createRepository('payments');
      const empty = await subject.createRepository('empty');
      const tip = await subject.commit(payments, 'main');
      const asked = [subject.missing, empty, '../x', '-c/x', payments];
      expect(await subject.tips.tips(asked)).toEqual(new Map([[payments, tip]]));
    });

    test('are none when nothing is asked', async () => {
      expect(await subject.tips.tips([])).toEqual(new Map());
    });
  });
}
