import { expect, test } from '@jest/globals';
import { isLoopback } from '../../src/domain/loopback.ts';

test.each(['localhost', '127.0.0.1', '127.1.2.3', '[::1]'])('%s is this machine', (host) => {
  expect(isLoopback(host)).toBe(true);
});

test.each(['', 'localhost.evil.example', '127.0.0.1.evil.example', '128.0.0.1', '0.0.0.0', '[::2]', '::1'])(
  '%j is not, as far as its name says',
  (host) => {
    expect(isLoopback(host)).toBe(false);
  },
);
