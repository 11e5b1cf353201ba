export const id = 782;
export const ids = [782];
export const modules = {

/***/ 6676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ missingInputs),
/* harmony export */   g: () => (/* binding */ lacking)
/* harmony export */ });
/* harmony import */ var _mistaken_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86987);

/** Names every input of these that is missing, of those that a mode cannot do without. */
function lacking(request, names) {
    return missingInputs(request.mode, names.filter((name) => request[name] === null));
}
/** The same of inputs that are known to be missing. */
function missingInputs(mode, missing) {
    return (0,_mistaken_js__WEBPACK_IMPORTED_MODULE_0__/* .mistaken */ .R)(missing.map((name) => `input '${name}' is empty; mode ${mode} needs it`));
}


/***/ }),

/***/ 53782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildPage: () => (/* binding */ buildPage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
;// CONCATENATED MODULE: ./lib/action/adapters/github/merging/create-pull-request-numbers.js

/** Pages of a hundred are the largest there are. */
const query = `query NumbersOfMerges($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: MERGED, first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number mergeCommit { oid } }
    }
  }
}`;
const answer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequests: schemas/* object */.Ikc({
            pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* nullable */.mee(schemas/* string */.YjP()) }),
            nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* number */.aig(), mergeCommit: schemas/* nullable */.mee(schemas/* object */.Ikc({ oid: schemas/* string */.YjP() })) })),
        }),
    }),
});
/**
 * Lists what was merged, newest first, until every commit is found: one request for a hundred pull requests, where asking
 * for each commit would take one for ten.
 */
function createPullRequestNumbers(api) {
    return {
        async ofMerges(commits) {
            const wanted = new Set(commits);
            const found = new Map();
            for (let after = null; found.size < wanted.size;) {
                const { nodes, pageInfo } = await readPage(api, after);
                for (const { number, mergeCommit } of nodes) {
                    if (mergeCommit !== null && wanted.has(mergeCommit.oid))
                        found.set(mergeCommit.oid, number);
                }
                if (!pageInfo.hasNextPage)
                    break;
                after = pageInfo.endCursor;
            }
            return found;
        },
    };
}
async function readPage(api, after) {
    const { owner, name } = api.repository;
    const task = {
        doing: `read the merged pull requests of ${owner}/${name}`,
        permission: 'pull-requests: read',
    };
    const variables = { owner, name, after };
    return (await api.attempt(task, () => api.query(answer, { query, variables }))).repository.pullRequests;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/action/domain/message-of.js
var message_of = __webpack_require__(89240);
// EXTERNAL MODULE: ./lib/action/ports/screen-folder.js
var screen_folder = __webpack_require__(43490);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(23945);
;// CONCATENATED MODULE: ./lib/action/adapters/screen/folder/write-beside.js


const ending = '.tmp';
/** Whoever reads the file finds the old text or the new one, also when this process is killed meanwhile. */
async function writeBeside(path, text) {
    const beside = `${path}.${(0,external_node_crypto_.randomUUID)()}${ending}`;
    try {
        await (0,promises_.writeFile)(beside, text, { flag: 'wx' });
        await (0,promises_.rename)(beside, path);
    }
    finally {
        await (0,promises_.rm)(beside, { force: true });
    }
}

;// CONCATENATED MODULE: ./lib/action/adapters/screen/folder/state-file.js




/** By this file a folder is known as one of ours; servers of static pages leave files out whose names begin so. */
const stateFile = '.deployment-plans-screen.json';
const state = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    /** Digests of what files were made of, by path. */
    made: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    pullRequests: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* nullable */.mee(schemas/* number */.aig())),
});
/** What an earlier build has left; nothing is known where that cannot be read, so that everything is made again. */
async function readState(folder) {
    const nothing = { schema: 1, made: {}, pullRequests: {} };
    try {
        const read = parse/* safeParse */.xL(state, JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, stateFile), 'utf8')));
        return read.success ? read.data : nothing;
    }
    catch {
        return nothing;
    }
}
/** Leaves to the next build what this one knows. */
function writeState(folder, written) {
    return writeBeside((0,external_node_path_.join)(folder, stateFile), `${JSON.stringify(written)}\n`);
}

;// CONCATENATED MODULE: ./lib/action/adapters/screen/folder/open-screen-folder.js







const dataFolder = 'data';
/**
 * Opens a folder for the page, and makes it when there is none. Null for one that holds something and is not one of
 * ours: it is left as it is. Rejects as the folder does.
 */
function openScreenFolder(folder) {
    return usable(folder, () => open_screen_folder_open(folder));
}
async function open_screen_folder_open(folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const names = await (0,promises_.readdir)(folder);
    if (names.length > 0 && !names.includes(stateFile))
        return null;
    await refuseLinks(folder);
    const state = await readState(folder);
    // Before anything else is there, so that a build that was killed can be made again.
    if (names.length === 0)
        await writeState(folder, state);
    return new OpenScreenFolder(folder, state, await filesIn(folder));
}
class OpenScreenFolder {
    #folder;
    #before;
    #found;
    #made = new Map();
    #kept = new Set();
    #folders = new Map();
    pullRequests;
    constructor(folder, state, found) {
        this.#folder = folder;
        this.#before = new Map(Object.entries(state.made));
        this.#found = new Set(found);
        this.pullRequests = new Map(Object.entries(state.pullRequests));
    }
    isCurrent(path, basis) {
        const digest = digestOf(basis);
        if (!this.#found.has(path) || this.#before.get(path) !== digest)
            return false;
        this.#kept.add(path);
        this.#made.set(path, digest);
        return true;
    }
    async write(path, text, basis) {
        const place = (0,external_node_path_.join)(this.#folder, ...path.split('/'));
        await usable(this.#folder, async () => {
            await this.#makeFolder((0,external_node_path_.dirname)(place));
            await writeBeside(place, text);
        });
        this.#kept.add(path);
        if (basis !== undefined)
            this.#made.set(path, digestOf(basis));
    }
    finish(pullRequests) {
        return usable(this.#folder, () => this.#finish(pullRequests));
    }
    async #finish(pullRequests) {
        await writeState(this.#folder, {
            schema: 1,
            made: Object.fromEntries(this.#made),
            pullRequests: Object.fromEntries(pullRequests),
        });
        const left = (await filesIn(this.#folder)).filter((path) => !this.#kept.has(path));
        for (const path of left)
            await (0,promises_.rm)((0,external_node_path_.join)(this.#folder, path), { force: true });
    }
    #makeFolder(folder) {
        const made = this.#folders.get(folder) ?? (0,promises_.mkdir)(folder, { recursive: true });
        this.#folders.set(folder, made);
        return made;
    }
}
/** What Node's file system says of a folder, as the port does. */
async function usable(folder, use) {
    try {
        return await use();
    }
    catch (cause) {
        throw new screen_folder/* ScreenFolderUnusable */.G(`the page cannot be built in ${folder}: ${(0,message_of/* messageOf */.b)(cause)}`, { cause });
    }
}
/** We make no links: behind one are files of somebody else, which would be replaced, or removed as what is left over. */
async function refuseLinks(folder) {
    const data = (await (0,promises_.readdir)(folder, { withFileTypes: true })).filter(({ name }) => name === dataFolder);
    const link = [...data, ...(await entriesIn(folder))].find((entry) => entry.isSymbolicLink());
    if (link === undefined)
        return;
    throw new Error(`${(0,external_node_path_.join)(link.parentPath, link.name)} is a symbolic link, which is not of this program`);
}
/** All files of the data, from the folder of the page on. */
async function filesIn(folder) {
    return (await entriesIn(folder))
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/'));
}
function entriesIn(folder) {
    return (0,promises_.readdir)((0,external_node_path_.join)(folder, dataFolder), { recursive: true, withFileTypes: true }).catch(() => []);
}
function digestOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 32);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/action/adapters/screen/own-page.js



/** scripts/build.ts puts the page and a manifest next to the built file; the sources stand three folders deep. */
function readOwnPage(folder = import.meta.dirname) {
    const isBuilt = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'screen', 'index.html'));
    const root = isBuilt ? folder : (0,external_node_path_.join)(folder, '..', '..', '..');
    const html = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, ...(isBuilt ? [] : ['dist']), 'screen', 'index.html'), 'utf8');
    const { version } = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, 'package.json'), 'utf8'));
    return { html, program: `${version} ${(0,external_node_crypto_.createHash)('sha256').update(html).digest('hex').slice(0, 12)}` };
}

// EXTERNAL MODULE: ./lib/action/usecases/pull-requests/open-pull-requests.js
var open_pull_requests = __webpack_require__(24367);
// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
;// CONCATENATED MODULE: ./lib/action/codec/screen/data-script.js
/** Where the page finds its data, from the folder in which it stands itself. */
const listData = 'list';
const environmentsData = 'environments';
/** The details of a plan. */
function detailsData(environment, plan) {
    return `plans/${environment}/${plan}`;
}
/** The file of a piece of data; no name in it needs to be escaped in an address. */
function dataPath(key) {
    return `data/${key}.js`;
}
/**
 * A classic script that hands one piece of data to the page, which works from a file as well, where nothing can be
 * fetched. The JSON travels as a string: as an object literal a key `__proto__` would be lost. Nothing in it can end the
 * string, or a script element around it.
 */
function dataScript(key, json) {
    const text = JSON.stringify(json).replace(/[\\'<\u2028\u2029]/g, escaped);
    return `deploymentPlans.take(${JSON.stringify(key)}, JSON.parse('${text}'));\n`;
}
function escaped(character) {
    return character === '\\' || character === "'"
        ? `\\${character}`
        : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

// EXTERNAL MODULE: ./lib/action/codec/records/confirmations.js
var confirmations = __webpack_require__(5544);
// EXTERNAL MODULE: ./lib/action/codec/records/delivery.js
var delivery = __webpack_require__(81044);
// EXTERNAL MODULE: ./lib/action/codec/records/problem.js
var problem = __webpack_require__(41129);
// EXTERNAL MODULE: ./lib/action/codec/records/record-file.js
var record_file = __webpack_require__(2004);
// EXTERNAL MODULE: ./lib/action/codec/records/record-pieces.js
var record_pieces = __webpack_require__(87457);
// EXTERNAL MODULE: ./lib/action/codec/records/run.js + 3 modules
var run = __webpack_require__(17600);
;// CONCATENATED MODULE: ./lib/action/codec/screen/screen-details.js







const operation = schemas/* strictObject */.rej({
    application: record_pieces/* name */.UU,
    action: schemas/* enum */.k5n(['deploy', 'tag-and-deploy', 'redeploy']),
    from: schemas/* nullable */.mee(record_pieces/* text */.Qq),
    to: schemas/* nullable */.mee(record_pieces/* text */.Qq),
    modules: (0,record_pieces/* listOf */.c3)(record_pieces/* name */.UU),
    settings: schemas/* exactOptional */.yqP((0,record_pieces/* mapOf */.A7)(record_pieces/* text */.Qq, schemas/* strictObject */.rej({ from: schemas/* exactOptional */.yqP(schemas/* nullable */.mee(record_pieces/* text */.Qq)), to: record_pieces/* text */.Qq }))),
    secrets: schemas/* exactOptional */.yqP((0,record_pieces/* listOf */.c3)(record_pieces/* text */.Qq)),
    tagging: schemas/* exactOptional */.yqP(schemas/* strictObject */.rej({ tag: record_pieces/* text */.Qq, commit: record_pieces/* text */.Qq })),
    skip: schemas/* exactOptional */.yqP(problem/* problemCode */.x),
});
const log = schemas/* strictObject */.rej({ application: record_pieces/* name */.UU, step: schemas/* nullable */.mee(record_pieces/* text */.Qq), text: record_pieces/* text */.Qq, shortened: record_pieces/* flag */.Jt });
const definition = schemas/* strictObject */.rej({
    environment: record_pieces/* name */.UU,
    plan: record_pieces/* name */.UU,
    document: record_pieces/* text */.Qq,
    operations: (0,record_pieces/* listOf */.c3)(operation),
    order: (0,record_pieces/* mapOf */.A7)(record_pieces/* name */.UU, (0,record_pieces/* listOf */.c3)(record_pieces/* name */.UU)),
    run: schemas/* nullable */.mee(run/* recordedRun */.i1),
    confirmations: (0,record_pieces/* listOf */.c3)(confirmations/* confirmation */.EL),
    problems: (0,record_pieces/* listOf */.c3)(schemas/* extend */.X$i(problem/* problem */.C, { pullRequest: schemas/* exactOptional */.yqP(record_pieces/* count */.U9) })),
    delivery: schemas/* nullable */.mee(delivery/* recordedDelivery */.n$),
    logs: (0,record_pieces/* listOf */.c3)(log),
});
/** As `data/plans` holds them. */
function screenDetailsToJson(details) {
    return (0,record_file/* recordToJson */.zO)(definition, details);
}
/** Throws RecordUnreadable for anything that this program does not write. */
function screenDetailsFromJson(written) {
    return recordFromJson(definition, 'data/plans', written);
}

// EXTERNAL MODULE: ./lib/action/domain/records/run/run.js
var run_run = __webpack_require__(7041);
;// CONCATENATED MODULE: ./lib/action/domain/listing/listed-plan.js

const planStatuses = ['open', 'merged', ...run_run/* runStatuses */.sL];
const planOffers = [
    'validate',
    'refresh',
    'abort',
    'continue',
    'resolve',
    'confirm',
    'retry',
    'reuse',
];

// EXTERNAL MODULE: ./lib/action/codec/records/deploy-all.js
var deploy_all = __webpack_require__(3409);
// EXTERNAL MODULE: ./lib/action/codec/records/environment-record.js
var environment_record = __webpack_require__(25369);
// EXTERNAL MODULE: ./lib/action/codec/records/waiting-for.js
var waiting_for = __webpack_require__(24767);
;// CONCATENATED MODULE: ./lib/action/codec/screen/screen-environments.js







const inspection = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('runs'), version: record_pieces/* text */.Qq }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('absent') }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('unknown'), reason: record_pieces/* text */.Qq }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('not-offered') }),
]);
const application = schemas/* strictObject */.rej({
    version: schemas/* nullable */.mee(record_pieces/* text */.Qq),
    deployedAt: schemas/* nullable */.mee(record_pieces/* time */.kB),
    plan: schemas/* nullable */.mee(record_pieces/* address */.hl),
    platform: schemas/* nullable */.mee(record_pieces/* text */.Qq),
    uncertain: record_pieces/* flag */.Jt,
    failed: schemas/* nullable */.mee(record_pieces/* text */.Qq),
    inspection: schemas/* nullable */.mee(inspection),
    bad: schemas/* nullable */.mee(record_pieces/* text */.Qq),
});
const deployAll = schemas/* strictObject */.rej({
    plan: record_pieces/* name */.UU,
    platform: record_pieces/* text */.Qq,
    relaunches: schemas/* nullable */.mee(record_pieces/* name */.UU),
    status: schemas/* enum */.k5n(planStatuses),
    by: schemas/* nullable */.mee(record_pieces/* text */.Qq),
    startedAt: schemas/* nullable */.mee(record_pieces/* time */.kB),
    endedAt: schemas/* nullable */.mee(record_pieces/* time */.kB),
    succeeded: (0,record_pieces/* listOf */.c3)(record_pieces/* name */.UU),
    failed: (0,record_pieces/* listOf */.c3)(record_pieces/* name */.UU),
    skipped: (0,record_pieces/* listOf */.c3)(record_pieces/* name */.UU),
    pending: (0,record_pieces/* listOf */.c3)(record_pieces/* name */.UU),
    leftOut: deploy_all/* leftOut */.i,
});
const environment = schemas/* strictObject */.rej({
    name: record_pieces/* name */.UU,
    applications: (0,record_pieces/* mapOf */.A7)(record_pieces/* name */.UU, application),
    platform: schemas/* nullable */.mee(record_pieces/* text */.Qq),
    pause: schemas/* nullable */.mee(environment_record/* pause */.v7),
    blocked: (0,record_pieces/* mapOf */.A7)(record_pieces/* name */.UU, schemas/* nullable */.mee(record_pieces/* text */.Qq)),
    open: record_pieces/* flag */.Jt,
    until: schemas/* nullable */.mee(record_pieces/* time */.kB),
    approvals: schemas/* nullable */.mee(schemas/* strictObject */.rej({ required: record_pieces/* count */.U9, from: schemas/* exactOptional */.yqP((0,record_pieces/* listOf */.c3)(record_pieces/* text */.Qq)) })),
    operators: (0,record_pieces/* listOf */.c3)(record_pieces/* text */.Qq),
    waiting: (0,record_pieces/* listOf */.c3)(schemas/* strictObject */.rej({ plan: record_pieces/* address */.hl, waitingFor: (0,record_pieces/* listOf */.c3)(waiting_for/* waitingFor */.F) })),
    deployAlls: (0,record_pieces/* listOf */.c3)(deployAll),
});
const screen_environments_definition = schemas/* strictObject */.rej({ environments: (0,record_pieces/* listOf */.c3)(environment) });
/** As `data/environments.js` holds them. */
function screenEnvironmentsToJson(environments) {
    return (0,record_file/* recordToJson */.zO)(screen_environments_definition, environments);
}
/** Throws RecordUnreadable for anything that this program does not write. */
function screenEnvironmentsFromJson(written) {
    return recordFromJson(screen_environments_definition, 'data/environments.js', written);
}

