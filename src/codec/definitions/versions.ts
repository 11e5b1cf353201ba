import { validRange } from 'semver';
import { isTagPattern } from '../../domain/versions/tag-pattern.ts';
import { isVersion } from '../../domain/versions/version.ts';
import { checkedText, patternedText } from './checked-text.ts';

const longestRange = 500;

/** For editors; without anchors. What it lets pass is judged by isVersion. */
const versionPattern = '(0|[1-9]\\d*)(\\.(0|[1-9]\\d*)){2}(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?';

export const version = checkedText({
  expected: 'a semantic version such as 2.3.0',
  test: isVersion,
  pattern: `^${versionPattern}$`,
});

export const versionOrRedeploy = checkedText({
  expected: 'a semantic version such as 2.3.0, or redeploy',
  test: (value) => value === 'redeploy' || isVersion(value),
  pattern: `^(redeploy|${versionPattern})$`,
});

export const commit = patternedText(
  'a full commit id (40 or 64 hexadecimal digits, in quotes when there are only digits)',
  '^([0-9a-f]{40}|[0-9a-f]{64})$',
);

/** Of a platform; compared part by part, so that 11.9 is older than 11.19. */
export const platformVersion = patternedText(
  'numbers with dots between them, in quotes, such as "11.19"',
  '^[0-9]{1,9}([.][0-9]{1,9}){0,3}$',
);

export const range = checkedText({
  expected: 'a range of versions as in node-semver, such as ^2.0.0',
  test: (value) => value.length <= longestRange && validRange(value) !== null,
});

export const tagPattern = checkedText({
  expected: 'a tag name with exactly one {version}, such as v{version}',
  test: isTagPattern,
  pattern: '\\{version\\}',
});
