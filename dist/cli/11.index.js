export const id = 11;
export const ids = [11];
export const modules = {

/***/ 66011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderDocumentPage: () => (/* binding */ renderDocumentPage)
});

// EXTERNAL MODULE: ./node_modules/hast-util-to-html/lib/index.js + 41 modules
var lib = __webpack_require__(68382);
// EXTERNAL MODULE: ./lib/cli/domain/names.js
var names = __webpack_require__(19147);
// EXTERNAL MODULE: ./lib/cli/render/markdown/order-blocks.js + 1 modules
var order_blocks = __webpack_require__(65767);
// EXTERNAL MODULE: ./lib/cli/render/order/order-graph.js
var order_graph = __webpack_require__(65085);
// EXTERNAL MODULE: ./lib/cli/render/document/document-part.js
var document_part = __webpack_require__(85480);
// EXTERNAL MODULE: ./lib/cli/render/document/document-parts.js + 7 modules
var document_parts = __webpack_require__(70817);
// EXTERNAL MODULE: ./lib/cli/render/document/page/content-of.js + 1 modules
var content_of = __webpack_require__(54832);
// EXTERNAL MODULE: ./lib/cli/render/document/page/element.js
var page_element = __webpack_require__(82537);
// EXTERNAL MODULE: ./node_modules/@dagrejs/dagre/dist/dagre.esm.js
var dagre_esm = __webpack_require__(42440);
// EXTERNAL MODULE: ./node_modules/string-width/index.js + 3 modules
var string_width = __webpack_require__(11272);
// EXTERNAL MODULE: ./lib/cli/domain/shorten-text.js
var shorten_text = __webpack_require__(3252);
// EXTERNAL MODULE: ./lib/cli/render/text/plain-text.js
var plain_text = __webpack_require__(20535);
;// CONCATENATED MODULE: ./lib/cli/render/order/order-layout.js




/** UTF-16 code units of a line in a box. */
const longestLine = 40;
/* Measures in the unit of the drawing, for text of 13 units in a font whose characters are all as wide. */
const columnWidth = 8;
const lineHeight = 18;
const padding = 12;
const margin = 8;
/**
 * Lays out by dagre what goes before what.
 * @param before by application the boxes that go right before it; all of them are among `boxes`
 */
