"use strict";
exports.id = 106;
exports.ids = [106];
exports.modules = {

/***/ 1518: // MODULE: ./packages/cli/build/run.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ thisRun)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4865);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6116);


/** The workflow run that this process acts for: of the option, else of the job it runs in. */
function thisRun(given) {
    const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt = '1', GITHUB_REPOSITORY: repository = 'local', GITHUB_SERVER_URL: server = 'https://github.com' } = process.env;
    const runId = given ?? (id === undefined ? undefined : (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .runNumber */ .dZ)(id));
    if (runId === undefined)
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)('approvals belong to a workflow run: give --run-id');
    const login = process.env['GITHUB_TRIGGERING_ACTOR'] ?? process.env['GITHUB_ACTOR'] ?? process.env['USER'] ?? 'unknown';
    return { login, run: `${server}/${repository}/actions/runs/${runId}/attempts/${attempt}`, runId };
}


/***/ }),

/***/ 530: // MODULE: ./packages/core/build/predicates/approval.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ approvalPredicate),
/* harmony export */   j: () => (/* binding */ parseApproval)
/* harmony export */ });
/* harmony import */ var _model_release_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6948);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3756);


const excludedAs = ['author', 'committer', 'initiator'];
/** docs/predicates.md, approval v0.1: one person's grant, bound to environment, decision or release set, and policy. */
function approvalPredicate(approval, approved) {
    const { environment, role, roleEnvironment, approver, rationale, policy, run, excluded } = approval;
    return {
        decision: 'APPROVED',
        environment,
        role,
        roleEnvironment,
        approver: { ...approver },
        rationale,
        boundTo: { ...decisionsJson(approved), policy },
        run: { ...run },
        excluded: excluded.map((entry) => ({ ...entry })),
        approvedAt: approval.approvedAt.toISOString(),
        validUntil: approval.expiresAt.toISOString(),
    };
}
/** A reader that knows nothing of release sets finds no `decision` in the approval of one, and so counts it for nothing. */
function decisionsJson(approved) {
    if ('decision' in approved)
        return { decision: approved.decision };
    return { set: approved.set, decisions: [...approved.decisions].map(([subject, decision]) => ({ subject, decision })) };
}
/** The decision about `subject` that was approved. @throws Failure `statement-invalid` */
function parseDecisions(bound, subject) {
    const set = bound.optionalDigest('set');
    if (set === undefined)
        return { decision: bound.digest('decision') };
    const own = bound.lists('decisions', _model_release_set_js__WEBPACK_IMPORTED_MODULE_0__/* .mostArtifacts */ .Z4).find((entry) => entry.digest('subject') === subject);
    return { set, decision: (own ?? new _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C({}, `approval.boundTo.decisions of ${subject}`)).digest('decision') };
}
/**
 * Reads a verified approval. Its time is the verified time of signing, never the time it claims;
 * it expires when it says so or after `maxAge` milliseconds, whichever is earlier. @throws Failure `statement-invalid`
 */
function parseApproval(attestation, subject, maxAge) {
    const fields = new _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(attestation.statement.predicate, 'approval');
    fields.oneOf('decision', ['APPROVED']);
    const approver = fields.fields('approver');
    const run = fields.fields('run');
    const bound = fields.fields('boundTo');
    const approvedAt = attestation.times[0] ?? attestation.signedAt;
    const claimed = fields.time('validUntil').getTime();
    return {
        subject,
        environment: fields.text('environment'),
        role: fields.text('role'),
        roleEnvironment: fields.text('roleEnvironment'),
        approver: { id: approver.count('id'), login: approver.text('login'), type: approver.text('type') },
        rationale: fields.text('rationale'),
        ...parseDecisions(bound, subject),
        policy: bound.digest('policy'),
        run: { repository: run.text('repository'), repositoryId: run.count('repositoryId'), id: run.count('id'), attempt: run.count('attempt') },
        excluded: fields.lists('excluded').map((entry) => ({ id: entry.count('id'), as: entry.oneOf('as', excludedAs) })),
        approvedAt,
        expiresAt: new Date(Math.min(claimed, approvedAt.getTime() + maxAge)),
        bundle: attestation.bundle,
    };
}


/***/ }),

/***/ 8743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ collectApprovals),
  m: () => (/* binding */ vetoesIn)
});

