import fc from 'fast-check';
import type { Judged } from '../../../src/domain/deploy-all/choose-applications.ts';
import type { Reference } from '../../../src/domain/model/catalog.ts';
import type { ApplicationRecord } from '../../../src/domain/records/environment/environment-record.ts';
import { applicationRecord, commit } from '../../support/builders.ts';

export const platform = '11.19';

/** What a test knows of one application. */
export interface DrawnApplication {
  readonly platform: string | null;
  readonly references: readonly { readonly producer: number; readonly optional: boolean }[];
  readonly build: 'newer' | 'same' | 'failed' | 'none' | 'unknown';
}

const drawn: fc.Arbitrary<DrawnApplication> = fc.record({
  platform: fc.constantFrom('11.18', '11.19', null),
  references: fc.array(fc.record({ producer: fc.nat(9), optional: fc.boolean() }), { maxLength: 3 }),
  build: fc.constantFrom('newer', 'same', 'same', 'failed', 'none', 'unknown'),
});

export interface DrawnEnvironment {
  readonly applications: ReadonlyMap<string, ApplicationRecord>;
  readonly judged: ReadonlyMap<string, Judged>;
}

/** Up to ten applications that reference one another as they like, in circles as well. */
export const arbitraryEnvironment: fc.Arbitrary<DrawnEnvironment> = fc
  .array(drawn, { minLength: 1, maxLength: 10 })
  .map((all) => ({
    applications: new Map(all.map((it, index) => [nameOf(index), recordOf(it, index, all.length)])),
    judged: new Map(all.map(({ build }, index) => [nameOf(index), judgedAs(build)])),
  }));

function nameOf(index: number): string {
  return `app-${index}`;
}

function recordOf(it: DrawnApplication, index: number, count: number): ApplicationRecord {
  const references = new Map<string, Reference>();
  for (const { producer, optional } of it.references) {
    const module = `${nameOf(producer % count)}-api`;
    references.set(module, { range: '*', optional: optional && references.get(module)?.optional !== false });
  }
  return applicationRecord(nameOf(index), '1.0.0', {
    platform: it.platform,
    modules: new Map([[`${nameOf(index)}-api`, { version: '1.0.0', references }]]),
  });
}

/** What was decided about the versions of an application. */
export function judgedAs(build: DrawnApplication['build']): Judged {
  const at = (version: string) => ({ version, tag: `v${version}`, commit: commit('c2') });
  const passed = (kind: 'failed' | 'absent' | 'unknown') => [
    { version: '2.0.0', state: { kind, said: null } },
  ];
  switch (build) {
    case 'newer':
      return { kind: 'take', offer: at('2.0.0'), passedOver: [] };
    case 'same':
      return { kind: 'take', offer: at('1.0.0'), passedOver: [] };
    case 'failed':
      return { kind: 'leave', reason: 'build-failed', passedOver: passed('failed') };
    case 'none':
      return { kind: 'leave', reason: 'no-build', passedOver: passed('absent') };
    case 'unknown':
      return { kind: 'unseen', reason: 'unknown', why: 'the repository is out of reach' };
  }
}
