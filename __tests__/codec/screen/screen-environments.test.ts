import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  screenEnvironmentsFromJson,
  screenEnvironmentsToJson,
} from '../../../src/codec/screen/screen-environments.ts';
import type { Inspection } from '../../../src/domain/drift/inspection.ts';
import { planStatuses } from '../../../src/domain/listing/listed-plan.ts';
import { leftOutReasons } from '../../../src/domain/model/deploy-all.ts';
import { waitReasons } from '../../../src/domain/records/run/waiting-for.ts';
import type { ScreenEnvironments } from '../../../src/domain/screen/screen-environments.ts';
import { hostileText } from '../../support/hostile-texts.ts';
import { arbitraryName } from '../arbitrary-plans.ts';
import { arbitraryMap, arbitraryTime } from '../records/arbitrary-records.ts';

const text = fc.oneof(hostileText, fc.constant('__proto__'));
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const names = fc.array(arbitraryName, { maxLength: 2 });
const address = fc.tuple(arbitraryName, arbitraryName).map((parts) => parts.join('/'));
const moments = { startedAt: orNull(arbitraryTime), endedAt: orNull(arbitraryTime) };

const inspection = fc.oneof<fc.Arbitrary<Inspection>[]>(
  fc.record({ kind: fc.constant('runs' as const), version: text }),
  fc.constant({ kind: 'absent' as const }),
  fc.record({ kind: fc.constant('unknown' as const), reason: text }),
  fc.constant({ kind: 'not-offered' as const }),
);
const application = fc.record({
  ...{ version: orNull(text), deployedAt: orNull(arbitraryTime), plan: orNull(address) },
  ...{ platform: orNull(text), uncertain: fc.boolean(), failed: orNull(text) },
  ...{ inspection: orNull(inspection), bad: orNull(text) },
});
const wait = fc.record(
  {
    ...{ plan: orNull(address), reason: fc.constantFrom(...waitReasons), modules: names },
    ...{ until: orNull(arbitraryTime), why: text, timezone: text },
  },
  { requiredKeys: ['plan', 'reason', 'modules', 'until'] },
);
const deployAll = fc.record({
  ...{ plan: arbitraryName, platform: text, relaunches: orNull(arbitraryName), by: orNull(text) },
  ...{ status: fc.constantFrom(...planStatuses), ...moments },
  ...{ succeeded: names, failed: names, skipped: names, pending: names },
  leftOut: arbitraryMap(fc.constantFrom(...leftOutReasons), names),
});
const environments: fc.Arbitrary<ScreenEnvironments> = fc.record({
  environments: fc.array(
    fc.record({
      ...{ name: arbitraryName, platform: orNull(text) },
      applications: arbitraryMap(arbitraryName, application),
      pause: orNull(fc.record({ reason: text, by: text, at: arbitraryTime })),
      blocked: arbitraryMap(arbitraryName, orNull(text)),
      approvals: orNull(
        fc.record(
          { required: fc.nat(), from: fc.array(text, { maxLength: 2 }) },
          { requiredKeys: ['required'] },
        ),
      ),
      operators: fc.array(text, { maxLength: 2 }),
      ...{ open: fc.boolean(), until: orNull(arbitraryTime) },
      waiting: fc.array(fc.record({ plan: address, waitingFor: fc.array(wait, { maxLength: 2 }) })),
      deployAlls: fc.array(deployAll, { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
});

describe('the environments of the screen', () => {
  test('are read as they were written, whatever they say', () => {
    fc.assert(
      fc.property(environments, (it) => {
        const written: unknown = JSON.parse(JSON.stringify(screenEnvironmentsToJson(it)));
        expect(screenEnvironmentsFromJson(written)).toEqual(it);
      }),
    );
  });

  test('are not read from what knows something more', () => {
    const written = { ...screenEnvironmentsToJson({ environments: [] }), more: 1 };
    expect(() => screenEnvironmentsFromJson(written)).toThrow('data/environments.js');
  });
});
