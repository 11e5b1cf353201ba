import type { Sources, TagsAnswer } from '../../src/ports/sources.ts';

export interface FakeSources extends Sources {
  /** Tag to commit, by repository; a repository that is not here is out of reach. */
  readonly repositories: Map<string, Map<string, string>>;
  /** Each repository at each question, and `forget`. */
  readonly asked: readonly string[];
}

export function createFakeSources(): FakeSources {
  const repositories = new Map<string, Map<string, string>>();
  const asked: string[] = [];
  return {
    repositories,
    asked,
    async tags(questions) {
      const addresses = questions.map(({ repository }) => repository);
      asked.push(...addresses);
      return new Map(
        addresses.map((address): [string, TagsAnswer] => {
          const tags = repositories.get(address);
          return [address, tags ? { kind: 'tags', tags } : { kind: 'unreachable', reason: 'no answer' }];
        }),
      );
    },
    forget: () => asked.push('forget'),
  };
}
