/*
 * A plan as the document that people prepare, read and approve. Its sections are those of the deployment plan, of its
 * checklist and of the backout plan in OpenUP (practice production_release).
 */

/** In the order in which a reader wants them. */
export const sectionNames = [
  'scope',
  'timing',
  'risks',
  'impact',
  'approvers',
  'team',
  'handover',
  'instructions',
  'success',
  'backout',
  'checklist',
  'notes',
] as const;

export type SectionName = (typeof sectionNames)[number];

/** The keys of the sections that are mappings, and of the entries of those that are lists of mappings. */
export const sectionKeys = {
  timing: ['not-before', 'not-after', 'dependencies'],
  risks: ['risk', 'likelihood', 'impact', 'mitigation'],
  team: ['name', 'role', 'contact'],
  instructions: ['when', 'step', 'by'],
  success: ['criterion', 'check'],
  backout: [
    'strategy',
    'criteria',
    'time-window',
    'authorised-by',
    'performed-by',
    'how-soon',
    'procedures',
    'contingencies',
    'expected-duration',
    'communications',
    'tested',
  ],
  checklist: [
    'users',
    'training',
    'features',
    'components',
    'when',
    'where',
    'why',
    'support',
    'informed',
    'completion',
  ],
} as const;

/** The sections that consist of answers, each of which an environment may ask for alone. */
type AnswerSection = 'timing' | 'backout' | 'checklist';
type PartOf<Section extends AnswerSection> = `${Section}.${(typeof sectionKeys)[Section][number]}`;

/** What an environment may ask of a plan: a section, or one answer in it, such as `backout.tested`. */
export type RequiredPart = SectionName | { [Section in AnswerSection]: PartOf<Section> }[AnswerSection];

/** What is written, by key; null where a key stands without a value. Keys that are not there are absent. */
export type Answers = ReadonlyMap<string, string | null>;

/** What stands behind a key; null for a gap, and for a key that is not there. */
export function answerTo(answers: Answers, key: string): string | null {
  return answers.get(key) ?? null;
}

/** A section that is there; `gap` when nothing stands behind its key. Text never consists of spaces alone. */
export type Section =
  | { readonly kind: 'gap' }
  | { readonly kind: 'text'; readonly text: string }
  /** Null for an item without a value. */
  | { readonly kind: 'list'; readonly items: readonly (string | null)[] }
  | { readonly kind: 'entries'; readonly entries: readonly Answers[] }
  | { readonly kind: 'answers'; readonly answers: Answers };

export interface PlanDocument {
  /** Sections that do not stand in the plan are absent. */
  readonly sections: ReadonlyMap<SectionName, Section>;
  /** What the plan says about single applications. */
  readonly applicationNotes: ReadonlyMap<string, string>;
}
