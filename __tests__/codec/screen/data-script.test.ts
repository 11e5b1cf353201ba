import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dataPath, dataScript, detailsData } from '../../../src/codec/screen/data-script.ts';
import { hostileText } from '../../support/hostile-texts.ts';

/** What a page is handed by a script. */
function taken(script: string): unknown {
  const handed: unknown[] = [];
  runInNewContext(script, {
    deploymentPlans: { take: (key: string, value: unknown) => handed.push(key, JSON.stringify(value)) },
  });
  return handed;
}

describe('a script of data', () => {
  test('hands over what it was given, and cannot be ended from inside', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (key, value) => {
        const json = { [value]: [value, '</script><!--', "'\\\u2028\u2029"] };
        const script = dataScript('list', json);
        expect(taken(script)).toEqual(['list', JSON.stringify(json)]);
        expect(script).not.toMatch(/<|[\u2028\u2029]/);
        expect(script.trimEnd()).not.toContain('\n');
        expect(taken(dataScript(key, 1))).toEqual([key, '1']);
      }),
    );
  });

  test('keeps a key that would be the prototype of an object', () => {
    const json: unknown = JSON.parse('{"__proto__":{"a":1}}');
    expect(taken(dataScript('list', json))).toEqual(['list', '{"__proto__":{"a":1}}']);
  });

  test('of a plan stands in a folder of its environment', () => {
    expect(dataPath(detailsData('qa', '2026-11-20-payments'))).toBe('data/plans/qa/2026-11-20-payments.js');
  });
});
