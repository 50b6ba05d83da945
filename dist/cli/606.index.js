"use strict";
exports.id = 606;
exports.ids = [606];
exports.modules = {

/***/ 2364: // MODULE: ./packages/core/build/all-ended.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ allEnded)
/* harmony export */ });
/**
 * Waits for all of them, whatever becomes of each, so that nothing goes on behind the back of whoever is told.
 * @throws what the first of them in this order threw
 */
async function allEnded(...work) {
    await Promise.allSettled(work);
    return await Promise.all(work);
}


/***/ }),

/***/ 1312: // MODULE: ./packages/core/build/aws-signature.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ signAwsRequest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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
    return pathname.split('/').map(encode).join('/');
}
function canonicalQuery({ searchParams }) {
    return [...searchParams].map(([name, value]) => [encode(name), encode(value)]).toSorted(byNameThenValue).map(([name, value]) => `${name}=${value}`).join('&');
}
/** RFC 3986: everything but letters, digits and `-._~`. */
function encode(text) {
    return encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
function byName([one], [other]) {
    return one < other ? -1 : one > other ? 1 : 0;
}
function byNameThenValue(one, other) {
    return byName(one, other) || (one[1] < other[1] ? -1 : 1);
}
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
function hmac(key, text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(text).digest();
}


/***/ }),

/***/ 241: // MODULE: ./packages/registry/build/access/credentials-used.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ CredentialsUsed),
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
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


/***/ }),

/***/ 3615: // MODULE: ./packages/registry/build/access/credentials.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ endsSoon),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   aR: () => (/* binding */ basicAuthorization),
/* harmony export */   mE: () => (/* binding */ givenCredentials),
/* harmony export */   wW: () => (/* binding */ labelled)
/* harmony export */ });
/* unused harmony export anonymous */
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


/***/ }),

/***/ 6140: // MODULE: ./packages/registry/build/access/known-registries.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ol: () => (/* binding */ knownTokenServer),
/* harmony export */   gr: () => (/* binding */ isDockerHub),
/* harmony export */   gz: () => (/* binding */ apiHostOf)
/* harmony export */ });
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


/***/ }),

/***/ 8469: // MODULE: ./packages/registry/build/access/scope.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P7: () => (/* binding */ leadingRepository),
/* harmony export */   VC: () => (/* binding */ push),
/* harmony export */   a$: () => (/* binding */ pull),
/* harmony export */   gk: () => (/* binding */ formatScope),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
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


/***/ }),

/***/ 9619: // MODULE: ./packages/registry/build/bounded.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ Lanes),
/* harmony export */   y: () => (/* binding */ mapBounded)
/* harmony export */ });
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


/***/ }),

/***/ 3695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aT: () => (/* binding */ RegistryClients),
  Of: () => (/* binding */ refusalOf)
});

// UNUSED EXPORTS: RegistryClient

// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var reference = __webpack_require__(2020);
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

