import { everything } from './bounds.ts';
import { exploreProtocol } from './explore-protocol.ts';
import { inWords } from './in-words.ts';
import { loadProtocol, sources } from './protocol.ts';

/** `npm run model`: crashes and aborts together. Takes minutes. */
const protocol = await loadProtocol(sources);
for (const bounds of everything) {
  const explored = exploreProtocol(protocol, bounds.budget);
  console.log(inWords(bounds, explored));
  if (explored.breach !== undefined) process.exitCode = 1;
}
