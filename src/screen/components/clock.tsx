import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

const Now = createContext(0);
const halfAMinute = 30_000;

/** Tells everything below it the time, anew twice a minute: one clock for all that is shown by it. */
export function Clock({ children }: { readonly children: ComponentChildren }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), halfAMinute);
    return () => clearInterval(timer);
  }, []);
  return <Now.Provider value={now}>{children}</Now.Provider>;
}

/** Milliseconds since the epoch. */
export function useNow(): number {
  return useContext(Now);
}
