export const id = 569;
export const ids = [569];
export const modules = {

/***/ 45793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kr: () => (/* binding */ rehearsed),
  Bm: () => (/* binding */ rehearsedFollowUps),
  RL: () => (/* binding */ rehearsedMirror),
  zu: () => (/* binding */ rehearsedStarter)
});

;// CONCATENATED MODULE: ./lib/action/adapters/rehearsal/rehearse-proposals.js
/** A forge on which no pull request is opened: the one that it answers with is none. */
function rehearseProposals(forge, webAddress) {
    return { ...forge, openPullRequest: async () => ({ number: 0, url: webAddress }) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/action/adapters/rehearsal/rehearsed-files.js

/** What would be there after these writes as well. */
function withWrites(files, writes) {
    return new Map([...files, ...writes.map(({ path, bytes }) => [path, contentOf(bytes)])]);
}
/** A folder as it would be: what is there, and over it what would be written. */
function withRehearsed(entries, folder, files) {
    const byName = new Map(entries.map((entry) => [entry.name, entry]));
    const beginning = folder === '' ? '' : `${folder}/`;
    for (const [path, content] of files) {
        if (!path.startsWith(beginning))
            continue;
        const [name = '', ...below] = path.slice(beginning.length).split('/');
        if (below.length > 0) {
            if (content !== null && !byName.has(name))
                byName.set(name, { name, kind: 'folder', id: content.id });
        }
        else if (content === null)
            byName.delete(name);
        else
            byName.set(name, { name, kind: 'file', id: content.id });
    }
    return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** The id only has to differ where contents differ: nothing of it leaves this process. */
function contentOf(bytes) {
    if (bytes === null)
        return null;
    return { id: (0,external_node_crypto_.createHash)('sha1').update(bytes).digest('hex'), size: bytes.length, bytes };
}

;// CONCATENATED MODULE: ./lib/action/adapters/rehearsal/rehearse-repository.js

/**
 * A repository in which nothing is written: commits are only remembered, and shown to whoever reads afterwards, so
 * that everything goes as it would go. What is known of commits besides their files, such as their history, is told
 * of those that there really are.
 */
function rehearseRepository(repository) {
    const heads = new Map();
    const commits = new Map();
    const blobs = new Map();
    async function branches(...prefixes) {
        const rehearsed = [...heads].filter(([name]) => prefixes.some((prefix) => isMeant(name, prefix)));
        return new Map([...(await repository.branches(...prefixes)), ...rehearsed]);
    }
    async function commit(request) {
        const { branch, expected, startFrom, writes } = request;
        const head = (await branches(branch)).get(branch) ?? null;
        if (head !== expected)
            return { kind: 'moved' };
        const parent = expected ?? startFrom ?? null;
        const { base, files } = (parent === null ? undefined : commits.get(parent)) ?? {
            base: parent,
            files: new Map(),
        };
        const id = `${commits.size + 1}`.padStart(40, '0');
        const written = withWrites(files, writes);
        for (const content of written.values())
            if (content !== null)
                blobs.set(content.id, content);
        commits.set(id, { base, files: written });
        heads.set(branch, id);
        return { kind: 'committed', commit: id };
    }
    return {
        ...repository,
        branches,
        commit,
        heal: async () => [],
        async list(id, folder) {
            const { base, files } = commits.get(id) ?? { base: id, files: new Map() };
            const entries = base === null ? [] : await repository.list(base, folder);
            return withRehearsed(entries, folder, files);
        },
        async read(id, paths) {
            const { base, files } = commits.get(id) ?? { base: id, files: new Map() };
            const others = paths.filter((path) => !files.has(path));
            const there = base === null || others.length === 0 ? [] : await repository.read(base, others);
            const rehearsed = paths.flatMap((path) => {
                const content = files.get(path);
                return content === undefined || content === null ? [] : [[path, content]];
            });
            return new Map([...there, ...rehearsed]);
        },
        async readBlobs(ids) {
            const known = ids.flatMap((id) => {
                const content = blobs.get(id);
                return content === undefined ? [] : [[id, content]];
            });
            const others = ids.filter((id) => !blobs.has(id));
            return new Map([...(others.length === 0 ? [] : await repository.readBlobs(others)), ...known]);
        },
    };
}
function isMeant(name, prefix) {
    return prefix.endsWith('/') ? name.startsWith(prefix) : name === prefix;
}

// EXTERNAL MODULE: ./lib/action/domain/short-digest.js
var short_digest = __webpack_require__(90530);
// EXTERNAL MODULE: ./lib/action/usecases/reading/create-records-reader.js + 2 modules
var create_records_reader = __webpack_require__(73108);
;// CONCATENATED MODULE: ./lib/action/action/execution/rehearsal/rehearse.js




/** The id of what was not made. */
const nothingMade = 0;
/** The same session, in which nothing is written to the repository, and no version is tagged. */
function rehearsed(session) {
    const repository = rehearseRepository(session.repository);
    const tagger = { tag: async () => 'there' };
    return { ...session, repository, tagger, readRecords: (0,create_records_reader/* createRecordsReader */.Y)(repository) };
}
/** Asks for no job. */
function rehearsedStarter(starter) {
    return { queued: () => starter.queued(), start: async () => { } };
}
/** Says what it would show, and shows nothing. */
function rehearsedMirror(mirror, say) {
    return {
        standing: (question) => mirror.standing(question),
        async setCheck(commit, { name, title }, standing) {
            say(`the check run '${name}' of ${(0,short_digest/* shortDigest */.V)(commit)} would say: ${title}`);
            return standing ?? nothingMade;
        },
        async setComment(pullRequest, _, standing) {
            say(`the comment on pull request #${pullRequest} would be ${standing === null ? 'added' : 'replaced'}`);
            return standing ?? nothingMade;
        },
        async createDeployment({ environment }) {
            say(`a deployment to ${environment} would be added`);
            return nothingMade;
        },
        async setDeploymentStatus(_, { state, description }) {
            say(`a deployment would be ${state}: ${description}`);
        },
        budget: () => mirror.budget(),
    };
}
/** The same session, in which no branch is pushed and no pull request opened. */
function rehearsedFollowUps(session) {
    const { forge, webAddress } = session;
    return { ...rehearsed(session), forge: rehearseProposals(forge, webAddress) };
}


/***/ }),

/***/ 19061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openServer)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _open_network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42696);
/* harmony import */ var _persistent_network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44411);



