import type { Actor } from '../../../sandbox/model/access/caller.ts';
import type { Issue } from '../../../sandbox/model/pull-requests/issue.ts';
import type { IssueComment } from '../../../sandbox/model/pull-requests/issue-comment.ts';
import type { Repository } from '../../../sandbox/model/repositories/repository.ts';
import { editIssue } from '../../../sandbox/operations/issues/change-issue.ts';
import { createLabel } from '../../../sandbox/operations/issues/create-label.ts';
import { createIssue } from '../../../sandbox/operations/issues/open-issue.ts';
import type { Sandbox } from '../../../sandbox/start.ts';
import { requestFields, requestLabel } from '../../../src/domain/requests/plan-request.ts';

/** What somebody types into the form, by the label of the field. */
export type FormFields = Readonly<
  Partial<Record<(typeof requestFields)[keyof typeof requestFields], string>>
>;

/** The body that GitHub makes of what was typed. https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms */
function formBody(fields: FormFields): string {
  return Object.values(requestFields)
    .map((label) => `### ${label}\n\n${fields[label] || '_No response_'}`)
    .join('\n\n');
}

/** Somebody fills in the form of a repository that has its label. */
export function fillInForm(
  { world }: Sandbox,
  repository: Repository,
  { by, fields }: { readonly by: Actor; readonly fields: FormFields },
): Issue {
  createLabel(world, repository, requestLabel);
  const texts = { title: 'Deployment plan', body: formBody(fields), labels: [requestLabel] };
  return createIssue(world, by, { repository, ...texts });
}

/** Somebody changes what was typed. */
export function editForm({ world }: Sandbox, issue: Issue, by: Actor, fields: FormFields): void {
  editIssue(world, by, issue, { body: formBody(fields) });
}

/** What is said in an issue, oldest first. */
export function commentsIn(issue: Issue): readonly IssueComment[] {
  return [...issue.repository.comments.values()].filter((comment) => comment.issue === issue);
}
