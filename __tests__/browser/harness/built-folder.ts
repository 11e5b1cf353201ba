import { join } from 'node:path';

/** Where the page is built for the tests. */
export const builtFolder = join(import.meta.dirname, '..', '..', '..', 'lib', 'screen-in-tests');
