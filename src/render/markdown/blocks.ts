import type { Heading, List, Paragraph, PhrasingContent, Table, TableRow, Text } from 'mdast';

/** Pieces of Markdown of which only the shape is made here; text of others comes in through untrusted-text.ts. */
export type Inline = readonly PhrasingContent[];

/** Cells of one row. */
export type Row = readonly Inline[];

/** Words of our own. */
export function words(value: string): Text {
  return { type: 'text', value };
}

export function heading(depth: 2 | 3, title: string): Heading {
  return { type: 'heading', depth, children: [words(title)] };
}

export function paragraph(...content: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: content };
}

export function listOf(items: readonly Inline[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(...item)] })),
  };
}

/** A table with a head of our own words. */
export function tableOf(head: readonly string[], rows: readonly Row[]): Table {
  return {
    type: 'table',
    children: [head.map((title) => [words(title)]), ...rows].map(rowOf),
  };
}

function rowOf(cells: Row): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [...cell] })),
  };
}
