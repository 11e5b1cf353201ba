export const id = 217;
export const ids = [217];
export const modules = {

/***/ 36217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  obey: () => (/* binding */ obey)
});

// UNUSED EXPORTS: obeyedOutcome

;// CONCATENATED MODULE: ./lib/action/domain/commands/command-answer.js
const bare = { details: [], forms: [], pullRequest: null };
/** Nothing was done. */
function refusedCommand(sentence, more = {}) {
    return { ...bare, verdict: 'refused', sentence, ...more };
}
/** What was wanted is so. */
function doneCommand(sentence, more = {}) {
    return { ...bare, verdict: 'done', sentence, ...more };
}

// EXTERNAL MODULE: ./lib/action/domain/commands/right-to-command.js
var right_to_command = __webpack_require__(52108);
// EXTERNAL MODULE: ./lib/action/domain/pull-requests/published-names.js
var published_names = __webpack_require__(10463);
// EXTERNAL MODULE: ./lib/action/domain/pull-requests/longest-report.js
var longest_report = __webpack_require__(64977);
// EXTERNAL MODULE: ./lib/action/render/markdown/blocks.js
var blocks = __webpack_require__(6455);
// EXTERNAL MODULE: ./lib/action/render/markdown/fit-parts.js + 1 modules
var fit_parts = __webpack_require__(63736);
// EXTERNAL MODULE: ./lib/action/render/markdown/linked-code.js + 1 modules
var linked_code = __webpack_require__(55810);
// EXTERNAL MODULE: ./lib/action/render/markdown/untrusted-text.js
var untrusted_text = __webpack_require__(6091);
// EXTERNAL MODULE: ./lib/action/render/commands/command-blocks.js
var command_blocks = __webpack_require__(43334);
;// CONCATENATED MODULE: ./lib/action/render/commands/command-answer.js






const beginnings = {
    done: '🚀 Done: ',
    looked: '👍 Done: ',
    refused: '✋ Not done: ',
    unread: '❔ Not decided: ',
};
/** The answer to a command, as GitHub-flavoured Markdown: what became of it, what belongs to that, what to say next. */
function renderCommandAnswer(answer, about) {
    const head = [
        (0,blocks/* paragraph */.FY)((0,blocks/* words */.aL)(beginnings[answer.verdict]), ...(0,untrusted_text/* proseOf */.j)(`${answer.sentence}.`), ...madeOf(answer, about)),
        (0,blocks/* paragraph */.FY)(...whatIsAnswered(about)),
    ];
    return (0,fit_parts/* fitParts */.u)({ head, parts: [...detailsPart(answer), ...formsPart(answer)], foot: [] }, longest_report/* longestReport */.p);
}
function madeOf({ pullRequest }, { repository }) {
    if (pullRequest === null)
        return [];
    const place = { kind: 'pull-request', number: pullRequest };
    return [(0,blocks/* words */.aL)(' See '), (0,linked_code/* linkedCode */.n)(`#${pullRequest}`, repository, place), (0,blocks/* words */.aL)('.')];
}
function whatIsAnswered({ repository, pullRequest, comment, by }) {
    const place = { kind: 'comment', pullRequest, id: comment };
    return [
        (0,blocks/* words */.aL)('This answers '),
        (0,linked_code/* linkedCode */.n)('a comment', repository, place),
        (0,blocks/* words */.aL)(' of '),
        (0,untrusted_text/* codeOf */.$)(by),
        (0,blocks/* words */.aL)('.'),
    ];
}
function detailsPart({ details }) {
    return details.length === 0
        ? []
        : [{ title: 'In detail', body: { kind: 'list', items: details.map(untrusted_text/* proseOf */.j) } }];
}
function formsPart({ forms }) {
    return forms.length === 0
        ? []
        : [{ title: 'To say', body: { kind: 'whole', nodes: (0,command_blocks/* commandBlocks */.E)(forms) } }];
}

// EXTERNAL MODULE: ./lib/action/usecases/reading/trusted.js + 23 modules
var reading_trusted = __webpack_require__(30943);
// EXTERNAL MODULE: ./lib/action/usecases/refusal.js
var refusal = __webpack_require__(32455);
// EXTERNAL MODULE: ./lib/action/domain/commands/command.js
var commands_command = __webpack_require__(25499);
// EXTERNAL MODULE: ./lib/action/domain/commands/offered-commands.js
var offered_commands = __webpack_require__(71968);
// EXTERNAL MODULE: ./lib/action/domain/commands/write-command.js
var write_command = __webpack_require__(15701);
// EXTERNAL MODULE: ./lib/action/domain/names.js
var domain_names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/domain/short-digest.js
var short_digest = __webpack_require__(90530);
// EXTERNAL MODULE: ./lib/action/usecases/failure.js
var usecases_failure = __webpack_require__(89889);
// EXTERNAL MODULE: ./lib/action/usecases/require-digest.js
var require_digest = __webpack_require__(56773);
// EXTERNAL MODULE: ./lib/action/domain/model/wanted-version.js
var wanted_version = __webpack_require__(52935);
;// CONCATENATED MODULE: ./lib/action/domain/commands/plan-changes.js

/** What another text of a plan makes of its applications, one phrase each; empty when they are the same. */
function planChanges(before, after) {
    const [former, present] = [entriesOf(before), entriesOf(after)];
    const gone = [...former.keys()].filter((it) => !present.has(it)).map((it) => `${it} was taken out`);
    const others = [...present].flatMap(([application, version]) => {
        const had = former.get(application);
        if (had === version)
            return [];
        return [had === undefined ? `${application} ${version} was added` : `${application} ${had} → ${version}`];
    });
    const source = before.source === after.source ? [] : [`the source is ${after.source}, not ${before.source}`];
    return [...source, ...gone, ...others];
}
function entriesOf({ applications }) {
    return new Map(applications.map((entry) => [entry.application, (0,wanted_version/* wantedVersion */.K)(entry)]));
}

// EXTERNAL MODULE: ./lib/action/usecases/reading/plan-file.js + 5 modules
var plan_file = __webpack_require__(47820);
;// CONCATENATED MODULE: ./lib/action/usecases/commands/changes-since-digest.js