/** A git that talks to the server with the token, and tries again what broke off. */
function openServer(git, address, token) {
    return (0,_persistent_network_js__WEBPACK_IMPORTED_MODULE_2__/* .persistentNetwork */ .M)((0,_open_network_js__WEBPACK_IMPORTED_MODULE_1__/* .openNetwork */ .X)(git, address, token), node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout);
}


/***/ }),

/***/ 2394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ placeOfRepository)
/* harmony export */ });
/* harmony import */ var _domain_repository_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93758);
/* harmony import */ var _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29013);
/* harmony import */ var _hosted_access_hosted_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36575);
/* harmony import */ var _process_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95916);
/* harmony import */ var _sources_repository_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21961);





/**
 * Where a configured repository is. Names, and https addresses of the server, are asked with its token. Throws
 * RepositoryUnusable for what git may not be given.
 */
function placeOfRepository(repository, server) {
    const address = (0,_sources_repository_url_js__WEBPACK_IMPORTED_MODULE_0__/* .addressFor */ .W)(repository);
    if (address === undefined)
        throw new _ports_release_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryUnusable */ .qh(`${(0,_process_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .readable */ .HD)(repository)} is no address that git may be given`);
    if (server === null)
        return { kind: 'plain', address };
    const { token } = server;
    if ((0,_domain_repository_address_js__WEBPACK_IMPORTED_MODULE_3__/* .parseHostedName */ .qo)(repository) !== undefined)
        return { kind: 'hosted', address: (0,_hosted_access_hosted_address_js__WEBPACK_IMPORTED_MODULE_4__/* .parseHostedAddress */ .$)(`${server.address}/${repository}.git`), token };
    const isOnServer = URL.canParse(address) && new URL(address).origin === new URL(server.address).origin;
    const hasUser = isOnServer && new URL(address).username !== '';
    return isOnServer && !hasUser
        ? { kind: 'hosted', address: (0,_hosted_access_hosted_address_js__WEBPACK_IMPORTED_MODULE_4__/* .parseHostedAddress */ .$)(address), token }
        : { kind: 'plain', address };
}


