/** Bytes of an answer that are read; those that say how a service is are short. */
const longest = 1024 * 1024;

export type ReadJson =
  | { readonly kind: 'read'; readonly document: unknown }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** The JSON document of an answer. Rejects when the connection breaks off. */
export async function readJson({ body }: Response): Promise<ReadJson> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > longest) return { kind: 'unreadable', reason: 'its answer is longer than 1 MiB' };
  }
  try {
    return { kind: 'read', document: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return { kind: 'unreadable', reason: 'its answer is not JSON' };
  }
}
