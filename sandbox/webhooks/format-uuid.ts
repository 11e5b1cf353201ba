/** Sixteen random bytes as a UUID of version 4. */
export function formatUuid(bytes: Buffer): string {
  const digits = bytes.toString('hex').split('');
  digits[12] = '4';
  digits[16] = '8';
  return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