// EXTERNAL MODULE: ./packages/core/build/model/duration.js
var duration = __webpack_require__(9742);
;// CONCATENATED MODULE: ./packages/core/build/policy/approval-objections.js

/** How far the clock of a signing service may run ahead of ours. */
const clockSkew = 5 * 60_000;
const again = 'The person approves again, for what is to be promoted now.';
const another = 'Somebody else of the role approves.';
/** All that speaks against counting `approval`; empty = it counts. */
function objectionsTo(approval, question) {
    const objections = [...bindings(approval, question), ...person(approval, question), ...approval_objections_form(approval, question), ...time(approval, question)];
    const { login } = approval.approver;
    return objections.map((objection) => ({
        ...objection,
        rule: 'approvals',
        message: `The approval by ${login} as ${approval.role} does not count: expected ${objection.expected}, found ${objection.found}`,
        owner: login,
        evidence: [approval.bundle],
    }));
}
function bindings(approval, { subject, set, environment, decisions, policyDigest }) {
    const objections = [];
    if (approval.subject !== subject)
        objections.push({ code: 'approval-for-other-subject', expected: subject, found: approval.subject, remedy: again });
    if (approval.set !== set)
        objections.push({ code: 'approval-for-other-subject', expected: asShown(set), found: asShown(approval.set), remedy: again });
    if (approval.environment !== environment)
        objections.push({ code: 'approval-for-other-environment', expected: environment, found: approval.environment, remedy: again });
    if (!decisions.includes(approval.decision))
        objections.push({ code: 'approval-for-other-decision', expected: `decision ${decisions.join(' or ') || 'none'}`, found: approval.decision, remedy: again });
    if (approval.policy !== policyDigest)
        objections.push({ code: 'approval-for-other-decision', expected: `policy ${policyDigest}`, found: approval.policy, remedy: again });
    return objections;
}
/** What the person who approved had before them. */
function asShown(set) {
    return set === undefined ? 'this artifact alone' : `release set ${set}`;
}
function person({ approver, excluded }, question) {
    const objections = [];
    if (approver.type !== 'User' || !Number.isSafeInteger(approver.id) || approver.id <= 0)
        objections.push({ code: 'approval-by-bot', expected: 'a person', found: `${approver.type} ${approver.id}`, remedy: another });
    const parts = [...question.excluded, ...excluded].filter(({ id, as }) => id === approver.id && question.policy.exclude.includes(as));
    if (parts.length > 0) {
        const found = `the ${[...new Set(parts.map(({ as }) => as))].toSorted().join(' and ')} of the change`;
        objections.push({ code: 'self-approval', expected: 'somebody who took no part in the change', found, remedy: another });
    }
    return objections;
}
function approval_objections_form({ role: name, roleEnvironment, rationale }, { policy }) {
    const objections = [];
    const role = policy.roles.find((candidate) => candidate.name === name);
    if (role === undefined) {
        const expected = `a role of ${policy.roles.map((candidate) => candidate.name).join(', ')}`;
        objections.push({ code: 'approval-environment-mismatch', expected, found: name, remedy: 'Approve in a role that the policy names.' });
    }
    else if (role.environment !== roleEnvironment)
        objections.push({ code: 'approval-environment-mismatch', expected: `signed inside ${role.environment}`, found: roleEnvironment, remedy: again });
    if (policy.rationale === 'required' && !/[\p{Letter}\p{Number}]/u.test(rationale))
        objections.push({ code: 'rationale-missing', expected: 'a reason in words', found: 'none', remedy: 'Approve again and say why in the comment.' });
    return objections;
}
/** Expired at the very instant of its expiry. What is dated ahead of our clock is no more believed than what is too old. */
function time({ approvedAt, expiresAt }, { policy, now }) {
    const age = now.getTime() - approvedAt.getTime();
    const until = Math.min(expiresAt.getTime(), approvedAt.getTime() + policy.expires);
    if (age >= -clockSkew && now.getTime() < until)
        return [];
    const found = age < 0 ? `dated ${(0,duration/* formatDuration */.a)(-age)} ahead of this clock` : `given ${(0,duration/* formatDuration */.a)(age)} ago, valid until ${isoTime(until)}`;
    return [{ code: 'approval-expired', expected: `an approval of the last ${(0,duration/* formatDuration */.a)(policy.expires)}`, found, remedy: again }];
}
function isoTime(milliseconds) {
    return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : 'an unreadable time';
}

