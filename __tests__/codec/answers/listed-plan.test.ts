import { expect, test } from '@jest/globals';
import { listedPlanToJson } from '../../../src/codec/answers/listed-plan.ts';

test('a listed plan has the keys of the design, in its order, with versions by application', () => {
  const json = listedPlanToJson({
    offers: ['retry'],
    waitingFor: [{ plan: null, reason: 'freeze', modules: [], until: null, why: 'year end' }],
    people: ['alice'],
    modules: ['payments-api'],
    endedBy: 'system',
    endedAt: null,
    startedAt: null,
    mergedAt: '2026-11-24T09:00:00Z',
    origin: { kind: 'retry', environment: 'qa', plan: 'a' },
    applications: new Map([
      ['payments', '2.3.0'],
      ['__proto__', 'redeploy'],
    ]),
    target: 'qa',
    source: null,
    status: 'aborted',
    plan: 'b',
    environment: 'qa',
  });
  expect(JSON.stringify(json)).toBe(
    '{"environment":"qa","plan":"b","status":"aborted","source":null,"target":"qa",' +
      '"applications":{"payments":"2.3.0","__proto__":"redeploy"},"origin":{"kind":"retry","environment":"qa","plan":"a"},' +
      '"mergedAt":"2026-11-24T09:00:00Z","startedAt":null,"endedAt":null,"endedBy":"system",' +
      '"waitingFor":[{"plan":null,"reason":"freeze","modules":[],"until":null,"why":"year end"}],"modules":["payments-api"],"people":["alice"],"offers":["retry"]}',
  );
});
