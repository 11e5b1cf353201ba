import { freezeSpan } from '../domain/policy/spans.ts';
import { isTimeZone } from '../domain/policy/wall-clock.ts';
import { isDate, isInstant } from '../domain/policy/zoned-time.ts';
import type { Finding, Path } from '../domain/problem.ts';
import { finding } from './definitions/findings.ts';
import { describeNode, labelOf } from './definitions/places.ts';
import { itemsOf, textOf, valueAt, type YamlNode } from './yaml/tree.ts';

/** The times of a plan, where some are given, are times that mean the same everywhere. */
export function checkTiming(root: YamlNode): Finding[] {
  return ['not-before', 'not-after'].flatMap((key) => {
    const node = valueAt(valueAt(root, 'timing'), key);
    if (node?.kind !== 'scalar' || node.value === null || node.source === '' || isInstant(node.source)) {
      return [];
    }
    const path = ['timing', key];
    const expected = 'a time with its offset from UTC, such as 2026-11-24T09:00:00Z';
    return [finding(path, 'schema', `${labelOf(path)} must be ${expected}; found ${describeNode(node)}.`)];
  });
}

/** What a pattern cannot tell of windows: whether zone and days exist, and whether a freeze ends after it begins. */
export function checkWindows(windows: YamlNode | undefined, path: Path): Finding[] {
  const freezes = itemsOf(valueAt(windows, 'freeze'));
  const named = textOf(valueAt(windows, 'timezone')) ?? '';
  const zone = isTimeZone(named) ? named : 'UTC';
  return [
    ...checkTimeZone(valueAt(windows, 'timezone'), [...path, 'timezone']),
    ...checkAllowed(valueAt(windows, 'allow'), [...path, 'allow']),
    ...freezes.flatMap((freeze, index) => checkFreeze(freeze, zone, [...path, 'freeze', index])),
  ];
}

function checkTimeZone(node: YamlNode | undefined, path: Path): Finding[] {
  const name = textOf(node);
  if (node === undefined || name === undefined || isTimeZone(name)) return [];
  const expected = 'a name of the time zone database, such as Europe/Lisbon';
  return [finding(path, 'schema', `${labelOf(path)} must be ${expected}; found ${describeNode(node)}.`)];
}

/** An empty list would allow nothing, for ever: whoever writes it means something else. */
function checkAllowed(allow: YamlNode | undefined, path: Path): Finding[] {
  if (allow?.kind !== 'list') return [];
  const days = allow.items.map((item, index) => [valueAt(item, 'days'), [...path, index, 'days']] as const);
  return [[allow, path] as const, ...days]
    .filter(([node]) => node?.kind === 'list' && node.items.length === 0)
    .map(([, place]) =>
      finding(
        place,
        'schema',
        `${labelOf(place)} is empty, so no plan could ever start; fill it or remove it.`,
      ),
    );
}

const shape = /^\d{4}-\d\d-\d\d(T.+)?$/;

function checkFreeze(freeze: YamlNode, zone: string, path: Path): Finding[] {
  const bounds = ['from', 'to'].map((key) => ({ key, node: valueAt(freeze, key) }));
  const wrong = bounds.flatMap(({ key, node }) => {
    const text = textOf(node);
    // What does not even look like a time is told by the definition.
    if (node === undefined || text === undefined || !shape.test(text) || isBound(text)) return [];
    const place = [...path, key];
    const what = `${labelOf(place)} names a time that the calendar does not have: ${text}.`;
    return [finding(place, 'schema', what)];
  });
  const [from, to] = bounds.map(({ node }) => textOf(node));
  if (from === undefined || to === undefined || !isBound(from) || !isBound(to)) return wrong;
  const span = freezeSpan({ from, to, reason: null }, zone);
  if (span.from < span.to) return [];
  const place = [...path, 'to'];
  return [finding(place, 'schema', `${labelOf(place)}, ${to}, is not later than its beginning, ${from}.`)];
}

function isBound(text: string): boolean {
  return isDate(text) || isInstant(text);
}