/***/ }),

/***/ 20782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ tryTask)
/* harmony export */ });
/* harmony import */ var _ports_forge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6302);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7025);


/** Does what a task is about, and gives what goes wrong with its requests as data. */
async function tryTask(api, task, work) {
    let failure = null;
    const noted = async () => {
        try {
            return await work();
        }
        catch (error) {
            failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(error) ?? null;
            throw error;
        }
    };
    try {
        return { kind: 'answer', answer: await api.attempt(task, noted) };
    }
    catch (error) {
        if (!(error instanceof _ports_forge_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeUnavailable */ .M || error instanceof _ports_forge_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeForbidden */ .T))
            throw error;
        return { kind: 'failed', failure, message: error.message };
    }
}


/***/ }),

/***/ 72358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ createProcesses)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/action/adapters/processes/error-code.js
/** Whether a system call failed with this code, such as ENOENT. */
function hasCode(error, code) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}

;// CONCATENATED MODULE: ./lib/action/adapters/processes/signals.js

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

;// CONCATENATED MODULE: ./lib/action/adapters/processes/liveness.js

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

;// CONCATENATED MODULE: ./lib/action/adapters/processes/group-end.js



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
        await (0,promises_.setTimeout)(Math.min(wait, left));
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
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/action/adapters/processes/machine.js



const idFiles = ['/etc/machine-id', '/var/lib/dbus/machine-id'];
/** This machine. `files` hold its id; the first that has one counts. */
async function readMachine(files = idFiles) {
    for (const file of files) {
        const id = (await (0,external_node_fs_promises_.readFile)(file, 'utf8').catch(() => '')).trim();
        if (/^[0-9a-f]{32}$/.test(id))
            return { host: `${(0,external_node_os_.hostname)()}-${markOf(id)}`, marked: true };
    }
    return { host: (0,external_node_os_.hostname)(), marked: false };
}
/** Eight digits that do not give the id away: machine-id(5) asks to keep it on the machine. */
function markOf(id) {
    return (0,external_node_crypto_.createHash)('sha256').update(`deployment-plans ${id}`).digest('hex').slice(0, 8);
}

;// CONCATENATED MODULE: ./lib/action/adapters/processes/proc-table.js




/** The table of processes as Linux shows it below /proc (proc(5)). */
const procTable = {
    machine: () => readMachine(),
    boot: async () => (await (0,external_node_fs_promises_.readFile)('/proc/sys/kernel/random/boot_id', 'utf8')).trim(),
    namespace: () => (0,external_node_fs_promises_.readlink)('/proc/self/ns/pid'),
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/action/adapters/processes/ps-table.js



const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
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
    const { stdout } = await run('ps', ['-A', '-o', 'pid=,pgid=,stat=,lstart='], { env, maxBuffer: 2 ** 26 });
    return stdout
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map(parsePsLine);
}

;// CONCATENATED MODULE: ./lib/action/adapters/processes/system-table.js


/** The table of processes of the system that this program runs on. */
const systemTable = process.platform === 'linux' ? procTable : psTable;

;// CONCATENATED MODULE: ./lib/action/adapters/processes/processes.js



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


