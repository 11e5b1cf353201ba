import { satisfies } from 'semver';
import { isPreRelease, releaseOf } from './version.ts';

const answers = new Map<string, boolean>();
const mostAnswers = 10_000;

/**
 * Whether a version is in a range (node-semver). A pre-release fits where its release would, too; node-semver
 * alone takes it only where the range names a pre-release of the same version. Remembers its answers: thousands of
 * references ask the same few questions.
 */
export function fitsRange(version: string, range: string): boolean {
  const question = `${version} ${range}`;
  const known = answers.get(question);
  if (known !== undefined) return known;
  const answer = satisfies(version, range) || (isPreRelease(version) && satisfies(releaseOf(version), range));
  if (answers.size >= mostAnswers) answers.clear();
  answers.set(question, answer);
  return answer;
}
