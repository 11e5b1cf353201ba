export const id = 281;
export const ids = [281];
export const modules = {

/***/ 38281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerIssue: () => (/* binding */ answerIssue)
});

// UNUSED EXPORTS: answeredOutcome

// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
// EXTERNAL MODULE: ./lib/action/adapters/git/objects/object-format.js
var object_format = __webpack_require__(47962);
// EXTERNAL MODULE: ./lib/action/adapters/git/process/failure.js
var failure = __webpack_require__(95916);
// EXTERNAL MODULE: ./lib/action/adapters/git/process/git-command.js + 3 modules
var git_command = __webpack_require__(69681);
// EXTERNAL MODULE: ./lib/action/adapters/git/process/quiet-ssh.js
var quiet_ssh = __webpack_require__(15181);
// EXTERNAL MODULE: ./lib/action/adapters/git/sources/repository-url.js
var repository_url = __webpack_require__(21961);
;// CONCATENATED MODULE: ./lib/action/adapters/git/sources/create-git-tips.js






/** Asks the applications' repositories where their HEAD is: one `git ls-remote` for each. */
function createGitTips({ folder, variables, limit = 8, timeout = 30_000, }) {
    const git = (0,git_command/* createGit */.l)({ variables, folder, timeout });
    const queue = new dist/* default */.Ay({ concurrency: limit });
    const forAddress = (0,quiet_ssh/* variablesForAddress */.R)(git, variables);
    async function tipOf(repository) {
        const address = (0,repository_url/* addressFor */.W)(repository);
        if (address === undefined)
            return [];
        const forProtocol = await forAddress(address);
        const tip = await queue.add(() => askHead(git, address, forProtocol));
        return tip === undefined ? [] : [[repository, tip]];
    }
    return {
        tips: async (repositories) => new Map((await Promise.all([...new Set(repositories)].map(tipOf))).flat()),
    };
}
/** Lines of `<id>\t<reference>`: git matches the end of names, so that there may be others. */
async function askHead(git, address, variables) {
    const answer = await git.run({
        arguments: ['ls-remote', '--quiet', '--', address, 'HEAD'],
        variables,
    });
    if (!(0,failure/* succeeded */.gq)(answer))
        return undefined;
    const lines = answer.stdout.toString('utf8').split('\n');
    return lines
        .map((line) => line.split('\t'))
        .find(([id = '', reference]) => reference === 'HEAD' && (0,object_format/* isObjectId */.TS)(id))?.[0];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./lib/action/ports/forge.js
var forge = __webpack_require__(6302);
// EXTERNAL MODULE: ./lib/action/adapters/github/api/batches-of.js
var batches_of = __webpack_require__(44512);
// EXTERNAL MODULE: ./lib/action/adapters/github/api/combine-queries.js
var combine_queries = __webpack_require__(40480);
// EXTERNAL MODULE: ./lib/action/adapters/github/failures/checked-answer.js
var checked_answer = __webpack_require__(61477);
// EXTERNAL MODULE: ./lib/action/adapters/github/sources/hosted-repository.js
var hosted_repository = __webpack_require__(63800);
;// CONCATENATED MODULE: ./lib/action/adapters/github/sources/create-github-tips.js






/** Repositories that one request asks for. */
const most = 100;
const branch = schemas/* object */.Ikc({ target: schemas/* nullable */.mee(schemas/* object */.Ikc({ oid: schemas/* string */.YjP() })) });
const answers = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* nullable */.mee(schemas/* object */.Ikc({ defaultBranchRef: schemas/* nullable */.mee(branch) })));
/** Asks where the default branches of repositories on this GitHub are, and `others` about all other addresses. */
function createGitHubTips(api, others) {
    async function askBatch(batch) {
        const task = { doing: 'read the default branches of the applications', permission: 'contents: read' };
        const data = await orNothing(() => api.attempt(task, async () => (0,checked_answer/* checkedAnswer */.M)(answers, (await api.ask(tipsQuery(batch))).data)));
        return batch.flatMap(({ address }, index) => {
            const tip = data[`r${index}`]?.defaultBranchRef?.target?.oid;
            return tip === undefined ? [] : [[address, tip]];
        });
    }
    return {
        async tips(repositories) {
            const addresses = [...new Set(repositories)];
            const hosted = addresses.flatMap((address) => {
                const repository = (0,hosted_repository/* hostedRepository */.C)(address, api.addresses.server);
                return repository === undefined ? [] : [{ address, repository }];
            });
            const elsewhere = addresses.filter((address) => !hosted.some((it) => it.address === address));
            const [away, ...here] = await Promise.all([
                others.tips(elsewhere),
                ...(0,batches_of/* batchesOf */.c)(most, hosted).map(askBatch),
            ]);
            return new Map([...away, ...here.flat()]);
        },
    };
}
/** A part without rights is an error beside the other parts; a request that fails as a whole tells nothing. */
async function orNothing(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof forge/* ForgeForbidden */.T || error instanceof forge/* ForgeUnavailable */.M)
            return {};
        throw error;
    }
}
function tipsQuery(batch) {
    return (0,combine_queries/* combineQueries */.m)({
        name: 'Tips',
        parts: batch.map(({ repository }, index) => ({
            fields: `r${index}: repository(owner: $o${index}, name: $n${index}) { defaultBranchRef { target { oid } } }`,
            variables: [
                { name: `o${index}`, type: 'String!', value: repository.owner },
                { name: `n${index}`, type: 'String!', value: repository.name },
            ],
        })),
    });
}

// EXTERNAL MODULE: ./lib/action/domain/names.js
var names = __webpack_require__(96971);
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
;// CONCATENATED MODULE: ./lib/action/render/requests/request-answer.js





const titles = {
    proposed: 'What its validation found',
    outsider: 'Why',
    refused: 'What is wrong',
    unread: 'What went wrong',
};
/** The answer to an issue that asks for a plan, as GitHub-flavoured Markdown. */
function renderRequestAnswer(answer, about) {
    const { problems, verdict } = answer;
    const items = problems.map(({ message }) => (0,untrusted_text/* proseOf */.j)(message));
    const parts = items.length === 0 ? [] : [{ title: titles[verdict], body: { kind: 'list', items } }];
    const next = nextStep(verdict);
    const foot = next === null ? [] : [(0,blocks/* paragraph */.FY)((0,blocks/* words */.aL)(next))];
    return (0,fit_parts/* fitParts */.u)({ head: [(0,blocks/* paragraph */.FY)(...sentenceOf(answer, about))], parts, foot }, longest_report/* longestReport */.p);
}
function sentenceOf(answer, { repository, by }) {
    switch (answer.verdict) {
        case 'proposed': {
            const place = { kind: 'pull-request', number: answer.pullRequest };
            const pullRequest = (0,linked_code/* linkedCode */.n)(`#${answer.pullRequest}`, repository, place);
            return [
                (0,blocks/* words */.aL)('🚀 The plan '),
                (0,untrusted_text/* codeOf */.$)(answer.plan),
                (0,blocks/* words */.aL)(' is proposed by pull request '),
                pullRequest,
                (0,blocks/* words */.aL)('. '),
                (0,untrusted_text/* codeOf */.$)(by),
                (0,blocks/* words */.aL)(' has asked for it, and so cannot approve it.'),
            ];
        }
        case 'outsider':
            return [(0,blocks/* words */.aL)('✋ '), (0,untrusted_text/* codeOf */.$)(by), (0,blocks/* words */.aL)(' may not ask for plans here, so none was made.')];
        case 'refused':
            return [(0,blocks/* words */.aL)('✋ There is no plan yet, because what this issue asks for cannot be planned.')];
        case 'unread':
            return [(0,blocks/* words */.aL)('❔ There is no plan yet, because something could not be read or written.')];
    }
}
function nextStep(verdict) {
    switch (verdict) {
        case 'refused':
            return 'Edit this issue to put it right; it is then read again, and this comment says what becomes of it.';
        case 'unread':
            return 'Run the job again, or edit this issue, to have it read once more.';
        case 'proposed':
        case 'outsider':
            return null;
    }
}