;// CONCATENATED MODULE: ./lib/action/codec/screen/packing/front-coding.js
const digits = 36;
/** Words of which each says, in its first letter, how much of the word before it is its own beginning. */
function withoutBeginnings(words) {
    return words.map((word, index) => {
        const beginning = lengthOfSame(words[index - 1] ?? '', word);
        return beginning.toString(digits) + word.slice(beginning);
    });
}
/** The words again; throws a RangeError for what withoutBeginnings does not write. */
function front_coding_withBeginnings(written) {
    let before = '';
    return written.map((word) => {
        const beginning = Number.parseInt(word.charAt(0), digits);
        if (Number.isNaN(beginning) || beginning > before.length)
            throw new RangeError('a word has no beginning');
        before = before.slice(0, beginning) + word.slice(1);
        return before;
    });
}
function lengthOfSame(one, other) {
    const most = Math.min(one.length, other.length, digits - 1);
    let length = 0;
    while (length < most && one[length] === other[length])
        length += 1;
    return length;
}

;// CONCATENATED MODULE: ./lib/action/codec/screen/packing/number-text.js
/**
 * Whole numbers from 0 to 2^53 as text, small ones in one letter (variable-length quantities, as in source maps, without
 * a sign): each letter holds five bits, lowest first, and says with its sixth whether another one follows.
 */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const more = 32;
