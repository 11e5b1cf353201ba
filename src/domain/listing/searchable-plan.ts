import { identityParts } from '../people/identity-parts.ts';
import type { ListedPlan } from './listed-plan.ts';

/** A plan with all that filters compare, made ready once: they are asked again at every key that somebody presses. */
export interface SearchablePlan {
  readonly listed: ListedPlan;
  /** Milliseconds since the epoch, of the time that places it in the list; NaN when it is not known. */
  readonly at: number;
  /** Everything that its people may be called by, in small letters. */
  readonly people: ReadonlySet<string>;
  /** All the words in which it is found, in small letters. */
  readonly text: string;
}

/** @param at ISO time that places it in the list; empty when it is not known */
export function searchablePlan(listed: ListedPlan, at: string): SearchablePlan {
  return { listed, at: Date.parse(at), people: namesOf(listed.people), text: wordsOf(listed) };
}

function namesOf(people: readonly string[]): ReadonlySet<string> {
  const names = people.flatMap((person) => [person, ...Object.values(identityParts(person))]);
  return new Set(names.filter((name) => name !== '').map((name) => name.toLowerCase()));
}

function wordsOf(listed: ListedPlan): string {
  const { plan, environment, source, target, applications, modules, people, origin } = listed;
  const words = [
    ...[plan, environment, source, target, ...[...applications].flat()],
    ...[...modules, ...people, origin?.plan, origin?.environment],
  ];
  return words.join(' ').toLowerCase();
}