// EXTERNAL MODULE: ./lib/action/domain/requests/plan-request.js
var plan_request = __webpack_require__(46423);
// EXTERNAL MODULE: ./lib/action/domain/shorten-text.js
var shorten_text = __webpack_require__(65492);
;// CONCATENATED MODULE: ./lib/action/codec/plan-form/form-sections.js
/** What GitHub writes for a field that was left empty. */
const nothing = '_No response_';
/** What shows nothing and is no line end or tab, and halves of characters, which no file can hold: no person types them. */
const untypable = /(?![\n\t])[\p{Cc}\p{Cs}]/gu;
/**
 * What stands below the heading of each field, without the blank lines around it; empty for what was left out. A
 * heading counts where it is seen first: further on it is something that was typed.
 */
function formSections(body, labels) {
    const lines = new Map();
    let current = [];
    for (const line of body.replace(/\r\n?/g, '\n').replace(untypable, '').split('\n')) {
        const label = labels.find((one) => line.trimEnd() === `### ${one}`);
        if (label === undefined || lines.has(label))
            current.push(line);
        else {
            current = [];
            lines.set(label, current);
        }
    }
    return new Map([...lines].map(([label, typed]) => [label, typedText(typed.join('\n'))]));
}
function typedText(text) {
    const typed = text.replace(/^(?:[\t ]*\n)+/, '').trimEnd();
    return typed === nothing ? '' : typed;
}

// EXTERNAL MODULE: ./lib/action/domain/versions/version.js
var versions_version = __webpack_require__(43033);
;// CONCATENATED MODULE: ./lib/action/codec/plan-form/wanted-line.js


const longestLine = 400;
/** A name, then a colon, an @ or blanks, then what is wanted; as an item of a list or not. */
const shape = /^(?:[-*] )?([^\s:@]+)(?:\s*[:@]\s*|\s+)(\S+)$/;
/** `payments 2.3.0`, `payments: 2.3.0` or a word in place of the version; undefined for everything else. */
function readWantedLine(line) {
    const text = line.trim();
    const [, application = '', wanted = ''] = text.length > longestLine ? [] : (shape.exec(text) ?? []);
    if (!(0,names/* isName */.Eo)(application))
        return undefined;
    switch (wanted.toLowerCase()) {
        case 'latest':
            return { application };
        case 'next':
            return { application, next: true };
        case 'redeploy':
            return { application, redeploy: true };
        default:
            return (0,versions_version/* isVersion */.lF)(wanted) ? { application, version: wanted } : undefined;
    }
}

;// CONCATENATED MODULE: ./lib/action/codec/plan-form.js





/** More is a matter for a plan that somebody writes as a file. */
const mostApplications = 100;
const longestNotes = 20_000;
/** UTF-16 code units of what is quoted. */
const longestQuote = 200;
/**
 * Reads the body of an issue as GitHub makes it of the form, or as a person has edited it since: a heading for each field
 * with what was typed below it. All of it is data.
 *
 * Source: docs.github.com, "Syntax for issue forms".
 */
function parsePlanForm(body) {
    const typed = formSections(body, Object.values(plan_request/* requestFields */.h));
    const problems = [];
    const textOf = (field) => typed.get(plan_request/* requestFields */.h[field]) ?? '';
    const target = nameIn('target', textOf('target'), problems);
    const source = textOf('source') === '' ? undefined : nameIn('source', textOf('source'), problems);
    const applications = applicationsIn(textOf('applications'), problems);
    const notes = notesIn(textOf('notes'), problems);
    if (problems.length > 0)
        return { request: undefined, problems };
    return { request: { target, source, applications, notes }, problems: [] };
}
function nameIn(field, text, problems) {
    if ((0,names/* isName */.Eo)(text))
        return text;
    const found = text === '' ? 'is empty' : `is '${(0,shorten_text/* shortenText */.B)(text, longestQuote)}'`;
    problems.push(wrong(`the field ${plan_request/* requestFields */.h[field]} ${found}; it is the name of an environment, of ${names/* nameGrammar */.fG}`));
    return '';
}
function applicationsIn(text, problems) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const { applications: field } = plan_request/* requestFields */.h;
    if (lines.length === 0)
        problems.push(wrong(`the field ${field} is empty; ${expectedLine}`));
    if (lines.length > mostApplications) {
        problems.push(wrong(`the field ${field} has ${lines.length} lines, and may have ${mostApplications}`));
        return [];
    }
    const wanted = new Map();
    for (const line of lines) {
        const read = readWantedLine(line);
        if (read === undefined)
            problems.push(wrong(`'${(0,shorten_text/* shortenText */.B)(line.trim(), longestQuote)}' in the field ${field} is not understood; ${expectedLine}`));
        else if (wanted.has(read.application))
            problems.push(wrong(`'${read.application}' stands twice in the field ${field}`));
        else
            wanted.set(read.application, read);
    }
    return [...wanted.values()];
}
const expectedLine = "each line names an application and what to deploy of it: 'payments 2.3.0', 'payments latest', 'payments next' or 'payments redeploy'";
function notesIn(text, problems) {
    if (text.length <= longestNotes)
        return text;
    problems.push(wrong(`the field ${plan_request/* requestFields */.h.notes} has ${text.length} characters, and may have ${longestNotes}`));
    return '';
}
function wrong(message) {
    return { code: 'usage', severity: 'error', message };
}

// EXTERNAL MODULE: ./lib/action/domain/follow-ups/gather-evidence.js + 1 modules
var gather_evidence = __webpack_require__(99355);
// EXTERNAL MODULE: ./lib/action/usecases/failure.js
var usecases_failure = __webpack_require__(89889);
// EXTERNAL MODULE: ./lib/action/usecases/pull-requests/propose-plan.js
var propose_plan = __webpack_require__(1164);
// EXTERNAL MODULE: ./lib/action/usecases/pull-requests/validate-opened.js
var validate_opened = __webpack_require__(16988);
// EXTERNAL MODULE: ./lib/action/usecases/reading/trusted.js + 23 modules
var reading_trusted = __webpack_require__(30943);
// EXTERNAL MODULE: ./lib/action/usecases/refusal.js
var refusal = __webpack_require__(32455);
// EXTERNAL MODULE: ./lib/action/codec/plan-message.js
var plan_message = __webpack_require__(70122);
// EXTERNAL MODULE: ./lib/action/domain/problem.js
var problem = __webpack_require__(10240);
;// CONCATENATED MODULE: ./lib/action/domain/requests/is-for-the-form.js

