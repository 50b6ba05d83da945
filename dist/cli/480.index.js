"use strict";
exports.id = 480;
exports.ids = [480];
exports.modules = {

/***/ 2417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ createAttestationStore)
});

// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var digest = __webpack_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
// EXTERNAL MODULE: ./packages/github/build/bounded-body.js
var bounded_body = __webpack_require__(6064);
// EXTERNAL MODULE: ./packages/github/build/pages.js
var pages = __webpack_require__(5422);
// EXTERNAL MODULE: ./packages/github/build/reading.js
var reading = __webpack_require__(4542);
;// CONCATENATED MODULE: ./packages/github/build/snappy.js

/**
 * Undoes raw Snappy (github.com/google/snappy, format_description.txt): what lies behind an attestation's `bundle_url`.
 * The length is promised up front and checked against `maxBytes` before anything is allocated.
 * @throws Failure `bundle-invalid` | `too-large`
 */
function unpackSnappy(packed, maxBytes) {
    const { value: length, width } = readLength(packed);
    if (length > maxBytes) {
        throw new failure/* Failure */.H('too-large', { blame: 'artifact', message: `The bundle is over its limit of ${maxBytes} bytes`, remedy: 'Sign a smaller predicate.' });
    }
    const output = new Uint8Array(length);
    let written = 0;
    let at = width;
    while (at < packed.length) {
        const tag = byteAt(packed, at);
        if ((tag & 3) === 0) {
            const { start, end } = readLiteral(packed, at, tag);
            if (end > packed.length || written + end - start > length)
                throw invalid('a literal runs past the end');
            output.set(packed.subarray(start, end), written);
            written += end - start;
            at = end;
        }
        else {
            const copy = readCopy(packed, at, tag);
            if (copy.offset === 0 || copy.offset > written || written + copy.length > length)
                throw invalid('a copy reaches outside');
            // Byte by byte: a copy may overlap what it writes.
            for (let index = 0; index < copy.length; index++)
                output[written + index] = output[written + index - copy.offset] ?? 0;
            written += copy.length;
            at += copy.width;
        }
    }
    if (written !== length)
        throw invalid(`it promises ${length} bytes and holds ${written}`);
    return output;
}
function readLength(packed) {
    let value = 0;
    for (let width = 0; width < 5; width++) {
        const byte = byteAt(packed, width);
        value += (byte & 0x7f) * 2 ** (7 * width);
        if (byte < 0x80)
            return { value, width: width + 1 };
    }
    throw invalid('its length does not end');
}
function readLiteral(packed, at, tag) {
    const code = tag >> 2;
    // Up to 59 the length less one is in the tag; above, in one to four bytes after it.
    const width = code < 60 ? 0 : code - 59;
    const length = (width === 0 ? code : littleEndian(packed, at + 1, width)) + 1;
    const start = at + 1 + width;
    return { start, end: start + length };
}
function readCopy(packed, at, tag) {
    const kind = tag & 3;
    if (kind === 1)
        return { length: ((tag >> 2) & 7) + 4, offset: (tag >> 5) * 256 + byteAt(packed, at + 1), width: 2 };
    const operand = kind === 2 ? 2 : 4;
    return { length: (tag >> 2) + 1, offset: littleEndian(packed, at + 1, operand), width: 1 + operand };
}
function littleEndian(packed, at, width) {
    let value = 0;
    for (let index = 0; index < width; index++)
        value += byteAt(packed, at + index) * 256 ** index;
    return value;
}
function byteAt(packed, at) {
    const byte = packed[at];
    if (byte === undefined)
        throw invalid('it ends too early');
    return byte;
}
function invalid(why) {
    return new failure/* Failure */.H('bundle-invalid', { blame: 'artifact', message: `The bundle behind bundle_url is not Snappy: ${why}`, remedy: 'Attest the artifact again.' });
}

;// CONCATENATED MODULE: ./packages/github/build/attestations.js







const read = { name: 'attestations', access: 'read' };
const write = { name: 'attestations', access: 'write' };
const perPage = 30;
const mostPages = 20;
const largestBundle = 24 * 1024 * 1024;
const deadlineMilliseconds = 30_000;
function createAttestationStore(client, settings = {}) {
    return {
        store: (bundle) => store(client, bundle),
        bundles: (subject, kind) => list(client, { subject, kind }, settings.fetch ?? fetch),
    };
}
async function store(client, bundle) {
    const values = { bundle: (0,strict_json/* parseStrictJson */.RJ)(bundle, { what: 'the bundle' }) };
    const { body } = await client.call({ route: 'POST /repos/{owner}/{repo}/attestations', values, needs: write });
    return (0,reading/* idIn */.DG)((0,reading/* objectIn */.D7)(body, 'attestation')['id'], 'attestation.id');
}
/**
 * GitHub says 404 for "none", and also for a repository that the token may not see; so the latter is ruled out first. Then
 * it has to say so again: one false answer would hide them.
 */