// EXTERNAL MODULE: ./packages/registry/build/access/credentials.js
var credentials = __webpack_require__(3615);
// EXTERNAL MODULE: ./packages/registry/build/access/scope.js
var access_scope = __webpack_require__(8469);
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
        const key = (0,access_scope/* leadingRepository */.P7)(scopes);
        const kept = this.#kept.get(key);
        if (kept !== undefined) {
            const credential = await kept.credential;
            if (!(0,credentials/* endsSoon */.C_)(credential, this.#options.clock.now())) {
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
        const key = (0,access_scope/* leadingRepository */.P7)(scopes);
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

// EXTERNAL MODULE: ./packages/registry/build/access/credentials-used.js
var credentials_used = __webpack_require__(241);
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
    const subject = (0,credentials_used/* subjectOf */.e)(credential);
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
    return `Give ${(0,credentials_used/* subjectOf */.e)(credential) === undefined ? 'this credential' : 'this user'} the right to do this at ${registry}, ${another}`;
}

;// CONCATENATED MODULE: ./packages/core/build/model/secret-text.js
/** Shorter ones would be found in many words, and no credential is that short. */
const shortestSecret = 4;
/** A secret as texts hold it: as it is, in an address, and in JSON. */
function writtenForms(secret) {
    return [secret, encodeURIComponent(secret.toWellFormed()), JSON.stringify(secret).slice(1, -1)];
}
/** `text` with every secret in it struck out. The longest goes first, since one may begin as another does. */
function strikeOut(text, secrets) {
    return [...secrets].toSorted((one, other) => other.length - one.length).reduce((clean, secret) => clean.replaceAll(secret, '***'), text);
}

// EXTERNAL MODULE: ./packages/registry/build/http/retry.js
var retry = __webpack_require__(5181);
;// CONCATENATED MODULE: ./packages/registry/build/access/shown-secrets.js




/** Of a secret that was cut where a message cuts what it quotes, so much at least. */
const leastCut = 8;
/** What was shown to a registry and its token server: however they repeat it, people and logs do not see it. */
class ShownSecrets {
    #texts = new Set();
    add(...secrets) {
        for (const text of secrets.flatMap(writtenForms))
            if (text.length >= shortestSecret)
                this.#texts.add(text);
    }
    addCredential(credential) {
        if (credential.kind === 'password')
            this.add(credential.password, (0,credentials/* basicAuthorization */.aR)(credential.username, credential.password).replace(/^Basic /, ''));
        else
            this.add(credential.token);
    }
    /** `text` without any of them. */
    strikeOut(text) {
        return [...this.#texts].reduce(withoutCut, strikeOut(text, this.#texts));
    }
    /** What was thrown, with words that have none of them: whatever of an answer, or of its head, a message quotes. */
    strikeOutOf(error) {
        if (error instanceof retry/* Transient */.Rc)
            return new retry/* Transient */.Rc(this.#without(error.failure), error.waitMilliseconds);
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

// EXTERNAL MODULE: ./packages/registry/build/failures.js
var failures = __webpack_require__(4963);
// EXTERNAL MODULE: ./packages/registry/build/access/known-registries.js
var known_registries = __webpack_require__(6140);
;// CONCATENATED MODULE: ./packages/registry/build/access/token.js






const maxAnswerBytes = 64 * 1024;
const defaultSeconds = 60;
/** How token servers that know OAuth2 alone answer a GET. */
const onlyByPost = new Set([404, 405]);
/** A token is not used in its last moments: the request has to arrive, too. */
const marginMilliseconds = 10_000;
/**
 * Checks where a challenge sends us: TLS, or the very registry on plain HTTP; no credentials in the address.
 * @throws Failure `registry-protocol` | `redirect-refused`
 */
function tokenService(registry, origin, realm, service) {
    if (!URL.canParse(realm))
        throw (0,failures/* protocolError */.JW)(registry, `realm ${JSON.stringify(realm.slice(0, 100))} is no address`);
    const url = new URL(realm);
    if (url.protocol !== 'https:' && url.origin !== origin)
        throw (0,failures/* redirectRefused */.LK)(registry, url.host, 'tokens are asked for over TLS only');
    if (url.username !== '' || url.password !== '')
        throw (0,failures/* redirectRefused */.LK)(registry, url.host, 'the realm carries credentials');
    return { registry, realm: url, service };
}
/**
 * Whether the user's credentials for the registry may be shown to its token server: it is the registry itself, a
 * pair that is known, or the host that the user named for it.
 */
function mayShowCredentials({ registry, realm }, origin, named) {
    if (realm.origin === origin)
        return true;
    return realm.protocol === 'https:' && realm.host === (named ?? (0,known_registries/* knownTokenServer */.Ol)(registry));
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
            if (!(0,access_scope/* covers */.hU)(kept.scopes, scopes))
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
        this.#kept = this.#kept.filter((kept) => !(0,access_scope/* covers */.hU)(kept.scopes, scopes));
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
        url.searchParams.append('scope', (0,access_scope/* formatScope */.gk)(scope));
    const authorization = credential?.kind === 'password' ? (0,credentials/* basicAuthorization */.aR)(credential.username, credential.password) : undefined;
    return { kind: 'token', method: 'GET', url, authorization, namedHost: registry };
}
/** OAuth2 as the distribution project specifies it: a form by POST. */
function postRequest({ registry, realm, service }, scopes, grant) {
    const form = new URLSearchParams({ ...grant, client_id: 'portcullis' });
    if (service !== undefined)
        form.set('service', service);
    form.set('scope', scopes.map(access_scope/* formatScope */.gk).join(' '));
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
        throw (0,failures/* statusFailure */.FP)(`A token from ${where}`, response.status, '');
    }
    const answer = (0,strict_json/* parseStrictJsonObject */.Qp)(await response.bytes(maxAnswerBytes, `the token of ${where}`), { what: `the token of ${where}` });
    const text = answer['token'] ?? answer['access_token'];
    if (typeof text !== 'string' || !/^[\x21-\x7e]+$/.test(text))
        throw (0,failures/* protocolError */.JW)(where, 'its answer holds no token');
    const seconds = typeof answer['expires_in'] === 'number' && answer['expires_in'] > 0 ? answer['expires_in'] : defaultSeconds;
    const lifetime = Math.min(seconds, 86_400) * 1000;
    return { text, expires: new Date(now.getTime() + lifetime - Math.min(marginMilliseconds, lifetime / 2)) };
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
        return tellShown(error, this.#name, this.#shown.get((0,access_scope/* leadingRepository */.P7)(scopes)));
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
        this.#shown.set((0,access_scope/* leadingRepository */.P7)(scopes), credential);
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
        return shown === undefined ? undefined : (0,credentials/* basicAuthorization */.aR)(shown.username, shown.password);
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

// EXTERNAL MODULE: ./packages/registry/build/http/transport.js + 9 modules
var transport = __webpack_require__(2653);
;// CONCATENATED MODULE: ./packages/registry/build/client.js








const maxErrorBytes = 64 * 1024;
/** Speaks to one registry, logging in as the registry asks. */
class RegistryClient {
    origin;
    #registry;
    #transport;
    #authorizer;
    constructor(name, options) {
        this.#registry = (0,known_registries/* apiHostOf */.gz)(name);
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
        if ((0,transport/* isStreamed */.e)(call.body))
            throw new retry/* Transient */.Rc(first.refusal);
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
        (0,reference/* requirePlace */.Bd)({ registry }, ['registry'], 'A request to a registry');
        const client = new RegistryClient(registry, this.#options);
        this.#clients.set(registry, client);
        return client;
    }
}
/** The failure that an unwanted answer means; its body is read as far as it helps a person. */
async function refusalOf(response, call) {
    const request = `${call.method} ${response.url.host}${response.url.pathname}`;
    return (0,failures/* statusFailure */.FP)(request, response.status, await errorDetail(response, call));
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
        return error instanceof retry/* Transient */.Rc ? '' : `no readable error: ${(0,build_failure/* asFailure */.h)(error).code}`;
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


/***/ }),

/***/ 3823: // MODULE: ./packages/registry/build/content/bytes-in-memory.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ allBytes),
/* harmony export */   z: () => (/* binding */ bytesOnce)
/* harmony export */ });
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


/***/ }),

/***/ 1777: // MODULE: ./packages/registry/build/content/checked-content.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ CheckedContent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2020);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4963);




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
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)((0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__/* .algorithmOf */ .Hy)(at.digest));
        // Registries that do not keep to the algorithm they were given call content by its sha256.
        this.#now = { position: 0, hash, canonical: (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__/* .algorithmOf */ .Hy)(at.digest) === 'sha256' ? hash : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256') };
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
            throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeMismatch */ .sf)((0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(this.#at), this.#size, this.position);
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
            throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeMismatch */ .sf)((0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(this.#at), this.#size, 'more');
        let taken = 0;
        for (let [seen] = this.#seen; seen !== undefined && seen.position <= end; [seen] = this.#seen) {
            const upTo = chunk.byteLength - (end - seen.position);
            this.#add(chunk.subarray(taken, upTo));
            taken = upTo;
            const found = hexOf(this.#now.hash);
            if (found !== seen.digest)
                throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .digestMismatch */ .H3)(`The first ${seen.position} bytes of ${(0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(this.#at)}, read again,`, seen.digest, found);
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
        const found = `${(0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__/* .algorithmOf */ .Hy)(this.#at.digest)}:${hexOf(this.#now.hash)}`;
        if (found !== this.#at.digest)
            throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .digestMismatch */ .H3)(`The blob ${(0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(this.#at)}`, this.#at.digest, found);
    }
}
function copyOf({ position, hash, canonical }) {
    const copy = hash.copy();
    return { position, hash: copy, canonical: canonical === hash ? copy : canonical.copy() };
}
function hexOf(hash) {
    return hash.copy().digest('hex');
}


/***/ }),

/***/ 1419: // MODULE: ./packages/registry/build/content/manifest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ blobsOf),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   on: () => (/* binding */ readPart),
/* harmony export */   rp: () => (/* binding */ readIndexEntries),
/* harmony export */   rq: () => (/* binding */ maxManifestBytes),
/* harmony export */   w9: () => (/* binding */ maxListed)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(586);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4963);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(208);





const maxManifestBytes = 4 * 1024 * 1024;
/** Of an artifact; a list of referrers has more. */
const maxChildren = 256;
/** What a list of the greatest size can hold, and more. */
const maxListed = 65_536;
const maxLayers = 1_024;
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
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestInvalid */ .LO)(manifest.digest, `${length} manifests, expected at most ${maxChildren}`);
    return content;
}
/** Each manifest is read once, however many ask what it points to. */
const contents = new WeakMap();
function contentOf({ digest, mediaType, bytes }) {
    const body = (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJsonObject */ .Qp)(bytes, { maxBytes: maxManifestBytes, what: `manifest ${digest}` });
    const context = new Context(digest);
    if (body['mediaType'] !== undefined && body['mediaType'] !== mediaType)
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypeMismatch */ .N5)(`The manifest ${digest}, which calls itself ${show(body['mediaType'])},`, show(body['mediaType']), show(mediaType));
    context.check(body['schemaVersion'] === 2, `schemaVersion 2 is expected, found ${show(body['schemaVersion'])}`);
    const kind = (0,_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isIndexType */ .$U)(mediaType) ? 'index' : 'image';
    const [own, foreign] = kind === 'index' ? ['manifests', ['layers', 'config', 'blobs', 'fsLayers']] : [mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaTypes */ .Ib.artifact ? 'blobs' : 'layers', ['manifests', 'fsLayers']];
    for (const key of foreign)
        context.check(!(key in body), `${mediaType} with ${JSON.stringify(key)} can be read in two ways`);
    const listed = context.descriptors(body, own, kind === 'index' ? maxListed : maxLayers);
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
    const body = (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJsonObject */ .Qp)(manifest.bytes, { maxBytes: maxManifestBytes, what: `index ${manifest.digest}` });
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
            throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestInvalid */ .LO)(this.#digest, otherwise);
    }
    descriptors(body, key, limit) {
        const list = body[key];
        if (!Array.isArray(list))
            throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestInvalid */ .LO)(this.#digest, `a list ${JSON.stringify(key)} is expected`);
        this.check(list.length <= limit, `${list.length} ${key}, expected at most ${limit}`);
        return list.map((entry, position) => this.#descriptor(entry, `${key}[${position}]`));
    }
    optional(body, key) {
        return body[key] === undefined || body[key] === null ? undefined : this.#descriptor(body[key], key);
    }
    annotations(value) {
        if (value === undefined || value === null)
            return {};
        if (!(0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
            throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestInvalid */ .LO)(this.#digest, 'annotations are no object');
        const pairs = Object.entries(value);
        return Object.fromEntries(pairs.map(([name, text]) => {
            if (typeof text !== 'string')
                throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestInvalid */ .LO)(this.#digest, `annotation ${show(name)} is no text`);
            return [name, text];
        }));
    }
    /** Nobody gave it as an input: whoever built the artifact wrote it. */
    #noDigest(found, where) {
        const { message, remedy } = (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestInvalid */ .LO)(this.#digest, `${where} has the digest ${show(found)}`);
        throw new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('digest-invalid', { blame: 'artifact', message, remedy, expected: 'sha256:<64 hex> or sha512:<128 hex>', found: show(found) });
    }
    #descriptor(entry, where) {
        if (!(0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(entry))
            throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestInvalid */ .LO)(this.#digest, `${where} is no descriptor`);
        const { mediaType, digest, size, artifactType, annotations, platform, urls } = entry;
        if (typeof mediaType !== 'string' || !mediaTypeShape.test(mediaType))
            throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestInvalid */ .LO)(this.#digest, `${where} has the media type ${show(mediaType)}`);
        if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
            throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestInvalid */ .LO)(this.#digest, `${where} has the size ${show(size)}`);
        return {
            mediaType,
            digest: (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest) ? digest : this.#noDigest(digest, where),
            size,
            ...(typeof artifactType === 'string' ? { artifactType } : {}),
            ...(annotations === undefined || annotations === null ? {} : { annotations: this.annotations(annotations) }),
            ...readPlatform(platform),
            ...(Array.isArray(urls) ? { urls: urls.filter((url) => typeof url === 'string') } : {}),
        };
    }
}
function readPlatform(platform) {
    if (!(0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(platform))
        return {};
    const { os, architecture, variant } = platform;
    if (typeof os !== 'string' || typeof architecture !== 'string')
        return {};
    return { platform: { os, architecture, ...(typeof variant === 'string' ? { variant } : {}) } };
}
function show(value) {
    return (JSON.stringify(value) ?? 'nothing').slice(0, 100);
}


/***/ }),

/***/ 208: // MODULE: ./packages/registry/build/content/media-types.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   Jo: () => (/* binding */ isBundleType),
/* harmony export */   Pl: () => (/* binding */ acceptManifests),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   nM: () => (/* binding */ withoutParameters),
/* harmony export */   x4: () => (/* binding */ isEnvelopeType)
/* harmony export */ });
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


/***/ }),

/***/ 6635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ RegistryReader)
});

// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var model_digest = __webpack_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var model_reference = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/registry/build/content/checked-content.js
var checked_content = __webpack_require__(1777);
// EXTERNAL MODULE: ./packages/registry/build/client.js + 7 modules
var build_client = __webpack_require__(3695);
// EXTERNAL MODULE: ./packages/registry/build/failures.js
var failures = __webpack_require__(4963);
// EXTERNAL MODULE: ./packages/registry/build/http/retry.js
var retry = __webpack_require__(5181);
// EXTERNAL MODULE: ./packages/registry/build/access/scope.js
var scope = __webpack_require__(8469);
;// CONCATENATED MODULE: ./packages/registry/build/download/blob-stream.js






/** Under this, a connection that is kept for all requests is the better one. */
const bulkBytes = 256 * 1024;
/**
 * Streams a blob, hashing it in flight and never holding more than a piece of it.
 * @throws Failure `digest-mismatch` before the last piece at the latest; `size-mismatch` | `not-found` | `registry-*`
 */
