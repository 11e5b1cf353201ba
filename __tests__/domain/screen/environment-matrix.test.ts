import { describe, expect, test } from '@jest/globals';
import { environmentMatrix } from '../../../src/domain/screen/environment-matrix.ts';
import { screenApplication, screenEnvironment } from '../../support/screen/screen-environments.ts';

describe('environments × applications', () => {
  const environments = [
    screenEnvironment('qa', {
      payments: '2.10.0',
      orders: '1.0.0',
      ledger: screenApplication('1.0.0', { inspection: { kind: 'runs', version: '1.1.0' } }),
    }),
    screenEnvironment(
      'production',
      { payments: '2.9.0', orders: '1.0.0', audit: screenApplication(null, { uncertain: true }) },
      { blocked: new Map([['orders', 'stock-taking']]) },
    ),
  ];
  const rows = environmentMatrix(environments);
  const cellsOf = (wanted: string) => rows.find(({ application }) => application === wanted)?.cells ?? [];

  test('have every application of any of them, by name', () => {
    expect(rows.map(({ application }) => application)).toEqual(['audit', 'ledger', 'orders', 'payments']);
    expect(rows.every(({ cells }) => cells.length === 2)).toBe(true);
  });

  test('say which version is the newest, where they differ', () => {
    expect(cellsOf('payments').map(({ age }) => age)).toEqual(['newest', 'older']);
    expect(cellsOf('orders').map(({ age }) => age)).toEqual([null, null]);
    expect(cellsOf('ledger').map(({ age }) => age)).toEqual([null, null]);
    expect(cellsOf('audit').map(({ age }) => age)).toEqual([null, null]);
  });

  test('say how what runs stands to what is recorded', () => {
    expect(cellsOf('ledger').map(({ standing }) => standing)).toEqual(['drift', null]);
    expect(cellsOf('payments').map(({ standing }) => standing)).toEqual([null, null]);
  });

  test('say what may not be deployed', () => {
    expect(cellsOf('orders').map(({ blocked }) => blocked)).toEqual([null, { reason: 'stock-taking' }]);
  });

  test('say what stands on a platform that is not the present one', () => {
    const stands = (platform: string | null, current: string | null) => {
      const recorded = screenApplication('1.0.0', { platform });
      const [row] = environmentMatrix([screenEnvironment('qa', { a: recorded }, { platform: current })]);
      return row?.cells[0]?.platform;
    };
    expect([stands('11.19', '11.19'), stands('11.18', '11.19')]).toEqual(['current', 'behind']);
    expect([stands(null, '11.19'), stands('11.18', null)]).toEqual([null, null]);
  });

  test('bear versions that are none', () => {
    const odd = [screenEnvironment('qa', { a: 'latest' }), screenEnvironment('production', { a: '1.0.0' })];
    expect(environmentMatrix(odd)[0]?.cells.map(({ age }) => age)).toEqual(['older', 'newest']);
  });
});