async function list(client, { subject, kind }, ask) {
    const found = [];
    let after;
    for (let page = 1; page <= mostPages; page++) {
        const call = {
            route: 'GET /repos/{owner}/{repo}/attestations/{subject_digest}',
            values: { subject_digest: subject, per_page: perPage, ...(kind === undefined ? {} : { predicate_type: kind }), ...(after === undefined ? {} : { after }) },
            needs: read,
            accepts: [404],
            maxBytes: perPage * 1024 * 1024,
        };
        let answer = await client.call(call);
        if (answer.status === 404) {
            await client.call({ route: 'GET /repos/{owner}/{repo}', needs: read });
            answer = await client.call(call);
        }
        const { status, headers, body } = answer;
        if (status === 404 && page === 1)
            return found;
        if (status === 404)
            throw (0,reading/* unexpected */.os)('attestations', 'the page that the one before leads to', undefined);
        const entries = (0,reading/* listIn */.Of)((0,reading/* objectIn */.D7)(body, 'attestations')['attestations'], 'attestations', perPage);
        for (const entry of entries)
            found.push(await bundleOf(entry, ask));
        const next = (0,pages/* nextLink */.IX)(headers)?.searchParams.get('after');
        if (next === null || next === undefined)
            return found;
        after = next;
    }
    throw (0,pages/* endless */.bK)('attestations');
}
async function bundleOf(entry, ask) {
    const { bundle, bundle_url: address } = (0,reading/* objectIn */.D7)(entry, 'attestations[]');
    const isInline = bundle !== undefined && bundle !== null;
    const bytes = isInline ? new TextEncoder().encode(JSON.stringify(bundle)) : await download((0,reading/* textIn */.r7)(address, 'attestations[].bundle_url'), ask);
    return { bytes, digest: (0,digest/* digestOf */.ol)(bytes), source: "GitHub's attestations" };
}
/** The address leads to another host, which is sent no token. */
async function download(address, ask) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const isLoopback = url !== undefined && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
    if (url === undefined || !(url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback)))
        throw (0,reading/* unexpected */.os)('attestations[].bundle_url', 'an https address', address);
    try {
        const response = await ask(url, { redirect: 'error', signal: AbortSignal.timeout(deadlineMilliseconds) });
        if (!response.ok)
            throw unreachable(`it answers ${response.status}`);
        const packed = await (0,bounded_body/* readBounded */.C)(response, largestBundle);
        return response.headers.get('content-type') === 'application/x-snappy' || url.pathname.endsWith('.sn') ? unpackSnappy(packed, largestBundle) : packed;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            throw error;
        throw unreachable('it does not answer', error);
    }
}
function unreachable(why, cause) {
    return new failure/* Failure */.H('github-unavailable', { blame: 'service', message: `An attestation's bundle cannot be had from its bundle_url: ${why}`, remedy: 'Run the job again.', cause });
}


/***/ }),

/***/ 6064: // MODULE: ./packages/github/build/bounded-body.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);

/** The bytes of a body, read no further than `maxBytes`. @throws Failure `too-large` */
async function readBounded(response, maxBytes) {
    if (Number(response.headers.get('content-length') ?? 0) > maxBytes)
        throw await tooLarge(response, maxBytes);
    const chunks = [];
    let size = 0;
    for await (const chunk of (response.body ?? [])) {
        size += chunk.byteLength;
        if (size > maxBytes)
            throw await tooLarge(undefined, maxBytes);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
async function tooLarge(unread, maxBytes) {
    await unread?.body?.cancel();
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('too-large', {
        blame: 'service',
        message: `GitHub's answer is over the limit of ${maxBytes} bytes`,
        remedy: 'Look at what was asked for on GitHub: nothing this large is expected there.',
    });
}


/***/ }),

/***/ 5881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ createGitHubClient),
  T: () => (/* binding */ splitRepository)
});

