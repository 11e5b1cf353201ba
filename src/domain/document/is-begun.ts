import type { Answers, Section } from '../model/plan-document.ts';

/** Whether anybody has written anything in a section. A list without items says that there are none. */
export function isBegun(section: Section | undefined): boolean {
  switch (section?.kind) {
    case undefined:
    case 'gap':
      return false;
    case 'text':
      return true;
    case 'list':
      return section.items.length === 0 || section.items.some((item) => item !== null);
    case 'entries':
      return section.entries.length === 0 || section.entries.some(hasAnswer);
    case 'answers':
      return hasAnswer(section.answers);
  }
}

/** That people do it by hand is what a plan says before anybody has thought about it. */
function hasAnswer(answers: Answers): boolean {
  return [...answers].some(([key, value]) => value !== null && !(key === 'strategy' && value === 'manual'));
}