// EXTERNAL MODULE: ./packages/core/build/policy/matching.js
var matching = __webpack_require__(9386);
;// CONCATENATED MODULE: ./packages/core/build/policy/quorum.js


/**
 * Counts who approved. A person counts once, by numeric id, in one role: the one in which they help most. The order
 * of the approvals never matters; fewer approvals or more vetoes never turn "not met" into "met".
 */
function countApprovals(question) {
    const { policy, vetoes } = question;
    const approvals = question.approvals.toSorted(longestFirst);
    const setAside = approvals.map((approval) => ({ approval, reasons: objectionsTo(approval, question) }));
    const voices = voicesOf(setAside.filter(({ reasons }) => reasons.length === 0).map(({ approval }) => approval));
    const counted = quorum_assign(policy, voices);
    const roles = policy.roles.map((role) => standing(role, counted));
    const needed = Math.max(1, policy.quorum);
    const short = [...roles.filter(({ given, needed: least }) => given < least).map(roleNotMet), ...(counted.length < needed ? [quorumNotMet(counted.length, needed)] : [])];
    const vetoed = vetoes.length > 0;
    return {
        met: !vetoed && short.length === 0,
        vetoed,
        needed,
        counted,
        roles,
        reasons: [
            ...vetoes.toSorted((one, other) => one.person.id - other.person.id).map(vetoReason),
            ...short,
            ...setAside.flatMap(({ reasons }) => reasons),
            ...voices.flatMap((voice) => duplicates(voice, counted)),
        ],
    };
}
function voicesOf(approvals) {
    const people = [...new Set(approvals.map(({ approver }) => approver.id))].toSorted((one, other) => one - other);
    return people.map((id) => ({ id, approvals: approvals.filter(({ approver }) => approver.id === id) }));
}
/** Gives as many seats of the roles as possible to distinct people; whoever is left counts in their first role. */
function quorum_assign({ roles }, voices) {
    const seats = roles.flatMap((role) => Array.from({ length: role.min }, () => role.name));
    const seated = (0,matching/* match */.Y)(seats, voices, (role, voice) => voice.approvals.some((approval) => approval.role === role));
    return voices.flatMap((voice, index) => {
        const seat = seated.indexOf(index);
        const role = seats[seat] ?? roles.find(({ name }) => voice.approvals.some((approval) => approval.role === name))?.name;
        return voice.approvals.find((approval) => approval.role === role) ?? [];
    });
}
function standing({ name, environment, min }, counted) {
    return { role: name, environment, needed: min, given: counted.filter(({ role }) => role === name).length };
}
function roleNotMet({ role, environment, needed, given }) {
    return {
        code: 'role-not-met',
        rule: 'approvals',
        message: `Role ${role}: ${given} of ${needed} approved`,
        expected: `${needed} by reviewers of ${environment}`,
        found: String(given),
        remedy: `A reviewer of the environment ${environment} approves the waiting job, with a reason.`,
        owner: role,
    };
}
function quorumNotMet(given, needed) {
    return {
        code: 'quorum-not-met',
        rule: 'approvals',
        message: `${given} of ${needed} people approved`,
        expected: `${needed} distinct people who took no part in the change`,
        found: String(given),
        remedy: 'Somebody else among the reviewers approves too; the same person counts once.',
    };
}
function vetoReason({ person, environments }) {
    return {
        code: 'approval-vetoed',
        rule: 'approvals',
        message: `${person.login} rejected in ${environments.join(', ') || 'this run'}`,
        expected: 'no rejection',
        found: `a rejection by ${person.login} (${person.id})`,
        remedy: `Talk to ${person.login}; when the concern is settled, start a new run.`,
        owner: person.login,
    };
}
function duplicates(voice, counted) {
    return voice.approvals
        .filter((approval) => !counted.includes(approval))
        .map(({ approver, role, bundle }) => ({
        code: 'approval-duplicate',
        rule: 'approvals',
        message: `${approver.login} approved more than once: the approval as ${role} is not counted again`,
        expected: 'one approval per person',
        found: `${voice.approvals.length} by ${approver.login} (${approver.id})`,
        remedy: 'Nothing to mend unless somebody is missing: then another person approves.',
        evidence: [bundle],
    }));
}
/** The later an approval expires the better; the rest is only to make the order certain. */
function longestFirst(one, other) {
    const byExpiry = other.expiresAt.getTime() - one.expiresAt.getTime();
    if (byExpiry !== 0)
        return byExpiry;
    if (one.bundle === other.bundle)
        return 0;
    return one.bundle < other.bundle ? -1 : 1;
}