function streamBlob(client, at, size, how) {
    return new checked_content/* CheckedContent */.B(at, size).read((from) => passBlob(client, at, { size, from, bulk: false }, how));
}
/** A blob as the registry gives it, not hashed yet. A connection that breaks is taken up again where it broke. @throws Failure `size-mismatch` */
async function* passBlob(client, at, { size, from, bulk }, how) {
    const tries = new retry/* Tries */.Iy(how, new URL(client.origin).host);
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
        scopes: [(0,scope/* pull */.a$)(at.repository)],
        bulk,
        headers: { accept: '*/*', ...(offset === 0 ? {} : { range: `bytes=${offset}-` }) },
    };
    return await client.send(call, async (response) => {
        if (response.status === 206)
            return rest(response, offset);
        if (response.status !== 200)
            throw await (0,build_client/* refusalOf */.Of)(response, call);
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
    throw (0,failures/* protocolError */.JW)(response.url.host, `asked for bytes from ${offset} on, found content-range ${JSON.stringify(range.slice(0, 60))}`);
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
    return (0,failures/* sizeMismatch */.sf)(`The blob ${(0,model_reference/* formatReference */.FH)(at)}`, expected, found);
}

// EXTERNAL MODULE: ./packages/registry/build/content/manifest.js
var content_manifest = __webpack_require__(1419);
// EXTERNAL MODULE: ./packages/registry/build/content/media-types.js
var media_types = __webpack_require__(208);
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
            throw new failure/* Failure */.H('reference-invalid', {
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
                throw await (0,build_client/* refusalOf */.Of)(response, call);
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
            throw (0,failures/* digestMismatch */.H3)(`What is served as ${(0,model_reference/* formatReference */.FH)(reference)}`, 'content that the registry has by its digest as well', manifest.digest);
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
                throw await (0,build_client/* refusalOf */.Of)(response, call);
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
    return { kind, method: 'GET', at: `/v2/${repository}/manifests/${name}`, scopes: [(0,scope/* pull */.a$)(repository)], headers: { accept: media_types/* acceptManifests */.Pl } };
}
/** Reads and hashes the manifest of an answer, whatever it is. */
async function bytesOf(response, expected) {
    const where = `${response.url.host}${response.url.pathname}`;
    const mediaType = (0,media_types/* withoutParameters */.nM)(response.header('content-type'));
    const bytes = await response.bytes(content_manifest/* maxManifestBytes */.rq, `The manifest ${where}`);
    const digest = (0,model_digest/* digestOf */.ol)(bytes, expected === undefined ? 'sha256' : (0,model_digest/* algorithmOf */.Hy)(expected));
    if (expected !== undefined && digest !== expected)
        throw (0,failures/* digestMismatch */.H3)(`The manifest ${where}`, expected, digest);
    return { digest, mediaType, bytes };
}
function requireReadable(manifest) {
    const { digest, mediaType } = manifest;
    if (mediaType === 'text/html')
        throw (0,failures/* webPage */.I2)(`What is served as the manifest ${digest}`);
    if (!(0,media_types/* isManifestType */.Q3)(mediaType))
        throw (0,failures/* mediaTypeMismatch */.N5)(`What is served as the manifest ${digest}`, 'the media type of a manifest', JSON.stringify(mediaType.slice(0, 100)));
    (0,content_manifest/* readManifest */.WI)(manifest);
}


/***/ }),

/***/ 1207: // MODULE: ./packages/registry/build/download/tag-lists.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ TagLists)
/* harmony export */ });
/* harmony import */ var _portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(586);
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2020);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9520);
/* harmony import */ var _content_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1419);
/* harmony import */ var _access_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8469);





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
        const key = (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)(reference);
        const listing = this.#known.get(key) ?? this.#list(reference);
        this.#known.set(key, listing);
        const tags = await listing;
        return tags !== undefined && !tags.has(reference.tag);
    }
    async #list({ registry, repository }) {
        const call = { kind: 'tag-list', method: 'GET', at: `/v2/${repository}/tags/list?n=${pageLength}`, scopes: [(0,_access_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .pull */ .a$)(repository)], headers: { accept: 'application/json' } };
        try {
            return await this.#clients.at(registry).send(call, async (response) => {
                if (response.status !== 200 || response.header('link') !== undefined) {
                    response.discard();
                    // No repository, no tags: another answer to another question that says the same.
                    return response.status === 404 ? new Set() : undefined;
                }
                return tagsIn(await response.bytes(_content_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .maxManifestBytes */ .rq, `The tags of ${registry}/${repository}`));
            });
        }
        catch (error) {
            // Many registries let nobody list: then the tag itself is asked for again.
            if (error instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H)
                return undefined;
            throw error;
        }
    }
}
function tagsIn(bytes) {
    const { tags } = (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJsonObject */ .Qp)(bytes, { what: 'a list of tags', maxBytes: _content_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .maxManifestBytes */ .rq });
    if (tags === null)
        return new Set();
    return Array.isArray(tags) && !tags.some(_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW) ? new Set(tags.filter((tag) => typeof tag === 'string')) : undefined;
}


/***/ }),

/***/ 7325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ evidenceIn)
});

// EXTERNAL MODULE: ./packages/core/build/failure.js
var build_failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var digest = __webpack_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var reference = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/registry/build/bounded.js
var bounded = __webpack_require__(9619);
// EXTERNAL MODULE: ./packages/registry/build/content/bytes-in-memory.js
var bytes_in_memory = __webpack_require__(3823);
// EXTERNAL MODULE: ./packages/registry/build/failures.js
var failures = __webpack_require__(4963);
// EXTERNAL MODULE: ./packages/registry/build/content/media-types.js
var media_types = __webpack_require__(208);
// EXTERNAL MODULE: ./packages/registry/build/evidence/unreadable.js
var unreadable = __webpack_require__(4803);
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
        const fetched = await (0,bounded/* mapBounded */.y)(within, width, async ({ referrer, layer }) => await this.#fetch(subject, referrer, layer));
        const oversized = distinct.filter(({ layer }) => layer.size > maxBundleBytes).map(({ referrer }) => unread(referrer.manifest.digest, (0,failures/* tooLarge */.g$)('its bundle', maxBundleBytes)));
        const unfetched = beyond.map(({ referrer }) => unread(referrer.manifest.digest, tooMuch(subject)));
        return [...fetched, ...oversized, ...unfetched, ...unreadable.map(({ digest, failure }) => unread(digest, failure))];
    }
    async #fetch(subject, { manifest }, layer) {
        const bytes = await (0,unreadable/* soundOrBroken */.eO)(async () => await (0,bytes_in_memory/* allBytes */.v)(this.#reader.blob((0,reference/* pin */.y_)(subject, layer.digest), layer.size)), (0,unreadable/* isBrokenBlob */.Xu)(subject));
        return bytes instanceof build_failure/* Failure */.H ? unread(manifest.digest, bytes) : { bytes, digest: (0,digest/* digestOf */.ol)(bytes), source: `referrer ${manifest.digest}` };
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
    return artifactType === undefined || artifactType === '' || artifactType === media_types/* mediaTypes */.Ib.empty || (0,media_types/* isBundleType */.Jo)(artifactType) || (0,media_types/* isEnvelopeType */.x4)(artifactType);
}
/** Bundles, and envelopes without one where the manifest is for that: cosign 2 keeps its own in layers of the same type. */
function bundleLayers({ content: { artifactType, layers } }) {
    const isForEnvelopes = (0,media_types/* isEnvelopeType */.x4)(artifactType);
    return layers.filter(({ mediaType }) => (0,media_types/* isBundleType */.Jo)(mediaType) || (isForEnvelopes && (0,media_types/* isEnvelopeType */.x4)(mediaType)));
}

// EXTERNAL MODULE: ./packages/registry/build/evidence/legacy-bundle.js
var legacy_bundle = __webpack_require__(8324);
;// CONCATENATED MODULE: ./packages/registry/build/evidence/legacy-bundles.js








const maxLayers = 1_000;
const legacy_bundles_maxBytesInAll = 128 * 1024 * 1024;
const legacy_bundles_width = 4;
const experimentalType = 'application/vnd.dev.cosign.artifact.sig.v1+json';
const layerTypes = new Set(Object.values(legacy_bundle/* legacyLayerTypes */.sb));
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
            throw (0,failures/* tooLarge */.g$)(`All signatures of cosign 2 for ${subject.digest}`, legacy_bundles_maxBytesInAll);
        return [...(await (0,bounded/* mapBounded */.y)(layers, legacy_bundles_width, async (found) => await this.#read(subject, found))), ...byTag.unreadable];
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
        const blob = await (0,unreadable/* soundOrBroken */.eO)(async () => await (0,bytes_in_memory/* allBytes */.v)(this.#end.blob((0,reference/* pin */.y_)(subject, layer.digest), layer.size)), (0,unreadable/* isBrokenBlob */.Xu)(subject));
        if (blob instanceof build_failure/* Failure */.H)
            return passedOver(source, blob);
        try {
            const bundle = (0,legacy_bundle/* legacyBundle */.Es)({ mediaType: layer.mediaType, annotations: layer.annotations ?? {}, blob });
            return { ...bundle, digest: (0,digest/* digestOf */.ol)(bundle.bytes), source };
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
    return { bytes: new Uint8Array(), digest: (0,digest/* digestOf */.ol)(`${source} ${message}`), source: `${source}, which is passed over: ${message}`, unread: failure };
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


/***/ }),

/***/ 8324: // MODULE: ./packages/registry/build/evidence/legacy-bundle.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ legacyBundle),
/* harmony export */   sb: () => (/* binding */ legacyLayerTypes),
/* harmony export */   w7: () => (/* binding */ annotation)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _portcullis_core_model_base64__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7741);
/* harmony import */ var _portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(586);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9520);




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
        const rawBytes = reading('the certificate is none', () => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate).raw.toString('base64'));
        return { json: { x509CertificateChain: { certificates: [{ rawBytes }] } }, keyid: '' };
    }
    const pem = body === undefined ? undefined : keyInside(body['spec']);
    if (pem === undefined)
        throw malformed('nothing in the tag names its key: it carries neither a certificate nor an entry of a Rekor v1');
    const hint = reading('the log entry names no key', () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(Buffer.from((0,_portcullis_core_model_base64__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y)(pem))).export({ format: 'der', type: 'spki' })).digest('base64'));
    return { json: { publicKey: { hint } }, keyid: hint };
}
/** Where each kind of entry keeps the key: hashedrekord, dsse, intoto. */
function keyInside(spec) {
    const byRecord = (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)((0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)((0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(spec, 'signature'), 'publicKey'), 'content');
    const byDsse = (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(first((0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(spec, 'signatures')), 'verifier');
    const byIntoto = (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(first((0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)((0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)((0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(spec, 'content'), 'envelope'), 'signatures')), 'publicKey');
    return byRecord ?? byDsse ?? byIntoto;
}
function logEntryOf(json) {
    const payload = (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(json, 'Payload');
    const encoded = text((0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(payload, 'body'), 'Payload.body');
    const body = (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJsonObject */ .Qp)((0,_portcullis_core_model_base64__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y)(encoded), { what: 'the log entry' });
    const keyId = text((0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(payload, 'logID'), 'Payload.logID');
    if (!/^[0-9a-f]{64}$/.test(keyId))
        throw malformed('Payload.logID is not 64 hex digits');
    return {
        body,
        json: {
            logIndex: whole((0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(payload, 'logIndex'), 'Payload.logIndex'),
            logId: { keyId: Buffer.from(keyId, 'hex').toString('base64') },
            kindVersion: { kind: text(body['kind'], 'kind'), version: text(body['apiVersion'], 'apiVersion') },
            integratedTime: whole((0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(payload, 'integratedTime'), 'Payload.integratedTime'),
            inclusionPromise: { signedEntryTimestamp: text((0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(json, 'SignedEntryTimestamp'), 'SignedEntryTimestamp') },
            canonicalizedBody: encoded,
        },
    };
}
function timestampsOf(written) {
    if (written === undefined || written === '' || written === 'null')
        return [];
    return [{ signedTimestamp: text((0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(parse(written), 'SignedRFC3161Timestamp'), 'SignedRFC3161Timestamp') }];
}
/** The envelope as it came; only the unsigned name of the key is made to be the one of the log. */
function envelopeOf(blob, keyid) {
    const { payload, payloadType, signatures } = (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJsonObject */ .Qp)(blob, { what: 'the envelope', maxBytes: blob.byteLength });
    if (!Array.isArray(signatures) || payload === undefined || payloadType === undefined)
        throw malformed('the envelope lacks a member');
    return { payload, payloadType, signatures: signatures.map((signature) => ({ sig: (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(signature, 'sig') ?? '', keyid })) };
}
function parse(written) {
    return (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .RJ)(Buffer.from(written), { what: 'an annotation of cosign' });
}
function first(json) {
    return Array.isArray(json) ? json[0] : undefined;
}
function text(json, what) {
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
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('bundle-invalid', { blame: 'artifact', message: `The signature under a tag of cosign 2 cannot be read: ${why}`, remedy: 'Sign it anew into a bundle beside the artifact, as cosign 3 and portcullis sign do.', cause });
}


/***/ }),

/***/ 5581: // MODULE: ./packages/registry/build/evidence/legacy-tags.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ LegacyTags),
/* harmony export */   w: () => (/* binding */ legacyTag)
/* harmony export */ });
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2020);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9520);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4963);
/* harmony import */ var _content_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1419);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4803);






const legacyKinds = ['sig', 'att', 'sbom'];
/** `sha256-<hex>.sig` and its siblings. A sha512 digest makes a name longer than a tag may be: it has none. */
function legacyTag(subject, kind) {
    return (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .algorithmOf */ .Hy)(subject) === 'sha256' ? `sha256-${(0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(subject)}.${kind}` : undefined;
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
        const key = keyOf(subject);
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
        this.#known.delete(keyOf(subject));
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
        const read = await (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .soundOrBroken */ .eO)(async () => {
            const manifest = await this.#reader.tagged(at);
            if (manifest === undefined)
                return undefined;
            const content = (0,_content_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .WI)(manifest);
            if (content.kind === 'index')
                throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestInvalid */ .LO)(manifest.digest, `the tag ${at.tag} must hold layers, but it is an index`);
            return { kind, tag: at.tag, manifest, content };
        }, (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .isBrokenManifest */ .Dt)(at));
        // Its digest is not always known; the tag names it as well.
        return read instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H ? { tag: at.tag, digest: subject, failure: read } : read;
    }
}
function keyOf(subject) {
    return `${(0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)(subject)}@${subject.digest}`;
}


/***/ }),

