import { expect, test } from '@jest/globals';
import { renderLogs } from '../../src/render/logs.ts';
import { plainStyle } from '../../src/render/text/view.ts';

const view = { style: plainStyle, width: 80 };
const controlEscape = String.fromCharCode(0x1b);
const shop = { application: 'shop', place: '/git/logs/qa/one/shop.log', url: null, text: 'one\ntwo\n' };
const audit = { application: 'audit', place: '/git/logs/qa/one/audit.log', url: null, text: null };

test('one log is shown as it is, but cannot steer the terminal', () => {
  expect(renderLogs([{ ...shop, text: `a${controlEscape}[2Jb\nc\n` }], view)).toBe('ab\nc');
});

test('several have headings', () => {
  expect(renderLogs([shop, audit], view)).toBe(
    [
      'shop  /git/logs/qa/one/shop.log\n\none\ntwo',
      'audit  /git/logs/qa/one/audit.log\n\nNothing that audit said is kept on this machine; it would be in /git/logs/qa/one/audit.log',
    ].join('\n\n'),
  );
});

test('what is elsewhere is named', () => {
  const url = 'https://github.example/job/2';
  expect(renderLogs([{ ...audit, url }], view)).toBe(
    `Nothing that audit said is kept on this machine; see ${url}`,
  );
  expect(renderLogs([], view)).toBe('The run has no operations.');
});