const valueOfCode = new Map([...letters].map((letter, value) => [letter.charCodeAt(0), value]));
/** Appends numbers to a text. */
class NumberWriter {
    #pieces = [];
    write(number) {
        let rest = number;
        for (; rest >= more; rest = Math.floor(rest / more))
            this.#pieces.push(letters.charAt((rest % more) + more));
        this.#pieces.push(letters.charAt(rest));
    }
    get text() {
        return this.#pieces.join('');
    }
}
/** Reads numbers from a text, in the order in which they were written. */
class number_text_NumberReader {
    #text;
    #place = 0;
    constructor(text) {
        this.#text = text;
    }
    /** Throws a RangeError behind the last number, and for letters that no number has. */
    read() {
        for (let number = 0, weight = 1;; weight *= more) {
            const value = valueOfCode.get(this.#text.charCodeAt(this.#place++));
            if (value === undefined)
                throw new RangeError(`no number stands at letter ${this.#place}`);
            number += (value % more) * weight;
            if (!Number.isSafeInteger(number))
                throw new RangeError(`no such number: letter ${this.#place}`);
            if (value < more)
                return number;
        }
    }
    get isAtEnd() {
        return this.#place === this.#text.length;
    }
}

;// CONCATENATED MODULE: ./lib/action/codec/screen/packing/vocabulary.js
/** Words of one kind, numbered as they were first met. */
class WordWriter {
    #numbers = new Map();
    numberOf(word) {
        const known = this.#numbers.get(word);
        if (known !== undefined)
            return known;
        const number = this.#numbers.size;
        this.#numbers.set(word, number);
        return number;
    }
    get size() {
        return this.#numbers.size;
    }
    get words() {
        return [...this.#numbers.keys()];
    }
}
/** The words of one kind by their numbers; knows how many were met so far. */
class vocabulary_WordReader {
    #words;
    #met = 0;
    constructor(words) {
        this.#words = words;
    }
    /** Throws a RangeError for the number of no word. */
    wordOf(number) {
        const word = this.#words[number];
        if (word === undefined)
            throw new RangeError(`there is no word ${number}`);
        this.#met = Math.max(this.#met, number + 1);
        return word;
    }
    /** How many were met: the number of the next one that was not. */
    get met() {
        return this.#met;
    }
}

;// CONCATENATED MODULE: ./lib/action/codec/screen/packing/packing.js



/** What cells write to: numbers and words, in the order in which they come. */
class Packing {
    #numbers = new NumberWriter();
    #words = ofEachKind(() => new WordWriter());
    number(number) {
        this.#numbers.write(number);
    }
    /** 0 is the next word that was not met yet: most names of plans are met but once, and are told by one letter. */
    word(kind, word) {
        const words = this.#words[kind];
        const next = words.size;
        const number = words.numberOf(word);
        this.number(number === next ? 0 : number + 1);
    }
    /** Words, told by where a stretch of them begins and how long it is: modules come along with their application. */
    stretches(kind, list) {
        const words = this.#words[kind];
        const stretches = [];
        for (const number of list.map((word) => words.numberOf(word))) {
            const last = stretches.at(-1);
            if (last !== undefined && last.start + last.length === number)
                last.length += 1;
            else
                stretches.push({ start: number, length: 1 });
        }
        this.number(stretches.length);
        for (const { start, length } of stretches) {
            this.number(start);
            this.number(length);
        }
    }
    get packed() {
        return {
            numbers: this.#numbers.text,
            words: ofEachKind((kind) => withoutBeginnings(this.#words[kind].words)),
        };
    }
}
/** Reads in the order in which was written; throws a RangeError where nothing like that was. */
class packing_Unpacking {
    #numbers;
    #words;
    constructor({ numbers, words }) {
        this.#numbers = new NumberReader(numbers);
        this.#words = ofEachKind((kind) => new WordReader(withBeginnings(words[kind])));
    }
    number() {
        return this.#numbers.read();
    }
    word(kind) {
        const words = this.#words[kind];
        const number = this.number();
        return words.wordOf(number === 0 ? words.met : number - 1);
    }
    stretches(kind) {
        return Array.from({ length: this.number() }, () => {
            const start = this.number();
            return Array.from({ length: this.number() }, (_, index) => this.#words[kind].wordOf(start + index));
        }).flat();
    }
    get isAtEnd() {
        return this.#numbers.isAtEnd;
    }
}
function ofEachKind(make) {
    return {
        environment: make('environment'),
        plan: make('plan'),
        application: make('application'),
        version: make('version'),
        module: make('module'),
        person: make('person'),
        text: make('text'),
    };
}

// EXTERNAL MODULE: ./lib/action/domain/records/run/waiting-for.js
var run_waiting_for = __webpack_require__(67841);
;// CONCATENATED MODULE: ./lib/action/codec/screen/packing/cell.js
const count = {
    write: (value, to) => to.number(value),
    read: (from) => from.number(),
};
const cell_flag = {
    write: (value, to) => to.number(value ? 1 : 0),
    read: (from) => oneOf([false, true], from.number()),
};
/** A word of a kind, which is told once. */
function word(kind) {
    return { write: (value, to) => to.word(kind, value), read: (from) => from.word(kind) };
}
/** One of a few values; throws a RangeError for one that is not among them. */
function choice(values) {
    return {
        write(value, to) {
            const index = values.indexOf(value);
            if (index < 0)
                throw new RangeError(`there is no choice '${value}'`);
            to.number(index);
        },
        read: (from) => oneOf(values, from.number()),
    };
}
/** How many there are, and each of them. */
function listOf(item) {
    return {
        write(values, to) {
            to.number(values.length);
            for (const value of values)
                item.write(value, to);
        },
        read: (from) => Array.from({ length: from.number() }, () => item.read(from)),
    };
}
/** Whether there is a value, and then the value. */
function orNull(value) {
    return {
        write(it, to) {
            cell_flag.write(it !== null, to);
            if (it !== null)
                value.write(it, to);
        },
        read: (from) => (cell_flag.read(from) ? value.read(from) : null),
    };
}
/** A list of pairs, in the order of the map. */
function mapOf(key, value) {
    const pairs = listOf({
        write([name, it], to) {
            key.write(name, to);
            value.write(it, to);
        },
        read: (from) => [key.read(from), value.read(from)],
    });
    return { write: (map, to) => pairs.write([...map], to), read: (from) => new Map(pairs.read(from)) };
}
function oneOf(values, index) {
    const value = values[index];
    if (value === undefined)
        throw new RangeError(`there is no choice ${index}`);
    return value;
}

;// CONCATENATED MODULE: ./lib/action/codec/screen/packing/digest.js
const absent = 0;
const asWritten = 1;
const firstNumber = 2;
const digest_digits = 12;
const digest_short = new RegExp(`^[0-9a-f]{${digest_digits}}$`);
/** A short digest as the number that it is; any other text as it is. */
const digest_digest = {
    write(value, to) {
        if (value === null)
            to.number(absent);
        else if (digest_short.test(value))
            to.number(firstNumber + Number.parseInt(value, 16));
        else {
            to.number(asWritten);
            to.word('text', value);
        }
    },
    read(from) {
        const number = from.number();
        if (number === absent)
            return null;
        if (number === asWritten)
            return from.word('text');
        return (number - firstNumber).toString(16).padStart(digest_digits, '0');
    },
};

;// CONCATENATED MODULE: ./lib/action/codec/screen/packing/moment.js
const moment_absent = 0;
const same = 1;
const moment_asWritten = 2;
const firstDistance = 3;
/**
 * An ISO time by its distance from one nearby, exactly as it was written: in UTC to the second, or to the millisecond;
 * any other text as it is.
 */
function writeMoment(moment, nearby, to) {
    if (moment === null)
        to.number(moment_absent);
    else if (moment === nearby)
        to.number(same);
    else {
        const number = numberOf(moment, nearby);
        to.number(number ?? moment_asWritten);
        if (number === undefined)
            to.word('text', moment);
    }
}
/** Undefined for what is written in another way, or is too far away for a number. */
function numberOf(moment, nearby) {
    const time = Date.parse(moment);
    const isExact = moment === exactly(time);
    if (!isExact && moment !== toTheSecond(time))
        return undefined;
    const distance = time - secondOf(nearby);
    const number = firstDistance + 2 * withoutSign(isExact ? distance : distance / 1000) + (isExact ? 1 : 0);
    return Number.isSafeInteger(number) ? number : undefined;
}
/** @param nearby the same as when it was written */
function moment_readMoment(nearby, from) {
    const number = from.number();
    if (number === moment_absent)
        return null;
    if (number === same)
        return nearby;
    if (number === moment_asWritten)
        return from.word('text');
    const isExact = (number - firstDistance) % 2 === 1;
    const distance = withSign(Math.floor((number - firstDistance) / 2));
    const moment = isExact
        ? exactly(secondOf(nearby) + distance)
        : toTheSecond(secondOf(nearby) + distance * 1000);
    if (moment === null)
        throw new RangeError('there is no such time');
    return moment;
}
/** Null for what is no time. */
function exactly(time) {
    const date = new Date(time);
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
function toTheSecond(time) {
    return exactly(time)?.replace(/\.000Z$/, 'Z') ?? null;
}
/** Milliseconds of the full second; the beginning of time for what is no time. */
function secondOf(moment) {
    const time = Date.parse(moment);
    return Number.isNaN(time) ? 0 : time - (((time % 1000) + 1000) % 1000);
}
/** Small distances in both directions are small numbers: 0, -1, 1, -2, … */
function withoutSign(distance) {
    return distance < 0 ? -2 * distance - 1 : 2 * distance;
}
function withSign(number) {
    return number % 2 === 1 ? -(number + 1) / 2 : number / 2;
}

;// CONCATENATED MODULE: ./lib/action/codec/screen/plan-cell.js





const plan_cell_environment = word('environment');
const planName = word('plan');
const plan_cell_application = word('application');
const person = word('person');
const plan_cell_text = word('text');
const plan_cell_status = choice(planStatuses);
const endedBy = choice([null, 'operator', 'system']);
const offers = listOf(choice(planOffers));
const applications = listOf(plan_cell_application);
const versions = mapOf(plan_cell_application, word('version'));
const people = listOf(person);
const textOrNull = orNull(plan_cell_text);
const kindOfOrigin = choice(['retry', 'reuse', 'copy', 'backout']);
const personOrNull = orNull(person);
const origin = {
    write(it, to) {
        kindOfOrigin.write(it.kind, to);
        plan_cell_environment.write(it.environment, to);
        planName.write(it.plan, to);
        personOrNull.write(it.by ?? null, to);
    },
    read(from) {
        const kind = kindOfOrigin.read(from);
        const plan = { environment: plan_cell_environment.read(from), plan: planName.read(from) };
        const by = personOrNull.read(from);
        return { kind, ...plan, ...(by !== null && { by }) };
    },
};
const reason = choice(run_waiting_for/* waitReasons */.Z);
const modules = listOf(word('module'));
const wait = {
    write(it, to) {
        textOrNull.write(it.plan, to);
        reason.write(it.reason, to);
        modules.write(it.modules, to);
        textOrNull.write(it.until, to);
        textOrNull.write(it.why ?? null, to);
        textOrNull.write(it.timezone ?? null, to);
    },
    read(from) {
        const rest = {
            plan: textOrNull.read(from),
            reason: reason.read(from),
            modules: modules.read(from),
            until: textOrNull.read(from),
        };
        const why = textOrNull.read(from);
        const timezone = textOrNull.read(from);
        return { ...rest, ...(why !== null && { why }), ...(timezone !== null && { timezone }) };
    },
};
const confirmation = {
    write(it, to) {
        person.write(it.by, to);
        plan_cell_text.write(it.at, to);
        textOrNull.write(it.note, to);
        numbers.write(it.criteria, to);
    },
    read: (from) => ({
        by: person.read(from),
        at: plan_cell_text.read(from),
        note: textOrNull.read(from),
        criteria: numbers.read(from),
    }),
};
const numbers = listOf(count);
const originOrNull = orNull(origin);
const sourceOrNull = orNull(plan_cell_environment);
const waits = listOf(wait);
const plan_cell_confirmations = orNull(listOf(confirmation));
const pullRequest = orNull(count);
/** One line of the list; times are told by their distance from `at`, and `at` by its distance from `nearby`. */
function writePlan(it, nearby, to) {
    const { listed, at } = it;
    writeMoment(at, nearby, to);
    plan_cell_environment.write(listed.environment, to);
    planName.write(listed.plan, to);
    plan_cell_status.write(listed.status, to);
    sourceOrNull.write(listed.source, to);
    plan_cell_environment.write(listed.target, to);
    versions.write(listed.applications, to);
    to.stretches('module', listed.modules);
    people.write(listed.people, to);
    originOrNull.write(listed.origin, to);
    for (const moment of [listed.mergedAt, listed.startedAt, listed.endedAt])
        writeMoment(moment, at, to);
    endedBy.write(listed.endedBy, to);
    waits.write(listed.waitingFor, to);
    plan_cell_confirmations.write(listed.confirmations ?? null, to);
    offers.write(listed.offers, to);
    digest_digest.write(it.digest, to);
    pullRequest.write(it.pullRequest, to);
    applications.write(it.leftOpen, to);
    cell_flag.write(it.deployAll, to);
}
/** @param nearby the same as when it was written */
function plan_cell_readPlan(nearby, from) {
    const at = readMoment(nearby, from) ?? '';
    const listed = readListed(at, from);
    return {
        listed,
        at,
        digest: digest.read(from),
        pullRequest: pullRequest.read(from),
        leftOpen: applications.read(from),
        deployAll: flag.read(from),
    };
}
function readListed(at, from) {
    const rest = {
        environment: plan_cell_environment.read(from),
        plan: planName.read(from),
        status: plan_cell_status.read(from),
        source: sourceOrNull.read(from),
        target: plan_cell_environment.read(from),
        applications: versions.read(from),
        modules: from.stretches('module'),
        people: people.read(from),
        origin: originOrNull.read(from),
        mergedAt: readMoment(at, from),
        startedAt: readMoment(at, from),
        endedAt: readMoment(at, from),
        endedBy: endedBy.read(from),
        waitingFor: waits.read(from),
    };
    const confirmed = plan_cell_confirmations.read(from);
    return { ...rest, ...(confirmed !== null && { confirmations: confirmed }), offers: offers.read(from) };
}

;// CONCATENATED MODULE: ./lib/action/codec/screen/screen-list.js





const words = (0,record_pieces/* listOf */.c3)(record_pieces/* text */.Qq);
const screen_list_definition = schemas/* strictObject */.rej({
    builtAt: record_pieces/* text */.Qq,
    repository: schemas/* strictObject */.rej({ name: record_pieces/* text */.Qq, url: schemas/* nullable */.mee(record_pieces/* text */.Qq) }),
    plans: record_pieces/* count */.U9,
    packed: schemas/* strictObject */.rej({
        numbers: record_pieces/* text */.Qq,
        words: schemas/* strictObject */.rej({
            environment: words,
            plan: words,
            application: words,
            version: words,
            module: words,
            person: words,
            text: words,
        }),
    }),
});
/**
 * The list as JSON, packed: less than 90 bytes for a plan of three applications, so that ten thousand of them are there
 * at once (docs/screen.md). Names stand in it once; everything else is numbers, in one text.
 */
function screenListToJson({ plans, ...rest }) {
    const packing = new Packing();
    let nearby = rest.builtAt;
    for (const plan of plans) {
        writePlan(plan, nearby, packing);
        nearby = plan.at;
    }
    return (0,record_file/* recordToJson */.zO)(screen_list_definition, { ...rest, plans: plans.length, packed: packing.packed });
}
/** Throws RecordUnreadable, or a RangeError, for anything that this program does not write. */
function screenListFromJson(written) {
    const { packed, plans: length, ...rest } = recordFromJson(screen_list_definition, 'data/list.js', written);
    const unpacking = new Unpacking(packed);
    const plans = [];
    while (plans.length < length)
        plans.push(readPlan(plans.at(-1)?.at ?? rest.builtAt, unpacking));
    if (!unpacking.isAtEnd)
        throw new RangeError('there is more than these plans');
    return { ...rest, plans };
}

;// CONCATENATED MODULE: ./lib/action/codec/screen/written-data.js




/** What the page needs before anything else. */
function writtenList(list) {
    return written(listData, screenListToJson(list));
}
function writtenEnvironments(environments) {
    return written(environmentsData, screenEnvironmentsToJson(environments));
}
/** One for each plan. */
function writtenDetails(details) {
    return written(detailsData(details.environment, details.plan), screenDetailsToJson(details));
}
function written(key, json) {
    return { path: dataPath(key), text: dataScript(key, json) };
}

;// CONCATENATED MODULE: ./lib/action/usecases/screen/basis-of-details.js

/**
 * All that the details of a plan follow from, as a text; null while its run has not ended, because they then also
 * follow from what the applications' repositories say. An ended run and the plan that it ran never change; what may
 * come later is what people confirm, what became of its debts, and which sections its environment requires.
 */
async function basisOfDetails({ records, trusted }, { run, listed }, program) {
    if (run === null || !(0,run_run/* hasEnded */.hY)(run))
        return null;
    const { environment, plan, confirmations = [] } = listed;
    const required = trusted.configuration.environments.get(environment)?.required ?? [];
    const delivery = (await records.delivery(environment, plan)) ?? null;
    const { sequence, blob, endedAt } = run;
    return JSON.stringify({
        program,
        environment,
        plan,
        sequence,
        blob,
        endedAt,
        confirmations,
        delivery,
        required,
    });
}

;// CONCATENATED MODULE: ./lib/action/usecases/screen/pull-requests-of-merges.js
/**
 * The pull requests that have brought merged plans. What is known already never changes and is not asked for again; a
 * merge that was made past every pull request is remembered as one.
 */
async function pullRequestsOfMerges(source, plans, known) {
    if (source === null)
        return known;
    const commits = new Set(plans.flatMap(({ run }) => (run === null ? [] : [run.mergeCommit])));
    const unknown = [...commits].filter((commit) => !known.has(commit));
    if (unknown.length === 0)
        return known;
    const found = await source.ofMerges(unknown);
    return new Map([...known, ...unknown.map((commit) => [commit, found.get(commit) ?? null])]);
}

// EXTERNAL MODULE: ./node_modules/hast-util-to-html/lib/index.js + 41 modules
var lib = __webpack_require__(68382);
// EXTERNAL MODULE: ./lib/action/render/markdown/order-blocks.js + 1 modules
var order_blocks = __webpack_require__(37991);
// EXTERNAL MODULE: ./lib/action/render/markdown/blocks.js
var blocks = __webpack_require__(6455);
// EXTERNAL MODULE: ./lib/action/render/markdown/untrusted-markdown.js + 1 modules
var untrusted_markdown = __webpack_require__(27117);
// EXTERNAL MODULE: ./lib/action/render/markdown/untrusted-text.js
var untrusted_text = __webpack_require__(6091);
// EXTERNAL MODULE: ./lib/action/domain/document/is-begun.js
var is_begun = __webpack_require__(15845);
// EXTERNAL MODULE: ./lib/action/domain/model/plan-document.js
var plan_document = __webpack_require__(76366);
;// CONCATENATED MODULE: ./lib/action/render/document/parts/section-words.js
/** The sections and their questions as a reader finds them. */
const sectionWords = {
    scope: { title: 'Scope', keys: {} },
    timing: {
        title: 'Timing and dependencies',
        keys: { 'not-before': 'Not before', 'not-after': 'Not after', dependencies: 'What must have happened' },
    },
    risks: {
        title: 'Risks',
        keys: { risk: 'Risk', likelihood: 'Likelihood', impact: 'Impact', mitigation: 'What is done about it' },
    },
    impact: { title: 'Who is affected', keys: {} },
    approvers: { title: 'Who approves', keys: {} },
    team: { title: 'Contacts', keys: { name: 'Name', role: 'Role', contact: 'Contact' } },
    handover: { title: 'Handover and escalation', keys: {} },
    instructions: {
        title: 'Instructions',
        keys: { when: 'When', step: 'What to do', by: 'Who does it' },
    },
    success: {
        title: 'Success criteria',
        keys: { criterion: 'What must be true', check: 'Checked by' },
    },
    backout: {
        title: 'Backout plan',
        keys: {
            strategy: 'Who goes back, people or the program',
            criteria: 'When to go back',
            'time-window': 'Until when that is possible',
            'authorised-by': 'Who decides it',
            'performed-by': 'Who does it',
            'how-soon': 'How soon they can begin',
            procedures: 'What is done',
            contingencies: 'If that fails as well',
            'expected-duration': 'How long it takes',
            communications: 'Who is told, and how',
            tested: 'Was it tested',
        },
    },
    checklist: {
        title: 'Checklist',
        keys: {
            users: 'Who are the end users',
            training: 'Do they need training',
            features: 'What makes it valuable to them',
            components: 'What is in the package',
            when: 'When must it be available, deployed and tested',
            where: 'Where are the users',
            why: 'Why is it released',
            support: 'Who supports it afterwards',
            informed: 'Are they informed',
            completion: 'How do success and completion show',
        },
    },
    notes: { title: 'Release notes', keys: {} },
};

;// CONCATENATED MODULE: ./lib/action/render/document/parts/section-part.js






/** A section of the plan as a chapter; none for one that nobody has begun, unless the environment requires it. */
function sectionPart(name, report) {
    const section = report.content.document.sections.get(name);
    const { title } = sectionWords[name];
    if (section !== undefined && (0,is_begun/* isBegun */.a)(section))
        return [{ title, content: contentOf(name, section) }];
    if (!report.required.has(name))
        return [];
    return [{ title, content: [(0,blocks/* paragraph */.FY)((0,blocks/* words */.aL)('Not written yet.'))] }];
}
function contentOf(name, section) {
    switch (section.kind) {
        case 'gap':
            return [];
        case 'text':
            return (0,untrusted_markdown/* markdownOf */.R)(section.text);
        case 'list':
            return section.items.length === 0 ? [none()] : [(0,blocks/* listOf */.c3)(section.items.map(proseOrGap))];
        case 'entries':
            return section.entries.length === 0 ? [none()] : [entriesTable(name, section.entries)];
        case 'answers':
            return [answersTable(name, section.answers)];
    }
}
function none() {
    return (0,blocks/* paragraph */.FY)((0,blocks/* words */.aL)('None.'));
}
/** A column for each key that an entry has. */
function entriesTable(name, entries) {
    const used = keysOf(name).filter((key) => entries.some((entry) => (0,plan_document/* answerTo */.oy)(entry, key) !== null));
    const rows = entries.map((entry) => used.map((key) => proseOrGap((0,plan_document/* answerTo */.oy)(entry, key))));
    return (0,blocks/* tableOf */.c_)(used.map((key) => labelOf(name, key)), rows);
}
/** A row for each question that is answered. */
function answersTable(name, answers) {
    const rows = keysOf(name)
        .filter((key) => (0,plan_document/* answerTo */.oy)(answers, key) !== null)
        .map((key) => [[(0,blocks/* words */.aL)(labelOf(name, key))], proseOrGap((0,plan_document/* answerTo */.oy)(answers, key))]);
    return (0,blocks/* tableOf */.c_)(['Question', 'Answer'], rows);
}
function keysOf(name) {
    return name in plan_document/* sectionKeys */.kf ? Object.keys(sectionWords[name].keys) : [];
}
function labelOf(name, key) {
    return new Map(Object.entries(sectionWords[name].keys)).get(key) ?? key;
}
function proseOrGap(text) {
    return text === null ? [(0,blocks/* words */.aL)('–')] : (0,untrusted_text/* proseOf */.j)(text);
}

;// CONCATENATED MODULE: ./lib/action/render/document/parts/notes-part.js




/** The plan's own notes first, then by application what the plan says of it and what comes with its versions. */
function notesPart(report) {
    const [own] = sectionPart('notes', report);
    const applications = report.releaseNotes.applications.flatMap(notesOf);
    if (own === undefined && applications.length === 0)
        return [];
    return [{ title: 'Release notes', content: [...(own?.content ?? []), ...applications] }];
}
function notesOf({ application, own, versions, incomplete }) {
    if (own === null && versions.length === 0 && !incomplete)
        return [];
    const heading = { type: 'heading', depth: 3, children: [(0,untrusted_text/* codeOf */.$)(application)] };
    return [
        heading,
        ...(own === null ? [] : (0,untrusted_markdown/* markdownOf */.R)(own)),
        ...versions.flatMap(versionNotes),
        ...(incomplete
            ? [(0,blocks/* paragraph */.FY)((0,blocks/* words */.aL)('Only the newest tags and releases were read; there may be more notes.'))]
            : []),
    ];
}
function versionNotes({ version, title, text }) {
    const name = title === null ? [] : [(0,blocks/* words */.aL)(': '), ...(0,untrusted_text/* proseOf */.j)(title)];
    return [
        (0,blocks/* paragraph */.FY)({ type: 'strong', children: [(0,blocks/* words */.aL)('Version '), (0,untrusted_text/* codeOf */.$)(version), ...name] }),
        ...(0,untrusted_markdown/* markdownOf */.R)(text),
    ];
}

;// CONCATENATED MODULE: ./lib/action/render/document/parts/open-points-part.js


const kinds = { error: 'Missing', warning: 'To complete', notice: 'To know' };
/** What the reader must know before anything else: what the document leaves open, or what was noted at the claim. */
function openPointsPart({ problems }) {
    if (problems.length === 0)
        return [];
    const items = problems.map(({ severity, message }) => [(0,blocks/* words */.aL)(`${kinds[severity]}: `), ...(0,untrusted_text/* proseOf */.j)(message)]);
    return [{ title: 'Open points', content: [(0,blocks/* listOf */.c3)(items)] }];
}

// EXTERNAL MODULE: ./lib/action/render/order/order-graph.js
var order_graph = __webpack_require__(7773);
;// CONCATENATED MODULE: ./lib/action/render/document/parts/order-part.js

/** What is deployed before what. */
function orderPart(report) {
    const graph = (0,order_graph/* orderGraphOf */.Iz)(report);
    return graph === undefined ? [] : [{ title: 'Order', graph, content: [] }];
}

// EXTERNAL MODULE: ./lib/action/domain/short-digest.js
var short_digest = __webpack_require__(90530);
// EXTERNAL MODULE: ./lib/action/render/in-words/operation-in-words.js
var operation_in_words = __webpack_require__(54068);
// EXTERNAL MODULE: ./lib/action/render/in-words/origin-in-words.js
var origin_in_words = __webpack_require__(76297);
// EXTERNAL MODULE: ./lib/action/render/in-words/settings-in-words.js
var settings_in_words = __webpack_require__(24464);
// EXTERNAL MODULE: ./lib/action/render/in-words/status-in-words.js
var status_in_words = __webpack_require__(63881);
;// CONCATENATED MODULE: ./lib/action/render/document/parts/overview-part.js







/** From where to where, what with which versions, and how things stand. */
function overviewPart(report) {
    return { title: 'Overview', content: [facts(report), ...overview_part_applications(report)] };
}
function facts({ environment, status, run, content, blob }) {
    const { source, origin } = content;
    const endedBy = run?.endedBy ?? null;
    const items = [
        [(0,blocks/* words */.aL)('From '), (0,untrusted_text/* codeOf */.$)(source), (0,blocks/* words */.aL)(' to '), (0,untrusted_text/* codeOf */.$)(environment)],
        [(0,blocks/* words */.aL)(`Status: ${(0,status_in_words/* statusInWords */.x)({ status, endedBy })}`)],
        ...(origin === undefined ? [] : [[(0,blocks/* words */.aL)('Made as '), ...(0,untrusted_text/* proseOf */.j)((0,origin_in_words/* originInWords */.B)(origin))]]),
        [(0,blocks/* words */.aL)('Digest of the plan: '), (0,untrusted_text/* codeOf */.$)((0,short_digest/* shortDigest */.V)(blob))],
        [(0,blocks/* words */.aL)(`After a failure: ${afterFailure[content.onFailure]}`)],
        ...exceptions(content),
    ];
    return (0,blocks/* listOf */.c3)(items);
}
const afterFailure = { stop: 'nothing new starts', continue: 'what does not depend on it goes on' };
/** What looks like a mistake, or breaks a rule, and is meant. */
function exceptions({ override, acknowledged }) {
    const { removedModules, downgrades } = acknowledged;
    return [
        ...(override === undefined ? [] : [[(0,blocks/* words */.aL)('Overrides a freeze: '), ...(0,untrusted_text/* proseOf */.j)(override.freeze)]]),
        ...named('Removes modules on purpose', removedModules),
        ...named('Goes back on purpose', downgrades),
    ];
}
function named(what, names) {
    if (names.length === 0)
        return [];
    return [[(0,blocks/* words */.aL)(`${what}: `), ...names.flatMap((name) => [(0,blocks/* words */.aL)(', '), (0,untrusted_text/* codeOf */.$)(name)]).slice(1)]];
}
function overview_part_applications(report) {
    const { operations } = report;
    if (operations.length === 0)
        return [];
    const head = ['Application', 'Version', 'What happens', 'Settings'];
    return [(0,blocks/* tableOf */.c_)(head, operations.map(row))];
}
function row(operation) {
    const { application, skip } = operation;
    return [
        [(0,untrusted_text/* codeOf */.$)(application)],
        [(0,untrusted_text/* codeOf */.$)((0,operation_in_words/* versionsInWords */.aA)(operation))],
        skip === undefined
            ? (0,untrusted_text/* proseOf */.j)((0,operation_in_words/* plannedInWords */.xF)(operation))
            : [(0,blocks/* words */.aL)('nothing: '), ...(0,untrusted_text/* proseOf */.j)((0,operation_in_words/* reasonInWords */.jA)(skip))],
        (0,settings_in_words/* settingsInWords */.A)(operation).flatMap((it, index) => [
            ...(index === 0 ? [] : [(0,blocks/* words */.aL)('; ')]),
            ...(0,untrusted_text/* proseOf */.j)(it),
        ]),
    ];
}

// EXTERNAL MODULE: ./lib/action/render/in-words/approval-in-words.js
var approval_in_words = __webpack_require__(41298);
// EXTERNAL MODULE: ./lib/action/render/in-words/backout-in-words.js
var backout_in_words = __webpack_require__(41832);
// EXTERNAL MODULE: ./lib/action/render/in-words/operation-remarks.js
var operation_remarks = __webpack_require__(36186);
// EXTERNAL MODULE: ./lib/action/render/in-words/operation-state.js
var operation_state = __webpack_require__(34674);
// EXTERNAL MODULE: ./lib/action/render/in-words/run-status-in-words.js
var run_status_in_words = __webpack_require__(36073);
// EXTERNAL MODULE: ./lib/action/render/in-words/time-in-words.js
var time_in_words = __webpack_require__(39100);
// EXTERNAL MODULE: ./lib/action/render/in-words/wait-in-words.js
var wait_in_words = __webpack_require__(3487);
;// CONCATENATED MODULE: ./lib/action/render/document/parts/run-part.js










/** What became of the plan: who approved it, when it ran, and how each operation ended. */
function runPart({ run }) {
    if (run === null)
        return [];
    const operations = run.operations.length === 0 ? [] : [(0,blocks/* tableOf */.c_)(columns, run.operations.map(run_part_row))];
    return [{ title: 'Run', content: [(0,blocks/* listOf */.c3)(story(run)), ...operations] }];
}
function story(run) {
    const { reason, authors, mergedAt, startedAt, startedBy, endedAt, waitingFor } = run;
    const { preparedAt = null, continued, activatedAt = null } = run;
    const backout = (0,backout_in_words/* runBackoutInWords */.x)(run);
    return [
        [(0,blocks/* words */.aL)(`Status: ${(0,run_status_in_words/* runStatusInWords */.q)(run)}`)],
        ...(reason === null ? [] : [[(0,blocks/* words */.aL)('Cause: '), ...(0,untrusted_text/* proseOf */.j)((0,operation_in_words/* reasonInWords */.jA)(reason))]]),
        ...(backout === undefined ? [] : [[(0,blocks/* words */.aL)(`Backout: ${backout}`)]]),
        ...moment('Merged', mergedAt, authors),
        ...run.approvals.flatMap((it) => moment('Approved', it.at, [(0,approval_in_words/* approvalInWords */.s)(it)])),
        ...moment('Started', startedAt, startedBy === null ? [] : [startedBy]),
        ...moment('Prepared', preparedAt, []),
        ...(continued === undefined ? [] : moment('Continued', continued.at, [continued.by])),
        ...moment('Activated', activatedAt, []),
        ...moment('Ended', endedAt, []),
        ...waitingFor.map((wait) => [(0,blocks/* words */.aL)('Waits: '), ...(0,untrusted_text/* proseOf */.j)((0,wait_in_words/* waitInWords */.i)(wait))]),
    ];
}
/** When something happened, and by whom; nothing when it has not. */
function moment(what, at, by) {
    if (at === null)
        return [];
    const names = by.flatMap((name, index) => [(0,blocks/* words */.aL)(index === 0 ? ' by ' : ', '), (0,untrusted_text/* codeOf */.$)(name)]);
    return [[(0,blocks/* words */.aL)(`${what}: `), (0,untrusted_text/* codeOf */.$)((0,time_in_words/* timeInWords */.mK)(at)), ...names]];
}
const columns = ['Application', 'Version', 'State', 'Took', 'Remarks'];
function run_part_row(operation) {
    const { application } = operation;
    const remarks = (0,operation_remarks/* operationRemarks */.Z)(operation).join('; ');
    return [
        [(0,untrusted_text/* codeOf */.$)(application)],
        [(0,untrusted_text/* codeOf */.$)((0,operation_in_words/* versionsInWords */.aA)(operation))],
        [(0,blocks/* words */.aL)((0,operation_state/* operationState */.l)(operation).words)],
        [(0,blocks/* words */.aL)((0,operation_remarks/* tookInWords */.C)(operation) ?? '')],
        remarks === '' ? [] : (0,untrusted_text/* proseOf */.j)(remarks),
    ];
}

;// CONCATENATED MODULE: ./lib/action/render/document/document-parts.js






/** The chapters of the document, as whoever deploys reads them: what and in which order, when, with whom, and what if. */
function documentParts(report) {
    return [
        overviewPart(report),
        ...openPointsPart(report),
        ...orderPart(report),
        ...sectionPart('scope', report),
        ...sectionPart('timing', report),
        ...sectionPart('instructions', report),
        ...sectionPart('team', report),
        ...sectionPart('handover', report),
        ...sectionPart('approvers', report),
        ...sectionPart('impact', report),
        ...sectionPart('risks', report),
        ...sectionPart('success', report),
        ...sectionPart('backout', report),
        ...sectionPart('checklist', report),
        ...notesPart(report),
        ...runPart(report),
    ];
}

// EXTERNAL MODULE: ./node_modules/hast-util-sanitize/lib/index.js + 1 modules
var hast_util_sanitize_lib = __webpack_require__(35502);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-hast/lib/index.js + 29 modules
var mdast_util_to_hast_lib = __webpack_require__(56334);
;// CONCATENATED MODULE: ./lib/action/render/document/page/content-schema.js
/**
 * All that may stand in the content of a page. It is made of what markdown allows already; this is the second lock, in
 * case that a piece of it were wrong.
 */
const contentSchema = {
    tagNames: [
        ...['p', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'hr', 'br'],
        ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'em', 'strong', 'del', 'a'],
    ],
    attributes: { a: ['href'], ol: ['start'], th: ['align'], td: ['align'] },
    protocols: { href: ['http', 'https'] },
    required: {},
    strip: ['script', 'style'],
};

;// CONCATENATED MODULE: ./lib/action/render/document/page/content-of.js



/** Raw HTML has no way in: it is not handed over, and whatever is not in the schema is taken out. */
function content_of_contentOf(nodes) {
    const tree = (0,hast_util_sanitize_lib/* sanitize */.a)((0,mdast_util_to_hast_lib/* toHast */._)({ type: 'root', children: [...nodes] }), contentSchema);
    if (tree.type !== 'root')
        return [];
    return tree.children.flatMap((child) => (child.type === 'doctype' ? [] : [child]));
}

;// CONCATENATED MODULE: ./lib/action/render/document/page/element.js
/** A piece of the page that is of our own making. */
function element_element(tagName, properties, ...children) {
    return { type: 'element', tagName, properties, children };
}
function element_text(value) {
    return { type: 'text', value };
}

;// CONCATENATED MODULE: ./lib/action/render/document/document-excerpt.js





/**
 * The document of a plan as a piece of HTML that stands in a page of somebody else: its chapters with their headings,
 * without anchors, styles or drawings of their own. Nothing in it runs or is fetched.
 */
function renderDocumentExcerpt(report) {
    const chapters = documentParts(report).map(({ title, graph, content }) => element_element('section', {}, element_element('h2', {}, element_text(title)), ...(graph === undefined ? [] : content_of_contentOf([(0,order_blocks/* orderAsList */.v)(graph)])), ...content_of_contentOf(content)));
    const root = { type: 'root', children: chapters };
    return (0,lib/* toHtml */.V)(root);
}

// EXTERNAL MODULE: ./lib/action/domain/document/judge-required.js
var judge_required = __webpack_require__(2542);
// EXTERNAL MODULE: ./lib/action/domain/problem.js
var domain_problem = __webpack_require__(10240);
// EXTERNAL MODULE: ./lib/action/domain/records/run/operation-transitions.js
var operation_transitions = __webpack_require__(40144);
// EXTERNAL MODULE: ./lib/action/domain/release-notes/release-notes.js + 2 modules
var release_notes = __webpack_require__(9374);
// EXTERNAL MODULE: ./lib/action/domain/rules/judge-plan.js + 43 modules
var judge_plan = __webpack_require__(76577);
// EXTERNAL MODULE: ./lib/action/domain/rules/resolved-operation.js
var resolved_operation = __webpack_require__(54423);
// EXTERNAL MODULE: ./lib/action/domain/schedule/order-plan.js + 4 modules
var order_plan = __webpack_require__(46581);
// EXTERNAL MODULE: ./lib/action/domain/listing/offers.js
var listing_offers = __webpack_require__(23009);
// EXTERNAL MODULE: ./lib/action/domain/model/configuration.js
var configuration = __webpack_require__(40799);
// EXTERNAL MODULE: ./lib/action/domain/names.js
var domain_names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/domain/records/confirmation.js
var records_confirmation = __webpack_require__(49865);
// EXTERNAL MODULE: ./lib/action/usecases/reading/merged-plans.js
var merged_plans = __webpack_require__(2827);
// EXTERNAL MODULE: ./lib/action/usecases/reading/plan-file.js + 5 modules
var plan_file = __webpack_require__(47820);
// EXTERNAL MODULE: ./lib/action/domain/conflicts/footprint.js
var footprint = __webpack_require__(1224);
// EXTERNAL MODULE: ./lib/action/domain/model/wanted-version.js
var wanted_version = __webpack_require__(52935);
// EXTERNAL MODULE: ./lib/action/domain/people/askers-of.js
var askers_of = __webpack_require__(21576);
;// CONCATENATED MODULE: ./lib/action/usecases/listing/known-plan.js




/** A plan that has a run. */
function listRun(run, { leftOpen: open, confirmations, toConfirm }) {
    const { environment, plan, status, source, origin, mergedAt, startedAt, endedAt, endedBy } = run;
    const applications = new Map(run.operations.map(({ application, to }) => [application, to ?? 'redeploy']));
    const times = { mergedAt, startedAt, endedAt, endedBy };
    const involved = { modules: modulesOf(run), people: peopleOf(run, confirmations), origin };
    const listed = {
        environment,
        plan,
        status,
        source,
        target: environment,
        applications,
        ...involved,
        ...times,
    };
    return {
        listed: {
            ...{ ...listed, waitingFor: run.waitingFor, offers: (0,listing_offers/* offersOf */.fI)(run, open, toConfirm) },
            ...(confirmations.length > 0 && { confirmations }),
        },
        run,
        leftOpen: open,
        problems: run.problems,
        content: null,
        at: mergedAt,
        pullRequest: null,
    };
}
function modulesOf({ operations }) {
    return [...(0,footprint/* footprintOf */.b)(operations).modules.keys()];
}
function peopleOf(run, confirmations) {
    const { authors, approvals, startedBy, continued } = run;
    const approvers = approvals.flatMap(({ by, vouchedBy }) => [by, vouchedBy]);
    const confirmers = confirmations.map(({ by }) => by);
    const all = [...authors, ...(0,askers_of/* askersOf */.J)(run), ...approvers, startedBy, continued?.by, ...confirmers];
    return [...new Set(all.filter((it) => it !== undefined && it !== null))];
}
/** A plan that is proposed. */
function listOpenPlan(open, modulesOf) {
    const { environment, plan, addedAt, author, content } = open;
    const before = listContent({ environment, plan, content }, modulesOf);
    const listed = {
        ...before,
        people: [...new Set([`${author.name} <${author.email}>`, ...before.people])],
        status: 'open',
        offers: ['validate', 'refresh'],
    };
    return {
        listed,
        ...withoutRun(content),
        at: addedAt,
        pullRequest: open.pullRequest?.number ?? null,
    };
}
/** A plan that is merged and not registered; `merge` is undefined when it is not known. */
function listMerged(merged, modulesOf) {
    const { content, merge } = merged;
    const mergedAt = merge?.mergedAt ?? null;
    const before = listContent(merged, modulesOf);
    const people = [...new Set([...(merge?.authors ?? []), ...before.people])];
    const listed = { ...before, people, status: 'merged', mergedAt };
    return {
        listed,
        ...withoutRun(content),
        at: mergedAt ?? '',
        pullRequest: null,
    };
}
function listContent({ environment, plan, content: { value } }, modulesOf) {
    return {
        environment,
        plan,
        source: value?.source ?? null,
        target: value?.target ?? environment,
        applications: wantedVersions(value),
        modules: wantedModules(value, modulesOf),
        people: value === undefined ? [] : (0,askers_of/* askersOf */.J)(value),
        origin: value?.origin ?? null,
        mergedAt: null,
        startedAt: null,
        endedAt: null,
        endedBy: null,
        waitingFor: [],
        offers: [],
    };
}
function wantedModules(plan, modulesOf) {
    const all = plan?.applications.flatMap(({ application, modules }) => modules ?? modulesOf(application));
    return [...new Set(all)];
}
function wantedVersions(plan) {
    return new Map(plan?.applications.map((entry) => [entry.application, (0,wanted_version/* wantedVersion */.K)(entry)]));
}
function withoutRun(content) {
    return { run: null, leftOpen: [], problems: content.problems, content };
}

// EXTERNAL MODULE: ./lib/action/usecases/reading/trusted.js + 23 modules
var reading_trusted = __webpack_require__(30943);
;// CONCATENATED MODULE: ./lib/action/usecases/listing/modules-in-catalog.js

/**
 * What the applications of some plans consist of, by the catalog at one commit. An entry that is missing or broken has no
 * modules here: what is wrong with it is said where plans are judged.
 */
async function modulesInCatalog(repository, commit, plans) {
    const wanted = plans.flatMap(({ value }) => value?.applications.map(({ application }) => application) ?? []);
    const { entries } = await (0,reading_trusted/* readCatalog */.uM)(repository, commit, wanted);
    return (application) => [...(entries.get(application)?.modules.keys() ?? [])];
}

;// CONCATENATED MODULE: ./lib/action/usecases/listing/list-plans.js








/**
 * Every plan of the configured environments, and of those that have runs and are not configured any more, newest
 * first (LifeTime: the Deployment Plans screen).
 */
async function list_plans_readAllPlans(ports, trusted) {
    const { repository } = ports;
    const records = await ports.readRecords();
    const branches = await repository.branches('env/', 'plan/');
    const configured = (0,configuration/* environmentsWithBranches */.ng)(trusted.configuration);
    const environments = new Set([
        ...configured.map(({ name }) => name),
        ...(await records.environmentsWithRuns()),
    ]);
    const merged = await Promise.all([...environments].map((name) => {
        const head = branches.get((0,domain_names/* environmentBranch */.GX)(name));
        return plansOf({
            ...{ repository, records, name, head },
            catalog: trusted.commit,
            toBeConfirmed: (0,records_confirmation/* whenToConfirm */.YH)(trusted.configuration.environments.get(name)),
        });
    }));
    const open = await ports.readOpenPlans(branches);
    const contents = open.map(({ content }) => content);
    const modulesOf = await modulesInCatalog(repository, trusted.commit, contents);
    return [...open.map((plan) => listOpenPlan(plan, modulesOf)), ...merged.flat()].sort(newestFirst);
}
/** Merges of the same second are told apart by the place that their runs took. */
function newestFirst(a, b) {
    return (compareTexts(b.at, a.at) ||
        (b.run?.sequence ?? 0) - (a.run?.sequence ?? 0) ||
        compareTexts(a.listed.plan, b.listed.plan));
}
async function plansOf(place) {
    const { records, name, toBeConfirmed } = place;
    const state = await records.environment(name);
    const runs = [...(await records.endedRuns(name)), ...state.active.values()];
    const all = await records.allConfirmations(name);
    const listed = runs.map((run) => {
        const confirmations = all.get(run.plan)?.confirmations ?? [];
        const toConfirm = (0,records_confirmation/* whatToConfirm */.Yg)(run, confirmations, toBeConfirmed);
        return listRun(run, { leftOpen: (0,listing_offers/* leftOpen */.cb)(run, state.applications), confirmations, toConfirm });
    });
    return [...listed, ...(await mergedWithoutRun(place, state))];
}
/** Plans on the branch that are not registered yet, or that are older than the baseline. */
async function mergedWithoutRun(place, state) {
    const { repository, head, catalog } = place;
    if (head === undefined)
        return [];
    const { environment, record, active, endedPlans } = state;
    const names = [...(await (0,merged_plans/* plansAt */.kK)(repository, head)).keys()].filter((it) => !active.has(it) && !endedPlans.has(it));
    if (names.length === 0)
        return [];
    const recent = record === null ? [] : await mergedSince(repository, record.head, head);
    const files = await repository.read(head, names.map(domain_names/* planPath */.pw));
    const found = names.flatMap((plan) => {
        const content = files.get((0,domain_names/* planPath */.pw)(plan));
        const merge = recent.find((it) => it.plan === plan);
        return content === undefined ? [] : [{ environment, plan, content: (0,plan_file/* readPlanFile */.wr)(plan, content), merge }];
    });
    const contents = found.map(({ content }) => content);
    const modulesOf = await modulesInCatalog(repository, catalog, contents);
    return found.map((plan) => listMerged(plan, modulesOf));
}
/** What was merged since the head that was seen last; nothing is known of a branch that was replaced. */
async function mergedSince(repository, seen, head) {
    if (seen === head || !(await repository.isAncestor(seen, head)))
        return [];
    return (0,merged_plans/* mergedBetween */.Hq)(repository, seen, head);
}
function compareTexts(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/action/usecases/reading/evidence.js + 8 modules
var reading_evidence = __webpack_require__(13878);
// EXTERNAL MODULE: ./lib/action/usecases/reading/origin-plans.js + 1 modules
var origin_plans = __webpack_require__(359);
// EXTERNAL MODULE: ./lib/action/usecases/reading/plan-context.js
var plan_context = __webpack_require__(29131);
// EXTERNAL MODULE: ./lib/action/usecases/reading/recorded-plan.js
var recorded_plan = __webpack_require__(42416);
// EXTERNAL MODULE: ./lib/action/usecases/refusal.js
var refusal = __webpack_require__(32455);
;// CONCATENATED MODULE: ./lib/action/usecases/documenting/document-plan.js















/**
 * What the document of a plan tells, whatever its status. An application's repository that is out of reach leaves a gap
 * in the release notes. Rejects with a Refusal (`no`) when there is no such plan, or its file cannot be read as one.
 */
async function documentPlan(ports, trusted, address) {
    const all = await readAllPlans(ports, trusted);
    const found = all.find(({ listed }) => planAddress(listed) === planAddress(address));
    if (found === undefined)
        throw planNotFound(planAddress(address));
    return documentKnownPlan(ports, trusted, found);
}
/** The same of a plan that was found before; by default each application is asked for its release notes. */
async function documentKnownPlan(ports, trusted, found, ask = (plan, catalog) => (0,reading_evidence/* askForPlans */.rg)(ports.sources, catalog, { plans: [plan], notes: true })) {
    const file = await fileOf(ports.repository, found);
    const { value: content, blob, problems, text } = file;
    if (content === undefined)
        throw new refusal/* Refusal */.P_('no', problems, new Map([[file.file, text]]));
    const { environment: name, plan, status } = found.listed;
    const named = content.applications.map(({ application }) => application);
    const { entries: catalog } = await (0,reading_trusted/* readCatalog */.uM)(ports.repository, trusted.commit, named);
    const evidence = await ask(content, catalog);
    const environment = trusted.configuration.environments.get(name);
    const prognosis = recordedPrognosis(found) ??
        (await predict(ports, { trusted, environment, file, content, catalog, evidence, run: found.run }));
    return {
        ...{ environment: name, plan, status, content, blob, run: found.run },
        ...prognosis,
        required: (0,judge_required/* requiredSections */.O)(environment?.required ?? []),
        releaseNotes: (0,release_notes/* releaseNotesOf */.Q)(content, prognosis.operations, evidence.notes),
    };
}
async function fileOf(repository, { run, content }) {
    if (content !== null)
        return content;
    if (run === null)
        throw new Error('a plan has a file or a run');
    return (0,recorded_plan/* readRecordedPlan */.m)(repository, run);
}
/** What the claim of a run has decided counts, whatever would be judged of it today. */
function recordedPrognosis({ run, problems }) {
    if (run === null || run.status === 'waiting' || run.operations.length === 0)
        return undefined;
    return {
        operations: run.operations.map(recordedOperation),
        order: new Map(run.operations.map(({ application, after }) => [application, after])),
        problems,
    };
}
function recordedOperation(operation) {
    const { application, action, from, to, modules, settings } = operation;
    const skip = (0,operation_transitions/* whyNothing */.wM)(operation);
    return {
        ...{ application, action, from, to, modules: [...modules.keys()].sort() },
        ...(settings && { settings: new Map([...settings].map(([name, value]) => [name, { to: value }])) }),
        ...(skip && { skip }),
    };
}
/** What a plan would do that has not started. */
async function predict(ports, question) {
    const { trusted, environment, file, content: plan, catalog, evidence, run } = question;
    const noted = run?.problems ?? [];
    if (environment === undefined)
        return { operations: plan.applications.map(wanted), order: new Map(), problems: noted };
    const records = await ports.readRecords();
    const target = await records.environment(environment.name);
    const originPlans = await (0,origin_plans/* readOriginPlans */.N)({ ...ports, records }, [plan]);
    const surroundings = { environment, trusted, catalog, evidence, target, records, originPlans };
    const { findings, operations } = (0,judge_plan/* judgePlan */.t)(await (0,plan_context/* readPlanContext */.v)({ ...surroundings, plan, now: null }));
    const planned = new Map(operations.map((it) => [it.application, (0,resolved_operation/* plannedOperation */.a)(it)]));
    return {
        operations: plan.applications.map((entry) => planned.get(entry.application) ?? wanted(entry)),
        order: (0,order_plan/* orderPlan */.C)({ operations, target: target.applications, catalog }).order,
        problems: [
            ...noted,
            ...findings.flatMap((finding) => ofDocuments.includes(finding.code) ? [(0,domain_problem/* placeFinding */.BW)(finding, file.file, file.locate)] : []),
        ],
    };
}
/** The others are told by `validate`. */
const ofDocuments = ['missing-section', 'incomplete-section'];
function wanted(entry) {
    const { application, action, modules = [] } = entry;
    return { application, action, from: null, to: 'version' in entry ? entry.version : null, modules };
}

// EXTERNAL MODULE: ./lib/action/usecases/reading/source-evidence.js
var source_evidence = __webpack_require__(40405);
;// CONCATENATED MODULE: ./lib/action/usecases/screen/log-tails.js
/** Bytes of one operation, and of all operations of a run, that are shown. */
const mostOfOne = 16 * 1024;
const mostOfAll = 256 * 1024;
/** The last lines that the operations of a run have said, as far as they are kept on this machine. */
async function logTails(logs, run) {
    if (logs === null || run === null)
        return [];
    const { environment, plan, operations } = run;
    const most = Math.min(mostOfOne, Math.floor(mostOfAll / Math.max(operations.length, 1)));
    const tails = [];
    // One after the other, because each is read whole.
    for (const { application } of operations) {
        const bytes = await logs.read({ environment, plan, application }, 0);
        if (bytes === undefined)
            continue;
        const shortened = bytes.length > most;
        tails.push({
            application,
            step: null,
            text: shortened ? lastLines(bytes, most) : textOf(bytes),
            shortened,
        });
    }
    return tails;
}
/** Begins with a whole line, unless the last one alone is too long. */
function lastLines(bytes, most) {
    const text = textOf(bytes.subarray(bytes.length - most));
    const end = text.indexOf('\n');
    return end < 0 || end === text.length - 1 ? text : text.slice(end + 1);
}
function textOf(bytes) {
    return new TextDecoder().decode(bytes);
}

;// CONCATENATED MODULE: ./lib/action/usecases/screen/read-screen-details.js






/** All that the screen shows of one plan. */
async function readScreenDetails(ports, world, known) {
    const { environment, plan, confirmations = [] } = known.listed;
    const { document, operations, order, problems } = await documented(ports, world, known);
    return {
        ...{ environment, plan, document, operations, order, problems, confirmations },
        run: known.run,
        delivery: (await world.records.delivery(environment, plan)) ?? null,
        logs: await logTails(ports.logs, known.run),
    };
}
/**
 * The repositories of its applications are asked about a plan whose run has not ended: of the many others it is told
 * what was recorded. A plan whose file cannot be read has problems and no document.
 */
async function documented(ports, { trusted }, known) {
    const { run } = known;
    const isPast = run !== null && (0,run_run/* hasEnded */.hY)(run);
    try {
        const report = await documentKnownPlan(ports, trusted, known, isPast ? askNobody : undefined);
        const { operations, order } = report;
        const problems = run === null ? [...known.problems, ...report.problems] : report.problems;
        return { document: renderDocumentExcerpt(report), operations, order, problems };
    }
    catch (cause) {
        if (!(cause instanceof refusal/* Refusal */.P_))
            throw cause;
        return { document: '', operations: [], order: new Map(), problems: problemsWithout(known, cause) };
    }
}
/** A file that is not merged has told its problems already. */
function problemsWithout({ run, problems }, refusal) {
    return run === null ? problems : [...problems, ...refusal.problems];
}
async function askNobody() {
    return source_evidence/* noEvidence */.n;
}

// EXTERNAL MODULE: ./lib/action/domain/policy/judge-start.js
var judge_start = __webpack_require__(83320);
// EXTERNAL MODULE: ./lib/action/domain/policy/next-opening.js
var next_opening = __webpack_require__(21036);
;// CONCATENATED MODULE: ./lib/action/domain/policy/opening-at.js


/** Hours come back every week, and five weeks are looked at for the next opening as well. */
const horizon = 35 * 24 * 60 * 60_000;
/** `windows` are undefined where plans may always start. */
function openingAt(windows, now) {
    const start = (0,judge_start/* judgeStart */.E)({ windows, timing: undefined, overridden: false, now });
    if (start.kind === 'later')
        return { open: false, until: start.at };
    if (start.kind === 'never')
        return { open: false, until: null };
    return { open: true, until: (windows && (0,next_opening/* closingBefore */.D)(windows, now, now + horizon)) ?? null };
}

// EXTERNAL MODULE: ./lib/action/domain/records/environment/environment-state.js
var environment_state = __webpack_require__(72485);
// EXTERNAL MODULE: ./lib/action/domain/deploy-all/deploy-all-execution.js
var deploy_all_execution = __webpack_require__(78759);
;// CONCATENATED MODULE: ./lib/action/usecases/deploy-all/execution-of.js

/** What becomes of a listed plan of Deploy All; undefined for every other one. */
function executionOf({ listed, run, content }) {
    if (run !== null)
        return (0,deploy_all_execution/* deployAllExecution */.tU)(run);
    const status = listed.status === 'open' ? 'open' : 'merged';
    return content?.value && (0,deploy_all_execution/* proposedExecution */.BL)(listed.plan, content.value, status);
}

// EXTERNAL MODULE: ./lib/action/usecases/inspecting/inspect-applications.js
var inspect_applications = __webpack_require__(9574);
// EXTERNAL MODULE: ./lib/action/usecases/interrupting/aborted-by.js
var aborted_by = __webpack_require__(70830);
;// CONCATENATED MODULE: ./lib/action/usecases/screen/inspect-for-screen.js


/** What really runs of everything that an environment has, by application; nothing where nobody can look. */
async function inspectForScreen(look, environment, state, configuration) {
    if (look === null || !(0,inspect_applications/* mayInspect */.I)(environment))
        return new Map();
    const { ports, stop, onLine } = look;
    const question = {
        ...{ ports, environment, configuration, plan: null, onLine, target: state.applications },
        applications: [...state.applications.keys()].sort(),
    };
    const inspected = await (0,aborted_by/* abortedBy */.L)([(0,aborted_by/* byStop */.A)(stop)], (signal) => (0,inspect_applications/* inspectApplications */.O)({ ...question, signal }));
    return new Map(inspected.map(({ application, inspection }) => [application, inspection]));
}

;// CONCATENATED MODULE: ./lib/action/usecases/screen/read-screen-environments.js







/** The configured environments that have something to show; `look` is null where nobody looks what really runs. */
async function readScreenEnvironments(world, look) {
    const environments = [];
    // One after the other: each may look at as many applications at once as it deploys.
    for (const environment of (0,configuration/* environmentsWithBranches */.ng)(world.trusted.configuration)) {
        environments.push(await readEnvironment(world, environment, look));
    }
    return { environments };
}
async function readEnvironment(world, environment, look) {
    const { trusted, records, builtAt, plans } = world;
    const { name, platform = null, blocked, windows, approvals = null } = environment;
    const state = await records.environment(name);
    const marks = await records.marks(state.applications.keys());
    const inspections = await inspectForScreen(look, environment, state, trusted.commit);
    const { open, until } = openingAt(windows, Date.parse(builtAt));
    const waiting = (0,environment_state/* activeRuns */.$f)(state).filter(run_run/* awaitsClaim */.Eg);
    return {
        name,
        applications: new Map([...state.applications].map(([application, record]) => [
            application,
            screenApplication(record, marks.get(application), inspections.get(application) ?? null),
        ])),
        ...{ platform, blocked, open, until: until === null ? null : new Date(until).toISOString() },
        pause: state.record?.pause ?? null,
        ...{ approvals, operators: trusted.configuration.operators },
        waiting: waiting.map((run) => ({ plan: (0,domain_names/* planAddress */.o4)(run), waitingFor: run.waitingFor })),
        deployAlls: plans
            .filter(({ listed }) => listed.environment === name)
            .flatMap((known) => executionOf(known) ?? []),
    };
}
function screenApplication(record, marks, inspection) {
    const { version, deployedAt, plan, platform, uncertain, failed } = record;
    const bad = version === null ? undefined : marks?.bad.get(version);
    return {
        ...{ version, deployedAt, plan, platform, uncertain, failed, inspection },
        bad: bad?.reason ?? null,
    };
}

// EXTERNAL MODULE: ./lib/action/ports/clock.js
var clock = __webpack_require__(10299);
;// CONCATENATED MODULE: ./lib/action/usecases/screen/read-screen-world.js



/** Rejects with a Refusal when the trusted configuration cannot be used, and as the repository does. */
async function readScreenWorld(ports) {
    const builtAt = (0,clock/* isoNow */.E)(ports.clock);
    const trusted = await (0,reading_trusted/* readTrusted */.G2)(ports.repository);
    const records = await ports.readRecords();
    return { builtAt, trusted, records, plans: await list_plans_readAllPlans(ports, trusted) };
}

;// CONCATENATED MODULE: ./lib/action/usecases/screen/screen-list-of.js

/** Every plan in short. */
function screenListOf({ builtAt, plans }, repository, numbers) {
    return { builtAt, repository, plans: plans.map((known) => screenPlanOf(known, numbers)) };
}
function screenPlanOf(known, numbers) {
    const { listed, at, run, content, leftOpen, pullRequest } = known;
    const blob = run?.blob ?? content?.blob ?? null;
    return {
        listed,
        at,
        digest: blob === null ? null : (0,short_digest/* shortDigest */.V)(blob),
        pullRequest: pullRequest ?? (run === null ? null : (numbers.get(run.mergeCommit) ?? null)),
        leftOpen,
        deployAll: (run?.deployAll ?? content?.value?.deployAll) !== undefined,
    };
}

;// CONCATENATED MODULE: ./lib/action/usecases/screen/build-screen.js









/** Plans that are documented at once: the repository answers one question after the other. */
const atOnce = 4;
/**
 * Makes the page with its data in a folder. The details come first and the list last: whoever looks meanwhile finds the
 * list as it was, or one whose plans are all there. Rejects as `readScreenWorld` and the folder do.
 */
async function buildScreen(ports, request) {
    const { folder, page, look } = request;
    const world = await readScreenWorld(ports);
    const numbers = await pullRequestsOfMerges(ports.numbers, world.plans, folder.pullRequests);
    const queue = new dist/* default */.Ay({ concurrency: atOnce });
    const made = await queue.addAll(world.plans.map((known) => () => makeDetails(ports, request, world, known)));
    const environments = await readScreenEnvironments(world, look);
    const list = screenListOf(world, ports.site, numbers);
    await put(folder, writtenEnvironments(environments));
    await put(folder, writtenList(list));
    await folder.write('index.html', page);
    await folder.finish(numbers);
    return { builtAt: world.builtAt, plans: list.plans.length, made: made.filter(Boolean).length };
}
function put(folder, { path, text }, basis) {
    return folder.write(path, text, basis);
}
/** Whether they had to be made. */
async function makeDetails(ports, { folder, program }, world, known) {
    const { environment, plan } = known.listed;
    const path = dataPath(detailsData(environment, plan));
    const basis = await basisOfDetails(world, known, program);
    if (basis !== null && folder.isCurrent(path, basis))
        return false;
    const details = await readScreenDetails(ports, world, known);
    await put(folder, writtenDetails(details), basis ?? undefined);
    return true;
}

// EXTERNAL MODULE: ./lib/action/action/inputs/lacking.js
var lacking = __webpack_require__(6676);
// EXTERNAL MODULE: ./lib/action/action/mistaken.js
var mistaken = __webpack_require__(86987);
// EXTERNAL MODULE: ./lib/action/action/session/session.js + 66 modules
var session = __webpack_require__(95094);
;// CONCATENATED MODULE: ./lib/action/action/modes/build-page.js









/** Builds the page of the Deployment Plans screen in a folder, for a later step to publish. */
async function buildPage(step) {
    const { out } = step.request;
    if (out === null)
        throw (0,lacking/* lacking */.g)(step.request, ['out']);
    const place = (0,external_node_path_.isAbsolute)(out) ? out : (0,external_node_path_.join)(step.variables.GITHUB_WORKSPACE ?? '', out);
    return (0,session/* withSession */.f)(step, async (session) => {
        await session.repository.refresh();
        const { html: page, program } = readOwnPage();
        const folder = await openScreenFolder(place);
        if (folder === null) {
            throw (0,mistaken/* mistaken */.R)([
                `input 'out' is '${out}', which holds something else than a page; name another folder`,
            ]);
        }
        const { plans, made, builtAt } = await buildScreen(portsOf(session), {
            folder,
            page,
            program,
            look: null,
        });
        const line = `${out}/index.html shows ${plans === 1 ? '1 plan' : `${plans} plans`}`;
        return {
            ...{ subject: null, problems: [], lines: [line], summary: `${line}.\n`, failure: null },
            details: { out, builtAt, plans, made },
        };
    });
}
/** The logs of operations are on the machines of other jobs. */
function portsOf(session) {
    const { webAddress } = session;
    return {
        ...session,
        readOpenPlans: (0,open_pull_requests/* openPlansNow */.LX)(session),
        logs: null,
        site: { name: new URL(webAddress).pathname.slice(1), url: webAddress },
        numbers: createPullRequestNumbers(session.api),
    };
}


/***/ }),

/***/ 1973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ byReason)
/* harmony export */ });
/* harmony import */ var _model_deploy_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15452);

