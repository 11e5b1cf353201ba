import { type Document, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { scalarPlace } from './located-scalar.ts';
import { scalarText } from './scalar-text.ts';
import { type Located, type Splice, Unfit } from './splice.ts';

/**
 * The `newTag` of an image in a kustomization, or the entry that lacks it; throws Unfit.
 *
 * Source: kubectl.docs.kubernetes.io, "kustomization", "images".
 */
export function locateTag(document: Document, image: string): Located {
  const images: unknown = document.get('images', true);
  const entries = isSeq(images) ? images.items.filter(isMap) : [];
  const [entry, other] = entries.filter((it) => it.get('name') === image);
  if (entry === undefined)
    throw new Unfit(`lists no ${image} below images; write it there once, so that it is sure to be used`);
  if (other !== undefined)
    throw new Unfit(`lists ${image} twice below images, of which the last would win; remove one of them`);
  if (entry.has('digest'))
    throw new Unfit(`gives ${image} a digest, which would win over its tag; remove that`);
  return entry.has('newTag')
    ? scalarPlace(entry.get('newTag', true), `newTag of ${image}`)
    : { kind: 'entry', entry };
}

/** The tag as one more line below the entry's name, or one more pair beside it; throws Unfit. */
export function insertTag(
  source: string,
  { entry }: Extract<Located, { kind: 'entry' }>,
  value: string,
): Splice {
  const name = entry.items.find(({ key }) => isScalar(key) && key.value === 'name');
  const range = isScalar(name?.value) ? name.value.range : undefined;
  if (!range) throw new Unfit('has an image whose name cannot be found');
  const pair = `newTag: ${scalarText(value, null)}`;
  if (entry.flow) return { start: range[1], end: range[1], text: `, ${pair}` };
  const [lineEnd = ''] = /\r?\n|$/.exec(source.slice(range[1])) ?? [];
  const start = lineEnd === '' ? source.length : source.indexOf(lineEnd, range[1]);
  return { start, end: start, text: `${lineEnd || '\n'}${' '.repeat(columnOf(entry))}${pair}` };
}

function columnOf(entry: YAMLMap): number {
  const token = entry.srcToken;
  return token !== undefined && 'indent' in token ? token.indent : 0;
}
