/** What GitHub writes for a field that was left empty. */
const nothing = '_No response_';

/** What shows nothing and is no line end or tab, and halves of characters, which no file can hold: no person types them. */
const untypable = /(?![\n\t])[\p{Cc}\p{Cs}]/gu;

/**
 * What stands below the heading of each field, without the blank lines around it; empty for what was left out. A
 * heading counts where it is seen first: further on it is something that was typed.
 */
export function formSections(body: string, labels: readonly string[]): ReadonlyMap<string, string> {
  const lines = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of body.replace(/\r\n?/g, '\n').replace(untypable, '').split('\n')) {
    const label = labels.find((one) => line.trimEnd() === `### ${one}`);
    if (label === undefined || lines.has(label)) current.push(line);
    else {
      current = [];
      lines.set(label, current);
    }
  }
  return new Map([...lines].map(([label, typed]) => [label, typedText(typed.join('\n'))]));
}

function typedText(text: string): string {
  const typed = text.replace(/^(?:[\t ]*\n)+/, '').trimEnd();
  return typed === nothing ? '' : typed;
}
