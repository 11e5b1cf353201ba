import { withoutPlan } from '../versions/tag-message.ts';
import type { TagNotes } from './tag-notes.ts';
import { withoutSignature } from './without-signature.ts';

/** The notes of one version: untrusted text, mostly Markdown. */
export interface SaidOfVersion {
  readonly title: string | null;
  readonly text: string;
  readonly origin: 'release' | 'tag';
}

/**
 * What is said of a version: by its release, else by its annotated tag. Null when nothing is said, or no more than
 * which version it is.
 */
export function saidOfVersion(
  { release, message }: TagNotes,
  names: { readonly tag: string; readonly version: string },
): SaidOfVersion | null {
  const released = release?.text.trim() ?? '';
  if (released !== '') {
    const title = release?.title?.trim() ?? '';
    const isName = title === '' || title === names.tag || title === names.version;
    return { title: isName ? null : title, text: released, origin: 'release' };
  }
  const text = withoutPlan(withoutSignature(message ?? '')).trim();
  if (text === '' || text === names.tag || text === names.version) return null;
  return { title: null, text, origin: 'tag' };
}
