import { expect, test } from '@jest/globals';
import { applicationsUnderWay } from '../../../../src/domain/records/run/applications-under-way.ts';
import { operation } from '../../../support/builders.ts';

test('those that are deployed or taken back at this moment, in the order of the run', () => {
  const operations = [
    operation('done', { state: 'succeeded' }),
    operation('back', { state: 'succeeded', backout: { state: 'started', reason: null } }),
    operation('left', { state: 'succeeded', backout: { state: 'left', reason: 'a redeploy' } }),
    operation('now', { state: 'started' }),
    operation('later'),
  ];
  expect(applicationsUnderWay(operations)).toEqual(['back', 'now']);
});