// EXTERNAL MODULE: ./packages/core/build/predicates/decision.js
var decision = __webpack_require__(1511);
// EXTERNAL MODULE: ./packages/core/build/use-cases/approvals/people.js
var people = __webpack_require__(8986);
// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/preflight.js
var preflight = __webpack_require__(3747);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var build_failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/reason.js
var reason = __webpack_require__(3682);
// EXTERNAL MODULE: ./packages/core/build/policy/identity.js
var identity = __webpack_require__(7403);
// EXTERNAL MODULE: ./packages/core/build/predicates/approval.js
var predicates_approval = __webpack_require__(530);
// EXTERNAL MODULE: ./packages/core/build/predicates/predicate-types.js
var predicate_types = __webpack_require__(6476);
// EXTERNAL MODULE: ./packages/core/build/use-cases/promotion/coverage.js
var coverage = __webpack_require__(3984);
;// CONCATENATED MODULE: ./packages/core/build/use-cases/approvals/signed-approvals.js






/** The approvals whose signature, signer and environment are right; what they say is still to be judged. */
function signedApprovals(policy, approvals, evidence) {
    const signer = (0,coverage.identityOf)(policy, approvals.by);
    const genuine = [];
    const reasons = [];
    for (const attestation of evidence.attestations) {
        if (attestation.statement.predicateType !== predicate_types/* predicateTypes */.Z.approval)
            continue;
        const [stranger] = (0,identity/* mismatches */.v)(signer, attestation.signer);
        if (stranger !== undefined) {
            reasons.push(setAside(attestation, 'identity-mismatch', `An approval signed by somebody else than ${signer.name}`, stranger.expected, stranger.found));
            continue;
        }
        try {
            const approval = (0,predicates_approval/* parseApproval */.j)(attestation, evidence.subject, approvals.expires);
            const problem = whyMisplaced(approval, attestation, approvals);
            if (problem === undefined)
                genuine.push(approval);
            else
                reasons.push(problem);
        }
        catch (error) {
            const failure = (0,build_failure/* asFailure */.h)(error);
            if (failure.blame === 'bug')
                throw failure;
            reasons.push({ ...(0,reason/* reasonOf */.A)(failure), rule: 'approvals', evidence: [attestation.bundle] });
        }
    }
    return { genuine, reasons };
}
/** The certificate must name the environment of the role, and the run and repository that the approval claims. */
function whyMisplaced(approval, attestation, approvals) {
    const { deploymentEnvironment, runInvocationUri, sourceRepositoryIdentifier } = attestation.signer.extensions;
    const role = approvals.roles.find(({ name }) => name === approval.role);
    const expected = role === undefined ? `a role of the policy` : `environment ${role.environment}`;
    if (role === undefined || approval.roleEnvironment !== role.environment || deploymentEnvironment !== role.environment) {
        const found = `role ${approval.role}, signed in environment ${deploymentEnvironment ?? 'none'}`;
        return setAside(attestation, 'approval-environment-mismatch', 'The approval was not signed inside the environment of its role', expected, found);
    }
    const { run } = approval;
    if (sourceRepositoryIdentifier !== String(run.repositoryId))
        return setAside(attestation, 'approval-unconfirmed', 'The approval claims another repository than its certificate', `repository id ${run.repositoryId}`, sourceRepositoryIdentifier ?? 'none');
    const invocation = `/${run.repository}/actions/runs/${run.id}/attempts/${run.attempt}`;
    if (runInvocationUri?.endsWith(invocation) === true)
        return undefined;
    return setAside(attestation, 'approval-unconfirmed', 'The approval claims another run than its certificate', invocation, runInvocationUri ?? 'none');
}
function setAside(attestation, code, message, expected, found) {
    const remedy = 'Approve again through require-approval inside the environment of the role.';
    return { code, rule: 'approvals', message, expected, found, remedy, evidence: [attestation.bundle] };
}

