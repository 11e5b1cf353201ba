const units = [
  { name: 'd', milliseconds: 86_400_000 },
  { name: 'h', milliseconds: 3_600_000 },
  { name: 'min', milliseconds: 60_000 },
  { name: 's', milliseconds: 1000 },
] as const;

/** `840 ms`, `42 s`, `2 min 5 s`, `3 h`, `2 d 4 h`: the two largest units, rounded down. */
export function durationInWords(milliseconds: number): string {
  const whole = Math.max(0, Math.floor(milliseconds));
  const first = units.findIndex((unit) => whole >= unit.milliseconds);
  if (first === -1) return `${whole} ms`;
  let rest = whole;
  const words = units.slice(first, first + 2).map(({ name, milliseconds: size }) => {
    const count = Math.floor(rest / size);
    rest %= size;
    return { count, text: `${count} ${name}` };
  });
  return words
    .filter(({ count }) => count > 0)
    .map(({ text }) => text)
    .join(' ');
}
