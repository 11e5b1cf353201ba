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

/** How long it took from one ISO time to another; undefined unless both are known. */
export function betweenInWords(from: string | null, to: string | null): string | undefined {
  const duration = Date.parse(to ?? '') - Date.parse(from ?? '');
  return Number.isNaN(duration) ? undefined : durationInWords(duration);
}

/** `2026-11-20 09:15:04 UTC` of an ISO time. */
export function timeInWords(iso: string): string {
  return `${secondsOf(iso)} UTC`;
}

/** `2026-11-20 09:15` of an ISO time, UTC, for tables. */
export function shortTime(iso: string): string {
  return secondsOf(iso).slice(0, 'YYYY-MM-DD hh:mm'.length);
}

function secondsOf(iso: string): string {
  return new Date(iso).toISOString().slice(0, 'YYYY-MM-DDThh:mm:ss'.length).replace('T', ' ');
}