;// CONCATENATED MODULE: ./packages/core/build/use-cases/approvals/collect-approvals.js






/**
 * Counts the signed approvals in `evidence` that are bound to one of `decisions`: made by the approving workflow,
 * inside the environment of the role, confirmed by the forge's own record of the run, by people who may approve.
 * `asking.isHeld`: one more is needed, whatever the decisions say. `asking.run` is the run that asks: a rejection there is a veto even when nobody has approved yet. A rejection in
 * another run takes the approvals of that run away, and people behind it may not approve there: so that hiding one
 * approval never helps another.
 */
async function collectApprovals(policy, environment, approvals, evidence, decisions, asking, world) {
    const { genuine, reasons } = signedApprovals(policy, approvals, evidence);
    const environments = [environment.name, ...approvals.roles.map((role) => role.environment)];
    const own = await historyOf(asking.run, approvals, world);
    const question = {
        policy: { ...approvals, quorum: quorumFor(approvals, asking.isHeld === true || areHeld(decisions, evidence)) },
        subject: evidence.subject,
        ...(asking.set === undefined ? {} : { set: asking.set }),
        environment: environment.name,
        decisions,
        policyDigest: policy.digest,
        excluded: [...own.behind, ...(await (0,people/* peopleBehindBuild */.cI)(policy, approvals.exclude, evidence, world))],
        vetoes: vetoesIn(own.entries, environments),
        now: asking.now,
    };
    // The forge is asked only about what could count: an old approval, whose run may be gone, must not stand in the way.
    const hopeful = genuine.filter((approval) => objectionsTo(approval, { ...question, approvals: [] }).length === 0);
    const isOwnRepository = ({ run }) => run.repositoryId === asking.run.repositoryId;
    const runIds = [...new Set(hopeful.filter(isOwnRepository).map(({ run }) => run.id))].filter((id) => id !== asking.run.id);
    const others = await Promise.all(runIds.map(async (id) => historyOf(await world.runs.run(id), approvals, world)));
    const histories = new Map([own, ...others].map((history) => [history.run.id, history]));
    const counted = genuine.filter((approval) => !hopeful.includes(approval));
    for (const approval of hopeful) {
        const history = histories.get(approval.run.id);
        const problem = history === undefined ? unconfirmed(approval) : whyUnconfirmed(approval, history, history === own ? [] : vetoesIn(history.entries, environments));
        if (problem === undefined)
            counted.push({ ...approval, excluded: [...approval.excluded, ...(history?.behind ?? [])] });
        else
            reasons.push(problem);
    }
    const quorum = countApprovals({ ...question, approvals: counted });
    return { ...quorum, reasons: [...quorum.reasons, ...reasons] };
}
/** One more than usual of what is held: of a line or signer that is not as it was. */
function quorumFor({ quorum }, isHeld) {
    return isHeld ? Math.max(1, quorum) + 1 : quorum;
}
/** Whether every decision that stands is held. */
function areHeld(decisions, { attestations }) {
    const standing = attestations.filter(({ bundle }) => decisions.includes(bundle));
    return standing.length > 0 && standing.every(({ statement }) => (0,decision/* parseDecision */.cg)(statement.predicate).isHeld);
}
/** Rejections by anybody in any of `environments`. */
function vetoesIn(entries, environments) {
    return entries.filter(({ state, environments: named }) => state === 'rejected' && named.some((name) => environments.includes(name)));
}
async function historyOf(run, { exclude }, world) {
    const [entries, behind] = await Promise.all([world.runs.approvals(run.id), (0,people/* peopleBehindRun */.TY)(run, exclude, world)]);
    return { run, entries, behind };
}
function whyUnconfirmed(approval, { run, entries }, [veto]) {
    const { approver, roleEnvironment } = approval;
    const [refused] = (0,preflight/* refusedEvent */.F)(run);
    if (refused !== undefined)
        return { ...refused, evidence: [approval.bundle] };
    if (veto !== undefined)
        return {
            code: 'approval-vetoed',
            rule: 'approvals',
            message: `The approval by ${approver.login} does not count: ${veto.person.login} rejected in the same run ${run.id}`,
            expected: 'no rejection in the run of the approval',
            found: `a rejection by ${veto.person.login} (${veto.person.id})`,
            remedy: `When the concern of ${veto.person.login} is settled, have everybody approve in a new run.`,
            evidence: [approval.bundle],
        };
    const isConfirmed = run.repositoryId === approval.run.repositoryId &&
        entries.some(({ state, person, environments }) => state === 'approved' && person.type === 'User' && person.id === approver.id && environments.includes(roleEnvironment));
    return isConfirmed ? undefined : unconfirmed(approval);
}
function unconfirmed({ approver, roleEnvironment, run, bundle }) {
    return {
        code: 'approval-unconfirmed',
        rule: 'approvals',
        message: `Run ${run.id} of ${run.repository} has no record that ${approver.login} approved in ${roleEnvironment}`,
        expected: `an approved review of ${roleEnvironment} by user ${approver.id}`,
        found: 'none',
        remedy: `Have somebody review ${roleEnvironment} again.`,
        evidence: [bundle],
    };
}