/***/ }),

/***/ 90165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ handedVariables)
/* harmony export */ });
/** Of the caller's environment every command sees these; what else it needs, its configuration names. */
const always = ['PATH', 'HOME', 'LANG', 'TMPDIR'];
/** What a command sees of the caller's environment (docs/plan-format.md, deployers). */
function handedVariables(named, caller) {
    const handed = [...always, ...named].flatMap((name) => {
        const value = Object.hasOwn(caller, name) ? caller[name] : undefined;
        return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(handed);
}


/***/ }),

/***/ 72989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ runLeashed)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/adapters/programs/output/bounded-log.js
var bounded_log = __webpack_require__(9001);
// EXTERNAL MODULE: ./lib/action/adapters/programs/output/output-pump.js + 3 modules
var output_pump = __webpack_require__(94056);
// EXTERNAL MODULE: ./lib/action/adapters/programs/output/write-mask.js + 1 modules
var write_mask = __webpack_require__(98408);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/action/adapters/programs/start-child.js
var start_child = __webpack_require__(36986);
;// CONCATENATED MODULE: ./lib/action/adapters/programs/leashed/leashed-command.js


/**
 * A constant: what the configuration says reaches it as arguments only. Beside the command, in its process group, a watcher
 * waits for the end of input of descriptor 3, which is also the death of whoever holds the other end, and then kills the
 * whole group. It is no child of the command, which may wait for all that it has started. What the shell adds to the
 * environment by itself does not reach the command.
 */
const script = `( ( trap '' HUP INT QUIT TERM; read -r word; kill -KILL 0 ) <&3 >/dev/null 2>&1 & )
unset PWD OLDPWD SHLVL
exec "$@" 3<&-`;
/** Starts a command that does not outlive this process. Rejects when it cannot be started. */
async function startLeashedCommand(request) {
    const { command, folder, environment, output } = request;
    const { child } = await (0,start_child/* startChild */.v)(script, ['deployment-command', ...command], {
        cwd: folder,
        env: environment,
        detached: true,
        stdio: ['ignore', output, output, 'pipe'],
    });
    const leash = child.stdio[3];
    if (!(leash instanceof external_node_stream_.Writable))
        throw new Error('the command has no descriptor 3');
    // Where everything is gone already nobody is left to read.
    leash.on('error', () => { });
    const ended = new Promise((resolve) => {
        child.once('exit', (code, signal) => resolve({ code, signal }));
    });
    return { ended, release: () => leash.destroy() };
}

;// CONCATENATED MODULE: ./lib/action/adapters/programs/leashed/run-leashed.js





/**
 * Runs a command that only reads to its end, in its own process group, which ends with this process. Rejects when it
 * cannot be started.
 */
async function runLeashed(run) {
    const { scratch, log, onLine } = run;
    if (log !== null)
        await ignoringFailure((0,bounded_log/* openLog */.Ne)(log));
    const pump = await (0,output_pump/* startOutputPump */.M)({
        ...{ pipe: (0,external_node_path_.join)(scratch, 'output'), log, onLine },
        mask: await (0,write_mask/* writeMask */.a)((0,external_node_path_.join)(scratch, 'mask.sed'), run.secrets),
    });
    try {
        return await endOf(await leash(run, pump), run);
    }
    finally {
        await pump.drained();
        await ignoringFailure(pump.shortenLog());
    }
}
function leash({ command, folder, environment }, pump) {
    const output = pump.writeEnd.fd;
    return startLeashedCommand({ command, folder, environment, output }).finally(() => pump.writeEnd.close());
}
async function endOf(command, { limit, stop, timer }) {
    let interruption = 'none';
    const interrupt = (why) => {
        interruption = why;
        command.release();
    };
    const onStop = () => interrupt('stopped');
    const cancel = timer(limit, () => interrupt('time limit'));
    stop?.addEventListener('abort', onStop);
    if (stop?.aborted)
        onStop();
    try {
        return { ...(await command.ended), interruption };
    }
    finally {
        stop?.removeEventListener('abort', onStop);
        cancel();
        command.release();
    }
}
/** A log that cannot be written is no reason to run nothing. */
async function ignoringFailure(action) {
    await action.catch(() => { });
}


