export const id = 170;
export const ids = [170];
export const modules = {

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


/***/ }),

/***/ 65789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishedNotes: () => (/* binding */ publishedNotes)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19147);
/* harmony import */ var _domain_shorten_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3252);
/* harmony import */ var _in_words_time_in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8796);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8279);
/* harmony import */ var _markdown_serialize_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41889);
/* harmony import */ var _markdown_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58829);
/* harmony import */ var _markdown_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30603);







/** Older notes stand in the history of the branch; a record over 1 MiB would not be read. */
const most = { entries: 50, bytes: 256 * 1024 };
/** The line before each entry; no text of others can hold it. */
const marker = '<!-- deployment-plans: published';
const entryStart = new RegExp(`^(?=${marker} )`, 'm');
/** Of one update: versions that are told, and UTF-16 code units of one text. */
const mostTold = { versions: 50, text: 16_000 };
/**
 * The file with release notes of one application in one environment, with those of one more run, which come first. The
 * same run twice gives the same file.
 * @param before the file as it stands; null when there is none
 */
function publishedNotes(before, run, notes) {
    const line = `${marker} ${(0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planAddress */ .o4)(run)} -->`;
    const [, ...earlier] = (before ?? '').split(entryStart);
    if (earlier.some((entry) => entry.startsWith(line)))
        return before ?? '';
    const entry = entryWithin(line, run, notes);
    const head = `# Release notes of ${notes.application} in ${run.environment}\n`;
    return [head, ...withinBounds([entry, ...earlier.map((it) => `${it.trimEnd()}\n`)])].join('\n');
}
/** With as many of the newest versions as there is room for: half of them at a time are left out. */
function entryWithin(line, run, notes, told = mostTold.versions) {
    const markdown = (0,_markdown_serialize_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .serializeMarkdown */ .o)(contentOf(run, notes, told)).replaceAll(marker, '<!- - published');
    const entry = `${line}\n${markdown}\n`;
    return told === 0 || (0,_markdown_serialize_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .byteLength */ .d)(entry) <= most.bytes
        ? entry
        : entryWithin(line, run, notes, Math.floor(told / 2));
}
/** The newest is always there. */
function withinBounds([newest = '', ...earlier]) {
    let left = most.bytes - (0,_markdown_serialize_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .byteLength */ .d)(newest);
    const kept = earlier.slice(0, most.entries - 1).filter((entry) => {
        left -= (0,_markdown_serialize_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .byteLength */ .d)(entry);
        return left >= 0;
    });
    return [newest, ...kept];
}
function contentOf({ plan, endedAt }, { from, to, step, own, versions, incomplete }, told) {
    const before = from === null || from === to ? [] : [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)(' from '), (0,_markdown_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(from)];
    const when = endedAt === null ? '' : `, ${(0,_in_words_time_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .timeInWords */ .mK)(endedAt)}`;
    const isSilent = own === null && versions.length === 0;
    return [
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .heading */ .R_)(2, to),
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)(openings[step]), ...before, (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)(' by plan '), (0,_markdown_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(plan), (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)(when)),
        ...(own === null ? [] : (0,_markdown_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownOf */ .R)((0,_domain_shorten_text_js__WEBPACK_IMPORTED_MODULE_6__/* .shortenText */ .B)(own, mostTold.text))),
        ...versions.slice(0, told).flatMap(({ version, title, text }) => [
            (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)({
                type: 'strong',
                children: [(0,_markdown_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(version), ...(title === null ? [] : [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)(': '), ...(0,_markdown_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .proseOf */ .j)(title)])],
            }),
            ...(0,_markdown_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownOf */ .R)((0,_domain_shorten_text_js__WEBPACK_IMPORTED_MODULE_6__/* .shortenText */ .B)(text, mostTold.text)),
        ]),
        ...(isSilent ? [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)('Nothing is said of it.'))] : []),
        ...(versions.length > told ? [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)('There are more notes than there is room for.'))] : []),
        ...(incomplete || step === 'unread'
            ? [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)('Not all tags and releases could be read; there may be more notes.'))]
            : []),
    ];
}
const openings = {
    first: 'Deployed for the first time',
    forward: 'Updated',
    same: 'Deployed again',
    back: 'Taken back',
    unread: 'Deployed',
};


/***/ })

};
