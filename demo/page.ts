import { styleText } from 'node:util';

/** Where the story is written: headings, what happens and why, what is typed, what is printed. */
export interface Page {
  chapter(title: string): void;
  /** What happens next, in a sentence or two. */
  say(sentence: string): void;
  typed(line: string): void;
  printed(line: string): void;
  /** A line of a command that goes on while others are typed. */
  printedMeanwhile(line: string): void;
  outcome(sentence: string): void;
}

type Format = Parameters<typeof styleText>[0];

export function openPage(stream: NodeJS.WriteStream): Page {
  const paint = (format: Format, text: string) => styleText(format, text, { stream });
  const write = (text: string) => void stream.write(`${text}\n`);
  let chapters = 0;
  return {
    chapter(title) {
      chapters += 1;
      write(`\n${paint(['bold', 'inverse'], ` ${chapters}. ${title} `)}`);
    },
    say: (sentence) => write(`\n${sentence}`),
    typed: (line) => write(`\n${paint('bold', `$ ${line}`)}`),
    printed: (line) => write(line === '' ? '' : `  ${line}`),
    printedMeanwhile: (line) => write(`  ${paint('dim', '┊')} ${line}`),
    outcome: (sentence) => write(`  ${paint('green', '✓')} ${paint('green', sentence)}`),
  };
}