/** What the fields of the form decide. Everything else is put right, or waited for, on a pull request. */
const decided = new Set([
    ...problem/* problemGroups */.kt.text,
    ...problem/* problemGroups */.kt.plan,
    ...problem/* problemGroups */.kt.versions,
    ...problem/* problemGroups */.kt.impact,
    ...problem/* problemGroups */.kt.command,
]);
const elsewhere = new Set([
    'missing-section',
    'incomplete-section',
    'module-removed',
]);
/** Whether a problem of a plan keeps it from being proposed, because whoever asked for it must ask for something else. */
function isForTheForm({ code, severity }) {
    return severity === 'error' && decided.has(code) && !elsewhere.has(code);
}

// EXTERNAL MODULE: ./lib/action/domain/follow-ups/plan-name.js
var plan_name = __webpack_require__(38399);
;// CONCATENATED MODULE: ./lib/action/domain/requests/request-plan-name.js

/** The name of the plan that an issue asks for, by the day on which it was opened; numbered where that name is taken. */
function requestPlanName({ number, createdAt }, taken) {
    return (0,plan_name/* reuseName */.iy)(`${createdAt.slice(0, 10)}-issue-${number}`, taken);
}

// EXTERNAL MODULE: ./lib/action/usecases/follow-ups/open-plan.js
var open_plan = __webpack_require__(5878);
// EXTERNAL MODULE: ./lib/action/codec/plan-writer/section-templates.js
var section_templates = __webpack_require__(43316);
// EXTERNAL MODULE: ./lib/action/codec/plan-writer.js + 9 modules
var plan_writer = __webpack_require__(23288);
// EXTERNAL MODULE: ./lib/action/usecases/new-plan/choose-source.js
var choose_source = __webpack_require__(94071);
// EXTERNAL MODULE: ./lib/action/domain/nearest.js
var nearest = __webpack_require__(27521);
// EXTERNAL MODULE: ./lib/action/usecases/follow-ups/available-versions.js
var available_versions = __webpack_require__(91915);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./lib/action/domain/versions/suggest-version.js


/** What a version is called that nobody has tagged yet. */
const first = '0.1.0';
/** From the smallest step that is wanted; the others are for numbers that cannot grow any more. */
const steps = {
    root: ['minor', 'major'],
    environment: ['patch', 'minor', 'major'],
};
/**
 * The release that comes next, above every version that is known anywhere: the next minor one from a root, the next
 * patch from another environment, where only corrections are made (LifeTime: tagging an application). Above a
 * pre-release that is its release. Null where no number can grow any more.
 */
function suggestVersion(known, from) {
    const highest = (0,versions_version/* highestVersion */.t)(known);
    if (highest === undefined)
        return first;
    const candidates = steps[from].flatMap((step) => (0,semver.inc)(highest, step) ?? []);
    return candidates.find((it) => (0,versions_version/* isVersion */.lF)(it) && (0,versions_version/* compareVersions */.Zy)(it, highest) > 0) ?? null;
}

// EXTERNAL MODULE: ./lib/action/domain/model/configuration.js
var configuration = __webpack_require__(40799);
// EXTERNAL MODULE: ./lib/action/domain/versions/version-tag.js
var version_tag = __webpack_require__(38772);
// EXTERNAL MODULE: ./lib/action/usecases/reading/evidence.js + 8 modules
var evidence = __webpack_require__(13878);
;// CONCATENATED MODULE: ./lib/action/usecases/new-plan/versions-anywhere.js




/** Looks for versions in the applications' repositories, in the records of every environment, and among marks. */
async function readVersionsAnywhere({ ports, trusted, records }, entries) {
    const names = entries.map(({ application }) => application);
    const { tags, unreachable } = await (0,evidence/* askForTags */.ML)(ports.sources, entries);
    if (unreachable.length > 0)
        throw new refusal/* Refusal */.P_('lost', unreachable);
    const marks = await records.marks(names);
    const environments = (0,configuration/* environmentsWithBranches */.ng)(trusted.configuration).map(({ name }) => name);
    const deployed = await Promise.all(environments.map((name) => records.applications(name, names)));
    return new Map(entries.map(({ application, tag }) => {
        const tagged = (0,version_tag/* taggedVersions */.C)(tag, tags.get(application) ?? new Map());
        const recorded = deployed.flatMap((of) => versionsOf(of.get(application)));
        const marked = markedVersions(marks.get(application));
        return [application, { tagged, anywhere: new Set([...tagged.keys(), ...recorded, ...marked]) }];
    }));
}
function versionsOf(record) {
    if (record === undefined)
        return [];
    const { version, versions, modules, failed } = record;
    const ofModules = [...modules.values()].map((module) => module.version);
    return [...versions.keys(), ...ofModules, ...[version, failed].flatMap((it) => it ?? [])];
}
function markedVersions(marks) {
    return [...(marks?.bad.keys() ?? [])];
}

;// CONCATENATED MODULE: ./lib/action/usecases/new-plan/next-versions.js


/**
 * The next version of each application, with the commit that is to be tagged with it: of a root the one that the default
 * branch names, of another environment the one that is deployed there (LifeTime: tag and deploy).
 */
async function nextVersions(surroundings, entries) {
    if (entries.length === 0)
        return new Map();
    const { source } = surroundings;
    const known = await readVersionsAnywhere(surroundings, entries);
    const commits = await (source.root ? tipsOf : deployedCommits)(surroundings, entries);
    const next = (entry) => {
        const { application } = entry;
        const commit = commits.get(application);
        if (commit === undefined)
            return nothingToTag(entry, surroundings);
        const anywhere = known.get(application)?.anywhere ?? [];
        const version = suggestVersion(anywhere, source.root ? 'root' : 'environment');
        return version === null ? noneAbove(entry) : { application, action: 'tag-and-deploy', version, commit };
    };
    return new Map(entries.map((entry) => [entry.application, next(entry)]));
}
async function tipsOf({ ports }, entries) {
    const tips = await ports.tips.tips(entries.map(({ repository }) => repository));
    return new Map(entries.flatMap(({ application, repository }) => {
        const tip = tips.get(repository);
        return tip === undefined ? [] : [[application, tip]];
    }));
}
async function deployedCommits({ records, source }, entries) {
    const names = entries.map(({ application }) => application);
    const deployed = await records.applications(source.name, names);
    return new Map([...deployed].flatMap(([application, { commit }]) => (commit === null ? [] : [[application, commit]])));
}
function nothingToTag({ application, repository }, { source }) {
    const about = { severity: 'error', application };
    if (!source.root) {
        const message = `'${source.name}' does not have ${application}, so there is nothing to tag; deploy it there first`;
        return { code: 'version-not-in-source', message, ...about };
    }
    const message = `the default branch of ${repository} has no commit, or could not be read; push one, or name a version of ${application}`;
    return { code: 'commit-not-found', message, ...about };
}
function noneAbove({ application }) {
    const message = `no version of ${application} can be above those that there are; name one`;
    return { code: 'usage', severity: 'error', message, application };
}

