import { open } from 'node:fs/promises';
import type { OperationLogs } from '../../../ports/operation-logs.ts';
import { logPath } from './log-path.ts';

/** The logs that deployers of commands keep in a folder of this machine. */
export function createOperationLogs(logFolder: string): OperationLogs {
  return {
    place: (operation) => logPath(logFolder, operation),
    async read(operation, from) {
      const file = await open(logPath(logFolder, operation)).catch(() => undefined);
      if (file === undefined) return undefined;
      try {
        const { size } = await file.stat();
        if (size < from) return undefined;
        const { buffer, bytesRead } = await file.read(Buffer.alloc(size - from), 0, size - from, from);
        return buffer.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    },
  };
}
