export const id = 702;
export const ids = [702];
export const modules = {

/***/ 27426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readOwnPage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** scripts/build.ts puts the page and a manifest next to the built file; the sources stand three folders deep. */
function readOwnPage(folder = import.meta.dirname) {
    const isBuilt = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'screen', 'index.html'));
    const root = isBuilt ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '..', '..', '..');
    const html = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ...(isBuilt ? [] : ['dist']), 'screen', 'index.html'), 'utf8');
    const { version } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'package.json'), 'utf8'));
    return { html, program: `${version} ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(html).digest('hex').slice(0, 12)}` };
}


/***/ }),

/***/ 46907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ screenPorts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_deployers_logs_create_operation_logs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45921);
/* harmony import */ var _session_execution_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81701);



/** What the screen is made of, as this machine sees it. */
function screenPorts(session) {
    const { hosted } = session;
    return {
        ...session,
        logs: (0,_adapters_deployers_logs_create_operation_logs_js__WEBPACK_IMPORTED_MODULE_1__/* .createOperationLogs */ .v)((0,_session_execution_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .logFolder */ .h)(session)),
        site: siteOf(session),
        numbers: hosted?.numbers ?? null,
    };
}
function siteOf({ hosted, repository }) {
    if (hosted === null)
        return { name: folderName(repository.directory), url: null };
    const { webAddress } = hosted;
    return { name: new URL(webAddress).pathname.slice(1), url: webAddress };
}
/** The folder of a working tree, or of a bare repository, holds git's own under a name that says nothing. */
function folderName(directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(directory.replace(/[/\\]\.git$/, '')).replace(/\.git$/, '');
}


/***/ }),

/***/ 25428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ dataPath),
/* harmony export */   Lo: () => (/* binding */ environmentsData),
/* harmony export */   bB: () => (/* binding */ listData),
/* harmony export */   kw: () => (/* binding */ dataScript),
/* harmony export */   zb: () => (/* binding */ detailsData)
/* harmony export */ });
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


/***/ }),

/***/ 57908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ow: () => (/* binding */ writtenDetails),
  Gt: () => (/* binding */ writtenEnvironments),
  qu: () => (/* binding */ writtenList)
});

// EXTERNAL MODULE: ./lib/cli/codec/screen/data-script.js
var data_script = __webpack_require__(25428);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./lib/cli/codec/records/confirmations.js
var confirmations = __webpack_require__(65512);
// EXTERNAL MODULE: ./lib/cli/codec/records/delivery.js
var delivery = __webpack_require__(88852);
// EXTERNAL MODULE: ./lib/cli/codec/records/problem.js
var problem = __webpack_require__(59145);
// EXTERNAL MODULE: ./lib/cli/codec/records/record-file.js
var record_file = __webpack_require__(14676);
// EXTERNAL MODULE: ./lib/cli/codec/records/record-pieces.js
var record_pieces = __webpack_require__(33665);
// EXTERNAL MODULE: ./lib/cli/codec/records/run.js + 3 modules
var run = __webpack_require__(42944);
;// CONCATENATED MODULE: ./lib/cli/codec/screen/screen-details.js







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

// EXTERNAL MODULE: ./lib/cli/domain/listing/listed-plan.js
var listed_plan = __webpack_require__(59003);
// EXTERNAL MODULE: ./lib/cli/codec/records/deploy-all.js
var deploy_all = __webpack_require__(28305);
// EXTERNAL MODULE: ./lib/cli/codec/records/environment-record.js
var environment_record = __webpack_require__(61241);
// EXTERNAL MODULE: ./lib/cli/codec/records/waiting-for.js
var waiting_for = __webpack_require__(55903);
;// CONCATENATED MODULE: ./lib/cli/codec/screen/screen-environments.js







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
    status: schemas/* enum */.k5n(listed_plan/* planStatuses */.E),
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

;// CONCATENATED MODULE: ./lib/cli/codec/screen/packing/front-coding.js
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

;// CONCATENATED MODULE: ./lib/cli/codec/screen/packing/number-text.js
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

;// CONCATENATED MODULE: ./lib/cli/codec/screen/packing/vocabulary.js
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

;// CONCATENATED MODULE: ./lib/cli/codec/screen/packing/packing.js



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