// EXTERNAL MODULE: ./lib/action/domain/short-digest.js
var short_digest = __webpack_require__(90530);
;// CONCATENATED MODULE: ./lib/action/usecases/new-plan/untagged-tips.js



/**
 * A warning for each application whose default branch is at a commit that no version names: the latest version is then
 * not the latest there is (LifeTime marks what has changed since its last tag).
 */
async function warnOfUntaggedTips(surroundings, entries) {
    if (entries.length === 0 || !surroundings.source.root)
        return [];
    const tips = await surroundings.ports.tips.tips(entries.map(({ repository }) => repository));
    const known = await readVersionsAnywhere(surroundings, entries);
    return entries.flatMap(({ application, repository }) => {
        const tip = tips.get(repository);
        const versions = known.get(application);
        if (tip === undefined || versions === undefined || [...versions.tagged.values()].includes(tip))
            return [];
        const next = suggestVersion(versions.anywhere, 'root');
        const hint = next === null ? '' : `: the next version is ${next}`;
        const message = `the default branch of ${repository} is at ${(0,short_digest/* shortDigest */.V)(tip)}, which no version of ${application} names; to deploy that, tag it${hint}`;
        return [{ code: 'tag-not-found', severity: 'warning', message, application }];
    });
}

;// CONCATENATED MODULE: ./lib/action/usecases/new-plan/choose-versions.js