;// CONCATENATED MODULE: ./node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }

  if (typeof process === "object" && process.version !== undefined) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${
      process.arch
    })`;
  }

  return "<environment undetectable>";
}

;// CONCATENATED MODULE: ./node_modules/@octokit/endpoint/dist-bundle/index.js
// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/defaults.js
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};

// pkg/dist-src/util/lowercase-keys.js
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
  }, {});
}

// pkg/dist-src/util/is-plain-object.js
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/util/merge-deep.js
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}

// pkg/dist-src/util/remove-undefined-properties.js
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}

// pkg/dist-src/merge.js
function merge(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}

// pkg/dist-src/util/add-query-parameters.js
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}

// pkg/dist-src/util/extract-url-variable-names.js
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}

// pkg/dist-src/util/omit.js
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object[key];
    }
  }
  return result;
}

// pkg/dist-src/util/url-template.js
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}

// pkg/dist-src/parse.js
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}

// pkg/dist-src/endpoint-with-defaults.js
function endpointWithDefaults(defaults, route, options) {
  return parse(merge(defaults, route, options));
}

// pkg/dist-src/with-defaults.js
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}

// pkg/dist-src/index.js
var endpoint = withDefaults(null, DEFAULTS);


// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
// EXTERNAL MODULE: ./packages/github/build/bounded-body.js
var bounded_body = __webpack_require__(6064);
// EXTERNAL MODULE: ./packages/github/build/failures.js
var failures = __webpack_require__(9875);
;// CONCATENATED MODULE: ./packages/github/build/retry.js

/** How long a call may be put off in all, and how often it is made. */
const retryBudget = { milliseconds: 60_000, tries: 4 };
const firstPauseMilliseconds = 500;
/** How long to wait before a call is made again, in milliseconds; undefined when it must not be. */
function pauseBeforeRetry(failure, { tries, isRepeatable, chance }) {
    if (tries >= retryBudget.tries)
        return undefined;
    // GitHub has not taken up what it puts off, so that even what must not happen twice can be asked again.
    if (failure instanceof failures/* Postponed */.Dz)
        return failure.afterMilliseconds;
    if (!(failure instanceof failures/* Unavailable */.$P))
        return undefined;
    if (failure.mayHaveHappened && !isRepeatable)
        return undefined;
    const pause = firstPauseMilliseconds * 2 ** (tries - 1);
    return pause + pause * chance();
}

;// CONCATENATED MODULE: ./packages/github/build/client.js






const apiVersion = '2022-11-28';
const defaultMaxBytes = 4 * 1024 * 1024;
const deadlineMilliseconds = 30_000;
/**
 * A client that speaks to one GitHub with one token. It never follows a redirect, so that the token goes nowhere else;
 * tries again, within a budget, what GitHub asks it to; and never polls.
 * @throws Failure `input-invalid` for an address or repository that is none
 */
function createGitHubClient(options) {
    const [owner, repo] = splitRepository(options.repository);
    const bound = endpoint.defaults({
        baseUrl: checkedApiUrl(options.apiUrl),
        owner,
        repo,
        headers: {
            accept: 'application/vnd.github+json',
            ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
            'x-github-api-version': apiVersion,
            'user-agent': 'portcullis',
        },
    });
    return {
        repository: options.repository,
        async call(call) {
            const isRepeatable = call.repeatable ?? !call.route.startsWith('POST ');
            let spent = 0;
            for (let tries = 1;; tries++) {
                const outcome = await attempt(bound(call.route, { ...call.values }), call, options);
                if (!(outcome instanceof failure/* Failure */.H))
                    return outcome;
                const pause = pauseBeforeRetry(outcome, { tries, isRepeatable, chance: options.chance });
                if (pause === undefined || spent + pause > retryBudget.milliseconds)
                    throw outcome;
                spent += pause;
                await (options.wait ?? sleep)(pause);
            }
        },
    };
}
/** `owner/name` in two. @throws Failure `input-invalid` */
function splitRepository(repository) {
    const [, owner, name] = /^([A-Za-z0-9_-]+)\/([A-Za-z0-9._-]+)$/.exec(repository) ?? [];
    if (owner === undefined || name === undefined || name === '.' || name === '..') {
        throw new failure/* Failure */.H('input-invalid', {
            blame: 'configuration',
            message: `Expected a repository as owner/name, found ${JSON.stringify(repository.slice(0, 120))}`,
            remedy: 'Run inside GitHub Actions, or give the repository as owner/name.',
        });
    }
    return [owner, name];
}
async function attempt(request, call, { fetch: ask = fetch, clock }) {
    const { method, url, headers } = request;
    const body = request.body;
    const init = {
        method,
        headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        redirect: 'manual',
        signal: AbortSignal.timeout(deadlineMilliseconds),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    let response;
    let bytes;
    try {
        response = await ask(url, init);
        bytes = await (0,bounded_body/* readBounded */.C)(response, call.maxBytes ?? defaultMaxBytes);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            throw error;
        return (0,failures/* unavailable */.hU)(call, error);
    }
    const isAccepted = response.ok || (call.accepts ?? []).includes(response.status);
    if (!isAccepted)
        return (0,failures/* refusalOf */.Of)(call, response, bytes, clock.now());
    return { status: response.status, headers: response.headers, body: bytes.length === 0 ? null : (0,strict_json/* parseStrictJson */.RJ)(bytes, { what: `GitHub's answer to ${call.route}`, maxBytes: call.maxBytes ?? defaultMaxBytes }) };
}
/** HTTPS, or plain HTTP to this machine alone: a token is in every request. */
function checkedApiUrl(apiUrl) {
    const url = URL.canParse(apiUrl) ? new URL(apiUrl) : undefined;
    const isLoopback = url !== undefined && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
    const isFit = url !== undefined && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback));
    if (isFit && url.username === '' && url.search === '' && url.hash === '')
        return apiUrl.replace(/\/+$/, '');
    throw new failure/* Failure */.H('input-invalid', {
        blame: 'configuration',
        message: 'Expected the address of the GitHub API as https://…, found another kind of address',
        remedy: 'Leave GITHUB_API_URL as the runner sets it.',
    });
}
function sleep(milliseconds) {
    return new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
    });
}


