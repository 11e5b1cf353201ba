import { durationInWords } from '../../domain/duration-in-words.ts';
import { lockLine } from '../../render/guard/guard-report.ts';
import { plainText } from '../../render/text/plain-text.ts';
import type { GuardPatience } from './await-unlocked.ts';

/** Tells in one line what is waited for, and tells it again when it has changed. */
export function tellWaiting(write: (line: string) => void): GuardPatience['onWait'] {
  let told = '';
  return (seen, left) => {
    const line = plainText('locks' in seen ? lockLine(seen.locks) : seen.unseen);
    if (line === told) return;
    told = line;
    write(`${line}; waits for up to ${durationInWords(left)} more`);
  };
}
