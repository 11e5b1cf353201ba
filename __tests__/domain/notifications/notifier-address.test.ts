import { expect, test } from '@jest/globals';
import { isPublicAddress, isSendable } from '../../../src/domain/notifications/notifier-address.ts';

test.each([
  { address: 'https://hooks.example.com/plans', sendable: true, open: true },
  { address: 'https://hooks.example.com:8443/plans', sendable: true, open: true },
  { address: 'http://127.0.0.1:8080/plans', sendable: true, open: true },
  { address: 'http://localhost/plans', sendable: true, open: true },
  { address: 'https://hooks.example.com/plans?token=1', sendable: true, open: false },
  { address: 'https://hooks.example.com/plans#1', sendable: true, open: false },
  { address: 'http://hooks.example.com/plans', sendable: false, open: false },
  { address: 'https://ada@hooks.example.com/', sendable: false, open: false },
  { address: 'https://ada:secret@hooks.example.com/', sendable: false, open: false },
  { address: 'file:///etc/passwd', sendable: false, open: false },
  { address: '//hooks.example.com', sendable: false, open: false },
  { address: '', sendable: false, open: false },
  { address: `https://hooks.example.com/${'a'.repeat(2000)}`, sendable: false, open: false },
])('$address', ({ address, sendable, open }) => {
  expect([isSendable(address), isPublicAddress(address)]).toEqual([sendable, open]);
});