/** What has become of a plan since it was the one of a digest, one sentence each; as far as its history tells. */
async function changesSinceDigest(repository, discussed, digest) {
    if (discussed.stage === 'merged')
        return ['it was merged as another file than the one of that digest'];
    const { plan, blob } = discussed;
    const former = (await blobsOf(repository, discussed)).find((it) => (0,short_digest/* shortDigest */.V)(it) === digest);
    if (former === undefined)
        return ['no commit of the pull request has a plan of that digest'];
    const files = await repository.readBlobs([former, blob]);
    const [before, after] = [former, blob].map((id) => {
        const content = files.get(id);
        return content === undefined ? undefined : (0,plan_file/* readPlanFile */.wr)(plan, content).value;
    });
    if (before === undefined || after === undefined)
        return ['one of the two cannot be read as a plan'];
    const changes = planChanges(before, after);
    return changes.length > 0
        ? changes
        : ['its applications are the same; something else in its file has changed'];
}
/** The files that the commits of a pull request have made of its plan. */
async function blobsOf(repository, { environment, plan, head }) {
    const branch = (0,domain_names/* environmentBranch */.GX)(environment);
    const base = (await repository.branches(branch)).get(branch) ?? null;
    const history = await repository.history(base, head);
    return history.flatMap(({ changes }) => changes.flatMap(({ path, blob }) => (path === (0,domain_names/* planPath */.pw)(plan) && blob !== null ? [blob] : [])));
}

// EXTERNAL MODULE: ./lib/action/domain/listing/offers.js
var listing_offers = __webpack_require__(23009);
// EXTERNAL MODULE: ./lib/action/usecases/confirming/read-to-confirm.js
var read_to_confirm = __webpack_require__(93199);
// EXTERNAL MODULE: ./lib/action/usecases/pull-requests/read-proposal.js + 2 modules
var read_proposal = __webpack_require__(27162);
// EXTERNAL MODULE: ./lib/action/usecases/pull-requests/snapshot.js
var snapshot = __webpack_require__(66058);
;// CONCATENATED MODULE: ./lib/action/usecases/commands/discussed-plan.js







/**
 * What a pull request is about: the plan that it proposes, or the run of the one that it has brought. Rejects with a
 * Refusal (`no`) where it is about no plan, or about none of which anything can be said.
 */
async function readDiscussedPlan(ports, number) {
    const pullRequest = await ports.conversations.pullRequest(number);
    if (pullRequest === null)
        throw (0,refusal/* refused */.J5)(`#${number} is no pull request, so it is about no plan`);
    const environment = (0,domain_names/* parseEnvironmentBranch */.j9)(pullRequest.base);
    if (environment === undefined) {
        throw (0,refusal/* refused */.J5)(`pull request #${number} is for ${pullRequest.base}, which is no environment's branch`);
    }
    switch (pullRequest.state) {
        case 'open':
            return readOpen(ports, pullRequest);
        case 'merged':
            return readMerged(ports, pullRequest, environment);
        case 'closed':
            throw (0,refusal/* refused */.J5)(`pull request #${number} was closed without being merged, so its plan is neither proposed nor deployed; open it again first`);
    }
}
async function readOpen({ forge, repository }, { number, branch, head }) {
    const wanted = (await (0,snapshot/* environmentPullRequests */.t3)(forge)).filter((it) => (0,snapshot/* isOn */.Mp)(it, number));
    const [pullRequest] = await (0,snapshot/* bringHeads */.qB)(repository, wanted);
    if (pullRequest === undefined)
        throw (0,refusal/* refused */.J5)(`pull request #${number} is not among the open ones any more, or not yet`);
    const found = await (0,read_proposal/* readProposal */.V)(repository, { branches: await repository.branches() }, pullRequest);
    if (found.kind === 'none')
        throw new refusal/* Refusal */.P_('no', found.problems);
    const { environment, plan, content } = found.proposal;
    const offers = (0,offered_commands/* offersOnProposal */.f)({ isInFork: branch === null });
    return { stage: 'open', environment, plan, blob: content.blob, offers, pullRequest: number, head };
}
async function readMerged(ports, { number, mergeCommit, head }, environment) {
    const { repository, readRecords } = ports;
    await repository.refresh([number]);
    const [plan, ...others] = mergeCommit === null ? [] : await broughtBy(ports, { head, mergeCommit });
    if (plan === undefined)
        throw (0,refusal/* refused */.J5)(`the merge of pull request #${number} has brought no plan`);
    if (others.length > 0)
        throw (0,refusal/* refused */.J5)(`the merge of pull request #${number} has brought several plans; say on the command line which one is meant`);
    const run = await (await readRecords()).run(environment, plan);
    if (run === undefined) {
        throw (0,refusal/* refused */.J5)(`${(0,domain_names/* planAddress */.o4)({ environment, plan })} is merged and not registered yet; that happens within minutes, so try again then`);
    }
    const offers = (0,listing_offers/* offersOf */.fI)(run, [], await (0,read_to_confirm/* readToConfirm */.o)(ports, run));
    return { stage: 'merged', environment, plan, blob: run.blob, offers };
}
/** The plans that a merge has changed; of several commits, as a rebase makes them, the last one counts. */
async function broughtBy({ repository }, { head, mergeCommit }) {
    // From a head that is the merge itself nothing leads there; its own changes are told by its whole history.
    const from = head === mergeCommit ? null : head;
    const history = await repository.history(from, mergeCommit);
    const changes = history.find(({ commit }) => commit === mergeCommit)?.changes ?? [];
    return changes.flatMap(({ path }) => (0,domain_names/* planOfPath */.Cy)(path) ?? []);
}

;// CONCATENATED MODULE: ./lib/action/usecases/commands/decide-command.js