// EXTERNAL MODULE: ./lib/cli/domain/records/run/waiting-for.js
var run_waiting_for = __webpack_require__(68737);
;// CONCATENATED MODULE: ./lib/cli/codec/screen/packing/cell.js
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

;// CONCATENATED MODULE: ./lib/cli/codec/screen/packing/digest.js
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

;// CONCATENATED MODULE: ./lib/cli/codec/screen/packing/moment.js
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

;// CONCATENATED MODULE: ./lib/cli/codec/screen/plan-cell.js





const plan_cell_environment = word('environment');
const planName = word('plan');
const plan_cell_application = word('application');
const person = word('person');
const plan_cell_text = word('text');
const plan_cell_status = choice(listed_plan/* planStatuses */.E);
const endedBy = choice([null, 'operator', 'system']);
const offers = listOf(choice(listed_plan/* planOffers */.t));
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

;// CONCATENATED MODULE: ./lib/cli/codec/screen/screen-list.js





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

;// CONCATENATED MODULE: ./lib/cli/codec/screen/written-data.js




/** What the page needs before anything else. */
function writtenList(list) {
    return written(data_script/* listData */.bB, screenListToJson(list));
}
function writtenEnvironments(environments) {
    return written(data_script/* environmentsData */.Lo, screenEnvironmentsToJson(environments));
}
/** One for each plan. */
function writtenDetails(details) {
    return written((0,data_script/* detailsData */.zb)(details.environment, details.plan), screenDetailsToJson(details));
}
function written(key, json) {
    return { path: (0,data_script/* dataPath */.Kf)(key), text: (0,data_script/* dataScript */.kw)(key, json) };
}


/***/ }),

/***/ 89940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ logTails)
/* harmony export */ });
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


/***/ }),

/***/ 15876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ pullRequestsOfMerges)
/* harmony export */ });
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


/***/ }),

/***/ 45393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readScreenDetails)
});

// EXTERNAL MODULE: ./lib/cli/domain/records/run/run.js
var run_run = __webpack_require__(85281);
// EXTERNAL MODULE: ./node_modules/hast-util-to-html/lib/index.js + 41 modules
var lib = __webpack_require__(68382);
// EXTERNAL MODULE: ./lib/cli/render/markdown/order-blocks.js + 1 modules
var order_blocks = __webpack_require__(65767);
// EXTERNAL MODULE: ./lib/cli/render/document/document-parts.js + 7 modules
var document_parts = __webpack_require__(70817);
// EXTERNAL MODULE: ./lib/cli/render/document/page/content-of.js + 1 modules
var content_of = __webpack_require__(54832);
// EXTERNAL MODULE: ./lib/cli/render/document/page/element.js
var page_element = __webpack_require__(82537);
;// CONCATENATED MODULE: ./lib/cli/render/document/document-excerpt.js





/**
 * The document of a plan as a piece of HTML that stands in a page of somebody else: its chapters with their headings,
 * without anchors, styles or drawings of their own. Nothing in it runs or is fetched.
 */
function renderDocumentExcerpt(report) {
    const chapters = (0,document_parts/* documentParts */.k)(report).map(({ title, graph, content }) => (0,page_element/* element */.N)('section', {}, (0,page_element/* element */.N)('h2', {}, (0,page_element/* text */.Q)(title)), ...(graph === undefined ? [] : (0,content_of/* contentOf */.$)([(0,order_blocks/* orderAsList */.v)(graph)])), ...(0,content_of/* contentOf */.$)(content)));
    const root = { type: 'root', children: chapters };
    return (0,lib/* toHtml */.V)(root);
}

// EXTERNAL MODULE: ./lib/cli/usecases/documenting/document-plan.js
var document_plan = __webpack_require__(71584);
// EXTERNAL MODULE: ./lib/cli/usecases/reading/source-evidence.js
var source_evidence = __webpack_require__(52405);
// EXTERNAL MODULE: ./lib/cli/usecases/refusal.js
var refusal = __webpack_require__(24263);
// EXTERNAL MODULE: ./lib/cli/usecases/screen/log-tails.js
var log_tails = __webpack_require__(89940);
;// CONCATENATED MODULE: ./lib/cli/usecases/screen/read-screen-details.js






