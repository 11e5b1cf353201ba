import { timeInWords } from '../../render/in-words/time-in-words.ts';
import { useNow } from './clock.tsx';
import { fromNowInWords } from './from-now-in-words.ts';

const aMonth = 30 * 24 * 60 * 60 * 1000;

/** A time as people remember it: `3 h ago`, or a date once that is longer ago. Its title says it exactly. */
export function Moment({ iso }: { readonly iso: string }) {
  const now = useNow();
  const time = Date.parse(iso);
  const exact = timeInWords(iso);
  const shown =
    Math.abs(now - time) < aMonth ? fromNowInWords(time, now) : exact.slice(0, 'YYYY-MM-DD'.length);
  return (
    <time dateTime={iso} title={exact}>
      {shown}
    </time>
  );
}
