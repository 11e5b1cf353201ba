import type { ScreenPlan } from '../../../domain/screen/screen-list.ts';
import { personNames } from '../../people/person-names.ts';

/** What the plans of a list have, to choose from, in alphabetical order. */
export interface Choices {
  readonly environment: readonly string[];
  readonly application: readonly string[];
  readonly module: readonly string[];
  readonly person: readonly string[];
}

/** What there is to choose from in a list. */
export function choicesAmong(plans: readonly ScreenPlan[]): Choices {
  const found = { environment: new Set<string>(), application: new Set<string>(), module: new Set<string>() };
  const people = new Set<string>();
  for (const { listed } of plans) {
    found.environment.add(listed.environment);
    for (const application of listed.applications.keys()) found.application.add(application);
    for (const module of listed.modules) found.module.add(module);
    for (const person of listed.people) people.add(person);
  }
  return {
    environment: inOrder(found.environment),
    application: inOrder(found.application),
    module: inOrder(found.module),
    person: inOrder(personNames(people)),
  };
}

function inOrder(names: Iterable<string>): string[] {
  return [...names].sort((one, other) => one.localeCompare(other, 'en'));
}