/***/ }),

/***/ 9875: // MODULE: ./packages/github/build/failures.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ Unavailable),
/* harmony export */   Dz: () => (/* binding */ Postponed),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   hU: () => (/* binding */ unavailable)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(586);


const longestWord = 200;
/** A Failure that GitHub asked to come back after. */
class Postponed extends _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H {
    afterMilliseconds;
    constructor(message, remedy, afterMilliseconds) {
        super('rate-limited', { blame: 'service', message, remedy });
        this.afterMilliseconds = afterMilliseconds;
    }
}
/** A Failure that says whether GitHub may have done what it was asked to. */
class Unavailable extends _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H {
    /** False when GitHub said that it did not take the request up. */
    mayHaveHappened;
    constructor(message, mayHaveHappened, cause) {
        super('github-unavailable', { blame: 'service', message, remedy: 'See githubstatus.com and run the job again.', cause });
        this.mayHaveHappened = mayHaveHappened;
    }
}
/** No answer at all. The cause's own text may hold addresses; it stays in `cause`. */
function unavailable(call, cause) {
    const isLate = cause instanceof Error && cause.name === 'TimeoutError';
    return new Unavailable(`GitHub ${isLate ? 'did not answer in time' : 'could not be reached'} for ${call.route}`, true, cause);
}
/** What an answer that is no success means. */
function refusalOf(call, response, bytes, now) {
    const { status, headers } = response;
    const said = messageIn(bytes);
    if (status === 429 || (status === 403 && isLimit(headers, said)))
        return postponed(call, headers, now);
    if (status === 401)
        return unauthorised(call);
    if (status === 403 || status === 404)
        return permissionMissing(call, status, said, headers);
    if (status >= 500)
        return new Unavailable(`GitHub answered ${status} to ${call.route}`, status !== 503);
    const moved = status >= 300 && status < 400 ? ': what was asked for has moved' : '';
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('github-protocol', {
        blame: 'service',
        message: `GitHub answered ${status} to ${call.route}${moved}${said === '' ? '' : `: ${said}`}`,
        remedy: 'Look at what GitHub says above; if it cannot be explained, report it with the log of the run.',
        found: String(status),
    });
}
function isLimit(headers, said) {
    return headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after') || /rate limit|abuse/i.test(said);
}
function postponed(call, headers, now) {
    const retryAfter = Number(headers.get('retry-after'));
    const resetAt = Number(headers.get('x-ratelimit-reset')) * 1000;
    const isExhausted = headers.get('x-ratelimit-remaining') === '0';
    // Without a word on when, GitHub asks for at least a minute.
    const seconds = retryAfter > 0 ? retryAfter : isExhausted && resetAt > 0 ? Math.max((resetAt - now.getTime()) / 1000, 1) : 60;
    const until = new Date(now.getTime() + seconds * 1000).toISOString();
    return new Postponed(`GitHub limits the rate of requests: ${call.route} may be asked again at ${until}`, 'Run the job again after that time. A job token has 1,000 requests per hour and repository.', seconds * 1000);
}
function unauthorised(call) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('permission-missing', {
        blame: 'configuration',
        message: `GitHub does not know the token that was sent with ${call.route}`,
        remedy: 'Leave github-token at its default, or give a token that has not expired. A job token dies with its job.',
        expected: 'a valid token',
        found: '401',
    });
}
function permissionMissing(call, status, said, headers) {
    const { name, access } = call.needs;
    const accepted = headers.get('x-accepted-github-permissions');
    const why = status === 404 ? 'GitHub shows nothing there, or nothing that this token may see' : `GitHub refuses it${said === '' ? '' : `: ${said}`}`;
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('permission-missing', {
        blame: 'configuration',
        message: `${call.route} needs ${name}: ${access}. ${why}`,
        remedy: [
            'Give the job:',
            'permissions:',
            `  ${name}: ${access}`,
            '(A run for a pull request from a fork, or by Dependabot, has a token that only reads, whatever the workflow asks for.)',
        ].join('\n'),
        expected: `${name}: ${access}`,
        found: accepted === null ? String(status) : `${status}, GitHub accepts ${accepted.slice(0, longestWord)}`,
    });
}
/** GitHub's own sentence, on one line; empty when it gave none that can be read. */
function messageIn(bytes) {
    try {
        const body = (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .RJ)(bytes);
        const message = (0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(body) ? body['message'] : undefined;
        return typeof message === 'string' ? message.replaceAll(/\s+/g, ' ').slice(0, longestWord) : '';
    }
    catch (error) {
        // An error page of a proxy is no JSON; the status says enough.
        if (error instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H)
            return '';
        throw error;
    }
}


/***/ }),