/** What a command comes to: carried out when it fits, else told why nothing was done. What fails is told as well. */
async function decideCommand(ports, decision) {
    try {
        return await decide(ports, decision);
    }
    catch (cause) {
        return failedCommand(cause);
    }
}
/** What is said of a command that something has kept from being carried out; throws what is a mistake of ours. */
function failedCommand(cause) {
    const failure = (0,usecases_failure/* failureOf */.g)(cause);
    if (failure === undefined)
        throw cause;
    const [why = '', ...others] = failure.problems.map(({ message }) => message);
    if (failure.kind !== 'lost')
        return refusedCommand(why, { details: others });
    const sentence = 'something could not be read or written; look at what has become of it, and say it again';
    return refusedCommand(sentence, { verdict: 'unread', details: [why, ...others] });
}
async function decide(ports, { heard, right, deeds }) {
    const { said, author, isEdited, comment } = heard;
    if (isEdited) {
        return refusedCommand('the comment was edited, and only what stands as it was written is carried out; say it in a new one');
    }
    const plan = await readDiscussedPlan(ports, comment.issue);
    if (said.kind === 'mistake')
        return mistaken(said, plan);
    const { command } = said;
    const may = right(command.verb);
    if (may !== 'given')
        return refusedCommand((0,right_to_command/* keptForOperators */.jT)(command.verb, may));
    if (command.verb === 'help')
        return told(plan);
    if ((0,commands_command/* isOfProposals */.f)(command)) {
        if (plan.stage === 'merged')
            return tooLate(command, plan);
        if (!plan.offers.includes(command.verb))
            return inFork(plan);
        return (await notMeant(ports, command, plan)) ?? deeds.onProposal(command, plan, author.login);
    }
    if (plan.stage === 'open')
        return tooEarly(command, plan);
    return (await notMeant(ports, command, plan)) ?? deeds.onRun(command, plan, author.login);
}
function mistaken({ verb, message }, plan) {
    const forms = verb === null ? formsOf(plan) : [(0,write_command/* formOf */.QU)(verb, (0,short_digest/* shortDigest */.V)(plan.blob))];
    return refusedCommand(message, { forms });
}
function told(plan) {
    const sentence = `this can be said of ${(0,domain_names/* planAddress */.o4)(plan)} now`;
    return doneCommand(sentence, { verdict: 'looked', forms: [...formsOf(plan), (0,write_command/* formOf */.QU)('help', null)] });
}
function tooLate({ verb }, plan) {
    return refusedCommand(`${(0,domain_names/* planAddress */.o4)(plan)} is merged, so '${verb}' comes too late`, {
        forms: formsOf(plan),
    });
}
function tooEarly({ verb }, plan) {
    const sentence = `${(0,domain_names/* planAddress */.o4)(plan)} is not merged yet, so it has no run that '${verb}' could act on`;
    return refusedCommand(sentence, { forms: formsOf(plan) });
}
function inFork(plan) {
    const sentence = 'the pull request proposes a branch of a fork, which cannot be written from here';
    return refusedCommand(sentence, { forms: formsOf(plan) });
}
/** Of what changes something it must be known that the plan is the one that was read; undefined when it is. */
async function notMeant({ repository }, command, plan) {
    const digest = (0,short_digest/* shortDigest */.V)(plan.blob);
    if (command.verb === 'validate' || command.digest === digest)
        return undefined;
    const forms = [(0,write_command/* commandText */.jt)({ ...command, digest })];
    if (command.digest === null) {
        const sentence = `'${command.verb}' changes something, so it names the plan by its digest`;
        return refusedCommand(sentence, { forms });
    }
    return refusedCommand((0,require_digest/* anotherDigest */.i)(plan, command.digest), {
        details: await changesSinceDigest(repository, plan, command.digest),
        forms,
    });
}
function formsOf({ offers, blob }) {
    return (0,offered_commands/* offeredCommands */.q)(offers, blob);
}

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 39 modules
var lib = __webpack_require__(57391);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 8 modules
var mdast_util_gfm_lib = __webpack_require__(66460);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm/index.js + 7 modules
var micromark_extension_gfm = __webpack_require__(52297);
;// CONCATENATED MODULE: ./lib/action/codec/command-lines.js




const beginsCommand = new RegExp(`^${write_command/* commandWord */.I}(?![^ \\t])`);
/**
 * Quotes and lists within each other, deeper than people write: the parser takes minutes for as many as fit into a comment,
 * and whoever may write one could have every job wait.
 */
const tooDeep = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){50}/m;
/** The whole of what is invisible, and otherwise a tag with its name and what says that it ends something. */
const htmlPart = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z\d-]*)[^<>]*>/gi;
/** Elements that hold nothing: https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const holdsNothing = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
/**
 * The lines of a comment that are commands: those of paragraphs that begin with the word of commands. What stands in
 * code, quotes, lists, tables, headings and HTML, also between its tags, is somebody else's word, an example or invisible,
 * and is none.
 * A line is taken as it was written, so that nothing can hide in it (GitHub Flavored Markdown Spec).
 */
function commandLines(written) {
    // The parser does not count a byte order mark among the places that it tells.
    const comment = written.replace(/^\uFEFF/, '');
    if (!comment.includes(write_command/* commandWord */.I) || tooDeep.test(comment))
        return [];
    const { children } = (0,lib/* fromMarkdown */.Y)(comment, { extensions: [(0,micromark_extension_gfm/* gfm */.T)()], mdastExtensions: [(0,mdast_util_gfm_lib/* gfmFromMarkdown */.C)()] });
    let open = 0;
    return children.flatMap((block) => {
        const isFree = open === 0;
        open = htmlOf(block).reduce(openAfter, open);
        return isFree && block.type === 'paragraph' ? commandsIn(block, comment) : [];
    });
}
function htmlOf(block) {
    if (block.type === 'html')
        return [block.value];
    if (block.type !== 'paragraph')
        return [];
    return block.children.flatMap((inline) => (inline.type === 'html' ? [inline.value] : []));
}
/** How many elements are open after a piece of HTML. */
function openAfter(before, html) {
    return [...html.matchAll(htmlPart)].reduce((open, [, end, name]) => {
        if (name === undefined || holdsNothing.test(name))
            return open;
        return end === '/' ? Math.max(0, open - 1) : open + 1;
    }, before);
}
function commandsIn(paragraph, comment) {
    const { start, end } = offsets(paragraph);
    const texts = paragraph.children.filter(({ type }) => type === 'text').map(offsets);
    let offset = start;
    return comment
        .slice(start, end)
        .split(/(?<=\r\n|[\r\n])/)
        .flatMap((written) => {
        const line = written.trimStart();
        const at = offset + written.length - line.length;
        offset += written.length;
        const isText = texts.some((text) => text.start <= at && at < text.end);
        return isText && beginsCommand.test(line.trimEnd()) ? [line.trimEnd()] : [];
    });
}
/** In UTF-16 code units; nodes that were parsed have them. */
function offsets({ position }) {
    return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

// EXTERNAL MODULE: ./lib/action/domain/nearest.js
var nearest = __webpack_require__(27521);
// EXTERNAL MODULE: ./lib/action/domain/shorten-text.js
var shorten_text = __webpack_require__(65492);
;// CONCATENATED MODULE: ./lib/action/domain/commands/parse-command.js





const criterionGrammar = /^[1-9]\d{0,2}$/;
/** UTF-16 code units of what is quoted. */
const longestQuote = 60;
/** Understands a line that begins with the word of commands: `/plan reuse 0123456789ab to production latest`. */
function parseCommand(line) {
    const [, word = '', ...args] = line.split(/[\s,]+/).filter((it) => it !== '');
    const verb = commands_command/* verbs */.P.find((it) => it === word.toLowerCase());
    if (verb === undefined)
        return unknownVerb(word);
    if (verb === 'validate' || verb === 'help') {
        return args[0] === undefined ? command({ verb }) : unexpected(verb, args[0]);
    }
    const digests = args.filter(isDigest);
    const others = args.filter((it) => !isDigest(it));
    if (digests.length > 1)
        return mistake(verb, `'${verb}' acts on one plan, so it names one digest`);
    return boundCommand(verb, digests[0]?.toLowerCase() ?? null, others);
}
/** Letters of either case, because people type them. */
function isDigest(word) {
    return (0,short_digest/* isShortDigest */.J)(word.toLowerCase());
}
function boundCommand(verb, digest, words) {
    if (verb === 'reuse')
        return reuse(digest, words);
    const [unread] = verb === 'confirm' ? words.filter((it) => !criterionGrammar.test(it)) : words;
    if (unread !== undefined)
        return unexpected(verb, unread);
    if (verb !== 'confirm')
        return command({ verb, digest });
    return command({ verb, digest, criteria: words.length === 0 ? null : words.map(Number) });
}
/** `to ENVIRONMENT`, `from ENVIRONMENT` and `latest`, in any order. */
function reuse(digest, words) {
    const names = new Map();
    let latest = false;
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index] ?? '';
        const key = word.toLowerCase();
        if (key === 'latest')
            latest = true;
        else if (key === 'to' || key === 'from') {
            index += 1;
            const name = words[index] ?? '';
            if (!(0,domain_names/* isName */.Eo)(name))
                return mistake('reuse', `'${key}' is followed by ${quoted(name)}; a name is ${domain_names/* nameGrammar */.fG}`);
            if (names.has(key))
                return mistake('reuse', `'${key}' stands twice, and one environment is meant`);
            names.set(key, name);
        }
        else
            return unexpected('reuse', word);
    }
    const target = names.get('to');
    if (target === undefined)
        return mistake('reuse', "'reuse' names the environment that the new plan is for");
    return command({ verb: 'reuse', digest, target, source: names.get('from') ?? null, latest });
}
function command(command) {
    return { kind: 'command', command };
}
function mistake(verb, message) {
    return { kind: 'mistake', verb, message };
}
function unexpected(verb, word) {
    return mistake(verb, `'${verb}' does not understand ${quoted(word)}`);
}
function unknownVerb(word) {
    if (word === '')
        return mistake(null, 'what is to be done stands behind the word that begins a command');
    const meant = commands_command/* verbs */.P.find((verb) => verb === (0,nearest/* nearest */.p)(word, commands_command/* verbs */.P)) ?? null;
    const hint = meant === null ? `there are ${commands_command/* verbs */.P.join(', ')}` : `did you mean '${meant}'?`;
    return mistake(meant, `there is no command ${quoted(word)}; ${hint}`);
}
function quoted(word) {
    return word === '' ? 'nothing' : `'${(0,shorten_text/* shortenText */.B)(word, longestQuote)}'`;
}

