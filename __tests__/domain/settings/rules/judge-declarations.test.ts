import { describe, expect, test } from '@jest/globals';
import type { SettingDeclaration } from '../../../../src/domain/model/catalog.ts';
import { judgeDeclarations } from '../../../../src/domain/settings/rules/judge-declarations.ts';
import { judgeSecretMappings } from '../../../../src/domain/settings/rules/judge-secret-mappings.ts';
import { catalogEntry, configuration, environment } from '../../../support/builders.ts';

function entryWith(name: string, declaration: Partial<SettingDeclaration>) {
  const settings = new Map([[name, { required: false, secret: false, ...declaration }]]);
  return catalogEntry('shop', { settings });
}

describe('a setting may not be declared', () => {
  test.each<[string, Partial<SettingDeclaration>, string]>([
    ['with a pattern that is none', { pattern: '[0-9' }, 'schema settings/x/pattern'],
    ['with a pattern that looks around', { pattern: '(?=a)a' }, 'schema settings/x/pattern'],
    ['with a default that does not fit', { pattern: '[0-9]+', default: '1s' }, 'schema settings/x/default'],
    ['as a secret with a pattern', { secret: true, pattern: '.+' }, 'schema settings/x/pattern'],
    ['as a secret with a default', { secret: true, default: 'x' }, 'secret-in-plain settings/x/default'],
    [
      'with a credential as its default',
      { default: 'amqp://app:hunter2@queue' },
      'secret-in-plain settings/x/default',
    ],
  ])('%s', (_, declaration, found) => {
    const judged = judgeDeclarations(entryWith('x', declaration));
    expect(judged.map(({ code, path }) => `${code} ${path.join('/')}`)).toEqual([found]);
    expect(JSON.stringify(judged)).not.toContain('hunter2');
  });
});

test.each<[string, Partial<SettingDeclaration>]>([
  ['everything', { description: 'x', required: true, default: '30s', pattern: '[0-9]+s' }],
  ['a secret', { secret: true, required: true }],
  ['nothing', {}],
])('%s may be declared', (_, declaration) => {
  expect(judgeDeclarations(entryWith('x', declaration))).toEqual([]);
});

describe('a variable is named for', () => {
  const catalog = new Map([
    [
      'shop',
      catalogEntry('shop', {
        settings: new Map([
          ['key', { required: true, secret: true }],
          ['timeout', { required: true, secret: false }],
        ]),
      }),
    ],
  ]);

  test.each<[string, string, readonly string[]]>([
    ['a secret', 'shop/key', []],
    ['a plain setting', 'shop/timeout', ['timeout of shop is no secret']],
    ['what is not declared', 'shop/keys', ['shop/keys is no setting of the catalog']],
    ['an application that is not there', 'shpo/key', ['shpo/key is no setting of the catalog']],
    ['a part of a name', 'constructor/key', ['constructor/key is no setting of the catalog']],
  ])('%s', (_, key, expected) => {
    const qa = environment('qa', { secrets: new Map([[key, 'DEPLOYMENT_SECRET_KEY']]) });
    const found = judgeSecretMappings(configuration(qa), catalog);
    expect(found.map(({ message }) => message.split(/[,;]/)[0])).toEqual(expected);
    expect(found.map(({ path }) => path)).toEqual(expected.map(() => ['environments', 'qa', 'secrets', key]));
  });
});
