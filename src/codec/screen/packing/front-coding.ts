const digits = 36;

/** Words of which each says, in its first letter, how much of the word before it is its own beginning. */
export function withoutBeginnings(words: readonly string[]): string[] {
  return words.map((word, index) => {
    const beginning = lengthOfSame(words[index - 1] ?? '', word);
    return beginning.toString(digits) + word.slice(beginning);
  });
}

/** The words again; throws a RangeError for what withoutBeginnings does not write. */
export function withBeginnings(written: readonly string[]): string[] {
  let before = '';
  return written.map((word) => {
    const beginning = Number.parseInt(word.charAt(0), digits);
    if (Number.isNaN(beginning) || beginning > before.length) throw new RangeError('a word has no beginning');
    before = before.slice(0, beginning) + word.slice(1);
    return before;
  });
}

function lengthOfSame(one: string, other: string): number {
  const most = Math.min(one.length, other.length, digits - 1);
  let length = 0;
  while (length < most && one[length] === other[length]) length += 1;
  return length;
}
