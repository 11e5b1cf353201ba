import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseYamlPath, yamlPathToText } from '../../../src/domain/manifests/parse-yaml-path.ts';

describe('a place in a YAML file', () => {
  test.each([
    ['image.tag', ['image', 'tag']],
    ['a[0].b', ['a', 0, 'b']],
    ['[1]', [1]],
    ['[1].a', [1, 'a']],
    ['a\\.b\\[0\\].c', ['a.b[0]', 'c']],
    ['a-b/c.{application}', ['a-b/c', '{application}']],
  ])('%s is read', (text, path) => {
    expect(parseYamlPath(text)).toEqual(path);
  });

  test.each(['', '.', 'a.', '.a', 'a..b', 'a[', 'a[x]', 'a[-1]', 'a[01]', 'a]', 'a[0]b', 'a\\', 'a\nb'])(
    '%j is none',
    (text) => {
      expect(parseYamlPath(text)).toBeUndefined();
    },
  );

  test('one that is too long is none', () => {
    expect(parseYamlPath('a'.repeat(501))).toBeUndefined();
  });

  test('is written as it is read', () => {
    const key = fc.string({ minLength: 1, maxLength: 10 }).filter((it) => !/\p{Cc}/u.test(it));
    const path = fc.array(fc.oneof(key, fc.nat(99_999)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(path, (steps) => {
        expect(parseYamlPath(yamlPathToText(steps))).toEqual(steps);
      }),
    );
  });
});
