import { useEffect, useState } from 'preact/hooks';

const halfAMinute = 30_000;

/** The time, in milliseconds; what is shown by it is shown anew twice a minute. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), halfAMinute);
    return () => clearInterval(timer);
  }, []);
  return now;
}