/** The versions that a source gives for what is wanted, commits pinned. */
async function chooseVersions(surroundings, wanted) {
    const { ports, trusted, records, source } = surroundings;
    const { sources, repository } = ports;
    const applications = wanted.map(({ application }) => application);
    const catalog = await (0,reading_trusted/* requireCatalog */.LY)(repository, trusted.commit, applications);
    const isComplete = applications.every((application) => catalog.has(application));
    const names = isComplete ? [] : await (0,reading_trusted/* catalogNames */.Qv)(repository, trusted.commit);
    const entriesOf = (some) => some.flatMap(({ application }) => catalog.get(application) ?? []);
    const given = wanted.filter((each) => !each.redeploy).map(({ application }) => application);
    const available = await (0,available_versions/* readAvailableVersions */.r)({ sources, records, source, applications: given, catalog });
    const next = await nextVersions(surroundings, entriesOf(wanted.filter((each) => each.next)));
    const choices = wanted.map((each) => {
        const { application } = each;
        const entry = catalog.get(application);
        if (entry === undefined)
            return unknownApplication(application, names);
        if (each.redeploy)
            return { application, action: 'redeploy' };
        const versions = available.get(application) ?? new Map();
        return next.get(application) ?? chooseVersion({ wanted: each, entry, source, versions });
    });
    const errors = choices.flatMap((it) => ('code' in it ? [it] : []));
    if (errors.length > 0)
        return { entries: [], problems: errors };
    const latest = wanted.filter((each) => each.version === undefined && !each.next && !each.redeploy);
    return {
        entries: choices.flatMap((it) => ('action' in it ? [it] : [])),
        problems: await warnOfUntaggedTips(surroundings, entriesOf(latest)),
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
function unknownApplication(application, names) {
    const meant = (0,nearest/* nearest */.p)(application, names);
    const next = meant === undefined ? 'check the name' : `did you mean ${meant}?`;
    const message = `'${application}' is not in the catalog; ${next}`;
    return { code: 'unknown-application', severity: 'error', message, application };
}

;// CONCATENATED MODULE: ./lib/action/usecases/new-plan/new-plan-request.js
function refusedDraft(target, problems) {
    return { target, applications: [], text: '', dropped: [], adjusted: [], problems };
}

;// CONCATENATED MODULE: ./lib/action/usecases/new-plan/fresh-plan.js







/** A plan of the named applications, with the sections that inform as a template. */
async function draftFreshPlan(ports, trusted, request) {
    const target = (0,reading_trusted/* requireEnvironment */.L3)(trusted, request.target);
    const source = (0,choose_source/* chooseSource */.L)(trusted, target, request.source, request.sourceField);
    const records = await ports.readRecords();
    const surroundings = { ports, trusted, records, source };
    const { entries, problems } = await chooseVersions(surroundings, request.applications);
    if ((0,problem/* hasErrors */.Cs)(problems))
        return refusedDraft(target.name, problems);
    return {
        target: target.name,
        applications: entries.map(({ application }) => application),
        text: (0,plan_writer/* composePlan */.W)({
            ...{ source: source.name, target: target.name, entries },
            ...documentOf(request, target),
        }),
        dropped: [],
        adjusted: [],
        problems,
    };
}
/** The sections of the plan: all of them to complete, or what is said already and what the target asks for besides. */
function documentOf({ notes }, { required }) {
    if (notes === undefined)
        return {};
    const asked = new Set(required.map((part) => part.split('.', 1)[0]));
    if (notes !== '')
        asked.delete('notes');
    const sections = section_templates/* templatedSections */.L.filter((section) => asked.has(section));
    return { ...(notes !== '' && { notes }), sections };
}

// EXTERNAL MODULE: ./lib/action/usecases/pull-requests/open-pull-requests.js
var open_pull_requests = __webpack_require__(24367);
// EXTERNAL MODULE: ./lib/action/codec/records/record-file.js
var record_file = __webpack_require__(2004);
// EXTERNAL MODULE: ./lib/action/codec/records/record-pieces.js
var record_pieces = __webpack_require__(87457);
;// CONCATENATED MODULE: ./lib/action/codec/records/taken-request.js



const definition = schemas/* strictObject */.rej({
    issue: record_pieces/* count */.U9,
    environment: record_pieces/* name */.UU,
    plan: record_pieces/* name */.UU,
});
/** Reads `requests/<issue>.json`; throws RecordUnreadable. */
function parseTakenRequest(path, bytes) {
    return (0,record_file/* readRecord */.aE)(definition, path, bytes);
}
/** As `requests/<issue>.json` holds it. */
function writeTakenRequest(taken) {
    return (0,record_file/* writeRecord */.rh)(definition, taken);
}

// EXTERNAL MODULE: ./lib/action/domain/layout.js
var layout = __webpack_require__(90493);
// EXTERNAL MODULE: ./lib/action/usecases/recording/commit-records.js
var commit_records = __webpack_require__(47589);
;// CONCATENATED MODULE: ./lib/action/usecases/requesting/take-request.js





/** The plan that was taken for an issue; undefined for none yet. */
async function takenRequest({ repository, readRecords }, issue) {
    return takenAt(repository, (await readRecords()).head, issue);
}
/** Records which plan is made for an issue, before it is made; gives the one that was recorded first. */
function takeRequest(access, wanted) {
    const path = (0,layout/* requestPath */.Zq)(wanted.issue);
    return (0,commit_records/* commitRecords */.i)(access, async ({ head }) => {
        const standing = await takenAt(access.repository, head, wanted.issue);
        return {
            writes: standing === undefined ? [{ path, bytes: writeTakenRequest(wanted) }] : [],
            message: `issue ${wanted.issue}: ${(0,names/* planAddress */.o4)(wanted)}`,
            value: standing ?? wanted,
        };
    });
}
async function takenAt(repository, head, issue) {
    const path = (0,layout/* requestPath */.Zq)(issue);
    const found = head === null ? undefined : (await repository.read(head, [path])).get(path);
    if (found === undefined)
        return undefined;
    if (found.bytes === null)
        throw (0,refusal/* wrongUsage */.xY)(`the record ${path} is too large to be one of this program`);
    return parseTakenRequest(path, found.bytes);
}

;// CONCATENATED MODULE: ./lib/action/usecases/requesting/make-requested-plan.js












/**
 * Writes the plan that an issue asks for to its branch, by the code that makes every new plan. Which plan it is is
 * recorded before: so whoever comes second, or again, goes on with that one. What the form can put right is answered,
 * and nothing written. Rejects as `newPlan` does, and with a Refusal (`no`) when the issue was taken for another
 * environment.
 */
async function makeRequestedPlan(ports, trusted, { issue, request, askers, taken }) {
    (0,reading_trusted/* requireEnvironment */.L3)(trusted, request.target);
    const opening = { ...ports, readOpenPlans: (0,open_pull_requests/* openPlansNow */.LX)(ports) };
    const wish = taken ?? (await wishFor(opening, request, issue));
    if (wish.environment !== request.target)
        throw takenElsewhere(wish);
    const wanted = { ...request, sourceField: `the field ${plan_request/* requestFields */.h.source}` };
    const { applications: _, ...draft } = await draftFreshPlan(opening, trusted, wanted);
    if ((0,problem/* hasErrors */.Cs)(draft.problems))
        return (0,open_plan/* refusedPlan */.GM)(request.target, draft.problems);
    const found = await (0,open_plan/* validateDrafted */.zQ)(opening, trusted, { ...draft, plan: wish.plan });
    const problems = [...draft.problems, ...found];
    if (found.some(isForTheForm))
        return (0,open_plan/* refusedPlan */.GM)(request.target, problems);
    const { plan } = await takeFor(request.target, ports, wish);
    const message = (0,plan_message/* planMessage */.n)(`plan ${plan}`, [], askers.map(identityOf));
    const drafted = { ...draft, plan, message, problems };
    // It may have been written meanwhile by somebody who had read the same issue.
    return (await (0,open_plan/* writeDrafted */.c0)(ports, drafted)) ?? (0,open_plan/* writtenPlan */.z)(drafted);
}
async function wishFor(ports, { target }, issue) {
    const state = await (await ports.readRecords()).environment(target);
    const plan = requestPlanName(issue, await (0,open_plan/* takenNames */.EF)(ports.repository, state));
    return { issue: issue.number, environment: target, plan };
}
async function takeFor(target, ports, wish) {
    const taken = await takeRequest(ports, wish);
    if (taken.environment !== target)
        throw takenElsewhere(taken);
    return taken;
}
/** By the address that GitHub gives to every account, it knows whose commit it is, whatever the login is later. */
function identityOf({ login, id }) {
    return `${login} <${id}+${login}@users.noreply.github.com>`;
}
function takenElsewhere({ issue, environment, plan }) {
    const address = (0,names/* planAddress */.o4)({ environment, plan });
    return (0,refusal/* refused */.J5)(`issue #${issue} was taken for ${address} before; open another one for another environment`);
}

// EXTERNAL MODULE: ./lib/action/domain/commands/right-to-command.js
var right_to_command = __webpack_require__(52108);
// EXTERNAL MODULE: ./lib/action/usecases/commands/read-operators.js
var read_operators = __webpack_require__(3248);
;// CONCATENATED MODULE: ./lib/action/usecases/requesting/may-request.js


const enough = new Set(['admin', 'write', 'triage']);
/** Whether somebody may ask for plans whoever the operators are: who may sort issues here at this moment. */
async function maySortIssues({ conversations }, login) {
    return enough.has(await conversations.permissionOf(login));
}
/** Whether somebody who may not even sort issues may ask for plans, as an operator. */
async function mayRequestAsOperator({ reviewers }, configuration, login) {
    return (0,right_to_command/* rightOfOperator */.ug)(login, await (0,read_operators/* readOperators */.C)(reviewers, configuration));
}

;// CONCATENATED MODULE: ./lib/action/usecases/requesting/decide-request.js











/** Makes and proposes the plan, or says why there is none; whatever the world puts in the way is part of the answer. */
async function decideRequest(ports, asked) {
    try {
        await ports.repository.refresh();
        const { login } = asked.author;
        const isKnown = await maySortIssues(ports, login);
        const trusted = await (0,reading_trusted/* trustedOrRefusal */.r0)(ports.repository);
        // A configuration that cannot be used is nothing that whoever asked can put right.
        if (trusted instanceof refusal/* Refusal */.P_)
            return { verdict: 'unread', problems: [unusable, ...(isKnown ? trusted.problems : [])] };
        const right = isKnown ? 'given' : await mayRequestAsOperator(ports, trusted.configuration, login);
        if (right !== 'given')
            return { verdict: 'outsider', problems: [reasons[right]] };
        return await makeOrFind(ports, trusted, asked);
    }
    catch (cause) {
        const failure = (0,usecases_failure/* failureOf */.g)(cause);
        if (failure === undefined)
            throw cause;
        // What a token may not do, or a broken repository, is nothing that whoever asked can put right.
        const isAnswer = cause instanceof refusal/* Refusal */.P_ && cause.kind !== 'lost';
        return { verdict: isAnswer ? 'refused' : 'unread', problems: failure.problems };
    }
}
async function makeOrFind(ports, trusted, asked) {
    const taken = await takenRequest(ports, asked.issue.number);
    const standing = taken && (await standingAnswer(ports, taken));
    if (standing)
        return standing;
    const { request, problems } = parsePlanForm(asked.issue.body);
    if (request === undefined)
        return { verdict: 'refused', problems };
    const askers = await askersOf(ports, asked);
    const written = await makeRequestedPlan(ports, trusted, { issue: asked.issue, request, askers, taken });
    if (written.plan === null)
        return { verdict: 'refused', problems: written.problems };
    return propose(ports, { ...written, plan: written.plan }, asked);
}
/** What was proposed for the issue before is what it gets, whatever has become of that. */
async function standingAnswer({ forge }, { environment, plan }) {
    const branch = (0,names/* planBranch */.YI)(environment, plan);
    const all = (await forge.pullRequestsOf([branch])).get(branch) ?? [];
    const found = all.find(({ base }) => base === (0,names/* environmentBranch */.GX)(environment));
    if (found === undefined)
        return undefined;
    const address = (0,names/* planAddress */.o4)({ environment, plan });
    return { verdict: 'proposed', plan: address, pullRequest: found.number, problems: [] };
}
/** Whoever has edited the issue has had a hand in the plan as well, and cannot approve it. */
async function askersOf({ conversations }, { issue, author }) {
    const editors = await conversations.editors(issue.number);
    if (editors === null)
        throw new refusal/* Refusal */.P_('no', [unknownEditors]);
    return [author, ...editors.filter(({ id }) => id !== author.id)];
}
async function propose(ports, written, { issue, author }) {
    const { target, plan } = written;
    const answer = await (0,propose_plan/* openProposal */.B)(ports.forge, written, {
        title: `${target}: ${plan}`,
        body: `Proposes the deployment plan \`${written.file}\` for \`${target}\`, which \`${author.login}\` has asked for in #${issue.number}.`,
        draft: written.problems.some(gather_evidence/* needsPerson */.z6),
    });
    if (answer.pullRequest == null)
        return { verdict: 'unread', problems: answer.problems };
    const { number } = answer.pullRequest;
    const unjudged = await (0,validate_opened/* validateOpened */.i)(ports, { number, target });
    return {
        verdict: 'proposed',
        plan: (0,names/* planAddress */.o4)({ environment: target, plan }),
        pullRequest: number,
        problems: [...written.problems, ...unjudged],
    };
}
const reasons = {
    lacking: error('plans are asked for by operators, and by people who have at least the role triage in this repository'),
    unknown: error("whether you are an operator could not be read: the App needs 'members: read' to see who is in a team"),
};
const unusable = error('the configuration on main cannot be used; whoever looks after this repository must put it right first');
const unknownEditors = error('who has edited this issue cannot be known in full, and nobody may approve what they have written; open another one');
function error(message) {
    return { code: 'usage', severity: 'error', message };
}

;// CONCATENATED MODULE: ./lib/action/usecases/requesting/hear-request.js

/** Reads the issue of an event again, as it stands now. Rejects as the conversations do. */
async function hearRequest(conversations, number) {
    const issue = await conversations.issue(number);
    if (issue === null)
        return hear_request_nothing(`issue #${number} is not there any more`);
    const { author, labels, state, isPullRequest } = issue;
    if (isPullRequest || !labels.includes(plan_request/* requestLabel */.g))
        return hear_request_nothing(`issue #${number} asks for no plan`);
    if (state === 'closed')
        return hear_request_nothing(`issue #${number} is closed`);
    if (author === null)
        return hear_request_nothing(`the account of the author of issue #${number} is gone`);
    if (author.isBot)
        return hear_request_nothing(`plans are for people to ask for, and a program has written issue #${number}`);
    return { kind: 'request', issue, author };
}
function hear_request_nothing(because) {
    return { kind: 'nothing', because };
}

;// CONCATENATED MODULE: ./lib/action/usecases/requesting/answer-request.js




/**
 * Makes the plan that an issue asks for, and answers in the issue: in one comment, whatever becomes of it. An issue whose
 * plan is proposed is closed; others stay open, and are read again when somebody edits them. Rejects as its
 * ports do when the issue cannot be read or answered.
 */
async function answerRequest(ports, number) {
    const { conversations, webAddress } = ports;
    const heard = await hearRequest(conversations, number);
    if (heard.kind === 'nothing')
        return { kind: 'ignored', because: heard.because };
    const answer = await decideRequest(ports, heard);
    const about = { repository: webAddress, by: heard.author.login };
    const { url } = await conversations.say(number, renderRequestAnswer(answer, about), published_names/* requestMarker */.c5);
    if (answer.verdict === 'proposed')
        await conversations.closeIssue(number, 'completed');
    return { kind: 'answered', answer, url };
}

// EXTERNAL MODULE: ./lib/action/action/inputs/variables-for-git.js
var variables_for_git = __webpack_require__(46297);
// EXTERNAL MODULE: ./lib/action/action/outcome.js
var outcome = __webpack_require__(26573);
// EXTERNAL MODULE: ./lib/action/action/session/session.js + 66 modules
var session = __webpack_require__(95094);
// EXTERNAL MODULE: ./lib/action/action/session/surroundings.js + 1 modules
var surroundings = __webpack_require__(17700);
;// CONCATENATED MODULE: ./lib/action/action/requests/answer-issue.js








/** Makes the plan that an issue asks for, and answers in the issue; a dry run does neither. */
async function answerIssue(step, number) {
    const { request, variables } = step;
    if (request.dryRun)
        return answeredOutcome({ kind: 'ignored', because: 'a dry run makes no plan of an issue' });
    const { temporaryFolder: folder } = (0,surroundings/* readSurroundings */.S)(variables);
    return (0,session/* withSession */.f)(step, async (session) => {
        const others = createGitTips({ folder, variables: (0,variables_for_git/* variablesForGit */.j)(variables) });
        const tips = createGitHubTips(session.api, others);
        return answeredOutcome(await answerRequest({ ...session, tips }, number));
    });
}
/** What a step says that was started by an issue: the answer is the issue's, so only what is left undone fails it. */
function answeredOutcome(answered) {
    if (answered.kind === 'ignored')
        return (0,outcome/* nothingToDo */.K)(answered.because);
    const silent = { subject: null, problems: [], summary: null, failure: null };
    const { answer, url } = answered;
    const { verdict } = answer;
    const told = answer.problems.map(({ message }) => message);
    const lines = [...told, `answered: ${url}`];
    if (verdict === 'proposed') {
        const { plan, pullRequest } = answer;
        const made = `the plan is ${plan}, pull request #${pullRequest}`;
        const details = { answer: { verdict, plan, pullRequest, url } };
        return { ...silent, subject: subjectOf(answer), lines: [made, ...lines], details };
    }
    const failure = verdict === 'unread' ? `the issue could not be answered with a plan: ${told.join('; ')}` : null;
    return { ...silent, lines, details: { answer: { verdict, plan: null, pullRequest: null, url } }, failure };
}
function subjectOf({ plan, pullRequest }) {
    const address = (0,names/* parsePlanAddress */.$d)(plan);
    return address === undefined ? null : { verdict: null, ...address, status: 'open', pullRequest };
}


/***/ }),