;// CONCATENATED MODULE: ./lib/action/domain/commands/command-of-comment.js

/**
 * The one command of a comment, by its lines that are commands; undefined when there is none. Of several none is
 * carried out: in which order, and whether the second is still meant when the first has failed, nobody can know.
 */
function commandOfComment(lines) {
    const [line, ...others] = lines;
    if (line === undefined)
        return undefined;
    if (others.length === 0)
        return parseCommand(line);
    const message = `there are ${lines.length} commands in the comment, and one is wanted; write a comment for each`;
    return { kind: 'mistake', verb: null, message };
}

;// CONCATENATED MODULE: ./lib/action/usecases/commands/hear-comment.js


/** Reads the comment of an event again, as it stands now. Rejects as the conversations do. */
async function hearComment(conversations, written) {
    const comment = await conversations.comment(written.id);
    if (comment === null)
        return nothing('the comment is not there any more');
    const { author, body, createdAt, updatedAt } = comment;
    if (author === null)
        return nothing('the account of the author is gone');
    if (author.isBot)
        return nothing('commands are for people, and a program has written the comment');
    const said = commandOfComment(commandLines(body));
    if (said === undefined)
        return nothing('no line of the comment is a command');
    const isEdited = updatedAt !== createdAt || body !== written.body;
    return { kind: 'command', comment, author, said, isEdited };
}
function nothing(because) {
    return { kind: 'nothing', because };
}

// EXTERNAL MODULE: ./lib/action/usecases/commands/read-operators.js
var read_operators = __webpack_require__(3248);
;// CONCATENATED MODULE: ./lib/action/usecases/commands/obey-comment.js









const reactions = {
    done: 'rocket',
    looked: '+1',
    refused: 'confused',
    unread: 'confused',
};
/**
 * Carries out what a person says in a comment, and answers there. A comment that was answered is done with, however
 * often its event comes. Rejects as its ports do when it cannot be answered, and as `readTrusted` does for somebody who
 * may not write, of whom it then cannot be known whether they are an operator.
 */
async function obeyComment(ports, written, deeds) {
    const { conversations } = ports;
    const heard = await hearComment(conversations, written);
    if (heard.kind === 'nothing')
        return { kind: 'ignored', because: heard.because };
    const { comment } = heard;
    const marker = (0,published_names/* answerMarker */.rz)(comment.id);
    const before = await conversations.answer(comment.issue, marker);
    if (before !== null)
        return { kind: 'ignored', because: `it was answered already: ${before.url}` };
    const mayWrite = await mayWriteNow(ports, heard);
    const right = await readRights(ports, heard, mayWrite);
    if (right instanceof refusal/* Refusal */.P_) {
        await conversations.react(comment.id, 'eyes');
        return answer(ports, heard, { marker, answer: unusable(right) });
    }
    const may = right('help');
    if (may !== 'given')
        return answerOutsider(ports, heard, may);
    await conversations.react(comment.id, 'eyes');
    return answer(ports, heard, { marker, answer: await decideCommand(ports, { heard, right, deeds }) });
}
async function mayWriteNow({ conversations }, { author }) {
    const permission = await conversations.permissionOf(author.login);
    return permission === 'admin' || permission === 'write';
}
/**
 * What somebody may say at this moment, by their permission and the configuration on the trusted branch. Who may write is
 * no stranger also when that cannot be used, and is to be told why.
 */
async function readRights({ repository, reviewers }, { author: { login } }, mayWrite) {
    await repository.refresh();
    const trusted = await (0,reading_trusted/* trustedOrRefusal */.r0)(repository);
    if (trusted instanceof refusal/* Refusal */.P_) {
        if (mayWrite)
            return trusted;
        throw trusted;
    }
    const { configuration } = trusted;
    const operators = await (0,read_operators/* readOperators */.C)(reviewers, configuration);
    return (verb) => (0,right_to_command/* rightTo */.mO)(verb, { login, mayWrite }, operators);
}
function unusable({ problems }) {
    const sentence = 'the configuration on main cannot be used; say it again once that is put right';
    return refusedCommand(sentence, { verdict: 'unread', details: problems.map(({ message }) => message) });
}
const strangers = {
    lacking: 'commands are for operators and for people who may write to this repository',
    unknown: "commands are for operators, and who is in a team of theirs could not be read: the App needs 'members: read'",
};
/** Is told once on each pull request, so that nobody can make this program talk. */
async function answerOutsider(ports, heard, may) {
    const { comment, author } = heard;
    const marker = (0,published_names/* outsiderMarker */.WC)(author.id);
    const before = await ports.conversations.answer(comment.issue, marker);
    if (before !== null)
        return { kind: 'ignored', because: `its author may say no commands: ${before.url}` };
    return answer(ports, heard, { marker, answer: refusedCommand(strangers[may]) });
}
async function answer({ conversations, webAddress }, { comment, author }, said) {
    const about = { repository: webAddress, pullRequest: comment.issue, comment: comment.id, by: author.login };
    const { url } = await conversations.say(comment.issue, renderCommandAnswer(said.answer, about), said.marker);
    await conversations.react(comment.id, reactions[said.answer.verdict]);
    return { kind: 'answered', answer: said.answer, url };
}

