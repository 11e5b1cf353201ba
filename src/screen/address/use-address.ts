import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Address, parseAddress } from './address.ts';

/** Where the page is, also after back and forward. */
export function useAddress(): Address {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return useMemo(() => parseAddress(hash), [hash]);
}

/** Goes to a link of this page; `replacing` leaves no step to go back to. */
export function goTo(link: string, { replacing = false } = {}): void {
  if (replacing) location.replace(link);
  else location.hash = link;
}
