import { isLoopback } from '../loopback.ts';

/** Longer ones no server takes. */
const longestAddress = 2000;

/** Whether a message may be sent to an address: with TLS, except on this machine, and without user and password. */
export function isSendable(address: string): boolean {
  if (address.length > longestAddress || !URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  const isPrivate = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  return isPrivate && username === '' && password === '';
}

/** Whether an address may stand where everybody reads it: one with a query may hold a token. */
export function isPublicAddress(address: string): boolean {
  return isSendable(address) && new URL(address).search === '' && new URL(address).hash === '';
}