/** Lists by the reason for which something is left out, in the order of the reasons; those that are empty are absent. */
function byReason(listOf) {
    const lists = _model_deploy_all_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutReasons */ .H.map((reason) => [reason, listOf(reason)]);
    return new Map(lists.filter(([, list]) => list.length > 0));
}


/***/ }),

/***/ 78759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ proposedExecution),
/* harmony export */   tU: () => (/* binding */ deployAllExecution)
/* harmony export */ });
/* unused harmony export executionCounts */
/* harmony import */ var _records_run_operation_transitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40144);
/* harmony import */ var _records_run_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7041);
/* harmony import */ var _by_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1973);




/** What became of a plan of Deploy All that has a run; undefined for every other run. */
function deployAllExecution(run) {
    if (run.deployAll === undefined)
        return undefined;
    const { plan, status, origin, startedBy, startedAt, endedAt, deployAll } = run;
    return {
        ...toldBy(deployAll),
        ...{ plan, status, by: origin?.by ?? deployAll.by ?? startedBy, startedAt, endedAt },
        ...fates(run),
    };
}
/** The same of a plan that has no run yet; `status` says whether it is proposed or merged. */
function proposedExecution(name, plan, status) {
    if (plan.deployAll === undefined)
        return undefined;
    return {
        ...toldBy(plan.deployAll),
        ...{ plan: name, status, by: plan.origin?.by ?? plan.deployAll.by ?? null },
        ...{ startedAt: null, endedAt: null, succeeded: [], failed: [], skipped: [] },
        pending: plan.applications.map(({ application }) => application),
    };
}
/** Counts what has become of one execution. */
function executionCounts({ succeeded, failed, skipped, pending, leftOut, }) {
    return {
        ...{ succeeded: succeeded.length, failed: failed.length },
        ...{ skipped: skipped.length, pending: pending.length },
        ...leftOutCounts(leftOut),
    };
}
function toldBy({ platform, relaunches, leftOut }) {
    const inOrder = (0,_by_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .byReason */ .U)((reason) => leftOut.get(reason) ?? []);
    return { platform, relaunches: relaunches ?? null, leftOut: inOrder };
}
function fates(run) {
    const of = (wanted) => run.operations.flatMap((it) => (fateOf(it, run) === wanted ? [it.application] : []));
    return { succeeded: of('succeeded'), failed: of('failed'), skipped: of('skipped'), pending: of('pending') };
}
function fateOf(operation, run) {
    if ((0,_records_run_operation_transitions_js__WEBPACK_IMPORTED_MODULE_1__/* .isSettled */ .Is)(operation))
        return 'succeeded';
    switch (operation.state) {
        case 'pending':
        case 'started':
            return (0,_records_run_run_js__WEBPACK_IMPORTED_MODULE_2__/* .hasEnded */ .hY)(run) ? 'skipped' : 'pending';
        case 'skipped':
            return 'skipped';
        default:
            return 'failed';
    }
}


