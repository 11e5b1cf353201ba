import type { Announcement } from '../../domain/notifications/announcement.ts';
import type { Operation } from '../../domain/records/run/operation.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { shortenText } from '../../domain/shorten-text.ts';
import { reasonInWords, versionsInWords } from '../in-words/operation-in-words.ts';
import { plainText } from '../text/plain-text.ts';
import { contactInWords, headlineOf, outcomeInWords, toldOperations } from './announcement-in-words.ts';

/** Of one list, and UTF-16 code units of one text. */
const most = { operations: 15, people: 10, text: 300 };

/** UTF-16 code units: Slack cuts messages of more than 4,000 characters. */
const longestMessage = 4000;
const leftOut = '…';

/** What names everybody in a channel, or somebody where a name alone does so, as for Mattermost; no address of mail. */
const calls = /@(?=(?:here|channel|all|everyone)\b)|(?<![\p{L}\p{N}])@(?=[\p{L}\p{N}_])/giu;
const wordJoiner = '\u2060';

/**
 * A message as Slack's incoming webhooks take it (api.slack.com, formatting text for app surfaces): one text, which its
 * likenesses understand as well. Text of plans calls nobody, and links nowhere under another name.
 */
export function writeSlackMessage(announcement: Announcement): string {
  const { run, confirmations, notBackedOut, contacts, links } = announcement;
  const operations = toldOperations(announcement);
  const address = links.pullRequest ?? links.plan;
  const lines = [
    `*${escaped(headlineOf(announcement))}*`,
    ...(run.reason === null ? [] : [escaped(reasonInWords(run.reason))]),
    ...listed(
      operations,
      most.operations,
      (it) => `${it.application} ${versionsInWords(it)}${outcomeOf(run, it)}`,
    ),
    ...titled('Could not be undone', listed(notBackedOut, most.operations, undone)),
    ...titled(
      'To be confirmed',
      listed(confirmations, most.people, (it) => it),
    ),
  ];
  const last = [
    ...(notBackedOut.length === 0 ? [] : titled('Contacts', listed(contacts, most.people, contactInWords))),
    ...(address === null ? [] : [`<${address}|More>`]),
  ];
  return JSON.stringify({ text: [...fitting(lines, longestMessage - lengthOf(last)), ...last].join('\n') });
}

/** As many lines as there is room for: whom to call and where to look stands behind them, and must not be cut off. */
function fitting(lines: readonly string[], room: number): readonly string[] {
  if (lengthOf(lines) <= room) return lines;
  let shown = lines.length - 1;
  while (shown > 1 && lengthOf([...lines.slice(0, shown), leftOut]) > room) shown -= 1;
  return [...lines.slice(0, shown), leftOut];
}

/** Each with the end of its line. */
function lengthOf(lines: readonly string[]): number {
  return lines.reduce((length, line) => length + line.length + 1, 0);
}

function outcomeOf(run: Run, operation: Operation): string {
  const outcome = outcomeInWords(run, operation);
  return outcome === undefined ? '' : `: ${outcome}`;
}

function undone({ application, backout }: Operation): string {
  return backout?.reason == null ? application : `${application}: ${backout.reason}`;
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines];
}

function listed<Item>(items: readonly Item[], shown: number, inWords: (item: Item) => string): string[] {
  const lines = items.slice(0, shown).map((it) => `• ${escaped(inWords(it))}`);
  return items.length > shown ? [...lines, `… and ${items.length - shown} more`] : lines;
}

/** Slack gives a meaning to three signs only; stars and the like may embolden, and harm nobody. */
function escaped(text: string): string {
  return shortenText(plainText(text), most.text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(calls, `@${wordJoiner}`);
}
