import { parseDocument } from 'yaml';
import type { ManifestPlace } from '../../../domain/model/manifest-deployer.ts';
import { insertTag, locateTag } from './kustomize-image.ts';
import { locateScalar, readScalar } from './located-scalar.ts';
import { scalarText } from './scalar-text.ts';
import { type Located, type Splice, Unfit } from './splice.ts';

export type EditedManifest =
  | { readonly kind: 'edited'; readonly bytes: Uint8Array }
  /** The value stands there already. */
  | { readonly kind: 'same' }
  /** Nothing can be written there; why, as a part of a sentence about the file. */
  | { readonly kind: 'unfit'; readonly reason: string };

/**
 * Puts a value at a place of a YAML file. Only the characters of the value itself change: comments, order, quotes and line
 * ends stay. A place that is not there is not made, because nobody might read it.
 */
export function editManifest(bytes: Uint8Array, place: ManifestPlace, value: string): EditedManifest {
  try {
    const text = decode(bytes);
    const located = locate(text, place);
    if (located.kind === 'scalar' && readScalar(text, located) === value) return { kind: 'same' };
    const edited = splice(text, spliceFor(text, located, value));
    if (valueAt(edited, place) !== value) throw new Unfit('would not say the version after it is written');
    return { kind: 'edited', bytes: new TextEncoder().encode(edited) };
  } catch (cause) {
    if (cause instanceof Unfit) return { kind: 'unfit', reason: cause.message };
    throw cause;
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Unfit('is not text in UTF-8');
  }
}

function locate(text: string, place: ManifestPlace): Located {
  const document = parseDocument(text, { keepSourceTokens: true });
  const [error] = document.errors;
  if (error !== undefined) throw new Unfit(`is no single YAML document: ${error.message.split('\n')[0]}`);
  return place.kind === 'kustomize' ? locateTag(document, place.image) : locateScalar(document, place.path);
}

function spliceFor(source: string, located: Located, value: string): Splice {
  if (located.kind === 'entry') return insertTag(source, located, value);
  const { start, end, node } = located;
  const text = scalarText(value, node.type);
  return { start, end, text: start === end ? ` ${text}` : text };
}

function splice(text: string, { start, end, text: replacement }: Splice): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

function valueAt(text: string, place: ManifestPlace): string | undefined {
  const located = locate(text, place);
  return located.kind === 'scalar' && typeof located.node.value === 'string' ? located.node.value : undefined;
}
