import type { TagRequest } from '../../../ports/tagger.ts';
import { cleanIdentity } from '../identity.ts';

/** The text of an annotated tag (gitformat: headers, an empty line, the message); `at` in milliseconds. */
export function tagObject({ tag, commit, message, by }: TagRequest, at: number): string {
  const { name, email } = cleanIdentity(by);
  const lines = [
    `object ${commit}`,
    'type commit',
    `tag ${tag}`,
    `tagger ${name} <${email}> ${Math.floor(at / 1000)} +0000`,
    '',
    message.replaceAll('\0', '').trim(),
    '',
  ];
  return lines.join('\n');
}
