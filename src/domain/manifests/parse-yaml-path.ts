import type { YamlPath } from '../model/manifest-deployer.ts';

export const yamlPathGrammar =
  'keys separated by dots, such as image.tag, with [0] for the first item of a list and \\. for a dot in a key';

const longest = 500;
/** One key, in which a backslash takes its meaning from what follows, or one index, with what separates it. */
const part = /(?:^|(?<!^)\.)((?:\\.|[^.[\]\\])+)|\[(0|[1-9]\d{0,5})\]/y;

/** Reads a place in a YAML file, as Helm's `--set` writes it; undefined for what is none. */
export function parseYamlPath(text: string): YamlPath | undefined {
  if (text === '' || text.length > longest || /\p{Cc}/u.test(text)) return undefined;
  const path: (string | number)[] = [];
  part.lastIndex = 0;
  while (part.lastIndex < text.length) {
    const [, key, index] = part.exec(text) ?? [];
    if (key === undefined && index === undefined) return undefined;
    path.push(key === undefined ? Number(index) : key.replace(/\\(.)/g, '$1'));
  }
  return path;
}

/** The path as text again, for people. */
export function yamlPathToText(path: YamlPath): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      return `${index === 0 ? '' : '.'}${step.replace(/[.[\]\\]/g, '\\$&')}`;
    })
    .join('');
}
