import { schemaVersion } from '../domain/json.ts';
import type { View } from '../render/text/view.ts';

/** What a command has to say: one JSON document, or text for people, and how the process ends. */
export interface Answer {
  readonly exitCode: number;
  /** Without `schema`, which every document begins with. */
  readonly json: Readonly<Record<string, unknown>>;
  readonly text: (view: View) => string;
}

export function toDocument({ json }: Answer): string {
  const { schema: _, ...rest } = json;
  return `${JSON.stringify({ schema: schemaVersion, ...rest })}\n`;
}