/***/ }),

/***/ 23009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cb: () => (/* binding */ leftOpen),
/* harmony export */   fI: () => (/* binding */ offersOf)
/* harmony export */ });
/* unused harmony export isLeftOpenBy */
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96971);
/* harmony import */ var _records_environment_doubts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62361);
/* harmony import */ var _records_run_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7041);



const offersToReuse = {
    nothing: ['reuse'],
    something: ['confirm', 'reuse'],
    'before a reuse': ['confirm'],
};
/**
 * What can be done with a run (LifeTime: the operations on a plan depend on its status): abort whatever is neither ended
 * nor ending by a person's wish, continue what is prepared, retry serves aborted runs, reuse finished ones, resolve those about which
 * something is not known; confirm those of which something is left to be confirmed, and reuse them only afterwards where
 * that is demanded. `open` are the applications that it leaves open.
 */
function offersOf(run, open, toConfirm) {
    switch (run.status) {
        case 'waiting':
            return ['abort'];
        case 'running':
        case 'verifying':
            return ['abort', 'resolve'];
        case 'prepared':
            return run.continued === undefined ? ['abort', 'continue'] : ['abort'];
        case 'aborting':
            return run.endedBy === 'system' ? ['abort', 'resolve'] : ['resolve'];
        case 'backing-out':
            return ['resolve'];
        case 'finished':
        case 'finished-with-warnings':
            return [...offersToReuse[toConfirm]];
        case 'aborted':
            return open.length > 0 ? ['resolve', 'retry'] : ['retry'];
    }
}
/**
 * Applications that an ended run has left in a state that is not known, as far as nobody has settled it since.
 * `records` are those of its environment, by application: the run itself never changes.
 */