/***/ 5422: // MODULE: ./packages/github/build/pages.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ nextLink),
/* harmony export */   S4: () => (/* binding */ allPages),
/* harmony export */   bK: () => (/* binding */ endless)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4542);


const mostPages = 20;
const pageSize = 100;
/**
 * The items of all pages of a list. A list that does not end is a failure: a part of it proves nothing.
 * @throws Failure `too-large`, and what the client throws
 */
async function allPages(client, call, where) {
    const items = [];
    for (let page = 1; page <= mostPages; page++) {
        const answer = await client.call({ ...call, values: { ...call.values, per_page: pageSize, page } });
        items.push(...(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .listIn */ .Of)(answer.body, where));
        if (!hasNext(answer.headers))
            return items;
    }
    throw endless(where);
}
/** Whether GitHub's `link` header names a further page (RFC 8288). */
function hasNext(headers) {
    return nextLink(headers) !== undefined;
}
/** The address of the next page. Only its query is to be believed. */
function nextLink(headers) {
    const address = /<([^<>]+)>;\s*rel="next"/.exec(headers.get('link') ?? '')?.[1];
    return address !== undefined && URL.canParse(address) ? new URL(address) : undefined;
}
function endless(where) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('too-large', {
        blame: 'service',
        message: `${where} has more than ${mostPages} pages on GitHub`,
        remedy: 'Look at the list on GitHub: nothing this long is expected there.',
    });
}


/***/ }),

/***/ 4542: // MODULE: ./packages/github/build/reading.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ personIn),
/* harmony export */   D7: () => (/* binding */ objectIn),
/* harmony export */   DG: () => (/* binding */ idIn),
/* harmony export */   Of: () => (/* binding */ listIn),
/* harmony export */   kx: () => (/* binding */ flagIn),
/* harmony export */   os: () => (/* binding */ unexpected),
/* harmony export */   ou: () => (/* binding */ hashIn),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);
/* harmony import */ var _portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(586);


/** An object, or a Failure that names where it was expected. */
function objectIn(value, where) {
    if ((0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return value;
    throw unexpected(where, 'an object', value);
}
function listIn(value, where, longest = 10_000) {
    if (Array.isArray(value) && value.length <= longest)
        return value;
    throw unexpected(where, `a list of at most ${longest}`, value);
}
function textIn(value, where) {
    if (typeof value === 'string')
        return value;
    throw unexpected(where, 'text', value);
}
/** A positive integer, as ids and counts of attempts are. */
function idIn(value, where) {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0)
        return value;
    throw unexpected(where, 'a positive integer', value);
}
function flagIn(value, where) {
    if (typeof value === 'boolean')
        return value;
    throw unexpected(where, 'true or false', value);
}
/** The full hash of a commit, tree or blob. */
function hashIn(value, where) {
    if (typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value))
        return value;
    throw unexpected(where, 'a git hash', value);
}
function personIn(value, where) {
    const account = objectIn(value, where);
    return {
        id: idIn(account['id'], `${where}.id`),
        login: textIn(account['login'], `${where}.login`),
        type: textIn(account['type'], `${where}.type`),
    };
}
/** GitHub answered otherwise than its description says: nothing can be concluded from it. */
function unexpected(where, expected, found) {
    const kind = found === null ? 'null' : found === undefined ? 'nothing' : typeof found;
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('github-protocol', {
        blame: 'service',
        message: `Expected ${where} in GitHub's answer to be ${expected}, found ${kind}`,
        remedy: 'Run the job again; if it stays, report it with the log of the run.',
        expected,
        found: kind,
    });
}


/***/ }),

/***/ 2480: // MODULE: ./packages/worlds/build/evidence/evidence-sources.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubBundles: () => (/* binding */ githubBundles),
/* harmony export */   storesOf: () => (/* binding */ storesOf),
/* harmony export */   takesLegacy: () => (/* binding */ takesLegacy),
/* harmony export */   union: () => (/* binding */ union)
/* harmony export */ });
/* harmony import */ var _portcullis_github_attestations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2417);
/* harmony import */ var _forge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2915);


