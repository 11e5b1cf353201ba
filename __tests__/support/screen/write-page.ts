import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type WrittenData,
  writtenDetails,
  writtenEnvironments,
  writtenList,
} from '../../../src/codec/screen/written-data.ts';
import type { ScreenDetails } from '../../../src/domain/screen/screen-details.ts';
import type { ScreenEnvironments } from '../../../src/domain/screen/screen-environments.ts';
import type { ScreenList } from '../../../src/domain/screen/screen-list.ts';

export interface PageData {
  readonly list: ScreenList;
  readonly environments?: ScreenEnvironments;
  readonly details?: readonly ScreenDetails[];
}

/** Copies a page that is built into a folder, and writes the data beside it. */
export function writePage(folder: string, builtPage: string, data: PageData): void {
  mkdirSync(folder, { recursive: true });
  cpSync(builtPage, join(folder, 'index.html'));
  writeData(folder, writtenList(data.list));
  if (data.environments !== undefined) writeData(folder, writtenEnvironments(data.environments));
  for (const details of data.details ?? []) writeData(folder, writtenDetails(details));
}

function writeData(folder: string, { path, text }: WrittenData): void {
  const place = join(folder, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
}