function leftOpen(run, records) {
    if (!(0,_records_run_run_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEnded */ .hY)(run))
        return [];
    return run.operations
        .map(({ application }) => application)
        .filter((application) => isLeftOpenBy(run, records.get(application)));
}
/** Whether this run left something of an application in doubt. */
function isLeftOpenBy(run, record) {
    return record !== undefined && (0,_records_environment_doubts_js__WEBPACK_IMPORTED_MODULE_1__/* .isInDoubtBy */ .p6)(record, (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .planAddress */ .o4)(run));
}


/***/ }),

/***/ 49865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YH: () => (/* binding */ whenToConfirm),
/* harmony export */   Yg: () => (/* binding */ whatToConfirm),
/* harmony export */   it: () => (/* binding */ isConfirmed),
/* harmony export */   s4: () => (/* binding */ unconfirmedCriteria)
/* harmony export */ });
/** Numbers, from 1, of the criteria that neither a check has found met nor anybody has confirmed. */
function unconfirmedCriteria({ criteria = [] }, confirmations) {
    const confirmed = new Set(confirmations.flatMap((it) => it.criteria));
    return criteria.flatMap(({ state }, index) => state === 'met' || confirmed.has(index + 1) ? [] : [index + 1]);
}
/** Whether a person has looked at the run, and nothing of it is left to be confirmed. */
function isConfirmed(run, confirmations) {
    return confirmations.length > 0 && unconfirmedCriteria(run, confirmations).length === 0;
}
/** When an environment wants its runs to be confirmed; undefined for one that is not configured any more. */
function whenToConfirm(environment) {
    return environment?.confirm === undefined ? 'at any time' : 'before a reuse';
}
/** @param wanted when its environment wants it to be confirmed */
function whatToConfirm(run, confirmations, wanted) {
    if (wanted === 'before a reuse')
        return isConfirmed(run, confirmations) ? 'nothing' : wanted;
    return unconfirmedCriteria(run, confirmations).length === 0 ? 'nothing' : 'something';
}


