import { describe, expect, test } from '@jest/globals';
import { judgePlan } from '../../../src/domain/rules/judge-plan.ts';
import { applicationRecord, context, entry, environment, plan } from '../../support/builders.ts';

interface Given {
  /** Of production. */
  readonly platform?: string;
  /** What `qa` has recorded. */
  readonly tried?: { readonly version?: string; readonly platform: string | null };
  /** What production has recorded. */
  readonly deployed?: { readonly version: string; readonly platform: string | null };
  readonly redeploy?: boolean;
  /** Whether the plan takes back what a run has done. */
  readonly back?: boolean;
}

/** What is found of a plan that brings shop 2.0.0 from qa to production. */
function found({ platform, tried, deployed, redeploy = false, back = false }: Given): string[] {
  const production = environment('production', { sources: ['qa'], ...(platform && { platform }) });
  const wanted = redeploy ? { application: 'shop', action: 'redeploy' as const } : entry('shop');
  const judged = context(plan([wanted], { source: 'qa', target: 'production' }), {
    environment: production,
    undone: new Set(back ? ['shop'] : []),
    source: new Map([['shop', record(tried)]]),
    target: new Map(deployed === undefined ? [] : [['shop', record(deployed)]]),
  });
  return judgePlan(judged)
    .findings.filter(({ code }) => code === 'platform-older')
    .map(({ severity, path, message }) => `${severity} ${path.join('.')}: ${message}`);
}

function record(
  { version = '2.0.0', platform }: { version?: string; platform: string | null } = { platform: null },
) {
  return applicationRecord('shop', version, { platform, versions: new Map([['2.0.0', 'c2'.repeat(20)]]) });
}

describe('a platform that is older than the one on which the version was tried', () => {
  test('refuses it, and says what to do', () => {
    expect(found({ platform: '11.19', tried: { platform: '11.20' } })).toEqual([
      "error applications.shop: shop 2.0.0 runs in 'qa' on platform 11.20, and 'production' has 11.19, which is older; bring 'production' up to date and say so in the configuration, or choose a version that was tried on 11.19",
    ]);
  });

  test.each([
    ['11.9', '11.19', 1],
    ['11.19', '11.9', 0],
    ['11.19', '11.19', 0],
    ['11', '11.0', 0],
    ['11.0', '11', 0],
    ['11', '11.0.1', 1],
    ['11.0.1', '11', 0],
    ['9', '10', 1],
  ])('%s against %s', (platform, tried, count) => {
    expect(found({ platform, tried: { platform: tried } })).toHaveLength(count);
  });

  test('does not matter to what goes back to where it was', () => {
    expect(found({ platform: '11.19', tried: { platform: '11.20' }, back: true })).toEqual([]);
  });

  test('is not judged where it is not known', () => {
    expect(found({ tried: { platform: '11.20' } })).toEqual([]);
    expect(found({ platform: '11.19', tried: { platform: null } })).toEqual([]);
    expect(found({ platform: '11.19', tried: { version: '2.1.0', platform: '11.20' } })).toEqual([]);
  });

  test('says nothing of what is there already', () => {
    const given = { platform: '11.19', tried: { platform: '11.20' }, redeploy: true };
    expect(found({ ...given, deployed: { version: '2.0.0', platform: '11.18' } })).toEqual([]);
  });
});

describe('what is skipped, because the target has it', () => {
  test('is told when it was deployed on an older platform', () => {
    expect(found({ platform: '11.19', deployed: { version: '2.0.0', platform: '11.18' } })).toEqual([
      "notice applications.shop: shop 2.0.0 was deployed on platform 11.18, and 'production' has 11.19 by now; 'redeploy' deploys it again",
    ]);
  });

  test.each(['11.19', null])('is not when it was deployed on %s', (platform) => {
    expect(found({ platform: '11.19', deployed: { version: '2.0.0', platform } })).toEqual([]);
  });
});