/** Whether what cosign 2 keeps beside an artifact is worth looking for: nobody would believe it where no domain takes old formats. */
function takesLegacy(domains) {
    return domains.some(({ legacy }) => legacy === true);
}
/** The stores of evidence that the policy names, beside the registry of the artifact. */
function storesOf({ attestations }, surroundings) {
    return attestations === undefined ? [] : [githubBundles(surroundings)];
}
/** GitHub's attestations of the repository of the run, by digest alone, so each digest is asked about once. */
function githubBundles(surroundings) {
    const store = (0,_portcullis_github_attestations__WEBPACK_IMPORTED_MODULE_0__/* .createAttestationStore */ .i)((0,_forge_js__WEBPACK_IMPORTED_MODULE_1__/* .forgeOf */ .$)(surroundings).client);
    const asked = new Map();
    return {
        bundles({ digest }) {
            const answer = asked.get(digest) ?? store.bundles(digest);
            asked.set(digest, answer);
            return answer;
        },
    };
}
/** Every reader is asked, and one that cannot answer ends the run: "could not look" is never "there are none". */
function union(readers) {
    return { bundles: async (subject) => (await Promise.all(readers.map(async (reader) => await reader.bundles(subject)))).flat() };
}


/***/ }),

/***/ 2915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ forgeOf)
});

// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/github/build/client.js + 3 modules
var build_client = __webpack_require__(5881);
// EXTERNAL MODULE: ./packages/github/build/pages.js
var pages = __webpack_require__(5422);
// EXTERNAL MODULE: ./packages/github/build/reading.js
var reading = __webpack_require__(4542);
;// CONCATENATED MODULE: ./packages/github/build/authors.js




const readContents = { name: 'contents', access: 'read' };
const readPulls = { name: 'pull-requests', access: 'read' };
/** GitHub lists no more commits of a pull request than these, however many there are. */
const mostListedCommits = 250;
/** Reads who is behind a commit: its author and committer, and the authors of the pull requests it came by. */
function createAuthorReader(client) {
    return {
        async authors(repository, commit) {
            const [owner, repo] = (0,build_client/* splitRepository */.T)(repository);
            const at = { owner, repo };
            return [...(await peopleOf(client, at, commit)), ...(await peopleOfPulls(client, at, commit))];
        },
    };
}
async function peopleOf(client, place, commit) {
    const call = { route: 'GET /repos/{owner}/{repo}/commits/{ref}', values: { ...place, ref: commit }, needs: readContents };
    const { body } = await client.call(call).catch((error) => {
        // GitHub's answer for a commit that the repository does not have; 404 is for the repository itself.
        throw error instanceof failure/* Failure */.H && error.found === '422' ? notThere(place, commit, error) : error;
    });
    const found = (0,reading/* objectIn */.D7)(body, 'commit');
    if ((0,reading/* hashIn */.ou)(found['sha'], 'commit.sha') !== commit)
        throw unidentified(commit, 'GitHub answered with another commit');
    return peopleIn(found);
}
function peopleIn(commit) {
    const sha = (0,reading/* hashIn */.ou)(commit['sha'], 'commit.sha');
    return [
        { person: known(commit['author'], sha, 'author'), as: 'author' },
        { person: known(commit['committer'], sha, 'committer'), as: 'committer' },
    ];
}
/** A merge commit's author is whoever pressed the button; who wrote the change is who opened the pull request, and the authors and committers of its commits. */
async function peopleOfPulls(client, place, commit) {
    const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
    const pulls = await (0,pages/* allPages */.S4)(client, { route, values: { ...place, commit_sha: commit }, needs: readPulls }, 'pull requests of the commit');
    const authors = [];
    for (const value of pulls) {
        const pull = (0,reading/* objectIn */.D7)(value, 'pull request');
        authors.push({ person: (0,reading/* personIn */.Bd)(pull['user'], 'pull request.user'), as: 'author' });
        authors.push(...(await peopleOfCommits(client, place, (0,reading/* idIn */.DG)(pull['number'], 'pull request.number'))));
    }
    return distinct(authors);
}
async function peopleOfCommits(client, place, pull) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits';
    const commits = await (0,pages/* allPages */.S4)(client, { route, values: { ...place, pull_number: pull }, needs: readPulls }, 'commits of the pull request');
    if (commits.length >= mostListedCommits)
        throw tooManyCommits(pull);
    return commits.flatMap((value) => peopleIn((0,reading/* objectIn */.D7)(value, 'commit')));
}
/** GitHub gives null (or an empty object) for an e-mail address that belongs to no account. */
function known(value, commit, as) {
    const isNobody = value === null || value === undefined || Object.keys((0,reading/* objectIn */.D7)(value, `commit.${as}`)).length === 0;
    if (isNobody)
        throw unidentified(commit, `the e-mail address of its ${as} belongs to no account`);
    return (0,reading/* personIn */.Bd)(value, `commit.${as}`);
}
function distinct(authors) {
    return [...new Map(authors.map((author) => [`${author.person.id} ${author.as}`, author])).values()];
}
/** Who wrote it cannot be told, so nobody can be told apart from the author. */
function unidentified(commit, why) {
    return new failure/* Failure */.H('author-unknown', {
        blame: 'artifact',
        message: `Commit ${commit} cannot be attributed to an account: ${why}`,
        remedy: 'Have the author add the e-mail address of the commit to their GitHub account, or commit again with one that is there.',
    });
}
function notThere({ owner, repo }, commit, cause) {
    return new failure/* Failure */.H('author-unknown', {
        blame: 'artifact',
        message: `The author cannot be told: ${owner}/${repo} has no commit ${commit}, which the provenance names as what the artifact was built from`,
        remedy: 'See whether the commit was taken away by a forced push, or the repository made anew. Push the commit again under a branch or tag, or build the artifact anew from a commit that is there.',
        expected: `a commit of ${owner}/${repo}`,
        found: `none: ${cause.message}`,
        cause,
    });
}
function tooManyCommits(pull) {
    return new failure/* Failure */.H('too-large', {
        blame: 'artifact',
        message: `Pull request ${pull} has ${mostListedCommits} commits or more: GitHub does not list them all, so its authors are not known`,
        remedy: 'Bring the change in smaller pull requests.',
    });
}