/***/ }),

/***/ 51230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isBackoutFailed),
/* harmony export */   s: () => (/* binding */ failedBackouts)
/* harmony export */ });
/** Whether what an operation did was to be undone, and nobody can say that it was. */
function isBackoutFailed({ backout }) {
    return backout?.state === 'failed' || backout?.state === 'unknown';
}
/** The operations of a run that could not be undone. */
function failedBackouts({ operations }) {
    return operations.filter(isBackoutFailed);
}


/***/ }),

/***/ 41298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ approvalInWords)
/* harmony export */ });
/** Whose approval it is, and who has said so, where nothing else proves it. */
function approvalInWords({ by, vouchedBy }) {
    return vouchedBy === undefined ? by : `${by} (as ${vouchedBy} says)`;
}


/***/ }),

/***/ 41832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ backoutInWords),
/* harmony export */   x: () => (/* binding */ runBackoutInWords)
/* harmony export */ });
/* harmony import */ var _domain_records_run_plan_backout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22205);
/* harmony import */ var _domain_records_run_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7041);


/** What became of one operation in the backout of its run; undefined when there is nothing to say. */
function backoutInWords({ before, backout, }) {
    if (backout === undefined)
        return undefined;
    const version = before?.version ?? 'the version before';
    const why = backout.reason === null ? '' : `: ${backout.reason}`;
    const sentences = {
        pending: `is to go back to ${version}`,
        started: `goes back to ${version}`,
        succeeded: `back at ${version}`,
        failed: `could not go back to ${version}${why}`,
        unknown: `nobody knows whether it is back at ${version}${why}`,
        left: `left as it is${why}`,
    };
    return sentences[backout.state];
}
/** In the order in which people want to know them. */
const counted = [
    ['failed', 'failed'],
    ['unknown', 'unknown'],
    ['left', 'left'],
    ['started', 'under way'],
    ['pending', 'to come'],
];
/**
 * How a run is undone: whether it would be, as long as it is under way, and `automatic: 2 of 3 backed out, 1 failed` once
 * that has begun. Undefined when it never is, or did not have to be.
 */
function runBackoutInWords(run) {
    const { backout: strategy, operations, status } = run;
    const states = operations.flatMap(({ backout }) => (backout === undefined ? [] : [backout.state]));
    if (states.length > 0)
        return `${strategy ?? 'automatic'}: ${countsInWords(states)}`;
    if (strategy === undefined || status === 'waiting')
        return undefined;
    if (!(0,_domain_records_run_run_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEnded */ .hY)(run))
        return `${strategy}, should it not succeed`;
    if (status !== 'aborted')
        return undefined;
    if (!operations.some(_domain_records_run_plan_backout_js__WEBPACK_IMPORTED_MODULE_1__/* .isToBeUndone */ .Yg))
        return `${strategy}: nothing had to be undone`;
    return strategy === 'manual' ? 'manual: by a plan of its own' : undefined;
}
function countsInWords(states) {
    const count = (wanted) => states.filter((state) => state === wanted).length;
    const others = counted.flatMap(([state, words]) => count(state) === 0 ? [] : [`${count(state)} ${words}`]);
    return [`${count('succeeded')} of ${states.length} backed out`, ...others].join(', ');
}


/***/ }),

/***/ 36186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ tookInWords),
/* harmony export */   Z: () => (/* binding */ operationRemarks)
/* harmony export */ });
/* harmony import */ var _domain_duration_in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8887);
/* harmony import */ var _backout_in_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41832);
/* harmony import */ var _operation_in_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54068);
/* harmony import */ var _time_in_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39100);




/** What else is to be said of an operation, the most important first: why, its backout, what it left out, its tries. */
function operationRemarks(operation) {
    const { action, reason, whole, modules, tagged, tag } = operation;
    const remarks = [
        reason === null ? undefined : (0,_operation_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonInWords */ .jA)(reason),
        (0,_backout_in_words_js__WEBPACK_IMPORTED_MODULE_3__/* .backoutInWords */ .u)(operation),
        whole || action === 'redeploy' ? undefined : `only ${(0,_operation_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .namesInWords */ .hy)([...modules.keys()])}`,
        tagged === undefined ? undefined : `tagged ${tag}`,
        triesInWords(operation),
    ];
    return remarks.filter((remark) => remark !== undefined);
}
/** `3 tries` of one step; undefined where the first one did. */
function triesInWords({ tries }) {
    const counts = new Map();
    for (const { step } of tries)
        counts.set(step, (counts.get(step) ?? 0) + 1);
    const most = Math.max(0, ...counts.values());
    return most > 1 ? `${most} tries` : undefined;
}
/** How long it took to deploy; between two stages it waits, which does not count. */
function tookInWords(operation) {
    const { startedAt, endedAt, preparedAt, tries } = operation;
    if (preparedAt === undefined)
        return (0,_time_in_words_js__WEBPACK_IMPORTED_MODULE_2__/* .betweenInWords */ .nV)(startedAt, endedAt);
    const deployments = tries.filter(({ step }) => step !== 'backout');
    const open = deployments.some((attempt) => attempt.endedAt === null);
    return open ? undefined : (0,_domain_duration_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationInWords */ .j)(deployments.reduce((sum, it) => sum + lengthOf(it), 0));
}
function lengthOf({ startedAt, endedAt }) {
    return Date.parse(endedAt ?? startedAt) - Date.parse(startedAt);
}


/***/ }),

/***/ 34674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ operationState)
/* harmony export */ });
/* harmony import */ var _domain_records_run_operation_transitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40144);

const paints = {
    pending: 'dim',
    started: 'cyan',
    succeeded: 'green',
    failed: 'red',
    skipped: 'dim',
    unknown: 'yellow',
    'backed-out': 'yellow',
};
const steps = {
    prepare: 'preparing',
    activate: 'activating',
    backout: 'backing out',
};
/** What a backout makes of a state; of those that are not here, nothing. */
const backouts = {
    started: { words: 'backing out', paint: 'cyan' },
    failed: { words: 'backout failed', paint: 'red' },
    unknown: { words: 'backout unknown', paint: 'red' },
};
/** `succeeded`, `prepared`, `activating`, `backout failed`, …: the last thing that became of it. */
function operationState(operation) {
    const { state, backout, preparedAt, tries } = operation;
    if (tries.length > 0 && (0,_domain_records_run_operation_transitions_js__WEBPACK_IMPORTED_MODULE_0__/* .isBetweenTries */ .Qd)(operation))
        return { words: 'to be tried again', paint: 'yellow' };
    const undone = backout && backouts[backout.state];
    if (undone !== undefined)
        return undone;
    const step = (0,_domain_records_run_operation_transitions_js__WEBPACK_IMPORTED_MODULE_0__/* .lastStep */ .tX)(operation);
    if (state === 'started' && step !== undefined)
        return { words: steps[step], paint: 'cyan' };
    if (state === 'pending' && preparedAt !== undefined)
        return { words: 'prepared', paint: 'cyan' };
    return { words: state.replaceAll('-', ' '), paint: paints[state] };
}


/***/ }),

/***/ 76297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ originInWords)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96971);

/** `retry of qa/2026-11-19-payments, asked for by alice`. */
function originInWords(origin) {
    const of = `${origin.kind} of ${(0,_domain_names_js__WEBPACK_IMPORTED_MODULE_0__/* .planAddress */ .o4)(origin)}`;
    return origin.by === undefined ? of : `${of}, asked for by ${origin.by}`;
}


