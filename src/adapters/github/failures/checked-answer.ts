import type * as z from 'zod/mini';
import { UnreadableAnswer } from './failure.ts';

/** What an answer holds, in the shape that is expected of it; throws UnreadableAnswer for everything else. */
export function checkedAnswer<Schema extends z.ZodMiniType>(schema: Schema, data: unknown): z.output<Schema> {
  const { success, data: checked, error } = schema.safeParse(data);
  if (success) return checked;
  const place = error.issues[0]?.path.join('.');
  throw new UnreadableAnswer(
    place ? `${place} is not as GitHub documents it` : 'it is cut off, or not what was asked for',
  );
}
