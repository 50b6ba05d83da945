"use strict";
exports.id = 335;
exports.ids = [335];
exports.modules = {

/***/ 8335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSigningKey: () => (/* binding */ openSigningKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@noble/ciphers/salsa.js + 3 modules
var salsa = __webpack_require__(6382);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
// EXTERNAL MODULE: ./packages/sigstore/build/json-cursor.js
var json_cursor = __webpack_require__(3356);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
;// CONCATENATED MODULE: ./packages/sigstore/build/keys/key-file-invalid.js

/** A key file that cannot be used. There is no cause: an error below may repeat key or passphrase. */
function keyFileInvalid(why, remedy) {
    return new failure/* Failure */.H('file-invalid', { blame: 'configuration', message: `The key file cannot be used: ${why}`, remedy });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/keys/cosign-key.js





const keyBytes = 32;
const nonceBytes = 24;
/** cosign writes N 65536 (32768 before 2.0), r 8, p 1. A file may not ask for more memory than 256 MiB, nor for less work than cosign's. */
const blockSize = 8;
const leastCost = 32_768;
const mostCost = 262_144;
const remedy = 'Check the passphrase (COSIGN_PASSWORD when the key was made), and that the file is whole.';
/**
 * Opens the JSON inside a key made by `cosign generate-key-pair`: a key derived by scrypt opens a NaCl secretbox
 * (XSalsa20-Poly1305). @returns the private key as PKCS#8 in DER @throws Failure `file-invalid`
 */
function decryptCosignKey(json, passphrase) {
    const { cost, salt, nonce, ciphertext } = readBox(json);
    const key = (0,external_node_crypto_.scryptSync)(passphrase, salt, keyBytes, { N: cost, r: blockSize, p: 1, maxmem: 2 * 128 * cost * blockSize });
    try {
        return Buffer.from((0,salsa/* xsalsa20poly1305 */.uT)(key, nonce).decrypt(ciphertext));
    }
    catch {
        // The box does not tell a wrong passphrase from changed bytes.
        throw keyFileInvalid('it does not open with this passphrase', remedy);
    }
    finally {
        key.fill(0);
    }
}
function readBox(json) {
    const refuse = (why) => keyFileInvalid(why, remedy);
    const box = new json_cursor/* JsonCursor */.N(parse(json), 'key', refuse);
    const derivation = box.member('kdf');
    const cipher = box.member('cipher');
    const parameters = derivation.member('params');
    const cost = Number(parameters.member('N').wholeNumber());
    const powerOfTwo = Number.isInteger(Math.log2(cost));
    const plain = derivation.member('name').text() === 'scrypt' && parameters.member('r').json === blockSize && parameters.member('p').json === 1;
    if (!plain || !powerOfTwo || cost < leastCost || cost > mostCost)
        throw derivation.refusal(`expected scrypt with N ${leastCost} to ${mostCost}, r ${blockSize}, p 1`);
    if (cipher.member('name').text() !== 'nacl/secretbox')
        throw cipher.refusal('expected nacl/secretbox');
    const nonce = cipher.member('nonce').bytes();
    if (nonce.byteLength !== nonceBytes)
        throw cipher.refusal(`expected a nonce of ${nonceBytes} bytes`);
    return { cost, salt: derivation.member('salt').bytes(), nonce, ciphertext: box.member('ciphertext').bytes() };
}
function parse(json) {
    try {
        return (0,strict_json/* parseStrictJsonObject */.Qp)(json, { what: 'the key file' });
    }
    catch {
        throw keyFileInvalid('its inside is not the JSON that cosign writes', remedy);
    }
}

// EXTERNAL MODULE: ./packages/sigstore/build/keys/signing-key.js
var signing_key = __webpack_require__(4633);
;// CONCATENATED MODULE: ./packages/sigstore/build/keys/key-file.js




const cosignLabels = ['ENCRYPTED SIGSTORE PRIVATE KEY', 'ENCRYPTED COSIGN PRIVATE KEY'];
const maxKeyFileBytes = 64 * 1024;
/**
 * Opens an encrypted private key: PKCS#8 (`ENCRYPTED PRIVATE KEY`, RFC 5958) or the format of cosign. A key in clear is
 * refused: whoever reads the disk would be the signer. @throws Failure `file-invalid` | `algorithm-refused`, never showing key or passphrase
 */
function openKeyFile(file, passphrase) {
    const { label, pem, body } = readPem(file);
    if (passphrase === undefined || passphrase === '')
        throw keyFileInvalid('it needs its passphrase, and none is given', 'Give the passphrase by an environment variable or a file.');
    const privateKey = cosignLabels.includes(label) ? key_file_parse({ key: decryptCosignKey(body, passphrase), format: 'der', type: 'pkcs8' }) : key_file_parse({ key: pem, format: 'pem', passphrase });
    return (0,signing_key/* localKey */.B$)(privateKey, (0,external_node_crypto_.createPublicKey)(privateKey));
}
function readPem(file) {
    if (file.byteLength > maxKeyFileBytes)
        throw keyFileInvalid('it is too large for a key', 'Name the file that holds the private key alone.');
    const pem = Buffer.from(file).toString('latin1').trim();
    const match = /^-----BEGIN ([A-Z0-9 ]+)-----\r?\n([A-Za-z0-9+/=\r\n]+)\r?\n-----END \1-----$/.exec(pem);
    const [, label = '', base64 = ''] = match ?? [];
    if (label === 'ENCRYPTED PRIVATE KEY' || cosignLabels.includes(label))
        return { label, pem, body: Buffer.from(base64, 'base64') };
    // Old OpenSSL encryption (Proc-Type) derives its key by one round of MD5: it counts as clear.
    if (pem.includes('PRIVATE KEY-----'))
        throw keyFileInvalid('the private key in it is not encrypted, or too weakly', 'Encrypt it: openssl pkcs8 -topk8 -v2 aes-256-cbc -v2prf hmacWithSHA256 -in KEY -out KEY.encrypted; then delete the one in clear, or better, make a new key.');
    throw keyFileInvalid('it is not a private key in PEM', 'Name a PEM file with an encrypted PKCS#8 key, or a key made by cosign generate-key-pair.');
}
function key_file_parse(input) {
    try {
        return (0,external_node_crypto_.createPrivateKey)(input);
    }
    catch {
        // OpenSSL's error is left out: it tells whether the passphrase or the padding was wrong, and helps nobody else.
        throw keyFileInvalid('it does not open with this passphrase', 'Check the passphrase, and that the file is whole.');
    }
}

// EXTERNAL MODULE: ./packages/core/build/aws-signature.js
var aws_signature = __webpack_require__(1312);
// EXTERNAL MODULE: ./packages/sigstore/build/confidential-url.js
var confidential_url = __webpack_require__(6141);
// EXTERNAL MODULE: ./packages/sigstore/build/call-service.js
var call_service = __webpack_require__(1909);
;// CONCATENATED MODULE: ./packages/sigstore/build/keys/key-service.js






const deadlineMilliseconds = 20_000;
/** Asks a service that keeps keys. @returns the JSON object in its answer @throws Failure `signing-*` */
async function askKeyService({ method = 'POST', headers, ...call }) {
    const { service, url } = call;
    if (!(0,confidential_url/* isConfidential */.F)(url))
        throw keyInputInvalid(`${service} at ${url.host} would be spoken to without TLS`, 'Use an https address.');
    const remedy = `Check that the credentials of this run may sign with the key, and what ${service} says.`;
    const answer = await (0,call_service/* callService */.cb)({ ...call, method, headers: { accept: 'application/json', ...headers }, deadlineMilliseconds, remedy });
    return new json_cursor/* JsonCursor */.N((0,call_service/* readJsonAnswer */.f$)(service, url, answer), 'answer', (why, cause) => answerRefused(service, why, cause));
}
/** The public key in an answer. @throws Failure `signing-refused` */
function readPublicKey(service, input) {
    try {
        return (0,external_node_crypto_.createPublicKey)(input);
    }
    catch (cause) {
        throw answerRefused(service, 'its public key cannot be read', cause);
    }
}
/** An answer that contradicts what was asked. */
function answerRefused(service, why, cause) {
    return (0,signing_key/* keyRefusal */.uM)(`${service} gave an answer that cannot be used: ${why}`, 'Check that nothing stands between this run and the service, and that the key is the one you mean.', cause);
}
/** The value of the first of these variables that is set. @throws Failure `input-invalid` */
function requireVariable(environment, ...names) {
    const value = names.map((name) => environment[name]).find((text) => text !== undefined && text !== '');
    if (value !== undefined)
        return value;
    throw keyInputInvalid(`${names.join(' or ')} is not set`, 'Run the login step of the provider before, or set the variable from a secret.');
}
/** A name of a key, or something that it needs, which cannot be used. */
function keyInputInvalid(why, remedy) {
    return new failure/* Failure */.H('input-invalid', { blame: 'configuration', message: `The signing key cannot be used: ${why}`, remedy });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/keys/aws-kms.js



const service = 'AWS KMS';
/** How KMS calls each algorithm (API reference, Sign: SigningAlgorithm). */
const algorithmNames = {
    'ecdsa-p256-sha256': 'ECDSA_SHA_256',
    'ecdsa-p384-sha384': 'ECDSA_SHA_384',
    'ecdsa-p521-sha512': 'ECDSA_SHA_512',
    'rsa-pkcs1v15-sha256': 'RSASSA_PKCS1_V1_5_SHA_256',
};
/**
 * A key in AWS KMS, named as cosign does: `awskms:///KEY-ID`, `awskms:///alias/NAME`, `awskms:///ARN`, or with an endpoint
 * `awskms://HOST/…`. Credentials are those of the usual AWS_ variables. @throws Failure `input-invalid` | `signing-*` | `algorithm-refused`
 */
async function openAwsKey(uri, environment, clock) {
    const place = readPlace(uri, environment);
    const credentials = readCredentials(environment);
    const call = (operation, request) => ask(operation, request, place, credentials, clock);
    const shown = await call('GetPublicKey', { KeyId: place.keyId });
    requireText(shown.member('KeyUsage'), 'SIGN_VERIFY');
    // An alias may be pointed at another key meanwhile: what was shown is what signs.
    const keyId = shown.member('KeyId').text();
    const publicKey = readPublicKey(service, { key: shown.member('PublicKey').bytes(), format: 'der', type: 'spki' });
    return (0,signing_key/* remoteKey */.Mm)({
        keptBy: service,
        publicKey,
        async signDigest(digest, algorithm) {
            const name = nameOf(algorithm);
            const signed = await call('Sign', { KeyId: keyId, Message: digest.toString('base64'), MessageType: 'DIGEST', SigningAlgorithm: name });
            requireText(signed.member('KeyId'), keyId);
            requireText(signed.member('SigningAlgorithm'), name);
            return signed.member('Signature').bytes();
        },
    });
}
async function ask(operation, request, { endpoint, region }, credentials, clock) {
    const body = JSON.stringify(request);
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `TrentService.${operation}` };
    const signed = (0,aws_signature/* signAwsRequest */.y)({ method: 'POST', url: endpoint, headers, body, region, service: 'kms' }, credentials, clock.now());
    return askKeyService({ service, url: endpoint, headers: signed, body, secret: credentials.secretAccessKey });
}
function readPlace(uri, environment) {
    const match = /^awskms:\/\/([A-Za-z0-9.:-]*)\/([A-Za-z0-9:/_-]{1,2048})$/.exec(uri);
    if (match === null)
        throw keyInputInvalid(`${JSON.stringify(uri.slice(0, 200))} does not name a key of ${service}`, 'Write awskms:///KEY-ID, awskms:///alias/NAME or awskms:///ARN.');
    const [, host = '', keyId = ''] = match;
    const region = /^arn:[a-z-]+:kms:([a-z0-9-]+):/.exec(keyId)?.[1] ?? requireVariable(environment, 'AWS_REGION', 'AWS_DEFAULT_REGION');
    if (!/^[a-z0-9-]{1,40}$/.test(region))
        throw keyInputInvalid(`${JSON.stringify(region.slice(0, 60))} is no region of AWS`, 'Set AWS_REGION, for example eu-central-1.');
    const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
    const address = host === '' ? (environment['AWS_ENDPOINT_URL_KMS'] ?? `https://kms.${region}.${suffix}/`) : `https://${host}/`;
    const endpoint = URL.parse(address);
    if (endpoint === null)
        throw keyInputInvalid(`the address of ${service} is not a URL`, 'Correct AWS_ENDPOINT_URL_KMS, or the host in the name of the key.');
    return { endpoint, region, keyId };
}
function readCredentials(environment) {
    const sessionToken = environment['AWS_SESSION_TOKEN'];
    return {
        accessKeyId: requireVariable(environment, 'AWS_ACCESS_KEY_ID'),
        secretAccessKey: requireVariable(environment, 'AWS_SECRET_ACCESS_KEY'),
        ...(sessionToken === undefined || sessionToken === '' ? {} : { sessionToken }),
    };
}
function nameOf({ name }) {
    const known = algorithmNames[name];
    if (known !== undefined)
        return known;
    throw answerRefused(service, `it does not sign with ${name}`);
}
function requireText(place, expected) {
    const found = place.text();
    if (found !== expected)
        throw place.refusal(`expected ${expected}, found ${JSON.stringify(found.slice(0, 200))}`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./packages/sigstore/build/keys/azure-token.js


const maxTokenChars = 64 * 1024;
/**
 * An access token for the vaults under `domain`: by a client secret (AZURE_CLIENT_SECRET), or without any secret by the
 * token in AZURE_FEDERATED_TOKEN_FILE (OAuth 2.0 client credentials; RFC 7523 assertion). @throws Failure `input-invalid` | `signing-*`
 */
async function azureToken(domain, environment, onSecret) {
    const tenant = requireVariable(environment, 'AZURE_TENANT_ID');
    if (!/^[A-Za-z0-9.-]+$/.test(tenant))
        throw keyInputInvalid('AZURE_TENANT_ID is malformed', 'Set it to the id of the tenant.');
    const authority = URL.parse(environment['AZURE_AUTHORITY_HOST'] ?? 'https://login.microsoftonline.com');
    if (authority === null)
        throw keyInputInvalid('AZURE_AUTHORITY_HOST is not a URL', 'Leave it out, unless you use a sovereign cloud.');
    const proof = await proofOf(environment);
    onSecret(proof.secret);
    const answer = await askKeyService({
        service: 'Microsoft Entra ID',
        url: new URL(`/${tenant}/oauth2/v2.0/token`, authority.origin),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
            grant_type: 'client_credentials',
            client_id: requireVariable(environment, 'AZURE_CLIENT_ID'),
            scope: `https://${domain}/.default`,
            ...proof.fields,
        }).toString(),
        secret: proof.secret,
    });
    const token = answer.member('access_token').text();
    onSecret(token);
    return token;
}
async function proofOf(environment) {
    const file = environment['AZURE_FEDERATED_TOKEN_FILE'];
    if (file === undefined || file === '') {
        const secret = requireVariable(environment, 'AZURE_CLIENT_SECRET');
        return { secret, fields: { client_secret: secret } };
    }
    const secret = (await (0,promises_.readFile)(file, 'utf8')).trim();
    if (secret === '' || secret.length > maxTokenChars)
        throw keyInputInvalid('AZURE_FEDERATED_TOKEN_FILE holds no token', 'Check what writes the file.');
    return { secret, fields: { client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', client_assertion: secret } };
}

;// CONCATENATED MODULE: ./packages/sigstore/build/keys/ecdsa-der.js
/**
 * The DER of an ECDSA signature (RFC 3279 §2.2.3) from r and s side by side, which is how JWS (RFC 7518 §3.4) and PKCS#11
 * write it. The halves must be of equal length.
 */
function ecdsaDer(raw) {
    const half = raw.byteLength / 2;
    return ecdsa_der_element(0x30, Buffer.concat([unsigned(raw.subarray(0, half)), unsigned(raw.subarray(half))]));
}
/** INTEGER: no leading zeros but the one that keeps it positive. */
function unsigned(bytes) {
    const start = bytes.findIndex((byte) => byte !== 0);
    const digits = Buffer.from(start === -1 ? [0] : bytes.subarray(start));
    return ecdsa_der_element(0x02, (digits[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), digits]) : digits);
}
function ecdsa_der_element(tag, content) {
    const length = content.byteLength < 0x80 ? [content.byteLength] : [0x81, content.byteLength];
    return Buffer.concat([Buffer.of(tag, ...length), content]);
}

;// CONCATENATED MODULE: ./packages/sigstore/build/keys/azure-key-vault.js




const azure_key_vault_service = 'Azure Key Vault';
const apiVersion = '7.4';
/** JsonWebKeySignatureAlgorithm, and the bytes of r and s together where they come raw. */
const algorithms = {
    'ecdsa-p256-sha256': { jws: 'ES256', rawBytes: 64 },
    'ecdsa-p384-sha384': { jws: 'ES384', rawBytes: 96 },
    'ecdsa-p521-sha512': { jws: 'ES512', rawBytes: 132 },
    'rsa-pkcs1v15-sha256': { jws: 'RS256' },
};
/** Where vaults are, in each cloud of Microsoft. An access token is sent nowhere else. */
const domains = ['vault.azure.net', 'vault.azure.cn', 'vault.usgovcloudapi.net', 'managedhsm.azure.net'];
/**
 * A key in Azure Key Vault or a managed HSM, named as cosign does: `azurekms://VAULT.vault.azure.net/KEY`, or with a version
 * `…/KEY/VERSION`. @throws Failure `input-invalid` | `signing-*` | `algorithm-refused`
 */
async function openAzureKey(uri, environment, onSecret) {
    const { vault, domain, path } = azure_key_vault_readPlace(uri);
    const token = await azureToken(domain, environment, onSecret);
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const shown = await askKeyService({ service: azure_key_vault_service, method: 'GET', url: versioned(`${vault.origin}/keys/${path}`), headers, secret: token });
    const kid = readKid(shown.member('key').member('kid'), vault, path);
    return (0,signing_key/* remoteKey */.Mm)({
        keptBy: azure_key_vault_service,
        publicKey: readPublicKey(azure_key_vault_service, { key: readJsonWebKey(shown.member('key')), format: 'jwk' }),
        async signDigest(digest, { name }) {
            const algorithm = algorithms[name];
            if (algorithm === undefined)
                throw answerRefused(azure_key_vault_service, `it does not sign with ${name}`);
            const body = JSON.stringify({ alg: algorithm.jws, value: digest.toString('base64url') });
            const signed = await askKeyService({ service: azure_key_vault_service, url: versioned(`${vault.origin}${new URL(kid).pathname}/sign`), headers, body, secret: token });
            if (signed.member('kid').text() !== kid)
                throw answerRefused(azure_key_vault_service, 'another key has signed');
            return readSignature(signed.member('value'), algorithm.rawBytes);
        },
    });
}
function readSignature(place, rawBytes) {
    const text = place.text();
    if (!/^[A-Za-z0-9_-]+$/.test(text))
        throw place.refusal('expected base64url');
    const signature = Buffer.from(text, 'base64url');
    if (rawBytes === undefined)
        return signature;
    if (signature.byteLength !== rawBytes)
        throw place.refusal(`expected r and s in ${rawBytes} bytes, found ${signature.byteLength}`);
    return ecdsaDer(signature);
}
/** Keys inside a hardware module have the types EC-HSM and RSA-HSM; the key is the same. */
function readJsonWebKey(key) {
    const kty = key.member('kty').text().replace(/-HSM$/, '');
    const names = kty === 'EC' ? ['crv', 'x', 'y'] : kty === 'RSA' ? ['n', 'e'] : [];
    return { kty, ...Object.fromEntries(names.map((name) => [name, key.member(name).text()])) };
}
/** The key's own address names the vault, the key and the very version. */
function readKid(place, vault, path) {
    const kid = place.text();
    const url = URL.parse(kid);
    const inside = url !== null && url.host === vault.host && `${url.pathname}/`.startsWith(`/keys/${path}/`) && /^\/keys\/[A-Za-z0-9-]+\/[A-Za-z0-9]+$/.test(url.pathname);
    if (!inside)
        throw place.refusal(`expected a version of ${vault.host}/keys/${path}, found ${JSON.stringify(kid.slice(0, 200))}`);
    return kid;
}
function azure_key_vault_readPlace(uri) {
    const match = /^azurekms:\/\/([A-Za-z0-9.:-]+)\/([A-Za-z0-9-]{1,127}(?:\/[A-Za-z0-9]{1,64})?)$/.exec(uri);
    const [, host = '', path = ''] = match ?? [];
    const domain = domains.find((known) => host.endsWith(`.${known}`));
    const loopback = /^(?:localhost|127\.0\.0\.1):\d+$/.test(host);
    if (match === null || (domain === undefined && !loopback))
        throw keyInputInvalid(`${JSON.stringify(uri.slice(0, 200))} does not name a key of ${azure_key_vault_service}`, 'Write azurekms://VAULT.vault.azure.net/KEY, with /VERSION behind it if you like.');
    return { vault: new URL(`${loopback ? 'http' : 'https'}://${host}`), domain: domain ?? 'vault.azure.net', path };
}
function versioned(address) {
    return new URL(`${address}?api-version=${apiVersion}`);
}

;// CONCATENATED MODULE: ./packages/sigstore/build/keys/crc32c.js
/** Castagnoli's polynomial, reflected (RFC 3720 appendix B.4). */
const polynomial = 0x82f63b78;
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1)
        value = (value & 1) === 1 ? (value >>> 1) ^ polynomial : value >>> 1;
    return value >>> 0;
});
/** CRC32C of `bytes` as an unsigned number: what Google Cloud KMS compares to notice bytes damaged on the way. */
function crc32c(bytes) {
    let value = 0xffffffff;
    for (const byte of bytes)
        value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0);
    return (value ^ 0xffffffff) >>> 0;
}