/***/ 44512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ batchesOf)
/* harmony export */ });
/** Cuts a list into lists of at most so many. */
function batchesOf(most, items) {
    return items.length === 0 ? [] : [items.slice(0, most), ...batchesOf(most, items.slice(most))];
}


/***/ }),

/***/ 70122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ planMessage),
/* harmony export */   u: () => (/* binding */ droppedBy)
/* harmony export */ });
/** A trailer as Git knows them (git-interpret-trailers): it stays when a person amends or rebases the commit. */
const trailer = 'Not-in-source';
/**
 * The message of a commit by which this program writes a plan, with what the plan loses because its source lacks it,
 * and for whom it writes: GitHub and git count them among its authors.
 *
 * Source: docs.github.com, "Creating a commit with multiple authors".
 */
function planMessage(subject, dropped, coAuthors = []) {
    const lines = [
        ...dropped.map(({ application }) => `${trailer}: ${application}`),
        ...coAuthors.map((identity) => `Co-authored-by: ${identity}`),
    ];
    return lines.length === 0 ? subject : [subject, '', ...lines].join('\n');
}
/** The applications that a commit leaves out because the source did not have them; none where no message says so. */
function droppedBy(message) {
    const lines = message.matchAll(new RegExp(`^${trailer}: (\\S+)\\s*$`, 'gm'));
    return new Set([...lines].flatMap(([, application]) => application ?? []));
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

/***/ 99355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hx: () => (/* binding */ gatherEvidence),
  z6: () => (/* binding */ needsPerson),
  fk: () => (/* binding */ runEvidence)
});

