import { describe, expect, test } from '@jest/globals';
import type { Inspection } from '../../../src/domain/drift/inspection.ts';
import { judgeDrift } from '../../../src/domain/drift/judge-drift.ts';
import { applicationRecord } from '../../support/builders.ts';

const runs = (version: string): Inspection => ({ kind: 'runs', version });
const absent: Inspection = { kind: 'absent' };
const unknown: Inspection = { kind: 'unknown', reason: 'it exited with 3' };
const notOffered: Inspection = { kind: 'not-offered' };
const recorded = applicationRecord('ledger', '1.0.0');
const adopted = applicationRecord('ledger', '1.0.0', { uncertain: true });

function found(
  inspection: Inspection,
  drift: 'report' | 'block' | undefined,
  record: typeof recorded | undefined = recorded,
): string[] {
  const terms = { name: 'qa', ...(drift && { drift }) };
  const problems = judgeDrift([{ application: 'ledger', record, inspection }], terms);
  return problems.map(({ severity, code, application }) => `${severity} ${code} ${application}`);
}

const modes = [undefined, 'report', 'block'] as const;

describe('what runs', () => {
  test.each(modes)('as recorded is nothing to tell (%s)', (mode) => {
    expect(found(runs('1.0.0'), mode)).toEqual([]);
  });

  test.each([
    [undefined, 'warning'],
    ['report', 'warning'],
    ['block', 'error'],
  ] as const)('in another version is drift (%s)', (mode, severity) => {
    expect(found(runs('1.0.1'), mode)).toEqual([`${severity} drift ledger`]);
  });

  test('is drift where nothing is recorded, and nothing runs where something is', () => {
    const neverThere = judgeDrift([{ application: 'ledger', record: undefined, inspection: runs('1.0.1') }], {
      name: 'qa',
    });
    expect(neverThere.map(({ message }) => message)).toEqual([
      "ledger 1.0.1 runs in 'qa', but the records say that it was never deployed there; find out who changed it, then put back what should be there, or let 'deployment-plans adopt qa ledger@1.0.1' record what is there",
    ]);
    const gone = judgeDrift([{ application: 'ledger', record: recorded, inspection: absent }], {
      name: 'qa',
    });
    expect(gone.map(({ message }) => message)).toEqual([
      "ledger is not there in 'qa', but the records say 1.0.0; find out who changed it, then put back what should be there",
    ]);
  });

  test('nowhere is as recorded of what was never deployed', () => {
    expect(
      judgeDrift([{ application: 'ledger', record: undefined, inspection: absent }], { name: 'qa' }),
    ).toEqual([]);
  });

  test.each(modes)('cannot differ from records that are not certain (%s)', (mode) => {
    for (const inspection of [runs('9.0.0'), absent, unknown, notOffered]) {
      expect(found(inspection, mode, adopted)).toEqual([]);
    }
  });
});

describe('what cannot be seen', () => {
  test.each([
    [undefined, ['warning drift-unknown ledger']],
    ['report', ['warning drift-unknown ledger']],
    ['block', ['error drift-unknown ledger']],
  ] as const)('because looking went wrong is told (%s)', (mode, expected) => {
    expect(found(unknown, mode)).toEqual(expected);
  });

  test.each([
    [undefined, []],
    ['report', ['notice drift-unknown ledger']],
    ['block', ['error drift-unknown ledger']],
  ] as const)(
    'because nobody can look is told where the configuration speaks of drift (%s)',
    (mode, expected) => {
      expect(found(notOffered, mode)).toEqual(expected);
    },
  );
});