// EXTERNAL MODULE: ./lib/action/action/outcome.js
var outcome = __webpack_require__(26573);
// EXTERNAL MODULE: ./lib/action/action/session/session.js + 66 modules
var session = __webpack_require__(95094);
// EXTERNAL MODULE: ./lib/action/usecases/pull-requests/evaluate.js + 16 modules
var evaluate = __webpack_require__(5753);
// EXTERNAL MODULE: ./lib/action/action/deeds/ask-follow-up.js
var ask_follow_up = __webpack_require__(58204);
// EXTERNAL MODULE: ./lib/action/action/deeds/intervene.js + 6 modules
var intervene = __webpack_require__(85502);
// EXTERNAL MODULE: ./lib/action/action/deeds/refresh-proposed.js + 12 modules
var refresh_proposed = __webpack_require__(43939);
// EXTERNAL MODULE: ./lib/action/action/execution/execution-session.js + 100 modules
var execution_session = __webpack_require__(44120);
// EXTERNAL MODULE: ./lib/action/render/in-words/operation-in-words.js
var operation_in_words = __webpack_require__(54068);
;// CONCATENATED MODULE: ./lib/action/action/comments/answers/answer-to-follow-up.js



/** What somebody is told who has asked for a follow-up: where it is, and what it leaves to them. */
function answerToFollowUp(kind, { answer, unjudged }) {
    const { plan, environment, branch, pullRequest, adjusted } = answer;
    const problems = [...answer.problems, ...unjudged];
    const details = [
        ...adjusted.map(({ application, from, to, reason }) => `${application} ${from} → ${to}: ${(0,operation_in_words/* reasonInWords */.jA)(reason)}`),
        ...problems.map(({ message }) => message),
    ];
    if (plan === null) {
        const standing = problems.find((it) => it.code === 'follow-up-open')?.pullRequest ?? null;
        return refusedCommand(`there is no ${kind}`, { details, pullRequest: standing });
    }
    const address = (0,domain_names/* planAddress */.o4)({ environment, plan });
    const sentence = pullRequest == null ? `the ${kind} ${address} is on the branch ${branch}` : `the ${kind} is ${address}`;
    return doneCommand(sentence, { details, pullRequest: pullRequest?.number ?? null });
}

// EXTERNAL MODULE: ./lib/action/render/run-report/run-title.js
var run_title = __webpack_require__(62952);
// EXTERNAL MODULE: ./lib/action/action/execution/outcome/executed.js
var outcome_executed = __webpack_require__(35786);
// EXTERNAL MODULE: ./lib/action/action/execution/outcome/executed-lines.js + 1 modules
var executed_lines = __webpack_require__(62872);
;// CONCATENATED MODULE: ./lib/action/action/comments/answers/answer-to-intervention.js




/** What somebody is told who has said something of a run: how it stands now, and what follows from that. */
function answerToIntervention({ run, executed }) {
    const problems = (0,outcome_executed/* problemsOf */.GW)(executed).map(({ message }) => message);
    return doneCommand((0,run_title/* runLine */.u)(run), { details: [...(0,executed_lines/* executedLines */.D)(executed), ...problems] });
}

;// CONCATENATED MODULE: ./lib/action/action/comments/answers/answer-to-refresh.js




/** What somebody is told who has asked for a refresh: what has changed in the plan, and why. */
function answerToRefresh({ answer, unjudged }) {
    const { plan, environment, commit, dropped, adjusted, added, problems } = answer;
    const details = [
        ...dropped.map(({ application, reason }) => `${application} was dropped: ${(0,operation_in_words/* reasonInWords */.jA)(reason)}`),
        ...adjusted.map(({ application, from, to, reason }) => `${application} ${from} → ${to}: ${reason}`),
        ...added.map(({ application, version, reason }) => `${application} ${version} was added: ${reason}`),
        ...[...problems, ...unjudged].map(({ message }) => message),
    ];
    if (plan === null)
        return refusedCommand('nothing was refreshed', { details });
    const address = (0,domain_names/* planAddress */.o4)({ environment, plan });
    if (commit === null)
        return doneCommand(`every choice of ${address} still holds`, { verdict: 'looked', details });
    return doneCommand(`${address} is refreshed with ${(0,short_digest/* shortDigest */.V)(commit)}; look through it`, { details });
}

// EXTERNAL MODULE: ./lib/action/action/evaluation/evaluation-line.js
var evaluation_line = __webpack_require__(97239);
// EXTERNAL MODULE: ./lib/action/action/evaluation/verdict-of.js
var verdict_of = __webpack_require__(92959);
;// CONCATENATED MODULE: ./lib/action/action/comments/answers/answer-to-validation.js




/** What somebody is told who has asked for a verdict: the verdict; the report on the pull request says all of it. */
function answerToValidation({ pullRequests, problems }, { number, dryRun }) {
    const evaluated = pullRequests.find(({ pullRequest }) => (0,snapshot/* isOn */.Mp)(pullRequest, number));
    const details = [...problems, ...(evaluated?.problems ?? [])].map(({ message }) => message);
    if (evaluated === undefined || (0,verdict_of/* isUnjudged */.t5)(evaluated)) {
        return refusedCommand('it could not be judged', { verdict: 'unread', details });
    }
    return doneCommand((0,evaluation_line/* evaluationLine */.H)(evaluated, dryRun), { verdict: 'looked', details });
}

;// CONCATENATED MODULE: ./lib/action/action/comments/deeds-in.js










/** Carries out commands in one step of a job, by the same deeds as a workflow that is started by hand. */
function deedsIn(step, session) {
    const { dryRun } = step.request;
    return {
        onProposal: (command, plan) => onProposal(session, command, plan, dryRun),
        onRun: (command, plan, by) => onRun(step, session, { command, plan, by }),
    };
}
async function onProposal(session, command, { environment, pullRequest: number, head }, dryRun) {
    if (command.verb === 'refresh') {
        const wish = { wanted: `${number}`, digest: command.digest ?? undefined };
        return answerToRefresh(await (0,refresh_proposed/* refreshProposed */.S)(session, wish, { dryRun }));
    }
    const base = (0,domain_names/* environmentBranch */.GX)(environment);
    const about = { number, base, formerBase: null, head, concernsOthers: false };
    return answerToValidation(await (0,evaluate/* evaluate */._)(session, { kind: 'pull-request', ...about }, { dryRun }), {
        number,
        dryRun,
    });
}
async function onRun(step, session, { command, plan: run, by }) {
    const { dryRun } = step.request;
    const { environment, plan } = run;
    const digest = command.digest ?? undefined;
    switch (command.verb) {
        case 'retry':
            return answerToFollowUp('retry', await (0,ask_follow_up/* askFollowUp */._)(session, { kind: 'retry', run: { environment, plan }, by, digest }, { dryRun }));
        case 'reuse': {
            const { target, source, latest } = command;
            const asked = { kind: 'reuse', run: { environment, plan }, by, digest, target, latest };
            const from = source === null ? {} : { source };
            return answerToFollowUp('reuse', await (0,ask_follow_up/* askFollowUp */._)(session, { ...asked, ...from }, { dryRun }));
        }
        default: {
            const criteria = command.verb === 'confirm' ? command.criteria : null;
            const wish = { kind: command.verb, environment, plan, by, digest, criteria };
            return answerToIntervention(await (0,intervene/* intervene */.X)(await (0,execution_session/* executionSession */.J)(step, session), wish, { dryRun }));
        }
    }
}

