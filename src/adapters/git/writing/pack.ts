import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { NewObject, ObjectFormat } from '../objects/object-format.ts';

const typeNumbers = { commit: 1, tree: 2, blob: 3 } as const;

/** A pack of whole objects, version 2 (gitformat-pack): the form in which git takes many objects at once. */
export function packOf(objects: readonly NewObject[], { algorithm }: ObjectFormat): Buffer {
  const header = Buffer.alloc(12);
  header.write('PACK', 0, 'latin1');
  header.writeUInt32BE(2, 4);
  header.writeUInt32BE(objects.length, 8);
  const body = Buffer.concat([
    header,
    ...objects.flatMap((object) => [head(object), deflateSync(object.bytes)]),
  ]);
  return Buffer.concat([body, createHash(algorithm).update(body).digest()]);
}

/** Type and size: four bits of the size beside the type, then seven a byte, lowest first. */
function head({ type, bytes }: NewObject): Buffer {
  const head: number[] = [];
  let byte = (typeNumbers[type] << 4) | (bytes.length & 0x0f);
  for (let rest = Math.floor(bytes.length / 16); rest > 0; rest = Math.floor(rest / 128)) {
    head.push(byte | 0x80);
    byte = rest & 0x7f;
  }
  return Buffer.from([...head, byte]);
}
