import type { SourceTips } from '../../src/ports/source-tips.ts';

export interface FakeTips extends SourceTips {
  /** Commit by repository; of others nothing is known. */
  readonly known: Map<string, string>;
}

export function createFakeTips(): FakeTips {
  const known = new Map<string, string>();
  return {
    known,
    tips: async (repositories) =>
      new Map([...known].filter(([repository]) => repositories.includes(repository))),
  };
}
