import { Composer, type CST } from 'yaml';
import type { Locate, Path, Problem } from '../../domain/problem.ts';
import { buildTree } from './build-tree.ts';
import { decodeText } from './decode-text.ts';
import { faultProblems, type TextFault } from './faults.ts';
import { indexLines, type LineIndex } from './line-index.ts';
import { readTokens } from './read-tokens.ts';
import type { YamlNode } from './tree.ts';

/** A file's contents with positions, or everything that is wrong with its text. */
export type YamlFile =
  | { readonly root: YamlNode; readonly problems: readonly []; readonly locate: Locate }
  | { readonly root?: never; readonly problems: readonly Problem[]; readonly locate: Locate };

/** Reads one YAML document in the subset that plans, configuration and catalog use. Never throws. */
export function readYaml({ file, bytes }: { file: string; bytes: Uint8Array | null }): YamlFile {
  const { text, faults } = decodeText(bytes);
  const lines = indexLines(text);
  const read = faults.length > 0 ? { faults } : readText(text, lines);
  if (read.root !== undefined && read.faults.length === 0) {
    return { root: read.root, problems: [], locate: locateIn(read.root, lines) };
  }
  return { problems: faultProblems(read.faults, file, lines), locate: () => undefined };
}

interface ReadText {
  readonly root?: YamlNode;
  readonly faults: readonly TextFault[];
}

function readText(text: string, lines: LineIndex): ReadText {
  const { tokens, faults } = readTokens(text);
  if (tokens === null) return { faults };
  const composed = compose(tokens, text.length);
  return { ...composed, faults: onePerLine([...faults, ...composed.faults], lines) };
}

function compose(tokens: readonly CST.Token[], end: number): ReadText {
  const composer = new Composer({ version: '1.2', schema: 'core', uniqueKeys: false });
  const [document] = [...composer.compose(tokens, true, end)];
  const { root, faults } = buildTree(document?.contents);
  const errors = (document?.errors ?? []).map(
    ({ message, pos }): TextFault => ({ code: 'yaml-syntax', offset: pos[0], message: `${message}.` }),
  );
  return { root, faults: [...faults, ...errors] };
}

/** One mistake makes the parser complain several times on its line; what is forbidden explains the rest. */
function onePerLine(faults: readonly TextFault[], lines: LineIndex): TextFault[] {
  const complaints = new Set<number>();
  return [...faults]
    .sort((a, b) => a.code.localeCompare(b.code, 'en') || a.offset - b.offset)
    .filter(({ code, offset }) => {
      const { line } = lines.position(offset);
      const isConsequence = code === 'yaml-syntax' && complaints.has(line);
      complaints.add(line);
      return !isConsequence;
    });
}

/** Points at the key of an entry and at the item of a list; the root is where the contents begin. */
function locateIn(root: YamlNode, lines: LineIndex): Locate {
  return (path) => lines.position(offsetAt(root, path));
}

function offsetAt(root: YamlNode, path: Path): number {
  let node: YamlNode | undefined = root;
  let offset = root.offset;
  for (const step of path) {
    const child: { offset: number; value: YamlNode } | undefined = childAt(node, step);
    if (child === undefined) return offset;
    offset = child.offset;
    node = child.value;
  }
  return offset;
}

function childAt(node: YamlNode, step: string | number): { offset: number; value: YamlNode } | undefined {
  if (node.kind === 'mapping') return node.entries.get(String(step));
  const item = node.kind === 'list' && typeof step === 'number' ? node.items[step] : undefined;
  return item === undefined ? undefined : { offset: item.offset, value: item };
}
