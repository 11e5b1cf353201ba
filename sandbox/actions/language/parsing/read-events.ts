import { entriesOf, itemsOf, type Template, textOf } from '../template.ts';
import { type EventDefinition, eventFilters, type InputDefinition } from '../workflow-definition.ts';

/** What stands below `on:`, which may be one name, a list of names, or a mapping. */
export function readEvents(on: Template | undefined): ReadonlyMap<string, EventDefinition> {
  if (on?.kind === 'mapping') {
    return new Map([...on.entries].map(([name, event]) => [name, readEvent(name, event)]));
  }
  return new Map(textsOf(on).map((name) => [name, readEvent(name, undefined)]));
}

function readEvent(name: string, event: Template | undefined): EventDefinition {
  const parts = entriesOf(event);
  const filters = eventFilters.flatMap((filter) => {
    const written = parts.get(filter);
    return written === undefined ? [] : [[filter, textsOf(written)] as const];
  });
  const inputs = [...entriesOf(parts.get('inputs'))].map(([key, input]) => [key, readInput(input)] as const);
  const crons = name === 'schedule' ? itemsOf(event).map((item) => textOf(entriesOf(item).get('cron'))) : [];
  return {
    filters: new Map(filters),
    inputs: new Map(inputs),
    crons: crons.filter((cron) => cron !== null),
  };
}

const inputTypes = ['string', 'choice', 'boolean', 'number', 'environment'] as const;

function readInput(input: Template): InputDefinition {
  const parts = entriesOf(input);
  const type = textOf(parts.get('type'));
  const standard = parts.get('default');
  return {
    type: inputTypes.find((known) => known === type) ?? 'string',
    required: textOf(parts.get('required')) === 'true',
    default: standard?.kind === 'literal' ? standard.value : null,
    options: textsOf(parts.get('options')),
  };
}

function textsOf(template: Template | undefined): string[] {
  return itemsOf(template)
    .map(textOf)
    .filter((text) => text !== null);
}