;// CONCATENATED MODULE: ./packages/github/build/environments.js


const needs = { name: 'actions', access: 'read' };
/** Reads the protection of the client's repository's environments. */
function createEnvironmentReader(client) {
    return { environment: (name) => readEnvironment(client, name) };
}
async function readEnvironment(client, name) {
    const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}';
    const { status, body } = await client.call({ route, values: { environment_name: name }, needs, accepts: [404] });
    if (status === 404)
        return undefined;
    const environment = (0,reading/* objectIn */.D7)(body, 'environment');
    const found = (0,reading/* textIn */.r7)(environment['name'], 'environment.name');
    // GitHub compares names without regard to case; a policy that means another name should say so.
    if (found.toLowerCase() !== name.toLowerCase())
        throw anotherEnvironment(name, found);
    const rules = environment['protection_rules'] === undefined ? [] : (0,reading/* listIn */.Of)(environment['protection_rules'], 'environment.protection_rules').map(ruleIn);
    const review = rules.filter((rule) => rule['type'] === 'required_reviewers');
    return {
        name: found,
        reviewers: review.reduce((count, rule) => count + (0,reading/* listIn */.Of)(rule['reviewers'], 'environment.protection_rules.reviewers').length, 0),
        preventSelfReview: review.length > 0 && review.every(preventsSelfReview),
        restrictsBranches: restrictsBranches(environment['deployment_branch_policy']),
    };
}
function ruleIn(value) {
    return (0,reading/* objectIn */.D7)(value, 'environment.protection_rules');
}
/** GitHub Enterprise Server leaves the flag out where it does not know it: then nothing is prevented. */
function preventsSelfReview(rule) {
    const flag = rule['prevent_self_review'];
    return flag === undefined || flag === null ? false : (0,reading/* flagIn */.kx)(flag, 'environment.protection_rules.prevent_self_review');
}
/** null or absent: every branch may deploy. */
function restrictsBranches(policy) {
    if (policy === undefined || policy === null)
        return false;
    const { protected_branches: isProtected, custom_branch_policies: isCustom } = (0,reading/* objectIn */.D7)(policy, 'environment.deployment_branch_policy');
    return (0,reading/* flagIn */.kx)(isProtected, 'protected_branches') || (0,reading/* flagIn */.kx)(isCustom, 'custom_branch_policies');
}
function anotherEnvironment(name, found) {
    return new failure/* Failure */.H('github-protocol', {
        blame: 'service',
        message: `GitHub answered with environment ${JSON.stringify(found.slice(0, 120))} instead of ${JSON.stringify(name.slice(0, 120))}`,
        remedy: 'Write the name of the environment in the policy as it is on GitHub.',
    });
}

;// CONCATENATED MODULE: ./packages/github/build/approvals.js

const states = ['approved', 'rejected', 'pending'];
/**
 * What reviewers said on the deployments of a run, over all its attempts. One entry may cover several environments.
 * The list has no pages, and its entries no time, attempt or digest.
 */