/***/ }),

/***/ 36073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ runStatusInWords)
/* harmony export */ });
/* harmony import */ var _domain_records_run_failed_backouts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51230);
/* harmony import */ var _status_in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63881);


/** The status of a run, escalated when something could not be taken back, so that a person has to look. */
function runStatusInWords(run) {
    const status = (0,_status_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .statusInWords */ .x)(run);
    return (0,_domain_records_run_failed_backouts_js__WEBPACK_IMPORTED_MODULE_1__/* .failedBackouts */ .s)(run).length > 0 ? `${status}, not all of it could be taken back` : status;
}


/***/ }),

/***/ 63881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ statusPaints),
/* harmony export */   x: () => (/* binding */ statusInWords)
/* harmony export */ });
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


/***/ }),

/***/ 39100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vz: () => (/* binding */ afterInWords),
/* harmony export */   mK: () => (/* binding */ timeInWords),
/* harmony export */   nV: () => (/* binding */ betweenInWords)
/* harmony export */ });
/* unused harmony exports shortTime, clockTime */
/* harmony import */ var _domain_duration_in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8887);

/** How long it took from one ISO time to another; undefined unless both are known. */
function betweenInWords(from, to) {
    const duration = Date.parse(to ?? '') - Date.parse(from ?? '');
    return Number.isNaN(duration) ? undefined : (0,_domain_duration_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .durationInWords */ .j)(duration);
}
/** `2026-11-20 09:15:04 UTC` of an ISO time. */
function timeInWords(iso) {
    return `${secondsOf(iso)} UTC`;
}
/** `2026-11-20 09:15` of an ISO time, UTC, for tables. */
function shortTime(iso) {
    return secondsOf(iso).slice(0, 'YYYY-MM-DD hh:mm'.length);
}
/** `09:15:04` of an ISO time, UTC, where the day goes without saying. */
function clockTime(iso) {
    return secondsOf(iso).slice('YYYY-MM-DD '.length);
}
function secondsOf(iso) {
    return new Date(iso).toISOString().slice(0, 'YYYY-MM-DDThh:mm:ss'.length).replace('T', ' ');
}
/** ` after 42 s`, to go on with; empty while either time is not known. */
function afterInWords(startedAt, endedAt) {
    const duration = betweenInWords(startedAt, endedAt);
    return duration === undefined ? '' : ` after ${duration}`;
}


/***/ }),

/***/ 3487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ waitInWords)
/* harmony export */ });
/* unused harmony export waitInShort */
/* harmony import */ var _domain_policy_moment_in_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36370);
/* harmony import */ var _operation_in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54068);


const sentences = {
    'same-module': ({ plan, modules }) => `waits for ${other(plan)}, which deploys the same modules${listed(modules)}`,
    reference: ({ plan, modules }) => `waits for ${other(plan)}, which is tied to it by references${listed(modules)}`,
    order: ({ plan }) => `waits for its turn: ${other(plan)} was merged earlier and still waits`,
    limit: () => 'waits for a free place: as many plans are under way as the environment allows',
    window: ({ why }) => `waits for its time${because(why)}`,
    freeze: ({ why }) => `waits for the end of a freeze${because(why)}`,
    pause: ({ why }) => `waits until the environment is no longer paused${because(why)}`,
    block: ({ why }) => `waits until an application is no longer blocked${because(why)}`,
    approval: () => 'waits for approval',
    evidence: ({ why }) => why === undefined ? 'waits until everything that it is checked against can be read' : `waits for ${why}`,
    continue: () => "is prepared and waits for 'deployment-plans continue'",
};
/** One thing that a run waits for, as a sentence without its subject. */
function waitInWords(wait) {
    const text = sentences[wait.reason](wait);
    return wait.until === null ? text : `${text}, until ${untilInWords(wait.until, wait)}`;
}
/** The same in a few words, for a table: until when, or else the reason alone. */
function waitInShort(waitingFor) {
    const timed = waitingFor.find(({ until }) => until !== null);
    if (timed?.until != null)
        return `until ${untilInWords(timed.until, timed)}`;
    return [...new Set(waitingFor.map(({ reason }) => reason.replaceAll('-', ' ')))].join(', ');
}
function untilInWords(until, { timezone }) {
    return (0,_domain_policy_moment_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .momentInWords */ .l)(Date.parse(until), timezone ?? 'UTC');
}
function because(why) {
    return why === undefined ? '' : ` (${why})`;
}
function other(plan) {
    return plan ?? 'another plan';
}
function listed(modules) {
    return modules.length === 0 ? '' : `: ${(0,_operation_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .namesInWords */ .hy)(modules)}`;
}


/***/ }),

/***/ 27117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ markdownOf)
});

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 39 modules
var lib = __webpack_require__(57391);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 8 modules
var mdast_util_gfm_lib = __webpack_require__(66460);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm/index.js + 7 modules
var micromark_extension_gfm = __webpack_require__(52297);
// EXTERNAL MODULE: ./lib/action/domain/shorten-text.js
var shorten_text = __webpack_require__(65492);
// EXTERNAL MODULE: ./lib/action/render/text/plain-text.js
var plain_text = __webpack_require__(11287);
// EXTERNAL MODULE: ./lib/action/render/markdown/blocks.js
var markdown_blocks = __webpack_require__(6455);
// EXTERNAL MODULE: ./lib/action/render/markdown/untrusted-text.js
var untrusted_text = __webpack_require__(6091);
;// CONCATENATED MODULE: ./lib/action/render/markdown/web-address.js
/** Longer ones would fill a document, and no browser needs them. */
const longestAddress = 1000;
/** An address that others have written, if it leads to the web and nowhere else; in the form that browsers give it. */
function webAddressOf(text) {
    if (!URL.canParse(text))
        return undefined;
    const { protocol, href, username, password } = new URL(text);
    const isWeb = protocol === 'https:' || protocol === 'http:';
    return isWeb && username === '' && password === '' && href.length <= longestAddress ? href : undefined;
}

;// CONCATENATED MODULE: ./lib/action/render/markdown/untrusted-markdown.js








/** UTF-16 code units of one text: some texts take the parser quadratic time. */
const longestText = 16_000;
/** What the parser would follow more deeply than its stack goes, and no reader follows at all. */
const tooDeep = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*){10}|^[ \t]{60}/m;
/** The depths of a text's headings: the first three are those of the document around it. */
const depths = [4, 5, 6];
/**
 * Markdown that others have written, as blocks of a document. Headings, lists, tables, emphasis and code stay; words come
 * in through untrusted-text.ts; links stay when they lead to the web. There is no raw HTML in it, no picture, nothing
 * that is drawn or fetched, and no mention.
 */
function markdownOf(text) {
    const shown = (0,shorten_text/* shortenText */.B)(text, longestText);
    if (tooDeep.test(shown))
        return shown.split(/\n\s*\n/).map((block) => (0,markdown_blocks/* paragraph */.FY)(...(0,untrusted_text/* proseOf */.j)(block)));
    const tree = (0,lib/* fromMarkdown */.Y)(shown, { extensions: [(0,micromark_extension_gfm/* gfm */.T)()], mdastExtensions: [(0,mdast_util_gfm_lib/* gfmFromMarkdown */.C)()] });
    return blocksOf(tree.children);
}
function blocksOf(nodes) {
    return nodes.flatMap(blockOf);
}
function blockOf(node) {
    switch (node.type) {
        case 'paragraph':
            return [(0,markdown_blocks/* paragraph */.FY)(...phrasesOf(node.children))];
        case 'heading':
            return [{ type: 'heading', depth: depths[node.depth - 1] ?? 6, children: phrasesOf(node.children) }];
        case 'thematicBreak':
            return [{ type: 'thematicBreak' }];
        case 'blockquote':
            return [{ type: 'blockquote', children: blocksOf(node.children) }];
        case 'list':
            return [listFrom(node)];
        case 'code':
            return [{ type: 'code', value: node.value.split('\n').map(plain_text/* plainText */.w).join('\n') }];
        case 'table':
            return [tableFrom(node)];
        case 'html':
            return [(0,markdown_blocks/* paragraph */.FY)((0,untrusted_text/* codeOf */.$)(node.value))];
        case 'footnoteDefinition':
            return blocksOf(node.children);
        default:
            return [];
    }
}
function listFrom({ ordered, start, spread, children }) {
    return {
        type: 'list',
        ordered: ordered ?? false,
        start: start ?? null,
        spread: spread ?? false,
        children: children.map(itemFrom),
    };
}
/** A box to tick becomes a sign: nobody can tick it here. */
function itemFrom({ checked, spread, children }) {
    const blocks = blocksOf(children);
    const [first, ...others] = blocks;
    const sign = checked === true ? '☑ ' : '☐ ';
    const isTask = typeof checked === 'boolean' && first?.type === 'paragraph';
    return {
        type: 'listItem',
        spread: spread ?? false,
        children: isTask ? [(0,markdown_blocks/* paragraph */.FY)((0,markdown_blocks/* words */.aL)(sign), ...first.children), ...others] : blocks,
    };
}
function tableFrom({ align, children }) {
    return {
        type: 'table',
        align: align ?? null,
        children: children.map((row) => ({
            type: 'tableRow',
            children: row.children.map((cell) => ({ type: 'tableCell', children: phrasesOf(cell.children) })),
        })),
    };
}
/** Pieces of code keep apart: without anything between them their backticks would be read together. */
function phrasesOf(nodes) {
    const phrases = nodes.flatMap(phraseOf);
    return phrases.flatMap((phrase, index) => phrase.type === 'inlineCode' && phrases[index - 1]?.type === 'inlineCode'
        ? [(0,markdown_blocks/* words */.aL)(' '), phrase]
        : [phrase]);
}
function phraseOf(node) {
    switch (node.type) {
        case 'text':
            return spacedProse(node.value);
        case 'emphasis':
        case 'strong':
        case 'delete':
            return [{ type: node.type, children: phrasesOf(node.children) }];
        case 'inlineCode':
        case 'html':
            return [(0,untrusted_text/* codeOf */.$)(node.value)];
        case 'break':
            return [{ type: 'break' }];
        case 'link': {
            const url = webAddressOf(node.url);
            const children = phrasesOf(node.children);
            return url === undefined ? children : [{ type: 'link', url, children }];
        }
        case 'image':
        case 'imageReference':
            return node.alt ? spacedProse(node.alt) : [];
        case 'linkReference':
            return phrasesOf(node.children);
        default:
            return [];
    }
}
/** Words keep their distance from what stands next to them, and lines stay lines. */
function spacedProse(text) {
    const core = text.trim();
    if (core === '')
        return text === '' ? [] : [(0,markdown_blocks/* words */.aL)(' ')];
    const [before, after] = [text.startsWith(core) ? '' : ' ', text.endsWith(core) ? '' : ' '];
    const lines = core.split('\n').flatMap((line) => [(0,markdown_blocks/* words */.aL)('\n'), ...(0,untrusted_text/* proseOf */.j)(line)]);
    return [(0,markdown_blocks/* words */.aL)(before), ...lines.slice(1), (0,markdown_blocks/* words */.aL)(after)].filter((phrase) => phrase.type !== 'text' || phrase.value !== '');
}


/***/ }),

/***/ 9574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ mayInspect),
/* harmony export */   O: () => (/* binding */ inspectApplications)
/* harmony export */ });
/* harmony import */ var p_queue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19052);
/* harmony import */ var _domain_message_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89240);
/* harmony import */ var _domain_model_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40799);



/** Whether there is an application in the environment that can be looked at. */
function mayInspect({ deployer, deployers }) {
    return [deployer, ...deployers.values()].some((it) => it?.kind === 'command' && it.inspect !== undefined);
}
/**
 * Looks at applications side by side, as many at once as operations. One that the records are not certain of is not
 * looked at: nothing can be said against them. Whatever goes wrong leaves its application unknown.
 */
async function inspectApplications(question) {
    const { applications, environment, target } = question;
    const queue = new p_queue__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay({ concurrency: environment.parallelOperations });
    return queue.addAll(applications.map((application) => async () => {
        const record = target.get(application);
        return { application, record, inspection: await inspect(question, application, record) };
    }));
}
async function inspect(question, application, record) {
    const { environment, signal } = question;
    if (record?.uncertain === true)
        return { kind: 'unknown', reason: 'the records are not certain of it' };
    if (signal.aborted)
        return { kind: 'unknown', reason: 'it was no longer to be looked at' };
    const deployer = (0,_domain_model_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .deployerOf */ .qE)(environment, application);
    if (deployer?.kind !== 'command' || deployer.inspect === undefined)
        return { kind: 'not-offered' };
    try {
        return await ask(question, application, { ...deployer, inspect: deployer.inspect });
    }
    catch (cause) {
        return { kind: 'unknown', reason: `it could not be inspected: ${(0,_domain_message_of_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause)}` };
    }
}
async function ask({ ports, environment, configuration, plan, signal, onLine }, application, deployer) {
    const found = await ports.deployer.inspect?.({
        deployer,
        environment: environment.name,
        plan,
        application,
        grace: environment.grace,
        signal,
        checkOut: (folder) => ports.repository.checkOut(configuration, folder),
        onLine: (line) => onLine(application, line),
    });
    return found ?? { kind: 'not-offered' };
}


/***/ }),

/***/ 70830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ byStop),
/* harmony export */   L: () => (/* binding */ abortedBy)
/* harmony export */ });
/** Does something that can be ended, and listens for no longer than it takes. */
async function abortedBy(enders, act) {
    const controller = new AbortController();
    const forget = enders.map((ender) => ender(() => controller.abort()));
    try {
        return await act(controller.signal);
    }
    finally {
        for (const each of forget)
            each();
    }
}
/** A stop, also one that came before. */
function byStop(stop) {
    return (end) => {
        if (stop.stopped)
            end();
        return stop.onStop(end);
    };
}


/***/ })

};
