import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type ObjectFormat,
  objectFormat,
  objectId,
} from '../../../../src/adapters/git/objects/object-format.ts';
import type { ObjectStore } from '../../../../src/adapters/git/objects/object-store.ts';
import { kindOf, parseTree } from '../../../../src/adapters/git/objects/tree.ts';
import { editTree } from '../../../../src/adapters/git/writing/edit-tree.ts';

const format = sha1();

function sha1(): ObjectFormat {
  const found = objectFormat('sha1');
  if (found === undefined) throw new Error('no such format');
  return found;
}

/** Objects in memory. */
function memoryStore() {
  const objects = new Map<string, Buffer>();
  const contents = (id: string) => {
    const bytes = objects.get(id);
    if (bytes === undefined) throw new Error(`no object ${id}`);
    return bytes;
  };
  const store: ObjectStore = {
    format,
    tree: async (id) => parseTree(contents(id), format),
    rootOf: async (commit) => commit,
    files: async () => new Map(),
    hasCommit: async () => false,
  };
  const filesBelow = (id: string, folder: string): [string, string][] =>
    [...parseTree(contents(id), format)].flatMap(([name, entry]) =>
      kindOf(entry) === 'folder'
        ? filesBelow(entry.id, `${folder}${name}/`)
        : [[`${folder}${name}`, contents(entry.id).toString()]],
    );
  return { store, objects, files: (id: string) => new Map(filesBelow(id, '')) };
}

const path = fc
  .array(fc.constantFrom('a', 'b', 'c.x'), { minLength: 1, maxLength: 3 })
  .map((names) => names.join('/'));
const write = fc.record({ path, text: fc.option(fc.string({ maxLength: 3 }), { nil: null }) });

describe('editing a tree', () => {
  test('does to its files what writing them one after another would', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(write, { minLength: 1, maxLength: 12 }), async (writes) => {
        const { store, objects, files } = memoryStore();
        const expected = new Map<string, string>();
        let root: string | undefined;
        for (const { path, text } of writes) {
          const bytes = text === null ? null : Buffer.from(text);
          const edited = await editTree(store, root, [{ path, bytes }]);
          for (const object of edited.objects)
            objects.set(objectId(format, object), Buffer.from(object.bytes));
          root = edited.id;
          writeTo(expected, path, text);
          expect(files(root)).toEqual(expected);
        }
      }),
    );
  });

  test('gives the same tree for the same files, in whatever order they are written', async () => {
    const { store } = memoryStore();
    const writes = ['b/c', 'a', 'b.c', 'b0'].map((name) => ({ path: name, bytes: Buffer.from(name) }));
    const { id } = await editTree(store, undefined, writes);
    expect((await editTree(store, undefined, writes.toReversed())).id).toBe(id);
  });

  test('leaves an empty tree when the last file goes', async () => {
    const { store } = memoryStore();
    expect((await editTree(store, undefined, [{ path: 'a/b', bytes: null }])).id).toBe(format.emptyTree);
  });
});

/** A file takes the place of a folder, and a folder that of a file; deleting is for both. */
function writeTo(files: Map<string, string>, path: string, text: string | null): void {
  const inTheWay = (known: string) =>
    known.startsWith(`${path}/`) || (text !== null && path.startsWith(`${known}/`));
  for (const known of [...files.keys()].filter(inTheWay)) files.delete(known);
  if (text === null) files.delete(path);
  else files.set(path, text);
}