async function readApprovals(client, runId) {
    const { body } = await client.call({
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals',
        values: { run_id: runId },
        needs: { name: 'actions', access: 'read' },
    });
    return (0,reading/* listIn */.Of)(body, 'approvals').map((value, index) => {
        const where = `approvals[${index}]`;
        const entry = (0,reading/* objectIn */.D7)(value, where);
        const state = states.find((known) => known === entry['state']);
        // An unknown state might be a new kind of refusal: guessing would be dangerous.
        if (state === undefined)
            throw (0,reading/* unexpected */.os)(`${where}.state`, states.join(' or '), entry['state']);
        return {
            environments: (0,reading/* listIn */.Of)(entry['environments'], `${where}.environments`).map((environment) => (0,reading/* textIn */.r7)((0,reading/* objectIn */.D7)(environment, `${where}.environments`)['name'], `${where}.environments.name`)),
            state,
            person: (0,reading/* personIn */.Bd)(entry['user'], `${where}.user`),
            comment: entry['comment'] === null || entry['comment'] === undefined ? '' : (0,reading/* textIn */.r7)(entry['comment'], `${where}.comment`),
        };
    });
}

;// CONCATENATED MODULE: ./packages/github/build/runs.js



const runs_needs = { name: 'actions', access: 'read' };
const mostAttempts = 100;
/** Reads workflow runs of the client's repository. */
function createRunReader(client) {
    return {
        run: (id) => readRun(client, id),
        approvals: (runId) => readApprovals(client, runId),
    };
}
/** A run with everybody who started it: its actor, and who triggered each attempt, since a re-run has another initiator. */
async function readRun(client, id) {
    const { body } = await client.call({ route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}', values: { run_id: id }, needs: runs_needs });
    const run = (0,reading/* objectIn */.D7)(body, 'run');
    const repository = (0,reading/* objectIn */.D7)(run['repository'], 'run.repository');
    const attempt = (0,reading/* idIn */.DG)(run['run_attempt'], 'run.run_attempt');
    if ((0,reading/* idIn */.DG)(run['id'], 'run.id') !== id)
        throw anotherRun(id);
    if (attempt > mostAttempts)
        throw tooManyAttempts(attempt);
    const initiators = [(0,reading/* personIn */.Bd)(run['actor'], 'run.actor'), (0,reading/* personIn */.Bd)(run['triggering_actor'], 'run.triggering_actor')];
    for (let number = 1; number < attempt; number++)
        initiators.push(...(await readStarters(client, id, number)));
    return {
        repository: (0,reading/* textIn */.r7)(repository['full_name'], 'run.repository.full_name'),
        repositoryId: (0,reading/* idIn */.DG)(repository['id'], 'run.repository.id'),
        id,
        attempt,
        event: (0,reading/* textIn */.r7)(run['event'], 'run.event'),
        commit: (0,reading/* hashIn */.ou)(run['head_sha'], 'run.head_sha'),
        // The API names the branch or tag, not which of the two it is.
        ref: run['head_branch'] === null ? '' : (0,reading/* textIn */.r7)(run['head_branch'], 'run.head_branch'),
        url: (0,reading/* textIn */.r7)(run['html_url'], 'run.html_url'),
        initiators: runs_distinct(initiators),
    };
}
async function readStarters(client, id, attempt) {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
    const { body } = await client.call({ route, values: { run_id: id, attempt_number: attempt }, needs: runs_needs });
    const run = (0,reading/* objectIn */.D7)(body, 'attempt');
    return [(0,reading/* personIn */.Bd)(run['actor'], 'attempt.actor'), (0,reading/* personIn */.Bd)(run['triggering_actor'], 'attempt.triggering_actor')];
}
function runs_distinct(people) {
    return [...new Map(people.map((person) => [person.id, person])).values()];
}
function anotherRun(id) {
    return new failure/* Failure */.H('github-protocol', { blame: 'service', message: `GitHub answered with another run than ${id}`, remedy: 'Run the job again.' });
}
function tooManyAttempts(attempt) {
    return new failure/* Failure */.H('too-large', {
        blame: 'configuration',
        message: `The run has ${attempt} attempts; at most ${mostAttempts} are looked through for their initiators`,
        remedy: 'Start a new run instead of running this one again.',
    });
}

;// CONCATENATED MODULE: ./packages/worlds/build/forge.js





/** @throws Failure `input-invalid` where there is no token: what GitHub must confirm cannot be found out then */
function forgeOf({ github, clock, chance }) {
    if (github === undefined)
        throw new failure/* Failure */.H('input-invalid', {
            blame: 'configuration',
            message: 'GitHub must be asked about environments, runs and people, and there is no token or no repository',
            remedy: 'Give github-token; in a terminal, set GITHUB_TOKEN and GITHUB_REPOSITORY.',
        });
    const client = (0,build_client/* createGitHubClient */.L)({ ...github, clock, chance });
    return { client, runs: createRunReader(client), environments: createEnvironmentReader(client), authors: createAuthorReader(client) };
}


/***/ })

};
;