/***/ 4446: // MODULE: ./packages/registry/build/evidence/referrers.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ tooMany),
/* harmony export */   ar: () => (/* binding */ maxGone),
/* harmony export */   fH: () => (/* binding */ fallbackTag),
/* harmony export */   ig: () => (/* binding */ foremost),
/* harmony export */   l7: () => (/* binding */ Referrers),
/* harmony export */   vk: () => (/* binding */ maxReferrers),
/* harmony export */   xh: () => (/* binding */ referrerDescriptor)
/* harmony export */ });
/* unused harmony export misplaced */
/* harmony import */ var _portcullis_core_all_ended__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2364);
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3062);
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2020);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9520);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9619);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3695);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4963);
/* harmony import */ var _content_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1419);
/* harmony import */ var _content_media_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(208);
/* harmony import */ var _access_scope_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8469);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4803);











const maxPages = 200;
/** Of so many, those that call themselves signed come first; beyond, what refers to an artifact is told and not read. */
const maxReferrers = 4_096;
/** So many of those that are listed may be gone, or about something else; beyond, the list is given up. Whoever writes such a list could leave out as well what stands behind. */
const maxGone = 100;
const width = 4;
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
        const ownWord = this.#ownWord.get(keyOf(subject)) ?? new Set();
        // Who may push writes the tag, and the registry alone its own list: what is useless in one ends no reading of the other.
        const useless = { api: 0, tag: 0 };
        await (0,_bounded_js__WEBPACK_IMPORTED_MODULE_8__/* .mapBounded */ .y)(inwards(chosen), width, async ([position, descriptor]) => {
            const list = ownWord.has(descriptor.digest) ? 'api' : 'tag';
            if (useless[list] > maxGone)
                return;
            const read = await (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_7__/* .soundOrBroken */ .eO)(async () => await this.#fetch(subject, descriptor), (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_7__/* .isBrokenManifest */ .Dt)(subject));
            const one = read instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H ? { digest: descriptor.digest, failure: read } : read;
            found[position] = one;
            if (one === undefined || ('failure' in one && one.failure.code === 'referrer-misplaced'))
                useless[list] += 1;
        });
        const unseen = Math.max(useless.api, useless.tag) > maxGone ? [tooStale(subject)] : listed.length > maxReferrers || this.#cut.has(keyOf(subject)) ? [tooMany(subject)] : [];
        return {
            referrers: found.filter((one) => one !== undefined && 'manifest' in one),
            unreadable: [...unseen, ...found.filter((one) => one !== undefined && 'failure' in one)],
        };
    }
    /** What the lists say: descriptors by digest, unverified. */
    async descriptors(subject) {
        const key = keyOf(subject);
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
        return listed && (this.#cut.has(keyOf(subject)) || listed.some((entry) => entry.digest === digest));
    }
    /** Makes the next look at `subject` a fresh one: something was attached to it. */
    forget(subject) {
        this.#listed.delete(keyOf(subject));
    }
    async #list(subject) {
        // Side by side, and the word of the registry's own list first: also about what is wrong.
        const [api, tagged] = await (0,_portcullis_core_all_ended__WEBPACK_IMPORTED_MODULE_9__/* .allEnded */ .C)(this.#pages(subject), (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_7__/* .soundList */ .G2)(async () => listUnder(await this.#reader.tagged({ ...subject, tag: fallbackTag(subject.digest) })), subject));
        const fromTag = fallbackEntries(subject, tagged, api !== undefined);
        const fromApi = api ?? [];
        this.#ownWord.set(keyOf(subject), new Set(fromApi.map(({ digest }) => digest)));
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
                throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .protocolError */ .JW)(first.host, 'the pages of referrers do not end');
            seen.add(next.href);
            // One false 404 would pass for "nothing is signed here", so it is asked for twice; and never believed of who has listed before.
            const isUnknown = next === first && !this.#with.has(repositoryOf(subject));
            const page = (await this.#page(next, subject)) ?? (isUnknown ? await this.#page(next, subject) : undefined);
            if (page === undefined && isUnknown) {
                this.#without.add(repositoryOf(subject));
                return undefined;
            }
            if (page === undefined)
                throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .protocolError */ .JW)(first.host, 'a list of referrers that must be there is not');
            this.#with.add(repositoryOf(subject));
            entries.push(...page.entries);
            next = page.next;
            // What comes behind may be of a kind that is wanted, however few of that are here.
            if (next !== undefined && entries.length > _content_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .maxListed */ .w9) {
                this.#cut.add(keyOf(subject));
                next = undefined;
            }
        }
        return entries;
    }
    async #page(at, subject) {
        return await (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_7__/* .soundList */ .G2)(async () => await this.#askPage(at, subject), subject);
    }
    async #askPage(at, { registry, repository }) {
        const call = { kind: 'referrers', method: 'GET', at, scopes: [(0,_access_scope_js__WEBPACK_IMPORTED_MODULE_10__/* .pull */ .a$)(repository)], headers: { accept: _content_media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .mediaTypes */ .Ib.index } };
        return await this.#clients.at(registry).send(call, async (response) => {
            if (response.status === 200)
                return { entries: await readPage(response), next: nextPage(response, at) };
            const refusal = await (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .Of)(response, call);
            if (response.status !== 404)
                throw refusal;
            // Only the registry itself can say that it has no list: another host's 404 would hide the evidence.
            if (response.url.origin !== at.origin)
                throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .redirectRefused */ .LK)(at.host, response.url.host, 'it does not know of the referrers');
            return undefined;
        });
    }
    async #fetch(subject, { digest }) {
        // What is listed and gone is no evidence; that it is gone the registry has to say twice.
        const manifest = (await this.#present(subject, digest)) ?? (await this.#present(subject, digest));
        if (manifest === undefined)
            return undefined;
        const content = (0,_content_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .WI)(manifest);
        return content.subject?.digest === subject.digest ? { manifest, content } : misplaced(subject, digest, content);
    }
    async #present(subject, digest) {
        try {
            return await this.#reader.manifest((0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .pin */ .y_)(subject, digest));
        }
        catch (error) {
            if (error instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H && error.code === 'not-found')
                return undefined;
            throw error;
        }
    }
}
/** The tag that lists referrers where there is no API (distribution spec 1.1, "Referrers Tag Schema"). */
function fallbackTag(digest) {
    return `${(0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .algorithmOf */ .Hy)(digest)}-${(0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest).slice(0, 64)}`;
}
/** What is under the tag, with the entries if it is a list. @throws Failure `manifest-invalid` for a list that cannot be read */
function listUnder(manifest) {
    return manifest && { manifest, entries: (0,_content_media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .isIndexType */ .$U)(manifest.mediaType) ? (0,_content_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readIndexEntries */ .rp)(manifest, _content_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .maxListed */ .w9) : undefined };
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
    throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestInvalid */ .LO)(list.manifest.digest, `the tag ${fallbackTag(subject.digest)} must list the referrers, but it is a ${list.manifest.mediaType}`);
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
    const mediaType = (0,_content_media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutParameters */ .nM)(response.header('content-type'));
    const bytes = await response.bytes(_content_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .maxManifestBytes */ .rq, `The referrers at ${response.url.host}`);
    if (mediaType !== _content_media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .mediaTypes */ .Ib.index)
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .protocolError */ .JW)(response.url.host, `referrers come as ${JSON.stringify(mediaType.slice(0, 100))}`);
    return (0,_content_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readIndexEntries */ .rp)({ digest: (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes), mediaType, bytes }, _content_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .maxListed */ .w9);
}
/** The next page by `Link` (RFC 8288), which may only lead to the same list (CVE-2026-85732). */
function nextPage(response, at) {
    const target = /<([^<>]{1,4096})>\s{0,8};[^<>,]{0,200}\brel="?next"?/i.exec((response.header('link') ?? '').slice(0, 8192))?.[1];
    if (target === undefined)
        return undefined;
    const next = URL.canParse(target, at.href) ? new URL(target, at) : undefined;
    if (next?.origin === at.origin && next.pathname === at.pathname && next.username === '')
        return next;
    throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .protocolError */ .JW)(at.host, `the next page of referrers is said to be at ${JSON.stringify((next?.host ?? target).slice(0, 100))}`);
}
function repositoryOf({ registry, repository }) {
    return `${registry}/${repository}`;
}
function keyOf(subject) {
    return `${repositoryOf(subject)}@${subject.digest}`;
}
/** Those that are listed as signed come first; among equals, the order of the list, which is that of their pushing where registries tell it. */
function foremost(listed) {
    const isSigned = ({ artifactType }) => artifactType !== undefined && (0,_content_media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .isBundleType */ .Jo)(artifactType);
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
    return { digest, failure: new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('too-many-referrers', { blame: 'artifact', message, remedy, expected: `at most ${most}` }) };
}
/** Listed with one manifest, and about another: nobody's evidence here. */
function misplaced(subject, digest, content) {
    const found = content.subject?.digest ?? 'no subject';
    const failure = new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('referrer-misplaced', {
        blame: 'artifact',
        message: `${digest} is listed as referring to ${subject.digest}, and its own subject is another: ${found}`,
        remedy: 'Find out who wrote this list of referrers; evidence about this artifact has to name it.',
        expected: subject.digest,
        found,
    });
    return { digest, failure };
}


