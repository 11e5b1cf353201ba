import wrapAnsi from 'wrap-ansi';
import type { Problem, Severity } from '../../domain/problem.ts';
import { shortenText } from '../../domain/shorten-text.ts';
import { countsInWords } from '../in-words/counts-in-words.ts';
import { problemHeading } from '../problems/problems.ts';
import { plainText } from '../text/plain-text.ts';
import type { View } from '../text/view.ts';
import { mostImportant } from './most-important.ts';

const ranks: readonly Severity[] = ['error', 'warning', 'notice'];
const most = 5;
/** UTF-16 code units. */
const longestMessage = 400;
const indent = '  ';

/** What was found at the run, from its claim to its end; of many the gravest. */
export function findings(problems: readonly Problem[], view: View): string {
  const { shown, leftOut } = mostImportant(problems, most, ({ severity }) => ranks.indexOf(severity));
  const texts = shown.map((problem) => {
    const message = plainText(shortenText(problem.message, longestMessage));
    const lines = wrapAnsi(message, view.width - indent.length).split('\n');
    const heading = wrapAnsi(problemHeading(problem, view.style), view.width);
    return [heading, ...lines.map((line) => indent + line)].join('\n');
  });
  const more = leftOut.length === 0 ? [] : [view.style.dim(`… and ${countsInWords(leftOut)} more`)];
  return [...texts, ...more].join('\n');
}
