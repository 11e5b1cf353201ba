/** Whether GitHub would show the same: it keeps texts with its own line ends, and without white space around them. */
export function isSameText(one: string, other: string): boolean {
  return kept(one) === kept(other);
}

function kept(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