/***/ }),

/***/ 4803: // MODULE: ./packages/registry/build/evidence/unreadable.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ isBrokenManifest),
/* harmony export */   G2: () => (/* binding */ soundList),
/* harmony export */   Xu: () => (/* binding */ isBrokenBlob),
/* harmony export */   eO: () => (/* binding */ soundOrBroken),
/* harmony export */   ke: () => (/* binding */ isBrokenFile)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2020);


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
    return (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(at) === 'oci-layout' && code === 'digest-mismatch';
}
/**
 * Reads, or sends, one piece of evidence. What may be wrong with the piece is believed when it is met a second time,
 * alike: a registry, or the line to it, can fail once in any of these ways, and evidence is not left behind for that.
 * Other bytes than the digest says are asked for again as well, and are believed of a folder alone.
 * @returns the failure of a piece that is broken @throws every other
 */
async function soundOrBroken(work, isOfPiece) {
    const first = await attempt(work, isOfPiece);
    if (!(first instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H))
        return first;
    const second = await attempt(work, isOfPiece);
    if (second instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && (second.code !== first.code || !(await isOfPiece(second))))
        throw second;
    return second;
}
/**
 * Reads a list of evidence, and once more where it is spoilt: a registry, or the line to it, can fail once.
 * @throws what is wrong with it the second time, whoever brought that about: a list that cannot be read is never taken for none
 */
async function soundList(work, at) {
    const read = await soundOrBroken(work, (failure) => failure.code === 'registry-protocol' || isBrokenManifest(at)(failure));
    if (read instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H)
        throw read;
    return read;
}
async function attempt(work, isOfPiece) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && (error.code === 'digest-mismatch' || (await isOfPiece(error))))
            return error;
        throw error;
    }
}


/***/ }),

/***/ 4963: // MODULE: ./packages/registry/build/failures.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ statusFailure),
/* harmony export */   H3: () => (/* binding */ digestMismatch),
/* harmony export */   I2: () => (/* binding */ webPage),
/* harmony export */   JW: () => (/* binding */ protocolError),
/* harmony export */   LK: () => (/* binding */ redirectRefused),
/* harmony export */   LO: () => (/* binding */ manifestInvalid),
/* harmony export */   N5: () => (/* binding */ mediaTypeMismatch),
/* harmony export */   T0: () => (/* binding */ hostUnknown),
/* harmony export */   ev: () => (/* binding */ certificateUntrusted),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   iU: () => (/* binding */ timedOut),
/* harmony export */   sf: () => (/* binding */ sizeMismatch)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);

const safeToRepeat = 'Run the job again: what was copied is not copied twice.';
function unavailable(where, why, cause) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('registry-unavailable', {
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
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('registry-unavailable', {
        blame: 'service',
        message: `${where} does not answer: ${why}`,
        remedy: 'Check the name for a slip, and whether it can be looked up from here; else run the job again: what was copied is not copied twice.',
        found: why,
        cause,
    });
}
/** TLS works, and the certificate leads to no authority that is trusted. */
function certificateUntrusted(where, why, cause) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('certificate-untrusted', {
        blame: 'configuration',
        message: `The certificate of ${where} is by nobody who is trusted here: ${why}`,
        remedy: 'If this registry has a certificate of your own authority, name the PEM file of that authority: registry-ca (--registry-ca).',
        found: why,
        cause,
    });
}
function timedOut(where, why) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('timed-out', { blame: 'service', message: `${where}: ${why}`, remedy: safeToRepeat, found: why });
}
/** The registry breaks the distribution specification. */
function protocolError(where, why, cause) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('registry-protocol', {
        blame: 'service',
        message: `${where} answers against the distribution specification: ${why}`,
        remedy: 'Tell the operator of the registry.',
        found: why,
        cause,
    });
}
/** A registry points to a place where no request may go. */
function redirectRefused(from, to, why) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('redirect-refused', {
        blame: 'service',
        message: `${from} points to ${to}, which is refused: ${why}`,
        remedy: 'Name the host yourself if you trust it, or ask the operator of the registry.',
        found: to,
    });
}
function tooLarge(what, limit) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('too-large', {
        blame: 'artifact',
        message: `${what} is over its limit of ${limit} bytes`,
        remedy: 'Make it smaller.',
        expected: `at most ${limit} bytes`,
    });
}
function digestMismatch(what, expected, found) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('digest-mismatch', {
        blame: 'service',
        message: `${what}: expected ${expected}, found ${found}`,
        remedy: 'Do not use this artifact; ask the operator of the registry how the content came to change.',
        expected,
        found,
    });
}
function manifestInvalid(what, why) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('manifest-invalid', {
        blame: 'artifact',
        message: `${what} is no manifest that can be relied on: ${why}`,
        remedy: 'Build and push the artifact again with a current tool.',
        found: why,
    });
}
/** Content has another size than its descriptor says; it is not read to find out more. */
function sizeMismatch(what, expected, found) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('size-mismatch', {
        blame: 'artifact',
        message: `${what}: expected ${expected} bytes, found ${found}`,
        remedy: 'Do not use this artifact; build and push it again, or ask the operator of the registry how it came to differ.',
        expected: `${expected} bytes`,
        found: `${found} bytes`,
    });
}
/** What a page to log in at, a proxy, or any host that is no registry answers. */
function webPage(where) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('media-type-mismatch', {
        blame: 'service',
        message: `${where} is a web page: expected the media type of a manifest, found "text/html"`,
        remedy: 'Check that the host is a registry, and that no proxy and no page to log in at answers in its place.',
        expected: 'the media type of a manifest',
        found: 'text/html',
    });
}
function mediaTypeMismatch(what, expected, found) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('media-type-mismatch', {
        blame: 'artifact',
        message: `${what} can be read in two ways: expected ${expected}, found ${found}`,
        remedy: 'Build and push the artifact again with a current tool.',
        expected,
        found,
    });
}
/** What an unwanted status means, for a request told as `GET host/path`. `detail` is what the body said. */
function statusFailure(request, status, detail) {
    const { code, blame, remedy } = meaningOf(status);
    const found = `HTTP ${status}${detail === '' ? '' : ` (${detail})`}`;
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(code, { blame, message: `${request}: found ${found}`, remedy, found });
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


/***/ }),

/***/ 4595: // MODULE: ./packages/registry/build/http/network-rules.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _Q: () => (/* binding */ addressIn),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost),
/* harmony export */   g5: () => (/* binding */ mayConnect),
/* harmony export */   nT: () => (/* binding */ AddressRefused),
/* harmony export */   o4: () => (/* binding */ withoutBrackets),
/* harmony export */   rN: () => (/* binding */ guardedLookup)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);


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
function guardedLookup(reach, resolve = node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup) {
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
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIPv4)(address))
        return 'ipv4';
    return address.includes(':') && (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIPv6)(address) ? 'ipv6' : undefined;
}
function blockList(subnets) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
    for (const [net, prefix] of subnets)
        list.addSubnet(net, prefix, net.includes(':') ? 'ipv6' : 'ipv4');
    return list;
}


/***/ }),

/***/ 8559: // MODULE: ./packages/registry/build/http/proxy.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ proxiesOf),
/* harmony export */   e: () => (/* binding */ tunnelAgent)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9520);
/* harmony import */ var _network_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4595);



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
    return (url) => (url.protocol !== 'https:' || (0,_network_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopbackHost */ .cW)(url.hostname) || isExempt(url) ? undefined : proxy);
}
function variable(environment, name) {
    return [environment[name], environment[name.toUpperCase()]].find((value) => value !== undefined && value.trim() !== '')?.trim();
}
function parseProxy(text) {
    const url = URL.parse(text.includes('://') ? text : `http://${text}`);
    // The address may hold a password: it is not shown.
    if (url?.protocol !== 'http:' || url.hostname === '')
        throw new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('input-invalid', {
            blame: 'configuration',
            message: `HTTPS_PROXY: expected http://host:port, found ${url === null ? 'no address' : url.protocol}`,
            remedy: 'Name a proxy that is spoken to by plain HTTP: what goes through it is TLS from end to end.',
        });
    const { hostname, port, username, password } = url;
    const account = username === '' ? {} : { authorization: `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}` };
    return { hostname: (0,_network_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutBrackets */ .o4)(hostname), port: port === '' ? 80 : Number(port), ...account };
}
/** `*`, `host`, `.suffix`, `*.suffix`, each with a port or not; addresses and their ranges. A name stands for all below it. */
function exemptions(list) {
    const entries = list.split(/[,\s]+/).filter((entry) => entry !== '').map((entry) => entry.toLowerCase());
    const ranges = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    for (const entry of entries)
        addRange(ranges, entry);
    return (url) => {
        const host = (0,_network_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutBrackets */ .o4)(url.hostname);
        const port = url.port === '' ? '443' : url.port;
        if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0 && ranges.check(host, (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 6 ? 'ipv6' : 'ipv4'))
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
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)((0,_network_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutBrackets */ .o4)(address));
    if (version === 0)
        return;
    const bits = prefix === undefined ? (version === 6 ? 128 : 32) : /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN;
    if (bits <= (version === 6 ? 128 : 32))
        ranges.addSubnet((0,_network_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutBrackets */ .o4)(address), bits, version === 6 ? 'ipv6' : 'ipv4');
}
/** Connections over TLS through tunnels of a proxy, which learns the host and nothing that is sent to it. */
function tunnelAgent({ hostname, port, authorization }, connectMilliseconds, options = {}) {
    const agent = new (process.getBuiltinModule('node:https').Agent)({ keepAlive: true, ...options });
    const secure = agent.createConnection.bind(agent);
    agent.createConnection = (wanted, callback) => {
        const host = wanted.host ?? '';
        const path = `${(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 6 ? `[${host}]` : host}:${wanted.port ?? 443}`;
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


/***/ }),

