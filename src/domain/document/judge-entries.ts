import { type Answers, answerTo, type PlanDocument, type SectionName } from '../model/plan-document.ts';
import { nameList } from '../name-list.ts';
import type { Finding } from '../problem.ts';
import { incompleteEach, labelOf, type OpenPoint } from './incomplete.ts';
import { isBegun } from './is-begun.ts';
import { isPlaceholder } from './placeholder.ts';

/** What an entry must say to be of use; the other keys may be left out. */
const needed = {
  risks: ['risk', 'likelihood', 'impact', 'mitigation'],
  team: ['name', 'contact'],
  instructions: ['when', 'step'],
  success: ['criterion'],
} as const satisfies Partial<Record<SectionName, readonly string[]>>;

type EntrySection = keyof typeof needed;

/** What entries leave open: risks without a mitigation, people who cannot be reached, steps without a time, and the like. */
export function judgeEntries({ sections }: PlanDocument): Finding[] {
  return [...sections].flatMap(([name, section]) => {
    if (!isBegun(section)) return [];
    if (section.kind === 'list') return incompleteEach(emptyItems(name, section.items));
    if (section.kind !== 'entries' || !isEntrySection(name)) return [];
    return incompleteEach(section.entries.flatMap((entry, index) => openPoints(name, entry, index)));
  });
}

function isEntrySection(name: SectionName): name is EntrySection {
  return name in needed;
}

function emptyItems(name: SectionName, items: readonly (string | null)[]): OpenPoint[] {
  return items.flatMap((item, index) => (item === null ? [emptyEntry(name, index)] : []));
}

function emptyEntry(name: SectionName, index: number): OpenPoint {
  const path = [name, index];
  return { path, message: `${labelOf(path)} is empty; complete it, or remove it` };
}

function openPoints(name: EntrySection, entry: Answers, index: number): OpenPoint[] {
  if ([...entry.values()].every((value) => value === null)) return [emptyEntry(name, index)];
  const place = [name, index];
  const open = needed[name].filter((key) => answerTo(entry, key) === null);
  const [first] = open;
  if (first !== undefined && !(name === 'success' && answerTo(entry, 'check') !== null)) {
    const message = `${labelOf(place)} does not say its ${nameList(open, open.length)}; add ${open.length === 1 ? 'it' : 'them'}, or remove the entry`;
    return [{ path: [...place, first], message }];
  }
  return name === 'instructions' ? unclearTime(entry, place) : [];
}

function unclearTime(entry: Answers, place: readonly (string | number)[]): OpenPoint[] {
  const when = entry.get('when') ?? '';
  if (when === 'before' || when === 'after' || isPlaceholder(when)) return [];
  const path = [...place, 'when'];
  return [
    { path, message: `${labelOf(path)} is '${when}'; say before or after the deployment: before, after` },
  ];
}
