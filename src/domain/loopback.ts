/**
 * Whether a host is this machine, so that a secret may be sent there without TLS. `host` as URL.hostname gives it:
 * in lower case, IPv4 as four numbers, IPv6 in brackets.
 */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