/***/ 5181: // MODULE: ./packages/registry/build/http/retry.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ Tries),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   R$: () => (/* binding */ retrying),
/* harmony export */   Rc: () => (/* binding */ Transient),
/* harmony export */   fq: () => (/* binding */ pauseBetween),
/* harmony export */   oK: () => (/* binding */ retryingBy)
/* harmony export */ });
/* unused harmony export defaultRetryRules */
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);

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
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('rate-limited', {
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
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(code, {
        blame,
        message: `${message}; not tried again, since too many requests to ${host} had to be repeated already`,
        remedy,
        cause: failure,
        ...(expected === undefined ? {} : { expected }),
        ...(found === undefined ? {} : { found }),
    });
}


/***/ }),

/***/ 2653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ Transport),
  e: () => (/* binding */ isStreamed)
});

// EXTERNAL MODULE: ./packages/core/build/failure.js
var build_failure = __webpack_require__(9520);
;// CONCATENATED MODULE: ./packages/registry/build/http/deadlines.js
const defaultDeadlines = {
    connect: 15_000,
    answer: 120_000,
    idle: 30_000,
    rateWindow: 60_000,
    rateBytes: 60 * 1024,
    whole: 20 * 60_000,
};

// EXTERNAL MODULE: ./packages/registry/build/failures.js
var failures = __webpack_require__(4963);
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

// EXTERNAL MODULE: ./packages/registry/build/http/network-rules.js
var network_rules = __webpack_require__(4595);
// EXTERNAL MODULE: ./packages/registry/build/http/retry.js
var retry = __webpack_require__(5181);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
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
            throw (0,failures/* unavailable */.hU)(order.url.host, 'the run is over');
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
        const watch = setTimeout(() => wire.end(new retry/* Transient */.Rc((0,failures/* timedOut */.iU)(url.host, `no answer within ${deadlines.answer / 1000} s`))), deadlines.answer);
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
            host: (0,network_rules/* withoutBrackets */.o4)(url.hostname),
            port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
            lookup,
            connectWithin: deadlines.connect,
            copies: !bulk,
            ...(ca === undefined ? {} : { ca }),
            late: () => new retry/* Transient */.Rc((0,failures/* timedOut */.iU)(url.host, `no connection within ${deadlines.connect / 1000} s`)),
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
        hostname: (0,network_rules/* withoutBrackets */.o4)(url.hostname),
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
        this.#outgoing.destroy(new retry/* Transient */.Rc((0,failures/* timedOut */.iU)(this.#where, `${what} within ${milliseconds / 1000} s`)));
    }
}
/** What went wrong with a connection, as a Failure or, worth another try, as Transient. */
function readable(error, { url }) {
    if (error instanceof network_rules/* AddressRefused */.nT)
        return (0,failures/* redirectRefused */.LK)('The registry', url.host, error.message);
    if (error instanceof build_failure/* Failure */.H || error instanceof retry/* Transient */.Rc || !(0,types_.isNativeError)(error))
        return error;
    const code = 'code' in error ? String(error.code) : '';
    if (untrusted.has(code))
        return (0,failures/* certificateUntrusted */.ev)(url.host, error.message, error);
    if (code === 'ENOTFOUND')
        return (0,failures/* hostUnknown */.T0)(url.host, 'hostname' in error ? String(error.hostname) : url.hostname, error);
    const failure = (0,failures/* unavailable */.hU)(url.host, [error.message.includes(code) ? '' : code, error.message].filter((part) => part !== '').join(': '), error);
    return passing.has(code) ? new retry/* Transient */.Rc(failure) : failure;
}

// EXTERNAL MODULE: ./packages/registry/build/http/proxy.js
var http_proxy = __webpack_require__(8559);
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
            throw (0,failures/* protocolError */.JW)(this.url.host, `content-encoding ${JSON.stringify(this.strikeOut(encoding).slice(0, 40))} was not asked for`);
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
            throw error instanceof retry/* Transient */.Rc ? error : new retry/* Transient */.Rc((0,failures/* unavailable */.hU)(this.url.host, 'the body broke off', error));
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
            throw (0,failures/* tooLarge */.g$)(what, limit);
        }
        // One buffer, not a list of pieces: a piece of one byte takes two hundred.
        let held = Buffer.allocUnsafeSlow(this.length ?? 0);
        let size = 0;
        for await (const chunk of this.chunks()) {
            const from = size;
            size += chunk.byteLength;
            if (size > limit)
                throw (0,failures/* tooLarge */.g$)(what, limit);
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
            throw new retry/* Transient */.Rc((0,failures/* timedOut */.iU)(this.#where, `the body trickles: ${this.#received} bytes in ${Math.round(this.#waited / 1000)} s`));
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
        this.#message.destroy(new retry/* Transient */.Rc((0,failures/* timedOut */.iU)(this.#where, why)));
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
        this.#retrying = (0,retry/* retryingBy */.oK)(options);
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
            const failure = (0,failures/* statusFailure */.FP)(`${request.method} ${request.url.host}${request.url.pathname}`, response.status, '');
            throw new retry/* Transient */.Rc(failure, (0,retry/* retryAfter */.P9)(response.header('retry-after'), this.#options.clock.now()));
        };
        if (isStreamed(request.body))
            return await attempt();
        return await (0,retry/* retrying */.R$)(attempt, this.#retrying, request.url.host, request.namedHost);
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
                throw (0,failures/* redirectRefused */.LK)(url.host, next.host, `more than ${maxRedirects} redirects`);
            // Once dropped, credentials stay dropped: a foreign host does not choose what is asked with them.
            if (next.origin !== url.origin)
                authorization = undefined;
            url = next;
        }
    }
    async #once(request, url, authorization) {
        const { method, kind, body } = request;
        const reach = this.#reach(url, request.namedHost);
        const address = (0,network_rules/* addressIn */._Q)(url.hostname);
        if (address !== undefined && !(0,network_rules/* mayConnect */.g5)(address, reach))
            throw (0,failures/* redirectRefused */.LK)(request.namedHost, url.host, 'it is no public address');
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
            return await this.#direct.ask({ ...order, lookup: (0,network_rules/* guardedLookup */.rN)(order.reach, this.#options.resolve) });
        }
        catch (error) {
            throw readable(error, order);
        }
    }
    #target({ method, namedHost }, from, location) {
        if (!URL.canParse(location, from.href))
            throw (0,failures/* redirectRefused */.LK)(from.host, location.slice(0, 100), 'it is no address');
        const to = new URL(location, from);
        if (method !== 'GET' && method !== 'HEAD')
            throw (0,failures/* redirectRefused */.LK)(from.host, to.host, `a ${method} is not redirected`);
        if (to.username !== '' || to.password !== '')
            throw (0,failures/* redirectRefused */.LK)(from.host, to.host, 'it carries credentials');
        if (from.protocol === 'https:' && to.protocol !== 'https:')
            throw (0,failures/* redirectRefused */.LK)(from.host, to.host, 'it leaves TLS');
        if (to.protocol === 'http:' && !this.#mayBePlain(to.host))
            throw (0,failures/* redirectRefused */.LK)(namedHost, to.host, 'it is plain HTTP');
        if (to.protocol !== 'https:' && to.protocol !== 'http:')
            throw (0,failures/* redirectRefused */.LK)(from.host, to.host, `it is ${to.protocol}`);
        return to;
    }
    #mayBePlain(host) {
        if (this.#options.insecureRegistries?.includes(host) === true)
            return true;
        return URL.canParse(`http://${host}`) && (0,network_rules/* isLoopbackHost */.cW)(new URL(`http://${host}`).hostname);
    }
    #reach(url, namedHost) {
        const named = this.#named.get(namedHost) ?? new URL(this.originOf(namedHost));
        this.#named.set(namedHost, named);
        const isNamed = url.host === named.host;
        if (isNamed && url.hostname === 'localhost' && url.protocol === 'http:')
            return 'loopback';
        if (isNamed)
            return 'named';
        return (0,network_rules/* isLoopbackHost */.cW)(named.hostname) ? 'pointed-from-loopback' : 'pointed';
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
            const tunnels = (0,http_proxy/* tunnelAgent */.e)(proxy, (this.#options.deadlines ?? defaultDeadlines).connect, trusted);
            this.#agents.set(key, tunnels);
            return tunnels;
        }
        const options = { keepAlive: true, lookup: (0,network_rules/* guardedLookup */.rN)(reach, this.#options.resolve), ...trusted };
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


/***/ }),

/***/ 4213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ RegistrySource),
  x: () => (/* binding */ RegistryTarget)
});

// EXTERNAL MODULE: ./packages/registry/build/content/bytes-in-memory.js
var bytes_in_memory = __webpack_require__(3823);
// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var reference = __webpack_require__(2020);
;// CONCATENATED MODULE: ./packages/registry/build/upload/kept-blobs.js