;// CONCATENATED MODULE: ./lib/action/action/comments/rehearsed-conversations.js
/** Says what would be answered, and writes nothing. */
function rehearsedConversations(conversations, say) {
    return {
        ...conversations,
        react: async () => { },
        async say(issue, body) {
            say(`the answer on #${issue} would be: ${body}`);
            return { id: 0, url: `#${issue}`, body };
        },
        closeIssue: async () => { },
    };
}

;// CONCATENATED MODULE: ./lib/action/action/comments/obey.js





/** Does what a comment says and answers there; in a dry run it says what would be answered. */
function obey(step, comment) {
    return (0,session/* withSession */.f)(step, async (session) => {
        const { dryRun } = step.request;
        const conversations = dryRun
            ? rehearsedConversations(session.conversations, step.runner.say)
            : session.conversations;
        return obeyedOutcome(await obeyComment({ ...session, conversations }, comment, deedsIn(step, session)));
    });
}
/** What a step says that was started by a comment: the answer is the comment's, so only what is left undone fails it. */
function obeyedOutcome(obeyed) {
    if (obeyed.kind === 'ignored')
        return (0,outcome/* nothingToDo */.K)(obeyed.because);
    const { answer, url } = obeyed;
    const { verdict, sentence, details, pullRequest } = answer;
    return {
        ...{ subject: null, problems: [], summary: null },
        lines: [sentence, ...details, `answered: ${url}`],
        details: { answer: { verdict, sentence, details, pullRequest, url } },
        failure: verdict === 'unread' ? sentence : null,
    };
}


/***/ }),

/***/ 58204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ askFollowUp)
/* harmony export */ });
/* harmony import */ var _usecases_pull_requests_open_follow_up_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78623);
/* harmony import */ var _usecases_reading_trusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30943);
/* harmony import */ var _execution_rehearsal_rehearse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45793);
/* harmony import */ var _judge_opened_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43690);




/** Opens the pull request of a follow-up that somebody asks for, and judges it at once. Rejects as `openFollowUp` does. */
async function askFollowUp(given, asked, { dryRun }) {
    const session = dryRun ? (0,_execution_rehearsal_rehearse_js__WEBPACK_IMPORTED_MODULE_2__/* .rehearsedFollowUps */ .Bm)(given) : given;
    await session.repository.refresh();
    const trusted = await (0,_usecases_reading_trusted_js__WEBPACK_IMPORTED_MODULE_1__/* .readTrusted */ .G2)(session.repository);
    const { answer } = await (0,_usecases_pull_requests_open_follow_up_js__WEBPACK_IMPORTED_MODULE_0__/* .openFollowUp */ .H)(session, trusted, { ...asked, asking: 'person' });
    return (0,_judge_opened_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeOpened */ .L)(session, answer, { dryRun });
}


/***/ }),

/***/ 85502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ intervene)
});

// EXTERNAL MODULE: ./lib/action/domain/records/run/run.js
var run_run = __webpack_require__(7041);
// EXTERNAL MODULE: ./lib/action/domain/commands/right-to-command.js
var right_to_command = __webpack_require__(52108);
// EXTERNAL MODULE: ./lib/action/usecases/refusal.js
var refusal = __webpack_require__(32455);
// EXTERNAL MODULE: ./lib/action/usecases/commands/read-operators.js
var read_operators = __webpack_require__(3248);
;// CONCATENATED MODULE: ./lib/action/usecases/commands/require-operator.js



/** Rejects with a Refusal (`no`) where operators are configured and `person` is none, or may be none. */
async function requireOperator(reviewers, configuration, { person, wish }) {
    const operators = await (0,read_operators/* readOperators */.C)(reviewers, configuration);
    if (!(0,right_to_command/* areConfigured */.nR)(operators))
        return;
    const right = (0,right_to_command/* rightOfOperator */.ug)(person, operators);
    if (right !== 'given')
        throw (0,refusal/* refused */.J5)((0,right_to_command/* keptForOperators */.jT)(wish, right));
}

// EXTERNAL MODULE: ./lib/action/codec/records/confirmations.js
var records_confirmations = __webpack_require__(5544);
// EXTERNAL MODULE: ./lib/action/domain/layout.js
var layout = __webpack_require__(90493);
// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
// EXTERNAL MODULE: ./lib/action/domain/records/confirmation.js
var records_confirmation = __webpack_require__(49865);
// EXTERNAL MODULE: ./lib/action/domain/records/run/has-finished.js
var has_finished = __webpack_require__(19575);
// EXTERNAL MODULE: ./lib/action/ports/clock.js
var clock = __webpack_require__(10299);
// EXTERNAL MODULE: ./lib/action/usecases/reading/require-run.js
var require_run = __webpack_require__(66123);
// EXTERNAL MODULE: ./lib/action/usecases/recording/commit-records.js
var commit_records = __webpack_require__(47589);
// EXTERNAL MODULE: ./lib/action/usecases/require-digest.js
var require_digest = __webpack_require__(56773);
// EXTERNAL MODULE: ./lib/action/usecases/confirming/awaits-confirmation.js
var awaits_confirmation = __webpack_require__(89127);
;// CONCATENATED MODULE: ./lib/action/usecases/confirming/confirm-run.js











/**
 * Records beside a finished run what a person confirms of it; the run never changes. Confirming again adds, except for what
 * the same person has said already, unless a note comes with it: a job that is run again confirms nothing twice. Rejects
 * with a Refusal: `no` for a run that is not there, has not finished or is not of the digest that is given, `wrong` for a
 * criterion that it does not have.
 */
