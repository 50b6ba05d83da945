"use strict";
exports.id = 246;
exports.ids = [246];
exports.modules = {

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


/***/ })

};
;