/***/ }),

/***/ 10267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ temporaryFailure),
/* harmony export */   f: () => (/* binding */ meaningOfExit)
/* harmony export */ });
/** By which a command says that the same may go well in a moment (sysexits.h, EX_TEMPFAIL). */
const temporaryFailure = 75;
const meanings = new Map([
    [temporaryFailure, ' (a temporary failure)'],
    [126, ' (it, or a command that it runs, may not be executed)'],
    [127, ' (it, or a command that it runs, was not found)'],
]);
/**
 * What an exit code says besides failure, in words to be put behind it; empty for most. With 126 and 127 a shell says that
 * it could not start something (POSIX, exit status for commands).
 */
function meaningOfExit(code) {
    return meanings.get(code) ?? '';
}


/***/ }),

/***/ 9001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ tailLimit),
/* harmony export */   Ne: () => (/* binding */ openLog),
/* harmony export */   OH: () => (/* binding */ whileWriting),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   oB: () => (/* binding */ shortenLog)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Bytes that the output of one command may take in its log while it writes: a limit of its process, so that it holds also
 * when nobody watches. Of more than that, once it has ended, the beginning and the end are kept, which say most.
 */
const whileWriting = 512 * 1024;
const headLimit = 128 * 1024;
/** Less than what is taken away, so that a log never grows when it is shortened. */
const tailLimit = whileWriting - headLimit - 256;
/** Makes sure that the log exists and that only its owner can read it; begins a new line with what is to be said first. */
async function openLog(path, heading) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true, mode: 0o700 });
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'a+', 0o600);
    try {
        if (heading === undefined)
            return;
        const { size } = await file.stat();
        const { buffer } = await file.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
        const isWithinLine = size > 0 && buffer.toString() !== '\n';
        await file.appendFile(`${isWithinLine ? '\n' : ''}${heading}\n`);
    }
    finally {
        await file.close();
    }
}
/** How long a log is by now; 0 when that cannot be seen. */
async function lengthOf(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => ({ size: 0 }))).size;
}
/**
 * Shortens what one command has written since the log had `start` bytes, when that was more than it could keep: at ends of
 * lines where there are any, with a line that says how much is left out.
 */
async function shortenLog(path, start, tail) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r+');
    try {
        const { size } = await file.stat();
        if (size - start >= tail.total)
            return;
        const { buffer, bytesRead } = await file.read(Buffer.alloc(headLimit), 0, headLimit, start);
        const head = wholeLines(buffer.subarray(0, bytesRead));
        const end = afterFirstLine(tail.bytes());
        const left = tail.total - head.length - end.length;
        await file.truncate(start + head.length);
        await file.write(Buffer.concat([Buffer.from(`\n[… ${left} bytes left out …]\n`), end]), 0, null, start + head.length);
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


/***/ }),

/***/ 94056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ startOutputPump)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/action/adapters/programs/start-child.js
var start_child = __webpack_require__(36986);
// EXTERNAL MODULE: ./lib/action/adapters/programs/output/bounded-log.js
var bounded_log = __webpack_require__(9001);
;// CONCATENATED MODULE: ./lib/action/adapters/programs/output/line-reader.js
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

;// CONCATENATED MODULE: ./lib/action/adapters/programs/output/shown-lines.js
/** UTF-16 code units of one command's output that are shown while it runs: more is nothing that anybody reads. */
const mostShown = 8 * 1024 * 1024;
/** Passes lines on until there are too many of them, and says then where the others are. */
function shownLines(show, most = mostShown) {
    let shown = 0;
    return (line) => {
        if (shown > most)
            return;
        shown += line.length + 1;
        show(shown > most ? '[deployment-plans] this is too much to be shown; the log has the end of it' : line);
    };
}

