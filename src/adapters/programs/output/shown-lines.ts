/** UTF-16 code units of one command's output that are shown while it runs: more is nothing that anybody reads. */
const mostShown = 8 * 1024 * 1024;

/** Passes lines on until there are too many of them, and says then where the others are. */
export function shownLines(show: (line: string) => void, most = mostShown): (line: string) => void {
  let shown = 0;
  return (line) => {
    if (shown > most) return;
    shown += line.length + 1;
    show(shown > most ? '[deployment-plans] this is too much to be shown; the log has the end of it' : line);
  };
}
