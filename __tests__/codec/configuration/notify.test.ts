import { describe, expect, test } from '@jest/globals';
import { parseConfiguration } from '../../../src/codec/configuration/configuration.ts';
import { bytesOf, placesOf } from '../places.ts';

const usual = ['finished', 'finished-with-warnings', 'backout-failed'];

function parse(notify: string) {
  const text = `version: 1\nenvironments:\n  qa:\n    notify: ${notify}\n`;
  return parseConfiguration({ file: '.github/deployment-plans.yml', bytes: bytesOf(text) });
}

describe('those whom an environment notifies', () => {
  test('are read with what they want to hear', () => {
    const { value, problems } = parse(`
      - webhook: { url: https://hooks.example.com/plans, secret: DEPLOYMENT_SECRET_KEY }
      - webhook: { url-variable: DEPLOYMENT_SECRET_HOOK, secret: DEPLOYMENT_SECRET_KEY }
        on: [aborted]
      - slack: { url-variable: DEPLOYMENT_SECRET_SLACK }
      - comment: {}
      - release-notes: {}`);
    expect(problems).toEqual([]);
    const secret = 'DEPLOYMENT_SECRET_KEY';
    const inVariable = (variable: string) => ({ kind: 'variable', variable });
    expect(value?.environments.get('qa')?.notify).toEqual([
      {
        kind: 'webhook',
        on: usual,
        address: { kind: 'literal', url: 'https://hooks.example.com/plans' },
        secret,
      },
      { kind: 'webhook', on: ['aborted'], address: inVariable('DEPLOYMENT_SECRET_HOOK'), secret },
      { kind: 'slack', on: usual, address: inVariable('DEPLOYMENT_SECRET_SLACK') },
      { kind: 'comment', on: usual },
      { kind: 'release-notes', on: ['finished', 'finished-with-warnings'] },
    ]);
  });

  test.each([
    ['someone by mail', '[{ mail: team@example.com }]'],
    ['nobody in particular', '[{ on: [finished] }]'],
    ['two at once', '[{ comment: {}, release-notes: {} }]'],
    ['a text', '["@acme/operations"]'],
    ['a comment with more', '[{ comment: { text: hello } }]'],
    ['a webhook without a key', '[{ webhook: { url: https://hooks.example.com/ } }]'],
    ['a webhook without an address', '[{ webhook: { secret: DEPLOYMENT_SECRET_KEY } }]'],
    [
      'a webhook with two addresses',
      '[{ webhook: { url: https://a.example.com/, url-variable: DEPLOYMENT_SECRET_A, secret: DEPLOYMENT_SECRET_KEY } }]',
    ],
    ['a key that stands there', '[{ webhook: { url: https://a.example.com/, secret: abc } }]'],
    ['a variable of another kind', '[{ slack: { url-variable: GITHUB_TOKEN } }]'],
    [
      'a channel by its address',
      '[{ slack: { url-variable: DEPLOYMENT_SECRET_A, url: https://hooks.example.com/ } }]',
    ],
    ['an end that there is not', '[{ comment: {}, on: [started] }]'],
    ['no end', '[{ comment: {}, on: [] }]'],
    ['notes of what was not deployed', '[{ release-notes: {}, on: [aborted] }]'],
    ['very many', `[${Array.from({ length: 21 }, () => '{ comment: {} }').join(', ')}]`],
  ])('are not %s', (_, notify) => {
    expect(parse(notify).problems).toMatchObject([{ code: 'schema' }]);
  });

  test.each([
    'http://hooks.example.com/hidden',
    'https://ada:hidden@hooks.example.com/',
    'https://hooks.example.com/?token=hidden',
    'https://hooks.example.com/#hidden',
    'hidden',
  ])('have no address that everybody may read, and that is not repeated: %s', (url) => {
    const { problems } = parse(`[{ webhook: { url: "${url}", secret: DEPLOYMENT_SECRET_KEY } }]`);
    expect(placesOf(problems)).toEqual(['schema 4:27']);
    expect(problems.map(({ message }) => message).join()).not.toContain('hidden');
  });

  test.each([
    '{ webhook: { url: https://a.example.com/, secret: hidden } }',
    '{ slack: { url-variable: https://hooks.example.com/hidden } }',
  ])('have no secret that stands there repeated: %s', (notifier) => {
    const messages = parse(`[${notifier}]`).problems.map(({ message }) => message);
    expect(messages).toHaveLength(1);
    expect(messages.join()).not.toContain('hidden');
  });
});
