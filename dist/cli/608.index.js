export const id = 608;
export const ids = [608];
export const modules = {

/***/ 62608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildPage: () => (/* binding */ buildPage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/cli/domain/message-of.js
var message_of = __webpack_require__(5912);
// EXTERNAL MODULE: ./lib/cli/ports/screen-folder.js
var screen_folder = __webpack_require__(57058);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(23945);
;// CONCATENATED MODULE: ./lib/cli/adapters/screen/folder/write-beside.js


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

;// CONCATENATED MODULE: ./lib/cli/adapters/screen/folder/state-file.js




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

;// CONCATENATED MODULE: ./lib/cli/adapters/screen/folder/open-screen-folder.js







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

// EXTERNAL MODULE: ./lib/cli/adapters/screen/own-page.js
var own_page = __webpack_require__(27426);
// EXTERNAL MODULE: ./lib/cli/render/in-words/counts-in-words.js
var counts_in_words = __webpack_require__(78319);
// EXTERNAL MODULE: ./lib/cli/usecases/refusal.js
var refusal = __webpack_require__(24263);
// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
// EXTERNAL MODULE: ./lib/cli/codec/screen/data-script.js
var data_script = __webpack_require__(25428);
// EXTERNAL MODULE: ./lib/cli/codec/screen/written-data.js + 11 modules
var written_data = __webpack_require__(57908);
// EXTERNAL MODULE: ./lib/cli/domain/records/run/run.js
var run_run = __webpack_require__(85281);
;// CONCATENATED MODULE: ./lib/cli/usecases/screen/basis-of-details.js

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

// EXTERNAL MODULE: ./lib/cli/usecases/screen/pull-requests-of-merges.js
var pull_requests_of_merges = __webpack_require__(15876);
// EXTERNAL MODULE: ./lib/cli/usecases/screen/read-screen-details.js + 1 modules
var read_screen_details = __webpack_require__(45393);
// EXTERNAL MODULE: ./lib/cli/usecases/screen/read-screen-environments.js + 2 modules
var read_screen_environments = __webpack_require__(79956);
// EXTERNAL MODULE: ./lib/cli/usecases/screen/read-screen-world.js
var read_screen_world = __webpack_require__(64690);
// EXTERNAL MODULE: ./lib/cli/usecases/screen/screen-list-of.js
var screen_list_of = __webpack_require__(26681);
;// CONCATENATED MODULE: ./lib/cli/usecases/screen/build-screen.js









/** Plans that are documented at once: the repository answers one question after the other. */
const atOnce = 4;
/**
 * Makes the page with its data in a folder. The details come first and the list last: whoever looks meanwhile finds the
 * list as it was, or one whose plans are all there. Rejects as `readScreenWorld` and the folder do.
 */
async function buildScreen(ports, request) {
    const { folder, page, look } = request;
    const world = await (0,read_screen_world/* readScreenWorld */.h)(ports);
    const numbers = await (0,pull_requests_of_merges/* pullRequestsOfMerges */.Q)(ports.numbers, world.plans, folder.pullRequests);
    const queue = new dist/* default */.Ay({ concurrency: atOnce });
    const made = await queue.addAll(world.plans.map((known) => () => makeDetails(ports, request, world, known)));
    const environments = await (0,read_screen_environments/* readScreenEnvironments */.v)(world, look);
    const list = (0,screen_list_of/* screenListOf */.E)(world, ports.site, numbers);
    await put(folder, (0,written_data/* writtenEnvironments */.Gt)(environments));
    await put(folder, (0,written_data/* writtenList */.qu)(list));
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
    const path = (0,data_script/* dataPath */.Kf)((0,data_script/* detailsData */.zb)(environment, plan));
    const basis = await basisOfDetails(world, known, program);
    if (basis !== null && folder.isCurrent(path, basis))
        return false;
    const details = await (0,read_screen_details/* readScreenDetails */.$)(ports, world, known);
    await put(folder, (0,written_data/* writtenDetails */.ow)(details), basis ?? undefined);
    return true;
}

// EXTERNAL MODULE: ./lib/cli/cli/exit-code.js
var exit_code = __webpack_require__(26605);
// EXTERNAL MODULE: ./lib/cli/cli/screen/screen-ports.js
var screen_ports = __webpack_require__(46907);
;// CONCATENATED MODULE: ./lib/cli/cli/screen/build-page.js








/** Makes the page in a folder. Rejects with a Refusal (`wrong`) when the folder holds something else. */
async function buildPage(session, out, look) {
    const { html: page, program } = (0,own_page/* readOwnPage */._)();
    const place = (0,external_node_path_.resolve)(out);
    const folder = await openScreenFolder(place);
    if (folder === null) {
        throw (0,refusal/* wrongUsage */.xY)(`${place} holds something else than a page of ours; name an empty folder, or a new one`);
    }
    const { builtAt, plans, made } = await buildScreen((0,screen_ports/* screenPorts */.T)(session), { folder, page, program, look });
    return {
        exitCode: exit_code/* exitCode */.I$.done,
        json: { out: place, builtAt, plans, made },
        text: () => `${place}/index.html shows ${(0,counts_in_words/* countInWords */.K4)(plans, 'plan')}.`,
    };
}


/***/ })

};