/***/ }),

/***/ 8986: // MODULE: ./packages/core/build/use-cases/approvals/people.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ unknownAuthors),
/* harmony export */   TY: () => (/* binding */ peopleBehindRun),
/* harmony export */   cI: () => (/* binding */ peopleBehindBuild)
/* harmony export */ });
/* harmony import */ var _policy_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7403);
/* harmony import */ var _predicates_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3174);


/** Who wrote or committed what the artifact was built from. People are told apart by numeric id. */
async function peopleBehindBuild(policy, exclude, evidence, world) {
    return distinct(await authorsOf(builtFrom(policy, evidence), world), exclude);
}
/** Who started any attempt of `run`, and who wrote or committed what it ran on. */
async function peopleBehindRun(run, exclude, world) {
    const initiators = run.initiators.map(({ id }) => ({ id, as: 'initiator' }));
    return distinct([...initiators, ...(await authorsOf([run], world))], exclude);
}
/** Where authors are excluded, somebody must be able to say who they are: without a known commit nobody may approve. */
function unknownAuthors(policy, exclude, evidence) {
    const isAsked = exclude.includes('author') || exclude.includes('committer');
    if (!isAsked || builtFrom(policy, evidence).length > 0)
        return [];
    return [
        {
            code: 'provenance-missing',
            rule: 'approvals',
            message: 'Nobody can be told apart from the authors: no provenance by a known identity names the commit that the artifact was built from',
            expected: 'provenance whose certificate names a commit',
            found: 'none',
            remedy: 'Attach the provenance of the build (actions/attest-build-provenance) to exactly this digest.',
        },
    ];
}
/** The commits named by the certificates of builders that the policy knows: never by a predicate's own words. */
function builtFrom(policy, evidence) {
    const known = [...policy.identities.values()];
    const provenance = evidence.attestations.filter(({ statement, signer }) => (0,_predicates_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .isProvenance */ .W)(statement.predicateType) && known.some((identity) => (0,_policy_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .mismatches */ .v)(identity, signer).length === 0));
    const commits = provenance.flatMap(({ signer: { extensions } }) => {
        const { sourceRepositoryUri: uri = '', sourceRepositoryDigest: commit } = extensions;
        return commit === undefined || !URL.canParse(uri) ? [] : [{ repository: new URL(uri).pathname.slice(1), commit }];
    });
    return [...new Map(commits.map((one) => [`${one.repository}@${one.commit}`, one])).values()];
}
async function authorsOf(commits, world) {
    const authors = await Promise.all(commits.map(({ repository, commit }) => world.authors.authors(repository, commit)));
    return authors.flat().map(({ person, as }) => ({ id: person.id, as }));
}
function distinct(people, exclude) {
    const byWho = new Map(people.map((one) => [`${one.id} ${one.as}`, one]));
    return [...byWho.values()].filter(({ as }) => exclude.includes(as));
}


/***/ }),

/***/ 8350: // MODULE: ./packages/core/build/use-cases/promotion/one-look.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ oneLook)
/* harmony export */ });
/**
 * The forge as it was at one moment: whatever is asked of it once is not asked again, so that the artifacts of a set are
 * judged by the same answers, and hundreds of them ask no more than one. A later look takes a new one.
 */
