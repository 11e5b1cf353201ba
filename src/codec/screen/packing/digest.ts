import type { Cell } from './cell.ts';

const absent = 0;
const asWritten = 1;
const firstNumber = 2;
const digits = 12;
const short = new RegExp(`^[0-9a-f]{${digits}}$`);

/** A short digest as the number that it is; any other text as it is. */
export const digest: Cell<string | null> = {
  write(value, to) {
    if (value === null) to.number(absent);
    else if (short.test(value)) to.number(firstNumber + Number.parseInt(value, 16));
    else {
      to.number(asWritten);
      to.word('text', value);
    }
  },
  read(from) {
    const number = from.number();
    if (number === absent) return null;
    if (number === asWritten) return from.word('text');
    return (number - firstNumber).toString(16).padStart(digits, '0');
  },
};
