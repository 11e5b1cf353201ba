import { GraphqlRefusal } from '../graphql-refusal.ts';

/** Where an item stood when it was listed; the key finds it again when others have come or gone. */
export interface Cursor {
  readonly position: number;
  readonly key: string;
}

const prefix = 'cursor:v2:';

/** Opaque to callers. */
export function writeCursor({ position, key }: Cursor): string {
  return Buffer.from(`${prefix}${position}:${key}`).toString('base64');
}

export function readCursor(text: string): Cursor {
  const [, position, key] = /^cursor:v2:(\d+):(.*)$/s.exec(Buffer.from(text, 'base64').toString()) ?? [];
  if (position === undefined || key === undefined)
    throw new GraphqlRefusal('INVALID_CURSOR_ARGUMENTS', `\`${text}\` does not appear to be a valid cursor.`);
  return { position: Number(position), key };
}
