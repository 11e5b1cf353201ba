import type { Environment } from '../model/configuration.ts';
import {
  type Answers,
  answerTo,
  type PlanDocument,
  type RequiredPart,
  type Section,
  sectionKeys,
} from '../model/plan-document.ts';
import type { Finding } from '../problem.ts';
import { incomplete } from './incomplete.ts';
import { isBegun } from './is-begun.ts';

type Required = Pick<Environment, 'required'>;

/** What a required section leaves open although it is there. Whatever is not there at all is missing, not incomplete. */
export function judgeAnswers(document: PlanDocument, { required }: Required): Finding[] {
  return [
    ...emptyLists(document, required),
    ...openQuestions(document, required, 'backout'),
    ...openQuestions(document, required, 'checklist'),
    ...untestedBackout(document, required),
  ];
}

function emptyLists({ sections }: PlanDocument, required: readonly RequiredPart[]): Finding[] {
  return [...sections].flatMap(([name, section]) =>
    required.includes(name) && isEmptyList(section)
      ? [
          incomplete({
            path: [name],
            message: `${name} is an empty list; name what belongs there, or say in an entry why there is nothing`,
          }),
        ]
      : [],
  );
}

function isEmptyList(section: Section): boolean {
  if (section.kind === 'list') return section.items.length === 0;
  return section.kind === 'entries' && section.entries.length === 0;
}

/** Questions that nobody has answered, of a section that is required as a whole. */
function openQuestions(
  { sections }: PlanDocument,
  required: readonly RequiredPart[],
  name: 'backout' | 'checklist',
): Finding[] {
  const section = sections.get(name);
  if (section?.kind !== 'answers' || !isBegun(section) || !required.includes(name)) return [];
  const missing = new Set<string>(required);
  const open = sectionKeys[name].filter(
    (key) => !isAnswered(section.answers, key) && !missing.has(`${name}.${key}`),
  );
  if (open.length === 0) return [];
  const message = `${name} does not say: ${open.join(', ')}; answer that as well, if only by why it does not matter here`;
  return [incomplete({ path: [name], message })];
}

/** Who goes back, people or the program, is a choice with a default; and whether it was tested is asked for itself. */
function isAnswered(answers: Answers, key: string): boolean {
  if (key === 'strategy' || key === 'tested') return true;
  if (key === 'procedures' && answers.get('strategy') === 'automatic') return true;
  return answerTo(answers, key) !== null;
}

const saysNo = /^(?:(?:false|never|untested|not)\b|no(?=$|[,.;:]))/i;

/** Where a backout is demanded, one that nobody has tried may not work. */
function untestedBackout({ sections }: PlanDocument, required: readonly RequiredPart[]): Finding[] {
  const section = sections.get('backout');
  if (section?.kind !== 'answers' || !isBegun(section)) return [];
  const tested = answerTo(section.answers, 'tested');
  const isMissing = tested === null && required.includes('backout.tested');
  const isDemanded = required.includes('backout') || required.includes('backout.tested');
  if (!isDemanded || isMissing || (tested !== null && !saysNo.test(tested))) return [];
  const message = `the backout is not tested${tested === null ? ', or the plan does not say so' : ''}; try it, and say when and by whom in backout.tested`;
  return [incomplete({ path: ['backout', 'tested'], message })];
}