function confirmRun(ports, request) {
    const { environment, plan } = request.run;
    return (0,commit_records/* commitRecords */.i)(ports, async (records) => {
        const run = await (0,require_run/* requireRun */.F)(records, request.run);
        (0,require_digest/* requireDigest */.m)(run, request.digest);
        requireFinished(run);
        const before = await (0,awaits_confirmation/* confirmationsOf */.A)(records, run);
        const criteria = request.criteria ?? (0,records_confirmation/* unconfirmedCriteria */.s4)(run, before);
        requireCriteria(run, criteria);
        const { by, note } = request;
        const standing = note === null ? saidBefore(before, by, criteria) : undefined;
        if (standing !== undefined) {
            const left = (0,records_confirmation/* unconfirmedCriteria */.s4)(run, before);
            return { writes: [], message: '', value: { run, confirmation: standing, confirmations: before, left } };
        }
        const confirmation = { by, at: (0,clock/* isoNow */.E)(ports.clock), note, criteria: inOrder(criteria) };
        const confirmations = [...before, confirmation];
        const bytes = (0,records_confirmations/* writeConfirmations */.oE)({ environment, plan, confirmations });
        return {
            writes: [{ path: (0,layout/* confirmationsPath */.QS)(environment, plan), bytes }],
            message: `${(0,names/* planAddress */.o4)(run)}: confirmed by ${by}`,
            value: { run, confirmation, confirmations, left: (0,records_confirmation/* unconfirmedCriteria */.s4)(run, confirmations) },
        };
    });
}
/** The last word of a person who has confirmed all of these criteria; undefined when something of it would be new. */
function saidBefore(confirmations, by, criteria) {
    const own = confirmations.filter((it) => it.by === by);
    const said = new Set(own.flatMap((it) => it.criteria));
    return criteria.every((it) => said.has(it)) ? own.at(-1) : undefined;
}
function requireFinished(run) {
    if ((0,has_finished/* hasFinished */.r)(run))
        return;
    const message = `${(0,names/* planAddress */.o4)(run)} is ${run.status}; only a finished run can be confirmed`;
    throw new refusal/* Refusal */.P_('no', [{ code: 'run-not-finished', severity: 'error', message }]);
}
function requireCriteria(run, numbers) {
    const count = run.criteria?.length ?? 0;
    const unknown = numbers.find((it) => it > count);
    if (unknown === undefined)
        return;
    const known = ['it has none', 'it has 1 alone'][count] ?? `it has 1 to ${count}`;
    throw (0,refusal/* wrongUsage */.xY)(`${(0,names/* planAddress */.o4)(run)} has no criterion ${unknown} (${known}); 'deployment-plans show ${(0,names/* planAddress */.o4)(run)}' lists them`);
}
function inOrder(numbers) {
    return [...new Set(numbers)].sort((one, other) => one - other);
}

// EXTERNAL MODULE: ./lib/action/domain/records/environment/apply-event.js + 2 modules
var apply_event = __webpack_require__(5680);
;// CONCATENATED MODULE: ./lib/action/domain/course/continue-run.js

/** A person lets what is prepared be activated; undefined when there is nothing to let, or somebody has done so before. */
function continueRun(state, plan, continuation) {
    const run = state.active.get(plan);
    if (run?.status !== 'prepared' || run.continued !== undefined)
        return undefined;
    return (0,apply_event/* applyEvent */.Z)(state, plan, { kind: 'continued', ...continuation });
}

// EXTERNAL MODULE: ./lib/action/domain/records/environment/environment-state.js
var environment_state = __webpack_require__(72485);
// EXTERNAL MODULE: ./lib/action/usecases/recording/transact.js
var transact = __webpack_require__(10313);
;// CONCATENATED MODULE: ./lib/action/usecases/continuing/continue-plan.js








/**
 * Lets what a run has prepared be activated (LifeTime: the second step of a deployment in two steps). It is activated by
 * the next execution there, as soon as nothing else forbids it. Rejects with a Refusal (`no`) unless the run is prepared,
 * and for whoever says so second.
 */
async function continuePlan(ports, continuing) {
    const { environment, plan, by } = continuing;
    const known = await (0,require_run/* requireRun */.F)(await ports.readRecords(), continuing);
    return (0,transact/* transact */.h)(ports, {
        environment,
        decide: async (before, records) => {
            const state = continueRun(before, plan, { by, at: (0,clock/* isoNow */.E)(ports.clock) });
            // It may have ended since it was looked at.
            const run = (0,environment_state/* runOf */.ng)(state ?? before, plan) ?? (await records.run(environment, plan)) ?? known;
            (0,require_digest/* requireDigest */.m)(run, continuing.digest);
            if (state === undefined)
                throw notToContinue(run);
            return { state, message: `${(0,names/* planAddress */.o4)(continuing)}: continued by ${by}`, value: run };
        },
    });
}
function notToContinue({ status, continued, ...run }) {
    const address = (0,names/* planAddress */.o4)(run);
    if (status === 'prepared' && continued !== undefined) {
        return (0,refusal/* refused */.J5)(`${address} was continued by ${continued.by} at ${continued.at}; it is activated as soon as it may be`);
    }
    return (0,refusal/* refused */.J5)(`${address} is ${status}; only what is prepared can be continued`);
}

// EXTERNAL MODULE: ./lib/action/usecases/reading/trusted.js + 23 modules
var reading_trusted = __webpack_require__(30943);
// EXTERNAL MODULE: ./lib/action/domain/course/concluded.js
var concluded = __webpack_require__(25218);
;// CONCATENATED MODULE: ./lib/action/domain/course/abort-run.js



/**
 * A person wants a run to end: it ends at once where nothing of it is under way, otherwise it is being aborted from now
 * on. What the system is ending is ended sooner: what is still under way is asked to end as well. Undefined when that
 * changes nothing, because a person has wished it before, it is being undone, which no wish stops, or it has ended.
 */
