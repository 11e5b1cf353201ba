export const id = 888;
export const ids = [888];
export const modules = {

/***/ 70817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ documentParts)
});

// EXTERNAL MODULE: ./lib/cli/render/markdown/blocks.js
var blocks = __webpack_require__(8279);
// EXTERNAL MODULE: ./lib/cli/render/markdown/untrusted-markdown.js + 1 modules
var untrusted_markdown = __webpack_require__(58829);
// EXTERNAL MODULE: ./lib/cli/render/markdown/untrusted-text.js
var untrusted_text = __webpack_require__(30603);
// EXTERNAL MODULE: ./lib/cli/domain/document/is-begun.js
var is_begun = __webpack_require__(805);
// EXTERNAL MODULE: ./lib/cli/domain/model/plan-document.js
var plan_document = __webpack_require__(52878);
;// CONCATENATED MODULE: ./lib/cli/render/document/parts/section-words.js
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

;// CONCATENATED MODULE: ./lib/cli/render/document/parts/section-part.js






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

;// CONCATENATED MODULE: ./lib/cli/render/document/parts/notes-part.js




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

;// CONCATENATED MODULE: ./lib/cli/render/document/parts/open-points-part.js


const kinds = { error: 'Missing', warning: 'To complete', notice: 'To know' };
/** What the reader must know before anything else: what the document leaves open, or what was noted at the claim. */
function openPointsPart({ problems }) {
    if (problems.length === 0)
        return [];
    const items = problems.map(({ severity, message }) => [(0,blocks/* words */.aL)(`${kinds[severity]}: `), ...(0,untrusted_text/* proseOf */.j)(message)]);
    return [{ title: 'Open points', content: [(0,blocks/* listOf */.c3)(items)] }];
}

// EXTERNAL MODULE: ./lib/cli/render/order/order-graph.js
var order_graph = __webpack_require__(65085);
;// CONCATENATED MODULE: ./lib/cli/render/document/parts/order-part.js

/** What is deployed before what. */
function orderPart(report) {
    const graph = (0,order_graph/* orderGraphOf */.Iz)(report);
    return graph === undefined ? [] : [{ title: 'Order', graph, content: [] }];
}

// EXTERNAL MODULE: ./lib/cli/domain/short-digest.js
var short_digest = __webpack_require__(18082);
// EXTERNAL MODULE: ./lib/cli/render/in-words/operation-in-words.js
var operation_in_words = __webpack_require__(62548);
// EXTERNAL MODULE: ./lib/cli/render/in-words/origin-in-words.js
var origin_in_words = __webpack_require__(75337);
// EXTERNAL MODULE: ./lib/cli/render/in-words/settings-in-words.js
var settings_in_words = __webpack_require__(30704);
// EXTERNAL MODULE: ./lib/cli/render/in-words/status-in-words.js
var status_in_words = __webpack_require__(24073);
;// CONCATENATED MODULE: ./lib/cli/render/document/parts/overview-part.js







/** From where to where, what with which versions, and how things stand. */
function overviewPart(report) {
    return { title: 'Overview', content: [facts(report), ...applications(report)] };
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
function applications(report) {
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

// EXTERNAL MODULE: ./lib/cli/render/in-words/approval-in-words.js
var approval_in_words = __webpack_require__(42706);
// EXTERNAL MODULE: ./lib/cli/render/in-words/backout-in-words.js
var backout_in_words = __webpack_require__(80904);
// EXTERNAL MODULE: ./lib/cli/render/in-words/operation-remarks.js
var operation_remarks = __webpack_require__(73978);
// EXTERNAL MODULE: ./lib/cli/render/in-words/operation-state.js
var operation_state = __webpack_require__(45650);
// EXTERNAL MODULE: ./lib/cli/render/in-words/run-status-in-words.js
var run_status_in_words = __webpack_require__(7241);
// EXTERNAL MODULE: ./lib/cli/render/in-words/time-in-words.js
var time_in_words = __webpack_require__(8796);
// EXTERNAL MODULE: ./lib/cli/render/in-words/wait-in-words.js
var wait_in_words = __webpack_require__(30156);
;// CONCATENATED MODULE: ./lib/cli/render/document/parts/run-part.js










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

;// CONCATENATED MODULE: ./lib/cli/render/document/document-parts.js






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


/***/ }),

/***/ 54832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ contentOf)
});

// EXTERNAL MODULE: ./node_modules/hast-util-sanitize/lib/index.js + 1 modules
var lib = __webpack_require__(35502);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-hast/lib/index.js + 29 modules
var mdast_util_to_hast_lib = __webpack_require__(56334);
;// CONCATENATED MODULE: ./lib/cli/render/document/page/content-schema.js
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

;// CONCATENATED MODULE: ./lib/cli/render/document/page/content-of.js



/** Raw HTML has no way in: it is not handed over, and whatever is not in the schema is taken out. */
function contentOf(nodes) {
    const tree = (0,lib/* sanitize */.a)((0,mdast_util_to_hast_lib/* toHast */._)({ type: 'root', children: [...nodes] }), contentSchema);
    if (tree.type !== 'root')
        return [];
    return tree.children.flatMap((child) => (child.type === 'doctype' ? [] : [child]));
}


/***/ }),

/***/ 82537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ element),
/* harmony export */   Q: () => (/* binding */ text)
/* harmony export */ });
/** A piece of the page that is of our own making. */
function element(tagName, properties, ...children) {
    return { type: 'element', tagName, properties, children };
}
function text(value) {
    return { type: 'text', value };
}


/***/ }),

/***/ 58829:
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
// EXTERNAL MODULE: ./lib/cli/domain/shorten-text.js
var shorten_text = __webpack_require__(3252);
// EXTERNAL MODULE: ./lib/cli/render/text/plain-text.js
var plain_text = __webpack_require__(20535);
// EXTERNAL MODULE: ./lib/cli/render/markdown/blocks.js
var markdown_blocks = __webpack_require__(8279);
// EXTERNAL MODULE: ./lib/cli/render/markdown/untrusted-text.js
var untrusted_text = __webpack_require__(30603);
;// CONCATENATED MODULE: ./lib/cli/render/markdown/web-address.js
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

;// CONCATENATED MODULE: ./lib/cli/render/markdown/untrusted-markdown.js








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


/***/ })

};
