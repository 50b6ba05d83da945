"use strict";
exports.id = 995;
exports.ids = [995,379];
exports.modules = {

/***/ 4945: // MODULE: ./packages/sigstore/build/read-at-most.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readAtMost),
/* harmony export */   r: () => (/* binding */ AnswerTooLong)
/* harmony export */ });
/** An answer said more than it may. */
class AnswerTooLong extends Error {
}
/**
 * The whole body of an answer. One that is longer than it may be is left alone where it passes the limit: it may have no end.
 * @throws AnswerTooLong, or what the connection broke with
 */
async function readAtMost(response, maxBytes) {
    const chunks = [];
    let size = 0;
    const body = response.body;
    for await (const chunk of body ?? []) {
        size += chunk.byteLength;
        if (size > maxBytes)
            throw new AnswerTooLong();
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  placesOfEvidence: () => (/* binding */ placesOfEvidence)
});

// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var model_reference = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var build_failure = __webpack_require__(9520);
;// CONCATENATED MODULE: ./packages/registry/build/access/challenge.js
const longestHeader = 8 * 1024;
const tokenCharacter = /[!#$%&'*+\-.^_`|~0-9A-Za-z]/;
/**
 * Reads every challenge of a header, however several headers were joined. Total: what makes no sense is passed over,
 * and a name given twice keeps its first value. Linear in the length of the header.
 */
function parseChallenges(header) {
    const scanner = new Scanner(header.slice(0, longestHeader));
    const challenges = [];
    while (!scanner.atEnd) {
        scanner.blanks();
        const name = scanner.token().toLowerCase();
        scanner.blanks();
        if (name === '')
            scanner.skip();
        else if (scanner.take('=')) {
            scanner.blanks();
            const value = scanner.take('"') ? scanner.quoted() : scanner.token();
            const parameters = challenges.at(-1)?.parameters;
            if (parameters?.has(name) === false)
                parameters.set(name, value);
        }
        else
            challenges.push({ scheme: name, parameters: new Map() });
    }
    return challenges;
}
class Scanner {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    get atEnd() {
        return this.#at >= this.#text.length;
    }
    token() {
        const start = this.#at;
        while (!this.atEnd && tokenCharacter.test(this.#text.charAt(this.#at)))
            this.#at += 1;
        return this.#text.slice(start, this.#at);
    }
    /** The rest of a quoted string, its escapes undone; one without an end goes to the end. */
    quoted() {
        const characters = [];
        while (!this.atEnd && !this.take('"')) {
            this.take('\\');
            characters.push(this.#text.charAt(this.#at));
            this.skip();
        }
        return characters.join('');
    }
    take(character) {
        if (this.#text.charAt(this.#at) !== character)
            return false;
        this.skip();
        return true;
    }
    blanks() {
        while (this.take(' ') || this.take('\t'))
            continue;
    }
    skip() {
        this.#at += 1;
    }
}

;// CONCATENATED MODULE: ./packages/registry/build/access/credentials.js
const anonymous = () => Promise.resolve(undefined);
/** A user name and password for the registries that the user named, and for no other. */
function givenCredentials(username, password, registries) {
    return (registry) => Promise.resolve(registries.includes(registry) ? { kind: 'password', username, password } : undefined);
}
/** The first source that knows the registry. */
function firstOf(sources) {
    return async (registry, wish) => {
        for (const source of sources) {
            const found = await source(registry, wish);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
}
/** What `source` finds, with the word for where it came from. */
function labelled(kind, source) {
    return async (registry, wish) => {
        const found = await source(registry, wish);
        return found === undefined ? undefined : { ...found, source: kind };
    };
}
/** A credential is not used in its last moments: what is asked for with it has to arrive, too. */
const marginMilliseconds = 60_000;
function endsSoon(credential, now) {
    return credential?.expires !== undefined && credential.expires.getTime() - marginMilliseconds <= now.getTime();
}
/** The value of an Authorization header for HTTP Basic (RFC 7617). */
function basicAuthorization(username, password) {
    return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}

;// CONCATENATED MODULE: ./packages/registry/build/access/scope.js
function pull(repository) {
    return { repository, access: 'pull' };
}
function push(repository) {
    return { repository, access: 'pull,push' };
}
/** The repository whose credential serves for a request that needs `scopes`: the first, which is where a mount goes to; empty when there is none. */
function leadingRepository(scopes) {
    return scopes[0]?.repository ?? '';
}
/** As token servers read it: `repository:team/app:pull`. */
function formatScope({ repository, access }) {
    return `repository:${repository}:${access}`;
}
/** Whether a token for `granted` serves for `wanted`. */
function covers(granted, wanted) {
    return wanted.every(({ repository, access }) => granted.some((scope) => scope.repository === repository && (scope.access === 'pull,push' || access === 'pull')));
}

;// CONCATENATED MODULE: ./packages/registry/build/access/credential-keeper.js


/** The credentials for one registry, found once for each repository, and again when they end or are refused. */
class CredentialKeeper {
    #name;
    #options;
    #kept = new Map();
    #refused = new Set();
    constructor(name, options) {
        this.#name = name;
        this.#options = options;
    }
    /** The credential for a request that needs `scopes`: that of the first repository, which is where a mount goes to. */
    async for(scopes) {
        const key = leadingRepository(scopes);
        const kept = this.#kept.get(key);
        if (kept !== undefined) {
            const credential = await kept.credential;
            if (!endsSoon(credential, this.#options.clock.now())) {
                kept.old = true;
                return credential;
            }
            if (this.#kept.get(key) === kept)
                this.#kept.delete(key);
            return await this.for(scopes);
        }
        return await this.#ask(key, scopes);
    }
    /** Forgets what was found for `scopes`. Whether a source, asked again, could know better. */
    refused(scopes) {
        const key = leadingRepository(scopes);
        const kept = this.#kept.get(key);
        if (kept?.old !== true)
            return false;
        this.#kept.delete(key);
        this.#refused.add(key);
        return true;
    }
    async #ask(key, scopes) {
        const repository = scopes[0]?.repository;
        const again = this.#refused.delete(key);
        const credential = this.#options.credentials(this.#name, { again, ...(repository === undefined ? {} : { repository }) }).then((found) => {
            if (found !== undefined)
                this.#options.onSecret(found.kind === 'password' ? found.password : found.token);
            return found;
        });
        const kept = { credential, old: false };
        this.#kept.set(key, kept);
        try {
            return await credential;
        }
        catch (error) {
            if (this.#kept.get(key) === kept)
                this.#kept.delete(key);
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./packages/registry/build/access/credentials-used.js
/** Which credentials were shown to which registry in a run. */
class CredentialsUsed {
    #uses = new Map();
    /** What each registry was shown last: of thousands of requests almost all show the same. */
    #last = new Map();
    /** `credential` was shown to `registry`; `undefined`: nothing was. */
    add(registry, credential) {
        if (this.#last.has(registry) && this.#last.get(registry) === credential)
            return;
        this.#last.set(registry, credential);
        const use = useOf(registry, credential);
        this.#uses.set(JSON.stringify([use.registry, use.kind, use.subject]), use);
    }
    /** One for each registry, kind and subject; a registry that was shown any is not called anonymous. */
    list() {
        const uses = [...this.#uses.values()];
        return uses.filter(({ registry, kind }) => kind !== 'anonymous' || !uses.some((other) => other.registry === registry && other.kind !== 'anonymous'));
    }
}
function useOf(registry, credential) {
    if (credential === undefined)
        return { registry, kind: 'anonymous' };
    const subject = subjectOf(credential);
    return {
        registry,
        kind: credential.source ?? 'input',
        ...(subject === undefined ? {} : { subject }),
        ...(credential.expires === undefined ? {} : { expires: credential.expires }),
    };
}
/** Whom a credential stands for. Beside an empty password, or the word that means one, the secret stands where the user name should. */
function subjectOf(credential) {
    if (credential.subject !== undefined)
        return credential.subject;
    if (credential.kind !== 'password' || ['', 'x-oauth-basic'].includes(credential.password))
        return undefined;
    return credential.username;
}

;// CONCATENATED MODULE: ./packages/registry/build/access/refused-credential.js


const another = 'or give another: registry-username and registry-password, or docker login before this step.';
/** Where a credential of a kind comes from, when it does not say so itself. */
const origins = {
    input: 'registry-username and registry-password',
    'docker-config': 'the docker configuration',
    'podman-auth-file': "podman's file of credentials",
    'workflow-token': 'github-token',
    aws: 'registry-login (aws)',
    google: 'registry-login (google)',
    azure: 'registry-login (azure)',
    jfrog: 'registry-login (jfrog)',
    anonymous: 'nowhere',
};
/** What to do about a credential that is not believed. */
const remedies = {
    input: () => 'Correct registry-username and registry-password (on a terminal --registry-username and PORTCULLIS_REGISTRY_PASSWORD).',
    'docker-config': (registry) => `Log in again with docker login ${registry}, ${another}`,
    'podman-auth-file': (registry) => `Log in again with podman login ${registry}, ${another}`,
    'workflow-token': () => `Give the job the permission packages: read (packages: write to push) and this repository access to the package, ${another}`,
    aws: () => 'Check the role and the region of registry-login, and what the role may do.',
    google: () => 'Check the provider and the service account of registry-login, and what the account may do.',
    azure: () => 'Check the client of registry-login, and its roles at the registry.',
    jfrog: () => 'Check the provider of registry-login, and what its identity mapping may do.',
    anonymous: () => '',
};
/**
 * Adds to a refusal by `registry` or its token server what was shown there: whose credential, from where, never a secret.
 * Whatever else `error` is stays as it is.
 */
function tellShown(error, registry, credential) {
    if (!(error instanceof build_failure/* Failure */.H) || error.code !== 'registry-denied')
        return error;
    const { blame, message, expected, found } = error;
    return new build_failure/* Failure */.H('registry-denied', {
        blame,
        message: `${message}; ${shownAs(registry, credential)}`,
        remedy: remedyFor(error, registry, credential),
        cause: error,
        ...(expected === undefined ? {} : { expected }),
        ...(found === undefined ? {} : { found }),
    });
}
function shownAs(registry, credential) {
    if (credential === undefined)
        return `no credential was shown: none that serves is known here for ${registry}`;
    const subject = subjectOf(credential);
    const what = credential.kind === 'password' ? 'the password' : 'the identity token';
    const whose = subject === undefined ? '' : ` of ${JSON.stringify(subject.slice(0, 200))}`;
    const end = credential.expires === undefined ? '' : `, which ends at ${credential.expires.toISOString()}`;
    return `it was shown ${what}${whose} from ${credential.from ?? origins[credential.source ?? 'input']}${end}`;
}
function remedyFor({ found, remedy }, registry, credential) {
    if (credential === undefined)
        return remedy;
    if (found?.startsWith('HTTP 401') === true)
        return `${remedies[credential.source ?? 'input'](registry)} If it is good, what it stands for lacks the right to do this.`;
    return `Give ${subjectOf(credential) === undefined ? 'this credential' : 'this user'} the right to do this at ${registry}, ${another}`;
}

// EXTERNAL MODULE: ./packages/core/build/model/secret-text.js
var secret_text = __webpack_require__(8080);
;// CONCATENATED MODULE: ./packages/registry/build/http/retry.js

const defaultRetryRules = {
    attempts: 6,
    baseMilliseconds: 500,
    capMilliseconds: 60_000,
    budgetMilliseconds: 600_000,
};
/** From here on a Retry-After is a wait; under it, it is no more than a retry. */
const askedMilliseconds = 1_000;
/** How work is tried again by rules that may be left out. */
function retryingBy({ retry = defaultRetryRules, chance, pause, budget, onWait }) {
    return { rules: retry, chance, pause, onWait, ...(budget === undefined ? {} : { budget }) };
}
/** Something that may go well when tried again; `failure` is what it is when it never does. */
class Transient extends Error {
    failure;
    /** What the server asked to wait. */
    waitMilliseconds;
    constructor(failure, waitMilliseconds) {
        super(failure.message, { cause: failure });
        this.failure = failure;
        this.waitMilliseconds = waitMilliseconds;
    }
}
/** What is left of the tries for one piece of work. */
class Tries {
    #retrying;
    #host;
    #registry;
    #failed = 0;
    #waited = 0;
    /** `host` is whose budget the repeated requests are of, `registry` whose the waits are: it may send to as many hosts for tokens as it likes. */
    constructor(retrying, host, registry = host) {
        this.#retrying = retrying;
        this.#host = host;
        this.#registry = registry;
    }
    /**
     * Waits before the next try: exponential steps with full jitter, or what the server asked.
     * @throws `error` itself when it is not Transient, its Failure when no try is left
     */
    async after(error) {
        if (!(error instanceof Transient))
            throw error;
        const { rules, chance, pause, budget, onWait } = this.#retrying;
        this.#failed += 1;
        const wait = error.waitMilliseconds ?? jittered(this.#failed, rules, chance);
        if (this.#failed >= rules.attempts || this.#waited + wait > rules.budgetMilliseconds)
            throw error.failure;
        const isAsked = (error.waitMilliseconds ?? 0) >= askedMilliseconds;
        if (!isAsked && budget?.take(this.#host) === false)
            throw spent(error.failure, this.#host);
        if (isAsked && budget?.wait(this.#registry, wait) === false)
            throw tooPatient(error.failure, this.#registry);
        this.#waited += wait;
        onWait?.({ host: this.#host, code: error.failure.code, milliseconds: wait });
        await pause(wait);
    }
}
/**
 * Tries `attempt` again while it throws {@link Transient}.
 * @throws Failure of the last try, or whatever else `attempt` throws at once
 */
async function retrying(attempt, how, host, registry = host) {
    const tries = new Tries(how, host, registry);
    for (;;) {
        try {
            return await attempt();
        }
        catch (error) {
            await tries.after(error);
        }
    }
}
/** Gives another writer, or a registry, time to finish: longer with each round, from 1, and by chance, so that two writers part. */
async function pauseBetween(round, { rules, chance, pause }) {
    await pause(Math.floor(chance() * rules.baseMilliseconds * round));
}
function jittered(tries, rules, chance) {
    return Math.floor(chance() * Math.min(rules.capMilliseconds, rules.baseMilliseconds * 2 ** (tries - 1)));
}
/** Milliseconds that a Retry-After header asks for: seconds or an HTTP date (RFC 9110 §10.2.3). */
function retryAfter(header, now) {
    if (header === undefined)
        return undefined;
    if (/^[0-9]{1,9}$/.test(header))
        return Number(header) * 1000;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
/** The run has waited for this host as long as it may. */
function tooPatient(failure, host) {
    return new build_failure/* Failure */.H('rate-limited', {
        blame: 'service',
        message: `${failure.message}; not waited for, since this run has waited for ${host} too long already whenever it asked for that`,
        remedy: 'Run the job again later: what was copied is not copied twice. If it ends so again, log in to have a higher limit, or ask the operator of the registry.',
        cause: failure,
        ...(failure.found === undefined ? {} : { found: failure.found }),
    });
}
/** Says why a request was not repeated. */
function spent(failure, host) {
    const { code, blame, message, remedy, expected, found } = failure;
    return new build_failure/* Failure */.H(code, {
        blame,
        message: `${message}; not tried again, since too many requests to ${host} had to be repeated already`,
        remedy,
        cause: failure,
        ...(expected === undefined ? {} : { expected }),
        ...(found === undefined ? {} : { found }),
    });
}

;// CONCATENATED MODULE: ./packages/registry/build/access/shown-secrets.js




/** Of a secret that was cut where a message cuts what it quotes, so much at least. */
const leastCut = 8;
/** What was shown to a registry and its token server: however they repeat it, people and logs do not see it. */
class ShownSecrets {
    #texts = new Set();
    add(...secrets) {
        for (const text of secrets.flatMap(secret_text/* writtenForms */.xb))
            if (text.length >= secret_text/* shortestSecret */.bs)
                this.#texts.add(text);
    }
    addCredential(credential) {
        if (credential.kind === 'password')
            this.add(credential.password, basicAuthorization(credential.username, credential.password).replace(/^Basic /, ''));
        else
            this.add(credential.token);
    }
    /** `text` without any of them. */
    strikeOut(text) {
        return [...this.#texts].reduce(withoutCut, (0,secret_text/* strikeOut */.HZ)(text, this.#texts));
    }
    /** What was thrown, with words that have none of them: whatever of an answer, or of its head, a message quotes. */
    strikeOutOf(error) {
        if (error instanceof Transient)
            return new Transient(this.#without(error.failure), error.waitMilliseconds);
        return error instanceof build_failure/* Failure */.H ? this.#without(error) : error;
    }
    #without(failure) {
        const { code, blame, message, remedy, expected, found, cause } = failure;
        const struck = (text) => this.strikeOut(text);
        const inner = this.strikeOutOf(cause);
        if (inner === cause && [message, remedy, expected ?? '', found ?? ''].every((text) => struck(text) === text))
            return failure;
        return new build_failure/* Failure */.H(code, {
            blame,
            message: struck(message),
            remedy: struck(remedy),
            cause: inner,
            ...(expected === undefined ? {} : { expected: struck(expected) }),
            ...(found === undefined ? {} : { found: struck(found) }),
        });
    }
}
/** Without the beginning of a secret where `text`, or what is quoted in it, ends before the secret does. */
function withoutCut(text, secret) {
    // Of a run through many repositories there are as many tokens, and hardly a text has the beginning of one.
    if (!text.includes(secret.slice(0, leastCut)))
        return text;
    let rest = text;
    for (let length = Math.min(secret.length - 1, text.length); length >= leastCut; length -= 1) {
        const beginning = secret.slice(0, length);
        if (rest.endsWith(beginning))
            rest = `${rest.slice(0, -length)}***`;
        rest = rest.replaceAll(`${beginning}"`, '***"');
    }
    return rest;
}

;// CONCATENATED MODULE: ./packages/registry/build/failures.js

const safeToRepeat = 'Run the job again: what was copied is not copied twice.';
function unavailable(where, why, cause) {
    return new build_failure/* Failure */.H('registry-unavailable', {
        blame: 'service',
        message: `${where} does not answer: ${why}`,
        remedy: safeToRepeat,
        found: why,
        cause,
    });
}
/** A name that stands for no address: of the registry, or of the proxy before it. */
function hostUnknown(where, name, cause) {
    const why = `no address is known for ${name} (ENOTFOUND)`;
    return new build_failure/* Failure */.H('registry-unavailable', {
        blame: 'service',
        message: `${where} does not answer: ${why}`,
        remedy: 'Check the name for a slip, and whether it can be looked up from here; else run the job again: what was copied is not copied twice.',
        found: why,
        cause,
    });
}
/** TLS works, and the certificate leads to no authority that is trusted. */
function certificateUntrusted(where, why, cause) {
    return new build_failure/* Failure */.H('certificate-untrusted', {
        blame: 'configuration',
        message: `The certificate of ${where} is by nobody who is trusted here: ${why}`,
        remedy: 'If this registry has a certificate of your own authority, name the PEM file of that authority: registry-ca (--registry-ca).',
        found: why,
        cause,
    });
}
function timedOut(where, why) {
    return new build_failure/* Failure */.H('timed-out', { blame: 'service', message: `${where}: ${why}`, remedy: safeToRepeat, found: why });
}
/** The registry breaks the distribution specification. */
function failures_protocolError(where, why, cause) {
    return new build_failure/* Failure */.H('registry-protocol', {
        blame: 'service',
        message: `${where} answers against the distribution specification: ${why}`,
        remedy: 'Tell the operator of the registry.',
        found: why,
        cause,
    });
}
/** A registry points to a place where no request may go. */
function redirectRefused(from, to, why) {
    return new build_failure/* Failure */.H('redirect-refused', {
        blame: 'service',
        message: `${from} points to ${to}, which is refused: ${why}`,
        remedy: 'Name the host yourself if you trust it, or ask the operator of the registry.',
        found: to,
    });
}
function tooLarge(what, limit) {
    return new build_failure/* Failure */.H('too-large', {
        blame: 'artifact',
        message: `${what} is over its limit of ${limit} bytes`,
        remedy: 'Make it smaller.',
        expected: `at most ${limit} bytes`,
    });
}
function failures_digestMismatch(what, expected, found) {
    return new build_failure/* Failure */.H('digest-mismatch', {
        blame: 'service',
        message: `${what}: expected ${expected}, found ${found}`,
        remedy: 'Do not use this artifact; ask the operator of the registry how the content came to change.',
        expected,
        found,
    });
}
function failures_manifestInvalid(what, why) {
    return new build_failure/* Failure */.H('manifest-invalid', {
        blame: 'artifact',
        message: `${what} is no manifest that can be relied on: ${why}`,
        remedy: 'Build and push the artifact again with a current tool.',
        found: why,
    });
}
/** Content has another size than its descriptor says; it is not read to find out more. */
function sizeMismatch(what, expected, found) {
    return new build_failure/* Failure */.H('size-mismatch', {
        blame: 'artifact',
        message: `${what}: expected ${expected} bytes, found ${found}`,
        remedy: 'Do not use this artifact; build and push it again, or ask the operator of the registry how it came to differ.',
        expected: `${expected} bytes`,
        found: `${found} bytes`,
    });
}
/** What a page to log in at, a proxy, or any host that is no registry answers. */
function webPage(where) {
    return new build_failure/* Failure */.H('media-type-mismatch', {
        blame: 'service',
        message: `${where} is a web page: expected the media type of a manifest, found "text/html"`,
        remedy: 'Check that the host is a registry, and that no proxy and no page to log in at answers in its place.',
        expected: 'the media type of a manifest',
        found: 'text/html',
    });
}
function mediaTypeMismatch(what, expected, found) {
    return new build_failure/* Failure */.H('media-type-mismatch', {
        blame: 'artifact',
        message: `${what} can be read in two ways: expected ${expected}, found ${found}`,
        remedy: 'Build and push the artifact again with a current tool.',
        expected,
        found,
    });
}
/** What an unwanted status means, for a request told as `GET host/path`. `detail` is what the body said. */
function failures_statusFailure(request, status, detail) {
    const { code, blame, remedy } = meaningOf(status);
    const found = `HTTP ${status}${detail === '' ? '' : ` (${detail})`}`;
    return new build_failure/* Failure */.H(code, { blame, message: `${request}: found ${found}`, remedy, found });
}
function meaningOf(status) {
    if (status === 401 || status === 403)
        return {
            code: 'registry-denied',
            blame: 'configuration',
            remedy: 'Give credentials that may do this: registry-username and registry-password (on a terminal --registry-username and PORTCULLIS_REGISTRY_PASSWORD), or docker login before this step.',
        };
    if (status === 404)
        return { code: 'not-found', blame: 'configuration', remedy: 'Check the name, and that these credentials may see it.' };
    if (status === 413)
        return { code: 'too-large', blame: 'artifact', remedy: 'Ask the operator of the registry for its size limits.' };
    if (status === 429)
        return { code: 'rate-limited', blame: 'service', remedy: 'Wait, or log in to have a higher limit; it is safe to run again.' };
    if (status === 408 || status >= 500)
        return { code: 'registry-unavailable', blame: 'service', remedy: safeToRepeat };
    return { code: 'registry-protocol', blame: 'service', remedy: 'Tell the operator of the registry.' };
}

;// CONCATENATED MODULE: ./packages/registry/build/access/known-registries.js
const dockerHubHosts = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);
/** Token servers that are known to belong to a registry on another host. */
const tokenServers = {
    'registry-1.docker.io': 'auth.docker.io',
    'registry.gitlab.com': 'gitlab.com',
    'nvcr.io': 'authn.nvidia.com',
    'docker.elastic.co': 'docker-auth.elastic.co',
};
/** Docker Hub goes by several names. */
function isDockerHub(host) {
    return dockerHubHosts.has(host);
}
/** The host that answers for a registry's name. */
function apiHostOf(registry) {
    return isDockerHub(registry) ? 'registry-1.docker.io' : registry;
}
/** The foreign token server that may be shown the credentials for a registry, if one is known. */
function knownTokenServer(apiHost) {
    return tokenServers[apiHost];
}

;// CONCATENATED MODULE: ./packages/registry/build/access/token.js






const maxAnswerBytes = 64 * 1024;
const defaultSeconds = 60;
/** How token servers that know OAuth2 alone answer a GET. */
const onlyByPost = new Set([404, 405]);
/** A token is not used in its last moments: the request has to arrive, too. */
const token_marginMilliseconds = 10_000;
/**
 * Checks where a challenge sends us: TLS, or the very registry on plain HTTP; no credentials in the address.
 * @throws Failure `registry-protocol` | `redirect-refused`
 */
function tokenService(registry, origin, realm, service) {
    if (!URL.canParse(realm))
        throw failures_protocolError(registry, `realm ${JSON.stringify(realm.slice(0, 100))} is no address`);
    const url = new URL(realm);
    if (url.protocol !== 'https:' && url.origin !== origin)
        throw redirectRefused(registry, url.host, 'tokens are asked for over TLS only');
    if (url.username !== '' || url.password !== '')
        throw redirectRefused(registry, url.host, 'the realm carries credentials');
    return { registry, realm: url, service };
}
/**
 * Whether the user's credentials for the registry may be shown to its token server: it is the registry itself, a
 * pair that is known, or the host that the user named for it.
 */
function mayShowCredentials({ registry, realm }, origin, named) {
    if (realm.origin === origin)
        return true;
    return realm.protocol === 'https:' && realm.host === (named ?? knownTokenServer(registry));
}
/** Tokens of one registry, kept until shortly before they expire; one that allows more serves for less. */
class TokenCache {
    #transport;
    #clock;
    #onSecret;
    #kept = [];
    /** `onSecret` sees each token before its first use. */
    constructor(transport, clock, onSecret) {
        this.#transport = transport;
        this.#clock = clock;
        this.#onSecret = onSecret;
    }
    /** A token for `scopes`, asked for once however many wait for it. @throws Failure `registry-denied` | `registry-*` */
    async token(from, scopes, credential) {
        for (const kept of this.#kept) {
            if (!covers(kept.scopes, scopes))
                continue;
            const token = await kept.token;
            if (token.expires > this.#clock.now())
                return token.text;
            this.forget(kept.scopes);
        }
        const asked = this.#ask(from, scopes, credential);
        const kept = { scopes, token: asked };
        this.#kept.push(kept);
        try {
            return (await asked).text;
        }
        catch (error) {
            this.#kept = this.#kept.filter((other) => other !== kept);
            throw error;
        }
    }
    /** Drops every token that served for `scopes`: the registry refused it. */
    forget(scopes) {
        this.#kept = this.#kept.filter((kept) => !covers(kept.scopes, scopes));
    }
    async #ask(from, scopes, credential) {
        const token = await this.#fetch(from, scopes, credential);
        this.#onSecret(token.text);
        return token;
    }
    async #fetch(from, scopes, credential) {
        const read = async (response) => await readToken(response, this.#clock.now());
        if (credential === undefined)
            return await this.#transport.send(tokenRequest(from, scopes, undefined), read);
        if (credential.kind === 'identity-token')
            return await this.#transport.send(postRequest(from, scopes, { grant_type: 'refresh_token', refresh_token: credential.token }), read);
        const found = await this.#transport.send(tokenRequest(from, scopes, credential), async (response) => {
            if (!onlyByPost.has(response.status))
                return await read(response);
            response.discard();
            return undefined;
        });
        const { username, password } = credential;
        return found ?? (await this.#transport.send(postRequest(from, scopes, { grant_type: 'password', username, password }), read));
    }
}
function tokenRequest({ registry, realm, service }, scopes, credential) {
    const url = new URL(realm);
    if (service !== undefined)
        url.searchParams.set('service', service);
    for (const scope of scopes)
        url.searchParams.append('scope', formatScope(scope));
    const authorization = credential?.kind === 'password' ? basicAuthorization(credential.username, credential.password) : undefined;
    return { kind: 'token', method: 'GET', url, authorization, namedHost: registry };
}
/** OAuth2 as the distribution project specifies it: a form by POST. */
function postRequest({ registry, realm, service }, scopes, grant) {
    const form = new URLSearchParams({ ...grant, client_id: 'portcullis' });
    if (service !== undefined)
        form.set('service', service);
    form.set('scope', scopes.map(formatScope).join(' '));
    return {
        kind: 'token',
        method: 'POST',
        url: realm,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: Buffer.from(form.toString()),
        namedHost: registry,
    };
}
async function readToken(response, now) {
    const where = response.url.host;
    if (response.status !== 200) {
        response.discard();
        throw failures_statusFailure(`A token from ${where}`, response.status, '');
    }
    const answer = (0,strict_json/* parseStrictJsonObject */.Qp)(await response.bytes(maxAnswerBytes, `the token of ${where}`), { what: `the token of ${where}` });
    const text = answer['token'] ?? answer['access_token'];
    if (typeof text !== 'string' || !/^[\x21-\x7e]+$/.test(text))
        throw failures_protocolError(where, 'its answer holds no token');
    const seconds = typeof answer['expires_in'] === 'number' && answer['expires_in'] > 0 ? answer['expires_in'] : defaultSeconds;
    const lifetime = Math.min(seconds, 86_400) * 1000;
    return { text, expires: new Date(now.getTime() + lifetime - Math.min(token_marginMilliseconds, lifetime / 2)) };
}
/** Adds to a refusal why the credentials were not shown. */
function withheld(refusal, { registry, realm }) {
    return new build_failure/* Failure */.H('registry-denied', {
        blame: 'configuration',
        message: `${refusal.message}; the credentials for ${registry} were not shown to its token server ${realm.host}, which is another host`,
        remedy: `If ${realm.host} belongs to ${registry}, say so with registry-token-server (--registry-token-server): ${registry}=${realm.host}.`,
        cause: refusal,
    });
}

;// CONCATENATED MODULE: ./packages/registry/build/access/authorizer.js








/** Makes the Authorization header for requests to one registry, by what the registry asked for. */
class Authorizer {
    #registry;
    /** The name that credentials are kept under. */
    #name;
    #options;
    #tokens;
    #scheme;
    /** What was shown last for each repository. */
    #shown = new Map();
    #credentials;
    #secrets = new ShownSecrets();
    constructor(registry, name, options) {
        this.#registry = registry;
        this.#name = name;
        this.#options = options;
        this.#tokens = new TokenCache(options.transport, options.clock, (secret) => {
            this.#secrets.add(secret);
            options.onSecret(secret);
        });
        this.#credentials = new CredentialKeeper(name, options);
    }
    /** The header for a request that needs `scopes`. The first call asks the registry what it wants (`GET /v2/`). */
    async header(scopes) {
        const scheme = await this.#known();
        switch (scheme.kind) {
            case 'none':
                this.#show(scopes, undefined);
                return undefined;
            case 'basic':
                return await this.#basic(scopes);
            case 'bearer':
                return `Bearer ${await this.#token(scheme.service, scopes)}`;
        }
    }
    /** Learns from a 401: its challenge is the newer word, and the token that was used is spent. */
    refused(challenge, scopes) {
        this.#tokens.forget(scopes);
        this.#credentials.refused(scopes);
        if (challenge !== undefined)
            this.#scheme = Promise.resolve(this.#read(challenge));
    }
    /** A refusal of a request with `scopes`, with what was shown to the registry; anything else as it is. */
    told(error, scopes) {
        return tellShown(error, this.#name, this.#shown.get(leadingRepository(scopes)));
    }
    /** Words of the registry, without what it was shown. */
    strikeOut(text) {
        return this.#secrets.strikeOut(text);
    }
    /** What was thrown, without what the registry was shown. */
    strikeOutOf(error) {
        return this.#secrets.strikeOutOf(error);
    }
    #show(scopes, credential) {
        if (credential !== undefined)
            this.#secrets.addCredential(credential);
        this.#shown.set(leadingRepository(scopes), credential);
        this.#options.used?.add(this.#name, credential);
    }
    /** The scheme, found out once; a registry that did not answer is asked again by the next request. */
    async #known() {
        const asked = (this.#scheme ??= this.#ping());
        try {
            return await asked;
        }
        catch (error) {
            if (this.#scheme === asked)
                this.#scheme = undefined;
            throw error;
        }
    }
    async #ping() {
        const origin = this.#options.transport.originOf(this.#registry);
        return await this.#options.transport.send({ kind: 'ping', method: 'GET', url: new URL('/v2/', origin), namedHost: this.#registry }, (response) => {
            response.discard();
            const challenge = response.status === 401 ? response.header('www-authenticate') : undefined;
            return Promise.resolve(challenge === undefined ? { kind: 'none' } : this.#read(challenge));
        });
    }
    #read(header) {
        const challenges = parseChallenges(header);
        const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
        const realm = bearer?.parameters.get('realm');
        if (bearer !== undefined && realm !== undefined) {
            const origin = this.#options.transport.originOf(this.#registry);
            return { kind: 'bearer', service: tokenService(this.#registry, origin, realm, bearer.parameters.get('service')) };
        }
        return challenges.some(({ scheme }) => scheme === 'basic') ? { kind: 'basic' } : { kind: 'none' };
    }
    async #basic(scopes) {
        const credential = await this.#credentials.for(scopes);
        const shown = credential?.kind === 'password' ? credential : undefined;
        this.#show(scopes, shown);
        return shown === undefined ? undefined : basicAuthorization(shown.username, shown.password);
    }
    async #token(service, scopes) {
        const credential = await this.#credentials.for(scopes);
        const origin = this.#options.transport.originOf(this.#registry);
        const mayShow = credential === undefined || mayShowCredentials(service, origin, this.#options.tokenServers[this.#name]);
        try {
            return await this.#tokenFor(service, scopes, mayShow ? credential : undefined);
        }
        catch (error) {
            if (!isDenied(error))
                throw error;
            throw mayShow ? this.told(error, scopes) : withheld(error, service);
        }
    }
    /** A credential that was good a while ago may be over: where it came from, there may be a newer one. */
    async #tokenFor(service, scopes, credential) {
        this.#show(scopes, credential);
        try {
            return await this.#tokens.token(service, scopes, credential);
        }
        catch (error) {
            if (credential === undefined || !isDenied(error) || !this.#credentials.refused(scopes))
                throw error;
            const newer = await this.#credentials.for(scopes);
            this.#show(scopes, newer);
            return await this.#tokens.token(service, scopes, newer);
        }
    }
}
function isDenied(error) {
    return error instanceof build_failure/* Failure */.H && error.code === 'registry-denied';
}

;// CONCATENATED MODULE: ./packages/registry/build/http/deadlines.js
const defaultDeadlines = {
    connect: 15_000,
    answer: 120_000,
    idle: 30_000,
    rateWindow: 60_000,
    rateBytes: 60 * 1024,
    whole: 20 * 60_000,
};

;// CONCATENATED MODULE: ./packages/registry/build/http/response-head.js
const statusLine = /^HTTP\/1\.([01]) ([2-5][0-9]{2})(?: [\t\x20-\x7e\x80-\xff]*)?$/;
const headerName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const notInValues = /[^\t\x20-\x7e\x80-\xff]/;
/** Names that need no second look. */
const usual = new Set(['content-length', 'content-type', 'date', 'docker-content-digest', 'docker-distribution-api-version', 'docker-upload-uuid', 'etag', 'location', 'range', 'x-content-type-options', 'accept-ranges', 'cache-control']);
/** Where a second one that says otherwise would make two readers see two bodies. */
const single = new Set(['content-length', 'location', 'content-range', 'content-type']);
/**
 * Parses status line and headers (RFC 9112 §4, §5), strictly: no folded lines, no bare line feeds, no doubt about
 * where the body ends. @returns undefined for a head that is not understood
 */
function parseResponseHead(text) {
    const [first = '', ...lines] = text.split('\r\n');
    const status = statusLine.exec(first);
    if (status === null)
        return undefined;
    // Without a prototype: any name may come.
    const headers = Object.create(null);
    for (const line of lines) {
        const colon = line.indexOf(':');
        const name = line.slice(0, colon).toLowerCase();
        if (colon < 0 || !(usual.has(name) || headerName.test(name)) || notInValues.test(line))
            return undefined;
        const value = withoutBlanks(line, colon + 1);
        const known = headers[name];
        if (known !== undefined && single.has(name) && known !== value)
            return undefined;
        headers[name] = known === undefined || single.has(name) ? value : `${known}, ${value}`;
    }
    const length = headers['content-length'];
    if (length !== undefined && !/^[0-9]{1,15}$/.test(length))
        return undefined;
    const statusCode = Number(status[2]);
    const connection = headers['connection']?.toLowerCase().split(/[ \t]*,[ \t]*/) ?? [];
    return {
        statusCode,
        headers,
        keepsAlive: status[1] === '1' && !connection.includes('close'),
        length: 'transfer-encoding' in headers ? undefined : statusCode === 204 || statusCode === 304 ? 0 : length === undefined ? undefined : Number(length),
    };
}
/** By hand: a pattern that looks for blanks at the end of a line looks at each run of blanks in it anew. */
function withoutBlanks(line, from) {
    let [start, end] = [from, line.length];
    while (start < end && isBlank(line.charCodeAt(start)))
        start += 1;
    while (end > start && isBlank(line.charCodeAt(end - 1)))
        end -= 1;
    return line.slice(start, end);
}
function isBlank(code) {
    return code === 0x20 || code === 0x09;
}

;// CONCATENATED MODULE: ./packages/registry/build/http/read-head.js

const maxHeadBytes = 32 * 1024;
const headEnd = Buffer.from('\r\n\r\n');
/** The connection ended before the head of an answer was there. */
class ClosedEarly extends Error {
    code = 'ECONNRESET';
}
/** What came is no head of an answer. */
class HeadUnreadable extends Error {
}
/** Reads the head of an answer; what comes behind it stays with the wire. @throws ClosedEarly; HeadUnreadable; what broke the connection */
async function readHead(wire) {
    let seen;
    let interim = 0;
    for (;;) {
        const piece = await wire.read();
        if (piece === undefined)
            throw new ClosedEarly('the connection was closed');
        // A copy where there are two: a piece may be good until the next one only.
        seen = Buffer.concat(seen === undefined ? [piece] : [seen, piece]);
        const end = seen.indexOf(headEnd);
        if (end > maxHeadBytes || (end < 0 && seen.byteLength > maxHeadBytes))
            throw new HeadUnreadable(`headers of more than ${maxHeadBytes} bytes`);
        if (end < 0)
            continue;
        const text = seen.toString('latin1', 0, end);
        const behind = seen.subarray(end + headEnd.byteLength);
        if (behind.byteLength > 0)
            wire.unread(behind);
        // An interim answer (RFC 9110 §15.2): the real one follows. Not after 101, with which something else than HTTP begins.
        if (/^HTTP\/1\.1 1(?!01)[0-9]{2}\b/.test(text)) {
            interim += end;
            if (interim > maxHeadBytes)
                throw new HeadUnreadable(`interim answers of more than ${maxHeadBytes} bytes`);
            seen = undefined;
            continue;
        }
        const head = parseResponseHead(text);
        if (head === undefined)
            throw new HeadUnreadable('headers that cannot be read');
        return head;
    }
}

;// CONCATENATED MODULE: ./packages/registry/build/http/answer-body.js

/** @throws HeadUnreadable where two readers could see two bodies */
function framingOf({ statusCode, headers, length }, method) {
    const coding = headers['transfer-encoding'];
    if (coding !== undefined && (coding.toLowerCase() !== 'chunked' || 'content-length' in headers))
        throw new HeadUnreadable('the length of the body is told in two ways, or in one that is not known');
    if (method === 'HEAD' || statusCode === 204 || statusCode === 304)
        return { kind: 'length', bytes: 0 };
    if (coding !== undefined)
        return { kind: 'chunked' };
    return length === undefined ? { kind: 'until-closed' } : { kind: 'length', bytes: length };
}
/** An answer that came in one piece. */
class WholeBody {
    statusCode;
    headers;
    whole;
    readableEnded = true;
    constructor({ statusCode, headers }, whole) {
        this.statusCode = statusCode;
        this.headers = headers;
        this.whole = whole;
    }
    async *[Symbol.asyncIterator]() {
        yield await Promise.resolve(this.whole);
    }
    /** There is nothing left that could go wrong, be read away or be ended. */
    on() { }
    resume() { }
    destroy() { }
}
/** A body that nobody wants and that is not there by then costs more than another connection. */
const awayMilliseconds = 1_000;
/** A body that is still on its way. */
class FramedBody {
    statusCode;
    headers;
    readableEnded = false;
    #wire;
    #framing;
    #release;
    /** `release` is called once all of it was read. */
    constructor(wire, { statusCode, headers }, framing, release) {
        this.statusCode = statusCode;
        this.headers = headers;
        this.#wire = wire;
        this.#framing = framing;
        this.#release = release;
    }
    async *[Symbol.asyncIterator]() {
        yield* piecesOf(this.#wire, this.#framing);
        this.readableEnded = true;
        this.#release();
    }
    /** Errors come out of the iterator. */
    on() { }
    resume() {
        void this.#readAway();
    }
    destroy(error) {
        this.#wire.end(error);
    }
    async #readAway() {
        this.#wire.unref();
        const watch = setTimeout(() => this.#wire.end(), awayMilliseconds);
        watch.unref();
        try {
            for await (const _ of this)
                continue;
        }
        catch {
            // Nobody waits for this body; its connection is gone, and that is all.
            this.#wire.end();
        }
        clearTimeout(watch);
    }
}
async function* piecesOf(wire, framing) {
    switch (framing.kind) {
        case 'length':
            yield* ofLength(wire, framing.bytes);
            return;
        case 'chunked':
            yield* chunked(wire);
            return;
        case 'until-closed':
            for (let piece = await wire.read(); piece !== undefined; piece = await wire.read())
                yield piece;
    }
}
async function* ofLength(wire, bytes) {
    for (let left = bytes; left > 0;) {
        const piece = await next(wire);
        const own = piece.subarray(0, left);
        if (own.byteLength < piece.byteLength)
            wire.unread(piece.subarray(left));
        left -= own.byteLength;
        yield own;
    }
}
const maxSizeLine = 64;
const maxTrailers = 8 * 1024;
/** So many chunks may be as small as they like; those beyond have so many bytes on average. Each costs as much as thousands of bytes do. */
const smallChunks = 65_536;
const bytesInMoreChunks = 64;
/** RFC 9112 §7.1, strictly: lines end in CR LF, sizes are plain hexadecimal, extensions and trailers are passed over. */
async function* chunked(wire) {
    let received = 0;
    for (let chunks = 0;; chunks += 1) {
        if (chunks > smallChunks + received / bytesInMoreChunks)
            throw new HeadUnreadable('the body comes in too many chunks');
        const size = /^([0-9A-Fa-f]{1,12})[ \t]*(?:;[\t\x20-\x7e]*)?$/.exec(await line(wire, maxSizeLine))?.[1];
        if (size === undefined)
            throw new HeadUnreadable('the size of a chunk cannot be read');
        const bytes = Number.parseInt(size, 16);
        if (bytes === 0)
            break;
        yield* ofLength(wire, bytes);
        received += bytes;
        if ((await line(wire, 0)) !== '')
            throw new HeadUnreadable('a chunk is longer than it said');
    }
    for (let left = maxTrailers;;) {
        const trailer = await line(wire, left);
        if (trailer === '')
            return;
        left -= trailer.length;
    }
}
/** One line without its end. @throws HeadUnreadable when it is longer than `most` */
async function line(wire, most) {
    let seen;
    for (;;) {
        const piece = await next(wire);
        // Nothing is copied but the beginning of a line that comes in two pieces: a piece may hold thousands of lines.
        const all = seen === undefined ? piece : Buffer.concat([seen, piece]);
        const end = all.subarray(0, most + 2).indexOf('\r\n');
        if (end < 0 && all.byteLength > most + 1)
            throw new HeadUnreadable('a line of a body in chunks is too long');
        if (end >= 0) {
            if (end + 2 < all.byteLength)
                wire.unread(all.subarray(end + 2));
            return all.toString('latin1', 0, end);
        }
        seen = Buffer.from(all);
    }
}
async function next(wire) {
    const piece = await wire.read();
    if (piece === undefined)
        throw new Error('the connection was closed');
    return piece;
}

;// CONCATENATED MODULE: ./packages/registry/build/http/header-line.js
const plainName = /^[A-Za-z0-9-]+$/;
const plainValue = /^[\x20-\x7e]*$/;
/**
 * One line of a request's head. Node has the word on a name or value that is not plain ASCII; asking it about each would
 * load all of node:http, 3 ms of a start that needs nothing else of it. @throws TypeError as node:http does
 */
function headerLine(name, value) {
    if (!plainName.test(name) || !plainValue.test(value)) {
        const { validateHeaderName, validateHeaderValue } = process.getBuiltinModule('node:http');
        validateHeaderName(name);
        validateHeaderValue(name, value);
    }
    return `${name}: ${value}\r\n`;
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(4649);
;// CONCATENATED MODULE: ./packages/registry/build/http/network-rules.js


const loopback = blockList([
    ['127.0.0.0', 8],
    ['::1', 128],
]);
// IANA special-purpose registries, IPv4 and IPv6: nothing of the public Internet is here. NAT64, 6to4 and Teredo
// carry an IPv4 address inside and could lead back in. IPv4-mapped IPv6 is checked by BlockList as IPv4.
const inside = blockList([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
    ['::', 128],
    ['::1', 128],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['2001::', 32],
    ['2002::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['ff00::', 8],
]);
/** Whether a host name, as a URL or reference writes it, is this machine without asking DNS. */
function isLoopbackHost(hostname) {
    const bare = withoutBrackets(hostname);
    return bare === 'localhost' || isLoopbackAddress(bare);
}
function isLoopbackAddress(address) {
    return isListed(loopback, address) === true;
}
/** Whether an address belongs to the public Internet. */
function isPublicAddress(address) {
    return isListed(inside, address) === false;
}
function mayConnect(address, reach) {
    switch (reach) {
        case 'named':
            return true;
        case 'loopback':
            return isLoopbackAddress(address);
        case 'pointed-from-loopback':
            return isLoopbackAddress(address) || isPublicAddress(address);
        case 'pointed':
            return isPublicAddress(address);
    }
}
/** The address in a host name that is one, since the resolver is not asked about those. */
function addressIn(hostname) {
    const bare = withoutBrackets(hostname);
    return familyOf(bare) === undefined ? undefined : bare;
}
function withoutBrackets(hostname) {
    return hostname.startsWith('[') && hostname.endsWith(']') ? hostname.slice(1, -1) : hostname;
}
/** Says that a name led to an address where the request may not go. */
class AddressRefused extends Error {
}
/**
 * A resolver that refuses a name when any of its addresses is out of reach. The connection goes to the addresses
 * that were checked, so a second answer of a rebinding name server is never used.
 */
function guardedLookup(reach, resolve = external_node_dns_.lookup) {
    return (hostname, options, done) => {
        resolve(hostname, { ...options, all: true }, (error, addresses) => {
            const [first] = addresses ?? [];
            const refused = (addresses ?? []).find(({ address }) => !mayConnect(address, reach));
            if (error !== null)
                done(error, '', 0);
            else if (first === undefined)
                done(new AddressRefused(`${hostname} has no address`), '', 0);
            else if (refused !== undefined)
                done(new AddressRefused(`${hostname} resolves to ${refused.address}, which is no public address`), '', 0);
            else if (options.all === true)
                done(null, addresses);
            else
                done(null, first.address, first.family);
        });
    };
}
/** `undefined`: it is no address. */
function isListed(list, address) {
    const family = familyOf(address);
    return family === undefined ? undefined : list.check(address, family);
}
/** No name is asked whether it is IPv6: Node makes the pattern that tells when it is first needed, which takes 6 ms of a start. */
function familyOf(address) {
    if ((0,external_node_net_.isIPv4)(address))
        return 'ipv4';
    return address.includes(':') && (0,external_node_net_.isIPv6)(address) ? 'ipv6' : undefined;
}
function blockList(subnets) {
    const list = new external_node_net_.BlockList();
    for (const [net, prefix] of subnets)
        list.addSubnet(net, prefix, net.includes(':') ? 'ipv6' : 'ipv4');
    return list;
}

;// CONCATENATED MODULE: ./packages/registry/build/http/wire.js

/** A read of this many bytes takes the system a quarter of the calls of Node's usual 64 KiB, and more is no faster. */
const bufferBytes = 256 * 1024;
const bufferBytesOfCopies = 32 * 1024;
/** Copies that nobody has asked for yet; beyond, the other end has to wait. */
const maxAheadBytes = 256 * 1024;
/**
 * A connection that is read into one buffer, over and over: nothing is allocated for what only passes through. Node
 * offers this for plain connections; what comes out of TLS is read as it comes.
 */
class Wire {
    #socket;
    copies;
    #piece;
    #error;
    #isOver = false;
    #wake = () => undefined;
    constructor({ secure, host, port, lookup, ca, connectWithin, late, closed, copies }) {
        this.copies = copies;
        this.#socket = secure
            ? // Names are checked for addresses, too; a server name may not be one (RFC 6066 §3).
                process.getBuiltinModule('node:tls').connect({ host, port, lookup, ...(/^[0-9.]+$|:/.test(host) ? {} : { servername: host }), ...(ca === undefined ? {} : { ca }), ALPNProtocols: ['http/1.1'] })
            : (0,external_node_net_.connect)({ host, port, lookup, noDelay: true, onread: { buffer: Buffer.allocUnsafeSlow(copies ? bufferBytesOfCopies : bufferBytes), callback: (bytes, buffer) => this.#take(Buffer.from(buffer.buffer, buffer.byteOffset, bytes)) } });
        if (secure)
            this.#socket.on('data', (piece) => this.#take(piece));
        const connecting = setTimeout(() => this.end(late()), connectWithin);
        for (const event of [secure ? 'secureConnect' : 'connect', 'close'])
            this.#socket.once(event, () => clearTimeout(connecting));
        this.#socket.once('close', closed);
        this.#socket.on('error', (error) => {
            this.#error ??= error;
        });
        for (const event of ['end', 'close'])
            this.#socket.on(event, () => {
                this.#isOver = true;
                this.#wake();
            });
    }
    /** Whether nothing has come that nobody asked for, and more can be asked. */
    get isQuiet() {
        return !this.#isOver && this.#piece === undefined && !this.#socket.destroyed;
    }
    /** Whether the system has taken all that was written. */
    get isDrained() {
        return this.#socket.writableLength === 0;
    }
    /** Both go out together. */
    write(text, body) {
        const socket = this.#socket.ref();
        if (body === undefined || body.byteLength === 0) {
            socket.write(text, 'latin1');
            return;
        }
        socket.cork();
        socket.write(text, 'latin1');
        socket.write(body);
        socket.uncork();
    }
    /** The next piece, good until the one after it is asked for; undefined at the end. @throws what broke the connection */
    async read() {
        if (this.#piece === undefined && !this.#isOver)
            await new Promise((resolve) => {
                this.#wake = resolve;
                this.#socket.resume();
            });
        const piece = this.#piece;
        this.#piece = undefined;
        if (piece === undefined && this.#error !== undefined)
            throw this.#error;
        return piece;
    }
    /** So many bytes, if all of them are there already. */
    takeWhole(bytes) {
        const piece = this.#piece ?? Buffer.alloc(0);
        if (piece.byteLength < bytes)
            return undefined;
        this.#piece = piece.byteLength === bytes ? undefined : piece.subarray(bytes);
        return piece.subarray(0, bytes);
    }
    /** Gives back what belongs to the next reader of this connection. */
    unread(piece) {
        this.#piece = this.#piece === undefined ? piece : Buffer.concat([piece, this.#piece]);
    }
    /** Keeps it open for another request, as long as the other end likes: it is told when that closes it. The process does not wait for it. */
    park() {
        this.#socket.unref().resume();
    }
    /** The process does not wait for what is still to come. */
    unref() {
        this.#socket.unref();
    }
    end(error) {
        this.#error ??= error;
        this.#socket.destroy();
    }
    #take(piece) {
        if (this.copies) {
            this.#piece = this.#piece === undefined ? Buffer.from(piece) : Buffer.concat([this.#piece, piece]);
            if (this.#piece.byteLength > maxAheadBytes)
                this.#socket.pause();
            this.#wake();
            return true;
        }
        this.#piece = this.#piece === undefined ? piece : Buffer.concat([this.#piece, piece]);
        // Not before the next read: the buffer is in somebody's hands.
        this.#socket.pause();
        this.#wake();
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/registry/build/http/direct.js







/** A connection that nobody used for so long is not trusted to be open still. */
const restMilliseconds = 4_000;
const closings = new Set(['ECONNRESET', 'EPIPE']);
/**
 * Requests whose body, if there is one, is in memory, over connections that are kept. `node:http` makes some twenty
 * objects and as many events of each request, which costs twice what the system takes to send it and to bring the
 * answer; here it is one write, one head that is parsed strictly, and a body that is often there with it. And it copies
 * each piece of a large body into memory of its own, which costs more than hashing it.
 */
class DirectExchanges {
    #parked = new Map();
    /** Every connection that stands, whoever has it. */
    #open = new Set();
    #isClosed = false;
    /** @throws Transient when a deadline passes; ClosedEarly or whatever else breaks the connection; HeadUnreadable; Failure once closed */
    async ask(order) {
        if (this.#isClosed)
            throw unavailable(order.url.host, 'the run is over');
        const place = `${order.bulk ? 'bulk ' : ''}${order.reach} ${order.url.origin}`;
        const kept = this.#kept(place);
        if (kept === undefined)
            return await this.#exchange(order, place, this.#connect(order));
        try {
            return await this.#exchange(order, place, kept);
        }
        catch (error) {
            // The server may close a connection just as it is used again (RFC 9112 §9.3.1), or send more of an answer than it
            // said when nobody looks any more: neither says anything about this request.
            if ((order.method !== 'GET' && order.method !== 'HEAD') || !isOfConnection(error))
                throw error;
            return await this.#exchange(order, place, this.#connect(order));
        }
    }
    /** Ends all connections, also those with a body on its way. */
    close() {
        this.#isClosed = true;
        for (const wire of this.#open)
            wire.end();
        this.#parked.clear();
    }
    async #exchange(order, place, wire) {
        const { method, url, body, deadlines } = order;
        const watch = setTimeout(() => wire.end(new Transient(timedOut(url.host, `no answer within ${deadlines.answer / 1000} s`))), deadlines.answer);
        try {
            const text = requestText(order);
            order.sent();
            wire.write(text, body);
            const head = await readHead(wire);
            const framing = framingOf(head, method);
            const release = () => {
                if (head.keepsAlive && framing.kind !== 'until-closed')
                    this.#keep(place, wire);
                else
                    wire.end();
            };
            const whole = framing.kind === 'length' && wire.copies ? wire.takeWhole(framing.bytes) : undefined;
            if (whole === undefined)
                return new FramedBody(wire, head, framing, release);
            release();
            return new WholeBody(head, whole);
        }
        catch (error) {
            wire.end();
            throw error;
        }
        finally {
            clearTimeout(watch);
        }
    }
    #kept(place) {
        const parked = this.#parked.get(place);
        for (let last = parked?.pop(); last !== undefined; last = parked?.pop()) {
            if (last.wire.isQuiet && performance.now() - last.since < restMilliseconds)
                return last.wire;
            last.wire.end();
        }
        return undefined;
    }
    /** A server may answer before it has read all, and one that sends more than it said cannot be trusted to answer the next request. */
    #keep(place, wire) {
        if (this.#isClosed || !wire.isQuiet || !wire.isDrained) {
            wire.end();
            return;
        }
        wire.park();
        const parked = { wire, since: performance.now() };
        const others = this.#parked.get(place);
        if (others === undefined)
            this.#parked.set(place, [parked]);
        else
            others.push(parked);
    }
    #connect({ url, lookup, ca, bulk, deadlines }) {
        const secure = url.protocol === 'https:';
        const wire = new Wire({
            secure,
            host: withoutBrackets(url.hostname),
            port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
            lookup,
            connectWithin: deadlines.connect,
            copies: !bulk,
            ...(ca === undefined ? {} : { ca }),
            late: () => new Transient(timedOut(url.host, `no connection within ${deadlines.connect / 1000} s`)),
            closed: () => this.#open.delete(wire),
        });
        this.#open.add(wire);
        return wire;
    }
}
function isOfConnection(error) {
    return error instanceof HeadUnreadable || (error instanceof Error && 'code' in error && closings.has(String(error.code)));
}
function requestText({ method, url, headers, body }) {
    let text = `${method} ${url.pathname}${url.search} HTTP/1.1\r\nhost: ${url.host}\r\naccept-encoding: identity\r\n`;
    for (const [name, value] of Object.entries(headers))
        text += headerLine(name, value);
    if (body !== undefined || (method !== 'GET' && method !== 'HEAD'))
        text += `content-length: ${body?.byteLength ?? 0}\r\n`;
    return `${text}\r\n`;
}

// EXTERNAL MODULE: external "node:util/types"
var types_ = __webpack_require__(3429);
;// CONCATENATED MODULE: ./packages/registry/build/http/exchange.js





const maxHeaderBytes = 32 * 1024;
/** Worth another try: the connection, not the request, went wrong. */
const passing = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'HPE_INVALID_EOF_STATE']);
/** OpenSSL's words for a certificate that leads to nobody who is trusted. */
const untrusted = new Set(['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'SELF_SIGNED_CERT_IN_CHAIN', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'CERT_UNTRUSTED']);
/**
 * One request and the head of its answer; no redirects, no retries, nothing decoded.
 * @throws Transient when the connection failed or a deadline passed; Failure when another try is pointless
 */
async function exchange(order) {
    const outgoing = exchange_open(order);
    const watch = new Watch(outgoing, order);
    const answer = new Promise((resolve, reject) => {
        outgoing.once('response', resolve);
        // Stays on: a socket may fail once more after the answer, and an unheard error would end the process.
        outgoing.on('error', reject);
    });
    // The answer may come before the body is out (401, 413), and then ends the sending.
    const sent = send(outgoing, order.body, watch);
    try {
        const incoming = await Promise.race([answer, sent.then(() => answer)]);
        if (!outgoing.writableFinished)
            incoming.once('close', () => outgoing.destroy());
        return incoming;
    }
    catch (error) {
        outgoing.destroy();
        throw readable(error, order);
    }
    finally {
        watch.end();
    }
}
function exchange_open({ method, url, headers, body, agent }) {
    const size = body === undefined ? undefined : body instanceof Uint8Array ? body.byteLength : body.size;
    const sizeless = size === undefined && method !== 'GET' && method !== 'HEAD';
    const { request } = process.getBuiltinModule(url.protocol === 'https:' ? 'node:https' : 'node:http');
    return request({
        method,
        protocol: url.protocol,
        hostname: withoutBrackets(url.hostname),
        port: url.port === '' ? undefined : Number(url.port),
        path: `${url.pathname}${url.search}`,
        headers: { 'accept-encoding': 'identity', ...headers, ...(size === undefined && !sizeless ? {} : { 'content-length': size ?? 0 }) },
        agent,
        maxHeaderSize: maxHeaderBytes,
    });
}
async function send(outgoing, body, watch) {
    if (body === undefined || body instanceof Uint8Array) {
        outgoing.end(body);
        watch.expectAnswer();
        return;
    }
    let answered = false;
    outgoing.once('response', () => {
        answered = true;
    });
    for await (const chunk of body.chunks) {
        if (answered || outgoing.destroyed)
            return;
        await written(outgoing, chunk, watch);
    }
    outgoing.end();
    watch.expectAnswer();
}
/** Resolves when the system has taken the chunk, whose memory is then free, or when writing has become pointless. */
async function written(outgoing, chunk, watch) {
    watch.expectDrain();
    await new Promise((resolve) => {
        const settle = () => {
            for (const event of endings)
                outgoing.off(event, settle);
            resolve();
        };
        const endings = ['close', 'response'];
        for (const event of endings)
            outgoing.once(event, settle);
        outgoing.write(chunk, settle);
    });
    watch.rest();
}
/** Ends an exchange that outlives one of its deadlines. */
class Watch {
    #outgoing;
    #deadlines;
    #where;
    #timer;
    #isOver = false;
    constructor(outgoing, { deadlines, url }) {
        this.#outgoing = outgoing;
        this.#deadlines = deadlines;
        this.#where = url.host;
        outgoing.once('socket', (socket) => {
            if (!socket.connecting)
                return;
            const connecting = setTimeout(() => this.#giveUp('no connection', deadlines.connect), deadlines.connect);
            const connected = url.protocol === 'https:' ? 'secureConnect' : 'connect';
            socket.once(connected, () => clearTimeout(connecting));
            socket.once('close', () => clearTimeout(connecting));
        });
    }
    expectAnswer() {
        this.#arm('no answer', this.#deadlines.answer);
    }
    expectDrain() {
        this.#arm('the body is not taken', this.#deadlines.idle);
    }
    rest() {
        clearTimeout(this.#timer);
    }
    /** For good: the answer may be there before the sender has noticed that its body is out, and would wait for it again. */
    end() {
        this.#isOver = true;
        this.rest();
    }
    #arm(what, milliseconds) {
        this.rest();
        if (!this.#isOver)
            this.#timer = setTimeout(() => this.#giveUp(what, milliseconds), milliseconds);
    }
    #giveUp(what, milliseconds) {
        this.#outgoing.destroy(new Transient(timedOut(this.#where, `${what} within ${milliseconds / 1000} s`)));
    }
}
/** What went wrong with a connection, as a Failure or, worth another try, as Transient. */
function readable(error, { url }) {
    if (error instanceof AddressRefused)
        return redirectRefused('The registry', url.host, error.message);
    if (error instanceof build_failure/* Failure */.H || error instanceof Transient || !(0,types_.isNativeError)(error))
        return error;
    const code = 'code' in error ? String(error.code) : '';
    if (untrusted.has(code))
        return certificateUntrusted(url.host, error.message, error);
    if (code === 'ENOTFOUND')
        return hostUnknown(url.host, 'hostname' in error ? String(error.hostname) : url.hostname, error);
    const failure = unavailable(url.host, [error.message.includes(code) ? '' : code, error.message].filter((part) => part !== '').join(': '), error);
    return passing.has(code) ? new Transient(failure) : failure;
}

;// CONCATENATED MODULE: ./packages/registry/build/http/proxy.js



const noProxy = () => undefined;
/**
 * The proxy of HTTPS_PROXY for requests over TLS, but for the hosts of NO_PROXY and this machine; the lower-case names
 * come first, as in curl. Plain HTTP goes directly.
 * @throws Failure `input-invalid` for a proxy other than `http://[user:password@]host[:port]`
 */
function proxiesOf(environment) {
    const address = variable(environment, 'https_proxy');
    if (address === undefined)
        return noProxy;
    const proxy = parseProxy(address);
    const isExempt = exemptions(variable(environment, 'no_proxy') ?? '');
    return (url) => (url.protocol !== 'https:' || isLoopbackHost(url.hostname) || isExempt(url) ? undefined : proxy);
}
function variable(environment, name) {
    return [environment[name], environment[name.toUpperCase()]].find((value) => value !== undefined && value.trim() !== '')?.trim();
}
function parseProxy(text) {
    const url = URL.parse(text.includes('://') ? text : `http://${text}`);
    // The address may hold a password: it is not shown.
    if (url?.protocol !== 'http:' || url.hostname === '')
        throw new build_failure/* Failure */.H('input-invalid', {
            blame: 'configuration',
            message: `HTTPS_PROXY: expected http://host:port, found ${url === null ? 'no address' : url.protocol}`,
            remedy: 'Name a proxy that is spoken to by plain HTTP: what goes through it is TLS from end to end.',
        });
    const { hostname, port, username, password } = url;
    const account = username === '' ? {} : { authorization: `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}` };
    return { hostname: withoutBrackets(hostname), port: port === '' ? 80 : Number(port), ...account };
}
/** `*`, `host`, `.suffix`, `*.suffix`, each with a port or not; addresses and their ranges. A name stands for all below it. */
function exemptions(list) {
    const entries = list.split(/[,\s]+/).filter((entry) => entry !== '').map((entry) => entry.toLowerCase());
    const ranges = new external_node_net_.BlockList();
    for (const entry of entries)
        addRange(ranges, entry);
    return (url) => {
        const host = withoutBrackets(url.hostname);
        const port = url.port === '' ? '443' : url.port;
        if ((0,external_node_net_.isIP)(host) !== 0 && ranges.check(host, (0,external_node_net_.isIP)(host) === 6 ? 'ipv6' : 'ipv4'))
            return true;
        return entries.some((entry) => {
            if (entry === '*')
                return true;
            const [, name = '', only] = /^(?:\*?\.)?(.*?)(?::(\d+))?$/.exec(entry) ?? [];
            return (only === undefined || only === port) && name !== '' && (host === name || host.endsWith(`.${name}`));
        });
    };
}
function addRange(ranges, entry) {
    const [address = '', prefix] = entry.split('/');
    const version = (0,external_node_net_.isIP)(withoutBrackets(address));
    if (version === 0)
        return;
    const bits = prefix === undefined ? (version === 6 ? 128 : 32) : /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN;
    if (bits <= (version === 6 ? 128 : 32))
        ranges.addSubnet(withoutBrackets(address), bits, version === 6 ? 'ipv6' : 'ipv4');
}
/** Connections over TLS through tunnels of a proxy, which learns the host and nothing that is sent to it. */
function tunnelAgent({ hostname, port, authorization }, connectMilliseconds, options = {}) {
    const agent = new (process.getBuiltinModule('node:https').Agent)({ keepAlive: true, ...options });
    const secure = agent.createConnection.bind(agent);
    agent.createConnection = (wanted, callback) => {
        const host = wanted.host ?? '';
        const path = `${(0,external_node_net_.isIP)(host) === 6 ? `[${host}]` : host}:${wanted.port ?? 443}`;
        const headers = { host: path, ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }) };
        const asked = process.getBuiltinModule('node:http').request({ hostname, port, method: 'CONNECT', path, headers, agent: false, timeout: connectMilliseconds });
        const fail = (error) => callback?.(error, undefined);
        asked.once('connect', ({ statusCode }, socket, head) => {
            if (statusCode === 200 && head.byteLength === 0) {
                callback?.(null, secure({ ...wanted, socket }));
                return;
            }
            socket.destroy();
            fail(new Error(`the proxy ${hostname}:${port} answers ${statusCode} to CONNECT ${path}`));
        });
        asked.once('response', (response) => {
            response.resume();
            fail(new Error(`the proxy ${hostname}:${port} answers ${response.statusCode} to CONNECT ${path}`));
        });
        asked.once('timeout', () => asked.destroy(new Error(`the proxy ${hostname}:${port} opens no connection within ${connectMilliseconds / 1000} s`)));
        asked.once('error', fail);
        asked.end();
    };
    return agent;
}

;// CONCATENATED MODULE: ./packages/registry/build/http/response.js


/** The answer to a request: its head, and its body as it arrives. */
class Response {
    status;
    /** Where it came from, after redirects. */
    url;
    #message;
    #deadlines;
    #bodyless;
    /** Makes words of this answer fit to be shown to people. */
    strikeOut = (text) => text;
    constructor(message, url, deadlines, bodyless) {
        this.#bodyless = bodyless;
        this.status = message.statusCode ?? 0;
        this.url = url;
        this.#message = message;
        this.#deadlines = deadlines;
        // A connection may fail before or after anybody reads the body; the reader is told by the iterator.
        message.on('error', () => undefined);
    }
    /** One header; several of the same name come joined by commas. */
    header(name) {
        const value = this.#message.headers[name];
        return Array.isArray(value) ? value.join(', ') : value;
    }
    /** Content-Length as a number, if it is one. */
    get length() {
        const text = this.header('content-length');
        return text !== undefined && /^[0-9]{1,15}$/.test(text) ? Number(text) : undefined;
    }
    /**
     * The body, never decoded.
     * @throws Transient when it breaks off, stalls or trickles; Failure `registry-protocol` when it comes compressed
     */
    async *chunks() {
        const encoding = this.header('content-encoding');
        if (encoding !== undefined && encoding !== 'identity') {
            this.discard();
            throw failures_protocolError(this.url.host, `content-encoding ${JSON.stringify(this.strikeOut(encoding).slice(0, 40))} was not asked for`);
        }
        if (this.#message.whole !== undefined) {
            yield this.#message.whole;
            return;
        }
        const pace = new Pace(this.#message, this.#deadlines, this.url.host);
        const arriving = this.#message[Symbol.asyncIterator]();
        try {
            for (;;) {
                const result = await pace.next(arriving);
                if (result.done === true)
                    return;
                yield result.value;
            }
        }
        catch (error) {
            throw error instanceof Transient ? error : new Transient(unavailable(this.url.host, 'the body broke off', error));
        }
        finally {
            pace.stop();
            if (!this.#message.readableEnded)
                this.#message.destroy();
        }
    }
    /** The whole body. @throws Failure `too-large` over `limit` bytes, whatever the headers said */
    async bytes(limit, what) {
        if ((this.length ?? 0) > limit) {
            this.discard();
            throw tooLarge(what, limit);
        }
        // One buffer, not a list of pieces: a piece of one byte takes two hundred.
        let held = Buffer.allocUnsafeSlow(this.length ?? 0);
        let size = 0;
        for await (const chunk of this.chunks()) {
            const from = size;
            size += chunk.byteLength;
            if (size > limit)
                throw tooLarge(what, limit);
            if (size > held.byteLength)
                held = Buffer.concat([held.subarray(0, from)], Math.max(size, Math.min(2 * from, limit)));
            held.set(chunk, from);
        }
        return held.subarray(0, size);
    }
    /** Lets the body go: a short one is read away so that the connection can be used again. */
    discard() {
        if (this.#bodyless || (this.length ?? Infinity) <= 64 * 1024)
            this.#message.resume();
        else
            this.#message.destroy();
    }
}
/** Watches how fast a body comes, counting only the time that is spent waiting for it. */
class Pace {
    #message;
    #deadlines;
    #where;
    #idle;
    #whole;
    #waiting = false;
    #waited = 0;
    #received = 0;
    constructor(message, deadlines, where) {
        this.#message = message;
        this.#deadlines = deadlines;
        this.#where = where;
        this.#idle = setTimeout(() => this.#stalled(), deadlines.idle);
        this.#whole = setTimeout(() => this.#end(`the body took longer than ${deadlines.whole / 1000} s`), deadlines.whole);
    }
    async next(arriving) {
        this.#idle.refresh();
        this.#waiting = true;
        const since = performance.now();
        const result = await arriving.next();
        this.#waiting = false;
        this.#waited += performance.now() - since;
        if (result.done !== true)
            this.#count(result.value.byteLength);
        return result;
    }
    stop() {
        clearTimeout(this.#idle);
        clearTimeout(this.#whole);
    }
    #count(bytes) {
        this.#received += bytes;
        if (this.#waited < this.#deadlines.rateWindow)
            return;
        if (this.#received < this.#deadlines.rateBytes)
            throw new Transient(timedOut(this.#where, `the body trickles: ${this.#received} bytes in ${Math.round(this.#waited / 1000)} s`));
        this.#waited = 0;
        this.#received = 0;
    }
    #stalled() {
        if (this.#waiting)
            this.#end(`no byte within ${this.#deadlines.idle / 1000} s`);
        else
            this.#idle.refresh();
    }
    #end(why) {
        this.#message.destroy(new Transient(timedOut(this.#where, why)));
    }
}

;// CONCATENATED MODULE: ./packages/registry/build/http/transport.js









const maxRedirects = 5;
/** Bodies up to this are held in memory while they are sent. */
const maxGatheredBytes = 64 * 1024;
const redirects = new Set([301, 302, 303, 307, 308]);
const transport_passing = new Set([408, 429, 500, 502, 503, 504]);
/** HTTP as a registry client needs it: redirects by hand, bounded in every direction (security.md §2.3). */
class Transport {
    #options;
    #agents = new Map();
    #direct = new DirectExchanges();
    /** Addresses of the hosts that users named. */
    #named = new Map();
    #retrying;
    #authorities;
    constructor(options) {
        this.#options = options;
        this.#retrying = retryingBy(options);
    }
    /**
     * `http` for this machine and the hosts listed as insecure, `https` for all others. As addresses have it, to compare
     * with theirs: without the port that the scheme has by itself.
     */
    originOf(registry) {
        return new URL(`${this.#mayBePlain(registry) ? 'http' : 'https'}://${registry}`).origin;
    }
    /**
     * Sends a request and gives its answer to `read`, again from the start when the connection fails, the server is
     * busy (408, 429, 5xx), or `read` throws Transient. A streamed body is sent once: its owner repeats.
     * @throws Failure `registry-unavailable` | `rate-limited` | `timed-out` | `redirect-refused`
     */
    async send(request, read) {
        const attempt = async () => {
            const response = await this.#follow(request);
            if (!transport_passing.has(response.status)) {
                for (const host of new Set([request.url.host, request.namedHost]))
                    this.#options.budget?.answered(host);
                return await read(response);
            }
            response.discard();
            const failure = failures_statusFailure(`${request.method} ${request.url.host}${request.url.pathname}`, response.status, '');
            throw new Transient(failure, retryAfter(response.header('retry-after'), this.#options.clock.now()));
        };
        if (isStreamed(request.body))
            return await attempt();
        return await retrying(attempt, this.#retrying, request.url.host, request.namedHost);
    }
    /** Closes the connections that are kept for later. */
    close() {
        for (const agent of this.#agents.values())
            agent.destroy();
        this.#direct.close();
    }
    async #follow(request) {
        let url = request.url;
        let authorization = request.authorization;
        for (let hops = 0;; hops += 1) {
            const response = await this.#once(request, url, authorization);
            const location = response.header('location');
            if (!redirects.has(response.status) || location === undefined)
                return response;
            response.discard();
            const next = this.#target(request, url, location);
            if (hops >= maxRedirects)
                throw redirectRefused(url.host, next.host, `more than ${maxRedirects} redirects`);
            // Once dropped, credentials stay dropped: a foreign host does not choose what is asked with them.
            if (next.origin !== url.origin)
                authorization = undefined;
            url = next;
        }
    }
    async #once(request, url, authorization) {
        const { method, kind, body } = request;
        const reach = this.#reach(url, request.namedHost);
        const address = addressIn(url.hostname);
        if (address !== undefined && !mayConnect(address, reach))
            throw redirectRefused(request.namedHost, url.host, 'it is no public address');
        const headers = { 'user-agent': 'portcullis', ...request.headers, ...(authorization === undefined ? {} : { authorization }) };
        const deadlines = this.#options.deadlines ?? defaultDeadlines;
        const trusted = url.protocol === 'https:' ? await this.#trusted() : {};
        const inMemory = isStreamed(body) && body.size <= maxGatheredBytes ? await gathered(body) : body;
        const sent = () => this.#options.onRequest?.({ kind, method, host: url.host, path: url.pathname });
        if (isStreamed(inMemory) || this.#options.proxyFor?.(url) !== undefined) {
            sent();
            const message = await exchange({ method, url, headers, body: inMemory, agent: this.#agent(url, reach, trusted), deadlines });
            return new Response(message, url, deadlines, method === 'HEAD');
        }
        const message = await this.#directly({ method, url, headers, body: inMemory, reach, deadlines, bulk: request.bulk ?? false, sent, ...trusted });
        return new Response(message, url, deadlines, method === 'HEAD');
    }
    async #directly(order) {
        try {
            return await this.#direct.ask({ ...order, lookup: guardedLookup(order.reach, this.#options.resolve) });
        }
        catch (error) {
            throw readable(error, order);
        }
    }
    #target({ method, namedHost }, from, location) {
        if (!URL.canParse(location, from.href))
            throw redirectRefused(from.host, location.slice(0, 100), 'it is no address');
        const to = new URL(location, from);
        if (method !== 'GET' && method !== 'HEAD')
            throw redirectRefused(from.host, to.host, `a ${method} is not redirected`);
        if (to.username !== '' || to.password !== '')
            throw redirectRefused(from.host, to.host, 'it carries credentials');
        if (from.protocol === 'https:' && to.protocol !== 'https:')
            throw redirectRefused(from.host, to.host, 'it leaves TLS');
        if (to.protocol === 'http:' && !this.#mayBePlain(to.host))
            throw redirectRefused(namedHost, to.host, 'it is plain HTTP');
        if (to.protocol !== 'https:' && to.protocol !== 'http:')
            throw redirectRefused(from.host, to.host, `it is ${to.protocol}`);
        return to;
    }
    #mayBePlain(host) {
        if (this.#options.insecureRegistries?.includes(host) === true)
            return true;
        return URL.canParse(`http://${host}`) && isLoopbackHost(new URL(`http://${host}`).hostname);
    }
    #reach(url, namedHost) {
        const named = this.#named.get(namedHost) ?? new URL(this.originOf(namedHost));
        this.#named.set(namedHost, named);
        const isNamed = url.host === named.host;
        if (isNamed && url.hostname === 'localhost' && url.protocol === 'http:')
            return 'loopback';
        if (isNamed)
            return 'named';
        return isLoopbackHost(named.hostname) ? 'pointed-from-loopback' : 'pointed';
    }
    /** Where somebody names an authority, it is trusted besides the others and not in their place. */
    async #trusted() {
        const { authorities } = this.#options;
        if (authorities === undefined)
            return {};
        this.#authorities ??= authorities();
        return { ca: [...process.getBuiltinModule('node:tls').getCACertificates(), ...(await this.#authorities)] };
    }
    /** One pool for each reach: a connection made under a wide one never serves a narrow one. */
    #agent(url, reach, trusted) {
        const { protocol } = url;
        const proxy = this.#options.proxyFor?.(url);
        const key = proxy === undefined ? `${protocol} ${reach}` : `proxy ${reach}`;
        const known = this.#agents.get(key);
        if (known !== undefined)
            return known;
        if (proxy !== undefined) {
            // The proxy looks names up; where it lets us go is its own rule.
            const tunnels = tunnelAgent(proxy, (this.#options.deadlines ?? defaultDeadlines).connect, trusted);
            this.#agents.set(key, tunnels);
            return tunnels;
        }
        const options = { keepAlive: true, lookup: guardedLookup(reach, this.#options.resolve), ...trusted };
        // Loaded when first needed, here and beside: TLS alone takes as long as Node's own start, and much is verified without a network.
        const { Agent: Pool } = process.getBuiltinModule(protocol === 'https:' ? 'node:https' : 'node:http');
        const agent = new Pool(options);
        this.#agents.set(key, agent);
        return agent;
    }
}
function isStreamed(body) {
    return body !== undefined && !(body instanceof Uint8Array);
}
/** A short body goes out with its head in one write, and not before all of it has come. */
async function gathered({ size, chunks }) {
    const pieces = [];
    // Copied, since a piece may be good only until the next is asked for.
    for await (const chunk of chunks)
        pieces.push(Uint8Array.from(chunk));
    const bytes = Buffer.concat(pieces);
    if (bytes.byteLength === size)
        return bytes;
    throw new build_failure/* Failure */.H('size-mismatch', {
        blame: 'bug',
        message: `A body of ${size} bytes was announced, and ${bytes.byteLength} came`,
        remedy: 'Report this with the command that led here.',
    });
}

;// CONCATENATED MODULE: ./packages/registry/build/client.js








const maxErrorBytes = 64 * 1024;
/** Speaks to one registry, logging in as the registry asks. */
class RegistryClient {
    origin;
    #registry;
    #transport;
    #authorizer;
    constructor(name, options) {
        this.#registry = apiHostOf(name);
        this.#transport = options.transport;
        this.origin = options.transport.originOf(this.#registry);
        this.#authorizer = new Authorizer(this.#registry, name, options);
    }
    /**
     * Sends a call; a 401 is answered once with new authorisation. `read` gets every other status.
     * @throws Failure `registry-*` | `rate-limited` | `timed-out` | `redirect-refused`; Transient for a streamed body
     */
    async send(call, read) {
        try {
            return await this.#send(call, read);
        }
        catch (error) {
            throw this.struckOut(error);
        }
    }
    /** What was thrown over an answer, without what the registry was shown: in its body or its head, it may repeat that. */
    struckOut(error) {
        return this.#authorizer.strikeOutOf(error);
    }
    async #send(call, read) {
        const first = await this.#once(call, async (response) => {
            if (response.status !== 401)
                return { result: await this.#read(call, read, response) };
            // Another host, to which a redirect led, has no say in how the registry is logged in to.
            if (response.url.origin === new URL(this.origin).origin)
                this.#authorizer.refused(response.header('www-authenticate'), call.scopes);
            return { refusal: this.#told(await refusalOf(response, call), call, response) };
        });
        if ('result' in first)
            return first.result;
        // A streamed body is gone: whoever owns it starts again, with the new authorisation.
        if (isStreamed(call.body))
            throw new Transient(first.refusal);
        return await this.#once(call, async (response) => await this.#read(call, read, response));
    }
    async #read(call, read, response) {
        try {
            return await read(response);
        }
        catch (error) {
            throw this.#told(error, call, response);
        }
    }
    /** Another host, to which a redirect led, was shown nothing. */
    #told(error, { scopes }, { url }) {
        return url.origin === new URL(this.origin).origin ? this.#authorizer.told(error, scopes) : error;
    }
    async #once(call, read) {
        const { kind, method, at, headers, body, bulk = false } = call;
        const authorization = await this.#authorizer.header(call.scopes);
        return await this.#transport.send({
            kind,
            method,
            url: new URL(at, this.origin),
            authorization,
            namedHost: this.#registry,
            bulk,
            ...(headers === undefined ? {} : { headers }),
            ...(body === undefined ? {} : { body }),
        }, async (response) => {
            response.strikeOut = (text) => this.#authorizer.strikeOut(text);
            return await read(response);
        });
    }
}
/** One client for each registry of a run. */
class RegistryClients {
    #options;
    #clients = new Map();
    constructor(options) {
        this.#options = options;
    }
    /** @throws Failure `place-unsupported` for a place that is no registry, before its name could be taken for a host */
    at(registry) {
        const known = this.#clients.get(registry);
        if (known !== undefined)
            return known;
        (0,model_reference/* requirePlace */.Bd)({ registry }, ['registry'], 'A request to a registry');
        const client = new RegistryClient(registry, this.#options);
        this.#clients.set(registry, client);
        return client;
    }
}
/** The failure that an unwanted answer means; its body is read as far as it helps a person. */
async function refusalOf(response, call) {
    const request = `${call.method} ${response.url.host}${response.url.pathname}`;
    return failures_statusFailure(request, response.status, await errorDetail(response, call));
}
async function errorDetail(response, { method }) {
    if (method === 'HEAD') {
        response.discard();
        return '';
    }
    try {
        return describeErrors((0,strict_json/* parseStrictJson */.RJ)(await response.bytes(maxErrorBytes, 'the error'), { maxBytes: maxErrorBytes }), response.strikeOut);
    }
    catch (error) {
        // The status alone decides; a body that cannot be read only leaves the message shorter.
        return error instanceof Transient ? '' : `no readable error: ${(0,build_failure/* asFailure */.h)(error).code}`;
    }
}
/** `{errors:[{code,message}]}` of the specification, made safe to print: some registries repeat what they were sent. */
function describeErrors(body, strikeOut) {
    const errors = (0,strict_json/* isJsonObject */.OW)(body) ? body['errors'] : undefined;
    if (!Array.isArray(errors))
        return '';
    const words = errors
        .slice(0, 5)
        .filter(strict_json/* isJsonObject */.OW)
        .map(({ code, message }) => [code, message].filter((part) => typeof part === 'string').join(': '))
        .join('; ');
    return strikeOut(words)
        .replaceAll(/[^\x20-\x7e]/g, '?')
        .replaceAll(/\b(basic|bearer)\s+\S+/gi, '$1 ***')
        .slice(0, 300);
}

// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var model_digest = __webpack_require__(3062);
;// CONCATENATED MODULE: ./packages/registry/build/bounded.js
/**
 * Maps `items` with at most `width` at work at once; results come in the order of the items. After a failure nothing
 * new is started, and the failure is thrown once all that was at work has ended.
 */
async function mapBounded(items, width, work) {
    const results = [];
    const failures = [];
    const queue = items.entries();
    const worker = async () => {
        for (const [position, item] of queue) {
            if (failures.length > 0)
                return;
            try {
                results[position] = await work(item);
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
    if (failures.length > 0)
        throw failures[0];
    return results;
}
/** Work of many owners, at most so many pieces at once, in the order they came. What runs in a lane may not ask for another. */
class Lanes {
    #free;
    #waiting = [];
    constructor(width) {
        this.#free = width;
    }
    async run(work) {
        if (this.#free > 0)
            this.#free -= 1;
        else
            await new Promise((resolve) => this.#waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = this.#waiting.shift();
            if (next === undefined)
                this.#free += 1;
            else
                next();
        }
    }
}

;// CONCATENATED MODULE: ./packages/registry/build/content/bytes-in-memory.js
/** What is in memory already, as a blob that is read from byte `from` on. */
async function* bytesOnce(bytes, from = 0) {
    yield await Promise.resolve(bytes.subarray(from));
}
/** A blob whose size was found small enough to be held in memory. */
async function allBytes(chunks) {
    const held = [];
    for await (const chunk of chunks)
        held.push(chunk);
    return Buffer.concat(held);
}

;// CONCATENATED MODULE: ./packages/registry/build/content/media-types.js
/** The media types that this client knows by name; all others are carried as they are. */
const mediaTypes = {
    image: 'application/vnd.oci.image.manifest.v1+json',
    index: 'application/vnd.oci.image.index.v1+json',
    dockerImage: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
    /** Of image-spec 1.1 before it was final; still found in registries. */
    artifact: 'application/vnd.oci.artifact.manifest.v1+json',
    empty: 'application/vnd.oci.empty.v1+json',
    bundle: 'application/vnd.dev.sigstore.bundle.v0.3+json',
};
/** What a manifest is asked for as: everything known, then anything. */
const acceptManifests = [
    mediaTypes.image,
    mediaTypes.index,
    mediaTypes.dockerImage,
    mediaTypes.dockerIndex,
    mediaTypes.artifact,
    '*/*;q=0.1',
].join(', ');
const manifestTypes = new Set([mediaTypes.image, mediaTypes.index, mediaTypes.dockerImage, mediaTypes.dockerIndex, mediaTypes.artifact]);
function isManifestType(mediaType) {
    return manifestTypes.has(mediaType);
}
function isIndexType(mediaType) {
    return mediaType === mediaTypes.index || mediaType === mediaTypes.dockerIndex;
}
/** Sigstore bundles of any version 0.x, in the new spelling and the one with a parameter. */
function isBundleType(mediaType) {
    return mediaType !== undefined && /^application\/vnd\.dev\.sigstore\.bundle(?:\.v0\.[0-9]+\+json|\+json;\s?version="?0\.[0-9]+"?)$/.test(mediaType);
}
/** A DSSE envelope without a bundle around it (in-toto attestation framework, storage of envelopes). */
function isEnvelopeType(mediaType) {
    return mediaType !== undefined && /^application\/vnd\.(?:dsse\.envelope\.v1\+json|in-toto\.[a-z0-9.-]{1,60}\+dsse)$/.test(mediaType);
}
/** A Content-Type without its parameters. */
function withoutParameters(contentType) {
    return (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

;// CONCATENATED MODULE: ./packages/registry/build/evidence/unreadable.js


const brokenManifest = new Set(['manifest-invalid', 'json-invalid', 'digest-invalid', 'size-mismatch', 'media-type-mismatch', 'too-large']);
const brokenBlob = new Set(['not-found', 'size-mismatch']);
/** What is wrong with a manifest alone: anybody who may push can leave a broken one. */
function isBrokenManifest(at) {
    return (failure) => brokenManifest.has(failure.code) || isBrokenFile(failure, at);
}
/** What is wrong with a blob alone: anybody who may push can name one that is nowhere, or has another size. */
function isBrokenBlob(at) {
    return (failure) => brokenBlob.has(failure.code) || isBrokenFile(failure, at);
}
/**
 * Other bytes than the digest says: whoever carried a folder can have left them there. A registry names content by its
 * digest itself, so there nobody but the registry or the line to it can be the cause.
 */
function isBrokenFile({ code }, at) {
    return (0,model_reference/* placeOf */.$t)(at) === 'oci-layout' && code === 'digest-mismatch';
}
/**
 * Reads, or sends, one piece of evidence. What may be wrong with the piece is believed when it is met a second time,
 * alike: a registry, or the line to it, can fail once in any of these ways, and evidence is not left behind for that.
 * Other bytes than the digest says are asked for again as well, and are believed of a folder alone.
 * @returns the failure of a piece that is broken @throws every other
 */
async function soundOrBroken(work, isOfPiece) {
    const first = await attempt(work, isOfPiece);
    if (!(first instanceof build_failure/* Failure */.H))
        return first;
    const second = await attempt(work, isOfPiece);
    if (second instanceof build_failure/* Failure */.H && (second.code !== first.code || !(await isOfPiece(second))))
        throw second;
    return second;
}
/**
 * Reads a list of evidence, and once more where it is spoilt: a registry, or the line to it, can fail once.
 * @throws what is wrong with it the second time, whoever brought that about: a list that cannot be read is never taken for none
 */
async function soundList(work, at) {
    const read = await soundOrBroken(work, (failure) => failure.code === 'registry-protocol' || isBrokenManifest(at)(failure));
    if (read instanceof build_failure/* Failure */.H)
        throw read;
    return read;
}
async function attempt(work, isOfPiece) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof build_failure/* Failure */.H && (error.code === 'digest-mismatch' || (await isOfPiece(error))))
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/registry/build/evidence/bundles.js








const maxBundleBytes = 24 * 1024 * 1024;
const maxBytesInAll = 128 * 1024 * 1024;
const width = 4;
/**
 * Finds Sigstore bundles among the referrers of an artifact, in the layout that cosign 3 and actions/attest write:
 * one layer of the bundle's media type (standards.md §3.4).
 */
class ReferrerBundles {
    #reader;
    #referrers;
    constructor(reader, referrers) {
        this.#reader = reader;
        this.#referrers = referrers;
    }
    async bundles(subject) {
        const { referrers, unreadable } = await this.#referrers.readable(subject, mayHoldBundle);
        const layers = referrers.flatMap((referrer) => bundleLayers(referrer).map((layer) => ({ referrer, layer })));
        // By size, too: a referrer that lies about the size of a bundle must not stand in for one that does not.
        const distinct = [...new Map(layers.map((found) => [`${found.layer.digest} ${found.layer.size}`, found])).values()];
        const fitting = distinct.filter(({ layer }) => layer.size <= maxBundleBytes);
        const { within, beyond } = upTo(maxBytesInAll, fitting);
        const fetched = await mapBounded(within, width, async ({ referrer, layer }) => await this.#fetch(subject, referrer, layer));
        const oversized = distinct.filter(({ layer }) => layer.size > maxBundleBytes).map(({ referrer }) => unread(referrer.manifest.digest, tooLarge('its bundle', maxBundleBytes)));
        const unfetched = beyond.map(({ referrer }) => unread(referrer.manifest.digest, tooMuch(subject)));
        return [...fetched, ...oversized, ...unfetched, ...unreadable.map(({ digest, failure }) => unread(digest, failure))];
    }
    async #fetch(subject, { manifest }, layer) {
        const bytes = await soundOrBroken(async () => await allBytes(this.#reader.blob((0,model_reference/* pin */.y_)(subject, layer.digest), layer.size)), isBrokenBlob(subject));
        return bytes instanceof build_failure/* Failure */.H ? unread(manifest.digest, bytes) : { bytes, digest: (0,model_digest/* digestOf */.ol)(bytes), source: `referrer ${manifest.digest}` };
    }
}
/**
 * Stands for a bundle that could not be had: it has no bytes, so nobody will believe it, and people see it among the
 * refused. It ends nothing, or whoever may push one referrer could keep all others from counting.
 */
function unread(referrer, failure) {
    return { bytes: new Uint8Array(), digest: referrer, source: `referrer ${referrer}, which is passed over: ${failure.message}`, unread: failure };
}
/** One code for whatever a flood keeps from being read: by number or by size. */
function tooMuch({ digest }) {
    return new build_failure/* Failure */.H('too-many-referrers', {
        blame: 'artifact',
        message: `All bundles of ${digest} together are over the limit of ${maxBytesInAll} bytes: the largest were not read`,
        remedy: 'Remove the bundles that nobody needs, and find out who pushed them.',
        expected: `at most ${maxBytesInAll} bytes`,
    });
}
/** The smallest first: who attaches a few huge ones does not keep the others from being read. */
function upTo(limit, found) {
    const bySize = found.toSorted((left, right) => left.layer.size - right.layer.size);
    let sum = 0;
    const cut = bySize.findIndex(({ layer }) => (sum += layer.size) > limit);
    return cut === -1 ? { within: found, beyond: [] } : { within: bySize.slice(0, cut), beyond: bySize.slice(cut) };
}
/** Only a type that is known and another rules a descriptor out; many writers leave it empty (standards.md §0.4). */
function mayHoldBundle({ artifactType }) {
    return artifactType === undefined || artifactType === '' || artifactType === mediaTypes.empty || isBundleType(artifactType) || isEnvelopeType(artifactType);
}
/** Bundles, and envelopes without one where the manifest is for that: cosign 2 keeps its own in layers of the same type. */
function bundleLayers({ content: { artifactType, layers } }) {
    const isForEnvelopes = isEnvelopeType(artifactType);
    return layers.filter(({ mediaType }) => isBundleType(mediaType) || (isForEnvelopes && isEnvelopeType(mediaType)));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/build/model/base64.js
var base64 = __webpack_require__(7741);
;// CONCATENATED MODULE: ./packages/registry/build/evidence/legacy-bundle.js




/** Media types of the layers in which cosign 2 keeps signatures (`.sig`) and attestations (`.att`). */
const legacyLayerTypes = { signature: 'application/vnd.dev.cosign.simplesigning.v1+json', attestation: 'application/vnd.dsse.envelope.v1+json' };
/** Names of the annotations of such a layer. */
const annotation = {
    signature: 'dev.cosignproject.cosign/signature',
    certificate: 'dev.sigstore.cosign/certificate',
    logEntry: 'dev.sigstore.cosign/bundle',
    timestamp: 'dev.sigstore.cosign/rfc3161timestamp',
};
const mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
/**
 * What cosign 2 keeps in a layer and its annotations, as a bundle v0.1, so that it is verified by the very same code as
 * every other. Nothing is checked here: a trust domain has to accept old formats, and then all that it asks for.
 * @returns the bundle, and for an image signature the payload that is signed @throws Failure with blame `artifact`
 */
function legacyBundle({ mediaType: layerType, annotations, blob }) {
    const entry = annotations[annotation.logEntry];
    const logged = entry === undefined ? undefined : logEntryOf(parse(entry));
    const material = signingMaterial(annotations[annotation.certificate], logged?.body);
    const verificationMaterial = {
        ...material.json,
        tlogEntries: logged === undefined ? [] : [logged.json],
        timestampVerificationData: { rfc3161Timestamps: timestampsOf(annotations[annotation.timestamp]) },
    };
    if (layerType === legacyLayerTypes.signature) {
        const messageSignature = { signature: required(annotations[annotation.signature], annotation.signature) };
        return { bytes: encode({ mediaType, verificationMaterial, messageSignature }), payload: blob };
    }
    return { bytes: encode({ mediaType, verificationMaterial, dsseEnvelope: envelopeOf(blob, material.keyid) }) };
}
/** cosign keeps no name of the key, and the log does: it is only a name, and the key has to be one that the verifier knows. */
function signingMaterial(certificate, body) {
    if (certificate !== undefined && certificate !== '') {
        const rawBytes = reading('the certificate is none', () => new external_node_crypto_.X509Certificate(certificate).raw.toString('base64'));
        return { json: { x509CertificateChain: { certificates: [{ rawBytes }] } }, keyid: '' };
    }
    const pem = body === undefined ? undefined : keyInside(body['spec']);
    if (pem === undefined)
        throw malformed('nothing in the tag names its key: it carries neither a certificate nor an entry of a Rekor v1');
    const hint = reading('the log entry names no key', () => (0,external_node_crypto_.createHash)('sha256').update((0,external_node_crypto_.createPublicKey)(Buffer.from((0,base64/* decodeBase64 */.y)(pem))).export({ format: 'der', type: 'spki' })).digest('base64'));
    return { json: { publicKey: { hint } }, keyid: hint };
}
/** Where each kind of entry keeps the key: hashedrekord, dsse, intoto. */
function keyInside(spec) {
    const byRecord = (0,strict_json/* member */.Dc)((0,strict_json/* member */.Dc)((0,strict_json/* member */.Dc)(spec, 'signature'), 'publicKey'), 'content');
    const byDsse = (0,strict_json/* member */.Dc)(first((0,strict_json/* member */.Dc)(spec, 'signatures')), 'verifier');
    const byIntoto = (0,strict_json/* member */.Dc)(first((0,strict_json/* member */.Dc)((0,strict_json/* member */.Dc)((0,strict_json/* member */.Dc)(spec, 'content'), 'envelope'), 'signatures')), 'publicKey');
    return byRecord ?? byDsse ?? byIntoto;
}
function logEntryOf(json) {
    const payload = (0,strict_json/* member */.Dc)(json, 'Payload');
    const encoded = legacy_bundle_text((0,strict_json/* member */.Dc)(payload, 'body'), 'Payload.body');
    const body = (0,strict_json/* parseStrictJsonObject */.Qp)((0,base64/* decodeBase64 */.y)(encoded), { what: 'the log entry' });
    const keyId = legacy_bundle_text((0,strict_json/* member */.Dc)(payload, 'logID'), 'Payload.logID');
    if (!/^[0-9a-f]{64}$/.test(keyId))
        throw malformed('Payload.logID is not 64 hex digits');
    return {
        body,
        json: {
            logIndex: whole((0,strict_json/* member */.Dc)(payload, 'logIndex'), 'Payload.logIndex'),
            logId: { keyId: Buffer.from(keyId, 'hex').toString('base64') },
            kindVersion: { kind: legacy_bundle_text(body['kind'], 'kind'), version: legacy_bundle_text(body['apiVersion'], 'apiVersion') },
            integratedTime: whole((0,strict_json/* member */.Dc)(payload, 'integratedTime'), 'Payload.integratedTime'),
            inclusionPromise: { signedEntryTimestamp: legacy_bundle_text((0,strict_json/* member */.Dc)(json, 'SignedEntryTimestamp'), 'SignedEntryTimestamp') },
            canonicalizedBody: encoded,
        },
    };
}
function timestampsOf(written) {
    if (written === undefined || written === '' || written === 'null')
        return [];
    return [{ signedTimestamp: legacy_bundle_text((0,strict_json/* member */.Dc)(parse(written), 'SignedRFC3161Timestamp'), 'SignedRFC3161Timestamp') }];
}
/** The envelope as it came; only the unsigned name of the key is made to be the one of the log. */
function envelopeOf(blob, keyid) {
    const { payload, payloadType, signatures } = (0,strict_json/* parseStrictJsonObject */.Qp)(blob, { what: 'the envelope', maxBytes: blob.byteLength });
    if (!Array.isArray(signatures) || payload === undefined || payloadType === undefined)
        throw malformed('the envelope lacks a member');
    return { payload, payloadType, signatures: signatures.map((signature) => ({ sig: (0,strict_json/* member */.Dc)(signature, 'sig') ?? '', keyid })) };
}
function parse(written) {
    return (0,strict_json/* parseStrictJson */.RJ)(Buffer.from(written), { what: 'an annotation of cosign' });
}
function first(json) {
    return Array.isArray(json) ? json[0] : undefined;
}
function legacy_bundle_text(json, what) {
    return typeof json === 'string' ? json : required(undefined, what);
}
function whole(json, what) {
    if (typeof json === 'number' && Number.isSafeInteger(json) && json >= 0)
        return String(json);
    throw malformed(`${what} is no whole number`);
}
function required(value, what) {
    if (value !== undefined)
        return value;
    throw malformed(`${what} is missing`);
}
function reading(why, read) {
    try {
        return read();
    }
    catch (cause) {
        throw malformed(why, cause);
    }
}
function encode(bundle) {
    return new TextEncoder().encode(JSON.stringify(bundle));
}
function malformed(why, cause) {
    return new build_failure/* Failure */.H('bundle-invalid', { blame: 'artifact', message: `The signature under a tag of cosign 2 cannot be read: ${why}`, remedy: 'Sign it anew into a bundle beside the artifact, as cosign 3 and portcullis sign do.', cause });
}

;// CONCATENATED MODULE: ./packages/registry/build/evidence/legacy-bundles.js








const maxLayers = 1_000;
const legacy_bundles_maxBytesInAll = 128 * 1024 * 1024;
const legacy_bundles_width = 4;
const experimentalType = 'application/vnd.dev.cosign.artifact.sig.v1+json';
const layerTypes = new Set(Object.values(legacyLayerTypes));
/**
 * Finds what cosign 2 keeps beside an artifact: the tags `.sig` and `.att`, and the referrers of its experiment with
 * OCI 1.1 (standards.md §3.4). The SBOM under `.sbom` is signed by nobody and never looked at.
 */
class LegacyBundles {
    #end;
    constructor(end) {
        this.#end = end;
    }
    async bundles(subject) {
        const [byTag, byReferrer] = await Promise.all([this.#inTags(subject), this.#inReferrers(subject)]);
        const layers = [...byTag.layers, ...byReferrer].filter(({ layer }) => layerTypes.has(layer.mediaType));
        const size = layers.reduce((sum, { layer }) => sum + layer.size, 0);
        if (layers.length > maxLayers || size > legacy_bundles_maxBytesInAll)
            throw tooLarge(`All signatures of cosign 2 for ${subject.digest}`, legacy_bundles_maxBytesInAll);
        return [...(await mapBounded(layers, legacy_bundles_width, async (found) => await this.#read(subject, found))), ...byTag.unreadable];
    }
    async #inTags(subject) {
        const { tags, unreadable } = await this.#end.legacyTags(subject);
        const signed = tags.filter(({ kind }) => kind !== 'sbom');
        return {
            layers: signed.flatMap(({ tag, content }) => content.layers.map((layer) => ({ layer, source: `tag ${tag}` }))),
            unreadable: unreadable.map(({ tag, failure }) => passedOver(`tag ${tag}`, failure)),
        };
    }
    async #inReferrers(subject) {
        const isLegacy = ({ artifactType }) => artifactType === undefined || artifactType === '' || artifactType === experimentalType;
        const { referrers } = await this.#end.readable(subject, isLegacy);
        return referrers.flatMap(({ manifest, content }) => content.layers.map((layer) => ({ layer, source: `referrer ${manifest.digest}` })));
    }
    async #read(subject, { layer, source }) {
        const blob = await soundOrBroken(async () => await allBytes(this.#end.blob((0,model_reference/* pin */.y_)(subject, layer.digest), layer.size)), isBrokenBlob(subject));
        if (blob instanceof build_failure/* Failure */.H)
            return passedOver(source, blob);
        try {
            const bundle = legacyBundle({ mediaType: layer.mediaType, annotations: layer.annotations ?? {}, blob });
            return { ...bundle, digest: (0,model_digest/* digestOf */.ol)(bundle.bytes), source };
        }
        catch (error) {
            const failure = (0,build_failure/* asFailure */.h)(error);
            if (failure.blame === 'bug')
                throw failure;
            return passedOver(source, failure);
        }
    }
}
/** It has no bytes, so nobody will believe it, and people see it among the refused; it ends nothing. */
function passedOver(source, failure) {
    const { message } = failure;
    return { bytes: new Uint8Array(), digest: (0,model_digest/* digestOf */.ol)(`${source} ${message}`), source: `${source}, which is passed over: ${message}`, unread: failure };
}

;// CONCATENATED MODULE: ./packages/registry/build/evidence/evidence.js


/** The evidence that is kept beside artifacts: bundles among their referrers, and with `legacy` what cosign 2 keeps in tags. */
function evidenceIn(end, { legacy = false }) {
    const referrers = new ReferrerBundles(end, end);
    if (!legacy)
        return referrers;
    const tags = new LegacyBundles(end);
    return { bundles: async (subject) => (await Promise.all([referrers.bundles(subject), tags.bundles(subject)])).flat() };
}

;// CONCATENATED MODULE: ./packages/registry/build/content/checked-content.js




const checkpoints = 256;
const leastBytes = 1024 * 1024;
/**
 * The bytes of a blob on their way, hashed. Reading may go back, and then what is read again has to be what it was
 * before: the digest of all bytes so far is compared once reading is where it had been. So the digest at the end is of
 * the bytes that were passed on, whichever reading they were of.
 */
class CheckedContent {
    #at;
    #size;
    #now;
    #past = [];
    /** How far reading had come each time before it went back, and the digest of what it had read. */
    #seen = [];
    constructor(at, size) {
        this.#at = at;
        this.#size = size;
        const hash = (0,external_node_crypto_.createHash)((0,model_digest/* algorithmOf */.Hy)(at.digest));
        // Registries that do not keep to the algorithm they were given call content by its sha256.
        this.#now = { position: 0, hash, canonical: (0,model_digest/* algorithmOf */.Hy)(at.digest) === 'sha256' ? hash : (0,external_node_crypto_.createHash)('sha256') };
        this.#past.push(copyOf(this.#now));
    }
    /** How many bytes were read. */
    get position() {
        return this.#now.position;
    }
    /** Whether `digest` is the sha256 of all that was read. */
    isNamed(digest) {
        return digest === `sha256:${hexOf(this.#now.canonical)}`;
    }
    /**
     * The bytes from `first` on, which may lie before what was read already. The source is read from there or from a
     * little before. A reading has to be closed before the next begins. Size and digest are right before the last piece
     * is given out. @throws Failure `size-mismatch`; `digest-mismatch`, also where the source answers differently
     */
    async *read(open, first = 0) {
        this.#goBackTo(first);
        // All of it was read and found right, and nothing is wanted again.
        if (this.position === this.#size && this.#size > 0)
            return;
        for await (const chunk of open(this.position)) {
            const passedOver = Math.max(0, first - this.position);
            this.#take(chunk);
            if (passedOver < chunk.byteLength)
                yield chunk.subarray(passedOver);
        }
        if (this.position < this.#size)
            throw sizeMismatch((0,model_reference/* formatReference */.FH)(this.#at), this.#size, this.position);
        if (this.#size === 0)
            this.#check();
    }
    #goBackTo(first) {
        if (first >= this.position)
            return;
        this.#seen = [{ position: this.position, digest: hexOf(this.#now.hash) }, ...this.#seen].toSorted((one, other) => one.position - other.position);
        while ((this.#past.at(-1)?.position ?? 0) > first)
            this.#past.pop();
        this.#now = copyOf(this.#past.at(-1) ?? this.#now);
    }
    #take(chunk) {
        const end = this.position + chunk.byteLength;
        if (end > this.#size)
            throw sizeMismatch((0,model_reference/* formatReference */.FH)(this.#at), this.#size, 'more');
        let taken = 0;
        for (let [seen] = this.#seen; seen !== undefined && seen.position <= end; [seen] = this.#seen) {
            const upTo = chunk.byteLength - (end - seen.position);
            this.#add(chunk.subarray(taken, upTo));
            taken = upTo;
            const found = hexOf(this.#now.hash);
            if (found !== seen.digest)
                throw failures_digestMismatch(`The first ${seen.position} bytes of ${(0,model_reference/* formatReference */.FH)(this.#at)}, read again,`, seen.digest, found);
            this.#seen = this.#seen.slice(1);
        }
        this.#add(chunk.subarray(taken));
        if (end === this.#size)
            this.#check();
        const every = Math.max(leastBytes, this.#size / checkpoints);
        if (end - (this.#past.at(-1)?.position ?? 0) >= every)
            this.#past.push(copyOf(this.#now));
    }
    #add(bytes) {
        const { position, hash, canonical } = this.#now;
        hash.update(bytes);
        if (canonical !== hash)
            canonical.update(bytes);
        this.#now = { position: position + bytes.byteLength, hash, canonical };
    }
    #check() {
        const found = `${(0,model_digest/* algorithmOf */.Hy)(this.#at.digest)}:${hexOf(this.#now.hash)}`;
        if (found !== this.#at.digest)
            throw failures_digestMismatch(`The blob ${(0,model_reference/* formatReference */.FH)(this.#at)}`, this.#at.digest, found);
    }
}
function copyOf({ position, hash, canonical }) {
    const copy = hash.copy();
    return { position, hash: copy, canonical: canonical === hash ? copy : canonical.copy() };
}
function hexOf(hash) {
    return hash.copy().digest('hex');
}

;// CONCATENATED MODULE: ./packages/registry/build/download/blob-stream.js






/** Under this, a connection that is kept for all requests is the better one. */
const bulkBytes = 256 * 1024;
/**
 * Streams a blob, hashing it in flight and never holding more than a piece of it.
 * @throws Failure `digest-mismatch` before the last piece at the latest; `size-mismatch` | `not-found` | `registry-*`
 */
function streamBlob(client, at, size, how) {
    return new CheckedContent(at, size).read((from) => passBlob(client, at, { size, from, bulk: false }, how));
}
/** A blob as the registry gives it, not hashed yet. A connection that breaks is taken up again where it broke. @throws Failure `size-mismatch` */
async function* passBlob(client, at, { size, from, bulk }, how) {
    const tries = new Tries(how, new URL(client.origin).host);
    let received = from;
    for (;;) {
        try {
            for await (const chunk of await blob_stream_open(client, at, size, received, bulk && size - received >= bulkBytes)) {
                received += chunk.byteLength;
                if (received > size)
                    throw wrongSize(at, size, `more than ${size}`);
                yield chunk;
            }
            break;
        }
        catch (error) {
            await tries.after(error);
        }
    }
    if (received !== size)
        throw wrongSize(at, size, String(received));
}
/** The blob from byte `offset` on. */
async function blob_stream_open(client, at, size, offset, bulk) {
    const call = {
        kind: 'blob',
        method: 'GET',
        at: `/v2/${at.repository}/blobs/${at.digest}`,
        scopes: [pull(at.repository)],
        bulk,
        headers: { accept: '*/*', ...(offset === 0 ? {} : { range: `bytes=${offset}-` }) },
    };
    return await client.send(call, async (response) => {
        if (response.status === 206)
            return rest(response, offset);
        if (response.status !== 200)
            throw await refusalOf(response, call);
        if (response.length !== undefined && response.length !== size) {
            response.discard();
            throw wrongSize(at, size, String(response.length));
        }
        return offset === 0 ? response.chunks() : without(offset, response.chunks());
    });
}
function rest(response, offset) {
    const range = response.header('content-range') ?? '';
    if (range.startsWith(`bytes ${offset}-`))
        return response.chunks();
    response.discard();
    throw failures_protocolError(response.url.host, `asked for bytes from ${offset} on, found content-range ${JSON.stringify(range.slice(0, 60))}`);
}
/** For a server that knows no ranges: passes over what was seen before. */
async function* without(offset, chunks) {
    let skip = offset;
    for await (const chunk of chunks) {
        const kept = chunk.subarray(Math.min(skip, chunk.byteLength));
        skip -= chunk.byteLength - kept.byteLength;
        if (kept.byteLength > 0)
            yield kept;
    }
}
function wrongSize(at, expected, found) {
    return sizeMismatch(`The blob ${(0,model_reference/* formatReference */.FH)(at)}`, expected, found);
}

;// CONCATENATED MODULE: ./packages/registry/build/content/manifest.js





const maxManifestBytes = 4 * 1024 * 1024;
/** Of an artifact; a list of referrers has more. */
const maxChildren = 256;
/** What a list of the greatest size can hold, and more. */
const maxListed = 65_536;
const manifest_maxLayers = 1_024;
const mediaTypeShape = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}(?:; ?[a-z0-9-]+=[a-z0-9.-]+)?$/i;
/**
 * Reads what a manifest points to. A document that is an image and an index at once, or whose body calls itself
 * something else than the registry did, is refused (CVE-2021-41190).
 * @throws Failure `manifest-invalid` | `media-type-mismatch` | `json-invalid`
 */
function readManifest(manifest) {
    const known = contents.get(manifest);
    if (known !== undefined)
        return known;
    const content = contentOf(manifest);
    contents.set(manifest, content);
    return content;
}
/** As {@link readManifest}, for what an artifact or its evidence is made of: an index of that has no more than 256 children. */
function readPart(manifest) {
    const content = readManifest(manifest);
    const { length } = content.children;
    if (length > maxChildren)
        throw manifestInvalid(manifest.digest, `${length} manifests, expected at most ${maxChildren}`);
    return content;
}
/** Each manifest is read once, however many ask what it points to. */
const contents = new WeakMap();
function contentOf({ digest, mediaType, bytes }) {
    const body = (0,strict_json/* parseStrictJsonObject */.Qp)(bytes, { maxBytes: maxManifestBytes, what: `manifest ${digest}` });
    const context = new Context(digest);
    if (body['mediaType'] !== undefined && body['mediaType'] !== mediaType)
        throw mediaTypeMismatch(`The manifest ${digest}, which calls itself ${show(body['mediaType'])},`, show(body['mediaType']), show(mediaType));
    context.check(body['schemaVersion'] === 2, `schemaVersion 2 is expected, found ${show(body['schemaVersion'])}`);
    const kind = isIndexType(mediaType) ? 'index' : 'image';
    const [own, foreign] = kind === 'index' ? ['manifests', ['layers', 'config', 'blobs', 'fsLayers']] : [mediaType === mediaTypes.artifact ? 'blobs' : 'layers', ['manifests', 'fsLayers']];
    for (const key of foreign)
        context.check(!(key in body), `${mediaType} with ${JSON.stringify(key)} can be read in two ways`);
    const listed = context.descriptors(body, own, kind === 'index' ? maxListed : manifest_maxLayers);
    const config = context.optional(body, 'config');
    return {
        kind,
        children: kind === 'index' ? listed : [],
        layers: kind === 'index' ? [] : listed,
        config,
        subject: context.optional(body, 'subject'),
        artifactType: typeof body['artifactType'] === 'string' && body['artifactType'] !== '' ? body['artifactType'] : config?.mediaType,
        annotations: context.annotations(body['annotations']),
    };
}
/** The blobs of a manifest: config first, then layers. */
function blobsOf({ config, layers }) {
    return config === undefined ? layers : [config, ...layers];
}
/** Reads the entries of an index that is nobody's artifact: a page of referrers, a fallback tag. @throws Failure as {@link readManifest} */
function readIndexEntries(manifest, limit) {
    const body = (0,strict_json/* parseStrictJsonObject */.Qp)(manifest.bytes, { maxBytes: maxManifestBytes, what: `index ${manifest.digest}` });
    const context = new Context(manifest.digest);
    context.check(body['schemaVersion'] === 2 && !('layers' in body), 'it is no image index');
    // Some registries written in Go say so of an empty list.
    if (body['manifests'] === null)
        return [];
    return context.descriptors(body, 'manifests', limit);
}
/** Reads descriptors, naming in every failure the manifest they are of. */
class Context {
    #digest;
    constructor(digest) {
        this.#digest = digest;
    }
    check(holds, otherwise) {
        if (!holds)
            throw failures_manifestInvalid(this.#digest, otherwise);
    }
    descriptors(body, key, limit) {
        const list = body[key];
        if (!Array.isArray(list))
            throw failures_manifestInvalid(this.#digest, `a list ${JSON.stringify(key)} is expected`);
        this.check(list.length <= limit, `${list.length} ${key}, expected at most ${limit}`);
        return list.map((entry, position) => this.#descriptor(entry, `${key}[${position}]`));
    }
    optional(body, key) {
        return body[key] === undefined || body[key] === null ? undefined : this.#descriptor(body[key], key);
    }
    annotations(value) {
        if (value === undefined || value === null)
            return {};
        if (!(0,strict_json/* isJsonObject */.OW)(value))
            throw failures_manifestInvalid(this.#digest, 'annotations are no object');
        const pairs = Object.entries(value);
        return Object.fromEntries(pairs.map(([name, text]) => {
            if (typeof text !== 'string')
                throw failures_manifestInvalid(this.#digest, `annotation ${show(name)} is no text`);
            return [name, text];
        }));
    }
    /** Nobody gave it as an input: whoever built the artifact wrote it. */
    #noDigest(found, where) {
        const { message, remedy } = failures_manifestInvalid(this.#digest, `${where} has the digest ${show(found)}`);
        throw new build_failure/* Failure */.H('digest-invalid', { blame: 'artifact', message, remedy, expected: 'sha256:<64 hex> or sha512:<128 hex>', found: show(found) });
    }
    #descriptor(entry, where) {
        if (!(0,strict_json/* isJsonObject */.OW)(entry))
            throw failures_manifestInvalid(this.#digest, `${where} is no descriptor`);
        const { mediaType, digest, size, artifactType, annotations, platform, urls } = entry;
        if (typeof mediaType !== 'string' || !mediaTypeShape.test(mediaType))
            throw failures_manifestInvalid(this.#digest, `${where} has the media type ${show(mediaType)}`);
        if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
            throw failures_manifestInvalid(this.#digest, `${where} has the size ${show(size)}`);
        return {
            mediaType,
            digest: (0,model_digest/* isDigest */.Bc)(digest) ? digest : this.#noDigest(digest, where),
            size,
            ...(typeof artifactType === 'string' ? { artifactType } : {}),
            ...(annotations === undefined || annotations === null ? {} : { annotations: this.annotations(annotations) }),
            ...readPlatform(platform),
            ...(Array.isArray(urls) ? { urls: urls.filter((url) => typeof url === 'string') } : {}),
        };
    }
}
function readPlatform(platform) {
    if (!(0,strict_json/* isJsonObject */.OW)(platform))
        return {};
    const { os, architecture, variant } = platform;
    if (typeof os !== 'string' || typeof architecture !== 'string')
        return {};
    return { platform: { os, architecture, ...(typeof variant === 'string' ? { variant } : {}) } };
}
function show(value) {
    return (JSON.stringify(value) ?? 'nothing').slice(0, 100);
}

;// CONCATENATED MODULE: ./packages/registry/build/download/reader.js









/** Names under which evidence hangs: the list of referrers, and cosign's own. */
const evidenceTag = /^sha(?:256|512)-[0-9a-f]{64}(?:\.[a-z]+)?$/;
/** Reads artifacts of OCI registries. A manifest is fetched once for the life of the reader. */
class RegistryReader {
    #clients;
    #retrying;
    #tagLists;
    #manifests = new Map();
    /** With `tagLists`, evidence that hangs by a tag is believed to be absent only when the list of tags says so too, or the registry says it twice. */
    constructor(clients, retrying, tagLists) {
        this.#clients = clients;
        this.#retrying = retrying;
        this.#tagLists = tagLists;
    }
    async manifest(at) {
        const key = keyOf(at);
        const known = this.#manifests.get(key);
        if (known !== undefined)
            return await known;
        const fetched = this.#fetch(at);
        this.#manifests.set(key, fetched);
        try {
            return await fetched;
        }
        catch (error) {
            this.#manifests.delete(key);
            throw error;
        }
    }
    /** Whether this manifest was read from this very repository before, by its digest or under a tag. */
    async hasRead(at) {
        return await (this.#manifests.get(keyOf(at))?.then(() => true, () => false) ?? false);
    }
    blob(at, size) {
        return streamBlob(this.#clients.at(at.registry), at, size, this.#retrying);
    }
    /** The bytes from `from` on, not hashed; each piece is good only until the next is asked for. */
    passingBlob(at, size, from) {
        return passBlob(this.#clients.at(at.registry), at, { size, from, bulk: true }, this.#retrying);
    }
    /** Asks anew each time; the digest is computed from the bytes, whatever the registry's headers say. */
    async resolve(reference) {
        return (await this.tagged(reference))?.digest;
    }
    /** The manifest behind a tag, or undefined when there is no such tag. Asks anew each time. */
    async tagged(reference) {
        const { tag } = reference;
        if (tag === undefined)
            throw new build_failure/* Failure */.H('reference-invalid', {
                blame: 'configuration',
                message: `${(0,model_reference/* formatReference */.FH)(reference)} names no tag`,
                remedy: 'Write registry.example/team/app:tag.',
            });
        const isDoubted = async () => this.#tagLists !== undefined && evidenceTag.test(tag) && !(await this.#tagLists.lack({ ...reference, tag }));
        const manifest = (await this.#ask(reference, tag)) ?? ((await isDoubted()) ? await this.#ask(reference, tag) : undefined);
        if (manifest === undefined)
            return undefined;
        try {
            await this.#requireReadable(reference, manifest, evidenceTag.test(tag));
        }
        catch (error) {
            throw this.#clients.at(reference.registry).struckOut(error);
        }
        this.#manifests.set(keyOf((0,model_reference/* pin */.y_)(reference, manifest.digest)), Promise.resolve(manifest));
        return manifest;
    }
    async #ask(reference, tag) {
        const call = manifestCall(reference, 'tag', tag);
        return await this.#clients.at(reference.registry).send(call, async (response) => {
            if (response.status === 200)
                return await bytesOf(response, undefined);
            if (response.status !== 404)
                throw await refusalOf(response, call);
            response.discard();
            return undefined;
        });
    }
    /**
     * What is broken under a tag is the word of whoever answers, and of evidence it would be left behind for it. So there
     * the registry has to have these very bytes by their digest, too. @throws Failure `digest-mismatch` where it has not
     */
    async #requireReadable(reference, manifest, isOfEvidence) {
        try {
            requireReadable(manifest);
        }
        catch (error) {
            if (!isOfEvidence || (await this.#has((0,model_reference/* pin */.y_)(reference, manifest.digest))))
                throw error;
            throw failures_digestMismatch(`What is served as ${(0,model_reference/* formatReference */.FH)(reference)}`, 'content that the registry has by its digest as well', manifest.digest);
        }
    }
    async #has(at) {
        const call = manifestCall(at, 'manifest', at.digest);
        return await this.#clients.at(at.registry).send(call, async (response) => {
            if (response.status === 200)
                return (await bytesOf(response, undefined)).digest === at.digest;
            response.discard();
            return false;
        });
    }
    async #fetch(at) {
        const call = manifestCall(at, 'manifest', at.digest);
        return await this.#clients.at(at.registry).send(call, async (response) => {
            if (response.status !== 200)
                throw await refusalOf(response, call);
            const manifest = await bytesOf(response, at.digest);
            requireReadable(manifest);
            return manifest;
        });
    }
}
function keyOf({ registry, repository, digest }) {
    return `${registry}/${repository}@${digest}`;
}
function manifestCall({ repository }, kind, name) {
    return { kind, method: 'GET', at: `/v2/${repository}/manifests/${name}`, scopes: [pull(repository)], headers: { accept: acceptManifests } };
}
/** Reads and hashes the manifest of an answer, whatever it is. */
async function bytesOf(response, expected) {
    const where = `${response.url.host}${response.url.pathname}`;
    const mediaType = withoutParameters(response.header('content-type'));
    const bytes = await response.bytes(maxManifestBytes, `The manifest ${where}`);
    const digest = (0,model_digest/* digestOf */.ol)(bytes, expected === undefined ? 'sha256' : (0,model_digest/* algorithmOf */.Hy)(expected));
    if (expected !== undefined && digest !== expected)
        throw failures_digestMismatch(`The manifest ${where}`, expected, digest);
    return { digest, mediaType, bytes };
}
function requireReadable(manifest) {
    const { digest, mediaType } = manifest;
    if (mediaType === 'text/html')
        throw webPage(`What is served as the manifest ${digest}`);
    if (!isManifestType(mediaType))
        throw mediaTypeMismatch(`What is served as the manifest ${digest}`, 'the media type of a manifest', JSON.stringify(mediaType.slice(0, 100)));
    readManifest(manifest);
}

;// CONCATENATED MODULE: ./packages/core/build/all-ended.js
/**
 * Waits for all of them, whatever becomes of each, so that nothing goes on behind the back of whoever is told.
 * @throws what the first of them in this order threw
 */
async function allEnded(...work) {
    await Promise.allSettled(work);
    return await Promise.all(work);
}

;// CONCATENATED MODULE: ./packages/registry/build/evidence/referrers.js











const maxPages = 200;
/** Of so many, those that call themselves signed come first; beyond, what refers to an artifact is told and not read. */
const maxReferrers = 4_096;
/** So many of those that are listed may be gone, or about something else; beyond, the list is given up. Whoever writes such a list could leave out as well what stands behind. */
const maxGone = 100;
const referrers_width = 4;
/**
 * Lists what refers to a manifest: referrers API ∪ fallback tag, unfiltered, since the lists are nobody's word and
 * often lack the type (standards.md §0.4). Each answer is kept for the life of the object.
 */
class Referrers {
    #clients;
    #reader;
    #listed = new Map();
    /** Repositories that have answered 404: they have no referrers API. */
    #without = new Set();
    #with = new Set();
    /** What the registry itself lists with a subject. */
    #ownWord = new Map();
    /** Subjects whose list was longer than is read. */
    #cut = new Set();
    constructor(clients, reader) {
        this.#clients = clients;
        this.#reader = reader;
    }
    /**
     * What refers to `subject`, each manifest fetched and its own `subject` compared. Entries whose manifest is gone are
     * passed over, up to a number: a stale list is no evidence. What cannot be read, is about something else or is one too many is told
     * and not thrown: anybody who may push can attach such a thing.
     * @throws Failure `registry-*` when the lists cannot be had; `manifest-invalid` for a list that cannot be read; `digest-mismatch` for a
     * manifest that the registry gives out with other bytes, twice
     */
    async readable(subject, wanted) {
        const listed = (await this.descriptors(subject)).filter(wanted);
        const chosen = foremost(listed);
        const found = chosen.map(() => undefined);
        const ownWord = this.#ownWord.get(referrers_keyOf(subject)) ?? new Set();
        // Who may push writes the tag, and the registry alone its own list: what is useless in one ends no reading of the other.
        const useless = { api: 0, tag: 0 };
        await mapBounded(inwards(chosen), referrers_width, async ([position, descriptor]) => {
            const list = ownWord.has(descriptor.digest) ? 'api' : 'tag';
            if (useless[list] > maxGone)
                return;
            const read = await soundOrBroken(async () => await this.#fetch(subject, descriptor), isBrokenManifest(subject));
            const one = read instanceof build_failure/* Failure */.H ? { digest: descriptor.digest, failure: read } : read;
            found[position] = one;
            if (one === undefined || ('failure' in one && one.failure.code === 'referrer-misplaced'))
                useless[list] += 1;
        });
        const unseen = Math.max(useless.api, useless.tag) > maxGone ? [tooStale(subject)] : listed.length > maxReferrers || this.#cut.has(referrers_keyOf(subject)) ? [tooMany(subject)] : [];
        return {
            referrers: found.filter((one) => one !== undefined && 'manifest' in one),
            unreadable: [...unseen, ...found.filter((one) => one !== undefined && 'failure' in one)],
        };
    }
    /** What the lists say: descriptors by digest, unverified. */
    async descriptors(subject) {
        const key = referrers_keyOf(subject);
        const known = this.#listed.get(key);
        if (known !== undefined)
            return await known;
        const listing = this.#list(subject);
        this.#listed.set(key, listing);
        try {
            return await listing;
        }
        catch (error) {
            this.#listed.delete(key);
            throw error;
        }
    }
    /** Whether the repository of `subject` has a referrers API; asks unless it is known. */
    async hasApi(subject) {
        const repository = repositoryOf(subject);
        return this.#with.has(repository) || (await this.#pages(subject)) !== undefined;
    }
    /** Whether the registry itself lists `digest` with `subject` now, asked anew; undefined where it has no referrers API. */
    async lists(subject, digest) {
        const listed = await this.#pages(subject);
        // What stands behind the end of what is read cannot be told from what is not there.
        return listed && (this.#cut.has(referrers_keyOf(subject)) || listed.some((entry) => entry.digest === digest));
    }
    /** Makes the next look at `subject` a fresh one: something was attached to it. */
    forget(subject) {
        this.#listed.delete(referrers_keyOf(subject));
    }
    async #list(subject) {
        // Side by side, and the word of the registry's own list first: also about what is wrong.
        const [api, tagged] = await allEnded(this.#pages(subject), soundList(async () => listUnder(await this.#reader.tagged({ ...subject, tag: fallbackTag(subject.digest) })), subject));
        const fromTag = fallbackEntries(subject, tagged, api !== undefined);
        const fromApi = api ?? [];
        this.#ownWord.set(referrers_keyOf(subject), new Set(fromApi.map(({ digest }) => digest)));
        // What the registry itself lists comes first, and in its words.
        const all = new Map([...fromApi, ...fromTag, ...fromApi].map((descriptor) => [descriptor.digest, descriptor]));
        return [...all.values()];
    }
    /** All pages of the referrers API, or undefined where there is none. Only a 404 says so (security.md R-13). */
    async #pages(subject) {
        if (this.#without.has(repositoryOf(subject)))
            return undefined;
        const client = this.#clients.at(subject.registry);
        const first = new URL(`/v2/${subject.repository}/referrers/${subject.digest}`, client.origin);
        const entries = [];
        const seen = new Set();
        for (let next = first; next !== undefined;) {
            if (seen.has(next.href) || seen.size >= maxPages)
                throw failures_protocolError(first.host, 'the pages of referrers do not end');
            seen.add(next.href);
            // One false 404 would pass for "nothing is signed here", so it is asked for twice; and never believed of who has listed before.
            const isUnknown = next === first && !this.#with.has(repositoryOf(subject));
            const page = (await this.#page(next, subject)) ?? (isUnknown ? await this.#page(next, subject) : undefined);
            if (page === undefined && isUnknown) {
                this.#without.add(repositoryOf(subject));
                return undefined;
            }
            if (page === undefined)
                throw failures_protocolError(first.host, 'a list of referrers that must be there is not');
            this.#with.add(repositoryOf(subject));
            entries.push(...page.entries);
            next = page.next;
            // What comes behind may be of a kind that is wanted, however few of that are here.
            if (next !== undefined && entries.length > maxListed) {
                this.#cut.add(referrers_keyOf(subject));
                next = undefined;
            }
        }
        return entries;
    }
    async #page(at, subject) {
        return await soundList(async () => await this.#askPage(at, subject), subject);
    }
    async #askPage(at, { registry, repository }) {
        const call = { kind: 'referrers', method: 'GET', at, scopes: [pull(repository)], headers: { accept: mediaTypes.index } };
        return await this.#clients.at(registry).send(call, async (response) => {
            if (response.status === 200)
                return { entries: await readPage(response), next: nextPage(response, at) };
            const refusal = await refusalOf(response, call);
            if (response.status !== 404)
                throw refusal;
            // Only the registry itself can say that it has no list: another host's 404 would hide the evidence.
            if (response.url.origin !== at.origin)
                throw redirectRefused(at.host, response.url.host, 'it does not know of the referrers');
            return undefined;
        });
    }
    async #fetch(subject, { digest }) {
        // What is listed and gone is no evidence; that it is gone the registry has to say twice.
        const manifest = (await this.#present(subject, digest)) ?? (await this.#present(subject, digest));
        if (manifest === undefined)
            return undefined;
        const content = readManifest(manifest);
        return content.subject?.digest === subject.digest ? { manifest, content } : misplaced(subject, digest, content);
    }
    async #present(subject, digest) {
        try {
            return await this.#reader.manifest((0,model_reference/* pin */.y_)(subject, digest));
        }
        catch (error) {
            if (error instanceof build_failure/* Failure */.H && error.code === 'not-found')
                return undefined;
            throw error;
        }
    }
}
/** The tag that lists referrers where there is no API (distribution spec 1.1, "Referrers Tag Schema"). */
function fallbackTag(digest) {
    return `${(0,model_digest/* algorithmOf */.Hy)(digest)}-${(0,model_digest/* hexOf */.ZD)(digest).slice(0, 64)}`;
}
/** What is under the tag, with the entries if it is a list. @throws Failure `manifest-invalid` for a list that cannot be read */
function listUnder(manifest) {
    return manifest && { manifest, entries: isIndexType(manifest.mediaType) ? readIndexEntries(manifest, maxListed) : undefined };
}
/** What the list under the tag says. @throws Failure `manifest-invalid` where it is no list, and nothing else says what refers to `subject` */
function fallbackEntries(subject, list, hasApi) {
    if (list === undefined)
        return [];
    if (list.entries !== undefined)
        return list.entries;
    // `cosign copy` overwrites the list with an image (standards.md §0.3). With an API nothing is lost by that.
    if (hasApi)
        return [];
    throw failures_manifestInvalid(list.manifest.digest, `the tag ${fallbackTag(subject.digest)} must list the referrers, but it is a ${list.manifest.mediaType}`);
}
/** How a referrer is listed (distribution spec 1.1, "Listing Referrers"): with its type and all its annotations. */
function referrerDescriptor({ manifest, content }) {
    const { artifactType, annotations } = content;
    return {
        mediaType: manifest.mediaType,
        digest: manifest.digest,
        size: manifest.bytes.byteLength,
        ...(artifactType === undefined ? {} : { artifactType }),
        ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
    };
}
async function readPage(response) {
    const mediaType = withoutParameters(response.header('content-type'));
    const bytes = await response.bytes(maxManifestBytes, `The referrers at ${response.url.host}`);
    if (mediaType !== mediaTypes.index)
        throw failures_protocolError(response.url.host, `referrers come as ${JSON.stringify(mediaType.slice(0, 100))}`);
    return readIndexEntries({ digest: (0,model_digest/* digestOf */.ol)(bytes), mediaType, bytes }, maxListed);
}
/** The next page by `Link` (RFC 8288), which may only lead to the same list (CVE-2026-85732). */
function nextPage(response, at) {
    const target = /<([^<>]{1,4096})>\s{0,8};[^<>,]{0,200}\brel="?next"?/i.exec((response.header('link') ?? '').slice(0, 8192))?.[1];
    if (target === undefined)
        return undefined;
    const next = URL.canParse(target, at.href) ? new URL(target, at) : undefined;
    if (next?.origin === at.origin && next.pathname === at.pathname && next.username === '')
        return next;
    throw failures_protocolError(at.host, `the next page of referrers is said to be at ${JSON.stringify((next?.host ?? target).slice(0, 100))}`);
}
function repositoryOf({ registry, repository }) {
    return `${registry}/${repository}`;
}
function referrers_keyOf(subject) {
    return `${repositoryOf(subject)}@${subject.digest}`;
}
/** Those that are listed as signed come first; among equals, the order of the list, which is that of their pushing where registries tell it. */
function foremost(listed) {
    const isSigned = ({ artifactType }) => artifactType !== undefined && isBundleType(artifactType);
    return [...listed.filter(isSigned), ...listed.filter((descriptor) => !isSigned(descriptor))].slice(0, maxReferrers);
}
/** From both ends: where old ones were cleaned away and are still listed, the new ones stand last; where somebody floods, first. */
function inwards(items) {
    const both = [...items.entries()].map(([position, item]) => ({ position, item, fromEnd: Math.min(position, items.length - 1 - position) }));
    return both.toSorted((one, other) => one.fromEnd - other.fromEnd).map(({ position, item }) => [position, item]);
}
/** Stands for all that was not read; its digest is what it is about. */
function tooMany({ digest }) {
    return unseenBehind(digest, maxReferrers, `More than ${maxReferrers} manifests refer to ${digest}: the others were not looked at`);
}
function tooStale({ digest }) {
    return unseenBehind(digest, maxGone, `More than ${maxGone} of the manifests that are listed as referring to ${digest} are not there, or are about something else: the others were not looked at`);
}
function unseenBehind(digest, most, message) {
    const remedy = 'Remove the referrers that nobody needs, and find out who pushed or listed them.';
    return { digest, failure: new build_failure/* Failure */.H('too-many-referrers', { blame: 'artifact', message, remedy, expected: `at most ${most}` }) };
}
/** Listed with one manifest, and about another: nobody's evidence here. */
function misplaced(subject, digest, content) {
    const found = content.subject?.digest ?? 'no subject';
    const failure = new build_failure/* Failure */.H('referrer-misplaced', {
        blame: 'artifact',
        message: `${digest} is listed as referring to ${subject.digest}, and its own subject is another: ${found}`,
        remedy: 'Find out who wrote this list of referrers; evidence about this artifact has to name it.',
        expected: subject.digest,
        found,
    });
    return { digest, failure };
}

;// CONCATENATED MODULE: ./packages/registry/build/upload/kept-blobs.js

const maxBlobBytes = 1024 * 1024;
const kept_blobs_maxBytesInAll = 16 * 1024 * 1024;
/** Small blobs that were read whole, as bundles are: whoever needs one again, to send it on, need not ask for it. */
class KeptBlobs {
    /** Oldest first. */
    #kept = new Map();
    #bytes = 0;
    get(at, size) {
        const kept = this.#kept.get(kept_blobs_keyOf(at));
        return kept?.byteLength === size ? kept : undefined;
    }
    /** Passes `chunks` on, which were hashed on their way, and keeps them if all of them came and they are few. */
    async *keep(at, size, chunks) {
        const copies = [];
        for await (const chunk of chunks) {
            if (size <= maxBlobBytes)
                copies.push(Uint8Array.from(chunk));
            yield chunk;
        }
        if (size <= maxBlobBytes)
            this.#add(kept_blobs_keyOf(at), Buffer.concat(copies));
    }
    #add(key, bytes) {
        this.#bytes += bytes.byteLength - (this.#kept.get(key)?.byteLength ?? 0);
        this.#kept.delete(key);
        this.#kept.set(key, bytes);
        for (const [oldest, { byteLength }] of this.#kept) {
            if (this.#bytes <= kept_blobs_maxBytesInAll)
                return;
            this.#kept.delete(oldest);
            this.#bytes -= byteLength;
        }
    }
}
function kept_blobs_keyOf({ registry, repository, digest }) {
    return (0,model_reference/* formatReference */.FH)({ registry, repository, digest });
}

;// CONCATENATED MODULE: ./packages/registry/build/evidence/legacy-tags.js






const legacyKinds = ['sig', 'att', 'sbom'];
/** `sha256-<hex>.sig` and its siblings. A sha512 digest makes a name longer than a tag may be: it has none. */
function legacyTag(subject, kind) {
    return (0,model_digest/* algorithmOf */.Hy)(subject) === 'sha256' ? `sha256-${(0,model_digest/* hexOf */.ZD)(subject)}.${kind}` : undefined;
}
/** Looks for cosign's own tags. Each answer is kept for the life of the object. */
class LegacyTags {
    #reader;
    #known = new Map();
    constructor(reader) {
        this.#reader = reader;
    }
    /**
     * The tags that exist for `subject`, unverified: the name alone says what they are about.
     * @throws Failure `registry-*` when the registry does not say; a manifest that cannot be read is told and not thrown
     */
    async of(subject) {
        const key = legacy_tags_keyOf(subject);
        const known = this.#known.get(key);
        if (known !== undefined)
            return await known;
        const looking = this.#look(subject);
        this.#known.set(key, looking);
        try {
            return await looking;
        }
        catch (error) {
            this.#known.delete(key);
            throw error;
        }
    }
    /** Makes the next look at `subject` a fresh one. */
    forget(subject) {
        this.#known.delete(legacy_tags_keyOf(subject));
    }
    async #look({ registry, repository, digest }) {
        const found = await Promise.all(legacyKinds.map(async (kind) => {
            const tag = legacyTag(digest, kind);
            return tag === undefined ? undefined : await this.#read({ registry, repository, tag }, kind, digest);
        }));
        return {
            tags: found.filter((one) => one !== undefined && 'manifest' in one),
            unreadable: found.filter((one) => one !== undefined && 'failure' in one),
        };
    }
    async #read(at, kind, subject) {
        const read = await soundOrBroken(async () => {
            const manifest = await this.#reader.tagged(at);
            if (manifest === undefined)
                return undefined;
            const content = readManifest(manifest);
            if (content.kind === 'index')
                throw failures_manifestInvalid(manifest.digest, `the tag ${at.tag} must hold layers, but it is an index`);
            return { kind, tag: at.tag, manifest, content };
        }, isBrokenManifest(at));
        // Its digest is not always known; the tag names it as well.
        return read instanceof build_failure/* Failure */.H ? { tag: at.tag, digest: subject, failure: read } : read;
    }
}
function legacy_tags_keyOf(subject) {
    return `${(0,model_reference/* formatRepository */.Sh)(subject)}@${subject.digest}`;
}

;// CONCATENATED MODULE: ./packages/registry/build/upload/missing-blobs.js


/** From this size on, a blob is always asked for before it is sent. */
const largeBytes = (/* unused pure expression or super */ null && (256 * 1024));
/** Sends blobs of which the plan says that they are missing, or at least not known to be there. */
class missing_blobs_MissingBlobs {
    #uploads;
    #presence;
    /** What other artifacts of this run are sending: a layer that many share goes over once. */
    #underWay = new Map();
    /** Registries that mount nothing from a repository into itself. */
    #unmounting = new Set();
    constructor(uploads, presence) {
        this.#uploads = uploads;
        this.#presence = presence;
    }
    async send(blob) {
        const key = missing_blobs_keyOf(blob.at);
        // How it ends for the others is told to them; if they fail, one of those that wait is sent on its own, and is waited for in turn.
        for (let other = this.#underWay.get(key); other !== undefined; other = this.#underWay.get(key))
            await other.catch(() => undefined);
        if (this.#presence.knownBlob(blob.at, blob.size) === true)
            return 'present';
        const sending = this.#send(blob);
        this.#underWay.set(key, sending);
        try {
            const fate = await sending;
            this.#presence.confirmBlob(blob.at, blob.size);
            return fate;
        }
        finally {
            if (this.#underWay.get(key) === sending)
                this.#underWay.delete(key);
        }
    }
    async #send(blob) {
        if (this.#presence.knownBlob(blob.at, blob.size) === false || blob.mountFrom !== undefined)
            return await this.#uploads.send(blob);
        if (blob.size >= largeBytes || this.#unmounting.has(blob.at.registry))
            return await this.#uploads.ensure(blob);
        return await this.#mountedOrSent(blob);
    }
    /**
     * One request where there were two: a blob that is there is mounted from its own repository, and for one that is not
     * the same request has opened the upload. Where that is not understood, a small blob may be sent although it is there.
     */
    async #mountedOrSent(blob) {
        try {
            const fate = await this.#uploads.send({ ...blob, mountFrom: blob.at.repository });
            return fate === 'mount' ? 'present' : fate;
        }
        catch (error) {
            // A registry that is really away does not answer the usual way either.
            if (!(error instanceof Failure) || (error.code !== 'registry-protocol' && error.code !== 'registry-unavailable'))
                throw error;
            this.#unmounting.add(blob.at.registry);
            return await this.#uploads.ensure(blob);
        }
    }
}
function missing_blobs_keyOf({ registry, repository, digest }) {
    return formatReference({ registry, repository, digest });
}

;// CONCATENATED MODULE: ./packages/registry/build/registry-ends.js




/** Reads from registries. */
class RegistrySource {
    #reader;
    #referrers;
    #legacy;
    #kept = new KeptBlobs();
    constructor(reader, referrers) {
        this.#reader = reader;
        this.#referrers = referrers;
        this.#legacy = new LegacyTags(reader);
    }
    async manifest(at) {
        return await this.#reader.manifest(at);
    }
    blob(at, size) {
        const kept = this.#kept.get(at, size);
        return kept === undefined ? this.#kept.keep(at, size, this.#reader.blob(at, size)) : bytesOnce(kept);
    }
    passingBlob(at, size, from) {
        const kept = this.#kept.get(at, size);
        return kept === undefined ? this.#reader.passingBlob(at, size, from) : bytesOnce(kept, from);
    }
    async resolve(reference) {
        return await this.#reader.resolve(reference);
    }
    async tagged(reference) {
        return await this.#reader.tagged(reference);
    }
    async readable(subject, wanted = () => true) {
        return await this.#referrers.readable(subject, wanted);
    }
    async descriptors(subject) {
        return await this.#referrers.descriptors(subject);
    }
    async legacyTags(subject) {
        return await this.#legacy.of(subject);
    }
}
/** Writes to registries. */
class RegistryTarget {
    #parts;
    #missing;
    constructor(parts) {
        this.#missing = new MissingBlobs(parts.uploads, parts.presence);
        this.#parts = parts;
    }
    async hasBlob(at, size) {
        return await this.#parts.presence.hasBlob(at, size);
    }
    async hasManifest(at, size) {
        return (await this.#parts.reader.hasRead(at)) || (await this.#parts.presence.hasManifest(at, size));
    }
    async putBlob(blob) {
        return await this.#missing.send(blob);
    }
    async putManifest(at, manifest) {
        return await this.#parts.manifests.put(at, manifest);
    }
    /** Some registries send OCI-Subject without having the API, so it alone is not believed (deps.md §1). */
    async listReferrers(subject, referrers, isSaid) {
        this.#parts.referrers.forget(subject);
        if (isSaid && (await this.#parts.referrers.hasApi(subject)))
            return;
        await this.#parts.fallbackTags.merge(subject, await referrers());
    }
    async tag(at, manifest) {
        await this.#parts.manifests.tag(at, manifest);
    }
    /** Nothing to do: a registry keeps what was put by digest. */
    async keep() {
        await Promise.resolve();
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./packages/registry/build/http/pauses.js


/** The pauses of a run, which end with it: a server may have asked to be waited for ten minutes when nobody wants its answer any more. */
class Pauses {
    #over = new AbortController();
    /** @throws Failure `registry-unavailable` once the run is over */
    async pause(milliseconds) {
        try {
            await (0,promises_.setTimeout)(milliseconds, undefined, { signal: this.#over.signal });
        }
        catch (error) {
            throw unavailable('What was to be asked again', 'the run is over', error);
        }
    }
    end() {
        this.#over.abort();
    }
}

;// CONCATENATED MODULE: ./packages/registry/build/http/request-count.js
/** How many requests of each kind a run has sent, retries and redirects included. */
class RequestCount {
    #counts = new Map();
    add({ kind }) {
        this.#counts.set(kind, this.of(kind) + 1);
    }
    of(kind) {
        return this.#counts.get(kind) ?? 0;
    }
    get total() {
        return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
    }
    toJSON() {
        return Object.fromEntries(this.#counts);
    }
}

;// CONCATENATED MODULE: ./packages/registry/build/http/retry-budget.js
const defaultRetryBudget = { most: 50, perAnswer: 0.2, waitMilliseconds: 1_800_000, waitPerAnswer: 1_000 };
/**
 * Counts repeated requests by host over a whole run: a host that answers almost everything is asked again whenever it
 * does not, one that is dying is not asked six times for each of a thousand blobs. A wait that the host asked for
 * (Retry-After) is none of its failures; of those the time is counted, so that no host keeps a run for days.
 */
class RetryBudget {
    #clock;
    #rules;
    #left = new Map();
    #patience = new Map();
    constructor(clock, rules = {}) {
        this.#clock = clock;
        this.#rules = { ...defaultRetryBudget, ...rules };
    }
    answered(host) {
        this.#left.set(host, Math.min(this.#rules.most, this.#of(host) + this.#rules.perAnswer));
        const patience = this.#patience.get(host);
        if (patience !== undefined)
            this.#patience.set(host, { ...patience, left: Math.min(this.#rules.waitMilliseconds, patience.left + this.#rules.waitPerAnswer) });
    }
    /** Whether a request may be repeated; if so, it is counted. */
    take(host) {
        const left = this.#of(host);
        if (left < 1)
            return false;
        this.#left.set(host, left - 1);
        return true;
    }
    /** Whether a wait that the host asked for may begin now; if so, it is counted. Of waits side by side the time counts once. */
    wait(host, milliseconds) {
        const now = this.#clock.now().getTime();
        const { left, until } = this.#patience.get(host) ?? { left: this.#rules.waitMilliseconds, until: now };
        const added = Math.max(0, now + milliseconds - Math.max(now, until));
        if (added > left)
            return false;
        this.#patience.set(host, { left: left - added, until: Math.max(until, now + milliseconds) });
        return true;
    }
    #of(host) {
        return this.#left.get(host) ?? this.#rules.most;
    }
}

;// CONCATENATED MODULE: ./packages/registry/build/download/tag-lists.js





const pageLength = 1_000;
/**
 * A second opinion about tags that a registry says it does not have. One false 404, as a replica that lags gives it,
 * would make evidence that hangs by its tag pass for evidence that was never there. One list serves all tags of a
 * repository; where it cannot be had whole in one answer, it says nothing.
 */
class TagLists {
    #clients;
    #known = new Map();
    constructor(clients) {
        this.#clients = clients;
    }
    /** Whether the list of all tags is there and lacks this one (distribution-spec 1.1, "Listing Tags"). Asks once for each repository. */
    async lack(reference) {
        const key = (0,model_reference/* formatRepository */.Sh)(reference);
        const listing = this.#known.get(key) ?? this.#list(reference);
        this.#known.set(key, listing);
        const tags = await listing;
        return tags !== undefined && !tags.has(reference.tag);
    }
    async #list({ registry, repository }) {
        const call = { kind: 'tag-list', method: 'GET', at: `/v2/${repository}/tags/list?n=${pageLength}`, scopes: [pull(repository)], headers: { accept: 'application/json' } };
        try {
            return await this.#clients.at(registry).send(call, async (response) => {
                if (response.status !== 200 || response.header('link') !== undefined) {
                    response.discard();
                    // No repository, no tags: another answer to another question that says the same.
                    return response.status === 404 ? new Set() : undefined;
                }
                return tagsIn(await response.bytes(maxManifestBytes, `The tags of ${registry}/${repository}`));
            });
        }
        catch (error) {
            // Many registries let nobody list: then the tag itself is asked for again.
            if (error instanceof build_failure/* Failure */.H)
                return undefined;
            throw error;
        }
    }
}
function tagsIn(bytes) {
    const { tags } = (0,strict_json/* parseStrictJsonObject */.Qp)(bytes, { what: 'a list of tags', maxBytes: maxManifestBytes });
    if (tags === null)
        return new Set();
    return Array.isArray(tags) && !tags.some(strict_json/* isJsonObject */.OW) ? new Set(tags.filter((tag) => typeof tag === 'string')) : undefined;
}

;// CONCATENATED MODULE: ./packages/registry/build/registry-reader.js












/** Opens registries for reading. */
function createRegistryReader(options) {
    const { clients, retrying, requests, credentialsUsed, close } = connect(options);
    const reader = new RegistryReader(clients, retrying, new TagLists(clients));
    const referrers = new Referrers(clients, reader);
    return { reader, tags: reader, bundles: evidenceIn(new RegistrySource(reader, referrers), options), requests, credentialsUsed, close };
}
/** Wires transport, log-in and counting. */
function connect(options) {
    const requests = new RequestCount();
    const pauses = new Pauses();
    const pause = options.pause ?? (async (milliseconds) => await pauses.pause(milliseconds));
    const onRequest = (sent) => {
        requests.add(sent);
        options.onRequest?.(sent);
    };
    const budget = options.budget ?? new RetryBudget(options.clock);
    const transport = new Transport({ ...options, pause, onRequest, budget });
    const { clock, credentials, onSecret, tokenServers = {} } = options;
    const used = new CredentialsUsed();
    return {
        clients: new RegistryClients({ transport, clock, credentials, onSecret, tokenServers, used }),
        retrying: retryingBy({ ...options, pause, budget }),
        requests,
        credentialsUsed: () => used.list(),
        close: () => {
            pauses.end();
            transport.close();
        },
    };
}

// EXTERNAL MODULE: ./packages/worlds/build/evidence/evidence-sources.js + 5 modules
var evidence_sources = __webpack_require__(4508);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/npm-registry/build/credentials.js
/**
 * Credentials by registry path, as npm keeps them: `//host[:port]/path/:_authToken=…`, `:_auth=…`, or `:username=…` with
 * `:_password=…`. The longest path that the address lies under wins. Settings without a path count for nothing, since
 * they would be sent to every registry.
 */
function npmCredentials({ npmrc = [], token, environment = {}, onSecret }) {
    const settings = new Map(npmrc.toReversed().flatMap((text) => scopedSettings(text, environment)));
    const header = (scope) => {
        const bearer = settings.get(`${scope}:_authToken`);
        if (bearer !== undefined)
            return told(`Bearer ${bearer}`, [bearer], onSecret);
        const basic = settings.get(`${scope}:_auth`);
        if (basic !== undefined)
            return told(`Basic ${basic}`, [basic, ...passwordIn(basic)], onSecret);
        const username = settings.get(`${scope}:username`);
        const password = settings.get(`${scope}:_password`);
        if (username === undefined || password === undefined)
            return undefined;
        const plain = Buffer.from(password, 'base64').toString();
        const both = Buffer.from(`${username}:${plain}`).toString('base64');
        return told(`Basic ${both}`, [password, plain, both], onSecret);
    };
    return (address) => {
        if (token !== undefined && isUnder(address, token.registry))
            return told(`Bearer ${token.value}`, [token.value], onSecret);
        for (const scope of scopesOf(address)) {
            const found = header(scope);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
}
/** Whether `address` lies in the registry: same origin, and below its path. */
function isUnder(address, registry) {
    return address.origin === registry.origin && address.pathname.startsWith(registry.pathname);
}
/** `//host/a/b/`, `//host/a/`, `//host/`: npm's "nerf darts", the longest first. */
function scopesOf({ host, pathname }) {
    const folders = pathname.split('/').slice(1, -1);
    return Array.from({ length: folders.length + 1 }, (_, left) => `//${host}/${folders.slice(0, folders.length - left).map((folder) => `${folder}/`).join('')}`);
}
function scopedSettings(text, environment) {
    return text.split(/\r?\n/).flatMap((line) => {
        const [, key, value] = /^\s*(\/\/[^\s=]+:(?:_authToken|_auth|username|_password))\s*=\s*(.*?)\s*$/.exec(line) ?? [];
        if (key === undefined || value === undefined)
            return [];
        const unset = [];
        const known = unquoted(value).replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_whole, name) => environment[name] ?? (unset.push(name), ''));
        // A half-filled secret is none; and a line break in it would be a header of its own.
        return unset.length > 0 || !/^[\x21-\x7e]+$/.test(known) ? [] : [[key, known]];
    });
}
function unquoted(value) {
    return /^"(.*)"$/.exec(value)?.[1] ?? /^'(.*)'$/.exec(value)?.[1] ?? value;
}
function passwordIn(basic) {
    const [, password] = /^[^:]*:(.+)$/.exec(Buffer.from(basic, 'base64').toString()) ?? [];
    return password === undefined ? [] : [password];
}
function told(header, secrets, onSecret) {
    for (const secret of secrets)
        onSecret?.(secret);
    return header;
}

;// CONCATENATED MODULE: ./packages/npm-registry/build/failures.js

const failures_safeToRepeat = 'Run the job again: what was published is not published twice.';
function failures_unavailable(where, why, cause) {
    return new build_failure/* Failure */.H('registry-unavailable', { blame: 'service', message: `${where} does not answer: ${why}`, remedy: failures_safeToRepeat, found: why, cause });
}
/** The registry answers in a way that no npm client could use. */
function build_failures_protocolError(where, why) {
    return new build_failure/* Failure */.H('registry-protocol', { blame: 'service', message: `${where} answers unlike an npm registry: ${why}`, remedy: 'Tell the operator of the registry.', found: why });
}
function failures_redirectRefused(from, to, why) {
    return new build_failure/* Failure */.H('redirect-refused', {
        blame: 'service',
        message: `${from} points to ${to}, which is refused: ${why}`,
        remedy: 'List the host as one that tarballs may come from if you trust it, or ask the operator of the registry.',
        found: to,
    });
}
function failures_tooLarge(what, limit) {
    return new build_failure/* Failure */.H('too-large', { blame: 'artifact', message: `${what} is over its limit of ${limit} bytes`, remedy: 'Make it smaller.', expected: `at most ${limit} bytes` });
}
function notFound(what) {
    return new build_failure/* Failure */.H('not-found', { blame: 'artifact', message: `${what} is not there`, remedy: 'Publish it to the source registry first, and give the sha512 of its tarball.' });
}
function build_failures_digestMismatch(what, expected, found) {
    return new build_failure/* Failure */.H('digest-mismatch', {
        blame: 'service',
        message: `${what}: expected ${expected}, found ${found}`,
        remedy: 'Do not use this package; ask the operator of the registry how the content came to change.',
        expected,
        found,
    });
}
function build_failures_manifestInvalid(what, why) {
    return new Failure('manifest-invalid', { blame: 'artifact', message: `${what}: ${why}`, remedy: 'Pack and publish the package again with a current npm.', found: why });
}
function failures_invalidInput(message, remedy) {
    return new build_failure/* Failure */.H('input-invalid', { blame: 'configuration', message, remedy });
}
/** What an unwanted status means. The body is never repeated: a registry may echo what it was sent. */
/** A Failure of a registry that says when to come back: it has not taken the request up. */
class Postponed extends build_failure/* Failure */.H {
    afterMilliseconds;
    constructor(failure, afterMilliseconds) {
        super(failure.code, { blame: failure.blame, message: failure.message, remedy: failure.remedy, ...(failure.found === undefined ? {} : { found: failure.found }) });
        this.afterMilliseconds = afterMilliseconds;
    }
}
function build_failures_statusFailure(request, status) {
    const { code, blame, remedy } = failures_meaningOf(status);
    return new build_failure/* Failure */.H(code, { blame, message: `${request}: found HTTP ${status}`, remedy, found: `HTTP ${status}` });
}
function failures_meaningOf(status) {
    if (status === 401 || status === 403)
        return { code: 'registry-denied', blame: 'configuration', remedy: 'Give a token for this registry that may do this, as //host/path/:_authToken=… in an .npmrc.' };
    if (status === 404)
        return { code: 'not-found', blame: 'configuration', remedy: 'Check the name, and that these credentials may see it.' };
    if (status === 413)
        return { code: 'too-large', blame: 'artifact', remedy: 'Ask the operator of the registry for its size limits.' };
    if (status === 429)
        return { code: 'rate-limited', blame: 'service', remedy: 'Wait; it is safe to run again.' };
    if (status === 408 || status >= 500)
        return { code: 'registry-unavailable', blame: 'service', remedy: failures_safeToRepeat };
    return { code: 'registry-protocol', blame: 'service', remedy: 'Tell the operator of the registry.' };
}

;// CONCATENATED MODULE: ./packages/npm-registry/build/client.js




const attempts = 4;
const firstPause = 250;
const longestPause = 10_000;
/** A registry that asks for more than this is told to the person instead. */
const longestWait = 60_000;
const deadline = 60_000;
const tarballDeadline = 10 * 60_000;
const client_maxRedirects = 3;
const defaultMaxBytes = 4 * 1024 * 1024;
/** Speaks to one npm registry with one set of credentials, which go nowhere but below the registry's own address. */
class NpmClient {
    registry;
    #options;
    constructor(options) {
        this.registry = options.registry;
        this.#options = options;
    }
    /**
     * One request and its whole answer. Reads are tried again when the registry is busy; a write is sent once, since
     * only a look tells whether it happened, and again only where the registry says that it has not taken it up. @throws Failure `registry-*` | `rate-limited` | `not-found` | `too-large` | `redirect-refused`
     */
    async send({ method = 'GET', path, accept = 'application/json', json, accepts = [], maxBytes = defaultMaxBytes }) {
        const url = new URL(path, this.registry);
        const told = `${method} ${url.host}${url.pathname}`;
        return this.#again(method === 'GET', async () => {
            const response = await this.#ask(url, { method, headers: { accept, 'cache-control': 'no-cache', ...(json === undefined ? {} : { 'content-type': 'application/json' }) }, ...(json === undefined ? {} : { body: json }) }, deadline);
            if (isRedirect(response))
                throw await refusedRedirect(response, url);
            if (!response.ok && !accepts.includes(response.status))
                throw await unwanted(response, told);
            return { status: response.status, bytes: await wholeBody(response, maxBytes, `The answer to ${told}`) };
        });
    }
    /** As {@link send}, for a JSON object; undefined for 404. @throws Failure as send does, and `json-invalid` */
    async object(request) {
        const { status, bytes } = await this.send({ ...request, accepts: [404] });
        const maxBytes = request.maxBytes ?? defaultMaxBytes;
        return status === 404 ? undefined : (0,strict_json/* parseStrictJsonObject */.Qp)(bytes, { what: `The answer of ${this.registry.host} to ${request.path}`, maxBytes });
    }
    /**
     * The bytes at a tarball's address, which may lie in the registry or on a host that was listed; neither it nor a
     * redirect leads anywhere else. @throws Failure as send does
     */
    async download(address, maxBytes) {
        return this.#again(true, async () => {
            let url = address;
            for (let hops = 0;; hops += 1) {
                this.#mayDownload(url);
                const response = await this.#ask(url, { method: 'GET', headers: { accept: '*/*' } }, tarballDeadline);
                const location = response.headers.get('location');
                if (!isRedirect(response) || location === null) {
                    if (!response.ok)
                        throw await unwanted(response, `GET ${url.host}${url.pathname}`);
                    return wholeBody(response, maxBytes, `The tarball at ${url.host}${url.pathname}`);
                }
                await response.body?.cancel();
                const next = URL.parse(location, url.href);
                if (next === null || hops >= client_maxRedirects)
                    throw failures_redirectRefused(url.host, location.slice(0, 100), next === null ? 'it is no address' : `more than ${client_maxRedirects} redirects`);
                url = next;
            }
        });
    }
    #mayDownload(url) {
        // Plain HTTP only where the registry itself is spoken to so.
        const isListed = (url.protocol === 'https:' || url.protocol === this.registry.protocol) && this.#options.tarballHosts?.includes(url.host) === true;
        if (url.username !== '' || url.password !== '')
            throw failures_redirectRefused(this.registry.host, url.host, 'it carries credentials');
        if (url.origin !== this.registry.origin && !isListed)
            throw failures_redirectRefused(this.registry.host, url.host, 'tarballs come from the registry itself or a listed host, by HTTPS');
    }
    async #ask(url, init, milliseconds) {
        const authorization = isUnder(url, this.registry) ? await this.#options.credentials(url) : undefined;
        const headers = { ...init.headers, 'user-agent': 'portcullis', ...(authorization === undefined ? {} : { authorization }) };
        try {
            return await (this.#options.fetch ?? fetch)(url, { ...init, headers, redirect: 'manual', signal: AbortSignal.timeout(milliseconds) });
        }
        catch (error) {
            throw failures_unavailable(url.host, 'the connection failed', error);
        }
    }
    async #again(isRepeatable, attempt) {
        for (let tries = 1;; tries += 1) {
            try {
                return await attempt();
            }
            catch (error) {
                const isPassing = error instanceof build_failure/* Failure */.H && (error.code === 'registry-unavailable' || error.code === 'rate-limited');
                const wait = error instanceof Postponed ? error.afterMilliseconds : Math.min(longestPause, firstPause * 4 ** (tries - 1));
                if (!isPassing || !(isRepeatable || error instanceof Postponed) || tries >= attempts || wait > longestWait)
                    throw error;
                await this.#options.pause(wait);
            }
        }
    }
}
function isRedirect({ status }) {
    return status >= 300 && status < 400 && status !== 304;
}
async function refusedRedirect(response, from) {
    await response.body?.cancel();
    return failures_redirectRefused(from.host, (response.headers.get('location') ?? 'nowhere').slice(0, 100), 'only tarballs are redirected');
}
async function unwanted(response, told) {
    await response.body?.cancel();
    const failure = build_failures_statusFailure(told, response.status);
    const wait = client_retryAfter(response.headers);
    return (response.status === 429 || response.status === 503) && wait !== undefined ? new Postponed(failure, wait) : failure;
}
/** Milliseconds that a Retry-After asks for: seconds, or a date by the registry's own clock (RFC 9110, 10.2.3). */
function client_retryAfter(headers) {
    const asked = headers.get('retry-after') ?? '';
    if (/^[0-9]{1,9}$/.test(asked))
        return Number(asked) * 1_000;
    const wait = Date.parse(asked) - Date.parse(headers.get('date') ?? '');
    return Number.isNaN(wait) ? undefined : Math.max(wait, 0);
}
/** The body, read no further than `maxBytes` after decoding. */
async function wholeBody(response, maxBytes, what) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of (response.body ?? [])) {
            size += chunk.byteLength;
            if (size > maxBytes)
                throw failures_tooLarge(what, maxBytes);
            chunks.push(chunk);
        }
    }
    catch (error) {
        throw error instanceof build_failure/* Failure */.H ? error : failures_unavailable(what, 'the body broke off', error);
    }
    return Buffer.concat(chunks, size);
}

;// CONCATENATED MODULE: ./packages/npm-registry/build/package-name.js

// As npm accepts for new packages (validate-npm-package-name): lower case, no leading dot or underscore, 214 characters.
const part = '[a-z0-9-][a-z0-9._~-]*';
const nameShape = new RegExp(`^(?:@${part}/)?${part}$`);
// SemVer 2.0.0 without the leading zeros' rule: the registry holds it, and a version is only compared for equality.
const versionShape = /^[0-9]{1,16}\.[0-9]{1,16}\.[0-9]{1,16}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
/** @returns `name` itself @throws Failure `input-invalid` */
function checkedName(name) {
    if (nameShape.test(name) && name.length <= 214)
        return name;
    throw failures_invalidInput(`Expected the name of an npm package, found ${JSON.stringify(name.slice(0, 230))}`, 'Write it as in package.json: shop or @acme/shop.');
}
function isVersion(text) {
    return text.length <= 256 && versionShape.test(text);
}
/** A dist-tag must not read as a version or range, or `npm install name@tag` would mean something else. @throws Failure `input-invalid` */
function package_name_checkedDistTag(tag) {
    if (/^[A-Za-z][A-Za-z0-9._-]{0,127}$/.test(tag) && !/^[vVxX](?:[0-9.].*|[xX]?)$/.test(tag))
        return tag;
    throw invalidInput(`Expected a dist-tag, found ${JSON.stringify(tag.slice(0, 140))}`, 'Give a word such as latest or next, not a version.');
}
/** As it stands in addresses: `@acme%2fshop`. */
function package_name_inPath(name) {
    return name.replace('/', '%2f');
}
/** What `npm pack` calls the file, without its ending: `acme-shop-1.2.3`. */
function packedName(name, version) {
    return `${name.replace(/^@/, '').replace('/', '-')}-${version}`;
}

;// CONCATENATED MODULE: ./packages/npm-registry/build/attestations.js




/** SLSA provenance, which a publisher uploads with the version. */
const attestations_provenanceType = 'https://slsa.dev/provenance/v1';
const maxAttestations = 100;
/**
 * What `/-/npm/v1/attestations` has for a version that is known to be there: 404 then means that there are none, or
 * that the registry keeps none. @throws Failure: "could not look" is never "there are none"
 */
async function attestations_readAttestations(client, name, version) {
    const request = { path: `-/npm/v1/attestations/${package_name_inPath(name)}@${encodeURIComponent(version)}`, maxBytes: 24 * 1024 * 1024 };
    // One false "there are none" would leave them behind, so the registry has to say it twice.
    const json = (await client.object(request)) ?? (await client.object(request));
    if (json === undefined)
        return [];
    const list = json['attestations'];
    if (!Array.isArray(list) || list.length > maxAttestations)
        throw build_failures_protocolError(client.registry.host, `attestations is no list of at most ${maxAttestations}`);
    return list.map((entry) => {
        if (!(0,strict_json/* isJsonObject */.OW)(entry) || typeof entry['predicateType'] !== 'string' || !(0,strict_json/* isJsonObject */.OW)(entry['bundle']))
            throw build_failures_protocolError(client.registry.host, 'an attestation has no predicateType or no bundle');
        const bytes = new TextEncoder().encode(JSON.stringify(entry['bundle']));
        return { bytes, digest: (0,model_digest/* digestOf */.ol)(bytes), source: `npm attestations of ${client.registry.host}`, predicateType: entry['predicateType'] };
    });
}

;// CONCATENATED MODULE: ./packages/npm-registry/build/dist-tags.js


/** Dist-tag to version, now: not out of the packument, which registries cache. @throws Failure `registry-*` | `not-found` */
async function dist_tags_readDistTags(client, name) {
    const json = (await client.object({ path: `-/package/${inPath(name)}/dist-tags` })) ?? {};
    return new Map(Object.entries(json).map(([tag, version]) => {
        if (typeof version !== 'string')
            throw protocolError(client.registry.host, `the dist-tag ${tag.slice(0, 80)} is no text`);
        return [tag, version];
    }));
}
async function dist_tags_writeDistTag(client, name, tag, version) {
    await client.send({ method: 'PUT', path: pathOf(name, tag), json: JSON.stringify(version), maxBytes: 64 * 1024 });
}
/** Takes a dist-tag away; one that is gone already is no failure. */
async function dist_tags_removeDistTag(client, name, tag) {
    await client.send({ method: 'DELETE', path: pathOf(name, tag), accepts: [404], maxBytes: 64 * 1024 });
}
function pathOf(name, tag) {
    return `-/package/${inPath(name)}/dist-tags/${checkedDistTag(tag)}`;
}

;// CONCATENATED MODULE: ./packages/npm-registry/build/integrity.js


/**
 * The sha512 of a `dist.integrity` (Subresource Integrity: hashes separated by blanks), or undefined when it has none
 * or more than one: two would be two names for the content. @throws Failure `base64-invalid` | `digest-invalid`
 */
function digestOfIntegrity(integrity) {
    const [hash, ...others] = integrity.split(/\s+/).filter((word) => word.startsWith('sha512-'));
    if (hash === undefined || others.length > 0)
        return undefined;
    const [encoded = ''] = hash.slice('sha512-'.length).split('?');
    return (0,model_digest/* parseDigest */.m)(`sha512:${Buffer.from((0,base64/* decodeBase64 */.y)(encoded)).toString('hex')}`);
}
/** The inverse, for a sha512 digest. */
function integrity_integrityOf(digest) {
    return `sha512-${Buffer.from(digest.slice('sha512:'.length), 'hex').toString('base64')}`;
}

;// CONCATENATED MODULE: ./packages/npm-registry/build/packument.js




const abbreviated = 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8';
const maxBytes = 64 * 1024 * 1024;
/** Asks for the abbreviated document, and takes the full one. @returns undefined when there is no such package @throws Failure */
async function packument_readPackument(client, packageName) {
    const name = checkedName(packageName);
    const json = await client.object({ path: package_name_inPath(name), accept: abbreviated, maxBytes });
    if (json === undefined)
        return undefined;
    const where = client.registry.host;
    if (json['name'] !== name)
        throw build_failures_protocolError(where, `asked for ${name}, it describes another package`);
    const versions = objectIn(json, 'versions', where);
    const distTags = objectIn(json, 'dist-tags', where);
    return {
        name,
        versions: new Map(Object.entries(versions).map(([version, entry]) => [version, versionIn(version, entry, where)])),
        distTags: new Map(Object.entries(distTags).map(([tag, version]) => [tag, textIn(version, `dist-tags.${tag}`, where)])),
    };
}
/** The version whose tarball has this digest, if the registry says that one has. */
function versionBy(packument, digest) {
    return [...(packument?.versions.values() ?? [])].find((published) => published.digest === digest);
}
function versionIn(version, entry, where) {
    if (!isVersion(version) || !(0,strict_json/* isJsonObject */.OW)(entry) || !(0,strict_json/* isJsonObject */.OW)(entry['dist']))
        throw build_failures_protocolError(where, `version ${JSON.stringify(version.slice(0, 80))} is malformed`);
    const { integrity, tarball } = entry['dist'];
    const address = URL.parse(textIn(tarball ?? null, `versions.${version}.dist.tarball`, where));
    if (address === null)
        throw build_failures_protocolError(where, `the tarball of ${version} has no address`);
    return { version, manifest: entry, tarball: address, digest: integrity === undefined ? undefined : digestOfIntegrity(textIn(integrity, `versions.${version}.dist.integrity`, where)) };
}
function objectIn(json, field, where) {
    const value = json[field];
    if ((0,strict_json/* isJsonObject */.OW)(value))
        return value;
    throw build_failures_protocolError(where, `${field} is no object`);
}
function textIn(value, field, where) {
    if (typeof value === 'string')
        return value;
    throw build_failures_protocolError(where, `${field} is no text`);
}

;// CONCATENATED MODULE: ./packages/npm-registry/build/package-at.js




/**
 * The version whose tarball the registry says has the digest. A version in the reference must be that one; a dist-tag
 * there says nothing, since it may have moved. @returns undefined when the registry has no such version
 * @throws Failure `digest-mismatch` | `input-invalid` for a digest other than sha512, and as the client does
 */
async function package_at_findVersion(client, { repository: name, tag, digest }) {
    if (!digest.startsWith('sha512:'))
        throw failures_invalidInput(`${name} is named by ${digest.slice(0, 20)}…, and npm registries know packages by sha512`, 'Give the sha512 of the tarball in hex, as `npm view NAME@VERSION dist.integrity` tells it in base64.');
    const packument = await packument_readPackument(client, name);
    const named = tag === undefined ? undefined : packument?.versions.get(tag);
    if (named !== undefined && named.digest !== digest)
        throw build_failures_digestMismatch(`${name}@${named.version} at ${client.registry.host}`, digest, named.digest ?? 'no sha512');
    return named ?? versionBy(packument, digest);
}
/** As {@link findVersion}. @throws Failure `not-found` too */
async function package_at_requireVersion(client, reference) {
    const found = await package_at_findVersion(client, reference);
    if (found === undefined)
        throw notFound(`A version of ${reference.repository} with the sha512 ${(0,model_digest/* shortDigest */.VK)(reference.digest)}… at ${client.registry.host}`);
    return found;
}
/** The registry's attestations of a package, and what `others` know: bundle files, GitHub's attestations. */
function package_at_packageBundles(client, others = []) {
    return {
        async bundles(subject) {
            const { version } = await package_at_requireVersion(client, subject);
            const found = await Promise.all([attestations_readAttestations(client, subject.repository, version), ...others.map((other) => other.bundles(subject))]);
            return package_at_distinct(found.flat());
        },
    };
}
function package_at_distinct(bundles) {
    return [...new Map(bundles.map((bundle) => [bundle.digest, bundle])).values()];
}

;// CONCATENATED MODULE: ./packages/npm-registry/build/npm-target.js






/** The dist-tag of what has been published and not been promoted: nobody installs by it. */
const npm_target_stagingTag = 'portcullis-staging';
const looks = (/* unused pure expression or super */ null && ([0, 500, 1_000, 2_000, 4_000]));
function npm_target_shelfFile(name, version) {
    return `${packedName(name, version)}.sigstore.jsonl`;
}
/** An npm registry as the target of a promotion: each look asks anew, and dist-tags are its tags. */
function npm_target_createNpmTarget(options) {
    const { client, shelf, others = [] } = options;
    return {
        async bundles(subject) {
            const published = await findVersion(client, withoutTag(subject));
            if (published === undefined)
                return [];
            const { version } = published;
            const found = await Promise.all([readAttestations(client, subject.repository, version), shelf.read(npm_target_shelfFile(subject.repository, version)), ...others.map((other) => other.bundles(subject))]);
            return distinct(found.flat());
        },
        async attach(subject, bundle) {
            const { version } = await requireVersion(client, withoutTag(subject));
            return shelf.keep(npm_target_shelfFile(subject.repository, version), bundle);
        },
        resolve: (reference) => resolveTag(client, reference),
        move: (reference, to) => moveTag(options, reference, to),
    };
}
/** A dist-tag that leads to a version without sha512 is no "there is no such tag". @throws Failure `registry-protocol` by way of packument, `not-found` */
async function resolveTag(client, { repository: name, tag }) {
    const packument = await readPackument(client, name);
    if (packument === undefined || tag === undefined)
        return undefined;
    const version = (await readDistTags(client, name)).get(tag);
    if (version === undefined)
        return undefined;
    const digest = packument.versions.get(version)?.digest;
    if (digest !== undefined)
        return digest;
    throw new Failure('registry-protocol', {
        blame: 'service',
        message: `${name}@${tag} at ${client.registry.host} leads to ${version}, of which the registry tells no sha512`,
        remedy: 'Point the dist-tag to a version that was published with an integrity, then run again.',
        found: version,
    });
}
async function moveTag({ client, pause }, { registry, repository: name, tag }, to) {
    checkedDistTag(tag);
    const { version } = await requireVersion(client, { registry, repository: name, digest: to });
    // Before the tag that counts: a run that may not write dist-tags finds out while nothing can be seen.
    if ((await readDistTags(client, name)).get(npm_target_stagingTag) === version && tag !== npm_target_stagingTag)
        await removeDistTag(client, name, npm_target_stagingTag);
    await writeDistTag(client, name, tag, version);
    let found;
    for (const wait of looks) {
        if (wait > 0)
            await pause(wait);
        found = (await readDistTags(client, name)).get(tag);
        if (found === version)
            return;
    }
    throw new Failure('tag-conflict', {
        blame: 'service',
        message: `${name}@${tag} at ${client.registry.host}: expected ${version} after it was moved there, found ${found ?? 'no such dist-tag'}`,
        remedy: 'Find out who else moves this dist-tag, then run again.',
        expected: version,
        found: found ?? 'no dist-tag',
    });
}
/** The tag of a target is a dist-tag, which names no version. */
function withoutTag({ registry, repository, digest }) {
    return { registry, repository, digest };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./packages/npm-registry/build/tar-entries.js


const block = 512;
/**
 * The regular files of a gzipped tar archive (ustar, with pax and GNU names), in order, a piece at a time.
 * Content is kept for the files that are `wanted`. @throws Failure `archive-hostile` | `too-large`
 */
async function* tar_entries_filesInTarball(tarball, wanted, limits) {
    const source = new ArchiveReader(unzipped(tarball, limits.unpacked));
    let longName;
    for (;;) {
        const header = await source.take(block);
        if (header === undefined || header.every((byte) => byte === 0))
            return;
        requireChecksum(header);
        const size = octal(header.subarray(124, 136));
        const kind = String.fromCharCode(header[156] ?? 0);
        const isName = kind === 'x' || kind === 'L';
        const path = longName ?? nameIn(header);
        const isFile = kind === '0' || kind === '\0' || kind === '7';
        const isKept = isName || (isFile && wanted(path));
        if (isKept && size > limits.file)
            throw new Failure('too-large', { blame: 'artifact', message: `${JSON.stringify(path.slice(0, 120))} in the tarball is over its limit of ${limits.file} bytes`, remedy: 'Make it smaller.' });
        const content = isKept ? await source.take(size) : await source.skip(size);
        if (content === undefined && (isKept || size > 0))
            throw hostile('it ends in the middle of a file');
        await source.skip((block - (size % block)) % block);
        if (kind === 'g')
            continue;
        longName = isName && content instanceof Uint8Array ? longNameIn(kind, content) : undefined;
        if (isFile)
            yield { path, content: content instanceof Uint8Array ? content : undefined };
    }
}
/** Gives out a stream in pieces of the sizes asked for. */
class ArchiveReader {
    #pieces;
    #left = new Uint8Array();
    constructor(pieces) {
        this.#pieces = pieces;
    }
    /** Exactly `size` bytes, or undefined when there are fewer. */
    async take(size) {
        const taken = [];
        const isWhole = await this.#pass(size, (piece) => taken.push(piece));
        return isWhole ? Buffer.concat(taken, size) : undefined;
    }
    /** @returns whether there were so many */
    async skip(size) {
        return (await this.#pass(size, () => undefined)) ? true : undefined;
    }
    async #pass(size, give) {
        let missing = size;
        while (missing > 0) {
            if (this.#left.byteLength === 0) {
                const next = await this.#pieces.next();
                if (next.done === true)
                    return false;
                this.#left = next.value;
            }
            const piece = this.#left.subarray(0, missing);
            this.#left = this.#left.subarray(piece.byteLength);
            missing -= piece.byteLength;
            give(piece);
        }
        return true;
    }
}
async function* unzipped(tarball, limit) {
    let size = 0;
    const gunzip = process.getBuiltinModule('node:zlib').createGunzip();
    const pieces = Readable.from([tarball]).pipe(gunzip);
    try {
        for await (const piece of pieces) {
            size += piece.byteLength;
            if (size > limit)
                throw hostile(`it unpacks to more than ${limit} bytes`);
            yield piece;
        }
    }
    catch (error) {
        throw error instanceof Failure ? error : hostile('it is no gzip file', error);
    }
    finally {
        gunzip.destroy();
    }
}
function nameIn(header) {
    const isUstar = tar_entries_text(header.subarray(257, 262)) === 'ustar';
    const prefix = isUstar ? tar_entries_text(header.subarray(345, 500)) : '';
    return `${prefix === '' ? '' : `${prefix}/`}${tar_entries_text(header.subarray(0, 100))}`;
}
/** pax: `<length> path=<name>\n` among other records; GNU: the name itself. */
function longNameIn(kind, content) {
    if (kind === 'L')
        return tar_entries_text(content);
    let rest = Buffer.from(content);
    let found;
    while (rest.byteLength > 0) {
        const [, digits = ''] = /^([0-9]{1,9}) /.exec(rest.subarray(0, 12).toString('latin1')) ?? [];
        const length = Number(digits);
        if (digits === '' || length <= digits.length + 1 || length > rest.byteLength)
            throw hostile('a pax header is malformed');
        const record = rest.subarray(digits.length + 1, length).toString();
        // The size of the next file could be given here instead of in its header: no npm writes that.
        if (record.startsWith('size='))
            throw hostile('a pax header changes the size of a file');
        if (record.startsWith('path='))
            found = record.slice('path='.length).replace(/\n$/, '');
        rest = rest.subarray(length);
    }
    return found;
}
function requireChecksum(header) {
    const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte), 0);
    if (octal(header.subarray(148, 156)) !== sum)
        throw hostile('a header has another checksum');
}
function octal(field) {
    const digits = tar_entries_text(field).trim();
    if (!/^[0-7]{1,12}$/.test(digits))
        throw hostile('a header holds no octal number');
    return Number.parseInt(digits, 8);
}
function tar_entries_text(field) {
    const end = field.indexOf(0);
    return Buffer.from(end < 0 ? field : field.subarray(0, end)).toString();
}
function hostile(why, cause) {
    return new Failure('archive-hostile', { blame: 'artifact', message: `The tarball breaks the rules for archives: ${why}`, remedy: 'Pack the package again with a current npm.', found: why, cause });
}

;// CONCATENATED MODULE: ./packages/npm-registry/build/manifest-in-tarball.js



const limits = { unpacked: 1024 * 1024 * 1024, file: 1024 * 1024 };
/**
 * The package.json that the tarball's digest covers, which must name exactly this package and version. A registry's
 * own copy of it is covered by nothing and may say other dependencies and scripts, so it is not taken over.
 * @throws Failure `manifest-invalid` | `archive-hostile` | `too-large` | `json-invalid`
 */
async function manifest_in_tarball_manifestInTarball(tarball, name, version) {
    const found = [];
    for await (const { content } of filesInTarball(tarball, isPackageJson, limits))
        if (content !== undefined)
            found.push(content);
    const [bytes, ...more] = found;
    const what = `The tarball of ${name}@${version}`;
    if (bytes === undefined)
        throw manifestInvalid(what, 'it has no package.json');
    if (more.length > 0)
        throw manifestInvalid(what, 'it has more than one package.json at its root, and readers differ about which counts');
    const manifest = parseStrictJsonObject(withoutMark(bytes), { what: `${what}, its package.json,`, maxBytes: limits.file });
    if (manifest['name'] !== name || manifest['version'] !== version)
        throw manifestInvalid(what, `its package.json is of ${JSON.stringify(manifest['name'] ?? null).slice(0, 230)} at ${JSON.stringify(manifest['version'] ?? null).slice(0, 80)}`);
    return manifest;
}
/** npm takes off the first folder, whatever it is called, and compares paths without regard to `.` in them. */
function isPackageJson(path) {
    const [, ...below] = path.split('/').filter((folder) => folder !== '' && folder !== '.');
    return below.join('/').toLowerCase() === 'package.json';
}
/** npm reads a package.json with a byte order mark. */
function withoutMark(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

;// CONCATENATED MODULE: ./packages/npm-registry/build/publish.js









/** A registry may take a while until what was published can be read: pauses between the looks, in milliseconds. */
const publish_looks = (/* unused pure expression or super */ null && ([0, 500, 1_000, 2_000, 4_000, 8_000]));
/** 409 is what most registries say of a version that is there; npmjs.org says 403. */
const maybeThere = (/* unused pure expression or super */ null && ([400, 403, 409]));
/**
 * Publishes a version byte for byte, then reads it back. One that is there already, by another run, is as good.
 * @throws Failure `version-conflict` when it is there with other bytes, and as the client does
 */
async function publish_publish(client, publication, pause) {
    const { name, version, tarball } = publication;
    const digest = digestOf(tarball, 'sha512');
    const json = JSON.stringify(await publishDocument(publication, client.registry));
    const answer = await client.send({ method: 'PUT', path: inPath(name), json, accepts: maybeThere });
    const isRefused = maybeThere.includes(answer.status);
    for (const wait of isRefused ? [0] : publish_looks) {
        if (wait > 0)
            await pause(wait);
        if (publish_isThere(await readPackument(client, name), version, digest))
            return;
    }
    if (isRefused)
        throw statusFailure(`PUT ${client.registry.host}/${name}`, answer.status);
    throw digestMismatch(`${name}@${version} at ${client.registry.host} after it was published`, digest, 'nothing yet');
}
/** Whether the version is there with exactly these bytes. @throws Failure `version-conflict` when it is there with others */
function publish_isThere(packument, version, digest) {
    const published = packument?.versions.get(version);
    if (published === undefined)
        return false;
    if (published.digest === digest)
        return true;
    throw new Failure('version-conflict', {
        blame: 'artifact',
        message: `${packument?.name}@${version} is there already, with other bytes`,
        remedy: 'A version cannot be replaced: find out who published it, and release under a new version.',
        expected: digest,
        found: published.digest ?? 'no sha512',
    });
}
/** The document of npm's `PUT /<name>`: one version, its tarball as base64 beside it. */
async function publishDocument({ name, version, tarball, stagingTag, provenance }, registry) {
    const file = `${name}-${version}.tgz`;
    const manifest = publish_installable(await manifestInTarball(tarball, name, version), name);
    const dist = {
        integrity: integrityOf(digestOf(tarball, 'sha512')),
        shasum: createHash('sha1').update(tarball).digest('hex'),
        tarball: new URL(`${name}/-/${file}`, registry).href,
    };
    return {
        _id: name,
        name,
        ...(typeof manifest['description'] === 'string' ? { description: manifest['description'] } : {}),
        'dist-tags': { [stagingTag]: version },
        versions: { [version]: { ...manifest, _id: `${name}@${version}`, dist } },
        access: null,
        _attachments: {
            [file]: { content_type: 'application/octet-stream', data: Buffer.from(tarball).toString('base64'), length: tarball.byteLength },
            ...(provenance === undefined ? {} : provenanceAttachment(`${name}-${version}.sigstore`, provenance)),
        },
    };
}
function provenanceAttachment(file, bundle) {
    const data = new TextDecoder().decode(bundle);
    const mediaType = parseStrictJsonObject(bundle, { what: 'the provenance bundle' })['mediaType'] ?? null;
    return { [file]: { content_type: mediaType, data, length: data.length } };
}
/** npm reads `bin` from the registry only in its long form. */
function publish_installable(manifest, name) {
    const { bin } = manifest;
    const normal = typeof bin === 'string' ? { [name.replace(/^@[^/]*\//, '')]: bin } : bin;
    return { ...manifest, ...(isJsonObject(normal) ? { bin: normal } : {}) };
}

;// CONCATENATED MODULE: ./packages/npm-registry/build/served-manifest.js




const dependencyFields = (/* unused pure expression or super */ null && (['dependencies', 'optionalDependencies', 'peerDependencies']));
/**
 * Whoever installs believes what the registry says of a version about its dependencies and commands, and not the package.json that the
 * digest covers: what the registry says has to come from there, or what is installed was approved by nobody.
 * @throws Failure `version-conflict`, and as {@link manifestInTarball} does
 */
async function served_manifest_requireServedAsPacked({ registry }, name, { version, manifest: served }, tarball) {
    const packed = installable(await manifestInTarball(tarball, name, version), name);
    const [alien] = [...alienDependencies(served, packed), ...alienCommands(served, packed)];
    if (alien === undefined)
        return;
    throw new Failure('version-conflict', {
        blame: 'artifact',
        message: `${registry.host} says of ${name}@${version} what its package.json does not: ${alien.slice(0, 300)}`,
        remedy: 'Whoever installs it would get that. Find out who published this version there, and release under a new one.',
        expected: 'dependencies and commands of its package.json',
        found: alien.slice(0, 300),
    });
}
/** npm moves entries from one of the fields to another when it publishes; what matters is what would be installed. */
function alienDependencies(served, packed) {
    const known = new Set(dependencyFields.flatMap((field) => entriesOf(packed[field]).map(([name, range]) => `${name} ${normalRange(range)}`)));
    return dependencyFields.flatMap((field) => entriesOf(served[field]).filter(([name, range]) => !known.has(`${name} ${normalRange(range)}`)).map(([name, range]) => `${field}: ${name} ${range}`));
}
/** With `directories.bin` npm lists a folder when it publishes: the names are those of files that the digest covers. */
function alienCommands(served, packed) {
    const directories = packed['directories'];
    if (isJsonObject(directories) && directories['bin'] !== undefined)
        return [];
    const known = new Set(entriesOf(packed['bin']).map(([name, path]) => `${name} ${normalPath(path)}`));
    return entriesOf(served['bin']).filter(([name, path]) => !known.has(`${name} ${normalPath(path)}`)).map(([name, path]) => `bin: ${name} ${path}`);
}
function entriesOf(value) {
    return isJsonObject(value ?? null) ? Object.entries(value).map(([name, said]) => [name, typeof said === 'string' ? said : JSON.stringify(said)]) : [];
}
/** npm writes a repository of GitHub in another of its spellings when it publishes. */
function normalRange(range) {
    const [, repository, commit = ''] = /^(?:(?:git\+)?(?:https|ssh|git):\/\/(?:[^@/]+@)?github\.com\/|git@github\.com:|github:)?([A-Za-z0-9_-][\w.-]*\/[\w.-]+?)(?:\.git)?(#.*)?$/.exec(range) ?? [];
    return repository === undefined ? range.trim() : `github:${repository}${commit}`;
}
function normalPath(path) {
    return path.replace(/^(?:\.?\/)+/, '');
}

;// CONCATENATED MODULE: ./packages/npm-registry/build/tarball.js


/**
 * Largest tarball in bytes. Publishing sends it as base64 inside one JSON document, so it is held in memory,
 * about four times over at the peak.
 */
const maxTarballBytes = (/* unused pure expression or super */ null && (128 * 1024 * 1024));
/** The bytes of a version, which have the digest asked for. @throws Failure `digest-mismatch` | `too-large` | `redirect-refused` | `registry-*` */
async function tarball_readTarball(client, { tarball, version }, digest) {
    const bytes = await client.download(tarball, maxTarballBytes);
    const found = digestOf(bytes, 'sha512');
    if (found !== digest)
        throw digestMismatch(`The tarball of ${version} at ${client.registry.host}`, digest, found);
    return bytes;
}

;// CONCATENATED MODULE: ./packages/npm-registry/build/npm-carrier.js










const tarballType = 'application/gzip';
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Copies a version of a package byte for byte, and its evidence to where the target keeps it. Dist-tags are not its business. */
function npm_carrier_createNpmCarrier(options) {
    return {
        plan: (from, to) => plan(options, from, to),
        carry: (planned, progress) => carry(options, planned, progress),
        missingAtTarget: (planned) => missingAtTarget(options, planned),
    };
}
async function plan(options, from, to) {
    const { source, target } = options;
    if (from.repository !== to.repository)
        throw invalidInput(`${from.repository} cannot become ${to.repository}: a package's name is inside its tarball`, 'Name a target with the same package name.');
    if (to.tag !== undefined)
        checkedDistTag(to.tag);
    const published = await requireVersion(source, from);
    const there = await readPackument(target, to.repository);
    const isPresent = isThere(there, published.version, from.digest);
    const tarball = await readTarball(source, published, from.digest);
    const present = there?.versions.get(published.version);
    if (present !== undefined)
        await requireServedAsPacked(target, to.repository, present, tarball);
    const [found, kept] = await Promise.all([options.bundles.bundles(from), options.atTarget.bundles({ registry: to.registry, repository: to.repository, digest: from.digest })]);
    const known = new Set(kept.map(({ digest }) => digest));
    const parts = [
        { kind: 'blob', digest: from.digest, mediaType: tarballType, size: tarball.byteLength, fate: isPresent ? 'present' : 'stream' },
        ...found.map((bundle) => ({ kind: 'referrer', digest: bundle.digest, mediaType: bundleType, artifactType: bundleType, size: bundle.bytes.byteLength, fate: known.has(bundle.digest) ? 'present' : 'stream', subject: from.digest })),
    ];
    const leftBehind = await stayingBehind(options, from, published.version, isPresent);
    return { from, to, parts, bytesToMove: parts.reduce((sum, { fate, size }) => (fate === 'stream' ? sum + size : sum), 0), leftBehind };
}
/** Of the source registry's own attestations, those that the target registry will not serve: they are kept beside it. */
async function stayingBehind({ source, target, takesProvenance }, from, version, isPresent) {
    const [sent, served] = await Promise.all([readAttestations(source, from.repository, version), isPresent ? readAttestations(target, from.repository, version) : []]);
    const known = new Set(served.map(({ digest }) => digest));
    const travelling = isPresent || !takesProvenance ? undefined : provenanceOf(sent);
    return sent
        .filter((attestation) => !known.has(attestation.digest) && attestation !== travelling)
        .map(({ digest, predicateType }) => ({ digest, what: `npm attestation ${predicateType}`, why: `${whyNot(predicateType, target, isPresent)}; it is kept in ${shelfFile(from.repository, version)}` }));
}
function whyNot(predicateType, { registry }, isPresent) {
    if (predicateType !== provenanceType)
        return `${registry.host} takes no attestation of this type from a publisher`;
    return isPresent ? `${registry.host} takes provenance only together with the version, which is there already` : `${registry.host} takes no provenance`;
}
/** npm takes one provenance bundle for a version. */
function provenanceOf(attestations) {
    return attestations.find(({ predicateType }) => predicateType === provenanceType);
}
/** Evidence first: whoever can see the version can see what proves it. */
async function carry(options, { from, to, parts, leftBehind }, progress) {
    const observer = typeof progress === 'function' ? { done: progress } : progress;
    const { source, target, shelf, pause } = options;
    const published = await requireVersion(source, from);
    const found = new Map((await options.bundles.bundles(from)).map((bundle) => [bundle.digest, bundle]));
    const evidence = parts.filter(({ kind }) => kind === 'referrer');
    for (const part of evidence) {
        observer?.started?.(part);
        if (part.fate !== 'present')
            await keep(shelf, shelfFile(to.repository, published.version), part, found);
        observer?.done(part);
    }
    for (const part of parts.filter(({ kind }) => kind === 'blob')) {
        observer?.started?.(part);
        if (part.fate !== 'present') {
            const tarball = await readTarball(source, published, from.digest);
            observer?.moved?.(part, tarball.byteLength);
            const provenance = options.takesProvenance ? provenanceOf(await readAttestations(source, from.repository, published.version)) : undefined;
            await publish(target, { name: to.repository, version: published.version, tarball, stagingTag, ...(provenance === undefined ? {} : { provenance: provenance.bytes }) }, pause);
        }
        observer?.done(part);
    }
    if (to.tag !== undefined)
        await endStaging(target, to.repository, to.tag, published.version);
    return { parts, leftBehind };
}
/** The first version of a package is its registry's `latest` at once: no tag is left to be moved there, and moving it is what else takes the staging tag away. */
async function endStaging(target, name, tag, version) {
    const tags = await readDistTags(target, name);
    if (tags.get(tag) === version && tags.get(stagingTag) === version && tag !== stagingTag)
        await removeDistTag(target, name, stagingTag);
}
async function keep(shelf, file, { digest }, found) {
    const bundle = found.get(digest);
    // Gone since the plan was made: the look at the target will find it missing, and say which.
    if (bundle !== undefined)
        await shelf.keep(file, bundle.bytes);
}
/** Downloads the tarball from the target and hashes it, and holds against it what the registry says of it. */
async function missingAtTarget({ target, atTarget }, { from, to, parts }) {
    const there = { registry: to.registry, repository: to.repository, digest: from.digest };
    const published = await findVersion(target, there);
    if (published === undefined)
        return parts.map(({ digest }) => digest);
    await requireServedAsPacked(target, to.repository, published, await readTarball(target, published, from.digest));
    const known = new Set((await atTarget.bundles(there)).map(({ digest }) => digest));
    return parts.filter(({ kind, digest }) => kind === 'referrer' && !known.has(digest)).map(({ digest }) => digest);
}

;// CONCATENATED MODULE: ./packages/npm-registry/build/place.js

const prefix = 'npm:';
/** Whether the `registry` of a reference names an npm registry: `npm:HOST[/path]`. */
function isNpmPlace(registry) {
    return registry.startsWith(prefix);
}
/**
 * The address of the registry at `npm:HOST[/path]`, ending with a slash: HTTPS, or plain HTTP to this machine and to
 * the hosts listed as insecure. @throws Failure `input-invalid` for what is no such place, or reads differently as an address
 */
function registryAddress(place, insecureRegistries = []) {
    const [host = '', ...folders] = place.slice(prefix.length).split('/');
    const isPlain = insecureRegistries.includes(host) || isLoopback(host);
    const path = folders.map((folder) => `/${folder}`).join('');
    const written = `${isPlain ? 'http' : 'https'}://${host}${path}/`;
    const isWellFormed = isNpmPlace(place) && /^[a-z0-9.-]+(?::[0-9]{1,5})?$|^\[[0-9a-f:]+\](?::[0-9]{1,5})?$/.test(host) && folders.every((folder) => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(folder));
    const address = isWellFormed ? URL.parse(written) : null;
    if (address !== null && (address.href === written || address.href === written.replace(/:(?:80|443)(?=\/)/, '')))
        return address;
    throw failures_invalidInput(`Expected an npm registry as npm:host[/path], found ${JSON.stringify(place.slice(0, 200))}`, 'Write npm:registry.npmjs.org, or the host and path of your registry.');
}
function isLoopback(host) {
    return /^(?:localhost|127(?:\.[0-9]{1,3}){3}|\[::1\])(?::[0-9]+)?$/.test(host);
}

// EXTERNAL MODULE: ./packages/workspace/build/read-file.js
var read_file = __webpack_require__(8437);
;// CONCATENATED MODULE: ./packages/workspace/build/write-file.js




/**
 * Writes a file whole or not at all, readable by its owner only: into a new file beside it, which then takes its
 * name. Killed at any moment, the old file or the new one is there. @throws Failure `file-invalid`
 */
async function writeFileWhole(path, content) {
    const directory = (0,external_node_path_.dirname)(path);
    const beside = (0,external_node_path_.join)(directory, `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    try {
        await (0,external_node_fs_promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
        await writeNew(beside, content);
        await (0,external_node_fs_promises_.rename)(beside, path);
    }
    catch (cause) {
        await (0,external_node_fs_promises_.rm)(beside, { force: true });
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new build_failure/* Failure */.H('file-invalid', {
            blame: 'configuration',
            message: `Cannot write ${JSON.stringify(path.slice(0, 300))}: ${why}`,
            remedy: 'Give a directory that this run may write to (output-dir).',
            cause,
        });
    }
}
async function writeNew(path, content) {
    const file = await (0,external_node_fs_promises_.open)(path, 'wx', 0o600);
    try {
        await file.writeFile(content);
        await file.sync();
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./packages/worlds/build/evidence/bundle-file.js
var bundle_file = __webpack_require__(9157);
;// CONCATENATED MODULE: ./packages/worlds/build/is-there.js

/** Whether a file exists. @throws whatever else keeps it from being looked at */
async function is_there_isThere(path) {
    try {
        await (0,external_node_fs_promises_.access)(path);
        return true;
    }
    catch (error) {
        if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/worlds/build/evidence/bundle-shelf.js







const bundle_shelf_maxBytes = 24 * 1024 * 1024;
/** Keeps evidence as `.sigstore.jsonl` files in a directory, one bundle a line; each is written whole or not at all. */
function bundle_shelf_directoryShelf(directory) {
    const read = async (file) => {
        // Only a file that does not exist is an empty one.
        if (!(await is_there_isThere((0,external_node_path_.join)(directory, file))))
            return [];
        const content = await (0,read_file/* readFileInside */.XW)(file, { roots: [directory], maxBytes: bundle_shelf_maxBytes, what: 'the evidence kept beside the package' });
        return (0,bundle_file/* linesOf */.Dx)(content).map((bytes) => ({ bytes, digest: (0,model_digest/* digestOf */.ol)(bytes), source: file }));
    };
    return {
        read,
        async keep(file, bundle) {
            if (bundle.includes(0x0a))
                throw severalLines(file);
            const kept = await read(file);
            const digest = (0,model_digest/* digestOf */.ol)(bundle);
            if (!kept.some((known) => known.digest === digest))
                await writeFileWhole((0,external_node_path_.join)(directory, file), Buffer.concat([...kept.map(({ bytes }) => bytes), bundle].flatMap((bytes) => [bytes, Buffer.from('\n')])));
            return digest;
        },
    };
}
/** Written in one line it would be other bytes, with another digest. */
function severalLines(file) {
    return new build_failure/* Failure */.H('bundle-invalid', {
        blame: 'artifact',
        message: `A bundle is written over several lines, and ${file} keeps one a line: bytes are never rewritten`,
        remedy: 'Give the bundle as one line of JSON, as cosign and actions/attest write it.',
    });
}

;// CONCATENATED MODULE: ./packages/worlds/build/ends/npm-ends.js












/** Registries that take a provenance bundle together with a version, and serve it. */
const takesProvenance = new Set(['npm:registry.npmjs.org']);
function isNpm(reference) {
    return placeOf(reference) === 'npm';
}
/**
 * Source, target and carrier of a promotion between npm registries. A given user name and password, and NPM_TOKEN, are
 * for the target alone; everything else is as npm's own configuration of this user says.
 * @throws Failure `input-invalid` without a directory for evidence, `place-unsupported` once the source is no npm package
 */
function npmEnds({ target: to, evidence, others }, surroundings) {
    const shelf = directoryShelf(npm_ends_required(evidence));
    const clients = new Map();
    const at = (reference) => {
        requirePlace(reference, ['npm'], `A promotion to ${to.registry}`);
        const client = clients.get(reference.registry) ?? clientOf(reference.registry, to, surroundings);
        clients.set(reference.registry, client);
        return client;
    };
    const target = createNpmTarget({ client: at(to), shelf, others, pause });
    const source = { bundles: (subject) => packageBundles(at(subject), [beside(at(subject), shelf), ...others]).bundles(subject) };
    const from = (reference) => createNpmCarrier({ source: at(reference), bundles: source, target: at(to), atTarget: target, shelf, takesProvenance: takesProvenance.has(to.registry), pause });
    return {
        source,
        target,
        carrier: {
            plan: (subject, place, rules) => from(subject).plan(subject, place, rules),
            carry: (plan, progress) => from(plan.from).carry(plan, progress),
            missingAtTarget: (plan, leftBehind) => from(plan.from).missingAtTarget(plan, leftBehind),
        },
    };
}
/**
 * Evidence of a package where it is: read from its registry, from `others` and from the directory, and kept there.
 * Without a directory, what the others know can be read and nothing kept.
 */
function npmEvidence(subject, { evidence, others }, surroundings) {
    const client = clientOf(subject.registry, subject, surroundings);
    const shelf = evidence === undefined ? undefined : bundle_shelf_directoryShelf(evidence);
    return {
        bundles: package_at_packageBundles(client, [...(shelf === undefined ? [] : [beside(client, shelf)]), ...others]),
        attacher: {
            async attach(artifact, bundle) {
                const { version } = await package_at_requireVersion(client, artifact);
                return (shelf ?? bundle_shelf_directoryShelf(npm_ends_required(evidence))).keep(npm_target_shelfFile(artifact.repository, version), bundle);
            },
        },
    };
}
/** Before anything is signed about an npm package: what is logged and cannot be kept is lost. @throws Failure `input-invalid` without a directory */
function requireShelf(subjects, evidence) {
    if (subjects.some(isNpm))
        npm_ends_required(evidence);
}
/** @throws Failure `not-found` unless the registry has a version with the digest, `digest-mismatch` when the version has another */
async function requirePackage(subject, surroundings) {
    await requireVersion(clientOf(subject.registry, subject, surroundings), subject);
}
/** What lies in the directory about the version that the registry says has the digest. */
function beside(client, shelf) {
    return { bundles: async (subject) => shelf.read(npm_target_shelfFile(subject.repository, (await package_at_requireVersion(client, subject)).version)) };
}
function clientOf(place, to, surroundings) {
    const registry = registryAddress(place, surroundings.insecureRegistries);
    return new NpmClient({ registry, credentials: credentialsFor(registry, place === to.registry, surroundings), tarballHosts: tarballHosts(surroundings), pause: promises_.setTimeout });
}
/** Hosts beside the registries that tarballs may come from: they are sent no token, and what they give is hashed. */
function tarballHosts({ environment }) {
    const { PORTCULLIS_TARBALL_HOSTS: listed = '' } = environment;
    return listed.split(',').map((host) => host.trim()).filter((host) => host !== '');
}
/** Read when they are first needed; .npmrc of the user, never of the workspace, whose authors could redirect a token. */
function credentialsFor(registry, isTarget, { environment, registryCredentials, onSecret }) {
    const { NPM_TOKEN: token = '' } = environment;
    const given = isTarget && registryCredentials !== undefined ? [asNpmrc(registry, registryCredentials)] : [];
    let known;
    const load = async () => npmCredentials({ npmrc: [...given, await userNpmrc(environment)], environment, onSecret, ...(isTarget && given.length === 0 && token !== '' ? { token: { registry, value: token } } : {}) });
    return async (address) => {
        known ??= load();
        return (await known)(address);
    };
}
function asNpmrc(registry, { username, password }) {
    const scope = `//${registry.host}${registry.pathname}`;
    return `${scope}:username=${username}\n${scope}:_password=${Buffer.from(password).toString('base64')}`;
}
async function userNpmrc(environment) {
    const { NPM_CONFIG_USERCONFIG: named = '', HOME: home = '' } = environment;
    const path = named === '' ? (0,external_node_path_.join)(home, '.npmrc') : named;
    if (!(0,external_node_path_.isAbsolute)(path))
        return '';
    try {
        return await (0,external_node_fs_promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT')
            return '';
        throw new build_failure/* Failure */.H('file-invalid', { blame: 'configuration', message: `Cannot read npm's configuration at ${path}`, remedy: 'Let this run read it, or set NPM_CONFIG_USERCONFIG to another.', cause: error });
    }
}
function npm_ends_required(evidence) {
    if (evidence !== undefined)
        return evidence;
    throw new build_failure/* Failure */.H('input-invalid', {
        blame: 'configuration',
        message: 'npm registries keep no evidence of ours, and no directory is given to keep it in',
        remedy: 'Give output-dir: the directory of <name>-<version>.sigstore.jsonl.',
    });
}

// EXTERNAL MODULE: ./packages/worlds/build/ends/release-ends.js + 9 modules
var release_ends = __webpack_require__(6542);
// EXTERNAL MODULE: ./packages/core/build/model/registry-host.js
var registry_host = __webpack_require__(5592);
;// CONCATENATED MODULE: ./packages/registry/build/access/credential-helper.js


const helperName = /^[a-z0-9-]+$/;
const maxOutput = 64 * 1024;
/**
 * Asks a docker credential helper for the credential of `server`.
 * @throws Failure `input-invalid` when the helper's name could be a path, does not run or answers nonsense
 */
async function credentialFromHelper(name, server, run) {
    if (!helperName.test(name))
        throw helperFailure(JSON.stringify(name.slice(0, 60)), 'a name of lower-case letters, digits and hyphens is expected');
    const { exitCode, output } = await run(name, server);
    if (exitCode !== 0 && /credentials not found/i.test(output))
        return undefined;
    // The output may hold half a secret: it is not shown.
    if (exitCode !== 0)
        throw helperFailure(name, `exit code ${exitCode}`);
    const { Username: username, Secret: secret } = answerOf(name, output);
    if (typeof username !== 'string' || typeof secret !== 'string')
        throw helperFailure(name, 'no Username and Secret in its answer');
    if (username === '' && secret === '')
        return undefined;
    return username === '<token>' ? { kind: 'identity-token', token: secret } : { kind: 'password', username, password: secret };
}
function answerOf(name, output) {
    try {
        return (0,strict_json/* parseStrictJsonObject */.Qp)(output, { maxBytes: maxOutput, what: `the answer of docker-credential-${name}` });
    }
    catch (error) {
        throw error instanceof build_failure/* Failure */.H ? helperFailure(name, 'its answer is no JSON object') : error;
    }
}
/**
 * Runs helpers as child processes, found on the PATH of `environment`, without a shell, for at most 10 s, whatever
 * processes of its own a helper leaves behind. `environment` is all they see of the environment.
 */
function helperProcesses(environment, limitMilliseconds = 10_000) {
    return (name, input) => new Promise((resolve, reject) => {
        const child = process.getBuiltinModule('node:child_process').spawn(`docker-credential-${name}`, ['get'], {
            env: environment,
            shell: false,
            stdio: ['pipe', 'pipe', 'ignore'],
        });
        // Not spawn's own `timeout`: it stays armed, and keeps the process alive, when the program is not there.
        const limit = setTimeout(() => stop(`it did not answer in ${limitMilliseconds / 1000} s`), limitMilliseconds);
        const stop = (why) => {
            clearTimeout(limit);
            child.kill('SIGKILL');
            // What the helper started lives on and holds its end of this: nobody waits for that.
            child.stdout.destroy();
            reject(helperFailure(name, why));
        };
        let output = '';
        child.stdout.setEncoding('utf8').on('data', (chunk) => {
            output += chunk;
            if (output.length > maxOutput)
                stop(`its answer is longer than ${maxOutput} characters`);
        });
        child.once('error', (cause) => {
            clearTimeout(limit);
            reject(helperFailure(name, 'code' in cause && cause.code === 'ENOENT' ? `there is no docker-credential-${name} on the PATH` : `it does not run: ${cause.message}`));
        });
        child.once('close', (exitCode, signal) => {
            clearTimeout(limit);
            if (signal !== null)
                reject(helperFailure(name, `stopped by ${signal}`));
            else
                resolve({ exitCode: exitCode ?? 1, output });
        });
        // A helper that does not read its input closes the pipe: its exit code tells.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
    });
}
function helperFailure(name, found) {
    return new build_failure/* Failure */.H('input-invalid', {
        blame: 'configuration',
        message: `The docker credential helper ${name} cannot be used: ${found}`,
        remedy: 'Correct credHelpers or credsStore in the docker configuration, or give registry-username and registry-password.',
        found,
    });
}

;// CONCATENATED MODULE: ./packages/registry/build/access/auth-file.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






const maxFileBytes = 1024 * 1024;
const loginAgain = 'Correct the file, or run docker login (podman login) again.';
/** A file with `auths`, as docker and podman keep them: read once, its helpers asked once. */
class AuthFile {
    #path;
    #runHelper;
    #content;
    #helped = new Map();
    constructor(path, runHelper) {
        this.#path = path;
        this.#runHelper = runHelper;
    }
    /** `undefined` for a file that is not there. @throws Failure `file-invalid` | `json-invalid` */
    async content() {
        this.#content ??= readAuthFile(this.#path);
        return await this.#content;
    }
    /** The credential under `key` of `auths`; `undefined` when it holds none. @throws Failure `file-invalid` */
    written(auths, key) {
        try {
            const found = writtenCredential(auths[key]);
            return found === undefined ? undefined : { ...found, from: `the auths of ${this.#path}` };
        }
        catch (error) {
            // What stands there may be half a secret: it is not shown.
            throw error instanceof build_failure/* Failure */.H ? unreadable(this.#path, `what stands under ${JSON.stringify(key.slice(0, 200))} is not base64`) : error;
        }
    }
    /** What the helper knows of `server`. @throws Failure `input-invalid` */
    async helped(helper, server, { again = false }) {
        const key = `${helper} ${server}`;
        if (again)
            this.#helped.delete(key);
        const asked = this.#helped.get(key) ?? this.#ask(helper, server);
        this.#helped.set(key, asked);
        return await asked;
    }
    async #ask(helper, server) {
        const found = await credentialFromHelper(helper, server, this.#runHelper);
        return found === undefined ? undefined : { ...found, from: `docker-credential-${helper}, which ${this.#path} names` };
    }
}
function writtenCredential(entry) {
    if (!(0,strict_json/* isJsonObject */.OW)(entry))
        return undefined;
    const { identitytoken, auth, username, password } = entry;
    if (typeof identitytoken === 'string' && identitytoken !== '')
        return { kind: 'identity-token', token: identitytoken };
    if (typeof auth === 'string' && auth !== '') {
        const text = Buffer.from((0,base64/* decodeBase64 */.y)(auth)).toString('utf8');
        const colon = text.indexOf(':');
        // Old dockers padded the password with NUL.
        if (colon > 0)
            return { kind: 'password', username: text.slice(0, colon), password: text.slice(colon + 1).replace(/\0+$/, '') };
    }
    if (typeof username === 'string' && username !== '' && typeof password === 'string')
        return { kind: 'password', username, password };
    return undefined;
}
function objectAt(content, key) {
    const value = content[key];
    return (0,strict_json/* isJsonObject */.OW)(value) ? value : {};
}
async function readAuthFile(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,external_node_fs_promises_.open)(path), true);
            const { size } = await file.stat();
            if (size > maxFileBytes)
                throw unreadable(path, `${size} bytes, expected at most ${maxFileBytes}`);
            return (0,strict_json/* parseStrictJsonObject */.Qp)(await file.readFile(), { maxBytes: maxFileBytes, what: path });
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        if (error instanceof build_failure/* Failure */.H && error.code === 'json-invalid')
            throw new build_failure/* Failure */.H('json-invalid', { blame: 'configuration', message: error.message, remedy: loginAgain });
        if (error instanceof build_failure/* Failure */.H)
            throw error;
        if ((0,types_.isNativeError)(error) && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
            return undefined;
        throw unreadable(path, String(error));
    }
}
function unreadable(path, found) {
    return new build_failure/* Failure */.H('file-invalid', {
        blame: 'configuration',
        message: `Cannot read the credentials in ${path}: ${found}`,
        remedy: loginAgain,
        found,
    });
}

;// CONCATENATED MODULE: ./packages/registry/build/access/docker-config.js


/**
 * Credentials as `docker login` left them in the config file at `path`: `auths`, else `credHelpers`, else `credsStore`.
 * A file that is not there means anonymous. The file is read once.
 * @throws Failure `file-invalid` | `json-invalid` | `input-invalid`
 */
function dockerConfigCredentials(path, runHelper) {
    const file = new AuthFile(path, runHelper);
    return async (registry, wish = {}) => {
        const found = await file.content();
        return found === undefined ? undefined : await lookUp(file, found, registry, wish);
    };
}
async function lookUp(file, config, registry, wish) {
    const auths = objectAt(config, 'auths');
    const key = keyFor(auths, registry);
    const written = key === undefined ? undefined : file.written(auths, key);
    if (written !== undefined)
        return written;
    const helpers = objectAt(config, 'credHelpers');
    const helperKey = keyFor(helpers, registry);
    const helper = (helperKey === undefined ? undefined : helpers[helperKey]) ?? config['credsStore'];
    if (typeof helper !== 'string' || helper === '')
        return undefined;
    return await file.helped(helper, key ?? helperKey ?? serverName(registry), wish);
}
/** The registry's own name comes before other ways to write it. */
function keyFor(entries, registry) {
    return Object.hasOwn(entries, registry) ? registry : Object.keys(entries).find((key) => isFor(key, registry));
}
/**
 * Keys are hosts, or addresses as docker wrote them long ago: `https://host/v1/`. Any other path is somebody's own
 * part of a registry, and its credential is not for the whole.
 */
function isFor(key, registry) {
    const host = /^(?:https?:\/\/)?([^/]+)(?:\/(?:v[12]\/?)?)?$/.exec(key)?.[1]?.toLowerCase();
    return host !== undefined && (host === registry || (isDockerHub(host) && isDockerHub(registry)));
}
function serverName(registry) {
    return isDockerHub(registry) ? 'https://index.docker.io/v1/' : registry;
}

;// CONCATENATED MODULE: ./packages/registry/build/access/podman-auth-file.js


/**
 * Credentials as `podman login`, `skopeo login` and `buildah login` left them in the file at `path`
 * (containers-auth.json(5)): `auths` by registry, namespace or repository, the longest first; else `credHelpers`.
 * A file that is not there means anonymous. The file is read once.
 * @throws Failure `file-invalid` | `json-invalid` | `input-invalid`
 */
function podmanCredentials(path, runHelper) {
    const file = new AuthFile(path, runHelper);
    return async (registry, wish = {}) => {
        const content = await file.content();
        if (content === undefined)
            return undefined;
        const keys = namesFor(registry, wish.repository);
        const auths = objectAt(content, 'auths');
        const entry = entryFor(auths, keys);
        const written = entry === undefined ? undefined : file.written(auths, entry.key);
        if (written !== undefined)
            return written;
        const helper = entryFor(objectAt(content, 'credHelpers'), keys);
        return typeof helper?.value === 'string' && helper.value !== '' ? await file.helped(helper.value, helper.key, wish) : undefined;
    };
}
/** `host/team/app`, `host/team`, `host`: where a credential for the repository may stand, the nearest first. */
function namesFor(registry, repository) {
    const hosts = isDockerHub(registry) ? ['docker.io', 'index.docker.io', 'registry-1.docker.io'] : [registry];
    const parts = repository === undefined ? [] : repository.split('/');
    const paths = parts.map((_, index) => `/${parts.slice(0, parts.length - index).join('/')}`);
    return [...paths, ''].flatMap((path) => hosts.map((host) => `${host}${path}`));
}
function entryFor(entries, keys) {
    const key = keys.find((candidate) => Object.hasOwn(entries, candidate));
    const value = key === undefined ? undefined : entries[key];
    return key === undefined || value === undefined ? undefined : { key, value };
}

;// CONCATENATED MODULE: ./packages/worlds/build/registries/credential-files.js


/**
 * Where `docker login` keeps credentials: in DOCKER_CONFIG, or in the home directory. Never relative: in a workspace,
 * whoever wrote the files there would choose the credential helpers.
 */
function dockerConfigFiles(environment) {
    const directory = set(environment, 'DOCKER_CONFIG') ?? (0,external_node_path_.join)(environment['HOME'] ?? '', '.docker');
    return [(0,external_node_path_.join)(directory, 'config.json')].filter(external_node_path_.isAbsolute);
}
/**
 * Where podman, skopeo and buildah keep them (containers-auth.json(5)): REGISTRY_AUTH_FILE and nowhere else, or the
 * runtime directory of the session, and then the configuration of the user. Never relative, as above.
 */
function podmanAuthFiles(environment) {
    const named = set(environment, 'REGISTRY_AUTH_FILE');
    if (named !== undefined)
        return [named].filter(external_node_path_.isAbsolute);
    const runtime = set(environment, 'XDG_RUNTIME_DIR');
    const configuration = set(environment, 'XDG_CONFIG_HOME') ?? (0,external_node_path_.join)(environment['HOME'] ?? '', '.config');
    return [...(runtime === undefined ? [] : [runtime]), configuration].map((directory) => (0,external_node_path_.join)(directory, 'containers', 'auth.json')).filter(external_node_path_.isAbsolute);
}
/**
 * Somebody who names a place relatively is told that it is not read, and not taken for whoever else is known here.
 * @throws Failure `input-invalid`
 */
function requireAbsoluteNames(environment) {
    for (const name of ['DOCKER_CONFIG', 'REGISTRY_AUTH_FILE']) {
        const found = set(environment, name);
        if (found === undefined || (0,external_node_path_.isAbsolute)(found))
            continue;
        throw new build_failure/* Failure */.H('input-invalid', {
            blame: 'configuration',
            message: `${name}: expected an absolute path, found ${JSON.stringify(found.slice(0, 200))}; credentials are not read from a place that depends on the directory of the run`,
            remedy: `Give ${name} as an absolute path, or unset it.`,
            expected: 'an absolute path',
            found: found.slice(0, 200),
        });
    }
}
function set(environment, name) {
    const value = environment[name];
    return value === '' ? undefined : value;
}

// EXTERNAL MODULE: ./packages/worlds/build/registries/registry-authorities.js
var registry_authorities = __webpack_require__(3379);
;// CONCATENATED MODULE: ./packages/registry/build/access/exchange/service-call.js


const service_call_maxAnswerBytes = 256 * 1024;
/** Calls over the transport of the registries: TLS, bounded, tried again when the service is busy. */
function serviceCalls(transport) {
    return async ({ url, headers, body }) => await transport.send({ kind: 'token', method: 'POST', url, headers, body: Buffer.from(body), namedHost: url.host }, async (response) => ({
        status: response.status,
        body: Buffer.from(await response.bytes(service_call_maxAnswerBytes, `the answer of ${url.host}`)).toString('utf8'),
    }));
}
/** The body of a 200. @throws Failure `registry-denied` for any other status */
async function ask(call, service, request) {
    const { status, body } = await call(request);
    if (status === 200)
        return body;
    const found = `HTTP ${status} (${harmless(body)})`;
    throw new build_failure/* Failure */.H('registry-denied', { blame: 'configuration', message: `${service.name} gives no credentials: found ${found}`, remedy: service.remedy, found });
}
/** As {@link ask}, for an answer in JSON. @throws Failure `registry-denied` | `json-invalid` */
async function askJson(call, service, request) {
    return (0,strict_json/* parseStrictJsonObject */.Qp)(await ask(call, service, request), { maxBytes: service_call_maxAnswerBytes, what: `the answer of ${service.name}` });
}
function service_call_form(fields) {
    return { headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' }, body: new URLSearchParams(fields).toString() };
}
function json(fields) {
    return { headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify(fields) };
}
/** A text without blanks that the answer must hold: it goes into headers. @throws Failure `registry-protocol` */
function service_call_textIn(answer, name, service) {
    const value = answer[name];
    if (typeof value === 'string' && /^[\x21-\x7e]+$/.test(value))
        return value;
    throw unexpected(service, `no ${name} in its answer`);
}
function unexpected({ name }, found) {
    return new build_failure/* Failure */.H('registry-protocol', { blame: 'service', message: `${name} answers other than it is documented: ${found}`, remedy: 'Try again; if it stays, tell the operator of the service.', found });
}
/** What a service says of a refusal, without tags, and without anything as long and unbroken as a token is. */
function harmless(body) {
    return body
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/[\w+/=.~-]{40,}/g, '***')
        .replaceAll(/[^\x20-\x7e]/g, ' ')
        .replaceAll(/ +/g, ' ')
        .trim()
        .slice(0, 300);
}

;// CONCATENATED MODULE: ./packages/registry/build/access/exchange/token-claims.js

const maxClaimBytes = 64 * 1024;
/**
 * The claims of a JSON Web Token that a provider has just given us over TLS; unverified, so good for nothing but to
 * know when it ends and whom it names. `undefined` for a token of another form. @throws Failure `json-invalid`
 */
function claimsOf(token) {
    const [, claims = '', , ...more] = token.split('.');
    if (more.length > 0 || !/^[\w-]+$/.test(claims))
        return undefined;
    return (0,strict_json/* parseStrictJsonObject */.Qp)(Buffer.from(claims, 'base64url'), { maxBytes: maxClaimBytes, what: 'the claims of a token' });
}

;// CONCATENATED MODULE: ./packages/registry/build/access/exchange/acr.js


const entra = { name: 'Microsoft Entra', remedy: 'Check the federated credential of the application: issuer, subject and audience (api://AzureADTokenExchange); and `id-token: write` of the job.' };
/**
 * Azure Container Registry by a federated credential: an access token of Entra for the identity token, exchanged at
 * the registry itself for its refresh token. Serves `*.azurecr.io`.
 */
function acr(login, tools) {
    const { clientId, tenantId } = login;
    return {
        // The refresh token is for one registry alone.
        keyFor: (registry) => (/^[a-z0-9][a-z0-9-]*\.azurecr\.io$/.test(registry) ? registry : undefined),
        async credential(registry) {
            const accessToken = await entraToken(login, tools);
            const service = { name: registry, remedy: `Give the application ${clientId} a role on the registry, such as AcrPull or AcrPush.` };
            const request = service_call_form({ grant_type: 'access_token', service: registry, tenant: tenantId, access_token: accessToken });
            const answer = await askJson(tools.call, service, { url: new URL(`https://${registry}/oauth2/exchange`), ...request });
            const token = service_call_textIn(answer, 'refresh_token', service);
            tools.onSecret(token);
            const end = claimsOf(token)?.['exp'];
            return { kind: 'identity-token', token, source: 'azure', subject: clientId, ...(typeof end === 'number' ? { expires: new Date(end * 1000) } : {}) };
        },
    };
}
async function entraToken({ clientId, tenantId, audience, tokenFile }, { call, identityToken, onSecret }) {
    const assertion = await identityToken({ audience: audience ?? 'api://AzureADTokenExchange', ...(tokenFile === undefined ? {} : { tokenFile }) });
    onSecret(assertion);
    const request = service_call_form({
        grant_type: 'client_credentials',
        client_id: clientId,
        scope: 'https://containerregistry.azure.net/.default',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion,
    });
    const answer = await askJson(call, entra, { url: new URL(`https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`), ...request });
    const token = service_call_textIn(answer, 'access_token', entra);
    onSecret(token);
    return token;
}

;// CONCATENATED MODULE: ./packages/registry/build/access/exchange/artifact-registry.js

const scope = 'https://www.googleapis.com/auth/cloud-platform';
const sts = { name: 'Google STS', remedy: 'Check the workload identity provider: its issuer, allowed audience and attribute condition; and `id-token: write` of the job.' };
const iam = { name: 'Google IAM', remedy: 'Give the identity of the job roles/iam.workloadIdentityUser on the service account.' };
/**
 * Google Artifact Registry by workload identity federation: a token of Google's STS, which a service account may be
 * impersonated with. Serves `*-docker.pkg.dev` and `gcr.io` with its regions.
 */
function artifactRegistry(login, tools) {
    return {
        keyFor: (registry) => (/^(?:[a-z0-9-]+-docker\.pkg\.dev|(?:(?:us|eu|asia)\.)?gcr\.io)$/.test(registry) ? 'google' : undefined),
        async credential() {
            const federated = await federatedToken(login, tools);
            const { serviceAccount } = login;
            const token = serviceAccount === undefined ? federated : await impersonate(serviceAccount, federated, tools);
            return { kind: 'password', username: 'oauth2accesstoken', password: token.text, source: 'google', subject: serviceAccount ?? login.workloadIdentityProvider, expires: token.expires };
        },
    };
}
async function federatedToken({ workloadIdentityProvider: provider, audience, tokenFile }, { call, clock, identityToken, onSecret }) {
    const subjectToken = await identityToken({ audience: audience ?? `https://iam.googleapis.com/${provider}`, ...(tokenFile === undefined ? {} : { tokenFile }) });
    onSecret(subjectToken);
    const request = json({
        grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
        audience: `//iam.googleapis.com/${provider}`,
        scope,
        requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
        subjectToken,
        subjectTokenType: 'urn:ietf:params:oauth:token-type:jwt',
    });
    const asked = clock.now();
    const answer = await askJson(call, sts, { url: new URL('https://sts.googleapis.com/v1/token'), ...request });
    const text = service_call_textIn(answer, 'access_token', sts);
    onSecret(text);
    const { expires_in: seconds } = answer;
    if (typeof seconds !== 'number' || seconds <= 0)
        throw unexpected(sts, 'no expires_in in its answer');
    return { text, expires: new Date(asked.getTime() + seconds * 1000) };
}
async function impersonate(serviceAccount, federated, { call, onSecret }) {
    const { headers, body } = json({ scope: [scope], lifetime: '3600s' });
    const url = new URL(`https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${encodeURIComponent(serviceAccount)}:generateAccessToken`);
    const answer = await askJson(call, iam, { url, headers: { ...headers, authorization: `Bearer ${federated.text}` }, body });
    const text = service_call_textIn(answer, 'accessToken', iam);
    onSecret(text);
    const expires = new Date(service_call_textIn(answer, 'expireTime', iam));
    if (Number.isNaN(expires.getTime()))
        throw unexpected(iam, 'expireTime is no time');
    return { text, expires };
}

;// CONCATENATED MODULE: ./packages/core/build/aws-signature.js

const algorithm = 'AWS4-HMAC-SHA256';
/**
 * The headers that a request to AWS travels with, by Signature Version 4: all that are given, the time, the session
 * token, and `authorization` over all of them. `host` is signed and left to the client to send.
 */
function signAwsRequest(request, { accessKeyId, secretAccessKey, sessionToken }, now) {
    const time = now.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
    const headers = { ...lowerCased(request.headers), 'x-amz-date': time, ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }) };
    const signed = Object.entries({ ...headers, host: request.url.host }).toSorted(byName);
    const names = signed.map(([name]) => name).join(';');
    const canonical = [
        request.method,
        canonicalPath(request.url),
        canonicalQuery(request.url),
        ...signed.map(([name, value]) => `${name}:${value.trim().replaceAll(/ +/g, ' ')}`),
        '',
        names,
        sha256(request.body),
    ].join('\n');
    const date = time.slice(0, 8);
    const scope = `${date}/${request.region}/${request.service}/aws4_request`;
    const key = [date, request.region, request.service, 'aws4_request'].reduce((previous, part) => hmac(previous, part), `AWS4${secretAccessKey}`);
    const signature = hmac(key, [algorithm, time, scope, sha256(canonical)].join('\n')).toString('hex');
    return { ...headers, authorization: `${algorithm} Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}` };
}
function lowerCased(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
/** Encoded once more than it is in the URL: so does every service but S3. */
function canonicalPath({ pathname }) {
    return pathname.split('/').map(aws_signature_encode).join('/');
}
function canonicalQuery({ searchParams }) {
    return [...searchParams].map(([name, value]) => [aws_signature_encode(name), aws_signature_encode(value)]).toSorted(byNameThenValue).map(([name, value]) => `${name}=${value}`).join('&');
}
/** RFC 3986: everything but letters, digits and `-._~`. */
function aws_signature_encode(text) {
    return encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
function byName([one], [other]) {
    return one < other ? -1 : one > other ? 1 : 0;
}
function byNameThenValue(one, other) {
    return byName(one, other) || (one[1] < other[1] ? -1 : 1);
}
function sha256(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}
function hmac(key, text) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest();
}

;// CONCATENATED MODULE: ./packages/registry/build/access/exchange/ecr.js




const publicGallery = 'public.ecr.aws';
const ecr_sts = { name: 'AWS STS', remedy: 'Check the trust policy of the role: its OIDC provider, audience (sts.amazonaws.com) and subject; and `id-token: write` of the job.' };
const registryService = { name: 'Amazon ECR', remedy: 'Allow the role ecr:GetAuthorizationToken; for public.ecr.aws ecr-public:GetAuthorizationToken and sts:GetServiceBearerToken.' };
/**
 * Amazon ECR by web identity: STS AssumeRoleWithWebIdentity, then GetAuthorizationToken signed with what STS gave.
 * Serves the private registries of the login's region and public.ecr.aws.
 */
function ecr(login, tools) {
    const domain = login.role.startsWith('arn:aws-cn:') ? 'amazonaws.com.cn' : 'amazonaws.com';
    return {
        keyFor: (registry) => (registry === publicGallery ? publicGallery : isPrivate(registry, login.region, domain) ? 'private' : undefined),
        async credential(registry) {
            const credentials = await assumeRole(login, domain, tools);
            return await authorization(registry === publicGallery, login, domain, credentials, tools);
        },
    };
}
/** `ACCOUNT.dkr.ecr[-fips].REGION.amazonaws.com`, and by IPv6 `ACCOUNT.dkr-ecr[-fips].REGION.on.aws`; nothing else. */
function isPrivate(registry, region, domain) {
    const [account = '', ...rest] = registry.split('.');
    if (!/^\d{12}$/.test(account))
        return false;
    const dualStack = domain === 'amazonaws.com' ? 'on.aws' : 'on.amazonwebservices.com.cn';
    const names = ['', '-fips'].flatMap((fips) => [`dkr.ecr${fips}.${region}.${domain}`, `dkr-ecr${fips}.${region}.${dualStack}`]);
    return names.includes(rest.join('.'));
}
async function assumeRole({ role, region, audience, tokenFile }, domain, { call, identityToken, onSecret }) {
    const token = await identityToken({ audience: audience ?? `sts.${domain}`, ...(tokenFile === undefined ? {} : { tokenFile }) });
    onSecret(token);
    const fields = { Action: 'AssumeRoleWithWebIdentity', Version: '2011-06-15', RoleArn: role, RoleSessionName: 'portcullis', DurationSeconds: '3600', WebIdentityToken: token };
    const { headers, body } = service_call_form(fields);
    const answer = await ask(call, ecr_sts, { url: new URL(`https://sts.${region}.${domain}/`), headers: { ...headers, accept: 'application/xml' }, body });
    const credentials = { accessKeyId: ecr_element(answer, 'AccessKeyId'), secretAccessKey: ecr_element(answer, 'SecretAccessKey'), sessionToken: ecr_element(answer, 'SessionToken') };
    onSecret(credentials.secretAccessKey);
    onSecret(credentials.sessionToken);
    return credentials;
}
/** The one element of that name, which holds neither elements nor escapes: these are letters, digits and `+/=`. */
function ecr_element(xml, name) {
    const found = [...xml.matchAll(new RegExp(`<${name}>([\\w+/=]{1,8192})</${name}>`, 'g'))];
    const [only] = found;
    if (found.length !== 1 || only?.[1] === undefined)
        throw unexpected(ecr_sts, `${found.length} times ${name} in its answer`);
    return only[1];
}
async function authorization(isPublic, { role, region }, domain, credentials, { call, clock, onSecret }) {
    const service = isPublic ? 'ecr-public' : 'ecr';
    // The public gallery is one for the world, and is spoken to there.
    const where = isPublic ? 'us-east-1' : region;
    const url = new URL(`https://api.${service}.${where}.${domain}/`);
    const target = isPublic ? 'SpencerFrontendService' : 'AmazonEC2ContainerRegistry_V20150921';
    const unsigned = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `${target}.GetAuthorizationToken` };
    const body = '{}';
    const headers = signAwsRequest({ method: 'POST', url, headers: unsigned, body, region: where, service }, credentials, clock.now());
    const { authorizationData } = await askJson(call, registryService, { url, headers, body });
    const data = Array.isArray(authorizationData) ? authorizationData[0] : authorizationData;
    if (!(0,strict_json/* isJsonObject */.OW)(data))
        throw unexpected(registryService, 'no authorizationData in its answer');
    const { authorizationToken: token, expiresAt } = data;
    const login = typeof token === 'string' ? Buffer.from((0,base64/* decodeBase64 */.y)(token)).toString('utf8') : '';
    const colon = login.indexOf(':');
    if (colon < 1 || typeof expiresAt !== 'number')
        throw unexpected(registryService, 'no authorizationToken with expiresAt in its answer');
    const password = login.slice(colon + 1);
    onSecret(password);
    return { kind: 'password', username: login.slice(0, colon), password, source: 'aws', subject: role, expires: new Date(expiresAt * 1000) };
}

;// CONCATENATED MODULE: ./packages/registry/build/access/exchange/jfrog.js


/**
 * Artifactory by the token exchange of the JFrog platform. Serves the host of the platform and the hosts that the
 * user named beside it.
 */
function jfrog(login, tools) {
    const { url, registries } = login;
    return {
        keyFor: (registry) => (registry === url.host || registries.includes(registry) ? 'jfrog' : undefined),
        async credential() {
            const service = { name: url.host, remedy: `Check the OIDC integration ${login.providerName} of the platform and its identity mappings; and \`id-token: write\` of the job.` };
            const asked = tools.clock.now();
            const answer = await askJson(tools.call, service, { url: new URL('/access/api/v1/oidc/token', url), ...json(await fields(login, tools)) });
            const password = service_call_textIn(answer, 'access_token', service);
            tools.onSecret(password);
            const username = userIn(answer, password);
            if (username === undefined)
                throw unexpected(service, 'no user in its token');
            const seconds = answer['expires_in'];
            return { kind: 'password', username, password, source: 'jfrog', ...(typeof seconds === 'number' && seconds > 0 ? { expires: new Date(asked.getTime() + seconds * 1000) } : {}) };
        },
    };
}
async function fields({ providerName, project, mapping, audience, tokenFile }, { identityToken, onSecret }) {
    const token = await identityToken({ ...(audience === undefined ? {} : { audience }), ...(tokenFile === undefined ? {} : { tokenFile }) });
    onSecret(token);
    return {
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
        subject_token: token,
        provider_name: providerName,
        ...(project === undefined ? {} : { project_key: project }),
        ...(mapping === undefined ? {} : { identity_mapping_name: mapping }),
    };
}
/** `username` where the platform says it, else the user in the token's subject: `jfac@01ab/users/NAME`. */
function userIn(answer, token) {
    const { username } = answer;
    if (typeof username === 'string' && username !== '')
        return username;
    const subject = claimsOf(token)?.['sub'];
    const name = typeof subject === 'string' ? subject.slice(subject.lastIndexOf('/') + 1) : '';
    return name === '' ? undefined : name;
}

;// CONCATENATED MODULE: ./packages/registry/build/access/exchange/exchanged-credentials.js





/** Credentials by exchange, one for each provider and kept until shortly before they end. */
function exchangedCredentials(logins, tools) {
    return firstOf(logins.map((login) => kept(exchangeFor(login, tools), tools.clock)));
}
function exchangeFor(login, tools) {
    switch (login.provider) {
        case 'aws':
            return ecr(login, tools);
        case 'google':
            return artifactRegistry(login, tools);
        case 'azure':
            return acr(login, tools);
        case 'jfrog':
            return jfrog(login, tools);
    }
}
function kept({ keyFor, credential }, clock) {
    const known = new Map();
    return async (registry, wish) => {
        const key = keyFor(registry);
        if (key === undefined)
            return undefined;
        const before = wish?.again === true ? undefined : known.get(key);
        if (before !== undefined) {
            const found = await before;
            if (!endsSoon(found, clock.now()))
                return found;
        }
        // Whoever waited beside us may have asked already.
        const newer = known.get(key);
        const asked = newer !== undefined && newer !== before && wish?.again !== true ? newer : credential(registry);
        known.set(key, asked);
        try {
            return await asked;
        }
        catch (error) {
            if (known.get(key) === asked)
                known.delete(key);
            throw error;
        }
    };
}

;// CONCATENATED MODULE: ./packages/registry/build/access/exchange/registry-login.js


const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const word = /^[\w.:/@+-]{1,256}$/;
const shapes = {
    aws: { role: /^arn:aws(?:-cn|-us-gov)?:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/, region: /^[a-z]{2}(?:-[a-z]+)+-\d{1,2}$/ },
    google: {
        provider: /^projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{4,32}\/providers\/[a-z0-9-]{4,32}$/,
        'service-account': /^[a-z0-9-]+@[a-z0-9.-]+\.gserviceaccount\.com$/,
    },
    azure: { 'client-id': uuid, 'tenant-id': uuid },
    jfrog: { url: /^https:\/\/[^/?#@\s]+\/?$/, provider: word, project: word, mapping: word, registry: /^[\w.:,[\]-]{1,1024}$/ },
};
const registry_login_required = { aws: ['role', 'region'], google: ['provider'], azure: ['client-id', 'tenant-id'], jfrog: ['url', 'provider'] };
const shared = { audience: word, 'token-file': /^\S{1,4096}$/ };
/**
 * Reads one line such as `aws role=arn:aws:iam::123456789012:role/promote region=eu-west-1`.
 * @throws Failure `input-invalid`
 */
function parseRegistryLogin(line) {
    const [name = '', ...settings] = line.trim().split(/\s+/);
    if (!isProvider(name))
        throw invalid(line, 'a provider first: aws, google, azure or jfrog');
    const given = read(line, settings, { ...shapes[name], ...shared });
    const missing = registry_login_required[name].filter((key) => !given.has(key));
    if (missing.length > 0)
        throw invalid(line, missing.map((key) => `${key}=`).join(' and '));
    return login(line, name, (key) => given.get(key));
}
function login(line, provider, given) {
    const must = (key) => given(key) ?? '';
    const common = { ...optional('audience', given('audience')), ...optional('tokenFile', given('token-file')) };
    switch (provider) {
        case 'aws':
            return { provider, ...common, role: must('role'), region: must('region') };
        case 'google':
            return { provider, ...common, workloadIdentityProvider: must('provider'), ...optional('serviceAccount', given('service-account')) };
        case 'azure':
            return { provider, ...common, clientId: must('client-id'), tenantId: must('tenant-id') };
        case 'jfrog': {
            const url = new URL(`https://${hostIn(line, must('url').slice('https://'.length).replace(/\/$/, ''))}`);
            const registries = given('registry') === undefined ? [] : must('registry').split(',').map((host) => hostIn(line, host));
            return { provider, ...common, url, providerName: must('provider'), registries, ...optional('project', given('project')), ...optional('mapping', given('mapping')) };
        }
    }
}
function read(line, settings, known) {
    const found = new Map();
    for (const setting of settings) {
        const equals = setting.indexOf('=');
        const key = setting.slice(0, Math.max(equals, 0));
        const shape = Object.hasOwn(known, key) ? known[key] : undefined;
        if (shape === undefined)
            throw invalid(line, `settings out of ${Object.keys(known).join('=, ')}=`);
        if (found.has(key))
            throw invalid(line, `${key}= once`);
        if (!shape.test(setting.slice(equals + 1)))
            throw invalid(line, `${key}= in its form`);
        found.set(key, setting.slice(equals + 1));
    }
    return found;
}
function hostIn(line, text) {
    const host = (0,registry_host/* parseRegistryHost */.T)(text);
    if (host === undefined)
        throw invalid(line, 'hosts such as acme.jfrog.io');
    return host;
}
function isProvider(name) {
    return Object.hasOwn(shapes, name);
}
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}
function invalid(line, expected) {
    const found = JSON.stringify(line.slice(0, 200));
    return new build_failure/* Failure */.H('input-invalid', {
        blame: 'configuration',
        message: `registry-login: expected ${expected}, found ${found}`,
        remedy: 'Write one login a line, for example: aws role=arn:aws:iam::123456789012:role/promote region=eu-west-1 (docs/credentials.md).',
        expected,
        found,
    });
}

// EXTERNAL MODULE: ./packages/sigstore/build/confidential-url.js
var confidential_url = __webpack_require__(6141);
// EXTERNAL MODULE: ./packages/sigstore/build/read-at-most.js
var read_at_most = __webpack_require__(4945);
;// CONCATENATED MODULE: ./packages/sigstore/build/call-service.js



const call_service_maxAnswerBytes = 4 * 1024 * 1024;
const maxExcerptChars = 200;
/**
 * One request to a signing service, without redirects and with a deadline over the whole answer.
 * @throws Failure `signing-unavailable` where a later try may succeed, else `signing-refused` | `redirect-refused`
 */
async function callService(call) {
    const response = await call_service_send(call);
    return accepted(response, await readAnswer(response, call), call);
}
/** As {@link callService}, but that the service has it already (409) is no failure: its headers may tell where. */
async function callUnlessThere(call) {
    const response = await call_service_send(call);
    const answer = await readAnswer(response, call);
    return response.status === 409 ? { isThere: response.headers } : { answer: accepted(response, answer, call) };
}
function accepted(response, answer, call) {
    if (response.ok)
        return answer;
    if (response.status >= 300 && response.status < 400)
        throw failed('redirect-refused', call, `answered ${response.status}; redirects are never followed when signing`);
    const detail = `answered ${response.status}: ${excerpt(answer, call.secret)}`;
    const passing = response.status >= 500 || response.status === 429 || response.status === 408;
    throw failed(passing ? 'signing-unavailable' : 'signing-refused', call, detail);
}
/** The path under the base address of a service. */
function endpoint(base, path) {
    return new URL(`${base.origin}${base.pathname.replace(/\/+$/, '')}${path}`);
}
/** The JSON object in an answer. @throws Failure `signing-refused` */
function readJsonAnswer(service, url, answer) {
    try {
        return (0,strict_json/* parseStrictJsonObject */.Qp)(answer, { what: 'the answer' });
    }
    catch (cause) {
        throw nonsense(service, url, 'it is not a JSON object', cause);
    }
}
/** An answer that makes no sense. */
function nonsense(service, url, why, cause) {
    return failed('signing-refused', { service, url }, `gave an answer that cannot be used: ${why}`, cause);
}
async function call_service_send({ url, method = 'POST', headers, body, deadlineMilliseconds, ...call }) {
    try {
        return await fetch(url, {
            method,
            headers: { 'accept-encoding': 'identity', 'user-agent': 'portcullis', ...headers },
            redirect: 'manual',
            signal: AbortSignal.timeout(deadlineMilliseconds),
            ...(body === undefined ? {} : { body }),
        });
    }
    catch (cause) {
        const name = nameOf(cause);
        const what = name === 'TimeoutError' ? `does not answer within ${deadlineMilliseconds / 1000} s` : `cannot be reached (${name})`;
        throw failed('signing-unavailable', { ...call, url }, what, cause);
    }
}
async function readAnswer(response, call) {
    try {
        return await (0,read_at_most/* readAtMost */.K)(response, call_service_maxAnswerBytes);
    }
    catch (cause) {
        if (cause instanceof read_at_most/* AnswerTooLong */.r)
            throw nonsense(call.service, call.url, `more than ${call_service_maxAnswerBytes} bytes`);
        const name = nameOf(cause);
        const what = name === 'TimeoutError' ? `does not finish its answer within ${call.deadlineMilliseconds / 1000} s` : `broke off its answer (${name})`;
        throw failed('signing-unavailable', call, what, cause);
    }
}
function failed(code, { service, url, remedy }, what, cause) {
    return new build_failure/* Failure */.H(code, {
        blame: 'service',
        message: `${service} at ${url.host} ${what}`,
        remedy: code === 'signing-unavailable'
            ? 'Run the job again when the service is back; nothing was signed.'
            : remedy ?? 'Check that the signing config of the trust domain names the right services, and what the service says.',
        cause,
    });
}
/** The code of a socket error, or what kind of error it is: never its text, which may repeat the request. */
function nameOf(error) {
    const code = textAt(memberOf(error, 'cause'), 'code');
    return code ?? textAt(error, 'name') ?? typeof error;
}
function textAt(value, name) {
    const member = memberOf(value, name);
    return typeof member === 'string' ? member : undefined;
}
function memberOf(value, name) {
    return typeof value === 'object' && value !== null && name in value ? value[name] : undefined;
}
function excerpt(answer, secret) {
    const text = Buffer.from(answer).toString('utf8');
    const masked = secret === undefined || secret === '' ? text : text.replaceAll(secret, '***');
    return JSON.stringify(masked.slice(0, maxExcerptChars));
}

;// CONCATENATED MODULE: ./packages/sigstore/build/oidc.js



const service = "GitHub's token service";
const deadlineMilliseconds = 20_000;
const remedy = `Give the job the permission, and run it where GitHub grants it (not for a pull request from a fork):
    permissions:
      id-token: write`;
/** Fetches an identity token of the job. @throws Failure `oidc-unavailable` | `signing-unavailable`; none repeats a token */
async function fetchIdentityToken({ url, token, audience = 'sigstore' }) {
    if (!url || !token)
        throw oidc_unavailable('GitHub gave this job no way to ask for an identity token');
    const address = requestUrl(url, audience);
    try {
        const answer = await callService({
            service,
            url: address,
            method: 'GET',
            headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
            deadlineMilliseconds,
            secret: token,
        });
        return tokenIn(readJsonAnswer(service, address, answer));
    }
    catch (error) {
        const failure = (0,build_failure/* asFailure */.h)(error);
        throw failure.code === 'signing-refused' ? oidc_unavailable(failure.message) : failure;
    }
}
function requestUrl(text, audience) {
    const url = URL.parse(text);
    if (url === null || !(0,confidential_url/* isConfidential */.F)(url))
        throw oidc_unavailable('the address of the token service is not an https URL');
    url.searchParams.set('audience', audience);
    return url;
}
function tokenIn({ value }) {
    if (typeof value !== 'string' || value === '')
        throw oidc_unavailable('the token service answered without a token');
    return value;
}
function oidc_unavailable(why) {
    return new build_failure/* Failure */.H('oidc-unavailable', { blame: 'configuration', message: `No identity token: ${why}`, remedy });
}

;// CONCATENATED MODULE: ./packages/worlds/build/registries/registry-logins.js









const maxTokenBytes = 64 * 1024;
/**
 * Short-lived credentials for the identity of this job, by the logins that the user asked for.
 * @throws Failure `input-invalid` for a line that is none; `oidc-unavailable` | `registry-denied` when they are used
 */
function loginCredentials(surroundings) {
    const logins = (surroundings.registryLogin ?? []).map(parseRegistryLogin);
    const { clock, onSecret } = surroundings;
    const identityToken = async (wish) => wish.tokenFile === undefined ? await tokenOfRunner(wish.audience, surroundings) : await tokenInFile(wish.tokenFile, surroundings);
    return exchangedCredentials(logins, { call: callsOf(surroundings), clock, onSecret, identityToken });
}
/** Connections of their own, closed after each call: an exchange is rare, and a registry's are counted. */
function callsOf({ clock, chance, environment }) {
    const proxyFor = proxiesOf(environment);
    return async (request) => {
        const transport = new Transport({ clock, chance, proxyFor, pause: async (milliseconds) => await (0,promises_.setTimeout)(milliseconds) });
        try {
            return await serviceCalls(transport)(request);
        }
        finally {
            transport.close();
        }
    };
}
async function tokenOfRunner(audience, { environment }) {
    return await fetchIdentityToken({
        url: environment['ACTIONS_ID_TOKEN_REQUEST_URL'],
        token: environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
        audience: audience ?? ownAudience(environment),
    });
}
/** What GitHub itself puts into a token when nothing is asked for: the address of the owner of the repository. */
function ownAudience({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY_OWNER: owner }) {
    if (server !== undefined && owner !== undefined)
        return `${server}/${owner}`;
    throw new build_failure/* Failure */.H('input-invalid', { blame: 'configuration', message: 'registry-login: expected audience=, since this job does not say whose it is', remedy: 'Add audience= as the provider expects it.' });
}
async function tokenInFile(path, { readable }) {
    const content = await (0,read_file/* readFileInside */.XW)(path, { roots: readable, maxBytes: maxTokenBytes, what: 'the identity token' });
    const token = Buffer.from(content).toString('utf8').trim();
    if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token))
        return token;
    throw new build_failure/* Failure */.H('oidc-unavailable', { blame: 'configuration', message: `The file ${path} holds no identity token`, remedy: 'Name a file with one JSON Web Token.' });
}

;// CONCATENATED MODULE: ./packages/worlds/build/registries/token-servers.js


/**
 * Token servers on other hosts that may be shown the credentials for a registry, as a person named them:
 * `registry.example:5050=gitlab.example`, one for each registry. Over TLS alone.
 * @throws Failure `input-invalid`
 */
function tokenServersIn(lines) {
    const found = new Map();
    for (const line of lines) {
        const [registry, server, ...more] = line.split('=').map(registry_host/* parseRegistryHost */.T);
        if (registry === undefined || server === undefined || more.length > 0)
            throw token_servers_invalid('registry.example=login.example, two hosts', line);
        if (found.has(registry))
            throw token_servers_invalid(`one token server for ${registry}`, line);
        // As addresses have it: without the port that https has by itself.
        found.set(registry, new URL(`https://${server}`).host);
    }
    return Object.fromEntries(found);
}
function token_servers_invalid(expected, line) {
    const found = JSON.stringify(line.slice(0, 200));
    return new build_failure/* Failure */.H('input-invalid', {
        blame: 'configuration',
        message: `registry-token-server: expected ${expected}, found ${found}`,
        remedy: 'Write the registry as in the name of an artifact, an equals sign and the host of its token server, with ports where they have one (docs/credentials.md).',
        expected,
        found,
    });
}

// EXTERNAL MODULE: ./packages/core/build/model/duration.js
var duration = __webpack_require__(9742);
;// CONCATENATED MODULE: ./packages/worlds/build/registries/waits-told.js

const shortMilliseconds = 1_000;
const quietMilliseconds = 10_000;
/**
 * Tells a person what keeps a run waiting: a registry that asks for it, or that did not answer in time; of each host a
 * line every ten seconds at most. In words of our own alone: what a registry says is in the failure, if it comes to that.
 */
function waitsTold(say, clock) {
    const told = new Map();
    return ({ host, code, milliseconds }) => {
        const now = clock.now().getTime();
        if ((milliseconds < shortMilliseconds && code !== 'timed-out') || now - (told.get(host) ?? -Infinity) < quietMilliseconds)
            return;
        told.set(host, now);
        say(`Waiting for ${host} (${code}): asked again ${milliseconds < shortMilliseconds ? 'at once' : `in ${(0,duration/* formatDuration */.a)(milliseconds)}`}`);
    };
}

;// CONCATENATED MODULE: ./packages/worlds/build/registries/registry-options.js













/** What a credential helper may see of the environment: enough to find itself and its store, and no token of the job. */
const helperVariables = ['PATH', 'HOME', 'USER', 'LANG', 'XDG_RUNTIME_DIR', 'DBUS_SESSION_BUS_ADDRESS', 'AWS_PROFILE', 'AWS_REGION', 'CLOUDSDK_CONFIG'];
/**
 * How registries are spoken to; a given user name and password are for `registry` alone. Where that is an OCI layout,
 * they are for none. @throws Failure `place-unsupported` for a file or an npm registry, `input-invalid` for an insecure registry that is no host
 */
function registryOptions(surroundings, registry) {
    (0,model_reference/* requirePlace */.Bd)({ registry }, ['registry', 'oci-layout'], 'This step');
    const { clock, chance, insecureRegistries, onSecret, onWait, registryCa } = surroundings;
    return { clock, chance, insecureRegistries: insecureRegistries.map(requireHost), onSecret, proxyFor: proxiesOf(surroundings.environment), credentials: credentialChain(surroundings, registry), tokenServers: tokenServersIn(surroundings.registryTokenServers ?? []), ...(registryCa === undefined ? {} : { authorities: async () => await (0,registry_authorities.readAuthorities)(registryCa, surroundings.readable) }), ...(onWait === undefined ? {} : { onWait: waitsTold(onWait, clock) }) };
}
/** As references name it: what is written otherwise would never be met, and nobody would know why. */
function requireHost(text) {
    const host = (0,registry_host/* parseRegistryHost */.T)(text);
    if (host !== undefined)
        return host;
    throw new build_failure/* Failure */.H('input-invalid', {
        blame: 'configuration',
        message: `insecure-registries: expected a host such as registry.example:5000, found ${JSON.stringify(text.slice(0, 200))}`,
        remedy: 'Write the host as in the name of an artifact, with its port, without http:// and without a path.',
    });
}
/** Inputs, then logins by exchange, then what `docker login` and `podman login` left, then the workflow token for GitHub's own registry. */
function credentialChain(surroundings, registry) {
    const { registryCredentials, github, environment } = surroundings;
    const helpers = helperProcesses(Object.fromEntries(helperVariables.flatMap((name) => registry_options_variable(environment, name))));
    return firstOf([
        ...(registryCredentials === undefined ? [] : [labelled('input', givenCredentials(registryCredentials.username, registryCredentials.password, [registry]))]),
        loginCredentials(surroundings),
        async () => {
            requireAbsoluteNames(environment);
            return await Promise.resolve(undefined);
        },
        ...dockerConfigFiles(environment).map((path) => labelled('docker-config', dockerConfigCredentials(path, helpers))),
        ...podmanAuthFiles(environment).map((path) => labelled('podman-auth-file', podmanCredentials(path, helpers))),
        ...(github === undefined ? [] : [labelled('workflow-token', givenCredentials('x-access-token', github.token, ['ghcr.io']))]),
    ]);
}
function registry_options_variable(environment, name) {
    const value = environment[name];
    return value === undefined ? [] : [[name, value]];
}

;// CONCATENATED MODULE: ./packages/worlds/build/evidence/places-of-evidence.js






/** Everywhere that bundles about an artifact are looked for: beside it, and in GitHub's store where that is asked for. */
function placesOfEvidence(subject, domains, attestations, surroundings) {
    const github = attestations === undefined ? [] : [(0,evidence_sources/* githubBundles */.BH)(surroundings)];
    return (0,evidence_sources/* union */.KC)([...besideArtifact(subject, domains, surroundings), ...github]);
}
/** A digest alone, or a file, is in no registry. */
function besideArtifact(subject, domains, surroundings) {
    if ((0,model_reference/* placeOf */.$t)(subject) === 'file')
        return [];
    if ((0,model_reference/* placeOf */.$t)(subject) === 'npm')
        return [npmEvidence(subject, { evidence: undefined, others: [] }, surroundings).bundles];
    if ((0,model_reference/* placeOf */.$t)(subject) === 'release')
        return [(0,release_ends.releaseEvidence)(subject, surroundings)];
    return [createRegistryReader({ ...registryOptions(surroundings, subject.registry), legacy: (0,evidence_sources/* takesLegacy */.gR)(domains) }).bundles];
}


/***/ }),

/***/ 3379: // MODULE: ./packages/worlds/build/registries/registry-authorities.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAuthorities: () => (/* binding */ readAuthorities)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_workspace_read_file__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8437);



const maxBytes = 1024 * 1024;
const pemCertificate = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;
/**
 * Reads certificate authorities that a person named for their registries. What is no authority is refused: a server's
 * own certificate in this place would be believed for nothing else than itself, and fail when it is renewed.
 * @throws Failure `file-invalid` | `too-large`
 */
async function readAuthorities(path, roots) {
    const text = Buffer.from(await (0,_portcullis_workspace_read_file__WEBPACK_IMPORTED_MODULE_2__/* .readFileInside */ .XW)(path, { roots, maxBytes, what: 'the certificate authorities of registry-ca (--registry-ca)' })).toString('latin1');
    const found = text.match(pemCertificate) ?? [];
    if (found.length === 0)
        throw invalid(path, 'no certificate in PEM');
    for (const pem of found)
        if (!read(path, pem).ca)
            throw invalid(path, 'a certificate that is no authority');
    return found;
}
function read(path, pem) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem);
    }
    catch (error) {
        throw invalid(path, 'a certificate that cannot be read', error);
    }
}
function invalid(path, found, cause) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('file-invalid', {
        blame: 'configuration',
        message: `registry-ca (--registry-ca): expected a PEM file of certificate authorities, found ${found} in ${path}`,
        remedy: 'Name the certificate of the authority that signed the certificate of your registry.',
        expected: 'certificates of authorities (CA:TRUE)',
        found,
        cause,
    });
}


/***/ })

};
;