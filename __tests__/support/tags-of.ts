import type { SourceQuestion, Sources } from '../../src/ports/sources.ts';

export type TagsQuestion = Pick<SourceQuestion, 'repository' | 'tags'>;

export type TagsAnswer =
  | { readonly kind: 'tags'; readonly tags: ReadonlyMap<string, string> }
  | { readonly kind: 'unreachable'; readonly reason: string };

/** Asks for nothing but tags. */
export async function tagsOf(
  sources: Sources,
  questions: readonly TagsQuestion[],
): Promise<ReadonlyMap<string, TagsAnswer>> {
  const answers = await sources.read(questions.map((it) => ({ ...it, files: [], notes: false })));
  return new Map(
    [...answers].map(([repository, answer]) => [
      repository,
      answer.kind === 'unreachable' ? answer : { kind: 'tags', tags: answer.tags },
    ]),
  );
}