;// CONCATENATED MODULE: ./packages/sigstore/build/keys/google-kms.js



const google_kms_service = 'Google Cloud KMS';
/** CryptoKeyVersionAlgorithm by our names; the size of an RSA key is part of Google's. */
const google_kms_algorithmNames = {
    'ecdsa-p256-sha256': /^EC_SIGN_P256_SHA256$/,
    'ecdsa-p384-sha384': /^EC_SIGN_P384_SHA384$/,
    'rsa-pkcs1v15-sha256': /^RSA_SIGN_PKCS1_(?:3072|4096)_SHA256$/,
};
/**
 * A version of a key in Google Cloud KMS, named as cosign does:
 * `gcpkms://projects/P/locations/L/keyRings/R/cryptoKeys/K/versions/N`. The version is part of the name, so that rotation
 * changes who signs only when a person says so. The access token is that of google-github-actions/auth.
 * @throws Failure `input-invalid` | `signing-*` | `algorithm-refused`
 */
async function openGoogleKey(uri, environment) {
    const name = readName(uri);
    const token = requireVariable(environment, 'GOOGLE_OAUTH_ACCESS_TOKEN', 'CLOUDSDK_AUTH_ACCESS_TOKEN');
    const base = readBase(environment);
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const shown = await askKeyService({ service: google_kms_service, method: 'GET', url: new URL(`${base}/v1/${name}/publicKey`), headers, secret: token });
    const pem = shown.member('pem').text();
    requireName(shown, name);
    requireChecksum(shown.member('pemCrc32c'), Buffer.from(pem));
    const key = (0,signing_key/* remoteKey */.Mm)({
        keptBy: google_kms_service,
        publicKey: readPublicKey(google_kms_service, pem),
        async signDigest(digest, { hash }) {
            const body = JSON.stringify({ digest: { [hash]: digest.toString('base64') }, digestCrc32c: String(crc32c(digest)) });
            const signed = await askKeyService({ service: google_kms_service, url: new URL(`${base}/v1/${name}:asymmetricSign`), headers, body, secret: token });
            requireName(signed, name);
            if (signed.member('verifiedDigestCrc32c').json !== true)
                throw answerRefused(google_kms_service, 'the digest did not arrive as it was sent');
            const signature = signed.member('signature').bytes();
            requireChecksum(signed.member('signatureCrc32c'), signature);
            return signature;
        },
    });
    const algorithm = shown.member('algorithm').text();
    if (!google_kms_algorithmNames[key.algorithm.name]?.test(algorithm))
        throw answerRefused(google_kms_service, `the key signs by ${JSON.stringify(algorithm.slice(0, 80))}, which is not how a key of its kind signs here`);
    return key;
}
function readName(uri) {
    const match = /^gcpkms:\/\/(projects\/[a-z0-9:.-]+\/locations\/[a-z0-9-]+\/keyRings\/[A-Za-z0-9_-]+\/cryptoKeys\/[A-Za-z0-9_-]+)\/(?:cryptoKeyVersions|versions)\/([1-9][0-9]*)$/.exec(uri);
    if (match === null)
        throw keyInputInvalid(`${JSON.stringify(uri.slice(0, 300))} does not name a version of a key of ${google_kms_service}`, 'Write gcpkms://projects/P/locations/L/keyRings/R/cryptoKeys/K/versions/N.');
    return `${match[1] ?? ''}/cryptoKeyVersions/${match[2] ?? ''}`;
}
function readBase(environment) {
    return (environment['CLOUDSDK_API_ENDPOINT_OVERRIDES_CLOUDKMS'] ?? 'https://cloudkms.googleapis.com').replace(/\/+$/, '');
}
function requireName(answer, expected) {
    const name = answer.member('name').text();
    if (name !== expected)
        throw answer.refusal(`expected the key ${expected}, found ${JSON.stringify(name.slice(0, 300))}`);
}
function requireChecksum(place, bytes) {
    if (place.isAbsent || place.wholeNumber() !== String(crc32c(bytes)))
        throw place.refusal(`expected the checksum ${crc32c(bytes)} of what came with it`);
}