function abortRun(state, plan, { reason, at }) {
    const run = state.active.get(plan);
    switch (run?.status) {
        case 'waiting':
            return (0,apply_event/* applyEvent */.Z)(state, plan, { kind: 'withdrawn', reason, at });
        case 'running':
        case 'verifying':
            return (0,apply_event/* applyEvent */.Z)(state, plan, { kind: 'aborting', by: 'operator', reason });
        case 'prepared':
            return (0,concluded/* concluded */._)((0,apply_event/* applyEvent */.Z)(state, plan, { kind: 'aborting', by: 'operator', reason }), plan, at);
        case 'aborting': {
            if ((0,run_run/* isCancelled */.mm)(run))
                return undefined;
            const why = `${reason} (it was ending already: ${run.reason})`;
            return (0,apply_event/* applyEvent */.Z)(state, plan, { kind: 'aborting', by: 'operator', reason: why });
        }
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/action/usecases/stopping/abort-plan.js









/**
 * Ends a run before its time: one that waits or is prepared at once, one under way is ended by whoever holds it, who
 * notices within seconds (LifeTime: abort). Resolves when that is recorded, also when it was before. Rejects with a
 * Refusal (`no`) for a run that has ended or is being undone.
 */
async function abortPlan(ports, abortion) {
    const { environment, plan, by } = abortion;
    const why = abortion.reason === null ? '' : `: ${abortion.reason}`;
    const wish = { reason: `aborted by ${by}${why}`, at: (0,clock/* isoNow */.E)(ports.clock) };
    const known = await (0,require_run/* requireRun */.F)(await ports.readRecords(), abortion);
    (0,require_digest/* requireDigest */.m)(known, abortion.digest);
    if ((0,run_run/* hasEnded */.hY)(known))
        throw pastAbort(known);
    return (0,transact/* transact */.h)(ports, {
        environment,
        decide: (before) => {
            const state = abortRun(before, plan, wish) ?? before;
            const run = (0,environment_state/* runOf */.ng)(state, plan);
            (0,require_digest/* requireDigest */.m)(run ?? known, abortion.digest);
            if (run === undefined || (state === before && run.status !== 'aborting'))
                throw pastAbort(run ?? known);
            return { state, message: `${(0,names/* planAddress */.o4)(abortion)}: ${wish.reason}`, value: run };
        },
    });
}
function pastAbort(run) {
    const address = (0,names/* planAddress */.o4)(run);
    if (run.status === 'backing-out') {
        return (0,refusal/* refused */.J5)(`${address} is being undone already, which an abort does not stop; wait for its end`);
    }
    return (0,refusal/* refused */.J5)(`${address} has ended, so there is nothing to abort; 'deployment-plans show ${address}' tells how`);
}

// EXTERNAL MODULE: ./lib/action/action/execution/coordinating/start-merged.js
var start_merged = __webpack_require__(81777);
// EXTERNAL MODULE: ./lib/action/action/execution/coordinating/tell-people.js + 14 modules
var tell_people = __webpack_require__(6851);
// EXTERNAL MODULE: ./lib/action/action/execution/outcome/executed.js
var outcome_executed = __webpack_require__(35786);
// EXTERNAL MODULE: ./lib/action/action/execution/telling/telling.js + 24 modules
var telling = __webpack_require__(40625);
;// CONCATENATED MODULE: ./lib/action/action/deeds/intervene.js










const record = {
    abort: (session, wish) => abortPlan(session, { ...wish, reason: null }),
    continue: continuePlan,
    async confirm(session, { by, digest, criteria, ...run }) {
        const request = { run, by, digest, note: null, criteria: criteria ?? undefined };
        return (await confirmRun(session, request)).run;
    },
};
/**
 * What a person says of a run, for those who may start workflows or write comments, and may not write records. It is
 * recorded in the person's name; then jobs are started for what may start or go on because of that, and follow-ups opened
 * that had to wait for it. Rejects with a Refusal (`no`) where operators are configured and the person is none.
 */
async function intervene(session, wish, { dryRun }) {
    await session.repository.refresh();
    const { configuration } = await (0,reading_trusted/* readTrusted */.G2)(session.repository);
    await requireOperator(session.reviewers, configuration, { person: wish.by, wish: wish.kind });
    const run = await record[wish.kind](session, wish);
    const executed = await goOn(session, run, { dryRun });
    if (!dryRun)
        await (0,telling/* tellRuns */.Yv)(session, executed);
    return { run, executed };
}
async function goOn(session, run, { dryRun }) {
    const { environment, plan } = run;
    const recorded = { ...outcome_executed/* nothingExecuted */.l3, environment, runs: [run] };
    const executed = (0,outcome_executed/* togetherWith */.VX)(recorded, await (0,start_merged/* startMerged */.v)(session, environment, { dryRun }));
    if (dryRun || !(0,run_run/* hasEnded */.hY)(run))
        return executed;
    const trusted = await (0,reading_trusted/* readTrusted */.G2)(session.repository);
    return (0,outcome_executed/* togetherWith */.VX)(executed, await (0,tell_people/* tellPeople */.f)(session, trusted, { environment, only: plan }));
}


/***/ }),

/***/ 43690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ judgeOpened)
/* harmony export */ });
/* harmony import */ var _usecases_pull_requests_validate_opened_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16988);

/** Judges a pull request that was opened just now; a dry run has opened none. Rejects as `validateOpened` does. */
async function judgeOpened(session, answer, { dryRun }) {
    const { pullRequest, target } = answer;
    if (dryRun || pullRequest == null)
        return { answer: { ...answer, pullRequest: null }, unjudged: [] };
    return { answer, unjudged: await (0,_usecases_pull_requests_validate_opened_js__WEBPACK_IMPORTED_MODULE_0__/* .validateOpened */ .i)(session, { number: pullRequest.number, target }) };
}


/***/ }),

/***/ 52108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jT: () => (/* binding */ keptForOperators),
/* harmony export */   mO: () => (/* binding */ rightTo),
/* harmony export */   nR: () => (/* binding */ areConfigured),
/* harmony export */   ug: () => (/* binding */ rightOfOperator)
/* harmony export */ });
/* harmony import */ var _approvals_approvers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53358);

/** What acts on a run itself: those whom the configuration names are asked, where it names anybody. */
const operatorVerbs = new Set(['abort', 'continue', 'confirm']);
/** Whether anybody at all is named, also by what names nobody: a list with a mistake in it must not open the door. */
function areConfigured({ listed: { logins, teams, unclear } }) {
    return logins.length + teams.length + unclear.length > 0;
}
/** Whether somebody may say a command: operators any; people with write permission what is not kept for operators. */
function rightTo(verb, { login, mayWrite }, operators) {
    const isKept = operatorVerbs.has(verb) && areConfigured(operators);
    if (mayWrite && !isKept)
        return 'given';
    return rightOfOperator(login, operators);
}
/** Whether somebody is one of the operators. */
function rightOfOperator(login, { listed, members }) {
    const isOperator = (0,_approvals_approvers_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .D)(listed, login, members);
    return { yes: 'given', no: 'lacking', unknown: 'unknown' }[isOperator];
}
/** Why somebody may not do what is kept for operators. */
function keptForOperators(wish, right) {
    if (right === 'lacking')
        return `'${wish}' is for the operators whom the configuration on main names`;
    return `'${wish}' is for operators, and who is in a team of theirs could not be read: the App needs 'members: read'`;
}


/***/ }),

/***/ 3248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readOperators)
/* harmony export */ });
/* harmony import */ var _domain_approvals_approvers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53358);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89889);


/** Who the operators are at this moment; a team that cannot be read has members that nobody knows. */
async function readOperators(reviewers, { operators }) {
    const listed = (0,_domain_approvals_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .readApprovers */ .h)(operators);
    if (listed.teams.length === 0)
        return { listed, members: new Map() };
    const known = await reviewers.teamMembers(listed.teams).catch((cause) => {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(cause) === undefined)
            throw cause;
        return new Map();
    });
    return { listed, members: new Map(listed.teams.map((team) => [team, known.get(team) ?? 'unknown'])) };
}


/***/ })

};