/** All that the screen shows of one plan. */
async function readScreenDetails(ports, world, known) {
    const { environment, plan, confirmations = [] } = known.listed;
    const { document, operations, order, problems } = await documented(ports, world, known);
    return {
        ...{ environment, plan, document, operations, order, problems, confirmations },
        run: known.run,
        delivery: (await world.records.delivery(environment, plan)) ?? null,
        logs: await (0,log_tails/* logTails */._)(ports.logs, known.run),
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
        const report = await (0,document_plan/* documentKnownPlan */.S)(ports, trusted, known, isPast ? askNobody : undefined);
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


/***/ }),

/***/ 79956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ readScreenEnvironments)
});

// EXTERNAL MODULE: ./lib/cli/domain/model/configuration.js
var configuration = __webpack_require__(1247);
// EXTERNAL MODULE: ./lib/cli/domain/names.js
var names = __webpack_require__(19147);
// EXTERNAL MODULE: ./lib/cli/domain/policy/judge-start.js
var judge_start = __webpack_require__(90488);
// EXTERNAL MODULE: ./lib/cli/domain/policy/next-opening.js
var next_opening = __webpack_require__(63180);
;// CONCATENATED MODULE: ./lib/cli/domain/policy/opening-at.js


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

// EXTERNAL MODULE: ./lib/cli/domain/records/environment/environment-state.js
var environment_state = __webpack_require__(39141);
// EXTERNAL MODULE: ./lib/cli/domain/records/run/run.js
var run = __webpack_require__(85281);
// EXTERNAL MODULE: ./lib/cli/usecases/deploy-all/execution-of.js
var execution_of = __webpack_require__(91102);
// EXTERNAL MODULE: ./lib/cli/usecases/inspecting/inspect-applications.js
var inspect_applications = __webpack_require__(92998);
// EXTERNAL MODULE: ./lib/cli/usecases/interrupting/aborted-by.js
var aborted_by = __webpack_require__(66734);
;// CONCATENATED MODULE: ./lib/cli/usecases/screen/inspect-for-screen.js


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

;// CONCATENATED MODULE: ./lib/cli/usecases/screen/read-screen-environments.js







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
    const waiting = (0,environment_state/* activeRuns */.$f)(state).filter(run/* awaitsClaim */.Eg);
    return {
        name,
        applications: new Map([...state.applications].map(([application, record]) => [
            application,
            screenApplication(record, marks.get(application), inspections.get(application) ?? null),
        ])),
        ...{ platform, blocked, open, until: until === null ? null : new Date(until).toISOString() },
        pause: state.record?.pause ?? null,
        ...{ approvals, operators: trusted.configuration.operators },
        waiting: waiting.map((run) => ({ plan: (0,names/* planAddress */.o4)(run), waitingFor: run.waitingFor })),
        deployAlls: plans
            .filter(({ listed }) => listed.environment === name)
            .flatMap((known) => (0,execution_of/* executionOf */.e)(known) ?? []),
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


/***/ }),

/***/ 64690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readScreenWorld)
/* harmony export */ });
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80955);
/* harmony import */ var _listing_list_plans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76720);
/* harmony import */ var _reading_trusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48063);



/** Rejects with a Refusal when the trusted configuration cannot be used, and as the repository does. */
async function readScreenWorld(ports) {
    const builtAt = (0,_ports_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .isoNow */ .E)(ports.clock);
    const trusted = await (0,_reading_trusted_js__WEBPACK_IMPORTED_MODULE_1__/* .readTrusted */ .G2)(ports.repository);
    const records = await ports.readRecords();
    return { builtAt, trusted, records, plans: await (0,_listing_list_plans_js__WEBPACK_IMPORTED_MODULE_0__/* .readAllPlans */ .k)(ports, trusted) };
}


/***/ }),

/***/ 26681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ screenListOf)
/* harmony export */ });
/* harmony import */ var _domain_short_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18082);

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
        digest: blob === null ? null : (0,_domain_short_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .V)(blob),
        pullRequest: pullRequest ?? (run === null ? null : (numbers.get(run.mergeCommit) ?? null)),
        leftOpen,
        deployAll: (run?.deployAll ?? content?.value?.deployAll) !== undefined,
    };
}


/***/ })

};