;// CONCATENATED MODULE: ./packages/sigstore/build/keys/pkcs11-listing.js


const keptBy = 'The PKCS#11 token';
/** Curves by the DER of their object identifiers, and the bytes of a coordinate. */
const curves = {
    '06082a8648ce3d030107': { crv: 'P-256', bytes: 32 },
    '06052b81040022': { crv: 'P-384', bytes: 48 },
    '06052b81040023': { crv: 'P-521', bytes: 66 },
};
/**
 * The one key of that name. OpenSC 0.23 takes no notice of a label when it signs, and reads no key of P-384: so the name is
 * looked up here, and the token is asked by id from then on. @throws Failure `signing-refused` when there is none, or several
 */
function findListed(listing, key) {
    const objects = listing.split(/^(?=Public Key Object)/m).filter((block) => block.startsWith('Public Key Object')).map(readBlock);
    const found = objects.filter(({ label, id }) => ('label' in key ? label === key.label : id === key.id));
    const [only, ...others] = found;
    if (only?.id === undefined || others.length > 0 || objects.filter(({ id }) => id === only.id).length > 1)
        throw (0,signing_key/* keyRefusal */.uM)(`${keptBy} holds ${found.length === 0 ? 'no key' : 'more than one key'} of that name`, 'Name the key by an object or id that no other key of the token has.');
    return { id: only.id, publicKey: only.point === undefined ? undefined : readPoint(only.point, only.curve) };
}
function readBlock(block) {
    const field = (name) => new RegExp(`^  ${name}: +(.*)$`, 'm').exec(block)?.[1];
    return { label: field('label'), id: field('ID'), point: field('EC_POINT'), curve: field('EC_PARAMS') };
}
/** An uncompressed point inside an OCTET STRING (PKCS#11 3.0, CKA_EC_POINT). */
function readPoint(hex, curve) {
    const { crv, bytes } = curves[curve ?? ''] ?? { crv: '', bytes: 0 };
    const point = Buffer.from(hex, 'hex');
    const coordinates = point.subarray(point.byteLength - 2 * bytes);
    if (bytes === 0 || point[point.byteLength - 2 * bytes - 1] !== 4)
        throw answerRefused(keptBy, 'its key is on a curve that is not known, or its point is not written out');
    const base64url = (start) => coordinates.subarray(start, start + bytes).toString('base64url');
    return readPublicKey(keptBy, { key: { kty: 'EC', crv, x: base64url(0), y: base64url(bytes) }, format: 'jwk' });
}

