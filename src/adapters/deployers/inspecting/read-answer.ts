import type { Inspection } from '../../../domain/drift/inspection.ts';
import { shortenText } from '../../../domain/shorten-text.ts';
import { isVersion } from '../../../domain/versions/version.ts';

/** UTF-16 code units of an answer that is told. */
const longestTold = 60;

/** What the first line of an inspection's output means: a version, or nothing for an application that is not there. */
export function readAnswer(firstLine: string | undefined): Inspection {
  const answer = (firstLine ?? '').trim();
  if (answer === '') return { kind: 'absent' };
  if (isVersion(answer)) return { kind: 'runs', version: answer };
  const told = JSON.stringify(shortenText(answer, longestTold));
  return { kind: 'unknown', reason: `its inspection answered ${told}, which is no version such as 2.3.0` };
}
