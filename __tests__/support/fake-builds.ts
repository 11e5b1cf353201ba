import type { CheckState } from '../../src/domain/readiness/check-state.ts';
import type { BuildQuestion, Builds } from '../../src/ports/builds.ts';

export interface FakeBuilds extends Builds {
  /** By `<application> <version>`; others are built. */
  readonly kinds: Map<string, CheckState['kind']>;
  /** What was asked in one go, as `<application> <version>`. */
  readonly asked: readonly (readonly string[])[];
}

/** Everything is built unless a test says otherwise. */
export function createFakeBuilds(): FakeBuilds {
  const kinds = new Map<string, CheckState['kind']>();
  const asked: string[][] = [];
  const key = ({ application, version }: BuildQuestion) => `${application} ${version}`;
  return {
    kinds,
    asked,
    async states(questions) {
      asked.push(questions.map(key));
      return new Map(questions.map((it) => [it, { kind: kinds.get(key(it)) ?? 'success', said: null }]));
    },
  };
}