;// CONCATENATED MODULE: ./lib/action/adapters/programs/output/tail.js
/** Keeps the last `limit` bytes of what comes by, and never much more in memory. */
function createTail(limit) {
    let [total, kept] = [0, 0];
    const chunks = [];
    return {
        get total() {
            return total;
        },
        feed(chunk) {
            chunks.push(chunk);
            total += chunk.length;
            kept += chunk.length;
            for (let [first] = chunks; first !== undefined && kept - first.length >= limit; [first] = chunks) {
                chunks.shift();
                kept -= first.length;
            }
        },
        bytes: () => Buffer.concat(chunks).subarray(-limit),
    };
}

;// CONCATENATED MODULE: ./lib/action/adapters/programs/output/output-pump.js








const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const block = 512;
const drainLimit = 2000;
/**
 * Carries a command's output to the log and to us, and belongs to neither: it ends when the last writer has,
 * so a command never meets a closed pipe when its coordinator is killed. With the signals ignored, a write
 * that fails (nobody reads, the disk is full, the log is as long as it may be) only ends that one copy (POSIX, tee);
 * /dev/null stays. The limit is one of files (POSIX, ulimit), in blocks of 512 bytes, so pipes have none.
 */
const script = `trap '' HUP INT QUIT PIPE TERM XFSZ
(ulimit -f "$3") 2>/dev/null && ulimit -f "$3"
if [ -z "$2" ]; then exec tee -a "$1" /dev/null; fi
LC_ALL=C sed -u -f "$2" | tee -a "$1" /dev/null`;
/** Starts one for one command. Rejects when its pipe or its process cannot be made. */
async function startOutputPump({ pipe, ...request }) {
    await run('mkfifo', ['-m', '600', pipe]);
    // Opening one end of a named pipe waits for the other; with both in one hand it does not.
    const both = await (0,promises_.open)(pipe, 'r+');
    const readEnd = await (0,promises_.open)(pipe, 'r');
    const writeEnd = await (0,promises_.open)(pipe, 'w');
    try {
        return { writeEnd, ...(await startTee(readEnd, request)) };
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
async function startTee(input, { log, mask, onLine }) {
    const start = log === null ? 0 : await (0,bounded_log/* lengthOf */.Y5)(log);
    const most = Math.ceil((start + bounded_log/* whileWriting */.OH) / block);
    const { child } = await (0,start_child/* startChild */.v)(script, ['output-pump', log ?? '/dev/null', mask ?? '', String(most)], {
        cwd: '/',
        detached: true,
        stdio: [input.fd, 'pipe', 'ignore'],
    });
    const { stdout } = child;
    if (stdout === null)
        throw new Error('the output pump has no output');
    const lines = createLineReader(shownLines(onLine));
    const tail = createTail(bounded_log/* tailLimit */.GF);
    stdout.on('data', lines.feed);
    stdout.on('data', tail.feed);
    const finished = new Promise((resolve) => stdout.once('close', resolve));
    return {
        async drained(limit = drainLimit) {
            const timer = setTimeout(() => stdout.destroy(), limit);
            await finished;
            clearTimeout(timer);
            lines.end();
            child.unref();
        },
        shortenLog: async () => {
            if (log !== null)
                await (0,bounded_log/* shortenLog */.oB)(log, start, tail);
        },
    };
}


/***/ }),

/***/ 98408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ writeMask)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/action/adapters/programs/output/mask-script.js
/** What a line holds that is more than punctuation. */
const telling = /[\p{L}\p{N}]/u;
/**
 * A script for sed (POSIX, "Editing Commands in sed") that replaces secrets in each line. A secret of several lines, such
 * as a key, is printed line by line; where the file with the settings is printed, quotes and the like are escaped.
 * However short a line is, it is hidden: rather too much than a secret.
 */
