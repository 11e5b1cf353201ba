import { type Found, type Look, searchPatiently } from '../../../ports/search-patiently.ts';
import type { Tried } from '../failures/try-task.ts';
import type { EngineCourse } from './engine-course.ts';

/** Looks again and again for what a course has made, undefined while it is not there: GitHub may take a while to show it. */
export function searchThroughGitHub<Thing>(
  course: EngineCourse,
  look: () => Promise<Tried<Thing | undefined>>,
): Promise<Found<Thing>> {
  return searchPatiently(course, async () => lookOf(await look()));
}

function lookOf<Thing>(tried: Tried<Thing | undefined>): Look<Thing> {
  if (tried.kind === 'failed') return { kind: 'unseen', why: tried.message };
  return tried.answer === undefined ? { kind: 'none' } : { kind: 'found', thing: tried.answer };
}
