import type { CatFile } from '../../objects/cat-file.ts';

export interface FollowedTag {
  /** Absent for a tag that leads to something else, such as a file. */
  readonly commit?: string;
  /** Of the outermost annotated tag; absent for a lightweight one. */
  readonly message?: string;
}

/** Annotated tags within annotated tags that are followed. */
const deepest = 5;
/** Bytes of an annotated tag above which nobody wrote it. */
const longest = 1024 * 1024;

/** Follows what a tag names through annotated tags (gitformat: headers, an empty line, the message). */
export async function followTag(catFile: CatFile, object: string): Promise<FollowedTag> {
  let message: string | undefined;
  let id = object;
  for (let depth = 0; depth <= deepest; depth += 1) {
    const info = await catFile.info(id);
    const said = message === undefined ? {} : { message };
    if (info?.type === 'commit') return { commit: id, ...said };
    if (info?.type !== 'tag' || info.size > longest) return said;
    const text = (await catFile.contents(id))?.bytes.toString('utf8') ?? '';
    const end = text.indexOf('\n\n');
    message ??= end < 0 ? '' : text.slice(end + 2);
    id = /^object ([0-9a-f]+)$/m.exec(end < 0 ? text : text.slice(0, end))?.[1] ?? '';
  }
  return message === undefined ? {} : { message };
}