function layOutOrder(boxes, before) {
    const shown = boxes.map(({ application, lines }) => ({ application, lines: lines.map(lineOf) }));
    const graph = laidOut(shown, before);
    const { width = 0, height = 0 } = graph.graph();
    return {
        width: Math.ceil(width),
        height: Math.ceil(height),
        boxes: shown.map((box, index) => placed(box, graph.node(String(index)))),
        arrows: graph.edges().map((edge) => arrow(graph.edge(edge).points ?? [])),
    };
}
function laidOut(boxes, before) {
    const graph = new dagre_esm/* Graph */.TS();
    graph.setGraph({ rankdir: 'LR', nodesep: 24, ranksep: 48, marginx: margin, marginy: margin });
    const ids = new Map(boxes.map(({ application }, index) => [application, String(index)]));
    boxes.forEach(({ lines }, index) => {
        const width = Math.max(...lines.map((line) => (0,string_width/* default */.A)(line))) * columnWidth + 2 * padding;
        graph.setNode(String(index), { width, height: lines.length * lineHeight + 2 * padding });
    });
    for (const [then, firsts] of before) {
        for (const first of firsts)
            graph.setEdge(ids.get(first) ?? '', ids.get(then) ?? '', {});
    }
    (0,dagre_esm/* layout */.Zp)(graph);
    return graph;
}
function lineOf(written) {
    return (0,shorten_text/* shortenText */.B)((0,plain_text/* plainText */.w)(written), longestLine);
}
/** Lays its middle on the middle of the node. */
function placed({ application, lines }, node) {
    const { x = 0, y = 0, width, height } = node;
    const top = y - height / 2;
    return {
        application,
        x: rounded(x - width / 2),
        y: rounded(top),
        width: rounded(width),
        height: rounded(height),
        lines: lines.map((text, index) => ({
            text,
            x: rounded(x),
            y: rounded(top + padding + (index + 0.75) * lineHeight),
        })),
    };
}
function arrow(points) {
    const [first, ...others] = points.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`);
    return [`M ${first}`, ...others.map((point) => `L ${point}`)].join(' ');
}
function rounded(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./lib/cli/render/document/page/order-drawing.js


/** What the lines of a box are, for the style of the page. */
const classNames = ['name', 'versions'];
/** The graph as a drawing that needs nothing but itself. */
function drawOrder({ boxes, before }) {
    const lined = boxes.map(({ application, versions }) => ({ application, lines: [application, versions] }));
    const { width, height, boxes: placed, arrows } = layOutOrder(lined, before);
    const properties = {
        ...{ width, height },
        viewBox: `0 0 ${width} ${height}`,
        role: 'img',
        ariaLabel: 'What is deployed before what',
    };
    return (0,page_element/* element */.N)('svg', properties, arrowHead(), ...arrows.map(drawArrow), ...placed.map(drawBox));
}
function drawBox({ x, y, width, height, lines }) {
    const labels = lines.map((line, index) => (0,page_element/* element */.N)('text', { ...numbers({ x: line.x, y: line.y }), className: [classNames[index] ?? ''] }, (0,page_element/* text */.Q)(line.text)));
    return (0,page_element/* element */.N)('g', {}, (0,page_element/* element */.N)('rect', { ...numbers({ x, y, width, height }), rx: '6' }), ...labels);
}
/** Attributes of SVG are text. */
function numbers(values) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
function drawArrow(d) {
    return (0,page_element/* element */.N)('path', { d, markerEnd: 'url(#arrow)' });
}
function arrowHead() {
    const size = { viewBox: '0 0 8 8', refX: '8', refY: '4', markerWidth: '8', markerHeight: '8' };
    const head = (0,page_element/* element */.N)('path', { d: 'M 0 0 L 8 4 L 0 8 z' });
    return (0,page_element/* element */.N)('defs', {}, (0,page_element/* element */.N)('marker', { id: 'arrow', orient: 'auto', ...size }, head));
}

;// CONCATENATED MODULE: ./lib/cli/render/document/page/page-style.js
/** How the page looks: readable, in light and dark, and on paper. */
const pageStyle = `
:root { color-scheme: light dark; --line: #8886; --soft: #8881; --link: light-dark(#0550ae, #6cb6ff); }
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.25; }
h2 { font-size: 1.3rem; margin: 2.2rem 0 .6rem; padding-bottom: .2rem; border-bottom: 1px solid var(--line); }
h3, h4, h5, h6 { font-size: 1.05rem; margin: 1.2rem 0 .4rem; }
a { color: var(--link); }
nav { padding: .2rem 1rem; border: 1px solid var(--line); border-radius: 6px; background: var(--soft); }
nav ol { columns: 16rem; margin: .6rem 0; }
table { width: 100%; border-collapse: collapse; margin: .8rem 0; }
th, td { padding: .4rem .6rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
th { background: var(--soft); }
code, pre, svg { font-family: ui-monospace, monospace; font-size: .9em; }
code { padding: .1em .3em; border-radius: 4px; background: var(--soft); }
pre { padding: .8rem; overflow-x: auto; border-radius: 6px; background: var(--soft); }
pre code { padding: 0; background: none; }
blockquote { margin-left: 0; padding-left: 1rem; border-left: 3px solid var(--line); }
figure { margin: .8rem 0; overflow-x: auto; }
svg { max-width: none; font-size: 13px; fill: currentColor; }
svg rect { fill: var(--soft); stroke: currentColor; }
svg text { text-anchor: middle; }
svg .versions { opacity: .75; }
svg > path { fill: none; stroke: currentColor; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h2 { break-after: avoid; }
  tr, pre, figure { break-inside: avoid; }
  figure { overflow: visible; }
  svg { max-width: 100%; height: auto; }
}
`;

;// CONCATENATED MODULE: ./lib/cli/render/document/document-page.js










/** Browsers run, fetch and send nothing for this page, whatever it says. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/**
 * A plan as a document for people: one HTML page that needs nothing else, and ends with a newline. It holds what the
 * Markdown holds, and the order as a drawing.
 */
function renderDocumentPage(report) {
    const title = `Deployment plan ${(0,names/* planAddress */.o4)(report)}`;
    const parts = (0,document_parts/* documentParts */.k)(report);
    const page = {
        type: 'root',
        children: [
            { type: 'doctype' },
            (0,page_element/* text */.Q)('\n'),
            (0,page_element/* element */.N)('html', { lang: 'en' }, head(title), body(title, parts)),
            (0,page_element/* text */.Q)('\n'),
        ],
    };
    return (0,lib/* toHtml */.V)(page);
}
function head(title) {
    return (0,page_element/* element */.N)('head', {}, (0,page_element/* element */.N)('meta', { charSet: 'utf-8' }), (0,page_element/* element */.N)('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }), (0,page_element/* element */.N)('meta', { name: 'referrer', content: 'no-referrer' }), (0,page_element/* element */.N)('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }), (0,page_element/* element */.N)('title', {}, (0,page_element/* text */.Q)(title)), (0,page_element/* element */.N)('style', {}, (0,page_element/* text */.Q)(pageStyle)));
}
function body(title, parts) {
    const entries = parts.map((part) => (0,page_element/* element */.N)('li', {}, (0,page_element/* element */.N)('a', { href: `#${(0,document_part/* anchorOf */.d)(part)}` }, (0,page_element/* text */.Q)(part.title))));
    return (0,page_element/* element */.N)('body', {}, (0,page_element/* element */.N)('h1', {}, (0,page_element/* text */.Q)(title)), (0,page_element/* element */.N)('nav', { ariaLabel: 'Contents' }, (0,page_element/* element */.N)('ol', {}, ...entries)), ...parts.map(chapter));
}
function chapter(part) {
    const { title, graph, content } = part;
    return (0,page_element/* element */.N)('section', { id: (0,document_part/* anchorOf */.d)(part) }, (0,page_element/* element */.N)('h2', {}, (0,page_element/* text */.Q)(title)), ...(graph === undefined ? [] : order(graph)), ...(0,content_of/* contentOf */.$)(content));
}
function order(graph) {
    return (0,order_graph/* isWithin */.UO)(graph, order_graph/* mostInDrawing */.l6)
        ? [(0,page_element/* element */.N)('figure', {}, drawOrder(graph))]
        : (0,content_of/* contentOf */.$)([(0,order_blocks/* orderAsList */.v)(graph)]);
}


/***/ }),

/***/ 85480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ anchorOf)
/* harmony export */ });
/** The address of a chapter inside its document, as GitHub makes it from a heading. */
function anchorOf({ title }) {
    return title.toLowerCase().replaceAll(' ', '-');
}


/***/ })

};