const maxBlobBytes = 1024 * 1024;
const maxBytesInAll = 16 * 1024 * 1024;
/** Small blobs that were read whole, as bundles are: whoever needs one again, to send it on, need not ask for it. */
class KeptBlobs {
    /** Oldest first. */
    #kept = new Map();
    #bytes = 0;
    get(at, size) {
        const kept = this.#kept.get(keyOf(at));
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
            this.#add(keyOf(at), Buffer.concat(copies));
    }
    #add(key, bytes) {
        this.#bytes += bytes.byteLength - (this.#kept.get(key)?.byteLength ?? 0);
        this.#kept.delete(key);
        this.#kept.set(key, bytes);
        for (const [oldest, { byteLength }] of this.#kept) {
            if (this.#bytes <= maxBytesInAll)
                return;
            this.#kept.delete(oldest);
            this.#bytes -= byteLength;
        }
    }
}
function keyOf({ registry, repository, digest }) {
    return (0,reference/* formatReference */.FH)({ registry, repository, digest });
}

// EXTERNAL MODULE: ./packages/registry/build/evidence/legacy-tags.js
var legacy_tags = __webpack_require__(5581);
// EXTERNAL MODULE: ./packages/registry/build/upload/missing-blobs.js
var missing_blobs = __webpack_require__(1519);
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
        this.#legacy = new legacy_tags/* LegacyTags */.J(reader);
    }
    async manifest(at) {
        return await this.#reader.manifest(at);
    }
    blob(at, size) {
        const kept = this.#kept.get(at, size);
        return kept === undefined ? this.#kept.keep(at, size, this.#reader.blob(at, size)) : (0,bytes_in_memory/* bytesOnce */.z)(kept);
    }
    passingBlob(at, size, from) {
        const kept = this.#kept.get(at, size);
        return kept === undefined ? this.#reader.passingBlob(at, size, from) : (0,bytes_in_memory/* bytesOnce */.z)(kept, from);
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
        this.#missing = new missing_blobs/* MissingBlobs */.z(parts.uploads, parts.presence);
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


/***/ }),

/***/ 3150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect),
  l: () => (/* binding */ createRegistryReader)
});

// EXTERNAL MODULE: ./packages/registry/build/client.js + 7 modules
var client = __webpack_require__(3695);
// EXTERNAL MODULE: ./packages/registry/build/access/credentials-used.js
var credentials_used = __webpack_require__(241);
// EXTERNAL MODULE: ./packages/registry/build/evidence/evidence.js + 2 modules
var evidence = __webpack_require__(7325);
// EXTERNAL MODULE: ./packages/registry/build/download/reader.js + 1 modules
var download_reader = __webpack_require__(6635);
// EXTERNAL MODULE: ./packages/registry/build/evidence/referrers.js
var evidence_referrers = __webpack_require__(4446);
// EXTERNAL MODULE: ./packages/registry/build/registry-ends.js + 1 modules
var registry_ends = __webpack_require__(4213);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./packages/registry/build/failures.js
var failures = __webpack_require__(4963);
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
            throw (0,failures/* unavailable */.hU)('What was to be asked again', 'the run is over', error);
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

// EXTERNAL MODULE: ./packages/registry/build/http/retry.js
var retry = __webpack_require__(5181);
// EXTERNAL MODULE: ./packages/registry/build/download/tag-lists.js
var tag_lists = __webpack_require__(1207);
// EXTERNAL MODULE: ./packages/registry/build/http/transport.js + 9 modules
var http_transport = __webpack_require__(2653);
;// CONCATENATED MODULE: ./packages/registry/build/registry-reader.js












/** Opens registries for reading. */
function createRegistryReader(options) {
    const { clients, retrying, requests, credentialsUsed, close } = connect(options);
    const reader = new download_reader/* RegistryReader */.J(clients, retrying, new tag_lists/* TagLists */.i(clients));
    const referrers = new evidence_referrers/* Referrers */.l7(clients, reader);
    return { reader, tags: reader, bundles: (0,evidence/* evidenceIn */.n)(new registry_ends/* RegistrySource */.n(reader, referrers), options), requests, credentialsUsed, close };
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
    const transport = new http_transport/* Transport */.o({ ...options, pause, onRequest, budget });
    const { clock, credentials, onSecret, tokenServers = {} } = options;
    const used = new credentials_used/* CredentialsUsed */.G();
    return {
        clients: new client/* RegistryClients */.aT({ transport, clock, credentials, onSecret, tokenServers, used }),
        retrying: (0,retry/* retryingBy */.oK)({ ...options, pause, budget }),
        requests,
        credentialsUsed: () => used.list(),
        close: () => {
            pauses.end();
            transport.close();
        },
    };
}


/***/ }),

/***/ 1519: // MODULE: ./packages/registry/build/upload/missing-blobs.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ largeBytes),
/* harmony export */   z: () => (/* binding */ MissingBlobs)
/* harmony export */ });
/* harmony import */ var _portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2020);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9520);


/** From this size on, a blob is always asked for before it is sent. */
const largeBytes = 256 * 1024;
/** Sends blobs of which the plan says that they are missing, or at least not known to be there. */
class MissingBlobs {
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
        const key = keyOf(blob.at);
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
            if (!(error instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H) || (error.code !== 'registry-protocol' && error.code !== 'registry-unavailable'))
                throw error;
            this.#unmounting.add(blob.at.registry);
            return await this.#uploads.ensure(blob);
        }
    }
}
function keyOf({ registry, repository, digest }) {
    return (0,_portcullis_core_model_reference__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)({ registry, repository, digest });
}


/***/ }),

/***/ 1909: // MODULE: ./packages/sigstore/build/call-service.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ nonsense),
/* harmony export */   cb: () => (/* binding */ callService),
/* harmony export */   f$: () => (/* binding */ readJsonAnswer),
/* harmony export */   ll: () => (/* binding */ callUnlessThere),
/* harmony export */   sR: () => (/* binding */ endpoint)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(586);
/* harmony import */ var _read_at_most_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4945);



const maxAnswerBytes = 4 * 1024 * 1024;
const maxExcerptChars = 200;
/**
 * One request to a signing service, without redirects and with a deadline over the whole answer.
 * @throws Failure `signing-unavailable` where a later try may succeed, else `signing-refused` | `redirect-refused`
 */
async function callService(call) {
    const response = await send(call);
    return accepted(response, await readAnswer(response, call), call);
}
/** As {@link callService}, but that the service has it already (409) is no failure: its headers may tell where. */
async function callUnlessThere(call) {
    const response = await send(call);
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
        return (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJsonObject */ .Qp)(answer, { what: 'the answer' });
    }
    catch (cause) {
        throw nonsense(service, url, 'it is not a JSON object', cause);
    }
}
/** An answer that makes no sense. */
function nonsense(service, url, why, cause) {
    return failed('signing-refused', { service, url }, `gave an answer that cannot be used: ${why}`, cause);
}
async function send({ url, method = 'POST', headers, body, deadlineMilliseconds, ...call }) {
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
        return await (0,_read_at_most_js__WEBPACK_IMPORTED_MODULE_2__/* .readAtMost */ .K)(response, maxAnswerBytes);
    }
    catch (cause) {
        if (cause instanceof _read_at_most_js__WEBPACK_IMPORTED_MODULE_2__/* .AnswerTooLong */ .r)
            throw nonsense(call.service, call.url, `more than ${maxAnswerBytes} bytes`);
        const name = nameOf(cause);
        const what = name === 'TimeoutError' ? `does not finish its answer within ${call.deadlineMilliseconds / 1000} s` : `broke off its answer (${name})`;
        throw failed('signing-unavailable', call, what, cause);
    }
}
function failed(code, { service, url, remedy }, what, cause) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(code, {
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


/***/ }),

/***/ 9186: // MODULE: ./packages/sigstore/build/oidc.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fetchIdentityToken)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _confidential_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6141);
/* harmony import */ var _call_service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1909);



const service = "GitHub's token service";
const deadlineMilliseconds = 20_000;
const remedy = `Give the job the permission, and run it where GitHub grants it (not for a pull request from a fork):
    permissions:
      id-token: write`;
/** Fetches an identity token of the job. @throws Failure `oidc-unavailable` | `signing-unavailable`; none repeats a token */
async function fetchIdentityToken({ url, token, audience = 'sigstore' }) {
    if (!url || !token)
        throw unavailable('GitHub gave this job no way to ask for an identity token');
    const address = requestUrl(url, audience);
    try {
        const answer = await (0,_call_service_js__WEBPACK_IMPORTED_MODULE_1__/* .callService */ .cb)({
            service,
            url: address,
            method: 'GET',
            headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
            deadlineMilliseconds,
            secret: token,
        });
        return tokenIn((0,_call_service_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonAnswer */ .f$)(service, address, answer));
    }
    catch (error) {
        const failure = (0,_portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h)(error);
        throw failure.code === 'signing-refused' ? unavailable(failure.message) : failure;
    }
}
function requestUrl(text, audience) {
    const url = URL.parse(text);
    if (url === null || !(0,_confidential_url_js__WEBPACK_IMPORTED_MODULE_2__/* .isConfidential */ .F)(url))
        throw unavailable('the address of the token service is not an https URL');
    url.searchParams.set('audience', audience);
    return url;
}
function tokenIn({ value }) {
    if (typeof value !== 'string' || value === '')
        throw unavailable('the token service answered without a token');
    return value;
}
function unavailable(why) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('oidc-unavailable', { blame: 'configuration', message: `No identity token: ${why}`, remedy });
}


/***/ }),

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


/***/ }),

/***/ 7169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ registryOptions)
});

// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var reference = __webpack_require__(2020);
// EXTERNAL MODULE: ./packages/core/build/model/registry-host.js
var registry_host = __webpack_require__(5592);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
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
        throw error instanceof failure/* Failure */.H ? helperFailure(name, 'its answer is no JSON object') : error;
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
    return new failure/* Failure */.H('input-invalid', {
        blame: 'configuration',
        message: `The docker credential helper ${name} cannot be used: ${found}`,
        remedy: 'Correct credHelpers or credsStore in the docker configuration, or give registry-username and registry-password.',
        found,
    });
}

