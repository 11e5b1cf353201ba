export const id = 662;
export const ids = [662];
export const modules = {

/***/ 9729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

const systemClock = {
    now: () => Date.now(),
    sleep: async (milliseconds) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds);
    },
};


/***/ }),

/***/ 802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ assembleRepository)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/cli/adapters/git/process/failure.js
var failure = __webpack_require__(1628);
;// CONCATENATED MODULE: ./lib/cli/adapters/git/checking-out.js



/** So that what the tree says of its own files (attributes) finds no program to run and nothing to convert. */
const plainFiles = ['core.autocrlf=false', 'core.sparseCheckout=false', 'core.splitIndex=false'].flatMap((setting) => ['-c', setting]);
/**
 * Writes the files of a commit into an empty folder, through an index that stands there meanwhile, so that
 * whoever removes the folder of a killed process removes everything. Filters of the
 * machine (git-lfs) are left out: what is written is what is committed.
 */
async function checkOutFiles(git, commit, folder) {
    const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, '.index-'));
    try {
        const answer = await git.run({
            arguments: [...plainFiles, `--work-tree=${(0,external_node_path_.resolve)(folder)}`, 'read-tree', '-u', '--reset', commit],
            variables: {
                GIT_INDEX_FILE: (0,external_node_path_.join)(own, 'index'),
                GIT_CONFIG_GLOBAL: '/dev/null',
                GIT_CONFIG_NOSYSTEM: '1',
            },
        });
        (0,failure/* outputOf */.jH)(answer, `check out ${commit}`);
    }
    finally {
        await (0,promises_.rm)(own, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./lib/cli/adapters/git/identity.js
var identity = __webpack_require__(1552);
// EXTERNAL MODULE: ./lib/cli/adapters/git/reading/ancestry.js
var ancestry = __webpack_require__(1566);
// EXTERNAL MODULE: ./lib/cli/adapters/git/reading/branches.js
var branches = __webpack_require__(5791);
// EXTERNAL MODULE: ./lib/cli/adapters/git/objects/tree.js
var objects_tree = __webpack_require__(5987);
;// CONCATENATED MODULE: ./lib/cli/adapters/git/reading/raw-changes.js

const kinds = new Map([
    ['A', 'added'],
    ['M', 'modified'],
    ['D', 'deleted'],
]);
/**
 * Reads `:<mode> <mode> <id> <id> <status>` with its path (git-diff-tree, RAW OUTPUT FORMAT); a merge has a
 * colon, a mode, an id and a status letter for each parent. Undefined for any other text.
 */
function parseRawChange(line, path) {
    const [, colons, rest] = /^(:+)(.*)$/s.exec(line ?? '') ?? [];
    if (colons === undefined || rest === undefined || path === undefined)
        return undefined;
    const sides = colons.length + 1;
    const fields = rest.split(' ');
    const mode = fields[sides - 1] ?? '';
    const id = fields[2 * sides - 1] ?? '';
    const kind = kindOfStatus(fields[2 * sides] ?? '');
    if (kind === 'deleted')
        return { path, blob: null, kind };
    return (0,objects_tree/* isFileMode */.sB)(mode) ? { path, blob: id, kind } : { path, blob: null, kind: 'other' };
}
function kindOfStatus(status) {
    const [first = ''] = status;
    return [...status].every((letter) => letter === first) ? (kinds.get(first) ?? 'other') : 'other';
}

;// CONCATENATED MODULE: ./lib/cli/adapters/git/reading/changes-since.js


const diffOptions = [
    '--raw',
    '-z',
    '--no-renames',
    '--no-abbrev',
    '--no-color',
    '--no-ext-diff',
    '--no-relative',
];
/** What a branch's tip changed since it left `base`; all of its files when they have no common history. */
async function readChangesSince(git, format, { base, tip }) {
    const difference = (...revisions) => git.run({ arguments: ['diff', ...diffOptions, '--ignore-submodules=none', ...revisions, '--'] });
    const answer = await difference(`${base}...${tip}`);
    const unrelated = !(0,failure/* succeeded */.gq)(answer) && answer.stderr.includes('no merge base');
    const output = (0,failure/* outputOf */.jH)(unrelated ? await difference(format.emptyTree, tip) : answer, `compare ${tip}`);
    const tokens = output.toString('utf8').split('\0');
    return tokens.flatMap((token, index) => {
        const change = index % 2 === 0 ? parseRawChange(token, tokens[index + 1]) : undefined;
        return change === undefined ? [] : [{ path: change.path, kind: change.kind }];
    });
}

// EXTERNAL MODULE: ./lib/cli/adapters/git/writing/branch-home.js
var branch_home = __webpack_require__(9347);
;// CONCATENATED MODULE: ./lib/cli/adapters/git/reading/checked-out-branch.js


/** The branch that the working tree has checked out; undefined without a working tree or on no branch. */
async function checkedOutBranch(git, { bare }) {
    if (bare)
        return undefined;
    const answer = await git.run({ arguments: ['symbolic-ref', '--quiet', 'HEAD'] });
    if (answer.code === 1)
        return undefined;
    const reference = (0,failure/* outputOf */.jH)(answer, 'tell what is checked out').toString('utf8').trim();
    return reference.startsWith(branch_home/* localBranches */.S) ? reference.slice(branch_home/* localBranches */.S.length) : undefined;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/git/reading/log.js


/**
 * Options of a `git log` that {@link parseLog} reads: parents before children, every field and path ended by
 * NUL, so that no name or path can be taken for anything else.
 */
const logOptions = [
    '--format=%H%x00%P%x00%S%x00%ct%x00%an%x00%ae',
    '-z',
    '--raw',
    '--root',
    '--no-renames',
    '--no-abbrev',
    '--no-color',
    '--no-relative',
    '--ignore-submodules=none',
    '--topo-order',
    '--reverse',
];
/** Fields of a commit in the format above. */
const fieldCount = 6;
function parseLog(output) {
    const tokens = output.toString('utf8').split('\0');
    const commits = [];
    let next = 0;
    while (next + fieldCount <= tokens.length) {
        const { changes, end } = changesFrom(tokens, next + fieldCount);
        const [commit = '', parents = '', tip = '', seconds = '', name = '', email = ''] = tokens.slice(next, end);
        next = end;
        commits.push({
            commit,
            parents: parents.split(' ').filter((parent) => parent !== ''),
            tip,
            at: isoTime(seconds),
            author: (0,identity/* cleanIdentity */.w)({ name, email }),
            changes,
        });
    }
    return commits;
}
/** A commit's changes, up to the next commit, whose first field is never empty. */
function changesFrom(tokens, start) {
    const changes = [];
    let end = start;
    for (; end < tokens.length; end += 1) {
        // Between a commit and its changes stands a newline or an empty field, by the kind of difference.
        const token = tokens[end]?.trimStart();
        if (token === '')
            continue;
        const change = parseRawChange(token, tokens[end + 1]);
        if (change === undefined)
            break;
        changes.push(change);
        end += 1;
    }
    return { changes, end };
}
const latest = Date.UTC(9999, 11, 31) / 1000;
/** The ISO time of seconds since the epoch; what a hostile commit claims is brought into range. */
function isoTime(seconds) {
    const value = Number(seconds);
    const valid = Number.isFinite(value) ? Math.min(Math.max(Math.trunc(value), 0), latest) : 0;
    return new Date(valid * 1000).toISOString();
}

;// CONCATENATED MODULE: ./lib/cli/adapters/git/reading/history.js


/** The commits reachable from `to` and not from `from`, each with its changes against its first parent. */
async function readHistory(git, from, to) {
    const answer = await git.run({
        arguments: ['log', ...logOptions, '--diff-merges=first-parent', '--stdin', '--'],
        input: revisions([to], from === null ? [] : [from]),
    });
    const commits = parseLog((0,failure/* outputOf */.jH)(answer, `read the history of ${to}`));
    const line = firstParentLine(commits, to);
    return commits.map(({ commit, author, at, changes }) => ({
        commit,
        author,
        at,
        firstParent: line.has(commit),
        changes: changes.map(({ path, blob }) => ({ path, blob })),
    }));
}
/** What the commits changed that are reachable from a tip and from none of `without`. */
async function readChangesOfTips(git, tips, without) {
    if (tips.length === 0)
        return [];
    const answer = await git.run({
        arguments: ['log', ...logOptions, '--diff-merges=combined', '--stdin', '--'],
        input: revisions(tips, without),
    });
    return parseLog((0,failure/* outputOf */.jH)(answer, 'read what branches changed')).flatMap(({ commit, tip, at, author, changes }) => changes.map(({ path, kind }) => ({ path, kind, tip, commit, at, author })));
}
function revisions(included, excluded) {
    return [...included, ...excluded.map((commit) => `^${commit}`)].map((line) => `${line}\n`).join('');
}
function firstParentLine(commits, tip) {
    const byId = new Map(commits.map((commit) => [commit.commit, commit]));
    const line = new Set();
    for (let commit = byId.get(tip); commit !== undefined; commit = byId.get(commit.parents[0] ?? '')) {
        line.add(commit.commit);
    }
    return line;
}

// EXTERNAL MODULE: ./lib/cli/adapters/git/reading/read-files.js
var read_files = __webpack_require__(8294);
// EXTERNAL MODULE: ./lib/cli/adapters/git/objects/object-format.js
var object_format = __webpack_require__(4826);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/cli/adapters/git/writing/commit-object.js


/**
 * A commit object. Its last line makes it unlike every other: two processes that write the same change in the
 * same second would else make one commit, and both would take it for theirs.
 */
function commitObject({ tree, parent, author, at, message }) {
    const { name, email } = (0,identity/* cleanIdentity */.w)(author);
    const person = `${name} <${email}> ${Math.floor(at / 1000)} +0000`;
    const lines = [
        `tree ${tree}`,
        ...(parent === undefined ? [] : [`parent ${parent}`]),
        `author ${person}`,
        `committer ${person}`,
        '',
        message.replaceAll('\0', '').trim(),
        '',
        `Write-Id: ${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`,
        '',
    ];
    return { type: 'commit', bytes: Buffer.from(lines.join('\n'), 'utf8') };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/git/writing/edit-tree.js


/**
 * The tree that comes of writing files into the tree `root` (undefined: an empty one). Folders come and go
 * with their files; a file that is overwritten stays executable.
 */
async function editTree(store, root, writes) {
    const objects = [];
    const id = await editFolder(store, root, collectEdits(writes), objects);
    return { id: id ?? keep(store, objects, { type: 'tree', bytes: (0,objects_tree/* serializeTree */.Lj)(new Map()) }), objects };
}
function collectEdits(writes) {
    const root = new Map();
    for (const { path, bytes } of writes) {
        const names = path.split('/');
        if (names.some(isForbidden))
            throw new Error(`${JSON.stringify(path)} is no path of a file in a repository`);
        const last = names.pop() ?? '';
        let folder = root;
        for (const name of names.map(objects_tree/* toByteName */.l6)) {
            const known = folder.get(name);
            const next = known instanceof Map ? known : new Map();
            folder.set(name, next);
            folder = next;
        }
        folder.set((0,objects_tree/* toByteName */.l6)(last), bytes);
    }
    return root;
}
function isForbidden(name) {
    return name === '' || name === '.' || name === '..' || name.toLowerCase() === '.git' || name.includes('\0');
}
/** The id of the edited folder; undefined when nothing is left in it. */
async function editFolder(store, id, edits, objects) {
    const tree = new Map(id === undefined ? [] : await store.tree(id));
    for (const [name, edit] of edits) {
        const entry = await editEntry(store, tree.get(name), edit, objects);
        if (entry === undefined)
            tree.delete(name);
        else
            tree.set(name, entry);
    }
    return tree.size === 0 ? undefined : keep(store, objects, { type: 'tree', bytes: (0,objects_tree/* serializeTree */.Lj)(tree) });
}
async function editEntry(store, entry, edit, objects) {
    if (edit === null)
        return undefined;
    if (edit instanceof Map) {
        const isFolder = entry !== undefined && (0,objects_tree/* kindOf */.I)(entry) === 'folder';
        const id = await editFolder(store, isFolder ? entry.id : undefined, edit, objects);
        if (id !== undefined)
            return (0,objects_tree/* folderEntry */.Zn)(id);
        // Deletions below a file find nothing to delete, and leave it.
        return isFolder ? undefined : entry;
    }
    const mode = entry !== undefined && (0,objects_tree/* isFileMode */.sB)(entry.mode) ? entry.mode : objects_tree/* fileMode */.IB;
    return { mode, id: keep(store, objects, { type: 'blob', bytes: edit }) };
}
function keep({ format }, objects, object) {
    objects.push(object);
    return (0,object_format/* objectId */.Tu)(format, object);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/cli/adapters/git/writing/pack.js


const typeNumbers = { commit: 1, tree: 2, blob: 3 };
/** A pack of whole objects, version 2 (gitformat-pack): the form in which git takes many objects at once. */
function packOf(objects, { algorithm }) {
    const header = Buffer.alloc(12);
    header.write('PACK', 0, 'latin1');
    header.writeUInt32BE(2, 4);
    header.writeUInt32BE(objects.length, 8);
    const body = Buffer.concat([
        header,
        ...objects.flatMap((object) => [head(object), (0,external_node_zlib_.deflateSync)(object.bytes)]),
    ]);
    return Buffer.concat([body, (0,external_node_crypto_.createHash)(algorithm).update(body).digest()]);
}
/** Type and size: four bits of the size beside the type, then seven a byte, lowest first. */
function head({ type, bytes }) {
    const head = [];
    let byte = (typeNumbers[type] << 4) | (bytes.length & 0x0f);
    for (let rest = Math.floor(bytes.length / 16); rest > 0; rest = Math.floor(rest / 128)) {
        head.push(byte | 0x80);
        byte = rest & 0x7f;
    }
    return Buffer.from([...head, byte]);
}

;// CONCATENATED MODULE: ./lib/cli/adapters/git/writing/write-commit.js





/** Writes the objects of a new commit, in one process and without any reference to it; gives its id. */
async function writeCommit(git, store, request) {
    const parent = request.startFrom ?? request.expected ?? undefined;
    const root = parent === undefined ? undefined : await store.rootOf(parent);
    const tree = await editTree(store, root, request.writes);
    const commit = commitObject({
        tree: tree.id,
        parent,
        author: request.author,
        at: request.at,
        message: request.message,
    });
    const objects = [...tree.objects, commit];
    const answer = await git.run({ arguments: ['unpack-objects', '-q'], input: packOf(objects, store.format) });
    (0,failure/* outputOf */.jH)(answer, 'write a commit');
    return (0,object_format/* objectId */.Tu)(store.format, commit);
}

;// CONCATENATED MODULE: ./lib/cli/adapters/git/assemble-repository.js









/** Puts the parts together to what the port asks for. */
function assembleRepository(parts) {
    const { git, location, catFile, store, home, variables, now, heal } = parts;
    return {
        directory: location.commonDirectory,
        refresh: (pullRequests) => home.refresh(pullRequests),
        branches: (...prefixes) => (0,branches/* listBranches */.j)(git, home.namespace, prefixes),
        list: (commit, folder) => (0,read_files/* listFolder */.bt)(store, commit, folder),
        read: (commit, paths) => (0,read_files/* readFiles */.Ul)(store, commit, paths),
        readBlobs: (blobs) => store.files(blobs),
        history: (from, to) => readHistory(git, from, to),
        isAncestor: (ancestor, descendant) => (0,ancestry/* isReachable */.k)(git, store, { ancestor, descendant }),
        changesSince: (base, tip) => readChangesSince(git, location.format, { base, tip }),
        changesOfTips: (tips, without) => readChangesOfTips(git, tips, without),
        checkedOutBranch: () => checkedOutBranch(git, location),
        async commit(request) {
            const [commit] = await Promise.all([
                writeCommit(git, store, { ...request, at: now() }),
                home.assertFree(request.branch),
            ]);
            return await home.move({ branch: request.branch, expected: request.expected, commit });
        },
        author: () => (0,identity/* readAuthor */.Y)(git, variables),
        checkOut: (commit, folder) => checkOutFiles(git, commit, folder),
        heal,
        close: () => catFile.close(),
    };
}


/***/ }),

/***/ 7076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ heal)
});

// EXTERNAL MODULE: ./lib/cli/adapters/git/working-trees.js
var working_trees = __webpack_require__(3583);
// EXTERNAL MODULE: ./lib/cli/adapters/git/process/failure.js
var failure = __webpack_require__(1628);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/cli/adapters/git/healing/git-processes.js


/** Subcommands that may live long and never lock a reference. */
const readers = ['cat-file', 'credential-cache--daemon', 'daemon', 'fsmonitor--daemon', 'upload-pack'];
/** Options of git itself whose value is an argument of its own. */
const optionsWithValue = ['-c', '-C', '--config-env', '--git-dir', '--namespace', '--work-tree'];
/** Clock ticks a second in which Linux tells when a process started (USER_HZ). */
const ticks = 100;
/**
 * The git processes that may write to a repository: by their working directory, their arguments or their
 * GIT_DIR, or because they do not let us see. `places` are the repository's directories and its working
 * trees. Undefined on a system that does not show its processes in /proc.
 */
async function findGitProcesses(places) {
    const boot = /^btime (\d+)$/m.exec((await textOf('/proc/stat')) ?? '')?.[1];
    if (boot === undefined)
        return undefined;
    const pids = (await (0,promises_.readdir)('/proc')).filter((name) => /^\d+$/.test(name));
    const found = await Promise.all(pids.map((pid) => gitProcess(pid, places, Number(boot))));
    return found.filter((process) => process !== undefined);
}
async function gitProcess(pid, places, boot) {
    const [program = '', ...args] = ((await textOf(`/proc/${pid}/cmdline`)) ?? '').split('\0');
    // A zombie has no arguments, and holds nothing.
    const subcommand = subcommandOf((0,external_node_path_.basename)(program), args);
    if (subcommand === undefined || readers.includes(subcommand))
        return undefined;
    const started = startOf((await textOf(`/proc/${pid}/stat`)) ?? '');
    if (started === undefined || !(await worksIn(pid, args, places)))
        return undefined;
    return { pid: Number(pid), startedAt: (boot + started / ticks) * 1000 };
}
/** The subcommand of a git process, `''` when it has none; undefined for every other program. */
function subcommandOf(program, args) {
    if (program.startsWith('git-'))
        return program.slice('git-'.length);
    if (program !== 'git')
        return undefined;
    const position = args.findIndex((argument, index) => !argument.startsWith('-') && !optionsWithValue.includes(args[index - 1] ?? ''));
    return args[position] ?? '';
}
/** Field 22 of `/proc/<pid>/stat`; the second field, a name in parentheses, may hold anything. */
function startOf(stat) {
    const start = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]);
    return Number.isFinite(start) ? start : undefined;
}
async function worksIn(pid, args, places) {
    try {
        const folder = await (0,promises_.readlink)(`/proc/${pid}/cwd`);
        const variables = (await (0,promises_.readFile)(`/proc/${pid}/environ`, 'utf8')).split('\0');
        const named = [...args, ...variables.filter((variable) => variable.startsWith('GIT_DIR='))]
            .map((text) => text.slice(text.indexOf('=') + 1))
            .map((path) => (0,external_node_path_.resolve)(folder, path));
        return [folder, ...named].some((path) => places.some((place) => isWithin(path, place)));
    }
    catch (error) {
        return isForbidden(error);
    }
}
/** Whether a process exists and does not let us look; every other failure means that it has ended. */
function isForbidden(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return code === 'EACCES' || code === 'EPERM';
}
function isWithin(path, place) {
    return path === place || path.startsWith((0,external_node_path_.join)(place, external_node_path_.sep));
}
async function textOf(file) {
    return await (0,promises_.readFile)(file, 'utf8').catch(() => undefined);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/cli/adapters/git/healing/lock-files.js



/** Locks of everything that git takes them for when it writes references (HEAD: with the branch it names). */
const topLevel = ['HEAD.lock', 'packed-refs.lock', 'packed-refs.new'];
/** The lock files of a repository's references; `directory` is its common directory. */
async function findLockFiles(directory) {
    const nested = await Promise.all(['refs', 'reftable'].map(async (folder) => (await namesBelow((0,external_node_path_.join)(directory, folder))).map((name) => (0,external_node_path_.join)(directory, folder, name))));
    const paths = [...topLevel.map((name) => (0,external_node_path_.join)(directory, name)), ...nested.flat()];
    const locks = await Promise.all(paths.map(lockFileAt));
    return locks.filter((lock) => lock !== undefined);
}
/** Removes a lock file unless it has become another one since; whether it was removed. */
function removeLockFile(lock) {
    // Synchronous, so that next to nothing can come between the look and the removal.
    const stats = (0,external_node_fs_.lstatSync)(lock.path, { throwIfNoEntry: false });
    if (stats === undefined || stats.ino !== lock.inode || stats.mtimeMs !== lock.createdAt)
        return false;
    (0,external_node_fs_.rmSync)(lock.path, { force: true });
    return true;
}
async function namesBelow(folder) {
    const names = await (0,promises_.readdir)(folder, { recursive: true }).catch(() => []);
    return names.filter((name) => name.endsWith('.lock'));
}
async function lockFileAt(path) {
    const stats = await (0,promises_.lstat)(path).catch(() => undefined);
    if (stats === undefined || !stats.isFile())
        return undefined;
    return { path, createdAt: stats.mtimeMs, user: stats.uid, inode: stats.ino };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/git/healing/open-files.js

/** Which of the files some process holds open, as far as /proc shows it. */
async function findOpenFiles(paths) {
    const wanted = new Set(paths);
    const pids = (await namesIn('/proc')).filter((name) => /^\d+$/.test(name));
    const open = await Promise.all(pids.map(openFilesOf));
    return new Set(open.flat().filter((path) => wanted.has(path)));
}
async function openFilesOf(pid) {
    const folder = `/proc/${pid}/fd`;
    const links = (await namesIn(folder)).map((name) => (0,promises_.readlink)(`${folder}/${name}`).catch(() => ''));
    return await Promise.all(links);
}
async function namesIn(folder) {
    return await (0,promises_.readdir)(folder).catch(() => []);
}

;// CONCATENATED MODULE: ./lib/cli/adapters/git/healing/heal-locks.js




/** Milliseconds after which a lock is old: a git that works holds one for moments. */
const oldAge = 60_000;
/** Milliseconds until the second look at what is younger: a git may come and go between two readings of /proc. */
const secondLook = 1000;
/** Milliseconds by which the clocks of files and processes may disagree. */
const tolerance = 10_000;
/**
 * Removes the lock files of references that a killed git left behind, and says what it did and what it left.
 * A young one is removed only when two looks show that nobody holds it; else it is no news.
 */
async function healLocks({ gitDirectory, commonDirectory }, { now, sleep, workingTrees }) {
    const locks = await findLockFiles(commonDirectory);
    const places = [gitDirectory, commonDirectory, ...workingTrees];
    const isYoung = ({ createdAt }) => now - createdAt <= oldAge;
    const held = await findReasonsToLeave(locks, places);
    const doubtful = locks.filter((lock) => isYoung(lock) && !held.has(lock));
    if (doubtful.length > 0)
        await sleep(secondLook);
    const heldLater = await findReasonsToLeave(doubtful, places);
    return locks.flatMap((lock) => {
        const reason = held.get(lock) ?? heldLater.get(lock);
        const path = (0,failure/* readable */.HD)(lock.path);
        if (reason !== undefined)
            return isYoung(lock) ? [] : [`left the lock file ${path}: ${reason}`];
        return removeLockFile(lock) ? [`removed the lock file ${path} that a killed git left behind`] : [];
    });
}
/** Why locks must be left now, by lock; none for those that nobody holds. */
async function findReasonsToLeave(locks, places) {
    if (locks.length === 0)
        return new Map();
    const processes = await findGitProcesses(places);
    const open = await findOpenFiles(locks.map(({ path }) => path));
    return new Map(locks.flatMap((lock) => {
        const reason = open.has(lock.path) ? 'a process has it open' : reasonToLeave(lock, processes);
        return reason === undefined ? [] : [[lock, reason]];
    }));
}
/** Only a git process that started before a lock was made may hold it, so later ones do not count. */
function reasonToLeave({ createdAt, user }, processes) {
    if (processes === undefined) {
        return 'this system does not show whether a git still holds it; remove it when none runs here';
    }
    const ownUser = process.getuid?.();
    if (ownUser !== 0 && user !== ownUser)
        return 'it belongs to another user, who may remove it';
    const holder = processes.find(({ startedAt }) => startedAt <= createdAt + tolerance);
    return holder === undefined ? undefined : `git process ${holder.pid} still works here and may hold it`;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/git/healing/heal.js


/** Removes what killed processes left behind and nobody holds any more. */
async function heal(git, { location, ...time }) {
    const workingTrees = (await (0,working_trees/* listWorkingTrees */.f)(git)).map(({ folder }) => folder);
    return healLocks(location, { ...time, workingTrees });
}


/***/ }),

/***/ 1552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readAuthor),
/* harmony export */   w: () => (/* binding */ cleanIdentity)
/* harmony export */ });
/* harmony import */ var _process_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1628);

const fallback = { name: 'deployment-plans', email: 'deployment-plans@localhost' };
/** What a terminal would act on or read backwards, and what delimits an identity inside a commit. */
const unfit = /[\p{Cc}\p{Bidi_Control}\u2028\u2029<>]+/gu;
/** An identity that is safe to show and to write into a commit; what is empty becomes the fallback. */
function cleanIdentity({ name, email }) {
    return {
        name: name.replace(unfit, ' ').trim() || fallback.name,
        email: email.replace(unfit, ' ').trim() || fallback.email,
    };
}
/**
 * Who commits plans: `GIT_AUTHOR_*`, else `GIT_COMMITTER_*`, else git's configuration, else a fallback. What
 * git would guess from the machine's accounts does not count.
 */
async function readAuthor(git, variables) {
    const answer = await git.run({
        arguments: ['-c', 'user.useConfigOnly=true', 'var', 'GIT_AUTHOR_IDENT'],
        variables: {
            GIT_AUTHOR_NAME: variables.GIT_AUTHOR_NAME || variables.GIT_COMMITTER_NAME,
            GIT_AUTHOR_EMAIL: variables.GIT_AUTHOR_EMAIL || variables.GIT_COMMITTER_EMAIL,
        },
    });
    const [, name, email] = /^(.*) <(.*)> \d+ [+-]\d+\n?$/.exec(answer.stdout.toString('utf8')) ?? [];
    return (0,_process_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .succeeded */ .gq)(answer) ? cleanIdentity({ name: name ?? '', email: email ?? '' }) : fallback;
}


/***/ }),

/***/ 609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ locateRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9701);
/* harmony import */ var _objects_object_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4826);
/* harmony import */ var _process_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1628);




const oldestGit = [2, 38];
/** Finds the repository of a folder, bare or not; RepositoryUnusable when it is none that we can work on. */
async function locateRepository(git, folder) {
    if (!(await isFolder(folder))) {
        throw new _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .RepositoryUnusable */ .qh(`${folder} is no folder; name the folder of a release repository`);
    }
    const [version, properties] = await Promise.all([
        git.run({ arguments: ['version'] }),
        git.run({
            arguments: [
                'rev-parse',
                '--path-format=absolute',
                '--git-dir',
                '--git-common-dir',
                '--is-bare-repository',
                '--is-shallow-repository',
                '--show-object-format',
            ],
        }),
    ]);
    assertVersion((0,_process_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .outputOf */ .jH)(version, 'tell its version').toString('utf8'));
    if (!(0,_process_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .succeeded */ .gq)(properties)) {
        throw new _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .RepositoryUnusable */ .qh(`${folder} is no repository that git can open: ${(0,_process_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(properties)}`);
    }
    return parseProperties(properties.stdout.toString('utf8'), folder);
}
function parseProperties(text, folder) {
    const [gitDirectory = '', commonDirectory = '', bare, shallow, algorithm = ''] = text.split('\n');
    const format = (0,_objects_object_format_js__WEBPACK_IMPORTED_MODULE_1__/* .objectFormat */ .n9)(algorithm);
    if (format === undefined) {
        throw new _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .RepositoryUnusable */ .qh(`${folder} names its objects by ${algorithm}; sha1 and sha256 are supported`);
    }
    if (shallow === 'true') {
        throw new _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .RepositoryUnusable */ .qh(`${folder} is a shallow clone, which does not know its history; run git fetch --unshallow there`);
    }
    return { gitDirectory, commonDirectory, bare: bare === 'true', format };
}
function assertVersion(text) {
    const [, major = '0', minor = '0'] = /git version (\d+)\.(\d+)/.exec(text) ?? [];
    const difference = Number(major) - oldestGit[0] || Number(minor) - oldestGit[1];
    if (difference >= 0)
        return;
    throw new _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .RepositoryUnusable */ .qh(`${text.trim()} is too old; install Git ${oldestGit.join('.')} or newer and put it first on PATH`);
}
async function isFolder(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((stats) => stats.isDirectory(), () => false);
}


/***/ }),

/***/ 7188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ openCatFile)
});

// EXTERNAL MODULE: ./lib/cli/ports/release-repository.js
var release_repository = __webpack_require__(9701);
;// CONCATENATED MODULE: ./lib/cli/adapters/git/objects/cat-file-answers.js
const nothing = Buffer.alloc(0);
const newline = 0x0a;
/** Takes the output of `git cat-file --batch-command` apart and gives each request its answer, in order. */
class CatFileAnswers {
    #waiting = [];
    #next = 0;
    #chunks = [];
    #received = 0;
    /** Bytes without which no further answer can be complete. */
    #needed = 1;
    #failure;
    /** The answer to a request that is about to be written. */
    expect(withContents) {
        return new Promise((resolve, reject) => {
            if (this.#failure === undefined)
                this.#waiting.push({ withContents, resolve, reject });
            else
                reject(this.#failure);
        });
    }
    /** Ends the conversation: every open request, and every later one, is rejected. */
    fail(error) {
        this.#failure ??= error;
        for (const { reject } of this.#waiting.slice(this.#next))
            reject(this.#failure);
        this.#waiting = [];
        this.#next = 0;
    }
    receive(chunk) {
        this.#chunks.push(chunk);
        this.#received += chunk.length;
        if (this.#received < this.#needed)
            return;
        let rest = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks);
        for (let used = this.#answerFrom(rest); used > 0; used = this.#answerFrom(rest))
            rest = rest.subarray(used);
        this.#chunks = rest.length > 0 ? [rest] : [];
        this.#received = rest.length;
        this.#dropAnswered();
    }
    /** Answers one request; the number of bytes that its answer took, 0 while it is incomplete. */
    #answerFrom(buffer) {
        this.#needed = buffer.length + 1;
        const waiting = this.#waiting[this.#next];
        const end = buffer.indexOf(newline);
        if (waiting === undefined || end < 0)
            return 0;
        const [, type = '', size] = buffer.toString('latin1', 0, end).split(' ');
        if (size === undefined)
            return this.#settle(waiting, undefined, end + 1);
        const length = Number(size);
        if (!waiting.withContents)
            return this.#settle(waiting, { type, size: length, bytes: nothing }, end + 1);
        const total = end + 1 + length + 1;
        if (buffer.length < total) {
            this.#needed = total;
            return 0;
        }
        // A copy, so that a small object does not keep the whole chunk in memory.
        const bytes = Buffer.from(buffer.subarray(end + 1, end + 1 + length));
        return this.#settle(waiting, { type, size: length, bytes }, total);
    }
    #settle(waiting, answer, used) {
        this.#next += 1;
        waiting.resolve(answer);
        return used;
    }
    #dropAnswered() {
        this.#waiting.splice(0, this.#next);
        this.#next = 0;
    }
}

// EXTERNAL MODULE: ./lib/cli/adapters/git/objects/object-format.js
var object_format = __webpack_require__(4826);
;// CONCATENATED MODULE: ./lib/cli/adapters/git/objects/cat-file.js



/**
 * One `git cat-file --batch-command` for the life of the repository. Requests are written as they come and
 * answered in order. When the process dies it is started anew, once for each request that it left open.
 */
function openCatFile(git) {
    let current;
    const conversation = () => {
        if (current === undefined || current.ended)
            current = startConversation(git);
        return current;
    };
    const ask = async (command, id) => {
        if (!(0,object_format/* isObjectId */.TS)(id))
            return undefined;
        try {
            return await conversation().ask(command, id);
        }
        catch {
            return await conversation().ask(command, id);
        }
    };
    return {
        info: (id) => ask('info', id),
        contents: (id) => ask('contents', id),
        close: async () => {
            await current?.close();
            current = undefined;
        },
    };
}
function startConversation(git) {
    const child = git.start(['cat-file', '--batch-command']);
    const answers = new CatFileAnswers();
    let ended = false;
    const finish = (reason) => {
        ended = true;
        answers.fail(new release_repository/* RepositoryUnavailable */.hw(`git stopped reading objects: ${reason}`));
    };
    child.stdout.on('data', (chunk) => answers.receive(chunk));
    child.stderr.resume();
    child.stdin.on('error', () => { });
    child.once('error', (error) => finish(error.message));
    const closed = new Promise((resolve) => {
        child.once('close', (code, signal) => {
            finish(`it ended with ${signal ?? `exit code ${code}`}`);
            resolve();
        });
    });
    return {
        get ended() {
            return ended;
        },
        ask: (command, id) => {
            const answer = answers.expect(command === 'contents');
            child.stdin.write(`${command} ${id}\n`);
            return answer;
        },
        close: async () => {
            child.stdin.end();
            await closed;
        },
    };
}


/***/ }),

/***/ 4826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TS: () => (/* binding */ isObjectId),
/* harmony export */   Tu: () => (/* binding */ objectId),
/* harmony export */   n9: () => (/* binding */ objectFormat)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const formats = [
    {
        algorithm: 'sha1',
        idLength: 20,
        nullId: '0'.repeat(40),
        emptyTree: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    },
    {
        algorithm: 'sha256',
        idLength: 32,
        nullId: '0'.repeat(64),
        emptyTree: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
    },
];
/** The format that `git rev-parse --show-object-format` names. */
function objectFormat(name) {
    return formats.find(({ algorithm }) => algorithm === name);
}
function isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** The id that git gives an object (gitformat-loose: the hash of type, size and contents). */
function objectId({ algorithm }, { type, bytes }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ createObjectStore)
});

// EXTERNAL MODULE: ./lib/cli/ports/release-repository.js
var release_repository = __webpack_require__(9701);
;// CONCATENATED MODULE: ./lib/cli/adapters/git/objects/bounded-cache.js
/** Values by key, up to a total weight; the oldest go first. */
class BoundedCache {
    #limit;
    #values = new Map();
    #total = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    get(key) {
        return this.#values.get(key)?.value;
    }
    set(key, value, weight) {
        if (weight > this.#limit || this.#values.has(key))
            return;
        this.#values.set(key, { value, weight });
        this.#total += weight;
        for (const [oldest, entry] of this.#values) {
            if (this.#total <= this.#limit)
                return;
            this.#values.delete(oldest);
            this.#total -= entry.weight;
        }
    }
}

// EXTERNAL MODULE: ./lib/cli/adapters/git/objects/tree.js
var objects_tree = __webpack_require__(5987);
;// CONCATENATED MODULE: ./lib/cli/adapters/git/objects/object-store.js



/** Bytes of a file above which only its size is told. */
const fileLimit = 1024 * 1024;
/** Bytes of raw objects that are kept, and the size up to which a file counts as worth it. */
const cacheLimit = 32 * 1024 * 1024;
const cachedFileLimit = 64 * 1024;
/** Without `bring` the repository is taken to be complete. */
function createObjectStore(catFile, format, bring) {
    const roots = new Map();
    const trees = new BoundedCache(cacheLimit);
    const files = new BoundedCache(cacheLimit);
    const underWay = new Map();
    const readTree = async (id) => {
        const answer = await catFile.contents(id);
        if (answer?.type !== 'tree')
            throw missing('folder', id);
        const tree = (0,objects_tree/* parseTree */.cZ)(answer.bytes, format);
        trees.set(id, tree, answer.size);
        return tree;
    };
    const readFile = async (id) => {
        const info = await catFile.info(id);
        if (info?.type !== 'blob')
            return undefined;
        if (info.size > fileLimit)
            return { id, size: info.size, bytes: null };
        const answer = await catFile.contents(id);
        if (answer === undefined)
            return undefined;
        const file = { id, size: answer.size, bytes: answer.bytes };
        if (file.size <= cachedFileLimit)
            files.set(id, file, file.size);
        return file;
    };
    const readFiles = async (ids) => {
        const found = await Promise.all(ids.map(async (id) => files.get(id) ?? (await readFile(id))));
        return new Map(found.flatMap((file) => (file === undefined ? [] : [[file.id, file]])));
    };
    return {
        format,
        async rootOf(commit) {
            const known = roots.get(commit);
            if (known !== undefined)
                return known;
            const answer = await catFile.contents(commit);
            const root = answer?.type === 'commit' ? treeOfCommit(answer.bytes) : undefined;
            if (root === undefined)
                throw missing('commit', commit);
            roots.set(commit, root);
            return root;
        },
        async tree(id) {
            const known = trees.get(id);
            if (known !== undefined)
                return known;
            const reading = underWay.get(id) ?? readTree(id).finally(() => underWay.delete(id));
            underWay.set(id, reading);
            return await reading;
        },
        async files(ids) {
            const wanted = [...new Set(ids)];
            const here = await readFiles(wanted);
            const missing = wanted.filter((id) => !here.has(id));
            if (missing.length === 0 || bring === undefined)
                return here;
            await bring(missing);
            return new Map([...here, ...(await readFiles(missing))]);
        },
        async hasCommit(id) {
            return roots.has(id) || (await catFile.info(id))?.type === 'commit';
        },
    };
}
function treeOfCommit(bytes) {
    return /^tree ([0-9a-f]+)\n/.exec(bytes.toString('latin1', 0, 80))?.[1];
}
function missing(kind, id) {
    return new release_repository/* RepositoryUnavailable */.hw(`the repository has no ${kind} ${id}; it may be incomplete`);
}


/***/ }),

/***/ 5987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   IB: () => (/* binding */ fileMode),
/* harmony export */   Lj: () => (/* binding */ serializeTree),
/* harmony export */   Zn: () => (/* binding */ folderEntry),
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   l6: () => (/* binding */ toByteName),
/* harmony export */   sB: () => (/* binding */ isFileMode),
/* harmony export */   wD: () => (/* binding */ fromByteName)
/* harmony export */ });
const fileMode = '100644';
const folderMode = '40000';
function kindOf({ mode }) {
    if (mode === folderMode || mode === '040000')
        return 'folder';
    return isFileMode(mode) ? 'file' : 'other';
}
/** Whether a mode is a regular file's; symbolic links and submodules are none. */
function isFileMode(mode) {
    return mode.startsWith('100');
}
function folderEntry(id) {
    return { mode: folderMode, id };
}
function toByteName(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
function fromByteName(name) {
    return Buffer.from(name, 'latin1').toString('utf8');
}
/** Reads a raw tree object: `<mode> <name>\0<id>` for each entry. */
function parseTree(bytes, { idLength }) {
    const entries = new Map();
    let start = 0;
    while (start < bytes.length) {
        const space = bytes.indexOf(0x20, start);
        const end = bytes.indexOf(0, space);
        if (space < 0 || end < 0)
            throw new Error('a tree object is malformed');
        entries.set(bytes.toString('latin1', space + 1, end), {
            mode: bytes.toString('latin1', start, space),
            id: bytes.toString('hex', end + 1, end + 1 + idLength),
        });
        start = end + 1 + idLength;
    }
    return entries;
}
/** Writes a raw tree object, its entries in git's order: a folder sorts as if its name ended in `/`. */
function serializeTree(tree) {
    const sorted = [...tree]
        .map(([name, entry]) => ({ name, entry, key: kindOf(entry) === 'folder' ? `${name}/` : name }))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
    return Buffer.concat(sorted.flatMap(({ name, entry }) => [
        Buffer.from(`${entry.mode} ${name}\0`, 'latin1'),
        Buffer.from(entry.id, 'hex'),
    ]));
}


/***/ }),

/***/ 3460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readRemoteConfiguration)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1628);

const sshCommand = 'core.sshcommand';
async function readRemoteConfiguration(git) {
    const answer = await git.run({
        arguments: ['config', '--null', '--name-only', '--get-regexp', `^(remote\\..*\\.url|${sshCommand})$`],
    });
    const output = answer.code === 1 ? '' : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .jH)(answer, 'read its configuration').toString('utf8');
    const names = new Set(output.split('\0'));
    return { hasRemote: (name) => names.has(`remote.${name}.url`), choosesSsh: names.has(sshCommand) };
}


/***/ }),

/***/ 1628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   gq: () => (/* binding */ succeeded),
/* harmony export */   jH: () => (/* binding */ outputOf)
/* harmony export */ });
/* harmony import */ var _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9701);

const longest = 400;
const controls = /[\p{Cc}\p{Bidi_Control}]+/gu;
function succeeded(answer) {
    return answer.end === 'exited' && answer.code === 0;
}
/** The answer's output, or RepositoryUnavailable that says what could not be done and why. */
function outputOf(answer, doing) {
    if (succeeded(answer))
        return answer.stdout;
    throw new _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryUnavailable */ .hw(`git could not ${doing}: ${reasonOf(answer)}`);
}
/** Why git failed, on one line, for people: no control characters, no secrets. */
function reasonOf(answer) {
    if (answer.end === 'timed-out')
        return 'it took too long and was stopped';
    if (answer.end === 'too-much-output')
        return 'it answered more than is reasonable and was stopped';
    const lines = answer.stderr.split('\n').filter((line) => line.trim() !== '');
    const telling = lines.filter((line) => /^(fatal|error|remote|ssh|\w*@?[\w.-]+: Permission denied)/.test(line));
    const text = (telling.length > 0 ? telling : lines).join('; ');
    if (text === '')
        return answer.end === 'killed' ? 'it was killed' : `it ended with exit code ${answer.code}`;
    return readable(text);
}
/** One line of text from outside, without control characters and without credentials in addresses. */
function readable(text) {
    const clean = withoutSecrets(text).replace(controls, ' ').trim();
    return clean.length > longest ? `${clean.slice(0, longest)}…` : clean;
}
/** Removes user names, passwords and query strings from the addresses in a text. */
function withoutSecrets(text) {
    return text
        .replace(/\b([a-z][a-z0-9+.-]*:\/\/)[^/\s'"]*@/gi, '$1')
        .replace(/\b([a-z][a-z0-9+.-]*:\/\/[^\s'"?#]*)[?#][^\s'"]*/gi, '$1');
}


/***/ }),

/***/ 1546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createGit),
  s: () => (/* binding */ withVariables)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(9052);
// EXTERNAL MODULE: ./lib/cli/ports/release-repository.js
var release_repository = __webpack_require__(9701);
;// CONCATENATED MODULE: ./lib/cli/adapters/git/process/process-group.js
/** Milliseconds that a git process has to remove its lock files after SIGTERM. */
const grace = 2000;
/** Ends a child that leads its own process group, with everything that it started. */
function endProcessGroup(child) {
    signalGroup(child, 'SIGTERM');
    const kill = setTimeout(() => signalGroup(child, 'SIGKILL'), grace);
    child.once('close', () => clearTimeout(kill));
}
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, signal);
    }
    catch {
        // The group is gone already.
    }
}

;// CONCATENATED MODULE: ./lib/cli/adapters/git/process/collect-output.js

/** Bytes of standard error that are kept: enough for the message, whatever a remote sends. */
const errorLimit = 64 * 1024;
/** Milliseconds after the exit for streams that a process in the background (an ssh master) holds open. */
const lingering = 1000;
/** Waits for a child's end and keeps what it wrote; rejects only when it could not be started. */
function collectOutput(child, { timeout, outputLimit }) {
    let stopped;
    const stop = (reason) => {
        if (stopped === undefined)
            endProcessGroup(child);
        stopped ??= reason;
    };
    const timer = setTimeout(() => stop('timed-out'), timeout);
    const stdout = keep(child.stdout, outputLimit, () => stop('too-much-output'));
    const stderr = keep(child.stderr, errorLimit, () => { });
    child.once('exit', () => releaseStreams(child));
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (code) => {
            resolve({
                end: stopped ?? (code === null ? 'killed' : 'exited'),
                code: stopped === undefined ? code : null,
                stdout: Buffer.concat(stdout),
                stderr: Buffer.concat(stderr).toString('utf8'),
            });
        });
    }).finally(() => clearTimeout(timer));
}
/** Keeps what a stream delivers, up to a number of bytes; what comes after is dropped. */
function keep(stream, limit, exceeded) {
    const chunks = [];
    let size = 0;
    stream.on('data', (chunk) => {
        size += chunk.length;
        if (size <= limit)
            chunks.push(chunk);
        else
            exceeded();
    });
    return chunks;
}
function releaseStreams(child) {
    const release = setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
    }, lingering);
    child.once('close', () => clearTimeout(release));
}

;// CONCATENATED MODULE: ./lib/cli/adapters/git/process/environment.js
/**
 * What `git rev-parse --local-env-vars` lists, in every version since 2.38. They tie a git process to one
 * repository, so a caller inside a hook or an alias must not hand them to us.
 */
const repositoryLocalVariables = [
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_CONFIG',
    'GIT_CONFIG_COUNT',
    'GIT_CONFIG_PARAMETERS',
    'GIT_DIR',
    'GIT_GRAFT_FILE',
    'GIT_IMPLICIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_INTERNAL_SUPER_PREFIX',
    'GIT_NO_REPLACE_OBJECTS',
    'GIT_OBJECT_DIRECTORY',
    'GIT_PREFIX',
    'GIT_REPLACE_REF_BASE',
    'GIT_SHALLOW_FILE',
    'GIT_WORK_TREE',
];
/** Protocols that an address may use, whatever it or a redirect says. */
const allowedProtocols = 'file:https:ssh';
/**
 * The environment of every git process: the caller's, so that ssh, askpass programs and proxies work,
 * without what points to another repository, and with what keeps git from asking a person.
 */
function gitEnvironment(caller) {
    const kept = Object.entries(caller).filter(([name]) => !repositoryLocalVariables.includes(name));
    return {
        // Without a terminal (our children have none) ssh would turn to a graphical prompt.
        SSH_ASKPASS_REQUIRE: 'never',
        GCM_INTERACTIVE: 'never',
        ...Object.fromEntries(kept),
        GIT_TERMINAL_PROMPT: '0',
        GIT_ALLOW_PROTOCOL: allowedProtocols,
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_LITERAL_PATHSPECS: '1',
        // Times come from our clock alone, and a malformed one would stop git.
        GIT_AUTHOR_DATE: undefined,
        GIT_COMMITTER_DATE: undefined,
        LC_ALL: 'C',
        LANGUAGE: 'C',
    };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/git/process/safe-options.js
/**
 * Configuration that every git process gets on its command line, above the user's: nothing runs behind our
 * back, and the output that we read has one shape.
 */
const safeConfiguration = {
    'core.hooksPath': '/dev/null',
    'core.fsmonitor': 'false',
    // Records are locks and proofs: a commit that was acknowledged outlives a power cut.
    'core.fsync': 'committed',
    'core.filesRefLockTimeout': '1000',
    'core.packedRefsTimeout': '5000',
    'gc.auto': '0',
    'maintenance.auto': 'false',
    'color.ui': 'false',
    'log.showSignature': 'false',
    'log.follow': 'false',
    'i18n.logOutputEncoding': 'UTF-8',
    'credential.interactive': 'false',
    'submodule.recurse': 'false',
    // A connection that delivers nothing is given up, also when nobody is left to stop it.
    'http.lowSpeedLimit': '1',
    'http.lowSpeedTime': '30',
};
const safeOptions = Object.entries(safeConfiguration).flatMap(([key, value]) => [
    '-c',
    `${key}=${value}`,
]);

;// CONCATENATED MODULE: ./lib/cli/adapters/git/process/git-command.js






/** Processes at once: judging two hundred open plans asks git about each of them. */
const mostAtOnce = 16;
const defaultTimeout = 120_000;
const defaultOutputLimit = 1024 * 1024 * 1024;
function createGit({ variables, folder, options = [], timeout = defaultTimeout }) {
    const environment = gitEnvironment(variables);
    const start = (args, more = {}) => (0,external_node_child_process_.spawn)('git', [...safeOptions, ...options, ...args], {
        cwd: folder,
        env: { ...environment, ...more },
        // Its own process group: a Ctrl-C on ours must not tear it in the middle of a reference update.
        detached: true,
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    const run = async (call) => {
        const child = start(call.arguments, call.variables);
        // A process that ends before it has read everything is judged by its exit code.
        child.stdin.on('error', () => { });
        child.stdin.end(call.input ?? '');
        try {
            return await collectOutput(child, {
                timeout: call.timeout ?? timeout,
                outputLimit: call.outputLimit ?? defaultOutputLimit,
            });
        }
        catch (error) {
            throw asRepositoryError(error);
        }
    };
    const queue = new dist/* default */.Ay({ concurrency: mostAtOnce });
    return { start, run: (call) => queue.add(() => run(call)) };
}
/** A git whose processes get some variables more, unless the call itself says otherwise. */
function withVariables(git, variables) {
    return { run: (call) => git.run({ ...call, variables: { ...variables, ...call.variables } }) };
}
/** A process that could not be started at all. */
function asRepositoryError(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'EACCES') {
        return new release_repository/* RepositoryUnusable */.qh('git could not be started; install Git 2.38 or newer and put it on PATH');
    }
    return new release_repository/* RepositoryUnavailable */.hw(`git could not be started: ${String(error)}`, { cause: error });
}


/***/ }),

/***/ 7821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ quietSsh)
/* harmony export */ });
/** Fails instead of asking for a passphrase or a host's key. */
const quiet = 'ssh -o BatchMode=yes -o ConnectTimeout=20';
/** Variables for a git that talks over ssh, unless the caller or their configuration chose an ssh program. */
function quietSsh(caller, { choosesSsh }) {
    return choosesSsh || caller.GIT_SSH_COMMAND || caller.GIT_SSH ? {} : { GIT_SSH_COMMAND: quiet };
}


/***/ }),

/***/ 1566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isReachable)
/* harmony export */ });
/* harmony import */ var _objects_object_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4826);
/* harmony import */ var _process_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1628);


/** Whether `ancestor` is reachable from `descendant`; false when the repository does not have both. */
async function isReachable(git, store, { ancestor, descendant }) {
    if (!(0,_objects_object_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .TS)(ancestor) || !(0,_objects_object_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .TS)(descendant))
        return false;
    const known = await Promise.all([store.hasCommit(ancestor), store.hasCommit(descendant)]);
    if (known.includes(false))
        return false;
    if (ancestor === descendant)
        return true;
    const answer = await git.run({ arguments: ['merge-base', '--is-ancestor', ancestor, descendant] });
    if (answer.code === 1)
        return false;
    (0,_process_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .outputOf */ .jH)(answer, `compare the history of ${ancestor} and ${descendant}`);
    return true;
}


/***/ }),

/***/ 5791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ listBranches)
/* harmony export */ });
/* harmony import */ var _process_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1628);

/**
 * The branches below `namespace` (`refs/heads/` or `refs/remotes/<remote>/`) whose short names match: name to
 * commit. A prefix ends in `/` or is a whole name; without any, all branches.
 */
async function listBranches(git, namespace, prefixes) {
    const patterns = prefixes.length === 0 ? [namespace] : prefixes.map((prefix) => `${namespace}${prefix}`);
    const answer = await git.run({
        arguments: ['for-each-ref', '--format=%(objectname) %(refname)', '--', ...patterns],
    });
    const branches = new Map();
    for (const line of (0,_process_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .jH)(answer, 'list the branches').toString('utf8').split('\n')) {
        const [commit = '', reference = ''] = line.split(' ');
        const name = reference.slice(namespace.length);
        // A remote's HEAD stands among its branches, and is none.
        if (name !== '' && name !== 'HEAD' && matches(name, prefixes))
            branches.set(name, commit);
    }
    return branches;
}
function matches(name, prefixes) {
    if (prefixes.length === 0)
        return true;
    return prefixes.some((prefix) => (prefix.endsWith('/') ? name.startsWith(prefix) : name === prefix));
}


/***/ }),

/***/ 8294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ findBlobs),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   bt: () => (/* binding */ listFolder)
/* harmony export */ });
/* harmony import */ var _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9701);
/* harmony import */ var _objects_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5987);


/** The direct children of a folder (`''` is the root), sorted by name; empty when there is no such folder. */
async function listFolder(store, commit, folder) {
    const entry = await entryAt(store, await store.rootOf(commit), folder);
    if (entry === undefined || (0,_objects_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(entry) !== 'folder')
        return [];
    return [...(await store.tree(entry.id))]
        .map(([name, child]) => ({ name: (0,_objects_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fromByteName */ .wD)(name), kind: (0,_objects_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(child), id: child.id }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
/**
 * The regular files among the paths, each tree and file asked for once and all at the same time. A file that the
 * commit has and the repository lacks is not taken for one that is not there: RepositoryUnavailable.
 */
async function readFiles(store, commit, paths) {
    const blobs = await findBlobs(store, commit, paths);
    const files = await store.files(blobs.values());
    return new Map([...blobs].map(([path, blob]) => [path, files.get(blob) ?? lost(path, commit)]));
}
/** The blobs of the regular files among the paths. */
async function findBlobs(store, commit, paths) {
    const root = await store.rootOf(commit);
    const found = await Promise.all([...new Set(paths)].map(async (path) => {
        const entry = await entryAt(store, root, path);
        return entry !== undefined && (0,_objects_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(entry) === 'file' ? [[path, entry.id]] : [];
    }));
    return new Map(found.flat());
}
function lost(path, commit) {
    throw new _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryUnavailable */ .hw(`the repository has no contents of ${path} in ${commit}; it may be incomplete`);
}
async function entryAt(store, root, path) {
    let entry = (0,_objects_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderEntry */ .Zn)(root);
    for (const part of path.split('/').filter((name) => name !== '')) {
        if ((0,_objects_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(entry) !== 'folder')
            return undefined;
        const tree = await store.tree(entry.id);
        const child = tree.get((0,_objects_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .toByteName */ .l6)(part));
        if (child === undefined)
            return undefined;
        entry = child;
    }
    return entry;
}


/***/ }),

/***/ 7367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fetchPatiently),
/* harmony export */   Z: () => (/* binding */ fetchFailure)
/* harmony export */ });
/* harmony import */ var _process_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1628);
/* harmony import */ var _writing_patiently_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6629);


/** Milliseconds to wait for other processes that fetch into the same clone. */
const lockPatience = 20_000;
const alwaysSet = [
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-auto-maintenance',
    '--no-recurse-submodules',
    // Nothing besides what is named, whatever the clone is configured to fetch.
    '--refmap=',
    '--stdin',
];
/**
 * One `git fetch`, tried again while another process holds a lock that it needs; rejects with Passing when
 * that does not end. Every other failure is an answer.
 */
function fetchPatiently(network, request) {
    const { remote, wanted, options, settings = [] } = request;
    return (0,_writing_patiently_js__WEBPACK_IMPORTED_MODULE_0__/* .patiently */ .d)(lockPatience, async () => {
        const answer = await network.run({
            arguments: [...settings, 'fetch', ...alwaysSet, ...options, '--', remote.name],
            input: wanted.map((line) => `${line}\n`).join(''),
        });
        if ((0,_process_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .succeeded */ .gq)(answer) || !isCrossing(answer))
            return answer;
        throw new _writing_patiently_js__WEBPACK_IMPORTED_MODULE_0__/* .Passing */ .q(fetchFailure(remote, answer));
    });
}
/** A sentence for people about a fetch that failed. */
function fetchFailure({ title }, answer) {
    return `${title} could not be fetched: ${(0,_process_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(answer)}`;
}
/** A reference that is broken cannot be locked either, and stays so. */
function isCrossing({ stderr }) {
    if (stderr.includes('reference broken'))
        return false;
    return /cannot lock ref|unable to lock|Unable to create '.*\.lock'|File exists/.test(stderr);
}


/***/ }),

/***/ 9638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ remoteHome)
});

// EXTERNAL MODULE: ./lib/cli/ports/release-repository.js
var release_repository = __webpack_require__(9701);
// EXTERNAL MODULE: ./lib/cli/adapters/git/writing/move-branch.js
var move_branch = __webpack_require__(6919);
// EXTERNAL MODULE: ./lib/cli/adapters/git/writing/patiently.js
var patiently = __webpack_require__(6629);
// EXTERNAL MODULE: ./lib/cli/adapters/git/process/failure.js
var failure = __webpack_require__(1628);
// EXTERNAL MODULE: ./lib/cli/adapters/git/reading/ancestry.js
var ancestry = __webpack_require__(1566);
// EXTERNAL MODULE: ./lib/cli/adapters/git/writing/branch-home.js
var branch_home = __webpack_require__(9347);
;// CONCATENATED MODULE: ./lib/cli/adapters/git/remote/find-ours.js




/**
 * What an unclear push left behind: `ours`, our commit is in the branch's history; `moved`, the branch is
 * elsewhere without it; `unmoved`, the branch is where it was. The remote itself is asked, because what another
 * process fetched here may be older. Rejects with RepositoryUnavailable when it cannot be seen.
 */
async function findOurs(access, { branch, expected, commit }) {
    const { git, store, remote } = access;
    const tip = await remoteTip(access, branch);
    if (tip === commit)
        return 'ours';
    if (tip === expected)
        return 'unmoved';
    if (tip === null)
        return 'moved';
    if (!(await store.hasCommit(tip)))
        await access.fetch();
    if (!(await store.hasCommit(tip))) {
        throw new release_repository/* RepositoryUnavailable */.hw(`the branch ${branch} of ${remote.title} moves faster than it can be fetched`);
    }
    return (await (0,ancestry/* isReachable */.k)(git, store, { ancestor: commit, descendant: tip })) ? 'ours' : 'moved';
}
async function remoteTip({ network, remote }, branch) {
    const reference = `${branch_home/* localBranches */.S}${branch}`;
    const answer = await network.run({ arguments: ['ls-remote', '--quiet', '--', remote.name, reference] });
    const lines = (0,failure/* outputOf */.jH)(answer, `see the branch ${branch} of ${remote.title}`).toString('utf8').split('\n');
    const line = lines.find((text) => text.endsWith(`\t${reference}`));
    return line?.split('\t')[0] ?? null;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/git/remote/push-commit.js


const options = ['--porcelain', '--no-verify', '--no-follow-tags', '--no-recurse-submodules', '--no-signed'];
/** Pushes one commit to one branch as a compare-and-swap. */
async function pushCommit(network, remote, { branch, expected, commit }) {
    const reference = `${branch_home/* localBranches */.S}${branch}`;
    const answer = await network.run({
        arguments: [
            'push',
            ...options,
            `--force-with-lease=${reference}:${expected ?? ''}`,
            '--',
            remote.name,
            `${commit}:${reference}`,
        ],
    });
    return resultOf(answer);
}
/** Reads the line `<flag>\t<from>:<to>\t<summary> (<reason>)` of the one reference that was pushed. */
function resultOf(answer) {
    if ((0,failure/* succeeded */.gq)(answer))
        return { kind: 'pushed' };
    const line = answer.stdout
        .toString('utf8')
        .split('\n')
        .find((text) => text.startsWith('!\t'));
    const [, summary = '', reason = ''] = /\t\[([^\]]*)\](?: \((.*)\))?$/.exec(line ?? '') ?? [];
    if (answer.end !== 'exited' || summary === '')
        return { kind: 'unclear', reason: (0,failure/* reasonOf */.A3)(answer) };
    if (summary === 'rejected')
        return { kind: 'stale', reason };
    const said = (0,failure/* reasonOf */.A3)(answer);
    return isCrossing(reason)
        ? { kind: 'unclear', reason: (0,failure/* readable */.HD)(reason) }
        : { kind: 'declined', reason: (0,failure/* readable */.HD)(`${reason}; ${said}`) };
}
/** Reasons of a remote that was writing the same reference at that moment. */
function isCrossing(reason) {
    return /cannot lock|failed to (?:lock|update ref|report)|incorrect old value/.test(reason);
}

;// CONCATENATED MODULE: ./lib/cli/adapters/git/remote/remote-home.js





/** Milliseconds to go on when the remote's answers leave it open what happened. */
const patienceWithRemote = 30_000;
/** A clone: what counts are the branches of its remote, which nobody has checked out here. */
function remoteHome(access) {
    return {
        namespace: access.remote.namespace,
        refresh: async () => {
            await access.fetch();
            return new Map();
        },
        assertFree: () => Promise.resolve(),
        move: (move) => pushUntilClear(access, move),
    };
}
/**
 * Pushes until it is known what became of the commit. Only the first answer that the branch has moved is taken
 * as it is: after an unclear one, it may be our own commit that moved it.
 */
function pushUntilClear(access, move) {
    const { network, remote } = access;
    return (0,patiently/* patiently */.d)(patienceWithRemote, async (number) => {
        const result = await pushCommit(network, remote, move);
        if (result.kind === 'pushed')
            return await committed(access, move);
        if (result.kind === 'stale' && number === 1)
            return { kind: 'moved' };
        const found = await findOurs(access, move);
        if (found === 'ours')
            return await committed(access, move);
        if (found === 'moved')
            return { kind: 'moved' };
        if (result.kind === 'declined')
            throw declined(remote, move.branch, result.reason);
        throw new patiently/* Passing */.q(`the branch ${move.branch} could not be pushed to ${remote.title}: ${result.reason}`);
    });
}
/** Shows the new commit here as well; whoever fetched it in the meantime has done so already. */
async function committed({ git, store, remote }, move) {
    await (0,move_branch/* updateReference */.X)(git, `${remote.namespace}${move.branch}`, {
        commit: move.commit,
        expected: move.expected ?? store.format.nullId,
    });
    return { kind: 'committed', commit: move.commit };
}
function declined(remote, branch, reason) {
    if (reason.includes('is currently checked out')) {
        return new release_repository/* BranchInUse */.jt(`the branch ${branch} is checked out in a working tree of ${remote.title}, which would fall ` +
            'behind; check out another branch there and try again');
    }
    return new release_repository/* RepositoryUnusable */.qh(`${remote.title} declined the branch ${branch}: ${reason}`);
}


/***/ }),

/***/ 5945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ createGitSources)
});

// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(9052);
// EXTERNAL MODULE: ./lib/cli/domain/message-of.js
var message_of = __webpack_require__(5912);
// EXTERNAL MODULE: ./lib/cli/adapters/git/process/configuration.js
var configuration = __webpack_require__(3460);
// EXTERNAL MODULE: ./lib/cli/adapters/git/process/git-command.js + 4 modules
var git_command = __webpack_require__(1546);
// EXTERNAL MODULE: ./lib/cli/adapters/git/process/quiet-ssh.js
var quiet_ssh = __webpack_require__(7821);
// EXTERNAL MODULE: ./lib/cli/adapters/git/objects/object-format.js
var object_format = __webpack_require__(4826);
// EXTERNAL MODULE: ./lib/cli/adapters/git/process/failure.js
var failure = __webpack_require__(1628);
;// CONCATENATED MODULE: ./lib/cli/adapters/git/sources/list-tags.js


/** Bytes of an answer: some 400,000 tags. */
const outputLimit = 32 * 1024 * 1024;
const tagNamespace = 'refs/tags/';
/** Ends the name of what an annotated tag points to. */
const peeled = '^{}';
/** The tags of one repository by `git ls-remote`, with the variables that its protocol needs. */
async function listTags(git, address, variables) {
    const answer = await git.run({
        arguments: ['ls-remote', '--tags', '--quiet', '--', address],
        variables,
        outputLimit,
    });
    return (0,failure/* succeeded */.gq)(answer)
        ? { kind: 'tags', tags: parseTags(answer.stdout.toString('utf8')) }
        : { kind: 'unreachable', reason: (0,failure/* reasonOf */.A3)(answer) };
}
/** Lines of `<id>\t<reference>`; the commit that an annotated tag names stands on a second line. */
function parseTags(text) {
    const named = new Map();
    const resolved = new Map();
    for (const line of text.split('\n')) {
        const [id = '', reference = ''] = line.split('\t');
        if (!(0,object_format/* isObjectId */.TS)(id) || !reference.startsWith(tagNamespace))
            continue;
        const tag = reference.slice(tagNamespace.length);
        if (tag.endsWith(peeled))
            resolved.set(tag.slice(0, -peeled.length), id);
        else
            named.set(tag, id);
    }
    return new Map([...named, ...resolved]);
}

// EXTERNAL MODULE: ./lib/cli/domain/repository-address.js
var repository_address = __webpack_require__(8030);
;// CONCATENATED MODULE: ./lib/cli/adapters/git/sources/repository-url.js

/**
 * What git is given for a catalog's `repository`: `owner/name` is a repository on github.com. Undefined for
 * what is outside the grammar, whoever has let it through: git would take some of that for options.
 */
function addressFor(repository) {
    if (!(0,repository_address/* isRepositoryAddress */.Py)(repository))
        return undefined;
    const complete = repository.startsWith('/') || repository.includes('://');
    return complete ? repository : `https://github.com/${repository}.git`;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/git/sources/create-git-sources.js







/** Asks the applications' repositories for their tags: one `git ls-remote` for each, once until they are forgotten. */
function createGitSources(options) {
    const { folder, variables, limit = 8, timeout = 30_000 } = options;
    const git = (0,git_command/* createGit */.l)({ variables, folder, timeout });
    const queue = new dist/* default */.Ay({ concurrency: limit });
    const answers = new Map();
    const ssh = once(async () => (0,quiet_ssh/* quietSsh */.B)(variables, await (0,configuration/* readRemoteConfiguration */.$)(git)));
    const ask = (address) => {
        const known = answers.get(address);
        if (known !== undefined)
            return known;
        const answer = queue
            .add(async () => listTags(git, address, address.startsWith('ssh:') ? await ssh() : {}))
            .catch(unreachable);
        answers.set(address, answer);
        return answer;
    };
    return {
        async tags(questions) {
            const pairs = questions.map(async ({ repository }) => {
                const address = addressFor(repository);
                return [repository, address === undefined ? refused : await ask(address)];
            });
            return new Map(await Promise.all(pairs));
        },
        forget: () => answers.clear(),
    };
}
const refused = { kind: 'unreachable', reason: 'its address is none that git may be asked for' };
function unreachable(error) {
    return { kind: 'unreachable', reason: (0,message_of/* messageOf */.b)(error) };
}
function once(compute) {
    let value;
    return () => {
        value ??= compute();
        return value;
    };
}


/***/ }),

/***/ 3583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ listWorkingTrees)
/* harmony export */ });
/* harmony import */ var _process_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1628);
/* harmony import */ var _writing_branch_home_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9347);


/** The working trees of a repository, linked ones included; those whose folder is gone may still be listed. */
async function listWorkingTrees(git) {
    const answer = await git.run({ arguments: ['worktree', 'list', '--porcelain', '-z'] });
    const listing = (0,_process_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .jH)(answer, 'list the working trees').toString('utf8');
    return listing.split('\0\0').flatMap((entry) => {
        const attributes = entry.split('\0');
        const folder = attributeOf(attributes, 'worktree ');
        if (folder === undefined || attributes.includes('bare'))
            return [];
        const unborn = /^0+$/.test(attributeOf(attributes, 'HEAD ') ?? '');
        return [{ folder, branch: unborn ? undefined : attributeOf(attributes, `branch ${_writing_branch_home_js__WEBPACK_IMPORTED_MODULE_1__/* .localBranches */ .S}`) }];
    });
}
function attributeOf(attributes, label) {
    return attributes.find((attribute) => attribute.startsWith(label))?.slice(label.length);
}


/***/ }),

/***/ 9347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ localBranches)
/* harmony export */ });
/** Where the references of local branches stand. */
const localBranches = 'refs/heads/';


/***/ }),

/***/ 6919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ updateReference),
/* harmony export */   o: () => (/* binding */ moveBranch)
/* harmony export */ });
/* harmony import */ var _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9701);
/* harmony import */ var _process_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1628);
/* harmony import */ var _reading_ancestry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1566);
/* harmony import */ var _reading_branches_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5791);
/* harmony import */ var _branch_home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9347);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6629);






/** Milliseconds to wait for another git that holds the branch's lock file. */
const lockPatience = 10_000;
/**
 * Moves a local branch by compare-and-swap (`git update-ref <ref> <new> <old>`). A refusal is judged by
 * reading the branch again: a lock held by another git is waited for, a moved branch is the answer.
 */
function moveBranch(git, store, move) {
    return (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d)(lockPatience, async () => {
        const answer = await updateReference(git, `${_branch_home_js__WEBPACK_IMPORTED_MODULE_2__/* .localBranches */ .S}${move.branch}`, {
            commit: move.commit,
            expected: move.expected ?? store.format.nullId,
        });
        if ((0,_process_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .succeeded */ .gq)(answer))
            return { kind: 'committed', commit: move.commit };
        const current = (await (0,_reading_branches_js__WEBPACK_IMPORTED_MODULE_4__/* .listBranches */ .j)(git, _branch_home_js__WEBPACK_IMPORTED_MODULE_2__/* .localBranches */ .S, [move.branch])).get(move.branch) ?? null;
        if (current !== move.expected)
            return await settle(git, store, { ...move, current, answer });
        throw isContention(answer) ? locked(move.branch, answer) : refusal(move.branch, answer);
    });
}
/** One compare-and-swap of a reference, in one process. */
function updateReference(git, reference, { commit, expected }) {
    return git.run({ arguments: ['update-ref', '-m', 'deployment-plans', reference, commit, expected] });
}
/** The branch is elsewhere: by our own update when that was cut off and its answer lost, else by another's. */
async function settle(git, store, { commit, current, answer }) {
    const unclear = answer.end !== 'exited';
    const ours = current === commit ||
        (unclear &&
            current !== null &&
            (await (0,_reading_ancestry_js__WEBPACK_IMPORTED_MODULE_0__/* .isReachable */ .k)(git, store, { ancestor: commit, descendant: current })));
    return ours ? { kind: 'committed', commit } : { kind: 'moved' };
}
/** The branch has not moved, so it was locked when git tried, or it moved there and back. */
function isContention(answer) {
    return answer.end !== 'exited' || /File exists|but expected|reference already exists/.test(answer.stderr);
}
function refusal(branch, answer) {
    const reason = (0,_process_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(answer);
    return answer.stderr.includes('cannot create')
        ? new _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .RepositoryUnusable */ .qh(`the branch ${branch} cannot be created: ${reason}; remove or rename the other branch`)
        : new _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .RepositoryUnavailable */ .hw(`git could not move the branch ${branch}: ${reason}`);
}
function locked(branch, answer) {
    return new _patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .Passing */ .q(`the branch ${branch} stays locked (${(0,_process_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(answer)}); if the git that locked it was killed, ` +
        'reconcile removes the lock after a minute');
}


/***/ }),

/***/ 6629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ patiently),
/* harmony export */   q: () => (/* binding */ Passing)
/* harmony export */ });
/* harmony import */ var p_retry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4995);
/* harmony import */ var _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9701);


/** What passes by itself: another git holds a lock, or an answer leaves it open what happened. */
class Passing extends _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryUnavailable */ .hw {
}
/**
 * Tries again as long as it rejects with Passing, a little later each time and not in step with others, until
 * `limit` milliseconds have passed. What is tried is given the number of the try, from 1.
 */
function patiently(limit, attempt) {
    return (0,p_retry__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .Ay)(attempt, {
        retries: Number.POSITIVE_INFINITY,
        minTimeout: 10,
        maxTimeout: 1000,
        factor: 1.5,
        randomize: true,
        maxRetryTime: limit,
        shouldRetry: ({ error }) => error instanceof Passing,
    });
}


/***/ }),

/***/ 662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  adoptAnswer: () => (/* reexport */ adoptAnswer),
  checkAnswer: () => (/* reexport */ checkAnswer),
  doctorAnswer: () => (/* reexport */ doctorAnswer),
  executeAnswer: () => (/* reexport */ executeAnswer),
  failureAnswer: () => (/* reexport */ failureAnswer),
  followUpAnswer: () => (/* reexport */ followUpAnswer),
  initAnswer: () => (/* reexport */ initAnswer),
  listAnswer: () => (/* reexport */ listAnswer),
  newAnswer: () => (/* reexport */ newAnswer),
  reconcileAnswer: () => (/* reexport */ reconcileAnswer),
  resolveAnswer: () => (/* reexport */ resolveAnswer),
  showAnswer: () => (/* reexport */ showAnswer),
  validateAnswer: () => (/* reexport */ validateAnswer),
  withSession: () => (/* reexport */ withSession)
});

// EXTERNAL MODULE: ./lib/cli/domain/short-digest.js
var short_digest = __webpack_require__(8082);
// EXTERNAL MODULE: ./lib/cli/domain/records/environment-record.js
var environment_record = __webpack_require__(2869);
// EXTERNAL MODULE: ./lib/cli/domain/records/run.js
var records_run = __webpack_require__(411);
;// CONCATENATED MODULE: ./lib/cli/domain/records/environment-state.js


function applicationOf(state, application) {
    return state.applications.get(application) ?? (0,environment_record/* unknownApplication */.h)(application);
}
function withApplication(state, record) {
    return { ...state, applications: new Map(state.applications).set(record.application, record) };
}
/** Puts a run where its status says: among the active ones, or among the ended ones, where it stays for ever. */
function withRun(state, run) {
    if (state.endedPlans.has(run.plan))
        throw new Error(`the run of ${run.plan} has ended and never changes`);
    if (!(0,records_run/* hasEnded */.hY)(run))
        return { ...state, active: new Map(state.active).set(run.plan, run) };
    const active = new Map(state.active);
    active.delete(run.plan);
    return {
        ...state,
        active,
        endedPlans: new Set([...state.endedPlans, run.plan]),
        newlyEnded: new Map(state.newlyEnded).set(run.plan, run),
    };
}
/** A plan runs at most once: whether its name has a run that was claimed, or has ended. */
function isSpent(state, plan) {
    const active = state.active.get(plan);
    return state.endedPlans.has(plan) || (active !== undefined && (0,records_run/* isClaimed */.gg)(active));
}
/** Active runs in merge order. */
function activeRuns(state) {
    return (0,records_run/* inMergeOrder */.ke)(state.active.values());
}
function claimedRuns(state) {
    return activeRuns(state).filter(records_run/* isClaimed */.gg);
}
function changesBetween(before, after) {
    return {
        record: after.record === before.record ? null : after.record,
        applications: changedValues(before.applications, after.applications),
        active: changedValues(before.active, after.active),
        ended: changedValues(before.newlyEnded, after.newlyEnded),
        deliveries: changedValues(before.deliveries, after.deliveries),
        removed: [...before.active.keys()].filter((plan) => !after.active.has(plan)),
    };
}
function changedValues(before, after) {
    return [...after].filter(([name, value]) => before.get(name) !== value).map(([, value]) => value);
}

;// CONCATENATED MODULE: ./lib/cli/domain/records/operation-transitions.js
/** Why an operation is skipped when whoever waits for it may go on. */
const nothingToDo = 'already-deployed';
/** Whether it holds nobody up: it succeeded, or nothing was to do. */
function isSettled({ state, reason }) {
    return state === 'succeeded' || (state === 'skipped' && reason === nothingToDo);
}
function startOperation(operation, effect, at) {
    requireState(operation, 'pending', 'start');
    const attempt = { startedAt: at, endedAt: null, outcome: null, effect };
    return { ...operation, state: 'started', startedAt: at, tries: [...operation.tries, attempt] };
}
/** Its effect has ended, or a dead holder left it behind and its outcome is unknown. */
function endOperation(operation, end) {
    requireState(operation, 'started', 'end');
    const tries = operation.tries.map((attempt) => attempt.endedAt === null ? { ...attempt, endedAt: end.at, outcome: end.outcome } : attempt);
    return { ...operation, state: end.outcome, reason: end.reason, endedAt: end.at, tries };
}
/** Says more about what its last try has set in motion. */
function learnEffect(operation, effect) {
    requireState(operation, 'started', 'learn of');
    const tries = operation.tries.map((attempt) => attempt.endedAt === null ? { ...attempt, effect } : attempt);
    return { ...operation, tries };
}
/** It could not even be started: nothing has happened outside. */
function failUnstarted(operation, reason, at) {
    requireState(operation, 'pending', 'fail');
    return { ...operation, state: 'failed', reason, endedAt: at };
}
function skipOperation(operation, reason) {
    requireState(operation, 'pending', 'skip');
    return { ...operation, state: 'skipped', reason };
}
function requireState(operation, state, verb) {
    if (operation.state !== state) {
        throw new Error(`cannot ${verb} ${operation.application}: it is ${operation.state}, not ${state}`);
    }
}

;// CONCATENATED MODULE: ./lib/cli/domain/records/run-transitions.js

const underWay = ['running', 'aborting'];
const allowed = {
    waits: ['waiting'],
    claimed: ['waiting'],
    refused: ['waiting'],
    withdrawn: ['waiting'],
    'taken-over': underWay,
    started: ['running'],
    'not-started': ['running'],
    ended: underWay,
    skipped: underWay,
    aborting: ['running'],
    'effect-known': underWay,
    yielded: underWay,
    completed: underWay,
};
/** The one state machine of runs. An impossible step is a bug and throws. */
function transition(run, event) {
    if (!allowed[event.kind].includes(run.status)) {
        throw new Error(`${run.environment}/${run.plan} is ${run.status}: '${event.kind}' is impossible`);
    }
    switch (event.kind) {
        case 'waits':
            return { ...run, waitingFor: event.waitingFor, problems: event.problems };
        case 'claimed':
            return claim(run, event.claim, event.at);
        case 'refused':
            return refuse(run, event);
        case 'withdrawn':
            return abort(run, { by: 'operator', reason: event.reason, at: event.at }, run.problems);
        case 'taken-over':
            return { ...run, holder: event.holder, epoch: run.epoch + 1 };
        case 'started':
            return onOperation(run, event.application, (it) => startOperation(it, event.effect, event.at));
        case 'not-started':
            return onOperation(run, event.application, (it) => failUnstarted(it, event.reason, event.at));
        case 'effect-known':
            return onOperation(run, event.application, (it) => learnEffect(it, event.effect));
        case 'ended':
            return onOperation(run, event.application, (it) => endOperation(it, event.end));
        case 'skipped':
            return event.applications.reduce((it, application) => onOperation(it, application, (operation) => skipOperation(operation, event.reason)), run);
        case 'aborting':
            return { ...run, status: 'aborting', endedBy: event.by, reason: event.reason };
        case 'yielded':
            return { ...run, holder: null };
        case 'completed':
            return complete(run, event.at);
    }
}
function claim(run, claimed, at) {
    return {
        ...run,
        ...claimed,
        status: 'running',
        epoch: run.epoch + 1,
        waitingFor: [],
        startedAt: at,
    };
}
function refuse(run, { problems, at, afterwards }) {
    const refused = abort(run, { by: 'system', reason: refusal(problems), at }, problems);
    return afterwards === undefined ? refused : { ...refused, afterwards };
}
function abort(run, end, problems) {
    return {
        ...run,
        status: 'aborted',
        endedBy: end.by,
        reason: end.reason,
        endedAt: end.at,
        operations: run.operations.map((operation) => skipOperation(operation, 'the run was refused or withdrawn')),
        waitingFor: [],
        problems,
    };
}
/** Success wins: a run whose operations all succeeded has finished, also when it was being aborted. */
function complete(run, at) {
    const open = run.operations.find(({ state }) => state === 'pending' || state === 'started');
    if (open)
        throw new Error(`${run.plan} cannot end: ${open.application} is ${open.state}`);
    const ended = { ...run, holder: null, endedAt: at, waitingFor: [] };
    if (run.operations.every(isSettled))
        return { ...ended, status: 'finished', endedBy: null, reason: null };
    return {
        ...ended,
        status: 'aborted',
        endedBy: run.endedBy ?? 'system',
        reason: run.reason ?? failure(run.operations),
    };
}
function failure(operations) {
    const [first, ...more] = operations.filter(({ state }) => state === 'failed' || state === 'unknown');
    if (first === undefined)
        return 'operations were skipped';
    const others = more.length > 0 ? ` (and ${more.length} more)` : '';
    return `${first.application}: ${first.reason ?? first.state}${others}`;
}
function refusal(problems) {
    const [first, ...more] = problems.filter(({ severity }) => severity === 'error');
    if (first === undefined)
        throw new Error('a run is refused only for an error');
    return `${first.code}: ${first.message}${more.length > 0 ? ` (and ${more.length} more)` : ''}`;
}
function onOperation(run, application, change) {
    if (!run.operations.some((operation) => operation.application === application)) {
        throw new Error(`${run.environment}/${run.plan} has no operation on ${application}`);
    }
    const operations = run.operations.map((it) => (it.application === application ? change(it) : it));
    return { ...run, operations };
}

;// CONCATENATED MODULE: ./lib/cli/domain/admission/rebaseline.js


/**
 * Takes the branch as it is now for the new baseline. Waiting runs whose file is unchanged keep their place,
 * other waiting runs are withdrawn. The caller has made sure that no claimed run is there.
 */
function rebaseline(before, branch) {
    const record = { environment: before.environment, sequence: 1, pause: null, ...before.record };
    let state = {
        ...before,
        record: { ...record, baseline: branch.head, head: branch.head },
    };
    const withdrawn = activeRuns(before).filter(({ plan, blob }) => branch.blobs.get(plan) !== blob);
    const reason = 'the environment branch was adopted anew without this plan as it was merged';
    for (const run of withdrawn) {
        state = withRun(state, transition(run, { kind: 'withdrawn', reason, at: branch.at }));
    }
    const history = [...branch.blobs.keys()].filter((plan) => !state.active.has(plan) && !state.endedPlans.has(plan) && !branch.history.has(plan));
    return { state, withdrawn: withdrawn.map(({ plan }) => plan), history };
}

// EXTERNAL MODULE: ./lib/cli/domain/names.js
var domain_names = __webpack_require__(9147);
// EXTERNAL MODULE: ./lib/cli/domain/problem.js
var problem = __webpack_require__(9696);
;// CONCATENATED MODULE: ./lib/cli/domain/records/application-transitions.js

const keptDurations = 10;
/** An operation is about to begin: from here on nobody knows what the application is, until its outcome. */
function markUncertain(record, by) {
    return { ...record, uncertain: true, uncertainBy: by };
}
/** The operation succeeded: the record takes over its version, modules and references. */
function recordSuccess(record, success) {
    const { operation, plan, at, duration } = success;
    const arrived = operation.action === 'redeploy' ? {} : arrival(record, operation);
    return {
        ...record,
        ...arrived,
        deployedAt: at,
        plan,
        uncertain: false,
        uncertainBy: null,
        failed: null,
        durations: duration === null ? record.durations : [...record.durations, duration].slice(-keptDurations),
    };
}
/** The operation failed: half of it may have arrived, so the record stays uncertain and keeps its version. */
function recordFailure(record, operation) {
    return { ...record, failed: operation.to };
}
/** A person says that nothing of the operation is left: the version before stands again. */
function declareFailure(record, operation) {
    return { ...recordFailure(record, operation), uncertain: false, uncertainBy: null };
}
/** A person says what the environment has, whatever the records said before. */
function recordAdoption(before, adoption, at) {
    const record = before ?? (0,environment_record/* unknownApplication */.h)(adoption.application);
    const { version, tag, commit } = adoption;
    return {
        ...record,
        version,
        tag,
        commit,
        modules: deployedModules(adoption.modules, version),
        deployedAt: at,
        plan: null,
        uncertain: false,
        uncertainBy: null,
        failed: null,
        versions: new Map([...record.versions, [version, commit]]),
    };
}
function arrival(record, operation) {
    const { to, tag, commit, whole } = operation;
    if (to === null || commit === null)
        throw new Error(`${operation.application} succeeded without a version`);
    const modules = deployedModules(operation.modules, to);
    return {
        version: to,
        tag,
        commit,
        modules: whole ? modules : new Map([...record.modules, ...modules]),
        versions: whole ? new Map([...record.versions, [to, commit]]) : record.versions,
    };
}
function deployedModules(modules, version) {
    return new Map([...modules].map(([name, { references }]) => [name, { version, references }]));
}

// EXTERNAL MODULE: ./lib/cli/domain/versions/version-tag.js
var version_tag = __webpack_require__(708);
;// CONCATENATED MODULE: ./lib/cli/ports/clock.js
/** The present as the records write it. */
function isoNow(clock) {
    return new Date(clock.now()).toISOString();
}

// EXTERNAL MODULE: ./lib/cli/usecases/reading/evidence.js
var reading_evidence = __webpack_require__(6299);
// EXTERNAL MODULE: ./lib/cli/usecases/reading/merged-plans.js
var merged_plans = __webpack_require__(9243);
// EXTERNAL MODULE: ./lib/cli/usecases/reading/trusted.js + 8 modules
var reading_trusted = __webpack_require__(2957);
// EXTERNAL MODULE: ./lib/cli/domain/layout.js
var layout = __webpack_require__(9229);
// EXTERNAL MODULE: ./lib/cli/codec/records/application-record.js
var application_record = __webpack_require__(1808);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./lib/cli/codec/records/record-file.js
var record_file = __webpack_require__(4676);
// EXTERNAL MODULE: ./lib/cli/codec/records/record-pieces.js
var record_pieces = __webpack_require__(3665);
;// CONCATENATED MODULE: ./lib/cli/codec/records/delivery.js



const definition = schemas/* strictObject */.rej({
    environment: record_pieces/* name */.UU,
    plan: record_pieces/* name */.UU,
    followUp: schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(['retry', 'reuse']),
        target: record_pieces/* name */.UU,
        plan: schemas/* nullable */.mee(record_pieces/* name */.UU),
        pullRequest: schemas/* nullable */.mee(record_pieces/* count */.U9),
        reason: schemas/* nullable */.mee(record_pieces/* text */.Qq),
    }),
    at: record_pieces/* time */.kB,
});
/** Reads `deliveries/<environment>/<plan>.json`; throws RecordUnreadable. */
function parseDelivery(path, bytes) {
    return readRecord(definition, path, bytes);
}
/** As `deliveries/<environment>/<plan>.json` holds it. */
function writeDelivery(delivery) {
    return (0,record_file/* writeRecord */.rh)(definition, delivery);
}

// EXTERNAL MODULE: ./lib/cli/codec/records/environment-record.js
var records_environment_record = __webpack_require__(1241);
// EXTERNAL MODULE: ./lib/cli/codec/records/run.js
var codec_records_run = __webpack_require__(463);
;// CONCATENATED MODULE: ./lib/cli/usecases/recording/state-writes.js






/** The files to write for what a decision changed; none when it changed nothing. */
function stateWrites(before, after) {
    const { environment } = after;
    const { record, applications, active, ended, removed, deliveries } = changesBetween(before, after);
    return [
        ...(record === null
            ? []
            : [{ path: (0,layout/* environmentRecordPath */.am)(environment), bytes: (0,records_environment_record/* writeEnvironmentRecord */.W)(record) }]),
        ...applications.map((it) => ({
            path: (0,layout/* applicationRecordPath */.T_)(environment, it.application),
            bytes: (0,application_record/* writeApplicationRecord */.x)(it),
        })),
        ...active.map((run) => ({ path: (0,layout/* activePath */.iW)(environment, run.plan), bytes: (0,codec_records_run/* writeRun */.bp)(run) })),
        ...ended.map((run) => ({ path: (0,layout/* endedPath */.sZ)(environment, run.plan), bytes: (0,codec_records_run/* writeRun */.bp)(run) })),
        ...deliveries.map((it) => ({ path: (0,layout/* deliveriesPath */.Cp)(environment, it.plan), bytes: writeDelivery(it) })),
        ...removed.map((plan) => ({ path: (0,layout/* activePath */.iW)(environment, plan), bytes: null })),
    ];
}

;// CONCATENATED MODULE: ./lib/cli/usecases/recording/transact.js


const recorder = { name: 'deployment-plans', email: 'deployment-plans@localhost' };
/**
 * The one way in which records change (docs/design.md): decide on a snapshot, commit with its head as
 * the expected one, begin again when the head has moved.
 */
async function transact(access, transaction) {
    const { repository, readRecords } = access;
    for (;;) {
        const records = await readRecords();
        const before = await records.environment(transaction.environment);
        const { state, message, value } = await transaction.decide(before, records);
        const writes = stateWrites(before, state);
        if (writes.length === 0)
            return value;
        const result = await repository.commit({
            branch: layout/* recordsBranch */.rb,
            expected: records.head,
            writes,
            message,
            author: recorder,
        });
        if (result.kind === 'committed')
            return value;
        await repository.refresh();
    }
}

// EXTERNAL MODULE: ./lib/cli/usecases/refusal.js
var usecases_refusal = __webpack_require__(4263);
;// CONCATENATED MODULE: ./lib/cli/usecases/adopt.js












/**
 * Records where an environment begins: without versions its branch as it is now becomes the baseline; with
 * versions these are what it has (and the baseline is only set where there is none). How existing estates
 * begin, and how drift is settled.
 */
async function adopt(ports, trusted, request) {
    const { name } = (0,reading_trusted/* requireEnvironment */.L3)(trusted, request.environment);
    const adoptions = await findVersions(ports, trusted, request.versions);
    return transact(ports, {
        environment: name,
        decide: async (before) => {
            const based = await withBaseline(ports, before, request.versions.length === 0);
            refuseClaimed(before, adoptions);
            const at = isoNow(ports.clock);
            const state = adoptions.reduce((it, adoption) => withApplication(it, recordAdoption(it.applications.get(adoption.application), adoption, at)), based.state);
            const message = `${name}: adopt ${adoptions.map((it) => `${it.application} ${it.version}`).join(', ') || 'the branch'}`;
            return { state, message, value: answer(before, { ...based, state }, adoptions) };
        },
    });
}
/** Moves the baseline to the branch's head, or with versions only sets it where there is none. */
async function withBaseline(ports, before, move) {
    const { environment, record } = before;
    if (record !== null && !move)
        return { state: before, withdrawn: [], history: [] };
    const branch = (0,domain_names/* environmentBranch */.GX)(environment);
    const head = (await ports.repository.branches(branch)).get(branch);
    if (head === undefined)
        throw (0,usecases_refusal/* wrongUsage */.xY)(`branch '${branch}' does not exist; create it first`);
    const [claimed] = claimedRuns(before);
    if (claimed !== undefined) {
        throw (0,usecases_refusal/* refused */.J5)(`${environment}/${claimed.plan} is ${claimed.status}; a branch is adopted when no run is under way there`);
    }
    const blobs = await (0,merged_plans/* plansAt */.kK)(ports.repository, head);
    const history = record === null ? new Set() : await historyOf(ports.repository, record);
    return rebaseline(before, { head, blobs, history, at: isoNow(ports.clock) });
}
/** The plans at a baseline; none when the branch was replaced and its old commits are not here any more. */
async function historyOf(repository, { baseline }) {
    const isHere = await repository.isAncestor(baseline, baseline);
    return new Set(isHere ? (await (0,merged_plans/* plansAt */.kK)(repository, baseline)).keys() : []);
}
function refuseClaimed(state, adoptions) {
    for (const run of claimedRuns(state)) {
        const busy = adoptions.find((it) => run.operations.some(({ application }) => application === it.application));
        if (busy !== undefined) {
            throw (0,usecases_refusal/* refused */.J5)(`${state.environment}/${run.plan} is ${run.status} and touches ${busy.application}; adopt it when that run has ended`);
        }
    }
}
async function findVersions(ports, trusted, wanted) {
    const catalog = await (0,reading_trusted/* requireCatalog */.LY)(ports.repository, trusted.commit, wanted.map(({ application }) => application));
    const { tags, unreachable } = await (0,reading_evidence/* askForTags */.ML)(ports.sources, [...catalog.values()]);
    if (unreachable.length > 0)
        throw new usecases_refusal/* Refusal */.P_('lost', unreachable);
    const problems = [];
    const adoptions = wanted.flatMap((it) => {
        const found = findVersion(it, catalog.get(it.application), tags.get(it.application));
        if ('code' in found)
            problems.push(found);
        return 'code' in found ? [] : [found];
    });
    if ((0,problem/* hasErrors */.Cs)(problems))
        throw new usecases_refusal/* Refusal */.P_('no', problems);
    return adoptions;
}
function findVersion({ application, version }, entry, tags) {
    if (entry === undefined) {
        const message = `'${application}' is not in the catalog; check the name`;
        return { code: 'unknown-application', severity: 'error', message, application };
    }
    const tag = (0,version_tag/* tagOf */.cO)(entry.tag, version);
    const commit = tags?.get(tag);
    if (commit !== undefined)
        return { application, version, tag, commit, modules: entry.modules };
    const message = `${entry.repository} has no tag ${tag}, so ${application} ${version} cannot be adopted; check the version`;
    return { code: 'tag-not-found', severity: 'error', message, application };
}
function answer(before, { state: { environment, record }, withdrawn, history }, adoptions) {
    if (record === null)
        throw new Error(`${environment} has no baseline after its adoption`);
    const adopted = adoptions.map(({ modules: _, ...it }) => it);
    const { baseline } = record;
    const hasMoved = baseline !== before.record?.baseline;
    return { environment, baseline, hasMoved, adopted, withdrawn, history };
}

// EXTERNAL MODULE: ./lib/cli/cli/exit-code.js
var exit_code = __webpack_require__(6605);
;// CONCATENATED MODULE: ./lib/cli/cli/answers/adopt-answer.js




async function adoptAnswer(session, request) {
    const answer = await adopt(session, await (0,reading_trusted/* readTrusted */.G2)(session.repository), request);
    const { hasMoved: _, ...json } = answer;
    return { exitCode: exit_code/* exitCode */.I$.done, json: { ...json, problems: [] }, text: () => inWords(answer) };
}
function inWords({ environment, baseline, hasMoved, adopted, withdrawn, history }) {
    const commit = (0,short_digest/* shortDigest */.V)(baseline);
    const lines = [
        hasMoved ? `${environment} begins at ${commit}.` : `${environment} still begins at ${commit}.`,
        ...adopted.map(({ application, version, tag }) => `It has ${application} ${version} (tag ${tag}).`),
        ...withdrawn.map((plan) => `${environment}/${plan} waited and is withdrawn: its file has changed or is gone.`),
        ...history.map((plan) => `${environment}/${plan} has never run and is history now.`),
    ];
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./lib/cli/render/counts-in-words.js
/** `2 errors, 1 warning, 3 notices`; `no problems` when there is none. */
function countsInWords(problems) {
    const counts = ['error', 'warning', 'notice'].flatMap((severity) => {
        const count = problems.filter((problem) => problem.severity === severity).length;
        return count === 0 ? [] : [countInWords(count, severity)];
    });
    return counts.length === 0 ? 'no problems' : counts.join(', ');
}
/** `3 operations, 1 skipped`. */
function operationCountsInWords(operations) {
    const skipped = operations.filter(({ skip }) => skip !== undefined).length;
    const count = countInWords(operations.length, 'operation');
    return skipped === 0 ? count : `${count}, ${skipped} skipped`;
}
/** `1 error`, `2 errors`. */
function countInWords(count, thing) {
    return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./node_modules/wrap-ansi/index.js + 3 modules
var wrap_ansi = __webpack_require__(1594);
// EXTERNAL MODULE: ./node_modules/cli-truncate/index.js + 4 modules
var cli_truncate = __webpack_require__(28);
// EXTERNAL MODULE: ./node_modules/string-width/index.js + 3 modules
var string_width = __webpack_require__(1272);
;// CONCATENATED MODULE: ./lib/cli/render/plain-text.js
const controlEscape = String.fromCharCode(0x1b);
const bell = String.fromCharCode(0x07);
/** Terminal sequences of ECMA-48: CSI with its parameters, OSC up to its end, and the two-character ones. */
const sequences = new RegExp(`${controlEscape}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${bell}${controlEscape}]*(?:${bell}|${controlEscape}\\\\)?|[ -/]*[0-Z\\\\^-~])`, 'gu');
const lineBreaks = /\r\n|[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]/gu;
/** Other controls, unpaired surrogates, and what changes the direction of reading. */
const unprintable = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/**
 * Text of a plan, a log, a tag or a person, fit to be shown on one line: it can neither move a cursor, nor
 * change colours, nor break the line, nor reverse the reading order. Terminal sequences vanish, tabs and line
 * breaks become one space each, every other such character the sign U+FFFD. Linear in the text's length.
 */
function plainText(text) {
    return text.replace(sequences, '').replace(lineBreaks, ' ').replace(unprintable, '\uFFFD');
}

;// CONCATENATED MODULE: ./lib/cli/render/excerpt.js



/** Columns of context that stay visible before the caret in a line that is too long. */
const contextShare = 0.6;
/** Only so much of a line is looked at, for each column shown: lines can be as long as files. */
const unitsPerColumn = 20;
/**
 * The line of a file that a problem points at, and a caret below its column; undefined when the file has no
 * such line. Columns count UTF-16 code units, as editors and the YAML parser do.
 */
function renderExcerpt(lines, position, view) {
    const line = lines[position.line - 1];
    if (line === undefined)
        return undefined;
    const number = String(position.line);
    const { text, caret } = aroundColumn(line, position.column, view.width - number.length - ' │ '.length);
    const { dim, red } = view.style;
    return [
        `${dim(`${number} │`)} ${text}`.trimEnd(),
        `${dim(`${' '.repeat(number.length)} │`)} ${' '.repeat(caret)}${red('^')}`,
    ];
}
/** The part of a line around a column (from 1) that fits into `width`, and the place of the column in it. */
function aroundColumn(line, column, width) {
    const at = withoutSplitPair(line, Math.min(column - 1, line.length));
    const reach = width * unitsPerColumn;
    const before = plainText(line.slice(Math.max(0, at - reach), at));
    const after = plainText(line.slice(at, at + reach));
    const fits = (0,string_width/* default */.A)(after) + (0,string_width/* default */.A)(before) <= width;
    const shown = fits ? before : (0,cli_truncate/* default */.A)(before, Math.floor(width * contextShare), { position: 'start' });
    const caret = (0,string_width/* default */.A)(shown);
    return { text: shown + (0,cli_truncate/* default */.A)(after, width - caret), caret };
}
/** The index itself, or the one before it when it would part the two halves of a character. */
function withoutSplitPair(line, index) {
    const isLowHalf = /^[\uDC00-\uDFFF]/.test(line.slice(index, index + 1));
    return isLowHalf && index > 0 ? index - 1 : index;
}

;// CONCATENATED MODULE: ./lib/cli/render/problems.js



const indent = '  ';
/**
 * Problems for people, in the order given, an empty line between them: severity, code and place; the
 * message; the line of the file with a caret under the column.
 */
function renderProblems(problems, texts, view) {
    const lines = new Map();
    for (const { file } of problems) {
        const text = texts.get(file ?? '');
        if (file !== undefined && text !== undefined && !lines.has(file))
            lines.set(file, text.split(/\r?\n/));
    }
    return problems
        .map((problem) => [heading(problem, view.style), ...message(problem, view.width), ...excerpt(problem, lines, view)].join('\n'))
        .join('\n\n');
}
function heading(problem, style) {
    const { file, line, column, severity, code } = problem;
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    const title = `${severityPaint(severity, style)(severity)} ${style.bold(code)}`;
    return place === '' ? title : `${title}  ${style.cyan(plainText(place))}`;
}
/** Two lines at most; a longer message stays on one line, which the terminal breaks. */
function message({ message: text }, width) {
    const plain = plainText(text);
    const wrapped = (0,wrap_ansi/* default */.A)(plain, width - indent.length).split('\n');
    return (wrapped.length > 2 ? [plain] : wrapped).map((line) => indent + line);
}
function excerpt({ file, line, column }, lines, { style, width }) {
    const text = lines.get(file ?? '');
    if (text === undefined || line === undefined)
        return [];
    const view = { style, width: width - indent.length };
    return (renderExcerpt(text, { line, column: column ?? 1 }, view) ?? []).map((part) => indent + part);
}
function severityPaint(severity, { red, yellow, cyan }) {
    return { error: red, warning: yellow, notice: cyan }[severity];
}

;// CONCATENATED MODULE: ./lib/cli/domain/rules/judge-catalog.js
/**
 * The rules across the files of a catalog: module names are unique (LifeTime: in an environment), references
 * and `after` name what there is.
 */
function judgeCatalog(entries) {
    const owners = moduleOwners(entries);
    return [...entries.values()].flatMap((entry) => [...judgeModules(entry, owners), ...judgeAfter(entry, entries), ...judgeManifest(entry)].map((finding) => ({
        application: entry.application,
        finding,
    })));
}
/** The application of each module; of several the first by name, in whatever order the files were read. */
function moduleOwners(entries) {
    const owners = new Map();
    for (const [application, { modules }] of entries) {
        for (const module of modules.keys()) {
            const owner = owners.get(module);
            if (owner === undefined || application < owner)
                owners.set(module, application);
        }
    }
    return owners;
}
function judgeModules({ application, modules }, owners) {
    return [...modules].flatMap(([module, { references }]) => {
        const owner = owners.get(module);
        const path = ['modules', module];
        const about = { severity: 'error', application, module };
        const taken = `module '${module}' belongs to ${owner} already; a module has one application, rename one of the two`;
        const findings = owner === application ? [] : [{ ...about, code: 'module-name-taken', message: taken, path }];
        for (const producer of references.keys()) {
            if (owners.has(producer))
                continue;
            const message = `'${producer}', which ${module} references, is a module of no application in the catalog; check the name`;
            findings.push({ ...about, code: 'unknown-module', message, path: [...path, 'references', producer] });
        }
        return findings;
    });
}
function judgeAfter({ application, after }, entries) {
    return after.flatMap((other, index) => {
        if (entries.has(other))
            return [];
        const message = `'${other}', after which ${application} is deployed, is not in the catalog; check the name`;
        return [
            {
                code: 'unknown-application',
                severity: 'error',
                message,
                application,
                path: ['after', index],
            },
        ];
    });
}
function judgeManifest({ application, manifest }) {
    if (manifest === undefined)
        return [];
    const message = `manifests are not read yet: ${application} is judged by the references in this file, not by ${manifest}`;
    return [{ code: 'schema', severity: 'warning', message, application, path: ['manifest'] }];
}

;// CONCATENATED MODULE: ./lib/cli/domain/workflows/operation-inputs.js
/** Inputs with which a workflow that carries out operations is dispatched, all of them text (docs/plan-format.md). */
const operationInputs = [
    'environment',
    'plan',
    'application',
    'action',
    'version',
    'from-version',
    'tag',
    'commit',
    'modules',
    'settings',
    'key',
];

;// CONCATENATED MODULE: ./lib/cli/domain/workflows/judge-operation-workflow.js

/** A run is found again by its key between these brackets. */
const keyInName = /\[\$\{\{\s*(?:github\.event\.)?inputs\.key\s*\}\}\]/;
/**
 * What keeps a workflow from carrying out operations, one phrase each; none when it can. The rules of
 * `workflow_dispatch`: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
function judgeOperationWorkflow({ dispatch, runName }) {
    if (dispatch === null)
        return ["it cannot be dispatched ('workflow_dispatch' below 'on')"];
    return [
        ...judgeInputs(dispatch),
        ...(runName !== null && keyInName.test(runName)
            ? []
            : [`its 'run-name' does not contain [\${{ inputs.key }}], by which a run is found again`]),
    ];
}
function judgeInputs({ known, required }) {
    const passed = operationInputs;
    const lacking = passed.filter((it) => !known.includes(it));
    const beyond = required.filter((it) => !passed.includes(it));
    return [
        ...(lacking.length === 0 ? [] : [`it lacks the inputs ${lacking.join(', ')}`]),
        ...(beyond.length === 0 ? [] : [`it requires ${beyond.join(', ')}, which it is not given`]),
    ];
}

// EXTERNAL MODULE: ./lib/cli/domain/model/configuration.js
var model_configuration = __webpack_require__(1247);
;// CONCATENATED MODULE: ./lib/cli/domain/workflows/operation-workflows.js


const folder = '.github/workflows';
/** Every mention of a workflow that carries out operations, in the order of the configuration. */
function operationWorkflows({ environments }) {
    return [...environments.values()].flatMap(({ name, deployer, deployers }) => [
        ...mention(deployer, ['environments', name, 'deployer']),
        ...[...deployers].flatMap(([application, it]) => mention(it, ['environments', name, 'deployers', application])),
    ]);
}
function mention(deployer, place) {
    if (deployer?.kind !== 'workflow')
        return [];
    const { file, ref, repository } = deployer;
    return [{ file, ref, repository, path: [...place, 'workflow', 'file'] }];
}
/** Those of some applications, each as often as environments name different ones. */
function applicationWorkflows({ environments }, applications) {
    const found = new Map();
    for (const environment of environments.values()) {
        for (const application of applications) {
            const deployer = (0,model_configuration/* deployerOf */.qE)(environment, application);
            if (deployer?.kind !== 'workflow' || deployer.repository !== 'application')
                continue;
            const { file, ref } = deployer;
            found.set(JSON.stringify([application, file, ref]), { application, file, ref });
        }
    }
    return [...found.values()];
}
/** The path of the file in its repository. */
function workflowPath({ file }) {
    return `${folder}/${file}`;
}
/** For people: `.github/workflows/deploy.yml`, and of which branch or tag when that is not the usual one. */
function workflowInWords(workflow) {
    const { ref } = workflow;
    return ref === layout/* trustedBranch */.YF ? workflowPath(workflow) : `${workflowPath(workflow)} of ${ref}`;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/cli/codec/workflow.js


const workflow_text = schemas/* string */.YjP();
const rights = schemas/* union */.KCZ([schemas/* enum */.k5n(['read-all', 'write-all']), schemas/* record */.g1P(workflow_text, workflow_text), schemas/* null */.chJ()]);
const step = schemas/* looseObject */._H3({ uses: schemas/* optional */.lqM(workflow_text), run: schemas/* optional */.lqM(workflow_text) });
const job = schemas/* looseObject */._H3({
    permissions: schemas/* optional */.lqM(rights),
    needs: schemas/* optional */.lqM(schemas/* union */.KCZ([workflow_text, schemas/* array */.YOg(workflow_text)])),
    if: schemas/* optional */.lqM(schemas/* union */.KCZ([workflow_text, schemas/* boolean */.zMY(), schemas/* number */.aig()])),
    environment: schemas/* optional */.lqM(schemas/* union */.KCZ([workflow_text, schemas/* looseObject */._H3({ name: workflow_text })])),
    uses: schemas/* optional */.lqM(workflow_text),
    steps: schemas/* optional */.lqM(schemas/* array */.YOg(step)),
});
const follower = schemas/* looseObject */._H3({ workflows: schemas/* union */.KCZ([workflow_text, schemas/* array */.YOg(workflow_text)]) });
const input = schemas/* nullable */.mee(schemas/* looseObject */._H3({ required: schemas/* optional */.lqM(schemas/* boolean */.zMY()), default: schemas/* optional */.lqM(schemas/* unknown */.L5J()) }));
const dispatch = schemas/* nullable */.mee(schemas/* looseObject */._H3({ inputs: schemas/* nullish */.cl6(schemas/* record */.g1P(workflow_text, input)) }));
const file = schemas/* looseObject */._H3({
    name: schemas/* optional */.lqM(workflow_text),
    'run-name': schemas/* optional */.lqM(workflow_text),
    on: schemas/* union */.KCZ([workflow_text, schemas/* array */.YOg(workflow_text), schemas/* record */.g1P(workflow_text, schemas/* unknown */.L5J())]),
    permissions: schemas/* optional */.lqM(rights),
    jobs: schemas/* record */.g1P(workflow_text, job),
});
const expressionStart = '${{';
/**
 * What matters about a workflow of GitHub Actions; undefined when it is not one that we understand. Its form:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
function parseWorkflow(source) {
    const content = parseYaml(source);
    const read = file.safeParse(content);
    if (!read.success)
        return undefined;
    const { name, on, permissions, jobs, 'run-name': runName } = read.data;
    const triggers = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);
    return {
        name: name ?? null,
        runName: runName ?? null,
        triggers,
        follows: followed(on),
        dispatch: triggers.includes('workflow_dispatch') ? inputsOf(on) : null,
        jobs: Object.values(jobs).map((it) => jobOf(it, permissions)),
        hasExpressions: JSON.stringify(content).includes(expressionStart),
    };
}
function parseYaml(source) {
    try {
        return (0,dist/* parse */.qg)(source);
    }
    catch {
        return undefined;
    }
}
function followed(on) {
    if (typeof on === 'string' || Array.isArray(on))
        return [];
    const read = follower.safeParse(on.workflow_run);
    if (!read.success)
        return [];
    const { workflows } = read.data;
    return typeof workflows === 'string' ? [workflows] : workflows;
}
/** An input that is not written as GitHub wants it counts as one that is not there. */
function inputsOf(on) {
    if (typeof on === 'string' || Array.isArray(on))
        return { known: [], required: [] };
    const inputs = Object.entries(dispatch.safeParse(on.workflow_dispatch).data?.inputs ?? {});
    const required = inputs.filter(([, it]) => it?.required === true && it.default === undefined);
    return { known: inputs.map(([key]) => key), required: required.map(([key]) => key) };
}
function jobOf({ permissions, needs = [], if: condition, environment, uses, steps = [] }, ofWorkflow) {
    return {
        rights: rightsOf(permissions === undefined ? ofWorkflow : permissions),
        needs: typeof needs === 'string' ? [needs] : needs,
        condition: condition === undefined ? null : String(condition),
        environment: typeof environment === 'object' ? environment.name : (environment ?? null),
        uses: [uses, ...steps.map((it) => it.uses)].flatMap((it) => it ?? []),
        expressionsInScripts: steps.some(({ run }) => run?.includes(expressionStart) === true),
    };
}
/** Nothing written below the key grants nothing. */
function rightsOf(written) {
    if (written === undefined)
        return 'default';
    if (typeof written === 'string')
        return written;
    return new Map(Object.entries(written ?? {}));
}

// EXTERNAL MODULE: ./lib/cli/usecases/reading/file-text.js
var file_text = __webpack_require__(9642);
;// CONCATENATED MODULE: ./lib/cli/usecases/reading/read-operation-workflow.js




/**
 * Reads a workflow of the release repository as it would be dispatched. GitHub only dispatches what is also on the
 * default branch: what is not there is `missing`. Undefined when it cannot be seen from here: that of an
 * application, or of a reference that is no branch.
 */
async function readOperationWorkflow(repository, trusted, workflow) {
    if (workflow.repository === 'application')
        return undefined;
    const path = workflowPath(workflow);
    const known = (await repository.read(trusted, [path])).get(path);
    if (known === undefined || workflow.ref === layout/* trustedBranch */.YF)
        return workflowIn(known);
    const head = (await repository.branches(workflow.ref)).get(workflow.ref);
    return head === undefined ? undefined : workflowIn((await repository.read(head, [path])).get(path));
}
/** A workflow file as it was found. */
function workflowIn(content) {
    return readingOf(content === undefined ? null : (0,file_text/* textOf */.b)(content.bytes));
}
/** The text of a workflow file as it was found; null when there is none. */
function readingOf(text) {
    if (text === null)
        return { kind: 'missing' };
    const workflow = parseWorkflow(text);
    return workflow === undefined ? { kind: 'unreadable' } : { kind: 'read', workflow };
}

;// CONCATENATED MODULE: ./lib/cli/usecases/checking/find-workflow-problems.js





/** What is wrong with the workflows that are to carry out operations, at the places that name them. */
async function findWorkflowProblems(repository, { commit, configuration, locate }) {
    const problems = [];
    for (const workflow of operationWorkflows(configuration)) {
        const reading = await readOperationWorkflow(repository, commit, workflow);
        const told = reading === undefined ? undefined : messageOf(workflow, reading);
        if (told === undefined)
            continue;
        const message = `${workflowInWords(workflow)} is to carry out operations, but ${told}`;
        const found = { path: workflow.path, code: 'schema', severity: 'error', message };
        problems.push((0,problem/* placeFinding */.BW)(found, layout/* configurationPath */.yD, locate));
    }
    return problems;
}
function messageOf(workflow, reading) {
    if (reading.kind === 'missing') {
        return `it is not there; commit ${workflowPath(workflow)} to ${layout/* trustedBranch */.YF}, or name another file`;
    }
    if (reading.kind === 'unreadable')
        return 'it is not a workflow that can be read; correct it';
    const faults = judgeOperationWorkflow(reading.workflow);
    if (faults.length === 0)
        return undefined;
    return `${faults.join('; ')}. 'deployment-plans init' writes an example`;
}

;// CONCATENATED MODULE: ./lib/cli/usecases/reading/stray-files.js

const explanation = 'README.md';
/**
 * Warnings about what stands among the plans of an environment branch and is none, such as `plans/Foo.yml`: it
 * would never run, and nobody be told. `branches` are names with their commits; only environment branches count.
 */
async function findStrayFiles(repository, branches) {
    const heads = [...branches].filter(([branch]) => branch.startsWith('env/'));
    const strays = heads.map(async ([branch, commit]) => {
        const entries = await repository.list(commit, domain_names/* planFolder */.Fl);
        return entries.flatMap(({ name, kind }) => {
            const file = `${domain_names/* planFolder */.Fl}/${name}`;
            const isPlan = kind === 'file' && (0,domain_names/* planOfPath */.Cy)(file) !== undefined;
            return isPlan || name === explanation ? [] : [strayFile(file, branch)];
        });
    });
    return (await Promise.all(strays)).flat();
}
function strayFile(file, branch) {
    const message = `${file} on ${branch} is not a plan and never runs: a plan is a file ${domain_names/* planFolder */.Fl}/<plan>.yml, and its name is ${domain_names/* nameGrammar */.fG}; rename it, or move it elsewhere`;
    return { code: 'bad-name', severity: 'warning', message, file };
}

;// CONCATENATED MODULE: ./lib/cli/usecases/check.js







/**
 * Judges the configuration with the workflows that it names, and the whole catalog, both against what is open and
 * under way, and looks for files that are mistaken for plans. Without a configuration that can be used, only what depends on it is left out.
 */
async function check(ports) {
    const { repository } = ports;
    const { commit, configuration, problems: told, text, locate } = await (0,reading_trusted/* examineConfiguration */.GL)(repository);
    const names = await (0,reading_trusted/* catalogNames */.Qv)(repository, commit);
    const catalog = await (0,reading_trusted/* readCatalog */.uM)(repository, commit, names);
    const across = judgeCatalog(catalog.entries).map(({ application, finding }) => (0,problem/* placeFinding */.BW)(finding, (0,layout/* catalogPath */.Hc)(application), catalog.locators.get(application) ?? (() => undefined)));
    const branches = await repository.branches('env/', 'plan/');
    const inUse = await usedPlans(ports, branches);
    const used = inUse.flatMap((plan) => judgeUse(plan, configuration, new Set(names)));
    const configured = configuration === undefined
        ? []
        : [
            ...judgeEnvironments(configuration),
            ...(await findWorkflowProblems(repository, { commit, configuration, locate })),
        ];
    const strays = await findStrayFiles(repository, branches);
    const problems = [...told, ...catalog.problems, ...across, ...configured, ...used, ...strays];
    return {
        problems: (0,problem/* inFileOrder */.w$)(problems),
        texts: new Map([...catalog.texts, [layout/* configurationPath */.yD, text]]),
    };
}
async function usedPlans({ readRecords, readOpenPlans }, branches) {
    const open = (await readOpenPlans(branches)).map(({ environment, plan, content }) => ({
        environment,
        plan,
        applications: content.value?.applications.map(({ application }) => application) ?? [],
    }));
    const records = await readRecords();
    const environments = new Set([
        ...[...branches.keys()].flatMap((branch) => (0,domain_names/* parsePlanBranch */.dF)(branch)?.environment ?? []),
        ...(await records.activeEnvironments()),
    ]);
    const states = await Promise.all([...environments].map((it) => records.environment(it)));
    const active = states.flatMap((state) => [...state.active.values()].map(({ environment, plan, operations }) => ({
        environment,
        plan,
        applications: operations.map(({ application }) => application),
    })));
    return [...open, ...active];
}
function judgeUse(used, configuration, catalog) {
    const plan = (0,domain_names/* planAddress */.o4)(used);
    if (configuration !== undefined && !configuration.environments.has(used.environment)) {
        const message = `${plan} is open or under way, but '${used.environment}' is not configured; configure it again, or withdraw the plan`;
        return [{ code: 'unknown-environment', severity: 'error', message, file: layout/* configurationPath */.yD, plan }];
    }
    return used.applications.flatMap((application) => {
        if (catalog.has(application))
            return [];
        const file = (0,layout/* catalogPath */.Hc)(application);
        const message = `${plan} is open or under way and names ${application}, which is not in the catalog; add ${file}, or withdraw the plan`;
        return [{ code: 'unknown-application', severity: 'error', message, application, plan }];
    });
}
/** What is configured and not respected yet is said here, before an execution ends with it. */
function judgeEnvironments({ environments }) {
    return [...environments.values()].flatMap(({ name, unenforced }) => {
        if (unenforced.length === 0)
            return [];
        const message = `environment '${name}' configures ${unenforced.join(', ')}, which this version does not enforce; nothing is executed there`;
        return [{ code: 'schema', severity: 'warning', message, file: layout/* configurationPath */.yD }];
    });
}

;// CONCATENATED MODULE: ./lib/cli/codec/problem.js
/** A problem in JSON, keys in the order of docs/commands.md; what is absent is left out. */
function problemToJson(problem) {
    const { code, severity, message, ...place } = problem;
    const { file, line, column, application, module, plan, pullRequest } = place;
    return {
        code,
        severity,
        message,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        ...(column !== undefined && { column }),
        ...(application !== undefined && { application }),
        ...(module !== undefined && { module }),
        ...(plan !== undefined && { plan }),
        ...(pullRequest !== undefined && { pullRequest }),
    };
}

;// CONCATENATED MODULE: ./lib/cli/cli/answers/problems-answer.js


/** An answer that consists of problems alone. */
function problemsAnswer(exitCode, problems, texts = new Map()) {
    return {
        exitCode,
        json: { problems: problems.map(problemToJson) },
        text: (view) => renderProblems(problems, texts, view),
    };
}

;// CONCATENATED MODULE: ./lib/cli/cli/answers/check-answer.js






async function checkAnswer(session) {
    const { problems, texts } = await check(session);
    const code = (0,problem/* hasErrors */.Cs)(problems) ? exit_code/* exitCode */.I$.wrong : exit_code/* exitCode */.I$.done;
    return {
        ...problemsAnswer(code, problems, texts),
        text: (view) => [renderProblems(problems, texts, view), `Configuration and catalog: ${countsInWords(problems)}.`]
            .filter((part) => part !== '')
            .join('\n\n'),
    };
}

;// CONCATENATED MODULE: ./lib/cli/domain/doctor/finding.js
/** Everything that the doctor looks at, and why it matters. Ids are a contract, as problem codes are. */
const reasons = {
    'environment-branch': 'Plans for an environment are proposed for its branch and merged into it.',
    baseline: 'Only plans merged after the baseline are executed; without one nothing is.',
    'records-branch': 'It holds what was deployed where. Plans are judged by it, and without it nothing counts as deployed.',
    'signal-workflow': 'GitHub takes this workflow from the branch that an event is about. Where it is missing, nobody notices a plan until the next scheduled run; where it differs, nobody has looked at what it does.',
    'signal-rights': 'A pull request can change this workflow for itself, so it must have nothing that is worth taking.',
    'plans-workflow': 'It judges plans when the signal has come and when time has passed.',
    'plans-workflow-triggers': 'It has rights, so it may only be started in ways that take it from the default branch.',
    'plans-workflow-steps': 'It has rights, so it runs nothing that a pull request brought, and no text of an event as a script.',
    'plans-workflow-execution': 'Each plan that is merged is executed in a job of its own, which is started, found while it waits, and cleaned up after.',
    'operation-workflow': 'Operations are handed to it with these inputs, and a coordinator that takes over finds its runs by their names.',
    'pinned-actions': 'A tag or a branch can be moved to other code, which would then have the rights of the job.',
    'code-owners': 'GitHub ignores owners that it does not find, and then nobody in particular must approve.',
    'application-readable': 'Versions are tags of the application’s repository; a plan with it is not judged without them.',
    'version-tags': 'A version tag that moves names other code than the one that was tested. Plans notice that; rules prevent it.',
    'default-branch': 'Scheduled and privileged workflows, and the configuration, come from the default branch.',
    'pull-request-required': 'What can be pushed past a pull request is neither judged nor reviewed.',
    'approval-required': 'A pull request that needs no approval can be merged by the one who opened it.',
    'code-owner-review': 'Without it anybody’s approval counts, not that of the people who answer for it.',
    'last-push-approval': 'Without it, whoever is approved by others may push something else and merge that.',
    'stale-reviews': 'An approval that outlives a push is taken for one of a plan that nobody has looked at.',
    'force-push': 'A branch that is moved back loses its history; for an environment nothing starts then.',
    'branch-deletion': 'A deleted branch takes its history with it.',
    'required-status': 'The verdict on a plan keeps nobody from merging it unless it is required.',
    'status-source': 'A status that anybody may set can be set by whoever proposes the plan.',
    'foreign-status': 'A required status that is never set keeps every plan from being merged.',
    'merge-queue': 'A merge queue waits for a verdict on what it makes, and it asks the signal for it.',
    'rule-exemptions': 'Who need not obey the rules can merge or push what nobody has judged or approved.',
    'records-writers': 'Who writes records can say that a version was deployed, and so have it promoted.',
    'records-writable': 'A run that cannot be recorded is not begun.',
    'follow-up-branches': 'What follows a run is pushed as a branch, which is then proposed.',
    'key-environment': 'It gives the App’s key to workflows of the branches that it is open to.',
    'key-environment-delays': 'Every job with rights would wait, also one that takes over, settles or executes what was approved and merged.',
    app: 'Some protections only work with an App of your own.',
    'token-rights': 'Verdicts, records and what becomes of a run are written with it, and jobs are started.',
    'team-members': 'An approval given for a team only counts when it can be seen who is in that team.',
    'default-rights': 'Workflows that do not say what they need get the default.',
    'pull-request-creation': 'The setting lets every workflow open pull requests, and approve them.',
};
const findingIds = Object.keys(reasons).filter((id) => id in reasons);
function ok(about, found) {
    return { subject: null, ...about, level: 'ok', found, fix: null };
}
function wanting(level, about, text) {
    return { subject: null, ...about, level, ...text };
}

// EXTERNAL MODULE: ./lib/cli/domain/json.js
var domain_json = __webpack_require__(5585);
;// CONCATENATED MODULE: ./lib/cli/codec/doctor.js


/** What `doctor --json` prints (docs/doctor.md). */
function diagnosisToJson({ home, findings, missing }) {
    return {
        schema: domain_json/* schemaVersion */.C,
        repository: home?.name ?? null,
        findings: findings.map(findingToJson),
        missing: missing.map(({ id, text }) => ({ id, text })),
    };
}
function findingToJson({ id, level, subject, found, fix }) {
    return { id, level, subject, found, why: reasons[id], fix };
}

;// CONCATENATED MODULE: ./lib/cli/domain/doctor/facts/acting-app.js
/** The token itself says it; to a person the variable that the workflow takes the App's id from says it. */
function actingApp({ token, keyEnvironment }) {
    if (token.kind === 'app')
        return { kind: 'app', id: token.app };
    if (token.kind === 'job')
        return { kind: 'none' };
    if (keyEnvironment.kind === 'hidden')
        return keyEnvironment;
    const variable = keyEnvironment.value?.appId;
    if (variable === undefined)
        return { kind: 'none' };
    if (variable.kind === 'hidden')
        return variable;
    if (variable.value === null)
        return { kind: 'none' };
    return { kind: 'app', id: /^[1-9]\d{0,14}$/.test(variable.value) ? Number(variable.value) : null };
}

;// CONCATENATED MODULE: ./lib/cli/domain/doctor/conventions.js
/** Names in the templates that the doctor looks for; a test compares them with what `init` writes. */
const signalPath = '.github/workflows/deployment-plans-signal.yml';
const plansWorkflowPath = '.github/workflows/deployment-plans.yml';
const ownersPath = '.github/CODEOWNERS';
const keyEnvironmentName = 'deployment-plans';
const appIdVariable = 'DEPLOYMENT_PLANS_APP_ID';
/** What stands where the commit of the action must be named: no commit has this id. */
const noCommit = '0'.repeat(40);
/** The rights that judging and executing plans takes, as a job or an App calls them. */
const neededRights = new Map([
    ['actions', 'write'],
    ['checks', 'write'],
    ['contents', 'write'],
    ['deployments', 'write'],
    ['pull-requests', 'write'],
    ['statuses', 'write'],
]);
/** The right of an App, in its organization, to see who is in a team. */
const membersRight = 'members';
/** With what the workflow with rights is started to execute one plan. */
const executionInputs = ['mode', 'environment', 'plan'];
/** How the run of a job begins that executes one plan. */
const executionTitle = 'execute ';

;// CONCATENATED MODULE: ./lib/cli/domain/doctor/rules/ways-in-settings.js
/** Where to click for a rule of a branch; the same words for every branch, so that one line can serve several. */
function ruleFor({ url }, rule) {
    return `${url}/settings/rules: in an active ruleset for that branch, choose "${rule}"`;
}
/** What somebody can do about something that could not be seen. */
function showTo({ name }, { needs }) {
    return `give the token the right '${needs}', or let an administrator ask: GH_TOKEN=$(gh auth token) deployment-plans doctor --github ${name}`;
}
/** What is said of something that could not be seen. */
function notSeen(what) {
    return `${what} cannot be seen with this token`;
}

;// CONCATENATED MODULE: ./lib/cli/domain/doctor/rules/judge-access.js




/** With whose rights verdicts and records are written. */
function judgeAccess({ plansWorkflow, teams }, hosted) {
    const jobs = plansWorkflow.kind === 'read' ? plansWorkflow.workflow.jobs.map(({ rights }) => rights) : [];
    return [judgeApp(hosted), judgeRights(hosted, jobs), ...judgeTeams(teams, hosted)];
}
function judgeApp(hosted) {
    const about = { id: 'app' };
    const app = actingApp(hosted);
    if (app.kind === 'app')
        return ok(about, app.id === null ? 'an App acts here' : `App ${app.id} acts here`);
    if (app.kind === 'hidden') {
        return wanting('unknown', about, {
            found: notSeen('whether an App acts here'),
            fix: showTo(hosted.home, app),
        });
    }
    return wanting('warning', about, {
        found: 'no App acts here, only GITHUB_TOKEN; what that leaves unprotected is listed apart',
        fix: `make a GitHub App as docs/github.md says, install it here and on the applications' repositories, and put its id and key into the environment '${keyEnvironmentName}' (variable ${appIdVariable})`,
    });
}
/** An App's token tells its rights; those of GITHUB_TOKEN stand in the workflow; a person's say nothing here. */
function judgeRights({ token, home }, jobs) {
    const about = { id: 'token-rights' };
    if (token.kind === 'person') {
        const found = notSeen('what the token of the workflow may do');
        return wanting('unknown', about, { found, fix: askTheWorkflow(home) });
    }
    if (token.kind === 'app' && token.rights === null) {
        return wanting('unknown', about, {
            found: notSeen('what the App may do'),
            fix: "compare the App's settings → Permissions & events with docs/github.md",
        });
    }
    const granted = token.kind === 'app' && token.rights !== null ? [token.rights] : jobs;
    const lacking = [...neededRights].filter(([right, level]) => granted.length === 0 || !granted.every((it) => grants(it, right, level)));
    if (lacking.length === 0)
        return ok(about, 'the token may do what judging and executing plans takes');
    const list = lacking.map(([right, level]) => `${right}: ${level}`).join(', ');
    const fix = token.kind === 'app'
        ? `grant the App ${list} (the App's settings → Permissions & events), and accept that where it is installed`
        : `add ${list} below 'permissions' of every job in ${plansWorkflowPath}`;
    return wanting('problem', about, { found: `the token lacks ${list}`, fix });
}
function askTheWorkflow({ name }) {
    return `let the workflow examine itself: gh workflow run deployment-plans.yml --repo ${name} -f mode=doctor`;
}
/** Only an App can be let see who is in a team. */
function judgeTeams(teams, { token, home }) {
    if (teams.length === 0)
        return [];
    const about = { id: 'team-members' };
    const who = `who is in ${teams.join(', ')}`;
    if (token.kind === 'person' || (token.kind === 'app' && token.rights === null)) {
        const found = notSeen(`whether the workflow can see ${who}`);
        return [wanting('unknown', about, { found, fix: askTheWorkflow(home) })];
    }
    if (token.rights !== null && grants(token.rights, membersRight, 'read')) {
        return [ok(about, `the App can see ${who}`)];
    }
    return [
        wanting('warning', about, {
            found: `the token cannot see ${who}, so those approve in vain`,
            fix: 'grant an App the organization permission Members: read, and accept that where it is installed; or name people',
        }),
    ];
}
function grants(rights, right, level) {
    if (rights === 'default')
        return false;
    if (rights === 'write-all')
        return true;
    if (rights === 'read-all')
        return level === 'read';
    const granted = rights.get(right) ?? rights.get(right.replaceAll('-', '_'));
    return granted === 'admin' || granted === 'write' || granted === level;
}

;// CONCATENATED MODULE: ./lib/cli/domain/doctor/rules/judge-applications.js


/** The repositories of the applications in the catalog. Those where all is well share one finding. */
function judgeApplications({ applications, hosted }) {
    const readable = applications.map((application) => judgeReading(application, hosted));
    const kept = hosted === null ? [] : applications.flatMap((application) => judgeTags(application, hosted));
    return [
        ...together(readable, 'application-readable', 'the version tags can be read of'),
        ...together(kept, 'version-tags', 'the version tags cannot be moved or deleted of'),
    ];
}
function together(findings, id, what) {
    const good = findings.flatMap(({ level, subject }) => (level === 'ok' ? (subject ?? []) : []));
    const others = findings.filter(({ level }) => level !== 'ok');
    return good.length === 0 ? others : [...others, ok({ id }, `${what} ${good.join(', ')}`)];
}
function judgeReading({ name, unreadable }, hosted) {
    const about = { id: 'application-readable', subject: name };
    if (unreadable === null)
        return ok(about, 'its version tags can be read');
    const fix = `correct 'repository' in catalog/${name}.yml, or ${wayToRead(hosted)}`;
    return wanting('problem', about, { found: `its version tags cannot be read: ${unreadable}`, fix });
}
function wayToRead(hosted) {
    if (hosted === null)
        return 'let git read that repository from here';
    if (hosted.token.kind === 'app')
        return 'install the App on that repository, too';
    if (hosted.token.kind === 'person')
        return 'use a token that may read that repository';
    return 'use an App and install it there, because GITHUB_TOKEN reads no private repository but its own';
}
function judgeTags({ name, repository, tagPrefix }, { versionTags, home }) {
    const rules = versionTags.get(repository);
    const about = { id: 'version-tags', subject: name };
    if (rules === undefined)
        return [];
    if (rules.kind === 'hidden') {
        return [wanting('unknown', about, { found: notSeen('rules for its tags'), fix: showTo(home, rules) })];
    }
    const { notMoved, notDeleted } = rules.value;
    const covered = (patterns) => patterns.some((it) => covers(it, tagPrefix));
    if (covered(notMoved) && covered(notDeleted))
        return [ok(about, 'its version tags stay as they are')];
    return [
        wanting('warning', about, {
            found: `no rule was found that keeps tags ${tagPrefix}* both from being moved and from being deleted`,
            fix: `${rulesPage(repository, home)}: a tag ruleset for ${tagPrefix}* with "Restrict updates" and "Restrict deletions"`,
        }),
    ];
}
/** Whether a pattern of references holds all tags that begin so; only patterns that end in one star are understood. */
function covers(pattern, tagPrefix) {
    if (pattern === '~ALL')
        return true;
    const [, beginning] = /^refs\/tags\/([^*?[\\]*)\*$/.exec(pattern) ?? [];
    return beginning !== undefined && tagPrefix.startsWith(beginning);
}
/** The rules of another repository on the same server. */
function rulesPage(repository, { name, url }) {
    return `${url.slice(0, -name.length)}${repository}/settings/rules`;
}

// EXTERNAL MODULE: ./lib/cli/domain/doctor/facts/branch-rules.js
var branch_rules = __webpack_require__(4713);
;// CONCATENATED MODULE: ./lib/cli/domain/doctor/rules/judge-branch-rules.js





const againstLoss = [
    {
        id: 'force-push',
        level: 'problem',
        holds: ({ blocksForcePush }) => blocksForcePush,
        good: 'it cannot be moved back',
        bad: 'it can be moved to any commit, and its history lost',
        rule: 'Block force pushes',
    },
    {
        id: 'branch-deletion',
        level: 'problem',
        holds: ({ blocksDeletion }) => blocksDeletion,
        good: 'it cannot be deleted',
        bad: 'it can be deleted',
        rule: 'Restrict deletions',
    },
];
const byPullRequest = {
    id: 'pull-request-required',
    level: 'problem',
    holds: ({ pullRequest }) => pullRequest !== null,
    good: 'it changes only through pull requests',
    bad: 'commits can be pushed to it without a pull request',
    rule: 'Require a pull request before merging',
};
/** Without a required pull request these say nothing that its finding has not said. */
const byReview = [
    {
        id: 'approval-required',
        level: 'warning',
        holds: ({ pullRequest }) => (pullRequest?.approvals ?? 0) > 0,
        good: 'a pull request needs an approval',
        bad: 'a pull request needs no approval',
        rule: 'Require a pull request before merging → Required approvals',
    },
    {
        id: 'code-owner-review',
        level: 'warning',
        holds: ({ pullRequest }) => pullRequest?.codeOwners === true,
        good: 'a pull request needs the approval of code owners',
        bad: 'a pull request needs the approval of no code owner',
        rule: 'Require a pull request before merging → Require review from Code Owners',
    },
    {
        id: 'last-push-approval',
        level: 'warning',
        holds: ({ pullRequest }) => pullRequest?.lastPushApproved === true,
        good: 'somebody else approves what was pushed last',
        bad: 'what was pushed last needs the approval of nobody else',
        rule: 'Require a pull request before merging → Require approval of the most recent reviewable push',
    },
    {
        id: 'stale-reviews',
        level: 'warning',
        holds: ({ pullRequest }) => pullRequest?.dismissesStale === true,
        good: 'an approval ends with the next push',
        bad: 'an approval also counts for what is pushed after it',
        rule: 'Require a pull request before merging → Dismiss stale pull request approvals when new commits are pushed',
    },
];
/** What the branches of configuration, plans and records are protected from. */
function judgeBranchRules(hosted, environments) {
    const reviewed = [layout/* trustedBranch */.YF, ...environments.map(({ name }) => (0,domain_names/* environmentBranch */.GX)(name))];
    return [...reviewed, layout/* recordsBranch */.rb].flatMap((branch) => {
        const rules = hosted.rules.get(branch);
        if (rules === undefined)
            return [];
        const lossless = againstLoss.map((it) => judge(it, branch, rules, hosted.home));
        if (branch === layout/* recordsBranch */.rb)
            return lossless;
        const reviews = rules.pullRequest === null ? [] : byReview;
        return [
            ...[byPullRequest, ...reviews].map((it) => judge(it, branch, rules, hosted.home)),
            ...lossless,
            judgeExemptions(branch, rules, hosted.home),
        ];
    });
}
function judge({ id, level, holds, good, bad, rule }, branch, rules, home) {
    const about = { id, subject: branch };
    if (holds(rules))
        return ok(about, good);
    if (rules.more === null)
        return wanting(level, about, { found: bad, fix: ruleFor(home, rule) });
    const found = `${notSeen('older branch protection')}; the rulesets alone do not say "${rule}"`;
    return wanting('unknown', about, { found, fix: showTo(home, rules.more) });
}
function judgeExemptions(branch, { exempt }, home) {
    const about = { id: 'rule-exemptions', subject: branch };
    if (exempt.kind === 'hidden') {
        const found = notSeen('who need not obey its rules');
        return wanting('unknown', about, { found, fix: showTo(home, exempt) });
    }
    if (exempt.value.length === 0)
        return ok(about, 'its rules hold for everybody');
    return wanting('warning', about, {
        found: `its rules do not hold for ${exempt.value.map(branch_rules/* actorInWords */.K).join(', ')}`,
        fix: `${home.url}/settings/rules: empty the bypass list of the rulesets for that branch, or know why it is not empty`,
    });
}

;// CONCATENATED MODULE: ./lib/cli/domain/doctor/rules/judge-contents.js




/** The branches, and what is on them. */
function judgeContents(facts) {
    return [
        judgeRecords(facts),
        ...judgeTrustedSignal(facts),
        ...facts.environments.flatMap(judgeEnvironment(facts)),
    ];
}
function judgeRecords({ records }) {
    const about = { id: 'records-branch', subject: layout/* recordsBranch */.rb };
    if (records)
        return ok(about, 'the branch is there');
    return wanting('problem', about, {
        found: 'the branch is not there',
        fix: "'deployment-plans adopt ENVIRONMENT' begins it; if it was lost, bring it back from a clone before anything else",
    });
}
/** Somebody who only uses the command line needs no workflows. */
function usesWorkflows({ hosted, signal, plansWorkflow }) {
    return hosted !== null || signal.kind !== 'missing' || plansWorkflow.kind !== 'missing';
}
function judgeTrustedSignal(facts) {
    if (!usesWorkflows(facts) || facts.signal.kind !== 'missing')
        return [];
    const about = { id: 'signal-workflow', subject: layout/* trustedBranch */.YF };
    return [
        wanting('problem', about, {
            found: `${signalPath} is not there`,
            fix: "copy it from a repository that 'deployment-plans init' makes, to main and to every environment branch",
        }),
    ];
}
function judgeEnvironment(facts) {
    return (environment) => {
        const subject = (0,domain_names/* environmentBranch */.GX)(environment.name);
        const about = { id: 'environment-branch', subject };
        if (!environment.branch) {
            return [
                wanting('problem', about, {
                    found: 'the branch is not there, and the environment is configured',
                    fix: `git branch ${subject} $(git rev-list --max-parents=0 BRANCH), with the branch of another environment; then deployment-plans adopt ${environment.name}`,
                }),
            ];
        }
        const signal = usesWorkflows(facts) && facts.signal.kind !== 'missing' ? [judgeSignal(environment)] : [];
        return [ok(about, 'the branch is there'), judgeBaseline(environment), ...signal];
    };
}
function judgeBaseline({ name, baseline }) {
    const about = { id: 'baseline', subject: (0,domain_names/* environmentBranch */.GX)(name) };
    if (baseline)
        return ok(about, 'the baseline is recorded');
    return wanting('problem', about, {
        found: 'no baseline is recorded',
        fix: `deployment-plans adopt ${name}`,
    });
}
function judgeSignal({ name, signal }) {
    const subject = (0,domain_names/* environmentBranch */.GX)(name);
    const about = { id: 'signal-workflow', subject };
    if (signal === 'same')
        return ok(about, `it carries the same ${signalPath} as ${layout/* trustedBranch */.YF}`);
    const found = signal === 'missing'
        ? `${signalPath} is not on it`
        : `its ${signalPath} is not the same as on ${layout/* trustedBranch */.YF}`;
    const fix = `git switch ${subject} && git checkout ${layout/* trustedBranch */.YF} -- ${signalPath} && git commit && git push, by somebody whom the rules of the branch let through`;
    return wanting('problem', about, { found, fix });
}

;// CONCATENATED MODULE: ./lib/cli/domain/doctor/rules/judge-execution.js



/** Whether the workflow with rights can execute plans, a job for each. */
function judgeExecution({ plansWorkflow }) {
    if (plansWorkflow.kind !== 'read')
        return [];
    const about = { id: 'plans-workflow-execution', subject: layout/* trustedBranch */.YF };
    const { workflow } = plansWorkflow;
    const lacking = executionInputs.filter((input) => workflow.dispatch?.known.includes(input) !== true);
    const fix = `take that part of ${plansWorkflowPath} from the template`;
    if (lacking.length > 0) {
        const found = `it cannot be started for one plan, because it lacks the inputs ${lacking.join(', ')}`;
        return [wanting('problem', about, { found, fix })];
    }
    const faults = faultsOf(workflow);
    if (faults.length === 0)
        return [ok(about, 'it executes each plan in a job of its own, and cleans up')];
    return [wanting('warning', about, { found: faults.join('; '), fix })];
}
/** None of these loses anything: it takes longer, or a job begins and finds nothing to do. */
function faultsOf({ runName, jobs }) {
    const settles = jobs.some(({ needs, condition }) => needs.length > 0 && condition?.includes('always()'));
    return [
        ...(runName?.includes(executionTitle)
            ? []
            : [`its runs are not called '${executionTitle}…', so a job may be started twice for one plan`]),
        ...(settles ? [] : ['no job settles what a cancelled one has left, so that waits for the schedule']),
    ];
}

;// CONCATENATED MODULE: ./lib/cli/domain/doctor/rules/judge-key-environment.js




/** Who could take the App's key, and what keeps its jobs waiting. */
function judgeKeyEnvironment(hosted) {
    return [judgeOpenness(hosted), ...judgeDelays(hosted)];
}
function judgeOpenness({ keyEnvironment, home }) {
    const about = { id: 'key-environment' };
    const what = `the environment '${keyEnvironmentName}'`;
    if (keyEnvironment.kind === 'hidden') {
        return wanting('unknown', about, { found: notSeen(what), fix: showTo(home, keyEnvironment) });
    }
    const environment = keyEnvironment.value;
    if (environment !== null && isForTrustedBranchAlone(environment)) {
        return ok(about, `${what} is open to ${layout/* trustedBranch */.YF} alone`);
    }
    return wanting('problem', about, {
        found: environment === null ? `${what} is not there` : `${what} is open to ${openTo(environment)}`,
        fix: `${home.url}/settings/environments: ${keyEnvironmentName} → Deployment branches and tags → Selected branches and tags → ${layout/* trustedBranch */.YF}`,
    });
}
function judgeDelays({ keyEnvironment, home }) {
    if (keyEnvironment.kind === 'hidden' || keyEnvironment.value === null)
        return [];
    const about = { id: 'key-environment-delays' };
    const { delays } = keyEnvironment.value;
    if (delays.length === 0)
        return [ok(about, 'a job behind it begins at once')];
    return [
        wanting('warning', about, {
            found: `a job behind it first waits for ${delays.join(', ')}`,
            fix: `${home.url}/settings/environments: ${keyEnvironmentName} → take these protection rules away; plans are approved on their pull requests`,
        }),
    ];
}
function isForTrustedBranchAlone({ branches }) {
    return typeof branches !== 'string' && branches.length === 1 && branches[0] === layout/* trustedBranch */.YF;
}
function openTo({ branches }) {
    if (branches === 'all')
        return 'all branches';
    if (branches === 'protected')
        return 'every protected branch, so to the branches of environments too';
    return branches.length === 0 ? 'no branch' : branches.join(', ');
}

;// CONCATENATED MODULE: ./lib/cli/domain/doctor/rules/judge-operation-workflows.js


const example = "compare it with the example that 'deployment-plans init' writes, .github/workflows/deploy.yml";
/** The workflows that deployers name, where they can be seen. */
function judgeOperationWorkflows({ operationWorkflows }) {
    return operationWorkflows.map(judge_operation_workflows_judge);
}
function judge_operation_workflows_judge({ name, reading }) {
    const about = { id: 'operation-workflow', subject: name };
    if (reading === undefined) {
        return wanting('unknown', about, {
            found: 'what it takes cannot be seen from here',
            fix: example,
        });
    }
    if (reading.kind === 'missing') {
        return wanting('problem', about, {
            found: 'it is not there',
            fix: "commit it to the default branch, from where GitHub knows it, or name another file in 'deployer'",
        });
    }
    const faults = reading.kind === 'read'
        ? judgeOperationWorkflow(reading.workflow)
        : ['it is no workflow that can be read'];
    if (faults.length === 0)
        return ok(about, 'it takes what it is given, and its runs can be found again');
    return wanting('problem', about, { found: faults.join('; '), fix: example });
}

// EXTERNAL MODULE: ./lib/cli/domain/doctor/facts/seen.js
var seen = __webpack_require__(2036);
;// CONCATENATED MODULE: ./lib/cli/domain/doctor/rules/judge-owners.js






/** Whether the branches say who must approve what. */
function judgeOwners(facts, hosted) {
    const branches = [
        { branch: layout/* trustedBranch */.YF, owners: facts.owners },
        ...facts.environments
            .filter((it) => it.branch)
            .map(({ name, owners }) => ({ branch: (0,domain_names/* environmentBranch */.GX)(name), owners })),
    ];
    return branches.map(({ branch, owners }) => judgeOwnersOf(branch, owners, hosted));
}
function judgeOwnersOf(branch, owners, { ownerErrors, home }) {
    const about = { id: 'code-owners', subject: branch };
    if (!owners) {
        const found = `there is no ${ownersPath}`;
        const fix = `add ${ownersPath} with your team; 'deployment-plans init' writes an example`;
        return wanting('warning', about, { found, fix });
    }
    const errors = ownerErrors.get(branch);
    if (errors === undefined || errors.kind === 'hidden') {
        const needs = errors ?? (0,seen/* hidden */.R)('contents: read');
        return wanting('unknown', about, {
            found: notSeen(`whether its ${ownersPath} is right`),
            fix: showTo(home, needs),
        });
    }
    if (errors.value.length === 0)
        return ok(about, `GitHub finds everybody that its ${ownersPath} names`);
    return wanting('problem', about, {
        found: `its ${ownersPath} is not right: ${errors.value.join('; ')}`,
        fix: `name teams and people there who can write to the repository: ${home.url}/blob/${branch}/${ownersPath}`,
    });
}

;// CONCATENATED MODULE: ./lib/cli/domain/doctor/rules/judge-plan-rules.js


/** Whether the program can make the branches of what follows a run. Says nothing to a person, as of records. */
function judgePlanRules(hosted) {
    if (hosted.token.kind === 'person')
        return [];
    return [...hosted.planRules].map(([environment, rules]) => judge_plan_rules_judge(`plan/${environment}/*`, rules, hosted));
}
function judge_plan_rules_judge(subject, { refusals, creationRefusals }, { home }) {
    const about = { id: 'follow-up-branches', subject };
    const unseen = (needs) => wanting('unknown', about, {
        found: notSeen('whether the rules let this token push plans'),
        fix: showTo(home, needs),
    });
    if (refusals.kind === 'hidden')
        return unseen(refusals);
    if (creationRefusals.kind === 'hidden')
        return unseen(creationRefusals);
    const names = [...creationRefusals.value, ...refusals.value];
    if (names.length === 0)
        return ok(about, 'no rule keeps this token from pushing plans');
    return wanting('problem', about, {
        found: `this token is kept from pushing plans by ${names.join(', ')}`,
        fix: `${home.url}/settings/rules: take plan/** out of that ruleset; plans are reviewed where they are merged`,
    });
}

;// CONCATENATED MODULE: ./lib/cli/domain/doctor/rules/judge-records-rules.js





/** Who may write records, and whether the program can. */
function judgeRecordsRules(hosted) {
    const rules = hosted.rules.get(layout/* recordsBranch */.rb);
    if (rules === undefined)
        return [];
    return [judgeWriters(rules, hosted), ...judgeAbility(rules, hosted)];
}
function judgeWriters({ writers, more }, hosted) {
    const about = { id: 'records-writers', subject: layout/* recordsBranch */.rb };
    const acting = actingApp(hosted);
    const obscured = writers === null ? more : writers.kind === 'hidden' ? writers : null;
    if (obscured !== null) {
        return wanting('unknown', about, {
            found: notSeen('who may push to it'),
            fix: showTo(hosted.home, obscured),
        });
    }
    // Whoever executes plans from the command line pushes records as well.
    const fix = `${ruleFor(hosted.home, 'Restrict updates')}; into its bypass list your App, and who executes plans from the command line`;
    if (writers?.kind !== 'seen') {
        const level = acting.kind === 'none' ? 'warning' : 'problem';
        return wanting(level, about, { found: 'everybody who may write to the repository may push to it', fix });
    }
    const allowed = writers.value;
    if (allowed.length === 0) {
        return wanting('problem', about, { found: 'nobody may push to it, so nothing can be recorded', fix });
    }
    const found = `only ${allowed.map(branch_rules/* actorInWords */.K).join(', ')} may push to it`;
    if (allowed.every((actor) => isActing(actor, acting)))
        return ok(about, `${found}, which acts here`);
    if (allowed.every((actor) => mayBeActing(actor, acting))) {
        return wanting('unknown', about, {
            found: `${found}; whether that is the App which acts here is not known`,
            fix: 'compare that number with the App whose token the workflow uses (the page of the App shows it)',
        });
    }
    return wanting('warning', about, { found, fix });
}
function isActing(actor, acting) {
    return actor.kind === 'app' && acting.kind === 'app' && actor.id === acting.id;
}
function mayBeActing(actor, acting) {
    return actor.kind === 'app' && (acting.kind === 'hidden' || (acting.kind === 'app' && acting.id === null));
}
/** Says nothing to a person, whose rights are not the program's. */
function judgeAbility({ refusals }, { token, home }) {
    if (token.kind === 'person')
        return [];
    const about = { id: 'records-writable', subject: layout/* recordsBranch */.rb };
    if (refusals.kind === 'hidden') {
        const found = notSeen('whether the rules let this token push records');
        return [wanting('unknown', about, { found, fix: showTo(home, refusals) })];
    }
    if (refusals.value.length === 0)
        return [ok(about, 'no rule keeps this token from pushing records')];
    return [
        wanting('problem', about, {
            found: `this token is kept from pushing records by ${refusals.value.join(', ')}`,
            fix: `${home.url}/settings/rules: put the App into the bypass list of that ruleset, or take ${layout/* recordsBranch */.rb} out of it`,
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/cli/domain/doctor/rules/judge-settings.js




/** Settings of the repository as a whole. */
function judgeSettings(facts, hosted) {
    return [judgeDefaultBranch(hosted), ...judgeActions(facts, hosted)];
}
function judgeDefaultBranch({ defaultBranch, home }) {
    const about = { id: 'default-branch' };
    if (defaultBranch === layout/* trustedBranch */.YF)
        return ok(about, `the default branch is ${layout/* trustedBranch */.YF}`);
    return wanting('problem', about, {
        found: `the default branch is '${defaultBranch}', not ${layout/* trustedBranch */.YF}`,
        fix: `gh repo edit ${home.name} --default-branch ${layout/* trustedBranch */.YF}`,
    });
}
function judgeActions(facts, hosted) {
    const { actions, home } = hosted;
    if (actions.kind === 'hidden') {
        const fix = showTo(home, actions);
        const found = notSeen('the settings of GitHub Actions');
        return [
            wanting('unknown', { id: 'default-rights' }, { found, fix }),
            wanting('unknown', { id: 'pull-request-creation' }, { found, fix }),
        ];
    }
    return [judgeDefaultRights(actions.value, home), judgeCreation(actions.value, facts, hosted)];
}
function judgeDefaultRights({ defaultRights }, home) {
    const about = { id: 'default-rights' };
    if (defaultRights === 'read')
        return ok(about, 'workflows that do not say what they need may only read');
    return wanting('warning', about, {
        found: 'workflows that do not say what they need may write',
        fix: `${permissionsCommand(home)} -f default_workflow_permissions=read`,
    });
}
/** With an App nobody needs the setting; without one nothing else can open pull requests. */
function judgeCreation({ mayApprove }, { followUps }, hosted) {
    const about = { id: 'pull-request-creation' };
    const needed = actingApp(hosted).kind === 'none';
    const found = `GITHUB_TOKEN may ${mayApprove ? '' : 'not '}open and approve pull requests`;
    if (mayApprove === needed)
        return ok(about, found);
    const change = `${permissionsCommand(hosted.home)} -F can_approve_pull_request_reviews=${needed}`;
    const fix = needed ? `${change}, or better an App; until then, follow-ups are opened by hand` : change;
    return wanting(needed && followUps ? 'problem' : 'warning', about, { found, fix });
}
function permissionsCommand({ name }) {
    return `gh api -X PUT repos/${name}/actions/permissions/workflow`;
}

// EXTERNAL MODULE: ./lib/cli/domain/pull-requests/published-names.js
var published_names = __webpack_require__(6159);
;// CONCATENATED MODULE: ./lib/cli/domain/doctor/rules/judge-statuses.js






const ruleName = 'Require status checks to pass';
/** Whether the verdict on a plan decides about merging it. */
function judgeStatuses({ environments, signal }, hosted) {
    return environments.flatMap(({ name }) => {
        const place = { environment: name, branch: (0,domain_names/* environmentBranch */.GX)(name) };
        const rules = hosted.rules.get(place.branch);
        if (rules === undefined)
            return [];
        return [
            ...judgeRequired(place, rules, hosted),
            ...judgeForeign(place, rules, hosted.home),
            ...judgeQueue(place, rules, signal),
        ];
    });
}
function judgeRequired({ environment, branch }, rules, hosted) {
    const about = { id: 'required-status', subject: branch };
    const context = (0,published_names/* statusContext */.s)(environment);
    const required = rules.statuses.filter((status) => status.context === context);
    if (required.length > 0) {
        return [ok(about, 'the verdict on a plan is required'), judgeSource(branch, required, hosted)];
    }
    if (rules.more !== null) {
        const found = `${notSeen('older branch protection')}; the rulesets alone do not require ${context}`;
        return [wanting('unknown', about, { found, fix: showTo(hosted.home, rules.more) })];
    }
    const fix = ruleFor(hosted.home, `${ruleName} → ${context}, from your App`);
    return [wanting('problem', about, { found: `${context} is not required`, fix })];
}
/** Every rule that requires the status must be satisfied; one that is pinned protects. */
function judgeSource(branch, required, hosted) {
    const about = { id: 'status-source', subject: branch };
    const pins = required.flatMap(({ app }) => app ?? []);
    const acting = actingApp(hosted);
    const [pin] = pins;
    const fix = ruleFor(hosted.home, `${ruleName} → ${required[0]?.context ?? ''}, with your App as its source`);
    if (pin === undefined) {
        const level = acting.kind === 'none' ? 'warning' : 'problem';
        return wanting(level, about, { found: 'it counts from whomever it comes', fix });
    }
    if (acting.kind === 'app' && acting.id !== null) {
        const others = pins.filter((it) => it !== acting.id);
        if (others.length === 0)
            return ok(about, `it counts only from App ${pin}, which acts here`);
        return wanting('problem', about, {
            found: `it counts only from App ${others.join(', ')}, but App ${acting.id} acts here, so no plan can be merged`,
            fix,
        });
    }
    return wanting('unknown', about, {
        found: `it counts only from App ${[...new Set(pins)].join(', ')}; ${whoActs(acting)}`,
        fix: 'compare that number with the App whose token the workflow uses (the page of the App shows it)',
    });
}
function whoActs(acting) {
    if (acting.kind === 'none')
        return 'no App of your own acts here, so that must be GitHub Actions';
    return 'whether that is the App which acts here is not known';
}
function judgeForeign({ environment, branch }, rules, home) {
    const own = (0,published_names/* statusContext */.s)(environment);
    const foreign = rules.statuses
        .map(({ context }) => context)
        .filter((context) => (0,published_names/* environmentOfStatusContext */.GY)(context) !== undefined && context !== own);
    if (foreign.length === 0)
        return [];
    return [
        wanting('problem', { id: 'foreign-status', subject: branch }, {
            found: `${foreign.join(', ')} is required here, and is never set on a plan for ${environment}`,
            fix: `${home.url}/settings/rules: a ruleset for each environment's branch, each requiring its own status`,
        }),
    ];
}
function judgeQueue({ branch }, { mergeQueue }, signal) {
    if (!mergeQueue)
        return [];
    const about = { id: 'merge-queue', subject: branch };
    if (signal.kind === 'read' && signal.workflow.triggers.includes('merge_group')) {
        return [ok(about, 'a merge queue is in use, and the signal announces what it makes')];
    }
    return [
        wanting('problem', about, {
            found: 'a merge queue is in use, and the signal does not announce what it makes',
            fix: `add 'merge_group' below 'on' in ${signalPath}, on main and on every environment branch`,
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/cli/domain/doctor/rules/judge-workflows.js




/** Events whose workflow comes from the default branch; by hand another one can be chosen, which the environment stops. */
const safeTriggers = new Set([
    'workflow_run',
    'workflow_dispatch',
    'schedule',
    'issue_comment',
]);
const byFullCommit = /@(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/;
const bringsThingsIn = /checkout|cache|artifact/;
/** The two workflows as they stand on the trusted branch. */
function judgeWorkflows(facts) {
    if (!usesWorkflows(facts))
        return [];
    const { signal, plansWorkflow } = facts;
    return [
        ...whenRead(signal, 'signal-rights', signalPath, (workflow) => [judge_workflows_judgeRights(workflow)]),
        ...judgePresence(facts),
        ...whenRead(plansWorkflow, 'plans-workflow', plansWorkflowPath, (workflow) => [
            judgeStart(workflow, signal),
            judgeTriggers(workflow),
            judgeSteps(workflow),
            ...judgePins(workflow, facts.hosted === null),
        ]),
    ];
}
function whenRead(reading, id, path, judge) {
    if (reading.kind === 'missing')
        return [];
    if (reading.kind === 'read')
        return judge(reading.workflow);
    const found = `${path} is not a workflow that can be read`;
    return [wanting('problem', onTrusted(id), { found, fix: `correct ${path}, or copy it anew` })];
}
function onTrusted(id) {
    return { id, subject: layout/* trustedBranch */.YF };
}
function judge_workflows_judgeRights({ jobs, hasExpressions }) {
    const about = onTrusted('signal-rights');
    const isBare = jobs.every((job) => grantsNothing(job.rights) && job.uses.length === 0 && job.environment === null);
    if (isBare && !hasExpressions)
        return ok(about, 'the signal has no rights and no secrets, and runs nothing of others');
    return wanting('problem', about, {
        found: 'the signal has rights or an environment, uses expressions, or runs actions',
        fix: `in ${signalPath} write 'permissions: {}' at the top, and nothing but one step 'run: true'`,
    });
}
function grantsNothing(rights) {
    return typeof rights !== 'string' && [...rights.values()].every((level) => level === 'none');
}
function judgePresence({ plansWorkflow }) {
    if (plansWorkflow.kind !== 'missing')
        return [];
    return [
        wanting('problem', onTrusted('plans-workflow'), {
            found: `${plansWorkflowPath} is not there`,
            fix: "copy it from a repository that 'deployment-plans init' makes",
        }),
    ];
}
function judgeStart({ triggers, follows }, signal) {
    const about = onTrusted('plans-workflow');
    const name = signal.kind === 'read' ? (signal.workflow.name ?? signalPath) : null;
    const lacking = [
        ...(name === null || follows.includes(name) ? [] : [`the end of '${name}' (workflow_run)`]),
        ...(triggers.includes('schedule') ? [] : ['time (schedule)']),
    ];
    if (lacking.length === 0)
        return ok(about, 'it is started by the signal and by time');
    return wanting('problem', about, {
        found: `it is not started by ${lacking.join(', nor by ')}`,
        fix: `add that below 'on' in ${plansWorkflowPath}`,
    });
}
function judgeTriggers({ triggers }) {
    const about = onTrusted('plans-workflow-triggers');
    const unsafe = triggers.filter((trigger) => !safeTriggers.has(trigger));
    if (unsafe.length === 0)
        return ok(about, 'it is only started from the default branch');
    return wanting('problem', about, {
        found: `it is also started by ${unsafe.join(', ')}`,
        fix: `remove that from 'on' in ${plansWorkflowPath}; the signal is there for it`,
    });
}
function judgeSteps({ jobs }) {
    const about = onTrusted('plans-workflow-steps');
    const brought = jobs.flatMap(({ uses }) => uses.filter((it) => bringsThingsIn.test(it)));
    const faults = [
        ...(brought.length === 0 ? [] : [`it uses ${brought.join(', ')}`]),
        ...(jobs.some((job) => job.expressionsInScripts) ? ['an expression stands in a script'] : []),
        ...(jobs.every(({ environment }) => environment === keyEnvironmentName)
            ? []
            : [`a job is not behind the environment '${keyEnvironmentName}'`]),
    ];
    if (faults.length === 0)
        return ok(about, 'it brings nothing in, and puts no text of an event into a script');
    return wanting('problem', about, {
        found: faults.join('; '),
        fix: `take the steps of ${plansWorkflowPath} from the template; pass values by 'with' and 'env'`,
    });
}
/** Whoever only uses the command line may leave the action unnamed. */
function judgePins({ jobs }, local) {
    const about = onTrusted('pinned-actions');
    const uses = jobs.flatMap((job) => job.uses);
    const loose = uses.filter((it) => !byFullCommit.test(it));
    const unnamed = uses.some((it) => it.endsWith(`@${noCommit}`));
    if (loose.length === 0 && !unnamed)
        return [ok(about, 'everything that it uses is named by its full commit')];
    const first = 'gh api repos/OWNER/NAME/commits/TAG --jq .sha gives the commit of a release';
    return [
        ...(loose.length === 0
            ? []
            : [
                wanting('problem', about, {
                    found: `it uses ${loose.join(', ')}, not by a full commit`,
                    fix: first,
                }),
            ]),
        ...(unnamed
            ? [
                wanting(local ? 'warning' : 'problem', about, {
                    found: 'the commit of the action is not named yet, so the job fails before it starts',
                    fix: `in ${plansWorkflowPath}, name the repository that you take the action from and a commit of it; ${first}`,
                }),
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/cli/domain/doctor/without-app.js
/**
 * What GITHUB_TOKEN alone cannot protect or do, whatever the settings are. Ids are a contract; docs/github.md
 * explains each.
 */
const missingProtections = [
    {
        id: 'records',
        text: 'Everybody who may push, and every workflow that may, can write records, and so say that a version was deployed. A rule can let one App through and nobody else; it cannot do that for the token of one workflow.',
    },
    {
        id: 'status',
        text: 'Every workflow of the repository, also one that a pull request brings, can be given a token that sets the required status. It can be pinned to GitHub Actions as a whole, not to one workflow.',
    },
    {
        id: 'applications',
        text: 'Private repositories of applications cannot be read: the token reaches this repository alone.',
    },
    {
        id: 'follow-ups',
        text: 'A pull request that it opens gets workflow runs that wait until somebody approves them, and it can open one only if every workflow of the repository may.',
    },
    {
        id: 'teams',
        text: 'It cannot see who is in a team, so approvals that only a team could give count for nobody.',
    },
    {
        id: 'events',
        text: 'What it pushes or merges starts no workflow, so other plans are judged anew only when time has passed.',
    },
    {
        id: 'requests',
        text: 'It has 1,000 requests an hour for all workflows of the repository together; an App has at least 5,000.',
    },
];

;// CONCATENATED MODULE: ./lib/cli/domain/doctor/diagnose.js















/** Judges everything that is known of a repository. What could not be seen is `unknown`, never `ok`. */
function diagnose(facts) {
    const { hosted } = facts;
    return {
        home: hosted?.home ?? null,
        findings: [
            ...judgeContents(facts),
            ...judgeWorkflows(facts),
            ...judgeExecution(facts),
            ...judgeOperationWorkflows(facts),
            ...(hosted === null ? [] : judgeHosted(facts, hosted)),
            ...judgeApplications(facts),
        ],
        missing: hosted === null || actingApp(hosted).kind === 'app' ? [] : missingProtections,
    };
}
function judgeHosted(facts, hosted) {
    return [
        ...judgeSettings(facts, hosted),
        ...judgeOwners(facts, hosted),
        ...judgeBranchRules(hosted, facts.environments),
        ...judgeStatuses(facts, hosted),
        ...judgeRecordsRules(hosted),
        ...judgePlanRules(hosted),
        ...judgeAccess(facts, hosted),
        ...judgeKeyEnvironment(hosted),
    ];
}
function hasProblems({ findings }) {
    return findings.some(({ level }) => level === 'problem');
}

;// CONCATENATED MODULE: ./lib/cli/render/doctor-groups.js


/** From what must be done to what is well. */
const levels = ['problem', 'warning', 'unknown', 'ok'];
/** The findings of one level, those that only differ in what they are about put together. */
function groupsOf(findings, level) {
    const groups = new Map();
    for (const { id, subject, found, fix } of findings.filter((it) => it.level === level)) {
        const key = JSON.stringify([id, found, fix]);
        const before = groups.get(key)?.subjects ?? [];
        const subjects = subject === null ? before : [...before, subject];
        groups.set(key, { id, level, subjects, found, why: reasons[id], fix });
    }
    return [...groups.values()];
}
const nouns = {
    problem: 'problem',
    warning: 'warning',
    unknown: 'thing that could not be seen',
    ok: 'thing in order',
};
/** `2 problems, 1 warning, 3 things that could not be seen, 20 things in order`. */
function findingsInWords(findings) {
    return levels
        .map((level) => ({ level, count: findings.filter((it) => it.level === level).length }))
        .filter(({ level, count }) => count > 0 || level === 'problem')
        .map(({ level, count }) => (count === 0 ? 'no problems' : doctor_groups_inWords(count, nouns[level])))
        .join(', ');
}
/** The plural is that of the first word. */
function doctor_groups_inWords(count, noun) {
    const [first = '', ...rest] = noun.split(' ');
    return [countInWords(count, first), ...rest].join(' ');
}
/** What is said in place of everything about settings when there is no service around the repository. */
const notHosted = 'The repository was looked at as a folder: rules of branches, tokens and settings were not examined. --github OWNER/NAME examines them.';

;// CONCATENATED MODULE: ./lib/cli/render/fields.js


const gap = '  ';
/**
 * Names in one column, texts beside them; a field without a text is left out. A word that is too long stays
 * whole, so that a branch or a command can be copied.
 */
function renderFields(fields, { style, width }) {
    const present = fields.filter(({ text }) => text !== '');
    const column = Math.max(0, ...present.map(({ name }) => name.length));
    return present
        .flatMap(({ name, text }) => (0,wrap_ansi/* default */.A)(plainText(text), width - column - gap.length)
        .split('\n')
        .map((line, index) => style.dim((index === 0 ? name : '').padEnd(column)) + gap + line))
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/cli/render/doctor.js



const doctor_indent = '  ';
/** Wider lines are hard to read; a wider terminal stays empty on the right. */
const widest = 100;
/** What a look at a repository has brought, for a terminal: what must be done first, what is well last. */
function renderDiagnosis({ home, findings, missing }, view) {
    const fitted = { ...view, width: Math.min(view.width, widest) };
    const groups = levels.flatMap((level) => groupsOf(findings, level));
    const wanting = groups.filter(({ level }) => level !== 'ok').map((it) => renderGroup(it, fitted));
    const fine = groups.filter(({ level }) => level === 'ok').map((it) => `${doctor_heading(it, fitted.style)}`);
    const gaps = missing.map(({ id, text }) => ({ name: id, text }));
    return [
        ...wanting,
        fine.join('\n'),
        gaps.length === 0 ? '' : `${view.style.bold(withoutApp)}\n${inset(renderFields(gaps, narrowed(fitted)))}`,
        home === null ? renderFields([{ name: 'note', text: notHosted }], fitted) : '',
        `${home === null ? 'This repository' : plainText(home.name)}: ${findingsInWords(findings)}.`,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
const withoutApp = 'What is not protected, and cannot be, with GITHUB_TOKEN alone:';
function renderGroup(group, view) {
    const fields = [
        { name: 'found', text: group.found },
        { name: 'why', text: group.why },
        { name: 'fix', text: group.fix ?? '' },
    ];
    return `${doctor_heading(group, view.style)}\n${inset(renderFields(fields, narrowed(view)))}`;
}
function doctor_heading({ id, level, subjects }, style) {
    const title = `${levelPaint(level, style)(level)} ${style.bold(id)}`;
    return subjects.length === 0 ? title : `${title}  ${style.cyan(plainText(subjects.join(', ')))}`;
}
function levelPaint(level, { red, yellow, cyan, green }) {
    return { problem: red, warning: yellow, unknown: cyan, ok: green }[level];
}
function narrowed({ style, width }) {
    return { style, width: width - doctor_indent.length };
}
function inset(text) {
    return text
        .split('\n')
        .map((line) => doctor_indent + line)
        .join('\n');
}

// EXTERNAL MODULE: ./lib/cli/domain/repository-address.js
var repository_address = __webpack_require__(8030);
;// CONCATENATED MODULE: ./lib/cli/usecases/doctor/examine-application-workflows.js



/** The workflows in applications' own repositories, where the service that hosts them can be asked for them. */
async function examineApplicationWorkflows(settings, configuration, applications) {
    const addresses = new Map(applications.map(({ name, repository }) => [name, repository]));
    const named = applicationWorkflows(configuration, [...addresses.keys()]).map((workflow) => {
        const { application, ref } = workflow;
        const repository = addresses.get(application) ?? '';
        const name = `${workflowInWords(workflow)} in ${repository}`;
        return { name, repository, path: workflowPath(workflow), ref };
    });
    const asked = settings === null ? [] : named.filter((it) => (0,repository_address/* parseHostedName */.qo)(it.repository) !== undefined);
    const answers = settings === null || asked.length === 0 ? [] : await settings.workflows(asked);
    const texts = new Map(asked.map(({ name }, index) => [name, answers[index]]));
    return [...new Set(named.map(({ name }) => name))].map((name) => {
        const text = texts.get(name);
        return { name, reading: text?.kind === 'seen' ? readingOf(text.value) : undefined };
    });
}

;// CONCATENATED MODULE: ./lib/cli/usecases/doctor/examine-applications.js


/** Whether the versions of each application can be read, asked in the same way as when plans are judged. */
async function examineApplications({ repository, sources }, { commit }) {
    const catalog = await (0,reading_trusted/* requireCatalog */.LY)(repository, commit, await (0,reading_trusted/* catalogNames */.Qv)(repository, commit));
    const addresses = new Set([...catalog.values()].map((entry) => entry.repository));
    const answers = await sources.tags([...addresses].map((address) => ({ repository: address, tags: [] })));
    return [...catalog.values()].map((entry) => {
        const answer = answers.get(entry.repository);
        return {
            name: entry.application,
            repository: entry.repository,
            tagPrefix: entry.tag.split(version_tag/* versionMark */.cE)[0] ?? '',
            unreadable: answer?.kind === 'tags' ? null : (answer?.reason ?? 'there was no answer'),
        };
    });
}

;// CONCATENATED MODULE: ./lib/cli/domain/approvals/same-person.js
/** GitHub compares logins without regard to case. */
function isSameLogin(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
/** What stands before the digits and the plus of an address that GitHub made, and the address of anybody else. */
const address = /<(?:\d+\+)?([^@<>]*)@[^<>]*>\s*$/;
/**
 * Whether an account is, or may well be, somebody who had a part in a plan. Of who is known by no account it is only
 * known what the commit claims, so whoever is called so is taken for that person: by the name, or by what stands
 * before the `@` (GitHub: setting your commit email address, `ID+login@users.noreply.github.com`).
 */
function mayBe(login, { login: known, identity }) {
    if (known !== null)
        return isSameLogin(login, known);
    if (identity === null)
        return false;
    const [, mailbox = ''] = address.exec(identity) ?? [];
    const name = identity.replace(/\s*<[^<>]*>\s*$/, '').trim();
    return [name, mailbox].some((it) => it !== '' && isSameLogin(it, login));
}

;// CONCATENATED MODULE: ./lib/cli/domain/approvals/approvers.js

const team = /^@[a-z\d][a-z\d-]*\/[a-z\d][a-z\d._-]*$/i;
const person = /^@?([a-z\d][a-z\d-]*(?:\[bot\])?)$/i;
/** Sorts entries such as `alice`, `@alice` and `@acme/release-managers`; empty ones are left out. */
function readApprovers(entries) {
    const logins = [];
    const teams = [];
    const unclear = [];
    for (const entry of entries.map((it) => it.trim()).filter((it) => it !== '')) {
        const [, login] = person.exec(entry) ?? [];
        if (login !== undefined)
            logins.push(login);
        else if (team.test(entry))
            teams.push(entry.toLowerCase());
        else
            unclear.push(entry);
    }
    return { logins, teams, unclear };
}
/** Whether a list names somebody, directly or by a team; `unknown` when a team that could not be read may. */
function names(approvers, login, members) {
    if (approvers.logins.some((it) => isSameLogin(it, login)))
        return 'yes';
    const known = approvers.teams.map((it) => members.get(it) ?? 'unknown');
    const isMember = known.some((it) => it !== 'unknown' && [...it].some((one) => isSameLogin(one, login)));
    if (isMember)
        return 'yes';
    return known.includes('unknown') ? 'unknown' : 'no';
}

;// CONCATENATED MODULE: ./lib/cli/usecases/doctor/examine-contents.js







/** What the branches themselves say. */
async function examineContents({ repository, readRecords }, { commit, configuration }) {
    const branches = await repository.branches('env/', layout/* recordsBranch */.rb);
    const trusted = await repository.read(commit, [signalPath, plansWorkflowPath, ownersPath]);
    const records = await readRecords();
    const signal = trusted.get(signalPath);
    const named = (0,model_configuration/* environmentsWithBranches */.ng)(configuration);
    const environments = named.map(async ({ name }) => {
        const head = branches.get((0,domain_names/* environmentBranch */.GX)(name));
        const baseline = (await records.environmentRecord(name)) !== null;
        if (head === undefined)
            return { name, branch: false, baseline, signal: 'missing', owners: false };
        const files = await repository.read(head, [signalPath, ownersPath]);
        const own = compare(files.get(signalPath), signal);
        return { name, branch: true, baseline, signal: own, owners: files.has(ownersPath) };
    });
    return {
        environments: await Promise.all(environments),
        records: branches.has(layout/* recordsBranch */.rb),
        signal: workflowIn(signal),
        plansWorkflow: workflowIn(trusted.get(plansWorkflowPath)),
        operationWorkflows: await examineWorkflows(repository, { commit, configuration }),
        followUps: named.some(({ onAbort, promoteTo }) => onAbort !== undefined || promoteTo !== undefined),
        teams: [...new Set(named.flatMap(({ approvals }) => readApprovers(approvals?.from ?? []).teams))],
        owners: trusted.has(ownersPath),
    };
}
/** Those of this repository, each once, however many environments and applications it serves. */
async function examineWorkflows(repository, { commit, configuration }) {
    const own = operationWorkflows(configuration).filter((it) => it.repository === 'release');
    const different = new Map(own.map((it) => [workflowInWords(it), it]));
    const facts = [...different.values()].map(async (workflow) => {
        const reading = await readOperationWorkflow(repository, commit, workflow);
        return { name: workflowInWords(workflow), reading };
    });
    return Promise.all(facts);
}
function compare(own, trusted) {
    if (own === undefined)
        return 'missing';
    return own.id === trusted?.id ? 'same' : 'different';
}

;// CONCATENATED MODULE: ./lib/cli/usecases/doctor/examine-settings.js




/** Rules are for patterns of branches, which do not tell one plan from another. */
const anyPlan = 'any';
/** What the service that hosts the repository says of it, and of the applications' repositories. */
async function examineSettings(settings, { environments, owners, followUps }, applications) {
    const { home, token } = settings;
    const branches = environments.map(({ name }) => (0,domain_names/* environmentBranch */.GX)(name));
    const owned = [
        ...(owners ? [layout/* trustedBranch */.YF] : []),
        ...environments.filter((it) => it.owners).map(({ name }) => (0,domain_names/* environmentBranch */.GX)(name)),
    ];
    const readable = applications.filter(({ unreadable }) => unreadable === null);
    const repositories = new Set(readable.map(({ repository }) => repository).filter((it) => (0,repository_address/* parseHostedName */.qo)(it) !== undefined));
    return {
        home,
        token,
        defaultBranch: await settings.defaultBranch(),
        rules: await each([layout/* trustedBranch */.YF, ...branches, layout/* recordsBranch */.rb], (branch) => settings.branchRules(branch)),
        planRules: await each(followUps ? environments.map(({ name }) => name) : [], (name) => settings.branchRules((0,domain_names/* planBranch */.YI)(name, anyPlan))),
        ownerErrors: await each(owned, (branch) => settings.ownerErrors(branch)),
        actions: await settings.actions(),
        keyEnvironment: await settings.keyEnvironment(keyEnvironmentName, appIdVariable),
        versionTags: await settings.tagRules([...repositories]),
    };
}
/** By what was asked about, one after the other: nobody waits for the doctor, and the service counts requests that come at once. */
async function each(names, ask) {
    const answers = new Map();
    for (const name of names)
        answers.set(name, await ask(name));
    return answers;
}

;// CONCATENATED MODULE: ./lib/cli/usecases/doctor/doctor.js






/**
 * Examines a release repository and changes nothing. Rejects with a Refusal (`wrong`) when the configuration or
 * the catalog cannot be used, because then it is not known what there should be.
 */
async function doctor({ settings, ...ports }) {
    const trusted = await (0,reading_trusted/* readTrusted */.G2)(ports.repository);
    const contents = await examineContents(ports, trusted);
    const applications = await examineApplications(ports, trusted);
    const elsewhere = await examineApplicationWorkflows(settings, trusted.configuration, applications);
    const hosted = settings === null ? null : await examineSettings(settings, contents, applications);
    const operationWorkflows = [...contents.operationWorkflows, ...elsewhere];
    return diagnose({ ...contents, operationWorkflows, applications, hosted });
}

;// CONCATENATED MODULE: ./lib/cli/cli/answers/doctor-answer.js





async function doctorAnswer(ports) {
    const diagnosis = await doctor(ports);
    return {
        exitCode: hasProblems(diagnosis) ? exit_code/* exitCode */.I$.no : exit_code/* exitCode */.I$.done,
        json: diagnosisToJson(diagnosis),
        text: (view) => renderDiagnosis(diagnosis, view),
    };
}

;// CONCATENATED MODULE: ./lib/cli/ports/hand-over.js
/** Where nothing ends before the work does. */
const neverDue = { due: false, onDue: () => () => { } };
/** Falls due when something says so that begins with the first who waits for it, and not before. */
function dueWhen(begin) {
    const listeners = new Set();
    let [begun, due] = [false, false];
    const fallDue = () => {
        due = true;
        for (const listener of listeners)
            listener();
    };
    return {
        get due() {
            return due;
        },
        onDue(listener) {
            listeners.add(listener);
            if (!begun)
                begin(fallDue);
            begun = true;
            return () => listeners.delete(listener);
        },
    };
}

// EXTERNAL MODULE: ./lib/cli/domain/message-of.js
var message_of = __webpack_require__(5912);
// EXTERNAL MODULE: ./lib/cli/ports/release-repository.js
var release_repository = __webpack_require__(9701);
;// CONCATENATED MODULE: ./lib/cli/domain/records/follow-up-due.js
/**
 * What follows the end of a run, as its environment was configured at the claim (`on-abort`, `promote-to`); null
 * while it has not ended. A withdrawn run was never judged for its claim, so nothing follows it.
 */
function followUpDue({ status, afterwards }) {
    if (afterwards === undefined)
        return null;
    const { onAbort, promoteTo } = afterwards;
    switch (status) {
        case 'aborted':
            return onAbort === null ? null : { kind: onAbort };
        case 'finished':
        case 'finished-with-warnings':
            return promoteTo === null ? null : { kind: 'reuse', target: promoteTo };
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./lib/cli/domain/records/owed-follow-ups.js
/** Notes that the follow-up of a run which has ended is still to be opened. */
function oweFollowUp(state, plan) {
    const { record } = state;
    if (record === null)
        throw new Error(`${state.environment} has no baseline`);
    return { ...state, record: { ...record, owes: [...(record.owes ?? []), plan] } };
}
/** Records what became of an owed follow-up; changes nothing when somebody else was faster. */
function dischargeFollowUp(state, delivery) {
    const { record } = state;
    if (record?.owes?.includes(delivery.plan) !== true)
        return state;
    return {
        ...state,
        record: withoutDebt(record, delivery.plan),
        deliveries: new Map(state.deliveries).set(delivery.plan, delivery),
    };
}
function withoutDebt({ owes, ...record }, plan) {
    const left = (owes ?? []).filter((it) => it !== plan);
    return left.length === 0 ? record : { ...record, owes: left };
}

;// CONCATENATED MODULE: ./lib/cli/domain/records/apply-event.js






/**
 * Lets an event happen to a run, and to the record of the application that it concerns; at its end, to what is owed
 * to it.
 */
function applyEvent(state, plan, event) {
    const run = state.active.get(plan);
    if (run === undefined)
        throw new Error(`${state.environment}/${plan} is not active: '${event.kind}' is impossible`);
    const changed = transition(run, event);
    const next = withRun(state, changed);
    switch (event.kind) {
        case 'started':
            return withApplication(next, markUncertain(applicationOf(state, event.application), (0,domain_names/* planAddress */.o4)(run)));
        case 'ended':
            return withApplication(next, recordEnd(applicationOf(state, event.application), run, event));
        default:
            return followUpDue(changed) === null ? next : oweFollowUp(next, plan);
    }
}
function recordEnd(record, run, event) {
    const operation = run.operations.find(({ application }) => application === event.application);
    if (operation === undefined)
        return record;
    const { outcome, at } = event.end;
    if (outcome === 'succeeded') {
        const duration = operation.startedAt === null ? null : Date.parse(at) - Date.parse(operation.startedAt);
        return recordSuccess(record, { operation, plan: (0,domain_names/* planAddress */.o4)(run), at, duration });
    }
    return outcome === 'failed' ? recordFailure(record, operation) : record;
}

;// CONCATENATED MODULE: ./lib/cli/usecases/recording/run-recorder.js


/** Somebody else has taken the run over; whoever gets this must stop touching it. */
class Fenced extends Error {
    name = 'Fenced';
}
/**
 * Changes that fall due while a commit is being written share the next one (docs/design.md). A change
 * that is fenced off fails alone.
 */
function createRunRecorder(access, environment) {
    let queue = [];
    let draining = false;
    async function drain() {
        draining = true;
        while (queue.length > 0) {
            const batch = queue;
            queue = [];
            await commitBatch(access, environment, batch);
        }
        draining = false;
    }
    return (change) => new Promise((resolve, reject) => {
        queue.push({ change, resolve, reject });
        if (!draining)
            void drain();
    });
}
async function commitBatch(access, environment, batch) {
    try {
        const fenced = await transact(access, { environment, decide: (before) => applyBatch(before, batch) });
        for (const pending of batch) {
            const result = fenced.get(pending);
            if (result instanceof Fenced || result === undefined)
                pending.reject(result);
            else
                pending.resolve(result);
        }
    }
    catch (cause) {
        for (const { reject } of batch)
            reject(cause);
    }
}
function applyBatch(before, batch) {
    const value = new Map();
    const messages = [];
    let state = before;
    for (const pending of batch) {
        const { plan, epoch, events, message } = pending.change;
        if (state.active.get(plan)?.epoch !== epoch) {
            value.set(pending, new Fenced(`${before.environment}/${plan} has another holder now`));
            continue;
        }
        state = events.reduce((at, event) => applyEvent(at, plan, event), state);
        const run = state.active.get(plan) ?? state.newlyEnded.get(plan);
        if (run !== undefined)
            value.set(pending, run);
        messages.push(message);
    }
    return { state, message: messages.join('\n'), value };
}

;// CONCATENATED MODULE: ./lib/cli/usecases/execution/claiming/executable.js


/**
 * Refuses (`wrong`) to execute where something is configured that this version would not respect, or that this
 * session has no means for.
 */
function requireExecutable(environment, offered) {
    const { name, unenforced, deployer, deployers } = environment;
    if (unenforced.length > 0) {
        throw (0,usecases_refusal/* wrongUsage */.xY)(`environment '${name}' configures ${unenforced.join(', ')}; this version cannot enforce that yet, so it executes nothing there`);
    }
    if (deployer === undefined) {
        throw (0,usecases_refusal/* wrongUsage */.xY)(`environment '${name}' has no deployer; configure deployer.command or deployer.workflow for it`);
    }
    requireOffered(`environment '${name}'`, deployer, offered);
    for (const [application, own] of deployers)
        requireOffered(`${application} in '${name}'`, own, offered);
}
function requireOffered(what, { kind }, offered) {
    if (kind === 'deployment' || kind === 'manifest') {
        throw (0,usecases_refusal/* wrongUsage */.xY)(`${what} is deployed by a ${kind}; this version cannot do that yet`);
    }
    if (offered.has(kind))
        return;
    throw (0,usecases_refusal/* wrongUsage */.xY)(`${what} is deployed by a ${kind}, for which GitHub is asked; let the action execute it, or say --github`);
}
/** The deployer of an application; requireExecutable has made sure that there is one. */
function offeredDeployer(environment, application) {
    const deployer = (0,model_configuration/* deployerOf */.qE)(environment, application);
    if (deployer?.kind === 'command' || deployer?.kind === 'workflow')
        return deployer;
    throw (0,usecases_refusal/* wrongUsage */.xY)(`neither a command nor a workflow deploys ${application} in '${environment.name}'`);
}

;// CONCATENATED MODULE: ./lib/cli/usecases/execution/claiming/claim-basis.js


/** Milliseconds after which the applications' repositories are asked again before a claim. */
const evidenceAge = 60_000;
/** What claims are judged by: that of their own time, however long the command has run. */
class ClaimBasis {
    #ports;
    #trusted;
    #environment;
    /** The plan files for which the sources' answers are new enough, and since when they are kept. */
    #evidence;
    /** Throws a Refusal (`wrong`) when nothing may be executed in the environment; so does `renewTrusted`. */
    constructor(ports, trusted, environment) {
        this.#ports = ports;
        this.#trusted = trusted;
        this.#environment = executableEnvironment(ports, trusted, environment);
    }
    get trusted() {
        return this.#trusted;
    }
    get environment() {
        return this.#environment;
    }
    async renewTrusted() {
        const trusted = await (0,reading_trusted/* readTrusted */.G2)(this.#ports.repository);
        if (trusted.commit === this.#trusted.commit)
            return;
        this.#environment = executableEnvironment(this.#ports, trusted, this.#environment.name);
        this.#trusted = trusted;
    }
    /** Lets the sources be asked again when a plan is newer than their answers, or these are old. */
    renewEvidence({ active }) {
        const { clock, sources } = this.#ports;
        const blobs = [...active.values()].map(({ blob }) => blob);
        const now = clock.now();
        const known = this.#evidence;
        const isFresh = known !== undefined && now - known.since < evidenceAge;
        if (isFresh && blobs.every((it) => known.blobs.has(it)))
            return;
        if (known !== undefined)
            sources.forget();
        this.#evidence = { blobs: new Set(blobs), since: now };
    }
}
function executableEnvironment({ deployer }, trusted, name) {
    const environment = (0,reading_trusted/* requireEnvironment */.L3)(trusted, name);
    requireExecutable(environment, deployer.kinds);
    return environment;
}

;// CONCATENATED MODULE: ./lib/cli/domain/records/afterwards.js
/** What is to follow the runs of an environment, ready to be spread into a claim; empty when nothing is. */
function afterwardsOf({ onAbort, promoteTo }) {
    if (onAbort === undefined && promoteTo === undefined)
        return {};
    return { afterwards: { onAbort: onAbort ?? null, promoteTo: promoteTo ?? null } };
}

// EXTERNAL MODULE: ./lib/cli/domain/rules/judge-plan.js + 7 modules
var judge_plan = __webpack_require__(3243);
// EXTERNAL MODULE: ./lib/cli/domain/rules/resolved-operation.js
var resolved_operation = __webpack_require__(7911);
;// CONCATENATED MODULE: ./lib/cli/domain/graph/recorded-references.js
/**
 * What an environment's modules reference as deployed, module to producers: the graph of the environment,
 * whatever the catalog says today. An optional reference counts, and so does one to a module that is not there.
 */
function recordedReferences(records) {
    const producers = new Map();
    for (const record of records) {
        for (const [module, { references }] of record.modules) {
            producers.set(module, [...(producers.get(module) ?? []), ...references.keys()]);
        }
    }
    return producers;
}

;// CONCATENATED MODULE: ./lib/cli/domain/graph/at.js
/** Element `index` of `values`. Outside its bounds is a bug and throws. Kept to one array type: it is in every hot loop. */
function at(values, index) {
    const value = values[index];
    if (value === undefined)
        throw new RangeError(`no element ${index} among ${values.length}`);
    return value;
}

;// CONCATENATED MODULE: ./lib/cli/domain/graph/bit-matrix.js

/** How many columns stand in one number. */
const wordSize = 32;
function createBitMatrix(rows, columns) {
    const words = Math.ceil(columns / wordSize);
    return { words, bits: new Int32Array(rows * words) };
}
function hasBit({ words, bits }, row, column) {
    return ((at(bits, row * words + (column >>> 5)) >>> (column & 31)) & 1) === 1;
}
function setBit({ words, bits }, row, column) {
    const place = row * words + (column >>> 5);
    bits[place] = at(bits, place) | (1 << (column & 31));
}
/** Sets in one row whatever is set in another, of the same or of a matrix with as many columns. */
function addRow(into, from) {
    const { words, bits } = into.matrix;
    for (let word = 0; word < words; word += 1) {
        const place = into.row * words + word;
        bits[place] = at(bits, place) | at(from.matrix.bits, from.row * words + word);
    }
}

;// CONCATENATED MODULE: ./lib/cli/domain/graph/adjacency.js

function reversed({ from, to }) {
    return { from: to, to: from };
}
/** Sorts the edges of nodes 0 to `nodes - 1` by where they start, in linear time; doubled edges stay doubled. */
function adjacencyLists(nodes, { from, to }) {
    const offsets = firstEdges(nodes, from);
    const next = offsets.slice();
    const targets = new Int32Array(to.length);
    for (let edge = 0; edge < from.length; edge += 1) {
        const start = at(from, edge);
        const place = at(next, start);
        targets[place] = at(to, edge);
        next[start] = place + 1;
    }
    return { offsets, targets };
}
function firstEdges(nodes, from) {
    const offsets = new Int32Array(nodes + 1);
    for (let edge = 0; edge < from.length; edge += 1) {
        const slot = at(from, edge) + 1;
        offsets[slot] = at(offsets, slot) + 1;
    }
    for (let node = 0; node < nodes; node += 1) {
        offsets[node + 1] = at(offsets, node) + at(offsets, node + 1);
    }
    return offsets;
}

;// CONCATENATED MODULE: ./lib/cli/domain/graph/condense.js


/** The acyclic graph of the components; edges within a component are gone, doubled ones stay. */
function condense({ offsets, targets }, { count, of }) {
    const from = new Int32Array(targets.length);
    const to = new Int32Array(targets.length);
    let edges = 0;
    for (let node = 0; node < of.length; node += 1) {
        const component = at(of, node);
        const end = at(offsets, node + 1);
        for (let edge = at(offsets, node); edge < end; edge += 1) {
            const target = at(of, at(targets, edge));
            if (target === component)
                continue;
            from[edges] = component;
            to[edges] = target;
            edges += 1;
        }
    }
    return adjacencyLists(count, { from: from.subarray(0, edges), to: to.subarray(0, edges) });
}

;// CONCATENATED MODULE: ./lib/cli/domain/graph/strong-components.js

/** Tarjan's algorithm without recursion: linear, for any depth. */
function findComponents({ offsets, targets }) {
    const nodes = offsets.length - 1;
    const nextEdge = offsets.slice(0, nodes);
    /** The number of a node's visit, from 1; 0 when it was not visited. */
    const visit = new Int32Array(nodes);
    /** The earliest visit of a node without a component that is known to be reachable. */
    const low = new Int32Array(nodes);
    const of = new Int32Array(nodes).fill(-1);
    /** The nodes from the root of the search to where it is. */
    const path = new Int32Array(nodes);
    /** The visited nodes without a component. */
    const open = new Int32Array(nodes);
    let depth = 0;
    let opened = 0;
    let visits = 0;
    let count = 0;
    function enter(node) {
        visits += 1;
        visit[node] = visits;
        low[node] = visits;
        path[depth] = node;
        depth += 1;
        open[opened] = node;
        opened += 1;
    }
    function lower(node, to) {
        if (to < at(low, node))
            low[node] = to;
    }
    function leave(node) {
        depth -= 1;
        if (depth > 0)
            lower(at(path, depth - 1), at(low, node));
        if (low[node] !== visit[node])
            return;
        for (let member = -1; member !== node;) {
            opened -= 1;
            member = at(open, opened);
            of[member] = count;
        }
        count += 1;
    }
    function search(root) {
        enter(root);
        while (depth > 0) {
            const node = at(path, depth - 1);
            const edge = at(nextEdge, node);
            if (edge === offsets[node + 1]) {
                leave(node);
                continue;
            }
            nextEdge[node] = edge + 1;
            const target = at(targets, edge);
            if (visit[target] === 0)
                enter(target);
            else if (of[target] === -1)
                lower(node, at(visit, target));
        }
    }
    for (let node = 0; node < nodes; node += 1)
        if (visit[node] === 0)
            search(node);
    return { count, of };
}

;// CONCATENATED MODULE: ./lib/cli/domain/graph/intern-modules.js
/** Numbers all modules, also those that are only referenced, in the order in which they are first named. */
function internModules(modules) {
    const indexes = new Map();
    const from = [];
    const to = [];
    for (const [module, producers] of modules) {
        const consumer = intern(indexes, module);
        for (const producer of producers) {
            from.push(consumer);
            to.push(intern(indexes, producer));
        }
    }
    return {
        names: [...indexes.keys()],
        indexes,
        references: { from: Int32Array.from(from), to: Int32Array.from(to) },
    };
}
function intern(indexes, name) {
    const known = indexes.get(name);
    if (known !== undefined)
        return known;
    indexes.set(name, indexes.size);
    return indexes.size - 1;
}

;// CONCATENATED MODULE: ./lib/cli/domain/graph/module-graph.js


/** Producers that are not listed as modules become nodes too. Linear in modules and references. */
function buildModuleGraph(modules) {
    return connectModules(internModules(modules));
}
/** The adjacency lists of modules that have numbers already. */
function connectModules(interned) {
    const { names, references } = interned;
    return {
        ...interned,
        producers: adjacencyLists(names.length, references),
        consumers: adjacencyLists(names.length, reversed(references)),
    };
}

;// CONCATENATED MODULE: ./lib/cli/domain/schedule/application-graph.js

/**
 * The plan's applications and every module outside the plan that they reference, directly or through
 * others. An application stands for all its modules in the plan, because they are deployed in one
 * operation; what the plan says of them replaces what is recorded.
 */
function applicationGraph({ operations, deployed, after }) {
    const nodes = new Map(operations.map(({ application }) => [application, nodeOf(application)]));
    const owners = new Map();
    for (const { application, modules } of operations) {
        for (const module of modules.keys())
            owners.set(module, nodeOf(application));
    }
    const byOwner = (producers) => [...producers].map((name) => owners.get(name) ?? name);
    const edges = new Map();
    for (const { application, modules } of operations) {
        const producers = [...modules.values()].flatMap(({ references }) => byOwner(references.keys()));
        const earlier = (after.get(application) ?? []).flatMap((other) => nodes.get(other) ?? []);
        edges.set(nodeOf(application), [...producers, ...earlier]);
    }
    // A set yields what is added to it while it is walked: each name that is met is followed once.
    const met = new Set([...edges.values()].flat());
    for (const name of met) {
        if (edges.has(name))
            continue;
        const producers = byOwner(deployed.get(name) ?? []);
        edges.set(name, producers);
        for (const producer of producers)
            met.add(producer);
    }
    return buildModuleGraph(edges);
}
/** The node of an application; no module is called so, for a name holds no slash. */
function nodeOf(application) {
    return `application/${application}`;
}

;// CONCATENATED MODULE: ./lib/cli/domain/schedule/group-applications.js


/** The components that hold applications of the plan, in the order of their first application. */
function groupApplications(graph, components, applications) {
    const groups = new Map();
    for (const application of applications) {
        const node = graph.indexes.get(nodeOf(application));
        if (node === undefined)
            throw new Error(`application ${application} is not in its own graph`);
        const component = at(components.of, node);
        groups.set(component, [...(groups.get(component) ?? []), application]);
    }
    return [...groups].map(([component, members]) => ({ component, applications: members }));
}

;// CONCATENATED MODULE: ./lib/cli/domain/schedule/order-operations.js





/**
 * For each application of a plan, in the plan's order, the applications that must have succeeded before it
 * starts: producers before consumers, also through modules outside the plan, and the catalog's `after`.
 *
 * Only the nearest are named; those that they wait for in turn follow from that, so the lists stay short
 * (they are recorded with the run). Members of a cycle wait for nobody in the cycle, but each for all that
 * any of them waits for; who waits for one of them waits for all.
 */
function orderOperations(input) {
    const graph = applicationGraph(input);
    const components = findComponents(graph.producers);
    const applications = input.operations.map(({ application }) => application);
    const groups = groupApplications(graph, components, applications);
    const before = groupsBefore(condense(graph.producers, components), groups);
    const place = new Map(applications.map((application, index) => [application, index]));
    const byPlace = (a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0);
    const after = new Map(applications.map((application) => [application, []]));
    for (const group of groups) {
        const nearest = nearestBefore(group, groups, before)
            .flatMap((other) => other.applications)
            .sort(byPlace);
        for (const application of group.applications)
            after.set(application, nearest);
    }
    return after;
}
/** Row: a component; column: a group that the component references, directly or through others. */
function groupsBefore({ offsets, targets }, groups) {
    const before = createBitMatrix(offsets.length - 1, groups.length);
    const columns = new Map(groups.map(({ component }, column) => [component, column]));
    for (let component = 0; component < offsets.length - 1; component += 1) {
        // Producers have the lower numbers, so their rows are complete.
        for (const producer of targets.subarray(offsets[component], offsets[component + 1])) {
            addRow({ matrix: before, row: component }, { matrix: before, row: producer });
            const column = columns.get(producer);
            if (column !== undefined)
                setBit(before, component, column);
        }
    }
    return before;
}
function nearestBefore(group, groups, before) {
    const earlier = groups.flatMap((other, column) => hasBit(before, group.component, column) ? { other, column } : []);
    const implied = createBitMatrix(1, groups.length);
    for (const { other } of earlier) {
        addRow({ matrix: implied, row: 0 }, { matrix: before, row: other.component });
    }
    return earlier.filter(({ column }) => !hasBit(implied, 0, column)).map(({ other }) => other);
}

;// CONCATENATED MODULE: ./lib/cli/domain/schedule/order-plan.js


/**
 * For each operation of a plan that is carried out, the applications of the plan that must succeed right before
 * it: by the references of its modules, by those in the target, and by `after` in the catalog.
 */
function orderPlan(question) {
    const { operations, target, catalog } = question;
    return orderOperations({
        operations: operations.filter(({ skip }) => skip === undefined),
        deployed: recordedReferences(target.values()),
        after: new Map(operations.map(({ application: it }) => [it, catalog.get(it)?.after ?? []])),
    });
}

// EXTERNAL MODULE: ./lib/cli/usecases/reading/plan-context.js
var plan_context = __webpack_require__(3483);
// EXTERNAL MODULE: ./lib/cli/usecases/reading/plan-file.js + 3 modules
var plan_file = __webpack_require__(1005);
;// CONCATENATED MODULE: ./lib/cli/usecases/reading/recorded-plan.js



/** The plan as its run recorded it. Throws a Refusal (`wrong`) when the repository has lost the file. */
async function readRecordedPlan(repository, run) {
    const content = (await repository.readBlobs([run.blob])).get(run.blob);
    if (content !== undefined)
        return (0,plan_file/* readPlanFile */.w)(run.plan, content);
    const message = `the plan file of ${(0,domain_names/* planAddress */.o4)(run)} (blob ${run.blob}) is not in the repository any more; ` +
        'fetch it from a complete clone, or go on without it: delete the plan, or merge a new one';
    throw new usecases_refusal/* Refusal */.P_('wrong', [{ code: 'usage', severity: 'error', message, file: (0,domain_names/* planPath */.pw)(run.plan) }]);
}

// EXTERNAL MODULE: ./lib/cli/ports/forge.js
var forge = __webpack_require__(2286);
;// CONCATENATED MODULE: ./lib/cli/usecases/failure.js




/** What an error says of the world; undefined for one that is a mistake of ours. */
function failureOf(cause) {
    if (cause instanceof usecases_refusal/* Refusal */.P_)
        return cause;
    if (cause instanceof release_repository/* RepositoryUnusable */.qh || cause instanceof forge/* ForgeForbidden */.T) {
        return failure_failure('wrong', { code: 'usage', message: cause.message });
    }
    if (cause instanceof release_repository/* RepositoryUnavailable */.hw || cause instanceof forge/* ForgeUnavailable */.M) {
        return failure_failure('lost', { code: 'source-unreachable', message: cause.message });
    }
    if (cause instanceof record_file/* RecordUnreadable */.dV) {
        return failure_failure('wrong', { code: 'schema', message: cause.message, file: cause.path });
    }
    return undefined;
}
function failure_failure(kind, problem) {
    return { kind, problems: [{ ...problem, severity: 'error' }], texts: new Map() };
}

;// CONCATENATED MODULE: ./lib/cli/usecases/execution/claiming/approvals-at-claim.js


/**
 * Who approved exactly what is about to be claimed. The claim goes on when that cannot be read, for nothing is enforced
 * by it: an environment that has a policy is not executed (docs/decisions/0005-what-is-not-enforced-fails-closed.md).
 */
async function approvalsAtClaim({ approvalsOf, progress }, { run, plan, environment }) {
    if (approvalsOf === undefined)
        return [];
    try {
        return await approvalsOf({ run, plan, policy: environment.approvals ?? { required: 0 } });
    }
    catch (cause) {
        const failure = failureOf(cause);
        if (failure === undefined)
            throw cause;
        const [why] = failure.problems;
        progress.note(`who approved ${(0,domain_names/* planAddress */.o4)(run)} is not recorded: ${why?.message ?? 'it could not be read'}`);
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/cli/usecases/execution/claiming/prepare-claim.js










/** What the plan's file alone forbids; undefined when it takes evidence to tell whether the run may start. */
async function prepareFromFile(ports, run) {
    try {
        const { blob, value, unenforced } = await readRecordedPlan(ports.repository, run);
        if (value === undefined || unenforced.length === 0)
            return undefined;
        return { kind: 'unenforced', blob, problems: unenforced };
    }
    catch (cause) {
        if (!(cause instanceof usecases_refusal/* Refusal */.P_))
            throw cause;
        return undefined;
    }
}
/** Reads a waiting run's plan, and asks its applications' repositories and who approved it. */
async function prepareClaim(surroundings, run) {
    try {
        return await gather(surroundings, run, await readRecordedPlan(surroundings.ports.repository, run));
    }
    catch (cause) {
        if (!(cause instanceof usecases_refusal/* Refusal */.P_))
            throw cause;
        return { kind: 'no-evidence', blob: run.blob, problems: cause.problems, cause: 'wrong' };
    }
}
async function gather({ ports, trusted, environment }, run, file) {
    const { blob, value: plan, problems, unenforced } = file;
    if (plan === undefined)
        return { kind: 'broken', blob, problems };
    if (unenforced.length > 0)
        return { kind: 'unenforced', blob, problems: unenforced };
    const named = plan.applications.map(({ application }) => application);
    const catalog = await (0,reading_trusted/* requireCatalog */.LY)(ports.repository, trusted.commit, named);
    const evidence = await (0,reading_evidence/* gatherTags */.tP)(ports.sources, catalog, { plans: [plan] });
    if (evidence.unreachable.length > 0) {
        return { kind: 'no-evidence', blob, problems: evidence.unreachable, cause: 'lost' };
    }
    const approvals = await approvalsAtClaim(ports, { run, plan, environment });
    return { kind: 'ready', blob, file, plan, catalog, evidence, approvals };
}
/** Judges a run again on the records of this very moment (docs/design.md), and puts its operations in order. */
async function judgeClaim(question) {
    const { prepared, ...surroundings } = question;
    const { file, catalog, approvals } = prepared;
    const { findings, operations } = (0,judge_plan/* judgePlan */.t)(await (0,plan_context/* readPlanContext */.v)({ ...surroundings, ...prepared }));
    const problems = findings
        .filter(({ code }) => code !== 'nothing-to-deploy')
        .map((finding) => (0,problem/* placeFinding */.BW)(finding, file.file, file.locate));
    const order = orderPlan({ operations, target: question.target.applications, catalog });
    return { problems, operations: operations.map((it) => ordered(it, order)), approvals };
}
function ordered(operation, order) {
    return (0,resolved_operation/* pendingOperation */.x)(operation, order.get(operation.application) ?? []);
}

;// CONCATENATED MODULE: ./lib/cli/domain/graph/reachability.js

/** Marks with 1 every node that can be reached from the seeds, the seeds included. */
function reach({ offsets, targets }, seeds) {
    const reached = new Uint8Array(offsets.length - 1);
    const queue = new Int32Array(reached.length);
    let queued = 0;
    for (const seed of seeds) {
        if (reached[seed] === 0)
            queue[queued++] = seed;
        reached[seed] = 1;
    }
    for (let head = 0; head < queued; head += 1) {
        const node = at(queue, head);
        const end = at(offsets, node + 1);
        for (let edge = at(offsets, node); edge < end; edge += 1) {
            const target = at(targets, edge);
            if (reached[target] === 0)
                queue[queued++] = target;
            reached[target] = 1;
        }
    }
    return reached;
}

;// CONCATENATED MODULE: ./lib/cli/domain/conflicts/references-beyond.js

const none = [];
/**
 * The references of a module that the records do not have at the same place. Mostly a plan references what the
 * records say already, in the same order: comparing is much cheaper than looking a name up, and what the
 * records lead to needs no look of its own. `module` is the consumer's index in the graph; one that is not
 * there has no recorded references.
 */
function referencesBeyond({ names, producers }, module, references) {
    if (module >= names.length)
        return references;
    const { offsets, targets } = producers;
    const start = at(offsets, module);
    const recorded = at(offsets, module + 1) - start;
    let beyond = none;
    for (let place = 0; place < references.length; place += 1) {
        const name = references[place];
        if (name === undefined || (place < recorded && names[at(targets, start + place)] === name))
            continue;
        beyond = [...beyond, name];
    }
    return beyond;
}

;// CONCATENATED MODULE: ./lib/cli/domain/conflicts/find-collisions.js


/** What the plan's closures hold of a module, as bits: it is the plan's own, a producer, a consumer of it. */
const own = 1;
const producer = 2;
const consumer = 4;
/**
 * How one plan collides with each of the others (docs/design.md, "collisions"): a shared
 * application or module, or else a chain of references from a module of one to a module of the other in
 * `graph`, the target's records, together with both plans' own references.
 *
 * A chain needs the references of the plan at its start alone, and only for its first step: a chain that
 * goes on from a module of the other plan has arrived before. So two searches over the records answer for
 * all others.
 */
function findCollisions(graph, plan, others) {
    const marks = markModules(graph, plan);
    return others.map((other) => collide({ graph, marks, plan, other }));
}
function markModules(graph, plan) {
    const referenced = [...plan.modules.values()].flat();
    const recorded = reach(graph.producers, indexesOf(graph, [...plan.modules.keys(), ...referenced]));
    const consumers = reach(graph.consumers, indexesOf(graph, plan.modules.keys()));
    for (let index = 0; index < recorded.length; index += 1) {
        recorded[index] = (recorded[index] === 1 ? producer : 0) + (consumers[index] === 1 ? consumer : 0);
    }
    const unrecorded = new Map();
    for (const name of referenced)
        if (!graph.indexes.has(name))
            unrecorded.set(name, producer);
    for (const name of plan.modules.keys()) {
        const index = graph.indexes.get(name);
        if (index === undefined)
            unrecorded.set(name, own + producer + consumer);
        else
            recorded[index] = own + producer + consumer;
    }
    return { recorded, unrecorded };
}
function* indexesOf({ indexes }, names) {
    for (const name of names) {
        const index = indexes.get(name);
        if (index !== undefined)
            yield index;
    }
}
function collide(pair) {
    const { graph, marks, plan, other } = pair;
    const shared = [];
    const connected = [];
    for (const [name, references] of other.modules) {
        const module = graph.indexes.get(name) ?? graph.names.length;
        const mark = markOf(marks, name, module);
        if ((mark & own) !== 0)
            shared.push(name);
        else if (mark !== 0 || leadsToConsumer(pair, module, references))
            connected.push(name);
    }
    const applications = [...other.applications].filter((name) => plan.applications.has(name));
    if (shared.length > 0 || applications.length > 0) {
        return { kind: 'same-module', modules: shared, applications };
    }
    if (connected.length === 0)
        return undefined;
    return { kind: 'reference', modules: connected, applications: [] };
}
function markOf({ recorded, unrecorded }, name, index) {
    return recorded[index] ?? unrecorded.get(name) ?? 0;
}
/** Whether a module that is no consumer by the records is one by what the other plan says of it. */
function leadsToConsumer({ graph, marks }, module, references) {
    return referencesBeyond(graph, module, references).some((name) => {
        const index = graph.indexes.get(name) ?? graph.names.length;
        return (markOf(marks, name, index) & consumer) !== 0;
    });
}

;// CONCATENATED MODULE: ./lib/cli/domain/conflicts/footprint.js
/** The footprint of a plan's operations; modules that are redeployed count, and optional references too. */
function footprintOf(operations) {
    const applications = new Set();
    const modules = new Map();
    for (const operation of operations) {
        applications.add(operation.application);
        for (const [module, { references }] of operation.modules) {
            modules.set(module, [...(modules.get(module) ?? []), ...references.keys()]);
        }
    }
    return { applications, modules };
}

;// CONCATENATED MODULE: ./lib/cli/domain/admission/admit.js




/**
 * Start or wait, and for what, for every waiting run that keeps a place (docs/design.md,
 * "collisions"). A run waits for a claimed run that it collides with, for a free place, and for an earlier waiting
 * run that it collides with, so that nobody is overtaken by what would block him.
 */
function admit(question) {
    const { runs, graph, limit, placeless, only } = question;
    const holding = runs.filter(records_run/* isClaimed */.gg);
    const queued = [];
    const admissions = [];
    for (const run of runs) {
        if ((0,records_run/* isClaimed */.gg)(run) || placeless.has(run.plan))
            continue;
        const waitingFor = [
            ...blockers(graph, run, holding),
            ...(holding.length >= limit
                ? [{ plan: null, reason: 'limit', modules: [], until: null }]
                : []),
            ...blockers(graph, run, queued).map((it) => ({ ...it, reason: 'order' })),
        ];
        admissions.push({ run, waitingFor });
        const starts = waitingFor.length === 0 && (only === undefined || only === run.plan);
        (starts ? holding : queued).push(run);
    }
    return admissions;
}
function blockers(graph, run, others) {
    const collisions = findCollisions(graph, footprintOf(run.operations), others.map(({ operations }) => footprintOf(operations)));
    return others.flatMap((other, index) => {
        const collision = collisions[index];
        return collision === undefined ? [] : [waitFor(other, collision)];
    });
}
function waitFor(other, { kind, modules }) {
    return { plan: (0,domain_names/* planAddress */.o4)(other), reason: kind, modules, until: null };
}

;// CONCATENATED MODULE: ./lib/cli/usecases/execution/claiming/waiting-runs.js





/** The waiting runs that may start now, as far as it is known of them whether they can be judged at all. */
function startable(terms, state, prepared) {
    const { only } = terms;
    return judgeAdmission(terms, state, prepared)
        .filter(({ run, waitingFor }) => waitingFor.length === 0 && (only === undefined || run.plan === only))
        .map(({ run }) => run);
}
/**
 * Writes down what each waiting run waits for, where that is new. What somebody noted who looked at its plan or asked for
 * evidence stays until somebody looks again, or something else keeps it waiting.
 */
function noteWaiting(terms, prepared, state) {
    const admissions = new Map(judgeAdmission(terms, state, prepared).map((it) => [it.run.plan, it.waitingFor]));
    return activeRuns(state).reduce((at, run) => {
        if (run.status !== 'waiting')
            return at;
        const claim = isPrepared(prepared, run) ? prepared.get(run.plan) : undefined;
        const ownReason = waitOfItsOwn(state, claim);
        const waitingFor = ownReason === undefined ? (admissions.get(run.plan) ?? []) : [ownReason];
        if (claim === undefined && waitingFor.length === 0 && isNotedOfItself(run))
            return at;
        const problems = claim === undefined || claim.kind === 'ready' ? [] : claim.problems;
        if (sameWait(run, waitingFor, problems))
            return at;
        return applyEvent(at, run.plan, { kind: 'waits', waitingFor, problems });
    }, state);
}
/** Names of the plans that wait now and waited for nothing before. */
function beginToWait(before, runs) {
    const begin = runs.filter(({ plan, waitingFor }) => waitingFor.length > 0 && before.active.get(plan)?.waitingFor.length === 0);
    return new Set(begin.map(({ plan }) => plan));
}
/** Whether its record says what its own plan or its evidence keeps it waiting for. */
function isNotedOfItself({ problems, waitingFor }) {
    return problems.length > 0 && waitingFor.every(({ reason }) => reason === 'evidence');
}
/** What a run waits for that has nothing to do with other plans. */
function waitOfItsOwn({ record }, claim) {
    const wait = { plan: null, modules: [], until: null };
    if (record?.pause)
        return { ...wait, reason: 'pause' };
    return claim?.kind === 'no-evidence' ? { ...wait, reason: 'evidence' } : undefined;
}
function sameWait(run, waitingFor, problems) {
    return JSON.stringify([run.waitingFor, run.problems]) === JSON.stringify([waitingFor, problems]);
}
function judgeAdmission(terms, state, prepared) {
    const { environment, only } = terms;
    const runs = activeRuns(state);
    const placeless = runs.filter((run) => {
        const claim = isPrepared(prepared, run) ? prepared.get(run.plan) : undefined;
        return claim?.kind === 'unenforced' || waitOfItsOwn(state, claim) !== undefined;
    });
    return admit({
        runs,
        graph: buildModuleGraph(recordedReferences(state.applications.values())),
        limit: environment.parallelPlans,
        placeless: new Set(placeless.map(({ plan }) => plan)),
        only,
    });
}
/** Whether something was gathered for this very file of the run's plan. */
function isPrepared(prepared, run) {
    return prepared.get(run.plan)?.blob === run.blob;
}

;// CONCATENATED MODULE: ./lib/cli/usecases/execution/claiming/claim-runs.js








/**
 * Claims every waiting run that may start now, in one commit. Evidence from the network is gathered before;
 * the decision is taken on the records of the very moment in which it is committed.
 */
async function claimRuns(question) {
    let prepared = await prepareStartable(question);
    for (;;) {
        const { state, touched, unprepared } = await commitClaims(question, prepared);
        if (touched.length === 0 && unprepared.length > 0) {
            prepared = await prepareMore(question, prepared, unprepared);
            continue;
        }
        return {
            claimed: activeRuns(state).filter((run) => touched.includes(run.plan) && run.status === 'running'),
            ended: [...state.newlyEnded.values()],
            waiting: activeRuns(state).filter(({ status }) => status === 'waiting'),
            missing: [...prepared.values()].flatMap((it) => (it.kind === 'no-evidence' ? [it] : [])),
            more: unprepared.length > 0,
        };
    }
}
/** Prepares whatever could start, and what could start instead of those that turn out not to be judgeable. */
async function prepareStartable(question) {
    const { ports, environment } = question;
    let prepared = new Map();
    for (;;) {
        const state = await (await ports.readRecords()).environment(environment.name);
        const next = unpreparedAmong(startable(question, state, prepared), prepared);
        if (next.length === 0)
            return prepared;
        prepared = await prepareMore(question, prepared, next);
    }
}
async function prepareMore(question, prepared, runs) {
    const claims = runs.map(async (run) => [run.plan, await prepareClaim(question, run)]);
    return new Map([...prepared, ...(await Promise.all(claims))]);
}
function unpreparedAmong(runs, prepared) {
    return runs.filter((run) => !isPrepared(prepared, run));
}
function commitClaims(question, prepared) {
    const { ports, environment } = question;
    return transact(ports, {
        environment: environment.name,
        decide: async (before, records) => {
            const decided = await decideClaims(question, prepared, before, records);
            const message = `${environment.name}: claim ${decided.touched.join(', ') || 'nothing'}`;
            return { state: decided.state, message, value: decided };
        },
    });
}
async function decideClaims(question, prepared, before, records) {
    const judged = await judgePrepared(question, prepared, before, records);
    const ready = startable(question, withJudged(before, judged), prepared);
    const known = ready.filter((run) => isPrepared(prepared, run)).map(({ plan }) => plan);
    const state = known.reduce((at, plan) => claimRun(question, at, plan, judged.get(plan)), before);
    return {
        state: noteWaiting(question, prepared, state),
        touched: known,
        unprepared: unpreparedAmong(ready, prepared),
    };
}
/** Judges every prepared run on these records; a plan that cannot be read has only problems. */
async function judgePrepared({ environment, trusted }, prepared, target, records) {
    const judged = new Map();
    for (const run of activeRuns(target)) {
        const claim = prepared.get(run.plan);
        if (run.status !== 'waiting' || claim?.blob !== run.blob)
            continue;
        if (claim.kind === 'broken')
            judged.set(run.plan, { problems: claim.problems, operations: run.operations, approvals: [] });
        if (claim.kind !== 'ready')
            continue;
        judged.set(run.plan, await judgeClaim({ prepared: claim, environment, trusted, target, records }));
    }
    return judged;
}
/** The state as admission should see it: with the modules and references that the runs would touch today. */
function withJudged(state, judged) {
    return [...judged].reduce((at, [plan, { operations }]) => {
        const run = at.active.get(plan);
        return run === undefined ? at : withRun(at, { ...run, operations });
    }, state);
}
function claimRun({ trusted, environment, holder, startedBy, ports }, state, plan, judged) {
    if (judged === undefined)
        return state;
    const { problems, operations, approvals } = judged;
    const at = isoNow(ports.clock);
    const afterwards = afterwardsOf(environment);
    if ((0,problem/* hasErrors */.Cs)(problems))
        return applyEvent(state, plan, { kind: 'refused', problems, at, ...afterwards });
    const configuration = trusted.commit;
    const claim = { holder, startedBy, configuration, operations, problems, approvals, ...afterwards };
    const running = applyEvent(state, plan, { kind: 'claimed', claim, at });
    const idle = operations.every(({ state: it }) => it === 'skipped');
    return idle ? applyEvent(running, plan, { kind: 'completed', at }) : running;
}

;// CONCATENATED MODULE: ./lib/cli/domain/admission/register.js


/**
 * Registers every newly merged plan in merge order (docs/design.md). A name that has a run, or that is
 * history, is never registered again; a file changed before its claim takes a new place at the end; deleted,
 * its run is withdrawn; after the claim both are ignored.
 */
function register(before, registration) {
    const notes = [];
    let state = { ...before, record: { ...registration.record, head: registration.head } };
    for (const merged of registration.merged) {
        const next = registerPlan(state, merged, registration);
        if (typeof next === 'string')
            notes.push(next);
        else
            state = next;
    }
    return { state, notes };
}
function registerPlan(state, merged, registration) {
    const { plan, blob } = merged;
    const address = `${state.environment}/${plan}`;
    const active = state.active.get(plan);
    if (active === undefined) {
        if (blob === null)
            return state;
        if (state.endedPlans.has(plan))
            return `${address} was changed after its run has ended; it does not run again`;
        if (registration.history.has(plan))
            return `${address} is older than the baseline; its change is ignored`;
        return addRun(state, { ...merged, blob }, registration.contents.get(plan));
    }
    if (active.blob === blob)
        return state;
    if (active.status !== 'waiting')
        return `${address} was changed after its claim; the run goes on unchanged`;
    if (blob === null) {
        const reason = 'the plan file was deleted before the run was claimed';
        return withRun(state, transition(active, { kind: 'withdrawn', reason, at: registration.at }));
    }
    return addRun(state, { ...merged, blob }, registration.contents.get(plan));
}
function addRun(state, merged, content) {
    if (state.record === null)
        throw new Error(`${state.environment} has no baseline`);
    const { sequence } = state.record;
    const run = waitingRun({ environment: state.environment, merged, content, sequence });
    return withRun({ ...state, record: { ...state.record, sequence: sequence + 1 } }, run);
}
function waitingRun(question) {
    const { environment, merged, content, sequence } = question;
    return {
        environment,
        plan: merged.plan,
        status: 'waiting',
        endedBy: null,
        reason: null,
        source: content?.source ?? null,
        holder: null,
        epoch: 0,
        startedBy: null,
        operations: content?.operations ?? [],
        waitingFor: [],
        sequence,
        mergeCommit: merged.mergeCommit,
        blob: merged.blob,
        configuration: null,
        onFailure: content?.onFailure ?? 'stop',
        origin: content?.origin ?? null,
        authors: merged.authors,
        approvals: [],
        mergedAt: merged.mergedAt,
        startedAt: null,
        endedAt: null,
        problems: [],
    };
}

;// CONCATENATED MODULE: ./lib/cli/usecases/execution/claiming/register-merged.js







/**
 * Registers every plan merged since the last look, in one commit (docs/design.md), and gives the state
 * with them. Rejects with a Refusal (`wrong`) when the branch is missing, has plans but no baseline, or was replaced.
 */
async function registerMerged(ports, trusted, environment) {
    const known = new Set();
    const { state, notes } = await transact(ports, {
        environment,
        decide: async (before, records) => {
            for (const plan of before.active.keys())
                known.add(plan);
            const registered = await decideRegistration(ports, trusted, before, records);
            const added = [...registered.state.active.keys()].filter((plan) => !before.active.has(plan));
            const message = `${environment}: register ${added.join(', ') || 'the branch head'}`;
            return { state: registered.state, message, value: registered };
        },
    });
    for (const note of notes)
        ports.progress.note(note);
    for (const run of state.active.values())
        if (!known.has(run.plan))
            ports.progress.registered(run);
    return state;
}
async function decideRegistration(ports, trusted, state, records) {
    const { repository } = ports;
    const branch = (0,domain_names/* environmentBranch */.GX)(state.environment);
    const head = (await repository.branches(branch)).get(branch);
    if (head === undefined)
        throw (0,usecases_refusal/* noEnvironmentBranch */.dJ)(state.environment);
    const { record } = state;
    if (record === null)
        return withoutBaseline(repository, state, head);
    if (record.head === head)
        return { state, notes: [] };
    await requireDescendant(repository, record, head);
    const merged = await (0,merged_plans/* mergedBetween */.Hq)(repository, record.head, head);
    const present = merged.flatMap(({ plan, blob }) => (blob === null ? [] : [plan]));
    const contents = await (0,merged_plans/* readMergedContents */.P6)({
        repository,
        trusted,
        head,
        target: state,
        records,
        plans: present,
    });
    const history = new Set((await (0,merged_plans/* plansAt */.kK)(repository, record.baseline)).keys());
    return register(state, { record, head, merged, history, contents, at: isoNow(ports.clock) });
}
async function withoutBaseline(repository, state, head) {
    const plans = await (0,merged_plans/* plansAt */.kK)(repository, head);
    if (plans.size === 0)
        return { state, notes: [] };
    const { environment } = state;
    throw (0,usecases_refusal/* wrongUsage */.xY)(`'${environment}' has ${plans.size} plans and no baseline, so it is not known which of them have run; 'deployment-plans adopt ${environment}' makes them history`);
}
async function requireDescendant(repository, record, head) {
    if (await repository.isAncestor(record.head, head))
        return;
    const { environment } = record;
    throw (0,usecases_refusal/* wrongUsage */.xY)(`the branch env/${environment} was replaced: ${(0,short_digest/* shortDigest */.V)(record.head)}, from which plans were registered, is not in its history any more. Nothing starts there until 'deployment-plans adopt ${environment}' accepts it`);
}

;// CONCATENATED MODULE: ./lib/cli/usecases/execution/pinned.js



/** Rejects with a Refusal (`wrong`) when the commit does not have them any more, or they cannot be used. */
async function readPinned(repository, run) {
    const { configuration, operations } = run;
    if (configuration === null)
        throw (0,usecases_refusal/* wrongUsage */.xY)(`${(0,domain_names/* planAddress */.o4)(run)} was never claimed`);
    const { environments } = await (0,reading_trusted/* readConfiguration */.TD)(repository, configuration);
    const environment = environments.get(run.environment);
    if (environment === undefined) {
        throw (0,usecases_refusal/* wrongUsage */.xY)(`'${run.environment}' is not configured at ${configuration}, by which ${(0,domain_names/* planAddress */.o4)(run)} runs`);
    }
    const names = operations.map(({ application }) => application);
    const catalog = await (0,reading_trusted/* requireCatalog */.LY)(repository, configuration, names);
    return {
        environment,
        repositories: new Map([...catalog].map(([name, entry]) => [name, entry.repository])),
    };
}

;// CONCATENATED MODULE: ./lib/cli/usecases/execution/resuming/take-over.js




/**
 * Raises the epoch, so that the former holder's next write fails; undefined when anything has happened to the run
 * since it was looked at: whoever judged its holder, or what that has set in motion, has to judge again.
 */
async function takeOver(ports, run) {
    const holder = await ports.processes.self();
    return transact(ports, {
        environment: run.environment,
        decide: (state) => {
            const message = `${(0,domain_names/* planAddress */.o4)(run)}: ${takenFrom(run)}`;
            if (!isUntouched(run, state.active.get(run.plan)))
                return { state, message, value: undefined };
            const next = applyEvent(state, run.plan, { kind: 'taken-over', holder });
            return { state: next, message, value: next.active.get(run.plan) };
        },
    });
}
function isUntouched(then, now) {
    return now !== undefined && JSON.stringify((0,codec_records_run/* runToJson */.Hj)(now)) === JSON.stringify((0,codec_records_run/* runToJson */.Hj)(then));
}
function takenFrom({ holder }) {
    return holder === null ? 'taken up' : `taken over from process ${holder.pid} on ${holder.host}`;
}

;// CONCATENATED MODULE: ./lib/cli/usecases/execution/working/expected-durations.js
const unknownDuration = 1;
/** What each application's operation is expected to take: the median of what was recorded, in milliseconds. */
async function expectedDurations(readRecords, run) {
    const names = run.operations.map(({ application }) => application);
    const records = await (await readRecords()).applications(run.environment, names);
    return (application) => median(records.get(application)?.durations ?? []);
}
function median(durations) {
    const sorted = [...durations].sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? unknownDuration;
}

;// CONCATENATED MODULE: ./lib/cli/domain/schedule/operation-graph.js


/** The operations as a graph, numbered as in the list; the producers of one are those that it waits for. */
function operationGraph(operations) {
    const listed = operations.map(({ application }) => [application, []]);
    const graph = buildModuleGraph([
        ...listed,
        ...operations.map(({ application, after }) => [application, after]),
    ]);
    if (graph.names.length !== operations.length) {
        throw new Error('an operation stands twice in its run or waits for one that is not in it');
    }
    return graph;
}
/** The operations that match, and all that wait for one of them, directly or through others. */
function withDependents(graph, operations, matches) {
    const seeds = operations.flatMap((operation, index) => (matches(operation) ? index : []));
    const reached = reach(graph.consumers, seeds);
    return new Set(graph.names.filter((_, index) => reached[index] === 1));
}

;// CONCATENATED MODULE: ./lib/cli/domain/schedule/remaining-paths.js


/**
 * How long it takes at least, from the start of each operation, until it and all that wait for it have
 * ended: milliseconds by the operation's number. Only pending operations take time. Throws when operations
 * wait for one another, for none of them could ever start.
 */
function remainingPaths({ consumers }, operations, duration) {
    const components = findComponents(consumers);
    if (components.count < operations.length)
        throw new Error('operations wait for one another');
    // On edges from producer to consumer, counting up meets consumers first.
    const order = new Int32Array(operations.length);
    components.of.forEach((component, operation) => {
        order[component] = operation;
    });
    const paths = operations.map(({ application, state }) => (state === 'pending' ? duration(application) : 0));
    for (const operation of order) {
        const edges = consumers.targets.subarray(at(consumers.offsets, operation), at(consumers.offsets, operation + 1));
        const longest = edges.reduce((most, consumer) => Math.max(most, paths[consumer] ?? 0), 0);
        paths[operation] = (paths[operation] ?? 0) + longest;
    }
    return paths;
}

;// CONCATENATED MODULE: ./lib/cli/domain/schedule/scheduled-operation.js

/** Whether it has ended so that what depends on it can never start. */
function isBroken(operation) {
    const open = operation.state === 'pending' || operation.state === 'started';
    return !open && !isSettled(operation);
}
/** Whether it was tried and did not come to a good end: what a plan with `on-failure: stop` stops at. */
function hasFailed({ state }) {
    return state === 'failed' || state === 'unknown' || state === 'backed-out';
}

;// CONCATENATED MODULE: ./lib/cli/domain/schedule/next-operations.js




/**
 * The applications whose operations start now: each one as soon as all that it waits for is settled, as
 * far as slots are free. When more are ready than may start, the one with the longest remaining path goes
 * first, among equals the one first in the list. Linear in operations and what they wait for, so it may
 * be asked again after every event.
 */
function nextOperations({ operations, slots, duration, onFailure }) {
    const free = slots - operations.filter(({ state }) => state === 'started').length;
    if (free <= 0 || (onFailure === 'stop' && operations.some(hasFailed)))
        return [];
    const graph = operationGraph(operations);
    const unsettled = withDependents(graph, operations, (operation) => !isSettled(operation));
    const paths = remainingPaths(graph, operations, duration);
    return operations
        .map((operation, index) => ({ ...operation, path: paths[index] ?? 0 }))
        .filter(({ state, after }) => state === 'pending' && !after.some((name) => unsettled.has(name)))
        .sort((a, b) => b.path - a.path)
        .slice(0, free)
        .map(({ application }) => application);
}

;// CONCATENATED MODULE: ./lib/cli/domain/schedule/operations-to-skip.js


/**
 * The applications whose operations are pending and can never start: all of them once one has failed and
 * the plan says `stop`; else those that wait, directly or through others, for one that failed or was
 * itself skipped with something to do. In the list's order.
 */
function operationsToSkip({ operations, onFailure, }) {
    const pending = operations.filter(({ state }) => state === 'pending').map(({ application }) => application);
    if (onFailure === 'stop' && operations.some(hasFailed))
        return pending;
    const broken = withDependents(operationGraph(operations), operations, isBroken);
    return pending.filter((application) => broken.has(application));
}

;// CONCATENATED MODULE: ./lib/cli/usecases/execution/resuming/operation-limits.js




/** How long an operation may take, as it was configured when its run was claimed. */
async function limitsOf(repository, run, { application }) {
    const environment = (await pinnedOrLost(repository, run))?.environment;
    if (environment === undefined)
        return { timeout: null, grace: 0 };
    const deployer = (0,model_configuration/* deployerOf */.qE)(environment, application);
    const timeout = deployer !== undefined && 'timeout' in deployer ? deployer.timeout : null;
    return { timeout, grace: environment.grace };
}
async function pinnedOrLost(repository, run) {
    try {
        return await readPinned(repository, run);
    }
    catch (cause) {
        if (cause instanceof usecases_refusal/* Refusal */.P_ || cause instanceof release_repository/* RepositoryUnavailable */.hw)
            return undefined;
        throw cause;
    }
}

;// CONCATENATED MODULE: ./lib/cli/usecases/execution/resuming/await-effect.js


/** Milliseconds: this machine is asked often, and others, by way of an engine, less so. */
const pollIntervals = { alive: 200, elsewhere: 10_000 };
/** What a run has under way as far as its record tells. */
function startedEffects({ operations }) {
    return operations.flatMap((operation) => {
        const effect = operation.tries.at(-1)?.effect;
        return operation.state === 'started' && effect !== undefined ? [{ operation, effect }] : [];
    });
}
/**
 * Waits until nothing of an effect is left, or until a stop. After the operation's time limit, as it was
 * configured at the claim, the effect is ended; where that is not known any more, or the effect cannot be seen from
 * here, only its own end counts.
 */
async function awaitEffect(question) {
    const { ports, stop, run, operation, effect } = question;
    const { progress, clock, processes } = ports;
    let liveness = await processes.effect(effect);
    if (liveness === 'gone')
        return;
    const address = `${(0,domain_names/* planAddress */.o4)(run)}, ${operation.application}`;
    progress.note(`${address}: its deployment is still running, although nobody watches it; waiting for its end`);
    const { timeout, grace } = await limitsOf(ports.repository, run, operation);
    if (timeout === null)
        progress.note(`${address}: its time limit is not known any more`);
    const deadline = Date.parse(operation.startedAt ?? run.mergedAt) + (timeout ?? Number.POSITIVE_INFINITY);
    for (; !stop.stopped && liveness !== 'gone'; liveness = await processes.effect(effect)) {
        if (liveness === 'alive' && clock.now() >= deadline) {
            progress.note(`${address}: its deployment is over its time limit and is ended`);
            return processes.end(effect, grace);
        }
        await clock.sleep(pollIntervals[liveness]);
    }
}

;// CONCATENATED MODULE: ./lib/cli/usecases/execution/resuming/resume-deployment.js




/**
 * Takes up what another process has set in motion; undefined when its outcome cannot be learned any more. Rejects
 * when the engine that has it cannot be asked.
 */
async function resumeDeployment(resumption) {
    const { ports, run, operation, effect, onEffect } = resumption;
    const { timeout } = await limitsOf(ports.repository, run, operation);
    return ports.deployer.resume({
        effect,
        startedAt: operation.startedAt ?? run.mergedAt,
        timeout,
        onLine: (line) => ports.progress.output(run, operation.application, line),
        onEffect,
    });
}
/**
 * What is left to do when nobody can learn of an outcome: to wait until nothing of the effect is left, so that the
 * run keeps its lock that long. It cannot be left: another machine would see even less of it. Rejects with a Refusal
 * when this one sees nothing of it either.
 */
async function lostDeployment(resumption) {
    const { ports, run, operation, effect } = resumption;
    if ((await ports.processes.effect(effect)) === 'elsewhere')
        throw outOfSight(run, operation);
    async function end() {
        if ((await ports.processes.effect(effect)) !== 'alive')
            return;
        const { grace } = await limitsOf(ports.repository, run, operation);
        await ports.processes.end(effect, grace);
    }
    return {
        effect,
        leave: null,
        discard: async () => { },
        stop: () => {
            end().catch((cause) => ports.progress.note(`${operation.application}: ${String(cause)}`));
        },
        async open() {
            await awaitEffect({ ...resumption, stop: { stopped: false } });
            return endOfLost('the process that started it has gone');
        },
    };
}
/** Nobody may take for ended what nobody can look at. */
function outOfSight(run, { application }) {
    const address = (0,domain_names/* planAddress */.o4)(run);
    return (0,usecases_refusal/* wrongUsage */.xY)(`${address}, ${application}: whether its deployment is still running cannot be seen from here; when it is not for certain, say 'deployment-plans resolve ${address}'`);
}
function endOfLost(reason) {
    return { outcome: 'unknown', reason: `${reason} before the end of the operation was recorded` };
}

;// CONCATENATED MODULE: ./lib/cli/usecases/execution/working/deployment-order.js


/** What the deployer is told about one operation of a claimed run. */
function deploymentOrder({ ports, pinned, run, operation, onEffect }) {
    const { application, action, to, from, tag, commit, modules, tries } = operation;
    const { configuration } = run;
    if (to === null || commit === null || configuration === null) {
        throw new Error(`${application} has no version, commit or configuration`);
    }
    const shown = action === 'redeploy' ? 'redeploy' : 'deploy';
    return {
        deployer: offeredDeployer(pinned.environment, application),
        environment: run.environment,
        plan: run.plan,
        application,
        repository: repositoryOf(pinned, run, application),
        action: shown,
        version: to,
        fromVersion: from ?? '',
        tag: tag ?? '',
        commit,
        modules: [...modules.keys()].sort(),
        settings: new Map(),
        key: idempotencyKey([run.environment, run.plan, application, shown], tries.length),
        grace: pinned.environment.grace,
        checkOut: (folder) => ports.repository.checkOut(configuration, folder),
        onLine: (line) => ports.progress.output(run, application, line),
        onEffect,
    };
}
function repositoryOf({ repositories }, run, application) {
    const repository = repositories.get(application);
    if (repository !== undefined)
        return repository;
    throw new Error(`the catalog by which ${(0,domain_names/* planAddress */.o4)(run)} was claimed has no ${application}`);
}
/** Environment, plan, application, action; a repeated try adds its number (docs/design.md). */
function idempotencyKey(parts, triesBefore) {
    return [...parts, ...(triesBefore === 0 ? [] : [String(triesBefore + 1)])].join('/');
}

;// CONCATENATED MODULE: ./lib/cli/usecases/execution/working/deployments.js

/** The deployments of one run in this process: behind their gates, under way, or ended and not taken yet. */
class Deployments {
    #clock;
    #stop;
    #onEnd;
    #gated = new Map();
    #underWay = new Map();
    /** Of all that were ever let through; each resolves when the end can be taken. */
    #endings = [];
    #ended = [];
    constructor(ports) {
        this.#clock = ports.clock;
        this.#stop = ports.stop;
        this.#onEnd = ports.onEnd;
    }
    /** Keeps a deployment behind its gate until it is recorded. */
    add(application, deployment) {
        this.#gated.set(application, deployment);
    }
    /** Watches what another process has let through, and its record says so already. */
    takeUp(application, deployment, { mustEnd }) {
        this.#await(application, this.#open(application, deployment));
        if (mustEnd || this.#stop.stopped)
            deployment.stop();
    }
    /** Lets what has been recorded through its gate, unless a stop came in between: then nothing has happened. */
    openGates() {
        for (const [application, deployment] of this.#gated) {
            this.#await(application, this.#stop.stopped ? notBegun(deployment) : this.#open(application, deployment));
        }
        this.#gated.clear();
    }
    get hasEnded() {
        return this.#ended.length > 0;
    }
    /** Whether something cannot be left: it would end with this process, or it is about to be recorded. */
    get isBound() {
        const waited = [...this.#underWay.values()].some(({ leave }) => leave === null);
        return waited || this.#gated.size > 0 || this.hasEnded;
    }
    /** What has ended since the last call. */
    takeEnded() {
        return this.#ended.splice(0);
    }
    /** Asks what is under way to end; a second call insists. */
    stop() {
        for (const deployment of this.#underWay.values())
            deployment.stop();
    }
    /** Stops watching what goes on by itself. */
    leave() {
        for (const [application, { leave }] of this.#underWay) {
            if (leave === null)
                continue;
            this.#underWay.delete(application);
            leave();
        }
    }
    /** Closes the gates, leaves what goes on by itself, and waits for the rest of what is under way. */
    async letGo() {
        const gated = [...this.#gated.values()];
        this.#gated.clear();
        this.leave();
        await Promise.allSettled([...gated.map((deployment) => deployment.discard()), ...this.#endings]);
    }
    #open(application, deployment) {
        this.#underWay.set(application, deployment);
        return deployment.open();
    }
    #await(application, end) {
        this.#endings.push(end.catch(endNotSeen).then((it) => this.#arrive(application, it)));
    }
    #arrive(application, end) {
        this.#underWay.delete(application);
        if (end !== undefined)
            this.#ended.push({ application, end: { ...end, at: isoNow(this.#clock) } });
        this.#onEnd();
    }
}
async function notBegun(deployment) {
    await deployment.discard();
    return { outcome: 'failed', reason: 'the run was stopped before it began' };
}
/** What is recorded of a deployment when watching it went wrong. */
function endNotSeen(cause) {
    return { outcome: 'unknown', reason: `its end was not seen: ${String(cause)}` };
}

;// CONCATENATED MODULE: ./lib/cli/usecases/execution/working/describe-events.js
/** What happened to a run, for the message of the commit that records it. */
function describeEvents({ status }, events) {
    const said = events.map((event) => {
        if (event.kind === 'ended')
            return `${event.application} ${event.end.outcome}`;
        if (event.kind === 'completed')
            return `run ${status}`;
        return 'application' in event ? `${event.application} ${event.kind}` : event.kind;
    });
    return said.join(', ');
}

;// CONCATENATED MODULE: ./lib/cli/usecases/execution/working/what-forbids.js
/**
 * Why nothing more may start in a run that is under way: its environment was paused, or one of the versions
 * that are due was marked bad. Read before every operation (docs/design.md, "register, then claim").
 */
async function whatForbids(readRecords, { environment, operations }, due) {
    const records = await readRecords();
    const pause = (await records.environmentRecord(environment))?.pause ?? null;
    if (pause !== null)
        return `paused: ${pause.by} paused ${environment}: ${pause.reason}`;
    const marks = await records.marks(due);
    for (const { application, to } of operations) {
        const mark = to !== null && due.includes(application) ? marks.get(application)?.bad.get(to) : undefined;
        if (mark !== undefined)
            return `version-blocked: ${mark.by} marked ${application} ${to} bad: ${mark.reason}`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/cli/usecases/execution/working/work-off.js














/**
 * Works a run off that this process holds, claimed anew or taken over, and returns it as recorded: ended, or without
 * a holder when it was handed over. An operation starts the moment its own producers have succeeded; what ends while
 * a commit is being written shares the next one. Rejects with Fenced when somebody else has taken the run over, after
 * its own deployments have been stopped.
 */
function workOff(run, work) {
    return new RunWorker(run, work).work();
}
class RunWorker {
    #work;
    #deployments;
    /** The run as recorded, plus what is about to be recorded. */
    #run;
    #events = [];
    /** What is known by now of started operations' effects; it waits for a commit that is due anyway. */
    #learned = new Map();
    #wake = () => { };
    constructor(run, work) {
        this.#run = run;
        this.#work = work;
        const { clock } = work.ports;
        this.#deployments = new Deployments({ clock, stop: work.stop, onEnd: () => this.#wake() });
    }
    async work() {
        const unsubscribe = this.#watchForInterruptions();
        try {
            await this.#takeUpStarted();
            while (true) {
                await this.#step();
                if (!this.#isHeld)
                    return this.#run;
                await this.#somethingHappened();
            }
        }
        catch (cause) {
            // Who holds the run now must not meet what ends with us, and watches what does not; records out of reach are
            // no reason to cut anything off.
            if (cause instanceof Fenced) {
                this.#deployments.leave();
                this.#deployments.stop();
            }
            throw cause;
        }
        finally {
            await this.#deployments.letGo();
            unsubscribe();
        }
    }
    #watchForInterruptions() {
        const { stop, handOver } = this.#work;
        const ends = [
            stop.onStop(() => {
                this.#deployments.stop();
                this.#wake();
            }),
            handOver.onDue(() => this.#wake()),
        ];
        return () => {
            for (const end of ends)
                end();
        };
    }
    get #isHeld() {
        const { status, holder } = this.#run;
        return (status === 'running' || status === 'aborting') && holder !== null;
    }
    get #mustStop() {
        return this.#work.stop.stopped && this.#run.status === 'running';
    }
    get #mustYield() {
        return this.#work.handOver.due && this.#isHeld && !this.#deployments.isBound;
    }
    /** Watches on what another process has started. When nobody can be asked, the run is free for whoever can. */
    async #takeUpStarted() {
        try {
            await Promise.all(startedEffects(this.#run).map((started) => this.#takeUp(started)));
        }
        catch (cause) {
            await this.#record([{ kind: 'yielded' }]);
            throw cause;
        }
    }
    async #takeUp(started) {
        const { application } = started.operation;
        const onEffect = (effect) => this.#learned.set(application, effect);
        const resumption = { ports: this.#work.ports, run: this.#run, onEffect, ...started };
        const deployment = (await resumeDeployment(resumption)) ?? (await lostDeployment(resumption));
        this.#deployments.takeUp(application, deployment, { mustEnd: (0,records_run/* isCancelled */.mm)(this.#run) });
    }
    /** Records everything that fell due, in one commit, and lets through what was recorded as started. */
    async #step() {
        const started = (0,records_run/* applicationsIn */.vl)(this.#run, 'started');
        for (const ended of this.#deployments.takeEnded())
            this.#happen({ kind: 'ended', ...ended });
        if (this.#mustStop) {
            this.#happen({ kind: 'aborting', by: 'operator', reason: this.#work.stop.reason });
        }
        await this.#startDue();
        this.#conclude();
        if (this.#mustYield)
            this.#happen({ kind: 'yielded' });
        if (this.#events.length === 0)
            return;
        await this.#record([...this.#takeLearned(started), ...this.#events.splice(0)]);
        this.#deployments.openGates();
    }
    /** An effect can only be recorded of what is recorded as started. */
    #takeLearned(started) {
        return started.flatMap((application) => {
            const effect = this.#learned.get(application);
            this.#learned.delete(application);
            return effect === undefined ? [] : [{ kind: 'effect-known', application, effect }];
        });
    }
    #happen(event) {
        this.#run = transition(this.#run, event);
        this.#events.push(event);
    }
    /** Starts, behind their gates, the operations that are due; again when one of them could not be started. */
    async #startDue() {
        while (this.#run.status === 'running' && !this.#work.handOver.due) {
            const { operations, onFailure } = this.#run;
            const { pinned, duration } = this.#work;
            const slots = pinned.environment.parallelOperations;
            const due = nextOperations({ operations, onFailure, slots, duration });
            if (due.length === 0)
                return;
            const reason = await whatForbids(this.#work.ports.readRecords, this.#run, due);
            if (reason !== undefined)
                return this.#happen({ kind: 'aborting', by: 'system', reason });
            const started = await Promise.all(due.map((application) => this.#start(application)));
            for (const event of started)
                this.#happen(event);
        }
    }
    async #start(application) {
        const { ports, pinned } = this.#work;
        const { clock } = ports;
        try {
            const order = deploymentOrder({
                ports,
                pinned,
                run: this.#run,
                operation: this.#operation(application),
                onEffect: (effect) => this.#learned.set(application, effect),
            });
            const deployment = await ports.deployer.prepare(order);
            this.#deployments.add(application, deployment);
            return { kind: 'started', application, effect: deployment.effect, at: isoNow(clock) };
        }
        catch (cause) {
            const reason = `it could not be started: ${(0,message_of/* messageOf */.b)(cause)}`;
            return { kind: 'not-started', application, reason, at: isoNow(clock) };
        }
    }
    /** Skips what can never start any more, and completes the run when nothing is left. */
    #conclude() {
        const { status, operations, onFailure } = this.#run;
        const [applications, reason] = status === 'aborting'
            ? [(0,records_run/* applicationsIn */.vl)(this.#run, 'pending'), 'the run was stopped before it began']
            : [operationsToSkip({ operations, onFailure }), 'an operation before it did not succeed'];
        if (applications.length > 0)
            this.#happen({ kind: 'skipped', applications, reason });
        const open = this.#run.operations.some(({ state }) => state === 'pending' || state === 'started');
        if (!open)
            this.#happen({ kind: 'completed', at: isoNow(this.#work.ports.clock) });
    }
    async #record(events) {
        const { plan, epoch } = this.#run;
        const message = `${(0,domain_names/* planAddress */.o4)(this.#run)}: ${describeEvents(this.#run, events)}`;
        this.#run = await this.#work.record({ plan, epoch, events, message });
        for (const event of events) {
            if (event.kind === 'started' || event.kind === 'ended' || event.kind === 'not-started') {
                this.#work.ports.progress.operation(this.#run, this.#operation(event.application));
            }
        }
    }
    async #somethingHappened() {
        if (this.#deployments.hasEnded || this.#mustStop || this.#mustYield)
            return;
        await new Promise((resolve) => {
            this.#wake = resolve;
        });
    }
    #operation(application) {
        const operation = this.#run.operations.find((it) => it.application === application);
        if (operation !== undefined)
            return operation;
        throw new Error(`${(0,domain_names/* planAddress */.o4)(this.#run)} has no operation on ${application}`);
    }
}

;// CONCATENATED MODULE: ./lib/cli/usecases/execution/execute.js
















/**
 * Registers and works off merged plans of one environment: takes up what was handed over, claims what may start at
 * once, runs those plans side by side, and goes on until nothing more may start, or until they are to be handed over.
 * Rejects with a Refusal when the environment cannot be executed at all, or when it has no run of the only plan asked
 * for.
 */
async function execute(execution) {
    const report = await new Executor(execution).run();
    await requireRun(execution, report);
    return report;
}
/** A plan that has run before is no mistake: then there is nothing to do. */
async function requireRun({ ports, environment, plan, stop }, report) {
    if (plan === undefined || report.runs.length > 0 || stop.stopped)
        return;
    const run = await (await ports.readRecords()).run(environment, plan);
    if (run === undefined)
        throw (0,usecases_refusal/* runNotFound */.b3)((0,domain_names/* planAddress */.o4)({ environment, plan }));
}
class Executor {
    #execution;
    #basis;
    #record;
    #underWay = new Map();
    /** As they stand where this process is done with them. */
    #ended = new Map();
    #lost = [];
    #wrong = [];
    #last = { claimed: [], ended: [], waiting: [], missing: [], more: false };
    #givenUp = false;
    #withdrawn = [];
    /** The first error that nobody has foreseen; it is told when nothing is under way any more. */
    #mistake;
    constructor(execution) {
        this.#execution = execution;
        this.#basis = new ClaimBasis(execution.ports, execution.trusted, execution.environment);
        this.#record = createRunRecorder(execution.ports, execution.environment);
    }
    async run() {
        const identity = await this.#identity();
        for (;;) {
            const mayClaimMore = await this.#claim(identity);
            if (mayClaimMore)
                continue;
            if (this.#underWay.size === 0)
                break;
            await Promise.race(this.#underWay.values());
        }
        if (this.#mistake !== undefined)
            throw this.#mistake.cause;
        return this.#report();
    }
    async #identity() {
        const { repository, processes } = this.#execution.ports;
        const startedBy = this.#execution.startedBy ?? (await repository.author()).name;
        return { holder: await processes.self(), startedBy };
    }
    /** Claims and starts what may start; tells whether others may start right away, in the place of what ended. */
    async #claim(identity) {
        const { ports, plan, stop, handOver } = this.#execution;
        if (stop.stopped || handOver.due || this.#givenUp)
            return false;
        let registered;
        try {
            await ports.repository.refresh();
            await this.#basis.renewTrusted();
            const { trusted, environment } = this.#basis;
            registered = await registerMerged(ports, trusted, environment.name);
            this.#withdraw([...registered.newlyEnded.values()]);
            await this.#takeUpHandedOver(registered);
            this.#basis.renewEvidence(registered);
            this.#last = await claimRuns({ ports, trusted, environment, only: plan, ...identity });
        }
        catch (cause) {
            this.#giveUp(cause);
            return false;
        }
        for (const run of this.#last.ended)
            this.#end(run);
        for (const run of this.#last.claimed)
            this.#start(run);
        this.#tellWaiting(registered);
        return this.#last.more || this.#last.ended.length > 0;
    }
    /** At once, because it may be hours until this session ends and nobody else finds that they begin to wait. */
    #tellWaiting(before) {
        const { waiting } = this.#last;
        const begin = beginToWait(before, waiting);
        for (const run of waiting) {
            if (begin.has(run.plan))
                this.#execution.ports.progress.waiting(run, { begins: true });
        }
    }
    /** Goes on with runs that another process let go of; what is not for this session stays for one that it is for. */
    async #takeUpHandedOver(state) {
        const { ports, plan } = this.#execution;
        for (const run of activeRuns(state).filter(records_run/* isHandedOver */.nc)) {
            if ((plan !== undefined && run.plan !== plan) || this.#ended.has(run.plan))
                continue;
            try {
                const { environment } = await readPinned(ports.repository, run);
                requireExecutable(environment, ports.deployer.kinds);
            }
            catch (cause) {
                if (!(cause instanceof usecases_refusal/* Refusal */.P_))
                    throw cause;
                this.#ended.set(run.plan, run);
                this.#wrong.push(...cause.problems);
                continue;
            }
            const taken = await takeOver(ports, run);
            if (taken !== undefined)
                this.#start(taken);
        }
    }
    #withdraw(runs) {
        this.#withdrawn = [...this.#withdrawn, ...runs];
        for (const run of runs)
            this.#end(run);
    }
    /** Runs that are under way go on to their end; nothing new is claimed. */
    #giveUp(cause) {
        if (this.#underWay.size === 0 && this.#ended.size === 0)
            throw cause;
        this.#givenUp = true;
        if (cause instanceof release_repository/* RepositoryUnavailable */.hw)
            this.#lost.push(outOfReach(cause.message));
        else if (cause instanceof release_repository/* RepositoryUnusable */.qh)
            this.#wrong.push(unusable(cause.message));
        else if (cause instanceof usecases_refusal/* Refusal */.P_)
            (cause.kind === 'lost' ? this.#lost : this.#wrong).push(...cause.problems);
        else
            this.#mistake ??= { cause };
    }
    #start(run) {
        this.#execution.ports.progress.claimed(run);
        const end = this.#workOff(run)
            .then((left) => ((0,records_run/* hasEnded */.hY)(left) ? this.#end(left) : this.#passOn(left)))
            .catch((cause) => this.#lose(run, cause))
            .finally(() => this.#underWay.delete(run.plan));
        this.#underWay.set(run.plan, end);
    }
    async #workOff(run) {
        const { ports, stop, handOver } = this.#execution;
        const pinned = await readPinned(ports.repository, run);
        const duration = await expectedDurations(ports.readRecords, run);
        return workOff(run, { ports, pinned, record: this.#record, stop, handOver, duration });
    }
    #end(run) {
        this.#ended.set(run.plan, run);
        this.#execution.ports.progress.ended(run);
    }
    #passOn(run) {
        this.#ended.set(run.plan, run);
        this.#execution.ports.progress.note(`${(0,domain_names/* planAddress */.o4)(run)} is handed over: another process goes on with it`);
    }
    /** A run whose end could not be recorded: it is told as it was last recorded, and keeps its lock. */
    #lose(run, cause) {
        this.#ended.set(run.plan, run);
        const why = (0,message_of/* messageOf */.b)(cause);
        const left = `${(0,domain_names/* planAddress */.o4)(run)} was left before its end: ${why}; 'deployment-plans reconcile' settles it`;
        if (cause instanceof Fenced)
            this.#lost.push(outOfReach(left));
        else if (cause instanceof release_repository/* RepositoryUnavailable */.hw)
            this.#giveUp(new release_repository/* RepositoryUnavailable */.hw(left));
        else if (cause instanceof release_repository/* RepositoryUnusable */.qh)
            this.#giveUp(new release_repository/* RepositoryUnusable */.qh(left));
        else
            this.#giveUp(cause);
    }
    #report() {
        const { plan, ports } = this.#execution;
        const { waiting, missing } = this.#last;
        const concerned = (run) => plan === undefined || run.plan === plan;
        const still = waiting.filter((run) => concerned(run) && !this.#ended.has(run.plan));
        for (const run of still)
            ports.progress.waiting(run, { begins: false });
        const problemsOf = (kind) => missing.filter(({ cause }) => cause === kind).flatMap(({ problems }) => problems);
        return {
            runs: (0,records_run/* inMergeOrder */.ke)([...this.#ended.values(), ...still].filter(concerned)),
            endedOnly: this.#withdrawn.filter(concerned),
            lost: [...this.#lost, ...problemsOf('lost')],
            wrong: [...this.#wrong, ...problemsOf('wrong')],
        };
    }
}
function unusable(message) {
    return { code: 'usage', severity: 'error', message };
}
function outOfReach(message) {
    return { code: 'source-unreachable', severity: 'error', message };
}

;// CONCATENATED MODULE: ./lib/cli/domain/follow-ups/asker-of.js
/** What this program calls itself where no person is known. */
const program = 'deployment-plans';
/**
 * Who counts as having asked for a follow-up that the configuration asks for: the person who started the run, because
 * nobody may approve what they had a hand in themselves; null when that was a program.
 */
function askerOf({ startedBy }) {
    return startedBy === null || startedBy === program || startedBy.endsWith('[bot]') ? null : startedBy;
}

;// CONCATENATED MODULE: ./lib/cli/domain/one-by-one.js
const most = 10;
/**
 * A sentence about each of a few things; of more than ten, about the first ten and then one about those that are left.
 * Whoever reads the eleventh has stopped reading, and a pull request can hold thousands.
 */
function oneByOne(things, { each, rest }) {
    const [first, ...others] = things.slice(most);
    return [
        ...things.slice(0, most).map(each),
        ...(first === undefined ? [] : [rest(first, others.length + 1)]),
    ];
}

;// CONCATENATED MODULE: ./lib/cli/domain/rules/judge-conflicts.js


/**
 * Collisions with other open plans: the configured severity for the younger of the two, a notice for the
 * older (docs/design.md, "collisions"). Each other plan gives at most one finding.
 */
function judgeConflicts({ environment, graph, plan, others }) {
    const collisions = findCollisions(graph, plan.footprint, others.map(({ footprint }) => footprint));
    return others.flatMap((other, index) => {
        const collision = collisions[index];
        return collision === undefined ? [] : [describe(plan, other, collision, environment)];
    });
}
function describe(plan, other, collision, environment) {
    const [application] = collision.applications;
    const finding = {
        code: collision.kind === 'same-module' ? 'conflict-same-module' : 'conflict-reference',
        severity: severityFor(plan, other, collision, environment),
        message: sentence(plan, other, collision),
        plan: (0,domain_names/* planAddress */.o4)(other),
        ...(other.pullRequest !== null && { pullRequest: other.pullRequest }),
        path: application === undefined ? ['applications'] : ['applications', application],
    };
    return application === undefined ? finding : { ...finding, application };
}
function severityFor(plan, other, { kind }, { conflicts }) {
    if (other.failing || other.draft)
        return 'notice';
    if (kind === 'reference')
        return conflicts.reference;
    return isOlder(plan, other) ? 'notice' : conflicts.sameModule;
}
/** The lower pull request number is older; without them the earlier commit that added the plan, then the name. */
function isOlder(plan, other) {
    if (plan.pullRequest !== null && other.pullRequest !== null)
        return plan.pullRequest < other.pullRequest;
    return plan.addedAt === other.addedAt ? plan.plan < other.plan : plan.addedAt < other.addedAt;
}
function sentence(plan, other, collision) {
    return `${subject(plan, other)} ${overlap(collision)}; ${nextStep(plan, other)}`;
}
/** Two pull requests may propose plans of one name; then only their numbers tell them apart. */
function subject(plan, other) {
    if (other.pullRequest !== null && (0,domain_names/* planAddress */.o4)(other) === (0,domain_names/* planAddress */.o4)(plan)) {
        return `#${other.pullRequest} proposes a plan of the same name, which`;
    }
    return `open plan ${(0,domain_names/* planAddress */.o4)(other)}`;
}
/** Modules say more than the applications that they belong to; those may have none that is known. */
function overlap({ kind, modules, applications }) {
    if (kind === 'reference')
        return `is connected with this one through ${modules.join(', ')}`;
    return `also touches ${(modules.length > 0 ? modules : applications).join(', ')}`;
}
function nextStep(plan, other) {
    if (other.failing)
        return 'it fails for other reasons, so it holds nobody up as it is';
    if (other.draft)
        return 'it is a draft, so it holds nobody up as it is';
    if (isOlder(plan, other))
        return 'this plan is the older one and goes first';
    return 'merge that one first, or take the overlap out of one of them';
}

;// CONCATENATED MODULE: ./lib/cli/domain/rules/judge-waiting.js
const words = {
    'same-module': 'touches the same modules',
    reference: 'is connected with it by references',
    order: 'is merged already, waits itself, and collides with it',
};
/** What the plan would wait for if it were merged now. */
function judgeWaiting(waitingFor) {
    return waitingFor.map(({ plan, reason, modules }) => {
        const finding = { code: 'would-wait', severity: 'notice', path: ['applications'] };
        if (plan === null) {
            return {
                ...finding,
                message: 'merged now it would wait for a free place: as many plans as allowed are under way',
            };
        }
        const where = modules.length === 0 ? '' : ` (${modules.join(', ')})`;
        const message = `merged now it would wait for ${plan}, which ${words[reason] ?? reason}${where}`;
        return { ...finding, message, plan };
    });
}

;// CONCATENATED MODULE: ./lib/cli/usecases/reading/open-plan-views.js






/**
 * An open plan as the others see it, judged as far as that goes without asking further repositories than the
 * evidence holds. Undefined for one that cannot be read at all.
 */
async function viewOpenPlan(openPlan, surroundings) {
    const { value: plan, unenforced } = openPlan.content;
    if (plan === undefined)
        return undefined;
    const { findings, operations } = (0,judge_plan/* judgePlan */.t)(await (0,plan_context/* readPlanContext */.v)({ ...surroundings, plan }));
    const failing = openPlan.hasForeignChanges ||
        openPlan.pullRequest?.failingDigest === (0,short_digest/* shortDigest */.V)(openPlan.content.blob) ||
        unenforced.length > 0 ||
        (0,problem/* hasErrors */.Cs)(findings) ||
        isSpent(surroundings.target, openPlan.plan);
    return viewJudgedPlan(openPlan, { plan, operations, failing });
}
/** A plan that has been judged, as the others see it. */
function viewJudgedPlan(proposed, judged) {
    const { environment, plan, addedAt, pullRequest } = proposed;
    const named = judged.plan.applications.map(({ application }) => application);
    const touched = footprintOf(judged.operations);
    return {
        environment,
        plan,
        addedAt,
        pullRequest: pullRequest?.number ?? null,
        draft: pullRequest?.draft ?? false,
        footprint: { ...touched, applications: new Set([...touched.applications, ...named]) },
        failing: judged.failing,
    };
}
/** The applications that a set of open plans names, for reading their catalog entries in one go. */
function namedApplications(openPlans) {
    return new Set(openPlans.flatMap(({ content }) => content.value?.applications.map(({ application }) => application) ?? []));
}

;// CONCATENATED MODULE: ./lib/cli/usecases/validation/proposal.js
/** Whether an open plan is the proposed one itself, as it was or in another version. */
function isProposed({ plan, pullRequest }, openPlan) {
    return pullRequest === null || openPlan.pullRequest === null
        ? openPlan.plan === plan
        : openPlan.pullRequest.number === pullRequest.number;
}

;// CONCATENATED MODULE: ./lib/cli/usecases/validation/judge-proposal.js












/**
 * Judges a proposed plan by a survey of its environment. Rejects with a Refusal when the catalog entry of one of
 * its applications is wrong, or such an application's repository is out of reach.
 */
async function judgeProposal(survey, proposal, plan) {
    const applications = new Set(plan.applications.map(({ application }) => application));
    requireEvidence(survey, applications);
    const catalog = new Map([...survey.catalog.entries].filter(([name]) => applications.has(name)));
    const context = await (0,plan_context/* readPlanContext */.v)({ ...survey, catalog, plan });
    const { findings, operations } = (0,judge_plan/* judgePlan */.t)(context);
    const own = [...findings, ...judgeRun(proposal, survey.target)];
    const view = viewJudgedPlan(proposal, {
        plan,
        operations,
        failing: (0,problem/* hasErrors */.Cs)([...own, ...proposal.content.unenforced]),
    });
    const others = survey.views.filter(({ openPlan }) => !isProposed(proposal, openPlan));
    const { environment, graph } = survey;
    const conflicts = judgeConflicts({ environment, graph, plan: view, others: others.map((it) => it.view) });
    const places = judgePlaces(survey, proposal, { findings, operations });
    return { findings: [...own, ...conflicts, ...places], operations, catalog };
}
function requireEvidence({ catalog, evidence }, applications) {
    const files = new Set([...applications].map(layout/* catalogPath */.Hc));
    const broken = catalog.problems.filter(({ file }) => file !== undefined && files.has(file));
    const texts = new Map([...catalog.texts].filter(([file]) => files.has(file)));
    if ((0,problem/* hasErrors */.Cs)(broken))
        throw new usecases_refusal/* Refusal */.P_('wrong', broken, texts);
    const unreachable = evidence.unreachable.filter((it) => applications.has(it.application ?? ''));
    if (unreachable.length > 0)
        throw new usecases_refusal/* Refusal */.P_('lost', unreachable);
}
function judgeRun({ plan, environment }, target) {
    if (!isSpent(target, plan))
        return [];
    const message = `${environment}/${plan} has a run already and a plan runs at most once; use another name, or retry or reuse the run`;
    return [{ code: 'plan-already-run', severity: 'error', message, path: [] }];
}
/** What the plan would wait for, were it merged behind everything that is merged now. */
function judgePlaces({ environment, graph, target }, proposal, judgement) {
    const runs = activeRuns(target).filter(({ plan }) => plan !== proposal.plan);
    const operations = judgement.operations.map((operation) => (0,resolved_operation/* pendingOperation */.x)(operation, []));
    const last = { plan: proposal.plan, environment: environment.name, status: 'waiting', operations };
    // What keeps a waiting run from being judged at all is noted in its problems; such a run keeps no place.
    const unjudged = runs.filter(({ status, problems }) => status === 'waiting' && problems.length > 0);
    const admissions = admit({
        runs: [...runs, last],
        graph,
        limit: environment.parallelPlans,
        placeless: new Set(unjudged.map(({ plan }) => plan)),
    });
    return judgeWaiting(admissions.at(-1)?.waitingFor ?? []);
}

;// CONCATENATED MODULE: ./lib/cli/usecases/validation/survey.js





async function surveyEnvironment(ports, question) {
    const { trusted, environment, records, openPlans, judged } = question;
    const own = judged.flatMap(({ applications }) => applications.map(({ application }) => application));
    const names = new Set([...own, ...namedApplications(openPlans)]);
    const catalog = await (0,reading_trusted/* readCatalog */.uM)(ports.repository, trusted.commit, names);
    const target = await records.environment(environment.name);
    const evidence = await (0,reading_evidence/* gatherTags */.tP)(ports.sources, catalog.entries, {
        plans: judged,
        others: openPlans.flatMap(({ content }) => content.value ?? []),
    });
    const surroundings = { environment, trusted, catalog: catalog.entries, evidence, target, records };
    const views = openPlans.map(async (openPlan) => {
        const view = await viewOpenPlan(openPlan, surroundings);
        return view === undefined ? [] : [{ openPlan, view }];
    });
    return {
        ...surroundings,
        catalog,
        graph: buildModuleGraph(recordedReferences(target.applications.values())),
        views: (await Promise.all(views)).flat(),
    };
}

;// CONCATENATED MODULE: ./lib/cli/usecases/validate.js







/**
 * Judges a proposed plan against configuration, catalog, tags, records and the other open plans. Rejects with
 * a Refusal when catalog or repository are wrong, or an application's repository is out of reach.
 */
async function validate(ports, trusted, proposal) {
    const { order: _, ...validation } = await validateInOrder(proposal, async () => {
        const environment = trusted.configuration.environments.get(proposal.environment);
        if (environment === undefined)
            return undefined;
        if (!environment.root && !proposal.hasEnvironmentBranch)
            throw (0,usecases_refusal/* noEnvironmentBranch */.dJ)(environment.name);
        const { openPlans, content } = proposal;
        if (content.value === undefined)
            return undefined;
        const records = await ports.readRecords();
        return surveyEnvironment(ports, { trusted, environment, records, openPlans, judged: [content.value] });
    });
    return validation;
}
/** The same by a survey that was made for several plans; none for an environment that is not configured. */
async function validateInOrder(proposal, survey) {
    const { value: plan, problems, unenforced, file, locate } = proposal.content;
    const surveyed = await survey();
    const told = [...problems, ...unenforced, ...foreignProblems(proposal)];
    if (plan === undefined)
        return validate_answer(proposal, told);
    if (surveyed === undefined)
        return validate_answer(proposal, [...told, unconfigured(proposal)]);
    const { findings, operations, catalog } = await judgeProposal(surveyed, proposal, plan);
    const placed = findings.map((it) => (0,problem/* placeFinding */.BW)(it, file, locate));
    const order = orderPlan({ operations, target: surveyed.target.applications, catalog });
    return validate_answer(proposal, [...told, ...placed], { operations, order });
}
function foreignProblems({ plan, content, foreignChanges }) {
    const fix = `a plan branch changes ${content.file} and nothing else, so take that out of ${plan}`;
    const found = (what, file) => ({
        code: 'foreign-change',
        severity: 'error',
        message: `the branch also changes ${what}; ${fix}`,
        file,
    });
    return oneByOne(foreignChanges, {
        each: (path) => found(`'${path}'`, path),
        rest: (first, count) => found(`${count} more files`, first),
    });
}
function unconfigured({ environment, content }) {
    const message = `the plan is proposed for '${environment}', which is not a configured environment; choose a branch of one that is`;
    const finding = { code: 'unknown-environment', severity: 'error', message, path: ['target'] };
    return (0,problem/* placeFinding */.BW)(finding, content.file, content.locate);
}
function validate_answer(proposal, problems, { operations, order } = { operations: [], order: new Map() }) {
    const { value } = proposal.content;
    return {
        plan: proposal.plan,
        environment: proposal.environment,
        source: value?.source ?? null,
        target: value?.target ?? null,
        verdict: (0,problem/* hasErrors */.Cs)(problems) ? 'fail' : 'pass',
        problems: (0,problem/* inFileOrder */.w$)(problems),
        operations: operations.map(resolved_operation/* plannedOperation */.a),
        order,
    };
}

;// CONCATENATED MODULE: ./lib/cli/usecases/follow-ups/open-plan.js






/**
 * Validates a drafted plan and commits it to its new branch, from the tip of the target's branch. What a
 * person must adjust stands in the answer's problems. Undefined when the branch has appeared meanwhile.
 */
async function openPlan(ports, trusted, drafted) {
    const { repository, clock } = ports;
    const { plan, target, text, message } = drafted;
    const bytes = new TextEncoder().encode(text);
    const content = (0,plan_file/* readPlanFile */.w)(plan, { id: '', size: bytes.byteLength, bytes });
    const branches = await repository.branches('env/', (0,domain_names/* planBranch */.YI)(target, ''));
    const openPlans = await ports.readOpenPlans(branches, target);
    const { problems } = await validate(ports, trusted, {
        plan,
        environment: target,
        pullRequest: null,
        hasEnvironmentBranch: branches.has((0,domain_names/* environmentBranch */.GX)(target)),
        content,
        addedAt: isoNow(clock),
        foreignChanges: [],
        openPlans,
    });
    const [branch, file] = [(0,domain_names/* planBranch */.YI)(target, plan), (0,domain_names/* planPath */.pw)(plan)];
    const result = await repository.commit({
        branch,
        expected: null,
        startFrom: await branchTip(repository, target),
        writes: [{ path: file, bytes }],
        message,
        author: await repository.author(),
    });
    if (result.kind === 'moved')
        return undefined;
    const { dropped, adjusted } = drafted;
    return {
        plan,
        environment: target,
        target,
        branch,
        file,
        dropped,
        adjusted,
        problems: [...drafted.problems, ...problems],
    };
}
/** The answer that nothing was written. */
function refusedPlan(target, problems) {
    return {
        plan: null,
        environment: target,
        target,
        branch: null,
        file: null,
        dropped: [],
        adjusted: [],
        problems,
    };
}
/** Names that a new plan of an environment may not take: of branches, merged plans and runs. */
async function takenNames(repository, state) {
    const { environment } = state;
    const branches = await repository.branches((0,domain_names/* planBranch */.YI)(environment, ''));
    const merged = await (0,merged_plans/* plansAt */.kK)(repository, await branchTip(repository, environment));
    const open = [...branches.keys()].map((branch) => branch.slice((0,domain_names/* planBranch */.YI)(environment, '').length));
    return new Set([...open, ...merged.keys(), ...state.active.keys(), ...state.endedPlans]);
}
async function branchTip(repository, environment) {
    const branch = (0,domain_names/* environmentBranch */.GX)(environment);
    const tip = (await repository.branches(branch)).get(branch);
    if (tip === undefined)
        throw (0,usecases_refusal/* noEnvironmentBranch */.dJ)(environment);
    return tip;
}

;// CONCATENATED MODULE: ./lib/cli/usecases/follow-ups/deliver-follow-ups.js









/**
 * Opens what an environment owes to runs that have ended, and then records that it did. Whoever is stopped in between
 * leaves the debt, and the next one finds what was made and takes it. What cannot be made for want of evidence, or
 * proposed, stays owed; what records, configuration or catalog forbid is recorded with its reason, and a person may still
 * ask for it. Rejects only when the records cannot be read.
 */
async function deliverFollowUps(ports, trusted, environment) {
    const records = await ports.readRecords();
    const { owes = [] } = (await records.environmentRecord(environment)) ?? {};
    const delivered = [];
    for (const plan of owes) {
        const run = await records.run(environment, plan);
        const due = run && followUpDue(run);
        if (run && due)
            delivered.push(await orStillOwed(run, () => deliver(ports, trusted, { run, due })));
    }
    return delivered;
}
async function orStillOwed(run, deliverIt) {
    const { environment, plan } = run;
    try {
        return await deliverIt();
    }
    catch (cause) {
        const failure = failureOf(cause);
        if (failure === undefined)
            throw cause;
        return { run: { environment, plan }, delivery: null, answer: null, problems: failure.problems };
    }
}
async function deliver(ports, trusted, { run, due }) {
    const { environment, plan } = run;
    const asking = { asking: 'configuration', by: askerOf(run) };
    const made = await ports
        .make(trusted, { ...due, ...asking, run: { environment, plan } })
        .catch((cause) => forbidden(cause, { run, due }));
    const { answer } = made;
    const told = { run: { environment, plan }, answer: answer.plan === null ? null : answer };
    // Null is a pull request that could not be opened; where plans are only on branches there is none to open.
    if (answer.plan !== null && answer.pullRequest === null)
        return { ...told, delivery: null, problems: answer.problems };
    const delivery = deliveryOf(due, made);
    await discharge(ports, { run, delivery });
    return { ...told, delivery, problems: [] };
}
/** A refusal would be the same each time; what could not be read may be there the next time. */
function forbidden(cause, { run, due }) {
    if (!(cause instanceof usecases_refusal/* Refusal */.P_) || cause.kind === 'lost')
        throw cause;
    const target = due.kind === 'reuse' ? due.target : run.environment;
    return { answer: refusedPlan(target, cause.problems), run, pullRequestOfRun: null, inTheWay: null };
}
function deliveryOf(due, { answer, inTheWay }) {
    const { kind } = due;
    const { target } = answer;
    if (answer.plan !== null) {
        const pullRequest = answer.pullRequest?.number ?? null;
        return { kind, target, plan: answer.plan, pullRequest, reason: null };
    }
    return {
        kind,
        target,
        plan: inTheWay?.plan ?? null,
        pullRequest: inTheWay?.pullRequest?.number ?? null,
        reason: answer.problems.map(({ message }) => message).join('; '),
    };
}
async function discharge({ repository, readRecords, clock }, { run, delivery }) {
    const { environment, plan } = run;
    const followUp = delivery.plan === null ? 'none' : (0,domain_names/* planAddress */.o4)({ environment: delivery.target, plan: delivery.plan });
    await transact({ repository, readRecords }, {
        environment,
        decide: (state) => ({
            state: dischargeFollowUp(state, { environment, plan, followUp: delivery, at: isoNow(clock) }),
            message: `${delivery.kind} of ${(0,domain_names/* planAddress */.o4)(run)}: ${followUp}`,
            value: undefined,
        }),
    });
}

;// CONCATENATED MODULE: ./lib/cli/usecases/pull-requests/open-owed.js



/**
 * Opens the follow-ups that an environment owes to its runs, and judges them at once where that is asked for. What is
 * left undone is made up for by whoever comes next, so it stops nothing: what was executed before is told all the same.
 */
async function openOwed(ports, trusted, environment) {
    try {
        const followUps = await deliverFollowUps(ports, trusted, environment);
        const judged = await Promise.all(followUps.map((delivered) => judgeOpened(ports, delivered)));
        return { followUps, owed: followUps.flatMap(stillOwed), lost: judged.flat() };
    }
    catch (cause) {
        return { followUps: [], owed: [], lost: foreseen(cause) };
    }
}
function stillOwed({ run, problems }) {
    return problems.map((problem) => ({ ...problem, plan: (0,domain_names/* planAddress */.o4)(run) }));
}
async function judgeOpened({ judge }, { answer }) {
    if (judge === undefined || answer?.pullRequest == null)
        return [];
    const { target, pullRequest } = answer;
    try {
        return await judge({ number: pullRequest.number, target });
    }
    catch (cause) {
        return foreseen(cause);
    }
}
function foreseen(cause) {
    const failure = failureOf(cause);
    if (failure === undefined)
        throw cause;
    return failure.problems;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/cli/adapters/deployers/deployment-environment.js
/** Of the caller's environment every command sees these; what else it needs, its configuration names. */
const always = ['PATH', 'HOME', 'LANG', 'TMPDIR'];
/**
 * The whole environment of a deployment command (docs/plan-format.md, deployers). There are no stages
 * yet, so DEPLOYMENT_STAGE is absent.
 * @param settings path of the JSON file with the settings
 */
function deploymentEnvironment(order, caller, settings) {
    const handedThrough = [...always, ...order.deployer.env].flatMap((name) => {
        const value = Object.hasOwn(caller, name) ? caller[name] : undefined;
        return value === undefined ? [] : [[name, value]];
    });
    return {
        ...Object.fromEntries(handedThrough),
        DEPLOYMENT_ENVIRONMENT: order.environment,
        DEPLOYMENT_PLAN: order.plan,
        DEPLOYMENT_APPLICATION: order.application,
        DEPLOYMENT_ACTION: order.action,
        DEPLOYMENT_VERSION: order.version,
        DEPLOYMENT_FROM_VERSION: order.fromVersion,
        DEPLOYMENT_TAG: order.tag,
        DEPLOYMENT_COMMIT: order.commit,
        DEPLOYMENT_MODULES: order.modules.join(','),
        DEPLOYMENT_SETTINGS: settings,
        DEPLOYMENT_KEY: order.key,
    };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./lib/cli/adapters/deployers/start-child.js


/** Starts a shell script that is a constant of ours; what varies goes into its arguments. */
async function startChild(script, args, options) {
    try {
        const child = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', script, ...args], options);
        await (0,external_node_events_.once)(child, 'spawn');
        if (child.pid === undefined)
            throw new Error('it has no number');
        return { child, pid: child.pid };
    }
    catch (error) {
        throw new Error(`a process for the deployment cannot be started: ${error}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./lib/cli/adapters/deployers/gate.js


/**
 * A constant: plans and configuration reach it as arguments only. It executes them when the word comes
 * through descriptor 3; the end of input, which is also the death of whoever holds the other end, ends it
 * with nothing done. `exec` keeps the process, so what was recorded before the word stays true after it. What
 * the shell adds to the environment by itself does not reach the command.
 */
const script = 'read -r word <&3 && [ "$word" = open ] || exit 125\nunset PWD OLDPWD SHLVL\nexec "$@" 3<&-';
/** Starts a process that waits, in a session and group of its own. Rejects when it cannot be started. */
async function startGate({ command, folder, environment, output }) {
    const { child, pid } = await startChild(script, ['deployment-gate', ...command], {
        cwd: folder,
        env: environment,
        detached: true,
        stdio: ['ignore', output, output, 'pipe'],
    });
    const ended = new Promise((resolve) => {
        child.once('exit', (code, signal) => resolve({ code, signal }));
    });
    const word = wordPipe(child);
    // A gate that is dead already answers with EPIPE; how it ended says more.
    word.on('error', () => { });
    return { pid, ended, open: () => word.end('open\n'), close: () => word.destroy() };
}
function wordPipe(child) {
    const pipe = child.stdio[3];
    if (pipe instanceof external_node_stream_.Writable)
        return pipe;
    throw new Error('the gate has no descriptor 3');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/cli/adapters/deployers/operation-log.js


/** Bytes of one operation's log once it has ended: its beginning and its end, which say most. */
const wholeLimit = 1024 * 1024;
const headLimit = 256 * 1024;
const tailLimit = wholeLimit - headLimit - 128;
/** Where the output of one operation is kept; later tries are appended. */
function logPath(logFolder, order) {
    return (0,external_node_path_.join)(logFolder, order.environment, order.plan, `${order.application}.log`);
}
/** Makes sure that the log exists and that only its owner can read it. */
async function openLog(path) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    await (await (0,promises_.open)(path, 'a', 0o600)).close();
}
/** Shortens a log that is too long, at ends of lines where there are any, and says how much it left out. */
async function boundLog(path) {
    const { size } = await (0,promises_.stat)(path);
    if (size <= wholeLimit)
        return;
    const head = wholeLines(await readPart(path, 0, headLimit));
    const tail = afterFirstLine(await readPart(path, size - tailLimit, tailLimit));
    const left = size - head.length - tail.length;
    const shortened = `${path}.short`;
    const file = await (0,promises_.open)(shortened, 'w', 0o600);
    try {
        await file.writeFile(Buffer.concat([head, Buffer.from(`\n[… ${left} bytes left out …]\n`), tail]));
    }
    finally {
        await file.close();
    }
    await (0,promises_.rename)(shortened, path);
}
async function readPart(path, position, length) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}
function wholeLines(bytes) {
    const end = bytes.lastIndexOf('\n');
    return end < 0 ? bytes : bytes.subarray(0, end + 1);
}
function afterFirstLine(bytes) {
    return bytes.subarray(bytes.indexOf('\n') + 1);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/cli/adapters/deployers/line-reader.js
const newline = 0x0a;
const longestLine = 64 * 1024;
const cutMark = ' … (line cut)';
/** Cuts a stream of bytes into lines of UTF-8, without their newlines, at most `limit` bytes of each. */
function createLineReader(onLine, limit = longestLine) {
    let pieces = [];
    let kept = 0;
    let cut = false;
    function add(piece) {
        const part = piece.subarray(0, limit - kept);
        cut ||= part.length < piece.length;
        // A copy, so that a short piece does not keep a whole chunk alive.
        if (part.length > 0)
            pieces.push(Buffer.from(part));
        kept += part.length;
    }
    function deliver() {
        onLine(Buffer.concat(pieces).toString('utf8') + (cut ? cutMark : ''));
        pieces = [];
        kept = 0;
        cut = false;
    }
    return {
        feed: (chunk) => {
            let start = 0;
            for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
                add(chunk.subarray(start, end));
                deliver();
                start = end + 1;
            }
            add(chunk.subarray(start));
        },
        end: () => {
            if (kept > 0)
                deliver();
        },
    };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/deployers/output-pump.js





const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/**
 * Carries a command's output to the log and to us, and belongs to neither: it ends when the last writer has,
 * so a command never meets a closed pipe when its coordinator is killed. With the signals ignored, a write
 * that fails (nobody reads, the disk is full) only ends that one copy (POSIX, tee); /dev/null stays.
 */
const output_pump_script = 'trap \'\' HUP INT QUIT PIPE TERM\nexec tee -a "$1" /dev/null';
async function startOutputPump({ pipe, log, onLine }) {
    await run('mkfifo', ['-m', '600', pipe]);
    // Opening one end of a named pipe waits for the other; with both in one hand it does not.
    const both = await (0,promises_.open)(pipe, 'r+');
    const readEnd = await (0,promises_.open)(pipe, 'r');
    const writeEnd = await (0,promises_.open)(pipe, 'w');
    try {
        const drained = await startTee(readEnd, log, onLine);
        return { writeEnd, drained };
    }
    catch (error) {
        await writeEnd.close();
        throw error;
    }
    finally {
        await both.close();
        await readEnd.close();
    }
}
async function startTee(input, log, onLine) {
    const { child } = await startChild(output_pump_script, ['output-pump', log], {
        cwd: '/',
        detached: true,
        stdio: [input.fd, 'pipe', 'ignore'],
    });
    const { stdout } = child;
    if (stdout === null)
        throw new Error('the output pump has no output');
    const lines = createLineReader(onLine);
    stdout.on('data', lines.feed);
    const finished = new Promise((resolve) => stdout.once('close', resolve));
    return async (limit) => {
        const timer = setTimeout(() => stdout.destroy(), limit);
        await finished;
        clearTimeout(timer);
        lines.end();
        child.unref();
    };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/deployers/deployment-end.js
/**
 * What a command's end means (docs/plan-format.md, deployers): exit 0 succeeded, another exit failed; how far a command
 * came that a signal or the time limit ended is unknown.
 */
function deploymentEnd({ deployer }, { code, signal }, interruption) {
    const command = JSON.stringify(deployer.command[0]);
    if (interruption === 'time limit')
        return unknown(`${command} was ended at its time limit of ${deployer.timeout / 1000} seconds`);
    if (code === 0)
        return { outcome: 'succeeded', reason: null };
    const when = interruption === 'stopped' ? ' after it was asked to stop' : '';
    if (code === null)
        return unknown(`${command} was ended by ${signal}${when}`);
    return { outcome: 'failed', reason: `${command} exited with ${code}${meaningOf(code)}${when}` };
}
function unknown(reason) {
    return { outcome: 'unknown', reason };
}
/** Two codes by which a shell says that it could not start something (POSIX, exit status for commands). */
function meaningOf(code) {
    if (code === 127)
        return ' (it, or a command that it runs, was not found)';
    if (code === 126)
        return ' (it, or a command that it runs, may not be executed)';
    return '';
}

;// CONCATENATED MODULE: ./lib/cli/adapters/deployers/prepared-command.js

/** A command behind its gate: lets it through, watches its time limit, and waits for its whole group. */
function preparedCommand(deployment) {
    const { order, effect, gate, processes, timer, finish } = deployment;
    let interruption = 'none';
    let stops = 0;
    function interrupt(why, grace) {
        if (interruption === 'none')
            interruption = why;
        processes.end(effect, grace).catch((error) => order.onLine(`[deployment-plans] ${error}`));
    }
    async function open() {
        const cancel = timer(order.deployer.timeout, () => interrupt('time limit', order.grace));
        try {
            gate.open();
            const end = await gate.ended;
            const interruptedBy = interruption;
            await processes.gone(effect);
            if (interruption !== interruptedBy)
                order.onLine('[deployment-plans] processes that the command left behind were ended');
            return deploymentEnd(order, end, interruptedBy);
        }
        finally {
            cancel();
            await finish();
        }
    }
    return {
        effect,
        open,
        discard: async () => {
            gate.close();
            await gate.ended;
            await finish();
        },
        stop: () => {
            stops += 1;
            interrupt('stopped', stops === 1 ? order.grace : 0);
        },
        leave: null,
    };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/deployers/recorded-command.js



const recorded_command_file = 'command.json';
const shape = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('process'),
    host: schemas/* string */.YjP(),
    boot: schemas/* string */.YjP(),
    namespace: schemas/* string */.YjP(),
    pid: schemas/* number */.aig(),
    startedAt: schemas/* string */.YjP(),
    group: schemas/* number */.aig(),
});
/** Notes in an operation's folder which command works there; whole or not at all, whenever it is killed. */
async function recordCommand(folder, command) {
    const unfinished = (0,external_node_path_.join)(folder, `${recorded_command_file}.new`);
    await (0,promises_.writeFile)(unfinished, JSON.stringify(command));
    await (0,promises_.rename)(unfinished, (0,external_node_path_.join)(folder, recorded_command_file));
}
/**
 * The command that was noted. `none`: there is no note, so its gate was never opened and ends with its
 * coordinator. `unreadable`: nothing may be assumed.
 */
async function readCommand(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, recorded_command_file), 'utf8').catch(() => undefined);
    if (text === undefined)
        return 'none';
    try {
        return shape.parse(JSON.parse(text));
    }
    catch {
        return 'unreadable';
    }
}

;// CONCATENATED MODULE: ./lib/cli/adapters/deployers/remove-workspace.js


/** How folders begin that somebody has begun to remove: whoever finds one may go on with it. */
const removedPrefix = 'removed-deployment-plans-';
/** Removes the folder of an operation; renames it first, because what it says of itself goes with its files. */
async function removeWorkspace(folder) {
    const removed = (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), `${removedPrefix}${(0,external_node_path_.basename)(folder)}`);
    await (0,promises_.rename)(folder, removed);
    await removeRenamed(removed);
}
/** Daemons that a command left behind may still be writing there. */
function removeRenamed(folder) {
    return (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/cli/adapters/deployers/workspace-name.js

/**
 * How the folders of a coordinator's operations begin. The name alone tells whose they are, because a process
 * can be killed before it has written anything into a folder that it just made.
 */
function workspacePrefix(coordinator) {
    const { host, namespace, boot, pid, startedAt } = coordinator;
    return `deployment-plans-${digest(host, namespace)}-${pid}-${digest(boot, startedAt)}-`;
}
/** Whether a name is that of a folder whose coordinator ran on this machine and has died. */
async function isOfDeadCoordinator(name, processes) {
    const [, place, pid] = /^deployment-plans-([0-9a-f]+)-([0-9]+)-[0-9a-f]+-/.exec(name) ?? [];
    const self = await processes.self();
    if (place !== digest(self.host, self.namespace))
        return false;
    const living = await processes.identify(Number(pid));
    return living === undefined || !name.startsWith(workspacePrefix(living));
}
function digest(...parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./lib/cli/adapters/deployers/sweep-workspaces.js





/**
 * Removes the folders of operations whose coordinator has died and whose command has ended; gives their
 * number. What is not known for certain, such as the folder of another host on the same disk, stays.
 */
async function sweepWorkspaces(temporaryFolder, processes) {
    const present = await (0,promises_.readdir)(temporaryFolder).catch(() => []);
    const removed = await Promise.all(present.map((name) => sweep((0,external_node_path_.join)(temporaryFolder, name), processes)));
    return removed.filter(Boolean).length;
}
async function sweep(folder, processes) {
    const begun = (0,external_node_path_.basename)(folder).startsWith(removedPrefix);
    if (!begun && !(await isAbandoned(folder, processes)))
        return false;
    if (!(await isOurs(folder)))
        return false;
    return (begun ? removeRenamed(folder) : removeWorkspace(folder)).then(() => true, 
    // Somebody else was faster, or something that the command left behind is still writing there.
    () => false);
}
async function isAbandoned(folder, processes) {
    if (!(await isOfDeadCoordinator((0,external_node_path_.basename)(folder), processes)))
        return false;
    const command = await readCommand(folder);
    if (command === 'none')
        return true;
    return command !== 'unreadable' && (await processes.effect(command)) === 'gone';
}
/** A folder of this user: in a place that all may write to, anybody can put something in our name. */
async function isOurs(folder) {
    const stats = await (0,promises_.lstat)(folder).catch(() => undefined);
    return stats?.isDirectory() === true && stats.uid === process.getuid?.();
}

;// CONCATENATED MODULE: ./lib/cli/adapters/deployers/timer.js
/** Node rings at once when asked for more; nobody waits 24 days for a deployment. */
const longest = 2 ** 31 - 1;
const systemTimer = (milliseconds, ring) => {
    const timeout = setTimeout(ring, Math.min(milliseconds, longest));
    return () => clearTimeout(timeout);
};

;// CONCATENATED MODULE: ./lib/cli/adapters/deployers/workspace.js





async function createWorkspace(temporaryFolder, { settings, coordinator }) {
    const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryFolder, workspacePrefix(coordinator)));
    const workspace = {
        checkout: (0,external_node_path_.join)(root, 'checkout'),
        settings: (0,external_node_path_.join)(root, 'settings.json'),
        pipe: (0,external_node_path_.join)(root, 'output'),
        usedBy: (command) => recordCommand(root, command),
        remove: () => removeWorkspace(root),
    };
    await (0,promises_.mkdir)(workspace.checkout);
    const text = `${JSON.stringify(Object.fromEntries(settings), null, 2)}\n`;
    await (0,promises_.writeFile)(workspace.settings, text, { mode: 0o600, flag: 'wx' });
    return workspace;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/deployers/command-deployer.js









/** Milliseconds to wait for output that processes outside the command's group hold open. */
const drainLimit = 2000;
/**
 * Deploys by a command of the configuration, without a shell, in a clean checkout and in its own process
 * group (docs/plan-format.md, deployers).
 */
function createCommandDeployer(options) {
    const { processes, temporaryFolder = (0,external_node_os_.tmpdir)() } = options;
    return {
        prepare: async (order) => {
            const coordinator = await processes.self();
            const workspace = await createWorkspace(temporaryFolder, { settings: order.settings, coordinator });
            try {
                await order.checkOut(workspace.checkout);
                return await start(options, order, workspace);
            }
            catch (error) {
                await workspace.remove();
                throw error;
            }
        },
        resume: async () => undefined,
        heal: async () => {
            const count = await sweepWorkspaces(temporaryFolder, processes);
            const folders = count === 1 ? 'folder' : 'folders';
            return count === 0 ? [] : [`removed ${count} temporary ${folders} of coordinators that died`];
        },
    };
}
async function start(options, order, workspace) {
    const { processes, timer = systemTimer } = options;
    const log = logPath(options.logFolder, order);
    // A log that cannot be written must not keep anybody from deploying.
    const hasLog = await attempt(order, 'the log cannot be written', () => openLog(log));
    const pump = await startOutputPump({ pipe: workspace.pipe, log, onLine: order.onLine });
    const gate = await startGate({
        command: order.deployer.command,
        folder: workspace.checkout,
        environment: deploymentEnvironment(order, options.variables, workspace.settings),
        output: pump.writeEnd.fd,
    }).finally(() => pump.writeEnd.close());
    const effect = await effectOf(gate, processes, workspace);
    const finish = async () => {
        await pump.drained(drainLimit);
        if (hasLog)
            await attempt(order, 'the log cannot be shortened', () => boundLog(log));
        await attempt(order, 'the temporary folder cannot be removed', workspace.remove);
    };
    return preparedCommand({ order, effect, gate, processes, timer, finish });
}
/** The gate's process is the command's own later on, and leads the group of all that it starts. */
async function effectOf(gate, processes, workspace) {
    try {
        const identity = await processes.identify(gate.pid);
        if (identity === undefined)
            throw new Error('the deployment ended before it was let through');
        const effect = { kind: 'process', group: gate.pid, ...identity };
        await workspace.usedBy(effect);
        return effect;
    }
    catch (error) {
        gate.close();
        throw error;
    }
}
/** Does what may fail without any consequence for the deployment; says so, and answers false, when it does. */
async function attempt(order, failure, action) {
    try {
        await action();
        return true;
    }
    catch (error) {
        order.onLine(`[deployment-plans] ${failure}: ${error}`);
        return false;
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/cli/adapters/processes/error-code.js
/** Whether a system call failed with this code, such as ENOENT. */
function hasCode(error, code) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}

;// CONCATENATED MODULE: ./lib/cli/adapters/processes/signals.js

/** kill(2) takes -1 for every process and 0 for the caller's own group; group 1 is init's. */
function isEffectGroup(group) {
    return Number.isSafeInteger(group) && group > 1;
}
/** Asks whether there is a process, zombies included. */
function probeProcess(pid) {
    return send(pid, 0);
}
/** Asks whether a group has any process, zombies included. */
function probeGroup(group) {
    return signalGroup(group, 0);
}
/** Sends a signal to every process of a group. */
function signalGroup(group, signal) {
    if (!isEffectGroup(group))
        throw new Error(`process group ${group} may not be signalled`);
    return send(-group, signal);
}
function send(target, signal) {
    try {
        process.kill(target, signal);
        return 'ours';
    }
    catch (error) {
        if (hasCode(error, 'ESRCH'))
            return 'absent';
        if (hasCode(error, 'EPERM'))
            return 'foreign';
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/cli/adapters/processes/liveness.js

async function holderLiveness(table, holder) {
    const where = await placeOf(table, holder);
    if (where !== 'here')
        return where;
    const entry = await table.find(holder.pid);
    if (entry === undefined)
        return unlisted(probeProcess(holder.pid));
    return entry.startedAt === holder.startedAt && !entry.zombie ? 'alive' : 'gone';
}
/**
 * Whether a living process is left in the group that an effect's leader opened. The leader may have ended
 * before its children. The kernel gives its number to nobody while the group lasts, so a leader with another
 * start time is a stranger, and our group is gone; so is a group whose session is not its leader's, because
 * an effect's leader opens a session as well.
 */
async function effectLiveness(table, effect) {
    if (!isEffectGroup(effect.group))
        return 'elsewhere';
    const where = await placeOf(table, effect);
    if (where !== 'here')
        return where;
    const { group, pid, startedAt } = effect;
    if (probeGroup(group) === 'absent')
        return 'gone';
    const leader = await table.find(pid);
    if (leader !== undefined && leader.startedAt !== startedAt)
        return 'gone';
    if (leader?.zombie === false)
        return 'alive';
    const isLiving = ({ zombie, session }) => !zombie && (session === null || session === group);
    const members = await table.inGroup(group);
    if (members.some(isLiving))
        return 'alive';
    // A process that forks and ends while the table is read can slip through once; hence a second look.
    if ((await table.inGroup(group)).some(isLiving))
        return 'alive';
    return members.length === 0 ? unlisted(probeGroup(group)) : 'gone';
}
/** Somebody else's process that the table hides from us (hidepid): nothing may be assumed about it. */
function unlisted(answer) {
    return answer === 'foreign' ? 'elsewhere' : 'gone';
}
/**
 * Whether an identity's number counts here; `gone` when its machine has restarted since. Without a mark of the
 * machine, another boot may as well be that of a namesake.
 */
async function placeOf(table, of) {
    const { host, marked } = await table.machine();
    if (of.host !== host)
        return 'elsewhere';
    if (of.boot !== (await table.boot()))
        return marked ? 'gone' : 'elsewhere';
    return of.namespace === (await table.namespace()) ? 'here' : 'elsewhere';
}

;// CONCATENATED MODULE: ./lib/cli/adapters/processes/group-end.js



/** First and longest wait between two looks at a process group, in milliseconds. */
const firstWait = 10;
const longestWait = 500;
/** SIGTERM to the effect's group, SIGKILL after the grace period in milliseconds; resolves when it is gone. */
async function endGroup(table, effect, grace) {
    await signal(table, effect, 'SIGTERM');
    if (await goneWithin(table, effect, grace))
        return;
    await signal(table, effect, 'SIGKILL');
    await goneWithin(table, effect, Number.POSITIVE_INFINITY);
}
/** Whether the effect's group is gone before the limit in milliseconds has passed. */
async function goneWithin(table, effect, limit) {
    const deadline = performance.now() + limit;
    for (let wait = firstWait;; wait = Math.min(wait * 1.5, longestWait)) {
        if (!(await isAlive(table, effect)))
            return true;
        const left = deadline - performance.now();
        if (left <= 0)
            return false;
        await (0,external_node_timers_promises_.setTimeout)(Math.min(wait, left));
    }
}
/** Signals only after a look at the group's identity: its number may be a stranger's by now. */
async function signal(table, effect, name) {
    if (!(await isAlive(table, effect)))
        return;
    const own = await table.find(process.pid);
    if (own?.group === effect.group)
        throw new Error(`process group ${effect.group} is this program's own`);
    const answer = signalGroup(effect.group, name);
    if (answer === 'foreign')
        throw new Error(`process group ${effect.group} is another user's: it goes on`);
}
async function isAlive(table, effect) {
    const liveness = await effectLiveness(table, effect);
    if (liveness !== 'elsewhere')
        return liveness === 'alive';
    throw new Error(`process group ${effect.group} of ${effect.host} cannot be seen or ended from here`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/cli/adapters/processes/machine.js



const idFiles = ['/etc/machine-id', '/var/lib/dbus/machine-id'];
/** This machine. `files` hold its id; the first that has one counts. */
async function readMachine(files = idFiles) {
    for (const file of files) {
        const id = (await (0,promises_.readFile)(file, 'utf8').catch(() => '')).trim();
        if (/^[0-9a-f]{32}$/.test(id))
            return { host: `${(0,external_node_os_.hostname)()}-${machine_markOf(id)}`, marked: true };
    }
    return { host: (0,external_node_os_.hostname)(), marked: false };
}
/** Eight digits that do not give the id away: machine-id(5) asks to keep it on the machine. */
function machine_markOf(id) {
    return (0,external_node_crypto_.createHash)('sha256').update(`deployment-plans ${id}`).digest('hex').slice(0, 8);
}

;// CONCATENATED MODULE: ./lib/cli/adapters/processes/proc-table.js




/** The table of processes as Linux shows it below /proc (proc(5)). */
const procTable = {
    machine: () => readMachine(),
    boot: async () => (await (0,promises_.readFile)('/proc/sys/kernel/random/boot_id', 'utf8')).trim(),
    namespace: () => (0,promises_.readlink)('/proc/self/ns/pid'),
    find: async (pid) => readEntry(pid),
    inGroup: async (group) => listEntries().filter((entry) => entry.group === group),
};
/**
 * Reads one /proc/<pid>/stat. The second field is the program's name in parentheses and may itself hold
 * spaces and parentheses, so fields are counted from the last `)`: state (3), group (5), session (6), start
 * time in clock ticks since the boot (22).
 */
function parseStat(text) {
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state, , group, session] = fields;
    const startedAt = fields[19];
    if (state === undefined || startedAt === undefined)
        throw new Error(`not a /proc/<pid>/stat: ${text}`);
    return {
        pid: Number.parseInt(text, 10),
        group: Number(group),
        session: Number(session),
        startedAt,
        zombie: state === 'Z' || state === 'X',
    };
}
function readEntry(pid) {
    try {
        return parseStat((0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8'));
    }
    catch (error) {
        // Only these two mean that there is no such process; anything else must not pass for an end.
        if (hasCode(error, 'ENOENT') || hasCode(error, 'ESRCH'))
            return undefined;
        throw error;
    }
}
/** Synchronous on purpose: a few microseconds each, and as close to one moment as /proc allows. */
function listEntries() {
    return (0,external_node_fs_.readdirSync)('/proc').flatMap((name) => {
        const entry = /^\d+$/.test(name) ? readEntry(Number(name)) : undefined;
        return entry === undefined ? [] : [entry];
    });
}

;// CONCATENATED MODULE: ./lib/cli/adapters/processes/ps-table.js



const ps_table_run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/**
 * The table of processes where there is no /proc (macOS, BSD), by the POSIX tool `ps`. Start times are dates
 * there, which no other boot repeats, so a boot needs no mark of its own; PID namespaces do not exist.
 */
const psTable = {
    machine: () => readMachine(),
    boot: async () => 'any',
    namespace: async () => 'only',
    find: async (pid) => (await ps_table_listEntries()).find((entry) => entry.pid === pid),
    inGroup: async (group) => (await ps_table_listEntries()).filter((entry) => entry.group === group),
};
/** Reads one line of `ps -o pid=,pgid=,stat=,lstart=`. */
function parsePsLine(line) {
    const match = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*\S)\s*$/.exec(line);
    const [, pid, group, state, startedAt] = match ?? [];
    if (state === undefined || startedAt === undefined)
        throw new Error(`not a line of ps: ${line}`);
    return { pid: Number(pid), group: Number(group), session: null, startedAt, zombie: state.startsWith('Z') };
}
async function ps_table_listEntries() {
    // The same process must have the same start time whatever language or time zone its observer has.
    const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
    const { stdout } = await ps_table_run('ps', ['-A', '-o', 'pid=,pgid=,stat=,lstart='], { env, maxBuffer: 2 ** 26 });
    return stdout
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map(parsePsLine);
}

;// CONCATENATED MODULE: ./lib/cli/adapters/processes/system-table.js


/** The table of processes of the system that this program runs on. */
const systemTable = process.platform === 'linux' ? procTable : psTable;

;// CONCATENATED MODULE: ./lib/cli/adapters/processes/processes.js



/** What this machine knows of processes: by /proc on Linux, by `ps` elsewhere. */
function createProcesses(table = systemTable) {
    const identify = (pid) => identityOf(table, pid);
    return {
        identify,
        self: async () => {
            const own = await identify(process.pid);
            if (own === undefined)
                throw new Error('this process is missing in the table of processes');
            return own;
        },
        holder: (holder) => holderLiveness(table, holder),
        effect: async (effect) => (effect.kind === 'process' ? effectLiveness(table, effect) : 'elsewhere'),
        gone: async (effect) => {
            await goneWithin(table, processOf(effect), Number.POSITIVE_INFINITY);
        },
        end: async (effect, grace) => endGroup(table, processOf(effect), grace),
    };
}
async function identityOf(table, pid) {
    const [{ host }, boot, namespace, entry] = await Promise.all([
        table.machine(),
        table.boot(),
        table.namespace(),
        table.find(pid),
    ]);
    if (entry === undefined || entry.zombie)
        return undefined;
    return { host, boot, namespace, pid, startedAt: entry.startedAt };
}
function processOf(effect) {
    if (effect.kind === 'process')
        return effect;
    throw new Error(`the ${effect.kind} ${effect.id} is no process of this machine`);
}

;// CONCATENATED MODULE: ./lib/cli/domain/approvals/involved.js
/**
 * Everybody who had a part in a plan: who opened its pull request, whom its commits name, who asked for it, and the
 * same of every plan in its chain of origins. What git says of people are claims: where GitHub knows an account for
 * one it is that account, elsewhere whatever it claims.
 */
function involvedIn({ author, contributors }, origin, ancestors) {
    const asked = origin?.by;
    return [
        ...(author === null ? [] : [account(author, 'opened the pull request')]),
        ...contributorsTo(contributors, 'is named by a commit of the pull request'),
        ...(asked === undefined ? [] : [claimed(asked, 'asked for this plan')]),
        ...ancestors.flatMap(involvedBefore),
    ];
}
/** Records name who merged a plan among its authors, so they only speak where no pull request does. */
function involvedBefore({ address, askedBy, authors, pullRequest }) {
    const part = `wrote ${address}, from which this plan was made`;
    const opener = pullRequest?.author ?? null;
    return [
        ...(opener === null ? [] : [account(opener, `opened the pull request of ${address}`)]),
        ...(pullRequest === null
            ? authors.map((identity) => ({ login: null, identity, part }))
            : contributorsTo(pullRequest.contributors, part)),
        ...(askedBy === null ? [] : [claimed(askedBy, `asked for ${address}`)]),
    ];
}
function contributorsTo({ people }, part) {
    return people.map(({ login, identity }) => ({ login, identity, part }));
}
function account(login, part) {
    return { login, identity: null, part };
}
/** Logins on GitHub: letters, digits and single hyphens; those of apps end in `[bot]`. */
const loginGrammar = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:\[bot\])?$/i;
/** Who asked is a login when it was asked on GitHub, and a name of git's when it was asked elsewhere. */
function claimed(by, part) {
    return loginGrammar.test(by) ? account(by, part) : { login: null, identity: by, part };
}

;// CONCATENATED MODULE: ./lib/cli/domain/approvals/latest-decisions.js
/**
 * The last decision of each person, in the order of their first ones. Those whose accounts are gone cannot be told
 * apart and count as one. Reviews of the same second stand in the order in which they came.
 */
function latestDecisions(reviews) {
    const latest = new Map();
    const decisions = reviews.filter(decides);
    for (const last of decisions.sort((one, other) => timeOf(one) - timeOf(other))) {
        const person = last.author?.toLowerCase() ?? null;
        const before = latest.get(person);
        const approvedBefore = before !== undefined && (before.approvedBefore || before.last.state === 'approved');
        latest.set(person, { last, approvedBefore });
    }
    return [...latest.values()];
}
function decides(review) {
    return review.state !== 'commented' && review.state !== 'pending';
}
function timeOf({ submittedAt }) {
    return Date.parse(submittedAt);
}

;// CONCATENATED MODULE: ./lib/cli/domain/approvals/judge-approvals.js




/**
 * Counts the approvals of exactly one state of a plan: the last decision of each person, of somebody who may
 * approve and had no part in the plan, on a commit that has the plan as it is. What is not known counts for nobody.
 */
function judgeApprovals(evidence) {
    const { policy, narrowedTo, blob, reviews } = evidence;
    const lists = {
        policy: policy.from && readApprovers(policy.from),
        plan: narrowedTo && readApprovers(narrowedTo),
    };
    const approvals = [];
    const notCounted = [];
    for (const decision of latestDecisions(reviews)) {
        const { author: by, submittedAt: at, state } = decision.last;
        const reason = whyNot(decision, evidence, lists);
        if (reason !== null)
            notCounted.push({ by, reason });
        else if (by !== null && state === 'approved')
            approvals.push({ by, at, blob });
    }
    return {
        required: policy.required,
        approvals,
        missing: Math.max(0, policy.required - approvals.length),
        notCounted,
        from: { policy: policy.from ?? null, plan: narrowedTo ?? null },
        unknown: whatIsUnknown(evidence, lists),
    };
}
/** Null also for a decision that never was an approval. */
function whyNot({ last, approvedBefore }, evidence, lists) {
    if (last.state === 'dismissed')
        return 'had the last review dismissed';
    if (last.state === 'changes-requested')
        return approvedBefore ? 'has asked for changes since' : null;
    if (last.author === null)
        return 'has no account any more';
    return whyNotPerson({ ...last, author: last.author }, evidence, lists) ?? whyNotState(last, evidence);
}
function whyNotPerson({ author, mayWrite }, { involved, mayLackAuthors, teams }, lists) {
    const found = involved.find((one) => mayBe(author, one));
    if (found !== undefined)
        return judge_approvals_describe(found);
    if (mayLackAuthors)
        return 'cannot be told from its authors, for not all of them are known';
    if (lists.policy === undefined) {
        if (author.endsWith('[bot]'))
            return 'is an app, which approves only where the configuration names it';
        if (!mayWrite)
            return 'may not write to the repository';
    }
    return (whyNotNamed(lists.policy, { author, teams, others: 'the configuration names others' }) ??
        whyNotNamed(lists.plan, { author, teams, others: 'the plan names others as its approvers' }));
}
function judge_approvals_describe({ login, identity, part }) {
    return login === null ? `may be '${identity}', who ${part}` : part;
}
function whyNotNamed(approvers, { author, teams, others }) {
    if (approvers === undefined)
        return null;
    switch (names(approvers, author, teams)) {
        case 'yes':
            return null;
        case 'no':
            return `is not among those who may approve: ${others}`;
        case 'unknown':
            return 'may be a member of a team that could not be read';
    }
}
function whyNotState({ commit }, { blob, blobAt }) {
    if (commit === null)
        return 'approved a commit that is gone';
    const approved = blobAt.get(commit);
    const short = (0,short_digest/* shortDigest */.V)(commit);
    if (approved === undefined)
        return `approved commit ${short}, which is not in the history any more`;
    if (approved === null)
        return `approved commit ${short}, which does not have the plan`;
    return approved === blob ? null : `approved commit ${short}, where the plan was another one`;
}
function whatIsUnknown({ involved, mayLackAuthors, teams, notes }, lists) {
    const named = [lists.policy, lists.plan].flatMap((it) => it?.teams ?? []);
    const unread = [...new Set(named)].filter((it) => teams.get(it) === 'unknown');
    const strangers = involved.flatMap(({ login, identity }) => (login === null ? (identity ?? []) : []));
    return [
        ...unread.map((it) => `the members of ${it} could not be read, so it counts for nobody`),
        ...(lists.plan?.unclear ?? []).map((it) => `'${it}' among the plan's approvers is no login and no team`),
        ...(lists.policy?.unclear ?? []).map((it) => `'${it}' in approvals.from is no login and no team`),
        ...[...new Set(strangers)].map((it) => `'${it}' belongs to no account that is known here`),
        ...(mayLackAuthors ? ['not all who wrote the plan are known'] : []),
        ...notes,
    ];
}

;// CONCATENATED MODULE: ./lib/cli/usecases/approvals/approved-blobs.js

/**
 * The blob of a plan at reviewed commits, null where it was not there. Only commits in the history of what is proposed
 * are looked at: one that a push has thrown away may be here by chance, and nobody could look it up.
 */
async function approvedBlobs(repository, { plan, head, commits, }) {
    const blobs = new Map();
    for (const commit of new Set(commits)) {
        if (!(await repository.isAncestor(commit, head)))
            continue;
        blobs.set(commit, (await (0,merged_plans/* plansAt */.kK)(repository, commit)).get(plan) ?? null);
    }
    return blobs;
}

;// CONCATENATED MODULE: ./lib/cli/usecases/approvals/chain-of-origins.js

/** Plans that are followed back; what was made from more of them is told so. */
const longestChain = 20;
/** Follows the origins of a plan through the runs of those before it; a chain that comes back to itself ends there. */
async function readChain(records, origin) {
    const links = [];
    const seen = new Set();
    for (let at = origin; at;) {
        const address = (0,domain_names/* planAddress */.o4)(at);
        if (seen.has(address))
            break;
        if (links.length === longestChain) {
            return { links, notes: [`who wrote ${address} and what comes before it was not looked up`] };
        }
        seen.add(address);
        const run = await records.run(at.environment, at.plan);
        if (run === undefined) {
            return { links, notes: [`${address} has no run in the records, so it is not known who wrote it`] };
        }
        links.push({
            ancestor: { address, askedBy: run.origin?.by ?? null, authors: run.authors },
            merge: { commit: run.mergeCommit, base: (0,domain_names/* environmentBranch */.GX)(run.environment) },
        });
        at = run.origin;
    }
    return { links, notes: [] };
}

;// CONCATENATED MODULE: ./lib/cli/usecases/approvals/read-approvals.js







/**
 * Judges the approvals of plans, in the order of the questions. Further evidence is asked for only where somebody
 * approved: teams in one request for all, and in another the pull requests of the plans from which they were made.
 * What cannot be read counts for nobody and is said in the judgement; nothing is rejected for it.
 */
function readApprovals(ports, questions) {
    const notes = [];
    return read_approvals_gather(ports, questions, {
        notes,
        async attempt(work) {
            try {
                return await work();
            }
            catch (cause) {
                const failure = failureOf(cause);
                if (failure === undefined)
                    throw cause;
                notes.push(...failure.problems.map(({ message }) => message));
                return undefined;
            }
        },
    });
}
/** The same, but rejects as the ports do when something cannot be read: no verdict is better than a wrong one. */
function requireApprovals(ports, questions) {
    return read_approvals_gather(ports, questions, { notes: [], attempt: (work) => work() });
}
async function read_approvals_gather(ports, questions, { attempt, notes }) {
    const approved = questions.filter((it) => approvedCommits(it).length > 0);
    const chains = await readChains(ports, approved, attempt);
    const teams = await readTeams(ports, approved, attempt);
    const merged = await readMerged(ports, [...chains.values()], attempt);
    const blobs = await attempt(() => readBlobs(ports, approved));
    return questions.map((question) => {
        const { policy, plan, blob, proposed } = question;
        const chain = chains.get(question);
        const isApproved = approved.includes(question);
        const ancestors = chain && merged && ancestorsOf(chain, merged);
        const lacksAncestors = isApproved && ancestors === undefined;
        return judgeApprovals({
            policy,
            ...(plan.approvers && { narrowedTo: plan.approvers }),
            blob,
            reviews: proposed.reviews,
            blobAt: blobs?.get(question) ?? new Map(),
            involved: involvedIn(proposed, plan.origin, ancestors ?? []),
            mayLackAuthors: lacksAncestors || isIncomplete(proposed) || (ancestors ?? []).some(hasMoreAuthors),
            teams,
            notes: isApproved ? [...(chain?.notes ?? []), ...notes] : [],
        });
    });
}
function approvedCommits({ proposed }) {
    return latestDecisions(proposed.reviews).flatMap(({ last: { state, commit } }) => state === 'approved' && commit !== null ? [commit] : []);
}
async function readChains({ records }, questions, attempt) {
    const chains = new Map();
    for (const question of questions) {
        chains.set(question, await attempt(() => readChain(records, question.plan.origin)));
    }
    return chains;
}
async function readTeams({ reviewers }, questions, attempt) {
    const lists = questions.flatMap(({ policy, plan }) => [policy.from ?? [], plan.approvers ?? []]);
    const teams = new Set(lists.flatMap((list) => readApprovers(list).teams));
    const members = teams.size === 0 ? new Map() : await attempt(() => reviewers.teamMembers([...teams]));
    return new Map([...teams].map((team) => [team, members?.get(team) ?? 'unknown']));
}
async function readMerged({ reviewers }, chains, attempt) {
    const links = chains.flatMap((chain) => chain?.links ?? []);
    const merges = new Map(links.map(({ merge }) => [merge.commit, merge]));
    if (merges.size === 0)
        return new Map();
    return attempt(() => reviewers.mergedPullRequests([...merges.values()]));
}
async function readBlobs({ repository }, questions) {
    const blobs = new Map();
    for (const question of questions) {
        const { name: plan, proposed } = question;
        const wanted = { plan, head: proposed.head, commits: approvedCommits(question) };
        blobs.set(question, await approvedBlobs(repository, wanted));
    }
    return blobs;
}
function ancestorsOf({ links }, merged) {
    return links.map(({ ancestor, merge }) => ({
        ...ancestor,
        pullRequest: merged.get(merge.commit) ?? null,
    }));
}
function isIncomplete({ contributors }) {
    return !contributors.complete;
}
function hasMoreAuthors({ pullRequest }) {
    return pullRequest !== null && !pullRequest.contributors.complete;
}

;// CONCATENATED MODULE: ./lib/cli/usecases/approvals/approvals-of-run.js


function createApprovalsReader({ readRecords, ...ports }) {
    return async (question) => (await approvalsOfRun({ ...ports, records: await readRecords() }, question)).approvals;
}
/**
 * The approvals of exactly what was merged, read from the pull request whose merge brought it (`approvals` is what a
 * run records). To be asked outside every transaction, as all evidence. Rejects as the ports do when something cannot
 * be read. A team that the token may not see is no failure; it counts for nobody.
 */
async function approvalsOfRun(ports, { run, policy, plan }) {
    const { mergeCommit: commit, blob, plan: name } = run;
    const question = { commit, base: (0,domain_names/* environmentBranch */.GX)(run.environment) };
    const merged = (await ports.reviewers.mergedPullRequests([question])).get(commit);
    if (merged !== undefined)
        await bringReviewed(ports.repository, merged, commit);
    const proposed = merged ?? withoutPullRequest(commit);
    const [judgement] = await requireApprovals(ports, [{ name, blob, policy, plan, proposed }]);
    if (judgement === undefined)
        throw new Error('one question has one answer');
    const pullRequest = merged === undefined ? null : { number: merged.number, url: merged.url };
    return { ...judgement, pullRequest };
}
/** The reviewed commits need not be in the environment's history: a squash leaves them out. */
async function bringReviewed(repository, { number, head, reviews }, commit) {
    if (!reviews.some(({ state }) => state === 'approved'))
        return;
    if (!(await repository.isAncestor(head, commit)))
        await repository.refresh([number]);
}
function withoutPullRequest(head) {
    return { head, author: null, contributors: { people: [], complete: true }, reviews: [] };
}

;// CONCATENATED MODULE: ./lib/cli/usecases/execution/deployer-of-kinds.js
/** An operation of a kind that is not among `kinds` is rejected. */
function deployerOfKinds({ command, workflow }) {
    return {
        kinds: new Set(workflow === null ? ['command'] : ['command', 'workflow']),
        async prepare(order) {
            const { deployer } = order;
            if (deployer.kind === 'command')
                return command.prepare({ ...order, deployer });
            if (workflow === null)
                throw new Error('this session cannot dispatch a workflow');
            return workflow.prepare({ ...order, deployer });
        },
        async resume(started) {
            if (started.effect.kind === 'process')
                return command.resume(started);
            return started.effect.kind === 'workflow' ? workflow?.resume(started) : undefined;
        },
        async heal() {
            return [...(await command.heal()), ...((await workflow?.heal()) ?? [])];
        },
    };
}

;// CONCATENATED MODULE: ./lib/cli/usecases/execution/job-processes.js
/**
 * What is known of processes when they belong to jobs: what this machine does not know, the engine of the jobs is
 * asked. The machine of a job that GitHub hosts ends with it, and with it every process there; of any other machine
 * only a holder is known to be gone with its job. Without a clear answer nothing is assumed.
 */
function processesOfJobs({ local, jobs, job }) {
    const ofJob = (identity) => (job === null ? identity : { ...identity, job });
    /** A hosted machine is there for one job, and starts once: whatever else looks like it is a namesake. */
    async function isOfOurs(identity) {
        if (identity.job?.hosted !== true)
            return true;
        return isSameJob(identity.job, job) && (await local.self()).boot === identity.boot;
    }
    async function localLiveness(identity, ask) {
        return (await isOfOurs(identity)) ? ask() : 'elsewhere';
    }
    async function jobState(identity) {
        if (identity.job === undefined)
            return 'unknown';
        return jobs.state(identity.job).catch(() => 'unknown');
    }
    return {
        ...local,
        self: async () => ofJob(await local.self()),
        async identify(pid) {
            const identity = await local.identify(pid);
            return identity === undefined ? undefined : ofJob(identity);
        },
        async holder(holder) {
            const known = await localLiveness(holder, () => local.holder(holder));
            if (known !== 'elsewhere')
                return known;
            const state = await jobState(holder);
            return state === 'running' ? 'alive' : state === 'ended' ? 'gone' : 'elsewhere';
        },
        async effect(effect) {
            if (effect.kind !== 'process')
                return local.effect(effect);
            const known = await localLiveness(effect, () => local.effect(effect));
            if (known !== 'elsewhere')
                return known;
            const state = await jobState(effect);
            if (state === 'running')
                return 'alive';
            return state === 'ended' && effect.job?.hosted === true ? 'gone' : 'elsewhere';
        },
    };
}
function isSameJob(one, other) {
    return one.run === other?.run && one.attempt === other.attempt && one.job === other.job;
}

;// CONCATENATED MODULE: ./lib/cli/cli/session/execution-ports.js






/** Where the output of operations is kept: below the repository's own folder, never committed. */
function logFolder({ repository }) {
    return (0,external_node_path_.join)(repository.directory, 'deployment-plans', 'logs');
}
/** What executing plans needs besides: operations run on this machine, or as workflows of GitHub. */
function executionPorts(session, progress) {
    const { hosted } = session;
    const local = createProcesses();
    const processes = hosted === null ? local : processesOfJobs({ ...hosted, local });
    const command = createCommandDeployer({
        processes,
        logFolder: logFolder(session),
        variables: process.env,
    });
    return {
        ...session,
        processes,
        deployer: deployerOfKinds({ command, workflow: hosted?.workflows ?? null }),
        progress,
        ...(hosted !== null && { approvalsOf: createApprovalsReader({ ...session, ...hosted }) }),
    };
}

;// CONCATENATED MODULE: ./lib/cli/domain/follow-ups/follow-up-origin.js

/**
 * Whether a run may have this follow-up: a retry serves aborted runs, a reuse finished ones, and there is
 * one at a time for a run, kind and target (LifeTime: retry and reuse).
 */
function refuseFollowUp(question) {
    const { kind, run, inTheWay } = question;
    const address = (0,domain_names/* planAddress */.o4)(run);
    if (kind === 'retry' && run.status !== 'aborted') {
        return follow_up_origin_refusal('run-not-aborted', `${address} is ${run.status}; only an aborted run can be retried`);
    }
    if (kind === 'reuse' && run.status !== 'finished' && run.status !== 'finished-with-warnings') {
        return follow_up_origin_refusal('run-not-finished', `${address} is ${run.status}; only a finished run can be reused`);
    }
    if (inTheWay === null)
        return undefined;
    const standing = (0,domain_names/* planAddress */.o4)(inTheWay);
    const message = `${standing} is already a ${kind} of ${address}; use it, or withdraw it first`;
    const { pullRequest } = inTheWay;
    return {
        ...follow_up_origin_refusal('follow-up-open', message),
        plan: standing,
        ...(pullRequest !== null && { pullRequest: pullRequest.number }),
    };
}
/** Whether a plan says of itself that it is this follow-up of this run. */
function isFollowUpOf(origin, kind, run) {
    return origin?.kind === kind && origin.environment === run.environment && origin.plan === run.plan;
}
function follow_up_origin_refusal(code, message) {
    return { code, severity: 'error', message };
}

;// CONCATENATED MODULE: ./lib/cli/domain/follow-ups/plan-name.js

const plan_name_longest = 100;
/** The name that a follow-up of a plan gets. */
function followUpName(kind, plan, taken) {
    return kind === 'retry' ? retryName(plan, taken) : reuseName(plan, taken);
}
/** Whether a plan may be such a follow-up by its name; sure only when it is false. */
function mayBeNamed(kind, plan, name) {
    const base = kind === 'retry' ? firstTry(plan) : plan;
    return name.startsWith(base.slice(0, plan_name_longest / 2));
}
/** The name of a retry: the first plan's name with the number of the try. */
function retryName(plan, taken) {
    return firstFree(firstTry(plan), '-retry-', 1, taken);
}
function firstTry(plan) {
    return plan.replace(/-retry-\d{1,6}$/, '');
}
/** The name of a reuse: the same plan in the next environment, numbered when that name has been used. */
function reuseName(plan, taken) {
    return taken.has(plan) ? firstFree(plan, '-', 2, taken) : plan;
}
/** The name of a new plan: the day and what it deploys. `day` is `YYYY-MM-DD`. */
function newPlanName(day, applications, taken) {
    const [first = 'plan', second] = applications;
    const more = applications.length - 1;
    const what = second === undefined ? first : more === 1 ? `${first}-${second}` : `${first}-and-${more}-more`;
    return reuseName(cut(`${day}-${what}`, plan_name_longest), taken);
}
function firstFree(base, separator, from, taken) {
    for (let number = from;; number++) {
        const suffix = `${separator}${number}`;
        const name = `${cut(base, plan_name_longest - suffix.length)}${suffix}`;
        if (!taken.has(name))
            return name;
    }
}
/** Cuts to at most this length, and further where the grammar of names forbids the end. */
function cut(name, length) {
    let kept = name.slice(0, length);
    while (kept !== '' && !(0,domain_names/* isName */.Eo)(kept))
        kept = kept.slice(0, -1);
    return kept;
}

;// CONCATENATED MODULE: ./lib/cli/domain/follow-ups/standing-follow-up.js
/**
 * The one that stands in the way of a new one. Whoever asks for a follow-up gets one as long as none is open or
 * under way; the configuration asks once, so anything that has ever been made for it is what it asked for.
 */
function followUpInTheWay(standing, asking) {
    const made = standing.filter(({ stage }) => stage !== 'unproposed');
    if (asking === 'configuration')
        return made[0];
    return made.find(({ stage }) => stage === 'open' || stage === 'merged');
}

// EXTERNAL MODULE: ./lib/cli/domain/versions/version.js
var versions_version = __webpack_require__(5865);
;// CONCATENATED MODULE: ./lib/cli/domain/follow-ups/draft-follow-up.js

/** A retry: the same entries, commits pinned where the run knew them (LifeTime: retrying an aborted plan). */
function draftRetry(question) {
    const { plan, run } = question;
    const entries = plan.applications.map((entry) => {
        const commit = operationOf(run, entry.application)?.commit;
        return entry.action === 'deploy' && entry.commit === undefined && commit ? { ...entry, commit } : entry;
    });
    return keepAvailable(question, entries, []);
}
/**
 * A reuse: every operation as a deployment of the version that the run left behind, or with `latest` of the
 * newest one that the source has (LifeTime: reusing a finished plan, with and without keeping the tags).
 */
function draftReuse(question) {
    const { plan, run, latest } = question;
    const kept = plan.applications.flatMap((entry) => reusedEntry(entry, operationOf(run, entry.application)));
    if (!latest)
        return keepAvailable(question, kept, []);
    const adjusted = [];
    const entries = kept.map((entry) => {
        const available = question.available.get(entry.application) ?? new Map();
        const version = (0,versions_version/* latestVersion */.qD)(available.keys());
        const commit = version === undefined ? undefined : available.get(version);
        if (version === undefined || commit === undefined || version === entry.version)
            return entry;
        const reason = `the latest version in '${question.source}'`;
        adjusted.push({ application: entry.application, from: entry.version, to: version, reason });
        return { ...entry, version, commit };
    });
    return keepAvailable(question, entries, adjusted);
}
function reusedEntry(entry, operation) {
    if (operation === undefined || operation.to === null)
        return [];
    const { application, modules } = entry;
    const reused = { application, action: 'deploy', version: operation.to };
    const pinned = operation.commit === null ? reused : { ...reused, commit: operation.commit };
    return [modules === undefined ? pinned : { ...pinned, modules }];
}
function keepAvailable({ source, available, run }, entries, adjusted) {
    const isThere = ({ action, application }) => action === 'redeploy' || (available.get(application)?.size ?? 0) > 0;
    const kept = entries.filter(isThere);
    if (kept.length === 0) {
        const message = `'${source}' has none of the applications of ${run.environment}/${run.plan}; choose another source`;
        const problems = [{ code: 'no-application-in-source', severity: 'error', message }];
        return { entries: new Map(), dropped: [], adjusted: [], problems };
    }
    const missing = entries.filter((entry) => !isThere(entry)).map(({ application }) => application);
    return {
        entries: new Map(kept.map((entry) => [entry.application, entry])),
        dropped: missing.map((application) => ({ application, reason: 'application-not-in-source' })),
        adjusted,
        problems: missing.map((application) => notInSource(source, application)),
    };
}
/** Why a follow-up leaves out an application. */
function notInSource(source, application) {
    const message = `'${source}' does not have ${application} whole; the new plan leaves it out`;
    return { code: 'application-not-in-source', severity: 'warning', message, application };
}
function operationOf(run, application) {
    return run.operations.find((operation) => operation.application === application);
}

;// CONCATENATED MODULE: ./lib/cli/domain/follow-ups/compare-follow-up.js

/** What a follow-up that somebody else has written leaves out and changes, as its author would have said it. */
function compareFollowUp(question) {
    const { run, plan, written } = question;
    const kept = new Set(written.applications.map(({ application }) => application));
    const missing = plan.applications.map(({ application }) => application).filter((it) => !kept.has(it));
    const versions = new Map(run.operations.map(({ application, to }) => [application, to]));
    return {
        dropped: missing.map((application) => ({ application, reason: 'application-not-in-source' })),
        adjusted: written.applications.flatMap((entry) => {
            const [from, to] = [versions.get(entry.application) ?? null, versionOf(entry)];
            if (from === null || to === null || from === to)
                return [];
            return [{ application: entry.application, from, to, reason: 'so it stands in the new plan' }];
        }),
        problems: missing.map((application) => notInSource(written.source, application)),
    };
}
function versionOf(entry) {
    return entry.action === 'redeploy' ? null : entry.version;
}

;// CONCATENATED MODULE: ./lib/cli/usecases/reading/proposals.js



/** The plan on a branch `plan/<environment>/<plan>`, as it is committed there. */
async function proposalOfBranch({ repository, readOpenPlans }, branch) {
    const address = (0,domain_names/* parsePlanBranch */.dF)(branch);
    if (address === undefined) {
        throw (0,usecases_refusal/* wrongUsage */.xY)(`'${branch}' is not a plan branch; its name must be plan/<environment>/<plan>; name one, or a file with --file`);
    }
    const { environment, plan } = address;
    const branches = await repository.branches('env/', (0,domain_names/* planBranch */.YI)(environment, ''));
    const tip = branches.get(branch);
    if (tip === undefined)
        throw noSuchBranch(branch);
    const file = (0,domain_names/* planPath */.pw)(plan);
    const content = (await repository.read(tip, [file])).get(file);
    if (content === undefined) {
        throw (0,usecases_refusal/* wrongUsage */.xY)(`branch '${branch}' has no file ${file}; a plan branch adds exactly that file`);
    }
    const base = branches.get((0,domain_names/* environmentBranch */.GX)(environment));
    const changes = base === undefined ? [] : await repository.changesSince(base, tip);
    const openPlans = await readOpenPlans(branches, environment);
    return {
        plan,
        environment,
        pullRequest: null,
        hasEnvironmentBranch: base !== undefined,
        content: (0,plan_file/* readPlanFile */.w)(plan, content),
        addedAt: openPlans.find((it) => it.plan === plan)?.addedAt ?? '',
        foreignChanges: changes.map(({ path }) => path).filter((path) => path !== file),
        openPlans,
    };
}
function noSuchBranch(branch) {
    return (0,usecases_refusal/* wrongUsage */.xY)(`there is no branch '${branch}'; 'deployment-plans list --status open' shows the open plans, and one that is only on a remote is judged with --remote`);
}
/** A plan in a file outside the repository, read as given; it counts as the youngest, unless it is open already. */
async function proposalOfFile({ repository, readOpenPlans }, given) {
    const { name: plan, environment } = given;
    if (!(0,domain_names/* isName */.Eo)(plan)) {
        throw (0,usecases_refusal/* wrongUsage */.xY)(`a plan's name is its file's stem, and '${plan}' is no name: ${domain_names/* nameGrammar */.fG}`);
    }
    const branches = await repository.branches('env/', (0,domain_names/* planBranch */.YI)(environment, ''));
    const openPlans = await readOpenPlans(branches, environment);
    return {
        plan,
        environment,
        pullRequest: null,
        hasEnvironmentBranch: branches.has((0,domain_names/* environmentBranch */.GX)(environment)),
        content: (0,plan_file/* readPlanFile */.w)(plan, given.bytes),
        addedAt: openPlans.find((it) => it.plan === plan)?.addedAt ?? given.now,
        foreignChanges: [],
        openPlans,
    };
}

;// CONCATENATED MODULE: ./lib/cli/usecases/follow-ups/adopt-follow-up.js




/** The answer about a follow-up whose branch was written before, as if it had been written now. */
async function adoptFollowUp(ports, trusted, known) {
    const { run, unproposed } = known;
    const { environment, plan } = unproposed;
    const branch = (0,domain_names/* planBranch */.YI)(environment, plan);
    const proposal = await proposalOfBranch(ports, branch);
    const { problems } = await validate(ports, trusted, proposal);
    const written = proposal.content.value ?? known.plan;
    const compared = compareFollowUp({ run, plan: known.plan, written });
    return {
        plan,
        environment,
        target: environment,
        branch,
        file: (0,domain_names/* planPath */.pw)(plan),
        dropped: compared.dropped,
        adjusted: compared.adjusted,
        problems: [...compared.problems, ...problems],
    };
}

;// CONCATENATED MODULE: ./lib/cli/usecases/follow-ups/standing-follow-ups.js





/** Where no pull requests are known, a plan is proposed as long as its branch is there. */
function followUpsOnBranches(repository, readOpenPlans) {
    return async ({ kind, run, target }) => {
        const branches = await repository.branches('env/', (0,domain_names/* planBranch */.YI)(target, ''));
        const open = await readOpenPlans(branches, target);
        const followUps = open.filter(({ content }) => isFollowUpOf(content.value?.origin ?? null, kind, run));
        return {
            followUps: followUps.map(({ environment, plan }) => ({
                environment,
                plan,
                stage: 'open',
                pullRequest: null,
            })),
            pullRequestOfRun: null,
        };
    };
}
/** Follow-ups that are merged: registered or not yet, and with `ended` those whose run has ended. */
async function mergedFollowUps(repository, { kind, run, target }, known) {
    const { state } = known;
    const under = [...(await unregistered(repository, state)), ...state.active.values()];
    const ended = known.ended ? await endedRuns(known, { kind, run, target }) : [];
    const standing = (stage, descendants) => descendants
        .filter(({ origin }) => isFollowUpOf(origin, kind, run))
        .map(({ environment, plan }) => ({ environment, plan, stage, pullRequest: null }));
    return [...standing('merged', under), ...standing('ended', ended)];
}
/** Plans merged since the last look at the branch: nobody has registered them yet. */
async function unregistered(repository, { environment, record, active, endedPlans }) {
    const branch = (0,domain_names/* environmentBranch */.GX)(environment);
    const head = (await repository.branches(branch)).get(branch);
    if (head === undefined || record === null || record.head === head)
        return [];
    const history = await (0,merged_plans/* plansAt */.kK)(repository, record.baseline);
    const names = [...(await (0,merged_plans/* plansAt */.kK)(repository, head)).keys()].filter((plan) => !active.has(plan) && !endedPlans.has(plan) && !history.has(plan));
    const files = await repository.read(head, names.map(domain_names/* planPath */.pw));
    return names.flatMap((plan) => {
        const content = files.get((0,domain_names/* planPath */.pw)(plan));
        const origin = content === undefined ? undefined : (0,plan_file/* readPlanFile */.w)(plan, content).value?.origin;
        return origin === undefined ? [] : [{ environment, plan, origin }];
    });
}
/** Those that may be a follow-up by their name: an environment may have thousands. */
async function endedRuns({ state, records }, { kind, run, target }) {
    const names = [...state.endedPlans].filter((plan) => mayBeNamed(kind, run.plan, plan));
    const runs = await Promise.all(names.map((plan) => records.run(target, plan)));
    return runs.flatMap((it) => it ?? []);
}

;// CONCATENATED MODULE: ./lib/cli/codec/plan-writer/flow-text.js

function flowText(value) {
    if (typeof value === 'string')
        return scalarText(value);
    if (isList(value))
        return `[${value.map(scalarText).join(', ')}]`;
    const pairs = [...value].map(([key, item]) => `${scalarText(key)}: ${flowText(item)}`);
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}
function isList(value) {
    return Array.isArray(value);
}
/** Text as a plain scalar where YAML reads that as the same text, else in double quotes. */
function scalarText(text) {
    return /^[\w.+/-]+$/.test(text) && !text.startsWith('-') && (0,dist/* parse */.qg)(text) === text ? text : quoted(text);
}
/** JSON's string is YAML's, but for control characters that only YAML wants escaped. */
function quoted(text) {
    return JSON.stringify(text).replace(/\p{Cc}|[\ufeff\ufffe\uffff]/gu, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return `\\u${code.toString(16).padStart(4, '0')}`;
    });
}

;// CONCATENATED MODULE: ./lib/cli/codec/plan-writer/changes.js

function isChanges(change) {
    return change instanceof Map;
}
/** A key and what it becomes, on one line; empty for a removal. */
function pairText(key, change) {
    return change === null ? '' : `${scalarText(key)}: ${textOf(change)}`;
}
function textOf(change) {
    return flowText(isChanges(change) ? withoutRemovals(change) : change);
}
/** The changes as a mapping that is written anew. */
function withoutRemovals(changes) {
    const values = new Map();
    for (const [key, change] of changes) {
        if (change !== null)
            values.set(key, isChanges(change) ? withoutRemovals(change) : change);
    }
    return values;
}

;// CONCATENATED MODULE: ./lib/cli/codec/plan-writer/entry-changes.js

/** An entry as it is written alone: the bare version or `redeploy` when that says everything. */
function entryValue(entry) {
    const bare = entry.action === 'redeploy' ? 'redeploy' : entry.version;
    const isBare = entry.action === 'redeploy' || (entry.action === 'deploy' && entry.commit === undefined);
    return isBare && entry.modules === undefined ? bare : withoutRemovals(entryChanges(entry));
}
/** The keys of an entry that already is a mapping; its notes are not touched. */
function entryChanges(entry) {
    const tagged = entry.action === 'tag-and-deploy';
    const version = entry.action === 'redeploy' ? 'redeploy' : entry.version;
    return new Map([
        ['version', tagged ? null : version],
        ['tag', tagged ? version : null],
        ['commit', entry.action === 'redeploy' ? null : (entry.commit ?? null)],
        ['modules', entry.modules ?? null],
    ]);
}
function originChanges({ kind, environment, plan, by }) {
    return new Map([
        ['kind', kind],
        ['environment', environment],
        ['plan', plan],
        ['by', by ?? null],
    ]);
}

;// CONCATENATED MODULE: ./lib/cli/codec/plan-writer/text-edits.js
/** The text with stretches replaced; where two overlap, the later one gives way. */
function applyEdits(text, edits) {
    let result = '';
    let done = 0;
    for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
        result += text.slice(done, Math.max(done, edit.start)) + edit.text;
        done = Math.max(done, edit.end);
    }
    return result + text.slice(done);
}
/** Where the line begins that holds an offset. */
function lineStart(text, offset) {
    return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
/** Where the next line begins. */
function lineEnd(text, offset) {
    const end = text.indexOf('\n', offset);
    return end === -1 ? text.length : end + 1;
}
/** Whether the line that begins here holds nothing but a comment. */
function isComment(text, start) {
    return text.slice(start, lineEnd(text, start)).trimStart().startsWith('#');
}
/** Whether the line that begins here holds nothing. */
function isBlank(text, start) {
    return text.slice(start, lineEnd(text, start)).trim() === '';
}

;// CONCATENATED MODULE: ./lib/cli/codec/plan-writer/mapping-edits.js




/** The edits that make a mapping follow the changes; what stays keeps its comments, order and layout. */
function editMapping(place, changes) {
    const pairs = placePairs(place);
    const present = new Set(pairs.map(({ key }) => key));
    const added = [...changes].filter(([key, change]) => change !== null && !present.has(key));
    if (place.map.flow === true) {
        const isKept = pairs.every(({ key }) => changes.get(key) !== null);
        if (!isKept || added.length > 0)
            return [rewriteFlow(place, pairs, changes, added)];
    }
    return [
        ...pairs.flatMap((placed, index) => editPair(place, placed, pairs[index - 1], changes.get(placed.key))),
        ...(added.length > 0 ? [addLines(place, pairs, added)] : []),
    ];
}
function placePairs({ text, map, from }) {
    return map.items.map((pair) => {
        const [start, keyEnd] = rangeOf(pair.key) ?? [from, from];
        const [, valueEnd] = rangeOf(pair.value) ?? [start, keyEnd];
        const written = text.slice(start, valueEnd).trimEnd();
        return { key: keyOf(pair), pair, start, end: Math.max(keyEnd, start + written.length) };
    });
}
/** A key as it is written: what YAML would read as a number stays text. */
function keyOf({ key }) {
    return (0,dist/* isScalar */.jn)(key) ? (key.source ?? '') : '';
}
function editPair(place, placed, previous, change) {
    if (change === undefined)
        return [];
    if (change === null)
        return [removeLines(place.text, placed, previous?.end ?? place.from)];
    return editValue(place.text, placed, change);
}
function editValue(text, { pair, end }, change) {
    const { key, value } = pair;
    if ((0,dist/* isMap */.jh)(value) && isChanges(change)) {
        return editMapping({ text, map: value, from: rangeOf(key)?.[1] ?? 0 }, change);
    }
    if (isSame(value, change))
        return [];
    const [start] = rangeOf(value) ?? [end];
    return [
        {
            start,
            end: Math.max(start, end),
            text: `${/\s/.test(text[start - 1] ?? '') ? '' : ' '}${textOf(change)}`,
        },
    ];
}
function isSame(node, change) {
    if ((0,dist/* isScalar */.jn)(node))
        return node.value === change;
    if (!(0,dist/* isSeq */.oP)(node) || isChanges(change) || !isList(change))
        return false;
    const items = node.items.map((item) => ((0,dist/* isScalar */.jn)(item) ? item.value : undefined));
    return items.length === change.length && items.every((item, index) => item === change[index]);
}
/** Removes the lines of a pair, the comments right above it, and one of the gaps around it. */
function removeLines(text, { start, end }, from) {
    let first = lineStart(text, start);
    while (first > lineEnd(text, from) && isComment(text, lineStart(text, first - 1))) {
        first = lineStart(text, first - 1);
    }
    let last = lineEnd(text, end);
    if (first > 0 && !isBlank(text, lineStart(text, first - 1)))
        return { start: first, end: last, text: '' };
    while (last < text.length && isBlank(text, last))
        last = lineEnd(text, last);
    return { start: first, end: last, text: '' };
}
/** New pairs below the last one, indented like it. */
function addLines({ text, map, from }, pairs, added) {
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const anchor = pairs.at(-1);
    const at = lineEnd(text, anchor?.end ?? rangeOf(map)?.[0] ?? from);
    const start = anchor?.start ?? 0;
    const indent = ' '.repeat(start - lineStart(text, start));
    const lines = added.map(([key, change]) => `${indent}${pairText(key, change)}${newline}`).join('');
    return { start: at, end: at, text: text[at - 1] === '\n' || at === 0 ? lines : `${newline}${lines}` };
}
function rewriteFlow({ text, map, from }, pairs, changes, added) {
    const kept = pairs.flatMap((placed) => {
        const change = changes.get(placed.key);
        if (change === null)
            return [];
        const edits = change === undefined ? [] : editValue(text, placed, change);
        const moved = edits.map((edit) => ({
            ...edit,
            start: edit.start - placed.start,
            end: edit.end - placed.start,
        }));
        return [applyEdits(text.slice(placed.start, placed.end), moved)];
    });
    const parts = [...kept, ...added.map(([key, change]) => pairText(key, change))];
    const [start, end] = rangeOf(map) ?? [from, from];
    return { start, end, text: parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }` };
}
function rangeOf(node) {
    return (0,dist/* isNode */.Ll)(node) && node.range ? [node.range[0], node.range[1]] : undefined;
}

;// CONCATENATED MODULE: ./lib/cli/codec/plan-writer/section-templates.js
/** The sections of a plan that only inform, each as a template that a person completes (seeds: plan documents). */
const informingSections = [
    'notes',
    'instructions',
    'scope',
    'risks',
    'impact',
    'approvers',
    'team',
    'handover',
    'success',
    'backout',
];
/** Guidance stands in comments and values are empty, so that what nobody completed shows as a gap. */
const sectionTemplates = {
    notes: `# Release notes in Markdown: write them below, indented by two spaces.
notes: |
`,
    instructions: `# What is not normal procedure; without any, remove the section.
instructions:
  - when: # before or after
    step:
    by:
`,
    scope: `# What is part of this deployment and what is not: write it below, indented.
scope: |
`,
    risks: `# What may go wrong, how likely and how bad it is (low, medium, high), and what is done about it.
risks:
  - risk:
    likelihood:
    impact:
    mitigation:
`,
    impact: `# Who notices: customer organisations, stakeholders, end users.
impact:
  -
`,
    approvers: `# Who approves this plan; may narrow the environment's approvers, never widen them.
approvers:
  -
`,
    team: `# Who takes part, as what, and how to reach them meanwhile.
team:
  - name:
    role:
    contact:
`,
    handover: `# How the package reaches who deploys it; communication; escalation: write it below, indented.
handover: |
`,
    success: `# What must be true afterwards; a person confirms it.
success:
  - criterion:
`,
    backout: `# When and how to go back.
backout:
  strategy: manual
  criteria:
  performed-by:
  expected-duration:
  tested:
`,
};

;// CONCATENATED MODULE: ./lib/cli/codec/plan-writer.js







/** The text of a new plan, with sections for a person to complete. */
function composePlan({ source, target, entries, origin, sections = informingSections, }) {
    const applications = entries.map((entry) => `  ${scalarText(entry.application)}: ${flowText(entryValue(entry))}\n`);
    const head = `source: ${scalarText(source)}\ntarget: ${scalarText(target)}\napplications:\n${applications.join('')}`;
    const tail = origin === undefined ? [] : [`origin: ${flowText(withoutRemovals(originChanges(origin)))}\n`];
    return [head, ...sections.map((section) => sectionTemplates[section]), ...tail].join('\n');
}
/** Rewrites a plan file that parsePlan accepted. Throws when the text is no mapping: that is a bug of the caller. */
function rewritePlan(text, edit) {
    const { contents, errors } = (0,dist/* parseDocument */.Tp)(text, { version: '1.2', schema: 'core', uniqueKeys: false });
    if (!(0,dist/* isMap */.jh)(contents) || errors.length > 0)
        throw new Error('only a plan that could be read can be rewritten');
    return applyEdits(text, editMapping({ text, map: contents, from: 0 }, changesOf(edit, contents)));
}
function changesOf(edit, plan) {
    const { source, target, origin, removeSections, dropApplications, entries } = edit;
    const changes = new Map((removeSections ?? []).map((section) => [section, null]));
    const applications = applicationChanges(dropApplications ?? [], entries ?? new Map(), plan);
    if (source !== undefined)
        changes.set('source', source);
    if (target !== undefined)
        changes.set('target', target);
    if (applications.size > 0)
        changes.set('applications', applications);
    if (origin !== undefined)
        changes.set('origin', originChanges(origin));
    return changes;
}
function applicationChanges(dropped, entries, plan) {
    const changes = new Map(dropped.map((application) => [application, null]));
    const written = valuesOf(valuesOf(plan).get('applications'));
    for (const [application, entry] of entries) {
        changes.set(application, entryChange(entry, written.get(application)));
    }
    return changes;
}
/** Changes inside a mapping that stays one; else the entry as it is written alone. */
function entryChange(entry, written) {
    const value = entryValue(entry);
    const becomesBare = typeof value === 'string' && !holdsMore(written);
    return (0,dist/* isMap */.jh)(written) && !becomesBare ? entryChanges(entry) : value;
}
/** Whether an entry holds what only a mapping can: notes, or lines with comments of their own. */
function holdsMore(entry) {
    return (0,dist/* isMap */.jh)(entry) && (entry.flow !== true || valuesOf(entry).has('notes'));
}
function valuesOf(node) {
    return new Map((0,dist/* isMap */.jh)(node) ? node.items.map((pair) => [keyOf(pair), pair.value]) : []);
}

;// CONCATENATED MODULE: ./lib/cli/usecases/follow-ups/available-versions.js



/**
 * What an environment can give to others, by application: a root every tagged version, others what they have
 * had whole; never a version that was marked bad. An application that is not there is absent.
 */
async function readAvailableVersions(question) {
    const { records, applications } = question;
    const marks = await records.marks(applications);
    const versions = await (question.source.root ? tagged(question) : deployedWhole(question));
    return new Map([...versions].map(([application, all]) => {
        const bad = marks.get(application)?.bad;
        return [application, new Map([...all].filter(([version]) => !bad?.has(version)))];
    }));
}
async function tagged({ sources, applications, catalog, }) {
    const entries = applications.flatMap((application) => catalog.get(application) ?? []);
    const { tags, unreachable } = await (0,reading_evidence/* askForTags */.ML)(sources, entries);
    if (unreachable.length > 0)
        throw new usecases_refusal/* Refusal */.P_('lost', unreachable);
    return new Map(entries.map(({ application, tag }) => [
        application,
        (0,version_tag/* taggedVersions */.C)(tag, tags.get(application) ?? new Map()),
    ]));
}
async function deployedWhole({ records, source, applications, }) {
    const found = await records.applications(source.name, applications);
    return new Map([...found].map(([application, { versions }]) => [application, versions]));
}

;// CONCATENATED MODULE: ./lib/cli/usecases/follow-ups/write-follow-up.js








/** What retry and reuse leave out of the new plan: decisions about that one occasion (docs/commands.md). */
const removedSections = {
    retry: ['timing', 'override', 'acknowledge'],
    reuse: ['timing', 'override', 'acknowledge', 'settings'],
};
/** Writes the new plan to its branch; undefined when that has appeared meanwhile. */
async function writeFollowUp(ports, trusted, known) {
    const { request, run, target, original, name } = known;
    const { kind, by } = request;
    const { draft, source } = await draftFollowUp(ports, trusted, known);
    if ((0,problem/* hasErrors */.Cs)(draft.problems))
        return refusedPlan(target, draft.problems);
    const text = rewritePlan(original.text, {
        source,
        target,
        origin: { kind, environment: run.environment, plan: run.plan, ...(by !== null && { by }) },
        removeSections: removedSections[kind],
        dropApplications: droppedFrom(known.plan, draft),
        entries: draft.entries,
    });
    const message = `${kind} of ${(0,domain_names/* planAddress */.o4)(run)}`;
    return openPlan(ports, trusted, { plan: name, target, text, message, ...draft });
}
async function draftFollowUp(ports, trusted, { request, run, plan, records }) {
    const name = request.source ?? (request.kind === 'reuse' ? run.environment : plan.source);
    const source = trusted.configuration.environments.get(name);
    if (source === undefined)
        throw (0,usecases_refusal/* wrongUsage */.xY)(`source '${name}' is not a configured environment`);
    const applications = plan.applications.map(({ application }) => application);
    const catalog = await (0,reading_trusted/* requireCatalog */.LY)(ports.repository, trusted.commit, applications);
    const { sources } = ports;
    const available = await readAvailableVersions({ sources, records, source, applications, catalog });
    const question = { run, plan, source: name, available };
    const draft = request.kind === 'retry'
        ? draftRetry(question)
        : draftReuse({ ...question, latest: request.latest ?? false });
    return { draft, source: name };
}
function droppedFrom(plan, draft) {
    return plan.applications.map(({ application }) => application).filter((it) => !draft.entries.has(it));
}

;// CONCATENATED MODULE: ./lib/cli/usecases/follow-ups/make-follow-up.js











/**
 * Writes the plan that follows a run to its branch, or takes the one that was written before and never proposed.
 * Refused follow-ups are answers with `plan: null`; a run that does not exist is a Refusal. Of two who do this at
 * once one writes the branch, and the other finds it.
 */
async function makeFollowUp(ports, trusted, request) {
    for (;;) {
        await ports.repository.refresh();
        const made = await tryFollowUp(ports, trusted, request);
        if (made !== undefined)
            return made;
    }
}
/** Undefined when somebody else has taken the name meanwhile. */
async function tryFollowUp(ports, trusted, request) {
    const surroundings = await lookAround(ports, trusted, request);
    const { run, target, pullRequestOfRun, inTheWay } = surroundings;
    const refusal = refuseFollowUp({ kind: request.kind, run, inTheWay });
    const answer = refusal === undefined
        ? await writeOrAdopt(ports, trusted, { ...surroundings, request })
        : refusedPlan(target, [refusal]);
    return answer && { answer, run, pullRequestOfRun, inTheWay };
}
/** The run, and what there is already of its follow-ups. */
async function lookAround({ repository, readRecords, readProposed }, trusted, { kind, asking, ...request }) {
    const records = await readRecords();
    const run = await records.run(request.run.environment, request.run.plan);
    if (run === undefined)
        throw (0,usecases_refusal/* runNotFound */.b3)((0,domain_names/* planAddress */.o4)(request.run));
    const { name: target } = (0,reading_trusted/* requireEnvironment */.L3)(trusted, request.target ?? run.environment);
    const state = await records.environment(target);
    // Before the look at what is open: a follow-up that appears later takes the name, and this one begins again.
    const name = followUpName(kind, run.plan, await takenNames(repository, state));
    const question = { kind, run, target, name };
    const { followUps, pullRequestOfRun } = await readProposed(question);
    const ended = asking === 'configuration';
    const merged = await mergedFollowUps(repository, question, { state, records, ended });
    return {
        records,
        run,
        target,
        name,
        pullRequestOfRun,
        inTheWay: followUpInTheWay([...followUps, ...merged], asking) ?? null,
        unproposed: followUps.find(({ stage }) => stage === 'unproposed'),
    };
}
async function writeOrAdopt(ports, trusted, surroundings) {
    const { run, target, unproposed } = surroundings;
    const original = await readRecordedPlan(ports.repository, run);
    const { value: plan } = original;
    if (plan === undefined)
        return refusedPlan(target, original.problems);
    if (unproposed !== undefined)
        return adoptFollowUp(ports, trusted, { run, plan, unproposed });
    return writeFollowUp(ports, trusted, { ...surroundings, original, plan });
}

;// CONCATENATED MODULE: ./lib/cli/usecases/follow-ups/follow-up.js


/** Makes follow-ups where plans are on branches alone. */
function followUpsOnBranchesAlone(ports) {
    const { repository, readOpenPlans } = ports;
    const readProposed = followUpsOnBranches(repository, readOpenPlans);
    return (trusted, request) => makeFollowUp({ ...ports, readProposed }, trusted, request);
}
/**
 * Makes a new open plan from a run because a person asks for it: a retry of an aborted one, a reuse of a finished
 * one, on a branch alone. Rejects as `makeFollowUp` does.
 */
async function followUp(ports, trusted, request) {
    const { name: by } = await ports.repository.author();
    const make = followUpsOnBranchesAlone(ports);
    return (await make(trusted, { ...request, asking: 'person', by })).answer;
}

;// CONCATENATED MODULE: ./lib/cli/domain/follow-ups/excerpt.js
/** As much of the beginning as takes no more than so many characters of JSON that is all escapes and plain signs. */
function excerptOf(items, room) {
    let taken = 0;
    const isOver = (item) => {
        taken += escapedLength(item);
        return taken > room;
    };
    const end = items.findIndex(isOver);
    const shown = end === -1 ? items : items.slice(0, end);
    return { shown, more: items.length - shown.length };
}
function escapedLength(item) {
    return JSON.stringify(item).replace(/[^\w .,:"{}/-]/g, '\\u0000').length;
}
/** A text of at most so many characters; of a longer one the beginning. */
function beginningOf(text, longest) {
    const characters = [...text];
    return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}

;// CONCATENATED MODULE: ./lib/cli/domain/follow-ups/gather-evidence.js

/** Characters of a text, and of JSON for each list: together well below what a description may hold (GitHub: 65,536). */
const longestText = 300;
const room = { operations: 9000, tasks: 6000, adjusted: 3000, dropped: 2000 };
/** What is most worth knowing first, because long lists are cut. */
const order = ['failed', 'unknown', 'backed-out', 'skipped', 'pending', 'started', 'succeeded'];
/** The evidence for a follow-up that was written. */
function gatherEvidence(question) {
    const { kind, run, written, repository, by, pullRequest } = question;
    return {
        kind,
        repository,
        target: written.target,
        plan: written.plan,
        by: gather_evidence_cut(by),
        run: runEvidence(run),
        pullRequest,
        dropped: excerptOf(written.dropped, room.dropped),
        adjusted: excerptOf(written.adjusted.map((it) => ({ ...it, reason: beginningOf(it.reason, longestText) })), room.adjusted),
        tasks: excerptOf(written.problems.filter(needsPerson).map(task), room.tasks),
    };
}
/** Whether a problem of a new plan is for a person to solve, or to look at, before it is merged. */
function needsPerson({ severity }) {
    return severity !== 'notice';
}
/** What the records tell of a run, always in the same way. */
function runEvidence(run) {
    const { environment, plan, status, endedBy, reason, startedBy, startedAt, endedAt, mergeCommit } = run;
    const operations = order.flatMap((state) => run.operations.filter((it) => it.state === state));
    return {
        environment,
        plan,
        status,
        endedBy,
        reason: gather_evidence_cut(reason),
        startedBy: gather_evidence_cut(startedBy),
        startedAt,
        endedAt,
        mergeCommit,
        operations: excerptOf(operations.map(operationEvidence), room.operations),
    };
}
function operationEvidence(operation) {
    const { application, action, from, to, commit, state, reason, tries } = operation;
    const effect = tries.at(-1)?.effect;
    const log = effect === undefined ? null : gather_evidence_placeOf(effect);
    return { application, action, from, to, commit, state, reason: gather_evidence_cut(reason), log };
}
function gather_evidence_placeOf(effect) {
    return effect.kind === 'process' ? (effect.job?.url ?? null) : effect.url;
}
function task({ code, severity, message, application }) {
    return { code, severity, message: beginningOf(message, longestText), application: application ?? null };
}
function gather_evidence_cut(text) {
    return text === null ? null : beginningOf(text, longestText);
}

;// CONCATENATED MODULE: ./lib/cli/domain/follow-ups/judge-evidence.js

/**
 * Whether the run that evidence names is in the records as it is told there. Anybody can write a description; what
 * decides about a plan is never the description, but people read it before they approve.
 */
function isAsRecorded({ run: told, kind, target }, recorded) {
    if (recorded === undefined)
        return false;
    const isKind = kind === 'retry'
        ? recorded.status === 'aborted' && target === told.environment
        : recorded.status !== 'aborted';
    return isKind && JSON.stringify(runEvidence(recorded)) === JSON.stringify(told);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
;// CONCATENATED MODULE: ./lib/cli/codec/evidence.js





/**
 * The description of a follow-up's pull request ends in a comment that no reader sees: its evidence as JSON on one
 * line, `{"schema":1,"evidence":{…}}`. It is a format: this program reads it again.
 */
const beginning = '<!-- deployment-plans: evidence\n';
const end = '\n-->';
/** A description holds 65,536 characters (GitHub); line ends and escapes may be doubled on the way. */
const longestBody = 200_000;
/** `>` would end the comment; the rest is what forges look for in texts. */
const meaningful = /[^\x20-\x7e]|[<>&@#`]/g;
const nullableText = schemas/* nullable */.mee(record_pieces/* text */.Qq);
/** A time that there is: not the 99th of a month. */
const moment = record_pieces/* time */.kB.check(schemas/* refine */.YPB((value) => !Number.isNaN(Date.parse(value))));
const severity = schemas/* enum */.k5n(['error', 'warning', 'notice']);
const code = schemas/* enum */.k5n(Object.values(problem/* problemGroups */.kt).flat());
function evidence_excerptOf(item) {
    return schemas/* strictObject */.rej({ shown: (0,record_pieces/* listOf */.c3)(item), more: record_pieces/* count */.U9 });
}
const operation = schemas/* strictObject */.rej({
    application: record_pieces/* name */.UU,
    action: schemas/* enum */.k5n(['deploy', 'tag-and-deploy', 'redeploy']),
    from: schemas/* nullable */.mee(record_pieces/* version */.rE),
    to: schemas/* nullable */.mee(record_pieces/* version */.rE),
    commit: nullableText,
    state: schemas/* enum */.k5n(['pending', 'started', 'succeeded', 'failed', 'skipped', 'unknown', 'backed-out']),
    reason: nullableText,
    log: nullableText,
});
const evidence_run = schemas/* strictObject */.rej({
    environment: record_pieces/* name */.UU,
    plan: record_pieces/* name */.UU,
    status: schemas/* enum */.k5n(records_run/* runStatuses */.sL),
    endedBy: schemas/* nullable */.mee(schemas/* enum */.k5n(['operator', 'system'])),
    reason: nullableText,
    startedBy: nullableText,
    startedAt: schemas/* nullable */.mee(moment),
    endedAt: schemas/* nullable */.mee(moment),
    mergeCommit: record_pieces/* text */.Qq,
    operations: evidence_excerptOf(operation),
});
const evidence = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['retry', 'reuse']),
    repository: record_pieces/* text */.Qq,
    target: record_pieces/* name */.UU,
    plan: record_pieces/* name */.UU,
    by: nullableText,
    run: evidence_run,
    pullRequest: schemas/* nullable */.mee(record_pieces/* count */.U9),
    dropped: evidence_excerptOf(schemas/* strictObject */.rej({ application: record_pieces/* name */.UU, reason: code })),
    adjusted: evidence_excerptOf(schemas/* strictObject */.rej({ application: record_pieces/* name */.UU, from: record_pieces/* version */.rE, to: record_pieces/* version */.rE, reason: record_pieces/* text */.Qq })),
    tasks: evidence_excerptOf(schemas/* strictObject */.rej({ code, severity, message: record_pieces/* text */.Qq, application: schemas/* nullable */.mee(record_pieces/* name */.UU) })),
});
const evidence_document = schemas/* strictObject */.rej({ schema: schemas/* literal */.euz(domain_json/* schemaVersion */.C), evidence });
/** Evidence as a comment in Markdown, in which nothing of it can end the comment. */
function writeEvidence(given) {
    const json = JSON.stringify(parse/* encode */.lF(evidence_document, { schema: domain_json/* schemaVersion */.C, evidence: given }));
    return `${beginning}${json.replace(meaningful, escaped)}${end}`;
}
/** Undefined when there is no evidence, more than one, or one that this program does not write. Never throws. */
function findEvidence(body) {
    if (body.length > longestBody)
        return undefined;
    const lines = body.replaceAll('\r\n', '\n').trimEnd();
    const from = lines.indexOf(beginning);
    if (from === -1 || from !== lines.lastIndexOf(beginning) || !lines.endsWith(end))
        return undefined;
    const found = parse/* safeParse */.xL(evidence_document, jsonOf(lines.slice(from + beginning.length, -end.length)));
    if (!found.success)
        return undefined;
    return { evidence: found.data.evidence, before: lines.slice(0, from) };
}
function jsonOf(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function escaped(sign) {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./lib/cli/render/markdown/blocks.js
/** Words of our own. */
function blocks_words(value) {
    return { type: 'text', value };
}
function blocks_heading(depth, title) {
    return { type: 'heading', depth, children: [blocks_words(title)] };
}
function paragraph(...content) {
    return { type: 'paragraph', children: content };
}
function listOf(items) {
    return {
        type: 'list',
        ordered: false,
        spread: false,
        children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(...item)] })),
    };
}
/** A table with a head of our own words. */
function tableOf(head, rows) {
    return {
        type: 'table',
        children: [head.map((title) => [blocks_words(title)]), ...rows].map(rowOf),
    };
}
function rowOf(cells) {
    return {
        type: 'tableRow',
        children: cells.map((cell) => ({ type: 'tableCell', children: [...cell] })),
    };
}

;// CONCATENATED MODULE: ./lib/cli/render/shorten-text.js
/** At most `longest` UTF-16 code units of a text, with `…` at its end when something is missing; no character is parted. */
function shortenText(text, longest) {
    if (text.length <= longest)
        return text;
    const shown = text.slice(0, longest - 1);
    return `${shown.replace(/\p{Cs}$/u, '')}…`;
}

;// CONCATENATED MODULE: ./lib/cli/render/markdown/untrusted-text.js


/**
 * The doors through which text comes into Markdown that others have written: names, messages, paths, logins.
 *
 * Escaping Markdown is not enough for GitHub. After Markdown it looks through what is left of the text once more,
 * and turns `@name`, `#12`, `GH-12`, `owner/name#12`, commit ids, addresses and `:emoji:` into links, mentions and
 * pictures (GitHub documentation: autolinked references and URLs); only code and links are left alone. So nothing
 * but plain words stays text, and everything else becomes code.
 */
/** UTF-16 code units that are shown of one name, and of one message. */
const longestName = 200;
const longestMessage = 2000;
/** Characters that show nothing, apart from those by which several signs become one emoji. */
const untrusted_text_hidden = /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)(?:\u200D|\uFE0F)|(?!\u200D|\uFE0F)\p{Default_Ignorable_Code_Point}/gu;
/** A word with what stands around it: quotes, brackets and the punctuation of sentences. */
const wordParts = /^(["'(]{0,2})(.*?)([.,;:!?…"')]{0,3})$/u;
/**
 * A quoted piece with what stands around it, or else a word. What is quoted is meant as it is, as a path with spaces
 * or a sign; a quotation mark without its pair within 100 characters is punctuation.
 */
const pieces = /(\(?(["']))(\S(?:.{0,98}?\S)??)(\2[.,;:!?…)]{0,3})(?= |$)|[^ ]+/gu;
const plainWord = /^(?:\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|\p{Nd}{1,6}|[–—→])?$/u;
/** Words that could be commits or security advisories. */
const reference = /^(?:[0-9a-f]{7,}|GHSA-.*)$/iu;
/** Words that begin an address when a colon follows. */
const scheme = /^(?:https?|ftp|mailto|xmpp|javascript|data)$/iu;
/** A name, path, version or identifier as code, cut when it is very long. */
function codeOf(text) {
    return { type: 'inlineCode', value: visible(text, longestName) };
}
/**
 * A message of one or more sentences, on one line: words as text, the rest as code; cut when it is very long. A quoted
 * piece that holds anything but words is one code.
 */
function proseOf(message) {
    const content = [];
    let text = '';
    for (const [index, { before, core, after }] of partsOf(visible(message, longestMessage)).entries()) {
        text += (index === 0 ? '' : ' ') + before;
        if (isPlain(core) && !(after.startsWith(':') && scheme.test(core))) {
            text += core;
        }
        else {
            if (text !== '')
                content.push({ type: 'text', value: text });
            content.push({ type: 'inlineCode', value: core });
            text = '';
        }
        text += after;
    }
    return text === '' ? content : [...content, { type: 'text', value: text }];
}
function partsOf(line) {
    return [...line.matchAll(pieces)].flatMap(([all, before = '', , quoted = '', after = '']) => quoted.split(' ').every(isPlain) ? all.split(' ').map(partOf) : [{ before, core: quoted, after }]);
}
function partOf(word) {
    const [, before = '', core = '', after = ''] = wordParts.exec(word) ?? [];
    return { before, core, after };
}
function isPlain(word) {
    return plainWord.test(word) && !reference.test(word);
}
/** One line in which nothing hides; `?` when there is nothing to see. */
function visible(text, longest) {
    const line = plainText(text).replace(untrusted_text_hidden, '\uFFFD').replace(/\s+/gu, ' ').trim();
    return shortenText(line, longest) || '?';
}

;// CONCATENATED MODULE: ./lib/cli/render/operation-in-words.js

const codes = new Set(Object.values(problem/* problemGroups */.kt).flat());
const actions = {
    deploy: 'deploy',
    'tag-and-deploy': 'tag and deploy',
    redeploy: 'deploy again',
};
function actionInWords(action) {
    return actions[action];
}
/** `2.2.0 → 2.3.0`; `new` where there was no version before, `?` where the new one is not known. */
function versionsInWords({ from, to }) {
    const after = to ?? '?';
    return from === after ? after : `${from ?? 'new'} → ${after}`;
}
/** A problem code as words (`already-deployed` is `already deployed`); any other reason as it is. */
function reasonInWords(reason) {
    return codes.has(reason) ? reason.replaceAll('-', ' ') : reason;
}
/** `payments@2.3.0` as the command line writes it; `orders (redeploy)` where a plan names no version. */
function wantedInWords(applications) {
    return [...applications].map(([application, version]) => version === 'redeploy' ? `${application} (redeploy)` : `${application}@${version}`);
}
/** Up to three names in full, of more the first two and the count of the others. */
function namesInWords(names) {
    const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
    return shown.join(', ');
}
/** The colour of an operation's state. */
const statePaints = {
    pending: 'dim',
    started: 'cyan',
    succeeded: 'green',
    failed: 'red',
    skipped: 'dim',
    unknown: 'yellow',
    'backed-out': 'yellow',
};

;// CONCATENATED MODULE: ./lib/cli/render/follow-up-body/excerpt-part.js

/** A list of what is shown, with a last item that counts the rest; no part when there is nothing at all. */
function excerptPart(title, { shown, more }, item) {
    if (shown.length + more === 0)
        return [];
    const items = shown.map(item);
    return [{ title, body: { kind: 'list', items: more === 0 ? items : [...items, [moreOf(more)]] } }];
}
function moreOf(more) {
    return blocks_words(`… and ${more} more`);
}

;// CONCATENATED MODULE: ./lib/cli/render/follow-up-body/new-plan-parts.js




/** What a person must do: why the pull request is a draft. */
function tasksPart({ tasks }) {
    return excerptPart('What a person has to do', tasks, new_plan_parts_task);
}
/** Applications of the run that the new plan leaves out. */
function droppedPart({ dropped }) {
    return excerptPart('Left out', dropped, ({ application, reason }) => [
        codeOf(application),
        blocks_words(': '),
        ...proseOf(reasonInWords(reason)),
    ]);
}
/** Versions that are not those of the run. */
function changesPart({ adjusted }) {
    return excerptPart('Changed versions', adjusted, ({ application, from, to, reason }) => [
        codeOf(application),
        blocks_words(' '),
        codeOf(`${from} → ${to}`),
        blocks_words(': '),
        ...proseOf(reason),
    ]);
}
function new_plan_parts_task({ code, severity, message }) {
    return [blocks_words(`${severity}: `), codeOf(code), blocks_words(', '), ...proseOf(message)];
}

;// CONCATENATED MODULE: ./lib/cli/render/markdown/linked-code.js

const webAddress = /^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[a-z0-9._-]+)+$/i;
/** Longer ones would fill a report, and no browser needs them. */
const longestAddress = 1000;
/** A run, or a job or a try of it, or a workflow by its file. */
const actionsPage = /^(?:runs\/\d+(?:\/(?:job|attempts)\/\d+)?|workflows\/[a-z0-9_-][a-z0-9._-]*)$/i;
const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * A text as code, with a link to a place in a repository: nowhere else can a link lead. Without a link when the
 * place has no address, or the repository (given by its web address) none that begins with https.
 */
function linkedCode(text, repository, place) {
    const code = codeOf(text);
    const path = webAddress.test(repository) ? pathOf(place) : undefined;
    const url = `${repository}/${path}`;
    if (path === undefined || url.length > longestAddress)
        return code;
    return { type: 'link', url, children: [code] };
}
/** Of the pages of a repository as GitHub names them; undefined for what cannot be a place. */
function pathOf(place) {
    switch (place.kind) {
        case 'commit':
            return commitId.test(place.commit) ? `commit/${place.commit}` : undefined;
        case 'pull-request':
            return Number.isSafeInteger(place.number) && place.number > 0 ? `pull/${place.number}` : undefined;
        case 'actions':
            return actionsPage.test(place.page) ? `actions/${place.page}` : undefined;
        case 'file':
            return pathOfFile(place);
    }
}
/** Browsers would follow a part `..` out of the repository, and what is no Unicode has no address. */
function pathOfFile({ revision, path, line }) {
    const parts = [revision, ...path.split('/')];
    if (parts.some((part) => /^\.{0,2}$/.test(part) || /\p{Cs}/u.test(part)))
        return undefined;
    const anchor = Number.isSafeInteger(line) ? `#L${line}` : '';
    return `blob/${parts.map(encodePart).join('/')}${anchor}`;
}
/** Encodes also what has a meaning in Markdown and not in addresses. */
function encodePart(part) {
    return encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./lib/cli/render/follow-up-body/operations-part.js






const columns = ['Application', 'Version', 'Commit', 'Outcome', 'Why', 'Where'];
/** What became of each application in the run. */
function operationsPart({ repository, run }) {
    const { shown, more } = run.operations;
    if (shown.length + more === 0)
        return [];
    const rows = shown.map((operation) => row(operation, repository));
    const rest = more === 0 ? [] : [[[moreOf(more)], [], [], [], [], []]];
    return [
        { title: 'What became of the run', body: { kind: 'table', head: columns, rows: [...rows, ...rest] } },
    ];
}
function row(operation, repository) {
    const { application, commit, state, reason } = operation;
    return [
        [codeOf(application)],
        [codeOf(versionsInWords(operation))],
        commit === null ? [] : [codeOf((0,short_digest/* shortDigest */.V)(commit))],
        [blocks_words(state.replace('-', ' '))],
        reason === null ? [] : proseOf(reasonInWords(reason)),
        log(operation, repository),
    ];
}
/** Commits and jobs of other repositories have no link that could be trusted here. */
function log({ log: url }, repository) {
    if (url === null)
        return [];
    const pages = `${repository}/actions/`;
    if (!url.startsWith(pages))
        return [codeOf(url)];
    return [linkedCode('log', repository, { kind: 'actions', page: url.slice(pages.length) })];
}

;// CONCATENATED MODULE: ./lib/cli/render/status-in-words.js
/** `finished with warnings`, `aborted by the operator`, `backing out`, … */
function statusInWords({ status, endedBy }) {
    const words = status.replaceAll('-', ' ');
    return status === 'aborted' && endedBy !== null ? `${words} by the ${endedBy}` : words;
}
/** The colour of a status: green went well, red did not, yellow needs a look, cyan is under way. */
const statusPaints = {
    open: 'bold',
    merged: 'bold',
    waiting: 'yellow',
    running: 'cyan',
    prepared: 'cyan',
    verifying: 'cyan',
    aborting: 'yellow',
    'backing-out': 'yellow',
    finished: 'green',
    'finished-with-warnings': 'yellow',
    aborted: 'red',
};

;// CONCATENATED MODULE: ./lib/cli/render/time-in-words.js
const units = [
    { name: 'd', milliseconds: 86_400_000 },
    { name: 'h', milliseconds: 3_600_000 },
    { name: 'min', milliseconds: 60_000 },
    { name: 's', milliseconds: 1000 },
];
/** `840 ms`, `42 s`, `2 min 5 s`, `3 h`, `2 d 4 h`: the two largest units, rounded down. */
function durationInWords(milliseconds) {
    const whole = Math.max(0, Math.floor(milliseconds));
    const first = units.findIndex((unit) => whole >= unit.milliseconds);
    if (first === -1)
        return `${whole} ms`;
    let rest = whole;
    const words = units.slice(first, first + 2).map(({ name, milliseconds: size }) => {
        const count = Math.floor(rest / size);
        rest %= size;
        return { count, text: `${count} ${name}` };
    });
    return words
        .filter(({ count }) => count > 0)
        .map(({ text }) => text)
        .join(' ');
}
/** How long it took from one ISO time to another; undefined unless both are known. */
function betweenInWords(from, to) {
    const duration = Date.parse(to ?? '') - Date.parse(from ?? '');
    return Number.isNaN(duration) ? undefined : durationInWords(duration);
}
/** `2026-11-20 09:15:04 UTC` of an ISO time. */
function timeInWords(iso) {
    return `${secondsOf(iso)} UTC`;
}
/** `2026-11-20 09:15` of an ISO time, UTC, for tables. */
function shortTime(iso) {
    return secondsOf(iso).slice(0, 'YYYY-MM-DD hh:mm'.length);
}
function secondsOf(iso) {
    return new Date(iso).toISOString().slice(0, 'YYYY-MM-DDThh:mm:ss'.length).replace('T', ' ');
}

;// CONCATENATED MODULE: ./lib/cli/render/follow-up-body/story-part.js







const titles = { retry: 'Retry of an aborted plan', reuse: 'Promotion of a finished plan' };
const configured = { retry: 'on-abort', reuse: 'promote-to' };
/** What is proposed, what it follows, who asked for it, and what is left to do. */
function storyPart(evidence) {
    const { kind, target, plan, tasks } = evidence;
    const hasTasks = tasks.shown.length + tasks.more > 0;
    return [
        blocks_heading(2, titles[kind]),
        paragraph(blocks_words('Proposes '), codeOf((0,domain_names/* planPath */.pw)(plan)), blocks_words(' for '), codeOf(target), blocks_words(', '), ...whoAsked(evidence), blocks_words('.')),
        paragraph(...ending(evidence)),
        paragraph(blocks_words(hasTasks
            ? 'A person has to look at what is listed next, complete the plan, and mark the pull request as ready for review.'
            : 'Nothing is left to complete: look through the plan, and approve it if it should run.')),
    ];
}
function whoAsked({ kind, by }) {
    if (by !== null)
        return [blocks_words('asked for by '), codeOf(by)];
    return [blocks_words('as the configuration says ('), codeOf(configured[kind]), blocks_words(')')];
}
/** Which run it follows, where that came from, and how and when it ended. */
function ending({ repository, run, pullRequest }) {
    const { mergeCommit, startedBy, startedAt, endedAt, reason } = run;
    const commit = linkedCode((0,short_digest/* shortDigest */.V)(mergeCommit), repository, { kind: 'commit', commit: mergeCommit });
    return [
        blocks_words('It follows the run of '),
        codeOf((0,domain_names/* planAddress */.o4)(run)),
        blocks_words(' (merged with '),
        commit,
        ...(pullRequest === null ? [] : [blocks_words(', '), proposalOf(repository, pullRequest)]),
        blocks_words(')'),
        ...(startedAt === null ? [] : [blocks_words(', started at '), codeOf(timeInWords(startedAt))]),
        ...(startedBy === null ? [] : [blocks_words(' by '), codeOf(startedBy)]),
        blocks_words(`. How it ended: ${statusInWords(run)}`),
        ...(endedAt === null ? [] : [blocks_words(', at '), codeOf(timeInWords(endedAt))]),
        ...(reason === null ? [blocks_words('.')] : [blocks_words(': '), ...proseOf(reason)]),
    ];
}
function proposalOf(repository, number) {
    return linkedCode(`#${number}`, repository, { kind: 'pull-request', number });
}

// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 6 modules
var lib = __webpack_require__(5618);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-markdown/lib/index.js + 14 modules
var mdast_util_to_markdown_lib = __webpack_require__(9059);
;// CONCATENATED MODULE: ./lib/cli/render/markdown/serialize-markdown.js


/** Rows of a table are not padded to one width, so that the length of a row depends on that row alone. */
const options = {
    bullet: '-',
    rule: '-',
    resourceLink: true,
    extensions: [(0,lib/* gfmToMarkdown */.H)({ tablePipeAlign: false })],
};
const encoder = new TextEncoder();
/** GitHub-flavoured Markdown of a tree, without a final newline. */
function serializeMarkdown(nodes) {
    return (0,mdast_util_to_markdown_lib/* toMarkdown */.l)({ type: 'root', children: [...nodes] }, options).trimEnd();
}
/** The length of a text in bytes of UTF-8, which is never less than its length in any other unit. */
function byteLength(text) {
    return encoder.encode(text).length;
}

;// CONCATENATED MODULE: ./lib/cli/render/markdown/markdown-part.js


function textOfPart(part) {
    const { start, count, line } = linesOf(part.body);
    const known = [];
    const lineOnce = (index) => (known[index] ??= line(index));
    return {
        part,
        count,
        line: lineOnce,
        text: (shown, last) => {
            const lines = Array.from({ length: shown }, (_, index) => lineOnce(index));
            const body = [...start, ...lines].join('\n');
            return [markdown_part_beginningOf(part, count), body, last, part.folded === true ? '</details>' : '']
                .filter((block) => block !== '')
                .join('\n\n');
        },
    };
}
/** Rows of a table and items of a list stand on one line each, and do not depend on one another. */
function linesOf(body) {
    switch (body.kind) {
        case 'table': {
            const start = serializeMarkdown([tableOf(body.head, [])]);
            const row = (index) => serializeMarkdown([tableOf(body.head, body.rows.slice(index, index + 1))]);
            const line = (index) => row(index).slice(start.length + '\n'.length);
            return { start: [start], count: body.rows.length, line };
        }
        case 'list': {
            const line = (index) => serializeMarkdown([listOf(body.items.slice(index, index + 1))]);
            return { start: [], count: body.items.length, line };
        }
        case 'whole':
            return { start: [], count: 1, line: () => serializeMarkdown([body.node]) };
    }
}
function markdown_part_beginningOf({ title, folded }, count) {
    if (folded !== true)
        return serializeMarkdown([blocks_heading(3, title)]);
    return `<details>\n<summary>${title} (${count})</summary>`;
}

;// CONCATENATED MODULE: ./lib/cli/render/markdown/fit-parts.js




const fit_parts_gap = '\n\n';
/**
 * Markdown of a document, at most `limit` bytes of UTF-8 long, if head and foot leave any room at all. When it
 * would be longer, parts lose rows or items from their end, or are left out and named. The more important take
 * what there is, but leave the others an equal share, so that a long list never hides that there is more than it.
 * Takes time in the length of the result, not of what is left out.
 */
function fitParts(document, limit) {
    const { head, parts, foot, command = 'deployment-plans validate' } = document;
    const beginning = serializeMarkdown(head);
    const end = serializeMarkdown(foot);
    const all = parts.map(textOfPart);
    const room = limit - byteLength([beginning, omission(all, command), end].join(fit_parts_gap));
    const texts = shareRoom(all, room, command);
    const omitted = all.filter((_, index) => texts[index] === undefined);
    return [beginning, ...texts, omission(omitted, command), end].filter(Boolean).join(fit_parts_gap);
}
/** A text for each part, or undefined; together with the gaps before them they are at most `room` long. */
function shareRoom(parts, room, command) {
    const share = Math.floor(room / parts.length);
    const shares = parts.map((text) => text.part.spare === true ? 0 : takenBy(fitPart(text, share - fit_parts_gap.length, command)));
    let left = room;
    return parts.map((part, index) => {
        const kept = shares.slice(index + 1).reduce((sum, length) => sum + length, 0);
        const text = fitPart(part, left - kept - fit_parts_gap.length, command);
        left -= takenBy(text);
        return text;
    });
}
function takenBy(text) {
    return text === undefined ? 0 : fit_parts_gap.length + byteLength(text);
}
/** As much of a part as there is room for; undefined when that is not even one row or item. */
function fitPart(part, room, command) {
    const { count } = part;
    const rest = (more) => withPointer(`… and ${more} more`, command);
    const forMore = room - byteLength(part.text(1, ''));
    const forMoreAndRest = room - byteLength(part.text(1, rest(count - 1)));
    let taken = 0;
    let shown = 0;
    for (let index = 0; index < count; index += 1) {
        if (index > 0)
            taken += '\n'.length + byteLength(part.line(index));
        if (taken <= forMoreAndRest)
            shown = index + 1;
        if (taken > forMore)
            return shown === 0 ? undefined : part.text(shown, rest(count - shown));
    }
    return part.text(count, '');
}
function omission(parts, command) {
    if (parts.length === 0)
        return '';
    const names = parts.map(({ part, count }) => `${part.title} (${count})`).join(', ');
    return withPointer(`Left out for want of room: ${names}`, command);
}
/** Says where the rest is. */
function withPointer(what, command) {
    return serializeMarkdown([
        paragraph(blocks_words(`${what}: the summary of the workflow run has more room, and `), codeOf(command), blocks_words(' tells all.')),
    ]);
}

;// CONCATENATED MODULE: ./lib/cli/render/follow-up-body.js






/** Bytes. The lists of evidence are excerpts already, so next to nothing is ever left out to keep it. */
const limit = 40_000;
/**
 * The description of a follow-up's pull request, as GitHub-flavoured Markdown without a final newline: what a person
 * should know before it is merged, and why there is such a plan at all. The same evidence always gives the same text.
 */
function renderFollowUpBody(evidence) {
    const document = {
        head: storyPart(evidence),
        parts: [
            ...tasksPart(evidence),
            ...droppedPart(evidence),
            ...changesPart(evidence),
            ...operationsPart(evidence),
        ],
        foot: [
            paragraph(blocks_words('This tells what the records said when the plan was written. What is merged is judged by the records, not by this text.')),
        ],
        command: `deployment-plans show ${(0,domain_names/* planAddress */.o4)(evidence.run)}`,
    };
    return fitParts(document, limit);
}

;// CONCATENATED MODULE: ./lib/cli/usecases/follow-ups/follow-up-body.js


/** The description of a follow-up's pull request: for people, and at its end the same for this program. */
function writeFollowUpBody(evidence) {
    return `${renderFollowUpBody(evidence)}\n\n${writeEvidence(evidence)}`;
}
/** Undefined for a description that is not one of ours. */
function parseEvidence(body) {
    const found = findEvidence(body);
    if (found === undefined)
        return undefined;
    const { evidence, before } = found;
    return { evidence, edited: before.trim() !== renderFollowUpBody(evidence).trim() };
}

// EXTERNAL MODULE: ./lib/cli/usecases/pull-requests/open-pull-requests.js
var open_pull_requests = __webpack_require__(6319);
;// CONCATENATED MODULE: ./lib/cli/usecases/pull-requests/propose-plan.js


/**
 * Proposes a plan that has just been written to its branch. The pull request is a draft, because a person completes
 * the plan first.
 */
function proposePlan(forge, written) {
    const { plan, target, file } = written;
    return openProposal(forge, written, {
        title: `${target}: ${plan}`,
        body: `Proposes the deployment plan \`${file}\` for \`${target}\`. Complete the plan, then mark this pull request as ready for review.`,
        draft: true,
    });
}
/**
 * Opens the pull request of a plan, if nobody has done so yet. When none can be opened the branch stays, and a
 * problem says how to go on.
 */
async function openProposal(forge, written, proposing) {
    const { plan, branch, target } = written;
    if (plan === null || branch === null)
        return { ...written, pullRequest: null };
    const base = (0,domain_names/* environmentBranch */.GX)(target);
    const { draft } = proposing;
    try {
        const opened = await forge.openPullRequest({ branch, base, ...proposing });
        return { ...written, pullRequest: { ...opened, draft } };
    }
    catch (cause) {
        const [why] = failureOf(cause)?.problems ?? [];
        if (why === undefined)
            throw cause;
        const pullRequest = await standingProposal(forge, branch, base);
        if (pullRequest !== null)
            return { ...written, pullRequest: { ...pullRequest, draft } };
        return {
            ...written,
            pullRequest,
            problems: [...written.problems, unproposed(branch, target, why)],
        };
    }
}
/** The pull request that somebody else was faster to open. */
async function standingProposal(forge, branch, base) {
    try {
        const found = (await forge.pullRequestsOf([branch])).get(branch) ?? [];
        const open = found.find((it) => it.state === 'open' && it.base === base);
        return open === undefined ? null : { number: open.number, url: open.url };
    }
    catch (cause) {
        if (failureOf(cause) === undefined)
            throw cause;
        return null;
    }
}
function unproposed(branch, target, why) {
    const message = `the plan is on the branch ${branch}, and no pull request could be opened for it: ${why.message}; open one to ${(0,domain_names/* environmentBranch */.GX)(target)} yourself`;
    return { ...why, severity: 'warning', message };
}

// EXTERNAL MODULE: ./lib/cli/usecases/reading/proposed-plans.js
var proposed_plans = __webpack_require__(1481);
;// CONCATENATED MODULE: ./lib/cli/usecases/reading/open-plans.js


/** The open plans on branches `plan/<environment>/<plan>`: where no pull requests are known. */
function openPlansOnBranches(repository) {
    return async (branches, environment) => {
        const candidates = [...branches].flatMap(([branch, commit]) => {
            const address = (0,domain_names/* parsePlanBranch */.dF)(branch);
            if (address === undefined || (environment !== undefined && address.environment !== environment))
                return [];
            return [{ ...address, commit, pullRequest: null }];
        });
        return (0,proposed_plans/* readProposedPlans */.X)(repository, branches, candidates);
    };
}

;// CONCATENATED MODULE: ./lib/cli/usecases/pull-requests/proposed-follow-ups.js




/**
 * Where pull requests propose plans: what is proposed from the branches of plans of this repository, and such branches
 * without a pull request, because whoever pushed one did not come as far. What anybody proposes from a fork, or from
 * another branch, may say of itself what it likes: it stands in nobody's way. A branch whose pull request was closed is
 * withdrawn; one that was deleted then is known by what that pull request says of itself.
 */
function followUpsOnPullRequests({ forge, repository }) {
    return async (question) => {
        const { target, run, name } = question;
        const pushed = await readPushed(repository, question);
        const plans = [run, ...[name, ...pushed].map((plan) => ({ environment: target, plan }))];
        const branches = plans.map(({ environment, plan }) => (0,domain_names/* planBranch */.YI)(environment, plan));
        return proposals(question, { pushed, pullRequests: await forge.pullRequestsOf([...new Set(branches)]) });
    };
}
/** Names of the plans on branches of the target that say of themselves that they are this follow-up. */
async function readPushed(repository, { kind, run, target }) {
    const branches = await repository.branches('env/', (0,domain_names/* planBranch */.YI)(target, ''));
    const plans = await openPlansOnBranches(repository)(branches, target);
    return plans
        .filter(({ content }) => isFollowUpOf(content.value?.origin ?? null, kind, run))
        .map(({ plan }) => plan);
}
function proposals(question, found) {
    const { kind, run, target, name } = question;
    const ofBranch = ({ environment, plan }) => found.pullRequests.get((0,domain_names/* planBranch */.YI)(environment, plan)) ?? [];
    const pushed = found.pushed.map((plan) => {
        const address = { environment: target, plan };
        return standingOnBranch(address, ofBranch(address));
    });
    const closed = ofBranch({ environment: target, plan: name }).filter(({ state, body }) => state !== 'open' && tellsOf(body, { kind, run, target }));
    const withdrawn = closed.map((it) => standing({ environment: target, plan: name }, 'withdrawn', it));
    const merged = ofBranch(run).find(({ state, base }) => state === 'merged' && base === (0,domain_names/* environmentBranch */.GX)(run.environment));
    return { followUps: [...pushed, ...withdrawn], pullRequestOfRun: merged?.number ?? null };
}
/** One that is open to another branch is no plan for this environment any more. */
function standingOnBranch(address, pullRequests) {
    const base = (0,domain_names/* environmentBranch */.GX)(address.environment);
    const open = pullRequests.find((it) => it.state === 'open' && it.base === base);
    if (open !== undefined)
        return standing(address, 'open', open);
    const [newest] = pullRequests;
    return newest === undefined
        ? standing(address, 'unproposed', null)
        : standing(address, 'withdrawn', newest);
}
function standing({ environment, plan }, stage, pullRequest) {
    if (pullRequest === null)
        return { environment, plan, stage, pullRequest };
    const { number, url, body } = pullRequest;
    return { environment, plan, stage, pullRequest: { number, url, body } };
}
function tellsOf(body, { kind, run, target }) {
    const evidence = parseEvidence(body)?.evidence;
    return (evidence?.kind === kind &&
        evidence.target === target &&
        evidence.run.environment === run.environment &&
        evidence.run.plan === run.plan);
}

;// CONCATENATED MODULE: ./lib/cli/usecases/pull-requests/open-follow-up.js








/**
 * Makes the follow-up of a run and opens its pull request: a draft when something is left to a person. A follow-up
 * whose branch was pushed before, without a pull request, gets that one. `pullRequest` is null when it was refused, or
 * when none could be opened, which a problem says; trying again then opens it. Rejects as `makeFollowUp` and the
 * forge do.
 */
async function openFollowUp(ports, trusted, request) {
    const readers = { readOpenPlans: (0,open_pull_requests/* openPlansNow */.LX)(ports), readProposed: followUpsOnPullRequests(ports) };
    const made = await makeFollowUp({ ...ports, ...readers }, trusted, request);
    const { plan } = made.answer;
    const answer = plan === null
        ? refused(made)
        : await openProposal(ports.forge, made.answer, proposing(ports, request, { ...made, plan }));
    return { ...made, answer };
}
/** How a follow-up is proposed: with everything that a person should know before it is merged. */
function proposing({ webAddress }, { kind, by }, made) {
    const { answer, run, plan, pullRequestOfRun } = made;
    const evidence = gatherEvidence({
        kind,
        run,
        written: { ...answer, plan },
        repository: webAddress,
        by,
        pullRequest: pullRequestOfRun,
    });
    return {
        title: kind === 'retry' ? `Retry ${(0,domain_names/* planAddress */.o4)(run)}` : `Promote ${plan} to ${answer.target}`,
        body: writeFollowUpBody(evidence),
        draft: answer.problems.some(needsPerson),
    };
}
/** Who is sent to another pull request learns whether what it says of itself can be believed. */
function refused({ answer, run, inTheWay }) {
    const standing = inTheWay?.pullRequest ?? null;
    const found = standing === null ? undefined : parseEvidence(standing.body);
    const isBelievable = found === undefined || (!found.edited && isAsRecorded(found.evidence, run));
    if (standing === null || isBelievable)
        return { ...answer, pullRequest: null };
    const message = `what pull request #${standing.number} says of ${(0,domain_names/* planAddress */.o4)(run)} is not what was written there, or not what the records say; read the records instead: deployment-plans show ${(0,domain_names/* planAddress */.o4)(run)}`;
    const doubt = {
        code: 'follow-up-open',
        severity: 'notice',
        message,
        pullRequest: standing.number,
    };
    return { ...answer, pullRequest: null, problems: [...answer.problems, doubt] };
}

;// CONCATENATED MODULE: ./lib/cli/domain/pull-requests/affected-environments.js

/**
 * The environments in which verdicts on open plans may have changed by what happened; `all` when that is not
 * known. A collision concerns plans for one environment; configuration, records and time concern every one.
 */
function affectedEnvironments(trigger) {
    switch (trigger.kind) {
        case 'pull-request':
            return trigger.concernsOthers ? environmentsOf(trigger.base, trigger.formerBase) : new Set();
        case 'pull-request-signal':
            // A signal does not say what the pull request was for until now.
            return trigger.concernsOthers ? 'all' : new Set();
        case 'push':
            return (0,domain_names/* parseEnvironmentBranch */.j9)(trigger.branch) === undefined ? 'all' : environmentsOf(trigger.branch);
        case 'asked':
            if (trigger.plan !== null)
                return new Set();
            return trigger.environment === null ? 'all' : new Set([trigger.environment]);
        case 'merge-group':
            return new Set();
        case 'schedule':
            return 'all';
    }
}
function environmentsOf(...branches) {
    return new Set(branches.flatMap((branch) => (0,domain_names/* parseEnvironmentBranch */.j9)(branch ?? '') ?? []));
}

;// CONCATENATED MODULE: ./lib/cli/usecases/pull-requests/asked-pull-requests.js

/**
 * The pull requests that a trigger is about, as they are now; none for one that has been closed meanwhile. An old
 * event, or one that came twice, so only makes us look again.
 */
async function askedPullRequests(repository, trigger, { pullRequests, branches }) {
    if (trigger.kind !== 'asked')
        return mentionedPullRequests(trigger, pullRequests);
    const { environment, plan } = trigger;
    if (environment === null || plan === null)
        return [];
    const read = (0,open_pull_requests/* openPlansOnPullRequests */.N5)(repository, pullRequests, 'published');
    const open = (await read(branches, environment)).filter((it) => it.plan === plan);
    const numbers = new Set(open.map(({ pullRequest }) => pullRequest?.number));
    return pullRequests.filter(({ number }) => numbers.has(number));
}
/** Those that an event names itself. */
function mentionedPullRequests(trigger, open) {
    switch (trigger.kind) {
        case 'pull-request':
            return open.filter((it) => isOn(it, trigger.number));
        case 'pull-request-signal':
            // Of a fork no number is told.
            return open.filter((it) => it.head === trigger.head || trigger.pullRequests.some((number) => isOn(it, number)));
        default:
            return [];
    }
}
function isOn({ number, alsoOn }, wanted) {
    return number === wanted || alsoOn.includes(wanted);
}

;// CONCATENATED MODULE: ./lib/cli/usecases/outages.js
/** Failures in a row after which a kind counts as down. */
const mostOutages = 3;
/**
 * What may be tried again of several kinds of requests, each by itself: not what was refused, and not for ever what is out
 * of reach.
 */
class Outages {
    /** In a row; infinite for what was refused. */
    #failures = new Map();
    #most = mostOutages;
    mayTry(kind) {
        return this.#failuresOf(kind) < this.#most;
    }
    succeeded(kind) {
        this.#failures.delete(kind);
    }
    /** `isFinal`: the same would fail again. */
    failed(kind, { isFinal }) {
        this.#failures.set(kind, isFinal ? Number.POSITIVE_INFINITY : this.#failuresOf(kind) + 1);
    }
    /** From now on the first failure of a kind is its last, and what was given up for being out of reach is tried once more. */
    tryLast() {
        this.#most = 1;
        for (const [kind, failures] of this.#failures) {
            if (failures !== Number.POSITIVE_INFINITY)
                this.#failures.delete(kind);
        }
    }
    #failuresOf(kind) {
        return this.#failures.get(kind) ?? 0;
    }
}

;// CONCATENATED MODULE: ./lib/cli/usecases/pull-requests/careful-writer.js



/**
 * Writes to a forge for one evaluation. What the token may not do, and a forge that is down, would fail on each of
 * hundreds of pull requests again: it is found out once.
 */
class CarefulWriter {
    /** Of each part by itself: an explanation that cannot be written must keep no verdict from being written. */
    #outages = new Outages();
    #untried = 0;
    async write(part, doing) {
        if (!this.#outages.mayTry(part)) {
            this.#untried += 1;
            return { kind: 'not-tried' };
        }
        try {
            await doing();
            this.#outages.succeeded(part);
            return { kind: 'done' };
        }
        catch (cause) {
            const [problem] = failureOf(cause)?.problems ?? [];
            if (problem === undefined)
                throw cause;
            this.#outages.failed(part, { isFinal: cause instanceof forge/* ForgeForbidden */.T });
            return { kind: 'failed', problem };
        }
    }
    /** What was not tried, in one problem. */
    leftOut() {
        if (this.#untried === 0)
            return [];
        const severity = this.#outages.mayTry('status') ? 'warning' : 'error';
        const message = `${this.#untried} more writes were not tried, because the same had failed before; the next evaluation makes up for them`;
        return [{ code: 'source-unreachable', severity, message }];
    }
}

;// CONCATENATED MODULE: ./lib/cli/usecases/pull-requests/evaluation-problems.js

/** Whoever asks about an environment that there is not is told so; there would be nothing to judge. */
function judgeQuestion(trigger, { trusted }) {
    if (trigger.kind !== 'asked' || trigger.environment === null)
        return [];
    const { environments } = trusted.configuration;
    if (environments.has(trigger.environment))
        return [];
    const message = `'${trigger.environment}' is not a configured environment; there are ${[...environments.keys()].join(', ')}`;
    return [{ code: 'unknown-environment', severity: 'error', message }];
}
/** A head that is listed and could not be had. */
function headIsMissing({ number, head }) {
    const message = `the commit ${(0,short_digest/* shortDigest */.V)(head)} of pull request #${number} could not be fetched; the next evaluation tries again`;
    return { code: 'source-unreachable', severity: 'error', message };
}
/** What has moved in every round. */
function stillMoving({ number }) {
    const message = `pull request #${number} moves faster than it can be judged; its next event, or the next evaluation, judges it`;
    return { code: 'source-unreachable', severity: 'error', message };
}

;// CONCATENATED MODULE: ./lib/cli/domain/first-names.js
/** The first three of some names, quoted, and how many more there are: `'a', 'b', 'c' and 7 more`. */
function firstNames(names) {
    const shown = names.slice(0, 3).map((name) => `'${name}'`);
    const left = names.length - shown.length;
    return left === 0 ? shown.join(', ') : `${shown.join(', ')} and ${left} more`;
}

;// CONCATENATED MODULE: ./lib/cli/domain/pull-requests/no-proposal.js



const rule = `a pull request to an environment branch adds or changes exactly one file ${domain_names/* planFolder */.Fl}/<plan>.yml and nothing else`;
/** For a pull request that changes nothing. */
function nothingProposed() {
    const message = `the pull request changes nothing; add exactly one file ${domain_names/* planFolder */.Fl}/<plan>.yml`;
    return { code: 'foreign-change', severity: 'error', message };
}
/** For several plans on one pull request: a problem for each of them, and one for all other files. */
function tooManyPlans(changes, plans) {
    const message = `the pull request changes ${plans.length} plans (${firstNames(plans)}); propose each on a pull request of its own`;
    const names = new Set(plans);
    const [proposed, others] = partition(changes, ({ path }) => names.has((0,domain_names/* planOfPath */.Cy)(path) ?? ''));
    return [
        ...oneByOne(proposed, {
            each: ({ path }) => foreign(message, path),
            rest: ({ path }, count) => foreign(`${message}; ${count} more of them are not listed here`, path),
        }),
        ...otherFiles(others),
    ];
}
/** For changes none of which proposes a plan: a problem for each that is about one, and one for all other files. */
function noPlan(changes) {
    const [about, others] = partition(changes, isAboutPlan);
    return [
        ...oneByOne(about, {
            each: unfit,
            rest: ({ path }, count) => foreign(`the pull request changes ${count} more plans, none as it should be`, path),
        }),
        ...otherFiles(others),
    ];
}
function isAboutPlan({ path, kind }) {
    return (0,domain_names/* planOfPath */.Cy)(path) !== undefined || (kind !== 'deleted' && isMisnamed(path));
}
function isMisnamed(path) {
    return path.startsWith(`${domain_names/* planFolder */.Fl}/`) && path.endsWith('.yml') && (0,domain_names/* planOfPath */.Cy)(path) === undefined;
}
function unfit({ path, kind }) {
    if (isMisnamed(path)) {
        const message = `'${path}' is no plan: a plan is a file ${domain_names/* planFolder */.Fl}/<plan>.yml, and its name is ${domain_names/* nameGrammar */.fG}; rename it`;
        return { code: 'bad-name', severity: 'error', message, file: path };
    }
    const what = kind === 'deleted'
        ? 'deletes a plan, which is history'
        : 'makes a plan something else than a regular file';
    return foreign(`the pull request ${what}: '${path}'; take that change out`, path);
}
function otherFiles(changes) {
    const paths = changes.map(({ path }) => path);
    const [first] = paths;
    if (first === undefined)
        return [];
    return [foreign(`the pull request changes ${firstNames(paths)}; ${rule}`, first)];
}
function foreign(message, file) {
    return { code: 'foreign-change', severity: 'error', message, file };
}
function partition(things, belongs) {
    return [things.filter(belongs), things.filter((it) => !belongs(it))];
}

;// CONCATENATED MODULE: ./lib/cli/domain/pull-requests/proposed-plan.js


/** A pull request to an environment branch adds or changes exactly one plan file. */
function proposedPlan(changes) {
    const plans = changes.flatMap(({ path, kind }) => {
        const plan = kind === 'added' || kind === 'modified' ? (0,domain_names/* planOfPath */.Cy)(path) : undefined;
        return plan === undefined ? [] : [plan];
    });
    const [plan, ...others] = plans;
    if (plan !== undefined && others.length === 0) {
        return {
            kind: 'plan',
            plan,
            foreignChanges: changes.map(({ path }) => path).filter((path) => (0,domain_names/* planOfPath */.Cy)(path) !== plan),
        };
    }
    if (plan !== undefined)
        return { kind: 'none', problems: tooManyPlans(changes, plans) };
    if (changes.length === 0)
        return { kind: 'none', problems: [nothingProposed()] };
    return { kind: 'none', problems: noPlan(changes) };
}

// EXTERNAL MODULE: ./lib/cli/domain/pull-requests/size-limits.js
var size_limits = __webpack_require__(7056);
;// CONCATENATED MODULE: ./lib/cli/usecases/pull-requests/read-proposal.js





/** Reads what a pull request changes against where it left its base, and the plan in it. */
async function readProposal(repository, { branches }, pullRequest) {
    const size = (0,size_limits/* tooLarge */.g$)(pullRequest);
    if (size !== undefined)
        return { kind: 'none', problems: [size] };
    const { environment, head, number, createdAt } = pullRequest;
    const base = branches.get((0,domain_names/* environmentBranch */.GX)(environment));
    if (base === undefined)
        return { kind: 'none', problems: [baseIsGone(pullRequest)] };
    const proposed = proposedPlan(await repository.changesSince(base, head));
    if (proposed.kind === 'none')
        return proposed;
    const { plan, foreignChanges } = proposed;
    const path = (0,domain_names/* planPath */.pw)(plan);
    const content = (await repository.read(head, [path])).get(path);
    if (content === undefined)
        throw new Error(`${path} of pull request ${number} is there and cannot be read`);
    const proposal = {
        plan,
        environment,
        pullRequest: (0,open_pull_requests/* proposing */.go)(pullRequest, 'judged-here'),
        hasEnvironmentBranch: true,
        content: (0,plan_file/* readPlanFile */.w)(plan, content),
        addedAt: createdAt,
        foreignChanges,
    };
    return { kind: 'plan', proposal };
}
/** A proposal as the others see it: by what the pull request changes, whatever its commits did on the way. */
function asOpenPlan({ environment, plan, pullRequest, addedAt, content, foreignChanges }, commit) {
    const author = { name: '', email: '' };
    const hasForeignChanges = foreignChanges.length > 0;
    return { environment, plan, commit, pullRequest, addedAt, author, hasForeignChanges, content };
}
function baseIsGone({ base, environment }) {
    const message = `the branch ${base} does not exist any more; restore it, or choose the branch of another environment than ${environment}`;
    return { code: 'unknown-environment', severity: 'error', message };
}

;// CONCATENATED MODULE: ./lib/cli/usecases/pull-requests/judge-pull-requests.js







/** Judges some pull requests of one environment; a plan about which something cannot be read has no verdict. */
async function judgePullRequests(ports, { snapshot, environment: name, pullRequests, others }) {
    const { trusted, branches, records } = snapshot;
    const proposals = await Promise.all(pullRequests.map(async (pullRequest) => ({
        pullRequest,
        proposal: await readProposal(ports.repository, snapshot, pullRequest),
    })));
    const readOthers = (0,open_pull_requests/* openPlansOnPullRequests */.N5)(ports.repository, snapshot.pullRequests, others);
    const openPlans = others === 'published'
        ? await readOthers(branches, name)
        : proposals.flatMap(({ pullRequest: { head }, proposal: it }) => it.kind === 'plan' ? [asOpenPlan(it.proposal, head)] : []);
    const environment = trusted.configuration.environments.get(name);
    const survey = environment &&
        (await surveyEnvironment(ports, {
            trusted,
            environment,
            records,
            openPlans,
            judged: proposals.flatMap(({ proposal: it }) => it.kind === 'plan' ? (it.proposal.content.value ?? []) : []),
        }));
    const judged = proposals.map(async ({ pullRequest, proposal }) => ({
        pullRequest,
        approvals: wantedApprovals(environment, proposal),
        report: {
            ...(await reportOn(proposal, survey)),
            environment: name,
            head: pullRequest.head,
            baseCommit: branches.get((0,domain_names/* environmentBranch */.GX)(name)) ?? null,
            draft: pullRequest.draft,
            reviews: [],
            approvals: null,
        },
    }));
    return Promise.all(judged);
}
const judge_pull_requests_noPlan = { plan: null, source: null, blob: null, operations: [], order: new Map() };
async function reportOn(proposed, survey) {
    if (proposed.kind === 'none') {
        return { ...judge_pull_requests_noPlan, verdict: 'fail', problems: (0,problem/* inFileOrder */.w$)(proposed.problems) };
    }
    const { plan, content } = proposed.proposal;
    const { blob } = content;
    try {
        return { ...(await validateInOrder(proposed.proposal, async () => survey)), blob };
    }
    catch (cause) {
        if (!(cause instanceof usecases_refusal/* Refusal */.P_))
            throw cause;
        const source = content.value?.source ?? null;
        return { ...judge_pull_requests_noPlan, plan, source, blob, verdict: 'unknown', problems: cause.problems };
    }
}
function wantedApprovals(environment, proposed) {
    const policy = environment?.approvals;
    const plan = proposed.kind === 'plan' ? proposed.proposal.content.value : undefined;
    return policy === undefined || plan === undefined ? null : { policy, plan };
}

// EXTERNAL MODULE: ./lib/cli/codec/status-description.js
var status_description = __webpack_require__(1770);
;// CONCATENATED MODULE: ./lib/cli/domain/pull-requests/longest-report.js
/**
 * Bytes of a report that stands as a comment and as the summary of a check run. GitHub takes 65,536 characters for the
 * one and one less for the other; some are left for what surrounds it.
 */
const longestReport = 65_000;

// EXTERNAL MODULE: ./lib/cli/domain/pull-requests/same-status.js
var same_status = __webpack_require__(3903);
// EXTERNAL MODULE: ./lib/cli/domain/pull-requests/same-text.js
var same_text = __webpack_require__(4718);
;// CONCATENATED MODULE: ./lib/cli/domain/pull-requests/status-summary.js


const conflictCodes = new Set(problem/* problemGroups */.kt.conflicts);
/** A plan that could not be judged fails for no known reason, so it still counts for others. */
function statusSummary({ verdict, problems, blob }) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    const others = errors.filter(({ code }) => !conflictCodes.has(code));
    const failsOtherwise = verdict === 'fail' && others.length > 0;
    return {
        verdict,
        failsOtherwise,
        errors: (failsOtherwise ? others : errors).length,
        warnings: problems.filter(({ severity }) => severity === 'warning').length,
        digest: blob === null ? null : (0,short_digest/* shortDigest */.V)(blob),
    };
}

;// CONCATENATED MODULE: ./lib/cli/domain/pull-requests/trusted-place.js

/**
 * Whether the file of a problem was read from the trusted branch: configuration and catalog never come from a pull
 * request, unless the problem is that one tries to change them.
 */
function isOnTrustedBranch({ code, file = '' }) {
    if (code === 'foreign-change')
        return false;
    return file === layout/* configurationPath */.yD || file.startsWith(`${layout/* catalogFolder */.AV}/`);
}

;// CONCATENATED MODULE: ./lib/cli/render/annotations.js



/** GitHub takes messages of 64 KB; a character has at most three bytes for each UTF-16 code unit. */
const annotations_longestMessage = Math.floor(65_536 / 3);
const annotations_levels = { error: 'failure', warning: 'warning', notice: 'notice' };
/** Annotations of the problems that have a line in a file of the pull request, in the same order. */
function annotationsOf(problems) {
    return problems.flatMap((problem) => {
        const { code, severity, message, file, line } = problem;
        if (file === undefined || line === undefined || isOnTrustedBranch(problem))
            return [];
        const text = shortenText(plainText(message), annotations_longestMessage);
        return [{ path: file, line, level: annotations_levels[severity], title: code, message: text }];
    });
}

;// CONCATENATED MODULE: ./lib/cli/render/plan-report/binding-part.js





/**
 * What the verdict is bound to. Not the tip of the base: it moves with every merge, and a report that named it would
 * have to be written anew on every open pull request.
 */
function bindingPart(report, { repository }) {
    const { head, environment, blob } = report;
    const commitOf = (commit) => linkedCode((0,short_digest/* shortDigest */.V)(commit), repository, { kind: 'commit', commit });
    const digest = blob === null ? [] : [blocks_words(', plan '), codeOf((0,short_digest/* shortDigest */.V)(blob))];
    return [
        { type: 'thematicBreak' },
        paragraph(blocks_words('This is about commit '), commitOf(head), blocks_words(' for '), codeOf((0,domain_names/* environmentBranch */.GX)(environment)), ...digest, blocks_words('; when one of them changes, it is judged anew.')),
    ];
}

;// CONCATENATED MODULE: ./lib/cli/render/markdown/flowchart.js
/** Characters of one label that are shown. */
const longestLabel = 80;
/**
 * What means nothing in a quoted Mermaid label: not a quote, a bracket, `#` or `;`, from which Mermaid makes
 * other characters and even HTML again.
 */
const flowchart_meaningful = /[^\p{L}\p{N} .,+_→?-]/gu;
/**
 * A Mermaid flowchart: one node for each thing, and an arrow to it from each that comes before. Nodes get ids of
 * our own, and arrows between unknown names are left out.
 */
function flowchart(nodes, before) {
    const ids = new Map(nodes.map(({ name }, index) => [name, `n${index}`]));
    const boxes = nodes.map(({ label }, index) => `  n${index}["${labelText(label)}"]`);
    const arrows = nodes.flatMap(({ name }, index) => (before.get(name) ?? []).flatMap((earlier) => {
        const id = ids.get(earlier);
        return id === undefined ? [] : [`  ${id} --> n${index}`];
    }));
    return { type: 'code', lang: 'mermaid', value: ['flowchart LR', ...boxes, ...arrows].join('\n') };
}
function labelText(label) {
    const shown = [...label].slice(0, longestLabel).join('');
    return shown.replace(flowchart_meaningful, '\uFFFD').trim() || '?';
}

;// CONCATENATED MODULE: ./lib/cli/render/own-errors.js

const withOthers = new Set(problem/* problemGroups */.kt.conflicts);
/**
 * The codes of the errors that keep an application from being deployed, by its name; each code once. What it is told
 * to do may not even exist then, so nothing is promised. A conflict is no such error: it ends when the other plan does.
 */
function ownErrors(problems) {
    const errors = problems.filter(({ severity, code }) => severity === 'error' && !withOthers.has(code));
    const codes = new Map();
    for (const { application, code } of errors) {
        if (application === undefined)
            continue;
        codes.set(application, [...new Set([...(codes.get(application) ?? []), code])]);
    }
    return codes;
}

;// CONCATENATED MODULE: ./lib/cli/render/plan-report/operation-parts.js





/** What a person can still follow, and well below what GitHub draws (Mermaid: maxEdges 500, maxTextSize 50,000). */
const mostBoxes = 50;
const mostArrows = 150;
const operation_parts_columns = ['Application', 'Version', 'What happens', 'Why not'];
/** What would happen to each application. */
function prognosisPart({ operations, problems }) {
    if (operations.length === 0)
        return [];
    const errors = ownErrors(problems);
    const rows = operations.map((it) => operation_parts_row(it, errors.get(it.application) ?? []));
    return [{ title: 'What happens', body: { kind: 'table', head: operation_parts_columns, rows } }];
}
function operation_parts_row(operation, errors) {
    const { application, action, skip } = operation;
    const happens = skip === undefined && errors.length === 0;
    return [
        [codeOf(application)],
        [codeOf(versionsInWords(operation))],
        [blocks_words(happens ? actionInWords(action) : 'nothing')],
        errors.length > 0 ? operation_parts_refusal(errors) : skip === undefined ? [] : proseOf(reasonInWords(skip)),
    ];
}
function operation_parts_refusal(errors) {
    const codes = errors.flatMap((code) => [blocks_words(', '), codeOf(code)]).slice(1);
    return [blocks_words('cannot be deployed: '), ...codes];
}
/** In which order operations are carried out; nothing when there is no more than one. */
function orderPart({ operations, order, problems }) {
    const errors = ownErrors(problems);
    const carriedOut = operations.filter((it) => it.skip === undefined && !errors.has(it.application));
    if (carriedOut.length < 2)
        return [];
    const names = new Set(carriedOut.map(({ application }) => application));
    const arrows = [...order].flatMap(([name, before]) => (names.has(name) ? before : []));
    const node = carriedOut.length > mostBoxes || arrows.length > mostArrows
        ? paragraph(blocks_words(`The graph of ${carriedOut.length} operations is left out: it would be too large to read.`))
        : flowchart(carriedOut.map(box), order);
    return [{ title: 'Order', body: { kind: 'whole', node } }];
}
function box(operation) {
    const { application } = operation;
    return { name: application, label: `${application} ${versionsInWords(operation)}` };
}

;// CONCATENATED MODULE: ./lib/cli/render/problem-item.js




/** A problem as an item of a list: its code, where it is, and what it says. */
function problemItem(problem, { repository, revision, trusted }) {
    const { code, file, line, message } = problem;
    const about = [codeOf(code)];
    if (file === undefined)
        return [...about, blocks_words(': '), ...proseOf(message)];
    const text = line === undefined ? file : `${file}:${line}`;
    const at = isOnTrustedBranch(problem) ? trusted : revision;
    const place = linkedCode(text, repository, { kind: 'file', revision: at, path: file, line });
    return [...about, blocks_words(' in '), place, blocks_words(': '), ...proseOf(message)];
}

;// CONCATENATED MODULE: ./lib/cli/render/plan-report/problem-parts.js






const problem_parts_titles = {
    errors: 'Errors',
    conflicts: 'Conflicts with other open plans',
    warnings: 'Warnings',
    waiting: 'What it would wait for',
    notices: 'Notices',
};
const problem_parts_conflictCodes = new Set(problem/* problemGroups */.kt.conflicts);
/** Their notices say when a merged plan may start, or who must agree first. */
const waitingCodes = new Set(['would-wait', ...problem/* problemGroups */.kt.policy]);
/** The problems of one topic, in the order of the files; no part without one. */
function problemPart(report, links, topic) {
    const problems = report.problems.filter((problem) => topicOf(problem) === topic);
    if (problems.length === 0)
        return [];
    const revisions = { revision: report.head, trusted: layout/* trustedBranch */.YF };
    const items = problems.map((problem) => topic === 'conflicts' ? conflict(problem, links) : problemItem(problem, { ...links, ...revisions }));
    return [{ title: problem_parts_titles[topic], folded: topic === 'notices', body: { kind: 'list', items } }];
}
function topicOf({ code, severity }) {
    if (severity === 'notice' && waitingCodes.has(code))
        return 'waiting';
    if (problem_parts_conflictCodes.has(code))
        return 'conflicts';
    return severity === 'error' ? 'errors' : severity === 'warning' ? 'warnings' : 'notices';
}
function conflict({ severity, plan, pullRequest, message }, { repository }) {
    const about = [blocks_words(`${severity}: `), ...proseOf(message)];
    if (plan === undefined)
        return about;
    if (pullRequest === undefined)
        return [codeOf(plan), blocks_words(', '), ...about];
    const place = { kind: 'pull-request', number: pullRequest };
    const link = linkedCode(`${plan} (#${pullRequest})`, repository, place);
    return [link, blocks_words(', '), ...about];
}

;// CONCATENATED MODULE: ./lib/cli/domain/approvals/approval-missing.js
/** People and sentences that are named in one message; a report shows the others. */
const mostNamed = 5;
/** What a pull request is told when its plan lacks approvals; none when it does not. */
function approvalMissing(judgement) {
    if (judgement.missing === 0)
        return [];
    const message = [
        `${missingInWords(judgement)}; ask for reviews ${whoMayApprove(judgement)}, without those who wrote the plan or asked for it`,
        ...shortened(judgement.notCounted.map(uncountedInWords)),
        ...shortened(judgement.unknown),
    ].join('; ');
    return [{ code: 'approval-missing', severity: 'notice', message }];
}
/** `1 of 2 approvals is missing`. */
function missingInWords({ missing, required }) {
    const approvals = required === 1 ? 'approval' : 'approvals';
    return `${missing} of ${required} ${approvals} ${missing === 1 ? 'is' : 'are'} missing`;
}
/** `from @acme/release-managers, of these alice, as the plan says`. */
function whoMayApprove({ from: { policy, plan } }) {
    const allowed = policy === null ? 'people with write permission' : listed(policy);
    return plan === null
        ? `from ${allowed}`
        : `from ${allowed}, of these only ${listed(plan)}, as the plan says`;
}
/** `the approval of bob does not count: opened the pull request`. */
function uncountedInWords({ by, reason }) {
    return `the approval of ${by ?? 'somebody'} does not count: ${by ?? 'the person'} ${reason}`;
}
function listed(names) {
    return names.length === 0 ? 'nobody' : shortened(names).join(', ');
}
function shortened(all) {
    const left = all.length - mostNamed;
    return left <= 0 ? [...all] : [...all.slice(0, mostNamed), `${left} more`];
}

;// CONCATENATED MODULE: ./lib/cli/render/plan-report/reviews-part.js






const decisions = {
    approved: 'approved',
    'changes-requested': 'asked for changes on',
};
/**
 * Who has decided what, by the last decision of each; comments decide nothing, and a dismissed one is none. Where
 * approvals are required, also which of them count, why others do not, and what is missing.
 */
function reviewsPart({ reviews, head, approvals }) {
    const decided = latestDecisions(reviews).flatMap(({ last }) => decisionItem(last, head, approvals));
    const items = [...decided, ...(approvals === null ? [] : standingItems(approvals))];
    return items.length === 0 ? [] : [{ title: 'Reviews', body: { kind: 'list', items } }];
}
function decisionItem(decision, head, approvals) {
    const { author, state } = decision;
    const uncounted = approvals?.notCounted.find(({ by }) => isSamePerson(by, author));
    if (state === 'dismissed' && uncounted === undefined)
        return [];
    const who = author === null ? blocks_words('Somebody whose account is gone') : codeOf(author);
    const what = state === 'dismissed' ? [] : decisionInWords(decision, decisions[state], head);
    const does = state === 'dismissed' ? ' ' : '; does not count: ';
    const why = uncounted === undefined ? [] : [blocks_words(does), ...proseOf(uncounted.reason)];
    const counts = approvals?.approvals.some(({ by }) => isSamePerson(by, author)) ? [blocks_words('; counts')] : [];
    return [[who, ...what, ...counts, ...why]];
}
function decisionInWords({ commit }, decision, head) {
    if (commit === head)
        return [blocks_words(` ${decision} this commit`)];
    if (commit === null)
        return [blocks_words(` ${decision} a commit that is gone`)];
    return [blocks_words(` ${decision} another commit, `), codeOf((0,short_digest/* shortDigest */.V)(commit))];
}
/** What is required, and what is not known. */
function standingItems(approvals) {
    const { missing, required, unknown } = approvals;
    if (missing === 0)
        return [[blocks_words(`${required} required, none is missing`)]];
    return [
        [blocks_words('Required: '), ...proseOf(`${missingInWords(approvals)}, ${whoMayApprove(approvals)}`)],
        ...unknown.map((it) => [blocks_words('Not known: '), ...proseOf(it)]),
    ];
}
function isSamePerson(one, other) {
    return one === null || other === null ? one === other : isSameLogin(one, other);
}

;// CONCATENATED MODULE: ./lib/cli/render/plan-report/verdict-part.js



const verdict_part_titles = {
    pass: '✅ Deployment plan: passed',
    fail: '❌ Deployment plan: failed',
    unknown: '❔ Deployment plan: could not be judged',
};
const meanings = {
    pass: 'Nothing stands in the way of merging it. It is judged again when it runs.',
    fail: 'It cannot be merged until its errors are gone.',
    unknown: 'Something that it is judged by could not be read, so nothing was decided and it cannot be merged yet. It is judged again with the next evaluation.',
};
const draftNote = 'It is a draft: it turns no other plan red.';
/** The verdict in words, what it is about, and how much was found. */
function verdictPart(report) {
    const { verdict, problems, operations, draft } = report;
    const counts = `: ${countsInWords(problems)}; ${operationCountsInWords(operations)}.`;
    return [
        blocks_heading(2, verdict_part_titles[verdict]),
        paragraph(...verdict_part_subject(report), blocks_words(counts)),
        paragraph(blocks_words(draft ? `${meanings[verdict]} ${draftNote}` : meanings[verdict])),
    ];
}
function verdict_part_subject({ environment, plan, source }) {
    const what = plan === null ? blocks_words('No single plan') : codeOf(plan);
    const route = source === null ? [] : [blocks_words(' from '), codeOf(source)];
    return [what, ...route, blocks_words(' for '), codeOf(environment)];
}

;// CONCATENATED MODULE: ./lib/cli/render/plan-report.js






/** The least limit that a report keeps: what is never left out is always shorter. */
const leastLimit = 8000;
/**
 * What a pull request is told about its plan, as GitHub-flavoured Markdown without a final newline: for the
 * comment, the check run and the step summary alike. Text of plans, branches and people cannot become anything
 * but text or code in it.
 *
 * `limit` is in bytes, at least {@link leastLimit}; what GitHub limits in characters is then shorter as well. A
 * report that would be longer loses whole rows, items and sections, the least important ones, and says so.
 */
function renderPlanReport(report, links, options) {
    const document = {
        head: verdictPart(report),
        parts: [
            ...problemPart(report, links, 'errors'),
            ...problemPart(report, links, 'conflicts'),
            ...prognosisPart(report),
            ...problemPart(report, links, 'warnings'),
            ...problemPart(report, links, 'waiting'),
            ...orderPart(report),
            ...reviewsPart(report),
            ...problemPart(report, links, 'notices'),
        ],
        foot: bindingPart(report, links),
    };
    return fitParts(document, options.limit);
}

;// CONCATENATED MODULE: ./lib/cli/usecases/pull-requests/publications.js








const states = { pass: 'success', fail: 'failure', unknown: 'error' };
/** By what is found again what stands on a pull request. */
function publicationQuestion({ pullRequest, approvals }) {
    const { number, environment } = pullRequest;
    return {
        pullRequest: number,
        context: (0,published_names/* statusContext */.s)(environment),
        check: (0,published_names/* checkName */.I3)(environment),
        marker: published_names/* commentMarker */.Ql,
        contributors: approvals !== null,
    };
}
/** The status by which a pull request may be merged or not; it is bound to head, base and plan. */
function statusOf(report, url) {
    return {
        context: (0,published_names/* statusContext */.s)(report.environment),
        state: states[report.verdict],
        description: (0,status_description/* statusText */.qS)(statusSummary(report)),
        url,
    };
}
/** `url`: where the status leads. */
function wantedPublication(report, links, url) {
    const status = statusOf(report, url);
    const text = renderPlanReport(report, links, { limit: longestReport });
    return {
        status,
        check: {
            name: (0,published_names/* checkName */.I3)(report.environment),
            conclusion: report.verdict === 'pass' ? 'success' : 'failure',
            title: status.description,
            summary: text,
            annotations: annotationsOf(report.problems),
        },
        comment: `${published_names/* commentMarker */.Ql}\n${text}`,
    };
}
/** The parts of a publication that are not as they should be, in the order in which they are to be written. */
function differingParts(wanted, standing) {
    const differs = {
        // First what decides about the merge.
        status: !(0,same_status/* isSameStatus */.F)(wanted.status, standing.status),
        check: !isSameCheck(wanted.check, standing),
        comment: !isSameComment(wanted.comment, standing),
    };
    return ['status', 'check', 'comment'].filter((part) => differs[part]);
}
function isSameCheck(wanted, { check }) {
    return (check !== null &&
        check.conclusion === wanted.conclusion &&
        check.title === wanted.title &&
        (0,same_text/* isSameText */.c)(check.summary, wanted.summary) &&
        check.annotations === wanted.annotations.length);
}
/** One that stands twice is written again, which takes the second away. */
function isSameComment(wanted, { comment }) {
    return comment !== null && (0,same_text/* isSameText */.c)(comment.body, wanted) && comment.duplicates.length === 0;
}

;// CONCATENATED MODULE: ./lib/cli/usecases/pull-requests/publish-report.js




/**
 * One report on its way to its pull request. A report is bound to head, base and plan: when one of them is not what
 * was judged any more, there is nothing to write.
 */
class Publishing {
    #judged;
    #standing;
    #links;
    #kind;
    #report;
    #written = [];
    #untried = [];
    #problems = [];
    constructor(judged, standing, links) {
        this.#judged = judged;
        this.#standing = standing;
        const { draft, reviews } = standing ?? judged.report;
        this.#report = { ...judged.report, draft, reviews };
        this.#links = links;
        this.#kind = standingOf(standing, this.#report);
    }
    /** What is to be asked about its approvals; undefined when none are wanted, or it is about what is there no more. */
    approvalQuestion() {
        const { approvals } = this.#judged;
        const standing = this.#standing;
        const { plan: name, blob, head } = this.#report;
        if (approvals === null || standing === undefined || this.#kind !== 'published')
            return undefined;
        if (name === null || blob === null)
            return undefined;
        const { author, reviews } = standing;
        const contributors = standing.contributors ?? { people: [], complete: false };
        return { ...approvals, name, blob, proposed: { author, contributors, head, reviews } };
    }
    /** Adds what is known of its approvals, which never changes the verdict. */
    addApprovals(approvals) {
        const problems = (0,problem/* inFileOrder */.w$)([...this.#report.problems, ...approvalMissing(approvals)]);
        this.#report = { ...this.#report, approvals, problems };
    }
    /** Writes those of these parts that differ from what stands there, in their order. */
    async write(forge, writer, parts) {
        const standing = this.#standing;
        if (this.#kind !== 'published' || standing === undefined)
            return;
        const wanted = wantedPublication(this.#report, this.#links, this.#judged.pullRequest.url);
        for (const part of differingParts(wanted, standing).filter((it) => parts.includes(it))) {
            const outcome = await writer.write(part, () => this.#writePart(forge, part, { wanted, standing }));
            if (outcome.kind === 'done')
                this.#written.push(part);
            else if (outcome.kind === 'not-tried')
                this.#untried.push(part);
            else
                this.#problems.push(unwritten(part, this.#judged, outcome.problem));
        }
    }
    outcome() {
        return {
            kind: this.#kind,
            report: this.#report,
            written: this.#written,
            untried: this.#untried,
            problems: this.#problems,
        };
    }
    #writePart(forge, part, { wanted, standing }) {
        const { report, pullRequest } = this.#judged;
        switch (part) {
            case 'status':
                return forge.setStatus(report.head, wanted.status);
            case 'check':
                return forge.setCheck(report.head, wanted.check, standing.check);
            case 'comment':
                return forge.setComment(pullRequest.number, wanted.comment, standing.comment);
        }
    }
}
function standingOf(standing, report) {
    if (standing === undefined || !standing.open)
        return 'closed';
    const isSame = standing.head === report.head &&
        standing.base === (0,domain_names/* environmentBranch */.GX)(report.environment) &&
        (report.baseCommit === null || standing.baseCommit === report.baseCommit);
    return isSame ? 'published' : 'moved';
}
/** Only the status decides whether the pull request may be merged; the others say why. */
function unwritten(part, { pullRequest, report }, problem) {
    const consequences = {
        status: 'the pull request has no verdict on this commit',
        check: 'the problems are not shown on its lines',
        comment: 'the report is not shown on it',
    };
    const plan = report.plan === null ? {} : { plan: `${report.environment}/${report.plan}` };
    const message = `the ${part} of pull request #${pullRequest.number} could not be written (${consequences[part]}): ${problem.message}`;
    return { ...problem, ...plan, severity: part === 'status' ? 'error' : 'warning', message };
}

;// CONCATENATED MODULE: ./lib/cli/usecases/pull-requests/publish-reports.js


/** What stands there is read for so many at once, right before their verdicts are written. */
const batch = 25;
/**
 * Writes on pull requests what differs from what stands there: first every status, because these decide about
 * merges, then everything that only explains them, approvals among it. Writes take a second each.
 */
async function publishReports({ forge, writer, readApprovals }, judged, { links, dryRun }) {
    const publishing = [];
    for (let from = 0; from < judged.length; from += batch) {
        const some = judged.slice(from, from + batch);
        const standing = await forge.publications(some.map(publicationQuestion));
        for (const it of some) {
            const one = new Publishing(it, standing.get(it.pullRequest.number), links);
            if (!dryRun)
                await one.write(forge, writer, ['status']);
            publishing.push({ pullRequest: it.pullRequest, one });
        }
    }
    await addApprovals(publishing.map(({ one }) => one), readApprovals);
    for (const { one } of dryRun ? [] : publishing)
        await one.write(forge, writer, ['check', 'comment']);
    return publishing.map(({ pullRequest, one }) => ({ ...one.outcome(), pullRequest, links }));
}
/** Only after every status was written: approvals may need further requests, and decide nothing here. */
async function addApprovals(publishing, readApprovals) {
    const asked = publishing.flatMap((one) => {
        const question = one.approvalQuestion();
        return question === undefined ? [] : [{ one, question }];
    });
    if (asked.length === 0)
        return;
    const judged = await readApprovals(asked.map(({ question }) => question));
    for (const [index, approvals] of judged.entries())
        asked[index]?.one.addApprovals(approvals);
}

// EXTERNAL MODULE: ./lib/cli/usecases/pull-requests/snapshot.js
var pull_requests_snapshot = __webpack_require__(5754);
;// CONCATENATED MODULE: ./lib/cli/usecases/pull-requests/withdraw-verdicts.js




/**
 * When nothing can be judged, no pull request that may be affected keeps a verdict that lets it be merged: what is
 * green, and what has just been asked about, is told that there is no verdict, and why. When even what stands there
 * cannot be read, the status alone is taken back. The next evaluation puts it right.
 */
async function withdrawVerdicts(ports, { pullRequests, asked, problems, webAddress }) {
    const concerned = pullRequests.filter((it) => asked.has(it.number) || mayBeGreen(it));
    const judged = concerned.map((pullRequest) => withoutVerdict(pullRequest, problems));
    const links = { repository: webAddress };
    try {
        return { evaluated: await publishReports(ports, judged, { links, dryRun: false }), problems: [] };
    }
    catch (cause) {
        const failure = failureOf(cause);
        if (failure === undefined)
            throw cause;
        return { evaluated: [], problems: [...failure.problems, ...(await withdrawStatuses(ports, concerned))] };
    }
}
/** Where no status of ours is known there may be one of somebody else. */
function mayBeGreen({ environment, statuses }) {
    const ours = statuses?.find(({ context }) => context === (0,published_names/* statusContext */.s)(environment));
    return ours === undefined || ours.state === 'success';
}
function withoutVerdict(pullRequest, problems) {
    const { environment, head, draft } = pullRequest;
    const nothing = {
        plan: null,
        source: null,
        blob: null,
        baseCommit: null,
        operations: [],
        order: new Map(),
        reviews: [],
        approvals: null,
    };
    return {
        pullRequest,
        approvals: null,
        report: { ...nothing, environment, head, draft, verdict: 'unknown', problems },
    };
}
async function withdrawStatuses({ forge, writer }, pullRequests) {
    const problems = [];
    for (const { environment, head, statuses, url } of pullRequests) {
        const context = (0,published_names/* statusContext */.s)(environment);
        const description = status_description/* withdrawnDescription */.BJ;
        if (statuses?.some((it) => it.context === context && it.description === description))
            continue;
        const status = { context, state: 'error', description, url };
        const outcome = await writer.write('status', () => forge.setStatus(head, status));
        if (outcome.kind === 'failed')
            problems.push(outcome.problem);
    }
    return problems;
}

;// CONCATENATED MODULE: ./lib/cli/usecases/pull-requests/world-fingerprint.js

/** All that verdicts depend on apart from the tags of applications, as one text: equal when nothing has moved. */
function fingerprintOf(open, branches) {
    const tips = [...branches].filter(([name]) => name === layout/* trustedBranch */.YF || name === layout/* recordsBranch */.rb || name.startsWith('env/'));
    const proposed = open.map(({ number, base, head, draft }) => [number, base, head, draft]);
    return JSON.stringify([tips.sort(), proposed.sort()]);
}

;// CONCATENATED MODULE: ./lib/cli/usecases/pull-requests/evaluate.js











/**
 * Judges what a trigger is about, and then every open plan whose verdict may have changed with it; writes only
 * what differs from what stands there. The outcome depends on what there is now, not on the trigger, so triggers
 * may come late, twice or never. When the world has moved by the time that verdicts are written, everything is
 * judged again, because another evaluation may have been faster and right. Rejects as the forge does when the pull
 * requests cannot be listed.
 */
function evaluate(ports, trigger, options) {
    return new Evaluator(ports, options).run(trigger);
}
/** How often what moves while it is judged is judged anew, and milliseconds to let it come to rest. */
const mostRounds = 3;
const pause = 1000;
class Evaluator {
    #ports;
    #options;
    #writer = new CarefulWriter();
    #evaluated = new Map();
    #asked = new Set();
    #problems = [];
    constructor(ports, options) {
        this.#ports = ports;
        this.#options = options;
    }
    async run(trigger) {
        let open = await (0,pull_requests_snapshot/* environmentPullRequests */.t3)(this.#ports.forge);
        for (let round = 1;; round += 1) {
            const snapshot = await this.#judgeByTrigger(trigger, open);
            const after = snapshot && (await this.#lookAgain(open, snapshot));
            if (after === undefined)
                break;
            if (round === mostRounds) {
                await this.#giveUp(after);
                break;
            }
            open = after;
            await this.#ports.clock.sleep(pause);
        }
        return {
            pullRequests: [...this.#evaluated.values()].sort((a, b) => a.pullRequest.number - b.pullRequest.number),
            asked: this.#asked,
            problems: [...this.#problems, ...this.#writer.leftOut()],
        };
    }
    /** Judges on one snapshot; undefined when it could not be taken. */
    async #judgeByTrigger(trigger, open) {
        this.#forgetRound();
        const environments = affectedEnvironments(trigger);
        const isAffected = ({ environment }) => environments === 'all' || environments.has(environment);
        const mentioned = mentionedPullRequests(trigger, open);
        for (const { number } of mentioned)
            this.#asked.add(number);
        return this.#failClosed([...new Set([...mentioned, ...open.filter(isAffected)])], async () => {
            const snapshot = await (0,pull_requests_snapshot/* takeSnapshot */.W9)(this.#ports, open);
            this.#problems.push(...judgeQuestion(trigger, snapshot));
            const asked = await askedPullRequests(this.#ports.repository, trigger, snapshot);
            for (const { number } of asked)
                this.#asked.add(number);
            await this.#judge(snapshot, asked, 'published');
            await this.#judge(snapshot, snapshot.pullRequests.filter(isAffected), 'judged-here');
            await this.#tellUnfetched(snapshot, [...mentioned, ...open.filter(isAffected)]);
            return snapshot;
        });
    }
    /** One environment after the other, so that one that cannot be judged keeps no other from it. */
    async #judge(snapshot, pullRequests, others) {
        for (const environment of new Set(pullRequests.map((it) => it.environment))) {
            const concerned = pullRequests.filter((it) => it.environment === environment);
            await this.#failClosed(concerned, async () => {
                const question = { snapshot, environment, pullRequests: concerned, others };
                const judged = await judgePullRequests(this.#ports, question);
                const links = { repository: this.#ports.webAddress };
                const published = await publishReports(this.#publishing(snapshot.records), judged, {
                    ...this.#options,
                    links,
                });
                for (const it of published)
                    this.#note(it);
            });
        }
    }
    /** A head that is listed and could not be had is no evidence of anything. */
    async #tellUnfetched(snapshot, concerned) {
        const present = new Set(snapshot.pullRequests.map(({ number }) => number));
        const missing = [...new Set(concerned)].filter(({ number }) => !present.has(number));
        if (missing.length > 0)
            await this.#withdraw(missing, missing.map(headIsMissing));
    }
    /** The pull requests as they are now, when something has moved since; undefined when all is as it was judged. */
    async #lookAgain(judged, snapshot) {
        const all = [...this.#evaluated.values()];
        const isMoving = all.some(({ kind }) => kind === 'moved');
        if (!isMoving && !all.some(({ written }) => written.length > 0))
            return undefined;
        return this.#failClosed([], async () => {
            const open = await (0,pull_requests_snapshot/* environmentPullRequests */.t3)(this.#ports.forge);
            await this.#ports.repository.refresh();
            const branches = await this.#ports.repository.branches();
            const hasMoved = fingerprintOf(judged, snapshot.branches) !== fingerprintOf(open, branches);
            return isMoving || hasMoved ? open : undefined;
        });
    }
    /** What moved in every round loses its verdict; its next event, or the next evaluation, judges it. */
    async #giveUp(open) {
        const moving = [...this.#evaluated.values()].filter(({ kind }) => kind === 'moved');
        const numbers = new Set(moving.map(({ pullRequest }) => pullRequest.number));
        const concerned = open.filter(({ number }) => numbers.has(number));
        if (concerned.length > 0)
            await this.#withdraw(concerned, concerned.map(stillMoving));
    }
    /** What is not tried again has its reason from when it was tried. */
    #note(evaluated) {
        const { number } = evaluated.pullRequest;
        const before = this.#evaluated.get(number);
        const written = [...new Set([...(before?.written ?? []), ...evaluated.written])];
        const reasons = evaluated.untried.length === 0 ? [] : (before?.problems ?? []);
        this.#evaluated.set(number, { ...evaluated, written, problems: [...reasons, ...evaluated.problems] });
    }
    /** Of an earlier round only what was written counts. */
    #forgetRound() {
        this.#asked.clear();
        this.#problems = [];
        for (const [number, it] of this.#evaluated) {
            if (it.kind !== 'published')
                this.#evaluated.delete(number);
        }
    }
    /** Missing evidence is no verdict: what is concerned loses the one it has. */
    async #failClosed(concerned, doing) {
        try {
            return await doing();
        }
        catch (cause) {
            const failure = failureOf(cause);
            if (failure === undefined)
                throw cause;
            await this.#withdraw(concerned, failure.problems);
            return undefined;
        }
    }
    async #withdraw(pullRequests, problems) {
        this.#problems.push(...problems);
        if (this.#options.dryRun || pullRequests.length === 0)
            return;
        const { webAddress } = this.#ports;
        const withdrawal = { pullRequests, asked: this.#asked, problems, webAddress };
        const { evaluated, problems: unwritten } = await withdrawVerdicts(this.#publishing(null), withdrawal);
        for (const it of evaluated)
            this.#note(it);
        this.#problems.push(...unwritten);
    }
    /** Without records there are no plans whose approvals could be judged. */
    #publishing(records) {
        const { forge, repository, reviewers } = this.#ports;
        return {
            forge,
            writer: this.#writer,
            readApprovals: async (questions) => records === null ? [] : readApprovals({ repository, reviewers, records }, questions),
        };
    }
}

;// CONCATENATED MODULE: ./lib/cli/usecases/pull-requests/validate-opened.js


/** How often it is looked for, and milliseconds in between: a list may lag behind. */
const mostLooks = 3;
const validate_opened_pause = 1000;
/**
 * Judges a pull request right after it was opened, because no workflow starts for one that was opened with the token
 * of a workflow (GitHub: GITHUB_TOKEN). Says what could not be judged or written; the next evaluation makes up for
 * it. Rejects as `evaluate` does.
 */
async function validateOpened(ports, { number, target }) {
    for (let look = 1;; look += 1) {
        const opened = (await ports.forge.openPullRequests()).find((it) => it.number === number);
        if (opened !== undefined) {
            const base = (0,domain_names/* environmentBranch */.GX)(target);
            const { head } = opened;
            const trigger = {
                kind: 'pull-request',
                number,
                base,
                formerBase: null,
                head,
                concernsOthers: true,
            };
            const { problems, pullRequests } = await evaluate(ports, trigger, { dryRun: false });
            return [...problems, ...pullRequests.flatMap((it) => it.problems)];
        }
        if (look === mostLooks)
            return [notListed(number)];
        await ports.clock.sleep(validate_opened_pause);
    }
}
/**
 * The same where a person may be at work: what a person opens starts the workflow that judges it, what a program opens
 * may not. `login` is of whoever opened it.
 */
async function validateOpenedBy(ports, login, opened) {
    return login.endsWith('[bot]') ? validateOpened(ports, opened) : [];
}
function notListed(number) {
    const message = `pull request #${number} is not among the open ones yet, or not any more, so it was not judged; the next evaluation judges it`;
    return { code: 'source-unreachable', severity: 'warning', message };
}

;// CONCATENATED MODULE: ./lib/cli/cli/answers/owed-ports.js



/** How follow-ups that are owed are opened: on branches, and on GitHub on pull requests. */
function owedPorts(session) {
    const { hosted } = session;
    if (hosted === null)
        return { ...session, make: followUpsOnBranchesAlone(session) };
    const ports = { ...session, ...hosted };
    return {
        ...session,
        make: (...asked) => openFollowUp(ports, ...asked),
        judge: async (opened) => validateOpenedBy(ports, await hosted.forge.login(), opened),
    };
}

;// CONCATENATED MODULE: ./lib/cli/domain/listing/offers.js


/**
 * What can be done with a run (LifeTime: the operations on a plan depend on its status): retry serves aborted
 * runs, reuse finished ones, resolve those about which something is not known. `open` are the applications that
 * it leaves open.
 */
function offersOf(run, open) {
    if ((0,records_run/* isClaimed */.gg)(run))
        return ['resolve'];
    if (!(0,records_run/* hasEnded */.hY)(run))
        return [];
    if (run.status !== 'aborted')
        return ['reuse'];
    return open.length > 0 ? ['resolve', 'retry'] : ['retry'];
}
/**
 * Applications that an ended run has left in a state that is not known, as far as nobody has settled it since.
 * `records` are those of its environment, by application: the run itself never changes.
 */
function leftOpen(run, records) {
    if (!(0,records_run/* hasEnded */.hY)(run))
        return [];
    return run.operations
        .map(({ application }) => application)
        .filter((application) => isLeftOpenBy(run, records.get(application)));
}
/** Whether this run is the one that made an application uncertain. */
function isLeftOpenBy(run, record) {
    return record?.uncertain === true && record.uncertainBy === (0,domain_names/* planAddress */.o4)(run);
}

;// CONCATENATED MODULE: ./lib/cli/render/delivery-in-words.js

/**
 * What became of the follow-up of a run: `qa/41: its retry is qa/41-retry-1, pull request #12`.
 * @param delivery null while it could not be opened
 */
function deliveryInWords(run, delivery) {
    const address = (0,domain_names/* planAddress */.o4)(run);
    if (delivery === null)
        return `${address}: its follow-up could not be opened yet`;
    const { kind, target, plan, pullRequest, reason } = delivery;
    if (plan === null)
        return `${address}: there is no ${kind}: ${reason ?? 'nothing was to be opened'}`;
    const where = pullRequest === null ? '' : `, pull request #${pullRequest}`;
    return `${address}: its ${kind} is ${(0,domain_names/* planAddress */.o4)({ environment: target, plan })}${where}`;
}

;// CONCATENATED MODULE: ./lib/cli/render/offers-in-words.js

/** Offers that the command line can take up; the others are named without a command. */
const commands = {
    validate: ({ environment, plan }) => [`validate ${(0,domain_names/* planBranch */.YI)(environment, plan)}`],
    resolve: resolveCommands,
    retry: (plan) => [`retry ${(0,domain_names/* planAddress */.o4)(plan)}`],
    reuse: (plan) => [`reuse ${(0,domain_names/* planAddress */.o4)(plan)} --target ENVIRONMENT`],
};
/** What can be done next, one field a command to type, or the offer's name where there is none. */
function offersInWords(offers, plan) {
    const texts = offers.flatMap((offer) => {
        const lines = commands[offer]?.(plan);
        return lines === undefined ? [offer] : lines.map((line) => `deployment-plans ${line}`);
    });
    return texts.map((text, index) => ({ name: index === 0 ? 'Next' : '', text }));
}
function resolveCommands(plan) {
    const { leftOpen = [] } = plan;
    const command = `resolve ${(0,domain_names/* planAddress */.o4)(plan)}`;
    if (leftOpen.length === 0)
        return [command];
    return leftOpen.map((application) => `${command} ${application} --outcome succeeded|failed`);
}

;// CONCATENATED MODULE: ./lib/cli/render/origin-in-words.js

/** `retry of qa/2026-11-19-payments, asked for by alice`. */
function originInWords(origin) {
    const of = `${origin.kind} of ${(0,domain_names/* planAddress */.o4)(origin)}`;
    return origin.by === undefined ? of : `${of}, asked for by ${origin.by}`;
}

// EXTERNAL MODULE: ./node_modules/table/dist/src/index.js
var src = __webpack_require__(4112);
;// CONCATENATED MODULE: ./lib/cli/render/column-widths.js
/** Columns between two neighbours. */
const columnGap = 2;
const narrowest = 6;
/** A wrapping column that is narrower is hard to read. */
const comfortable = 16;
/** Whether columns fit into `available` and can still be read with ease. */
function fitsWell(extents, available) {
    const readable = extents.map(({ natural, minimum }) => Math.min(natural, Math.max(minimum, comfortable)));
    return totalWidth(readable) <= available;
}
/**
 * Column widths that fit into `available`: the widest column gives way first, as long as no word is cut;
 * then those that wrap anyway, and at last all of them.
 */
function fitColumns(extents, available) {
    const wraps = extents.map(({ natural, minimum }) => (minimum < natural ? narrowest : natural));
    const steps = [extents.map(({ minimum }) => minimum), wraps, extents.map(() => narrowest)];
    return steps.reduce((widths, floors) => shrink(widths, floors, available), extents.map(({ natural }) => natural));
}
/** What columns of these widths take together with the gaps between them. */
function totalWidth(widths) {
    return widths.reduce((total, width) => total + width, columnGap * (widths.length - 1));
}
/** Takes from the widest column above its floor until they fit, or nothing is left to take. */
function shrink(natural, floors, available) {
    const widths = [...natural];
    for (let excess = totalWidth(widths) - available; excess > 0; excess -= 1) {
        const candidates = widths.map((width, index) => (width > (floors[index] ?? 0) ? width : 0));
        const widest = Math.max(...candidates);
        if (widest === 0)
            break;
        widths[candidates.indexOf(widest)] = widest - 1;
    }
    return widths;
}

;// CONCATENATED MODULE: ./lib/cli/render/table.js





/** Columns of a cell that are shown at most: the library's time is quadratic in a cell's length. */
const longestCell = 1000;
/** A rule below the head and nothing else. */
const border = { ...(0,src.getBorderCharacters)('void'), joinBody: '─', joinJoin: '' };
/**
 * A table for a terminal, at most `view.width` columns wide, with a rule below its head; an empty column is
 * left out. Time is linear in the rows, of which a list of plans may have many thousands.
 */
function renderTable(columns, rows, view) {
    const used = chooseColumns(columns, rows, view.width);
    const widths = fitColumns(used.map(measure), view.width);
    const text = (0,src.table)([
        used.map(({ column }) => view.style.bold(column.head)),
        ...rows.map((_, row) => used.map(({ cells }) => paintCell(cells[row]))),
    ], {
        border,
        drawHorizontalLine: (index) => index === 1,
        columnDefault: { wrapWord: true, paddingLeft: 0 },
        columns: used.map(({ column }, at) => ({
            width: widths[at] ?? 0,
            paddingRight: at === used.length - 1 ? 0 : columnGap,
            ...(column.wraps !== true && { truncate: widths[at] ?? 0 }),
        })),
    });
    return withoutTrailingSpaces(text, view);
}
function chooseColumns(columns, rows, available) {
    const used = columns
        .map((column, index) => ({ column, cells: rows.map((row) => cleanCell(row[index])) }))
        .filter(({ cells }) => cells.some(({ text }) => text !== ''));
    while (!fitsWell(used.map(measure), available)) {
        const last = used.findLastIndex(({ column }) => column.spare === true);
        if (last === -1)
            break;
        used.splice(last, 1);
    }
    return used;
}
function measure({ column, cells }) {
    const texts = [column.head, ...cells.map(({ text }) => text)];
    const natural = widestOf(texts);
    if (column.wraps !== true)
        return { natural, minimum: natural };
    return { natural, minimum: widestOf(texts.flatMap((text) => text.split(' '))) };
}
function widestOf(texts) {
    return texts.reduce((widest, text) => Math.max(widest, (0,string_width/* default */.A)(text)), 0);
}
function cleanCell({ text, ...cell } = { text: '' }) {
    return { text: (0,cli_truncate/* default */.A)(plainText(text), longestCell), ...cell };
}
function paintCell({ text, paint = String } = { text: '' }) {
    return paint(text);
}
function withoutTrailingSpaces(text, { style }) {
    return text
        .trimEnd()
        .split('\n')
        .map((line) => (line.startsWith(border.joinBody) ? style.dim(line) : line.trimEnd()))
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/cli/render/wait-in-words.js


const sentences = {
    'same-module': ({ plan, modules }) => `waits for ${other(plan)}, which deploys the same modules${wait_in_words_listed(modules)}`,
    reference: ({ plan, modules }) => `waits for ${other(plan)}, which is tied to it by references${wait_in_words_listed(modules)}`,
    order: ({ plan }) => `waits for its turn: ${other(plan)} was merged earlier and still waits`,
    limit: () => 'waits for a free place: as many plans are under way as the environment allows',
    window: () => 'waits for the deployment window',
    freeze: () => 'waits for the end of a freeze',
    pause: () => 'waits until the environment is no longer paused',
    block: () => 'waits until an application is no longer blocked',
    approval: () => 'waits for approval',
    evidence: () => 'waits until everything that it is checked against can be read',
};
/** One thing that a run waits for, as a sentence without its subject. */
function waitInWords(wait) {
    const text = sentences[wait.reason](wait);
    return wait.until === null ? text : `${text}, until ${timeInWords(wait.until)}`;
}
function other(plan) {
    return plan ?? 'another plan';
}
function wait_in_words_listed(modules) {
    return modules.length === 0 ? '' : `: ${namesInWords(modules)}`;
}

;// CONCATENATED MODULE: ./lib/cli/render/run.js










/** Wider lines are hard to read; a wider terminal stays empty on the right. */
const run_widest = 100;
const run_columns = [
    { head: 'Application' },
    { head: 'Version' },
    { head: 'Action' },
    { head: 'State' },
    { head: 'Took' },
    { head: 'Remarks', wraps: true },
];
/**
 * The story of one run: what became of it and why, who and when, each operation, the problems that were found
 * at its claim, and what can be done next.
 */
function renderRun(run, { offers, leftOpen }, view) {
    const inner = { ...view, width: Math.min(view.width, run_widest) };
    const parts = [
        run_heading(run, view),
        renderFields([...storyFields(run), ...waitFields(run)], inner),
        operationsTable(run.operations, inner),
        renderProblems(run.problems, new Map(), inner),
        renderFields(offersInWords(offers, { ...run, leftOpen }), inner),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function run_heading(run, { style }) {
    const status = style[statusPaints[run.status]](statusInWords(run));
    return `${style.bold(`Plan ${(0,domain_names/* planAddress */.o4)(run)}`)}  ${style.bold(status)}`;
}
function storyFields(run) {
    const { source, environment, reason, origin, approvals, holder } = run;
    return [
        { name: 'Cause', text: reason === null ? '' : reasonInWords(reason) },
        { name: 'Route', text: `${source ?? '?'} → ${environment}` },
        { name: 'Origin', text: origin === null ? '' : originInWords(origin) },
        { name: 'Merged', text: timeInWords(run.mergedAt) + by(namesInWords(run.authors)) },
        { name: 'Approved', text: namesInWords(approvals.map((approval) => approval.by)) },
        ...(run.startedAt === null
            ? []
            : [{ name: 'Started', text: timeInWords(run.startedAt) + by(run.startedBy ?? '') }]),
        { name: 'Holder', text: holder === null ? '' : `process ${holder.pid} on ${holder.host}` },
        ...(run.endedAt === null
            ? []
            : [{ name: 'Ended', text: timeInWords(run.endedAt) + after(run.startedAt, run.endedAt) }]),
    ];
}
function waitFields({ waitingFor }) {
    return waitingFor.map((wait, index) => ({ name: index === 0 ? 'Now' : '', text: waitInWords(wait) }));
}
function operationsTable(operations, view) {
    const rows = operations.map((operation) => {
        const { application, action, state, startedAt, endedAt } = operation;
        return [
            { text: application },
            { text: versionsInWords(operation) },
            { text: actionInWords(action) },
            { text: state.replaceAll('-', ' '), paint: view.style[statePaints[state]] },
            { text: betweenInWords(startedAt, endedAt) ?? '' },
            { text: remarks(operation) },
        ];
    });
    return rows.length === 0 ? '' : renderTable(run_columns, rows, view);
}
function remarks({ action, reason, whole, modules, tries }) {
    const parts = [
        ...(reason === null ? [] : [reasonInWords(reason)]),
        ...(whole || action === 'redeploy' ? [] : [`only ${namesInWords([...modules.keys()])}`]),
        ...(tries.length > 1 ? [`${tries.length} tries`] : []),
    ];
    return parts.join('; ');
}
function by(names) {
    return names === '' ? '' : ` by ${names}`;
}
function after(startedAt, endedAt) {
    const duration = betweenInWords(startedAt, endedAt);
    return duration === undefined ? '' : `, after ${duration}`;
}

;// CONCATENATED MODULE: ./lib/cli/usecases/listing/left-open.js


/**
 * For each of these runs the applications that it leaves open, as the records are now. It adds to a report of what
 * happened, which must not be lost with it: when the repository does not answer, nothing is known.
 */
async function readLeftOpen(readRecords, runs) {
    if (runs.length === 0)
        return new Map();
    try {
        const records = await readRecords();
        const entries = runs.map(async (run) => {
            const names = run.operations.map(({ application }) => application);
            return [run, leftOpen(run, await records.applications(run.environment, names))];
        });
        return new Map(await Promise.all(entries));
    }
    catch (cause) {
        if (cause instanceof release_repository/* RepositoryUnavailable */.hw)
            return new Map();
        throw cause;
    }
}

;// CONCATENATED MODULE: ./lib/cli/cli/answers/runs-answer.js









/** The runs that were started, ended or found waiting, and what could not be done. */
async function runsAnswer({ readRecords }, { exitCode, environment, report, logs, followUps = [] }) {
    const { runs } = report;
    const open = await readLeftOpen(readRecords, runs);
    const problems = [...report.lost, ...report.wrong];
    return {
        exitCode,
        json: {
            environment,
            runs: runs.map(codec_records_run/* runToJson */.Hj),
            ...(followUps.length > 0 && {
                followUps: followUps.map(({ run, delivery }) => ({ run: (0,domain_names/* planAddress */.o4)(run), delivery })),
            }),
            ...(problems.length > 0 && { problems: problems.map(problemToJson) }),
        },
        text: (view) => {
            const stories = runs.flatMap((run) => {
                const leftOpen = open.get(run) ?? [];
                return [renderRun(run, { offers: offersOf(run, leftOpen), leftOpen }, view), whereLogsAre(run, logs)];
            });
            const followed = followUps.map(({ run, delivery }) => deliveryInWords(run, delivery)).join('\n');
            const parts = [...stories, followed, renderProblems(problems, new Map(), view)].filter((part) => part !== '');
            return parts.length === 0 ? 'Nothing to do.' : parts.join('\n\n');
        },
    };
}
/** A run that went well needs no looking into. */
function whereLogsAre({ status, environment, plan, operations }, logs) {
    if (logs === undefined)
        return '';
    const hasOutput = operations.some(({ tries }) => tries.length > 0);
    return status === 'aborted' && hasOutput
        ? `What its operations said: ${(0,external_node_path_.join)(logs, environment, plan)}`
        : '';
}

;// CONCATENATED MODULE: ./lib/cli/cli/answers/executed-answer.js






/** What was executed, and the follow-ups that are opened for it; after a signal there is no time for these. */
async function executedAnswer(session, { trusted, environment, report, stop }) {
    const environments = environment === null
        ? (0,model_configuration/* environmentsWithBranches */.ng)(trusted.configuration).map(({ name }) => name)
        : [environment];
    const ports = owedPorts(session);
    const opened = [];
    for (const name of stop.stopped ? [] : environments)
        opened.push(await openOwed(ports, trusted, name));
    const undone = opened.flatMap(({ owed, lost }) => [...owed, ...lost]);
    const whole = { ...report, lost: [...report.lost, ...undone] };
    return runsAnswer(session, {
        ...{ environment, report: whole, logs: logFolder(session) },
        exitCode: (0,exit_code/* executionExitCode */.WI)({ ...whole, interrupted: stop.stopped }),
        followUps: opened.flatMap(({ followUps }) => followUps),
    });
}

;// CONCATENATED MODULE: ./lib/cli/render/event-line.js






function registeredLine(run) {
    return { subject: (0,domain_names/* planAddress */.o4)(run), sentence: `registered as number ${run.sequence}`, paint: 'dim' };
}
function waitingLine(run) {
    const sentence = run.waitingFor.map(waitInWords).join('; ') || 'waits';
    return { subject: (0,domain_names/* planAddress */.o4)(run), sentence, paint: 'yellow' };
}
function claimedLine(run) {
    const count = run.operations.length;
    const sentence = `started with ${count === 1 ? '1 operation' : `${count} operations`}`;
    return { subject: (0,domain_names/* planAddress */.o4)(run), sentence, paint: 'cyan' };
}
function operationLine(run, operation) {
    const { application, action, state, startedAt, endedAt, reason } = operation;
    const sentence = state === 'started'
        ? `${actionInWords(action)} ${versionsInWords(operation)}`
        : `${state.replaceAll('-', ' ')}${event_line_after(startedAt, endedAt)}${because(reason)}`;
    return { subject: `${(0,domain_names/* planAddress */.o4)(run)} ${application}`, sentence, paint: statePaints[state] };
}
function outputLine(run, application, line) {
    return { subject: `${(0,domain_names/* planAddress */.o4)(run)} ${application}`, sentence: `| ${line}` };
}
function endedLine(run) {
    const sentence = `${statusInWords(run)}${event_line_after(run.startedAt, run.endedAt)}${because(run.reason)}`;
    return { subject: (0,domain_names/* planAddress */.o4)(run), sentence, paint: statusPaints[run.status] };
}
/** `qa/a payments: succeeded after 42 s`, without control characters of either part. */
function formatEventLine({ subject, sentence, paint }, style) {
    const text = plainText(sentence);
    const separator = text.startsWith('|') ? ' ' : ': ';
    return `${plainText(subject)}${separator}${paint === undefined ? text : style[paint](text)}`;
}
function event_line_after(startedAt, endedAt) {
    const duration = betweenInWords(startedAt, endedAt);
    return duration === undefined ? '' : ` after ${duration}`;
}
function because(reason) {
    return reason === null ? '' : `: ${reasonInWords(reason)}`;
}

// EXTERNAL MODULE: ./lib/cli/render/view.js
var view = __webpack_require__(2934);
;// CONCATENATED MODULE: ./lib/cli/usecases/progress/announce.js


/** Turns events into lines. A run that goes on waiting for the same things is announced once. */
function announce(write) {
    const announced = new Map();
    return {
        registered: (run) => write(registeredLine(run)),
        waiting: (run) => {
            const line = waitingLine(run);
            if (announced.get((0,domain_names/* planAddress */.o4)(run)) === line.sentence)
                return;
            announced.set((0,domain_names/* planAddress */.o4)(run), line.sentence);
            write(line);
        },
        claimed: (run) => {
            announced.delete((0,domain_names/* planAddress */.o4)(run));
            write(claimedLine(run));
        },
        operation: (run, operation) => write(operationLine(run, operation)),
        output: (run, application, line) => write(outputLine(run, application, line)),
        ended: (run) => write(endedLine(run)),
        note: (sentence) => write({ subject: 'note', sentence }),
    };
}

;// CONCATENATED MODULE: ./lib/cli/usecases/progress/line-progress.js



/** One plain line an event, for pipes, log files and the logs of jobs. */
function lineProgress(write) {
    return announce((line) => write(formatEventLine(line, view/* plainStyle */.s)));
}

// EXTERNAL MODULE: ./node_modules/cli-progress/cli-progress.js
var cli_progress = __webpack_require__(8502);
;// CONCATENATED MODULE: ./lib/cli/cli/progress/run-bars.js



/** Erases what a bar left on the rest of a line that now holds text. */
const eraseRest = `${String.fromCharCode(0x1b)}[K`;
const addressWidth = 30;
const framesPerSecond = 8;
/** One bar a run at the bottom of a terminal, and lines that scroll by above them. */
class RunBars {
    #stream;
    #bars = new Map();
    #screen;
    constructor(stream) {
        this.#stream = stream;
    }
    /** Adds the run's bar or brings it up to date. */
    show(run, operations) {
        const address = (0,domain_names/* planAddress */.o4)(run);
        const done = operations.filter(({ state }) => state !== 'pending' && state !== 'started').length;
        const started = operations.filter(({ state }) => state === 'started');
        const payload = {
            address: (0,cli_truncate/* default */.A)(address, addressWidth, { position: 'start' }).padEnd(addressWidth),
            running: started.map(({ application }) => application).join(', '),
        };
        const bar = this.#bars.get(address);
        if (bar !== undefined) {
            bar.update(done, payload);
            return;
        }
        this.#screen ??= openScreen(this.#stream);
        this.#bars.set(address, this.#screen.create(operations.length, done, payload));
    }
    /** Takes the run's bar away; with the last one the terminal is an ordinary one again. */
    hide(run) {
        const address = (0,domain_names/* planAddress */.o4)(run);
        const bar = this.#bars.get(address);
        if (bar === undefined)
            return;
        this.#bars.delete(address);
        this.#screen?.remove(bar);
        if (this.#bars.size === 0)
            this.close();
    }
    /** Writes a line above the bars. */
    log(line) {
        if (this.#screen === undefined)
            this.#stream.write(`${line}\n`);
        else
            this.#screen.log(`${line}${eraseRest}\n`);
    }
    close() {
        this.#screen?.update();
        this.#screen?.stop();
        this.#screen = undefined;
        this.#bars.clear();
    }
}
/**
 * Redrawn in every frame, because lines written above move the bars; lines are left to wrap, or else the
 * terminal would cut the output too.
 */
function openScreen(stream) {
    return new cli_progress.MultiBar({
        stream,
        format: '{address}  {bar}  {value}/{total}  {duration_formatted}  {running}',
        barsize: 16,
        fps: framesPerSecond,
        clearOnComplete: true,
        emptyOnZero: true,
        forceRedraw: true,
        gracefulExit: false,
        linewrap: true,
    }, cli_progress.Presets.shades_classic);
}

;// CONCATENATED MODULE: ./lib/cli/cli/progress/terminal-progress.js



/** Bars of the runs under way, and above them one line an event, in colour. */
function terminalProgress(stream, style) {
    const bars = new RunBars(stream);
    const lines = announce((line) => bars.log(formatEventLine(line, style)));
    return {
        ...lines,
        claimed: (run) => {
            lines.claimed(run);
            bars.show(run, run.operations);
        },
        operation: (run, operation) => {
            lines.operation(run, operation);
            const others = run.operations.filter(({ application }) => application !== operation.application);
            bars.show(run, [...others, operation]);
        },
        ended: (run) => {
            bars.hide(run);
            lines.ended(run);
        },
        close: () => bars.close(),
    };
}

;// CONCATENATED MODULE: ./lib/cli/cli/progress/open-progress.js


/**
 * Bars on a terminal, lines anywhere else. A reader that goes away (a closed pipe) must not end a run that is
 * under way, so errors of the stream are ignored from here on.
 */
function openProgress(stream, style) {
    stream.on('error', () => { });
    if (stream.isTTY === true)
        return terminalProgress(stream, style);
    return { ...lineProgress((line) => stream.write(`${line}\n`)), close: () => { } };
}

// EXTERNAL MODULE: ./lib/cli/cli/style.js
var style = __webpack_require__(4738);
;// CONCATENATED MODULE: ./lib/cli/cli/answers/with-progress.js



/** Shows what happens on standard error, for the length of one execution. */
async function withProgress(session, body) {
    const progress = openProgress(process.stderr, (0,style/* styleFor */.j)(process.stderr));
    try {
        return await body(executionPorts(session, progress));
    }
    finally {
        progress.close();
    }
}

;// CONCATENATED MODULE: ./lib/cli/cli/answers/execute-answer.js





function executeAnswer(session, signals, { environment, plan }) {
    return withProgress(session, async (ports) => {
        const trusted = await (0,reading_trusted/* readTrusted */.G2)(session.repository);
        const stop = signals.obey();
        const report = await execute({ ports, trusted, environment, plan, stop, handOver: neverDue });
        return executedAnswer(session, { trusted, environment, report, stop });
    });
}

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./lib/cli/adapters/signals.js
var signals = __webpack_require__(4366);
;// CONCATENATED MODULE: ./lib/cli/cli/answers/failure-answer.js






/** The answer to what went wrong: always problems as data, never a stack trace. */
function failureAnswer(cause) {
    const failure = failureOf(cause);
    if (failure !== undefined)
        return problemsAnswer(exit_code/* exitCodeOf */.FO[failure.kind], failure.problems, failure.texts);
    if (cause instanceof esm/* CommanderError */.b7)
        return one(exit_code/* exitCode */.I$.wrong, 'usage', usageMessage(cause));
    if (cause instanceof signals/* Interrupted */.j)
        return one(exit_code/* exitCode */.I$.interrupted, 'source-unreachable', cause.message);
    const message = (0,message_of/* messageOf */.b)(cause);
    return one(exit_code/* exitCode */.I$.wrong, 'usage', `this is a mistake in deployment-plans, please report it: ${message}`);
}
function usageMessage({ code, message }) {
    if (code === 'commander.help')
        return "name a command; 'deployment-plans --help' lists them";
    return message.replace(/^error: /, '');
}
function one(code, problemCode, message) {
    return problemsAnswer(code, [{ code: problemCode, severity: 'error', message }]);
}

;// CONCATENATED MODULE: ./lib/cli/codec/follow-up.js


/** The answer to retry, reuse and new as `--json` prints it (docs/commands.md). */
function followUpToJson(answer) {
    const { plan, environment, target, branch, file, dropped, adjusted, problems, pullRequest } = answer;
    return {
        schema: domain_json/* schemaVersion */.C,
        plan,
        environment,
        target,
        branch,
        file,
        dropped,
        adjusted,
        problems: problems.map(problemToJson),
        ...(pullRequest !== undefined && { pullRequest }),
    };
}

;// CONCATENATED MODULE: ./lib/cli/render/follow-up.js





/** The answer to retry, reuse and new: what was written and what it leaves to a person, or why nothing was. */
function renderFollowUp(answer, texts, view) {
    const { problems } = answer;
    const shownProblems = problems.length === 0 ? '' : renderProblems(problems, texts, view);
    const parts = [written(answer, view), changes(answer, view), shownProblems, closing(answer, view)];
    return parts.filter((part) => part !== '').join('\n\n');
}
function written({ plan, environment, branch, file, pullRequest }, view) {
    if (plan === null)
        return '';
    const fields = renderFields([
        { name: 'Branch', text: branch ?? '' },
        { name: 'File', text: file ?? '' },
        ...(pullRequest ? [{ name: 'Pull request', text: pullRequest.url }] : []),
    ], view);
    return `${view.style.bold(`Plan ${(0,domain_names/* planAddress */.o4)({ environment, plan })}`)}\n\n${fields}`;
}
/** What is dropped stands here only when no problem says so. */
function changes({ dropped, adjusted, problems }, view) {
    const isTold = ({ application, reason }) => problems.some((problem) => problem.code === reason && problem.application === application);
    return renderFields([
        ...dropped
            .filter((each) => !isTold(each))
            .map(({ application, reason }) => ({
            name: 'Dropped',
            text: `${application}: ${reasonInWords(reason)}`,
        })),
        ...adjusted.map(({ application, from, to, reason }) => ({
            name: 'Adjusted',
            text: `${application} ${from} → ${to}: ${reasonInWords(reason)}`,
        })),
    ], view);
}
function closing({ branch, problems, pullRequest }, view) {
    const { bold, red, green } = view.style;
    if (branch === null)
        return `${bold(red('Refused'))}: nothing was written, ${countsInWords(problems)}.`;
    const next = renderFields([{ name: 'Next', text: follow_up_nextStep(branch, pullRequest ?? null) }], view);
    const isReady = pullRequest?.draft === false;
    return `${bold(green('Written'))}. Look through the plan${isReady ? '' : ' and complete it'}.\n${next}`;
}
function follow_up_nextStep(branch, pullRequest) {
    if (pullRequest === null)
        return `deployment-plans validate ${branch}`;
    return pullRequest.draft ? 'mark the pull request as ready for review' : 'approve the pull request';
}

;// CONCATENATED MODULE: ./lib/cli/cli/answers/written-plan-answer.js





/** Writes a plan for an environment and says what was written, or why nothing was: in the same document. */
async function writtenPlanAnswer(target, write) {
    const written = await orRefused(target, write);
    return {
        exitCode: written.plan === null ? exit_code/* exitCode */.I$.no : exit_code/* exitCode */.I$.done,
        json: followUpToJson(written),
        text: (view) => renderFollowUp(written, new Map(), view),
    };
}
/** A no is an answer of such a command like any other; what else went wrong stays an error. */
async function orRefused(target, write) {
    try {
        return await write();
    }
    catch (cause) {
        if (cause instanceof usecases_refusal/* Refusal */.P_ && cause.kind === 'no')
            return refusedPlan(target, cause.problems);
        throw cause;
    }
}

;// CONCATENATED MODULE: ./lib/cli/cli/answers/follow-up-answer.js





function followUpAnswer(session, request) {
    const { hosted } = session;
    return writtenPlanAnswer(request.target ?? request.run.environment, async () => hosted === null
        ? followUp(session, await (0,reading_trusted/* readTrusted */.G2)(session.repository), request)
        : openOnGitHub(session, hosted, request));
}
/** Who asks is known by the token, because nobody may approve what they have asked for. */
async function openOnGitHub(session, hosted, request) {
    const { forge, reviewers, webAddress } = hosted;
    const ports = { ...session, forge, reviewers, webAddress };
    const by = await forge.login();
    const trusted = await (0,reading_trusted/* readTrusted */.G2)(session.repository);
    const { answer } = await openFollowUp(ports, trusted, { ...request, asking: 'person', by });
    const number = answer.pullRequest?.number;
    if (number === undefined)
        return answer;
    const unjudged = await validateOpenedBy(ports, by, { number, target: answer.target });
    return { ...answer, problems: [...answer.problems, ...unjudged.map(asWarning)] };
}
/** The follow-up is there, whatever could not be said of it. */
function asWarning(problem) {
    return { ...problem, severity: 'warning' };
}

// EXTERNAL MODULE: ./lib/cli/adapters/clock.js
var clock = __webpack_require__(9729);
// EXTERNAL MODULE: ./lib/cli/adapters/git/identity.js
var git_identity = __webpack_require__(1552);
// EXTERNAL MODULE: ./lib/cli/adapters/git/assemble-repository.js + 10 modules
var assemble_repository = __webpack_require__(802);
// EXTERNAL MODULE: ./lib/cli/adapters/git/healing/heal.js + 4 modules
var heal = __webpack_require__(7076);
// EXTERNAL MODULE: ./lib/cli/adapters/git/location.js
var git_location = __webpack_require__(609);
// EXTERNAL MODULE: ./lib/cli/adapters/git/objects/cat-file.js + 1 modules
var cat_file = __webpack_require__(7188);
// EXTERNAL MODULE: ./lib/cli/adapters/git/objects/object-store.js + 1 modules
var object_store = __webpack_require__(769);
// EXTERNAL MODULE: ./lib/cli/adapters/git/process/configuration.js
var process_configuration = __webpack_require__(3460);
// EXTERNAL MODULE: ./lib/cli/adapters/git/process/git-command.js + 4 modules
var git_command = __webpack_require__(1546);
// EXTERNAL MODULE: ./lib/cli/adapters/git/process/quiet-ssh.js
var quiet_ssh = __webpack_require__(7821);
// EXTERNAL MODULE: ./lib/cli/adapters/git/process/failure.js
var process_failure = __webpack_require__(1628);
// EXTERNAL MODULE: ./lib/cli/adapters/git/remote/patient-fetch.js
var patient_fetch = __webpack_require__(7367);
;// CONCATENATED MODULE: ./lib/cli/adapters/git/remote/fetch-branches.js



/** Brings all branches of the remote here, and forgets those that it no longer has. */
async function fetchBranches(network, remote) {
    const answer = await (0,patient_fetch/* fetchPatiently */.B)(network, {
        remote,
        wanted: [`+refs/heads/*:${remote.namespace}*`],
        options: ['--prune', '--no-prune-tags'],
    });
    if (!(0,process_failure/* succeeded */.gq)(answer))
        throw new release_repository/* RepositoryUnavailable */.hw((0,patient_fetch/* fetchFailure */.Z)(remote, answer));
}

;// CONCATENATED MODULE: ./lib/cli/adapters/git/remote/remote.js


/** A part of git's own rule, and nothing that could be an option or leave the remote's references. */
const remote_shape = /^[A-Za-z0-9_][A-Za-z0-9._/-]*$/;
/** The remote of this name; RepositoryUnusable when it is not configured. */
function findRemote(configuration, name) {
    if (!remote_shape.test(name) || /\.\.|\/\/|[/.]$|\.lock$/.test(name)) {
        throw new release_repository/* RepositoryUnusable */.qh(`${(0,process_failure/* readable */.HD)(JSON.stringify(name))} is no name of a remote; try origin`);
    }
    if (!configuration.hasRemote(name)) {
        throw new release_repository/* RepositoryUnusable */.qh(`the repository has no remote ${name}; add it with git remote add ${name} <address>`);
    }
    return { name, title: `the remote ${name}`, namespace: `refs/remotes/${name}/` };
}

// EXTERNAL MODULE: ./lib/cli/adapters/git/remote/remote-home.js + 2 modules
var remote_home = __webpack_require__(9638);
// EXTERNAL MODULE: ./lib/cli/adapters/git/writing/branch-home.js
var branch_home = __webpack_require__(9347);
// EXTERNAL MODULE: ./lib/cli/adapters/git/working-trees.js
var working_trees = __webpack_require__(3583);
;// CONCATENATED MODULE: ./lib/cli/adapters/git/writing/branch-in-use.js


/** Rejects with BranchInUse when a working tree, linked ones included, has the branch checked out. */
async function assertNotCheckedOut(git, branch) {
    const user = (await (0,working_trees/* listWorkingTrees */.f)(git)).find((tree) => tree.branch === branch);
    if (user === undefined)
        return;
    throw new release_repository/* BranchInUse */.jt(`the branch ${branch} is checked out in ${user.folder}, which would fall behind; ` +
        'check out another branch there, or remove that working tree, and try again');
}

// EXTERNAL MODULE: ./lib/cli/adapters/git/writing/move-branch.js
var move_branch = __webpack_require__(6919);
;// CONCATENATED MODULE: ./lib/cli/adapters/git/writing/local-home.js



/** A repository that stands alone: its own branches count. */
function localHome(git, store) {
    return {
        namespace: branch_home/* localBranches */.S,
        refresh: () => Promise.resolve(new Map()),
        assertFree: (branch) => assertNotCheckedOut(git, branch),
        move: (move) => (0,move_branch/* moveBranch */.o)(git, store, move),
    };
}

;// CONCATENATED MODULE: ./lib/cli/adapters/git/open-git-repository.js













/**
 * Opens a release repository over the `git` program. Rejects with RepositoryUnusable when the folder is no
 * repository, the remote is not configured, or git is older than 2.38.
 */
async function openGitRepository(options) {
    const { folder, variables, timeout, now, sleep = external_node_timers_promises_.setTimeout } = options;
    const location = await (0,git_location/* locateRepository */.Z)((0,git_command/* createGit */.l)({ variables, folder }), folder);
    const git = (0,git_command/* createGit */.l)({
        variables,
        folder: location.gitDirectory,
        options: [`--git-dir=${location.gitDirectory}`],
        timeout,
    });
    const catFile = (0,cat_file/* openCatFile */.J)(git);
    const store = (0,object_store/* createObjectStore */.h)(catFile, location.format);
    return (0,assemble_repository/* assembleRepository */.l)({
        git,
        location,
        catFile,
        store,
        home: await openHome(git, store, options),
        variables,
        now,
        heal: () => (0,heal/* heal */.R)(git, { location, now: now(), sleep }),
    });
}
/** Where the branches are that count. */
async function openHome(git, store, options) {
    if (options.remote === undefined)
        return localHome(git, store);
    const configuration = await (0,process_configuration/* readRemoteConfiguration */.$)(git);
    const remote = findRemote(configuration, options.remote);
    const network = (0,git_command/* withVariables */.s)(git, (0,quiet_ssh/* quietSsh */.B)(options.variables, configuration));
    return (0,remote_home/* remoteHome */.k)({ git, network, store, remote, fetch: () => fetchBranches(network, remote) });
}

;// CONCATENATED MODULE: ./lib/cli/adapters/git/found-repository.js






function createGitFounder(options) {
    return { found: (request) => found(options, request) };
}
async function found({ variables, now }, { folder, branch, contents, message }) {
    await requireEmpty(folder);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const git = (0,git_command/* createGit */.l)({ variables, folder });
    const run = async (doing, args, more = {}) => (0,process_failure/* outputOf */.jH)(await git.run({ arguments: args, variables: more }), doing);
    await run('make a repository', ['init', '--quiet', `--initial-branch=${branch}`]);
    await (0,promises_.cp)(contents, folder, { recursive: true });
    await run('add the files', ['add', '--all']);
    const { name, email } = await (0,git_identity/* readAuthor */.Y)(git, variables);
    const identity = {
        GIT_AUTHOR_NAME: name,
        GIT_AUTHOR_EMAIL: email,
        GIT_COMMITTER_NAME: name,
        GIT_COMMITTER_EMAIL: email,
    };
    await run('commit the files', ['commit', '--quiet', '--no-verify', `--message=${message}`], identity);
    return openGitRepository({ folder, variables, now });
}
async function requireEmpty(folder) {
    const present = await (0,promises_.readdir)(folder).catch((cause) => {
        if (cause.code === 'ENOENT')
            return [];
        throw new release_repository/* RepositoryUnusable */.qh(`${folder} cannot be used: ${cause.message}`);
    });
    if (present.length === 0)
        return;
    const what = present.includes('.git') ? 'holds a repository already' : 'is not empty';
    throw new release_repository/* RepositoryUnusable */.qh(`${folder} ${what}; a release repository begins in a new or empty folder`);
}

// EXTERNAL MODULE: ./lib/cli/usecases/reading/records.js + 1 modules
var records = __webpack_require__(5341);
;// CONCATENATED MODULE: ./lib/cli/usecases/init.js






/** Makes a release repository: `main` from a template, the environment branches, and their baselines. */
async function init(ports, { folder, contents, environmentFiles }) {
    const message = 'Begin a release repository';
    const repository = await ports.founder.found({ folder, branch: layout/* trustedBranch */.YF, contents, message });
    try {
        const trusted = await (0,reading_trusted/* readTrusted */.G2)(repository);
        const branched = (0,model_configuration/* environmentsWithBranches */.ng)(trusted.configuration);
        const environments = branched.map(({ name }) => name);
        const readRecords = (0,records/* createRecordsReader */.Y)(repository);
        for (const environment of environments) {
            await beginBranch(repository, environment, environmentFiles);
            const adoption = { repository, readRecords, sources: noSources, clock: ports.clock };
            await adopt(adoption, trusted, { environment, versions: [] });
        }
        return { environments };
    }
    finally {
        await repository.close();
    }
}
/** A new repository adopts no versions, so no application's repository is asked. */
const noSources = { tags: async () => new Map(), forget: () => { } };
async function beginBranch(repository, environment, writes) {
    await repository.commit({
        branch: (0,domain_names/* environmentBranch */.GX)(environment),
        expected: null,
        writes,
        message: `Begin the environment ${environment}`,
        author: await repository.author(),
    });
}

// EXTERNAL MODULE: ./lib/cli/cli/assets.js
var assets = __webpack_require__(2846);
;// CONCATENATED MODULE: ./lib/cli/cli/answers/init-answer.js







/** Makes a release repository from the templates; `folder` is absolute. */
async function initAnswer(folder) {
    const templates = (0,assets/* assetFolder */.$)('templates');
    const founder = createGitFounder({ variables: process.env, now: clock/* systemClock */.m.now });
    const contents = (0,external_node_path_.join)(templates, 'main');
    const environmentFiles = await filesBelow((0,external_node_path_.join)(templates, 'environment'));
    const { environments } = await init({ founder, clock: clock/* systemClock */.m }, { folder, contents, environmentFiles });
    return {
        exitCode: exit_code/* exitCode */.I$.done,
        json: { repository: folder, environments, problems: [] },
        text: () => init_answer_inWords(folder, environments),
    };
}
function init_answer_inWords(folder, environments) {
    return [
        `${folder} is a release repository now, with the environments ${environments.join(', ')}.`,
        'Next: adapt .github/deployment-plans.yml and catalog/ on main, commit, and run deployment-plans check.',
    ].join('\n');
}
async function filesBelow(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    return Promise.all(entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .map(async (file) => ({ path: (0,external_node_path_.relative)(folder, file), bytes: await (0,promises_.readFile)(file) })));
}

;// CONCATENATED MODULE: ./lib/cli/codec/listed-plan.js
/** An entry of `list --json` (docs/commands.md). */
function listedPlanToJson(listed) {
    const { environment, plan, status, source, target, applications, origin, ...rest } = listed;
    const { mergedAt, startedAt, endedAt, endedBy, offers } = rest;
    return {
        environment,
        plan,
        status,
        source,
        target,
        applications: versionsToJson(applications),
        origin,
        mergedAt,
        startedAt,
        endedAt,
        endedBy,
        offers,
    };
}
function versionsToJson(applications) {
    const versions = Object.create(null);
    for (const [application, version] of applications)
        versions[application] = version;
    return versions;
}

;// CONCATENATED MODULE: ./lib/cli/domain/listing/plan-filter.js
/** `at` is the time that places the plan in the list. */
function matchesFilter(plan, at, filter) {
    const { environment, status, application, since, search } = filter;
    return ((environment === undefined || plan.environment === environment) &&
        (status === undefined || plan.status === status) &&
        (application === undefined || plan.applications.has(application)) &&
        (since === undefined || (at !== '' && Date.parse(at) >= Date.parse(since))) &&
        (search === undefined || searchText(plan).includes(search.toLowerCase())));
}
function searchText({ plan, environment, source, target, applications, origin }) {
    const words = [
        plan,
        environment,
        source,
        target,
        ...[...applications].flat(),
        origin?.plan,
        origin?.environment,
    ];
    return words.join(' ').toLowerCase();
}

;// CONCATENATED MODULE: ./lib/cli/render/list.js





const list_columns = [
    { head: 'Plan', cell: (plan) => ({ text: (0,domain_names/* planAddress */.o4)(plan) }) },
    {
        head: 'Status',
        wraps: true,
        cell: (plan, style) => ({ text: statusInWords(plan), paint: style[statusPaints[plan.status]] }),
    },
    {
        head: 'Applications',
        wraps: true,
        cell: ({ applications }) => ({ text: namesInWords(wantedInWords(applications)) }),
    },
    {
        head: 'Merged (UTC)',
        spare: true,
        cell: ({ mergedAt }) => ({ text: mergedAt === null ? '' : shortTime(mergedAt) }),
    },
    { head: 'From', spare: true, cell: ({ source }) => ({ text: source ?? '' }) },
    {
        head: 'Took',
        spare: true,
        cell: ({ startedAt, endedAt }) => ({ text: betweenInWords(startedAt, endedAt) ?? '' }),
    },
    {
        head: 'Offers',
        wraps: true,
        spare: true,
        cell: ({ offers }, style) => ({ text: offers.join(', '), paint: style.dim }),
    },
];
/** Past and present plans as a table, in the order given; a narrow terminal gets fewer columns. */
function renderList(plans, view) {
    if (plans.length === 0)
        return 'No plans.';
    const rows = plans.map((plan) => list_columns.map(({ cell }) => cell(plan, view.style)));
    return renderTable(list_columns, rows, view);
}

;// CONCATENATED MODULE: ./lib/cli/usecases/listing/list-plans.js





/**
 * Every plan of the configured environments, and of those that have runs and are not configured any more, newest
 * first (LifeTime: the Deployment Plans screen).
 */
async function readAllPlans(ports, trusted) {
    const { repository } = ports;
    const records = await ports.readRecords();
    const branches = await repository.branches('env/', 'plan/');
    const configured = (0,model_configuration/* environmentsWithBranches */.ng)(trusted.configuration);
    const environments = new Set([
        ...configured.map(({ name }) => name),
        ...(await records.environmentsWithRuns()),
    ]);
    const merged = await Promise.all([...environments].map((name) => plansOf({ repository, records, name, head: branches.get((0,domain_names/* environmentBranch */.GX)(name)) })));
    const open = (await ports.readOpenPlans(branches)).map(listOpenPlan);
    return [...open, ...merged.flat()].sort(newestFirst);
}
/** Merges of the same second are told apart by the place that their runs took. */
function newestFirst(a, b) {
    return (compareTexts(b.at, a.at) ||
        (b.run?.sequence ?? 0) - (a.run?.sequence ?? 0) ||
        compareTexts(a.listed.plan, b.listed.plan));
}
async function plansOf(place) {
    const { records, name } = place;
    const state = await records.environment(name);
    const runs = [...(await records.endedRuns(name)), ...state.active.values()];
    const listed = runs.map((run) => listRun(run, leftOpen(run, state.applications)));
    return [...listed, ...(await mergedWithoutRun(place, state))];
}
/** Plans on the branch that are not registered yet, or that are older than the baseline. */
async function mergedWithoutRun({ repository, head }, state) {
    if (head === undefined)
        return [];
    const { environment, record, active, endedPlans } = state;
    const names = [...(await (0,merged_plans/* plansAt */.kK)(repository, head)).keys()].filter((it) => !active.has(it) && !endedPlans.has(it));
    if (names.length === 0)
        return [];
    const recent = record === null ? [] : await mergedSince(repository, record.head, head);
    const files = await repository.read(head, names.map(domain_names/* planPath */.pw));
    return names.flatMap((plan) => {
        const content = files.get((0,domain_names/* planPath */.pw)(plan));
        if (content === undefined)
            return [];
        const merge = recent.find((it) => it.plan === plan);
        return [listMerged({ environment, plan, content: (0,plan_file/* readPlanFile */.w)(plan, content), merge })];
    });
}
/** What was merged since the head that was seen last; nothing is known of a branch that was replaced. */
async function mergedSince(repository, seen, head) {
    if (seen === head || !(await repository.isAncestor(seen, head)))
        return [];
    return (0,merged_plans/* mergedBetween */.Hq)(repository, seen, head);
}
function listRun(run, open) {
    const { environment, plan, status, source, origin, mergedAt, startedAt, endedAt, endedBy } = run;
    const applications = new Map(run.operations.map(({ application, to }) => [application, to ?? 'redeploy']));
    const times = { mergedAt, startedAt, endedAt, endedBy };
    const listed = { environment, plan, status, source, target: environment, applications, origin, ...times };
    return {
        listed: { ...listed, offers: offersOf(run, open) },
        run,
        leftOpen: open,
        problems: run.problems,
        content: null,
        at: mergedAt,
    };
}
function listOpenPlan({ environment, plan, addedAt, content }) {
    const listed = {
        ...listContent(environment, plan, content),
        status: 'open',
        offers: ['validate'],
    };
    return {
        listed,
        run: null,
        leftOpen: [],
        problems: [...content.problems, ...content.unenforced],
        content,
        at: addedAt,
    };
}
function listMerged(merged) {
    const { environment, plan, content, merge } = merged;
    const mergedAt = merge?.mergedAt ?? null;
    const listed = { ...listContent(environment, plan, content), status: 'merged', mergedAt };
    return { listed, run: null, leftOpen: [], problems: content.problems, content, at: mergedAt ?? '' };
}
function listContent(environment, plan, { value }) {
    return {
        environment,
        plan,
        source: value?.source ?? null,
        target: value?.target ?? environment,
        applications: wantedVersions(value),
        origin: value?.origin ?? null,
        mergedAt: null,
        startedAt: null,
        endedAt: null,
        endedBy: null,
        offers: [],
    };
}
function wantedVersions(plan) {
    return new Map(plan?.applications.map((entry) => [entry.application, 'version' in entry ? entry.version : 'redeploy']));
}
function compareTexts(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/cli/cli/answers/list-answer.js






async function listAnswer(session, filter) {
    const all = await readAllPlans(session, await (0,reading_trusted/* readTrusted */.G2)(session.repository));
    const plans = all.filter(({ listed, at }) => matchesFilter(listed, at, filter)).map(({ listed }) => listed);
    return {
        exitCode: exit_code/* exitCode */.I$.done,
        json: { plans: plans.map(listedPlanToJson) },
        text: (view) => renderList(plans, view),
    };
}

;// CONCATENATED MODULE: ./lib/cli/usecases/new-plan.js










/**
 * Writes a new plan on a branch of its own, commits pinned, with the sections that inform as a template. It
 * is refused, and nothing written, when an application or version is not there at all.
 */
async function newPlan(ports, trusted, request) {
    const target = (0,reading_trusted/* requireEnvironment */.L3)(trusted, request.target);
    const source = chooseSource(trusted, target, request.source);
    const { entries, problems } = await chooseVersions(ports, trusted, { request, source });
    if (problems.length > 0)
        return refusedPlan(target.name, problems);
    const state = await (await ports.readRecords()).environment(target.name);
    const taken = await takenNames(ports.repository, state);
    const plan = chooseName(ports, request, taken);
    const text = composePlan({
        source: source.name,
        target: target.name,
        entries,
    });
    const drafted = {
        plan,
        target: target.name,
        text,
        message: `plan ${plan}`,
        dropped: [],
        adjusted: [],
        problems: [],
    };
    const answer = await openPlan(ports, trusted, drafted);
    if (answer === undefined)
        throw (0,usecases_refusal/* refused */.J5)(`plan/${target.name}/${plan} has just been created by somebody else; try again`);
    return answer;
}
function chooseName(ports, { name, applications }, taken) {
    const names = applications.map(({ application }) => application);
    if (name === undefined)
        return newPlanName(isoNow(ports.clock).slice(0, 10), names, taken);
    if (!(0,domain_names/* isName */.Eo)(name))
        throw (0,usecases_refusal/* wrongUsage */.xY)(`'${name}' is no name for a plan: ${domain_names/* nameGrammar */.fG}`);
    if (taken.has(name))
        throw (0,usecases_refusal/* wrongUsage */.xY)(`the name '${name}' is taken; a plan's name is used once`);
    return name;
}
/** The named source, or the only one that the target allows. */
function chooseSource({ configuration }, target, name) {
    const allowed = [...configuration.environments.values()].filter((it) => (0,model_configuration/* allowsSource */.k0)(target, it.name));
    const names = allowed.map((it) => it.name).join(', ');
    if (name === undefined) {
        const [only, ...others] = allowed;
        if (only !== undefined && others.length === 0)
            return only;
        throw (0,usecases_refusal/* wrongUsage */.xY)(`'${target.name}' takes versions from ${names}; say which with --source`);
    }
    const found = allowed.find((it) => it.name === name);
    if (found === undefined)
        throw (0,usecases_refusal/* wrongUsage */.xY)(`'${target.name}' takes versions from ${names}, not from '${name}'`);
    return found;
}
async function chooseVersions(ports, trusted, { request, source }) {
    const applications = request.applications.map(({ application }) => application);
    const catalog = await (0,reading_trusted/* requireCatalog */.LY)(ports.repository, trusted.commit, applications);
    const records = await ports.readRecords();
    const { sources } = ports;
    const available = await readAvailableVersions({ sources, records, source, applications, catalog });
    const choices = request.applications.map((wanted) => {
        const entry = catalog.get(wanted.application);
        if (entry === undefined)
            return unknownApplication(wanted.application);
        return chooseVersion({ wanted, entry, source, versions: available.get(wanted.application) ?? new Map() });
    });
    return {
        entries: choices.flatMap((it) => ('action' in it ? [it] : [])),
        problems: choices.flatMap((it) => ('code' in it ? [it] : [])),
    };
}
function chooseVersion(question) {
    const { wanted, entry, source, versions } = question;
    const { application } = wanted;
    const version = wanted.version ?? (0,versions_version/* latestVersion */.qD)(versions.keys());
    const commit = version === undefined ? undefined : versions.get(version);
    if (version !== undefined && commit !== undefined)
        return { application, action: 'deploy', version, commit };
    const newest = [...versions.keys()]
        .sort((a, b) => (0,versions_version/* compareVersions */.Zy)(b, a))
        .slice(0, 3)
        .join(', ') || 'nothing';
    const what = version === undefined ? application : `${application} ${version}`;
    const message = `'${source.name}' does not have ${what}; of ${entry.repository} it has ${newest}`;
    const code = source.root && version !== undefined ? 'tag-not-found' : 'version-not-in-source';
    return { code, severity: 'error', message, application };
}
function unknownApplication(application) {
    const message = `'${application}' is not in the catalog; check the name`;
    return { code: 'unknown-application', severity: 'error', message, application };
}

;// CONCATENATED MODULE: ./lib/cli/cli/answers/new-answer.js




function newAnswer(session, request) {
    const { hosted, repository } = session;
    return writtenPlanAnswer(request.target, async () => {
        const written = await newPlan(session, await (0,reading_trusted/* readTrusted */.G2)(repository), request);
        return hosted === null ? written : proposePlan(hosted.forge, written);
    });
}

;// CONCATENATED MODULE: ./lib/cli/usecases/execution/settling/due-after.js

/** Milliseconds in which an engine says whether it has ended what it was given. */
const patience = 10_000;
/** Falls due some milliseconds after somebody first waits for it. */
function dueAfter(clock, milliseconds) {
    return dueWhen((fallDue) => void clock.sleep(milliseconds).then(fallDue));
}

;// CONCATENATED MODULE: ./lib/cli/usecases/execution/settling/end-abandoned.js




/**
 * Records that a run goes no further: the ends that were seen, and that what had not begun is skipped. It has ended
 * with that, unless something is left under way: then nobody holds it, and whoever takes it up waits for the rest.
 */
async function endAbandoned(ports, run, { reason, ends, left }) {
    const at = isoNow(ports.clock);
    const seen = [...ends].map(([application, end]) => ({ kind: 'ended', application, end: { ...end, at } }));
    const pending = (0,records_run/* applicationsIn */.vl)(run, 'pending');
    const events = [
        ...(run.status === 'running' ? [{ kind: 'aborting', by: 'system', reason }] : []),
        ...seen,
        ...(pending.length === 0 ? [] : [{ kind: 'skipped', applications: pending, reason }]),
        left.length === 0 ? { kind: 'completed', at } : { kind: 'yielded' },
    ];
    const record = createRunRecorder(ports, run.environment);
    const message = `${(0,domain_names/* planAddress */.o4)(run)}: settled, ${reason}`;
    const settled = await record({ plan: run.plan, epoch: run.epoch, events, message });
    if ((0,records_run/* hasEnded */.hY)(settled))
        ports.progress.ended(settled);
    return settled;
}

;// CONCATENATED MODULE: ./lib/cli/usecases/execution/settling/see-ends.js





/**
 * Waits for the ends of what a run has started and another process watched. None of it is stopped, unless a person
 * has stopped the run: then it is asked to end, as its coordinator may not have come to that.
 */
async function seeEnds(ports, run, waiting) {
    const started = startedEffects(run);
    const seen = await Promise.all(started.map((it) => seeEnd(ports, run, { ...waiting, ...it })));
    return {
        ends: new Map(seen.flatMap((end, index) => {
            const application = started[index]?.operation.application;
            return end === undefined || application === undefined ? [] : [[application, end]];
        })),
        left: started.filter((_, index) => seen[index] === undefined),
    };
}
async function seeEnd(ports, run, watch) {
    const { operation, effect, stop, reason } = watch;
    try {
        const resumed = await resumeDeployment({ ports, run, operation, effect, onEffect: () => { } });
        if (resumed !== undefined)
            return await watchOn(resumed, run, watch);
        if ((await ports.processes.effect(effect)) === 'elsewhere')
            throw outOfSight(run, operation);
    }
    catch (cause) {
        ports.progress.note(`${(0,domain_names/* planAddress */.o4)(run)}, ${operation.application}: what became of its deployment is not known yet: ${String(cause)}`);
        return undefined;
    }
    await awaitEffect({ ports, stop, run, operation, effect });
    return stop.stopped ? undefined : endOfLost(reason);
}
async function watchOn(deployment, run, { stop, handOver }) {
    const end = deployment.open();
    if ((0,records_run/* isCancelled */.mm)(run))
        deployment.stop();
    const leave = () => deployment.leave?.();
    const unsubscribe = [stop.onStop(leave), handOver.onDue(leave)];
    if (stop.stopped || handOver.due)
        leave();
    try {
        return await end.catch(endNotSeen);
    }
    finally {
        for (const unsubscribed of unsubscribe)
            unsubscribed();
    }
}

;// CONCATENATED MODULE: ./lib/cli/usecases/execution/settling/settle-dead-runs.js









const reason = 'the process that executed it died';
/**
 * Ends the runs of one environment whose holder is dead (docs/design.md): takes each over, waits for
 * what its deployers started, and records what is not known as `unknown`. A run whose holder lives, or may live
 * elsewhere, is left alone; after a stop, those that are still waited for keep their lock for the next time. What goes
 * on by itself is waited for until the handover is due: then the run, which is being aborted, is free for whoever
 * waits for the rest. Gives the runs that have ended; rejects when every run was looked at.
 */
async function settleDeadRuns(ports, environment, settling) {
    const state = await (await ports.readRecords()).environment(environment);
    const runs = claimedRuns(state).filter(({ plan }) => settling.only === undefined || settling.only === plan);
    const settled = runs.map((run) => settle(ports, run, settling));
    await Promise.allSettled(settled);
    return (await Promise.all(settled)).flat().filter(records_run/* hasEnded */.hY);
}
async function settle(ports, run, settling) {
    const { stop, handOver } = settling;
    const { holder } = run;
    if (holder === null)
        return [];
    const effects = await Promise.all(startedEffects(run).map(({ effect }) => knowledgeOf(ports, effect)));
    const liveness = [await ports.processes.holder(holder), ...effects.filter((it) => it === 'elsewhere')];
    if (liveness.includes('alive'))
        return [];
    if (liveness.includes('elsewhere')) {
        ports.progress.note(leftAlone(run, holder));
        return [];
    }
    const taken = await takeOver(ports, run);
    if (taken === undefined)
        return settleNewest(ports, run, settling);
    const seen = await seeEnds(ports, taken, { stop, handOver: handOver ?? neverDue, reason });
    const mustKeep = seen.left.length > 0 && handOver === null;
    if (stop.stopped || mustKeep)
        return [];
    try {
        return [await endAbandoned(ports, taken, { ...seen, reason })];
    }
    catch (cause) {
        if (!(cause instanceof Fenced))
            throw cause;
        ports.progress.note(`${(0,domain_names/* planAddress */.o4)(taken)} was taken over by somebody else, who ends it`);
        return [];
    }
}
/** What was judged has changed meanwhile: its holder may have handed it over, or begun what it had not begun then. */
async function settleNewest(ports, run, settling) {
    const { active } = await (await ports.readRecords()).environment(run.environment);
    const newest = active.get(run.plan);
    return newest === undefined ? [] : settle(ports, newest, settling);
}
/** Whether this session can learn at all what becomes of an effect: of a workflow it can when it dispatches some. */
async function knowledgeOf({ processes, deployer }, effect) {
    if (effect.kind === 'workflow')
        return deployer.kinds.has('workflow') ? 'alive' : 'elsewhere';
    return processes.effect(effect);
}
function leftAlone(run, { host, job }) {
    const address = (0,domain_names/* planAddress */.o4)(run);
    const place = job === undefined ? `on host ${host}` : `by the job ${job.url} on host ${host}`;
    return `${address} is held ${place}, of which nothing is known here; when that is dead for certain, say 'deployment-plans resolve ${address}'`;
}

;// CONCATENATED MODULE: ./lib/cli/usecases/execution/start-runs.js










/**
 * Registers what is merged, notes what waits for what, and asks for a job for each plan of the environment that may
 * start now, and for each run that was handed over. It claims nothing: the job does, and judges again; so the repository
 * need only be as new as what brought us here. Rejects with a Refusal (`wrong`) when nothing can be executed in the
 * environment.
 */
async function startRuns(ports, trusted, environment) {
    const configured = (0,reading_trusted/* requireEnvironment */.L3)(trusted, environment);
    requireExecutable(configured, ports.deployer.kinds);
    const registered = await registerMerged(ports, trusted, environment);
    const terms = { environment: configured, only: undefined };
    const { due, waiting, begin } = await noteDue(ports, terms, await prepareFromFiles(ports, terms, registered));
    const asked = await askForJobs(ports.starter, due);
    const started = new Set(asked.started);
    const others = waiting.filter((run) => !started.has(run));
    for (const run of others)
        ports.progress.waiting(run, { begins: begin.has(run.plan) });
    return {
        ...asked,
        waiting: others,
        withdrawn: [...registered.newlyEnded.values()],
    };
}
/** Looks at the files of whatever could start, and of what could start instead of those that their file forbids. */
async function prepareFromFiles(ports, terms, state) {
    const looked = new Set();
    let prepared = new Map();
    for (;;) {
        const next = startable(terms, state, prepared).filter(({ plan }) => !looked.has(plan));
        if (next.length === 0)
            return prepared;
        for (const run of next) {
            looked.add(run.plan);
            const claim = await prepareFromFile(ports, run);
            if (claim !== undefined)
                prepared = new Map(prepared).set(run.plan, claim);
        }
    }
}
function noteDue(ports, terms, prepared) {
    const { name } = terms.environment;
    return transact(ports, {
        environment: name,
        decide: (before) => {
            const known = new Map([...prepared, ...notedEvidence(before)]);
            const state = noteWaiting(terms, known, before);
            const again = startable(terms, state, prepared).filter(({ plan }) => !prepared.has(plan) && known.has(plan));
            const now = new Set([...startable(terms, state, known), ...again].map(({ plan }) => plan));
            const runs = activeRuns(state);
            const waiting = runs.filter(({ status }) => status === 'waiting');
            return {
                state,
                message: `${name}: note what waits for what`,
                value: {
                    due: runs.filter((run) => (0,records_run/* isHandedOver */.nc)(run) || now.has(run.plan)),
                    waiting,
                    begin: beginToWait(before, waiting),
                },
            };
        },
    });
}
/** Runs without evidence keep no place, so that others go on, but a job looks for it again. */
function notedEvidence(state) {
    const noted = activeRuns(state).filter(({ waitingFor }) => waitingFor.some(({ reason }) => reason === 'evidence'));
    return new Map(noted.map(({ plan, blob, problems }) => [plan, { kind: 'no-evidence', blob, problems, cause: 'lost' }]));
}
/** One that cannot be asked for is a problem, and does not keep the others waiting. */
async function askForJobs(starter, due) {
    const started = [];
    const lost = [];
    if (due.length === 0)
        return { started, lost };
    const tell = (cause, about) => {
        const failure = failureOf(cause);
        if (failure === undefined)
            throw cause;
        lost.push(...failure.problems.map((problem) => ({ ...problem, ...about })));
    };
    // One job too many does no harm; one too few would leave a plan waiting.
    const queued = await starter.queued().catch((cause) => {
        tell(cause, {});
        return new Set();
    });
    for (const run of due) {
        if (queued.has((0,domain_names/* planAddress */.o4)(run)))
            continue;
        try {
            await starter.start({ environment: run.environment, plan: run.plan });
            started.push(run);
        }
        catch (cause) {
            tell(cause, { plan: (0,domain_names/* planAddress */.o4)(run) });
        }
    }
    return { started, lost };
}

;// CONCATENATED MODULE: ./lib/cli/usecases/reconcile.js










/**
 * Settles what died, also where nothing is configured any more, then starts what may start in every
 * environment: here, or in jobs. Leftovers of killed writers are removed first, because nothing can be recorded
 * before. What is wrong in one environment does not keep the others waiting.
 */
async function reconcile(reconciliation) {
    const { ports, trusted, only } = reconciliation;
    for (const sentence of await ports.repository.heal())
        ports.progress.note(sentence);
    const settled = new Map();
    for (const environment of await (await ports.readRecords()).activeEnvironments()) {
        if (only !== undefined && only.environment !== environment)
            continue;
        settled.set(environment, await settleIn(reconciliation, environment));
    }
    for (const sentence of await ports.deployer.heal())
        ports.progress.note(sentence);
    const environments = (0,model_configuration/* environmentsWithBranches */.ng)(trusted.configuration).filter(({ name }) => (only === undefined || only.environment === name) && isUsable(settled.get(name)));
    const started = await Promise.all(environments.map(({ name }) => startWhatMayStart(reconciliation, name)));
    const reports = [...settled.values(), ...started];
    return {
        runs: reports.flatMap(({ runs }) => runs),
        endedOnly: reports.flatMap(({ endedOnly }) => endedOnly),
        started: reports.flatMap(({ started: asked }) => asked),
        lost: reports.flatMap(({ lost }) => lost),
        wrong: reports.flatMap(({ wrong }) => wrong),
    };
}
async function settleIn(reconciliation, environment) {
    try {
        const runs = await settleDeadRuns(reconciliation.ports, environment, settlingOf(reconciliation));
        return { ...nothing, runs, endedOnly: runs };
    }
    catch (cause) {
        return failed(cause);
    }
}
/** Where nothing could be settled, nothing can be started either, for the same reason. */
function isUsable(settled) {
    return settled === undefined || settled.lost.length + settled.wrong.length === 0;
}
function failed(cause) {
    const failure = failureOf(cause);
    if (failure === undefined)
        throw cause;
    return { ...nothing, [failure.kind === 'lost' ? 'lost' : 'wrong']: failure.problems };
}
/** Where jobs can be started, one waits for what takes longer. */
function settlingOf({ ports, stop, starter, only }) {
    const handOver = starter === null ? null : dueAfter(ports.clock, patience);
    return { stop, handOver, only: only?.plan };
}
const nothing = { runs: [], endedOnly: [], started: [], lost: [], wrong: [] };
async function startWhatMayStart(reconciliation, environment) {
    const { ports } = reconciliation;
    try {
        return await startIn(reconciliation, environment);
    }
    catch (cause) {
        const report = failed(cause);
        if (!(cause instanceof usecases_refusal/* Refusal */.P_) || cause.kind === 'lost')
            return report;
        ports.progress.note(cause.message);
        return (await hasWork(ports, environment)) ? report : nothing;
    }
}
async function startIn(reconciliation, environment) {
    const { ports, trusted, stop, handOver, starter } = reconciliation;
    if (starter === null) {
        return { ...(await execute({ ports, trusted, environment, stop, handOver })), started: [] };
    }
    const { started, waiting, withdrawn, lost } = await startRuns({ ...ports, starter }, trusted, environment);
    const runs = (0,records_run/* inMergeOrder */.ke)([...withdrawn, ...started, ...waiting]);
    return { runs, endedOnly: withdrawn, started, lost, wrong: [] };
}
/** Whether anything waits in an environment, or has been merged there since the last look. */
async function hasWork({ repository, readRecords }, environment) {
    const { active, record } = await (await readRecords()).environment(environment);
    const branch = (0,domain_names/* environmentBranch */.GX)(environment);
    const head = (await repository.branches(branch)).get(branch);
    if (active.size > 0 || head === undefined)
        return active.size > 0;
    return record === null ? (await (0,merged_plans/* plansAt */.kK)(repository, head)).size > 0 : head !== record.head;
}

;// CONCATENATED MODULE: ./lib/cli/cli/answers/reconcile-answer.js





function reconcileAnswer(session, signals) {
    return withProgress(session, async (ports) => {
        const trusted = await (0,reading_trusted/* readTrusted */.G2)(session.repository);
        const stop = signals.obey();
        const report = await reconcile({ ports, trusted, stop, handOver: neverDue, starter: null });
        return executedAnswer(session, { trusted, environment: null, report, stop });
    });
}

;// CONCATENATED MODULE: ./lib/cli/ports/stop-signal.js
/** Where nobody can wish it. */
const neverStopped = { stopped: false, reason: '', onStop: () => () => { } };

;// CONCATENATED MODULE: ./lib/cli/usecases/resolve.js














/**
 * A person declares that the holder of a run is dead: the run is ended as `reconcile` would end it. Refused
 * (`no`) while the holder, or something that it started, is alive on this host.
 */
async function resolveHolder(ports, address) {
    const run = await resolve_requireRun(ports, address);
    if (!(0,records_run/* isClaimed */.gg)(run)) {
        throw (0,usecases_refusal/* refused */.J5)(`${(0,domain_names/* planAddress */.o4)(run)} is ${run.status}; there is no holder to declare dead`);
    }
    if (run.holder !== null && (await ports.processes.holder(run.holder)) === 'alive') {
        throw (0,usecases_refusal/* refused */.J5)(`${(0,domain_names/* planAddress */.o4)(run)} is executed by process ${run.holder.pid} on this host, which is alive; stop that instead`);
    }
    for (const { effect, operation } of startedEffects(run)) {
        if ((await ports.processes.effect(effect)) === 'alive')
            throw stillRunning(operation, 'on this host');
    }
    const reason = 'a person declared its holder dead';
    const handOver = dueAfter(ports.clock, patience);
    const seen = await seeEnds(declaredDead(ports), run, { stop: neverStopped, handOver, reason });
    for (const { effect, operation } of seen.left) {
        throw stillRunning(operation, 'url' in effect ? `at ${effect.url}` : 'somewhere else');
    }
    const taken = await takeOver(ports, run);
    if (taken === undefined)
        throw (0,usecases_refusal/* refused */.J5)(`${(0,domain_names/* planAddress */.o4)(run)} has changed meanwhile; look at it again`);
    return endAbandoned(ports, taken, { ...seen, reason });
}
/** A person vouches for what cannot be seen from here, which is what the holder has started, too. */
function declaredDead(ports) {
    const { processes } = ports;
    const effect = async (it) => (await processes.effect(it)) === 'alive' ? 'alive' : 'gone';
    return { ...ports, processes: { ...processes, effect } };
}
function stillRunning({ application }, where) {
    return (0,usecases_refusal/* refused */.J5)(`the deployment of ${application} is still running ${where}; 'deployment-plans reconcile' waits for it`);
}
/**
 * A person says what became of an operation whose outcome is unknown, or that failed and may have left
 * something behind. The record of the application changes; a run that has ended does not.
 */
async function resolveOperation(ports, address, declared) {
    const run = await resolve_requireRun(ports, address);
    const operation = run.operations.find(({ application }) => application === declared.application);
    if (operation === undefined)
        throw (0,usecases_refusal/* wrongUsage */.xY)(`${(0,domain_names/* planAddress */.o4)(run)} has no operation on ${declared.application}`);
    const { outcome, application } = declared;
    return transact(ports, {
        environment: run.environment,
        decide: (state) => ({
            state: declare(state, { run, operation, outcome, at: isoNow(ports.clock) }),
            message: `${(0,domain_names/* planAddress */.o4)(run)}: ${application} declared ${outcome}`,
            value: run,
        }),
    });
}
function declare(state, known) {
    const { run, operation, outcome, at } = known;
    const { application } = operation;
    if (state.active.has(run.plan)) {
        const address = (0,domain_names/* planAddress */.o4)(run);
        throw (0,usecases_refusal/* refused */.J5)(`${address} has not ended; 'deployment-plans resolve ${address}' ends it when its holder is dead, then say what became of ${application}`);
    }
    const record = applicationOf(state, application);
    if (!isLeftOpenBy(run, record)) {
        throw (0,usecases_refusal/* refused */.J5)(`nothing about ${application} is left open by ${(0,domain_names/* planAddress */.o4)(run)}`);
    }
    const settled = outcome === 'succeeded'
        ? recordSuccess(record, { operation, plan: (0,domain_names/* planAddress */.o4)(run), at, duration: null })
        : declareFailure(record, operation);
    return withApplication(state, settled);
}
async function resolve_requireRun(ports, address) {
    const run = await (await ports.readRecords()).run(address.environment, address.plan);
    if (run === undefined)
        throw (0,usecases_refusal/* runNotFound */.b3)((0,domain_names/* planAddress */.o4)(address));
    return run;
}

;// CONCATENATED MODULE: ./lib/cli/cli/answers/resolve-answer.js





function resolveAnswer(session, { address, application, outcome }) {
    return withProgress(session, async (ports) => {
        if ((application === undefined) !== (outcome === undefined)) {
            throw (0,usecases_refusal/* wrongUsage */.xY)('an application and --outcome belong together');
        }
        if (application === undefined || outcome === undefined) {
            return answerAbout(session, await resolveHolder(ports, address));
        }
        const run = await resolveOperation(ports, address, { application, outcome });
        return { ...(await answerAbout(session, run)), text: () => declared(run, application, outcome) };
    });
}
function answerAbout(session, run) {
    const report = { runs: [run], endedOnly: [run], lost: [], wrong: [] };
    return runsAnswer(session, { exitCode: exit_code/* exitCode */.I$.done, environment: run.environment, report });
}
function declared({ environment, operations }, application, outcome) {
    const version = operations.find((it) => it.application === application)?.to ?? '';
    const what = outcome === 'succeeded'
        ? `it has ${application} ${version}`
        : `nothing of ${application} ${version} is left`;
    return `Recorded of ${environment}: ${what}. The run stays as it ended.`;
}

;// CONCATENATED MODULE: ./lib/cli/render/listed-plan.js







/** A plan that has no run yet: what it wants, and what can be done with it. */
function renderListedPlan(plan, view) {
    const { status, source, target, applications, origin, mergedAt, offers } = plan;
    const shownStatus = view.style.bold(view.style[statusPaints[status]](statusInWords(plan)));
    const fields = [
        { name: 'Route', text: `${source ?? '?'} → ${target}` },
        { name: 'Applications', text: wantedInWords(applications).join(', ') },
        { name: 'Origin', text: origin === null ? '' : originInWords(origin) },
        { name: 'Merged', text: mergedAt === null ? '' : timeInWords(mergedAt) },
        ...offersInWords(offers, plan),
    ];
    return `${view.style.bold(`Plan ${(0,domain_names/* planAddress */.o4)(plan)}`)}  ${shownStatus}\n\n${renderFields(fields, view)}`;
}

;// CONCATENATED MODULE: ./lib/cli/cli/answers/show-answer.js











async function showAnswer(session, address) {
    const all = await readAllPlans(session, await (0,reading_trusted/* readTrusted */.G2)(session.repository));
    const found = all.find(({ listed }) => (0,domain_names/* planAddress */.o4)(listed) === (0,domain_names/* planAddress */.o4)(address));
    if (found === undefined)
        throw (0,usecases_refusal/* runNotFound */.b3)((0,domain_names/* planAddress */.o4)(address));
    const { listed, run, problems } = found;
    return {
        exitCode: exit_code/* exitCode */.I$.done,
        json: {
            ...listedPlanToJson(listed),
            run: run === null ? null : (0,codec_records_run/* runToJson */.Hj)(run),
            problems: problems.map(problemToJson),
        },
        text: (view) => show_answer_inWords(found, view),
    };
}
function show_answer_inWords({ listed, run, leftOpen, problems, content }, view) {
    if (run !== null)
        return renderRun(run, { offers: listed.offers, leftOpen }, view);
    const texts = new Map(content === null ? [] : [[content.file, content.text]]);
    const parts = [renderListedPlan(listed, view), renderProblems(problems, texts, view)];
    return parts.filter((part) => part !== '').join('\n\n');
}

;// CONCATENATED MODULE: ./lib/cli/codec/validation.js


/** A validation as `validate --json` prints it (docs/commands.md). */
function validationToJson(validation) {
    const { plan, environment, source, target, verdict, problems, operations } = validation;
    return {
        schema: domain_json/* schemaVersion */.C,
        plan,
        environment,
        source,
        target,
        verdict,
        problems: problems.map(problemToJson),
        operations: operations.map(operationToJson),
    };
}
function operationToJson({ application, action, from, to, modules, skip }) {
    return { application, action, from, to, modules, ...(skip !== undefined && { skip }) };
}

;// CONCATENATED MODULE: ./lib/cli/render/validation.js






const validation_columns = [
    { head: 'Application' },
    { head: 'Version' },
    { head: 'What happens', wraps: true },
    { head: 'Only these modules', wraps: true },
];
/** What a plan would do, what is wrong with it, and the verdict as the last line. */
function renderValidation({ validation, partial, texts }, view) {
    const { operations, problems } = validation;
    const parts = [
        validation_heading(validation, view),
        operations.length === 0 ? '' : validation_operationsTable(validation, partial, view),
        problems.length === 0 ? '' : renderProblems(problems, texts, view),
        verdict(validation, view),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function validation_heading({ plan, environment, source, target }, { style }) {
    const title = style.bold(`Plan ${environment}/${plan}`);
    return source === null || target === null
        ? title
        : `${title}  from ${plainText(source)} to ${plainText(target)}`;
}
function validation_operationsTable({ operations, problems }, partial, view) {
    const errors = ownErrors(problems);
    const rows = operations.map((operation) => {
        const { application, modules } = operation;
        return [
            { text: application },
            { text: versionsInWords(operation) },
            prognosis(operation, errors.get(application) ?? [], view),
            { text: partial.has(application) ? namesInWords(modules) : '' },
        ];
    });
    return renderTable(validation_columns, rows, view);
}
function prognosis({ action, skip }, errors, { style: { green, red, dim } }) {
    if (errors.length > 0)
        return { text: `cannot be deployed: ${errors.join(', ')}`, paint: red };
    if (skip !== undefined)
        return { text: `nothing: ${reasonInWords(skip)}`, paint: dim };
    return { text: actionInWords(action), paint: green };
}
function verdict({ verdict: answer, problems, operations }, { style }) {
    const word = answer === 'pass' ? style.green('Passed') : style.red('Failed');
    return `${style.bold(word)}: ${countsInWords(problems)}; ${operationCountsInWords(operations)}.`;
}

;// CONCATENATED MODULE: ./lib/cli/usecases/pull-requests/find-proposal.js




/**
 * The plan that a person means on GitHub: by the number of its pull request (`12`, `#12`), by its address
 * (`qa/payments`) or by the branch of such a name. Rejects with a Refusal: `wrong` when there is no such pull
 * request, `no` when it proposes no plan.
 */
async function findProposal(repository, snapshot, wanted) {
    const read = (0,open_pull_requests/* openPlansOnPullRequests */.N5)(repository, snapshot.pullRequests, 'published');
    const openPlans = await read(snapshot.branches);
    const number = numberOf(wanted, openPlans);
    const pullRequest = snapshot.pullRequests.find((it) => it.number === number || it.alsoOn.some((other) => other === number));
    if (pullRequest === undefined)
        throw noSuchPullRequest(wanted);
    const ofEnvironment = openPlans.filter(({ environment }) => environment === pullRequest.environment);
    const found = await readProposal(repository, snapshot, pullRequest);
    if (found.kind === 'none')
        throw new usecases_refusal/* Refusal */.P_('no', found.problems);
    return { ...found.proposal, openPlans: ofEnvironment };
}
function numberOf(wanted, openPlans) {
    const [, digits] = /^#?([1-9]\d{0,9})$/.exec(wanted) ?? [];
    if (digits !== undefined)
        return Number(digits);
    const address = (0,domain_names/* parsePlanBranch */.dF)(wanted) ?? (0,domain_names/* parsePlanAddress */.$d)(wanted);
    if (address === undefined) {
        throw (0,usecases_refusal/* wrongUsage */.xY)(`'${wanted}' names no pull request; expected its number, such as 12, or ENVIRONMENT/PLAN`);
    }
    return openPlans.find((it) => (0,domain_names/* planAddress */.o4)(it) === (0,domain_names/* planAddress */.o4)(address))?.pullRequest?.number;
}
function noSuchPullRequest(wanted) {
    return (0,usecases_refusal/* wrongUsage */.xY)(`there is no open pull request ${wanted} to an environment branch; 'deployment-plans list --status open' shows the open plans`);
}

;// CONCATENATED MODULE: ./lib/cli/cli/answers/validate-answer.js












async function validateAnswer(session, request) {
    const trusted = await (0,reading_trusted/* readTrusted */.G2)(session.repository);
    const { proposal, note } = await propose(session, request);
    const validation = await validate(session, trusted, proposal);
    const { file, text, value } = proposal.content;
    const partial = new Set(value?.applications.flatMap(({ application, modules }) => (modules === undefined ? [] : [application])));
    return {
        exitCode: validation.verdict === 'pass' ? exit_code/* exitCode */.I$.done : exit_code/* exitCode */.I$.no,
        json: validationToJson(validation),
        text: (view) => {
            const rendered = renderValidation({ validation, partial, texts: new Map([[file, text]]) }, view);
            return note === undefined ? rendered : `${rendered}\n${note}`;
        },
    };
}
async function propose(session, { branch, file, target }) {
    const { hosted, repository } = session;
    if (file !== undefined) {
        if (branch !== undefined)
            throw (0,usecases_refusal/* wrongUsage */.xY)('name a branch or a file, not both');
        if (target === undefined)
            throw (0,usecases_refusal/* wrongUsage */.xY)('a file is judged for an environment: say which with --target');
        return { proposal: await validate_answer_readProposal(session, file, target) };
    }
    if (target !== undefined)
        throw (0,usecases_refusal/* wrongUsage */.xY)('--target belongs to --file; a branch names its environment itself');
    if (hosted !== null)
        return { proposal: await proposeOnGitHub(session, hosted, branch) };
    if (branch !== undefined)
        return { proposal: await proposalOfBranch(session, branch) };
    const current = await repository.checkedOutBranch();
    if (current === undefined)
        throw (0,usecases_refusal/* wrongUsage */.xY)('no branch is checked out here; name a plan branch, or a file with --file');
    const note = `This judges what is committed on ${current}; changes that are not committed do not count.`;
    return { proposal: await proposalOfBranch(session, current), note };
}
async function proposeOnGitHub({ repository, readRecords }, { pullRequests }, wanted) {
    if (wanted === undefined)
        throw (0,usecases_refusal/* wrongUsage */.xY)('name a pull request by its number, or a file with --file');
    const snapshot = await (0,pull_requests_snapshot/* readSnapshot */.RA)({ repository, readRecords }, pullRequests);
    return findProposal(repository, snapshot, wanted);
}
/** No plan is that long; what is longer is not even read, and refused by its size. */
const longestFile = 1_048_576;
async function validate_answer_readProposal(session, file, environment) {
    const name = (0,external_node_path_.basename)(file).replace(/\.ya?ml$/, '');
    try {
        const { size } = await (0,promises_.stat)(file);
        const bytes = size > longestFile ? null : await (0,promises_.readFile)(file);
        const given = { name, bytes: { id: '', size, bytes }, environment, now: isoNow(session.clock) };
        return await proposalOfFile(session, given);
    }
    catch (cause) {
        if (cause instanceof Error && 'code' in cause)
            throw (0,usecases_refusal/* wrongUsage */.xY)(`${file} cannot be read: ${cause.message}`);
        throw cause;
    }
}

// EXTERNAL MODULE: ./lib/cli/adapters/git/sources/create-git-sources.js + 2 modules
var create_git_sources = __webpack_require__(5945);
// EXTERNAL MODULE: ./lib/cli/cli/session/or-close.js
var or_close = __webpack_require__(1290);
;// CONCATENATED MODULE: ./lib/cli/cli/session/local-session.js







/** A repository in a folder: its own branches count, or those of one of its remotes. */
async function openLocalSession(repo, remote) {
    const variables = process.env;
    const folder = (0,external_node_path_.resolve)(repo);
    const { now } = clock/* systemClock */.m;
    const repository = await openGitRepository({
        folder,
        variables,
        now,
        ...(remote !== undefined && { remote }),
    });
    await (0,or_close/* orClose */.U)(repository, () => repository.refresh());
    return {
        repository,
        readRecords: (0,records/* createRecordsReader */.Y)(repository),
        readOpenPlans: openPlansOnBranches(repository),
        sources: (0,create_git_sources/* createGitSources */.$)({ folder: repository.directory, variables }),
        clock: clock/* systemClock */.m,
        hosted: null,
    };
}

;// CONCATENATED MODULE: ./lib/cli/cli/session/with-session.js


/** Opens the repository for the length of one answer. */
async function withSession(options, answer) {
    const session = await openSession(options);
    try {
        return await answer(session);
    }
    finally {
        await session.repository.close();
    }
}
/** Opens the repository and brings it up to date with its remote. */
async function openSession({ repo, remote, github }) {
    if (github === undefined)
        return openLocalSession(repo, remote);
    if (remote !== undefined)
        throw (0,usecases_refusal/* wrongUsage */.xY)('--github says where the repository is; leave out --remote');
    // Loaded only where it is needed: a quarter of the program is for talking to GitHub.
    const { openGitHubSession } = await Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(719)]).then(__webpack_require__.bind(__webpack_require__, 7719));
    return openGitHubSession(github, process.env);
}

;// CONCATENATED MODULE: ./lib/cli/cli/answers.js
/**
 * What commands answer. It is one import, so that the built program has one part that is loaded late, and has
 * it whole before anything is done: the program's own files may be replaced while a run is under way.
 */
















/***/ }),

/***/ 1290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ orClose)
/* harmony export */ });
/** What beginning with a repository gives; when that fails, no process of it is left that would keep ours alive. */
async function orClose(repository, begin) {
    try {
        return await begin();
    }
    catch (cause) {
        await repository.close();
        throw cause;
    }
}


/***/ }),

/***/ 1359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ checkDefinition)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./lib/cli/codec/yaml/tree.js
var tree = __webpack_require__(2231);
// EXTERNAL MODULE: ./lib/cli/codec/definitions/findings.js
var definitions_findings = __webpack_require__(3634);
;// CONCATENATED MODULE: ./lib/cli/codec/definitions/nearest.js
const farthest = 2;
const longestCompared = 40;
/** The candidate that a mistyped word was probably meant to be: at most two letters off. */
function nearest(word, candidates) {
    if (word.length > longestCompared)
        return undefined;
    const [best] = candidates
        .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate) }))
        .filter(({ candidate, distance }) => distance <= farthest && distance < candidate.length / 2)
        .sort((a, b) => a.distance - b.distance);
    return best?.candidate;
}
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...a].entries()) {
        const next = [i + 1];
        for (const [j, other] of [...b].entries()) {
            const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}

// EXTERNAL MODULE: ./lib/cli/codec/definitions/places.js
var places = __webpack_require__(2528);
;// CONCATENATED MODULE: ./lib/cli/codec/definitions/explain-issue.js



/** What an issue of the validator says about the file, one finding for each place. */
function explainIssue(issue, base, root) {
    const path = [...base, ...issue.path.map(stepOf)];
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.slice(0, definitions_findings/* mostFindings */.Yb).map((key) => unknownKey(path, key, issue.message));
        case 'invalid_key':
            return issue.issues
                .slice(0, 1)
                .map((inner) => (0,definitions_findings/* finding */.gk)(path, codeOf(inner), badKey(path, inner.message)));
        case 'invalid_union':
            return explainUnion(issue, path, root);
        default:
            return [(0,definitions_findings/* finding */.gk)(path, codeOf(issue), mustBe(path, issue.message, root))];
    }
}
/** Goes into the one alternative that fits what stands there, a scalar, a list or a mapping. */
function explainUnion(issue, path, root) {
    const fitting = issue.errors.filter((errors) => !errors.some((error) => error.code === 'invalid_type' && error.path.length === 0));
    const [only] = fitting;
    if (only === undefined || fitting.length > 1) {
        return [(0,definitions_findings/* finding */.gk)(path, 'schema', mustBe(path, issue.message, root))];
    }
    return only.slice(0, definitions_findings/* mostFindings */.Yb).flatMap((inner) => explainIssue(inner, path, root));
}
function unknownKey(path, key, allowed) {
    const suggestion = nearest(key, allowed.split(', '));
    const meant = suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
    const label = (0,places/* labelOf */.Wy)([...path, key]);
    return (0,definitions_findings/* finding */.gk)([...path, key], 'schema', `The key ${label} is not known here. Allowed: ${allowed}.${meant}`);
}
function badKey(path, expected) {
    return `The key ${(0,places/* labelOf */.Wy)(path)} must be ${expected}.`;
}
function mustBe(path, expected, root) {
    const node = (0,places/* nodeAt */.oB)(root, path);
    if (node === undefined)
        return `${(0,places/* labelOf */.Wy)(path)} is missing; it must be ${expected}.`;
    const quotes = expected.startsWith('text') && node.kind === 'scalar' && node.value !== null && node.value !== '';
    return `${(0,places/* labelOf */.Wy)(path)} must be ${expected}; found ${(0,places/* describeNode */.WQ)(node)}${quotes ? ', which quotes make text' : ''}.`;
}
function codeOf(issue) {
    return issue.code === 'custom' && issue.params?.code === 'bad-name' ? 'bad-name' : 'schema';
}
function stepOf(step) {
    return typeof step === 'number' ? step : String(step);
}

;// CONCATENATED MODULE: ./lib/cli/codec/definitions/lost-keys.js



const lostKey = '__proto__';
/**
 * The validator drops a key `__proto__` where keys are free: it is no name, and must not get lost silently.
 * Where keys are fixed it was found as an unknown one.
 */
function findLostKeys(root, known) {
    const reported = new Set(known.filter(({ path }) => path.at(-1) === lostKey).map(({ path }) => (0,places/* parentOf */.gN)(root, path)));
    return [...pathsOfLostKeys(root, [])]
        .filter((path) => !reported.has((0,places/* parentOf */.gN)(root, path)))
        .slice(0, definitions_findings/* mostFindings */.Yb)
        .map((path) => (0,definitions_findings/* finding */.gk)(path, 'bad-name', `The key ${(0,places/* labelOf */.Wy)(path)} is not allowed; choose another name.`));
}
function* pathsOfLostKeys(node, path) {
    if (node.kind === 'mapping' && node.entries.has(lostKey))
        yield [...path, lostKey];
    for (const [step, child] of (0,tree/* childrenOf */.LU)(node)) {
        if (child.kind !== 'scalar')
            yield* pathsOfLostKeys(child, [...path, step]);
    }
}

;// CONCATENATED MODULE: ./lib/cli/codec/definitions/check-definition.js







/** Checks a file's contents against its format's definition; each finding says what was found and expected. */
function checkDefinition(definition, root) {
    const whole = validate(definition, (0,tree/* toPlain */.Ul)(root));
    if (whole === undefined)
        return { findings: checkBeginnings(definition, root) };
    const findings = explainAll(whole, root);
    return whole.success && findings.length === 0 ? { value: whole.data, findings: [] } : { findings };
}
/** Undefined when there are more issues than the validator can hold: it spreads them over the stack. */
function validate(definition, plain) {
    try {
        return parse/* safeParse */.xL(definition, plain);
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
const beginning = 100;
/** For a file with a hundred thousand problems: what is wrong where its lists and mappings begin. */
function checkBeginnings(definition, root) {
    const begun = validate(definition, (0,tree/* toPlain */.Ul)(root, beginning));
    const findings = begun === undefined ? [] : explainAll(begun, root);
    if (findings.length > 0)
        return findings;
    return [(0,definitions_findings/* finding */.gk)([], 'schema', 'The file has more problems than can be listed; check how it was made.')];
}
function explainAll(validated, root) {
    const issues = validated.success ? [] : validated.error.issues.slice(0, definitions_findings/* mostFindings */.Yb);
    const explained = issues.flatMap((issue) => explainIssue(issue, [], root)).slice(0, definitions_findings/* mostFindings */.Yb);
    return [...withoutMistyped(explained, root), ...findLostKeys(root, explained)];
}
/** A key that is missing because it is mistyped was reported once, as the unknown key that stands there. */
function withoutMistyped(findings, root) {
    const unknown = new Map();
    for (const { path } of findings) {
        const key = path.at(-1);
        if (typeof key !== 'string' || (0,places/* nodeAt */.oB)(root, path) === undefined)
            continue;
        const parent = (0,places/* parentOf */.gN)(root, path);
        unknown.set(parent, [...(unknown.get(parent) ?? []), key]);
    }
    return findings.filter(({ path }) => {
        const key = path.at(-1);
        const isMissing = typeof key === 'string' && (0,places/* nodeAt */.oB)(root, path) === undefined;
        return !isMissing || nearest(key, unknown.get((0,places/* parentOf */.gN)(root, path)) ?? []) === undefined;
    });
}


/***/ }),

/***/ 3667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ checkedText),
/* harmony export */   X: () => (/* binding */ patternedText)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);

/** Text that passes a test; `expected` completes "must be …", `pattern` tells editors what they can check. */
function checkedText(check) {
    const { expected, test, pattern, badName } = check;
    const error = badName === true ? { error: expected, params: { code: 'bad-name' } } : expected;
    const schema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(expected).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB(test, error));
    return pattern === undefined ? schema : schema.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .meta */ .mIj({ pattern }));
}
/** Text that a pattern describes completely, here and for editors. */
function patternedText(expected, pattern) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(expected).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(new RegExp(pattern), expected));
}


/***/ }),

/***/ 3634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yb: () => (/* binding */ mostFindings),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   ky: () => (/* binding */ placeFindings)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9696);

/** How many problems a file gets at most: what follows is mostly a consequence, and nobody reads it. */
const mostFindings = 500;
/** An error at a place of the file. */
function finding(path, code, message) {
    return { path, code, severity: 'error', message };
}
/** Findings as problems in file order. */
function placeFindings(findings, file, locate) {
    return (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .inFileOrder */ .w$)(findings.map((found) => (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .placeFinding */ .BW)(found, file, locate))).slice(0, mostFindings);
}


/***/ }),

/***/ 2528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WQ: () => (/* binding */ describeNode),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   oB: () => (/* binding */ nodeAt)
/* harmony export */ });
const longestShown = 60;
/** A path as people write it: `environments.qa.sources[0]`. */
function labelOf(path) {
    if (path.length === 0)
        return 'The file';
    return path
        .map((step, index) => typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${labelOfKey(step)}`)
        .join('');
}
function labelOfKey(key) {
    return /^[\w./-]+$/.test(key) ? shorten(key) : JSON.stringify(shorten(key));
}
/** What stands at exactly this path; undefined when nothing does. */
function nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        if (node?.kind === 'mapping')
            node = node.entries.get(String(step))?.value;
        else if (node?.kind === 'list' && typeof step === 'number')
            node = node.items[step];
        else
            return undefined;
    }
    return node;
}
/** The mapping or list that holds what the path leads to. */
function parentOf(root, path) {
    return nodeAt(root, path.slice(0, -1));
}
/** A value in words: scalars as they are written. */
function describeNode(node) {
    if (node.kind !== 'scalar')
        return node.kind === 'list' ? 'a list' : 'a mapping';
    if (node.value === null)
        return 'nothing';
    const shown = shorten(node.source);
    return typeof node.value === 'string' ? JSON.stringify(shown) : `the ${typeof node.value} ${shown}`;
}
function shorten(text) {
    return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}


/***/ }),

/***/ 5599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EE: () => (/* binding */ argument),
  p0: () => (/* binding */ duration),
  Jt: () => (/* binding */ flag),
  s9: () => (/* binding */ isSettingName),
  UU: () => (/* binding */ scalars_name),
  CS: () => (/* binding */ prose),
  iZ: () => (/* binding */ relativePath),
  Jk: () => (/* binding */ repository),
  QX: () => (/* binding */ settingName),
  Qq: () => (/* binding */ scalars_text),
  bv: () => (/* binding */ variable),
  rD: () => (/* binding */ wholeNumber)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./lib/cli/domain/names.js
var names = __webpack_require__(9147);
// EXTERNAL MODULE: ./lib/cli/domain/repository-address.js
var repository_address = __webpack_require__(8030);
// EXTERNAL MODULE: ./lib/cli/codec/definitions/checked-text.js
var checked_text = __webpack_require__(3667);
;// CONCATENATED MODULE: ./lib/cli/codec/definitions/duration.js
const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** As a pattern for editors. */
const durationPattern = '^[0-9]{1,9}(ms|s|m|h|d)$';
// Timers of the runtime hold 31 bits of milliseconds: a longer one would fire at once.
const longestDays = 24;
const durationGrammar = `a duration such as 500ms, 90s, 30m, 4h or 7d, at most ${longestDays}d`;
/** Milliseconds of a duration; undefined when it is none. */
function parseDuration(text) {
    const [, amount, unit] = /^([0-9]{1,9})(ms|s|m|h|d)$/.exec(text) ?? [];
    if (amount === undefined || unit === undefined)
        return undefined;
    const milliseconds = Number(amount) * (units[unit] ?? 0);
    return milliseconds <= longestDays * 86_400_000 ? milliseconds : undefined;
}

;// CONCATENATED MODULE: ./lib/cli/codec/definitions/scalars.js





const longestPath = 500;
const scalars_text = schemas/* string */.YjP('text').check(api/* _minLength */.m9(1, 'text that is not empty'));
const flag = schemas/* boolean */.zMY('true or false');
/** Text of a section, which other rules judge; a number or a truth value is taken as it stands. */
const prose = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], 'text');
const scalars_name = (0,checked_text/* checkedText */.N)({
    expected: `a name (${names/* nameGrammar */.fG})`,
    test: names/* isName */.Eo,
    pattern: '^(?!.*\\.\\.)(?!.*(\\.|\\.lock|\\.json)$)[a-z0-9][a-z0-9._-]{0,99}$',
    badName: true,
});
const settingPattern = '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$';
function isSettingName(value) {
    return new RegExp(settingPattern).test(value);
}
const settingName = (0,checked_text/* checkedText */.N)({
    expected: 'the name of a setting (1 to 100 of letters, digits, ".", "_", "-", starting with a letter or digit)',
    test: isSettingName,
    pattern: settingPattern,
    badName: true,
});
const repository = (0,checked_text/* checkedText */.N)({
    expected: repository_address/* repositoryGrammar */.er,
    test: repository_address/* isRepositoryAddress */.Py,
    pattern: '^(/|https://|ssh://|[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9._-]+$)',
});
const relativePath = (0,checked_text/* checkedText */.N)({
    expected: 'a path inside the repository, such as deploy/modules.yml',
    test: (value) => value.length <= longestPath &&
        !/[\p{Cc}\\]/u.test(value) &&
        value.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !part.startsWith('-')),
});
const variable = (0,checked_text/* patternedText */.X)('the name of an environment variable', '^[A-Za-z_][A-Za-z0-9_]{0,199}$');
/** A duration as text; milliseconds once parsed. */
const duration = schemas/* pipe */.FsL((0,checked_text/* checkedText */.N)({
    expected: durationGrammar,
    test: (value) => parseDuration(value) !== undefined,
    pattern: durationPattern,
}), schemas/* transform */.pdi((value) => parseDuration(value) ?? 0));
function wholeNumber(minimum) {
    const expected = `a whole number of at least ${minimum}`;
    return schemas/* int */.Whr(expected)
        .check(api/* _gte */.qm(minimum, expected), api/* _lte */.Zm(1_000_000, 'a whole number of at most 1000000'));
}
/** A part of a command's argument vector. */
const argument = (0,checked_text/* checkedText */.N)({
    expected: 'text without NUL',
    test: (value) => !value.includes('\0'),
});


/***/ }),

/***/ 4562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Gt: () => (/* binding */ withOneOf),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   rQ: () => (/* binding */ gap),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);

/** A mapping with fixed keys. For an unknown key the message lists the allowed ones. */
function mapping(shape) {
    const keys = Object.keys(shape).join(', ');
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(shape, {
        error: (issue) => (issue.code === 'unrecognized_keys' ? keys : `a mapping with the keys ${keys}`),
    });
}
/** A mapping from keys that people choose. */
function mapOf(key, value) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(key, value, 'a mapping');
}
function listOf(item) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item, 'a list');
}
function oneOf(...values) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(values, `one of ${values.join(', ')}`);
}
/** Tells editors that a mapping has exactly one of these sets of keys; the parser judges it in its rules. */
function withOneOf(schema, ...alternatives) {
    return schema.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .meta */ .mIj({ oneOf: alternatives.map((required) => ({ required })) }));
}
/** Says what a place is for, in the schemas that editors use. */
function described(description, schema) {
    return schema.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .meta */ .mIj({ description }));
}
/** A key that may be left out. */
function optional(description, schema) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(described(description, schema));
}
/** A key that may be left out or left empty: a gap that other rules judge. */
function gap(description, schema) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(described(description, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(schema)));
}


/***/ }),

/***/ 7265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ hasUnknownKey)
/* harmony export */ });
/** Whether a mapping has a key that its definition lacks: reported there, and the cause of what seems to be missing. */
function hasUnknownKey(node, known) {
    return node.kind === 'mapping' && [...node.entries.keys()].some((key) => !known.includes(key));
}


/***/ }),

/***/ 2413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cd: () => (/* binding */ commit),
  y1: () => (/* binding */ range),
  bO: () => (/* binding */ tagPattern),
  rE: () => (/* binding */ versions_version),
  gJ: () => (/* binding */ versionOrRedeploy)
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./lib/cli/domain/versions/reference-name.js
var reference_name = __webpack_require__(7846);
// EXTERNAL MODULE: ./lib/cli/domain/versions/version-tag.js
var version_tag = __webpack_require__(708);
;// CONCATENATED MODULE: ./lib/cli/domain/versions/tag-pattern.js


/** Whether a text is a tag pattern: exactly one `{version}`, and a version in its place gives a valid tag name. */
function isTagPattern(text) {
    return text.split(version_tag/* versionMark */.cE).length === 2 && (0,reference_name/* isReferenceName */.T)((0,version_tag/* tagOf */.cO)(text, '1.0.0'));
}

// EXTERNAL MODULE: ./lib/cli/domain/versions/version.js
var version = __webpack_require__(5865);
// EXTERNAL MODULE: ./lib/cli/codec/definitions/checked-text.js
var checked_text = __webpack_require__(3667);
;// CONCATENATED MODULE: ./lib/cli/codec/definitions/versions.js




const longestRange = 500;
/** For editors; without anchors. What it lets pass is judged by isVersion. */
const versionPattern = '(0|[1-9]\\d*)(\\.(0|[1-9]\\d*)){2}(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?';
const versions_version = (0,checked_text/* checkedText */.N)({
    expected: 'a semantic version such as 2.3.0',
    test: version/* isVersion */.lF,
    pattern: `^${versionPattern}$`,
});
const versionOrRedeploy = (0,checked_text/* checkedText */.N)({
    expected: 'a semantic version such as 2.3.0, or redeploy',
    test: (value) => value === 'redeploy' || (0,version/* isVersion */.lF)(value),
    pattern: `^(redeploy|${versionPattern})$`,
});
const commit = (0,checked_text/* patternedText */.X)('a full commit id (40 or 64 hexadecimal digits, in quotes when there are only digits)', '^([0-9a-f]{40}|[0-9a-f]{64})$');
const range = (0,checked_text/* checkedText */.N)({
    expected: 'a range of versions as in node-semver, such as ^2.0.0',
    test: (value) => value.length <= longestRange && (0,semver.validRange)(value) !== null,
});
const tagPattern = (0,checked_text/* checkedText */.N)({
    expected: 'a tag name with exactly one {version}, such as v{version}',
    test: isTagPattern,
    pattern: '\\{version\\}',
});


/***/ }),

/***/ 1808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseApplicationRecord),
/* harmony export */   x: () => (/* binding */ writeApplicationRecord)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
/* harmony import */ var _record_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4676);
/* harmony import */ var _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3665);



const definition = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    application: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU,
    version: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .rE),
    tag: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    commit: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    modules: (0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ version: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .rE, references: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .references */ .Ft })),
    settings: (0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    deployedAt: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .time */ .kB),
    plan: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .address */ .hl),
    uncertain: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt,
    uncertainBy: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .address */ .hl),
    failed: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .rE),
    platform: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    durations: (0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(0))),
    versions: (0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .rE, _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
});
/** Reads `environments/<environment>/<application>.json`; throws RecordUnreadable. */
function parseApplicationRecord(path, bytes) {
    return (0,_record_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecord */ .aE)(definition, path, bytes);
}
function writeApplicationRecord(record) {
    return (0,_record_file_js__WEBPACK_IMPORTED_MODULE_0__/* .writeRecord */ .rh)(definition, record);
}


/***/ }),

/***/ 1241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseEnvironmentRecord),
/* harmony export */   W: () => (/* binding */ writeEnvironmentRecord)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4343);
/* harmony import */ var _record_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4676);
/* harmony import */ var _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3665);



const definition = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    environment: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU,
    baseline: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    head: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    sequence: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    pause: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ reason: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, by: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, at: _record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .time */ .kB })),
    owes: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP((0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_record_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)),
});
/** Reads `environments/<environment>.json`; throws RecordUnreadable. */
function parseEnvironmentRecord(path, bytes) {
    return (0,_record_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecord */ .aE)(definition, path, bytes);
}
function writeEnvironmentRecord(record) {
    return (0,_record_file_js__WEBPACK_IMPORTED_MODULE_0__/* .writeRecord */ .rh)(definition, record);
}


/***/ }),

/***/ 4676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   dV: () => (/* binding */ RecordUnreadable),
/* harmony export */   rh: () => (/* binding */ writeRecord),
/* harmony export */   zO: () => (/* binding */ recordToJson)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3945);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5585);


/** A record that this program cannot have written as it stands; decisions must not be based on guesses about it. */
class RecordUnreadable extends Error {
    name = 'RecordUnreadable';
    /** On the branch of the records. */
    path;
    reason;
    constructor(path, reason) {
        super(`The record ${path} cannot be read: ${reason}.`);
        this.path = path;
        this.reason = reason;
    }
}
const numbered = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => typeof value === 'object' && value !== null && 'schema' in value && value.schema === _domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .C);
/** Decodes a record; throws RecordUnreadable for anything that the definition does not describe exactly. */
function readRecord(definition, path, bytes) {
    const document = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(numbered, parseJson(path, bytes));
    if (!document.success)
        throw new RecordUnreadable(path, `"schema" is not ${_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .C}`);
    const { schema, ...rest } = document.data;
    const record = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(definition, rest);
    if (record.success)
        return record.data;
    const [issue] = record.error.issues;
    throw new RecordUnreadable(path, `${issue?.code ?? 'invalid'} at ${JSON.stringify(issue?.path ?? [])}`);
}
/** A record's file: keys in the order of its definition, two spaces of indent, a final newline. */
function writeRecord(definition, record) {
    return new TextEncoder().encode(`${JSON.stringify(recordToJson(definition, record), null, 2)}\n`);
}
/** The same as a plain object. Throws when the record is not one: that is a bug. */
function recordToJson(definition, record) {
    return { schema: _domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .C, ...zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg(plainObject, zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .encode */ .lF(definition, record)) };
}
const plainObject = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J());
function parseJson(path, bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw new RecordUnreadable(path, 'it is not JSON in UTF-8');
    }
}


/***/ }),

/***/ 3665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Ft: () => (/* binding */ references),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   hl: () => (/* binding */ address),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   rE: () => (/* binding */ version)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9147);
/* harmony import */ var _domain_versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5865);



/* Pieces of which the records are defined. Each reads and writes: definitions are codecs in both directions. */
const name = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB(_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isName */ .Eo));
const version = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB(_domain_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isVersion */ .lF));
const text = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const flag = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY();
const count = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(0));
/** `<environment>/<plan>`. */
const address = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((value) => (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlanAddress */ .$d)(value) !== undefined));
const time = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/));
function listOf(item) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .readonly */ .tBZ(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item));
}
/** A map in memory, an object with sorted keys in the file. */
function mapOf(key, value) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .readonly */ .tBZ(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .codec */ .rLB(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY(isObject), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .map */ .TjK(key, value), {
        decode: (object) => new Map(Object.entries(object)),
        encode: sortedObject,
    }));
}
const writtenReference = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text, zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ range: text, optional: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true) })]);
/** `"^2.0.0"`, or `{ range, optional: true }`. */
const reference = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .codec */ .rLB(writtenReference, zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ range: text, optional: flag }), {
    decode: (written) => (typeof written === 'string' ? { range: written, optional: false } : written),
    encode: ({ range, optional }) => (optional ? { range, optional } : range),
});
const references = mapOf(name, reference);
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function sortedObject(map) {
    const object = Object.create(null);
    for (const [key, value] of [...map].sort(byKey))
        object[key] = value;
    return object;
}
function byKey([a], [b]) {
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ runToJson),
/* harmony export */   bp: () => (/* binding */ writeRun),
/* harmony export */   zZ: () => (/* binding */ parseRun)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4343);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9696);
/* harmony import */ var _domain_records_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(411);
/* harmony import */ var _record_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4676);
/* harmony import */ var _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3665);





const job = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ run: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, attempt: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, job: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9), url: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, hosted: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt });
const holder = {
    host: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    boot: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    namespace: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    pid: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    startedAt: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    job: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(job),
};
const effect = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('kind', [
    zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('process'),
        host: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        boot: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        namespace: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        pid: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
        group: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
        startedAt: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        job: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(job),
    }),
    zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('workflow'),
        id: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        url: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        repository: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        workflow: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        ref: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        key: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    }),
    zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['deployment', 'manifest']), id: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, url: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq }),
]);
const operation = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    application: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU,
    action: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['deploy', 'tag-and-deploy', 'redeploy']),
    state: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['pending', 'started', 'succeeded', 'failed', 'skipped', 'unknown', 'backed-out']),
    from: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .rE),
    to: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .rE),
    startedAt: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB),
    endedAt: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB),
    reason: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    tag: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    commit: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    modules: (0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOf */ .A7)(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU, zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ references: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .references */ .Ft })),
    whole: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    after: (0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU),
    tries: (0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        startedAt: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB,
        endedAt: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB),
        outcome: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['succeeded', 'failed', 'unknown'])),
        effect,
    })),
});
const waitingFor = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    plan: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .address */ .hl),
    reason: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([
        'same-module',
        'reference',
        'order',
        'limit',
        'window',
        'freeze',
        'pause',
        'block',
        'approval',
        'evidence',
    ]),
    modules: (0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU),
    until: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB),
});
const origin = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['retry', 'reuse', 'copy', 'backout']),
    environment: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU,
    plan: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU,
    by: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
});
const problem = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    code: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(Object.values(_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemGroups */ .kt).flat()),
    severity: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['error', 'warning', 'notice']),
    message: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    file: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    line: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9),
    column: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9),
    application: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    module: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    plan: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .address */ .hl),
});
const definition = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    environment: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU,
    plan: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU,
    status: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_domain_records_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runStatuses */ .sL),
    endedBy: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['operator', 'system'])),
    reason: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    source: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU),
    holder: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(holder)),
    epoch: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    startedBy: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    operations: (0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(operation),
    waitingFor: (0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(waitingFor),
    sequence: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    mergeCommit: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    blob: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    configuration: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    onFailure: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['stop', 'continue']),
    afterwards: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ onAbort: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('retry')), promoteTo: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU) })),
    origin: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(origin),
    authors: (0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    approvals: (0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ by: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, at: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB, blob: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq })),
    mergedAt: _record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB,
    startedAt: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB),
    endedAt: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB),
    problems: (0,_record_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(problem),
});
/** Reads `active/…` or `runs/<environment>/<plan>.json`; throws RecordUnreadable. */
function parseRun(path, bytes) {
    return (0,_record_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecord */ .aE)(definition, path, bytes);
}
function writeRun(run) {
    return (0,_record_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeRecord */ .rh)(definition, run);
}
/** A run in the commands' JSON: the same keys, in the same order, as in its file. */
function runToJson(run) {
    return (0,_record_file_js__WEBPACK_IMPORTED_MODULE_1__/* .recordToJson */ .zO)(definition, run);
}


/***/ }),

/***/ 1770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ withdrawnDescription),
/* harmony export */   Md: () => (/* binding */ parseStatusDescription),
/* harmony export */   qS: () => (/* binding */ statusText)
/* harmony export */ });
/**
 * The description of a commit status, at most 140 characters (GitHub: REST, create a commit status). People read
 * it, and so do we: what a plan that is not judged here and now came to, its status says. So its wording is a
 * format.
 */
const verdicts = { pass: 'Passed', fail: 'Failed', unknown: 'Could not be judged' };
const otherwise = ' besides conflicts';
const pattern = /^(?<verdict>[A-Z][a-z ]+): (?<errors>\d+) errors?(?<otherwise> besides conflicts)?, (?<warnings>\d+) warnings? · (?:plan (?<digest>[0-9a-f]{12})|no plan)$/;
/** Stands where a verdict stood that is not known to hold any more; it says nothing about the plan. */
const withdrawnDescription = 'Could not be judged: something could not be read; the next evaluation decides';
/** `Failed: 2 errors besides conflicts, 1 warning · plan 0123456789ab`. */
function statusText({ verdict, failsOtherwise, errors, warnings, digest }) {
    const what = counted(errors, 'error') + (failsOtherwise ? otherwise : '');
    const plan = digest === null ? 'no plan' : `plan ${digest}`;
    return `${verdicts[verdict]}: ${what}, ${counted(warnings, 'warning')} · ${plan}`;
}
/** Undefined for every text that {@link statusText} does not write. */
function parseStatusDescription(text) {
    const groups = pattern.exec(text)?.groups;
    const verdict = verdictOf(groups?.verdict);
    if (groups === undefined || verdict === undefined)
        return undefined;
    const summary = {
        verdict,
        failsOtherwise: groups.otherwise !== undefined,
        errors: Number(groups.errors),
        warnings: Number(groups.warnings),
        digest: groups.digest ?? null,
    };
    return statusText(summary) === text ? summary : undefined;
}
function verdictOf(word) {
    return ['pass', 'fail', 'unknown'].find((verdict) => verdicts[verdict] === word);
}
function counted(count, thing) {
    return `${count} ${thing}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/cli/codec/yaml/build-tree.js

/** Turns the library's nodes into our own, and finds duplicate, merge and composite keys in linear time. */
function buildTree(contents) {
    const faults = [];
    return { root: buildNode(contents, 0, faults), faults };
}
function buildNode(node, fallback, faults) {
    const offset = offsetOf(node) ?? fallback;
    if ((0,dist/* isMap */.jh)(node))
        return { kind: 'mapping', entries: buildEntries(node, offset, faults), offset };
    if ((0,dist/* isSeq */.oP)(node))
        return { kind: 'list', items: node.items.map((item) => buildNode(item, offset, faults)), offset };
    return { kind: 'scalar', value: scalarValue(node), source: sourceOf(node), offset };
}
function buildEntries(map, fallback, faults) {
    const entries = new Map();
    for (const pair of map.items) {
        const offset = offsetOf(pair.key) ?? fallback;
        const value = buildNode(pair.value, offset, faults);
        const fault = checkKey(pair, entries);
        if (fault === undefined)
            entries.set(sourceOf(pair.key), { offset, value });
        else
            faults.push({ ...fault, offset });
    }
    return entries;
}
function checkKey({ key }, entries) {
    if (!(0,dist/* isScalar */.jn)(key))
        return { code: 'yaml-syntax', message: 'A key must be text, found a list or a mapping.' };
    const text = sourceOf(key);
    if (text === '<<' && key.type === dist/* Scalar */.X5.PLAIN) {
        return { code: 'yaml-forbidden', message: 'The merge key "<<" is not allowed; write the entries out.' };
    }
    if (!entries.has(text))
        return undefined;
    return {
        code: 'yaml-syntax',
        message: `The key "${text}" occurs twice in this mapping; remove one of them.`,
    };
}
function offsetOf(node) {
    return (0,dist/* isNode */.Ll)(node) ? node.range?.[0] : undefined;
}
function sourceOf(node) {
    return (0,dist/* isScalar */.jn)(node) ? (node.source ?? '') : '';
}
function scalarValue(node) {
    if (!(0,dist/* isScalar */.jn)(node))
        return null;
    const { value } = node;
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

;// CONCATENATED MODULE: ./lib/cli/codec/yaml/decode-text.js
/** The longest file that is read, in bytes (issue 2: limits). */
const longestFile = 1024 * 1024;
// Everything that is a control character except tab and line ends. The parser uses some of them as marks of its own.
const unprintable = /(?![\t\n\r])\p{Cc}|\r(?!\n)/gu;
const mostUnprintable = 100;
/** Decodes UTF-8 strictly, without a byte order mark. Null stands for a file that was too large to be read. */
function decodeText(bytes) {
    if (bytes === null || bytes.length > longestFile) {
        const message = `The file is larger than ${longestFile} bytes (1 MiB); split it or shorten its texts.`;
        return { text: '', faults: [{ code: 'too-large', offset: 0, message }] };
    }
    const text = decodeUtf8(bytes);
    return text === undefined ? notUtf8(bytes) : { text, faults: findUnprintable(text) };
}
function decodeUtf8(bytes, stream = false) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    }
    catch {
        return undefined;
    }
}
function notUtf8(bytes) {
    const valid = validPrefix(bytes);
    const byte = bytes[valid.end];
    const found = byte === undefined ? 'the file ends within a character' : `found byte 0x${hex(byte, 2)}`;
    const message = `The file is not UTF-8: ${found}; save it with the encoding UTF-8.`;
    return { text: valid.text, faults: [{ code: 'yaml-syntax', offset: valid.text.length, message }] };
}
/** The longest beginning that is valid, found by halving: a prefix of a valid prefix is valid. */
function validPrefix(bytes) {
    let low = 0;
    let high = bytes.length;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (decodeUtf8(bytes.subarray(0, middle), true) === undefined)
            high = middle - 1;
        else
            low = middle;
    }
    return { text: decodeUtf8(bytes.subarray(0, low), true) ?? '', end: low };
}
function findUnprintable(text) {
    const faults = [];
    for (const match of text.matchAll(unprintable)) {
        const code = hex(match[0].codePointAt(0) ?? 0, 4);
        const message = `The control character U+${code} is not allowed in YAML; remove it or write it as an escape in double quotes.`;
        faults.push({ code: 'yaml-syntax', offset: match.index, message });
        if (faults.length === mostUnprintable)
            break;
    }
    return faults;
}
function hex(value, digits) {
    return value.toString(16).toUpperCase().padStart(digits, '0');
}

;// CONCATENATED MODULE: ./lib/cli/codec/yaml/faults.js
const longestMessage = 300;
const mostFaults = 100;
/** Faults as problems in text order, the first hundred of them: what follows is mostly a consequence. */
function faultProblems(faults, file, lines) {
    return [...faults]
        .sort((a, b) => a.offset - b.offset)
        .slice(0, mostFaults)
        .map(({ code, offset, message }) => ({
        code,
        severity: 'error',
        message: message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message,
        file,
        ...lines.position(offset),
    }));
}

;// CONCATENATED MODULE: ./lib/cli/codec/yaml/line-index.js
/** Reads the text once; each position then takes logarithmic time. */
function indexLines(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return {
        position(offset) {
            const line = lastAtMost(starts, offset);
            return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
        },
    };
}
function lastAtMost(sorted, value) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((sorted[middle] ?? 0) <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/cli/codec/yaml/read-tokens.js

/** How many mappings and lists may stand inside each other (issue 2: limits). */
const deepestNesting = 32;
const collections = ['block-map', 'block-seq', 'flow-collection'];
// Announces that the next lexeme is a scalar's text, whatever it begins with.
const scalarMark = '\u001f';
const read_tokens_mostFaults = 100;
/**
 * Parses text into concrete syntax tokens and finds what this format leaves out of YAML. The depth is watched
 * after each lexeme, so that neither this parser nor whoever walks its result can exhaust the stack.
 */
function readTokens(text) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    const faults = [];
    let previous = '\n';
    let errors = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        const { offset } = parser;
        const forbidden = previous === scalarMark ? undefined : findForbidden(lexeme);
        if (forbidden !== undefined)
            faults.push(fault(offset, forbidden));
        for (const token of advance(parser, lexeme, previous)) {
            tokens.push(token);
            if (token.type === 'error')
                errors += 1;
        }
        previous = lexeme;
        if (isTooDeep(parser))
            return { tokens: null, faults: [...faults, fault(offset, tooDeep)] };
        if (isSecondDocument(parser, tokens))
            return { tokens, faults: [...faults, fault(offset, severalDocuments)] };
        if (faults.length >= read_tokens_mostFaults)
            return { tokens: null, faults };
        if (errors >= read_tokens_mostFaults)
            return { tokens, faults };
    }
    return { tokens: [...tokens, ...parser.end()], faults };
}
/** Feeds one lexeme, except whole comments: at each the parser looks back over blank lines, in quadratic time. */
function advance(parser, lexeme, previous) {
    const isComment = lexeme.startsWith('#') && /^\s/.test(previous);
    if (!isComment)
        return parser.next(lexeme);
    parser.offset += lexeme.length;
    return [];
}
const tooDeep = `Mappings and lists stand more than ${deepestNesting} levels inside each other; flatten them.`;
const severalDocuments = 'A second YAML document begins here; a file holds one.';
function findForbidden(lexeme) {
    switch (lexeme[0]) {
        case '&':
            return `The anchor "${lexeme}" is not allowed; write the value where it is needed, or quote the text.`;
        case '*':
            return `The alias "${lexeme}" is not allowed; write the value out, or quote the text.`;
        case '!':
            return `The tag "${lexeme}" is not allowed; types follow from the place, or quote the text.`;
        case '%':
            return `The directive "${lexeme}" is not allowed; files are YAML 1.2 without directives.`;
        default:
            return undefined;
    }
}
function fault(offset, message) {
    return { code: 'yaml-forbidden', offset, message };
}
function isTooDeep({ stack }) {
    // A document below and at most one scalar above; everything between is a collection.
    const depth = stack.length - 1;
    const top = stack.at(-1)?.type ?? '';
    return depth > deepestNesting + 1 || (depth === deepestNesting + 1 && collections.includes(top));
}
function isSecondDocument({ stack }, tokens) {
    return stack[0]?.type === 'document' && tokens.some((token) => token.type === 'document');
}

;// CONCATENATED MODULE: ./lib/cli/codec/yaml/read-yaml.js






/** Reads one YAML document in the subset that plans, configuration and catalog use. Never throws. */
function readYaml({ file, bytes }) {
    const { text, faults } = decodeText(bytes);
    const lines = indexLines(text);
    const read = faults.length > 0 ? { faults } : readText(text, lines);
    if (read.root !== undefined && read.faults.length === 0) {
        return { root: read.root, problems: [], locate: locateIn(read.root, lines) };
    }
    return { problems: faultProblems(read.faults, file, lines), locate: () => undefined };
}
function readText(text, lines) {
    const { tokens, faults } = readTokens(text);
    if (tokens === null)
        return { faults };
    const composed = compose(tokens, text.length);
    return { ...composed, faults: onePerLine([...faults, ...composed.faults], lines) };
}
function compose(tokens, end) {
    const composer = new dist/* Composer */.Dk({ version: '1.2', schema: 'core', uniqueKeys: false });
    const [document] = [...composer.compose(tokens, true, end)];
    const { root, faults } = buildTree(document?.contents);
    const errors = (document?.errors ?? []).map(({ message, pos }) => ({ code: 'yaml-syntax', offset: pos[0], message: `${message}.` }));
    return { root, faults: [...faults, ...errors] };
}
/** One mistake makes the parser complain several times on its line; what is forbidden explains the rest. */
function onePerLine(faults, lines) {
    const complaints = new Set();
    return [...faults]
        .sort((a, b) => a.code.localeCompare(b.code, 'en') || a.offset - b.offset)
        .filter(({ code, offset }) => {
        const { line } = lines.position(offset);
        const isConsequence = code === 'yaml-syntax' && complaints.has(line);
        complaints.add(line);
        return !isConsequence;
    });
}
/** Points at the key of an entry and at the item of a list; the root is where the contents begin. */
function locateIn(root, lines) {
    return (path) => lines.position(offsetAt(root, path));
}
function offsetAt(root, path) {
    let node = root;
    let offset = root.offset;
    for (const step of path) {
        const child = childAt(node, step);
        if (child === undefined)
            return offset;
        offset = child.offset;
        node = child.value;
    }
    return offset;
}
function childAt(node, step) {
    if (node.kind === 'mapping')
        return node.entries.get(String(step));
    const item = node.kind === 'list' && typeof step === 'number' ? node.items[step] : undefined;
    return item === undefined ? undefined : { offset: item.offset, value: item };
}


/***/ }),

/***/ 2231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Ul: () => (/* binding */ toPlain),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/** Plain values for a schema: null-prototype objects, arrays and scalars; of each the first `most` children. */
function toPlain(node, most = Number.POSITIVE_INFINITY) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.slice(0, most).map((item) => toPlain(item, most));
    const plain = Object.create(null);
    let count = 0;
    for (const [key, entry] of node.entries) {
        if (count === most)
            break;
        plain[key] = toPlain(entry.value, most);
        count += 1;
    }
    return plain;
}
/** The entries of a mapping in file order; none when the node is missing or something else. */
function entriesOf(node) {
    return node?.kind === 'mapping' ? node.entries : [];
}
/** What stands directly inside a node, in file order, with its key or index. */
function* childrenOf(node) {
    if (node.kind === 'mapping')
        for (const [key, entry] of node.entries)
            yield [key, entry.value];
    if (node.kind === 'list')
        yield* node.items.entries();
}
/** The value under a key; undefined when the node is no mapping or lacks the key. */
function valueAt(node, key) {
    return node?.kind === 'mapping' ? node.entries.get(key)?.value : undefined;
}
/** The items of a list; none when the node is missing or something else. */
function itemsOf(node) {
    return node?.kind === 'list' ? node.items : [];
}
/** The text of a scalar that YAML reads as text; undefined for everything else. */
function textOf(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}


/***/ }),

/***/ 4713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ actorInWords),
/* harmony export */   y: () => (/* binding */ isSameActor)
/* harmony export */ });
function actorInWords(actor) {
    return actor.kind === 'app' ? `App ${actor.id}` : actor.name;
}
function isSameActor(a, b) {
    return a.kind === b.kind && actorInWords(a) === actorInWords(b);
}


/***/ }),

/***/ 2036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hidden),
/* harmony export */   c: () => (/* binding */ seen)
/* harmony export */ });
function seen(value) {
    return { kind: 'seen', value };
}
function hidden(needs) {
    return { kind: 'hidden', needs };
}


/***/ }),

/***/ 9229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ catalogFolder),
/* harmony export */   BX: () => (/* binding */ activeFolder),
/* harmony export */   Bp: () => (/* binding */ endedRoot),
/* harmony export */   Cp: () => (/* binding */ deliveriesPath),
/* harmony export */   Hc: () => (/* binding */ catalogPath),
/* harmony export */   NH: () => (/* binding */ endedFolder),
/* harmony export */   T_: () => (/* binding */ applicationRecordPath),
/* harmony export */   YF: () => (/* binding */ trustedBranch),
/* harmony export */   ak: () => (/* binding */ versionMarksPath),
/* harmony export */   am: () => (/* binding */ environmentRecordPath),
/* harmony export */   iW: () => (/* binding */ activePath),
/* harmony export */   lM: () => (/* binding */ applicationRecordsFolder),
/* harmony export */   rb: () => (/* binding */ recordsBranch),
/* harmony export */   sZ: () => (/* binding */ endedPath),
/* harmony export */   yD: () => (/* binding */ configurationPath),
/* harmony export */   zG: () => (/* binding */ activeRoot)
/* harmony export */ });
/** Where each record stands on the branch `deployment-records`. */
const recordsBranch = 'deployment-records';
const trustedBranch = 'main';
const configurationPath = '.github/deployment-plans.yml';
const catalogFolder = 'catalog';
const catalogPath = (application) => `${catalogFolder}/${application}.yml`;
const environmentRecordPath = (environment) => `environments/${environment}.json`;
const applicationRecordsFolder = (environment) => `environments/${environment}`;
const applicationRecordPath = (environment, application) => `environments/${environment}/${application}.json`;
const activeRoot = 'active';
const activeFolder = (environment) => `${activeRoot}/${environment}`;
const activePath = (environment, plan) => `${activeFolder(environment)}/${plan}.json`;
const endedRoot = 'runs';
const endedFolder = (environment) => `${endedRoot}/${environment}`;
const endedPath = (environment, plan) => `${endedFolder(environment)}/${plan}.json`;
const deliveriesPath = (environment, plan) => `deliveries/${environment}/${plan}.json`;
const versionMarksPath = (application) => `versions/${application}.json`;


/***/ }),

/***/ 5912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** What was thrown, in words; code that is not ours may throw anything. */
function messageOf(cause) {
    return cause instanceof Error ? cause.message : String(cause);
}


/***/ }),

/***/ 1247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k0: () => (/* binding */ allowsSource),
/* harmony export */   ng: () => (/* binding */ environmentsWithBranches),
/* harmony export */   qE: () => (/* binding */ deployerOf)
/* harmony export */ });
/** The deployer of an application: its own in this environment, else the environment's. */
function deployerOf(environment, application) {
    return environment.deployers.get(application) ?? environment.deployer;
}
/** Those that plans are merged for; a root has no branch. */
function environmentsWithBranches({ environments }) {
    return [...environments.values()].filter(({ root }) => !root);
}
/** Whether plans for `target` may take versions from `source` (LifeTime: any pair, unless restricted). */
function allowsSource(target, source) {
    return source !== target.name && (target.sources === undefined || target.sources.includes(source));
}


/***/ }),

/***/ 9696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeFinding),
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   kt: () => (/* binding */ problemGroups),
/* harmony export */   w$: () => (/* binding */ inFileOrder)
/* harmony export */ });
/**
 * Problems are data: what was found, where, and what to do next. The codes are a contract; each has an
 * entry in docs/problems.md. A rule that cannot judge for want of evidence says nothing.
 */
const problemGroups = {
    text: ['yaml-syntax', 'yaml-forbidden', 'too-large', 'schema', 'bad-name'],
    plan: [
        'unknown-application',
        'unknown-module',
        'unknown-environment',
        'target-mismatch',
        'source-not-allowed',
        'no-applications',
        'nothing-to-deploy',
        'foreign-change',
        'plan-already-run',
        'missing-section',
        'incomplete-section',
    ],
    versions: [
        'tag-not-found',
        'tag-exists',
        'tag-moved',
        'commit-not-found',
        'version-not-in-source',
        'newer-in-target',
        'already-deployed',
        'not-deployed',
        'version-blocked',
    ],
    'follow-ups': [
        'run-not-found',
        'run-not-aborted',
        'run-not-finished',
        'no-application-in-source',
        'follow-up-open',
        'application-not-in-source',
    ],
    impact: [
        'producer-missing',
        'producer-incompatible',
        'consumer-broken',
        'consumer-outdated',
        'module-removed',
        'module-name-taken',
        'reference-cycle',
    ],
    settings: ['setting-missing', 'setting-unknown', 'secret-in-plain'],
    conflicts: ['conflict-same-module', 'conflict-reference', 'would-wait'],
    policy: [
        'outside-window',
        'window-unreachable',
        'frozen',
        'paused',
        'application-blocked',
        'approval-missing',
    ],
    command: ['usage', 'source-unreachable'],
};
/** Gives a finding its file and position. */
function placeFinding(finding, file, locate) {
    const { path, ...problem } = finding;
    return { ...problem, file, ...locate(path) };
}
function hasErrors(problems) {
    return problems.some((problem) => problem.severity === 'error');
}
/** Problems in the order in which a reader of the files meets them; stable for equal places. */
function inFileOrder(problems) {
    return [...problems].sort((a, b) => (a.file ?? '').localeCompare(b.file ?? '', 'en') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0));
}


/***/ }),

/***/ 6159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ environmentOfStatusContext),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   s: () => (/* binding */ statusContext)
/* harmony export */ });
/* unused harmony exports runCheckName, runMarker, deploymentTask, mirroredEnvironment */
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9147);

/**
 * The names under which verdicts stand on pull requests, and runs on what was merged. Rules that protect branches and
 * people's bookmarks name them, so they never change. The status and the check name their environment: a pull request
 * that is given another base keeps its commit, and must not keep a verdict with it.
 */
const contextPrefix = 'deployment-plan/';
/** Context of the commit status that decides about a plan for an environment. */
function statusContext(environment) {
    return `${contextPrefix}${environment}`;
}
/** The environment of a context of ours; undefined for every other one. */
function environmentOfStatusContext(context) {
    if (!context.startsWith(contextPrefix))
        return undefined;
    const environment = context.slice(contextPrefix.length);
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo)(environment) ? environment : undefined;
}
function checkName(environment) {
    return `Deployment plan (${environment})`;
}
/** The first line of our one comment on a pull request; no text that we publish can contain it otherwise. */
const commentMarker = '<!-- deployment-plans: report -->';
/** Name of the check run on the merge commit; two plans may be merged with one commit. */
function runCheckName(run) {
    return `Deployment (${planAddress(run)})`;
}
/**
 * The first line of our one comment about a run; a merged pull request may have brought more plans than one. Names
 * cannot end the HTML comment, and no text that we publish can contain it otherwise.
 */
function runMarker(run) {
    return `<!-- deployment-plans: run ${planAddress(run)} -->`;
}
/** The `task` by which the GitHub Deployments of one run are found among those of their environment. */
function deploymentTask(plan) {
    return `deploy:${plan}`;
}
/** The environment that GitHub shows an application's deployments in: one for each, so that none ends another's. */
function mirroredEnvironment(environment, application) {
    return `${environment}/${application}`;
}


/***/ }),

/***/ 3903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isSameStatus)
/* harmony export */ });
/** Whether what stands there, null for nothing, says what is wanted, so that it need not be written. */
function isSameStatus(wanted, standing) {
    return (standing !== null &&
        standing.state === wanted.state &&
        standing.description === wanted.description &&
        standing.url === wanted.url);
}


/***/ }),

/***/ 4718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isSameText)
/* harmony export */ });
/** Whether GitHub would show the same: it keeps texts with its own line ends, and without white space around them. */
function isSameText(one, other) {
    return kept(one) === kept(other);
}
function kept(text) {
    return text.replace(/\r\n?/g, '\n').trim();
}


/***/ }),

/***/ 7056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/* unused harmony exports mostFiles, mostCommits */
/** What GitHub itself lists of a pull request (GitHub: REST, list pull request files, list commits on a pull request). */
const mostFiles = 3000;
const mostCommits = 250;
/**
 * Why a pull request is too large to be fetched and looked at; undefined for every other. A plan is one file, so what
 * is larger is none, and must not keep others from being judged.
 */
function tooLarge({ changedFiles, commits }) {
    if (changedFiles > mostFiles)
        return beyond(`changes ${changedFiles} files, more than the ${mostFiles}`);
    if (commits > mostCommits)
        return beyond(`brings ${commits} commits, more than the ${mostCommits}`);
    return undefined;
}
function beyond(what) {
    const message = `the pull request ${what} that can be judged; a pull request to an environment branch adds or changes exactly one plan file`;
    return { code: 'foreign-change', severity: 'error', message };
}


/***/ }),

/***/ 2869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ unknownApplication)
/* harmony export */ });
/** An application that the environment has never had. */
function unknownApplication(application) {
    return {
        application,
        version: null,
        tag: null,
        commit: null,
        modules: new Map(),
        settings: new Map(),
        deployedAt: null,
        plan: null,
        uncertain: false,
        uncertainBy: null,
        failed: null,
        platform: null,
        durations: [],
        versions: new Map(),
    };
}


/***/ }),

/***/ 3243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ judgePlan)
});

// EXTERNAL MODULE: ./lib/cli/domain/model/configuration.js
var model_configuration = __webpack_require__(1247);
// EXTERNAL MODULE: ./lib/cli/domain/records/environment-record.js
var environment_record = __webpack_require__(2869);
// EXTERNAL MODULE: ./lib/cli/domain/versions/version-tag.js
var version_tag = __webpack_require__(708);
// EXTERNAL MODULE: ./lib/cli/domain/short-digest.js
var short_digest = __webpack_require__(8082);
// EXTERNAL MODULE: ./lib/cli/domain/versions/version.js
var version = __webpack_require__(5865);
;// CONCATENATED MODULE: ./lib/cli/domain/rules/availability.js



/**
 * Whether the version is available in the source: for a root the tag exists, otherwise the source has had it
 * and the tag still names the commit recorded there.
 */
function judgeAvailability(entry, known, context) {
    const tags = context.tags.get(entry.application);
    const tag = (0,version_tag/* tagOf */.cO)(known.tag, entry.version);
    const commit = tags?.get(tag);
    if (tags !== undefined && commit === undefined)
        return { findings: [tagNotFound(entry, tag, known, tags)] };
    const found = commit === undefined ? {} : { commit };
    const missing = notInSource(entry, context);
    if (missing !== undefined)
        return { ...found, findings: [missing] };
    const moved = commit === undefined ? undefined : movedTag(entry, { tag, commit }, context);
    return { ...found, findings: moved === undefined ? [] : [moved] };
}
function tagNotFound(entry, tag, known, tags) {
    const newest = [...(0,version_tag/* taggedVersions */.C)(known.tag, tags).keys()]
        .sort((a, b) => (0,version/* compareVersions */.Zy)(b, a))
        .slice(0, 3);
    const hint = newest.length > 0 ? `the newest there are ${newest.join(', ')}` : `it has no tag like ${known.tag}`;
    const message = `${known.repository} has no tag ${tag} for ${entry.application} ${entry.version}; ${hint}`;
    return { code: 'tag-not-found', message };
}
function notInSource(entry, context) {
    if (context.source === null)
        return undefined;
    const { application, version } = entry;
    const versions = context.source.get(application)?.versions;
    if (versions?.has(version))
        return undefined;
    const has = versions === undefined || versions.size === 0 ? 'nothing of it' : `${[...versions.keys()].join(', ')}`;
    const message = `'${context.plan.source}' has not had ${application} ${version} whole; it has had ${has}. Deploy it there first`;
    return { code: 'version-not-in-source', message };
}
function movedTag(entry, found, context) {
    const { application, version } = entry;
    const expectations = [
        { commit: entry.commit, by: 'the plan pins' },
        {
            commit: context.source?.get(application)?.versions.get(version),
            by: `'${context.plan.source}' has had`,
        },
        {
            commit: context.target.get(application)?.versions.get(version),
            by: `'${context.environment.name}' has had`,
        },
    ];
    const differing = expectations.find(({ commit }) => commit !== undefined && commit !== found.commit);
    if (differing?.commit === undefined)
        return undefined;
    const message = `tag ${found.tag} names ${(0,short_digest/* shortDigest */.V)(found.commit)}, but ${differing.by} ${(0,short_digest/* shortDigest */.V)(differing.commit)}; tag a new version`;
    return { code: 'tag-moved', message };
}

;// CONCATENATED MODULE: ./lib/cli/domain/rules/entry-finding.js
/** Places a finding at the application's key in the plan. */
function onApplication({ application }, found) {
    return { severity: 'error', ...found, application, path: ['applications', application] };
}

;// CONCATENATED MODULE: ./lib/cli/domain/rules/chain-of-retries.js
/**
 * Whether what an earlier run of the chain of retries deployed is still there, untouched since: then the
 * retry skips it (LifeTime repeats the whole plan; we do only what is left).
 */
function standsFromChain(target, context) {
    const by = context.succeededBefore.get(target.application);
    return by !== undefined && target.plan === by && !target.uncertain;
}

;// CONCATENATED MODULE: ./lib/cli/domain/rules/version-mark.js
/** A version that was marked bad is refused everywhere and for ever. */
function judgeMark(application, version, context) {
    const mark = context.marks.get(application)?.bad.get(version);
    if (mark === undefined)
        return [];
    const message = `${application} ${version} was marked bad by ${mark.by}: ${mark.reason}; choose another version`;
    return [{ code: 'version-blocked', message }];
}

;// CONCATENATED MODULE: ./lib/cli/domain/rules/judge-redeploy.js



/** A redeployment repeats what the target has, as it was deployed, whatever the catalog says today. */
function judgeRedeploy(entry, context) {
    const { application } = entry;
    const target = context.target.get(application);
    if (target === undefined || target.version === null) {
        return { findings: [notDeployed(entry, application, context)] };
    }
    const missing = (entry.modules ?? []).filter((module) => !target.modules.has(module));
    if (missing.length > 0) {
        return { findings: missing.map((module) => ({ ...notDeployed(entry, module, context), module })) };
    }
    const operation = {
        application,
        action: entry.action,
        from: target.version,
        to: target.version,
        tag: target.tag,
        commit: target.commit,
        modules: selectDeployed(target, entry.modules),
        whole: false,
    };
    const findings = judgeMark(application, target.version, context).map((it) => onApplication(entry, it));
    if (!standsFromChain(target, context))
        return { findings, operation };
    const done = alreadyDone(entry, target, context);
    return { findings: [...findings, done], operation: { ...operation, skip: 'already-deployed' } };
}
/** The modules with their references as they were deployed. */
function selectDeployed({ modules }, names = [...modules.keys()]) {
    return new Map([...modules].flatMap(([name, { references }]) => (names.includes(name) ? [[name, { references }]] : [])));
}
function notDeployed(entry, what, context) {
    const message = `'${context.environment.name}' does not have ${what}, so it cannot be redeployed; name a version instead`;
    return onApplication(entry, { code: 'not-deployed', message });
}
function alreadyDone(entry, target, context) {
    const message = `${context.succeededBefore.get(entry.application)} has already deployed ${target.version} here; it is skipped`;
    return onApplication(entry, { code: 'already-deployed', severity: 'notice', message });
}

;// CONCATENATED MODULE: ./lib/cli/domain/rules/target-version.js



/** What the version meets in the target: something newer, itself, or a mark that forbids it. */
function judgeTarget(question) {
    const { entry, target, context } = question;
    const blocked = judgeMark(entry.application, entry.version, context);
    if (blocked.length > 0)
        return { findings: blocked };
    if (isThere(question) || (target.version === entry.version && standsFromChain(target, context))) {
        const message = `'${context.environment.name}' already has ${entry.application} ${entry.version}; it is skipped`;
        return {
            findings: [{ code: 'already-deployed', severity: 'notice', message }],
            skip: 'already-deployed',
        };
    }
    const newest = (0,version/* highestVersion */.t)(presentVersions(question));
    if (newest === undefined || (0,version/* compareVersions */.Zy)(newest, entry.version) <= 0)
        return { findings: [] };
    const message = `'${context.environment.name}' has ${entry.application} ${newest}, which is newer than ${entry.version}; choose ${newest} or later`;
    return { findings: [{ code: 'newer-in-target', message }] };
}
/** An uncertain application never counts as deployed: what failed is not untouched (docs/design.md). */
function isThere(question) {
    const { entry, target, modules, whole } = question;
    if (target.uncertain)
        return false;
    const isOfVersion = (module) => target.modules.get(module)?.version === entry.version;
    if (!whole)
        return modules.every(isOfVersion);
    const wasWhole = target.version === entry.version && target.versions.has(entry.version);
    return wasWhole && [...target.modules.keys()].every(isOfVersion);
}
function presentVersions({ target, modules, whole }) {
    const ofModules = modules.flatMap((module) => target.modules.get(module)?.version ?? []);
    return whole && target.version !== null ? [target.version, ...ofModules] : ofModules;
}

;// CONCATENATED MODULE: ./lib/cli/domain/rules/judge-entry.js






/** One application of a plan against catalog, source and target. */
function judgeEntry(entry, context) {
    const known = context.catalog.get(entry.application);
    if (known === undefined)
        return notInCatalog(entry);
    const strangers = (entry.modules ?? []).filter((module) => !known.modules.has(module));
    if (strangers.length > 0) {
        return { findings: strangers.map((module) => unknownModule(entry, module, known)) };
    }
    switch (entry.action) {
        case 'deploy':
            return judgeDeploy(entry, known, context);
        case 'redeploy':
            return judgeRedeploy(entry, context);
        case 'tag-and-deploy':
            return { findings: [] };
    }
}
function judgeDeploy(entry, known, context) {
    const { application, version } = entry;
    const target = context.target.get(application) ?? (0,environment_record/* unknownApplication */.h)(application);
    const availability = judgeAvailability(entry, known, context);
    const modules = selectModules(known, entry.modules);
    const whole = modules.size === known.modules.size;
    const landing = judgeTarget({ entry, target, modules: [...modules.keys()], whole, context });
    const operation = {
        application,
        action: entry.action,
        from: target.version,
        to: version,
        tag: (0,version_tag/* tagOf */.cO)(known.tag, version),
        commit: availability.commit ?? entry.commit ?? null,
        modules,
        whole,
    };
    const unknown = availability.findings.some(({ code }) => code === 'tag-not-found');
    const found = unknown ? availability.findings : [...availability.findings, ...landing.findings];
    return {
        findings: found.map((it) => onApplication(entry, it)),
        operation: landing.skip === undefined ? operation : { ...operation, skip: landing.skip },
    };
}
function selectModules(known, names) {
    if (names === undefined)
        return known.modules;
    return new Map([...known.modules].filter(([name]) => names.includes(name)));
}
function notInCatalog(entry) {
    const message = `'${entry.application}' is not in the catalog; check the name, or add catalog/${entry.application}.yml on main`;
    return { findings: [onApplication(entry, { code: 'unknown-application', message })] };
}
function unknownModule(entry, module, known) {
    const message = `'${module}' is not a module of ${entry.application}; it has ${[...known.modules.keys()].join(', ')}`;
    return { ...onApplication(entry, { code: 'unknown-module', message }), module };
}

;// CONCATENATED MODULE: ./lib/cli/domain/rules/judge-plan.js


/**
 * The rules of the groups *plan* and *versions* on one plan. One cause gives one finding: what follows from
 * an unknown environment, application or tag is not reported again. The groups *impact*, *settings* and
 * *policy* join here, each as a function of the same context.
 */
function judgePlan(context) {
    const { plan } = context;
    const places = judgeEnvironments(context);
    if (plan.applications.length === 0) {
        const message = 'the plan names no application; list at least one below `applications`';
        return { findings: [...places, finding('no-applications', message, ['applications'])], operations: [] };
    }
    if (places.length > 0)
        return judgeDespite(context, places);
    const { findings, operations } = judgeEntries(context);
    return { findings: [...findings, ...judgeRemainder(context, findings, operations)], operations };
}
function judgeEntries(context) {
    const entries = context.plan.applications.map((entry) => judgeEntry(entry, context));
    return {
        findings: entries.flatMap(({ findings }) => findings),
        operations: entries.flatMap(({ operation }) => (operation ? [operation] : [])),
    };
}
const ofCatalog = ['unknown-application', 'unknown-module'];
const ofTags = ['tag-not-found', 'tag-moved', 'version-blocked'];
/**
 * What can be said of the applications although the source, or the target, is wrong: where one of them is
 * unknown, only what the catalog says; for another target also what the tags say.
 */
function judgeDespite(context, places) {
    const withoutSource = { ...context, source: null };
    const isWrong = (code) => places.some((place) => place.code === code);
    if (isWrong('source-not-allowed')) {
        const { findings, operations } = judgeEntries(withoutSource);
        return { findings: [...places, ...findings], operations };
    }
    const judged = isWrong('unknown-environment') ? ofCatalog : [...ofCatalog, ...ofTags];
    const { findings } = judgeEntries({ ...withoutSource, target: new Map() });
    return { findings: [...places, ...findings.filter(({ code }) => judged.includes(code))], operations: [] };
}
function judgeEnvironments({ plan, environment, configuration }) {
    const findings = [];
    const known = [...configuration.environments.keys()].join(', ');
    for (const key of ['source', 'target']) {
        if (configuration.environments.has(plan[key]))
            continue;
        const message = `${key} '${plan[key]}' is not a configured environment; choose one of ${known}`;
        findings.push(finding('unknown-environment', message, [key]));
    }
    if (findings.length > 0)
        return findings;
    if (plan.target !== environment.name) {
        const message = `the plan is for '${plan.target}', but it is proposed for '${environment.name}'; set target: ${environment.name}, or propose it for env/${plan.target}`;
        return [finding('target-mismatch', message, ['target'])];
    }
    if (environment.root) {
        const message = `'${environment.name}' is a root environment: every tag is available there and no plan deploys to it; choose another target`;
        return [finding('target-mismatch', message, ['target'])];
    }
    if (!(0,model_configuration/* allowsSource */.k0)(environment, plan.source)) {
        const allowed = environment.sources?.join(', ') || 'any environment but itself';
        const message = `'${environment.name}' takes versions from ${allowed}, not from '${plan.source}'`;
        return [finding('source-not-allowed', message, ['source'])];
    }
    return [];
}
/** A plan that would do nothing is a mistake, unless it retries what its chain of origins has done already. */
function judgeRemainder(context, findings, operations) {
    const idle = operations.length > 0 && operations.every(({ skip }) => skip !== undefined);
    const judged = findings.every(({ severity }) => severity !== 'error');
    const doneByChain = operations.every(({ application }) => context.succeededBefore.has(application));
    if (!idle || !judged || doneByChain)
        return [];
    const message = `'${context.environment.name}' already has everything that the plan names; choose newer versions, or 'redeploy'`;
    return [finding('nothing-to-deploy', message, ['applications'])];
}
function finding(code, message, path) {
    return { code, severity: 'error', message, path };
}


/***/ }),

/***/ 7911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ plannedOperation),
/* harmony export */   x: () => (/* binding */ pendingOperation)
/* harmony export */ });
function plannedOperation(operation) {
    const { application, action, from, to, modules, skip } = operation;
    const planned = { application, action, from, to, modules: [...modules.keys()].sort() };
    return skip === undefined ? planned : { ...planned, skip };
}
/** The operation as a run starts with it; `after` orders it among the others. */
function pendingOperation(operation, after) {
    const { skip, ...resolved } = operation;
    return {
        ...resolved,
        after,
        state: skip === undefined ? 'pending' : 'skipped',
        reason: skip ?? null,
        startedAt: null,
        endedAt: null,
        tries: [],
    };
}


/***/ }),

/***/ 8082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ shortDigest)
/* harmony export */ });
const digits = 12;
/**
 * An object's id (of a commit, or of the blob of a plan), as short as people are shown it and as statuses hold it: enough
 * digits to tell apart all objects of one repository.
 */
function shortDigest(id) {
    return id.slice(0, digits);
}


/***/ }),

/***/ 7846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isReferenceName)
/* harmony export */ });
// What git refuses in a reference (git-check-ref-format), and a leading dash, which its commands take for an option.
const refused = /[\p{Cc}\s~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[/.]$|^@$/u;
const longest = 200;
/** Whether git accepts a text as the name of a branch or tag, and nobody can take it for anything else. */
function isReferenceName(text) {
    if (text === '' || text.length > longest || refused.test(text))
        return false;
    return text.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'));
}


/***/ }),

/***/ 708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ taggedVersions),
/* harmony export */   cE: () => (/* binding */ versionMark),
/* harmony export */   cO: () => (/* binding */ tagOf)
/* harmony export */ });
/* unused harmony export versionOfTag */
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5865);

/** Where the version stands in a catalog's tag pattern. */
const versionMark = '{version}';
/** The tag that marks a version, by the catalog's pattern. */
function tagOf(pattern, version) {
    return pattern.replace(versionMark, () => version);
}
/** The version that a tag marks, or undefined for a tag that the pattern does not make. */
function versionOfTag(pattern, tag) {
    const at = pattern.indexOf(versionMark);
    const [before, after] = [pattern.slice(0, at), pattern.slice(at + versionMark.length)];
    if (!tag.startsWith(before) || !tag.endsWith(after))
        return undefined;
    const version = tag.slice(before.length, tag.length - after.length);
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isVersion */ .lF)(version) ? version : undefined;
}
/** All versions among the tags of a repository, with the commits that they name. */
function taggedVersions(pattern, tags) {
    const versions = new Map();
    for (const [tag, commit] of tags) {
        const version = versionOfTag(pattern, tag);
        if (version !== undefined)
            versions.set(version, commit);
    }
    return versions;
}


/***/ }),

/***/ 2286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ForgeUnavailable),
/* harmony export */   T: () => (/* binding */ ForgeForbidden)
/* harmony export */ });
/** No clear and complete answer; trying again later may help. */
class ForgeUnavailable extends Error {
    name = 'ForgeUnavailable';
}
/** The token may not do this, or not see it. */
class ForgeForbidden extends Error {
    name = 'ForgeForbidden';
    /** What is missing, as GitHub's settings call it, such as `statuses: write`; null when that is not known. */
    permission;
    constructor(message, permission, options) {
        super(message, options);
        this.permission = permission;
    }
}


/***/ }),

/***/ 9701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hw: () => (/* binding */ RepositoryUnavailable),
/* harmony export */   jt: () => (/* binding */ BranchInUse),
/* harmony export */   qh: () => (/* binding */ RepositoryUnusable)
/* harmony export */ });
/** The repository, its remote or git itself did not answer; trying again later may help. */
class RepositoryUnavailable extends Error {
    name = 'RepositoryUnavailable';
}
/** Not a repository, too old a git, or a state that a person must change first. */
class RepositoryUnusable extends Error {
    name = 'RepositoryUnusable';
}
/** The branch is checked out in a working tree, which would silently fall behind. */
class BranchInUse extends RepositoryUnusable {
}


/***/ }),

/***/ 6319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ openPlansNow),
/* harmony export */   N5: () => (/* binding */ openPlansOnPullRequests),
/* harmony export */   go: () => (/* binding */ proposing)
/* harmony export */ });
/* harmony import */ var _codec_status_description_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1770);
/* harmony import */ var _domain_pull_requests_published_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6159);
/* harmony import */ var _domain_pull_requests_size_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7056);
/* harmony import */ var _reading_proposed_plans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1481);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5754);





/** The open plans on pull requests. */
function openPlansOnPullRequests(repository, pullRequests, verdicts) {
    return async (branches, environment) => {
        const wanted = pullRequests.filter((it) => (0,_domain_pull_requests_size_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(it) === undefined && (environment === undefined || it.environment === environment));
        const candidates = wanted.map((it) => ({
            environment: it.environment,
            commit: it.head,
            plan: null,
            pullRequest: proposing(it, verdicts),
        }));
        return (0,_reading_proposed_plans_js__WEBPACK_IMPORTED_MODULE_1__/* .readProposedPlans */ .X)(repository, branches, candidates);
    };
}
/** The same, of the pull requests that there are whenever it is asked. */
function openPlansNow({ forge, repository, }) {
    return async (_, environment) => {
        const pullRequests = await (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .bringHeads */ .qB)(repository, await (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentPullRequests */ .t3)(forge));
        const branches = await repository.branches('env/');
        return openPlansOnPullRequests(repository, pullRequests, 'published')(branches, environment);
    };
}
/** A pull request as what it proposes knows it. */
function proposing({ number, url, draft, environment, statuses }, verdicts) {
    const status = statuses?.find(({ context }) => context === (0,_domain_pull_requests_published_names_js__WEBPACK_IMPORTED_MODULE_4__/* .statusContext */ .s)(environment));
    const said = status === undefined ? undefined : (0,_codec_status_description_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStatusDescription */ .Md)(status.description);
    const failingDigest = verdicts === 'published' && said?.failsOtherwise ? said.digest : null;
    return { number, url, draft, failingDigest };
}


/***/ }),

/***/ 5754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RA: () => (/* binding */ readSnapshot),
/* harmony export */   W9: () => (/* binding */ takeSnapshot),
/* harmony export */   qB: () => (/* binding */ bringHeads),
/* harmony export */   t3: () => (/* binding */ environmentPullRequests)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9147);
/* harmony import */ var _domain_pull_requests_size_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7056);
/* harmony import */ var _reading_trusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2957);



/** The open pull requests to branches of environments: the oldest of those that propose the same commit. */
async function environmentPullRequests(forge) {
    const found = new Map();
    for (const it of await forge.openPullRequests()) {
        const environment = (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEnvironmentBranch */ .j9)(it.base);
        if (environment === undefined)
            continue;
        const proposal = `${environment} ${it.head}`;
        const older = found.get(proposal);
        found.set(proposal, older === undefined
            ? { ...it, environment, alsoOn: [] }
            : { ...older, alsoOn: [...older.alsoOn, it.number] });
    }
    return [...found.values()];
}
/** Brings everything here and reads it. Rejects as `readSnapshot` does. */
async function takeSnapshot(ports, pullRequests) {
    return readSnapshot(ports, await bringHeads(ports.repository, pullRequests));
}
/** Brings the repository up to date; gives the pull requests with the heads that they have there. */
async function bringHeads(repository, pullRequests) {
    const isFetched = (it) => (0,_domain_pull_requests_size_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLarge */ .g$)(it) === undefined;
    const fetched = pullRequests.filter(isFetched);
    const heads = await repository.refresh(fetched.map(({ number }) => number));
    return pullRequests.flatMap((it) => {
        const head = isFetched(it) ? heads.get(it.number) : it.head;
        if (head === undefined)
            return [];
        return head === it.head ? [it] : [{ ...it, head, statuses: null }];
    });
}
/** Rejects with a Refusal when the trusted configuration cannot be used, and as the repository does. */
async function readSnapshot({ repository, readRecords }, pullRequests) {
    return {
        trusted: await (0,_reading_trusted_js__WEBPACK_IMPORTED_MODULE_0__/* .readTrusted */ .G2)(repository),
        branches: await repository.branches(),
        records: await readRecords(),
        pullRequests,
    };
}


/***/ }),

/***/ 6299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ askForTags),
/* harmony export */   ZH: () => (/* binding */ noTags),
/* harmony export */   tP: () => (/* binding */ gatherTags)
/* harmony export */ });
/* harmony import */ var _domain_versions_version_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(708);

const noTags = { tags: new Map(), unreachable: [] };
/**
 * Asks the repositories of the applications that some plans take from their source, as far as the catalog knows
 * them, for the tags of the versions that these plans want; `others` name tags of the same applications that
 * matter as well.
 */
function gatherTags(sources, catalog, { plans, others = [] }) {
    const wanted = versionsByApplication(plans);
    const alsoWanted = versionsByApplication(others);
    const questions = [...wanted].flatMap(([application, versions]) => {
        const entry = catalog.get(application);
        if (entry === undefined)
            return [];
        const all = new Set([...versions, ...(alsoWanted.get(application) ?? [])]);
        return [{ entry, tags: [...all].map((version) => (0,_domain_versions_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .tagOf */ .cO)(entry.tag, version)) }];
    });
    return ask(sources, questions);
}
/** Asks the repositories of these applications for all their tags. */
function askForTags(sources, entries) {
    return ask(sources, entries.map((entry) => ({ entry, tags: 'all' })));
}
/** Applications may share a repository, so the questions about one are put together. */
async function ask(sources, questions) {
    const asked = new Map();
    for (const { entry, tags } of questions) {
        asked.set(entry.repository, both(asked.get(entry.repository) ?? [], tags));
    }
    const answers = await sources.tags([...asked].map(([repository, tags]) => ({ repository, tags })));
    const tags = new Map();
    const unreachable = [];
    for (const { application, repository } of questions.map(({ entry }) => entry)) {
        const answer = answers.get(repository);
        if (answer?.kind === 'tags')
            tags.set(application, answer.tags);
        else
            unreachable.push(outOfReach(application, repository, answer?.reason ?? 'it did not answer'));
    }
    return { tags, unreachable };
}
function both(a, b) {
    return a === 'all' || b === 'all' ? 'all' : [...new Set([...a, ...b])];
}
function versionsByApplication(plans) {
    const versions = new Map();
    for (const entry of plans.flatMap(({ applications }) => applications)) {
        if (entry.action === 'redeploy')
            continue;
        versions.set(entry.application, (versions.get(entry.application) ?? new Set()).add(entry.version));
    }
    return versions;
}
function outOfReach(application, repository, reason) {
    const message = `the repository of ${application}, ${repository}, is out of reach (${reason}); nothing was decided, try again`;
    return { code: 'source-unreachable', severity: 'error', message, application };
}


/***/ }),

/***/ 9642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/** The text that problems are shown in; what is no UTF-8 shows as replacement characters. */
function textOf(bytes) {
    return bytes === null ? '' : new TextDecoder().decode(bytes);
}


/***/ }),

/***/ 9243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ mergedBetween),
/* harmony export */   P6: () => (/* binding */ readMergedContents),
/* harmony export */   kK: () => (/* binding */ plansAt)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9147);
/* harmony import */ var _domain_rules_judge_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _domain_rules_resolved_operation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7911);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6299);
/* harmony import */ var _plan_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3483);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1005);
/* harmony import */ var _trusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2957);







/** The plans that stand on a branch at a commit: plan to blob. */
async function plansAt(repository, commit) {
    const files = await repository.list(commit, _domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planFolder */ .Fl);
    return new Map(files.flatMap(({ name, kind, id }) => {
        const plan = kind === 'file' ? (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planOfPath */ .Cy)(`${_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planFolder */ .Fl}/${name}`) : undefined;
        return plan === undefined ? [] : [[plan, id]];
    }));
}
/** What happened to plan files between two commits of an environment branch, in merge order, then by name. */
async function mergedBetween(repository, from, to) {
    const entries = await repository.history(from, to);
    const authors = authorsByPlan(entries);
    const present = await plansAt(repository, to);
    const last = new Map();
    for (const { commit, at, changes } of entries.filter(({ firstParent }) => firstParent)) {
        for (const plan of changes.flatMap(({ path }) => (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planOfPath */ .Cy)(path) ?? []).sort()) {
            last.delete(plan);
            last.set(plan, {
                plan,
                blob: present.get(plan) ?? null,
                mergeCommit: commit,
                mergedAt: at,
                authors: [...(authors.get(plan) ?? [])],
            });
        }
    }
    return [...last.values()];
}
function authorsByPlan(entries) {
    const authors = new Map();
    for (const { author, changes } of entries) {
        for (const { path } of changes) {
            const plan = (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planOfPath */ .Cy)(path);
            if (plan === undefined)
                continue;
            authors.set(plan, (authors.get(plan) ?? new Set()).add(signature(author)));
        }
    }
    return authors;
}
function signature({ name, email }) {
    return `${name} <${email}>`;
}
/**
 * What merged plans say, as far as that is known without asking any application's repository: enough to
 * register them and to see whether they collide. A broken plan or catalog entry leaves gaps; the claim
 * says what is wrong.
 */
async function readMergedContents(question) {
    const { repository, trusted, head, target, records, plans } = question;
    const environment = trusted.configuration.environments.get(target.environment);
    const files = await repository.read(head, plans.map(_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planPath */ .pw));
    const contents = new Map();
    for (const name of plans) {
        const content = files.get((0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planPath */ .pw)(name));
        const plan = content === undefined ? undefined : (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlanFile */ .w)(name, content).value;
        if (plan === undefined || environment === undefined)
            continue;
        const named = plan.applications.map(({ application }) => application);
        const { entries: catalog } = await (0,_trusted_js__WEBPACK_IMPORTED_MODULE_3__/* .readCatalog */ .uM)(repository, trusted.commit, named);
        const surroundings = { plan, environment, trusted, catalog, evidence: _evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .noTags */ .ZH, target, records };
        const { operations } = (0,_domain_rules_judge_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .judgePlan */ .t)(await (0,_plan_context_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlanContext */ .v)(surroundings));
        contents.set(name, {
            source: plan.source,
            origin: plan.origin ?? null,
            onFailure: plan.onFailure,
            operations: operations.map(({ skip: _, ...operation }) => (0,_domain_rules_resolved_operation_js__WEBPACK_IMPORTED_MODULE_6__/* .pendingOperation */ .x)(operation, [])),
        });
    }
    return contents;
}


/***/ }),

/***/ 3483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readPlanContext)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9147);

/** Collects everything that a plan is judged by, all from one commit of the records. */
async function readPlanContext(question) {
    const { plan, environment, trusted, catalog, evidence, target, records } = question;
    const names = plan.applications.map(({ application }) => application);
    const source = trusted.configuration.environments.get(plan.source);
    return {
        plan,
        environment,
        configuration: trusted.configuration,
        catalog,
        target: target.applications,
        source: source?.root ? null : await records.applications(plan.source, names),
        tags: evidence.tags,
        marks: await records.marks(names),
        succeededBefore: await succeededBefore(plan.origin, records),
    };
}
/** Follows the chain of retries backwards; the newest run that deployed an application counts. */
async function succeededBefore(origin, records) {
    const succeeded = new Map();
    const seen = new Set();
    for (let at = origin; at?.kind === 'retry';) {
        const address = (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_0__/* .planAddress */ .o4)(at);
        if (seen.has(address))
            break;
        seen.add(address);
        const run = await records.run(at.environment, at.plan);
        for (const { application, state } of run?.operations ?? []) {
            if (state === 'succeeded' && !succeeded.has(application))
                succeeded.set(application, address);
        }
        at = run?.origin;
    }
    return succeeded;
}


/***/ }),

/***/ 1005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ readPlanFile)
});

// EXTERNAL MODULE: ./lib/cli/domain/names.js
var names = __webpack_require__(9147);
// EXTERNAL MODULE: ./lib/cli/codec/definitions/check-definition.js + 3 modules
var check_definition = __webpack_require__(1359);
// EXTERNAL MODULE: ./lib/cli/codec/definitions/findings.js
var definitions_findings = __webpack_require__(3634);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./lib/cli/codec/definitions/scalars.js + 1 modules
var scalars = __webpack_require__(5599);
// EXTERNAL MODULE: ./lib/cli/codec/definitions/structures.js
var structures = __webpack_require__(4562);
// EXTERNAL MODULE: ./lib/cli/codec/definitions/versions.js + 1 modules
var versions = __webpack_require__(2413);
;// CONCATENATED MODULE: ./lib/cli/codec/plan-definition.js




const entryMapping = (0,structures/* withOneOf */.Gt)((0,structures/* mapping */.pq)({
    version: (0,structures/* optional */.lq)('Deploy this tagged version, or redeploy what the target has.', versions/* versionOrRedeploy */.gJ),
    tag: (0,structures/* optional */.lq)('Tag the commit with this version and deploy it. Not executed yet.', versions/* version */.rE),
    commit: (0,structures/* optional */.lq)('The commit that the tag must name, or that is tagged.', versions/* commit */.cd),
    modules: (0,structures/* optional */.lq)('Only these modules; without this key all of them.', (0,structures/* listOf */.c3)(scalars/* name */.UU).check(api/* _minLength */.m9(1, 'a list with at least one module'))),
    notes: (0,structures/* gap */.rQ)('Notes about this application.', scalars/* prose */.CS),
}), ['version'], ['tag', 'commit']);
/** The keys of an application that is written as a mapping. */
const entryKeys = Object.keys(entryMapping.shape);
const entry = schemas/* union */.KCZ([versions/* versionOrRedeploy */.gJ, entryMapping], `a semantic version such as 2.3.0, or redeploy, or a mapping with the keys ${entryKeys.join(', ')}`);
const proseGap = schemas/* nullable */.mee(scalars/* prose */.CS);
const line = (description) => (0,structures/* gap */.rQ)(description, scalars/* prose */.CS);
const origin = (0,structures/* mapping */.pq)({
    kind: (0,structures/* described */.WY)('How it came about.', (0,structures/* oneOf */.yL)('retry', 'reuse', 'copy', 'backout')),
    environment: (0,structures/* described */.WY)('The environment of the plan that it was made from.', scalars/* name */.UU),
    plan: (0,structures/* described */.WY)('The plan that it was made from.', scalars/* name */.UU),
    by: (0,structures/* optional */.lq)('Who asked for it.', scalars/* text */.Qq),
});
const instruction = (0,structures/* mapping */.pq)({
    when: line('before or after'),
    step: line('What to do.'),
    by: line('Who does it.'),
});
const timing = (0,structures/* mapping */.pq)({
    'not-before': line('The earliest start.'),
    'not-after': line('The latest start.'),
    dependencies: (0,structures/* gap */.rQ)('What must have happened.', schemas/* array */.YOg(schemas/* unknown */.L5J(), 'a list')),
});
const risk = (0,structures/* mapping */.pq)({
    risk: line('What may go wrong.'),
    likelihood: line('How likely it is.'),
    impact: line('How bad it would be.'),
    mitigation: line('What is done about it.'),
});
const member = (0,structures/* mapping */.pq)({ name: line('Who.'), role: line('What for.'), contact: line('How to reach them.') });
const criterion = (0,structures/* mapping */.pq)({
    criterion: line('What must be true.'),
    check: (0,structures/* gap */.rQ)("A check of the environment's configuration. Not executed yet.", scalars/* name */.UU),
});
const backout = (0,structures/* mapping */.pq)({
    strategy: (0,structures/* gap */.rQ)('Who backs out; automatic is not executed yet.', (0,structures/* oneOf */.yL)('automatic', 'manual')),
    criteria: line('When to back out.'),
    'performed-by': line('Who does it.'),
    'expected-duration': line('How long it takes.'),
    tested: (0,structures/* gap */.rQ)('Whether it was tried.', schemas/* union */.KCZ([scalars/* flag */.Jt, schemas/* string */.YjP()], 'true or false')),
});
const acknowledge = (0,structures/* mapping */.pq)({
    'removed-modules': (0,structures/* gap */.rQ)('Modules that disappear on purpose.', (0,structures/* listOf */.c3)(scalars/* name */.UU)),
    downgrades: (0,structures/* gap */.rQ)('Applications that go back on purpose.', (0,structures/* listOf */.c3)(scalars/* name */.UU)),
});
const setting = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], 'text');
const planDefinition = (0,structures/* mapping */.pq)({
    source: (0,structures/* described */.WY)('The environment that versions come from.', scalars/* name */.UU),
    target: (0,structures/* described */.WY)('The environment that is deployed to: the one of the base branch.', scalars/* name */.UU),
    applications: (0,structures/* gap */.rQ)('What happens to which application.', (0,structures/* mapOf */.A7)(scalars/* name */.UU, entry)),
    notes: line('Release notes in Markdown.'),
    instructions: (0,structures/* gap */.rQ)('What is not normal procedure.', (0,structures/* listOf */.c3)(instruction)),
    settings: (0,structures/* gap */.rQ)('Settings by application. Not enforced yet.', (0,structures/* mapOf */.A7)(scalars/* name */.UU, (0,structures/* mapOf */.A7)(scalars/* settingName */.QX, setting))),
    scope: line('What is in it and what is not.'),
    timing: (0,structures/* gap */.rQ)('When it may start. Not enforced yet.', timing),
    risks: (0,structures/* gap */.rQ)('What may go wrong.', (0,structures/* listOf */.c3)(risk)),
    impact: (0,structures/* gap */.rQ)('Who notices.', (0,structures/* listOf */.c3)(proseGap)),
    approvers: (0,structures/* gap */.rQ)('Who approves; may narrow who may, never widen.', (0,structures/* listOf */.c3)(proseGap)),
    team: (0,structures/* gap */.rQ)('Who takes part.', (0,structures/* listOf */.c3)(member)),
    handover: line('How the package reaches who deploys it; communication; escalation.'),
    success: (0,structures/* gap */.rQ)('What must be true afterwards.', (0,structures/* listOf */.c3)(criterion)),
    backout: (0,structures/* gap */.rQ)('What happens when it goes wrong.', backout),
    origin: (0,structures/* optional */.lq)('The plan that this one was made from.', origin),
    acknowledge: (0,structures/* gap */.rQ)('What is meant although it looks like a mistake.', acknowledge),
    override: (0,structures/* gap */.rQ)('Policies that are overridden, with reasons. Not enforced yet.', (0,structures/* mapOf */.A7)(scalars/* name */.UU, proseGap)),
    'on-failure': (0,structures/* optional */.lq)('Whether operations that do not depend on a failed one go on; default stop.', (0,structures/* oneOf */.yL)('stop', 'continue')),
}).check(schemas/* meta */.mIj({
    title: 'Deployment plan',
    description: 'What to deploy where, and why: plans/<plan>.yml on the branch of an environment.',
}));

// EXTERNAL MODULE: ./lib/cli/codec/definitions/places.js
var places = __webpack_require__(2528);
// EXTERNAL MODULE: ./lib/cli/codec/definitions/unknown-keys.js
var unknown_keys = __webpack_require__(7265);
// EXTERNAL MODULE: ./lib/cli/codec/yaml/tree.js
var tree = __webpack_require__(2231);
;// CONCATENATED MODULE: ./lib/cli/codec/plan-rules.js





/** Rules between the fields of an application in a plan, judged even when other parts are wrong. */
function checkPlanRules(root) {
    return [...(0,tree/* entriesOf */.Mc)((0,tree/* valueAt */.fK)(root, 'applications'))].flatMap(([application, { value }]) => value.kind === 'mapping' ? checkEntry(value, application) : []);
}
function checkEntry(entry, application) {
    const path = ['applications', application];
    const [version, tag, commit] = ['version', 'tag', 'commit'].map((key) => (0,tree/* valueAt */.fK)(entry, key));
    if (version === undefined && tag === undefined && (0,unknown_keys/* hasUnknownKey */.U)(entry, entryKeys))
        return [];
    if ((version === undefined) === (tag === undefined)) {
        return [
            (0,definitions_findings/* finding */.gk)(path, 'schema', `${(0,places/* labelOf */.Wy)(path)} must have either version or tag; found ${version ? 'both' : 'neither'}.`),
        ];
    }
    if (tag !== undefined && commit === undefined) {
        return [
            (0,definitions_findings/* finding */.gk)(path, 'schema', `${(0,places/* labelOf */.Wy)(path)} has a tag and no commit; name the commit that is tagged.`),
        ];
    }
    if (commit !== undefined && (0,tree/* textOf */.b6)(version) === 'redeploy') {
        return [
            (0,definitions_findings/* finding */.gk)([...path, 'commit'], 'schema', `${(0,places/* labelOf */.Wy)(path)} is redeployed as it is; remove its commit.`),
        ];
    }
    return [];
}
/** What stands in a plan and this version would not keep: refused until the issue that brings it (issue 2: formats). */
function findUnenforced(root) {
    const sections = ['settings', 'timing', 'override'].filter((key) => isFilled((0,tree/* valueAt */.fK)(root, key)));
    const applications = [...(0,tree/* entriesOf */.Mc)((0,tree/* valueAt */.fK)(root, 'applications'))].filter(([, entry]) => (0,tree/* valueAt */.fK)(entry.value, 'tag'));
    const success = (0,tree/* itemsOf */.S3)((0,tree/* valueAt */.fK)(root, 'success'));
    const isAutomatic = (0,tree/* textOf */.b6)((0,tree/* valueAt */.fK)((0,tree/* valueAt */.fK)(root, 'backout'), 'strategy')) === 'automatic';
    return [
        ...sections.map((key) => notYet([key], key)),
        ...applications.map(([name]) => notYet(['applications', name], (0,places/* labelOf */.Wy)(['applications', name, 'tag']))),
        ...success.flatMap((item, index) => isFilled((0,tree/* valueAt */.fK)(item, 'check'))
            ? [notYet(['success', index, 'check'], `success[${index}].check`)]
            : []),
        ...(isAutomatic ? [notYet(['backout', 'strategy'], 'backout.strategy: automatic')] : []),
    ];
}
function isFilled(node) {
    return node !== undefined && !(node.kind === 'scalar' && node.value === null);
}
function notYet(path, what) {
    return (0,definitions_findings/* finding */.gk)(path, 'schema', `${what} is not enforced by this version, so the plan is refused; remove it.`);
}

// EXTERNAL MODULE: ./lib/cli/codec/yaml/read-yaml.js + 5 modules
var read_yaml = __webpack_require__(6464);
;// CONCATENATED MODULE: ./lib/cli/codec/plan.js







/** Reads a plan file (docs/plan-format.md). A missing or empty `applications` is an empty list. Never throws. */
function parsePlan({ file, bytes }) {
    const { root, problems, locate } = (0,read_yaml/* readYaml */.g)({ file, bytes });
    if (root === undefined)
        return { problems, unenforced: [], locate };
    const place = (found) => (0,definitions_findings/* placeFindings */.ky)(found.map(withApplication), file, locate);
    const { value, findings } = (0,check_definition/* checkDefinition */.Q)(planDefinition, root);
    const all = [...findings, ...checkPlanRules(root)];
    const unenforced = place(findUnenforced(root));
    if (value === undefined || all.length > 0)
        return { problems: place(all), unenforced, locate };
    return { value: toPlan(value, root), problems: [], unenforced, locate };
}
/** A finding about an application, or a part of its entry, names it. */
function withApplication(finding) {
    const [section, application] = finding.path;
    const isAbout = section === 'applications' && typeof application === 'string' && (0,names/* isName */.Eo)(application);
    return isAbout ? { ...finding, application } : finding;
}
function toPlan({ source, target, origin, applications, ...written }, root) {
    const approvers = (written.approvers ?? []).flatMap((it) => (it === null ? [] : [String(it)]));
    return {
        source,
        target,
        applications: toEntries(applications ?? {}, root),
        onFailure: written['on-failure'] ?? 'stop',
        ...(origin !== undefined && { origin }),
        ...(approvers.length > 0 && { approvers }),
    };
}
/** In the order of the file, which an object's keys need not have. */
function toEntries(written, root) {
    return [...(0,tree/* entriesOf */.Mc)((0,tree/* valueAt */.fK)(root, 'applications'))].flatMap(([application]) => {
        const entry = written[application];
        return entry === undefined ? [] : [toEntry(application, entry)];
    });
}
function toEntry(application, written) {
    const { version, tag, commit, modules } = typeof written === 'string' ? { version: written } : written;
    const subset = modules === undefined ? {} : { modules };
    if (tag !== undefined && commit !== undefined)
        return { application, action: 'tag-and-deploy', version: tag, commit, ...subset };
    if (version === undefined || version === 'redeploy')
        return { application, action: 'redeploy', ...subset };
    return { application, action: 'deploy', version, ...(commit !== undefined && { commit }), ...subset };
}

// EXTERNAL MODULE: ./lib/cli/usecases/reading/file-text.js
var file_text = __webpack_require__(9642);
;// CONCATENATED MODULE: ./lib/cli/usecases/reading/plan-file.js



/** Decodes the file of a plan; never fails, what is wrong is in `problems`. */
function readPlanFile(plan, { id: blob, bytes }) {
    const file = (0,names/* planPath */.pw)(plan);
    return { ...parsePlan({ file, bytes }), file, blob, text: (0,file_text/* textOf */.b)(bytes) };
}


/***/ }),

/***/ 1481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readProposedPlans)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9147);
/* harmony import */ var _merged_plans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1005);



/**
 * The plans that candidates propose; one that proposes none, or several, is left out. The number of questions to
 * the repository does not depend on how many there are, apart from one for each environment.
 */
async function readProposedPlans(repository, branches, candidates) {
    if (candidates.length === 0)
        return [];
    const merged = await mergedPlans(repository, branches);
    const changes = await repository.changesOfTips(candidates.map(({ commit }) => commit), [...branches].filter(([branch]) => branch.startsWith('env/')).map(([, commit]) => commit));
    const plans = candidates.map((candidate) => {
        const standing = merged.get((0,_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentBranch */ .GX)(candidate.environment)) ?? new Map();
        return readCandidate(repository, { candidate, standing, changes });
    });
    return (await Promise.all(plans)).flat();
}
async function readCandidate(repository, known) {
    const { candidate, standing, changes } = known;
    const { environment, commit, pullRequest } = candidate;
    const own = changes.filter(({ tip }) => tip === commit);
    const plan = candidate.plan ?? (await changedPlan(repository, { commit, standing, own }));
    if (plan === undefined)
        return [];
    const path = (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .planPath */ .pw)(plan);
    const content = (await repository.read(commit, [path])).get(path);
    if (content === undefined || isMerged(candidate, standing.get(plan), content.id))
        return [];
    const added = [...own, ...changes].find((it) => it.path === path && it.kind === 'added');
    return [
        {
            environment,
            plan,
            commit,
            pullRequest,
            addedAt: added?.at ?? '',
            author: added?.author ?? { name: '', email: '' },
            // Commits may have taken out again what others brought; of a pull request its own verdict says it.
            hasForeignChanges: pullRequest === null && own.some((it) => it.path !== path),
            content: (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlanFile */ .w)(plan, content),
        },
    ];
}
/** A branch is done with when its file is merged; a pull request may also change a plan that stands there. */
function isMerged({ pullRequest }, standing, blob) {
    return pullRequest === null ? standing !== undefined : standing === blob;
}
/** The one plan that the commits of a pull request changed and that differs from the environment branch. */
async function changedPlan(repository, known) {
    const { commit, standing, own } = known;
    const proposed = await (0,_merged_plans_js__WEBPACK_IMPORTED_MODULE_0__/* .plansAt */ .kK)(repository, commit);
    const changed = new Set(own.map(({ path }) => path));
    // Commits that several pull requests share are told of one of them only.
    const differing = [...proposed].flatMap(([plan, blob]) => (standing.get(plan) === blob ? [] : [plan]));
    const ours = differing.filter((plan) => changed.has((0,_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .planPath */ .pw)(plan)));
    const [only, ...others] = ours.length > 0 ? ours : differing;
    return others.length > 0 ? undefined : only;
}
/** The plans that stand on each environment branch. */
async function mergedPlans(repository, branches) {
    const heads = [...branches].filter(([branch]) => branch.startsWith('env/'));
    const folders = heads.map(async ([branch, commit]) => [branch, await (0,_merged_plans_js__WEBPACK_IMPORTED_MODULE_0__/* .plansAt */ .kK)(repository, commit)]);
    return new Map(await Promise.all(folders));
}


/***/ }),

/***/ 5341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ createRecordsReader)
});

// EXTERNAL MODULE: ./lib/cli/codec/records/application-record.js
var application_record = __webpack_require__(1808);
// EXTERNAL MODULE: ./lib/cli/codec/records/environment-record.js
var environment_record = __webpack_require__(1241);
// EXTERNAL MODULE: ./lib/cli/codec/records/run.js
var run = __webpack_require__(463);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./lib/cli/codec/records/record-file.js
var record_file = __webpack_require__(4676);
// EXTERNAL MODULE: ./lib/cli/codec/records/record-pieces.js
var record_pieces = __webpack_require__(3665);
;// CONCATENATED MODULE: ./lib/cli/codec/records/version-marks.js



const definition = schemas/* strictObject */.rej({
    application: record_pieces/* name */.UU,
    bad: (0,record_pieces/* mapOf */.A7)(record_pieces/* version */.rE, schemas/* strictObject */.rej({ reason: record_pieces/* text */.Qq, by: record_pieces/* text */.Qq, at: record_pieces/* time */.kB })),
});
/** Reads `versions/<application>.json`; throws RecordUnreadable. */
function parseVersionMarks(path, bytes) {
    return (0,record_file/* readRecord */.aE)(definition, path, bytes);
}
function writeVersionMarks(marks) {
    return writeRecord(definition, marks);
}

// EXTERNAL MODULE: ./lib/cli/domain/layout.js
var layout = __webpack_require__(9229);
// EXTERNAL MODULE: ./lib/cli/usecases/refusal.js
var refusal = __webpack_require__(4263);
;// CONCATENATED MODULE: ./lib/cli/usecases/reading/records.js






function createRecordsReader(repository) {
    const decode = {
        environment: remember(environment_record/* parseEnvironmentRecord */.U),
        application: remember(application_record/* parseApplicationRecord */.d),
        run: remember(run/* parseRun */.zZ),
        marks: remember(parseVersionMarks),
    };
    return async () => {
        const head = (await repository.branches(layout/* recordsBranch */.rb)).get(layout/* recordsBranch */.rb) ?? null;
        return recordsAt(repository, head, decode);
    };
}
function recordsAt(repository, head, decode) {
    async function files(paths) {
        if (head === null || paths.length === 0)
            return [];
        return [...(await repository.read(head, paths))];
    }
    async function folder(path) {
        if (head === null)
            return [];
        const entries = await repository.list(head, path);
        return entries.flatMap(({ name, kind }) => kind === 'file' && name.endsWith('.json') ? [`${path}/${name}`] : []);
    }
    async function folders(path) {
        if (head === null)
            return [];
        const entries = await repository.list(head, path);
        return entries.flatMap(({ name, kind }) => (kind === 'folder' ? [name] : []));
    }
    async function runs(path) {
        return (await files(await folder(path))).map(([file, content]) => decode.run(file, content));
    }
    async function applications(paths) {
        const records = (await files(paths)).map(([file, content]) => decode.application(file, content));
        return new Map(records.map((record) => [record.application, record]));
    }
    async function environmentRecord(environment) {
        const [found] = await files([(0,layout/* environmentRecordPath */.am)(environment)]);
        return found === undefined ? null : decode.environment(...found);
    }
    return {
        head,
        environmentRecord,
        async environment(environment) {
            const active = await runs((0,layout/* activeFolder */.BX)(environment));
            const ended = await folder((0,layout/* endedFolder */.NH)(environment));
            return {
                environment,
                record: await environmentRecord(environment),
                applications: await applications(await folder((0,layout/* applicationRecordsFolder */.lM)(environment))),
                active: new Map(active.map((run) => [run.plan, run])),
                endedPlans: new Set(ended.map((file) => file.slice((0,layout/* endedFolder */.NH)(environment).length + 1, -'.json'.length))),
                newlyEnded: new Map(),
                deliveries: new Map(),
            };
        },
        applications: (environment, names) => applications([...names].map((name) => (0,layout/* applicationRecordPath */.T_)(environment, name))),
        async marks(names) {
            const found = (await files([...names].map(layout/* versionMarksPath */.ak))).map(([file, it]) => decode.marks(file, it));
            return new Map(found.map((marks) => [marks.application, marks]));
        },
        async run(environment, plan) {
            const [run] = await files([(0,layout/* activePath */.iW)(environment, plan), (0,layout/* endedPath */.sZ)(environment, plan)]);
            return run === undefined ? undefined : decode.run(...run);
        },
        endedRuns: (environment) => runs((0,layout/* endedFolder */.NH)(environment)),
        activeEnvironments: () => folders(layout/* activeRoot */.zG),
        environmentsWithRuns: async () => [
            ...new Set([...(await folders(layout/* activeRoot */.zG)), ...(await folders(layout/* endedRoot */.Bp))]),
        ],
    };
}
function remember(parse) {
    const known = new Map();
    return (path, { id, bytes }) => {
        const before = known.get(id);
        if (before !== undefined)
            return before;
        if (bytes === null)
            throw (0,refusal/* wrongUsage */.xY)(`record ${path} is over 1 MiB; it was not written by this program`);
        const value = parse(path, bytes);
        known.set(id, value);
        return value;
    };
}


/***/ }),

/***/ 2957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qv: () => (/* binding */ catalogNames),
  GL: () => (/* binding */ examineConfiguration),
  uM: () => (/* binding */ readCatalog),
  TD: () => (/* binding */ readConfiguration),
  G2: () => (/* binding */ readTrusted),
  LY: () => (/* binding */ requireCatalog),
  L3: () => (/* binding */ requireEnvironment)
});

// EXTERNAL MODULE: ./lib/cli/domain/names.js
var names = __webpack_require__(9147);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./lib/cli/codec/definitions/scalars.js + 1 modules
var scalars = __webpack_require__(5599);
// EXTERNAL MODULE: ./lib/cli/codec/definitions/structures.js
var structures = __webpack_require__(4562);
// EXTERNAL MODULE: ./lib/cli/codec/definitions/versions.js + 1 modules
var versions = __webpack_require__(2413);
;// CONCATENATED MODULE: ./lib/cli/codec/catalog-definition.js




const reference = schemas/* union */.KCZ([
    versions/* range */.y1,
    (0,structures/* mapping */.pq)({
        range: (0,structures/* described */.WY)('A node-semver range of the producer.', versions/* range */.y1),
        optional: (0,structures/* optional */.lq)('Whether the producer may be missing.', scalars/* flag */.Jt),
    }),
], 'a range such as ^2.0.0, or a mapping with the keys range, optional');
const catalog_definition_module = schemas/* nullable */.mee((0,structures/* mapping */.pq)({
    references: (0,structures/* optional */.lq)('Producers that this module needs, by module name.', (0,structures/* mapOf */.A7)(scalars/* name */.UU, reference)),
}));
const setting = schemas/* nullable */.mee((0,structures/* mapping */.pq)({
    description: (0,structures/* optional */.lq)('What it is for.', scalars/* text */.Qq),
    required: (0,structures/* optional */.lq)('Whether each environment must have a value.', scalars/* flag */.Jt),
    secret: (0,structures/* optional */.lq)('Whether the value must come from a secret variable.', scalars/* flag */.Jt),
    default: (0,structures/* optional */.lq)('The value when a plan gives none.', scalars/* prose */.CS),
    pattern: (0,structures/* optional */.lq)('What a value must look like.', scalars/* text */.Qq),
}));
const catalogDefinition = (0,structures/* mapping */.pq)({
    application: (0,structures/* described */.WY)("The application's name: the stem of this file.", scalars/* name */.UU),
    repository: (0,structures/* described */.WY)('Where its versions are: owner/name, an absolute path, https:// or ssh://.', scalars/* repository */.Jk),
    tag: (0,structures/* optional */.lq)('The pattern of its version tags; default v{version}.', versions/* tagPattern */.bO),
    manifest: (0,structures/* optional */.lq)('A file at the tag that holds the references of that version.', scalars/* relativePath */.iZ),
    modules: (0,structures/* optional */.lq)('What it consists of, by name.', (0,structures/* mapOf */.A7)(scalars/* name */.UU, catalog_definition_module)),
    after: (0,structures/* optional */.lq)('Applications that go first when both are in one plan.', (0,structures/* listOf */.c3)(scalars/* name */.UU)),
    settings: (0,structures/* optional */.lq)('What can be configured, by name.', (0,structures/* mapOf */.A7)(scalars/* settingName */.QX, setting)),
}).check(schemas/* meta */.mIj({
    title: 'Catalog entry',
    description: 'An application, where its versions are and what it consists of: catalog/<application>.yml.',
}));

// EXTERNAL MODULE: ./lib/cli/codec/definitions/check-definition.js + 3 modules
var check_definition = __webpack_require__(1359);
// EXTERNAL MODULE: ./lib/cli/codec/definitions/findings.js
var definitions_findings = __webpack_require__(3634);
// EXTERNAL MODULE: ./lib/cli/codec/definitions/places.js
var places = __webpack_require__(2528);
// EXTERNAL MODULE: ./lib/cli/codec/yaml/read-yaml.js + 5 modules
var read_yaml = __webpack_require__(6464);
// EXTERNAL MODULE: ./lib/cli/codec/yaml/tree.js
var tree = __webpack_require__(2231);
;// CONCATENATED MODULE: ./lib/cli/codec/catalog.js







const defaultTag = 'v{version}';
/** Reads one file of the catalog (docs/plan-format.md); `application` is the stem of its name. Never throws. */
function parseCatalogEntry({ file, bytes, application, }) {
    const { root, problems, locate } = (0,read_yaml/* readYaml */.g)({ file, bytes });
    if (root === undefined)
        return { problems, locate };
    const { value, findings } = (0,check_definition/* checkDefinition */.Q)(catalogDefinition, root);
    const all = [...findings, ...checkApplication(root, application)];
    if (value === undefined || all.length > 0) {
        return { problems: (0,definitions_findings/* placeFindings */.ky)(all, file, locate), locate };
    }
    return { value: toCatalogEntry(value, root), problems: [], locate };
}
function checkApplication(root, application) {
    const named = (0,tree/* textOf */.b6)((0,tree/* valueAt */.fK)(root, 'application'));
    if (named === undefined || !(0,names/* isName */.Eo)(named) || named === application)
        return [];
    const message = `application must be ${application}, the name of this file; found ${JSON.stringify(named)}. Rename the file or correct the name.`;
    return [(0,definitions_findings/* finding */.gk)(['application'], 'bad-name', message)];
}
function toCatalogEntry(written, root) {
    const { application, repository, tag, manifest, modules, after, settings } = written;
    return {
        application,
        repository,
        tag: tag ?? defaultTag,
        ...(manifest !== undefined && { manifest }),
        modules: new Map(Object.entries(modules ?? {}).map(([name, module]) => [name, toModule(module?.references ?? {})])),
        after: after ?? [],
        settings: new Map(Object.keys(settings ?? {}).map((name) => [name, toSetting(settings?.[name] ?? {}, name, root)])),
    };
}
function toModule(references) {
    return {
        references: new Map(Object.entries(references).map(([producer, written]) => [producer, toReference(written)])),
    };
}
function toReference(written) {
    if (typeof written === 'string')
        return { range: written, optional: false };
    return { range: written.range, optional: written.optional ?? false };
}
function toSetting(written, name, root) {
    const { description, required, secret, pattern } = written;
    // As written: 1.10 is no number here.
    const standard = (0,places/* nodeAt */.oB)(root, ['settings', name, 'default']);
    return {
        ...(description !== undefined && { description }),
        required: required ?? false,
        secret: secret ?? false,
        ...(standard?.kind === 'scalar' && { default: standard.source }),
        ...(pattern !== undefined && { pattern }),
    };
}

// EXTERNAL MODULE: ./lib/cli/domain/layout.js
var layout = __webpack_require__(9229);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./lib/cli/domain/versions/reference-name.js
var reference_name = __webpack_require__(7846);
// EXTERNAL MODULE: ./lib/cli/codec/definitions/checked-text.js
var checked_text = __webpack_require__(3667);
;// CONCATENATED MODULE: ./lib/cli/codec/definitions/workflow-place.js


const workflowFile = (0,checked_text/* patternedText */.X)('the name of a file in .github/workflows that ends in .yml or .yaml, such as deploy.yml', '^(?!.*\\.\\.)[A-Za-z0-9_][A-Za-z0-9._-]{0,99}\\.ya?ml$');
const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** GitHub dispatches workflows of branches and tags, not of commits. */
const workflowReference = (0,checked_text/* checkedText */.N)({
    expected: 'the name of a branch or tag, such as main (not a commit)',
    test: (value) => (0,reference_name/* isReferenceName */.T)(value) && !commit.test(value),
    pattern: '^[^\\s~^:?*[\\\\/-][^\\s~^:?*[\\\\]{0,199}$',
});

;// CONCATENATED MODULE: ./lib/cli/codec/deployer-definition.js




/** An argument vector. */
const command = schemas/* array */.YOg(scalars/* argument */.EE, 'a list: the program and its arguments')
    .check(api/* _minLength */.m9(1, 'a list with at least the program'));
const workflow = (0,structures/* mapping */.pq)({
    file: (0,structures/* described */.WY)('Name of the file below .github/workflows.', workflowFile),
    ref: (0,structures/* optional */.lq)('The branch or tag whose version of the workflow runs; default main.', workflowReference),
    repository: (0,structures/* optional */.lq)('Whose workflow it is; default release.', (0,structures/* oneOf */.yL)('release', 'application')),
});
/** The settings of an engine that this version does not hand work to. */
const engine = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J(), 'a mapping');
/** The ways to deploy, of which a deployer names exactly one. */
const deployerKinds = ['command', 'workflow', 'deployment', 'manifest'];
const deployer = (0,structures/* withOneOf */.Gt)((0,structures/* mapping */.pq)({
    command: (0,structures/* optional */.lq)('An argument vector, never a shell string.', command),
    timeout: (0,structures/* optional */.lq)('How long one operation may take; default 30m.', scalars/* duration */.p0),
    env: (0,structures/* optional */.lq)('Variables handed through, besides PATH, HOME, LANG and TMPDIR.', (0,structures/* listOf */.c3)(scalars/* variable */.bv)),
    workflow: (0,structures/* optional */.lq)('Dispatches a workflow for each operation.', workflow),
    deployment: (0,structures/* optional */.lq)('Creates a GitHub Deployment. Not executed yet.', engine),
    manifest: (0,structures/* optional */.lq)('Commits the version into another repository. Not executed yet.', engine),
}), ...deployerKinds.map((kind) => [kind]));
const deployerKeys = Object.keys(deployer.shape);

;// CONCATENATED MODULE: ./lib/cli/codec/policies-definition.js






/** The sections of a plan document that an environment may ask for. */
const sections = [
    'notes',
    'instructions',
    'scope',
    'timing',
    'risks',
    'impact',
    'approvers',
    'team',
    'handover',
    'success',
    'backout',
];
const check = (0,structures/* withOneOf */.Gt)((0,structures/* mapping */.pq)({
    command: (0,structures/* optional */.lq)('An argument vector, never a shell string.', command),
    url: (0,structures/* optional */.lq)('An address that must answer with success.', scalars/* text */.Qq),
    timeout: (0,structures/* optional */.lq)('How long the check may take.', scalars/* duration */.p0),
}), ['command'], ['url']);
const checkKeys = Object.keys(check.shape);
const timeOfDay = (0,checked_text/* patternedText */.X)('a time such as "09:00"', '^([01][0-9]|2[0-3]):[0-5][0-9]$');
const date = (0,checked_text/* patternedText */.X)('a date such as 2026-12-18, or a time such as 2026-12-18T22:00:00Z', '^[0-9]{4}-[01][0-9]-[0-3][0-9](T[0-9:.]{5,12}(Z|[+-][0-9]{2}:[0-9]{2}))?$');
const windows = (0,structures/* mapping */.pq)({
    timezone: (0,structures/* optional */.lq)('A name of the time zone database.', scalars/* text */.Qq),
    allow: (0,structures/* optional */.lq)('When plans may start.', (0,structures/* listOf */.c3)((0,structures/* mapping */.pq)({
        days: (0,structures/* optional */.lq)('Days of the week.', (0,structures/* listOf */.c3)((0,structures/* oneOf */.yL)('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'))),
        from: (0,structures/* described */.WY)('The first minute.', timeOfDay),
        to: (0,structures/* described */.WY)('The minute after the last.', timeOfDay),
    }))),
    freeze: (0,structures/* optional */.lq)('When nothing may start.', (0,structures/* listOf */.c3)((0,structures/* mapping */.pq)({ from: date, to: date, reason: (0,structures/* optional */.lq)('Why.', scalars/* text */.Qq) }))),
});
const secretSetting = (0,checked_text/* checkedText */.N)({
    expected: 'application/setting, such as payments/api-key',
    test: isApplicationSetting,
    pattern: '^[^/]+/[^/]+$',
    badName: true,
});
const secretVariable = (0,checked_text/* patternedText */.X)('the name of a variable that begins with DEPLOYMENT_SECRET_', '^DEPLOYMENT_SECRET_[A-Z0-9_]{1,100}$');
/** Keys of an environment that this version reads and does not enforce: nothing is executed where one stands. */
const policyKeys = {
    require: (0,structures/* optional */.lq)('Sections that a plan must have. Not enforced yet.', (0,structures/* listOf */.c3)((0,structures/* oneOf */.yL)(...sections))),
    checks: (0,structures/* optional */.lq)('Checks after a deployment. Not executed yet.', (0,structures/* mapOf */.A7)(scalars/* name */.UU, check)),
    secrets: (0,structures/* optional */.lq)('Variables with secret settings. Not enforced yet.', (0,structures/* mapOf */.A7)(secretSetting, secretVariable)),
    approvals: (0,structures/* optional */.lq)('Who must approve a plan. Not enforced yet.', (0,structures/* mapping */.pq)({ required: (0,scalars/* wholeNumber */.rD)(0), from: (0,structures/* optional */.lq)('People and teams.', (0,structures/* listOf */.c3)(scalars/* text */.Qq)) })),
    windows: (0,structures/* optional */.lq)('When plans may start. Not enforced yet.', windows),
    blocked: (0,structures/* optional */.lq)('Applications that may not be deployed. Not enforced yet.', (0,structures/* listOf */.c3)((0,structures/* mapping */.pq)({ application: scalars/* name */.UU, reason: (0,structures/* optional */.lq)('Why.', scalars/* text */.Qq) }))),
    stages: (0,structures/* optional */.lq)('Whether to prepare before activating. Not executed yet.', (0,structures/* oneOf */.yL)('one', 'two')),
    drift: (0,structures/* optional */.lq)('What to do when reality differs. Not executed yet.', (0,structures/* oneOf */.yL)('report', 'block')),
    platform: (0,structures/* optional */.lq)('The version of the platform. Not enforced yet.', scalars/* text */.Qq),
    'override-approvers': (0,structures/* optional */.lq)('Who may approve overrides. Not enforced yet.', (0,structures/* listOf */.c3)(scalars/* text */.Qq)),
    notify: (0,structures/* optional */.lq)('Who is told. Not executed yet.', schemas/* array */.YOg(schemas/* unknown */.L5J(), 'a list')),
    'time-limit': (0,structures/* optional */.lq)('How long a run may take. Not enforced yet.', scalars/* duration */.p0),
    'prepared-for': (0,structures/* optional */.lq)('How long a run may stay prepared. Not enforced yet.', scalars/* duration */.p0),
};
function isApplicationSetting(value) {
    const [application = '', setting = '', ...rest] = value.split('/');
    return rest.length === 0 && (0,names/* isName */.Eo)(application) && (0,scalars/* isSettingName */.s9)(setting);
}

;// CONCATENATED MODULE: ./lib/cli/codec/configuration-definition.js





const severity = (0,structures/* oneOf */.yL)('error', 'warning', 'notice');
const conflicts = (0,structures/* mapping */.pq)({
    'same-module': (0,structures/* optional */.lq)('A module is in two open plans; default error.', severity),
    reference: (0,structures/* optional */.lq)('A module of one open plan references one of another; default warning.', severity),
});
/** What may stand under an environment. */
const environmentKeys = {
    root: (0,structures/* optional */.lq)('Versions come from tags; nothing is deployed here by plans.', scalars/* flag */.Jt),
    sources: (0,structures/* optional */.lq)('Environments that plans may take versions from; default any other.', (0,structures/* listOf */.c3)(scalars/* name */.UU)),
    'parallel-plans': (0,structures/* optional */.lq)('Plans under way at once; default 5.', (0,scalars/* wholeNumber */.rD)(1)),
    'parallel-operations': (0,structures/* optional */.lq)('Operations at once inside one run; default 4.', (0,scalars/* wholeNumber */.rD)(1)),
    deployer: (0,structures/* optional */.lq)('How applications are deployed here.', deployer),
    deployers: (0,structures/* optional */.lq)('How single applications are deployed here.', (0,structures/* mapOf */.A7)(scalars/* name */.UU, deployer)),
    conflicts: (0,structures/* optional */.lq)('How severe collisions of open plans are.', conflicts),
    grace: (0,structures/* optional */.lq)('Time between SIGTERM and SIGKILL; default 10s.', scalars/* duration */.p0),
    deploy: (0,structures/* optional */.lq)('What happens to a version that is already there.', (0,structures/* oneOf */.yL)('always', 'if-different', 'if-newer')),
    'on-abort': (0,structures/* optional */.lq)('What follows an aborted run: retry proposes its plan again.', schemas/* literal */.euz('retry', 'retry, the only thing that can follow')),
    'promote-to': (0,structures/* optional */.lq)('The environment for which a finished plan is proposed next.', scalars/* name */.UU),
    ...policyKeys,
};
const environment = schemas/* nullable */.mee((0,structures/* mapping */.pq)(environmentKeys));
const configurationDefinition = (0,structures/* mapping */.pq)({
    version: (0,structures/* described */.WY)('The version of this format.', schemas/* literal */.euz(1, '1, the version of this format')),
    environments: (0,structures/* described */.WY)('Where applications run, by name.', (0,structures/* mapOf */.A7)(scalars/* name */.UU, environment)),
    operators: (0,structures/* optional */.lq)('Who may abort, continue, confirm and resolve.', (0,structures/* listOf */.c3)(scalars/* text */.Qq)),
}).check(schemas/* meta */.mIj({
    title: 'Configuration of deployment plans',
    description: 'Environments and who may do what: .github/deployment-plans.yml on the branch main.',
}));

// EXTERNAL MODULE: ./lib/cli/codec/definitions/unknown-keys.js
var unknown_keys = __webpack_require__(7265);
;// CONCATENATED MODULE: ./lib/cli/codec/configuration-rules.js







/** Rules between the fields of a configuration, judged on what is there even when other parts are wrong. */
function checkConfigurationRules(root) {
    const environments = new Map([...(0,tree/* entriesOf */.Mc)((0,tree/* valueAt */.fK)(root, 'environments'))].map(([name, { value }]) => [name, value]));
    const listing = listNames([...environments.keys()]);
    return [...environments].flatMap(([name, value]) => {
        const path = ['environments', name];
        if (isRoot(value))
            return checkRoot(value, path);
        return checkEnvironment({ name, value, path, environments, listing });
    });
}
function isRoot(environment) {
    const root = (0,tree/* valueAt */.fK)(environment, 'root');
    return root?.kind === 'scalar' && root.value === true;
}
function checkRoot(environment, path) {
    return [...(0,tree/* entriesOf */.Mc)(environment)]
        .filter(([key]) => key !== 'root')
        .map(([key]) => {
        const place = [...path, key];
        const reason = 'nothing is deployed to a root environment; remove it, or remove "root: true"';
        return (0,definitions_findings/* finding */.gk)(place, 'schema', `${(0,places/* labelOf */.Wy)(place)} has no meaning: ${reason}.`);
    });
}
function checkEnvironment(environment) {
    const { value, path } = environment;
    const sources = (0,tree/* itemsOf */.S3)((0,tree/* valueAt */.fK)(value, 'sources'));
    const deployers = [...(0,tree/* entriesOf */.Mc)((0,tree/* valueAt */.fK)(value, 'deployers'))];
    const checks = [...(0,tree/* entriesOf */.Mc)((0,tree/* valueAt */.fK)(value, 'checks'))];
    return [
        ...sources.flatMap((node, index) => checkName(environment, node, [...path, 'sources', index])),
        ...checkPromotion(environment, (0,tree/* valueAt */.fK)(value, 'promote-to'), [...path, 'promote-to']),
        ...checkDeployer((0,tree/* valueAt */.fK)(value, 'deployer'), [...path, 'deployer']),
        ...deployers.flatMap(([key, entry]) => checkDeployer(entry.value, [...path, 'deployers', key])),
        ...checks.flatMap(([key, entry]) => checkOfOneKind(entry.value, [...path, 'checks', key])),
    ];
}
/** `sources` and `promote-to` name other environments of this file. */
function checkName({ name, environments, listing }, node, path) {
    const named = (0,tree/* textOf */.b6)(node);
    if (named === undefined || !(0,names/* isName */.Eo)(named))
        return [];
    if (named === name) {
        return [
            (0,definitions_findings/* finding */.gk)(path, 'schema', `${(0,places/* labelOf */.Wy)(path)} names the environment ${name} itself; name another one.`),
        ];
    }
    if (environments.has(named))
        return [];
    const message = `${(0,places/* labelOf */.Wy)(path)} names the environment ${named}, which is not configured. Configured: ${listing}.`;
    return [(0,definitions_findings/* finding */.gk)(path, 'unknown-environment', message)];
}
/** A plan is only promoted to where it can be merged, and may take its versions from here. */
function checkPromotion(environment, node, path) {
    const found = checkName(environment, node, path);
    const named = (0,tree/* textOf */.b6)(node);
    const target = named === undefined ? undefined : environment.environments.get(named);
    if (found.length > 0 || named === undefined || target === undefined)
        return found;
    const told = (why) => [(0,definitions_findings/* finding */.gk)(path, 'schema', `${(0,places/* labelOf */.Wy)(path)} names ${named}, ${why}.`)];
    if (isRoot(target))
        return told('a root environment, to which nothing is deployed; name another one');
    const sources = (0,tree/* valueAt */.fK)(target, 'sources');
    if (sources === undefined || (0,tree/* itemsOf */.S3)(sources).some((it) => (0,tree/* textOf */.b6)(it) === environment.name))
        return [];
    const place = (0,places/* labelOf */.Wy)(['environments', named, 'sources']);
    return told(`which takes no versions from ${environment.name}; add ${environment.name} to ${place}`);
}
const mostListed = 10;
function listNames(names) {
    const listed = names.slice(0, mostListed).join(', ');
    return names.length > mostListed ? `${listed} and ${names.length - mostListed} more` : listed;
}
function checkDeployer(deployer, path) {
    const findings = exactlyOne({ node: deployer, keys: deployerKinds, known: deployerKeys, path });
    if (findings.length > 0)
        return findings;
    return Object.entries(belonging)
        .filter(([key, kinds]) => (0,tree/* valueAt */.fK)(deployer, key) !== undefined && !kinds.some((kind) => (0,tree/* valueAt */.fK)(deployer, kind) !== undefined))
        .map(([key, kinds]) => {
        const place = [...path, key];
        return (0,definitions_findings/* finding */.gk)(place, 'schema', `${(0,places/* labelOf */.Wy)(place)} belongs to a ${kinds.join(' or a ')}; remove it.`);
    });
}
/** The ways to deploy for which a key means something. */
const belonging = { timeout: ['command', 'workflow'], env: ['command'] };
function checkOfOneKind(check, path) {
    return exactlyOne({ node: check, keys: ['command', 'url'], known: checkKeys, path });
}
function exactlyOne({ node, keys, known, path }) {
    if (node?.kind !== 'mapping')
        return [];
    const found = keys.filter((key) => node.entries.has(key));
    if (found.length === 1 || (found.length === 0 && (0,unknown_keys/* hasUnknownKey */.U)(node, known)))
        return [];
    const what = found.length === 0 ? 'none of them' : found.join(' and ');
    return [
        (0,definitions_findings/* finding */.gk)(path, 'schema', `${(0,places/* labelOf */.Wy)(path)} must have exactly one of ${keys.join(', ')}; found ${what}.`),
    ];
}

;// CONCATENATED MODULE: ./lib/cli/codec/configuration.js






const defaultParallelPlans = 5;
const defaultParallelOperations = 4;
const defaultTimeout = 30 * 60_000;
const defaultGrace = 10_000;
/** Reads `.github/deployment-plans.yml` (docs/plan-format.md). Never throws. */
function parseConfiguration({ file, bytes }) {
    const { root, problems, locate } = (0,read_yaml/* readYaml */.g)({ file, bytes });
    if (root === undefined)
        return { problems, locate };
    const { value, findings } = (0,check_definition/* checkDefinition */.Q)(configurationDefinition, root);
    const all = [...findings, ...checkConfigurationRules(root)];
    if (value === undefined || all.length > 0) {
        return { problems: (0,definitions_findings/* placeFindings */.ky)(all, file, locate), locate };
    }
    return { value: toConfiguration(value), problems: [], locate };
}
function toConfiguration({ environments, operators }) {
    const all = Object.entries(environments).map(([name, written]) => toEnvironment(name, written ?? {}));
    return {
        environments: new Map(all.map((environment) => [environment.name, environment])),
        operators: operators ?? [],
    };
}
function toEnvironment(name, written) {
    const { root, sources, deployer, deployers, conflicts, grace, approvals } = written;
    const { 'on-abort': onAbort, 'promote-to': promoteTo } = written;
    return {
        name,
        root: root ?? false,
        ...(sources && { sources }),
        parallelPlans: written['parallel-plans'] ?? defaultParallelPlans,
        parallelOperations: written['parallel-operations'] ?? defaultParallelOperations,
        ...(deployer && { deployer: toDeployer(deployer) }),
        deployers: new Map(Object.entries(deployers ?? {}).map(([application, it]) => [application, toDeployer(it)])),
        conflicts: {
            sameModule: conflicts?.['same-module'] ?? 'error',
            reference: conflicts?.reference ?? 'warning',
        },
        grace: grace ?? defaultGrace,
        ...(onAbort && { onAbort }),
        ...(promoteTo && { promoteTo }),
        ...(approvals && { approvals }),
        unenforced: findUnenforced(written),
    };
}
function toDeployer(written) {
    const { command = [], workflow, env = [], timeout = defaultTimeout } = written;
    if (workflow !== undefined) {
        const { file, ref = layout/* trustedBranch */.YF, repository = 'release' } = workflow;
        return { kind: 'workflow', file, ref, repository, timeout };
    }
    if (written.deployment !== undefined)
        return { kind: 'deployment' };
    if (written.manifest !== undefined)
        return { kind: 'manifest' };
    return { kind: 'command', command, timeout, env };
}
const enforced = [
    'root',
    'sources',
    'parallel-plans',
    'parallel-operations',
    'deployer',
    'deployers',
    'conflicts',
    'grace',
    'deploy',
    'on-abort',
    'promote-to',
];
/** What stands here and would silently not be kept (issue 2: what is not enforced yet fails closed). */
function findUnenforced(written) {
    const keys = Object.keys(written).filter((key) => !enforced.includes(key));
    if (written.deploy !== undefined && written.deploy !== 'if-different')
        keys.push('deploy');
    if (written.deployer !== undefined)
        keys.push(...handedOver('deployer', written.deployer));
    for (const [application, deployer] of Object.entries(written.deployers ?? {})) {
        keys.push(...handedOver(`deployers.${application}`, deployer));
    }
    return keys;
}
function handedOver(place, deployer) {
    const { kind } = toDeployer(deployer);
    return kind === 'command' || kind === 'workflow' ? [] : [`${place}.${kind}`];
}

// EXTERNAL MODULE: ./lib/cli/domain/problem.js
var problem = __webpack_require__(9696);
// EXTERNAL MODULE: ./lib/cli/usecases/refusal.js
var refusal = __webpack_require__(4263);
// EXTERNAL MODULE: ./lib/cli/usecases/reading/file-text.js
var file_text = __webpack_require__(9642);
;// CONCATENATED MODULE: ./lib/cli/usecases/reading/trusted.js






/** Rejects with a Refusal (`wrong`) only when there is no configuration at all. */
async function examineConfiguration(repository) {
    const commit = await trustedCommit(repository);
    const { value, ...reading } = await parseConfigurationAt(repository, commit);
    return { commit, configuration: value, ...reading };
}
/** Rejects with a Refusal (`wrong`) that lists every problem when the configuration cannot be used. */
async function readTrusted(repository) {
    const commit = await trustedCommit(repository);
    return { commit, configuration: await readConfiguration(repository, commit) };
}
/** The configuration of one commit; rejects like readTrusted. */
async function readConfiguration(repository, commit) {
    const { value, problems, text } = await parseConfigurationAt(repository, commit);
    if (value === undefined)
        throw new refusal/* Refusal */.P_('wrong', problems, new Map([[layout/* configurationPath */.yD, text]]));
    return value;
}
async function trustedCommit(repository) {
    const commit = (await repository.branches(layout/* trustedBranch */.YF)).get(layout/* trustedBranch */.YF);
    if (commit !== undefined)
        return commit;
    throw (0,refusal/* wrongUsage */.xY)(`there is no branch '${layout/* trustedBranch */.YF}'; 'deployment-plans init' makes a release repository`);
}
async function parseConfigurationAt(repository, commit) {
    const content = (await repository.read(commit, [layout/* configurationPath */.yD])).get(layout/* configurationPath */.yD);
    if (content === undefined) {
        throw (0,refusal/* wrongUsage */.xY)(`${layout/* configurationPath */.yD} is not on '${layout/* trustedBranch */.YF}'; is this a release repository?`);
    }
    return parseFile(layout/* configurationPath */.yD, content, parseConfiguration);
}
/** The entries of some applications; what the catalog does not have is left out, broken ones are problems. */
async function readCatalog(repository, commit, applications) {
    const names = [...new Set(applications)];
    const contents = await repository.read(commit, names.map(layout/* catalogPath */.Hc));
    const entries = new Map();
    const problems = [];
    const texts = new Map();
    const locators = new Map();
    for (const application of names) {
        const file = (0,layout/* catalogPath */.Hc)(application);
        const content = contents.get(file);
        if (content === undefined)
            continue;
        const parsed = parseFile(file, content, (input) => parseCatalogEntry({ ...input, application }));
        problems.push(...parsed.problems);
        texts.set(file, parsed.text);
        locators.set(application, parsed.locate);
        if (parsed.value !== undefined)
            entries.set(application, parsed.value);
    }
    return { entries, problems: (0,problem/* inFileOrder */.w$)(problems), texts, locators };
}
/** Like readCatalog, but a broken entry is a Refusal (`wrong`). */
async function requireCatalog(repository, commit, applications) {
    const { entries, problems, texts } = await readCatalog(repository, commit, applications);
    if ((0,problem/* hasErrors */.Cs)(problems))
        throw new refusal/* Refusal */.P_('wrong', problems, texts);
    return entries;
}
/** Every application that has a file in the catalog. */
async function catalogNames(repository, commit) {
    const files = await repository.list(commit, layout/* catalogFolder */.AV);
    return files.flatMap(({ name, kind }) => kind === 'file' && name.endsWith('.yml') ? [name.slice(0, -'.yml'.length)] : []);
}
/** A configured environment with a branch, or a Refusal (`wrong`) that names those there are. */
function requireEnvironment({ configuration }, name) {
    const environment = configuration.environments.get(name);
    const known = [...configuration.environments.keys()].join(', ');
    if (environment === undefined)
        throw (0,refusal/* wrongUsage */.xY)(`'${name}' is not a configured environment; there are ${known}`);
    if (environment.root) {
        throw (0,refusal/* wrongUsage */.xY)(`'${name}' is a root environment: it has no plans, runs or records of its own`);
    }
    return environment;
}
function parseFile(file, { bytes }, parse) {
    return { ...parse({ file, bytes }), text: (0,file_text/* textOf */.b)(bytes) };
}


/***/ }),

/***/ 4263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   b3: () => (/* binding */ runNotFound),
/* harmony export */   dJ: () => (/* binding */ noEnvironmentBranch),
/* harmony export */   xY: () => (/* binding */ wrongUsage)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9147);

class Refusal extends Error {
    name = 'Refusal';
    kind;
    problems;
    /** Texts of the files that the problems point into. */
    texts;
    constructor(kind, problems, texts = new Map()) {
        super(problems.map(({ message }) => message).join('; '));
        this.kind = kind;
        this.problems = problems;
        this.texts = texts;
    }
}
/** A mistake in how the command was called, or in the state of the repository. */
function wrongUsage(message) {
    return new Refusal('wrong', [{ code: 'usage', severity: 'error', message }]);
}
/** The environment is configured, and the branch on which its plans are merged is not there. */
function noEnvironmentBranch(environment) {
    return wrongUsage(`branch '${(0,_domain_names_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentBranch */ .GX)(environment)}' does not exist; create it, then adopt ${environment}`);
}
/** The answer is no, for a reason that no other code names. */
function refused(message) {
    return new Refusal('no', [{ code: 'usage', severity: 'error', message }]);
}
function runNotFound(address) {
    const message = `there is no run of ${address}; 'deployment-plans list' shows what there is`;
    return new Refusal('no', [{ code: 'run-not-found', severity: 'error', message, plan: address }]);
}


/***/ })

};