// EXTERNAL MODULE: ./packages/sigstore/build/run-program.js
var run_program = __webpack_require__(5707);
;// CONCATENATED MODULE: ./packages/sigstore/build/keys/pkcs11-tool.js



const program = 'pkcs11-tool';
/** A touch of the token may be asked for. */
const pkcs11_tool_deadlineMilliseconds = 60_000;
const maxOutputBytes = 64 * 1024;
/** Which of our variables the program sees: how it is found, and where libraries look for their configuration. No other secret. */
const passedOn = ['PATH', 'HOME', 'SOFTHSM2_CONF', 'YUBIHSM_PKCS11_CONF', 'KMS_PKCS11_CONFIG', 'P11_KIT_SERVER_ADDRESS'];
const pinVariable = 'PORTCULLIS_CHILD_PIN';
/** Runs OpenSC's pkcs11-tool. @returns what it prints @throws Failure `input-invalid` | `signing-refused` | `signing-unavailable` */
async function runPkcs11Tool({ parameters, input, pin }, environment) {
    const login = pin === undefined ? [] : ['--login', '--pin', `env:${pinVariable}`];
    const env = { ...Object.fromEntries(passedOn.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]]))), LC_ALL: 'C', ...(pin === undefined ? {} : { [pinVariable]: pin }) };
    const ending = await (0,run_program/* runProgram */.m)({ program, parameters: [...parameters, ...login], env, limitMilliseconds: pkcs11_tool_deadlineMilliseconds, maxOutputBytes, ...(input === undefined ? {} : { input }) });
    if (ending.code === undefined && ending.cause !== undefined)
        throw notRunning(ending.cause);
    if (ending.code === undefined)
        throw failed('signing-unavailable', `${program} gave no answer: ${ending.why}`, 'Run the job again when the token answers; nothing was signed.');
    const { code, output, errors } = ending;
    if (code === 0)
        return output;
    const said = errors.split('\n').find((line) => line.startsWith('error:'))?.slice(0, 200) ?? '';
    throw failed('signing-refused', `${program} ended with ${code}: ${JSON.stringify(pin === undefined ? said : said.replaceAll(pin, '***'))}`, 'Check the token, the name of the key, the PIN and the path of the library.');
}
function notRunning(cause) {
    return keyInputInvalid(`${program} cannot be run (${'code' in cause ? String(cause.code) : cause.name})`, 'Install OpenSC (Debian: apt-get install opensc), and the PKCS#11 library of the token.');
}
function failed(code, message, remedy) {
    return new failure/* Failure */.H(code, { blame: 'service', message, remedy });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/keys/pkcs11-uri.js

const pkcs11_uri_form = 'Write pkcs11:token=TOKEN;object=LABEL?module-path=/path/to/library.so, with id=%01 in place of object if you like.';
/** Reads a PKCS#11 URI. A PIN in it is refused: the URI is in the process list and in logs. @throws Failure `input-invalid` */
function readPkcs11Uri(uri, modulePath) {
    const [path = '', query = ''] = uri.replace(/^pkcs11:/, '').split('?');
    const attributes = new Map([...path.split(';'), ...query.split('&')].filter((part) => part !== '').map(readAttribute));
    if (attributes.has('pin-value') || attributes.has('pin-source'))
        throw keyInputInvalid('its PKCS#11 URI carries a PIN, which others can read there', 'Give the PIN by the environment variable PORTCULLIS_PKCS11_PIN.');
    const unknown = [...attributes.keys()].find((name) => !['token', 'object', 'id', 'type', 'module-path'].includes(name));
    if (unknown !== undefined)
        throw keyInputInvalid(`attribute ${JSON.stringify(unknown.slice(0, 60))} of its PKCS#11 URI is not known`, pkcs11_uri_form);
    const [token, label, id] = ['token', 'object', 'id'].map((name) => attributes.get(name));
    const module = (attributes.get('module-path') ?? Buffer.from(modulePath ?? '')).toString('utf8');
    if (token === undefined || (label === undefined) === (id === undefined))
        throw keyInputInvalid('its PKCS#11 URI does not name a token, and either an object or an id in it', pkcs11_uri_form);
    if (!module.startsWith('/'))
        throw keyInputInvalid('the path of the PKCS#11 library is missing or not absolute', pkcs11_uri_form);
    return { token: plain(token), module, key: label === undefined ? { id: (id ?? Buffer.alloc(0)).toString('hex') } : { label: plain(label) } };
}
function readAttribute(part) {
    const equals = part.indexOf('=');
    const [name, text] = [part.slice(0, equals), part.slice(equals + 1)];
    if (equals < 1 || text === '' || /%(?![0-9A-Fa-f]{2})/.test(text))
        throw keyInputInvalid('its PKCS#11 URI is malformed', pkcs11_uri_form);
    const latin = Buffer.from(text, 'utf8').toString('latin1');
    return [name, Buffer.from(latin.replaceAll(/%([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1')];
}
/** A label goes into the arguments of a program: it must not be taken for an option, nor end early. */
function plain(value) {
    const text = value.toString('utf8');
    if (/^[^\p{C}-][^\p{C}]*$/u.test(text))
        return text;
    throw keyInputInvalid('a name in its PKCS#11 URI starts with a dash or holds control characters', pkcs11_uri_form);
}

;// CONCATENATED MODULE: ./packages/sigstore/build/keys/pkcs11.js





const pkcs11_keptBy = 'The PKCS#11 token';
/** DER of DigestInfo up to a SHA-256 digest (RFC 8017 §9.2): tokens pad it and do not make it. */
const sha256DigestInfo = Buffer.from('3031300d060960864801650304020105000420', 'hex');
/**
 * A key in a PKCS#11 token, by its URI (RFC 7512) and through OpenSC's pkcs11-tool. The PIN is that of
 * PORTCULLIS_PKCS11_PIN, or of cosign's COSIGN_PKCS11_PIN; so is the library's path unless the URI names it.
 * @throws Failure `input-invalid` | `signing-*` | `algorithm-refused`
 */
async function openPkcs11Key(uri, environment, onSecret) {
    const { token, key, module } = readPkcs11Uri(uri, environment['PORTCULLIS_PKCS11_MODULE_PATH'] ?? environment['COSIGN_PKCS11_MODULE_PATH']);
    const pin = requireVariable(environment, 'PORTCULLIS_PKCS11_PIN', 'COSIGN_PKCS11_PIN');
    onSecret(pin);
    const inToken = ['--module', module, '--token-label', token];
    const listing = await runPkcs11Tool({ parameters: [...inToken, '--list-objects', '--type', 'pubkey'] }, environment);
    const listed = findListed(listing.toString('utf8'), key);
    const byId = [...inToken, '--id', listed.id];
    const readKey = async () => readPublicKey(pkcs11_keptBy, { key: await runPkcs11Tool({ parameters: [...byId, '--read-object', '--type', 'pubkey'] }, environment), format: 'der', type: 'spki' });
    return (0,signing_key/* remoteKey */.Mm)({
        keptBy: pkcs11_keptBy,
        publicKey: listed.publicKey ?? (await readKey()),
        signDigest: (digest, { name }) => {
            const how = name.startsWith('ecdsa') ? { mechanism: ['ECDSA', '--signature-format', 'openssl'], input: digest } : { mechanism: ['RSA-PKCS'], input: Buffer.concat([sha256DigestInfo, digest]) };
            return runPkcs11Tool({ parameters: [...byId, '--sign', '--mechanism', ...how.mechanism], input: how.input, pin }, environment);
        },
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/keys/vault-transit.js


const vault_transit_service = 'HashiCorp Vault';
const hashNames = { sha256: 'sha2-256', sha384: 'sha2-384', sha512: 'sha2-512' };
/**
 * The newest version of a key in HashiCorp Vault's transit engine, named as cosign does: `hashivault://KEY`. Address and
 * token are those of VAULT_ADDR, VAULT_TOKEN and VAULT_NAMESPACE; the engine is at `transit` unless
 * TRANSIT_SECRET_ENGINE_PATH says otherwise. @throws Failure `input-invalid` | `signing-*` | `algorithm-refused`
 */
async function openVaultKey(uri, environment) {
    const name = vault_transit_readName(uri);
    const base = vault_transit_readBase(environment);
    const token = requireVariable(environment, 'VAULT_TOKEN');
    const namespace = environment['VAULT_NAMESPACE'];
    const headers = { 'x-vault-token': token, 'x-vault-request': 'true', 'content-type': 'application/json', ...(namespace ? { 'x-vault-namespace': namespace } : {}) };
    const shown = await askKeyService({ service: vault_transit_service, method: 'GET', url: new URL(`${base}/keys/${name}`), headers, secret: token });
    const version = shown.member('data').member('latest_version').wholeNumber();
    const pem = shown.member('data').member('keys').member(version).member('public_key').text();
    return (0,signing_key/* remoteKey */.Mm)({
        keptBy: vault_transit_service,
        publicKey: readPublicKey(vault_transit_service, pem),
        async signDigest(digest, { hash }) {
            const body = JSON.stringify({
                input: digest.toString('base64'), prehashed: true, marshaling_algorithm: 'asn1', signature_algorithm: 'pkcs1v15', key_version: Number(version),
            });
            const signed = await askKeyService({ service: vault_transit_service, url: new URL(`${base}/sign/${name}/${hashNames[hash]}`), headers, body, secret: token });
            return vault_transit_readSignature(signed.member('data').member('signature'), version);
        },
    });
}
/** `vault:vVERSION:BASE64`. */
function vault_transit_readSignature(place, version) {
    const match = /^vault:v([1-9][0-9]*):([A-Za-z0-9+/]+={0,2})$/.exec(place.text());
    if (match === null)
        throw place.refusal('expected vault:vN: and a signature in base64');
    if (match[1] !== version)
        throw place.refusal(`expected a signature by version ${version} of the key, found version ${match[1] ?? ''}`);
    return Buffer.from(match[2] ?? '', 'base64');
}
function vault_transit_readName(uri) {
    const name = /^hashivault:\/\/([A-Za-z0-9_][A-Za-z0-9_.-]{0,199})$/.exec(uri)?.[1];
    if (name !== undefined)
        return name;
    throw keyInputInvalid(`${JSON.stringify(uri.slice(0, 200))} does not name a key of ${vault_transit_service}`, 'Write hashivault://KEY.');
}
function vault_transit_readBase(environment) {
    const address = URL.parse(requireVariable(environment, 'VAULT_ADDR'));
    const engine = environment['TRANSIT_SECRET_ENGINE_PATH'] ?? 'transit';
    if (address === null || !/^[A-Za-z0-9_-]+(?:\/[A-Za-z0-9_-]+)*$/.test(engine))
        throw keyInputInvalid('VAULT_ADDR or TRANSIT_SECRET_ENGINE_PATH is malformed', 'Set VAULT_ADDR to the https address of Vault.');
    return `${address.origin}${address.pathname.replace(/\/+$/, '')}/v1/${engine}`;
}

;// CONCATENATED MODULE: ./packages/sigstore/build/keys/open-key.js






/** Whether a person's text names a key kept elsewhere, and not a file. */
function isKeyUri(text) {
    return /^(?:[a-z][a-z0-9]+:\/\/|pkcs11:)/.test(text);
}
/** Variables in which the credentials of those places are given: whoever opens a key hides what they hold first. */
const keySecretVariables = [
    'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'GOOGLE_OAUTH_ACCESS_TOKEN', 'CLOUDSDK_AUTH_ACCESS_TOKEN', 'AZURE_CLIENT_SECRET', 'VAULT_TOKEN', 'PORTCULLIS_PKCS11_PIN', 'COSIGN_PKCS11_PIN',
];
/** Opens a key that is kept by a service or a token, named as cosign does. @throws Failure `input-invalid` | `signing-*` | `algorithm-refused` */
async function openRemoteKey(uri, { environment, clock, onSecret }) {
    switch (uri.split(':')[0]) {
        case 'awskms':
            return openAwsKey(uri, environment, clock);
        case 'gcpkms':
            return openGoogleKey(uri, environment);
        case 'azurekms':
            return openAzureKey(uri, environment, onSecret);
        case 'hashivault':
            return openVaultKey(uri, environment);
        case 'pkcs11':
            return openPkcs11Key(uri, environment, onSecret);
        default:
            throw keyInputInvalid(`${JSON.stringify(uri.slice(0, 100))} names no place for keys that is known`, 'Use awskms, gcpkms, azurekms, hashivault or pkcs11, or name a key file.');
    }
}

// EXTERNAL MODULE: ./packages/workspace/build/read-file.js
var read_file = __webpack_require__(8437);
;// CONCATENATED MODULE: ./packages/worlds/build/signing/signing-key.js



const signing_key_maxKeyFileBytes = 64 * 1024;
/** Where the passphrase of a key file is looked for when a person gives none. */
const passphraseVariables = ['PORTCULLIS_KEY_PASSPHRASE', 'COSIGN_PASSWORD'];
/** Opens the key that a person names. @throws Failure `file-invalid` | `input-invalid` | `signing-*` | `algorithm-refused` */
async function openSigningKey({ key, passphrase }, { environment, readable, clock, onSecret }) {
    for (const secret of [passphrase, ...[...passphraseVariables, ...keySecretVariables].map((name) => environment[name])])
        if (secret)
            onSecret(secret);
    if (isKeyUri(key))
        return openRemoteKey(key, { environment, clock, onSecret });
    const file = await (0,read_file/* readFileInside */.XW)(key, { roots: readable, maxBytes: signing_key_maxKeyFileBytes, what: 'the signing key' });
    return openKeyFile(file, passphrase ?? passphraseVariables.map((name) => environment[name]).find(Boolean));
}


/***/ })

};
;