;// CONCATENATED MODULE: ./lib/action/domain/follow-ups/excerpt.js
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

;// CONCATENATED MODULE: ./lib/action/domain/follow-ups/gather-evidence.js

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
        by: cut(by),
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
        reason: cut(reason),
        startedBy: cut(startedBy),
        startedAt,
        endedAt,
        mergeCommit,
        operations: excerptOf(operations.map(operationEvidence), room.operations),
    };
}
function operationEvidence(operation) {
    const { application, action, from, to, commit, state, reason, tries } = operation;
    const effect = tries.at(-1)?.effect;
    const log = effect === undefined ? null : placeOf(effect);
    return { application, action, from, to, commit, state, reason: cut(reason), log };
}
function placeOf(effect) {
    return effect.kind === 'process' ? (effect.job?.url ?? null) : effect.url;
}
function task({ code, severity, message, application }) {
    return { code, severity, message: beginningOf(message, longestText), application: application ?? null };
}
function cut(text) {
    return text === null ? null : beginningOf(text, longestText);
}


/***/ }),

/***/ 38399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ deployAllName),
/* harmony export */   W_: () => (/* binding */ mayBeNamed),
/* harmony export */   gg: () => (/* binding */ followUpName),
/* harmony export */   iy: () => (/* binding */ reuseName)
/* harmony export */ });
/* unused harmony exports retryName, backoutName, newPlanName */
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96971);

const longest = 100;
const names = { retry: retryName, reuse: reuseName, backout: backoutName };
/** The name that a follow-up of a plan gets. */
function followUpName(kind, plan, taken) {
    return names[kind](plan, taken);
}
/** Whether a plan may be such a follow-up by its name; sure only when it is false. */
function mayBeNamed(kind, plan, name) {
    const base = kind === 'retry' ? firstTry(plan) : plan;
    return name.startsWith(base.slice(0, longest / 2));
}
/** The name of a retry: the first plan's name with the number of the try. */
function retryName(plan, taken) {
    return firstFree(firstTry(plan), '-retry-', 1, taken);
}
function firstTry(plan) {
    return plan.replace(/-retry-\d{1,6}$/, '');
}
/** The name of a backout plan: that of the plan whose run it undoes, numbered; what undoes that in turn has both. */
function backoutName(plan, taken) {
    return firstFree(plan, '-backout-', 1, taken);
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
    return reuseName(cut(`${day}-${what}`, longest), taken);
}
/** The name of a plan of Deploy All: the day and the platform. `day` is `YYYY-MM-DD`. */
function deployAllName(day, platform, taken) {
    return reuseName(`${day}-deploy-all-${platform}`, taken);
}
function firstFree(base, separator, from, taken) {
    for (let number = from;; number++) {
        const suffix = `${separator}${number}`;
        const name = `${cut(base, longest - suffix.length)}${suffix}`;
        if (!taken.has(name))
            return name;
    }
}
/** Cuts to at most this length, and further where the grammar of names forbids the end. */
function cut(name, length) {
    let kept = name.slice(0, length);
    while (kept !== '' && !(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo)(kept))
        kept = kept.slice(0, -1);
    return kept;
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


/***/ }),

/***/ 91915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ lookForVersions),
/* harmony export */   r: () => (/* binding */ readAvailableVersions)
/* harmony export */ });
/* harmony import */ var _domain_versions_version_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38772);
/* harmony import */ var _reading_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13878);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32455);



/**
 * What an environment can give to others, by application: a root every tagged version, others what they have
 * had whole; never a version that was marked bad. An application that is not there is absent.
 */
async function lookForVersions(question) {
    const { records, applications } = question;
    const marks = await records.marks(applications);
    const { versions, unreachable } = await (question.source.root ? tagged(question) : deployedWhole(question));
    const withoutBad = [...versions].map(([application, all]) => {
        const bad = marks.get(application)?.bad;
        return [application, new Map([...all].filter(([version]) => !bad?.has(version)))];
    });
    return { versions: new Map(withoutBad), unreachable };
}
/** The same; rejects with a Refusal (`lost`) when a repository does not answer. */
async function readAvailableVersions(question) {
    const { versions, unreachable } = await lookForVersions(question);
    if (unreachable.length > 0)
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('lost', unreachable);
    return versions;
}
async function tagged({ sources, applications, catalog }) {
    const entries = applications.flatMap((application) => catalog.get(application) ?? []);
    const { tags, unreachable } = await (0,_reading_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .askForTags */ .ML)(sources, entries);
    const versions = entries.flatMap(({ application, tag }) => {
        const found = tags.get(application);
        return found === undefined ? [] : [[application, (0,_domain_versions_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .taggedVersions */ .C)(tag, found)]];
    });
    return { versions: new Map(versions), unreachable };
}
async function deployedWhole({ records, source, applications }) {
    const found = await records.applications(source.name, applications);
    const versions = new Map([...found].map(([application, { versions: had }]) => [application, had]));
    return { versions, unreachable: [] };
}


/***/ }),

/***/ 5878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ takenNames),
/* harmony export */   GM: () => (/* binding */ refusedPlan),
/* harmony export */   c0: () => (/* binding */ writeDrafted),
/* harmony export */   uD: () => (/* binding */ openPlan),
/* harmony export */   z: () => (/* binding */ writtenPlan),
/* harmony export */   zQ: () => (/* binding */ validateDrafted)
/* harmony export */ });
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96971);
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10299);
/* harmony import */ var _reading_merged_plans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2827);
/* harmony import */ var _reading_plan_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47820);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32455);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48659);






/**
 * Validates a drafted plan and commits it to its new branch, from the tip of the target's branch. What a
 * person must adjust stands in the answer's problems. Undefined when the branch has appeared meanwhile. Rejects with a
 * Refusal (`wrong`) when the draft is no plan.
 */
