import { timeInWords } from '../../render/in-words/time-in-words.ts';
import { useNow } from '../components/clock.tsx';
import { fromNowInWords } from '../components/from-now-in-words.ts';
import { liveEvery } from '../data/keep-live.ts';

interface AgeProps {
  /** ISO time. */
  readonly builtAt: string;
  /** Why it could not be asked for again; null while all is well. */
  readonly lost: string | null;
}

/** How old everything on the page is, because what it shows goes on meanwhile. */
export function Age({ builtAt, lost }: AgeProps) {
  const now = useNow();
  const exact = timeInWords(builtAt);
  const live = liveEvery() !== null;
  return (
    <footer class="age">
      {live && lost === null && <span class="live">Live</span>}
      {live && lost !== null && (
        <span class="lost">
          No longer live: the program that serves this has ended, or says there what is wrong
        </span>
      )}
      <span>
        As of{' '}
        <time dateTime={builtAt} title={exact}>
          {fromNowInWords(Date.parse(builtAt), now)}
        </time>
        , {exact}
      </span>
    </footer>
  );
}
