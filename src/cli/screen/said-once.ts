/** Says a text unless it is the one that was said last: a page asks again every other second while something is wrong. */
export function saidOnce(say: (text: string) => void): (text: string) => void {
  let last: string | undefined;
  return (text) => {
    if (text !== last) say(text);
    last = text;
  };
}