// EXTERNAL MODULE: ./packages/registry/build/access/credentials.js
var credentials = __webpack_require__(3615);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:util/types"
var types_ = __webpack_require__(3429);
// EXTERNAL MODULE: ./packages/core/build/model/base64.js
var base64 = __webpack_require__(7741);
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
            throw error instanceof failure/* Failure */.H ? unreadable(this.#path, `what stands under ${JSON.stringify(key.slice(0, 200))} is not base64`) : error;
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
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
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
        if (error instanceof failure/* Failure */.H && error.code === 'json-invalid')
            throw new failure/* Failure */.H('json-invalid', { blame: 'configuration', message: error.message, remedy: loginAgain });
        if (error instanceof failure/* Failure */.H)
            throw error;
        if ((0,types_.isNativeError)(error) && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
            return undefined;
        throw unreadable(path, String(error));
    }
}
function unreadable(path, found) {
    return new failure/* Failure */.H('file-invalid', {
        blame: 'configuration',
        message: `Cannot read the credentials in ${path}: ${found}`,
        remedy: loginAgain,
        found,
    });
}

// EXTERNAL MODULE: ./packages/registry/build/access/known-registries.js
var known_registries = __webpack_require__(6140);
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
    return host !== undefined && (host === registry || ((0,known_registries/* isDockerHub */.gr)(host) && (0,known_registries/* isDockerHub */.gr)(registry)));
}
function serverName(registry) {
    return (0,known_registries/* isDockerHub */.gr)(registry) ? 'https://index.docker.io/v1/' : registry;
}

// EXTERNAL MODULE: ./packages/registry/build/http/proxy.js
var proxy = __webpack_require__(8559);
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
    const hosts = (0,known_registries/* isDockerHub */.gr)(registry) ? ['docker.io', 'index.docker.io', 'registry-1.docker.io'] : [registry];
    const parts = repository === undefined ? [] : repository.split('/');
    const paths = parts.map((_, index) => `/${parts.slice(0, parts.length - index).join('/')}`);
    return [...paths, ''].flatMap((path) => hosts.map((host) => `${host}${path}`));
}
function entryFor(entries, keys) {
    const key = keys.find((candidate) => Object.hasOwn(entries, candidate));
    const value = key === undefined ? undefined : entries[key];
    return key === undefined || value === undefined ? undefined : { key, value };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
        throw new failure/* Failure */.H('input-invalid', {
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
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./packages/registry/build/access/exchange/service-call.js


const maxAnswerBytes = 256 * 1024;
/** Calls over the transport of the registries: TLS, bounded, tried again when the service is busy. */
function serviceCalls(transport) {
    return async ({ url, headers, body }) => await transport.send({ kind: 'token', method: 'POST', url, headers, body: Buffer.from(body), namedHost: url.host }, async (response) => ({
        status: response.status,
        body: Buffer.from(await response.bytes(maxAnswerBytes, `the answer of ${url.host}`)).toString('utf8'),
    }));
}
/** The body of a 200. @throws Failure `registry-denied` for any other status */
async function ask(call, service, request) {
    const { status, body } = await call(request);
    if (status === 200)
        return body;
    const found = `HTTP ${status} (${harmless(body)})`;
    throw new failure/* Failure */.H('registry-denied', { blame: 'configuration', message: `${service.name} gives no credentials: found ${found}`, remedy: service.remedy, found });
}
/** As {@link ask}, for an answer in JSON. @throws Failure `registry-denied` | `json-invalid` */
async function askJson(call, service, request) {
    return (0,strict_json/* parseStrictJsonObject */.Qp)(await ask(call, service, request), { maxBytes: maxAnswerBytes, what: `the answer of ${service.name}` });
}
function service_call_form(fields) {
    return { headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' }, body: new URLSearchParams(fields).toString() };
}
function json(fields) {
    return { headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify(fields) };
}
/** A text without blanks that the answer must hold: it goes into headers. @throws Failure `registry-protocol` */
function textIn(answer, name, service) {
    const value = answer[name];
    if (typeof value === 'string' && /^[\x21-\x7e]+$/.test(value))
        return value;
    throw unexpected(service, `no ${name} in its answer`);
}
function unexpected({ name }, found) {
    return new failure/* Failure */.H('registry-protocol', { blame: 'service', message: `${name} answers other than it is documented: ${found}`, remedy: 'Try again; if it stays, tell the operator of the service.', found });
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
            const token = textIn(answer, 'refresh_token', service);
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
    const token = textIn(answer, 'access_token', entra);
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
    const text = textIn(answer, 'access_token', sts);
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
    const text = textIn(answer, 'accessToken', iam);
    onSecret(text);
    const expires = new Date(textIn(answer, 'expireTime', iam));
    if (Number.isNaN(expires.getTime()))
        throw unexpected(iam, 'expireTime is no time');
    return { text, expires };
}

// EXTERNAL MODULE: ./packages/core/build/aws-signature.js
var aws_signature = __webpack_require__(1312);
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
    const headers = (0,aws_signature/* signAwsRequest */.y)({ method: 'POST', url, headers: unsigned, body, region: where, service }, credentials, clock.now());
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
            const password = textIn(answer, 'access_token', service);
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
    return (0,credentials/* firstOf */.Ku)(logins.map((login) => kept(exchangeFor(login, tools), tools.clock)));
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
            if (!(0,credentials/* endsSoon */.C_)(found, clock.now()))
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
const required = { aws: ['role', 'region'], google: ['provider'], azure: ['client-id', 'tenant-id'], jfrog: ['url', 'provider'] };
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
    const missing = required[name].filter((key) => !given.has(key));
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
    return new failure/* Failure */.H('input-invalid', {
        blame: 'configuration',
        message: `registry-login: expected ${expected}, found ${found}`,
        remedy: 'Write one login a line, for example: aws role=arn:aws:iam::123456789012:role/promote region=eu-west-1 (docs/credentials.md).',
        expected,
        found,
    });
}

// EXTERNAL MODULE: ./packages/registry/build/http/transport.js + 9 modules
var http_transport = __webpack_require__(2653);
// EXTERNAL MODULE: ./packages/sigstore/build/oidc.js
var oidc = __webpack_require__(9186);
// EXTERNAL MODULE: ./packages/workspace/build/read-file.js
var read_file = __webpack_require__(8437);
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
    const proxyFor = (0,proxy/* proxiesOf */._)(environment);
    return async (request) => {
        const transport = new http_transport/* Transport */.o({ clock, chance, proxyFor, pause: async (milliseconds) => await (0,external_node_timers_promises_.setTimeout)(milliseconds) });
        try {
            return await serviceCalls(transport)(request);
        }
        finally {
            transport.close();
        }
    };
}
async function tokenOfRunner(audience, { environment }) {
    return await (0,oidc/* fetchIdentityToken */.G)({
        url: environment['ACTIONS_ID_TOKEN_REQUEST_URL'],
        token: environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
        audience: audience ?? ownAudience(environment),
    });
}
/** What GitHub itself puts into a token when nothing is asked for: the address of the owner of the repository. */
function ownAudience({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY_OWNER: owner }) {
    if (server !== undefined && owner !== undefined)
        return `${server}/${owner}`;
    throw new failure/* Failure */.H('input-invalid', { blame: 'configuration', message: 'registry-login: expected audience=, since this job does not say whose it is', remedy: 'Add audience= as the provider expects it.' });
}
async function tokenInFile(path, { readable }) {
    const content = await (0,read_file/* readFileInside */.XW)(path, { roots: readable, maxBytes: maxTokenBytes, what: 'the identity token' });
    const token = Buffer.from(content).toString('utf8').trim();
    if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token))
        return token;
    throw new failure/* Failure */.H('oidc-unavailable', { blame: 'configuration', message: `The file ${path} holds no identity token`, remedy: 'Name a file with one JSON Web Token.' });
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
    return new failure/* Failure */.H('input-invalid', {
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
    (0,reference/* requirePlace */.Bd)({ registry }, ['registry', 'oci-layout'], 'This step');
    const { clock, chance, insecureRegistries, onSecret, onWait, registryCa } = surroundings;
    return { clock, chance, insecureRegistries: insecureRegistries.map(requireHost), onSecret, proxyFor: (0,proxy/* proxiesOf */._)(surroundings.environment), credentials: credentialChain(surroundings, registry), tokenServers: tokenServersIn(surroundings.registryTokenServers ?? []), ...(registryCa === undefined ? {} : { authorities: async () => await (0,registry_authorities.readAuthorities)(registryCa, surroundings.readable) }), ...(onWait === undefined ? {} : { onWait: waitsTold(onWait, clock) }) };
}
/** As references name it: what is written otherwise would never be met, and nobody would know why. */
function requireHost(text) {
    const host = (0,registry_host/* parseRegistryHost */.T)(text);
    if (host !== undefined)
        return host;
    throw new failure/* Failure */.H('input-invalid', {
        blame: 'configuration',
        message: `insecure-registries: expected a host such as registry.example:5000, found ${JSON.stringify(text.slice(0, 200))}`,
        remedy: 'Write the host as in the name of an artifact, with its port, without http:// and without a path.',
    });
}
/** Inputs, then logins by exchange, then what `docker login` and `podman login` left, then the workflow token for GitHub's own registry. */
function credentialChain(surroundings, registry) {
    const { registryCredentials, github, environment } = surroundings;
    const helpers = helperProcesses(Object.fromEntries(helperVariables.flatMap((name) => variable(environment, name))));
    return (0,credentials/* firstOf */.Ku)([
        ...(registryCredentials === undefined ? [] : [(0,credentials/* labelled */.wW)('input', (0,credentials/* givenCredentials */.mE)(registryCredentials.username, registryCredentials.password, [registry]))]),
        loginCredentials(surroundings),
        async () => {
            requireAbsoluteNames(environment);
            return await Promise.resolve(undefined);
        },
        ...dockerConfigFiles(environment).map((path) => (0,credentials/* labelled */.wW)('docker-config', dockerConfigCredentials(path, helpers))),
        ...podmanAuthFiles(environment).map((path) => (0,credentials/* labelled */.wW)('podman-auth-file', podmanCredentials(path, helpers))),
        ...(github === undefined ? [] : [(0,credentials/* labelled */.wW)('workflow-token', (0,credentials/* givenCredentials */.mE)('x-access-token', github.token, ['ghcr.io']))]),
    ]);
}
function variable(environment, name) {
    const value = environment[name];
    return value === undefined ? [] : [[name, value]];
}


/***/ })

};
;