import type { SourceAnswer, TagsAnswer } from './sources.ts';

/** The part of an answer that `tags` gives. */
export function tagsOfAnswer(answer: SourceAnswer): TagsAnswer {
  return answer.kind === 'unreachable' ? answer : { kind: 'tags', tags: answer.tags };
}
