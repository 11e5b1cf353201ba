/**
 * Who cannot be deployed because of whom, directly or through others: by consumer, the nearest producer that is missing.
 * What is on the platform already stays there, whatever becomes of its producers.
 *
 * @param required by consumer, the producers without which it cannot be
 * @param missing applications that will not be on the platform for reasons of their own
 * @param wanted those that would be deployed
 */
export function producerFailures(
  required: ReadonlyMap<string, readonly string[]>,
  { missing, wanted }: { readonly missing: Iterable<string>; readonly wanted: ReadonlySet<string> },
): ReadonlyMap<string, string> {
  const consumers = consumersOf(required);
  const failures = new Map<string, string>();
  const queue = [...missing].map((application) => ({ application, cause: application }));
  for (const { application, cause } of queue) {
    for (const consumer of consumers.get(application) ?? []) {
      if (failures.has(consumer) || !wanted.has(consumer)) continue;
      failures.set(consumer, cause);
      queue.push({ application: consumer, cause });
    }
  }
  return failures;
}

function consumersOf(
  required: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const consumers = new Map<string, string[]>();
  for (const [consumer, producers] of required) {
    for (const producer of producers) {
      const known = consumers.get(producer);
      if (known === undefined) consumers.set(producer, [consumer]);
      else known.push(consumer);
    }
  }
  return consumers;
}
