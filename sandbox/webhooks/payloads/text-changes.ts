import type { IssueChanges } from '../../model/event.ts';

/** What stood in the title or description before. */
export function textChanges({ title, body }: IssueChanges) {
  return {
    ...(title !== undefined && { title: { from: title } }),
    ...(body !== undefined && { body: { from: body ?? '' } }),
  };
}
