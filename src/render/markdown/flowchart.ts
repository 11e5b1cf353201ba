import type { Code } from 'mdast';

export interface FlowchartNode {
  readonly name: string;
  readonly label: string;
}

/** Characters of one label that are shown. */
const longestLabel = 80;

/**
 * What means nothing in a quoted Mermaid label: not a quote, a bracket, `#` or `;`, from which Mermaid makes
 * other characters and even HTML again.
 */
const meaningful = /[^\p{L}\p{N} .,+_→?-]/gu;

/**
 * A Mermaid flowchart: one node for each thing, and an arrow to it from each that comes before. Nodes get ids of
 * our own, and arrows between unknown names are left out.
 */
export function flowchart(
  nodes: readonly FlowchartNode[],
  before: ReadonlyMap<string, readonly string[]>,
): Code {
  const ids = new Map(nodes.map(({ name }, index) => [name, `n${index}`]));
  const boxes = nodes.map(({ label }, index) => `  n${index}["${labelText(label)}"]`);
  const arrows = nodes.flatMap(({ name }, index) =>
    (before.get(name) ?? []).flatMap((earlier) => {
      const id = ids.get(earlier);
      return id === undefined ? [] : [`  ${id} --> n${index}`];
    }),
  );
  return { type: 'code', lang: 'mermaid', value: ['flowchart LR', ...boxes, ...arrows].join('\n') };
}

function labelText(label: string): string {
  const shown = [...label].slice(0, longestLabel).join('');
  return shown.replace(meaningful, '\uFFFD').trim() || '?';
}
