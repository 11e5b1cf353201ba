import { expect, test } from '@jest/globals';
import { renderFix, type ShownFix } from '../../src/render/fix.ts';
import { plainStyle } from '../../src/render/text/view.ts';

const view = { style: plainStyle, width: 100 };
const left = [{ code: 'tag-not-found', severity: 'error', message: 'there is no tag v9.0.0' }] as const;
const changes = [
  { application: 'ledger', from: null, to: '2.1.0', cures: ['producer-missing', 'producer-incompatible'] },
  { application: 'orders', from: '1.0.0', to: '1.2.0', cures: ['consumer-broken'] },
] as const;

const list = `Added    ledger 2.1.0: cures producer missing, producer incompatible
Changed  orders 1.0.0 → 1.2.0: cures consumer broken`;

test.each<{ what: string; fix: Omit<ShownFix, 'place'>; says: string }>([
  {
    what: 'that was made',
    fix: { changes, made: true, left: [] },
    says: `${list}\n\nFixed: written to plan/qa/one. Look through the plan.`,
  },
  {
    what: 'that would not be enough',
    fix: { changes, made: false, left },
    says: `Would add     ledger 2.1.0: cures producer missing, producer incompatible
Would change  orders 1.0.0 → 1.2.0: cures consumer broken

Not fixed: even so there would be errors, so the plan stays as it is:

error tag-not-found
  there is no tag v9.0.0`,
  },
  {
    what: 'that nobody knows',
    fix: { changes: [], made: false, left },
    says: 'Not fixed: no error says which application would cure it; the plan stays as it is.',
  },
  {
    what: 'that nothing needs',
    fix: { changes: [], made: false, left: [] },
    says: 'Nothing to fix: no error is left, the plan stays as it is.',
  },
])('a fix $what', ({ fix, says }) => {
  expect(renderFix({ ...fix, place: 'plan/qa/one' }, view)).toBe(says);
});
