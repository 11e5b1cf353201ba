import { procTable } from './proc-table.ts';
import type { ProcessTable } from './process-table.ts';
import { psTable } from './ps-table.ts';

/** The table of processes of the system that this program runs on. */
export const systemTable: ProcessTable = process.platform === 'linux' ? procTable : psTable;