function maskScript(secrets) {
    const texts = new Set(secrets.flatMap(linesOf).flatMap((line) => [line, JSON.stringify(line).slice(1, -1)]));
    const longestFirst = [...texts].sort((one, other) => other.length - one.length);
    return longestFirst.map((text) => `s/${escaped(text)}/***/g\n`).join('');
}
/** Without lines that are only a brace and the like, which would hide half of the output, unless there are no others. */
function linesOf(secret) {
    const lines = secret.split(/[\r\n]+/).filter((line) => line !== '');
    const told = lines.filter((line) => telling.test(line));
    return told.length > 0 ? told : lines;
}
/** As a basic regular expression that means these very characters. */
function escaped(text) {
    return text.replace(/[.[\]*^$\\/]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/action/adapters/programs/output/write-mask.js




const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/**
 * Writes the script that hides secrets, for its owner alone, and tries it: a command whose output nobody takes any more
 * would be cut off in the middle. Gives its path, or null when there is nothing to hide.
 */
async function writeMask(path, secrets) {
    if (secrets.length === 0)
        return null;
    await (0,promises_.writeFile)(path, maskScript(secrets), { mode: 0o600, flag: 'wx' });
    try {
        await run('sed', ['-u', '-f', path, '/dev/null'], { env: { ...process.env, LC_ALL: 'C' } });
    }
    catch {
        // What sed says may repeat the script.
        throw new Error('secrets cannot be hidden in the output: "sed -u" does not work here');
    }
    return path;
}


/***/ }),

/***/ 60417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ removeRenamed),
/* harmony export */   jw: () => (/* binding */ removedPrefix),
/* harmony export */   qh: () => (/* binding */ removeWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** How folders begin that somebody has begun to remove: whoever finds one may go on with it. */
const removedPrefix = 'removed-deployment-plans-';
/** Removes the folder of an operation; renames it first, because what it says of itself goes with its files. */
async function removeWorkspace(folder) {
    const removed = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), `${removedPrefix}${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(folder, removed);
    await removeRenamed(removed);
}
/** Daemons that a command left behind may still be writing there. */
function removeRenamed(folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
}


/***/ }),

/***/ 36986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ startChild)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);


/** Starts a shell script that is a constant of ours; what varies goes into its arguments. */
async function startChild(script, args, options) {
    try {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('/bin/sh', ['-c', script, ...args], options);
        await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'spawn');
        if (child.pid === undefined)
            throw new Error('it has no number');
        return { child, pid: child.pid };
    }
    catch (error) {
        throw new Error(`a process for the deployment cannot be started: ${error}`, { cause: error });
    }
}


/***/ }),

/***/ 2308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ systemTimer)
/* harmony export */ });
/** Node rings at once when asked for more; nobody waits 24 days for a deployment. */
const longest = 2 ** 31 - 1;
const systemTimer = (milliseconds, ring) => {
    const timeout = setTimeout(ring, Math.min(milliseconds, longest));
    return () => clearTimeout(timeout);
};


/***/ }),

/***/ 23673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ withWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _remove_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60417);
/* harmony import */ var _workspace_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99030);





/**
 * An empty folder for as long as `use` takes. It is named after this process, so that whoever heals the deployers' folders
 * after its death removes it as well.
 */
async function withWorkspace({ processes, temporaryFolder = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)() }, use) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryFolder, (0,_workspace_name_js__WEBPACK_IMPORTED_MODULE_4__/* .workspacePrefix */ .G)(await processes.self())));
    try {
        return await use(folder);
    }
    finally {
        // One that stays is removed by others; what was found is worth more.
        await (0,_remove_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .removeWorkspace */ .qh)(folder).catch(() => { });
    }
}


/***/ }),

/***/ 99030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isOfDeadCoordinator),
/* harmony export */   G: () => (/* binding */ workspacePrefix)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}


/***/ })

};
