import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { World } from '../../model/world.ts';

/** What a push may do is decided beforehand; whether it only moves a branch on shows when its commits are here. */
const update = `#!/bin/sh
# Called by git for each ref, with its name, where it was and where it shall be. SANDBOX_VERDICTS has lines
# "refuse <ref> <sentence>" and "forward <ref>".
found=
while read -r verdict ref sentence; do
  [ "$ref" = "$1" ] || continue
  if [ "$verdict" = forward ]; then
    git merge-base --is-ancestor "$2" "$3" && continue
    sentence='Cannot force-push to this branch'
  fi
  [ -n "$found" ] || echo "error: GH013: Repository rule violations found for $1." >&2
  found=yes
  echo "- $sentence" >&2
done <<END
$SANDBOX_VERDICTS
END
[ -z "$found" ]
`;

export function hooksFolder(world: World): string {
  return join(world.folder, 'hooks');
}

export async function installHooks(world: World): Promise<void> {
  await mkdir(hooksFolder(world), { recursive: true });
  await writeFile(join(hooksFolder(world), 'update'), update, { mode: 0o755 });
}
