import {
  type Answers,
  type PlanDocument,
  type Section,
  type SectionName,
  sectionKeys,
  sectionNames,
} from '../../domain/model/plan-document.ts';
import { entriesOf, itemsOf, valueAt, type YamlNode } from '../yaml/tree.ts';

/** The sections of a plan that its definition accepts; numbers and truth values as they are written. */
export function readPlanDocument(root: YamlNode): PlanDocument {
  const sections = sectionNames.flatMap((name) => {
    const node = valueAt(root, name);
    return node === undefined ? [] : [[name, readSection(name, node)] as const];
  });
  const notes = [...entriesOf(valueAt(root, 'applications'))].flatMap(([application, { value }]) => {
    const text = answerOf(valueAt(value, 'notes'));
    return text === null ? [] : [[application, text] as const];
  });
  return { sections: new Map(sections), applicationNotes: new Map(notes) };
}

function readSection(name: SectionName, node: YamlNode): Section {
  if (node.kind === 'scalar') {
    const text = answerOf(node);
    return text === null ? { kind: 'gap' } : { kind: 'text', text };
  }
  if (!hasKeys(name)) return { kind: 'list', items: itemsOf(node).map(answerOf) };
  const keys = sectionKeys[name];
  if (node.kind === 'mapping') return { kind: 'answers', answers: readAnswers(node, keys) };
  return { kind: 'entries', entries: node.items.map((item) => readAnswers(item, keys)) };
}

function hasKeys(name: SectionName): name is keyof typeof sectionKeys {
  return name in sectionKeys;
}

function readAnswers(node: YamlNode, keys: readonly string[]): Answers {
  return new Map(
    keys.flatMap((key) => {
      const value = valueAt(node, key);
      return value === undefined ? [] : [[key, answerOf(value)] as const];
    }),
  );
}

/** Null for a gap. Lists and mappings where text is meant are told in one line. */
function answerOf(node: YamlNode | undefined): string | null {
  const text = node === undefined ? '' : written(node).trimEnd();
  return text === '' ? null : text;
}

function written(node: YamlNode): string {
  if (node.kind === 'list') return node.items.map(written).filter(Boolean).join('; ');
  if (node.kind === 'mapping') {
    return [...node.entries].map(([key, { value }]) => `${key}: ${written(value)}`).join(', ');
  }
  if (node.value === null) return '';
  return typeof node.value === 'string' ? node.value : node.source;
}