function oneLook({ runs, authors }) {
    return {
        runs: {
            run: remembered((id) => runs.run(id)),
            approvals: remembered((id) => runs.approvals(id)),
        },
        authors: { authors: remembered((repository, commit) => authors.authors(repository, commit)) },
    };
}
function remembered(ask) {
    const answers = new Map();
    return (...question) => {
        const key = JSON.stringify(question);
        const answer = answers.get(key) ?? ask(...question);
        answers.set(key, answer);
        return answer;
    };
}


/***/ }),

/***/ 1116: // MODULE: ./packages/core/build/use-cases/promotion/standing-decisions.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ standingDecisions)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9742);
/* harmony import */ var _model_reason_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3682);
/* harmony import */ var _policy_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7403);
/* harmony import */ var _predicates_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1511);
/* harmony import */ var _predicates_predicate_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6476);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3984);







/** How far the clock of a signing service may run ahead of ours. */
const clockSkew = 5 * 60_000;
/** The gate's signed allows in `evidence` for exactly this environment, policy and release set (or none), and fresh. */
function standingDecisions(policy, environment, evidence, now, set) {
    const remedy = `Run policy-gate for ${environment.name} on ${set === undefined ? evidence.subject : `the release set ${set}`}.`;
    if (environment.decision === undefined) {
        const message = `${policy.source} does not say whose decision counts for ${environment.name}`;
        return { bundles: [], reasons: [{ code: 'decision-missing', rule: 'decision', message, remedy: `Add decision: { by, max-age } to ${environment.name}.` }] };
    }
    const gatekeeper = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_4__.identityOf)(policy, environment.decision.by);
    const { maxAge } = environment.decision;
    const candidates = evidence.attestations
        .filter(({ statement }) => statement.predicateType === _predicates_predicate_types_js__WEBPACK_IMPORTED_MODULE_3__/* .predicateTypes */ .Z.decision)
        .toSorted((one, other) => other.signedAt.getTime() - one.signedAt.getTime());
    const present = new Set(evidence.testimonies.map(({ bundle }) => bundle));
    const bundles = [];
    const reasons = [];
    for (const candidate of candidates) {
        const [stranger] = (0,_policy_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .mismatches */ .v)(gatekeeper, candidate.signer);
        const problem = stranger === undefined
            ? whyNotStanding(candidate, { environment: environment.name, policy: policy.digest, set, maxAge, now, present })
            : { code: 'identity-mismatch', message: `A decision by somebody else than ${gatekeeper.name}: ${stranger.field} differs`, expected: stranger.expected, found: stranger.found };
        if (problem === undefined)
            bundles.push(candidate.bundle);
        else
            reasons.push({ rule: 'decision', remedy, evidence: [candidate.bundle], ...problem });
    }
    if (candidates.length === 0)
        reasons.push({ code: 'decision-missing', rule: 'decision', message: `No signed decision of ${gatekeeper.name} for ${environment.name}`, remedy });
    return { bundles, reasons };
}
function whyNotStanding(attestation, { environment, policy, set, maxAge, now, present }) {
    try {
        const decision = (0,_predicates_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDecision */ .cg)(attestation.statement.predicate);
        const mismatch = (what, expected, found) => ({ code: 'decision-mismatch', message: `The decision is for another ${what}`, expected, found });
        if (decision.environment !== environment)
            return mismatch('environment', environment, decision.environment);
        if (decision.policy !== policy)
            return mismatch('policy', policy, decision.policy);
        if (decision.set !== set)
            return mismatch('release set', set ?? 'this artifact alone', decision.set ?? 'this artifact alone');
        const gone = decision.evidence.find((bundle) => !present.has(bundle));
        if (decision.evidence.length === 0 || gone !== undefined)
            return mismatch('set of evidence', gone ?? 'the bundles it stands on', gone === undefined ? 'none' : 'not there');
        const age = now.getTime() - attestation.signedAt.getTime();
        if (age >= -clockSkew && age <= maxAge)
            return undefined;
        const [expected, found] = [`at most ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(maxAge)} old`, age < 0 ? `dated ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(-age)} ahead of this clock` : `${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(age)} old`];
        return { code: 'decision-stale', message: `The decision is ${found}`, expected, found };
    }
    catch (error) {
        return (0,_model_reason_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A)((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h)(error));
    }
}


/***/ })

};
;