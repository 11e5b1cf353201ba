import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { editManifest } from '../../../../src/adapters/manifest-deployer/editing/edit-manifest.ts';
import { parseYamlPath } from '../../../../src/domain/manifests/parse-yaml-path.ts';
import type { ManifestPlace } from '../../../../src/domain/model/manifest-deployer.ts';

const at = (path: string): ManifestPlace => ({ kind: 'path', path: parseYamlPath(path) ?? [] });
const image = (name: string): ManifestPlace => ({ kind: 'kustomize', image: name });

function edit(text: string, place: ManifestPlace, value = '2.3.0') {
  const edited = editManifest(new TextEncoder().encode(text), place, value);
  return edited.kind === 'edited'
    ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(edited.bytes)
    : edited;
}

describe('a value of a YAML file', () => {
  test.each<[string, string, string, string]>([
    ['a plain one', 'image.tag', 'image:\n  tag: 2.2.0\n', 'image:\n  tag: 2.3.0\n'],
    ['one in quotes', 'a', 'a: "2.2.0" # why\nb: 1\n', 'a: "2.3.0" # why\nb: 1\n'],
    ['one in single quotes', 'a', "a: '2.2.0'\n", "a: '2.3.0'\n"],
    ['one in a list', 'a[1].b', 'a:\n- b: 1\n- b:   2.2.0\n', 'a:\n- b: 1\n- b:   2.3.0\n'],
    ['one in braces', 'a.b', 'a: { b: 2.2.0, c: [1] }\n', 'a: { b: 2.3.0, c: [1] }\n'],
    ['one that is a number', 'a', 'a: 1.10\n', 'a: 2.3.0\n'],
    ['one with a tag', 'a', 'a: !!str 2.2.0\n', 'a: !!str 2.3.0\n'],
    ['one with an anchor', 'a', 'a: &v 2.2.0\nb: *v\n', 'a: &v 2.3.0\nb: *v\n'],
    ['an empty one', 'a', 'a:\nb: 1\n', 'a: 2.3.0\nb: 1\n'],
    ['one after a BOM', 'a', '\uFEFFa: 2.2.0\n', '\uFEFFa: 2.3.0\n'],
    ['one with its line ends', 'b', 'a: 1\r\nb: 2.2.0\r\n# c\r\n', 'a: 1\r\nb: 2.3.0\r\n# c\r\n'],
    ['one without an end of line', 'a', 'a: 2.2.0', 'a: 2.3.0'],
    ['one whose key has a dot', 'a\\.b.c', 'a.b:\n  c: 2.2.0\n', 'a.b:\n  c: 2.3.0\n'],
    ['one after a document mark', 'a', '---\n# top\na: 2.2.0\n', '---\n# top\na: 2.3.0\n'],
  ])('%s is replaced, and nothing else', (_, path, before, after) => {
    expect(edit(before, at(path))).toBe(after);
    expect(edit(after, at(path))).toEqual({ kind: 'same' });
  });

  test.each(['1.10', 'true', '0x10', '12345678', 'v1,2', '@latest', '1e3', '2026-01-01', 'null'])(
    'stays text when it looks like something else: %s',
    (value) => {
      expect(parse(String(edit('a: { b: 2.2.0 }\n', at('a.b'), value)))).toEqual({ a: { b: value } });
      expect(parse(String(edit('a: 2.2.0\n', at('a'), value)))).toEqual({ a: value });
    },
  );

  test.each([
    ['is not there', 'a: 1\n', 'b', /^has nothing at b; write it there once/],
    ['lies below one that is no mapping', 'a: 1\n', 'a.b', /^has nothing at a\.b/],
    ['is a mapping', 'a: { b: 1 }\n', 'a', /^has more than one value at a$/],
    ['is an alias', 'a: &v 1\nb: *v\n', 'b', /^has an alias at b/],
    ['is a block', 'a: |\n  2.2.0\n', 'a', /^has a block of text at a$/],
    ['is in the second document', '---\na: 1\n---\nb: 2\n', 'b', /^is no single YAML document/],
    ['is in no YAML', 'a: [\n', 'a', /^is no single YAML document/],
    ['is in an empty file', '', 'a', /^has nothing at a/],
  ])('that %s is not written', (_, text, path, reason) => {
    expect(edit(text, at(path))).toEqual({ kind: 'unfit', reason: expect.stringMatching(reason) });
  });

  test('in bytes that are no text is not written', () => {
    const edited = editManifest(Uint8Array.of(0x61, 0x3a, 0xff), at('a'), '1');
    expect(edited).toEqual({ kind: 'unfit', reason: 'is not text in UTF-8' });
  });

  test('is the only thing that changes, whatever stands around it', () => {
    const text = fc.string({ unit: 'grapheme' }).map((it) => JSON.stringify(it));
    fc.assert(
      fc.property(text, text, fc.constantFrom('2.3.0', '1.0.0-rc.1', '10'), (before, after, value) => {
        const around = (it: string) => `x: ${before} # a\na:\n  # b\n  tag: ${it}\ny: ${after}\n`;
        expect(parse(String(edit(around('0.0.1'), at('a.tag'), value)))).toEqual({
          ...parse(around('0.0.1')),
          a: { tag: value },
        });
        expect(edit(around('0.0.1'), at('a.tag'), '2.3.0')).toBe(around('2.3.0'));
      }),
    );
  });
});

describe('an image of a kustomization', () => {
  const both = (tag: string) =>
    `images:\n  # the API\n  - name: acme/api\n    newTag: ${tag}\n  - name: acme/web\n    newTag: 1.0.0\n`;

  test('gets the tag where it has one', () => {
    expect(edit(both('2.2.0'), image('acme/api'))).toBe(both('2.3.0'));
    expect(edit(both('2.3.0'), image('acme/api'))).toEqual({ kind: 'same' });
  });

  test.each([
    ['images:\n- name: a # x\n- name: b\n', 'images:\n- name: a # x\n  newTag: 2.3.0\n- name: b\n'],
    ['images:\n  - newName: c\n    name: a', 'images:\n  - newName: c\n    name: a\n    newTag: 2.3.0'],
    ['images: [{ name: a }]\n', 'images: [{ name: a, newTag: 2.3.0 }]\n'],
    ['images:\r\n- name: a\r\n', 'images:\r\n- name: a\r\n  newTag: 2.3.0\r\n'],
  ])('gets one below its name where it has none: %j', (before, after) => {
    expect(edit(before, image('a'))).toBe(after);
  });

  test.each([
    ['resources: [a.yaml]\n', /^lists no a below images/],
    ['images: [{ name: b }]\n', /^lists no a below images/],
    ['images: a\n', /^lists no a below images/],
    ['images: [{ name: a, digest: sha256:1 }]\n', /^gives a a digest, which would win over its tag/],
    ['images: [{ name: a, newTag: 1.0.0 }, { name: a }]\n', /^lists a twice below images/],
    ['images: [{ name: a, newTag: [] }]\n', /^has more than one value at newTag of a/],
  ])('that cannot have one is left alone: %j', (text, reason) => {
    expect(edit(text, image('a'))).toEqual({ kind: 'unfit', reason: expect.stringMatching(reason) });
  });
});
