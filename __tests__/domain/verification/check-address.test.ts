import { expect, test } from '@jest/globals';
import { addressInWords, isCheckAddress } from '../../../src/domain/verification/check-address.ts';

test.each([
  ['http://localhost:8080/health', true],
  ['https://qa.example.com/health?full=1', true],
  ['https://ada@qa.example.com/', false],
  ['https://:hunter2@qa.example.com/', false],
  ['https://qa.example.com/#top', false],
  ['file:///etc/passwd', false],
  ['qa.example.com', false],
  ['', false],
])('%s may be asked: %s', (text, expected) => {
  expect(isCheckAddress(text)).toBe(expected);
});

test('messages tell no query, user or password', () => {
  expect(addressInWords(new URL('https://ada:hunter2@qa.example.com:8443/health?key=secret'))).toBe(
    'https://qa.example.com:8443/health',
  );
});
