import type { WantedApplication } from '../domain/follow-ups/wanted-application.ts';
import { isName, nameGrammar } from '../domain/names.ts';
import type { Problem } from '../domain/problem.ts';
import { type PlanRequest, type RequestField, requestFields } from '../domain/requests/plan-request.ts';
import { shortenText } from '../domain/shorten-text.ts';
import { formSections } from './plan-form/form-sections.ts';
import { readWantedLine } from './plan-form/wanted-line.ts';

/** What a form asks for, or everything that is wrong with it. */
export type ReadForm =
  | { readonly request: PlanRequest; readonly problems: readonly [] }
  | { readonly request: undefined; readonly problems: readonly Problem[] };

/** More is a matter for a plan that somebody writes as a file. */
const mostApplications = 100;
const longestNotes = 20_000;
/** UTF-16 code units of what is quoted. */
const longestQuote = 200;

/**
 * Reads the body of an issue as GitHub makes it of the form, or as a person has edited it since: a heading for each field
 * with what was typed below it. All of it is data.
 *
 * Source: docs.github.com, "Syntax for issue forms".
 */
export function parsePlanForm(body: string): ReadForm {
  const typed = formSections(body, Object.values(requestFields));
  const problems: Problem[] = [];
  const textOf = (field: RequestField) => typed.get(requestFields[field]) ?? '';
  const target = nameIn('target', textOf('target'), problems);
  const source = textOf('source') === '' ? undefined : nameIn('source', textOf('source'), problems);
  const applications = applicationsIn(textOf('applications'), problems);
  const notes = notesIn(textOf('notes'), problems);
  if (problems.length > 0) return { request: undefined, problems };
  return { request: { target, source, applications, notes }, problems: [] };
}

function nameIn(field: 'target' | 'source', text: string, problems: Problem[]): string {
  if (isName(text)) return text;
  const found = text === '' ? 'is empty' : `is '${shortenText(text, longestQuote)}'`;
  problems.push(
    wrong(`the field ${requestFields[field]} ${found}; it is the name of an environment, of ${nameGrammar}`),
  );
  return '';
}

function applicationsIn(text: string, problems: Problem[]): readonly WantedApplication[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const { applications: field } = requestFields;
  if (lines.length === 0) problems.push(wrong(`the field ${field} is empty; ${expectedLine}`));
  if (lines.length > mostApplications) {
    problems.push(wrong(`the field ${field} has ${lines.length} lines, and may have ${mostApplications}`));
    return [];
  }
  const wanted = new Map<string, WantedApplication>();
  for (const line of lines) {
    const read = readWantedLine(line);
    if (read === undefined)
      problems.push(
        wrong(
          `'${shortenText(line.trim(), longestQuote)}' in the field ${field} is not understood; ${expectedLine}`,
        ),
      );
    else if (wanted.has(read.application))
      problems.push(wrong(`'${read.application}' stands twice in the field ${field}`));
    else wanted.set(read.application, read);
  }
  return [...wanted.values()];
}

const expectedLine =
  "each line names an application and what to deploy of it: 'payments 2.3.0', 'payments latest', 'payments next' or 'payments redeploy'";

function notesIn(text: string, problems: Problem[]): string {
  if (text.length <= longestNotes) return text;
  problems.push(
    wrong(`the field ${requestFields.notes} has ${text.length} characters, and may have ${longestNotes}`),
  );
  return '';
}

function wrong(message: string): Problem {
  return { code: 'usage', severity: 'error', message };
}
