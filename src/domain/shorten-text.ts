/** At most `longest` UTF-16 code units of a text, with `…` at its end when something is missing; no character is parted. */
export function shortenText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const shown = text.slice(0, longest - 1);
  return `${shown.replace(/\p{Cs}$/u, '')}…`;
}
