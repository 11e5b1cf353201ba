export const id = 775;
export const ids = [775];
export const modules = {

/***/ 78775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  servePage: () => (/* binding */ servePage)
});

// EXTERNAL MODULE: ./lib/cli/adapters/screen/own-page.js
var own_page = __webpack_require__(27426);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./node_modules/@hono/node-server/dist/index.mjs + 2 modules
var dist = __webpack_require__(26652);
// EXTERNAL MODULE: ./node_modules/hono/dist/index.js + 24 modules
var hono_dist = __webpack_require__(31894);
;// CONCATENATED MODULE: ./lib/cli/adapters/screen/server/screen-routes.js

/**
 * What the page itself does not forbid already: nobody may show it in a frame, or read from it. Its own policy names the
 * scripts and styles that it has.
 */
const headers = {
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'",
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
};
/** The page and its data, for those who read them here and for nobody else. */
function screenRoutes({ page, file, hosts, onFailure }) {
    const routes = new hono_dist/* Hono */.$();
    routes.use(async (context, next) => {
        const refusal = refusalOf(context, hosts);
        if (refusal !== undefined)
            return refusal;
        await next();
        for (const [name, value] of Object.entries(headers))
            context.header(name, value);
        return undefined;
    });
    routes.get('/', (context) => context.html(page));
    routes.get('/index.html', (context) => context.html(page));
    routes.get('/data/*', async (context) => {
        const text = await file(context.req.path.slice(1));
        if (text === undefined)
            return context.notFound();
        return context.body(text, 200, { 'Content-Type': 'text/javascript; charset=utf-8' });
    });
    routes.onError((cause, context) => {
        onFailure(cause);
        return context.text('The data could not be read; the program has said why.\n', 500);
    });
    return routes;
}
function refusalOf(context, hosts) {
    const host = context.req.header('Host') ?? '';
    const origin = context.req.header('Origin');
    if (!hosts.includes(host))
        return context.text('This is not the address of the screen.\n', 421);
    if (context.req.method !== 'GET')
        return context.text('The screen is only read.\n', 405, { Allow: 'GET' });
    if (origin !== undefined && origin !== `http://${host}`)
        return context.text('Not from there.\n', 403);
    return isOfOtherSite(context) ? context.text('Not from there.\n', 403) : undefined;
}
/** A link to the page may stand anywhere; its data is nobody else's (Fetch Metadata, W3C). */
function isOfOtherSite({ req }) {
    const site = req.header('Sec-Fetch-Site') ?? 'none';
    return site !== 'same-origin' && site !== 'none' && req.header('Sec-Fetch-Mode') !== 'navigate';
}

;// CONCATENATED MODULE: ./lib/cli/adapters/screen/server/serve-screen.js



const host = '127.0.0.1';
/** Serves the page to this machine alone. Port 0 is any that is free; rejects when the port is taken. */
async function serveScreen(port, source) {
    const server = (0,external_node_http_.createServer)();
    await listen(server, port);
    const bound = portOf(server);
    const routes = screenRoutes({ ...source, hosts: [`${host}:${bound}`, `localhost:${bound}`] });
    server.on('request', (0,dist/* getRequestListener */.SE)(routes.fetch));
    return {
        address: `http://${host}:${bound}/`,
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            // Browsers keep connections open long after they have asked for something.
            server.closeAllConnections();
        }),
    };
}
function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
            server.off('error', reject);
            resolve();
        });
    });
}
function portOf(server) {
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('the server has no port');
    return address.port;
}

// EXTERNAL MODULE: ./lib/cli/domain/message-of.js
var message_of = __webpack_require__(5912);
// EXTERNAL MODULE: ./lib/cli/usecases/refusal.js
var refusal = __webpack_require__(24263);
// EXTERNAL MODULE: ./lib/cli/codec/screen/data-script.js
var data_script = __webpack_require__(25428);
// EXTERNAL MODULE: ./lib/cli/codec/screen/written-data.js + 11 modules
var written_data = __webpack_require__(57908);
// EXTERNAL MODULE: ./lib/cli/domain/records/run/run.js
var run_run = __webpack_require__(85281);
// EXTERNAL MODULE: ./lib/cli/usecases/screen/log-tails.js
var log_tails = __webpack_require__(89940);
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
;// CONCATENATED MODULE: ./lib/cli/usecases/screen/live-screen.js









