import type { Environment } from '../model/configuration.ts';
import {
  answerTo,
  type PlanDocument,
  type RequiredPart,
  type SectionName,
  sectionNames,
} from '../model/plan-document.ts';
import { nameList } from '../name-list.ts';
import type { Finding, Path } from '../problem.ts';
import { isBegun } from './is-begun.ts';

/** What must stand in which section, in reading order: nothing but the section itself, or these answers in it. */
interface Demand {
  readonly section: SectionName;
  readonly answers: readonly string[];
}

/** What an environment requires and a plan does not say. A section that is not there is one gap, whatever it should hold. */
export function judgeRequired(
  { sections }: PlanDocument,
  { name, required }: Pick<Environment, 'name' | 'required'>,
): Finding[] {
  return demandsOf(required).flatMap(({ section, answers }) => {
    const found = sections.get(section);
    if (!isBegun(found)) {
      const wanted = answers.length === 0 ? '' : ` with ${nameList(answers, answers.length)}`;
      const state = found === undefined ? 'the plan does not have it' : 'nothing stands in it';
      return [
        missing([section], `'${name}' requires the section ${section}${wanted}, and ${state}; write it`),
      ];
    }
    return answers
      .filter((key) => found?.kind !== 'answers' || answerTo(found.answers, key) === null)
      .map((key) =>
        missing(
          [section, key],
          `'${name}' requires ${section}.${key}, and the plan leaves it open; answer it in ${section}`,
        ),
      );
  });
}

/** Sections that must be there, be it for one of their answers. */
export function requiredSections(required: readonly RequiredPart[]): ReadonlySet<SectionName> {
  return new Set(demandsOf(required).map(({ section }) => section));
}

function demandsOf(required: readonly RequiredPart[]): Demand[] {
  const parts = [...new Set(required)];
  return sectionNames.flatMap((section) => {
    const beginning = `${section}.`;
    const answers = parts.flatMap((part) =>
      part.startsWith(beginning) ? [part.slice(beginning.length)] : [],
    );
    return answers.length > 0 || parts.includes(section) ? [{ section, answers }] : [];
  });
}

function missing(path: Path, message: string): Finding {
  return { code: 'missing-section', severity: 'error', message, path };
}
