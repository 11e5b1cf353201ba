import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  dataPath,
  dataScript,
  detailsData,
  environmentsData,
  listData,
} from '../../../src/codec/screen/data-script.ts';
import { screenDetailsToJson } from '../../../src/codec/screen/screen-details.ts';
import { screenEnvironmentsToJson } from '../../../src/codec/screen/screen-environments.ts';
import { screenListToJson } from '../../../src/codec/screen/screen-list.ts';
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
  writeData(folder, listData, screenListToJson(data.list));
  if (data.environments !== undefined) {
    writeData(folder, environmentsData, screenEnvironmentsToJson(data.environments));
  }
  for (const details of data.details ?? []) {
    writeData(folder, detailsData(details.environment, details.plan), screenDetailsToJson(details));
  }
}

function writeData(folder: string, key: string, json: unknown): void {
  const path = join(folder, dataPath(key));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, dataScript(key, json));
}