async function openPlan(ports, trusted, drafted) {
    const problems = await validateDrafted(ports, trusted, drafted);
    return writeDrafted(ports, { ...drafted, problems: [...drafted.problems, ...problems] });
}
/** What is wrong with a plan that is not written yet; a draft that is no plan is found out when it is written. */
async function validateDrafted(ports, trusted, { plan, target, text }) {
    const { repository, clock } = ports;
    const branches = await repository.branches('env/', (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planBranch */ .YI)(target, ''));
    const openPlans = await ports.readOpenPlans(branches, target);
    const { problems } = await (0,_validate_js__WEBPACK_IMPORTED_MODULE_3__/* .validate */ .tf)(ports, trusted, {
        plan,
        environment: target,
        pullRequest: null,
        hasEnvironmentBranch: branches.has((0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentBranch */ .GX)(target)),
        content: (0,_reading_plan_file_js__WEBPACK_IMPORTED_MODULE_1__/* .planFileOf */ .XT)(plan, text),
        addedAt: (0,_ports_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .isoNow */ .E)(clock),
        foreignChanges: [],
        openPlans,
    });
    return problems;
}
/** Commits a plan, whose problems are all known, to its new branch; undefined when that has appeared meanwhile. */
async function writeDrafted({ repository }, drafted) {
    const { plan, target, text, message } = drafted;
    const result = await repository.commit({
        branch: (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planBranch */ .YI)(target, plan),
        expected: null,
        startFrom: await branchTip(repository, target),
        writes: [{ path: (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planPath */ .pw)(plan), bytes: (0,_reading_plan_file_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesToCommit */ .AZ)(plan, text) }],
        message,
        author: await repository.author(),
    });
    return result.kind === 'moved' ? undefined : writtenPlan(drafted);
}
/** The answer that a plan is on its branch. */
function writtenPlan({ plan, target, dropped, adjusted, problems }) {
    const [branch, file] = [(0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planBranch */ .YI)(target, plan), (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planPath */ .pw)(plan)];
    return { plan, environment: target, target, branch, file, dropped, adjusted, problems };
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
    const branches = await repository.branches((0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planBranch */ .YI)(environment, ''));
    const merged = await (0,_reading_merged_plans_js__WEBPACK_IMPORTED_MODULE_0__/* .plansAt */ .kK)(repository, await branchTip(repository, environment));
    const open = [...branches.keys()].map((branch) => branch.slice((0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .planBranch */ .YI)(environment, '').length));
    return new Set([...open, ...merged.keys(), ...state.active.keys(), ...state.endedPlans]);
}
async function branchTip(repository, environment) {
    const branch = (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentBranch */ .GX)(environment);
    const tip = (await repository.branches(branch)).get(branch);
    if (tip === undefined)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .noEnvironmentBranch */ .dJ)(environment);
    return tip;
}


/***/ }),

/***/ 94071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ chooseSource)
/* harmony export */ });
/* harmony import */ var _domain_model_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40799);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32455);


/**
 * The named source, or the only one that the target allows; a Refusal (`wrong`) when that leaves a choice.
 *
 * @param option by what it is named
 */
function chooseSource({ configuration }, target, name, option = '--source') {
    const allowed = [...configuration.environments.values()].filter((it) => (0,_domain_model_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .allowsSource */ .k0)(target, it.name));
    const names = allowed.map((it) => it.name).join(', ');
    if (name === undefined) {
        const [only, ...others] = allowed;
        if (only !== undefined && others.length === 0)
            return only;
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongUsage */ .xY)(`'${target.name}' takes versions from ${names}; say which with ${option}`);
    }
    const found = allowed.find((it) => it.name === name);
    if (found === undefined)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongUsage */ .xY)(`'${target.name}' takes versions from ${names}, not from '${name}'`);
    return found;
}


/***/ }),

/***/ 1164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openProposal)
/* harmony export */ });
/* unused harmony export proposePlan */
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96971);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89889);


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
    const base = (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentBranch */ .GX)(target);
    const { draft } = proposing;
    try {
        const opened = await forge.openPullRequest({ branch, base, ...proposing });
        return { ...written, pullRequest: { ...opened, draft } };
    }
    catch (cause) {
        const [why] = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(cause)?.problems ?? [];
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
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(cause) === undefined)
            throw cause;
        return null;
    }
}
function unproposed(branch, target, why) {
    const message = `the plan is on the branch ${branch}, and no pull request could be opened for it: ${why.message}; open one to ${(0,_domain_names_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentBranch */ .GX)(target)} yourself`;
    return { ...why, severity: 'warning', message };
}


/***/ }),

/***/ 16988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ validateOpened)
/* harmony export */ });
/* unused harmony export validateOpenedBy */
/* harmony import */ var _domain_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96971);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5753);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66058);



/** How often it is looked for, and milliseconds in between: a list may lag behind. */
const mostLooks = 3;
const pause = 1000;
/**
 * Judges a pull request right after it was opened, because no workflow starts for one that was opened with the token
 * of a workflow (GitHub: GITHUB_TOKEN). Says what could not be judged or written; the next evaluation makes up for
 * it. Rejects as `evaluate` does.
 */
async function validateOpened(ports, { number, target }) {
    for (let look = 1;; look += 1) {
        const opened = (await ports.forge.openPullRequests()).find((it) => it.number === number);
        if (opened !== undefined) {
            const base = (0,_domain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentBranch */ .GX)(target);
            const { head } = opened;
            const trigger = {
                kind: 'pull-request',
                number,
                base,
                formerBase: null,
                head,
                concernsOthers: true,
            };
            const { problems, pullRequests } = await (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(ports, trigger, { dryRun: false });
            return [
                ...problems,
                ...pullRequests.flatMap((it) => it.problems),
                ...whatLeftNoVerdict(pullRequests.find((it) => (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .isOn */ .Mp)(it.pullRequest, number))),
            ];
        }
        if (look === mostLooks)
            return [notListed(number)];
        await ports.clock.sleep(pause);
    }
}
/**
 * The same where a person may be at work: what a person opens starts the workflow that judges it, what a program opens
 * may not. `login` is of whoever opened it.
 */
async function validateOpenedBy(ports, login, opened) {
    return login.endsWith('[bot]') ? validateOpened(ports, opened) : [];
}
/** It stands on the pull request as well, where nobody looks yet. */
function whatLeftNoVerdict(evaluated) {
    return evaluated?.report.verdict === 'unknown' ? evaluated.report.problems : [];
}
function notListed(number) {
    const message = `pull request #${number} is not among the open ones yet, or not any more, so it was not judged; the next evaluation judges it`;
    return { code: 'source-unreachable', severity: 'warning', message };
}


/***/ }),

/***/ 47589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ commitRecords),
/* harmony export */   t: () => (/* binding */ recorder)
/* harmony export */ });
/* harmony import */ var _domain_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90493);

const recorder = { name: 'deployment-plans', email: 'deployment-plans@localhost' };
/**
 * Decides on the records as they are, commits with their head as the expected one, and begins again when the head has
 * moved (docs/design.md). So `decide` must not have effects; it may read, but only from the records that it is given and
 * from branches.
 */
async function commitRecords({ repository, readRecords }, decide) {
    for (;;) {
        const records = await readRecords();
        const { writes, message, value } = await decide(records);
        if (writes.length === 0)
            return value;
        const result = await repository.commit({
            branch: _domain_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsBranch */ .rb,
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


/***/ })

};
