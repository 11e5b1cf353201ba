/** Replaces a stretch of text; nothing else of the file is touched. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with stretches replaced; where two overlap, the later one gives way. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let done = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(done, Math.max(done, edit.start)) + edit.text;
    done = Math.max(done, edit.end);
  }
  return result + text.slice(done);
}

/** Where the line begins that holds an offset. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the next line begins. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** Whether the line that begins here holds nothing but a comment. */
function isComment(text: string, start: number): boolean {
  return text.slice(start, lineEnd(text, start)).trimStart().startsWith('#');
}

/** Whether the line that begins here holds nothing. */
function isBlank(text: string, start: number): boolean {
  return text.slice(start, lineEnd(text, start)).trim() === '';
}

/** Removes the lines of a stretch, the comments right above it, and one of the gaps around it. */
export function removeLines(
  text: string,
  { start, end }: Omit<TextEdit, 'text'>,
  /** Where its comments may begin at the earliest. */
  from: number,
): TextEdit {
  let first = lineStart(text, start);
  while (first > lineEnd(text, from) && isComment(text, lineStart(text, first - 1))) {
    first = lineStart(text, first - 1);
  }
  let last = lineEnd(text, end);
  if (first > 0 && !isBlank(text, lineStart(text, first - 1))) return { start: first, end: last, text: '' };
  while (last < text.length && isBlank(text, last)) last = lineEnd(text, last);
  return { start: first, end: last, text: '' };
}