/** Milliseconds after which times have moved on, even where nothing else has: windows open and shut. */
const mostAge = 60_000;
/** The data of the screen as it is whenever it is asked for. */
class LiveScreen {
    #options;
    #numbers = new Map();
    #reading;
    #looking;
    constructor(options) {
        this.#options = options;
    }
    /** The text of a data file by its path, such as `data/list.js`; undefined for one that there is not. */
    async file(path) {
        // Those who ask at once share one look at the heads.
        this.#looking ??= this.#current().finally(() => {
            this.#looking = undefined;
        });
        const reading = await this.#looking;
        const known = reading.files.get(path) ?? this.#make(reading, path);
        reading.files.set(path, known);
        const telling = await known;
        return telling();
    }
    async #current() {
        const heads = await this.#options.readHeads();
        const before = await this.#reading;
        const isRecent = before !== undefined && this.#options.ports.clock.now() - Date.parse(before.world.builtAt) < mostAge;
        if (before?.heads === heads && isRecent)
            return before;
        this.#reading = this.#read(heads);
        // Whoever asks next tries again.
        this.#reading.catch(() => {
            this.#reading = undefined;
        });
        return this.#reading;
    }
    async #read(heads) {
        return { heads, world: await (0,read_screen_world/* readScreenWorld */.h)(this.#options.ports), files: new Map() };
    }
    async #make({ world, files }, path) {
        try {
            return await this.#telling(world, path);
        }
        catch (cause) {
            files.delete(path);
            throw cause;
        }
    }
    async #telling(world, path) {
        const { ports, look } = this.#options;
        if (path === (0,data_script/* dataPath */.Kf)(data_script/* listData */.bB)) {
            this.#numbers = await (0,pull_requests_of_merges/* pullRequestsOfMerges */.Q)(ports.numbers, world.plans, this.#numbers);
            return always((0,written_data/* writtenList */.qu)((0,screen_list_of/* screenListOf */.E)(world, ports.site, this.#numbers)).text);
        }
        if (path === (0,data_script/* dataPath */.Kf)(data_script/* environmentsData */.Lo)) {
            return always((0,written_data/* writtenEnvironments */.Gt)(await (0,read_screen_environments/* readScreenEnvironments */.v)(world, look)).text);
        }
        const known = world.plans.find(({ listed }) => (0,data_script/* dataPath */.Kf)((0,data_script/* detailsData */.zb)(listed.environment, listed.plan)) === path);
        return known === undefined ? always(undefined) : tellingOf(ports, world, known);
    }
}
function always(text) {
    return async () => text;
}
/** What the operations of a run say while it goes on moves no branch. */
async function tellingOf(ports, world, known) {
    const details = await (0,read_screen_details/* readScreenDetails */.$)(ports, world, known);
    const { run } = details;
    if (run === null || (0,run_run/* hasEnded */.hY)(run))
        return always((0,written_data/* writtenDetails */.ow)(details).text);
    return async () => (0,written_data/* writtenDetails */.ow)({ ...details, logs: await (0,log_tails/* logTails */._)(ports.logs, run) }).text;
}

// EXTERNAL MODULE: ./lib/cli/cli/exit-code.js
var exit_code = __webpack_require__(26605);
;// CONCATENATED MODULE: ./lib/cli/cli/screen/live-page.js
/** Milliseconds after which the page asks again. */
const every = 2000;
/** The same page, told that it is served live. */
function livePage(html) {
    const place = html.indexOf('<head>') + '<head>'.length;
    return `${html.slice(0, place)}<meta name="deployment-plans-live" content="${every}">${html.slice(place)}`;
}

// EXTERNAL MODULE: ./lib/cli/usecases/pull-requests/open-pull-requests.js
var open_pull_requests = __webpack_require__(46319);
// EXTERNAL MODULE: ./lib/cli/usecases/pull-requests/snapshot.js
var snapshot = __webpack_require__(55754);
;// CONCATENATED MODULE: ./lib/cli/cli/screen/read-heads.js


/** Milliseconds between two looks at what others have written elsewhere. */
const interval = 15_000;
/** Where everything stands; this machine is asked each time, others now and then. */
function headsOf(session) {
    const { repository, hosted, clock } = session;
    let proposed = '';
    let lookedAt = Number.NEGATIVE_INFINITY;
    return {
        async read() {
            if (clock.now() - lookedAt >= interval) {
                proposed = await bring(session);
                lookedAt = clock.now();
            }
            return JSON.stringify([proposed, ...(await repository.branches())]);
        },
        readOpenPlans: hosted === null ? session.readOpenPlans : (0,open_pull_requests/* openPlansNow */.LX)({ forge: hosted.forge, repository }),
    };
}
async function bring({ repository, hosted }) {
    if (hosted === null) {
        await repository.refresh();
        return '';
    }
    const pullRequests = await (0,snapshot/* bringHeads */.qB)(repository, await (0,snapshot/* environmentPullRequests */.t3)(hosted.forge));
    return JSON.stringify(pullRequests.map(({ number, head, base, draft }) => [number, head, base, draft]));
}

;// CONCATENATED MODULE: ./lib/cli/cli/screen/said-once.js
/** Says a text unless it is the one that was said last: a page asks again every other second while something is wrong. */
function saidOnce(say) {
    let last;
    return (text) => {
        if (text !== last)
            say(text);
        last = text;
    };
}

// EXTERNAL MODULE: ./lib/cli/cli/screen/screen-ports.js
var screen_ports = __webpack_require__(46907);
;// CONCATENATED MODULE: ./lib/cli/cli/screen/serve-page.js










/** Serves the page until a signal comes; its address is printed as soon as there is one. */
async function servePage(session, signals, { port, look }) {
    const heads = headsOf(session);
    const ports = { ...(0,screen_ports/* screenPorts */.T)(session), readOpenPlans: heads.readOpenPlans };
    const live = new LiveScreen({ ports, readHeads: heads.read, look });
    const stop = signals.obey();
    const report = saidOnce((text) => process.stderr.write(`${text}\n`));
    const served = await servedAt(port, {
        page: livePage((0,own_page/* readOwnPage */._)().html),
        file: (path) => live.file(path),
        onFailure: (cause) => report((0,message_of/* messageOf */.b)(cause)),
    });
    process.stdout.write(`${served.address}\n`);
    await stopped(stop);
    await served.close();
    return { exitCode: exit_code/* exitCode */.I$.done, json: {}, text: () => 'The screen is no longer served.' };
}
function stopped(stop) {
    return new Promise((end) => {
        if (stop.stopped)
            end();
        stop.onStop(end);
    });
}
/** Rejects with a Refusal (`wrong`) when the port cannot be had. */
async function servedAt(port, source) {
    try {
        return await serveScreen(port, source);
    }
    catch (cause) {
        throw (0,refusal/* wrongUsage */.xY)(`the screen cannot be served on port ${port}: ${(0,message_of/* messageOf */.b)(cause)}; choose another one`);
    }
}


/***/ })

};
