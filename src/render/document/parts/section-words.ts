import type { SectionName, sectionKeys } from '../../../domain/model/plan-document.ts';

interface WordsOf<Key extends string> {
  /** Of the chapter. */
  readonly title: string;
  /** What a key asks, in the order in which it is read. */
  readonly keys: Readonly<Record<Key, string>>;
}

type Words = {
  readonly [Name in SectionName]: WordsOf<
    Name extends keyof typeof sectionKeys ? (typeof sectionKeys)[Name][number] : never
  >;
};

/** The sections and their questions as a reader finds them. */
export const sectionWords: Words = {
  scope: { title: 'Scope', keys: {} },
  timing: {
    title: 'Timing and dependencies',
    keys: { 'not-before': 'Not before', 'not-after': 'Not after', dependencies: 'What must have happened' },
  },
  risks: {
    title: 'Risks',
    keys: { risk: 'Risk', likelihood: 'Likelihood', impact: 'Impact', mitigation: 'What is done about it' },
  },
  impact: { title: 'Who is affected', keys: {} },
  approvers: { title: 'Who approves', keys: {} },
  team: { title: 'Contacts', keys: { name: 'Name', role: 'Role', contact: 'Contact' } },
  handover: { title: 'Handover and escalation', keys: {} },
  instructions: {
    title: 'Instructions',
    keys: { when: 'When', step: 'What to do', by: 'Who does it' },
  },
  success: {
    title: 'Success criteria',
    keys: { criterion: 'What must be true', check: 'Checked by' },
  },
  backout: {
    title: 'Backout plan',
    keys: {
      strategy: 'Who goes back, people or the program',
      criteria: 'When to go back',
      'time-window': 'Until when that is possible',
      'authorised-by': 'Who decides it',
      'performed-by': 'Who does it',
      'how-soon': 'How soon they can begin',
      procedures: 'What is done',
      contingencies: 'If that fails as well',
      'expected-duration': 'How long it takes',
      communications: 'Who is told, and how',
      tested: 'Was it tested',
    },
  },
  checklist: {
    title: 'Checklist',
    keys: {
      users: 'Who are the end users',
      training: 'Do they need training',
      features: 'What makes it valuable to them',
      components: 'What is in the package',
      when: 'When must it be available, deployed and tested',
      where: 'Where are the users',
      why: 'Why is it released',
      support: 'Who supports it afterwards',
      informed: 'Are they informed',
      completion: 'How do success and completion show',
    },
  },
  notes: { title: 'Release notes', keys: {} },
};
