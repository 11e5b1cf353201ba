import { shortenText } from '../../../domain/shorten-text.ts';
import { RepositoryUnavailable } from '../../../ports/release-repository.ts';
import type { GitAnswer } from './collect-output.ts';

const longest = 400;
const controls = /[\p{Cc}\p{Bidi_Control}]+/gu;

export function succeeded(answer: GitAnswer): boolean {
  return answer.end === 'exited' && answer.code === 0;
}

/** The answer's output, or RepositoryUnavailable that says what could not be done and why. */
export function outputOf(answer: GitAnswer, doing: string): Buffer {
  if (succeeded(answer)) return answer.stdout;
  throw new RepositoryUnavailable(`git could not ${doing}: ${reasonOf(answer)}`);
}

/** Why git failed, on one line, for people: no control characters, no secrets. */
export function reasonOf(answer: GitAnswer): string {
  if (answer.end === 'timed-out') return 'it took too long and was stopped';
  if (answer.end === 'too-much-output') return 'it answered more than is reasonable and was stopped';
  const lines = answer.stderr.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.filter((line) =>
    /^(fatal|error|remote|ssh|\w*@?[\w.-]+: Permission denied)/.test(line),
  );
  const text = (telling.length > 0 ? telling : lines).join('; ');
  if (text === '')
    return answer.end === 'killed' ? 'it was killed' : `it ended with exit code ${answer.code}`;
  return readable(text);
}

/** One line of text from outside, without control characters and without credentials in addresses. */
export function readable(text: string): string {
  return shortenText(withoutSecrets(text).replace(controls, ' ').trim(), longest);
}

/** Removes user names, passwords and query strings from the addresses in a text. */
function withoutSecrets(text: string): string {
  return text
    .replace(/\b([a-z][a-z0-9+.-]*:\/\/)[^/\s'"]*@/gi, '$1')
    .replace(/\b([a-z][a-z0-9+.-]*:\/\/[^\s'"?#]*)[?#][^\s'"]*/gi, '$1');
}
