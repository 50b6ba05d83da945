/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 1121: // MODULE: ./node_modules/@sigstore/core/dist/asn1/error.js
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ASN1TypeError = exports.ASN1ParseError = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class ASN1ParseError extends Error {
}
exports.ASN1ParseError = ASN1ParseError;
class ASN1TypeError extends Error {
}
exports.ASN1TypeError = ASN1TypeError;


/***/ }),

/***/ 6027: // MODULE: ./node_modules/@sigstore/core/dist/asn1/index.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ASN1Obj = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var obj_1 = __nccwpck_require__(990);
Object.defineProperty(exports, "ASN1Obj", ({ enumerable: true, get: function () { return obj_1.ASN1Obj; } }));


/***/ }),

/***/ 4243: // MODULE: ./node_modules/@sigstore/core/dist/asn1/length.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.decodeLength = decodeLength;
exports.encodeLength = encodeLength;
const error_1 = __nccwpck_require__(1121);
// Decodes the length of a DER-encoded ANS.1 element from the supplied stream.
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-encoded-length-and-value-bytes
function decodeLength(stream) {
    const buf = stream.getUint8();
    // If the most significant bit is UNSET the length is just the value of the
    // byte.
    if ((buf & 0x80) === 0x00) {
        return buf;
    }
    // Otherwise, the lower 7 bits of the first byte indicate the number of bytes
    // that follow to encode the length.
    const byteCount = buf & 0x7f;
    // Ensure the encoded length can safely fit in a JS number.
    if (byteCount > 6) {
        throw new error_1.ASN1ParseError('length exceeds 6 byte limit');
    }
    // Iterate over the bytes that encode the length.
    let len = 0;
    for (let i = 0; i < byteCount; i++) {
        const byte = stream.getUint8();
        // The first byte of a multi-byte length must not be zero; a leading zero
        // means the length could have been encoded in fewer bytes (non-minimal).
        if (i === 0 && byte === 0x00) {
            throw new error_1.ASN1ParseError('non-minimal length encoding');
        }
        len = len * 256 + byte;
    }
    // This is a valid ASN.1 length encoding, but we don't support it.
    if (len === 0) {
        throw new error_1.ASN1ParseError('indefinite length encoding not supported');
    }
    // Lengths less than 128 must use the short form; rejecting them here ensures
    // the encoding is minimal (strict DER).
    if (len < 128) {
        throw new error_1.ASN1ParseError('non-minimal length encoding');
    }
    return len;
}
// Translates the supplied value to a DER-encoded length.
function encodeLength(len) {
    if (len < 128) {
        return Buffer.from([len]);
    }
    // Bitwise operations on large numbers are not supported in JS, so we need to
    // use BigInts.
    let val = BigInt(len);
    const bytes = [];
    while (val > 0n) {
        bytes.unshift(Number(val & 255n));
        val = val >> 8n;
    }
    return Buffer.from([0x80 | bytes.length, ...bytes]);
}


/***/ }),

/***/ 990: // MODULE: ./node_modules/@sigstore/core/dist/asn1/obj.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ASN1Obj = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const stream_1 = __nccwpck_require__(1673);
const error_1 = __nccwpck_require__(1121);
const length_1 = __nccwpck_require__(4243);
const parse_1 = __nccwpck_require__(1044);
const tag_1 = __nccwpck_require__(9343);
class ASN1Obj {
    tag;
    subs;
    value;
    constructor(tag, value, subs) {
        this.tag = tag;
        this.value = value;
        this.subs = subs;
    }
    // Constructs an ASN.1 object from a Buffer of DER-encoded bytes.
    static parseBuffer(buf) {
        const stream = new stream_1.ByteStream(buf);
        const obj = parseStream(stream);
        // Ensure the entire buffer was consumed; trailing data after the top-level
        // object indicates a malformed (or maliciously padded) encoding.
        if (stream.position !== stream.length) {
            throw new error_1.ASN1ParseError('invalid trailing data');
        }
        return obj;
    }
    toDER() {
        const valueStream = new stream_1.ByteStream();
        if (this.subs.length > 0) {
            for (const sub of this.subs) {
                valueStream.appendView(sub.toDER());
            }
        }
        else {
            valueStream.appendView(this.value);
        }
        const value = valueStream.buffer;
        // Concat tag/length/value
        const obj = new stream_1.ByteStream();
        obj.appendChar(this.tag.toDER());
        obj.appendView((0, length_1.encodeLength)(value.length));
        obj.appendView(value);
        return obj.buffer;
    }
    /////////////////////////////////////////////////////////////////////////////
    // Convenience methods for parsing ASN.1 primitives into JS types
    // Returns the ASN.1 object's value as a boolean. Throws an error if the
    // object is not a boolean.
    toBoolean() {
        if (!this.tag.isBoolean()) {
            throw new error_1.ASN1TypeError('not a boolean');
        }
        return (0, parse_1.parseBoolean)(this.value);
    }
    // Returns the ASN.1 object's value as a BigInt. Throws an error if the
    // object is not an integer.
    toInteger() {
        if (!this.tag.isInteger()) {
            throw new error_1.ASN1TypeError('not an integer');
        }
        return (0, parse_1.parseInteger)(this.value);
    }
    // Returns the ASN.1 object's value as an OID string. Throws an error if the
    // object is not an OID.
    toOID() {
        if (!this.tag.isOID()) {
            throw new error_1.ASN1TypeError('not an OID');
        }
        return (0, parse_1.parseOID)(this.value);
    }
    // Returns the ASN.1 object's value as a Date. Throws an error if the object
    // is not either a UTCTime or a GeneralizedTime.
    toDate() {
        switch (true) {
            case this.tag.isUTCTime():
                return (0, parse_1.parseTime)(this.value, true);
            case this.tag.isGeneralizedTime():
                return (0, parse_1.parseTime)(this.value, false);
            default:
                throw new error_1.ASN1TypeError('not a date');
        }
    }
    // Returns the ASN.1 object's value as a number[] where each number is the
    // value of a bit in the bit string. Throws an error if the object is not a
    // bit string.
    toBitString() {
        if (!this.tag.isBitString()) {
            throw new error_1.ASN1TypeError('not a bit string');
        }
        return (0, parse_1.parseBitString)(this.value);
    }
}
exports.ASN1Obj = ASN1Obj;
/////////////////////////////////////////////////////////////////////////////
// Internal stream parsing functions
// Maximum nesting depth for parsed ASN.1 objects. Bounds the mutual recursion
// between parseStream and collectSubs so that deeply nested DER cannot exhaust
// the call stack (denial of service).
const MAX_DEPTH = 100;
function parseStream(stream, depth = 0) {
    if (depth > MAX_DEPTH) {
        throw new error_1.ASN1ParseError('maximum nesting depth exceeded');
    }
    // Parse tag, length, and value from stream
    const tag = new tag_1.ASN1Tag(stream.getUint8());
    const len = (0, length_1.decodeLength)(stream);
    const value = stream.slice(stream.position, len);
    const start = stream.position;
    let subs = [];
    // If the object is constructed, parse its children. Sometimes, children
    // are embedded in OCTESTRING objects, so we need to check those
    // for children as well.
    if (tag.constructed) {
        subs = collectSubs(stream, len, depth);
    }
    else if (tag.isOctetString()) {
        // Attempt to parse children of OCTETSTRING objects. If anything fails,
        // assume the object is not constructed and treat as primitive. This is
        // intentional: it transparently unwraps DER content embedded in an OCTET
        // STRING (e.g. X.509 extnValue, CMS eContent). The error is swallowed
        // because a parse failure simply means the bytes are an opaque primitive
        // value rather than a nested structure.
        try {
            subs = collectSubs(stream, len, depth);
        }
        catch (e) {
            // Fail silently and treat as primitive
        }
    }
    // If there are no children, move stream cursor to the end of the object
    if (subs.length === 0) {
        stream.seek(start + len);
    }
    return new ASN1Obj(tag, value, subs);
}
function collectSubs(stream, len, depth) {
    // Calculate end of object content
    const end = stream.position + len;
    // Make sure there are enough bytes left in the stream. This should never
    // happen, cause it'll get caught when the stream is sliced in parseStream.
    // Leaving as an extra check just in case.
    /* istanbul ignore if */
    if (end > stream.length) {
        throw new error_1.ASN1ParseError('invalid length');
    }
    // Parse all children
    const subs = [];
    while (stream.position < end) {
        subs.push(parseStream(stream, depth + 1));
    }
    // When we're done parsing children, we should be at the end of the object
    if (stream.position !== end) {
        throw new error_1.ASN1ParseError('invalid length');
    }
    return subs;
}


/***/ }),

/***/ 1044: // MODULE: ./node_modules/@sigstore/core/dist/asn1/parse.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseInteger = parseInteger;
exports.parseStringASCII = parseStringASCII;
exports.parseTime = parseTime;
exports.parseOID = parseOID;
exports.parseBoolean = parseBoolean;
exports.parseBitString = parseBitString;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __nccwpck_require__(1121);
const RE_TIME_SHORT_YEAR = /^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/;
const RE_TIME_LONG_YEAR = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/;
// Parse a BigInt from the DER-encoded buffer
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-integer
function parseInteger(buf) {
    let pos = 0;
    const end = buf.length;
    let val = buf[pos];
    const neg = val > 0x7f;
    // Consume any padding bytes
    const pad = neg ? 0xff : 0x00;
    while (val == pad && ++pos < end) {
        val = buf[pos];
    }
    // Calculate remaining bytes to read
    const len = end - pos;
    if (len === 0)
        return BigInt(neg ? -1 : 0);
    // Handle two's complement for negative numbers
    val = neg ? val - 256 : val;
    // Parse remaining bytes
    let n = BigInt(val);
    for (let i = pos + 1; i < end; ++i) {
        n = n * BigInt(256) + BigInt(buf[i]);
    }
    return n;
}
// Parse an ASCII string from the DER-encoded buffer
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-basic-types#boolean
function parseStringASCII(buf) {
    return buf.toString('ascii');
}
// Parse a Date from the DER-encoded buffer
// https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5.1
function parseTime(buf, shortYear) {
    const timeStr = parseStringASCII(buf);
    // Parse the time string into matches - captured groups start at index 1
    const m = shortYear
        ? RE_TIME_SHORT_YEAR.exec(timeStr)
        : RE_TIME_LONG_YEAR.exec(timeStr);
    if (!m) {
        throw new Error('invalid time');
    }
    // Translate dates with a 2-digit year to 4 digits per the spec
    if (shortYear) {
        let year = Number(m[1]);
        year += year >= 50 ? 1900 : 2000;
        m[1] = year.toString();
    }
    // Translate to ISO8601 format and parse
    return new Date(`${m[1]}-${m[2]}-${m[3]}T${m[4]}:${m[5]}:${m[6]}Z`);
}
// Parse an OID from the DER-encoded buffer
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-object-identifier
function parseOID(buf) {
    let pos = 0;
    const end = buf.length;
    // Consume first byte which encodes the first two OID components
    let n = buf[pos++];
    const first = Math.floor(n / 40);
    const second = n % 40;
    let oid = `${first}.${second}`;
    // Consume remaining bytes. Use a BigInt accumulator so that arcs which
    // exceed 32 bits are not silently truncated (a truncated arc could be made
    // to collide with a trusted OID).
    let val = 0n;
    for (; pos < end; ++pos) {
        n = buf[pos];
        val = (val << 7n) + BigInt(n & 0x7f);
        // If the left-most bit is NOT set, then this is the last byte in the
        // sequence and we can add the value to the OID and reset the accumulator
        if ((n & 0x80) === 0) {
            oid += `.${val}`;
            val = 0n;
        }
    }
    return oid;
}
// Parse a boolean from the DER-encoded buffer
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-basic-types#boolean
function parseBoolean(buf) {
    // DER requires a BOOLEAN to be a single byte that is either 0x00 (false) or
    // 0xff (true). Reject any other (non-canonical) encoding.
    if (buf.length !== 1) {
        throw new error_1.ASN1ParseError('invalid boolean');
    }
    switch (buf[0]) {
        case 0x00:
            return false;
        case 0xff:
            return true;
        default:
            throw new error_1.ASN1ParseError('invalid boolean');
    }
}
// Parse a bit string from the DER-encoded buffer
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-bit-string
function parseBitString(buf) {
    // First byte tell us how many unused bits are in the last byte
    const unused = buf[0];
    // The number of unused bits must be in the range 0-7.
    if (unused > 7) {
        throw new error_1.ASN1ParseError('invalid bit string');
    }
    const start = 1;
    const end = buf.length;
    const bits = [];
    for (let i = start; i < end; ++i) {
        const byte = buf[i];
        // The skip value is only used for the last byte
        const skip = i === end - 1 ? unused : 0;
        // Iterate over each bit in the byte (most significant first)
        for (let j = 7; j >= skip; --j) {
            // Read the bit and add it to the bit string
            bits.push((byte >> j) & 0x01);
        }
    }
    return bits;
}


/***/ }),

/***/ 9343: // MODULE: ./node_modules/@sigstore/core/dist/asn1/tag.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ASN1Tag = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __nccwpck_require__(1121);
const UNIVERSAL_TAG = {
    BOOLEAN: 0x01,
    INTEGER: 0x02,
    BIT_STRING: 0x03,
    OCTET_STRING: 0x04,
    OBJECT_IDENTIFIER: 0x06,
    SEQUENCE: 0x10,
    SET: 0x11,
    PRINTABLE_STRING: 0x13,
    UTC_TIME: 0x17,
    GENERALIZED_TIME: 0x18,
};
const TAG_CLASS = {
    UNIVERSAL: 0x00,
    APPLICATION: 0x01,
    CONTEXT_SPECIFIC: 0x02,
    PRIVATE: 0x03,
};
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-encoded-tag-bytes
class ASN1Tag {
    number;
    constructed;
    class;
    constructor(enc) {
        // Bits 0 through 4 are the tag number
        this.number = enc & 0x1f;
        // Bit 5 is the constructed bit
        this.constructed = (enc & 0x20) === 0x20;
        // Bit 6 & 7 are the class
        this.class = enc >> 6;
        if (this.number === 0x1f) {
            throw new error_1.ASN1ParseError('long form tags not supported');
        }
        if (this.class === TAG_CLASS.UNIVERSAL && this.number === 0x00) {
            throw new error_1.ASN1ParseError('unsupported tag 0x00');
        }
    }
    isUniversal() {
        return this.class === TAG_CLASS.UNIVERSAL;
    }
    isContextSpecific(num) {
        const res = this.class === TAG_CLASS.CONTEXT_SPECIFIC;
        return num !== undefined ? res && this.number === num : res;
    }
    isBoolean() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.BOOLEAN;
    }
    isInteger() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.INTEGER;
    }
    isBitString() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.BIT_STRING;
    }
    isOctetString() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.OCTET_STRING;
    }
    isOID() {
        return (this.isUniversal() && this.number === UNIVERSAL_TAG.OBJECT_IDENTIFIER);
    }
    isUTCTime() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.UTC_TIME;
    }
    isGeneralizedTime() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.GENERALIZED_TIME;
    }
    toDER() {
        return this.number | (this.constructed ? 0x20 : 0x00) | (this.class << 6);
    }
}
exports.ASN1Tag = ASN1Tag;


/***/ }),

/***/ 9368: // MODULE: ./node_modules/@sigstore/core/dist/crypto.js
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createPublicKey = createPublicKey;
exports.digest = digest;
exports.verify = verify;
exports.bufferEqual = bufferEqual;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const crypto_1 = __importDefault(__nccwpck_require__(6982));
function createPublicKey(key, type = 'spki') {
    if (typeof key === 'string') {
        if (key.startsWith('-----')) {
            return crypto_1.default.createPublicKey(key);
        }
        else {
            return crypto_1.default.createPublicKey({
                key: Buffer.from(key, 'base64'),
                format: 'der',
                type: type,
            });
        }
    }
    else {
        return crypto_1.default.createPublicKey({ key, format: 'der', type: type });
    }
}
function digest(algorithm, ...data) {
    const hash = crypto_1.default.createHash(algorithm);
    for (const d of data) {
        hash.update(d);
    }
    return hash.digest();
}
function verify(data, key, signature, algorithm) {
    // The try/catch is to work around an issue in Node 14.x where verify throws
    // an error in some scenarios if the signature is invalid.
    try {
        return crypto_1.default.verify(algorithm, data, key, signature);
    }
    catch (e) {
        /* istanbul ignore next */
        return false;
    }
}
function bufferEqual(a, b) {
    try {
        return crypto_1.default.timingSafeEqual(a, b);
    }
    catch {
        /* istanbul ignore next */
        return false;
    }
}


/***/ }),

/***/ 9032: // MODULE: ./node_modules/@sigstore/core/dist/dsse.js
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.preAuthEncoding = preAuthEncoding;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const PAE_PREFIX = 'DSSEv1';
// DSSE Pre-Authentication Encoding
function preAuthEncoding(payloadType, payload) {
    const typeBytes = Buffer.from(payloadType, 'utf-8');
    return Buffer.concat([
        Buffer.from(`${PAE_PREFIX} ${typeBytes.length} `, 'ascii'),
        typeBytes,
        Buffer.from(` ${payload.length} `, 'ascii'),
        payload,
    ]);
}


/***/ }),

/***/ 2788: // MODULE: ./node_modules/@sigstore/core/dist/encoding.js
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.base64Encode = base64Encode;
exports.base64Decode = base64Decode;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const BASE64_ENCODING = 'base64';
const UTF8_ENCODING = 'utf-8';
function base64Encode(str) {
    return Buffer.from(str, UTF8_ENCODING).toString(BASE64_ENCODING);
}
function base64Decode(str) {
    return Buffer.from(str, BASE64_ENCODING).toString(UTF8_ENCODING);
}


/***/ }),

/***/ 3917: // MODULE: ./node_modules/@sigstore/core/dist/index.js
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.X509SCTExtension = exports.X509Certificate = exports.EXTENSION_OID_SCT = exports.ByteStream = exports.RFC3161Timestamp = exports.pem = exports.json = exports.encoding = exports.dsse = exports.crypto = exports.ASN1Obj = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var asn1_1 = __nccwpck_require__(6027);
Object.defineProperty(exports, "ASN1Obj", ({ enumerable: true, get: function () { return asn1_1.ASN1Obj; } }));
exports.crypto = __importStar(__nccwpck_require__(9368));
exports.dsse = __importStar(__nccwpck_require__(9032));
exports.encoding = __importStar(__nccwpck_require__(2788));
exports.json = __importStar(__nccwpck_require__(3327));
exports.pem = __importStar(__nccwpck_require__(1055));
var rfc3161_1 = __nccwpck_require__(994);
Object.defineProperty(exports, "RFC3161Timestamp", ({ enumerable: true, get: function () { return rfc3161_1.RFC3161Timestamp; } }));
var stream_1 = __nccwpck_require__(1673);
Object.defineProperty(exports, "ByteStream", ({ enumerable: true, get: function () { return stream_1.ByteStream; } }));
var x509_1 = __nccwpck_require__(9358);
Object.defineProperty(exports, "EXTENSION_OID_SCT", ({ enumerable: true, get: function () { return x509_1.EXTENSION_OID_SCT; } }));
Object.defineProperty(exports, "X509Certificate", ({ enumerable: true, get: function () { return x509_1.X509Certificate; } }));
Object.defineProperty(exports, "X509SCTExtension", ({ enumerable: true, get: function () { return x509_1.X509SCTExtension; } }));


/***/ }),

/***/ 3327: // MODULE: ./node_modules/@sigstore/core/dist/json.js
/***/ ((__unused_webpack_module, exports) => {


/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.canonicalize = canonicalize;
// JSON canonicalization per https://github.com/cyberphone/json-canonicalization
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function canonicalize(object) {
    let buffer = '';
    if (object === null || typeof object !== 'object' || object.toJSON != null) {
        // Primitives or toJSONable objects
        buffer += JSON.stringify(object);
    }
    else if (Array.isArray(object)) {
        // Array - maintain element order
        buffer += '[';
        let first = true;
        object.forEach((element) => {
            if (!first) {
                buffer += ',';
            }
            first = false;
            // recursive call
            buffer += canonicalize(element);
        });
        buffer += ']';
    }
    else {
        // Object - Sort properties before serializing
        buffer += '{';
        let first = true;
        Object.keys(object)
            .sort()
            .forEach((property) => {
            if (!first) {
                buffer += ',';
            }
            first = false;
            buffer += JSON.stringify(property);
            buffer += ':';
            // recursive call
            buffer += canonicalize(object[property]);
        });
        buffer += '}';
    }
    return buffer;
}


/***/ }),

/***/ 1817: // MODULE: ./node_modules/@sigstore/core/dist/oid.js
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SHA2_HASH_ALGOS = exports.RSA_SIGNATURE_ALGOS = exports.ECDSA_SIGNATURE_ALGOS = void 0;
exports.ECDSA_SIGNATURE_ALGOS = {
    '1.2.840.10045.4.3.1': 'sha224',
    '1.2.840.10045.4.3.2': 'sha256',
    '1.2.840.10045.4.3.3': 'sha384',
    '1.2.840.10045.4.3.4': 'sha512',
};
exports.RSA_SIGNATURE_ALGOS = {
    '1.2.840.113549.1.1.14': 'sha224',
    '1.2.840.113549.1.1.11': 'sha256',
    '1.2.840.113549.1.1.12': 'sha384',
    '1.2.840.113549.1.1.13': 'sha512',
};
exports.SHA2_HASH_ALGOS = {
    '2.16.840.1.101.3.4.2.1': 'sha256',
    '2.16.840.1.101.3.4.2.2': 'sha384',
    '2.16.840.1.101.3.4.2.3': 'sha512',
};


/***/ }),

/***/ 1055: // MODULE: ./node_modules/@sigstore/core/dist/pem.js
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toDER = toDER;
exports.fromDER = fromDER;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const PEM_HEADER = /-----BEGIN (.*)-----/;
const PEM_FOOTER = /-----END (.*)-----/;
function toDER(certificate) {
    let der = '';
    certificate.split('\n').forEach((line) => {
        if (line.match(PEM_HEADER) || line.match(PEM_FOOTER)) {
            return;
        }
        der += line;
    });
    return Buffer.from(der, 'base64');
}
// Translates a DER-encoded buffer into a PEM-encoded string. Standard PEM
// encoding dictates that each certificate should have a trailing newline after
// the footer.
function fromDER(certificate, type = 'CERTIFICATE') {
    // Base64-encode the certificate.
    const der = certificate.toString('base64');
    // Split the certificate into lines of 64 characters.
    const lines = der.match(/.{1,64}/g) || '';
    return [`-----BEGIN ${type}-----`, ...lines, `-----END ${type}-----`]
        .join('\n')
        .concat('\n');
}


/***/ }),

/***/ 7512: // MODULE: ./node_modules/@sigstore/core/dist/rfc3161/error.js
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RFC3161TimestampVerificationError = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class RFC3161TimestampVerificationError extends Error {
}
exports.RFC3161TimestampVerificationError = RFC3161TimestampVerificationError;


/***/ }),

/***/ 994: // MODULE: ./node_modules/@sigstore/core/dist/rfc3161/index.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RFC3161Timestamp = void 0;
var timestamp_1 = __nccwpck_require__(2714);
Object.defineProperty(exports, "RFC3161Timestamp", ({ enumerable: true, get: function () { return timestamp_1.RFC3161Timestamp; } }));


/***/ }),

/***/ 2714: // MODULE: ./node_modules/@sigstore/core/dist/rfc3161/timestamp.js
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RFC3161Timestamp = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const asn1_1 = __nccwpck_require__(6027);
const crypto = __importStar(__nccwpck_require__(9368));
const oid_1 = __nccwpck_require__(1817);
const error_1 = __nccwpck_require__(7512);
const tstinfo_1 = __nccwpck_require__(2925);
const OID_PKCS9_CONTENT_TYPE_SIGNED_DATA = '1.2.840.113549.1.7.2';
const OID_PKCS9_CONTENT_TYPE_TSTINFO = '1.2.840.113549.1.9.16.1.4';
const OID_PKCS9_MESSAGE_DIGEST_KEY = '1.2.840.113549.1.9.4';
class RFC3161Timestamp {
    root;
    constructor(asn1) {
        this.root = asn1;
    }
    static parse(der) {
        const asn1 = asn1_1.ASN1Obj.parseBuffer(der);
        return new RFC3161Timestamp(asn1);
    }
    get status() {
        return this.pkiStatusInfoObj.subs[0].toInteger();
    }
    get contentType() {
        return this.contentTypeObj.toOID();
    }
    get eContentType() {
        return this.eContentTypeObj.toOID();
    }
    get signingTime() {
        return this.tstInfo.genTime;
    }
    get signerIssuer() {
        return this.signerSidObj.subs[0].value;
    }
    get signerSerialNumber() {
        return this.signerSidObj.subs[1].value;
    }
    get signerDigestAlgorithm() {
        const oid = this.signerDigestAlgorithmObj.subs[0].toOID();
        return oid_1.SHA2_HASH_ALGOS[oid];
    }
    get signatureAlgorithm() {
        const oid = this.signatureAlgorithmObj.subs[0].toOID();
        return oid_1.ECDSA_SIGNATURE_ALGOS[oid];
    }
    get signatureValue() {
        return this.signatureValueObj.value;
    }
    get tstInfo() {
        // Need to unpack tstInfo from an OCTET STRING
        return new tstinfo_1.TSTInfo(this.eContentObj.subs[0].subs[0]);
    }
    verify(data, publicKey) {
        if (!this.timeStampTokenObj) {
            throw new error_1.RFC3161TimestampVerificationError('timeStampToken is missing');
        }
        // Check for expected ContentInfo content type
        if (this.contentType !== OID_PKCS9_CONTENT_TYPE_SIGNED_DATA) {
            throw new error_1.RFC3161TimestampVerificationError(`incorrect content type: ${this.contentType}`);
        }
        // Check for expected encapsulated content type
        if (this.eContentType !== OID_PKCS9_CONTENT_TYPE_TSTINFO) {
            throw new error_1.RFC3161TimestampVerificationError(`incorrect encapsulated content type: ${this.eContentType}`);
        }
        // Check that the tstInfo references the correct artifact
        this.tstInfo.verify(data);
        // Check that the signed message digest matches the tstInfo
        this.verifyMessageDigest();
        // Check that the signature is valid for the signed attributes
        this.verifySignature(publicKey);
    }
    verifyMessageDigest() {
        // Check that the tstInfo matches the signed data
        const tstInfoDigest = crypto.digest(this.signerDigestAlgorithm, this.tstInfo.raw);
        const expectedDigest = this.messageDigestAttributeObj.subs[1].subs[0].value;
        if (!crypto.bufferEqual(tstInfoDigest, expectedDigest)) {
            throw new error_1.RFC3161TimestampVerificationError('signed data does not match tstInfo');
        }
    }
    verifySignature(key) {
        // Encode the signed attributes for verification
        const signedAttrs = this.signedAttrsObj.toDER();
        signedAttrs[0] = 0x31; // Change context-specific tag to SET
        // Check that the signature is valid for the signed attributes
        const verified = crypto.verify(signedAttrs, key, this.signatureValue, this.signatureAlgorithm);
        if (!verified) {
            throw new error_1.RFC3161TimestampVerificationError('signature verification failed');
        }
    }
    // https://www.rfc-editor.org/rfc/rfc3161#section-2.4.2
    get pkiStatusInfoObj() {
        // pkiStatusInfo is the first element of the timestamp response sequence
        return this.root.subs[0];
    }
    // https://www.rfc-editor.org/rfc/rfc3161#section-2.4.2
    get timeStampTokenObj() {
        // timeStampToken is the first element of the timestamp response sequence
        return this.root.subs[1];
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-3
    get contentTypeObj() {
        return this.timeStampTokenObj.subs[0];
    }
    // https://www.rfc-editor.org/rfc/rfc5652#section-3
    get signedDataObj() {
        const obj = this.timeStampTokenObj.subs.find((sub) => sub.tag.isContextSpecific(0x00));
        return obj.subs[0];
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.1
    get encapContentInfoObj() {
        return this.signedDataObj.subs[2];
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.1
    get signerInfosObj() {
        // SignerInfos is the last element of the signed data sequence
        const sd = this.signedDataObj;
        return sd.subs[sd.subs.length - 1];
    }
    // https://www.rfc-editor.org/rfc/rfc5652#section-5.1
    get signerInfoObj() {
        // Only supporting one signer
        return this.signerInfosObj.subs[0];
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.2
    get eContentTypeObj() {
        return this.encapContentInfoObj.subs[0];
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.2
    get eContentObj() {
        return this.encapContentInfoObj.subs[1];
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
    get signedAttrsObj() {
        const signedAttrs = this.signerInfoObj.subs.find((sub) => sub.tag.isContextSpecific(0x00));
        return signedAttrs;
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
    get messageDigestAttributeObj() {
        const messageDigest = this.signedAttrsObj.subs.find((sub) => sub.subs[0].tag.isOID() &&
            sub.subs[0].toOID() === OID_PKCS9_MESSAGE_DIGEST_KEY);
        return messageDigest;
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
    get signerSidObj() {
        return this.signerInfoObj.subs[1];
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
    get signerDigestAlgorithmObj() {
        // Signature is the 2nd element of the signerInfoObj object
        return this.signerInfoObj.subs[2];
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
    get signatureAlgorithmObj() {
        // Signature is the 4th element of the signerInfoObj object
        return this.signerInfoObj.subs[4];
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
    get signatureValueObj() {
        // Signature is the 6th element of the signerInfoObj object
        return this.signerInfoObj.subs[5];
    }
}
exports.RFC3161Timestamp = RFC3161Timestamp;


/***/ }),

/***/ 2925: // MODULE: ./node_modules/@sigstore/core/dist/rfc3161/tstinfo.js
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TSTInfo = void 0;
const crypto = __importStar(__nccwpck_require__(9368));
const oid_1 = __nccwpck_require__(1817);
const error_1 = __nccwpck_require__(7512);
class TSTInfo {
    root;
    constructor(asn1) {
        this.root = asn1;
    }
    get version() {
        return this.root.subs[0].toInteger();
    }
    get genTime() {
        return this.root.subs[4].toDate();
    }
    get messageImprintHashAlgorithm() {
        const oid = this.messageImprintObj.subs[0].subs[0].toOID();
        return oid_1.SHA2_HASH_ALGOS[oid];
    }
    get messageImprintHashedMessage() {
        return this.messageImprintObj.subs[1].value;
    }
    get raw() {
        return this.root.toDER();
    }
    verify(data) {
        const digest = crypto.digest(this.messageImprintHashAlgorithm, data);
        if (!crypto.bufferEqual(digest, this.messageImprintHashedMessage)) {
            throw new error_1.RFC3161TimestampVerificationError('message imprint does not match artifact');
        }
    }
    // https://www.rfc-editor.org/rfc/rfc3161#section-2.4.2
    get messageImprintObj() {
        return this.root.subs[2];
    }
}
exports.TSTInfo = TSTInfo;


/***/ }),

/***/ 1673: // MODULE: ./node_modules/@sigstore/core/dist/stream.js
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ByteStream = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class StreamError extends Error {
}
class ByteStream {
    static BLOCK_SIZE = 1024;
    buf;
    view;
    start = 0;
    constructor(buffer) {
        if (buffer) {
            this.buf = buffer;
            this.view = Buffer.from(buffer);
        }
        else {
            this.buf = Buffer.alloc(0);
            this.view = Buffer.from(this.buf);
        }
    }
    get buffer() {
        return this.view.subarray(0, this.start);
    }
    get length() {
        return this.view.byteLength;
    }
    get position() {
        return this.start;
    }
    seek(position) {
        this.start = position;
    }
    // Returns a Buffer containing the specified number of bytes starting at the
    // given start position.
    slice(start, len) {
        const end = start + len;
        if (end > this.length) {
            throw new StreamError('request past end of buffer');
        }
        return this.view.subarray(start, end);
    }
    appendChar(char) {
        this.ensureCapacity(1);
        this.view[this.start] = char;
        this.start += 1;
    }
    appendUint16(num) {
        this.ensureCapacity(2);
        const value = new Uint16Array([num]);
        const view = new Uint8Array(value.buffer);
        this.view[this.start] = view[1];
        this.view[this.start + 1] = view[0];
        this.start += 2;
    }
    appendUint24(num) {
        this.ensureCapacity(3);
        const value = new Uint32Array([num]);
        const view = new Uint8Array(value.buffer);
        this.view[this.start] = view[2];
        this.view[this.start + 1] = view[1];
        this.view[this.start + 2] = view[0];
        this.start += 3;
    }
    appendView(view) {
        this.ensureCapacity(view.length);
        this.view.set(view, this.start);
        this.start += view.length;
    }
    getBlock(size) {
        if (size <= 0) {
            return Buffer.alloc(0);
        }
        if (this.start + size > this.view.length) {
            throw new Error('request past end of buffer');
        }
        const result = this.view.subarray(this.start, this.start + size);
        this.start += size;
        return result;
    }
    getUint8() {
        return this.getBlock(1)[0];
    }
    getUint16() {
        const block = this.getBlock(2);
        return (block[0] << 8) | block[1];
    }
    ensureCapacity(size) {
        if (this.start + size > this.view.byteLength) {
            const blockSize = ByteStream.BLOCK_SIZE + (size > ByteStream.BLOCK_SIZE ? size : 0);
            this.realloc(this.view.byteLength + blockSize);
        }
    }
    realloc(size) {
        const newArray = Buffer.alloc(size);
        const newView = Buffer.from(newArray);
        // Copy the old buffer into the new one
        newView.set(this.view);
        this.buf = newArray;
        this.view = newView;
    }
}
exports.ByteStream = ByteStream;


/***/ }),

/***/ 3566: // MODULE: ./node_modules/@sigstore/core/dist/x509/cert.js
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.X509Certificate = exports.EXTENSION_OID_SCT = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const asn1_1 = __nccwpck_require__(6027);
const crypto = __importStar(__nccwpck_require__(9368));
const oid_1 = __nccwpck_require__(1817);
const pem = __importStar(__nccwpck_require__(1055));
const ext_1 = __nccwpck_require__(6389);
const EXTENSION_OID_SUBJECT_KEY_ID = '2.5.29.14';
const EXTENSION_OID_KEY_USAGE = '2.5.29.15';
const EXTENSION_OID_SUBJECT_ALT_NAME = '2.5.29.17';
const EXTENSION_OID_BASIC_CONSTRAINTS = '2.5.29.19';
const EXTENSION_OID_AUTHORITY_KEY_ID = '2.5.29.35';
exports.EXTENSION_OID_SCT = '1.3.6.1.4.1.11129.2.4.2';
class X509Certificate {
    root;
    constructor(asn1) {
        this.root = asn1;
    }
    static parse(cert) {
        const der = typeof cert === 'string' ? pem.toDER(cert) : cert;
        const asn1 = asn1_1.ASN1Obj.parseBuffer(der);
        return new X509Certificate(asn1);
    }
    get tbsCertificate() {
        return this.tbsCertificateObj;
    }
    get version() {
        // version number is the first element of the version context specific tag
        const ver = this.versionObj.subs[0].toInteger();
        return `v${(ver + BigInt(1)).toString()}`;
    }
    get serialNumber() {
        return this.serialNumberObj.value;
    }
    get notBefore() {
        // notBefore is the first element of the validity sequence
        return this.validityObj.subs[0].toDate();
    }
    get notAfter() {
        // notAfter is the second element of the validity sequence
        return this.validityObj.subs[1].toDate();
    }
    get issuer() {
        return this.issuerObj.value;
    }
    get subject() {
        return this.subjectObj.value;
    }
    get publicKey() {
        return this.subjectPublicKeyInfoObj.toDER();
    }
    get signatureAlgorithm() {
        const oid = this.signatureAlgorithmObj.subs[0].toOID();
        if (oid_1.RSA_SIGNATURE_ALGOS[oid]) {
            return oid_1.RSA_SIGNATURE_ALGOS[oid];
        }
        return oid_1.ECDSA_SIGNATURE_ALGOS[oid];
    }
    get signatureValue() {
        // Signature value is a bit string, so we need to skip the first byte
        return this.signatureValueObj.value.subarray(1);
    }
    get subjectAltName() {
        const ext = this.extSubjectAltName;
        return ext?.uri || /* istanbul ignore next */ ext?.rfc822Name;
    }
    get extensions() {
        // The extension list is the first (and only) element of the extensions
        // context specific tag
        /* istanbul ignore next */
        const extSeq = this.extensionsObj?.subs[0];
        /* istanbul ignore next */
        return extSeq?.subs || [];
    }
    get extKeyUsage() {
        const ext = this.findExtension(EXTENSION_OID_KEY_USAGE);
        return ext ? new ext_1.X509KeyUsageExtension(ext) : undefined;
    }
    get extBasicConstraints() {
        const ext = this.findExtension(EXTENSION_OID_BASIC_CONSTRAINTS);
        return ext ? new ext_1.X509BasicConstraintsExtension(ext) : undefined;
    }
    get extSubjectAltName() {
        const ext = this.findExtension(EXTENSION_OID_SUBJECT_ALT_NAME);
        return ext ? new ext_1.X509SubjectAlternativeNameExtension(ext) : undefined;
    }
    get extAuthorityKeyID() {
        const ext = this.findExtension(EXTENSION_OID_AUTHORITY_KEY_ID);
        return ext ? new ext_1.X509AuthorityKeyIDExtension(ext) : undefined;
    }
    get extSubjectKeyID() {
        const ext = this.findExtension(EXTENSION_OID_SUBJECT_KEY_ID);
        return ext
            ? new ext_1.X509SubjectKeyIDExtension(ext)
            : /* istanbul ignore next */ undefined;
    }
    get extSCT() {
        const ext = this.findExtension(exports.EXTENSION_OID_SCT);
        return ext ? new ext_1.X509SCTExtension(ext) : undefined;
    }
    get isCA() {
        const ca = this.extBasicConstraints?.isCA || false;
        // If the KeyUsage extension is present, keyCertSign must be set
        /* istanbul ignore else */
        if (this.extKeyUsage) {
            return ca && this.extKeyUsage.keyCertSign;
        }
        // TODO: test coverage for this case
        /* istanbul ignore next */
        return ca;
    }
    extension(oid) {
        const ext = this.findExtension(oid);
        return ext ? new ext_1.X509Extension(ext) : undefined;
    }
    verify(issuerCertificate) {
        // Use the issuer's public key if provided, otherwise use the subject's
        const publicKey = issuerCertificate?.publicKey || this.publicKey;
        const key = crypto.createPublicKey(publicKey);
        return crypto.verify(this.tbsCertificate.toDER(), key, this.signatureValue, this.signatureAlgorithm);
    }
    validForDate(date) {
        return this.notBefore <= date && date <= this.notAfter;
    }
    equals(other) {
        return this.root.toDER().equals(other.root.toDER());
    }
    // Creates a copy of the certificate with a new buffer
    clone() {
        const der = this.root.toDER();
        const clone = Buffer.alloc(der.length);
        der.copy(clone);
        return X509Certificate.parse(clone);
    }
    findExtension(oid) {
        // Find the extension with the given OID. The OID will always be the first
        // element of the extension sequence
        return this.extensions.find((ext) => ext.subs[0].toOID() === oid);
    }
    /////////////////////////////////////////////////////////////////////////////
    // The following properties use the documented x509 structure to locate the
    // desired ASN.1 object
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.1.1
    get tbsCertificateObj() {
        // tbsCertificate is the first element of the certificate sequence
        return this.root.subs[0];
    }
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.1.2
    get signatureAlgorithmObj() {
        // signatureAlgorithm is the second element of the certificate sequence
        return this.root.subs[1];
    }
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.1.3
    get signatureValueObj() {
        // signatureValue is the third element of the certificate sequence
        return this.root.subs[2];
    }
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.1
    get versionObj() {
        // version is the first element of the tbsCertificate sequence
        return this.tbsCertificateObj.subs[0];
    }
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.2
    get serialNumberObj() {
        // serialNumber is the second element of the tbsCertificate sequence
        return this.tbsCertificateObj.subs[1];
    }
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.4
    get issuerObj() {
        // issuer is the fourth element of the tbsCertificate sequence
        return this.tbsCertificateObj.subs[3];
    }
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5
    get validityObj() {
        // version is the fifth element of the tbsCertificate sequence
        return this.tbsCertificateObj.subs[4];
    }
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.6
    get subjectObj() {
        // subject is the sixth element of the tbsCertificate sequence
        return this.tbsCertificateObj.subs[5];
    }
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.7
    get subjectPublicKeyInfoObj() {
        // subjectPublicKeyInfo is the seventh element of the tbsCertificate sequence
        return this.tbsCertificateObj.subs[6];
    }
    // Extensions can't be located by index because their position varies. Instead,
    // we need to find the extensions context specific tag
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.9
    get extensionsObj() {
        return this.tbsCertificateObj.subs.find((sub) => sub.tag.isContextSpecific(0x03));
    }
}
exports.X509Certificate = X509Certificate;


/***/ }),

/***/ 6389: // MODULE: ./node_modules/@sigstore/core/dist/x509/ext.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.X509SCTExtension = exports.X509SubjectKeyIDExtension = exports.X509AuthorityKeyIDExtension = exports.X509SubjectAlternativeNameExtension = exports.X509KeyUsageExtension = exports.X509BasicConstraintsExtension = exports.X509Extension = void 0;
const stream_1 = __nccwpck_require__(1673);
const sct_1 = __nccwpck_require__(6144);
// https://www.rfc-editor.org/rfc/rfc5280#section-4.1
class X509Extension {
    root;
    constructor(asn1) {
        this.root = asn1;
    }
    get oid() {
        return this.root.subs[0].toOID();
    }
    get critical() {
        // The critical field is optional and will be the second element of the
        // extension sequence if present. Default to false if not present.
        return this.root.subs.length === 3 ? this.root.subs[1].toBoolean() : false;
    }
    get value() {
        return this.extnValueObj.value;
    }
    get valueObj() {
        return this.extnValueObj;
    }
    get extnValueObj() {
        // The extnValue field will be the last element of the extension sequence
        return this.root.subs[this.root.subs.length - 1];
    }
}
exports.X509Extension = X509Extension;
// https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.9
class X509BasicConstraintsExtension extends X509Extension {
    get isCA() {
        return this.sequence.subs[0]?.toBoolean() ?? false;
    }
    get pathLenConstraint() {
        return this.sequence.subs.length > 1
            ? this.sequence.subs[1].toInteger()
            : undefined;
    }
    // The extnValue field contains a single sequence wrapping the isCA and
    // pathLenConstraint.
    get sequence() {
        return this.extnValueObj.subs[0];
    }
}
exports.X509BasicConstraintsExtension = X509BasicConstraintsExtension;
// https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.3
class X509KeyUsageExtension extends X509Extension {
    get digitalSignature() {
        return this.bitString[0] === 1;
    }
    get keyCertSign() {
        return this.bitString[5] === 1;
    }
    get crlSign() {
        return this.bitString[6] === 1;
    }
    // The extnValue field contains a single bit string which is a bit mask
    // indicating which key usages are enabled.
    get bitString() {
        return this.extnValueObj.subs[0].toBitString();
    }
}
exports.X509KeyUsageExtension = X509KeyUsageExtension;
// https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.6
class X509SubjectAlternativeNameExtension extends X509Extension {
    get rfc822Name() {
        return this.findGeneralName(0x01)?.value.toString('ascii');
    }
    get uri() {
        return this.findGeneralName(0x06)?.value.toString('ascii');
    }
    // Retrieve the value of an otherName with the given OID.
    otherName(oid) {
        const otherName = this.findGeneralName(0x00);
        if (otherName === undefined) {
            return undefined;
        }
        // The otherName is a sequence containing an OID and a value.
        // Need to check that the OID matches the one we're looking for.
        const otherNameOID = otherName.subs[0].toOID();
        if (otherNameOID !== oid) {
            return undefined;
        }
        // The otherNameValue is a sequence containing the actual value.
        const otherNameValue = otherName.subs[1];
        return otherNameValue.subs[0].value.toString('ascii');
    }
    findGeneralName(tag) {
        return this.generalNames.find((gn) => gn.tag.isContextSpecific(tag));
    }
    // The extnValue field contains a sequence of GeneralNames.
    get generalNames() {
        return this.extnValueObj.subs[0].subs;
    }
}
exports.X509SubjectAlternativeNameExtension = X509SubjectAlternativeNameExtension;
// https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.1
class X509AuthorityKeyIDExtension extends X509Extension {
    get keyIdentifier() {
        return this.findSequenceMember(0x00)?.value;
    }
    findSequenceMember(tag) {
        return this.sequence.subs.find((el) => el.tag.isContextSpecific(tag));
    }
    // The extnValue field contains a single sequence wrapping the keyIdentifier
    get sequence() {
        return this.extnValueObj.subs[0];
    }
}
exports.X509AuthorityKeyIDExtension = X509AuthorityKeyIDExtension;
// https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.2
class X509SubjectKeyIDExtension extends X509Extension {
    get keyIdentifier() {
        return this.extnValueObj.subs[0].value;
    }
}
exports.X509SubjectKeyIDExtension = X509SubjectKeyIDExtension;
// https://www.rfc-editor.org/rfc/rfc6962#section-3.3
class X509SCTExtension extends X509Extension {
    constructor(asn1) {
        super(asn1);
    }
    get signedCertificateTimestamps() {
        const buf = this.extnValueObj.subs[0].value;
        const stream = new stream_1.ByteStream(buf);
        // The overall list length is encoded in the first two bytes -- note this
        // is the length of the list in bytes, NOT the number of SCTs in the list
        const end = stream.getUint16() + 2;
        const sctList = [];
        while (stream.position < end) {
            // Read the length of the next SCT
            const sctLength = stream.getUint16();
            // Slice out the bytes for the next SCT and parse it
            const sct = stream.getBlock(sctLength);
            sctList.push(sct_1.SignedCertificateTimestamp.parse(sct));
        }
        if (stream.position !== end) {
            throw new Error('SCT list length does not match actual length');
        }
        return sctList;
    }
}
exports.X509SCTExtension = X509SCTExtension;


/***/ }),

/***/ 9358: // MODULE: ./node_modules/@sigstore/core/dist/x509/index.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.X509SCTExtension = exports.X509Certificate = exports.EXTENSION_OID_SCT = void 0;
var cert_1 = __nccwpck_require__(3566);
Object.defineProperty(exports, "EXTENSION_OID_SCT", ({ enumerable: true, get: function () { return cert_1.EXTENSION_OID_SCT; } }));
Object.defineProperty(exports, "X509Certificate", ({ enumerable: true, get: function () { return cert_1.X509Certificate; } }));
var ext_1 = __nccwpck_require__(6389);
Object.defineProperty(exports, "X509SCTExtension", ({ enumerable: true, get: function () { return ext_1.X509SCTExtension; } }));


/***/ }),

/***/ 6144: // MODULE: ./node_modules/@sigstore/core/dist/x509/sct.js
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SignedCertificateTimestamp = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const crypto = __importStar(__nccwpck_require__(9368));
const stream_1 = __nccwpck_require__(1673);
class SignedCertificateTimestamp {
    version;
    logID;
    timestamp;
    extensions;
    hashAlgorithm;
    signatureAlgorithm;
    signature;
    constructor(options) {
        this.version = options.version;
        this.logID = options.logID;
        this.timestamp = options.timestamp;
        this.extensions = options.extensions;
        this.hashAlgorithm = options.hashAlgorithm;
        this.signatureAlgorithm = options.signatureAlgorithm;
        this.signature = options.signature;
    }
    get datetime() {
        return new Date(Number(this.timestamp.readBigInt64BE()));
    }
    // Returns the hash algorithm used to generate the SCT's signature.
    // https://www.rfc-editor.org/rfc/rfc5246#section-7.4.1.4.1
    get algorithm() {
        switch (this.hashAlgorithm) {
            /* istanbul ignore next */
            case 0:
                return 'none';
            /* istanbul ignore next */
            case 1:
                return 'md5';
            /* istanbul ignore next */
            case 2:
                return 'sha1';
            /* istanbul ignore next */
            case 3:
                return 'sha224';
            case 4:
                return 'sha256';
            /* istanbul ignore next */
            case 5:
                return 'sha384';
            /* istanbul ignore next */
            case 6:
                return 'sha512';
            /* istanbul ignore next */
            default:
                return 'unknown';
        }
    }
    verify(preCert, key) {
        // Assemble the digitally-signed struct (the data over which the signature
        // was generated).
        // https://www.rfc-editor.org/rfc/rfc6962#section-3.2
        const stream = new stream_1.ByteStream();
        stream.appendChar(this.version);
        stream.appendChar(0x00); // SignatureType = certificate_timestamp(0)
        stream.appendView(this.timestamp);
        stream.appendUint16(0x01); // LogEntryType = precert_entry(1)
        stream.appendView(preCert);
        stream.appendUint16(this.extensions.byteLength);
        /* istanbul ignore next - extensions are very uncommon */
        if (this.extensions.byteLength > 0) {
            stream.appendView(this.extensions);
        }
        return crypto.verify(stream.buffer, key, this.signature, this.algorithm);
    }
    // Parses a SignedCertificateTimestamp from a buffer. SCTs are encoded using
    // TLS encoding which means the fields and lengths of most fields are
    // specified as part of the SCT and TLS specs.
    // https://www.rfc-editor.org/rfc/rfc6962#section-3.2
    // https://www.rfc-editor.org/rfc/rfc5246#section-7.4.1.4.1
    static parse(buf) {
        const stream = new stream_1.ByteStream(buf);
        // Version - enum { v1(0), (255) }
        const version = stream.getUint8();
        // Log ID  - struct { opaque key_id[32]; }
        const logID = stream.getBlock(32);
        // Timestamp - uint64
        const timestamp = stream.getBlock(8);
        // Extensions - opaque extensions<0..2^16-1>;
        const extenstionLength = stream.getUint16();
        const extensions = stream.getBlock(extenstionLength);
        // Hash algo - enum { sha256(4), . . . (255) }
        const hashAlgorithm = stream.getUint8();
        // Signature algo - enum { anonymous(0), rsa(1), dsa(2), ecdsa(3), (255) }
        const signatureAlgorithm = stream.getUint8();
        // Signature  - opaque signature<0..2^16-1>;
        const sigLength = stream.getUint16();
        const signature = stream.getBlock(sigLength);
        // Check that we read the entire buffer
        if (stream.position !== buf.length) {
            throw new Error('SCT buffer length mismatch');
        }
        return new SignedCertificateTimestamp({
            version,
            logID,
            timestamp,
            extensions,
            hashAlgorithm,
            signatureAlgorithm,
            signature,
        });
    }
}
exports.SignedCertificateTimestamp = SignedCertificateTimestamp;


/***/ }),

/***/ 7030: // MODULE: ./node_modules/@sigstore/protobuf-specs/dist/__generated__/envelope.js
/***/ ((__unused_webpack_module, exports) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: envelope.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Signature = exports.Envelope = void 0;
exports.Envelope = {
    fromJSON(object) {
        return {
            payload: isSet(object.payload) ? Buffer.from(bytesFromBase64(object.payload)) : Buffer.alloc(0),
            payloadType: isSet(object.payloadType) ? globalThis.String(object.payloadType) : "",
            signatures: globalThis.Array.isArray(object?.signatures)
                ? object.signatures.map((e) => exports.Signature.fromJSON(e))
                : [],
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.payload.length !== 0) {
            obj.payload = base64FromBytes(message.payload);
        }
        if (message.payloadType !== "") {
            obj.payloadType = message.payloadType;
        }
        if (message.signatures?.length) {
            obj.signatures = message.signatures.map((e) => exports.Signature.toJSON(e));
        }
        return obj;
    },
};
exports.Signature = {
    fromJSON(object) {
        return {
            sig: isSet(object.sig) ? Buffer.from(bytesFromBase64(object.sig)) : Buffer.alloc(0),
            keyid: isSet(object.keyid) ? globalThis.String(object.keyid) : "",
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.sig.length !== 0) {
            obj.sig = base64FromBytes(message.sig);
        }
        if (message.keyid !== "") {
            obj.keyid = message.keyid;
        }
        return obj;
    },
};
function bytesFromBase64(b64) {
    return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
}
function base64FromBytes(arr) {
    return globalThis.Buffer.from(arr).toString("base64");
}
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 5000: // MODULE: ./node_modules/@sigstore/protobuf-specs/dist/__generated__/google/protobuf/timestamp.js
/***/ ((__unused_webpack_module, exports) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: google/protobuf/timestamp.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Timestamp = void 0;
exports.Timestamp = {
    fromJSON(object) {
        return {
            seconds: isSet(object.seconds) ? globalThis.String(object.seconds) : "0",
            nanos: isSet(object.nanos) ? globalThis.Number(object.nanos) : 0,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.seconds !== "0") {
            obj.seconds = message.seconds;
        }
        if (message.nanos !== 0) {
            obj.nanos = Math.round(message.nanos);
        }
        return obj;
    },
};
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 6764: // MODULE: ./node_modules/@sigstore/protobuf-specs/dist/__generated__/rekor/v2/dsse.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: rekor/v2/dsse.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DSSELogEntryV002 = exports.DSSERequestV002 = void 0;
/* eslint-disable */
const envelope_1 = __nccwpck_require__(7030);
const sigstore_common_1 = __nccwpck_require__(5334);
const verifier_1 = __nccwpck_require__(7543);
exports.DSSERequestV002 = {
    fromJSON(object) {
        return {
            envelope: isSet(object.envelope) ? envelope_1.Envelope.fromJSON(object.envelope) : undefined,
            verifiers: globalThis.Array.isArray(object?.verifiers)
                ? object.verifiers.map((e) => verifier_1.Verifier.fromJSON(e))
                : [],
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.envelope !== undefined) {
            obj.envelope = envelope_1.Envelope.toJSON(message.envelope);
        }
        if (message.verifiers?.length) {
            obj.verifiers = message.verifiers.map((e) => verifier_1.Verifier.toJSON(e));
        }
        return obj;
    },
};
exports.DSSELogEntryV002 = {
    fromJSON(object) {
        return {
            payloadHash: isSet(object.payloadHash) ? sigstore_common_1.HashOutput.fromJSON(object.payloadHash) : undefined,
            signatures: globalThis.Array.isArray(object?.signatures)
                ? object.signatures.map((e) => verifier_1.Signature.fromJSON(e))
                : [],
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.payloadHash !== undefined) {
            obj.payloadHash = sigstore_common_1.HashOutput.toJSON(message.payloadHash);
        }
        if (message.signatures?.length) {
            obj.signatures = message.signatures.map((e) => verifier_1.Signature.toJSON(e));
        }
        return obj;
    },
};
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 381: // MODULE: ./node_modules/@sigstore/protobuf-specs/dist/__generated__/rekor/v2/entry.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: rekor/v2/entry.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CreateEntryRequest = exports.Spec = exports.Entry = void 0;
/* eslint-disable */
const dsse_1 = __nccwpck_require__(6764);
const hashedrekord_1 = __nccwpck_require__(4969);
exports.Entry = {
    fromJSON(object) {
        return {
            kind: isSet(object.kind) ? globalThis.String(object.kind) : "",
            apiVersion: isSet(object.apiVersion) ? globalThis.String(object.apiVersion) : "",
            spec: isSet(object.spec) ? exports.Spec.fromJSON(object.spec) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.kind !== "") {
            obj.kind = message.kind;
        }
        if (message.apiVersion !== "") {
            obj.apiVersion = message.apiVersion;
        }
        if (message.spec !== undefined) {
            obj.spec = exports.Spec.toJSON(message.spec);
        }
        return obj;
    },
};
exports.Spec = {
    fromJSON(object) {
        return {
            spec: isSet(object.hashedRekordV002)
                ? { $case: "hashedRekordV002", hashedRekordV002: hashedrekord_1.HashedRekordLogEntryV002.fromJSON(object.hashedRekordV002) }
                : isSet(object.dsseV002)
                    ? { $case: "dsseV002", dsseV002: dsse_1.DSSELogEntryV002.fromJSON(object.dsseV002) }
                    : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.spec?.$case === "hashedRekordV002") {
            obj.hashedRekordV002 = hashedrekord_1.HashedRekordLogEntryV002.toJSON(message.spec.hashedRekordV002);
        }
        else if (message.spec?.$case === "dsseV002") {
            obj.dsseV002 = dsse_1.DSSELogEntryV002.toJSON(message.spec.dsseV002);
        }
        return obj;
    },
};
exports.CreateEntryRequest = {
    fromJSON(object) {
        return {
            spec: isSet(object.hashedRekordRequestV002)
                ? {
                    $case: "hashedRekordRequestV002",
                    hashedRekordRequestV002: hashedrekord_1.HashedRekordRequestV002.fromJSON(object.hashedRekordRequestV002),
                }
                : isSet(object.dsseRequestV002)
                    ? { $case: "dsseRequestV002", dsseRequestV002: dsse_1.DSSERequestV002.fromJSON(object.dsseRequestV002) }
                    : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.spec?.$case === "hashedRekordRequestV002") {
            obj.hashedRekordRequestV002 = hashedrekord_1.HashedRekordRequestV002.toJSON(message.spec.hashedRekordRequestV002);
        }
        else if (message.spec?.$case === "dsseRequestV002") {
            obj.dsseRequestV002 = dsse_1.DSSERequestV002.toJSON(message.spec.dsseRequestV002);
        }
        return obj;
    },
};
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 4969: // MODULE: ./node_modules/@sigstore/protobuf-specs/dist/__generated__/rekor/v2/hashedrekord.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: rekor/v2/hashedrekord.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.HashedRekordLogEntryV002 = exports.HashedRekordRequestV002 = void 0;
/* eslint-disable */
const sigstore_common_1 = __nccwpck_require__(5334);
const verifier_1 = __nccwpck_require__(7543);
exports.HashedRekordRequestV002 = {
    fromJSON(object) {
        return {
            digest: isSet(object.digest) ? Buffer.from(bytesFromBase64(object.digest)) : Buffer.alloc(0),
            signature: isSet(object.signature) ? verifier_1.Signature.fromJSON(object.signature) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.digest.length !== 0) {
            obj.digest = base64FromBytes(message.digest);
        }
        if (message.signature !== undefined) {
            obj.signature = verifier_1.Signature.toJSON(message.signature);
        }
        return obj;
    },
};
exports.HashedRekordLogEntryV002 = {
    fromJSON(object) {
        return {
            data: isSet(object.data) ? sigstore_common_1.HashOutput.fromJSON(object.data) : undefined,
            signature: isSet(object.signature) ? verifier_1.Signature.fromJSON(object.signature) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.data !== undefined) {
            obj.data = sigstore_common_1.HashOutput.toJSON(message.data);
        }
        if (message.signature !== undefined) {
            obj.signature = verifier_1.Signature.toJSON(message.signature);
        }
        return obj;
    },
};
function bytesFromBase64(b64) {
    return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
}
function base64FromBytes(arr) {
    return globalThis.Buffer.from(arr).toString("base64");
}
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 7543: // MODULE: ./node_modules/@sigstore/protobuf-specs/dist/__generated__/rekor/v2/verifier.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: rekor/v2/verifier.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Signature = exports.Verifier = exports.PublicKey = void 0;
/* eslint-disable */
const sigstore_common_1 = __nccwpck_require__(5334);
exports.PublicKey = {
    fromJSON(object) {
        return { rawBytes: isSet(object.rawBytes) ? Buffer.from(bytesFromBase64(object.rawBytes)) : Buffer.alloc(0) };
    },
    toJSON(message) {
        const obj = {};
        if (message.rawBytes.length !== 0) {
            obj.rawBytes = base64FromBytes(message.rawBytes);
        }
        return obj;
    },
};
exports.Verifier = {
    fromJSON(object) {
        return {
            verifier: isSet(object.publicKey)
                ? { $case: "publicKey", publicKey: exports.PublicKey.fromJSON(object.publicKey) }
                : isSet(object.x509Certificate)
                    ? { $case: "x509Certificate", x509Certificate: sigstore_common_1.X509Certificate.fromJSON(object.x509Certificate) }
                    : undefined,
            keyDetails: isSet(object.keyDetails) ? (0, sigstore_common_1.publicKeyDetailsFromJSON)(object.keyDetails) : 0,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.verifier?.$case === "publicKey") {
            obj.publicKey = exports.PublicKey.toJSON(message.verifier.publicKey);
        }
        else if (message.verifier?.$case === "x509Certificate") {
            obj.x509Certificate = sigstore_common_1.X509Certificate.toJSON(message.verifier.x509Certificate);
        }
        if (message.keyDetails !== 0) {
            obj.keyDetails = (0, sigstore_common_1.publicKeyDetailsToJSON)(message.keyDetails);
        }
        return obj;
    },
};
exports.Signature = {
    fromJSON(object) {
        return {
            content: isSet(object.content) ? Buffer.from(bytesFromBase64(object.content)) : Buffer.alloc(0),
            verifier: isSet(object.verifier) ? exports.Verifier.fromJSON(object.verifier) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.content.length !== 0) {
            obj.content = base64FromBytes(message.content);
        }
        if (message.verifier !== undefined) {
            obj.verifier = exports.Verifier.toJSON(message.verifier);
        }
        return obj;
    },
};
function bytesFromBase64(b64) {
    return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
}
function base64FromBytes(arr) {
    return globalThis.Buffer.from(arr).toString("base64");
}
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 715: // MODULE: ./node_modules/@sigstore/protobuf-specs/dist/__generated__/sigstore_bundle.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: sigstore_bundle.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Bundle = exports.VerificationMaterial = exports.TimestampVerificationData = void 0;
/* eslint-disable */
const envelope_1 = __nccwpck_require__(7030);
const sigstore_common_1 = __nccwpck_require__(5334);
const sigstore_rekor_1 = __nccwpck_require__(5204);
exports.TimestampVerificationData = {
    fromJSON(object) {
        return {
            rfc3161Timestamps: globalThis.Array.isArray(object?.rfc3161Timestamps)
                ? object.rfc3161Timestamps.map((e) => sigstore_common_1.RFC3161SignedTimestamp.fromJSON(e))
                : [],
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.rfc3161Timestamps?.length) {
            obj.rfc3161Timestamps = message.rfc3161Timestamps.map((e) => sigstore_common_1.RFC3161SignedTimestamp.toJSON(e));
        }
        return obj;
    },
};
exports.VerificationMaterial = {
    fromJSON(object) {
        return {
            content: isSet(object.publicKey)
                ? { $case: "publicKey", publicKey: sigstore_common_1.PublicKeyIdentifier.fromJSON(object.publicKey) }
                : isSet(object.x509CertificateChain)
                    ? {
                        $case: "x509CertificateChain",
                        x509CertificateChain: sigstore_common_1.X509CertificateChain.fromJSON(object.x509CertificateChain),
                    }
                    : isSet(object.certificate)
                        ? { $case: "certificate", certificate: sigstore_common_1.X509Certificate.fromJSON(object.certificate) }
                        : undefined,
            tlogEntries: globalThis.Array.isArray(object?.tlogEntries)
                ? object.tlogEntries.map((e) => sigstore_rekor_1.TransparencyLogEntry.fromJSON(e))
                : [],
            timestampVerificationData: isSet(object.timestampVerificationData)
                ? exports.TimestampVerificationData.fromJSON(object.timestampVerificationData)
                : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.content?.$case === "publicKey") {
            obj.publicKey = sigstore_common_1.PublicKeyIdentifier.toJSON(message.content.publicKey);
        }
        else if (message.content?.$case === "x509CertificateChain") {
            obj.x509CertificateChain = sigstore_common_1.X509CertificateChain.toJSON(message.content.x509CertificateChain);
        }
        else if (message.content?.$case === "certificate") {
            obj.certificate = sigstore_common_1.X509Certificate.toJSON(message.content.certificate);
        }
        if (message.tlogEntries?.length) {
            obj.tlogEntries = message.tlogEntries.map((e) => sigstore_rekor_1.TransparencyLogEntry.toJSON(e));
        }
        if (message.timestampVerificationData !== undefined) {
            obj.timestampVerificationData = exports.TimestampVerificationData.toJSON(message.timestampVerificationData);
        }
        return obj;
    },
};
exports.Bundle = {
    fromJSON(object) {
        return {
            mediaType: isSet(object.mediaType) ? globalThis.String(object.mediaType) : "",
            verificationMaterial: isSet(object.verificationMaterial)
                ? exports.VerificationMaterial.fromJSON(object.verificationMaterial)
                : undefined,
            content: isSet(object.messageSignature)
                ? { $case: "messageSignature", messageSignature: sigstore_common_1.MessageSignature.fromJSON(object.messageSignature) }
                : isSet(object.dsseEnvelope)
                    ? { $case: "dsseEnvelope", dsseEnvelope: envelope_1.Envelope.fromJSON(object.dsseEnvelope) }
                    : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.mediaType !== "") {
            obj.mediaType = message.mediaType;
        }
        if (message.verificationMaterial !== undefined) {
            obj.verificationMaterial = exports.VerificationMaterial.toJSON(message.verificationMaterial);
        }
        if (message.content?.$case === "messageSignature") {
            obj.messageSignature = sigstore_common_1.MessageSignature.toJSON(message.content.messageSignature);
        }
        else if (message.content?.$case === "dsseEnvelope") {
            obj.dsseEnvelope = envelope_1.Envelope.toJSON(message.content.dsseEnvelope);
        }
        return obj;
    },
};
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 5334: // MODULE: ./node_modules/@sigstore/protobuf-specs/dist/__generated__/sigstore_common.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: sigstore_common.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TimeRange = exports.X509CertificateChain = exports.SubjectAlternativeName = exports.X509Certificate = exports.DistinguishedName = exports.ObjectIdentifierValuePair = exports.ObjectIdentifier = exports.PublicKeyIdentifier = exports.PublicKey = exports.RFC3161SignedTimestamp = exports.LogId = exports.MessageSignature = exports.HashOutput = exports.SubjectAlternativeNameType = exports.PublicKeyDetails = exports.HashAlgorithm = void 0;
exports.hashAlgorithmFromJSON = hashAlgorithmFromJSON;
exports.hashAlgorithmToJSON = hashAlgorithmToJSON;
exports.publicKeyDetailsFromJSON = publicKeyDetailsFromJSON;
exports.publicKeyDetailsToJSON = publicKeyDetailsToJSON;
exports.subjectAlternativeNameTypeFromJSON = subjectAlternativeNameTypeFromJSON;
exports.subjectAlternativeNameTypeToJSON = subjectAlternativeNameTypeToJSON;
/* eslint-disable */
const timestamp_1 = __nccwpck_require__(5000);
/**
 * Only a subset of the secure hash standard algorithms are supported.
 * See <https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.180-4.pdf> for more
 * details.
 * UNSPECIFIED SHOULD not be used, primary reason for inclusion is to force
 * any proto JSON serialization to emit the used hash algorithm, as default
 * option is to *omit* the default value of an enum (which is the first
 * value, represented by '0'.
 */
var HashAlgorithm;
(function (HashAlgorithm) {
    HashAlgorithm[HashAlgorithm["HASH_ALGORITHM_UNSPECIFIED"] = 0] = "HASH_ALGORITHM_UNSPECIFIED";
    HashAlgorithm[HashAlgorithm["SHA2_256"] = 1] = "SHA2_256";
    HashAlgorithm[HashAlgorithm["SHA2_384"] = 2] = "SHA2_384";
    HashAlgorithm[HashAlgorithm["SHA2_512"] = 3] = "SHA2_512";
    /**
     * SHA3_256 - Used for LMS
     *
     * @deprecated
     */
    HashAlgorithm[HashAlgorithm["SHA3_256"] = 4] = "SHA3_256";
    /**
     * SHA3_384 - Used for LMS
     *
     * @deprecated
     */
    HashAlgorithm[HashAlgorithm["SHA3_384"] = 5] = "SHA3_384";
})(HashAlgorithm || (exports.HashAlgorithm = HashAlgorithm = {}));
function hashAlgorithmFromJSON(object) {
    switch (object) {
        case 0:
        case "HASH_ALGORITHM_UNSPECIFIED":
            return HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED;
        case 1:
        case "SHA2_256":
            return HashAlgorithm.SHA2_256;
        case 2:
        case "SHA2_384":
            return HashAlgorithm.SHA2_384;
        case 3:
        case "SHA2_512":
            return HashAlgorithm.SHA2_512;
        case 4:
        case "SHA3_256":
            return HashAlgorithm.SHA3_256;
        case 5:
        case "SHA3_384":
            return HashAlgorithm.SHA3_384;
        default:
            throw new globalThis.Error("Unrecognized enum value " + object + " for enum HashAlgorithm");
    }
}
function hashAlgorithmToJSON(object) {
    switch (object) {
        case HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED:
            return "HASH_ALGORITHM_UNSPECIFIED";
        case HashAlgorithm.SHA2_256:
            return "SHA2_256";
        case HashAlgorithm.SHA2_384:
            return "SHA2_384";
        case HashAlgorithm.SHA2_512:
            return "SHA2_512";
        case HashAlgorithm.SHA3_256:
            return "SHA3_256";
        case HashAlgorithm.SHA3_384:
            return "SHA3_384";
        default:
            throw new globalThis.Error("Unrecognized enum value " + object + " for enum HashAlgorithm");
    }
}
/**
 * Details of a specific public key, capturing the the key encoding method,
 * and signature algorithm.
 *
 * PublicKeyDetails captures the public key/hash algorithm combinations
 * recommended in the Sigstore ecosystem.
 *
 * This is modelled as a linear set as we want to provide a small number of
 * opinionated options instead of allowing every possible permutation.
 *
 * Any changes to this enum MUST be reflected in the algorithm registry.
 *
 * See: <https://github.com/sigstore/architecture-docs/blob/main/algorithm-registry.md>
 *
 * To avoid the possibility of contradicting formats such as PKCS1 with
 * ED25519 the valid permutations are listed as a linear set instead of a
 * cartesian set (i.e one combined variable instead of two, one for encoding
 * and one for the signature algorithm).
 */
var PublicKeyDetails;
(function (PublicKeyDetails) {
    PublicKeyDetails[PublicKeyDetails["PUBLIC_KEY_DETAILS_UNSPECIFIED"] = 0] = "PUBLIC_KEY_DETAILS_UNSPECIFIED";
    /**
     * PKCS1_RSA_PKCS1V5 - RSA
     *
     * @deprecated
     */
    PublicKeyDetails[PublicKeyDetails["PKCS1_RSA_PKCS1V5"] = 1] = "PKCS1_RSA_PKCS1V5";
    /**
     * PKCS1_RSA_PSS - See RFC8017
     *
     * @deprecated
     */
    PublicKeyDetails[PublicKeyDetails["PKCS1_RSA_PSS"] = 2] = "PKCS1_RSA_PSS";
    /** @deprecated */
    PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PKCS1V5"] = 3] = "PKIX_RSA_PKCS1V5";
    /** @deprecated */
    PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PSS"] = 4] = "PKIX_RSA_PSS";
    /** PKIX_RSA_PKCS1V15_2048_SHA256 - RSA public key in PKIX format, PKCS#1v1.5 signature */
    PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PKCS1V15_2048_SHA256"] = 9] = "PKIX_RSA_PKCS1V15_2048_SHA256";
    PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PKCS1V15_3072_SHA256"] = 10] = "PKIX_RSA_PKCS1V15_3072_SHA256";
    PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PKCS1V15_4096_SHA256"] = 11] = "PKIX_RSA_PKCS1V15_4096_SHA256";
    /** PKIX_RSA_PSS_2048_SHA256 - RSA public key in PKIX format, RSASSA-PSS signature */
    PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PSS_2048_SHA256"] = 16] = "PKIX_RSA_PSS_2048_SHA256";
    PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PSS_3072_SHA256"] = 17] = "PKIX_RSA_PSS_3072_SHA256";
    PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PSS_4096_SHA256"] = 18] = "PKIX_RSA_PSS_4096_SHA256";
    /**
     * PKIX_ECDSA_P256_HMAC_SHA_256 - ECDSA
     *
     * @deprecated
     */
    PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P256_HMAC_SHA_256"] = 6] = "PKIX_ECDSA_P256_HMAC_SHA_256";
    /** PKIX_ECDSA_P256_SHA_256 - See NIST FIPS 186-4 */
    PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P256_SHA_256"] = 5] = "PKIX_ECDSA_P256_SHA_256";
    PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P384_SHA_384"] = 12] = "PKIX_ECDSA_P384_SHA_384";
    PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P521_SHA_512"] = 13] = "PKIX_ECDSA_P521_SHA_512";
    /** PKIX_ED25519 - Ed 25519 */
    PublicKeyDetails[PublicKeyDetails["PKIX_ED25519"] = 7] = "PKIX_ED25519";
    PublicKeyDetails[PublicKeyDetails["PKIX_ED25519_PH"] = 8] = "PKIX_ED25519_PH";
    /**
     * PKIX_ECDSA_P384_SHA_256 - These algorithms are deprecated and should not be used, but they
     * were/are being used by most Sigstore clients implementations.
     *
     * @deprecated
     */
    PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P384_SHA_256"] = 19] = "PKIX_ECDSA_P384_SHA_256";
    /** @deprecated */
    PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P521_SHA_256"] = 20] = "PKIX_ECDSA_P521_SHA_256";
    /**
     * LMS_SHA256 - LMS and LM-OTS
     *
     * These algorithms are deprecated and should not be used.
     * There are no plans to support SLH-DSA at this time.
     *
     * USER WARNING: LMS and LM-OTS are both stateful signature schemes.
     * Using them correctly requires discretion and careful consideration
     * to ensure that individual secret keys are not used more than once.
     * In addition, LM-OTS is a single-use scheme, meaning that it
     * MUST NOT be used for more than one signature per LM-OTS key.
     * If you cannot maintain these invariants, you MUST NOT use these
     * schemes.
     *
     * @deprecated
     */
    PublicKeyDetails[PublicKeyDetails["LMS_SHA256"] = 14] = "LMS_SHA256";
    /** @deprecated */
    PublicKeyDetails[PublicKeyDetails["LMOTS_SHA256"] = 15] = "LMOTS_SHA256";
    /**
     * ML_DSA_44 - ML-DSA
     *
     * These ML_DSA_44, ML_DSA_65 and ML-DSA_87 algorithms are the pure variants
     * that take data to sign rather than the prehash variants (HashML-DSA), which
     * take digests. While considered quantum-resistant, their usage
     * involves tradeoffs in that signatures and keys are much larger, and
     * this makes deployments more costly.
     *
     * USER WARNING: ML_DSA_44, ML_DSA_65 and ML_DSA_87 are experimental algorithms.
     * In the future they MAY be used by private Sigstore deployments, but
     * they are not yet fully functional. This warning will be removed when
     * these algorithms are widely supported by Sigstore clients and servers,
     * but care should still be taken for production environments.
     *
     * See NIST FIPS 204, RFC 9881 for algorithm identifiers
     */
    PublicKeyDetails[PublicKeyDetails["ML_DSA_44"] = 23] = "ML_DSA_44";
    PublicKeyDetails[PublicKeyDetails["ML_DSA_65"] = 21] = "ML_DSA_65";
    PublicKeyDetails[PublicKeyDetails["ML_DSA_87"] = 22] = "ML_DSA_87";
})(PublicKeyDetails || (exports.PublicKeyDetails = PublicKeyDetails = {}));
function publicKeyDetailsFromJSON(object) {
    switch (object) {
        case 0:
        case "PUBLIC_KEY_DETAILS_UNSPECIFIED":
            return PublicKeyDetails.PUBLIC_KEY_DETAILS_UNSPECIFIED;
        case 1:
        case "PKCS1_RSA_PKCS1V5":
            return PublicKeyDetails.PKCS1_RSA_PKCS1V5;
        case 2:
        case "PKCS1_RSA_PSS":
            return PublicKeyDetails.PKCS1_RSA_PSS;
        case 3:
        case "PKIX_RSA_PKCS1V5":
            return PublicKeyDetails.PKIX_RSA_PKCS1V5;
        case 4:
        case "PKIX_RSA_PSS":
            return PublicKeyDetails.PKIX_RSA_PSS;
        case 9:
        case "PKIX_RSA_PKCS1V15_2048_SHA256":
            return PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256;
        case 10:
        case "PKIX_RSA_PKCS1V15_3072_SHA256":
            return PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256;
        case 11:
        case "PKIX_RSA_PKCS1V15_4096_SHA256":
            return PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256;
        case 16:
        case "PKIX_RSA_PSS_2048_SHA256":
            return PublicKeyDetails.PKIX_RSA_PSS_2048_SHA256;
        case 17:
        case "PKIX_RSA_PSS_3072_SHA256":
            return PublicKeyDetails.PKIX_RSA_PSS_3072_SHA256;
        case 18:
        case "PKIX_RSA_PSS_4096_SHA256":
            return PublicKeyDetails.PKIX_RSA_PSS_4096_SHA256;
        case 6:
        case "PKIX_ECDSA_P256_HMAC_SHA_256":
            return PublicKeyDetails.PKIX_ECDSA_P256_HMAC_SHA_256;
        case 5:
        case "PKIX_ECDSA_P256_SHA_256":
            return PublicKeyDetails.PKIX_ECDSA_P256_SHA_256;
        case 12:
        case "PKIX_ECDSA_P384_SHA_384":
            return PublicKeyDetails.PKIX_ECDSA_P384_SHA_384;
        case 13:
        case "PKIX_ECDSA_P521_SHA_512":
            return PublicKeyDetails.PKIX_ECDSA_P521_SHA_512;
        case 7:
        case "PKIX_ED25519":
            return PublicKeyDetails.PKIX_ED25519;
        case 8:
        case "PKIX_ED25519_PH":
            return PublicKeyDetails.PKIX_ED25519_PH;
        case 19:
        case "PKIX_ECDSA_P384_SHA_256":
            return PublicKeyDetails.PKIX_ECDSA_P384_SHA_256;
        case 20:
        case "PKIX_ECDSA_P521_SHA_256":
            return PublicKeyDetails.PKIX_ECDSA_P521_SHA_256;
        case 14:
        case "LMS_SHA256":
            return PublicKeyDetails.LMS_SHA256;
        case 15:
        case "LMOTS_SHA256":
            return PublicKeyDetails.LMOTS_SHA256;
        case 23:
        case "ML_DSA_44":
            return PublicKeyDetails.ML_DSA_44;
        case 21:
        case "ML_DSA_65":
            return PublicKeyDetails.ML_DSA_65;
        case 22:
        case "ML_DSA_87":
            return PublicKeyDetails.ML_DSA_87;
        default:
            throw new globalThis.Error("Unrecognized enum value " + object + " for enum PublicKeyDetails");
    }
}
function publicKeyDetailsToJSON(object) {
    switch (object) {
        case PublicKeyDetails.PUBLIC_KEY_DETAILS_UNSPECIFIED:
            return "PUBLIC_KEY_DETAILS_UNSPECIFIED";
        case PublicKeyDetails.PKCS1_RSA_PKCS1V5:
            return "PKCS1_RSA_PKCS1V5";
        case PublicKeyDetails.PKCS1_RSA_PSS:
            return "PKCS1_RSA_PSS";
        case PublicKeyDetails.PKIX_RSA_PKCS1V5:
            return "PKIX_RSA_PKCS1V5";
        case PublicKeyDetails.PKIX_RSA_PSS:
            return "PKIX_RSA_PSS";
        case PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256:
            return "PKIX_RSA_PKCS1V15_2048_SHA256";
        case PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256:
            return "PKIX_RSA_PKCS1V15_3072_SHA256";
        case PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256:
            return "PKIX_RSA_PKCS1V15_4096_SHA256";
        case PublicKeyDetails.PKIX_RSA_PSS_2048_SHA256:
            return "PKIX_RSA_PSS_2048_SHA256";
        case PublicKeyDetails.PKIX_RSA_PSS_3072_SHA256:
            return "PKIX_RSA_PSS_3072_SHA256";
        case PublicKeyDetails.PKIX_RSA_PSS_4096_SHA256:
            return "PKIX_RSA_PSS_4096_SHA256";
        case PublicKeyDetails.PKIX_ECDSA_P256_HMAC_SHA_256:
            return "PKIX_ECDSA_P256_HMAC_SHA_256";
        case PublicKeyDetails.PKIX_ECDSA_P256_SHA_256:
            return "PKIX_ECDSA_P256_SHA_256";
        case PublicKeyDetails.PKIX_ECDSA_P384_SHA_384:
            return "PKIX_ECDSA_P384_SHA_384";
        case PublicKeyDetails.PKIX_ECDSA_P521_SHA_512:
            return "PKIX_ECDSA_P521_SHA_512";
        case PublicKeyDetails.PKIX_ED25519:
            return "PKIX_ED25519";
        case PublicKeyDetails.PKIX_ED25519_PH:
            return "PKIX_ED25519_PH";
        case PublicKeyDetails.PKIX_ECDSA_P384_SHA_256:
            return "PKIX_ECDSA_P384_SHA_256";
        case PublicKeyDetails.PKIX_ECDSA_P521_SHA_256:
            return "PKIX_ECDSA_P521_SHA_256";
        case PublicKeyDetails.LMS_SHA256:
            return "LMS_SHA256";
        case PublicKeyDetails.LMOTS_SHA256:
            return "LMOTS_SHA256";
        case PublicKeyDetails.ML_DSA_44:
            return "ML_DSA_44";
        case PublicKeyDetails.ML_DSA_65:
            return "ML_DSA_65";
        case PublicKeyDetails.ML_DSA_87:
            return "ML_DSA_87";
        default:
            throw new globalThis.Error("Unrecognized enum value " + object + " for enum PublicKeyDetails");
    }
}
var SubjectAlternativeNameType;
(function (SubjectAlternativeNameType) {
    SubjectAlternativeNameType[SubjectAlternativeNameType["SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED"] = 0] = "SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED";
    SubjectAlternativeNameType[SubjectAlternativeNameType["EMAIL"] = 1] = "EMAIL";
    SubjectAlternativeNameType[SubjectAlternativeNameType["URI"] = 2] = "URI";
    /**
     * OTHER_NAME - OID 1.3.6.1.4.1.57264.1.7
     * See https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md#1361415726417--othername-san
     * for more details.
     */
    SubjectAlternativeNameType[SubjectAlternativeNameType["OTHER_NAME"] = 3] = "OTHER_NAME";
})(SubjectAlternativeNameType || (exports.SubjectAlternativeNameType = SubjectAlternativeNameType = {}));
function subjectAlternativeNameTypeFromJSON(object) {
    switch (object) {
        case 0:
        case "SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED":
            return SubjectAlternativeNameType.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED;
        case 1:
        case "EMAIL":
            return SubjectAlternativeNameType.EMAIL;
        case 2:
        case "URI":
            return SubjectAlternativeNameType.URI;
        case 3:
        case "OTHER_NAME":
            return SubjectAlternativeNameType.OTHER_NAME;
        default:
            throw new globalThis.Error("Unrecognized enum value " + object + " for enum SubjectAlternativeNameType");
    }
}
function subjectAlternativeNameTypeToJSON(object) {
    switch (object) {
        case SubjectAlternativeNameType.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED:
            return "SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED";
        case SubjectAlternativeNameType.EMAIL:
            return "EMAIL";
        case SubjectAlternativeNameType.URI:
            return "URI";
        case SubjectAlternativeNameType.OTHER_NAME:
            return "OTHER_NAME";
        default:
            throw new globalThis.Error("Unrecognized enum value " + object + " for enum SubjectAlternativeNameType");
    }
}
exports.HashOutput = {
    fromJSON(object) {
        return {
            algorithm: isSet(object.algorithm) ? hashAlgorithmFromJSON(object.algorithm) : 0,
            digest: isSet(object.digest) ? Buffer.from(bytesFromBase64(object.digest)) : Buffer.alloc(0),
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.algorithm !== 0) {
            obj.algorithm = hashAlgorithmToJSON(message.algorithm);
        }
        if (message.digest.length !== 0) {
            obj.digest = base64FromBytes(message.digest);
        }
        return obj;
    },
};
exports.MessageSignature = {
    fromJSON(object) {
        return {
            messageDigest: isSet(object.messageDigest) ? exports.HashOutput.fromJSON(object.messageDigest) : undefined,
            signature: isSet(object.signature) ? Buffer.from(bytesFromBase64(object.signature)) : Buffer.alloc(0),
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.messageDigest !== undefined) {
            obj.messageDigest = exports.HashOutput.toJSON(message.messageDigest);
        }
        if (message.signature.length !== 0) {
            obj.signature = base64FromBytes(message.signature);
        }
        return obj;
    },
};
exports.LogId = {
    fromJSON(object) {
        return { keyId: isSet(object.keyId) ? Buffer.from(bytesFromBase64(object.keyId)) : Buffer.alloc(0) };
    },
    toJSON(message) {
        const obj = {};
        if (message.keyId.length !== 0) {
            obj.keyId = base64FromBytes(message.keyId);
        }
        return obj;
    },
};
exports.RFC3161SignedTimestamp = {
    fromJSON(object) {
        return {
            signedTimestamp: isSet(object.signedTimestamp)
                ? Buffer.from(bytesFromBase64(object.signedTimestamp))
                : Buffer.alloc(0),
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.signedTimestamp.length !== 0) {
            obj.signedTimestamp = base64FromBytes(message.signedTimestamp);
        }
        return obj;
    },
};
exports.PublicKey = {
    fromJSON(object) {
        return {
            rawBytes: isSet(object.rawBytes) ? Buffer.from(bytesFromBase64(object.rawBytes)) : undefined,
            keyDetails: isSet(object.keyDetails) ? publicKeyDetailsFromJSON(object.keyDetails) : 0,
            validFor: isSet(object.validFor) ? exports.TimeRange.fromJSON(object.validFor) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.rawBytes !== undefined) {
            obj.rawBytes = base64FromBytes(message.rawBytes);
        }
        if (message.keyDetails !== 0) {
            obj.keyDetails = publicKeyDetailsToJSON(message.keyDetails);
        }
        if (message.validFor !== undefined) {
            obj.validFor = exports.TimeRange.toJSON(message.validFor);
        }
        return obj;
    },
};
exports.PublicKeyIdentifier = {
    fromJSON(object) {
        return { hint: isSet(object.hint) ? globalThis.String(object.hint) : "" };
    },
    toJSON(message) {
        const obj = {};
        if (message.hint !== "") {
            obj.hint = message.hint;
        }
        return obj;
    },
};
exports.ObjectIdentifier = {
    fromJSON(object) {
        return { id: globalThis.Array.isArray(object?.id) ? object.id.map((e) => globalThis.Number(e)) : [] };
    },
    toJSON(message) {
        const obj = {};
        if (message.id?.length) {
            obj.id = message.id.map((e) => Math.round(e));
        }
        return obj;
    },
};
exports.ObjectIdentifierValuePair = {
    fromJSON(object) {
        return {
            oid: isSet(object.oid) ? exports.ObjectIdentifier.fromJSON(object.oid) : undefined,
            value: isSet(object.value) ? Buffer.from(bytesFromBase64(object.value)) : Buffer.alloc(0),
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.oid !== undefined) {
            obj.oid = exports.ObjectIdentifier.toJSON(message.oid);
        }
        if (message.value.length !== 0) {
            obj.value = base64FromBytes(message.value);
        }
        return obj;
    },
};
exports.DistinguishedName = {
    fromJSON(object) {
        return {
            organization: isSet(object.organization) ? globalThis.String(object.organization) : "",
            commonName: isSet(object.commonName) ? globalThis.String(object.commonName) : "",
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.organization !== "") {
            obj.organization = message.organization;
        }
        if (message.commonName !== "") {
            obj.commonName = message.commonName;
        }
        return obj;
    },
};
exports.X509Certificate = {
    fromJSON(object) {
        return { rawBytes: isSet(object.rawBytes) ? Buffer.from(bytesFromBase64(object.rawBytes)) : Buffer.alloc(0) };
    },
    toJSON(message) {
        const obj = {};
        if (message.rawBytes.length !== 0) {
            obj.rawBytes = base64FromBytes(message.rawBytes);
        }
        return obj;
    },
};
exports.SubjectAlternativeName = {
    fromJSON(object) {
        return {
            type: isSet(object.type) ? subjectAlternativeNameTypeFromJSON(object.type) : 0,
            identity: isSet(object.regexp)
                ? { $case: "regexp", regexp: globalThis.String(object.regexp) }
                : isSet(object.value)
                    ? { $case: "value", value: globalThis.String(object.value) }
                    : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.type !== 0) {
            obj.type = subjectAlternativeNameTypeToJSON(message.type);
        }
        if (message.identity?.$case === "regexp") {
            obj.regexp = message.identity.regexp;
        }
        else if (message.identity?.$case === "value") {
            obj.value = message.identity.value;
        }
        return obj;
    },
};
exports.X509CertificateChain = {
    fromJSON(object) {
        return {
            certificates: globalThis.Array.isArray(object?.certificates)
                ? object.certificates.map((e) => exports.X509Certificate.fromJSON(e))
                : [],
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.certificates?.length) {
            obj.certificates = message.certificates.map((e) => exports.X509Certificate.toJSON(e));
        }
        return obj;
    },
};
exports.TimeRange = {
    fromJSON(object) {
        return {
            start: isSet(object.start) ? fromJsonTimestamp(object.start) : undefined,
            end: isSet(object.end) ? fromJsonTimestamp(object.end) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.start !== undefined) {
            obj.start = message.start.toISOString();
        }
        if (message.end !== undefined) {
            obj.end = message.end.toISOString();
        }
        return obj;
    },
};
function bytesFromBase64(b64) {
    return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
}
function base64FromBytes(arr) {
    return globalThis.Buffer.from(arr).toString("base64");
}
function fromTimestamp(t) {
    let millis = (globalThis.Number(t.seconds) || 0) * 1_000;
    millis += (t.nanos || 0) / 1_000_000;
    return new globalThis.Date(millis);
}
function fromJsonTimestamp(o) {
    if (o instanceof globalThis.Date) {
        return o;
    }
    else if (typeof o === "string") {
        return new globalThis.Date(o);
    }
    else {
        return fromTimestamp(timestamp_1.Timestamp.fromJSON(o));
    }
}
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 5204: // MODULE: ./node_modules/@sigstore/protobuf-specs/dist/__generated__/sigstore_rekor.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: sigstore_rekor.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TransparencyLogEntry = exports.InclusionPromise = exports.InclusionProof = exports.Checkpoint = exports.KindVersion = void 0;
/* eslint-disable */
const sigstore_common_1 = __nccwpck_require__(5334);
exports.KindVersion = {
    fromJSON(object) {
        return {
            kind: isSet(object.kind) ? globalThis.String(object.kind) : "",
            version: isSet(object.version) ? globalThis.String(object.version) : "",
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.kind !== "") {
            obj.kind = message.kind;
        }
        if (message.version !== "") {
            obj.version = message.version;
        }
        return obj;
    },
};
exports.Checkpoint = {
    fromJSON(object) {
        return { envelope: isSet(object.envelope) ? globalThis.String(object.envelope) : "" };
    },
    toJSON(message) {
        const obj = {};
        if (message.envelope !== "") {
            obj.envelope = message.envelope;
        }
        return obj;
    },
};
exports.InclusionProof = {
    fromJSON(object) {
        return {
            logIndex: isSet(object.logIndex) ? globalThis.String(object.logIndex) : "0",
            rootHash: isSet(object.rootHash) ? Buffer.from(bytesFromBase64(object.rootHash)) : Buffer.alloc(0),
            treeSize: isSet(object.treeSize) ? globalThis.String(object.treeSize) : "0",
            hashes: globalThis.Array.isArray(object?.hashes)
                ? object.hashes.map((e) => Buffer.from(bytesFromBase64(e)))
                : [],
            checkpoint: isSet(object.checkpoint) ? exports.Checkpoint.fromJSON(object.checkpoint) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.logIndex !== "0") {
            obj.logIndex = message.logIndex;
        }
        if (message.rootHash.length !== 0) {
            obj.rootHash = base64FromBytes(message.rootHash);
        }
        if (message.treeSize !== "0") {
            obj.treeSize = message.treeSize;
        }
        if (message.hashes?.length) {
            obj.hashes = message.hashes.map((e) => base64FromBytes(e));
        }
        if (message.checkpoint !== undefined) {
            obj.checkpoint = exports.Checkpoint.toJSON(message.checkpoint);
        }
        return obj;
    },
};
exports.InclusionPromise = {
    fromJSON(object) {
        return {
            signedEntryTimestamp: isSet(object.signedEntryTimestamp)
                ? Buffer.from(bytesFromBase64(object.signedEntryTimestamp))
                : Buffer.alloc(0),
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.signedEntryTimestamp.length !== 0) {
            obj.signedEntryTimestamp = base64FromBytes(message.signedEntryTimestamp);
        }
        return obj;
    },
};
exports.TransparencyLogEntry = {
    fromJSON(object) {
        return {
            logIndex: isSet(object.logIndex) ? globalThis.String(object.logIndex) : "0",
            logId: isSet(object.logId) ? sigstore_common_1.LogId.fromJSON(object.logId) : undefined,
            kindVersion: isSet(object.kindVersion) ? exports.KindVersion.fromJSON(object.kindVersion) : undefined,
            integratedTime: isSet(object.integratedTime) ? globalThis.String(object.integratedTime) : "0",
            inclusionPromise: isSet(object.inclusionPromise) ? exports.InclusionPromise.fromJSON(object.inclusionPromise) : undefined,
            inclusionProof: isSet(object.inclusionProof) ? exports.InclusionProof.fromJSON(object.inclusionProof) : undefined,
            canonicalizedBody: isSet(object.canonicalizedBody)
                ? Buffer.from(bytesFromBase64(object.canonicalizedBody))
                : Buffer.alloc(0),
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.logIndex !== "0") {
            obj.logIndex = message.logIndex;
        }
        if (message.logId !== undefined) {
            obj.logId = sigstore_common_1.LogId.toJSON(message.logId);
        }
        if (message.kindVersion !== undefined) {
            obj.kindVersion = exports.KindVersion.toJSON(message.kindVersion);
        }
        if (message.integratedTime !== "0") {
            obj.integratedTime = message.integratedTime;
        }
        if (message.inclusionPromise !== undefined) {
            obj.inclusionPromise = exports.InclusionPromise.toJSON(message.inclusionPromise);
        }
        if (message.inclusionProof !== undefined) {
            obj.inclusionProof = exports.InclusionProof.toJSON(message.inclusionProof);
        }
        if (message.canonicalizedBody.length !== 0) {
            obj.canonicalizedBody = base64FromBytes(message.canonicalizedBody);
        }
        return obj;
    },
};
function bytesFromBase64(b64) {
    return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
}
function base64FromBytes(arr) {
    return globalThis.Buffer.from(arr).toString("base64");
}
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 1997: // MODULE: ./node_modules/@sigstore/protobuf-specs/dist/__generated__/sigstore_trustroot.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: sigstore_trustroot.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ClientTrustConfig = exports.ServiceConfiguration = exports.Service = exports.SigningConfig = exports.TrustedRoot = exports.CertificateAuthority = exports.TransparencyLogInstance = exports.ServiceSelector = void 0;
exports.serviceSelectorFromJSON = serviceSelectorFromJSON;
exports.serviceSelectorToJSON = serviceSelectorToJSON;
/* eslint-disable */
const sigstore_common_1 = __nccwpck_require__(5334);
/**
 * ServiceSelector specifies how a client SHOULD select a set of
 * Services to connect to. A client SHOULD throw an error if
 * the value is SERVICE_SELECTOR_UNDEFINED.
 */
var ServiceSelector;
(function (ServiceSelector) {
    ServiceSelector[ServiceSelector["SERVICE_SELECTOR_UNDEFINED"] = 0] = "SERVICE_SELECTOR_UNDEFINED";
    /**
     * ALL - Clients SHOULD select all Services based on supported API version
     * and validity window.
     */
    ServiceSelector[ServiceSelector["ALL"] = 1] = "ALL";
    /**
     * ANY - Clients SHOULD select one Service based on supported API version
     * and validity window. It is up to the client implementation to
     * decide how to select the Service, e.g. random or round-robin.
     */
    ServiceSelector[ServiceSelector["ANY"] = 2] = "ANY";
    /**
     * EXACT - Clients SHOULD select a specific number of Services based on
     * supported API version and validity window, using the provided
     * `count`. It is up to the client implementation to decide how to
     * select the Service, e.g. random or round-robin.
     */
    ServiceSelector[ServiceSelector["EXACT"] = 3] = "EXACT";
})(ServiceSelector || (exports.ServiceSelector = ServiceSelector = {}));
function serviceSelectorFromJSON(object) {
    switch (object) {
        case 0:
        case "SERVICE_SELECTOR_UNDEFINED":
            return ServiceSelector.SERVICE_SELECTOR_UNDEFINED;
        case 1:
        case "ALL":
            return ServiceSelector.ALL;
        case 2:
        case "ANY":
            return ServiceSelector.ANY;
        case 3:
        case "EXACT":
            return ServiceSelector.EXACT;
        default:
            throw new globalThis.Error("Unrecognized enum value " + object + " for enum ServiceSelector");
    }
}
function serviceSelectorToJSON(object) {
    switch (object) {
        case ServiceSelector.SERVICE_SELECTOR_UNDEFINED:
            return "SERVICE_SELECTOR_UNDEFINED";
        case ServiceSelector.ALL:
            return "ALL";
        case ServiceSelector.ANY:
            return "ANY";
        case ServiceSelector.EXACT:
            return "EXACT";
        default:
            throw new globalThis.Error("Unrecognized enum value " + object + " for enum ServiceSelector");
    }
}
exports.TransparencyLogInstance = {
    fromJSON(object) {
        return {
            baseUrl: isSet(object.baseUrl) ? globalThis.String(object.baseUrl) : "",
            hashAlgorithm: isSet(object.hashAlgorithm) ? (0, sigstore_common_1.hashAlgorithmFromJSON)(object.hashAlgorithm) : 0,
            publicKey: isSet(object.publicKey) ? sigstore_common_1.PublicKey.fromJSON(object.publicKey) : undefined,
            logId: isSet(object.logId) ? sigstore_common_1.LogId.fromJSON(object.logId) : undefined,
            checkpointKeyId: isSet(object.checkpointKeyId) ? sigstore_common_1.LogId.fromJSON(object.checkpointKeyId) : undefined,
            operator: isSet(object.operator) ? globalThis.String(object.operator) : "",
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.baseUrl !== "") {
            obj.baseUrl = message.baseUrl;
        }
        if (message.hashAlgorithm !== 0) {
            obj.hashAlgorithm = (0, sigstore_common_1.hashAlgorithmToJSON)(message.hashAlgorithm);
        }
        if (message.publicKey !== undefined) {
            obj.publicKey = sigstore_common_1.PublicKey.toJSON(message.publicKey);
        }
        if (message.logId !== undefined) {
            obj.logId = sigstore_common_1.LogId.toJSON(message.logId);
        }
        if (message.checkpointKeyId !== undefined) {
            obj.checkpointKeyId = sigstore_common_1.LogId.toJSON(message.checkpointKeyId);
        }
        if (message.operator !== "") {
            obj.operator = message.operator;
        }
        return obj;
    },
};
exports.CertificateAuthority = {
    fromJSON(object) {
        return {
            subject: isSet(object.subject) ? sigstore_common_1.DistinguishedName.fromJSON(object.subject) : undefined,
            uri: isSet(object.uri) ? globalThis.String(object.uri) : "",
            certChain: isSet(object.certChain) ? sigstore_common_1.X509CertificateChain.fromJSON(object.certChain) : undefined,
            validFor: isSet(object.validFor) ? sigstore_common_1.TimeRange.fromJSON(object.validFor) : undefined,
            operator: isSet(object.operator) ? globalThis.String(object.operator) : "",
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.subject !== undefined) {
            obj.subject = sigstore_common_1.DistinguishedName.toJSON(message.subject);
        }
        if (message.uri !== "") {
            obj.uri = message.uri;
        }
        if (message.certChain !== undefined) {
            obj.certChain = sigstore_common_1.X509CertificateChain.toJSON(message.certChain);
        }
        if (message.validFor !== undefined) {
            obj.validFor = sigstore_common_1.TimeRange.toJSON(message.validFor);
        }
        if (message.operator !== "") {
            obj.operator = message.operator;
        }
        return obj;
    },
};
exports.TrustedRoot = {
    fromJSON(object) {
        return {
            mediaType: isSet(object.mediaType) ? globalThis.String(object.mediaType) : "",
            tlogs: globalThis.Array.isArray(object?.tlogs)
                ? object.tlogs.map((e) => exports.TransparencyLogInstance.fromJSON(e))
                : [],
            certificateAuthorities: globalThis.Array.isArray(object?.certificateAuthorities)
                ? object.certificateAuthorities.map((e) => exports.CertificateAuthority.fromJSON(e))
                : [],
            ctlogs: globalThis.Array.isArray(object?.ctlogs)
                ? object.ctlogs.map((e) => exports.TransparencyLogInstance.fromJSON(e))
                : [],
            timestampAuthorities: globalThis.Array.isArray(object?.timestampAuthorities)
                ? object.timestampAuthorities.map((e) => exports.CertificateAuthority.fromJSON(e))
                : [],
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.mediaType !== "") {
            obj.mediaType = message.mediaType;
        }
        if (message.tlogs?.length) {
            obj.tlogs = message.tlogs.map((e) => exports.TransparencyLogInstance.toJSON(e));
        }
        if (message.certificateAuthorities?.length) {
            obj.certificateAuthorities = message.certificateAuthorities.map((e) => exports.CertificateAuthority.toJSON(e));
        }
        if (message.ctlogs?.length) {
            obj.ctlogs = message.ctlogs.map((e) => exports.TransparencyLogInstance.toJSON(e));
        }
        if (message.timestampAuthorities?.length) {
            obj.timestampAuthorities = message.timestampAuthorities.map((e) => exports.CertificateAuthority.toJSON(e));
        }
        return obj;
    },
};
exports.SigningConfig = {
    fromJSON(object) {
        return {
            mediaType: isSet(object.mediaType) ? globalThis.String(object.mediaType) : "",
            caUrls: globalThis.Array.isArray(object?.caUrls) ? object.caUrls.map((e) => exports.Service.fromJSON(e)) : [],
            oidcUrls: globalThis.Array.isArray(object?.oidcUrls) ? object.oidcUrls.map((e) => exports.Service.fromJSON(e)) : [],
            rekorTlogUrls: globalThis.Array.isArray(object?.rekorTlogUrls)
                ? object.rekorTlogUrls.map((e) => exports.Service.fromJSON(e))
                : [],
            rekorTlogConfig: isSet(object.rekorTlogConfig)
                ? exports.ServiceConfiguration.fromJSON(object.rekorTlogConfig)
                : undefined,
            tsaUrls: globalThis.Array.isArray(object?.tsaUrls) ? object.tsaUrls.map((e) => exports.Service.fromJSON(e)) : [],
            tsaConfig: isSet(object.tsaConfig) ? exports.ServiceConfiguration.fromJSON(object.tsaConfig) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.mediaType !== "") {
            obj.mediaType = message.mediaType;
        }
        if (message.caUrls?.length) {
            obj.caUrls = message.caUrls.map((e) => exports.Service.toJSON(e));
        }
        if (message.oidcUrls?.length) {
            obj.oidcUrls = message.oidcUrls.map((e) => exports.Service.toJSON(e));
        }
        if (message.rekorTlogUrls?.length) {
            obj.rekorTlogUrls = message.rekorTlogUrls.map((e) => exports.Service.toJSON(e));
        }
        if (message.rekorTlogConfig !== undefined) {
            obj.rekorTlogConfig = exports.ServiceConfiguration.toJSON(message.rekorTlogConfig);
        }
        if (message.tsaUrls?.length) {
            obj.tsaUrls = message.tsaUrls.map((e) => exports.Service.toJSON(e));
        }
        if (message.tsaConfig !== undefined) {
            obj.tsaConfig = exports.ServiceConfiguration.toJSON(message.tsaConfig);
        }
        return obj;
    },
};
exports.Service = {
    fromJSON(object) {
        return {
            url: isSet(object.url) ? globalThis.String(object.url) : "",
            majorApiVersion: isSet(object.majorApiVersion) ? globalThis.Number(object.majorApiVersion) : 0,
            validFor: isSet(object.validFor) ? sigstore_common_1.TimeRange.fromJSON(object.validFor) : undefined,
            operator: isSet(object.operator) ? globalThis.String(object.operator) : "",
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.url !== "") {
            obj.url = message.url;
        }
        if (message.majorApiVersion !== 0) {
            obj.majorApiVersion = Math.round(message.majorApiVersion);
        }
        if (message.validFor !== undefined) {
            obj.validFor = sigstore_common_1.TimeRange.toJSON(message.validFor);
        }
        if (message.operator !== "") {
            obj.operator = message.operator;
        }
        return obj;
    },
};
exports.ServiceConfiguration = {
    fromJSON(object) {
        return {
            selector: isSet(object.selector) ? serviceSelectorFromJSON(object.selector) : 0,
            count: isSet(object.count) ? globalThis.Number(object.count) : 0,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.selector !== 0) {
            obj.selector = serviceSelectorToJSON(message.selector);
        }
        if (message.count !== 0) {
            obj.count = Math.round(message.count);
        }
        return obj;
    },
};
exports.ClientTrustConfig = {
    fromJSON(object) {
        return {
            mediaType: isSet(object.mediaType) ? globalThis.String(object.mediaType) : "",
            trustedRoot: isSet(object.trustedRoot) ? exports.TrustedRoot.fromJSON(object.trustedRoot) : undefined,
            signingConfig: isSet(object.signingConfig) ? exports.SigningConfig.fromJSON(object.signingConfig) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.mediaType !== "") {
            obj.mediaType = message.mediaType;
        }
        if (message.trustedRoot !== undefined) {
            obj.trustedRoot = exports.TrustedRoot.toJSON(message.trustedRoot);
        }
        if (message.signingConfig !== undefined) {
            obj.signingConfig = exports.SigningConfig.toJSON(message.signingConfig);
        }
        return obj;
    },
};
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 9732: // MODULE: ./node_modules/@sigstore/protobuf-specs/dist/__generated__/sigstore_verification.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: sigstore_verification.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Input = exports.Artifact = exports.ArtifactVerificationOptions_ObserverTimestampOptions = exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions = exports.ArtifactVerificationOptions_TimestampAuthorityOptions = exports.ArtifactVerificationOptions_CtlogOptions = exports.ArtifactVerificationOptions_TlogOptions = exports.ArtifactVerificationOptions = exports.PublicKeyIdentities = exports.CertificateIdentities = exports.CertificateIdentity = void 0;
/* eslint-disable */
const sigstore_bundle_1 = __nccwpck_require__(715);
const sigstore_common_1 = __nccwpck_require__(5334);
const sigstore_trustroot_1 = __nccwpck_require__(1997);
exports.CertificateIdentity = {
    fromJSON(object) {
        return {
            issuer: isSet(object.issuer) ? globalThis.String(object.issuer) : "",
            san: isSet(object.san) ? sigstore_common_1.SubjectAlternativeName.fromJSON(object.san) : undefined,
            oids: globalThis.Array.isArray(object?.oids)
                ? object.oids.map((e) => sigstore_common_1.ObjectIdentifierValuePair.fromJSON(e))
                : [],
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.issuer !== "") {
            obj.issuer = message.issuer;
        }
        if (message.san !== undefined) {
            obj.san = sigstore_common_1.SubjectAlternativeName.toJSON(message.san);
        }
        if (message.oids?.length) {
            obj.oids = message.oids.map((e) => sigstore_common_1.ObjectIdentifierValuePair.toJSON(e));
        }
        return obj;
    },
};
exports.CertificateIdentities = {
    fromJSON(object) {
        return {
            identities: globalThis.Array.isArray(object?.identities)
                ? object.identities.map((e) => exports.CertificateIdentity.fromJSON(e))
                : [],
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.identities?.length) {
            obj.identities = message.identities.map((e) => exports.CertificateIdentity.toJSON(e));
        }
        return obj;
    },
};
exports.PublicKeyIdentities = {
    fromJSON(object) {
        return {
            publicKeys: globalThis.Array.isArray(object?.publicKeys)
                ? object.publicKeys.map((e) => sigstore_common_1.PublicKey.fromJSON(e))
                : [],
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.publicKeys?.length) {
            obj.publicKeys = message.publicKeys.map((e) => sigstore_common_1.PublicKey.toJSON(e));
        }
        return obj;
    },
};
exports.ArtifactVerificationOptions = {
    fromJSON(object) {
        return {
            signers: isSet(object.certificateIdentities)
                ? {
                    $case: "certificateIdentities",
                    certificateIdentities: exports.CertificateIdentities.fromJSON(object.certificateIdentities),
                }
                : isSet(object.publicKeys)
                    ? { $case: "publicKeys", publicKeys: exports.PublicKeyIdentities.fromJSON(object.publicKeys) }
                    : undefined,
            tlogOptions: isSet(object.tlogOptions)
                ? exports.ArtifactVerificationOptions_TlogOptions.fromJSON(object.tlogOptions)
                : undefined,
            ctlogOptions: isSet(object.ctlogOptions)
                ? exports.ArtifactVerificationOptions_CtlogOptions.fromJSON(object.ctlogOptions)
                : undefined,
            tsaOptions: isSet(object.tsaOptions)
                ? exports.ArtifactVerificationOptions_TimestampAuthorityOptions.fromJSON(object.tsaOptions)
                : undefined,
            integratedTsOptions: isSet(object.integratedTsOptions)
                ? exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.fromJSON(object.integratedTsOptions)
                : undefined,
            observerOptions: isSet(object.observerOptions)
                ? exports.ArtifactVerificationOptions_ObserverTimestampOptions.fromJSON(object.observerOptions)
                : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.signers?.$case === "certificateIdentities") {
            obj.certificateIdentities = exports.CertificateIdentities.toJSON(message.signers.certificateIdentities);
        }
        else if (message.signers?.$case === "publicKeys") {
            obj.publicKeys = exports.PublicKeyIdentities.toJSON(message.signers.publicKeys);
        }
        if (message.tlogOptions !== undefined) {
            obj.tlogOptions = exports.ArtifactVerificationOptions_TlogOptions.toJSON(message.tlogOptions);
        }
        if (message.ctlogOptions !== undefined) {
            obj.ctlogOptions = exports.ArtifactVerificationOptions_CtlogOptions.toJSON(message.ctlogOptions);
        }
        if (message.tsaOptions !== undefined) {
            obj.tsaOptions = exports.ArtifactVerificationOptions_TimestampAuthorityOptions.toJSON(message.tsaOptions);
        }
        if (message.integratedTsOptions !== undefined) {
            obj.integratedTsOptions = exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.toJSON(message.integratedTsOptions);
        }
        if (message.observerOptions !== undefined) {
            obj.observerOptions = exports.ArtifactVerificationOptions_ObserverTimestampOptions.toJSON(message.observerOptions);
        }
        return obj;
    },
};
exports.ArtifactVerificationOptions_TlogOptions = {
    fromJSON(object) {
        return {
            threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
            performOnlineVerification: isSet(object.performOnlineVerification)
                ? globalThis.Boolean(object.performOnlineVerification)
                : false,
            disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.threshold !== 0) {
            obj.threshold = Math.round(message.threshold);
        }
        if (message.performOnlineVerification !== false) {
            obj.performOnlineVerification = message.performOnlineVerification;
        }
        if (message.disable !== false) {
            obj.disable = message.disable;
        }
        return obj;
    },
};
exports.ArtifactVerificationOptions_CtlogOptions = {
    fromJSON(object) {
        return {
            threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
            disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.threshold !== 0) {
            obj.threshold = Math.round(message.threshold);
        }
        if (message.disable !== false) {
            obj.disable = message.disable;
        }
        return obj;
    },
};
exports.ArtifactVerificationOptions_TimestampAuthorityOptions = {
    fromJSON(object) {
        return {
            threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
            disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.threshold !== 0) {
            obj.threshold = Math.round(message.threshold);
        }
        if (message.disable !== false) {
            obj.disable = message.disable;
        }
        return obj;
    },
};
exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions = {
    fromJSON(object) {
        return {
            threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
            disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.threshold !== 0) {
            obj.threshold = Math.round(message.threshold);
        }
        if (message.disable !== false) {
            obj.disable = message.disable;
        }
        return obj;
    },
};
exports.ArtifactVerificationOptions_ObserverTimestampOptions = {
    fromJSON(object) {
        return {
            threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
            disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.threshold !== 0) {
            obj.threshold = Math.round(message.threshold);
        }
        if (message.disable !== false) {
            obj.disable = message.disable;
        }
        return obj;
    },
};
exports.Artifact = {
    fromJSON(object) {
        return {
            data: isSet(object.artifactUri)
                ? { $case: "artifactUri", artifactUri: globalThis.String(object.artifactUri) }
                : isSet(object.artifact)
                    ? { $case: "artifact", artifact: Buffer.from(bytesFromBase64(object.artifact)) }
                    : isSet(object.artifactDigest)
                        ? { $case: "artifactDigest", artifactDigest: sigstore_common_1.HashOutput.fromJSON(object.artifactDigest) }
                        : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.data?.$case === "artifactUri") {
            obj.artifactUri = message.data.artifactUri;
        }
        else if (message.data?.$case === "artifact") {
            obj.artifact = base64FromBytes(message.data.artifact);
        }
        else if (message.data?.$case === "artifactDigest") {
            obj.artifactDigest = sigstore_common_1.HashOutput.toJSON(message.data.artifactDigest);
        }
        return obj;
    },
};
exports.Input = {
    fromJSON(object) {
        return {
            artifactTrustRoot: isSet(object.artifactTrustRoot) ? sigstore_trustroot_1.TrustedRoot.fromJSON(object.artifactTrustRoot) : undefined,
            artifactVerificationOptions: isSet(object.artifactVerificationOptions)
                ? exports.ArtifactVerificationOptions.fromJSON(object.artifactVerificationOptions)
                : undefined,
            bundle: isSet(object.bundle) ? sigstore_bundle_1.Bundle.fromJSON(object.bundle) : undefined,
            artifact: isSet(object.artifact) ? exports.Artifact.fromJSON(object.artifact) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.artifactTrustRoot !== undefined) {
            obj.artifactTrustRoot = sigstore_trustroot_1.TrustedRoot.toJSON(message.artifactTrustRoot);
        }
        if (message.artifactVerificationOptions !== undefined) {
            obj.artifactVerificationOptions = exports.ArtifactVerificationOptions.toJSON(message.artifactVerificationOptions);
        }
        if (message.bundle !== undefined) {
            obj.bundle = sigstore_bundle_1.Bundle.toJSON(message.bundle);
        }
        if (message.artifact !== undefined) {
            obj.artifact = exports.Artifact.toJSON(message.artifact);
        }
        return obj;
    },
};
function bytesFromBase64(b64) {
    return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
}
function base64FromBytes(arr) {
    return globalThis.Buffer.from(arr).toString("base64");
}
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 9654: // MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
__exportStar(__nccwpck_require__(7030), exports);
__exportStar(__nccwpck_require__(715), exports);
__exportStar(__nccwpck_require__(5334), exports);
__exportStar(__nccwpck_require__(5204), exports);
__exportStar(__nccwpck_require__(1997), exports);
__exportStar(__nccwpck_require__(9732), exports);


/***/ }),

/***/ 3835: // MODULE: ./node_modules/@sigstore/protobuf-specs/dist/rekor/v2/index.js
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
/*
Copyright 2025 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
__exportStar(__nccwpck_require__(6764), exports);
__exportStar(__nccwpck_require__(381), exports);
__exportStar(__nccwpck_require__(4969), exports);
__exportStar(__nccwpck_require__(7543), exports);


/***/ }),

/***/ 2635: // MODULE: ./node_modules/@sigstore/verify/dist/bundle/dsse.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DSSESignatureContent = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __nccwpck_require__(3917);
class DSSESignatureContent {
    env;
    constructor(env) {
        this.env = env;
    }
    compareDigest(digest) {
        return core_1.crypto.bufferEqual(digest, core_1.crypto.digest('sha256', this.env.payload));
    }
    // For a DSSE envelope the signature is computed over the pre-authentication
    // encoding (PAE), so the digest of the signed bytes is the digest of the PAE.
    // This is what a Rekor v2 hashedrekord entry records for a DSSE envelope.
    compareSignedDigest(digest) {
        return core_1.crypto.bufferEqual(digest, core_1.crypto.digest('sha256', this.preAuthEncoding));
    }
    compareSignature(signature) {
        return core_1.crypto.bufferEqual(signature, this.signature);
    }
    verifySignature(key) {
        return core_1.crypto.verify(this.preAuthEncoding, key, this.signature);
    }
    get signature() {
        return this.env.signatures.length > 0
            ? this.env.signatures[0].sig
            : Buffer.from('');
    }
    // DSSE Pre-Authentication Encoding
    get preAuthEncoding() {
        return core_1.dsse.preAuthEncoding(this.env.payloadType, this.env.payload);
    }
}
exports.DSSESignatureContent = DSSESignatureContent;


/***/ }),

/***/ 2544: // MODULE: ./node_modules/@sigstore/verify/dist/bundle/index.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toSignedEntity = toSignedEntity;
exports.signatureContent = signatureContent;
const core_1 = __nccwpck_require__(3917);
const dsse_1 = __nccwpck_require__(2635);
const message_1 = __nccwpck_require__(6531);
function toSignedEntity(bundle, artifact) {
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    const timestamps = [];
    for (const entry of tlogEntries) {
        if (entry.integratedTime && entry.integratedTime !== '0') {
            timestamps.push({
                $case: 'transparency-log',
                tlogEntry: entry,
            });
        }
    }
    for (const ts of timestampVerificationData?.rfc3161Timestamps ?? []) {
        timestamps.push({
            $case: 'timestamp-authority',
            timestamp: core_1.RFC3161Timestamp.parse(Buffer.from(ts.signedTimestamp)),
        });
    }
    return {
        signature: signatureContent(bundle, artifact),
        key: key(bundle),
        tlogEntries,
        timestamps,
    };
}
function signatureContent(bundle, artifact) {
    switch (bundle.content.$case) {
        case 'dsseEnvelope':
            return new dsse_1.DSSESignatureContent(bundle.content.dsseEnvelope);
        case 'messageSignature':
            return new message_1.MessageSignatureContent(bundle.content.messageSignature, artifact);
    }
}
function key(bundle) {
    switch (bundle.verificationMaterial.content.$case) {
        case 'publicKey':
            return {
                $case: 'public-key',
                hint: bundle.verificationMaterial.content.publicKey.hint,
            };
        case 'x509CertificateChain':
            return {
                $case: 'certificate',
                certificate: core_1.X509Certificate.parse(Buffer.from(bundle.verificationMaterial.content.x509CertificateChain
                    .certificates[0].rawBytes)),
            };
        case 'certificate':
            return {
                $case: 'certificate',
                certificate: core_1.X509Certificate.parse(Buffer.from(bundle.verificationMaterial.content.certificate.rawBytes)),
            };
    }
}


/***/ }),

/***/ 6531: // MODULE: ./node_modules/@sigstore/verify/dist/bundle/message.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MessageSignatureContent = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __nccwpck_require__(3917);
const protobuf_specs_1 = __nccwpck_require__(9654);
// Map from the Sigstore protobuf HashAlgorithm enum to
// the string values used by the Node.js crypto module.
const HASH_ALGORITHM_MAP = {
    [protobuf_specs_1.HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED]: 'sha256',
    [protobuf_specs_1.HashAlgorithm.SHA2_256]: 'sha256',
    [protobuf_specs_1.HashAlgorithm.SHA2_384]: 'sha384',
    [protobuf_specs_1.HashAlgorithm.SHA2_512]: 'sha512',
    [protobuf_specs_1.HashAlgorithm.SHA3_256]: 'sha3-256',
    [protobuf_specs_1.HashAlgorithm.SHA3_384]: 'sha3-384',
};
class MessageSignatureContent {
    signature;
    messageDigest;
    artifact;
    hashAlgorithm;
    constructor(messageSignature, artifact) {
        this.signature = messageSignature.signature;
        this.messageDigest = messageSignature.messageDigest.digest;
        this.artifact = artifact;
        this.hashAlgorithm =
            HASH_ALGORITHM_MAP[messageSignature.messageDigest.algorithm] ??
                /* istanbul ignore next */ 'sha256';
    }
    compareSignature(signature) {
        return core_1.crypto.bufferEqual(signature, this.signature);
    }
    compareDigest(digest) {
        return core_1.crypto.bufferEqual(digest, this.messageDigest);
    }
    // For a message signature the signature is computed over the artifact, so the
    // digest of the signed bytes is the artifact's message digest.
    compareSignedDigest(digest) {
        return this.compareDigest(digest);
    }
    verifySignature(key) {
        return core_1.crypto.verify(this.artifact, key, this.signature, this.hashAlgorithm);
    }
}
exports.MessageSignatureContent = MessageSignatureContent;


/***/ }),

/***/ 6849: // MODULE: ./node_modules/@sigstore/verify/dist/error.js
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PolicyError = exports.VerificationError = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class BaseError extends Error {
    code;
    cause; /* eslint-disable-line @typescript-eslint/no-explicit-any */
    constructor({ code, message, cause, }) {
        super(message);
        this.code = code;
        this.cause = cause;
        this.name = this.constructor.name;
    }
}
class VerificationError extends BaseError {
}
exports.VerificationError = VerificationError;
class PolicyError extends BaseError {
}
exports.PolicyError = PolicyError;


/***/ }),

/***/ 4187: // MODULE: ./node_modules/@sigstore/verify/dist/index.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.BL = __webpack_unused_export__ = exports.mk = __webpack_unused_export__ = __webpack_unused_export__ = void 0;
/* istanbul ignore file */
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var bundle_1 = __nccwpck_require__(2544);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.toSignedEntity; } });
var error_1 = __nccwpck_require__(6849);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return error_1.PolicyError; } });
Object.defineProperty(exports, "mk", ({ enumerable: true, get: function () { return error_1.VerificationError; } }));
var trust_1 = __nccwpck_require__(7822);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return trust_1.toTrustMaterial; } });
var verifier_1 = __nccwpck_require__(4433);
Object.defineProperty(exports, "BL", ({ enumerable: true, get: function () { return verifier_1.Verifier; } }));


/***/ }),

/***/ 8412: // MODULE: ./node_modules/@sigstore/verify/dist/key/certificate.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CertificateChainVerifier = void 0;
exports.verifyCertificateChain = verifyCertificateChain;
const error_1 = __nccwpck_require__(6849);
const trust_1 = __nccwpck_require__(7822);
function verifyCertificateChain(timestamp, leaf, certificateAuthorities) {
    // Filter list of trusted CAs to those which are valid for the given
    // timestamp
    const cas = (0, trust_1.filterCertAuthorities)(certificateAuthorities, timestamp);
    /* eslint-disable-next-line @typescript-eslint/no-explicit-any */
    let error;
    for (const ca of cas) {
        try {
            const verifier = new CertificateChainVerifier({
                trustedCerts: ca.certChain,
                untrustedCert: leaf,
                timestamp,
            });
            return verifier.verify();
        }
        catch (err) {
            error = err;
        }
    }
    // If we failed to verify the certificate chain for all of the trusted
    // CAs, throw the last error we encountered.
    throw new error_1.VerificationError({
        code: 'CERTIFICATE_ERROR',
        message: 'Failed to verify certificate chain',
        cause: error,
    });
}
class CertificateChainVerifier {
    untrustedCert;
    trustedCerts;
    localCerts;
    timestamp;
    constructor(opts) {
        this.untrustedCert = opts.untrustedCert;
        this.trustedCerts = opts.trustedCerts;
        this.localCerts = dedupeCertificates([
            ...opts.trustedCerts,
            opts.untrustedCert,
        ]);
        this.timestamp = opts.timestamp;
    }
    verify() {
        // Construct certificate path from leaf to root
        const certificatePath = this.sort();
        // Perform validation checks on each certificate in the path
        this.checkPath(certificatePath);
        const validForDate = certificatePath.every((cert) => cert.validForDate(this.timestamp));
        if (!validForDate) {
            throw new error_1.VerificationError({
                code: 'CERTIFICATE_ERROR',
                message: 'certificate is not valid or expired at the specified date',
            });
        }
        // Return verified certificate path
        return certificatePath;
    }
    sort() {
        const leafCert = this.untrustedCert;
        // Construct all possible paths from the leaf
        let paths = this.buildPaths(leafCert);
        // Filter for paths which contain a trusted certificate
        paths = paths.filter((path) => path.some((cert) => this.trustedCerts.includes(cert)));
        if (paths.length === 0) {
            throw new error_1.VerificationError({
                code: 'CERTIFICATE_ERROR',
                message: 'no trusted certificate path found',
            });
        }
        // Find the shortest of possible paths
        /* istanbul ignore next */
        const path = paths.reduce((prev, curr) => prev.length < curr.length ? prev : curr);
        // Construct chain from shortest path
        // Removes the last certificate in the path, which will be a second copy
        // of the root certificate given that the root is self-signed.
        return [leafCert, ...path].slice(0, -1);
    }
    // Recursively build all possible paths from the leaf to the root
    buildPaths(certificate) {
        const paths = [];
        const issuers = this.findIssuer(certificate);
        if (issuers.length === 0) {
            throw new error_1.VerificationError({
                code: 'CERTIFICATE_ERROR',
                message: 'no valid certificate path found',
            });
        }
        for (let i = 0; i < issuers.length; i++) {
            const issuer = issuers[i];
            // Base case - issuer is self
            if (issuer.equals(certificate)) {
                paths.push([certificate]);
                continue;
            }
            // Recursively build path for the issuer
            const subPaths = this.buildPaths(issuer);
            // Construct paths by appending the issuer to each subpath
            for (let j = 0; j < subPaths.length; j++) {
                paths.push([issuer, ...subPaths[j]]);
            }
        }
        return paths;
    }
    // Return all possible issuers for the given certificate
    findIssuer(certificate) {
        let issuers = [];
        let keyIdentifier;
        // Exit early if the certificate is self-signed
        if (certificate.subject.equals(certificate.issuer)) {
            if (certificate.verify()) {
                return [certificate];
            }
        }
        // If the certificate has an authority key identifier, use that
        // to find the issuer
        if (certificate.extAuthorityKeyID) {
            keyIdentifier = certificate.extAuthorityKeyID.keyIdentifier;
            // TODO: Add support for authorityCertIssuer/authorityCertSerialNumber
            // though Fulcio doesn't appear to use these
        }
        // Find possible issuers by comparing the authorityKeyID/subjectKeyID
        // or issuer/subject. Potential issuers are added to the result array.
        this.localCerts.forEach((possibleIssuer) => {
            if (keyIdentifier) {
                /* istanbul ignore else */
                if (possibleIssuer.extSubjectKeyID) {
                    if (possibleIssuer.extSubjectKeyID.keyIdentifier.equals(keyIdentifier)) {
                        issuers.push(possibleIssuer);
                    }
                    return;
                }
            }
            // Fallback to comparing certificate issuer and subject if
            // subjectKey/authorityKey extensions are not present
            if (possibleIssuer.subject.equals(certificate.issuer)) {
                issuers.push(possibleIssuer);
            }
        });
        // Remove any issuers which fail to verify the certificate
        issuers = issuers.filter((issuer) => {
            try {
                return certificate.verify(issuer);
            }
            catch (ex) {
                /* istanbul ignore next - should never error */
                return false;
            }
        });
        return issuers;
    }
    checkPath(path) {
        /* istanbul ignore if */
        if (path.length < 1) {
            throw new error_1.VerificationError({
                code: 'CERTIFICATE_ERROR',
                message: 'certificate chain must contain at least one certificate',
            });
        }
        // Ensure that all certificates beyond the leaf are CAs
        const validCAs = path.slice(1).every((cert) => cert.isCA);
        if (!validCAs) {
            throw new error_1.VerificationError({
                code: 'CERTIFICATE_ERROR',
                message: 'intermediate certificate is not a CA',
            });
        }
        // Certificate's issuer must match the subject of the next certificate
        // in the chain
        for (let i = path.length - 2; i >= 0; i--) {
            /* istanbul ignore if */
            if (!path[i].issuer.equals(path[i + 1].subject)) {
                throw new error_1.VerificationError({
                    code: 'CERTIFICATE_ERROR',
                    message: 'incorrect certificate name chaining',
                });
            }
        }
        // Check pathlength constraints
        for (let i = 0; i < path.length; i++) {
            const cert = path[i];
            // If the certificate is a CA, check the path length
            if (cert.extBasicConstraints?.isCA) {
                const pathLength = cert.extBasicConstraints.pathLenConstraint;
                // The path length, if set, indicates how many intermediate
                // certificates (NOT including the leaf) are allowed to follow. The
                // pathLength constraint of any intermediate CA certificate MUST be
                // greater than or equal to it's own depth in the chain (with an
                // adjustment for the leaf certificate)
                if (pathLength !== undefined && pathLength < i - 1) {
                    throw new error_1.VerificationError({
                        code: 'CERTIFICATE_ERROR',
                        message: 'path length constraint exceeded',
                    });
                }
            }
        }
    }
}
exports.CertificateChainVerifier = CertificateChainVerifier;
// Remove duplicate certificates from the array
function dedupeCertificates(certs) {
    for (let i = 0; i < certs.length; i++) {
        for (let j = i + 1; j < certs.length; j++) {
            if (certs[i].equals(certs[j])) {
                certs.splice(j, 1);
                j--;
            }
        }
    }
    return certs;
}


/***/ }),

/***/ 3771: // MODULE: ./node_modules/@sigstore/verify/dist/key/index.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyPublicKey = verifyPublicKey;
exports.verifyCertificate = verifyCertificate;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __nccwpck_require__(3917);
const error_1 = __nccwpck_require__(6849);
const certificate_1 = __nccwpck_require__(8412);
const sct_1 = __nccwpck_require__(1633);
const OID_FULCIO_ISSUER_V1 = '1.3.6.1.4.1.57264.1.1';
const OID_FULCIO_ISSUER_V2 = '1.3.6.1.4.1.57264.1.8';
function verifyPublicKey(hint, timestamps, trustMaterial) {
    const key = trustMaterial.publicKey(hint);
    timestamps.forEach((timestamp) => {
        if (!key.validFor(timestamp)) {
            throw new error_1.VerificationError({
                code: 'PUBLIC_KEY_ERROR',
                message: `Public key is not valid for timestamp: ${timestamp.toISOString()}`,
            });
        }
    });
    return { key: key.publicKey };
}
function verifyCertificate(leaf, timestamps, trustMaterial) {
    // Check that leaf certificate chains to a trusted CA
    let path = [];
    timestamps.forEach((timestamp) => {
        path = (0, certificate_1.verifyCertificateChain)(timestamp, leaf, trustMaterial.certificateAuthorities);
    });
    return {
        scts: (0, sct_1.verifySCTs)(path[0], path[1], trustMaterial.ctlogs),
        signer: getSigner(path[0]),
    };
}
function getSigner(cert) {
    let issuer;
    const issuerExtension = cert.extension(OID_FULCIO_ISSUER_V2);
    /* istanbul ignore next */
    if (issuerExtension) {
        issuer = issuerExtension.valueObj.subs?.[0]?.value.toString('ascii');
    }
    else {
        issuer = cert.extension(OID_FULCIO_ISSUER_V1)?.value.toString('ascii');
    }
    const oids = cert.extensions.map((ext) => {
        const oid = ext.subs[0].toOID();
        return {
            oid: { id: oid.split('.').map(Number) },
            value: ext.subs[ext.subs.length - 1].value,
        };
    });
    const identity = {
        extensions: { issuer },
        subjectAlternativeName: cert.subjectAltName,
        oids,
    };
    return {
        key: core_1.crypto.createPublicKey(cert.publicKey),
        identity,
    };
}


/***/ }),

/***/ 1633: // MODULE: ./node_modules/@sigstore/verify/dist/key/sct.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifySCTs = verifySCTs;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __nccwpck_require__(3917);
const error_1 = __nccwpck_require__(6849);
const trust_1 = __nccwpck_require__(7822);
function verifySCTs(cert, issuer, ctlogs) {
    let extSCT;
    // Verifying the SCT requires that we remove the SCT extension and
    // re-encode the TBS structure to DER -- this value is part of the data
    // over which the signature is calculated. Since this is a destructive action
    // we create a copy of the certificate so we can remove the SCT extension
    // without affecting the original certificate.
    const clone = cert.clone();
    // Intentionally not using the findExtension method here because we want to
    // remove the the SCT extension from the certificate before calculating the
    // PreCert structure
    for (let i = 0; i < clone.extensions.length; i++) {
        const ext = clone.extensions[i];
        if (ext.subs[0].toOID() === core_1.EXTENSION_OID_SCT) {
            extSCT = new core_1.X509SCTExtension(ext);
            // Remove the extension from the certificate
            clone.extensions.splice(i, 1);
            break;
        }
    }
    // No SCT extension found to verify
    if (!extSCT) {
        return [];
    }
    // Found an SCT extension but it has no SCTs
    /* istanbul ignore if -- too difficult to fabricate test case for this */
    if (extSCT.signedCertificateTimestamps.length === 0) {
        return [];
    }
    // Construct the PreCert structure
    // https://www.rfc-editor.org/rfc/rfc6962#section-3.2
    const preCert = new core_1.ByteStream();
    // Calculate hash of the issuer's public key
    const issuerId = core_1.crypto.digest('sha256', issuer.publicKey);
    preCert.appendView(issuerId);
    // Re-encodes the certificate to DER after removing the SCT extension
    const tbs = clone.tbsCertificate.toDER();
    preCert.appendUint24(tbs.length);
    preCert.appendView(tbs);
    // Calculate and return the verification results for each SCT
    return extSCT.signedCertificateTimestamps.map((sct) => {
        // Find the ctlog instance that corresponds to the SCT's logID
        const validCTLogs = (0, trust_1.filterTLogAuthorities)(ctlogs, {
            logID: sct.logID,
            targetDate: sct.datetime,
        });
        // See if the SCT is valid for any of the CT logs
        const verified = validCTLogs.some((log) => sct.verify(preCert.buffer, log.publicKey));
        if (!verified) {
            throw new error_1.VerificationError({
                code: 'CERTIFICATE_ERROR',
                message: 'SCT verification failed',
            });
        }
        return sct.logID;
    });
}


/***/ }),

/***/ 8037: // MODULE: ./node_modules/@sigstore/verify/dist/policy.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifySubjectAlternativeName = verifySubjectAlternativeName;
exports.verifyExtensions = verifyExtensions;
exports.verifyOIDs = verifyOIDs;
const error_1 = __nccwpck_require__(6849);
// Verifies that the signer's SAN matches the policy identity. The
// policyIdentity is treated as a JavaScript regular expression pattern and
// tested against the full signerIdentity string. For exact matching, use
// anchored patterns (e.g. '^user@example\\.com$').
function verifySubjectAlternativeName(policyIdentity, signerIdentity) {
    if (signerIdentity === undefined || !signerIdentity.match(policyIdentity)) {
        throw new error_1.PolicyError({
            code: 'UNTRUSTED_SIGNER_ERROR',
            message: `certificate identity error - expected ${policyIdentity}, got ${signerIdentity}`,
        });
    }
}
function verifyExtensions(policyExtensions, signerExtensions = {}) {
    let key;
    for (key in policyExtensions) {
        if (signerExtensions[key] !== policyExtensions[key]) {
            throw new error_1.PolicyError({
                code: 'UNTRUSTED_SIGNER_ERROR',
                message: `invalid certificate extension - expected ${key}=${policyExtensions[key]}, got ${key}=${signerExtensions[key]}`,
            });
        }
    }
}
function verifyOIDs(policyOIDs, signerOIDs = []) {
    for (const policyOID of policyOIDs) {
        const match = signerOIDs.find((signerOID) => oidEquals(policyOID.oid?.id, signerOID.oid?.id) &&
            policyOID.value.equals(signerOID.value));
        if (!match) {
            const oid = policyOID.oid?.id.join('.') ?? '<unknown>';
            throw new error_1.PolicyError({
                code: 'UNTRUSTED_SIGNER_ERROR',
                message: `invalid certificate extension - missing OID ${oid}`,
            });
        }
    }
}
function oidEquals(a, b) {
    if (a === undefined || b === undefined) {
        return false;
    }
    return a.length === b.length && a.every((v, i) => v === b[i]);
}


/***/ }),

/***/ 7968: // MODULE: ./node_modules/@sigstore/verify/dist/timestamp/index.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getTSATimestamp = getTSATimestamp;
exports.getTLogTimestamp = getTLogTimestamp;
const tsa_1 = __nccwpck_require__(4472);
function getTSATimestamp(timestamp, data, timestampAuthorities) {
    (0, tsa_1.verifyRFC3161Timestamp)(timestamp, data, timestampAuthorities);
    return {
        type: 'timestamp-authority',
        logID: timestamp.signerSerialNumber,
        timestamp: timestamp.signingTime,
    };
}
function getTLogTimestamp(entry) {
    // Only entries with an inclusion promise provide a verifiable timestamp
    if (!entry.inclusionPromise) {
        return undefined;
    }
    return {
        type: 'transparency-log',
        logID: entry.logId.keyId,
        timestamp: new Date(Number(entry.integratedTime) * 1000),
    };
}


/***/ }),

/***/ 4472: // MODULE: ./node_modules/@sigstore/verify/dist/timestamp/tsa.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyRFC3161Timestamp = verifyRFC3161Timestamp;
const core_1 = __nccwpck_require__(3917);
const error_1 = __nccwpck_require__(6849);
const certificate_1 = __nccwpck_require__(8412);
const trust_1 = __nccwpck_require__(7822);
function verifyRFC3161Timestamp(timestamp, data, timestampAuthorities) {
    const signingTime = timestamp.signingTime;
    // Filter for CAs which were valid at the time of signing
    timestampAuthorities = (0, trust_1.filterCertAuthorities)(timestampAuthorities, signingTime);
    // Filter for CAs which match serial and issuer embedded in the timestamp
    timestampAuthorities = filterCAsBySerialAndIssuer(timestampAuthorities, {
        serialNumber: timestamp.signerSerialNumber,
        issuer: timestamp.signerIssuer,
    });
    // Check that we can verify the timestamp with AT LEAST ONE of the remaining
    // CAs
    const verified = timestampAuthorities.some((ca) => {
        try {
            verifyTimestampForCA(timestamp, data, ca);
            return true;
        }
        catch (e) {
            return false;
        }
    });
    if (!verified) {
        throw new error_1.VerificationError({
            code: 'TIMESTAMP_ERROR',
            message: 'timestamp could not be verified',
        });
    }
}
function verifyTimestampForCA(timestamp, data, ca) {
    const [leaf, ...cas] = ca.certChain;
    const signingKey = core_1.crypto.createPublicKey(leaf.publicKey);
    const signingTime = timestamp.signingTime;
    // Verify the certificate chain for the provided CA
    try {
        new certificate_1.CertificateChainVerifier({
            untrustedCert: leaf,
            trustedCerts: cas,
            timestamp: signingTime,
        }).verify();
    }
    catch (e) {
        throw new error_1.VerificationError({
            code: 'TIMESTAMP_ERROR',
            message: 'invalid certificate chain',
        });
    }
    // Check that the signing certificate's key can be used to verify the
    // timestamp signature.
    timestamp.verify(data, signingKey);
}
// Filters the list of CAs to those which have a leaf signing certificate which
// matches the given serial number and issuer.
function filterCAsBySerialAndIssuer(timestampAuthorities, criteria) {
    return timestampAuthorities.filter((ca) => ca.certChain.length > 0 &&
        core_1.crypto.bufferEqual(ca.certChain[0].serialNumber, criteria.serialNumber) &&
        core_1.crypto.bufferEqual(ca.certChain[0].issuer, criteria.issuer));
}


/***/ }),

/***/ 9266: // MODULE: ./node_modules/@sigstore/verify/dist/tlog/checkpoint.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LogCheckpoint = void 0;
exports.verifyCheckpoint = verifyCheckpoint;
/*
Copyright 2025 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __nccwpck_require__(3917);
const error_1 = __nccwpck_require__(6849);
// Separator between the note and the signatures in a checkpoint
const CHECKPOINT_SEPARATOR = '\n\n';
// Checkpoint signatures are of the following form:
// "– <identity> <key_hint+signature_bytes>\n"
// where:
// - the prefix is an emdash (U+2014).
// - <identity> gives a human-readable representation of the signing ID.
// - <key_hint+signature_bytes> is the first 4 bytes of the SHA256 hash of the
//   associated public key followed by the signature bytes.
const SIGNATURE_REGEX = /\u2014 (\S+) (\S+)\n/g;
// Verifies the checkpoint value in the given tlog entry. There are two steps
// to the verification:
// 1. Verify that all signatures in the checkpoint can be verified against a
//    trusted public key
// 2. Verify that the root hash in the checkpoint matches the root hash in the
//    inclusion proof
// See: https://github.com/transparency-dev/formats/blob/main/log/README.md
function verifyCheckpoint(entry, tlogs) {
    const inclusionProof = entry.inclusionProof;
    const signedNote = SignedNote.fromString(inclusionProof.checkpoint.envelope);
    const checkpoint = LogCheckpoint.fromString(signedNote.note);
    // Verify that the signatures in the checkpoint are all valid
    if (!verifySignedNote(signedNote, tlogs)) {
        throw new error_1.VerificationError({
            code: 'TLOG_INCLUSION_PROOF_ERROR',
            message: 'invalid checkpoint signature',
        });
    }
    return checkpoint;
}
// Verifies the signatures in the SignedNote. For each signature, the
// corresponding transparency log is looked up by the key hint and the
// signature is verified against the public key in the transparency log.
// Throws an error if any of the signatures are invalid.
function verifySignedNote(signedNote, tlogs) {
    const data = Buffer.from(signedNote.note, 'utf-8');
    return signedNote.signatures.some((signature) => {
        // Find the transparency log instance with the matching key hint
        const tlog = tlogs.find((tlog) => core_1.crypto.bufferEqual(tlog.logID.subarray(0, 4), signature.keyHint) &&
            // Match the signature name to the base URL of the tlog. The name is
            // attacker-controlled, so it MUST be compared as a literal substring
            // and never coerced into a RegExp (as String.prototype.match would).
            tlog.baseURL.includes(signature.name));
        if (!tlog) {
            return false;
        }
        return core_1.crypto.verify(data, tlog.publicKey, signature.signature);
    });
}
// SignedNote represents a signed note from a transparency log checkpoint. Consists
// of a body (or note) and one more signatures calculated over the body. See
// https://github.com/transparency-dev/formats/blob/main/log/README.md#signed-envelope
class SignedNote {
    note;
    signatures;
    constructor(note, signatures) {
        this.note = note;
        this.signatures = signatures;
    }
    // Deserialize a SignedNote from a string
    static fromString(envelope) {
        if (!envelope.includes(CHECKPOINT_SEPARATOR)) {
            throw new error_1.VerificationError({
                code: 'TLOG_INCLUSION_PROOF_ERROR',
                message: 'missing checkpoint separator',
            });
        }
        // Split the note into the header and the data portions at the separator
        const split = envelope.indexOf(CHECKPOINT_SEPARATOR);
        const header = envelope.slice(0, split + 1);
        const data = envelope.slice(split + CHECKPOINT_SEPARATOR.length);
        // Find all the signature lines in the data portion
        const matches = data.matchAll(SIGNATURE_REGEX);
        // Parse each of the matched signature lines into the name and signature.
        // The first four bytes of the signature are the key hint (should match the
        // first four bytes of the log ID), and the rest is the signature itself.
        const signatures = Array.from(matches, (match) => {
            const [, name, signature] = match;
            const sigBytes = Buffer.from(signature, 'base64');
            if (sigBytes.length < 5) {
                throw new error_1.VerificationError({
                    code: 'TLOG_INCLUSION_PROOF_ERROR',
                    message: 'malformed checkpoint signature',
                });
            }
            return {
                name,
                keyHint: sigBytes.subarray(0, 4),
                signature: sigBytes.subarray(4),
            };
        });
        if (signatures.length === 0) {
            throw new error_1.VerificationError({
                code: 'TLOG_INCLUSION_PROOF_ERROR',
                message: 'no signatures found in checkpoint',
            });
        }
        return new SignedNote(header, signatures);
    }
}
// LogCheckpoint represents a transparency log checkpoint. Consists of the
// following:
//  - origin: the name of the transparency log
//  - logSize: the size of the log at the time of the checkpoint
//  - logHash: the root hash of the log at the time of the checkpoint
//  - rest: the rest of the checkpoint body, which is a list of log entries
// See:
// https://github.com/transparency-dev/formats/blob/main/log/README.md#checkpoint-body
class LogCheckpoint {
    origin;
    logSize;
    logHash;
    rest;
    constructor(origin, logSize, logHash, rest) {
        this.origin = origin;
        this.logSize = logSize;
        this.logHash = logHash;
        this.rest = rest;
    }
    static fromString(note) {
        const lines = note.trimEnd().split('\n');
        if (lines.length < 3) {
            throw new error_1.VerificationError({
                code: 'TLOG_INCLUSION_PROOF_ERROR',
                message: 'too few lines in checkpoint header',
            });
        }
        const origin = lines[0];
        // logSize is attacker-controlled and parsed before any signature is
        // verified, so guard against BigInt() throwing an uncaught SyntaxError on
        // malformed input.
        let logSize;
        try {
            logSize = BigInt(lines[1]);
        }
        catch {
            throw new error_1.VerificationError({
                code: 'TLOG_INCLUSION_PROOF_ERROR',
                message: 'invalid checkpoint log size',
            });
        }
        const rootHash = Buffer.from(lines[2], 'base64');
        const rest = lines.slice(3);
        return new LogCheckpoint(origin, logSize, rootHash, rest);
    }
}
exports.LogCheckpoint = LogCheckpoint;


/***/ }),

/***/ 7005: // MODULE: ./node_modules/@sigstore/verify/dist/tlog/dsse.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DSSE_API_VERSION_V1 = void 0;
exports.verifyDSSETLogBody = verifyDSSETLogBody;
exports.verifyDSSETLogBodyV2 = verifyDSSETLogBodyV2;
/*
Copyright 2025 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __nccwpck_require__(6849);
exports.DSSE_API_VERSION_V1 = '0.0.1';
// Compare the given dsse tlog entry to the given bundle
function verifyDSSETLogBody(tlogEntry, content) {
    switch (tlogEntry.apiVersion) {
        case exports.DSSE_API_VERSION_V1:
            return verifyDSSE001TLogBody(tlogEntry, content);
        default:
            throw new error_1.VerificationError({
                code: 'TLOG_BODY_ERROR',
                message: `unsupported dsse version: ${tlogEntry.apiVersion}`,
            });
    }
}
// Compare the given dsse tlog entry to the given bundle. This function is
// specifically for Rekor V2 entries.
function verifyDSSETLogBodyV2(tlogEntry, content) {
    const spec = tlogEntry.spec?.spec;
    if (!spec) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: `missing dsse spec`,
        });
    }
    switch (spec.$case) {
        case 'dsseV002':
            return verifyDSSE002TLogBody(spec.dsseV002, content);
        default:
            throw new error_1.VerificationError({
                code: 'TLOG_BODY_ERROR',
                message: `unsupported version: ${spec.$case}`,
            });
    }
}
// Compare the given dsse v0.0.1 tlog entry to the given DSSE envelope.
function verifyDSSE001TLogBody(tlogEntry, content) {
    // Ensure the bundle's DSSE only contains a single signature
    if (tlogEntry.spec.signatures?.length !== 1) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'signature count mismatch',
        });
    }
    const tlogSig = tlogEntry.spec.signatures[0].signature;
    // Ensure that the signature in the bundle's DSSE matches tlog entry
    if (!content.compareSignature(Buffer.from(tlogSig, 'base64')))
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'tlog entry signature mismatch',
        });
    // Ensure the digest of the bundle's DSSE payload matches the digest in the
    // tlog entry
    const tlogHash = tlogEntry.spec.payloadHash?.value || '';
    if (!content.compareDigest(Buffer.from(tlogHash, 'hex'))) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'DSSE payload hash mismatch',
        });
    }
}
// Compare the given dsse v0.0.2 tlog entry to the given DSSE envelope.
function verifyDSSE002TLogBody(spec, content) {
    // Ensure the bundle's DSSE only contains a single signature
    if (spec.signatures?.length !== 1) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'signature count mismatch',
        });
    }
    const tlogSig = spec.signatures[0].content;
    // Ensure that the signature in the bundle's DSSE matches tlog entry
    if (!content.compareSignature(tlogSig))
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'tlog entry signature mismatch',
        });
    // Ensure the digest of the bundle's DSSE payload matches the digest in the
    // tlog entry
    const tlogHash = spec.payloadHash?.digest || Buffer.from('');
    if (!content.compareDigest(tlogHash)) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'DSSE payload hash mismatch',
        });
    }
}


/***/ }),

/***/ 1484: // MODULE: ./node_modules/@sigstore/verify/dist/tlog/hashedrekord.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.HASHEDREKORD_API_VERSION_V1 = void 0;
exports.verifyHashedRekordTLogBody = verifyHashedRekordTLogBody;
exports.verifyHashedRekordTLogBodyV2 = verifyHashedRekordTLogBodyV2;
/*
Copyright 2025 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __nccwpck_require__(6849);
exports.HASHEDREKORD_API_VERSION_V1 = '0.0.1';
// Compare the given hashedrekord tlog entry to the given bundle
function verifyHashedRekordTLogBody(tlogEntry, content) {
    switch (tlogEntry.apiVersion) {
        case exports.HASHEDREKORD_API_VERSION_V1:
            return verifyHashedrekord001TLogBody(tlogEntry, content);
        default:
            throw new error_1.VerificationError({
                code: 'TLOG_BODY_ERROR',
                message: `unsupported hashedrekord version: ${tlogEntry.apiVersion}`,
            });
    }
}
// Compare the given hashedrekor tlog entry to the given bundle. This function is
// specifically for Rekor V2 entries.
function verifyHashedRekordTLogBodyV2(tlogEntry, content) {
    const spec = tlogEntry.spec?.spec;
    if (!spec) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: `missing dsse spec`,
        });
    }
    switch (spec.$case) {
        case 'hashedRekordV002':
            return verifyHashedrekord002TLogBody(spec.hashedRekordV002, content);
        default:
            throw new error_1.VerificationError({
                code: 'TLOG_BODY_ERROR',
                message: `unsupported version: ${spec.$case}`,
            });
    }
}
// Compare the given hashedrekord v0.0.1 tlog entry to the given message
// signature
function verifyHashedrekord001TLogBody(tlogEntry, content) {
    // Ensure that the bundles message signature matches the tlog entry
    const tlogSig = tlogEntry.spec.signature.content || '';
    if (!content.compareSignature(Buffer.from(tlogSig, 'base64'))) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'signature mismatch',
        });
    }
    // Ensure that the bundle's signed digest matches the tlog entry
    const tlogDigest = tlogEntry.spec.data.hash?.value || '';
    if (!content.compareSignedDigest(Buffer.from(tlogDigest, 'hex'))) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'digest mismatch',
        });
    }
}
// Compare the given hashedrekord v0.0.2 tlog entry to the given message
// signature
function verifyHashedrekord002TLogBody(spec, content) {
    // Ensure that the bundles message signature matches the tlog entry
    const tlogSig = spec.signature?.content || Buffer.from('');
    if (!content.compareSignature(tlogSig)) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'signature mismatch',
        });
    }
    // Ensure that the bundle's signed digest matches the tlog entry
    const tlogHash = spec.data?.digest || Buffer.from('');
    if (!content.compareSignedDigest(tlogHash)) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'digest mismatch',
        });
    }
}


/***/ }),

/***/ 8218: // MODULE: ./node_modules/@sigstore/verify/dist/tlog/index.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyTLogBody = verifyTLogBody;
exports.verifyTLogInclusion = verifyTLogInclusion;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const v2_1 = __nccwpck_require__(3835);
const error_1 = __nccwpck_require__(6849);
const dsse_1 = __nccwpck_require__(7005);
const hashedrekord_1 = __nccwpck_require__(1484);
const intoto_1 = __nccwpck_require__(7703);
const checkpoint_1 = __nccwpck_require__(9266);
const merkle_1 = __nccwpck_require__(7046);
const set_1 = __nccwpck_require__(333);
// Verifies that the given tlog entry matches the supplied signature content.
function verifyTLogBody(entry, sigContent) {
    const { kind, version } = entry.kindVersion;
    // The canonicalized body is attacker-controlled; parse defensively so
    // malformed JSON yields a VerificationError rather than an uncaught
    // SyntaxError.
    let body;
    try {
        body = JSON.parse(entry.canonicalizedBody.toString('utf8'));
    }
    catch {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'invalid canonicalized body',
        });
    }
    // validate body
    if (kind !== body.kind || version !== body.apiVersion) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: `kind/version mismatch - expected: ${kind}/${version}, received: ${body.kind}/${body.apiVersion}`,
        });
    }
    switch (kind) {
        case 'dsse':
            // Rekor V1 and V2 use incompatible types so we need to branch here based on version
            if (version == dsse_1.DSSE_API_VERSION_V1) {
                return (0, dsse_1.verifyDSSETLogBody)(body, sigContent);
            }
            else {
                const entryRekorV2 = v2_1.Entry.fromJSON(body);
                return (0, dsse_1.verifyDSSETLogBodyV2)(entryRekorV2, sigContent);
            }
        case 'intoto':
            return (0, intoto_1.verifyIntotoTLogBody)(body, sigContent);
        case 'hashedrekord':
            // Rekor V1 and V2 use incompatible types so we need to branch here based on version
            if (version == hashedrekord_1.HASHEDREKORD_API_VERSION_V1) {
                return (0, hashedrekord_1.verifyHashedRekordTLogBody)(body, sigContent);
            }
            else {
                const entryRekorV2 = v2_1.Entry.fromJSON(body);
                return (0, hashedrekord_1.verifyHashedRekordTLogBodyV2)(entryRekorV2, sigContent);
            }
        /* istanbul ignore next */
        default:
            throw new error_1.VerificationError({
                code: 'TLOG_BODY_ERROR',
                message: `unsupported kind: ${kind}`,
            });
    }
}
function verifyTLogInclusion(entry, tlogAuthorities) {
    let inclusionVerified = false;
    if (isTLogEntryWithInclusionPromise(entry)) {
        (0, set_1.verifyTLogSET)(entry, tlogAuthorities);
        inclusionVerified = true;
    }
    if (isTLogEntryWithInclusionProof(entry)) {
        // Bind the claimed log ID to the authority that verifies the checkpoint.
        const matchingAuthorities = tlogAuthorities.filter((tlog) => tlog.logID.equals(entry.logId.keyId));
        const checkpoint = (0, checkpoint_1.verifyCheckpoint)(entry, matchingAuthorities);
        (0, merkle_1.verifyMerkleInclusion)(entry, checkpoint);
        inclusionVerified = true;
    }
    if (!inclusionVerified) {
        throw new error_1.VerificationError({
            code: 'TLOG_MISSING_INCLUSION_ERROR',
            message: 'inclusion could not be verified',
        });
    }
    return;
}
function isTLogEntryWithInclusionPromise(entry) {
    return entry.inclusionPromise !== undefined;
}
function isTLogEntryWithInclusionProof(entry) {
    return entry.inclusionProof !== undefined;
}


/***/ }),

/***/ 7703: // MODULE: ./node_modules/@sigstore/verify/dist/tlog/intoto.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyIntotoTLogBody = verifyIntotoTLogBody;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __nccwpck_require__(6849);
// Compare the given intoto tlog entry to the given bundle
function verifyIntotoTLogBody(tlogEntry, content) {
    switch (tlogEntry.apiVersion) {
        case '0.0.2':
            return verifyIntoto002TLogBody(tlogEntry, content);
        default:
            throw new error_1.VerificationError({
                code: 'TLOG_BODY_ERROR',
                message: `unsupported intoto version: ${tlogEntry.apiVersion}`,
            });
    }
}
// Compare the given intoto v0.0.2 tlog entry to the given DSSE envelope.
function verifyIntoto002TLogBody(tlogEntry, content) {
    // Ensure the bundle's DSSE contains a single signature
    if (tlogEntry.spec.content.envelope.signatures?.length !== 1) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'signature count mismatch',
        });
    }
    // Signature is double-base64-encoded in the tlog entry
    const tlogSig = base64Decode(tlogEntry.spec.content.envelope.signatures[0].sig);
    // Ensure that the signature in the bundle's DSSE matches tlog entry
    if (!content.compareSignature(Buffer.from(tlogSig, 'base64'))) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'tlog entry signature mismatch',
        });
    }
    // Ensure the digest of the bundle's DSSE payload matches the digest in the
    // tlog entry
    const tlogHash = tlogEntry.spec.content.payloadHash?.value || '';
    if (!content.compareDigest(Buffer.from(tlogHash, 'hex'))) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'DSSE payload hash mismatch',
        });
    }
}
function base64Decode(str) {
    return Buffer.from(str, 'base64').toString('utf-8');
}


/***/ }),

/***/ 7046: // MODULE: ./node_modules/@sigstore/verify/dist/tlog/merkle.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyMerkleInclusion = verifyMerkleInclusion;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __nccwpck_require__(3917);
const error_1 = __nccwpck_require__(6849);
const RFC6962_LEAF_HASH_PREFIX = Buffer.from([0x00]);
const RFC6962_NODE_HASH_PREFIX = Buffer.from([0x01]);
function verifyMerkleInclusion(entry, checkpoint) {
    const inclusionProof = entry.inclusionProof;
    // logIndex is attacker-controlled; parse defensively so malformed input
    // yields a VerificationError rather than an uncaught SyntaxError.
    let logIndex;
    try {
        logIndex = BigInt(inclusionProof.logIndex);
    }
    catch {
        throw new error_1.VerificationError({
            code: 'TLOG_INCLUSION_PROOF_ERROR',
            message: 'invalid inclusion proof log index',
        });
    }
    const treeSize = BigInt(checkpoint.logSize);
    if (logIndex < 0n || logIndex >= treeSize) {
        throw new error_1.VerificationError({
            code: 'TLOG_INCLUSION_PROOF_ERROR',
            message: `invalid index: ${logIndex}`,
        });
    }
    // Figure out which subset of hashes corresponds to the inner and border
    // nodes
    const { inner, border } = decompInclProof(logIndex, treeSize);
    if (inclusionProof.hashes.length !== inner + border) {
        throw new error_1.VerificationError({
            code: 'TLOG_INCLUSION_PROOF_ERROR',
            message: 'invalid hash count',
        });
    }
    const innerHashes = inclusionProof.hashes.slice(0, inner);
    const borderHashes = inclusionProof.hashes.slice(inner);
    // The entry's hash is the leaf hash
    const leafHash = hashLeaf(entry.canonicalizedBody);
    // Chain the hashes belonging to the inner and border portions
    const calculatedHash = chainBorderRight(chainInner(leafHash, innerHashes, logIndex), borderHashes);
    // Calculated hash should match the root hash in the inclusion proof
    if (!core_1.crypto.bufferEqual(calculatedHash, checkpoint.logHash)) {
        throw new error_1.VerificationError({
            code: 'TLOG_INCLUSION_PROOF_ERROR',
            message: 'calculated root hash does not match inclusion proof',
        });
    }
}
// Breaks down inclusion proof for a leaf at the specified index in a tree of
// the specified size. The split point is where paths to the index leaf and
// the (size - 1) leaf diverge. Returns lengths of the bottom and upper proof
// parts.
function decompInclProof(index, size) {
    const inner = innerProofSize(index, size);
    const border = onesCount(index >> BigInt(inner));
    return { inner, border };
}
// Computes a subtree hash for a node on or below the tree's right border.
// Assumes the provided proof hashes are ordered from lower to higher levels
// and seed is the initial hash of the node specified by the index.
function chainInner(seed, hashes, index) {
    return hashes.reduce((acc, h, i) => {
        if ((index >> BigInt(i)) & BigInt(1)) {
            return hashChildren(h, acc);
        }
        else {
            return hashChildren(acc, h);
        }
    }, seed);
}
// Computes a subtree hash for nodes along the tree's right border.
function chainBorderRight(seed, hashes) {
    return hashes.reduce((acc, h) => hashChildren(h, acc), seed);
}
function innerProofSize(index, size) {
    return bitLength(index ^ (size - BigInt(1)));
}
// Counts the number of ones in the binary representation of the given number.
// https://en.wikipedia.org/wiki/Hamming_weight
function onesCount(num) {
    return num.toString(2).split('1').length - 1;
}
// Returns the number of bits necessary to represent an integer in binary.
function bitLength(n) {
    if (n === 0n) {
        return 0;
    }
    return n.toString(2).length;
}
// Hashing logic according to RFC6962.
// https://datatracker.ietf.org/doc/html/rfc6962#section-2
function hashChildren(left, right) {
    return core_1.crypto.digest('sha256', RFC6962_NODE_HASH_PREFIX, left, right);
}
function hashLeaf(leaf) {
    return core_1.crypto.digest('sha256', RFC6962_LEAF_HASH_PREFIX, leaf);
}


/***/ }),

/***/ 333: // MODULE: ./node_modules/@sigstore/verify/dist/tlog/set.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyTLogSET = verifyTLogSET;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __nccwpck_require__(3917);
const error_1 = __nccwpck_require__(6849);
const trust_1 = __nccwpck_require__(7822);
// Verifies the SET for the given entry against the list of trusted
// transparency logs. Returns true if the SET can be verified against at least
// one of the trusted logs; otherwise, returns false.
function verifyTLogSET(entry, tlogs) {
    // Filter the list of tlog instances to only those which might be able to
    // verify the SET
    const validTLogs = (0, trust_1.filterTLogAuthorities)(tlogs, {
        logID: entry.logId.keyId,
        targetDate: new Date(Number(entry.integratedTime) * 1000),
    });
    // Check to see if we can verify the SET against any of the valid tlogs
    const verified = validTLogs.some((tlog) => {
        // Re-create the original Rekor verification payload
        const payload = toVerificationPayload(entry);
        // Canonicalize the payload and turn into a buffer for verification
        const data = Buffer.from(core_1.json.canonicalize(payload), 'utf8');
        // Extract the SET from the tlog entry
        const signature = entry.inclusionPromise.signedEntryTimestamp;
        return core_1.crypto.verify(data, tlog.publicKey, signature);
    });
    if (!verified) {
        throw new error_1.VerificationError({
            code: 'TLOG_INCLUSION_PROMISE_ERROR',
            message: 'inclusion promise could not be verified',
        });
    }
}
// Returns a properly formatted "VerificationPayload" for one of the
// transaction log entires in the given bundle which can be used for SET
// verification.
function toVerificationPayload(entry) {
    const { integratedTime, logIndex, logId, canonicalizedBody } = entry;
    return {
        body: canonicalizedBody.toString('base64'),
        integratedTime: Number(integratedTime),
        logIndex: Number(logIndex),
        logID: logId.keyId.toString('hex'),
    };
}


/***/ }),

/***/ 9738: // MODULE: ./node_modules/@sigstore/verify/dist/trust/filter.js
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.filterCertAuthorities = filterCertAuthorities;
exports.filterTLogAuthorities = filterTLogAuthorities;
function filterCertAuthorities(certAuthorities, timestamp) {
    return certAuthorities.filter((ca) => {
        return ca.validFor.start <= timestamp && ca.validFor.end >= timestamp;
    });
}
// Filter the list of tlog instances to only those which match the given log
// ID and have public keys which are valid for the given integrated time.
function filterTLogAuthorities(tlogAuthorities, criteria) {
    return tlogAuthorities.filter((tlog) => {
        // If we're filtering by log ID and the log IDs don't match, we can't use
        // this tlog
        if (criteria.logID && !tlog.logID.equals(criteria.logID)) {
            return false;
        }
        // Check that the integrated time is within the validFor range
        return (tlog.validFor.start <= criteria.targetDate &&
            criteria.targetDate <= tlog.validFor.end);
    });
}


/***/ }),

/***/ 7822: // MODULE: ./node_modules/@sigstore/verify/dist/trust/index.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.filterTLogAuthorities = exports.filterCertAuthorities = void 0;
exports.toTrustMaterial = toTrustMaterial;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __nccwpck_require__(3917);
const protobuf_specs_1 = __nccwpck_require__(9654);
const error_1 = __nccwpck_require__(6849);
const BEGINNING_OF_TIME = new Date(0);
const END_OF_TIME = new Date(8640000000000000);
var filter_1 = __nccwpck_require__(9738);
Object.defineProperty(exports, "filterCertAuthorities", ({ enumerable: true, get: function () { return filter_1.filterCertAuthorities; } }));
Object.defineProperty(exports, "filterTLogAuthorities", ({ enumerable: true, get: function () { return filter_1.filterTLogAuthorities; } }));
function toTrustMaterial(root, keys) {
    const keyFinder = typeof keys === 'function' ? keys : keyLocator(keys);
    return {
        certificateAuthorities: root.certificateAuthorities.map(createCertAuthority),
        timestampAuthorities: root.timestampAuthorities.map(createCertAuthority),
        tlogs: root.tlogs.map(createTLogAuthority),
        ctlogs: root.ctlogs.map(createTLogAuthority),
        publicKey: keyFinder,
    };
}
function createTLogAuthority(tlogInstance) {
    const keyDetails = tlogInstance.publicKey.keyDetails;
    const keyType = keyDetails === protobuf_specs_1.PublicKeyDetails.PKCS1_RSA_PKCS1V5 ||
        keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V5 ||
        keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256 ||
        keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256 ||
        keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256
        ? 'pkcs1'
        : 'spki';
    /* istanbul ignore next */
    return {
        baseURL: tlogInstance.baseUrl,
        logID: tlogInstance.checkpointKeyId
            ? tlogInstance.checkpointKeyId.keyId
            : tlogInstance.logId.keyId,
        publicKey: core_1.crypto.createPublicKey(tlogInstance.publicKey.rawBytes, keyType),
        validFor: {
            start: tlogInstance.publicKey.validFor?.start || BEGINNING_OF_TIME,
            end: tlogInstance.publicKey.validFor?.end || END_OF_TIME,
        },
    };
}
function createCertAuthority(ca) {
    /* istanbul ignore next */
    return {
        certChain: ca.certChain.certificates.map((cert) => {
            return core_1.X509Certificate.parse(Buffer.from(cert.rawBytes));
        }),
        validFor: {
            start: ca.validFor?.start || BEGINNING_OF_TIME,
            end: ca.validFor?.end || END_OF_TIME,
        },
    };
}
function keyLocator(keys) {
    return (hint) => {
        const key = (keys || {})[hint];
        if (!key) {
            throw new error_1.VerificationError({
                code: 'PUBLIC_KEY_ERROR',
                message: `key not found: ${hint}`,
            });
        }
        return {
            publicKey: core_1.crypto.createPublicKey(key.rawBytes),
            validFor: (date) => {
                /* istanbul ignore next */
                return ((key.validFor?.start || BEGINNING_OF_TIME) <= date &&
                    (key.validFor?.end || END_OF_TIME) >= date);
            },
        };
    };
}


/***/ }),

/***/ 4433: // MODULE: ./node_modules/@sigstore/verify/dist/verifier.js
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Verifier = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const util_1 = __nccwpck_require__(9023);
const error_1 = __nccwpck_require__(6849);
const key_1 = __nccwpck_require__(3771);
const policy_1 = __nccwpck_require__(8037);
const timestamp_1 = __nccwpck_require__(7968);
const tlog_1 = __nccwpck_require__(8218);
class Verifier {
    trustMaterial;
    options;
    constructor(trustMaterial, options = {}) {
        this.trustMaterial = trustMaterial;
        this.options = {
            ctlogThreshold: options.ctlogThreshold ?? 1,
            tlogThreshold: options.tlogThreshold ?? 1,
            timestampThreshold: options.timestampThreshold ?? options.tsaThreshold ?? 1,
            tsaThreshold: 0,
        };
    }
    verify(entity, policy) {
        const timestamps = this.verifyTimestamps(entity);
        const signer = this.verifySigningKey(entity, timestamps);
        this.verifyTLogs(entity);
        this.verifySignature(entity, signer);
        if (policy) {
            this.verifyPolicy(policy, signer.identity || {});
        }
        return signer;
    }
    // Checks that all of the timestamps in the entity are valid and returns them
    verifyTimestamps(entity) {
        const timestamps = [];
        for (const timestamp of entity.timestamps) {
            switch (timestamp.$case) {
                case 'timestamp-authority':
                    timestamps.push((0, timestamp_1.getTSATimestamp)(timestamp.timestamp, entity.signature.signature, this.trustMaterial.timestampAuthorities));
                    break;
                case 'transparency-log': {
                    const result = (0, timestamp_1.getTLogTimestamp)(timestamp.tlogEntry);
                    if (result) {
                        timestamps.push(result);
                    }
                    break;
                }
            }
        }
        // Check for duplicate timestamps
        if (containsDupes(timestamps)) {
            throw new error_1.VerificationError({
                code: 'TIMESTAMP_ERROR',
                message: 'duplicate timestamp',
            });
        }
        if (timestamps.length < this.options.timestampThreshold) {
            throw new error_1.VerificationError({
                code: 'TIMESTAMP_ERROR',
                message: `expected ${this.options.timestampThreshold} timestamps, got ${timestamps.length}`,
            });
        }
        return timestamps.map((t) => t.timestamp);
    }
    // Checks that the signing key is valid for all of the the supplied timestamps
    // and returns the signer.
    verifySigningKey({ key }, timestamps) {
        switch (key.$case) {
            case 'public-key': {
                return (0, key_1.verifyPublicKey)(key.hint, timestamps, this.trustMaterial);
            }
            case 'certificate': {
                const result = (0, key_1.verifyCertificate)(key.certificate, timestamps, this.trustMaterial);
                /* istanbul ignore next - no fixture */
                if (containsDupes(result.scts)) {
                    throw new error_1.VerificationError({
                        code: 'CERTIFICATE_ERROR',
                        message: 'duplicate SCT',
                    });
                }
                if (result.scts.length < this.options.ctlogThreshold) {
                    throw new error_1.VerificationError({
                        code: 'CERTIFICATE_ERROR',
                        message: `expected ${this.options.ctlogThreshold} SCTs, got ${result.scts.length}`,
                    });
                }
                return result.signer;
            }
        }
    }
    // Checks that the tlog entries are valid for the supplied content
    verifyTLogs({ signature: content, tlogEntries }) {
        const entryIDs = [];
        tlogEntries.forEach((entry) => {
            (0, tlog_1.verifyTLogInclusion)(entry, this.trustMaterial.tlogs);
            (0, tlog_1.verifyTLogBody)(entry, content);
            entryIDs.push({
                logID: entry.logId.keyId,
                body: entry.canonicalizedBody,
            });
        });
        // Check for duplicate entries so that repeated copies of a single entry
        // cannot be counted more than once toward the threshold. Inclusion
        // verification authenticates the log ID and body, but a proof does not
        // authenticate the top-level log index.
        if (containsDupes(entryIDs)) {
            throw new error_1.VerificationError({
                code: 'TLOG_ERROR',
                message: 'duplicate tlog entry',
            });
        }
        if (entryIDs.length < this.options.tlogThreshold) {
            throw new error_1.VerificationError({
                code: 'TLOG_ERROR',
                message: `expected ${this.options.tlogThreshold} tlog entries, got ${entryIDs.length}`,
            });
        }
    }
    // Checks that the signature is valid for the supplied content
    verifySignature(entity, signer) {
        if (!entity.signature.verifySignature(signer.key)) {
            throw new error_1.VerificationError({
                code: 'SIGNATURE_ERROR',
                message: 'signature verification failed',
            });
        }
    }
    verifyPolicy(policy, identity) {
        // Check the subject alternative name of the signer matches the policy
        /* istanbul ignore else */
        if (policy.subjectAlternativeName) {
            (0, policy_1.verifySubjectAlternativeName)(policy.subjectAlternativeName, identity.subjectAlternativeName);
        }
        // Check that the extensions of the signer match the policy
        /* istanbul ignore else */
        if (policy.extensions) {
            (0, policy_1.verifyExtensions)(policy.extensions, identity.extensions);
        }
        // Check that the OIDs of the signer match the policy
        /* istanbul ignore if */
        if (policy.oids) {
            (0, policy_1.verifyOIDs)(policy.oids, identity.oids);
        }
    }
}
exports.Verifier = Verifier;
// Checks for duplicate items in the array. Objects are compared using
// deep equality.
function containsDupes(arr) {
    for (let i = 0; i < arr.length; i++) {
        for (let j = i + 1; j < arr.length; j++) {
            if ((0, util_1.isDeepStrictEqual)(arr[i], arr[j])) {
                return true;
            }
        }
    }
    return false;
}


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 4649:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 1769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ verifyAction)
});

;// CONCATENATED MODULE: ./packages/action/build/action.js
/**
 * Makes an action of a function that reads inputs, noting all problems, and one that works with what was read.
 * Neither catches errors: the host turns whatever is thrown into a decision that is not an allow.
 */
function action(name, read, work) {
    return {
        name,
        prepare(inputs) {
            const request = read(inputs);
            return (host) => work(request, host);
        },
    };
}
/** The outputs of this action; undefined ones are left out, lists and records become JSON. */
function report(outcome, outputs = {}, policy) {
    const given = Object.entries(outputs).filter((entry) => entry[1] !== undefined);
    const texts = given.map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : String(value)]);
    return { outcome, outputs: Object.fromEntries(texts), ...(policy === undefined ? {} : { policy }) };
}

// EXTERNAL MODULE: ./packages/action/build/shared-inputs.js
var shared_inputs = __nccwpck_require__(8762);
;// CONCATENATED MODULE: ./packages/action/build/surroundings.js
/** What the worlds are wired from, as a step of a workflow knows it. */
function surroundingsOf(host, inputs) {
    const { apiUrl, repository, workspace, temporary } = host.context;
    return {
        clock: host.clock,
        chance: () => Math.random(),
        environment: host.environment,
        workspace,
        readable: [workspace, temporary],
        registryCredentials: inputs.registryCredentials,
        registryLogin: inputs.registryLogin,
        registryTokenServers: inputs.registryTokenServers,
        insecureRegistries: inputs.insecureRegistries,
        registryCa: inputs.registryCa,
        github: inputs.githubToken === undefined ? undefined : { token: inputs.githubToken, apiUrl, repository },
        onSecret: (secret) => host.hide(secret),
        onWait: (line) => host.info(line),
    };
}

// EXTERNAL MODULE: ./packages/core/build/model/counted.js
var counted = __nccwpck_require__(7446);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var build_failure = __nccwpck_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/predicates/github-release.js
var github_release = __nccwpck_require__(7178);
// EXTERNAL MODULE: ./packages/core/build/model/base64.js
var base64 = __nccwpck_require__(7741);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __nccwpck_require__(586);
;// CONCATENATED MODULE: ./packages/core/build/model/envelope.js



const intotoPayloadType = 'application/vnd.in-toto+json';
/** The bytes that a DSSE signature covers: Pre-Authentication Encoding, lengths in bytes (DSSE 1.0.2 §3). */
function preAuthenticationEncoding(payloadType, payload) {
    const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.byteLength} `;
    return new Uint8Array(Buffer.concat([Buffer.from(head), payload]));
}
/** Reads the JSON form of an envelope. @throws Failure `bundle-invalid` | `base64-invalid` */
function readEnvelope(json) {
    if (!(0,strict_json/* isJsonObject */.OW)(json))
        throw invalid('expected an object');
    const { payload, payloadType, signatures } = json;
    if (typeof payloadType !== 'string')
        throw invalid('payloadType is missing');
    if (!Array.isArray(signatures) || signatures.length !== 1)
        throw invalid('a Sigstore envelope carries exactly one signature');
    return {
        payloadType,
        payload: (0,base64/* decodeBase64 */.y)(payload, { urlSafe: true }),
        signatures: signatures.map((entry) => {
            if (!(0,strict_json/* isJsonObject */.OW)(entry))
                throw invalid('a signature is not an object');
            const keyid = entry['keyid'] ?? '';
            if (typeof keyid !== 'string')
                throw invalid('keyid is not text');
            return { sig: (0,base64/* decodeBase64 */.y)(entry['sig'], { urlSafe: true }), keyid };
        }),
    };
}
function invalid(why) {
    return new build_failure/* Failure */.H('bundle-invalid', {
        blame: 'artifact',
        message: `The DSSE envelope is malformed: ${why}`,
        remedy: 'Sign the statement again.',
    });
}

// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var model_digest = __nccwpck_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/model/reason.js
var reason = __nccwpck_require__(3682);
// EXTERNAL MODULE: ./packages/core/build/model/simple-signing.js
var simple_signing = __nccwpck_require__(8654);
// EXTERNAL MODULE: ./packages/core/build/model/statement.js
var model_statement = __nccwpck_require__(5945);
;// CONCATENATED MODULE: ./packages/core/build/model/evidence.js







const mint = Symbol('only collectEvidence makes evidence');
/** A verified attestation: a statement about the subject, and who signed it when. Only verification makes one. */
class Attestation {
    #genuine = true;
    statement;
    signer;
    /** Verified times of signing, earliest first; never empty. */
    times;
    /** Digest of the bundle's bytes. */
    bundle;
    /** Where the bundle was found. */
    source;
    /** What in the bundle counted for nothing, being by strangers; for people. */
    passedOver;
    constructor(key, fields) {
        if (key !== mint)
            throw new TypeError('An attestation is only made by verification');
        this.statement = fields.statement;
        this.signer = fields.signer;
        this.times = fields.times;
        this.bundle = fields.bundle;
        this.source = fields.source;
        this.passedOver = fields.passedOver;
    }
    /** The earliest verified time of signing: what freshness is measured from. A later timestamp can be added by anybody. */
    get signedAt() {
        return new Date(Math.min(...this.times.map((time) => time.getTime())));
    }
    static isGenuine(value) {
        return typeof value === 'object' && value !== null && #genuine in value && value.#genuine;
    }
}
/** The verified attestations about one artifact. Only {@link collectEvidence} makes one. */
class Evidence {
    #genuine = true;
    subject;
    attestations;
    refused;
    /** Bare envelopes by keys that may sign without a verified time: apart, so that nothing that asks for one ever sees them. */
    untimed;
    constructor(key, subject, attestations, untimed, refused) {
        if (key !== mint)
            throw new TypeError('Evidence is only made by verification');
        this.subject = subject;
        this.attestations = Object.freeze([...attestations]);
        this.untimed = Object.freeze([...untimed]);
        this.refused = refused;
    }
    /** Everything that was verified, whether anybody vouches for its time or not. */
    get testimonies() {
        return [...this.attestations, ...this.untimed];
    }
    static isGenuine(value) {
        return typeof value === 'object' && value !== null && #genuine in value && value.#genuine;
    }
}
/**
 * Verifies every bundle found for `subject`. One that does not verify, or is about something else, is set apart
 * with its reason: it can neither grant nor spoil anything. The same bundle found twice counts once.
 */
async function collectEvidence(subject, found, verifier) {
    const attestations = [];
    const untimed = [];
    const refused = [];
    // With what it signs: the same signature beside another payload must not stand in for it.
    const distinct = new Map(found.map((bundle) => [`${bundle.digest} ${bundle.payload === undefined ? '' : (0,model_digest/* digestOf */.ol)(bundle.payload)}`, bundle]));
    for (const bundle of distinct.values()) {
        if (bundle.unread !== undefined) {
            refused.push({ bundle: bundle.digest, source: bundle.source, reason: (0,reason/* reasonOf */.A)(bundle.unread) });
            continue;
        }
        try {
            const verified = await verifiedIn(bundle, subject, verifier);
            attestations.push(...verified.filter(({ times }) => times.length > 0).map((fields) => new Attestation(mint, fields)));
            untimed.push(...verified.filter(({ times }) => times.length === 0).map(({ times: _none, ...testimony }) => testimony));
        }
        catch (error) {
            const failure = (0,build_failure/* asFailure */.h)(error);
            if (failure.blame === 'bug' || failure.blame === 'service')
                throw failure;
            refused.push({ bundle: bundle.digest, source: bundle.source, reason: (0,reason/* reasonOf */.A)(failure) });
        }
    }
    return new Evidence(mint, subject, attestations, untimed, refused);
}
async function verifiedIn({ bytes, payload: apart, digest: bundle, source }, subject, verifier) {
    const verified = await verifier.verify(bytes, apart === undefined ? { digest: subject } : { payload: apart });
    return verified.map(({ signer, times, passedOver = [], ...signed }) => ({ statement: statementOf(signed, subject), signer, times, passedOver, bundle, source }));
}
/** What was said about `subject`. A bare signature says nothing, and so counts as a plain image signature does. */
function statementOf({ payloadType, payload, digest }, subject) {
    if (digest !== undefined || payloadType === simple_signing/* simpleSigningType */.Iy) {
        const signed = digest ?? (0,simple_signing/* readSimpleSigning */.k0)(payload);
        if (signed !== subject)
            throw refusal('subject-mismatch', signed, subject);
        return (0,model_statement/* statementAbout */.pT)(subject, '', simple_signing/* plainSignatureType */.PW, {});
    }
    if (payloadType !== intotoPayloadType)
        throw refusal('statement-invalid', `payload type ${payloadType}`, intotoPayloadType);
    const statement = (0,model_statement/* parseStatement */.By)(payload);
    if ((0,model_statement/* isAbout */.KH)(statement, subject) || (0,github_release/* isAboutWholeRelease */.M6)(statement, subject))
        return statement;
    throw refusal('subject-mismatch', statement.subject.flatMap(({ digest: one }) => Object.entries(one).map(([algorithm, hex]) => `${algorithm}:${hex}`)).join(', '), subject);
}
function refusal(code, found, expected) {
    return new build_failure/* Failure */.H(code, {
        blame: 'artifact',
        message: `A genuine signature, but not usable here: expected ${expected}, found ${found.slice(0, 300)}`,
        remedy: 'Attach attestations to the artifact that they are about.',
        expected,
        found: found.slice(0, 300),
    });
}

// EXTERNAL MODULE: ./packages/core/build/policy/identity.js
var policy_identity = __nccwpck_require__(7403);
// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var reference = __nccwpck_require__(2020);
;// CONCATENATED MODULE: ./packages/core/build/use-cases/request.js

/** Puts the parts that every outcome shares around `ending`. */
function outcomeOf(action, subject, clock, startedAt) {
    return (ending) => ({
        action,
        subject: { name: (0,reference/* formatRepository */.Sh)(subject), digest: subject.digest },
        reasons: [],
        startedAt,
        finishedAt: clock.now(),
        ...ending,
    });
}
/** The code of the first reason, or `fallback`: what the whole run is labelled with. */
function leadingCode(reasons, fallback) {
    return reasons[0]?.code ?? fallback;
}
/** Several digests for a message, the first few in full. */
function listed(digests) {
    const shown = digests.slice(0, 5).join(', ');
    return digests.length > 5 ? `${shown} and ${digests.length - 5} more` : shown;
}

;// CONCATENATED MODULE: ./packages/core/build/use-cases/verify.js




/** Tells who signed what about `subject`, and whether the required identity is among them. */
async function verify(request, world) {
    const { subject, identity, predicateType } = request;
    const finish = outcomeOf('verify', subject, world.clock, world.clock.now());
    const evidence = await collectEvidence(subject.digest, await world.bundles.bundles(subject), world.verifier);
    const ofType = [...evidence.attestations, ...evidence.untimed].filter(({ statement }) => (predicateType ?? statement.predicateType) === statement.predicateType);
    const signers = ofType.filter(({ signer }) => (0,policy_identity/* mismatches */.v)(identity, signer).length === 0);
    const asked = new Set(signers);
    const others = [...evidence.attestations, ...evidence.untimed].filter((attestation) => !asked.has(attestation));
    const shared = {
        signers: signers.map((attestation) => signedBy(attestation, identity.name)),
        ...(others.length === 0 ? {} : { others: others.map((attestation) => signedBy(attestation)) }),
        refused: evidence.refused,
    };
    if (signers.length > 0) {
        const sentence = `${(0,counted/* counted */.h)(signers.length, 'attestation')} by ${calledBy(identity)}.`;
        return finish({ decision: 'allow', reasonCode: 'verified', sentence, ...shared });
    }
    const reasons = whyNot(request, evidence, ofType);
    return finish({
        decision: 'deny',
        reasonCode: leadingCode(reasons, 'signature-missing'),
        sentence: `No attestation by ${calledBy(identity)}.`,
        reasons,
        ...shared,
    });
}
function signedBy({ signer, statement, signedAt, bundle, passedOver }, identity) {
    return { signer, predicateType: statement.predicateType, ...(signedAt === undefined ? {} : { signedAt }), bundle, ...(identity === undefined ? {} : { identity }), ...(passedOver.length === 0 ? {} : { passedOver }) };
}
function whyNot({ identity, predicateType }, evidence, ofType) {
    const remedy = `Have ${calledBy(identity)} sign the artifact, or correct the identity you ask for.`;
    const byOthers = ofType.map(({ signer, bundle }) => {
        const [first] = (0,policy_identity/* mismatches */.v)(identity, signer);
        return {
            code: 'identity-mismatch',
            message: `A genuine signature by somebody else: ${first === undefined ? 'identity differs' : `${first.field} should be ${first.expected}, found ${first.found}`}`,
            ...(first === undefined ? {} : { expected: first.expected, found: first.found }),
            remedy,
            evidence: [bundle],
        };
    });
    const refused = evidence.refused.map(({ reason, bundle }) => ({ ...reason, evidence: [bundle] }));
    const reasons = [...byOthers, ...refused];
    if (reasons.length > 0)
        return reasons;
    const what = predicateType === undefined ? 'No attestation' : `No attestation of type ${predicateType}`;
    return [{ code: 'signature-missing', message: `${what} was found beside the artifact`, remedy }];
}
function calledBy({ key, subject, workflow, name }) {
    return key === undefined ? (subject ?? workflow ?? name) : `the key ${name}`;
}

;// CONCATENATED MODULE: ./packages/core/build/use-cases/verify-release-file.js



/**
 * Tells whether the required identity vouches for a release, and whether a file is one of that release: whoever signs a
 * release signs the digest of the listing of all its files, and so each of them.
 */
async function verifyReleaseFile({ file, files, ...request }, world) {
    const { subject } = request;
    const found = files.find(({ digest }) => digest === file.digest);
    if (found !== undefined) {
        const outcome = await verify(request, world);
        return outcome.decision === 'allow' ? { ...outcome, sentence: `${found.name} of the release: ${outcome.sentence}` } : outcome;
    }
    const { digest: expected } = files.find(({ name }) => name === file.path.split('/').at(-1)) ?? {};
    const reason = {
        code: 'file-not-in-release',
        message: `${file.path} is no file of ${(0,reference/* formatReference */.FH)(subject)}`,
        expected: expected ?? `one of ${files.length} files`,
        found: file.digest,
        remedy: 'Download it again from the release; if it stays another, do not use it.',
    };
    return outcomeOf('verify', subject, world.clock, world.clock.now())({ decision: 'deny', reasonCode: reason.code, sentence: 'The file is not part of the release.', reasons: [reason] });
}

// EXTERNAL MODULE: ./packages/sigstore/build/trust/verification-key.js
var verification_key = __nccwpck_require__(6217);
// EXTERNAL MODULE: ./packages/workspace/build/read-file.js
var read_file = __nccwpck_require__(8437);
// EXTERNAL MODULE: ./packages/sigstore/build/trust/trust-domain.js + 6 modules
var trust_domain = __nccwpck_require__(2989);
// EXTERNAL MODULE: ./packages/worlds/build/trust/trust-file.js
var trust_file = __nccwpck_require__(142);
;// CONCATENATED MODULE: ./packages/worlds/build/trust/only-domain.js



/**
 * The one trust domain at hand: that of the named file, the built-in one of that name, or else the only one of the policy.
 * Policies and TUF are loaded when they are asked for: a verification by a file needs neither.
 * @throws Failure `trust-config-invalid` when two are named, or the policy declares none or several
 */
async function onlyDomain({ trustConfig, trustDomain, policy }, surroundings) {
    if (trustDomain !== undefined) {
        if (trustConfig === undefined)
            return await (await __nccwpck_require__.e(/* import() */ 981).then(__nccwpck_require__.bind(__nccwpck_require__, 7981))).loadBuiltIn(trustDomain, surroundings);
        throw new build_failure/* Failure */.H('trust-config-invalid', { blame: 'configuration', message: 'Both a trust domain and a trust configuration are named', remedy: 'Name one of them.' });
    }
    if (trustConfig !== undefined)
        return (0,trust_domain/* readTrustDomain */.r)({ name: 'trust-config', config: await (0,trust_file/* readTrustFile */.X)(trustConfig, 'trust-config', surroundings.readable) });
    const { loadPolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(934)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1934));
    const { domains } = await loadPolicy(policy, surroundings);
    const [domain, ...others] = domains;
    if (domain !== undefined && others.length === 0)
        return domain;
    throw new build_failure/* Failure */.H('trust-config-invalid', {
        blame: 'configuration',
        message: `${policy} declares ${domains.length} trust domains, so it does not tell which one is meant`,
        remedy: 'Name one by trust-domain or trust-config.',
    });
}

;// CONCATENATED MODULE: ./packages/worlds/build/trust/whom-to-believe.js




const maxKeyBytes = 16 * 1024;
/** Whose signature is asked for, and in which trust domains: there is no default for either. @throws Failure `identity-required` | `trust-config-invalid` | … */
async function whomToBelieve(question, surroundings) {
    const { certificateIdentity, certificateOidcIssuer, signer, key, untimed = false } = question;
    const ways = [signer, key, certificateIdentity ?? certificateOidcIssuer].filter((way) => way !== undefined);
    if (ways.length > 1)
        throw identityRequired('more than one of them is given');
    if (untimed && key === undefined)
        throw identityRequired('untimed is given without a key: only a key that you name can count without a verified time');
    if (signer !== undefined)
        return await namedByPolicy(signer, question, surroundings);
    // A variable of a script that is not set gives an empty word, which nobody is called.
    if (key === undefined && (!certificateIdentity || !certificateOidcIssuer))
        throw identityRequired('an issuer or a subject is missing');
    const domain = { ...(await onlyDomain(question, surroundings)), ...(question.legacy === true ? { legacy: true } : {}) };
    if (key !== undefined)
        return await holderOf(key, untimed, domain, surroundings);
    const subject = certificateIdentity ?? '';
    return { identity: { name: subject, domain: domain.name, issuer: certificateOidcIssuer, subject, anyTrigger: true }, domains: [domain] };
}
async function namedByPolicy(signer, { policy: path, legacy, trustDomain }, surroundings) {
    if (legacy === true || trustDomain !== undefined)
        throw identityRequired('the policy says itself in which trust domain its identities sign, and whether old formats count');
    const [{ identityOf }, { loadPolicy }] = await Promise.all([__nccwpck_require__.e(/* import() */ 984).then(__nccwpck_require__.bind(__nccwpck_require__, 3984)), Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(934)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1934))]);
    const { policy, domains } = await loadPolicy(path, surroundings);
    return { identity: identityOf(policy, signer), domains, ...(policy.attestations === undefined ? {} : { attestations: policy.attestations }) };
}
/** The key by its path: no window but the one of whoever names it now, and verified time is asked for all the same unless that one says no. */
async function holderOf(path, untimed, domain, { readable }) {
    const publicKey = (0,verification_key/* readPublicKey */.RR)(await (0,read_file/* readFileInside */.XW)(path, { roots: readable, maxBytes: maxKeyBytes, what: 'the key' }), 'the key');
    const identity = { name: path, domain: domain.name, key: { path } };
    return { identity, domains: [{ ...domain, keys: [{ name: path, domain: domain.name, publicKey, untimed }] }] };
}
function identityRequired(found) {
    const expected = 'certificate-identity with certificate-oidc-issuer, or key, or signer';
    return new build_failure/* Failure */.H('identity-required', {
        blame: 'configuration',
        message: `Verification needs to know whose signature counts: expected ${expected}, found that ${found}`,
        remedy: 'Give the URL of the signing workflow with its ref and https://token.actions.githubusercontent.com, or name an identity of the policy.',
        expected,
        found,
    });
}

// EXTERNAL MODULE: ./packages/sigstore/build/json-cursor.js
var json_cursor = __nccwpck_require__(3356);
// EXTERNAL MODULE: ./packages/sigstore/build/refusal.js
var build_refusal = __nccwpck_require__(8379);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./packages/sigstore/build/bundle/certificate-material.js

const maxCertificates = 8;
const materials = ['publicKey', 'certificate', 'x509CertificateChain'];
const maxHintChars = 256;
/**
 * The signing certificate (the `certificate` of a v0.3 bundle, the first of the chain of an older one) or the hint of a
 * key; never both. The rest of a chain is not used; trust comes from the trust domain alone. @throws Failure `bundle-invalid`
 */
function readSigningMaterial(material, version) {
    const given = materials.filter((name) => !material.member(name).isAbsent);
    if (given.length > 1)
        throw material.refusal(`signed by ${given.join(' and ')} at once: exactly one may say whose signature it is`);
    const key = material.member('publicKey');
    return key.isAbsent ? { kind: 'certificate', certificate: readCertificate(material, version) } : { kind: 'key', hint: readHint(key) };
}
/** A key without a name could be any. */
function readHint(key) {
    const hint = key.only('hint').member('hint');
    const text = hint.text();
    if (text === '' || text.length > maxHintChars)
        throw hint.refusal(`expected a hint of at most ${maxHintChars} characters`);
    return text;
}
function readCertificate(material, version) {
    const chain = material.member('x509CertificateChain');
    const single = material.member('certificate');
    if (version === '0.3') {
        if (!chain.isAbsent)
            throw chain.refusal('a v0.3 bundle carries its signing certificate alone, not a chain');
        return single.only('rawBytes').member('rawBytes').bytes();
    }
    if (!single.isAbsent)
        throw single.refusal(`a v${version} bundle carries its certificate in a chain`);
    const certificates = chain.only('certificates').member('certificates').list(maxCertificates);
    const [leaf, ...others] = certificates.map((item) => item.only('rawBytes').member('rawBytes').bytes());
    if (leaf === undefined)
        throw chain.refusal('it is empty');
    if (others.some((der) => isSelfIssued(der, chain)))
        throw chain.refusal('it holds a root: trust never comes with the bundle');
    return leaf;
}
/** A root is issued in its own name. */
function isSelfIssued(der, place) {
    try {
        const { issuer, subject } = new external_node_crypto_.X509Certificate(der);
        return issuer === subject;
    }
    catch (cause) {
        throw place.refusal('not an X.509 certificate in DER', cause);
    }
}

;// CONCATENATED MODULE: ./packages/sigstore/build/bundle/claimed-digest.js
const hashes = {
    SHA2_256: { hash: 'sha256', length: 32 },
    SHA2_384: { hash: 'sha384', length: 48 },
    SHA2_512: { hash: 'sha512', length: 64 },
};
/** Reads a `HashOutput` (sigstore_common.proto). @throws Failure `bundle-invalid` */
function readClaimedDigest(place) {
    place.only('algorithm', 'digest');
    const name = place.member('algorithm').text();
    const known = Object.hasOwn(hashes, name) ? hashes[name] : undefined;
    if (known === undefined)
        throw place.member('algorithm').refusal(`${JSON.stringify(name.slice(0, 40))} is no hash that is accepted`);
    const bytes = place.member('digest').bytes();
    if (bytes.byteLength !== known.length)
        throw place.member('digest').refusal(`expected ${known.length} bytes, found ${bytes.byteLength}`);
    return { hash: known.hash, bytes };
}

;// CONCATENATED MODULE: ./packages/sigstore/build/bundle/log-entry.js
const hashBytes = 32;
/** A proof in a tree of 2^63 leaves is no longer than this. */
const maxHashes = 64;
const maxCheckpointChars = 16 * 1024;
/** `proofRequired`: whether the log's promise to include it is not enough. @throws Failure `bundle-invalid` */
function readLogEntry(place, { proofRequired }) {
    place.only('logIndex', 'logId', 'kindVersion', 'integratedTime', 'inclusionPromise', 'inclusionProof', 'canonicalizedBody');
    const promise = place.member('inclusionPromise');
    const proof = place.member('inclusionProof');
    if (proof.isAbsent && (proofRequired || promise.isAbsent))
        throw proof.refusal('an inclusion proof is missing');
    const kindVersion = place.member('kindVersion').only('kind', 'version');
    return {
        logIndex: place.member('logIndex').wholeNumber(),
        logId: { keyId: place.member('logId').only('keyId').member('keyId').bytes() },
        kindVersion: { kind: kindVersion.member('kind').text(), version: kindVersion.member('version').text() },
        integratedTime: place.member('integratedTime').wholeNumber(),
        inclusionPromise: promise.isAbsent
            ? undefined
            : { signedEntryTimestamp: promise.only('signedEntryTimestamp').member('signedEntryTimestamp').bytes() },
        inclusionProof: proof.isAbsent ? undefined : readProof(proof),
        canonicalizedBody: place.member('canonicalizedBody').bytes(),
    };
}
function readProof(place) {
    place.only('logIndex', 'rootHash', 'treeSize', 'hashes', 'checkpoint');
    const checkpoint = place.member('checkpoint').only('envelope').member('envelope');
    if (checkpoint.text().length > maxCheckpointChars)
        throw checkpoint.refusal('it is too long');
    return {
        logIndex: place.member('logIndex').wholeNumber(),
        rootHash: readHash(place.member('rootHash')),
        treeSize: place.member('treeSize').wholeNumber(),
        hashes: place.member('hashes').list(maxHashes).map(readHash),
        checkpoint: { envelope: checkpoint.text() },
    };
}
function readHash(place) {
    const hash = place.bytes();
    if (hash.byteLength !== hashBytes)
        throw place.refusal(`expected a hash of ${hashBytes} bytes, found ${hash.byteLength}`);
    return hash;
}

;// CONCATENATED MODULE: ./packages/sigstore/build/bundle/signed-bundle.js







const maxBundleBytes = 24 * 1024 * 1024;
const maxTimestamps = 32;
const maxLogEntries = 32;
/** Bundle versions that are read, by media type. Version 0.1 may prove no inclusion in a log: a trust domain has to accept it. */
const versions = {
    'application/vnd.dev.sigstore.bundle+json;version=0.1': '0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2': '0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3': '0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json': '0.3',
};
/**
 * Reads a bundle, or the DSSE envelope of one without the bundle: a document that has a payload type and no media type.
 * @throws Failure as {@link readBundle}
 */
function readSigned(bytes) {
    const document = signed_bundle_open(bytes);
    const isBare = document.member('mediaType').isAbsent && !document.member('payloadType').isAbsent;
    return isBare ? { version: 'none', ...readDsse(document) } : bundleIn(document);
}
/**
 * Reads a bundle (sigstore_bundle.proto) strictly: whatever another reader could read differently is refused.
 * @throws Failure `bundle-invalid` | `json-invalid` | `base64-invalid` | `too-large`
 */
function readBundle(bytes) {
    return bundleIn(signed_bundle_open(bytes));
}
function signed_bundle_open(bytes) {
    if (bytes.byteLength > maxBundleBytes)
        throw (0,build_refusal/* refusal */.x)('too-large', {
            message: 'The bundle is over its size limit',
            expected: `at most ${maxBundleBytes} bytes`,
            found: `${bytes.byteLength} bytes`,
            remedy: 'Refer to large content by digest instead of signing it whole.',
        });
    return new json_cursor/* JsonCursor */.N((0,strict_json/* parseStrictJsonObject */.Qp)(bytes, { what: 'the bundle', maxBytes: maxBundleBytes }), 'bundle', malformed);
}
function bundleIn(bundle) {
    bundle.only('mediaType', 'verificationMaterial', 'dsseEnvelope', 'messageSignature');
    const version = readVersion(bundle.member('mediaType'));
    const material = bundle.member('verificationMaterial');
    material.only('certificate', 'x509CertificateChain', 'publicKey', 'tlogEntries', 'timestampVerificationData');
    const { content, signature } = readContent(bundle);
    return {
        version,
        material: readSigningMaterial(material, version),
        content,
        signature,
        logEntries: material.member('tlogEntries').list(maxLogEntries).map((entry) => readLogEntry(entry, { proofRequired: version !== '0.1' })),
        timestamps: readTimestamps(material.member('timestampVerificationData')),
    };
}
function readVersion(mediaType) {
    const text = mediaType.text();
    const version = Object.hasOwn(versions, text) ? versions[text] : undefined;
    if (version !== undefined)
        return version;
    throw (0,build_refusal/* refusal */.x)('bundle-invalid', {
        message: 'The media type of the bundle is not one that is read',
        expected: 'a Sigstore bundle v0.2 or v0.3',
        found: JSON.stringify(text.slice(0, 160)),
    });
}
function readContent(bundle) {
    const [envelope, message] = [bundle.member('dsseEnvelope'), bundle.member('messageSignature')];
    if (envelope.isAbsent === message.isAbsent)
        throw bundle.refusal('expected either a DSSE envelope or a message signature');
    return envelope.isAbsent ? readMessage(message) : readDsse(envelope);
}
function readDsse(envelope) {
    envelope.only('payload', 'payloadType', 'signatures');
    for (const signature of envelope.member('signatures').list(maxLogEntries))
        signature.only('sig', 'keyid');
    const { payload, payloadType, signatures } = readEnvelope(envelope.json);
    const [only] = signatures;
    if (only === undefined || only.sig.byteLength === 0)
        throw envelope.refusal('its signature is empty');
    if (payload.byteLength === 0)
        throw envelope.refusal('its payload is empty');
    const signedBytes = Buffer.from(preAuthenticationEncoding(payloadType, payload));
    return { content: { kind: 'envelope', payload, payloadType, keyid: only.keyid, signedBytes }, signature: Buffer.from(only.sig) };
}
function readMessage(message) {
    message.only('messageDigest', 'signature');
    const digest = message.member('messageDigest');
    return { content: { kind: 'message', claimedDigest: digest.isAbsent ? undefined : readClaimedDigest(digest) }, signature: message.member('signature').bytes() };
}
function readTimestamps(data) {
    if (data.isAbsent)
        return [];
    const tokens = data.only('rfc3161Timestamps').member('rfc3161Timestamps').list(maxTimestamps);
    return tokens.map((token) => token.only('signedTimestamp').member('signedTimestamp').bytes());
}
function malformed(message, cause) {
    return (0,build_refusal/* refusal */.x)('bundle-invalid', { message: `The bundle is malformed at ${message}`, remedy: 'Sign again, or fetch the bundle again.', cause });
}

// EXTERNAL MODULE: ./packages/sigstore/build/certificate/extensions.js
var certificate_extensions = __nccwpck_require__(9805);
;// CONCATENATED MODULE: ./packages/sigstore/build/certificate/der-text.js
const utf8StringTag = 0x0c;
/**
 * The text of a DER UTF8String that fills `der` exactly (X.690 §8.23, §10.1): minimal length, valid UTF-8, no
 * control characters. @throws TypeError saying what is wrong
 */
function decodeUtf8String(der) {
    const [tag, first] = der;
    if (tag !== utf8StringTag || first === undefined)
        throw new TypeError('not a DER UTF8String');
    const { length, from } = decodeLength(der, first);
    if (from + length !== der.byteLength)
        throw new TypeError('a DER length that does not fit');
    return printable(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(der.subarray(from)));
}
/** The text of an IA5String's content: printable ASCII. @throws TypeError saying what is wrong */
function decodeIa5(content) {
    if (content.some((byte) => byte < 0x21 || byte > 0x7e))
        throw new TypeError('a name that is not printable ASCII');
    return Buffer.from(content).toString('latin1');
}
/** Two length octets are ample: no extension of a 64 KiB certificate is longer. */
function decodeLength(der, first) {
    if (first < 0x80)
        return { length: first, from: 2 };
    const high = der[2] ?? 0;
    if (first === 0x81 && high >= 0x80)
        return { length: high, from: 3 };
    if (first === 0x82 && high > 0)
        return { length: high * 256 + (der[3] ?? 0), from: 4 };
    throw new TypeError('a DER length that is not minimal');
}
function printable(text) {
    if (/\p{Cc}/u.test(text))
        throw new TypeError('a control character in a name');
    return text;
}

;// CONCATENATED MODULE: ./packages/sigstore/build/certificate/fulcio-extensions.js

const arc = '1.3.6.1.4.1.57264.1.';
const issuerOid = `${arc}8`;
/** Fulcio's extensions by the last number of their OID (fulcio docs/oid-info.md). .1 to .6 are their deprecated forerunners and never read. */
const names = [
    [`${arc}9`, 'buildSignerUri'],
    [`${arc}10`, 'buildSignerDigest'],
    [`${arc}11`, 'runnerEnvironment'],
    [`${arc}12`, 'sourceRepositoryUri'],
    [`${arc}13`, 'sourceRepositoryDigest'],
    [`${arc}14`, 'sourceRepositoryRef'],
    [`${arc}15`, 'sourceRepositoryIdentifier'],
    [`${arc}16`, 'sourceRepositoryOwnerUri'],
    [`${arc}17`, 'sourceRepositoryOwnerIdentifier'],
    [`${arc}18`, 'buildConfigUri'],
    [`${arc}19`, 'buildConfigDigest'],
    [`${arc}20`, 'buildTrigger'],
    [`${arc}21`, 'runInvocationUri'],
    [`${arc}22`, 'sourceRepositoryVisibility'],
    [`${arc}23`, 'deploymentEnvironment'],
    [`${arc}24`, 'tokenSubject'],
];
/**
 * What Fulcio wrote about the identity token. A certificate without any of it is of an attester of the authority's own
 * (GitHub's for releases): its issuer is empty, which no identity can ask for. @throws TypeError when it is malformed, or
 * names no issuer beside the rest
 */
function decodeFulcioExtensions(extensions) {
    const byOid = new Map(extensions.map(({ oid, value }) => [oid, value]));
    const issuer = byOid.get(issuerOid);
    if (issuer === undefined) {
        if (extensions.some(({ oid }) => oid.startsWith(arc)))
            throw new TypeError('it names no OIDC issuer (extension .8)');
        return { issuer: '', extensions: {} };
    }
    const present = names.flatMap(([oid, name]) => {
        const value = byOid.get(oid);
        return value === undefined ? [] : [[name, decodeUtf8String(value)]];
    });
    const named = decodeUtf8String(issuer);
    if (named === '')
        throw new TypeError('its OIDC issuer is empty');
    return { issuer: named, extensions: Object.fromEntries(present) };
}

// EXTERNAL MODULE: ./packages/sigstore/build/certificate/parsed-certificate.js
var parsed_certificate = __nccwpck_require__(256);
// EXTERNAL MODULE: ./packages/sigstore/build/certificate/signature-algorithm.js
var signature_algorithm = __nccwpck_require__(1213);
;// CONCATENATED MODULE: ./packages/sigstore/build/certificate/subject-alternative-name.js


const subjectAlternativeNameOid = '2.5.29.17';
/** Fulcio's name for a user of an issuer without e-mail addresses. */
const usernameOid = '1.3.6.1.4.1.57264.1.7';
/** The one subject alternative name: a URI, an e-mail address or Fulcio's user name. @throws TypeError for any other count or kind */
function subjectAlternativeName(extensions) {
    const extension = extensions.find(({ oid }) => oid === subjectAlternativeNameOid);
    const names = extension === undefined ? [] : (0,certificate_extensions/* sequenceIn */.Zt)(extension);
    const [name] = names;
    if (name === undefined || names.length !== 1)
        throw new TypeError(`it has ${names.length} subject alternative names instead of one`);
    if (name.tag.constructed !== name.tag.isContextSpecific(0))
        throw new TypeError('its subject alternative name is not written as its kind is');
    if (name.tag.isContextSpecific(6))
        return nonEmpty(decodeIa5(name.value));
    if (name.tag.isContextSpecific(1))
        return noUri(decodeIa5(name.value));
    if (name.tag.isContextSpecific(0))
        return noUri(decodeUsername(name));
    throw new TypeError('its subject alternative name is neither URI nor e-mail address nor user name');
}
function decodeUsername({ subs: [type, value] }) {
    const text = value?.subs[0];
    if (type?.toOID() !== usernameOid || text === undefined)
        throw new TypeError('its other name is not a user name');
    return decodeUtf8String(text.toDER());
}
/** Identities are compared as text: a person who chose the address of a workflow for a name must not pass for it. */
function noUri(name) {
    if (name.includes('://'))
        throw new TypeError('its subject alternative name is no URI and reads as one');
    return nonEmpty(name);
}
function nonEmpty(name) {
    if (name === '')
        throw new TypeError('its subject alternative name is empty');
    return name;
}

;// CONCATENATED MODULE: ./packages/sigstore/build/certificate/leaf.js








const codeSigning = '1.3.6.1.5.5.7.3.3';
const maxScts = 16;
/** Key usage, subject alternative name, basic constraints, extended key usage: what is understood here and may be critical (RFC 5280 §4.2). */
const understood = new Set(['2.5.29.15', '2.5.29.17', '2.5.29.19', '2.5.29.37']);
/**
 * Opens a certificate, as OpenSSL and the library both read it: enough to tell whose it claims to be, which is where most
 * of a flood ends. @throws Failure `certificate-invalid`
 */
function openCertificate(der) {
    return orMalformed(() => {
        // OpenSSL judges the structure first: the library is more forgiving.
        const seen = new external_node_crypto_.X509Certificate(der);
        const certificate = parsed_certificate/* ParsedCertificate */.D.of(der);
        if (!seen.raw.equals(der))
            throw new TypeError('bytes follow the certificate');
        if (certificate.version !== 'v3')
            throw new TypeError(`it is X.509 ${certificate.version}`);
        // The library drops the highest bit of each digit, and makes a 3 March of a 31 February.
        if (seen.validFromDate.getTime() !== certificate.notBefore.getTime() || seen.validToDate.getTime() !== certificate.notAfter.getTime())
            throw new TypeError('its validity can be read in two ways');
        return { certificate, issuer: seen.issuer };
    });
}
/** Reads a signing certificate and checks its shape. @throws Failure `certificate-invalid` | `algorithm-refused` */
function readLeaf({ certificate }) {
    return orMalformed(() => {
        const extensions = (0,certificate_extensions/* extensionsOf */.oQ)(certificate);
        requireKnownExtensions(extensions);
        requireSigningOnly(certificate);
        const { key, der } = certificate;
        return {
            certificate,
            der,
            key,
            algorithm: (0,signature_algorithm/* algorithmOfKey */.AQ)(key),
            identity: { subject: subjectAlternativeName(extensions), ...decodeFulcioExtensions(extensions) },
            sctLogIds: readSctLogIds(certificate),
        };
    });
}
/** What the parsers throw is about the certificate. */
function orMalformed(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof build_failure/* Failure */.H)
            throw error;
        const why = error instanceof TypeError ? error.message : 'it is not an X.509 certificate in DER';
        throw (0,build_refusal/* refusal */.x)('certificate-invalid', { message: `The signing certificate is malformed: ${why}`, cause: error });
    }
}
function requireKnownExtensions(extensions) {
    const oids = extensions.map(({ oid }) => oid);
    const twice = oids.find((oid, index) => oids.indexOf(oid) !== index);
    if (twice !== undefined)
        throw new TypeError(`extension ${twice} comes twice`);
    const unknown = extensions.find(({ oid, critical }) => critical && !understood.has(oid));
    if (unknown !== undefined)
        throw new TypeError(`critical extension ${unknown.oid} is not understood`);
}
function requireSigningOnly(certificate) {
    const { extBasicConstraints, extKeyUsage } = certificate;
    if (extBasicConstraints?.isCA === true)
        throw new TypeError('it is the certificate of an authority');
    if (extKeyUsage?.digitalSignature !== true || extKeyUsage.keyCertSign || extKeyUsage.crlSign)
        throw new TypeError('its key usage is not digital signature alone');
    const purposes = (0,certificate_extensions/* extendedKeyUsages */.Zd)(certificate).join(', ');
    if (purposes !== codeSigning)
        throw new TypeError(`its extended key usage is not code signing alone: ${purposes || 'none'}`);
}
function readSctLogIds(certificate) {
    const timestamps = certificate.extSCT?.signedCertificateTimestamps ?? [];
    if (timestamps.length > maxScts)
        throw new TypeError(`it carries more than ${maxScts} certificate timestamps`);
    return timestamps.map(({ logID }) => logID);
}

// EXTERNAL MODULE: ./packages/sigstore/build/certificate/without-stacks.js
var without_stacks = __nccwpck_require__(5725);
// EXTERNAL MODULE: ./packages/sigstore/build/trust/trust-config-invalid.js
var trust_config_invalid = __nccwpck_require__(1949);
;// CONCATENATED MODULE: ./packages/core/build/policy/revocation.js

/** The revocation that a signature of `signer` falls under: one verified time at or after it is enough, and so is none at all. */
function revocationOf(revoked, signer, times) {
    return revoked.find(({ who, since }) => isMeant(who, signer) && (times.length === 0 || times.some((time) => time >= since)));
}
function isMeant(who, signer) {
    if ('identity' in who)
        return (0,policy_identity/* mismatches */.v)(who.identity, signer).length === 0;
    if ('fingerprint' in who)
        return who.fingerprint === signer.key?.fingerprint || who.fingerprint === signer.certifiedKey;
    return signer.key === undefined && who.issuer === signer.issuer && who.subject === signer.subject;
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verification/verified-time.js
function distinctOperators(witnesses) {
    return new Set(witnesses.map(({ operator }) => operator)).size;
}
function describeTimes(times) {
    return times.map(({ time }) => time.toISOString()).join(', ');
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verification/revoked.js



/** @throws Failure `signer-revoked` */
function requireNotRevoked({ revoked = [] }, signer, times) {
    const revocation = revocationOf(revoked, signer, times.map(({ time }) => time));
    if (revocation === undefined)
        return;
    throw (0,build_refusal/* refusal */.x)('signer-revoked', {
        message: `${revocation.name} is no longer trusted${revocation.reason === undefined ? '' : `: ${revocation.reason}`}`,
        expected: `signed before ${revocation.since.toISOString()}`,
        found: times.length === 0 ? 'nobody vouches for when it was signed' : `signed at ${describeTimes(times)}`,
        remedy: 'Have the artifact signed again by somebody who is trusted.',
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verification/signatory.js


function certified(leaf) {
    return { kind: 'certificate', leaf, key: leaf.key, algorithm: leaf.algorithm, der: leaf.der };
}
/** @throws Failure `algorithm-refused` */
function signatoryOf(named) {
    return { kind: 'key', named, key: named.publicKey, algorithm: (0,signature_algorithm/* algorithmOfNamedKey */.Fl)(named.publicKey), der: (0,verification_key/* spkiOf */.Bb)(named.publicKey) };
}
/** Who signed, as core says it. */
function signerOf(signatory, domain) {
    if (signatory.kind === 'certificate')
        return { domain, ...signatory.leaf.identity, certifiedKey: (0,verification_key/* keyFingerprint */.yy)(signatory.key) };
    const fingerprint = (0,verification_key/* keyFingerprint */.yy)(signatory.key);
    return { domain, issuer: 'key', subject: fingerprint, extensions: {}, key: { name: signatory.named.name, fingerprint } };
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verification/signed-content.js





/** The curves for signatures over digests take 10 ms to build, so they are loaded when a bundle has one. */
async function coveredApart({ kind }, { payload, digest }) {
    if (kind === 'envelope')
        return {};
    if (payload !== undefined)
        return { payload };
    if (digest === undefined)
        return {};
    const { verifyDigestSignature: verify } = await Promise.all(/* import() */[__nccwpck_require__.e(431), __nccwpck_require__.e(720)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1720));
    return { artifact: { digest, verify } };
}
/**
 * What the bundle's signature has to cover. An envelope brings it along. A message signature covers what lies apart:
 * the payload beside it, or the artifact, of which the digest is enough where the key signs digests.
 * @throws Failure `bundle-invalid` | `subject-mismatch` | `algorithm-refused`
 */
function contentOf(content, signatory, apart) {
    if (content.kind === 'envelope') {
        const { payloadType, payload, signedBytes } = content;
        return { ...ofBytes('envelope', signedBytes, signatory), payloadDigest: sha256(payload), told: { payloadType, payload } };
    }
    const { payload, artifact } = apart;
    if (payload !== undefined) {
        const covered = ofBytes('message', payload, signatory);
        requireClaim(content, signatory, covered.digest);
        return { ...covered, payloadDigest: sha256(payload), told: { payloadType: simple_signing/* simpleSigningType */.Iy, payload } };
    }
    if (artifact === undefined)
        throw (0,build_refusal/* refusal */.x)('bundle-invalid', { message: 'The bundle is a bare signature: it says nothing by itself', expected: 'a DSSE envelope with a statement', found: 'a message signature' });
    return ofDigest(content, artifact, signatory);
}
function ofBytes(kind, bytes, { algorithm: { hash } }) {
    return {
        kind,
        digest: (0,external_node_crypto_.createHash)(hash ?? 'sha512').update(bytes).digest(),
        isSignedBy: asked(({ algorithm, key }, signature) => (0,signature_algorithm/* verifySignature */.Od)(algorithm, key, bytes, signature)),
    };
}
function ofDigest(content, { digest: artifact, verify }, signatory) {
    const { name, hash } = signatory.algorithm;
    if (hash !== (0,model_digest/* algorithmOf */.Hy)(artifact))
        throw (0,build_refusal/* refusal */.x)('algorithm-refused', {
            message: `A signature by ${name} cannot be verified from a ${(0,model_digest/* algorithmOf */.Hy)(artifact)} digest`,
            expected: hash === undefined ? 'the bytes themselves: Ed25519 signs no digest' : `a ${hash} digest`,
            found: artifact,
            remedy: 'Attach an attestation (a DSSE envelope), or sign with an ECDSA P-256 key.',
        });
    const digest = Buffer.from((0,model_digest/* hexOf */.ZD)(artifact), 'hex');
    requireClaim(content, signatory, digest);
    return {
        kind: 'message',
        digest,
        payloadDigest: hash === 'sha256' ? digest : undefined,
        isSignedBy: asked(({ algorithm, key }, signature) => verify(algorithm, key, digest, signature)),
        told: { payloadType: '', payload: new Uint8Array(), digest: artifact },
    };
}
/** Remembers the last answer: the library asks again what was asked before it, about the very same objects. */
function asked(isSigned) {
    let last;
    return (signatory, signature) => {
        if (last?.signatory !== signatory || last.signature !== signature)
            last = { signatory, signature, answer: isSigned(signatory, signature) };
        return last.answer;
    };
}
/** The digest in the bundle is nobody's word, but where it is given it has to be the one that was signed. */
function requireClaim({ claimedDigest }, { algorithm: { hash = 'sha512' } }, digest) {
    if (claimedDigest === undefined || (claimedDigest.hash === hash && claimedDigest.bytes.equals(digest)))
        return;
    throw (0,build_refusal/* refusal */.x)('subject-mismatch', {
        message: 'The signature is over something else',
        expected: `${hash}:${digest.toString('hex')}`,
        found: `${claimedDigest.hash}:${claimedDigest.bytes.toString('hex')}`,
        remedy: 'Sign exactly this artifact.',
    });
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verification/bare-envelope.js




/**
 * Verifies an envelope without a bundle by the keys that were named: by the signature alone, since its keyid is nobody's
 * word. Nobody vouches for when it was signed, so it counts only for a key that may do without; one that has a window or
 * is revoked, since whenever, could have signed it outside of that. @throws Failure `timestamp-missing` | `bundle-untrusted` | `signer-revoked`
 */
function verifyBareEnvelope({ content, signature }, keys, domains) {
    const signedBy = keys.filter((key) => {
        const signatory = signatoryOf(key);
        return contentOf(content, signatory, {}).isSignedBy(signatory, signature);
    });
    const untimed = signedBy.filter(mayDoWithoutTime);
    if (untimed.length > 0)
        return untimed.map((key) => told(content, key, domains));
    const [timed] = signedBy;
    if (timed === undefined)
        throw (0,build_refusal/* refusal */.x)('bundle-untrusted', {
            message: 'The envelope has no bundle around it, and no key that was named has signed it',
            expected: keys.map(({ name }) => name).join(' or ') || 'a Sigstore bundle',
            found: 'a bare DSSE envelope',
            remedy: 'Name its key in the policy, or by --key, if you trust it.',
        });
    throw (0,build_refusal/* refusal */.x)('timestamp-missing', {
        message: `The envelope has no bundle around it, so nobody vouches for when ${timed.name} signed it`,
        expected: 'a Sigstore bundle with a timestamp',
        found: 'a bare DSSE envelope',
        remedy: 'Sign into a bundle; or, if the key shall count at any time, say `untimed: true` of it in the policy, or give --untimed.',
    });
}
function mayDoWithoutTime({ untimed, notBefore, notAfter, revokedAt }) {
    return untimed === true && (notBefore ?? notAfter ?? revokedAt) === undefined;
}
function told({ payloadType, payload }, key, domains) {
    const signer = signerOf(signatoryOf(key), key.domain);
    for (const domain of domains.filter(({ name }) => name === key.domain))
        requireNotRevoked(domain, signer, []);
    return { signer, times: [], payloadType, payload };
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verification/certificate-timestamps.js


/**
 * Counts the certificate timestamps by the operators of their logs; the library verifies each of them.
 * @throws Failure `sct-missing`
 */
function requireCertificateTimestamps({ root, thresholds }, { sctLogIds }) {
    const logs = sctLogIds.flatMap((id) => root.ctlogs.find(({ logId }) => logId.equals(id)) ?? []);
    const found = distinctOperators(logs);
    if (found >= thresholds.scts)
        return;
    throw (0,build_refusal/* refusal */.x)('sct-missing', {
        message: 'The certificate is not in as many certificate logs as the trust domain asks for',
        expected: `certificate timestamps of ${thresholds.scts} log operator(s)`,
        found: `of ${found}`,
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verification/key-window.js


/** Holds every verified time against the window of a key: whoever stole it can add times, but none before the theft. @throws Failure `key-not-valid` */
function requireWindow(key, times) {
    const outside = times.filter(({ time }) => !isInWindow(key, time));
    if (outside.length === 0)
        return;
    const { name, notBefore, notAfter, revokedAt } = key;
    const bounds = [notBefore && `from ${notBefore.toISOString()}`, notAfter && `to ${notAfter.toISOString()}`, revokedAt && `before ${revokedAt.toISOString()}, when it was revoked`];
    throw (0,build_refusal/* refusal */.x)('key-not-valid', {
        message: `The key ${name} did not count at the time of signing`,
        expected: `signed ${bounds.filter(Boolean).join(' ')}`,
        found: `signed at ${describeTimes(outside)}`,
        remedy: 'Sign again with a key that is valid now, or by a workflow.',
    });
}
/** Closed on both ends; revoked at its very first moment. */
function isInWindow({ notBefore, notAfter, revokedAt }, time) {
    return (notBefore === undefined || notBefore <= time) && (notAfter === undefined || time <= notAfter) && (revokedAt === undefined || time < revokedAt);
}

// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var dist = __nccwpck_require__(4187);
;// CONCATENATED MODULE: ./packages/sigstore/build/verification/library.js






/** A verifier of the library for the domain, made once. It verifies the very values that our own checks read. */
function libraryVerifier({ root, thresholds }) {
    const settings = { tlogThreshold: thresholds.logs, ctlogThreshold: thresholds.scts, timestampThreshold: thresholds.timestamps };
    const forCertificates = new dist/* Verifier */.BL(trustMaterial(root, []), settings);
    return (claim) => {
        const { signatory } = claim;
        const verifier = signatory.kind === 'certificate' ? forCertificates : new dist/* Verifier */.BL(trustMaterial(root, [signatory.named]), settings);
        try {
            verifier.verify(signedEntity(claim));
        }
        catch (error) {
            throw asRefusal(error, claim);
        }
    };
}
function trustMaterial(root, keys) {
    const authority = ({ certChain, validFor }) => ({ certChain: [...certChain], validFor });
    const log = ({ baseUrl, logId, publicKey, validFor }) => ({
        baseURL: baseUrl.href,
        logID: logId,
        publicKey,
        validFor,
    });
    return {
        certificateAuthorities: root.certificateAuthorities.map(authority),
        timestampAuthorities: root.timestampAuthorities.map(authority),
        tlogs: root.tlogs.map(log),
        ctlogs: root.ctlogs.map(log),
        publicKey: (hint) => {
            const key = keys.find(({ publicKey }) => (0,verification_key/* keyHint */.p4)(publicKey) === hint);
            if (key === undefined)
                throw new TypeError('a key that nobody named is refused before it gets here');
            return { publicKey: key.publicKey, validFor: (time) => isInWindow(key, time) };
        },
    };
}
function signedEntity({ signatory, logged, timestamps, ...question }) {
    const fromLogs = logged.filter(({ entry: { integratedTime } }) => integratedTime !== '0');
    const entryOf = ({ entry: { inclusionProof, ...entry } }) => ({
        ...entry,
        inclusionProof: inclusionProof === undefined ? undefined : { ...inclusionProof, hashes: [...inclusionProof.hashes] },
    });
    return {
        signature: signatureContent({ signatory, ...question }),
        key: signatory.kind === 'certificate' ? { $case: 'certificate', certificate: signatory.leaf.certificate } : { $case: 'public-key', hint: (0,verification_key/* keyHint */.p4)(signatory.key) },
        tlogEntries: logged.map(entryOf),
        timestamps: [
            ...fromLogs.map((one) => ({ $case: 'transparency-log', tlogEntry: entryOf(one) })),
            ...timestamps.map(({ token }) => ({ $case: 'timestamp-authority', timestamp: token })),
        ],
    };
}
/** Like the library's own, but with the hash of the key's algorithm, and for messages of which only the digest is known. */
function signatureContent({ signature, content, signatory }) {
    return {
        signature,
        compareSignature: (other) => sameBytes(other, signature),
        compareDigest: (digest) => content.payloadDigest !== undefined && sameBytes(digest, content.payloadDigest),
        compareSignedDigest: (digest) => sameBytes(digest, content.digest),
        verifySignature: () => content.isSignedBy(signatory, signature),
    };
}
function sameBytes(one, other) {
    return one.byteLength === other.byteLength && (0,external_node_crypto_.timingSafeEqual)(one, other);
}
const certificateTimestampFailures = new Set(['SCT verification failed', 'duplicate SCT']);
/** The library's error codes as reasons. An error that is none of its own means that it met something that it cannot read. */
function asRefusal(error, { signatory, times }) {
    if (!(error instanceof dist/* VerificationError */.mk))
        return (0,build_refusal/* refusal */.x)('bundle-invalid', { message: 'The bundle cannot be read by the verifier', cause: error });
    const code = reasonOf(error);
    const about = signatory.kind === 'certificate' && code === 'certificate-invalid' ? chainAtTimes(signatory, times) : {};
    return (0,build_refusal/* refusal */.x)(code, { message: `The bundle does not verify: ${error.message}`, ...about, cause: error });
}
function chainAtTimes({ leaf }, times) {
    const { notBefore, notAfter } = leaf.certificate;
    return {
        expected: `an unbroken chain at every time of signing; the certificate says ${notBefore.toISOString()} to ${notAfter.toISOString()}`,
        found: `signed at ${describeTimes(times)}`,
    };
}
function reasonOf({ code, message }) {
    if (certificateTimestampFailures.has(message))
        return 'sct-missing';
    if (code === 'TIMESTAMP_ERROR')
        return 'timestamp-invalid';
    if (code === 'CERTIFICATE_ERROR')
        return 'certificate-invalid';
    if (code === 'PUBLIC_KEY_ERROR')
        return 'key-not-valid';
    if (code === 'SIGNATURE_ERROR')
        return 'signature-invalid';
    return code.startsWith('TLOG_') ? 'log-entry-invalid' : 'bundle-invalid';
}

// EXTERNAL MODULE: ./packages/sigstore/build/trust/validity.js
var validity = __nccwpck_require__(6086);
;// CONCATENATED MODULE: ./packages/sigstore/build/verification/log-body.js





/** How a Rekor v2 entry calls the hash and the key of each algorithm. Pure Ed25519 cannot be logged there. */
const rekorNames = {
    'ecdsa-p256-sha256': { hash: 'SHA2_256', keys: ['PKIX_ECDSA_P256_SHA_256'] },
    'ecdsa-p384-sha384': { hash: 'SHA2_384', keys: ['PKIX_ECDSA_P384_SHA_384'] },
    'ecdsa-p521-sha512': { hash: 'SHA2_512', keys: ['PKIX_ECDSA_P521_SHA_512'] },
    ed25519: { hash: 'SHA2_512', keys: [] },
    'rsa-pkcs1v15-sha256': { hash: 'SHA2_256', keys: ['PKIX_RSA_PKCS1V15_2048_SHA256', 'PKIX_RSA_PKCS1V15_3072_SHA256', 'PKIX_RSA_PKCS1V15_4096_SHA256'] },
};
/**
 * Checks that an entry is about exactly this signature, by this certificate or key, over these bytes: an entry that is
 * genuine but of another signature proves nothing. @throws Failure `log-entry-invalid`
 */
function requireEntryOf(question, entry) {
    const { logged, digest } = readBody(question, entry);
    requireEqual('signature', question.signature, logged.signature);
    requireEqual(question.signatory.kind, question.signatory.der, logged.verifier);
    requireEqual('digest', digest, logged.digest);
}
function readBody({ content, signatory }, { kindVersion, canonicalizedBody }) {
    const body = log_body_open(canonicalizedBody);
    const kind = `${kindVersion.kind} ${kindVersion.version}`;
    const inside = `${body.member('kind').text()} ${body.member('apiVersion').text()}`;
    if (kind !== inside)
        throw log_body_invalid('it is not of the kind that it claims', kind, inside);
    const spec = body.member('spec');
    if (kind === 'hashedrekord 0.0.2')
        return { logged: readHashedRekord2(spec, signatory), digest: content.digest };
    if (content.kind === 'message') {
        if (kind === 'hashedrekord 0.0.1')
            return { logged: readHashedRekord1(spec, signatory), digest: content.digest };
        throw log_body_invalid('its kind cannot hold a bare signature', 'hashedrekord 0.0.1 or 0.0.2', kind);
    }
    const digest = content.payloadDigest ?? Buffer.alloc(0);
    if (kind === 'dsse 0.0.1')
        return { logged: readDsse1(spec, signatory), digest };
    if (kind === 'intoto 0.0.2')
        return { logged: readIntoto2(spec, signatory), digest };
    throw log_body_invalid('its kind cannot hold a statement', 'hashedrekord 0.0.2, dsse 0.0.1 or intoto 0.0.2', kind);
}
/** Rekor v2: the digest is that of the pre-authentication encoding, or of the message. */
function readHashedRekord2(spec, { algorithm, kind }) {
    const data = spec.member('hashedRekordV002').member('data');
    const signature = spec.member('hashedRekordV002').member('signature');
    const verifier = signature.member('verifier');
    const { hash, keys } = rekorNames[algorithm.name];
    requireText(data.member('algorithm'), [hash]);
    requireText(verifier.member('keyDetails'), keys);
    return {
        signature: signature.member('content').bytes(),
        verifier: verifier.member(kind === 'certificate' ? 'x509Certificate' : 'publicKey').member('rawBytes').bytes(),
        digest: data.member('digest').bytes(),
    };
}
/** Rekor v1, of a message signature. */
function readHashedRekord1(spec, signatory) {
    const signature = spec.member('signature');
    const hash = signatory.algorithm.hash ?? 'sha512';
    return {
        signature: signature.member('content').bytes(),
        verifier: readPem(signature.member('publicKey').member('content'), signatory),
        digest: readHexDigest(spec.member('data').member('hash'), hash),
    };
}
/** Rekor v1: the digest is that of the payload; the certificate or key is PEM. */
function readDsse1(spec, signatory) {
    const signature = only(spec.member('signatures'));
    return {
        signature: signature.member('signature').bytes(),
        verifier: readPem(signature.member('verifier'), signatory),
        digest: readHexDigest(spec.member('payloadHash'), 'sha256'),
    };
}
/** Rekor v1, older: its signature is in base64 twice. */
function readIntoto2(spec, signatory) {
    const content = spec.member('content');
    const signature = only(content.member('envelope').member('signatures'));
    const inner = signature.member('sig').bytes().toString('latin1');
    return {
        signature: new json_cursor/* JsonCursor */.N(inner, signature.path, (message, cause) => log_body_invalid(message, undefined, undefined, cause)).bytes(),
        verifier: readPem(signature.member('publicKey'), signatory),
        digest: readHexDigest(content.member('payloadHash'), 'sha256'),
    };
}
function only(signatures) {
    const [first, ...others] = signatures.list(2);
    if (first === undefined || others.length > 0)
        throw signatures.refusal('expected exactly one signature');
    return first;
}
const hexDigits = { sha256: 64, sha384: 96, sha512: 128 };
function readHexDigest(place, hash) {
    requireText(place.member('algorithm'), [hash]);
    const hex = place.member('value').text();
    if (!/^[0-9a-f]+$/.test(hex) || hex.length !== hexDigits[hash])
        throw place.refusal(`expected ${hexDigits[hash]} lower-case hex digits`);
    return Buffer.from(hex, 'hex');
}
/** A certificate where a certificate signed and a key where a key did: each reader of PEM would take the other's for its own. */
function readPem(place, { kind }) {
    const pem = place.bytes();
    const isKey = pem.toString('latin1').trimStart().startsWith('-----BEGIN PUBLIC KEY-----');
    if (isKey !== (kind === 'key'))
        throw place.refusal(`not a ${kind}`);
    try {
        return isKey ? (0,verification_key/* spkiOf */.Bb)((0,external_node_crypto_.createPublicKey)(pem)) : new external_node_crypto_.X509Certificate(pem).raw;
    }
    catch (cause) {
        throw place.refusal(`not a ${kind}`, cause);
    }
}
function requireText(place, expected) {
    if (!expected.includes(place.text()))
        throw log_body_invalid(`${place.path} does not fit the signing key`, expected.join(' or ') || 'none', place.text());
}
function requireEqual(what, expected, found) {
    if (expected.equals(found))
        return;
    throw log_body_invalid(`it is of another ${what}`, expected.toString('hex').slice(0, 128), found.toString('hex').slice(0, 128));
}
function log_body_open(body) {
    const refuse = (message, cause) => log_body_invalid(message, undefined, undefined, cause);
    try {
        return new json_cursor/* JsonCursor */.N((0,strict_json/* parseStrictJsonObject */.Qp)(body, { what: 'the log entry' }), 'entry', refuse);
    }
    catch (cause) {
        throw refuse('its body is not strict JSON', cause);
    }
}
function log_body_invalid(why, expected, found, cause) {
    return (0,build_refusal/* refusal */.x)('log-entry-invalid', {
        message: `The log entry does not count: ${why}`,
        expected,
        found,
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/log/signed-note.js
const signed_note_hashBytes = 32;
const hintBytes = 4;
/** Reads a checkpoint. `refuse` makes the Failure of whoever reads. */
function readCheckpoint(note, refuse) {
    const end = note.indexOf('\n\n');
    const [origin = '', size = '', rootText = ''] = note.slice(0, Math.max(end, 0)).split('\n');
    const root = Buffer.from(rootText, 'base64');
    const wellFormed = origin !== '' && /^(?:0|[1-9][0-9]{0,18})$/.test(size) && root.byteLength === signed_note_hashBytes;
    if (!wellFormed || root.toString('base64') !== rootText)
        throw refuse('it is malformed');
    const lines = note.slice(end + 2).split('\n');
    return { origin, size, root, signedText: note.slice(0, end + 1), signers: lines.flatMap(readSignatureLine) };
}
/** The names that a log's checkpoints may bear: its URL without the scheme; Rekor leaves out the port as well. */
function namesOf({ baseUrl: { host, hostname, pathname } }) {
    const path = pathname.replace(/\/+$/, '');
    return [...new Set([`${host}${path}`, host, hostname])];
}
/** Whether a checkpoint of this origin may be the log's. */
function isOriginOf(log, origin) {
    return namesOf(log).some((name) => origin === name || origin.startsWith(`${name} - `));
}
/** Those of the signatures that claim to be by the log itself; witnesses sign beside it. */
function signaturesOf(log, { signers }) {
    const names = namesOf(log);
    const hint = log.logId.subarray(0, hintBytes);
    return signers.filter(({ name, keyHint }) => names.includes(name) && keyHint.equals(hint));
}
/** `— <name> <base64 of key hint and signature>` (C2SP signed-note). Lines of other kinds are not signatures. */
function readSignatureLine(line) {
    const [, name, encoded] = /^\u2014 (\S+) (\S+)$/.exec(line) ?? [];
    if (name === undefined || encoded === undefined)
        return [];
    const bytes = Buffer.from(encoded, 'base64');
    return [{ name, keyHint: bytes.subarray(0, hintBytes), signature: bytes.subarray(hintBytes) }];
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verification/log-checkpoint.js


/**
 * Checks that the checkpoint beside an entry is that of this log and this tree (C2SP tlog-checkpoint): the library
 * takes the log's signature for it, but neither its origin nor the loose root and size of the proof.
 * @throws Failure `log-entry-invalid`
 */
function requireCheckpointOf(log, inclusionProof) {
    const checkpoint = readCheckpoint(inclusionProof.checkpoint.envelope, log_checkpoint_invalid);
    const { origin, size, root, signers } = checkpoint;
    const expected = namesOf(log).join(' or ');
    if (!isOriginOf(log, origin))
        throw log_checkpoint_invalid('it is of another log', expected, origin);
    const own = signaturesOf(log, checkpoint).length;
    // The library is content with one that verifies; a reader of signed notes is not (C2SP signed-note, "Verifying").
    if (own > 1)
        throw log_checkpoint_invalid('the log has signed it more than once', 'one signature', `${own} of ${origin}`);
    if (own === 0)
        throw log_checkpoint_invalid('the log has not signed it', expected, signers.map(({ name }) => name).join(', '));
    if (size !== inclusionProof.treeSize)
        throw log_checkpoint_invalid('the proof is for a tree of another size', size, inclusionProof.treeSize);
    if (!root.equals(inclusionProof.rootHash))
        throw log_checkpoint_invalid('the proof is for another tree', root.toString('hex'), inclusionProof.rootHash.toString('hex'));
}
function log_checkpoint_invalid(why, expected, found) {
    return (0,build_refusal/* refusal */.x)('log-entry-invalid', {
        message: `The checkpoint of the log entry does not count: ${why}`,
        expected,
        found: found?.slice(0, 200),
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verification/log-entries.js





/** The log of each entry; one that the domain does not name is a stranger, whose word neither grants nor spoils. */
function findLogs({ root }, entries) {
    const found = entries.map((entry) => ({ entry, log: root.tlogs.find(({ logId }) => logId.equals(entry.logId.keyId)) }));
    return {
        logged: found.flatMap(({ entry, log }) => (log === undefined ? [] : [{ entry, log }])),
        strangers: found.flatMap(({ entry, log }) => (log === undefined ? [`an entry of the unknown log ${entry.logId.keyId.toString('hex').slice(0, 64)}`] : [])),
    };
}
/** Rekor v1 signs the time at which it saw an entry; the library verifies that promise. Without it the time is anybody's word. */
function timesOfLogs(logged) {
    return logged.flatMap(({ entry: { integratedTime, inclusionPromise }, log: { operator } }) => integratedTime === '0' || inclusionPromise === undefined ? [] : [{ time: new Date(Number(integratedTime) * 1000), operator }]);
}
/**
 * What the library leaves open: that an entry is about this signature and whose it is, that its checkpoint is its
 * log's, and that the log's key was valid at every verified time. Entries of strangers never count; where they stand in
 * the place of the domain's own, that is said. @throws Failure `log-entry-invalid` | `log-entry-missing`
 */
function requireEntries(domain, question, { logged, strangers }, times) {
    for (const { entry, log } of logged) {
        requireEntryOf(question, entry);
        if (entry.inclusionProof !== undefined)
            requireCheckpointOf(log, entry.inclusionProof);
        requireValidKey(log, times);
    }
    const found = distinctOperators(logged.map(({ log }) => log));
    if (found >= domain.thresholds.logs)
        return;
    if (strangers.length > 0)
        throw (0,build_refusal/* refusal */.x)('log-entry-invalid', {
            message: 'The log entry is of a log that the trust domain does not name',
            expected: domain.root.tlogs.map(({ baseUrl }) => baseUrl.host).join(', '),
            found: strangers.join(', '),
        });
    throw (0,build_refusal/* refusal */.x)('log-entry-missing', {
        message: 'The signature is not in as many transparency logs as the trust domain asks for',
        expected: `entries of ${domain.thresholds.logs} log operator(s)`,
        found: `of ${found}`,
        remedy: 'Sign again with a signing config that names the transparency log of the trust domain.',
    });
}
function requireValidKey({ validFor }, times) {
    const outside = times.find(({ time }) => !(0,validity/* isWithin */.UO)(time, validFor));
    if (outside === undefined)
        return;
    throw (0,build_refusal/* refusal */.x)('log-entry-invalid', {
        message: 'The log entry does not count: the key of its log was not valid at the time of signing',
        expected: (0,validity/* describeValidity */.Aw)(validFor),
        found: outside.time.toISOString(),
    });
}

// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __nccwpck_require__(3917);
// EXTERNAL MODULE: ./packages/sigstore/build/certificate/der-object.js
var der_object = __nccwpck_require__(5954);
;// CONCATENATED MODULE: ./packages/sigstore/build/verification/timestamp-token.js


/** GeneralizedTime as a timestamp writes it: seconds, any fraction behind a point, in UTC (RFC 3161 §2.4.2). */
const generalizedTime = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/;
/**
 * The library's timestamp, with the time as it stands there. The library drops fractions of a second, which may be the
 * one in which a key was revoked, refuses those that have not three digits, and makes a 2 March of a 30 February.
 */
class TimestampToken extends core_dist.RFC3161Timestamp {
    /** @throws when `der` is not DER */
    static parse(der) {
        return new TimestampToken(der_object/* DerObject */.N.read(der));
    }
    /** To the millisecond. @throws TypeError when it is no such time */
    get signingTime() {
        const written = this.tstInfo.root.subs[4];
        if (written?.tag.isGeneralizedTime() !== true)
            throw new TypeError('its time is no GeneralizedTime');
        const [, year, month, day, hour, minute, second, fraction = ''] = generalizedTime.exec(written.value.toString('latin1')) ?? [];
        const text = `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
        const time = new Date(text);
        if (Number.isNaN(time.getTime()) || time.toISOString() !== text)
            throw new TypeError('its time is not one that there is');
        return time;
    }
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verification/timestamps.js




const imprintHashes = new Set(['sha256', 'sha384', 'sha512']);
/**
 * Reads a timestamp response and checks what it says, where it is by an authority of the trust domain; nothing is asked
 * of a stranger's but that it says whose it is. @throws Failure `timestamp-invalid`
 */
function readTimestamp(der, signature, authorities) {
    const token = parse(der);
    const signedBy = authorities.filter(({ certChain: [signing] }) => isSignedBy(token, signing));
    if (signedBy.length === 0)
        return { stranger: `a timestamp by certificate ${token.signerSerialNumber.toString('hex').slice(0, 40)} of a stranger` };
    requireReadable(token);
    requireGranted(token);
    requireImprint(token, signature);
    const time = token.signingTime;
    const authority = signedBy.find(({ validFor }) => (0,validity/* isWithin */.UO)(time, validFor));
    if (authority === undefined) {
        const expected = signedBy.map(({ validFor }) => (0,validity/* describeValidity */.Aw)(validFor)).join(' or ');
        throw timestamps_invalid('its time is outside the validity of its authority', expected, time.toISOString());
    }
    return { token, time, operator: authority.operator };
}
/** It has one signer, so that whoever it names as that is all that it could be by. */
function parse(der) {
    return reading('the timestamp is not an RFC 3161 response with one signer', () => {
        const token = TimestampToken.parse(der);
        if (signerCount(token.root) !== 1 || token.signerIssuer.length === 0 || token.signerSerialNumber.length === 0)
            throw new TypeError('there is not exactly one signer');
        return token;
    });
}
/** Reads every field that the library will read, so that a malformed token fails here and says so. */
function requireReadable(token) {
    reading('a field of the timestamp is missing', () => {
        const read = [token.contentType, token.eContentType, token.signatureValue];
        const readable = read.every((field) => field.length > 0) && token.signerDigestAlgorithm !== undefined;
        if (!readable || Number.isNaN(token.signingTime.getTime()))
            throw new TypeError('a field is missing');
    });
}
function reading(why, read) {
    try {
        return read();
    }
    catch (cause) {
        throw (0,build_refusal/* refusal */.x)('timestamp-invalid', { message: `The timestamp cannot be read: ${why}`, cause });
    }
}
/** SignerInfos is the last member of SignedData (RFC 5652 §5.1). */
function signerCount(response) {
    const signedData = response.subs[1]?.subs.find(({ tag }) => tag.isContextSpecific(0))?.subs[0];
    return signedData?.subs.at(-1)?.subs.length;
}
function requireGranted(token) {
    const granted = [0n, 1n];
    if (!granted.includes(token.status))
        throw timestamps_invalid('it was not granted', 'status 0 or 1', String(token.status));
}
function requireImprint({ tstInfo }, signature) {
    const hash = tstInfo.messageImprintHashAlgorithm;
    if (!imprintHashes.has(hash))
        throw timestamps_invalid('its imprint is by a hash that is not accepted', [...imprintHashes].join(', '));
    const expected = (0,external_node_crypto_.createHash)(hash).update(signature).digest();
    const found = tstInfo.messageImprintHashedMessage;
    if (!expected.equals(found))
        throw timestamps_invalid('it is of another signature', expected.toString('hex'), found.toString('hex'));
}
function isSignedBy(token, signing) {
    return signing !== undefined && signing.serialNumber.equals(token.signerSerialNumber) && signing.issuer.equals(token.signerIssuer);
}
function timestamps_invalid(why, expected, found) {
    return (0,build_refusal/* refusal */.x)('timestamp-invalid', {
        message: `The timestamp does not count: ${why}`,
        expected,
        found,
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verification/domain-verifier.js










/**
 * Verifies bundles against one trust domain: the library's verification, and around it what the library leaves out
 * (standards of the Sigstore client specification, thresholds by operator). @throws Failure with blame `artifact`
 */
function domainVerifier(domain) {
    const verifyWithLibrary = libraryVerifier(domain);
    return (bundle, signatory, apart) => {
        requireVersion(domain, bundle);
        requireVouched(domain, signatory);
        const content = contentOf(bundle.content, signatory, apart);
        const question = { content, signatory, signature: bundle.signature };
        requireSignature(question);
        const read = bundle.timestamps.map((der) => readTimestamp(der, bundle.signature, domain.root.timestampAuthorities));
        const timestamps = read.flatMap((one) => ('stranger' in one ? [] : [one]));
        const logs = findLogs(domain, bundle.logEntries);
        const times = [...timestamps, ...timesOfLogs(logs.logged)];
        const strangers = read.flatMap((one) => ('stranger' in one ? [one.stranger] : []));
        requireTimes(domain, times, strangers);
        if (signatory.kind === 'certificate')
            requireCertificateTimestamps(domain, signatory.leaf);
        else
            requireWindow(signatory.named, times);
        requireEntries(domain, question, logs, times);
        verifyWithLibrary({ ...question, logged: logs.logged, timestamps, times });
        const signer = signerOf(signatory, domain.name);
        requireNotRevoked(domain, signer, times);
        const passedOver = [...strangers, ...logs.strangers];
        return { signer, times: times.map(({ time }) => time).sort((one, other) => one.getTime() - other.getTime()), ...(passedOver.length === 0 ? {} : { passedOver }), ...content.told };
    };
}
function requireVersion({ name, legacy = false }, { version }) {
    if (legacy || version !== '0.1')
        return;
    throw (0,build_refusal/* refusal */.x)('bundle-invalid', {
        message: `The trust domain ${name} takes no bundles v0.1, nor signatures of cosign 2: their log entries need not be proven`,
        expected: 'a Sigstore bundle v0.2 or v0.3',
        found: 'v0.1',
        remedy: 'Sign again with a client of today, or set `legacy: true` for the trust domain.',
    });
}
/** Without an issuer nobody says who asked for the certificate: only the attester that the domain names may do without. */
function requireVouched({ name, attester }, signatory) {
    if (signatory.kind === 'key')
        return;
    const { issuer, subject } = signatory.leaf.identity;
    if (issuer !== '' || (attester !== undefined && subject === attester))
        return;
    throw (0,build_refusal/* refusal */.x)('certificate-invalid', {
        message: `The signing certificate names no OIDC issuer (extension .8), and ${subject} is no attester of ${name}`,
        expected: attester === undefined ? 'an OIDC issuer' : `an OIDC issuer, or ${attester}`,
        found: subject,
    });
}
function requireSignature({ content, signatory, signature }) {
    if (content.isSignedBy(signatory, signature))
        return;
    throw (0,build_refusal/* refusal */.x)('signature-invalid', {
        message: `The signature does not match the payload and the ${signatory.kind}`,
        expected: `an ${signatory.algorithm.name} signature over the payload by the ${signatory.kind === 'key' ? 'named key' : 'key of the certificate'}`,
        found: 'another payload, signature or key',
    });
}
/** Strangers never count; where they stand in the place of the domain's own authorities, that is said. */
function requireTimes({ thresholds, root }, times, strangers) {
    const found = distinctOperators(times);
    if (found >= thresholds.timestamps)
        return;
    if (strangers.length > 0)
        throw (0,build_refusal/* refusal */.x)('timestamp-invalid', {
            message: 'The timestamp does not count: it is not by a timestamp authority of the trust domain',
            expected: root.timestampAuthorities.map(({ operator }) => operator).join(', ') || 'a time that a log vouches for',
            found: strangers.join(', '),
        });
    throw (0,build_refusal/* refusal */.x)('timestamp-missing', {
        message: 'The time of signing is not vouched for as the trust domain asks',
        expected: `times of ${thresholds.timestamps} operator(s)`,
        found: `of ${found}`,
        remedy: 'Sign again with a signing config that names a timestamp authority of the trust domain.',
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verification/issuer.js
/**
 * Whether a certificate authority of the domain is the one that the certificate names as its issuer, by name and key
 * identifier. This only tells which domain a bundle belongs to; whether the authority signed is checked later.
 */
function claimsIssuerOf({ root }, certificate) {
    const keyIdentifier = certificate.extAuthorityKeyID?.keyIdentifier;
    return root.certificateAuthorities
        .flatMap(({ certChain }) => certChain)
        .some((authority) => {
        const own = authority.extSubjectKeyID?.keyIdentifier;
        const sameKey = keyIdentifier === undefined || own === undefined || own.equals(keyIdentifier);
        return sameKey && authority.subject.equals(certificate.issuer);
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verify.js












/**
 * Verifies Sigstore bundles in the given trust domains. Who signed is told, never judged: that is the policy's part.
 * @throws Failure `trust-config-invalid` without a domain, when two share a name, or when a key belongs to none of them
 */
function createBundleVerifier({ domains, keys: more = [] }) {
    requireDomains(domains);
    const keys = [...domains.flatMap(({ keys: own = [] }) => own), ...more];
    requireKeyDomains(keys, domains);
    const atWork = domains.map((domain) => ({ domain, verify: domainVerifier(domain) }));
    return {
        async verify(bytes, apart = {}) {
            const bundle = (0,without_stacks/* withoutStacks */.G)(() => refusing(() => readSigned(bytes)));
            const covered = await coveredApart(bundle.content, apart);
            return (0,without_stacks/* withoutStacks */.G)(() => verifyIn(atWork, keys, bundle, covered));
        },
    };
}
function verifyIn(atWork, keys, bundle, apart) {
    if (bundle.version === 'none')
        return refusing(() => verifyBareEnvelope(bundle, keys, atWork.map(({ domain }) => domain)));
    const candidates = refusing(() => candidatesFor(bundle, atWork, keys));
    const outcomes = candidates.map(({ verify, signatory }) => verify_outcomeOf(() => verify(bundle, signatory, apart)));
    const accepted = outcomes.flatMap(({ envelope }) => envelope ?? []);
    if (accepted.length > 0)
        return accepted;
    throw outcomes[0]?.failure ?? (0,build_refusal/* refusal */.x)('bundle-untrusted', { message: 'The bundle belongs to no configured trust domain' });
}
function requireDomains(domains) {
    if (domains.length === 0)
        throw (0,trust_config_invalid/* trustConfigInvalid */.E)('there is no trust domain, so nothing could be trusted');
    const names = domains.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
        throw (0,trust_config_invalid/* trustConfigInvalid */.E)(`two trust domains are called ${twice}`);
}
function requireKeyDomains(keys, domains) {
    const lost = keys.find((key) => !domains.some(({ name }) => name === key.domain));
    if (lost !== undefined)
        throw (0,trust_config_invalid/* trustConfigInvalid */.E)(`the key ${lost.name} belongs to trust domain ${lost.domain}, which is not configured`);
}
/** Never empty. A certificate belongs to the domains that its issuer names; a key to the one in which it was named. @throws Failure `bundle-untrusted` */
function candidatesFor({ material, content }, atWork, keys) {
    if (material.kind === 'certificate')
        return candidatesOf(openCertificate(material.certificate), atWork);
    // cosign writes no keyid, and DSSE asks for none (1.0.2 §2): the key is chosen by the hint either way.
    if (content.kind === 'envelope' && content.keyid !== '' && content.keyid !== material.hint)
        throw (0,build_refusal/* refusal */.x)('bundle-invalid', { message: 'The envelope names another key than the bundle', expected: material.hint, found: content.keyid.slice(0, 256) });
    const named = keys.filter((key) => (0,verification_key/* answersTo */.to)(key, material.hint));
    const candidates = named.flatMap((key) => atWork.filter(({ domain }) => domain.name === key.domain).map((one) => ({ ...one, signatory: signatoryOf(key) })));
    if (candidates.length > 0)
        return candidates;
    throw (0,build_refusal/* refusal */.x)('bundle-untrusted', {
        message: 'The bundle is signed with a key that nobody named',
        expected: keys.map(({ name }) => name).join(' or ') || 'a certificate, or a key that the policy names',
        found: `a key with the hint ${JSON.stringify(material.hint)}`,
        remedy: 'Name the key in the policy, or by --key, if you trust it.',
    });
}
/** Whose it claims to be comes first: the certificate of a stranger is not looked at any further. */
function candidatesOf(opened, atWork) {
    const claimed = orMalformed(() => atWork.filter(({ domain }) => claimsIssuerOf(domain, opened.certificate)));
    if (claimed.length === 0)
        throw (0,build_refusal/* refusal */.x)('bundle-untrusted', {
            message: 'The signing certificate was issued by no certificate authority of a configured trust domain',
            expected: atWork.map(({ domain }) => domain.name).join(' or '),
            found: opened.issuer.replaceAll('\n', ', ').slice(0, 200),
            remedy: 'Sign in a configured trust domain, or configure the one that was used if you trust it.',
        });
    const signatory = certified(readLeaf(opened));
    return claimed.map((one) => ({ ...one, signatory }));
}
function verify_outcomeOf(verify) {
    try {
        return { envelope: refusing(verify) };
    }
    catch (error) {
        return { failure: (0,build_failure/* asFailure */.h)(error) };
    }
}
/**
 * The parsers below throw errors of their own at malformed DER. Such a bundle is refused like every other: taken for a
 * bug of ours, it would end the run, and whoever may attach a bundle could keep the good ones beside it from counting.
 */
function refusing(work) {
    try {
        return work();
    }
    catch (error) {
        throw error instanceof build_failure/* Failure */.H ? error : (0,build_refusal/* refusal */.x)('bundle-invalid', { message: 'The bundle holds something that cannot be read', cause: error });
    }
}

// EXTERNAL MODULE: ./packages/worlds/build/evidence/bundle-file.js
var bundle_file = __nccwpck_require__(9157);
;// CONCATENATED MODULE: ./packages/worlds/build/verify-world.js


/** Reads bundles beside the artifact and in GitHub's store where that is asked for, or from a file alone; can write nothing. */
function verifyWorld(subject, domains, sources, surroundings) {
    return { bundles: bundlesFrom(subject, domains, sources, surroundings), verifier: createBundleVerifier({ domains }), clock: surroundings.clock };
}
function bundlesFrom(subject, domains, { bundlePath, attestations }, surroundings) {
    if (bundlePath !== undefined)
        return (0,bundle_file/* bundleFile */.px)(bundlePath, surroundings);
    let places;
    // Registries and GitHub are loaded when they are looked into: a bundle at hand needs neither.
    const open = async () => (await Promise.all(/* import() */[__nccwpck_require__.e(246), __nccwpck_require__.e(542), __nccwpck_require__.e(995)]).then(__nccwpck_require__.bind(__nccwpck_require__, 995))).placesOfEvidence(subject, domains, attestations, surroundings);
    return { bundles: async (about) => await (await (places ??= open())).bundles(about) };
}

;// CONCATENATED MODULE: ./actions/build/verify/action.js







const verifyAction = action('verify', (inputs) => ({
    ...(0,shared_inputs/* sharedInputs */.dO)(inputs),
    policy: inputs.required('policy'),
    trustConfig: inputs.text('trust-config'),
    certificateIdentity: inputs.text('certificate-identity'),
    certificateOidcIssuer: inputs.text('certificate-oidc-issuer'),
    key: inputs.text('key'),
    untimed: inputs.flag('untimed'),
    signer: inputs.text('signer'),
    trustDomain: inputs.text('trust-domain'),
    legacy: inputs.flag('legacy'),
    attestations: storeNamed(inputs),
    predicateType: inputs.text('predicate-type'),
    bundlePath: inputs.text('bundle-path'),
    release: inputs.text('release'),
}), async (request, host) => {
    const surroundings = surroundingsOf(host, request);
    const { predicateType, release } = request;
    const inRelease = release === undefined ? undefined : await (await Promise.all(/* import() */[__nccwpck_require__.e(246), __nccwpck_require__.e(542)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6542))).fileInRelease(request.subject, release, surroundings);
    const { subject } = inRelease ?? request;
    const { identity, domains, ...stores } = await whomToBelieve(request, surroundings);
    const world = verifyWorld(subject, domains, { ...request, ...stores }, surroundings);
    const asked = { subject, identity, ...(predicateType === undefined ? {} : { predicateType }) };
    const outcome = await host.stage('Verify', () => (inRelease === undefined ? verify(asked, world) : verifyReleaseFile({ ...asked, ...inRelease }, world)));
    return report(outcome, { verified: outcome.signers ?? [] });
});
/** Where to look beside the artifact. */
function storeNamed(inputs) {
    const name = inputs.text('attestations');
    return name === undefined || name === 'github' ? name : inputs.problem('attestations', 'must be github', name);
}


/***/ }),

/***/ 3640: // MODULE: ./actions/build/verify/index.js
/***/ ((__webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _portcullis_action_run__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7721);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1769);


await (0,_portcullis_action_run__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(_action_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyAction */ .E);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./packages/action/build/deny-first.js

// The first module of every bundle to be evaluated: a process that dies while the others load leaves `deny` behind, and
// not an empty string that some later `if:` might take for consent.
const outputs = process.env['GITHUB_OUTPUT'] ?? '';
if (outputs !== '')
    (0,external_node_fs_.appendFileSync)(outputs, 'decision=deny\nreason-code=unexpected\n');

// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var model_digest = __nccwpck_require__(3062);
;// CONCATENATED MODULE: ./packages/action/build/close-the-gate.js

/** The first thing of every run: whatever happens next, no later `if:` reads an empty string as consent. */
function closeTheGate(runner) {
    runner.setOutput('decision', 'deny');
    runner.setOutput('reason-code', 'unexpected');
    runner.setOutput('result', '{}');
    const digest = (runner.environment['INPUT_SUBJECT-DIGEST'] ?? '').trim();
    if ((0,model_digest/* isDigest */.Bc)(digest))
        runner.setOutput('digest', digest);
}

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = require("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = require("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = require("path");
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = require("node:module");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./packages/action/build/harmless.js
// The runner obeys `::command::` at the start of a line and `##[command]` anywhere in it, whoever wrote the line.
const legacyCommand = /##\[/g;
const command = /^(\s*):(?=:)/;
// Control characters, and those that reorder or hide text, so that a line shows what it says.
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const longestLine = 4_000;
/** `text` as one line of a log that the runner shows and does not obey. */
function harmless(text) {
    const line = text.replaceAll(/\r?\n/g, ' ⏎ ').replaceAll(invisible, '\ufffd');
    const disarmed = line.replace(command, '$1\ua789').replaceAll(legacyCommand, '##(');
    return disarmed.length > longestLine ? `${disarmed.slice(0, longestLine)}…` : disarmed;
}
/** As {@link harmless}, line by line. */
function harmlessText(text) {
    return text.split(/\r?\n/).map(harmless).join('\n');
}

;// CONCATENATED MODULE: ./packages/action/build/github-runner.js


/** GitHub's runner, spoken to through its workflow commands and command files. */
function githubRunner(environment) {
    return {
        environment,
        setOutput: setOutput,
        mask: core_setSecret,
        info: (line) => info(harmless(line)),
        notice: github_runner_notice,
        startGroup: (title) => startGroup(harmless(title)),
        endGroup: endGroup,
        summarize: async (markdown) => {
            await summary.addRaw(markdown, true).write();
        },
        fail: (message) => setFailed(harmlessText(message)),
    };
}
const shows = { error: error, warning: warning, notice: notice };
function github_runner_notice({ level, title, message, path, line }) {
    const place = { title, ...(path === undefined ? {} : { file: path }), ...(line === undefined ? {} : { startLine: line }) };
    shows[level](harmlessText(message), place);
}

// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __nccwpck_require__(9520);
;// CONCATENATED MODULE: ./packages/action/build/last-resort.js

/**
 * Sees to it that a crash, a signal or a forgotten promise leaves `decision=error` and a failed step.
 * The runner reads outputs from a file, so they hold even though the process ends in the next instant.
 */
function installLastResort(runner, machine, stop) {
    let settled = false;
    const end = (failure) => {
        if (settled)
            return;
        settled = true;
        stop.abort(failure);
        denyBecause(runner, failure);
        machine.exit(1);
    };
    machine.on('uncaughtException', (error) => end((0,failure/* asFailure */.h)(error)));
    machine.on('unhandledRejection', (reason) => end((0,failure/* asFailure */.h)(reason)));
    machine.on('SIGTERM', () => end(cancelled('SIGTERM')));
    machine.on('SIGINT', () => end(cancelled('SIGINT')));
    machine.on('exit', () => end((0,failure/* asFailure */.h)(new Error('the process ended in the middle of its work'))));
    return {
        settle: () => {
            settled = true;
        },
    };
}
/** The outputs and the log of a run that is over before it could report. */
function denyBecause(runner, failure) {
    runner.setOutput('decision', 'error');
    runner.setOutput('reason-code', failure.code);
    runner.fail(`${failure.message}. ${failure.remedy}`);
}
function cancelled(signal) {
    return new failure/* Failure */.H('cancelled', {
        blame: 'configuration',
        message: `The job was cancelled (${signal})`,
        remedy: 'Run it again: finished work is not repeated.',
    });
}

// EXTERNAL MODULE: ./packages/core/build/policy/document.js
var policy_document = __nccwpck_require__(4752);
;// CONCATENATED MODULE: ./packages/core/build/report/safe-text.js
/**
 * Text that came from outside (names in images, comments of people, answers of services) is shown through these
 * functions only: it can neither hide, nor start a workflow command, nor become markup, a mention or a link.
 */
const zeroWidthSpace = '\u200b';
// Control characters, lone surrogates, private use, and everything that is drawn as nothing or turns the direction of text.
const safe_text_invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** One line of plain text, at most `most` characters: for terminals, logs and outputs. */
function safeText(text, most = 1_000) {
    const visible = text
        .slice(0, most * 4)
        .replaceAll(/\s+/gu, ' ')
        .replaceAll(safe_text_invisible, '\ufffd')
        .replaceAll(/(\p{Mark}{2})\p{Mark}+/gu, '$1')
        .trim();
    // The runner takes `::` at the start of a line and `##[` anywhere in it for a command. Behind a letter, a digit or a
    // bracket no line starts, and there it is part of a name that is read and copied: `arn:aws:iam::1:role`, `[::1]:5000`.
    return cut(visible, most, text.length).replaceAll(/(?<![0-9A-Za-z[]):(?=:)/g, ': ').replaceAll('##[', '## [');
}
/** Markdown in which nothing of `text` is markup, a mention, a reference or a link. */
function safeMarkdown(text, most = 1_000) {
    return safeText(text, most)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll(/[\\`*_~[\]()!|$^]/g, (character) => `&#${character.codePointAt(0)};`)
        .replaceAll(/@/g, `@${zeroWidthSpace}`)
        .replaceAll(/#(?=[0-9A-Za-z])(?!(?<=&#)[0-9]+;)/g, `#${zeroWidthSpace}`)
        .replaceAll(/\b(GH-)(?=[0-9])/gi, `$1${zeroWidthSpace}`)
        .replaceAll(/:\/\//g, `:${zeroWidthSpace}//`)
        .replaceAll(/\bwww\./gi, `www${zeroWidthSpace}.`)
        .replace(/^(?=[-+=#]|[0-9]+[.)])/, zeroWidthSpace);
}
/** A Markdown code span of `text`, to be read and copied as it stands; what would end the span or a table's cell is replaced. */
function codeSpan(text, most = 300) {
    const plain = safeText(text, most).replaceAll('`', "'").replaceAll('|', '¦');
    return plain === '' ? '–' : `\`${plain}\``;
}
/** The first `most` code points, and how much was left out. */
function cut(text, most, wholeLength) {
    const points = Array.from(text);
    if (points.length <= most && wholeLength <= most * 4)
        return text;
    return `${points.slice(0, most).join('')}… (${Math.max(wholeLength - most, 1)} more)`;
}

;// CONCATENATED MODULE: ./packages/core/build/report/annotations.js


const mostAnnotations = 200;
/** A remark for each reason, at the line of the policy that asks for what is not there. */
function annotationsOf({ decision, environment, reasons }, policy) {
    if (decision === 'allow' || environment === undefined)
        return [];
    return limited(reasons.map(({ code, rule, message, remedy }) => ({
        path: policy.source,
        line: policy.locate(placeOf(environment, rule))?.line ?? 1,
        level: decision === 'pending' ? 'notice' : 'failure',
        title: safeText(code, 200),
        message: `${safeText(message, 2_000)}\n${safeText(remedy, 1_000)}`,
    })), policy.source);
}
/** A remark for each problem of a policy that could not be read; none for other failures. */
function annotationsOfFailure({ cause, code }) {
    if (!(cause instanceof policy_document/* PolicyProblems */.bI))
        return [];
    const remarks = cause.problems.map(({ source, line, key, message }) => ({
        path: source,
        line: line ?? 1,
        level: 'failure',
        title: code,
        message: `${safeText(key, 300)}: ${safeText(message, 2_000)}`,
    }));
    return limited(remarks, cause.problems[0]?.source ?? '');
}
/** Where the policy asks for it: a rule stands under `require`, approvals beside it. */
function placeOf(environment, rule) {
    const top = ['environments', environment];
    if (rule === 'artifact')
        return ['artifact'];
    if (rule === undefined || rule === 'environments')
        return top;
    return rule === 'approvals' || rule === 'decision' || rule === 'require' ? [...top, rule] : [...top, 'require', rule];
}
function limited(remarks, path) {
    if (remarks.length <= mostAnnotations)
        return remarks;
    const message = `${remarks.length - mostAnnotations} more did not fit; the full report is in the file of report-path.`;
    return [...remarks.slice(0, mostAnnotations), { path, line: 1, level: 'notice', title: 'more', message }];
}

// EXTERNAL MODULE: ./packages/core/build/model/reason.js
var model_reason = __nccwpck_require__(3682);
;// CONCATENATED MODULE: ./packages/core/build/report/cell.js
/** A value to be read and copied as it stands: a digest, a name, an address. */
function code(text) {
    return { text, isCode: true };
}
/** A value that is read as a sentence. */
function prose(text) {
    return { text };
}
/** A time to the minute, in UTC. */
function time(at) {
    return prose(`${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`);
}

;// CONCATENATED MODULE: ./packages/core/build/report/marks.js
/** What stands before a verdict. One code point each: a variation selector would be shown as a hole, as all invisible characters are. */
const marks = { allow: '✅', deny: '❌', pending: '⏳', error: '❓' };

;// CONCATENATED MODULE: ./packages/core/build/report/todo.js
/** The remedies of `reasons`, each once, in the order of the first reason that needs it. */
function todoFrom(reasons) {
    const byRemedy = new Map();
    for (const reason of reasons) {
        if (reason.code === 'approval-duplicate')
            continue;
        const key = JSON.stringify([reason.remedy, whose(reason)]);
        byRemedy.set(key, [...(byRemedy.get(key) ?? []), reason]);
    }
    return [...byRemedy.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const docs = group.flatMap((reason) => reason.docs ?? []);
        return [{ remedy: first.remedy, who: whose(first), because: distinct(group.map(({ message }) => message)), docs: distinct(docs) }];
    });
}
const owners = [
    [/^(?:identity-new|workflow-changed|builder-changed|unusual-time|signing-burst|no-baseline)$/, 'the owners of the policy'],
    [/^(?:vulnerability|sbom-empty|provenance)/, 'the team of the artifact'],
    [/^(?:scan|sbom|signature|identity|subject|statement|bundle|certificate|timestamp|log-entry|sct|algorithm)/, 'the pipeline of the artifact'],
    [/^(?:approval|quorum|role|self|rationale)/, 'the reviewers'],
    [/^(?:environment|permission|oidc)/, 'the administrators of the repository'],
    [/^(?:policy|artifact-not-covered|trust-config|decision)/, 'the owners of the policy'],
    [/^(?:tag|target|evidence|ledger|rollback)/, 'whoever promotes'],
];
function whose({ owner, code }) {
    return owner ?? owners.find(([pattern]) => pattern.test(code))?.[1] ?? 'whoever runs this';
}
function distinct(texts) {
    return [...new Set(texts)];
}

;// CONCATENATED MODULE: ./packages/core/build/report/failure-report.js




const whoseMove = {
    configuration: 'whoever wrote the configuration',
    artifact: 'the pipeline of the artifact',
    service: 'whoever runs this, once the service answers',
    bug: 'the makers of Portcullis',
};
/** The report of a run that could not find out. It reads as a denial, because nothing may pass on it. */
function reportOfFailure(failure, { subject, environment }) {
    const reason = { ...(0,model_reason/* reasonOf */.A)(failure), owner: whoseMove[failure.blame] };
    const lines = failure.message.split('\n');
    return {
        decision: 'error',
        mark: marks.error,
        headline: environment === undefined ? 'Could not find out' : `Could not find out for ${environment}`,
        sentence: `${(lines[0] ?? failure.message).replace(/:$/, '').replace(/[^.!?]$/, '$&.')} Nothing is allowed on this.`,
        todo: todoFrom(lines.length > 1 ? lines.slice(1).map((message) => ({ ...reason, message })) : [reason]),
        facts: [
            ...(subject === undefined ? [] : [['Artifact', code(`${subject.name}@${subject.digest}`)]]),
            ['Reason code', code(failure.code)],
        ],
        cost: [],
        tables: [],
    };
}

;// CONCATENATED MODULE: ./packages/core/build/report/evidence-tables.js


function rulesTable(rules) {
    return {
        title: 'Rules',
        columns: ['', 'Rule', 'Expected', 'Found'],
        rows: rules.map(({ rule, passed, expected, found }) => [prose(passed ? '✅' : '❌'), prose(rule), prose(expected), prose(found)]),
        isDetail: false,
    };
}
function approvalTables({ needed, counted, roles }) {
    const seats = roles.map(({ role, environment, needed: least, given }) => [
        prose(given >= least ? '✅' : '⏳'),
        prose(role),
        code(environment),
        prose(`${given} of ${least}`),
    ]);
    return [
        {
            title: `Approvals: ${counted.length} of ${needed}`,
            columns: ['', 'Role', 'Environment', 'Approved'],
            rows: seats,
            isDetail: false,
        },
        {
            title: 'Who approved',
            columns: ['Person', 'Role', 'Reason', 'At', 'Valid until'],
            rows: counted.map(({ approver, role, rationale, approvedAt, expiresAt }) => [
                code(`${approver.login} (${approver.id})`),
                prose(role),
                prose(rationale),
                time(approvedAt),
                time(expiresAt),
            ]),
            isDetail: false,
        },
    ];
}
/** `isAnswer`: who signed is what was asked, and no detail of something else. */
function signerTable(signers, { isAnswer = false } = {}) {
    return { title: 'Who signed', columns: signerColumns, rows: signers.map(signerRow), isDetail: !isAnswer };
}
/** Genuine signatures that nobody asked for: what they say may be so, and was no reason for the answer. */
function othersTable(others) {
    return { title: 'Verified, and not asked for', columns: signerColumns, rows: others.map(signerRow), isDetail: true, isPale: true };
}
const signerColumns = ['Signer', 'What', 'When', 'Trust domain', 'Bundle'];
function signerRow(signed) {
    return [
        code(whoSigned(signed)),
        code(signed.predicateType),
        signed.signedAt === undefined ? prose('not known') : time(signed.signedAt),
        prose(signed.signer.domain),
        digest(signed.bundle),
    ];
}
/** A key by its name, since nobody knows fingerprints by heart; a certificate by its subject, and what the policy calls it. */
function whoSigned({ identity, signer: { key, subject } }) {
    if (key !== undefined)
        return `${identity ?? key.name} (key ${(0,model_digest/* shortDigest */.VK)(key.fingerprint)})`;
    return identity === undefined || identity === subject ? subject : `${identity}: ${subject}`;
}
/** Timestamps and log entries of strangers inside of bundles that count without them. */
function passedOverTable(signers) {
    const strange = new Map(signers.flatMap(({ bundle, passedOver = [] }) => passedOver.map((what) => [`${bundle} ${what}`, { bundle, what }])));
    return {
        title: 'Inside of these bundles, and counted for nothing',
        columns: ['Bundle', 'What'],
        rows: [...strange.values()].map(({ bundle, what }) => [digest(bundle), prose(what)]),
        isDetail: true,
        isPale: true,
    };
}
/** `isReIssue`: statements that were verified, and that the new signer does not answer for. */
function refusedTable(refused, { isReIssue = false } = {}) {
    return {
        title: isReIssue ? 'Left as it is, not signed anew' : 'Not verified, and counted for nothing',
        columns: ['Bundle', 'Found at', 'Why'],
        rows: refused.map(({ bundle, source, reason }) => [digest(bundle), prose(source), prose(`${reason.code}: ${reason.message}`)]),
        isDetail: true,
        isPale: true,
    };
}
function reasonTable(reasons) {
    return {
        title: 'All reasons',
        columns: ['Code', 'Rule', 'Message', 'Expected', 'Found', 'Evidence'],
        rows: reasons.map(({ code: name, rule, message, expected, found, evidence }) => [
            code(name),
            prose(rule ?? ''),
            prose(message),
            prose(expected ?? ''),
            prose(found ?? ''),
            code((evidence ?? []).map(model_digest/* shortDigest */.VK).join(' ')),
        ]),
        isDetail: true,
    };
}
function digest(of) {
    return code((0,model_digest/* shortDigest */.VK)(of));
}

;// CONCATENATED MODULE: ./packages/core/build/report/promotion-tables.js


/** What was recorded, and what was or would be moved: the plan is what a dry run was asked for, and a detail elsewhere. */
function promotionTables({ record, plan, carried, dryRun = false, leftBehind = plan?.leftBehind ?? [] }) {
    const parts = carried ?? plan?.parts ?? [];
    const moved = carried === undefined ? `Would be moved (${formatBytes(plan?.bytesToMove ?? 0)})` : 'Moved';
    return [
        { title: 'Promotion record', columns: ['', ''], rows: record === undefined ? [] : recordRows(record), isDetail: false },
        { title: moved, columns: ['Part', 'Digest', 'Type', 'Size', 'How'], rows: parts.map(partRow), isDetail: !dryRun, isAskedFor: dryRun },
        { title: 'Could not travel', columns: ['What', 'Digest', 'Why'], rows: leftBehind.map(leftRow), isDetail: false },
    ];
}
function recordRows(record) {
    const { replaced, previous } = record;
    return [
        [prose('Sequence'), prose(`${record.sequence} (${record.kind})`)],
        [prose('From'), code(record.from)],
        [prose('To'), code(`${record.to}:${record.tag}`)],
        [prose('Replaced'), replaced === undefined ? prose('nothing') : code(replaced)],
        [prose('Record before'), previous === undefined ? prose('none') : code(previous)],
        [prose('Decision'), code(record.decision)],
        [prose('Approvals'), prose(String(record.approvals.length))],
        [prose('By'), code(`${record.actor}, ${record.run}`)],
        [prose('At'), time(record.promotedAt)],
    ];
}
function partRow({ kind, digest, mediaType, predicateType, tag, size, fate }) {
    return [prose(kind), code((0,model_digest/* shortDigest */.VK)(digest)), code(tag ?? predicateType ?? mediaType), prose(formatBytes(size)), prose(fate)];
}
function leftRow({ what, digest, why }) {
    return [code(what), code((0,model_digest/* shortDigest */.VK)(digest)), prose(why)];
}
/** `12 B`, `3.4 MiB` */
function formatBytes(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
    const value = bytes / 1024 ** power;
    return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power] ?? 'B'}`;
}

;// CONCATENATED MODULE: ./packages/core/build/report/anomalies-table.js


const told = { report: 'shown only', hold: 'one more approver', deny: 'denied' };
const markOf = { report: '', hold: marks.pending, deny: marks.deny };
/** What is unlike before, and what becomes of it. */
function anomaliesTable(anomalies) {
    return {
        title: 'Unlike before',
        columns: ['', 'What', 'Consequence', 'Usual', 'Now'],
        rows: anomalies.map(({ code: name, message, expected, found, action }) => [
            prose(markOf[action]),
            prose(`${name}: ${message}`),
            prose(told[action]),
            code(expected),
            code(found),
        ]),
        isDetail: false,
    };
}

// EXTERNAL MODULE: ./packages/core/build/model/counted.js
var counted = __nccwpck_require__(7446);
// EXTERNAL MODULE: ./packages/core/build/model/finding.js
var finding = __nccwpck_require__(969);
// EXTERNAL MODULE: ./packages/core/build/model/duration.js
var duration = __nccwpck_require__(9742);
;// CONCATENATED MODULE: ./packages/core/build/report/spent.js
/** `38 (12 blob, 12 upload, …)`, the most frequent first. */
function requestsLine(spent) {
    const kinds = Object.entries(spent.requests).sort(([, one], [, other]) => other - one);
    return `${requestsIn(spent)} (${kinds.map(([kind, count]) => `${count} ${kind}`).join(', ')})`;
}
/** `registry.example as promoter (docker-config)` */
function credentialsLine({ credentials }) {
    return credentials.map(({ registry, kind, subject }) => (kind === 'anonymous' ? `${registry} anonymously` : `${registry} as ${subject ?? 'a user without a name'} (${kind})`)).join(', ');
}
function requestsIn({ requests }) {
    return Object.values(requests).reduce((sum, count) => sum + count, 0);
}

;// CONCATENATED MODULE: ./packages/core/build/report/facts.js






/** What the report is about: the few things that a person compares with what they meant. */
function subjectFacts(outcome) {
    const { subject, environment, reasonCode, counts, record, track, set, subjects = [] } = outcome;
    const facts = [
        set === undefined ? ['Artifact', code(`${subject.name}@${subject.digest}`)] : ['Release set', code(set.digest)],
        subjects.length < 2 ? undefined : ['Beside it', prose(`${subjects.length - 1} more`)],
        set === undefined ? undefined : ['Read from', code(set.source)],
        set?.shard === undefined ? undefined : ['Shard', code(`${set.shard.index}/${set.shard.of}`)],
        environment === undefined ? undefined : ['Environment', code(environment)],
        ['Reason code', code(reasonCode)],
        track === undefined ? undefined : ['Track', prose(track)],
        counts === undefined ? undefined : ['Findings', prose(finding/* severities */.g.map((severity) => `${counts[severity]} ${severity}`).join(', '))],
        record === undefined ? undefined : ['Now available as', code(`${record.to}:${record.tag}@${record.subject}`)],
    ];
    return facts.filter((fact) => fact !== undefined);
}
/** What the run took, which nobody decides by. */
function costFacts({ carried, spent, startedAt, finishedAt }) {
    const facts = [
        carried === undefined ? undefined : ['Sent', prose(sentLine(carried))],
        spent === undefined ? undefined : ['Requests to registries', prose(requestsLine(spent))],
        spent === undefined || spent.credentials.length === 0 ? undefined : ['Credentials', prose(credentialsLine(spent))],
        ['Took', prose(tookLine(finishedAt.getTime() - startedAt.getTime()))],
    ];
    return facts.filter((fact) => fact !== undefined);
}
/** What went over the network or into a folder; what was there, or was mounted, did not. */
function sentLine(parts) {
    const sent = parts.filter(({ fate }) => fate !== 'present' && fate !== 'mount');
    return `${sent.length} of ${(0,counted/* counted */.h)(parts.length, 'part')}, ${formatBytes(sent.reduce((sum, { size }) => sum + size, 0))}`;
}
/** Runs of a moment are told in milliseconds: `0s` would read as if nothing had been done. */
function tookLine(milliseconds) {
    return milliseconds < 1_000 ? `${Math.max(0, milliseconds)} ms` : (0,duration/* formatDuration */.a)(milliseconds);
}

;// CONCATENATED MODULE: ./packages/core/build/report/signed-table.js


/** What this run has signed, and where it can be found: the answer of `sign`, a detail elsewhere. */
function signedTable({ action, signed = [] }) {
    return {
        title: 'Signed by this run',
        columns: ['What', 'Bundle', 'Kept'],
        rows: signed.map((made) => [code(made.predicateType), code((0,model_digest/* shortDigest */.VK)(made.digest)), prose(keptWhere(made))]),
        isDetail: action !== 'sign',
    };
}
function keptWhere({ referrer, referrers = referrer === undefined ? [] : [referrer], cosignTags = [], attestationId }) {
    const places = [
        ...referrers.map((digest) => `beside the artifact (${(0,model_digest/* shortDigest */.VK)(digest)})`),
        ...cosignTags.map((tag) => `tag ${tag}`),
        ...(attestationId === undefined ? [] : [`GitHub's attestations (${attestationId})`]),
    ];
    return places.length === 0 ? 'in files only' : places.join('; ');
}

// EXTERNAL MODULE: ./packages/core/build/model/reference.js + 1 modules
var model_reference = __nccwpck_require__(2020);
;// CONCATENATED MODULE: ./packages/core/build/report/set-tables.js






/** Nothing speaks against the artifact itself: whoever looks for what is wrong need not look here. */
const held = '➖';
/** First all artifacts with their verdicts, what is wide last; then, folded, what there is to tell of each. */
function setTables({ artifacts }) {
    const plans = artifacts.flatMap(({ dryRun, plan }) => (dryRun === true && plan !== undefined ? [plan] : []));
    const toMove = plans.length === 0 ? '' : `, ${formatBytes(plans.reduce((sum, { bytesToMove }) => sum + bytesToMove, 0))} to move, what several share counted for each`;
    const overview = {
        title: `Artifacts: ${artifacts.length}${toMove}`,
        columns: ['', 'Artifact', 'Verdict', 'Reason code', 'Target', 'Digest'],
        rows: artifacts.map(({ decision, subject, target, reasonCode, sentence }) => [
            prose(reasonCode === 'release-set-held' ? held : marks[decision]),
            code(subject.name),
            prose(sentence),
            code(reasonCode),
            target === undefined ? prose('') : code((0,model_reference/* formatReference */.FH)(target)),
            code(subject.digest),
        ]),
        isDetail: false,
    };
    return [overview, ...artifacts.flatMap(tablesOf)];
}
function tablesOf(outcome) {
    const { subject, rules = [], quorum, signers = [], refused = [] } = outcome;
    const tables = [rulesTable(rules), ...(quorum === undefined ? [] : approvalTables(quorum)), ...promotionTables(outcome), signerTable(signers), passedOverTable(signers), refusedTable(refused)];
    const name = `${subject.name}@${(0,model_digest/* shortDigest */.VK)(subject.digest)}`;
    return tables.filter(({ rows }) => rows.length > 0).map((table) => ({ ...table, title: `${name}: ${table.title}`, isDetail: true }));
}

;// CONCATENATED MODULE: ./packages/core/build/report/report.js








const words = { allow: 'Allowed', deny: 'Denied', pending: 'Waiting', error: 'Could not find out' };
const doneWords = {
    scanned: 'Scanned',
    signed: 'Signed',
    verified: 'Verified',
    approved: 'Approved',
    granted: 'Granted',
    promoted: 'Promoted',
    'already-promoted': 'Already promoted',
    planned: 'Dry run, nothing was written',
    copied: 'Copied',
    'already-copied': 'Already copied',
};
const arrived = new Set(['promoted', 'already-promoted']);
/** The report of how a use case ended. */
function reportOf(outcome) {
    const { decision, reasonCode, environment } = outcome;
    const word = (decision === 'allow' ? doneWords[reasonCode] : undefined) ?? words[decision];
    const tables = [
        ...(outcome.set === undefined ? [] : setTables(outcome.set)),
        rulesTable(outcome.rules ?? []),
        anomaliesTable(outcome.anomalies ?? []),
        ...(outcome.quorum === undefined ? [] : approvalTables(outcome.quorum)),
        ...promotionTables(outcome),
        signedTable(outcome),
        signerTable(outcome.signers ?? [], { isAnswer: outcome.action === 'verify' }),
        othersTable(outcome.others ?? []),
        passedOverTable(outcome.signers ?? []),
        refusedTable(outcome.refused ?? [], { isReIssue: outcome.action === 'sign' }),
        reasonTable(outcome.reasons),
    ];
    const headline = environment === undefined ? word : `${word} ${decision === 'allow' && arrived.has(reasonCode) ? 'to' : 'for'} ${environment}`;
    return {
        decision,
        mark: marks[decision],
        headline,
        sentence: outcome.sentence,
        todo: decision === 'allow' ? [] : todoFrom(outcome.reasons),
        facts: subjectFacts(outcome),
        cost: costFacts(outcome),
        tables: tables.filter(({ rows }) => rows.length > 0),
    };
}

// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __nccwpck_require__(586);
// EXTERNAL MODULE: ./packages/core/build/predicates/fields.js
var fields = __nccwpck_require__(3756);
;// CONCATENATED MODULE: ./packages/core/build/predicates/decision.js


/** The predicate of an allow. A decision that denies is reported, never signed: attestations only grant. */
function decisionPredicate(decision, set) {
    return {
        decision: 'ALLOW',
        track: decision.track,
        environment: decision.environment,
        policy: { uri: decision.policy.source, digest: decision.policy.digest },
        ...(set === undefined ? {} : { set }),
        evidence: evidenceOf(decision),
        rules: decision.rules.map(({ rule, expected, found, evidence }) => ({ rule, expected, found, evidence: [...evidence] })),
        decidedAt: decision.decidedAt.toISOString(),
        ...(decision.anomalies === undefined ? {} : { anomalies: decision.anomalies.map(anomalyJson) }),
    };
}
/** An anomaly, for predicates and results. */
function anomalyJson({ evidence, ...anomaly }) {
    return { ...anomaly, evidence: [...evidence] };
}
/** @throws Failure `statement-invalid` */
function parseDecision(predicate) {
    const fields = new Fields(predicate, 'decision');
    fields.oneOf('decision', ['ALLOW']);
    const set = fields.optionalDigest('set');
    return {
        environment: fields.text('environment'),
        policy: fields.fields('policy').digest('digest'),
        evidence: fields.digests('evidence'),
        isHeld: predicate['anomalies'] !== undefined && fields.lists('anomalies').some((anomaly) => anomaly.oneOf('action', ['report', 'hold', 'deny']) === 'hold'),
        ...(set === undefined ? {} : { set }),
    };
}
/** SLSA Verification Summary v1 of the same decision, for tools that read VSAs (slsa.dev/spec/v1.2/verification_summary). */
function verificationSummary(decision, verifier, resourceUri) {
    return {
        verifier: { id: verifier },
        timeVerified: decision.decidedAt.toISOString(),
        resourceUri,
        policy: { uri: decision.policy.source, digest: digestSet(decision.policy.digest) },
        inputAttestations: evidenceOf(decision).map((digest) => ({ digest: digestSet(digest) })),
        verificationResult: 'PASSED',
        verifiedLevels: ['PORTCULLIS_POLICY_MET'],
        slsaVersion: '1.2',
    };
}
function evidenceOf(decision) {
    return [...new Set(decision.rules.flatMap(({ evidence }) => evidence))].toSorted();
}
function digestSet(digest) {
    return { [algorithmOf(digest)]: hexOf(digest) };
}

;// CONCATENATED MODULE: ./packages/core/build/predicates/promotion.js


/** docs/predicates.md, promotion v0.1. */
function promotionPredicate(record) {
    return {
        kind: record.kind,
        sequence: record.sequence,
        environment: record.environment,
        from: record.from,
        to: record.to,
        tag: record.tag,
        ...(record.replaced === undefined ? {} : { replaced: record.replaced }),
        ...(record.previous === undefined ? {} : { previous: record.previous }),
        boundTo: { policy: record.policy, decision: record.decision, approvals: [...record.approvals], ...(record.set === undefined ? {} : { set: record.set }) },
        carried: record.carried.map((part) => ({ ...part })),
        ...(record.credentials === undefined ? {} : { credentials: record.credentials.map(credentialJson) }),
        actor: record.actor,
        run: record.run,
        startedAt: record.startedAt.toISOString(),
        promotedAt: record.promotedAt.toISOString(),
    };
}
/** @throws Failure `statement-invalid` */
function parsePromotion(predicate, subject) {
    const fields = new Fields(predicate, 'promotion');
    const bound = fields.fields('boundTo');
    const set = bound.optionalDigest('set');
    return {
        kind: fields.oneOf('kind', ['promote', 'rollback']),
        subject,
        sequence: fields.count('sequence'),
        environment: fields.text('environment'),
        from: fields.text('from'),
        to: fields.text('to'),
        tag: fields.text('tag'),
        replaced: fields.optionalDigest('replaced'),
        previous: fields.optionalDigest('previous'),
        policy: bound.digest('policy'),
        decision: bound.digest('decision'),
        approvals: bound.digests('approvals'),
        ...(set === undefined ? {} : { set }),
        carried: fields.lists('carried').map((part) => ({
            digest: part.digest('digest'),
            kind: part.text('kind'),
            fate: part.text('fate'),
        })),
        ...(predicate['credentials'] === undefined ? {} : { credentials: fields.lists('credentials').map(parseCredential) }),
        actor: fields.text('actor'),
        run: fields.text('run'),
        startedAt: fields.time('startedAt'),
        promotedAt: fields.time('promotedAt'),
    };
}
/** A credential as it stands in records and results. */
function credentialJson({ registry, kind, subject, expires }) {
    return { registry, kind, ...(subject === undefined ? {} : { subject }), ...(expires === undefined ? {} : { expires: expires.toISOString() }) };
}
function parseCredential(fields) {
    const subject = fields.optionalText('subject');
    return {
        registry: fields.text('registry'),
        kind: fields.oneOf('kind', credentialKinds),
        ...(subject === undefined ? {} : { subject }),
        ...(fields.optionalText('expires') === undefined ? {} : { expires: fields.time('expires') }),
    };
}

;// CONCATENATED MODULE: ./packages/core/build/report/result-json.js






/** Name and version of the shape; docs/result.schema.json describes it. */
const resultSchema = 'portcullis/result/v1';
/** How a use case ended, for programs: whole, as it goes into the file of `report-path` and to `--output json`. */
function resultOf(outcome) {
    const { subject, rules, signers, others, refused, quorum, counts, plan, carried, leftBehind, record, target, set } = outcome;
    return present({
        schema: resultSchema,
        action: outcome.action,
        decision: outcome.decision,
        reasonCode: outcome.reasonCode,
        sentence: outcome.sentence,
        subject: { name: subject.name, digest: subject.digest },
        subjects: outcome.subjects?.map(({ name, digest }) => ({ name, digest })),
        environment: outcome.environment,
        dryRun: outcome.dryRun,
        reasons: outcome.reasons.map(reasonJson),
        rules: rules?.map(({ reasons, evidence, ...verdict }) => ({ ...verdict, evidence: [...evidence], reasons: reasons.map(reasonJson) })),
        signers: signers?.map(signerJson),
        others: others?.map(signerJson),
        refused: refused?.map(({ bundle, source, reason }) => ({ bundle, source, reason: reasonJson(reason) })),
        track: outcome.track,
        anomalies: outcome.anomalies?.map(anomalyJson),
        counts: counts === undefined ? undefined : { ...counts },
        approvals: quorum === undefined ? undefined : quorumJson(quorum),
        plan: plan === undefined ? undefined : { from: (0,model_reference/* formatReference */.FH)(plan.from), to: (0,model_reference/* formatReference */.FH)(plan.to), bytesToMove: plan.bytesToMove, parts: plan.parts.map(partJson), leftBehind: plan.leftBehind.map((left) => ({ ...left })) },
        carried: carried?.map(partJson),
        leftBehind: leftBehind?.map((left) => ({ ...left })),
        record: record === undefined ? undefined : recordJson(record),
        target: target === undefined ? undefined : (0,model_reference/* formatReference */.FH)(target),
        set: set === undefined ? undefined : setJson(set),
        ...spentJson(outcome.spent),
        startedAt: outcome.startedAt.toISOString(),
        finishedAt: outcome.finishedAt.toISOString(),
    });
}
/** Each artifact in the shape of a result of its own. */
function setJson({ digest, source, shard, artifacts }) {
    return present({ digest, source, shard: shard === undefined ? undefined : `${shard.index}/${shard.of}`, artifacts: artifacts.map(resultOf) });
}
/** A run that could not find out, in the same shape. */
function resultOfFailure(action, failure, known, startedAt, finishedAt) {
    const { subject, environment } = known;
    return present({
        schema: resultSchema,
        action,
        decision: 'error',
        reasonCode: failure.code,
        sentence: failure.message,
        subject: subject === undefined ? undefined : { ...subject },
        environment,
        reasons: [reasonJson((0,model_reason/* reasonOf */.A)(failure))],
        startedAt: startedAt.toISOString(),
        finishedAt: finishedAt.toISOString(),
    });
}
const detailLists = ['subjects', 'plan', 'carried', 'leftBehind', 'refused', 'others', 'rules', 'signers', 'reasons', 'set'];
/**
 * `result` within `maxBytes`, for an output that is passed between jobs: the longest lists go first, and `omitted`
 * tells how many entries of each are only in the whole result.
 */
function smallResult(result, maxBytes = 64 * 1024) {
    let small = withSmallSet(result, maxBytes);
    for (const key of detailLists) {
        if (Buffer.byteLength(JSON.stringify(small)) <= maxBytes)
            return small;
        const whole = small[key];
        const length = Array.isArray(whole) ? whole.length : 1;
        const kept = Array.isArray(whole) && (key === 'reasons' || key === 'signers') ? whole.slice(0, 10) : undefined;
        const omitted = { ...small['omitted'], [key]: length - (kept?.length ?? 0) };
        if (whole !== undefined)
            small = present({ ...small, [key]: kept ?? (key === 'reasons' ? [] : undefined), omitted });
    }
    return Buffer.byteLength(JSON.stringify(small)) <= maxBytes ? small : { ...small, reasons: [], signers: [] };
}
/** Of a set that is too large, each artifact with its verdict alone: what it is about and how it ends. */
function withSmallSet(result, maxBytes) {
    const { set } = result;
    if (!(0,strict_json/* isJsonObject */.OW)(set) || !Array.isArray(set['artifacts']) || Buffer.byteLength(JSON.stringify(result)) <= maxBytes)
        return result;
    const artifacts = set['artifacts'].filter(strict_json/* isJsonObject */.OW).map(({ decision, reasonCode, subject, target }) => present({ decision, reasonCode, subject, target }));
    return { ...result, set: { ...set, artifacts } };
}
function reasonJson(reason) {
    const { evidence, ...texts } = reason;
    return present({ ...texts, evidence: evidence === undefined ? undefined : [...evidence] });
}
function signerJson({ identity, signer, predicateType, signedAt, bundle, passedOver }) {
    const { domain, issuer, subject, extensions } = signer;
    return present({ identity, domain, issuer, subject, extensions: { ...extensions }, predicateType, signedAt: signedAt?.toISOString(), bundle, passedOver: passedOver === undefined ? undefined : [...passedOver] });
}
function quorumJson({ met, vetoed, needed, counted, roles }) {
    return {
        met,
        vetoed,
        needed,
        roles: roles.map((role) => ({ ...role })),
        counted: counted.map(({ approver, role, rationale, approvedAt, expiresAt, bundle }) => ({
            approver: { ...approver },
            role,
            rationale,
            approvedAt: approvedAt.toISOString(),
            expiresAt: expiresAt.toISOString(),
            bundle,
        })),
    };
}
/** Requests with their sum, and which credential each registry was shown. */
function spentJson(spent) {
    if (spent === undefined)
        return {};
    return { requests: { ...spent.requests, total: requestsIn(spent) }, credentials: spent.credentials.map(credentialJson) };
}
function partJson({ kind, digest, mediaType, size, fate, artifactType, predicateType, subject, tag }) {
    return present({ kind, digest, mediaType, size, fate, artifactType, predicateType, subject, tag });
}
function recordJson(record) {
    const { approvals, carried, credentials, startedAt, promotedAt, ...rest } = record;
    return present({
        ...rest,
        approvals: [...approvals],
        carried: carried.map((part) => ({ ...part })),
        credentials: credentials?.map(credentialJson),
        startedAt: startedAt.toISOString(),
        promotedAt: promotedAt.toISOString(),
    });
}
/** Without the members that are undefined: JSON has no such thing. */
function present(members) {
    const entries = Object.entries(members).filter((entry) => entry[1] !== undefined);
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./packages/action/build/conclusion.js




function concludeOutcome({ outcome, outputs, policy }) {
    const { action, decision, reasonCode, subject, environment } = outcome;
    return {
        action,
        decision,
        reasonCode,
        digest: subject.digest,
        environment,
        report: reportOf(outcome),
        result: resultOf(outcome),
        annotations: policy === undefined ? [] : annotationsOf(outcome, policy),
        outputs,
    };
}
/** A failure: decision `error`, which every reader takes for a denial. */
function concludeFailure({ action, subject, environment, startedAt }, failure, finishedAt) {
    const known = { ...(subject === undefined ? {} : { subject }), ...(environment === undefined ? {} : { environment }) };
    return {
        action,
        decision: 'error',
        reasonCode: failure.code,
        digest: subject?.digest ?? '',
        environment,
        report: reportOfFailure(failure, known),
        result: resultOfFailure(action, failure, known, startedAt, finishedAt),
        annotations: annotationsOfFailure(failure),
        outputs: {},
    };
}

;// CONCATENATED MODULE: ./packages/action/build/deadline.js


/**
 * The result of `work`, or a failure once `milliseconds` are over, whatever `work` is then doing; `stop` is aborted first.
 * @throws Failure `timed-out`
 */
async function withinDeadline(milliseconds, stop, work) {
    const { promise: over, reject } = Promise.withResolvers();
    const timer = setTimeout(() => {
        const failure = timedOut(milliseconds);
        stop.abort(failure);
        reject(failure);
    }, milliseconds);
    // A process that waits for nothing else should end now and say so, not sit here until the deadline.
    timer.unref();
    try {
        return await Promise.race([work(), over]);
    }
    finally {
        clearTimeout(timer);
    }
}
function timedOut(milliseconds) {
    return new failure/* Failure */.H('timed-out', {
        blame: 'service',
        message: `The work was not done after ${(0,duration/* formatDuration */.a)(milliseconds)}`,
        remedy: 'Look in the log for the stage that took so long, and run the job again: finished work is not repeated.',
        expected: `an end within ${(0,duration/* formatDuration */.a)(milliseconds)}`,
        found: 'still at work',
    });
}

;// CONCATENATED MODULE: ./packages/action/build/environment-guard.js

/**
 * Variables by which an earlier step of the job could load code into this process, choose whom it trusts, or have it
 * print the headers of its requests. Code that was loaded by one could undo this check: it is for mistakes and for
 * those that only shift trust, and no substitute for a job of its own.
 */
const refused = [
    'DYLD_INSERT_LIBRARIES',
    'LD_AUDIT',
    'LD_LIBRARY_PATH',
    'LD_PRELOAD',
    'NODE_COMPILE_CACHE',
    'NODE_DEBUG',
    'NODE_DEBUG_NATIVE',
    'NODE_EXTRA_CA_CERTS',
    'NODE_OPTIONS',
    'NODE_PATH',
    'NODE_TLS_REJECT_UNAUTHORIZED',
    'NODE_USE_SYSTEM_CA',
    'OPENSSL_CONF',
    'OPENSSL_MODULES',
];
/** @throws Failure `environment-variable-refused` naming every such variable, never its value */
function refuseSubversiveVariables(environment) {
    const found = refused.filter((name) => (environment[name] ?? '') !== '');
    if (found.length === 0)
        return;
    const names = found.join(', ');
    throw new failure/* Failure */.H('environment-variable-refused', {
        blame: 'configuration',
        message: `This job sets ${names}: whoever set it decides what this action does and whom it trusts`,
        remedy: `Run this action in a job of its own, or give its step an empty value: env: { ${found[0] ?? ''}: '' }.${found.includes('NODE_EXTRA_CA_CERTS') ? ' For a registry with a certificate of your own authority, give its PEM file as registry-ca.' : ''}`,
        expected: 'none of these variables',
        found: names,
    });
}

;// CONCATENATED MODULE: ./packages/action/build/host.js

/** The host as an action sees it: nothing an action prints or writes carries a known secret. */
function makeHost({ runner, context, clock, files, secrets, signal }) {
    return {
        context,
        environment: runner.environment,
        clock,
        files,
        signal,
        info: (line) => runner.info(secrets.redact(line)),
        warn: (title, message) => runner.notice({ level: 'warning', title, message: secrets.redact(message) }),
        hide: (secret) => secrets.add(secret),
        async stage(title, work) {
            const startedAt = clock.now().getTime();
            runner.startGroup(title);
            try {
                return await work();
            }
            finally {
                runner.info(`${title}: ${(0,duration/* formatDuration */.a)(clock.now().getTime() - startedAt)}`);
                runner.endGroup();
            }
        },
    };
}

;// CONCATENATED MODULE: ./packages/action/build/inputs.js



// YAML 1.2 core schema: what a person may write for a boolean and mean it.
const booleans = new Map([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
/**
 * Reads the inputs of an action. A bad input is noted and reading goes on, so that a person mends all of them at once:
 * the values are good only after {@link Inputs.settle} has returned.
 */
class Inputs {
    #environment;
    #problems = [];
    constructor(environment) {
        this.#environment = environment;
    }
    /** The trimmed value, or undefined when there is none. */
    text(name) {
        const value = (this.#environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
        return value === '' ? undefined : value;
    }
    required(name) {
        return this.text(name) ?? this.problem(name, 'is required and is empty');
    }
    /** `true` or `false` as YAML 1.2 writes them. */
    flag(name) {
        const value = this.required(name);
        return booleans.get(value) ?? this.problem(name, 'must be true or false', value);
    }
    choice(name, options) {
        const value = this.text(name);
        const chosen = options.find((option) => option === value);
        return chosen ?? this.problem(name, `must be one of ${options.join(', ')}`, value);
    }
    /** Items apart by commas or lines; none when empty. */
    list(name) {
        return (this.text(name) ?? '').split(/[,\n]/).map((item) => item.trim()).filter((item) => item !== '');
    }
    /** One item a line, for items that may hold commas; none when empty. */
    lines(name) {
        return (this.text(name) ?? '').split('\n').map((item) => item.trim()).filter((item) => item !== '');
    }
    /** The artifact that `subject-name` and the input `digestInput` name; never by tag. */
    subject(digestInput = 'subject-digest') {
        const name = this.required('subject-name');
        const digest = this.required(digestInput);
        if (name === undefined || digest === undefined)
            return undefined;
        if (!(0,model_digest/* isDigest */.Bc)(digest))
            return this.problem(digestInput, 'must be sha256:<64 lower-case hex digits>; a tag names nothing that can be verified', digest);
        try {
            const reference = (0,model_reference/* parseReference */.F2)(name);
            if (reference.digest !== undefined && reference.digest !== digest)
                return this.problem('subject-name', `names another digest than ${digestInput}`, name);
            // Among many versions of a package the version finds the one, and a release is found by its tag; a tag of an image has nothing to add.
            const version = ['npm', 'release'].includes((0,model_reference/* placeOf */.$t)(reference)) && reference.tag !== undefined ? { tag: reference.tag } : {};
            return (0,model_reference/* pin */.y_)({ registry: reference.registry, repository: reference.repository, ...version }, digest);
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.H))
                throw error;
            return this.problem('subject-name', `must be registry/repository: ${error.message}`);
        }
    }
    /** Notes that `name` is wrong. What it returns stands in for the value and is never used. */
    problem(name, expected, found) {
        this.#problems.push(`${name} ${expected}${found === undefined ? '' : `; found ${JSON.stringify(found.slice(0, 200))}`}`);
        return undefined;
    }
    /** @throws Failure `input-invalid` with everything that was noted */
    settle() {
        if (this.#problems.length === 0)
            return;
        const problems = [...new Set(this.#problems)];
        throw new failure/* Failure */.H('input-invalid', {
            blame: 'configuration',
            message: `Input${problems.length === 1 ? '' : 's'} of this action: ${problems.join(' · ')}`,
            remedy: 'Correct the `with:` of the step; the README of the action lists every input.',
        });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./packages/action/build/output-directory.js




const plainName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/;
/**
 * Makes the directory that the `output-dir` input names, from the workspace, or a new one under the runner's temporary directory.
 * @throws Failure `file-invalid` when it cannot be made
 */
function makeOutputDirectory(chosen, workspace, temporary, verb) {
    const path = attempt(chosen ?? temporary, () => {
        if (chosen === undefined)
            return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, `portcullis-${verb}-`));
        const wanted = (0,external_node_path_.resolve)(workspace, chosen);
        (0,external_node_fs_.mkdirSync)(wanted, { recursive: true });
        return wanted;
    });
    return outputDirectoryAt(path);
}
function outputDirectoryAt(path) {
    return {
        path,
        write: (name, content) => writeWhole(path, name, content),
        inside: (name) => {
            const below = (0,external_node_path_.join)(path, plain(name));
            return outputDirectoryAt(attempt(below, () => ((0,external_node_fs_.mkdirSync)(below, { recursive: true }), below)));
        },
    };
}
function writeWhole(directory, name, content) {
    const path = (0,external_node_path_.join)(directory, plain(name));
    // A new file of a name that nobody knows before: a link that lies in the workspace would be written through.
    const partial = (0,external_node_path_.join)(directory, `.${(0,external_node_crypto_.randomUUID)()}.partial`);
    return attempt(path, () => {
        (0,external_node_fs_.writeFileSync)(partial, content, { mode: 0o644, flag: 'wx' });
        (0,external_node_fs_.renameSync)(partial, path);
        return path;
    });
}
function plain(name) {
    if (plainName.test(name))
        return name;
    throw new failure/* Failure */.H('unexpected', { blame: 'bug', message: `Not a file name: ${JSON.stringify(name)}`, remedy: 'Report this.' });
}
function attempt(path, work) {
    try {
        return work();
    }
    catch (error) {
        throw new failure/* Failure */.H('file-invalid', {
            blame: 'configuration',
            message: `Cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`,
            remedy: 'Give output-dir a directory that the job may write to, or leave it out.',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./packages/core/build/report/markdown.js

/** A check run's summary: 65,535 characters (GitHub REST API, checks). */
const checkRunBudget = { most: 65_535, measure: (text) => text.length };
/** A step's job summary: 1 MiB, and over it the whole summary is dropped. */
const jobSummaryBudget = { most: 1024 * 1024, measure: (text) => Buffer.byteLength(text) };
/** Enough for the line that tells how many parts were left out. */
const reserve = 200;
/**
 * The report as Markdown for GitHub: the verdict first, then what must be done, then the rules; details folded.
 * Within `budget`, always; what does not fit is left out from the end of each part, with its number.
 */
function renderMarkdown(report, budget) {
    const head = headOf(report);
    const blocks = [...todoBlock(report.todo), ...report.tables.map(tableBlock), ...costBlock(report)];
    let text = budget.measure(head) <= budget.most ? head : shorten(head, budget);
    let leftOut = 0;
    for (const block of blocks) {
        const fitting = fit(block, budget.most - budget.measure(text) - reserve, budget);
        if (fitting === undefined)
            leftOut += 1;
        else
            text += fitting;
    }
    const note = leftOut === 0 ? '' : `\n_${leftOut} more parts did not fit; the full report is in the file of \`report-path\`._\n`;
    return budget.measure(text + note) <= budget.most ? text + note : text;
}
function headOf({ mark, headline, sentence, facts }) {
    const about = facts.map(([label, value]) => `${label} ${cell(value)}`).join(' · ');
    return `## ${mark} ${safeMarkdown(headline, 200)}\n\n**${safeMarkdown(sentence, 2_000)}**\n${about === '' ? '' : `\n${about}\n`}`;
}
function todoBlock(todo) {
    if (todo.length === 0)
        return [];
    return [{ open: '\n### What to do\n\n', rows: todo.map(todoRow), close: '', noun: 'things to do' }];
}
function todoRow({ remedy, who, because, docs }, index) {
    const shown = because.slice(0, 3).map((message) => safeMarkdown(message, 500));
    const more = because.length > 3 ? [`and ${because.length - 3} more`] : [];
    const links = docs.length === 0 ? '' : ` See ${docs.slice(0, 3).map((address) => codeSpan(address)).join(', ')}.`;
    return `${index + 1}. **${safeMarkdown(remedy, 500)}** (${safeMarkdown(who, 100)})${links}\n${[...shown, ...more].map((line) => `   - ${line}\n`).join('')}`;
}
function tableBlock({ title, columns, rows, isDetail, isPale = false }) {
    const heading = `| ${columns.join(' | ')} |\n|${columns.map(() => ' --- |').join('')}\n`;
    const [before, after] = isDetail
        ? [`\n<details><summary>${safeMarkdown(title, 200)} (${rows.length})</summary>\n\n`, '\n</details>\n']
        : [`\n### ${safeMarkdown(title, 200)}\n\n`, ''];
    return { open: before + heading, rows: rows.map((row) => tableRow(row, isPale)), close: after, noun: 'rows' };
}
function costBlock({ cost }) {
    if (cost.length === 0)
        return [];
    return [{ open: '\n<details><summary>What it took</summary>\n\n', rows: cost.map(([label, value]) => `- ${label} ${cell(value)}\n`), close: '\n</details>\n', noun: 'lines' }];
}
function tableRow(cells, isPale) {
    return `| ${cells.map((one) => (isPale ? `<sub>${cell(one)}</sub>` : cell(one))).join(' | ')} |\n`;
}
function cell({ text, isCode }) {
    return isCode === true ? codeSpan(text) : safeMarkdown(text, 500);
}
/** As many rows as fit into `room`, or undefined when not even the first does. */
function fit({ open, rows, close, noun }, room, { measure }) {
    const moreOf = (left) => (left === 0 ? '' : `\n_${left} more ${noun} did not fit._\n`);
    let taken = 0;
    let size = measure(open) + measure(close) + measure(moreOf(rows.length));
    for (const row of rows) {
        if (size + measure(row) > room)
            break;
        size += measure(row);
        taken += 1;
    }
    if (taken === 0)
        return undefined;
    return open + rows.slice(0, taken).join('') + moreOf(rows.length - taken) + close;
}
/** The longest start of `text` within the budget, cut between code points. */
function shorten(text, { most, measure }) {
    let kept = '';
    for (const point of text) {
        if (measure(kept) + measure(point) > most)
            break;
        kept += point;
    }
    return kept;
}

;// CONCATENATED MODULE: ./packages/core/build/report/text.js

const colours = { allow: '32', deny: '31', pending: '33', error: '33' };
const mostRows = 200;
/** The report for a terminal or a log: what was looked at, what to do, and the verdict in the last line. */
function renderText(report, { colour, details }) {
    const bold = (text) => (colour ? `\u001b[1m${text}\u001b[0m` : text);
    const pale = (text) => (colour ? `\u001b[2m${text}\u001b[0m` : text);
    const verdict = `${report.mark} ${safeText(report.headline, 200)}: ${safeText(report.sentence, 2_000)}`;
    const tables = report.tables.filter(({ isDetail, isPale, isAskedFor }) => details || !isDetail || isPale === true || isAskedFor === true);
    const sections = [
        [...report.facts, ...report.cost].map(([label, { text }]) => `${label}: ${safeText(text)}`),
        ...tables.map((table) => [bold(safeText(table.title)), ...tableLines(table)].map(table.isPale === true ? pale : (line) => line)),
        report.todo.length === 0 ? [] : [bold('What to do'), ...todoLines(report)],
        [colour ? `\u001b[1;${colours[report.decision]}m${verdict}\u001b[0m` : verdict],
    ];
    const filled = sections.filter((lines) => lines.length > 0);
    return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function todoLines({ todo }) {
    return todo.flatMap(({ remedy, who, because, docs }, index) => [
        `${index + 1}. ${safeText(remedy, 500)} (${safeText(who, 100)})`,
        ...because.slice(0, 5).map((message) => `   - ${safeText(message, 500)}`),
        ...(because.length > 5 ? [`   - and ${because.length - 5} more`] : []),
        ...docs.slice(0, 3).map((address) => `   see ${safeText(address, 300)}`),
    ]);
}
/** Columns side by side, each as wide as its widest value up to 60 characters, or where all are wider as the narrowest of them. */
function tableLines({ columns, rows }) {
    const cells = rows.slice(0, mostRows).map((row) => row.map(({ text }) => safeText(text, 200)));
    const head = columns.some((column) => column !== '') ? [columns] : [];
    const all = [...head, ...cells];
    const widths = columns.map((_, index) => widthOf(all.map((row) => lengthIn(row, index)), cells.map((row) => lengthIn(row, index))));
    const lines = all.map((row) => `  ${row.map((text, index) => text.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd());
    return rows.length > mostRows ? [...lines, `  and ${rows.length - mostRows} more`] : lines;
}
function widthOf(all, values) {
    return Math.min(Math.max(...all), Math.max(60, Math.min(...values)));
}
function lengthIn(row, index) {
    return Array.from(row[index] ?? '').length;
}

;// CONCATENATED MODULE: ./packages/action/build/display.js



// The runner shows no more of each level and step (github.md §2.1).
const mostNotices = 10;
/** Shows a conclusion in a check run, the job summary and the log, as far as they can be had. @returns the page of the check run */
async function display(conclusion, screen) {
    const { runner, showSummary } = screen;
    const url = await showCheckRun(conclusion, screen);
    if (url === undefined)
        showAnnotations(conclusion, runner);
    if (showSummary)
        await showInSummary(conclusion, runner);
    for (const line of renderText(conclusion.report, { colour: false, details: true }).trimEnd().split('\n'))
        runner.info(line);
    return url;
}
async function showCheckRun(conclusion, { checkRuns, context, runner }) {
    if (checkRuns === undefined || context === undefined)
        return undefined;
    try {
        const { url } = await checkRuns.create(checkRunFor(conclusion, context));
        return url;
    }
    catch (error) {
        const { message, remedy } = (0,failure/* asFailure */.h)(error);
        const advice = 'Give the job `permissions: { checks: write }`, or set check-run: false.';
        runner.notice({ level: 'warning', title: 'No check run', message: `${message}. ${remedy} ${advice} The decision is the same without it.` });
        return undefined;
    }
}
const conclusions = { allow: 'success', pending: 'action_required', deny: 'failure', error: 'failure' };
function checkRunFor({ action, decision, environment, digest, report, annotations }, context) {
    return {
        name: `portcullis ${action}${environment === undefined ? '' : ` (${environment})`}`,
        commit: context.commit,
        conclusion: conclusions[decision],
        title: `${report.headline}: ${report.sentence}`.slice(0, 250),
        summary: renderMarkdown(report, checkRunBudget),
        annotations,
        externalId: `${action}:${environment ?? ''}:${digest}`,
        detailsUrl: context.url,
    };
}
function showAnnotations({ annotations }, runner) {
    for (const { level, ...annotation } of annotations.slice(0, mostNotices)) {
        runner.notice({ ...annotation, level: level === 'failure' ? 'error' : level });
    }
}
async function showInSummary({ report }, runner) {
    try {
        await runner.summarize(renderMarkdown(report, jobSummaryBudget));
    }
    catch (error) {
        runner.notice({ level: 'warning', title: 'No job summary', message: (0,failure/* asFailure */.h)(error).message });
    }
}

;// CONCATENATED MODULE: ./packages/action/build/present.js


/**
 * Reports first, failure last: what is shown may degrade, then the file, then the outputs with the decision as the very last,
 * so that there is no `allow` anywhere until everything else is done; at the end the step fails unless the decision is `allow`.
 */
async function present_present(conclusion, to) {
    const { runner, files } = to;
    const checkRunUrl = await display(conclusion, to);
    const reportPath = files?.write('result.json', `${JSON.stringify(conclusion.result, undefined, 2)}\n`);
    const everything = {
        ...conclusion.outputs,
        result: JSON.stringify(smallResult(conclusion.result)),
        'report-path': reportPath ?? '',
        digest: conclusion.digest,
        'check-run-url': checkRunUrl ?? '',
        'reason-code': conclusion.reasonCode,
        decision: conclusion.decision,
    };
    for (const [name, value] of Object.entries(everything))
        runner.setOutput(name, value);
    endStep(conclusion, to);
}
function endStep({ decision, reasonCode, report }, { runner, mode }) {
    if (decision === 'allow')
        return;
    const remedy = report.todo[0]?.remedy;
    const sentence = `${report.headline} (${reasonCode}): ${report.sentence}${remedy === undefined ? '' : ` ${remedy}`}`;
    if (decision === 'error' || mode === 'enforce')
        runner.fail(sentence);
    else
        runner.notice({ level: 'warning', title: `Portcullis: ${decision}`, message: `${sentence} The step goes on because mode is warn.` });
}

;// CONCATENATED MODULE: ./packages/action/build/run-context.js



const largestEvent = 10 * 1024 * 1024;
/** @throws Failure `input-invalid` when a variable that every runner sets is missing */
function readRunContext(environment) {
    const missing = [];
    const variable = (name) => {
        const value = environment[name] ?? '';
        if (value === '')
            missing.push(name);
        return value;
    };
    const number = (name) => {
        const value = variable(name);
        if (value !== '' && !/^[0-9]{1,15}$/.test(value))
            missing.push(`${name} (a number)`);
        return Number(value);
    };
    const serverUrl = variable('GITHUB_SERVER_URL');
    const repository = variable('GITHUB_REPOSITORY');
    const runId = number('GITHUB_RUN_ID');
    const attempt = number('GITHUB_RUN_ATTEMPT');
    const event = variable('GITHUB_EVENT_NAME');
    const context = {
        repository,
        runId,
        attempt,
        actor: environment['GITHUB_TRIGGERING_ACTOR'] ?? variable('GITHUB_ACTOR'),
        event,
        ref: variable('GITHUB_REF'),
        commit: variable('GITHUB_SHA'),
        workflow: environment['GITHUB_WORKFLOW_REF'],
        url: `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${attempt}`,
        serverUrl,
        apiUrl: variable('GITHUB_API_URL'),
        workspace: variable('GITHUB_WORKSPACE'),
        temporary: variable('RUNNER_TEMP'),
    };
    if (missing.length > 0)
        throw notARunner(missing);
    return { ...context, commit: headOfPullRequest(event, environment['GITHUB_EVENT_PATH']) ?? context.commit };
}
// GITHUB_SHA of a pull_request run is a merge commit nobody wrote: a check run on it would be seen by nobody.
function headOfPullRequest(event, path) {
    if (!event.startsWith('pull_request') || path === undefined || !(0,external_node_fs_.existsSync)(path))
        return undefined;
    if ((0,external_node_fs_.statSync)(path).size > largestEvent)
        return undefined;
    const payload = (0,strict_json/* parseStrictJson */.RJ)((0,external_node_fs_.readFileSync)(path), { maxBytes: largestEvent });
    const sha = member(member(member(payload, 'pull_request'), 'head'), 'sha');
    return typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha) ? sha : undefined;
}
function member(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? value[name] : undefined;
}
function notARunner(missing) {
    return new failure/* Failure */.H('input-invalid', {
        blame: 'configuration',
        message: `This is not a step of a workflow run: the runner sets no ${missing.join(', ')}`,
        remedy: 'Run it by `uses:` in a workflow. In a terminal the same work is done by `portcullis <verb>`.',
        expected: 'the variables that GitHub sets in every step',
        found: `no ${missing.join(', ')}`,
    });
}

// EXTERNAL MODULE: ./packages/core/build/model/secret-text.js
var secret_text = __nccwpck_require__(8080);
;// CONCATENATED MODULE: ./packages/action/build/secrets.js

/** The secrets of a run: masked in the log the moment they are known, and cut out of everything that leaves the process otherwise. */
class Secrets {
    #runner;
    #known = new Set();
    constructor(runner) {
        this.#runner = runner;
    }
    /** Hides `secret` and the forms in which clients and libraries write it; `user` is who it authenticates with Basic. */
    add(secret, user) {
        const accounts = ['x-access-token', ...(user === undefined ? [] : [user])].map((account) => `${account}:${secret}`);
        const encoded = [secret, ...accounts].flatMap((text) => [base64(text, 'base64'), base64(text, 'base64url')]);
        for (const form of [...(0,secret_text/* writtenForms */.xb)(secret), ...secret.split(/\r?\n/), ...accounts, ...encoded])
            this.#hide(form);
    }
    /**
     * A plain value in which no text holds a known secret: for files, summaries and check runs, which the runner does not mask.
     * To be used before a text is rendered, because Markdown writes characters in other ways.
     */
    redact(value) {
        return this.#redacted(value);
    }
    /** The runner, with every secret cut out of what is shown: its own mask works for the log that it keeps, and only there. */
    discreet(runner) {
        return {
            environment: runner.environment,
            setOutput: (name, value) => runner.setOutput(name, value),
            mask: (secret) => runner.mask(secret),
            info: (line) => runner.info(this.redact(line)),
            notice: (annotation) => runner.notice(this.redact(annotation)),
            startGroup: (title) => runner.startGroup(this.redact(title)),
            endGroup: () => runner.endGroup(),
            summarize: (markdown) => runner.summarize(markdown),
            fail: (message) => runner.fail(this.redact(message)),
        };
    }
    #redacted(value) {
        if (typeof value === 'string')
            return (0,secret_text/* strikeOut */.HZ)(value, this.#known);
        if (Array.isArray(value))
            return value.map((item) => this.#redacted(item));
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.#redacted(member)]));
    }
    #hide(form) {
        if (form.trim().length < secret_text/* shortestSecret */.bs || this.#known.has(form))
            return;
        this.#known.add(form);
        this.#runner.mask(form);
    }
}
function base64(text, alphabet) {
    // Padding depends on what follows when the text is part of a longer one, so it is not part of what is looked for.
    return Buffer.from(text).toString(alphabet).replace(/=+$/, '');
}

// EXTERNAL MODULE: ./packages/action/build/shared-inputs.js
var shared_inputs = __nccwpck_require__(8762);
;// CONCATENATED MODULE: ./packages/action/build/run-action.js













/** Reads, works, reports; whatever is thrown on the way becomes a decision that is not an allow. Never rejects. */
async function runAction(action, parts) {
    const { clock } = parts;
    const secrets = new Secrets(parts.runner);
    const runner = secrets.discreet(parts.runner);
    const attempted = whatIsAttempted(action.name, runner, clock.now());
    const known = { mode: 'enforce', showSummary: true, context: undefined, files: undefined, checkRuns: undefined };
    try {
        maskSecrets(runner, secrets);
        const conclusion = await work(action, { ...parts, runner }, secrets, known).then(concludeOutcome, (error) => concludeFailure(attempted, (0,failure/* asFailure */.h)(error), clock.now()));
        await present_present(secrets.redact(conclusion), { ...known, runner });
    }
    catch (error) {
        denyBecause(runner, (0,failure/* asFailure */.h)(error));
    }
}
async function work(action, parts, secrets, known) {
    const { runner, clock, stop, milliseconds } = parts;
    // A scan holds no credential and is believed by nobody until it is signed elsewhere; all others decide or sign.
    if (action.name !== 'scan')
        refuseSubversiveVariables(runner.environment);
    const context = readRunContext(runner.environment);
    known.context = context;
    const inputs = new Inputs(runner.environment);
    const settings = (0,shared_inputs/* hostInputs */.ep)(inputs);
    const files = makeOutputDirectory(settings.outputDirectory, context.workspace, context.temporary, action.name);
    known.files = files;
    const perform = prepare(action, inputs);
    known.mode = settings.mode;
    known.showSummary = settings.showSummary;
    const token = inputs.text('github-token');
    if (settings.checkRun && token !== undefined)
        known.checkRuns = await parts.checkRuns?.(context, token);
    await requireRegistryCa(inputs.text('registry-ca'), context);
    const host = makeHost({ runner, context, clock, files, secrets, signal: stop.signal });
    return withinDeadline(milliseconds, stop, () => perform(host));
}
/** A file that cannot be used is told before anything begins, and not when the first registry with TLS is met. */
async function requireRegistryCa(path, { workspace, temporary }) {
    if (path === undefined)
        return;
    const { readAuthorities } = await __nccwpck_require__.e(/* import() */ 379).then(__nccwpck_require__.bind(__nccwpck_require__, 3379));
    await readAuthorities(path, [workspace, temporary]);
}
// Reading goes on after a bad input and may trip over it: what the person must mend is told rather than that.
function prepare(action, inputs) {
    try {
        return action.prepare(inputs);
    }
    finally {
        inputs.settle();
    }
}
function whatIsAttempted(action, { environment }, startedAt) {
    const inputs = new Inputs(environment);
    const digest = inputs.text('rollback-to') ?? inputs.text('subject-digest');
    const name = (inputs.text('subject-name') ?? '').slice(0, 300);
    const subject = (0,model_digest/* isDigest */.Bc)(digest) ? { name, digest } : undefined;
    return { action, subject, environment: inputs.text('environment')?.slice(0, 100), startedAt };
}
/** Before anything else can print them. */
function maskSecrets({ environment }, secrets) {
    const inputs = new Inputs(environment);
    const password = inputs.text('registry-password');
    if (password !== undefined)
        secrets.add(password, inputs.text('registry-username'));
    const tokens = [inputs.text('github-token'), inputs.text('key-passphrase'), ...secretVariables.map((name) => environment[name])];
    for (const token of tokens)
        if (token !== undefined && token !== '')
            secrets.add(token);
}
const secretVariables = ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN'];

;// CONCATENATED MODULE: ./packages/action/build/run.js





const minutesForARun = 20;
/** Runs an action as a step of a workflow: the entry of every bundle. Never rejects; the step fails unless the action allows. */
async function run(action) {
    const runner = githubRunner(process.env);
    closeTheGate(runner);
    const stop = new AbortController();
    const lastResort = installLastResort(runner, process, stop);
    const world = { clock: { now: () => new Date() }, chance: () => Math.random() };
    await runAction(action, {
        runner,
        stop,
        clock: world.clock,
        milliseconds: minutesForARun * 60_000,
        // GitHub's API is loaded for a run that shows itself there.
        checkRuns: async ({ apiUrl, repository }, token) => (await Promise.all(/* import() */[__nccwpck_require__.e(246), __nccwpck_require__.e(459)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7459))).checkRunsOf({ apiUrl, repository, token }, world),
    });
    lastResort.settle();
    leaveSoon();
}
// Connections that are kept for later requests would hold the process for no one.
function leaveSoon() {
    setTimeout(() => process.exit(), 2_000).unref();
}


/***/ }),

/***/ 8762: // MODULE: ./packages/action/build/shared-inputs.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dO: () => (/* binding */ sharedInputs),
/* harmony export */   ep: () => (/* binding */ hostInputs)
/* harmony export */ });
/* unused harmony export accessInputs */
function sharedInputs(inputs, digestInput = 'subject-digest') {
    return { subject: inputs.subject(digestInput), ...accessInputs(inputs) };
}
function accessInputs(inputs) {
    const username = inputs.text('registry-username');
    const password = inputs.text('registry-password');
    if ((username === undefined) !== (password === undefined))
        inputs.problem('registry-username', 'and registry-password go together');
    return {
        githubToken: inputs.text('github-token'),
        registryCredentials: username === undefined || password === undefined ? undefined : { username, password },
        registryLogin: inputs.lines('registry-login'),
        registryTokenServers: inputs.lines('registry-token-server'),
        insecureRegistries: inputs.list('insecure-registries'),
        registryCa: inputs.text('registry-ca'),
    };
}
function hostInputs(inputs) {
    return {
        mode: inputs.text('mode') === undefined ? 'enforce' : inputs.choice('mode', ['enforce', 'warn']),
        checkRun: inputs.flag('check-run'),
        showSummary: inputs.flag('show-summary'),
        outputDirectory: inputs.text('output-dir'),
    };
}


/***/ }),

/***/ 9520: // MODULE: ./packages/core/build/failure.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure),
/* harmony export */   h: () => (/* binding */ asFailure)
/* harmony export */ });
/** The one exception: "we could not find out". The host turns it into `deny`; it is never an allow. */
class Failure extends Error {
    code;
    blame;
    remedy;
    expected;
    found;
    constructor(code, details) {
        super(details.message, { cause: details.cause });
        this.name = 'Failure';
        this.code = code;
        this.blame = details.blame;
        this.remedy = details.remedy;
        this.expected = details.expected;
        this.found = details.found;
    }
}
/** The failure in `error`, or `unexpected` around whatever else was thrown. */
function asFailure(error) {
    if (error instanceof Failure)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    return new Failure('unexpected', {
        blame: 'bug',
        message: `Unexpected: ${message}`,
        remedy: 'Report this with the log of the run.',
        cause: error,
    });
}


/***/ }),

/***/ 7741: // MODULE: ./packages/core/build/model/base64.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ decodeBase64)
/* harmony export */ });
/* unused harmony export encodeBase64 */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9520);

/** A group that repeats would end in a stack overflow at some millions of characters; a set of characters does not. */
const standard = /^[A-Za-z0-9+/]*={0,2}$/;
/**
 * Decodes canonical base64 (RFC 4648 §4). With `urlSafe`, the URL alphabet with or without padding is accepted
 * too (DSSE 1.0.2 asks readers for both). @throws Failure `base64-invalid`
 */
function decodeBase64(text, options = {}) {
    if (typeof text !== 'string')
        throw invalid(`expected base64 text, found ${typeof text}`);
    const plain = options.urlSafe === true ? toStandard(text) : text;
    if (plain.length % 4 !== 0 || !standard.test(plain))
        throw invalid('expected base64 without blanks, with padding');
    const bytes = Buffer.from(plain, 'base64');
    if (bytes.toString('base64') !== plain)
        throw invalid('expected canonical base64, found stray bits in the last character');
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function encodeBase64(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
function toStandard(text) {
    if (!/[-_]/.test(text) && text.length % 4 === 0)
        return text;
    const replaced = text.replaceAll('-', '+').replaceAll('_', '/');
    return replaced.endsWith('=') ? replaced : replaced.padEnd(Math.ceil(replaced.length / 4) * 4, '=');
}
function invalid(message) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('base64-invalid', { blame: 'artifact', message: `Not base64: ${message}`, remedy: 'Make the file again.' });
}


/***/ }),

/***/ 7446: // MODULE: ./packages/core/build/model/counted.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 reason`, `3 reasons` */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 3062: // MODULE: ./packages/core/build/model/digest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Hy: () => (/* binding */ algorithmOf),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9520);


const shape = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
function isDigest(text) {
    return typeof text === 'string' && shape.test(text);
}
/** @throws Failure `digest-invalid` */
function parseDigest(text) {
    if (isDigest(text))
        return text;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('digest-invalid', {
        blame: 'configuration',
        message: `Expected a digest such as sha256:<64 lower-case hex digits>, found ${describe(text)}`,
        remedy: 'Give the digest that the build printed, for example from `steps.build.outputs.digest`.',
        expected: 'sha256:<64 hex> or sha512:<128 hex>',
        found: describe(text),
    });
}
/** The digest of `bytes`. */
function digestOf(bytes, algorithm = 'sha256') {
    return `${algorithm}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex')}`;
}
function algorithmOf(digest) {
    return digest.startsWith('sha512:') ? 'sha512' : 'sha256';
}
/** The hex part, as DigestSets of in-toto carry it. */
function hexOf(digest) {
    return digest.slice(digest.indexOf(':') + 1);
}
/** The first twelve hex digits: enough for a person to compare. */
function shortDigest(digest) {
    return hexOf(digest).slice(0, 12);
}
function describe(text) {
    return typeof text === 'string' ? JSON.stringify(text.slice(0, 160)) : typeof text;
}


/***/ }),

/***/ 9742: // MODULE: ./packages/core/build/model/duration.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds of `24h`, `30m`, `90s` or `14d`; undefined when it is none of these. */
function parseDuration(text) {
    const match = /^([1-9][0-9]{0,5})([smhd])$/.exec(text);
    if (match === null)
        return undefined;
    return Number(match[1]) * units[match[2]];
}
/** The largest unit that tells `milliseconds` to a person: `26h`, `14d`. */
function formatDuration(milliseconds) {
    const whole = Math.max(0, Math.round(milliseconds / 1_000));
    if (whole < 120)
        return `${whole}s`;
    if (whole < 120 * 60)
        return `${Math.round(whole / 60)}m`;
    if (whole < 72 * 3_600)
        return `${Math.round(whole / 3_600)}h`;
    return `${Math.round(whole / 86_400)}d`;
}


/***/ }),

/***/ 969: // MODULE: ./packages/core/build/model/finding.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ countBySeverity),
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
/** Severity ratings of CVSS v3/v4, and `unknown` where nobody scored. */
const severities = ['critical', 'high', 'medium', 'low', 'none', 'unknown'];
/** How many findings there are of each severity; every severity is a key. */
function countBySeverity(findings) {
    const counts = Object.fromEntries(severities.map((severity) => [severity, 0]));
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}


/***/ }),

/***/ 3682: // MODULE: ./packages/core/build/model/reason.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/** A failure told as a reason, for reports. */
function reasonOf(failure) {
    return {
        code: failure.code,
        message: failure.message,
        remedy: failure.remedy,
        ...(failure.expected === undefined ? {} : { expected: failure.expected }),
        ...(failure.found === undefined ? {} : { found: failure.found }),
    };
}


/***/ }),

/***/ 2020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  FH: () => (/* binding */ formatReference),
  Sh: () => (/* binding */ formatRepository),
  dz: () => (/* binding */ isTag),
  F2: () => (/* binding */ parseReference),
  y_: () => (/* binding */ pin),
  $t: () => (/* binding */ placeOf),
  Bd: () => (/* binding */ requirePlace)
});

// UNUSED EXPORTS: parsePinnedReference

// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __nccwpck_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var digest = __nccwpck_require__(3062);
// EXTERNAL MODULE: ./packages/core/build/model/registry-host.js
var registry_host = __nccwpck_require__(5592);
;// CONCATENATED MODULE: ./packages/core/build/model/npm-name.js

/** What the place of an npm package starts with; the registry's host and path follow. */
const npmPlace = 'npm:';
const ownRegistry = 'registry.npmjs.org';
// As npm accepts for new packages: lower case, safe in a URL, at most 214 characters.
const nameShape = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
const longestName = 214;
// A version of semver or a dist-tag. A range (^1.0, 1.x || 2) names no one package.
const versionShape = /^[A-Za-z0-9_][A-Za-z0-9._+-]{0,255}$/;
const pathPart = /^[A-Za-z0-9_~-][A-Za-z0-9._~-]*$/;
/** Reads `[//HOST[:port][/path]/]name[@version]`; `undefined` when it is none. Without a host it is npm's own registry. */
function parseNpmName(text) {
    const at = text.lastIndexOf('@');
    const start = at > 0 && text.charAt(at - 1) !== '/' ? at : undefined;
    const version = start === undefined ? undefined : text.slice(start + 1);
    const whole = text.slice(0, start);
    const { host, path, name } = whole.startsWith('//') ? apart(whole.slice(2)) : { host: ownRegistry, path: [], name: whole };
    const registry = (0,registry_host/* parseRegistryHost */.T)(host);
    if (registry === undefined || !path.every((part) => pathPart.test(part)))
        return undefined;
    if (!nameShape.test(name) || name.length > longestName)
        return undefined;
    if (version !== undefined && !versionShape.test(version))
        return undefined;
    return { registry: `${npmPlace}${[registry, ...path].join('/')}`, name, version };
}
/** The inverse of {@link parseNpmName}, without the version. */
function formatNpmName(registry, name) {
    const place = registry.slice(npmPlace.length);
    return place === ownRegistry ? `${npmPlace}${name}` : `${npmPlace}//${place}/${name}`;
}
function apart(text) {
    const [host = '', ...parts] = text.split('/');
    const isScoped = parts.at(-2)?.startsWith('@') === true;
    return { host, path: parts.slice(0, isScoped ? -2 : -1), name: parts.slice(isScoped ? -2 : -1).join('/') };
}

// EXTERNAL MODULE: ./packages/core/build/model/release-name.js
var release_name = __nccwpck_require__(2413);
;// CONCATENATED MODULE: ./packages/core/build/model/reference.js





// distribution-spec 1.1, "Pulling manifests": <name> and <reference>.
const repositoryShape = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagShape = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
const controls = /\p{Cc}/u;
const longestPath = 4096;
/**
 * Reads `registry/repository[:tag][@digest]`, `oci-layout:dir[:tag][@digest]`, `file:path[@digest]`,
 * `npm:[//HOST[:port][/path]/]name[@version][@digest]` and `release:[//HOST[:port]/]owner/name[@tag][@digest]`. A registry must be spelled out unless `rules` say otherwise.
 * @throws Failure `reference-invalid` | `digest-invalid`
 */
function parseReference(text, rules = {}) {
    if (text.startsWith('oci-layout:'))
        return layoutReference(text, text.slice('oci-layout:'.length));
    if (text.startsWith('file:'))
        return fileReference(text, text.slice('file:'.length));
    if (text.startsWith('npm:'))
        return npmReference(text, text.slice('npm:'.length));
    if (text.startsWith(release_name/* releasePlace */.XB))
        return releaseReference(text, text.slice(release_name/* releasePlace */.XB.length));
    return registryReference(text, rules);
}
/** As {@link parseReference}, and the digest must be there. @throws Failure `digest-required` */
function parsePinnedReference(text, rules = {}) {
    const reference = parseReference(text, rules);
    if (reference.digest !== undefined)
        return pin(reference, reference.digest);
    throw new Failure('digest-required', {
        blame: 'configuration',
        message: `${text} names no digest, and a tag can move between two looks`,
        remedy: `Write ${withoutDigest(reference)}@${placeOf(reference) === 'npm' ? 'sha512' : 'sha256'}:… with the digest that the build printed.`,
    });
}
/** A tag beside a digest helps nobody to find an image, but is where a package or a release is looked for. */
function withoutDigest(reference) {
    return placeOf(reference) === 'npm' || placeOf(reference) === 'release' ? formatReference(reference) : formatRepository(reference);
}
function pin(reference, digest) {
    return { ...reference, digest };
}
/** The inverse of {@link parseReference}. */
function formatReference(reference) {
    const { tag, digest } = reference;
    const separator = ['npm', 'release'].includes(placeOf(reference)) ? '@' : ':';
    return `${formatRepository(reference)}${tag === undefined ? '' : `${separator}${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
/** Without tag and digest: the line an artifact moves on. */
function formatRepository({ registry, repository }) {
    switch (placeOf({ registry })) {
        case 'registry':
            return `${registry}/${repository}`;
        case 'npm':
            return formatNpmName(registry, repository);
        case 'release':
            return (0,release_name/* formatReleaseName */.A9)(registry, repository);
        case 'oci-layout':
        case 'file':
            return `${registry}:${repository}`;
    }
}
/** What kind of place a reference names. None of the others can be a registry's host. */
function placeOf({ registry }) {
    if (registry === 'oci-layout' || registry === 'file')
        return registry;
    if (/^(?:npm|release):[0-9]+$/.test(registry))
        return 'registry';
    if (registry.startsWith(npmPlace))
        return 'npm';
    return registry.startsWith(release_name/* releasePlace */.XB) ? 'release' : 'registry';
}
/**
 * Ends what makes no sense where the artifact is, such as a scan of a package in an npm registry.
 * @throws Failure `place-unsupported`
 */
function requirePlace(reference, places, doing) {
    const place = placeOf(reference);
    if (places.includes(place))
        return;
    const expected = places.map((one) => placeNames[one]).join(' or ');
    throw new failure/* Failure */.H('place-unsupported', {
        blame: 'configuration',
        message: `${doing}: expected an artifact in ${expected}, found one in ${placeNames[place]}`,
        remedy: `Name the artifact where it is in ${expected}.`,
        expected,
        found: placeNames[place],
    });
}
const placeNames = {
    registry: 'a registry (registry.example/team/app@sha256:…)',
    'oci-layout': 'an OCI layout (oci-layout:directory@sha256:…)',
    file: 'a file (file:path@sha256:…)',
    npm: 'an npm registry (npm:name@version)',
    release: 'a release (release:owner/name@tag)',
};
function isTag(text) {
    return tagShape.test(text);
}
function registryReference(text, { dockerShortNames = false }) {
    const [name, digestText, ...more] = text.split('@');
    if (name === undefined || more.length > 0)
        throw invalid(text, 'at most one @');
    const slash = name.indexOf('/');
    const host = slash < 1 ? undefined : (0,registry_host/* parseRegistryHost */.T)(name.slice(0, slash));
    const isShort = dockerShortNames && isShortName(name);
    if (host === undefined && slash < 1 && !isShort)
        throw invalid(text, 'a registry host, a slash and a repository');
    if (host === undefined && !isShort)
        throw invalid(text, 'a registry host such as ghcr.io or localhost:5000');
    const registry = host ?? 'docker.io';
    const rest = host === undefined ? name : name.slice(slash + 1);
    const colon = rest.lastIndexOf(':');
    const written = colon < 0 ? rest : rest.slice(0, colon);
    const tag = colon < 0 ? undefined : rest.slice(colon + 1);
    // Docker's own images have their short names on Docker Hub only, and no other repository there has one part.
    const repository = registry === 'docker.io' && !written.includes('/') ? `library/${written}` : written;
    if (!repositoryShape.test(repository) || registry.length + repository.length > 255)
        throw invalid(text, 'a lower-case repository name of at most 255 characters');
    if (tag !== undefined && !tagShape.test(tag))
        throw invalid(text, 'a tag of at most 128 letters, digits, ._-');
    return reference(registry, repository, tag, digestText === undefined ? undefined : (0,digest/* parseDigest */.m)(digestText));
}
/** A name whose first part is neither like a host nor like a digest. A word alone may have a tag, with dots. */
function isShortName(name) {
    const [first = '', ...more] = name.split('/');
    const word = more.length > 0 ? first : (first.split(':', 1)[0] ?? '');
    return !/[.:[]|^(?:localhost|sha256|sha512)$/.test(word);
}
/** A colon or an @ in the last part of the directory's name would be read as a tag or a digest, so there is none. */
function layoutReference(text, rest) {
    const { before, digest } = digestAtEnd(rest);
    const { parents, last } = lastPart(before);
    const [directory = '', tag, ...more] = last.split(':');
    const path = `${parents}${directory}`;
    if (more.length > 0 || last.includes('@') || !isPath(path))
        throw invalid(text, 'oci-layout:directory[:tag][@digest], the last part of the directory without : and @');
    if (tag !== undefined && !tagShape.test(tag))
        throw invalid(text, 'a tag of at most 128 letters, digits, ._-');
    return reference('oci-layout', path, tag, digest);
}
function fileReference(text, rest) {
    const { before, digest } = digestAtEnd(rest);
    if (!isPath(before) || /@[^@]*:/.test(lastPart(before).last))
        throw invalid(text, 'file:path[@digest], the name of the file without @…:');
    return reference('file', before, undefined, digest);
}
function npmReference(text, rest) {
    const { before, digest } = digestAtEnd(rest);
    const found = parseNpmName(before);
    if (found === undefined)
        throw invalid(text, 'npm:name@version or npm://registry.example/path/name@version');
    return reference(found.registry, found.name, found.version, digest);
}
function releaseReference(text, rest) {
    const { before, digest } = digestAtEnd(rest);
    const found = (0,release_name/* parseReleaseName */.YY)(before);
    if (found === undefined)
        throw invalid(text, 'release:owner/name@tag or release://github.example/owner/name@tag');
    return reference(found.registry, found.repository, found.tag, digest);
}
/** What is written like a digest after the last @ must be one. */
function digestAtEnd(text) {
    const at = text.lastIndexOf('@');
    const ending = text.slice(at + 1);
    if (at < 0 || !((0,digest/* isDigest */.Bc)(ending) || /^[a-z0-9+._-]+:[^/\\]*$/i.test(ending)))
        return { before: text, digest: undefined };
    return { before: text.slice(0, at), digest: (0,digest/* parseDigest */.m)(ending) };
}
function lastPart(path) {
    const end = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
    return { parents: path.slice(0, end), last: path.slice(end) };
}
/** `file://host/path` is an address, which a path is not. */
function isPath(path) {
    return path !== '' && path.length <= longestPath && path.trim() === path && !controls.test(path) && !path.startsWith('//') && path.isWellFormed();
}
function reference(registry, repository, tag, digest) {
    return { registry, repository, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
}
function invalid(text, expected) {
    const found = JSON.stringify(text.slice(0, 300));
    return new failure/* Failure */.H('reference-invalid', {
        blame: 'configuration',
        message: `Not a reference to an artifact: expected ${expected}, found ${found}`,
        remedy: 'Write registry.example/team/app:tag@sha256:….',
        expected,
        found,
    });
}


/***/ }),

/***/ 5592: // MODULE: ./packages/core/build/model/registry-host.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseRegistryHost)
/* harmony export */ });
const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const hostShape = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[0-9a-f:.]+\\])(?::[0-9]{1,5})?$`);
const longestHost = 253;
/** What stands before the first colon of references that are no registry: no registry's host is called so. */
const places = new Set(['oci-layout', 'file', 'npm', 'release']);
const dockerHub = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);
/**
 * The host, with port, in lower case, exactly as requests will name it; Docker Hub's several names are one,
 * `docker.io`. `undefined` for what is no host, for what a URL parser would turn into another one, and for a single
 * word without a port, `localhost` apart, which may as well be the start of a path.
 */
function parseRegistryHost(text) {
    // Only ASCII has a lower case here: the Kelvin sign would become a k, and so a host that nobody wrote.
    const host = text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
    if (!hostShape.test(host))
        return undefined;
    const port = /:([0-9]+)$/.exec(host.replace(/^\[.*\]/, ''))?.[1];
    const name = port === undefined ? host : host.slice(0, -port.length - 1);
    if (name.length > longestHost || places.has(name))
        return undefined;
    if (port !== undefined && (Number(port) < 1 || Number(port) > 65_535))
        return undefined;
    const looksLikeHost = name.includes('.') || name.includes(':') || port !== undefined || name === 'localhost';
    if (!looksLikeHost || !isAsRequested(host))
        return undefined;
    return dockerHub.has(host) ? 'docker.io' : host;
}
/** Whether a URL parser leaves the host as it is: `0x7f.1` and `127.1` would be asked as 127.0.0.1. */
function isAsRequested(host) {
    return isKept('http', ':80', host) && isKept('https', ':443', host);
}
function isKept(scheme, ownPort, host) {
    const requested = URL.parse(`${scheme}://${host}/`)?.host;
    return requested === host || `${requested}${ownPort}` === host;
}


/***/ }),

/***/ 312: // MODULE: ./packages/core/build/model/release-listing.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cS: () => (/* binding */ releaseDigest),
/* harmony export */   yT: () => (/* binding */ isEvidenceFile)
/* harmony export */ });
/* unused harmony exports formatListing, parseListing */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9520);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3062);


const evidenceEndings = ['.sigstore.json', '.sigstore.jsonl'];
// What may stand in a listing as it is: sha256sum(1) escapes backslashes and line breaks, and a slash is another directory.
const nameShape = /^(?!\.{1,2}$)[^\p{Cc}/\\]{1,255}$/u;
const line = /^([0-9a-f]{64}) [ *](.+)$/;
const mostFiles = 1_000;
/** Bundles prove something about a release and are no part of it, so that evidence can be added without changing what it is about. */
function isEvidenceFile(name) {
    return evidenceEndings.some((ending) => name.endsWith(ending));
}
/**
 * The checksum listing of a release, which names its files and nothing else: what `sha256sum * | LC_ALL=C sort -k2`
 * prints in a directory of them. Evidence is left out. @throws Failure `release-invalid` for a name that cannot stand in it, or twice
 */
function formatListing(files) {
    const listed = files.filter(({ name }) => !isEvidenceFile(name)).map((file) => ({ ...file, order: Buffer.from(checkedFileName(file.name)) }));
    const sorted = listed.toSorted((left, right) => Buffer.compare(left.order, right.order));
    const twice = sorted.find(({ name }, index) => sorted[index + 1]?.name === name);
    if (twice !== undefined)
        throw invalid(`${JSON.stringify(twice.name)} is there twice`);
    if (sorted.length === 0 || sorted.length > mostFiles)
        throw invalid(`it has ${sorted.length} files beside its evidence, and 1 to ${mostFiles} are expected`);
    return Buffer.from(sorted.map(({ name, digest }) => `${sha256HexOf(digest)}  ${name}\n`).join(''));
}
/** The digest of a release: of its checksum listing, so that one signature binds all of its files. @throws Failure as {@link formatListing} */
function releaseDigest(files) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(formatListing(files));
}
/** Reads a listing as `sha256sum` writes it, in any order. @throws Failure `release-invalid` */
function parseListing(bytes) {
    const lines = Buffer.from(bytes).toString().split('\n');
    if (lines.pop() !== '' || lines.length === 0)
        throw invalid('its listing does not end in a line break');
    return lines.map((text) => {
        const [, hex, name] = line.exec(text) ?? [];
        if (hex === undefined || name === undefined)
            throw invalid(`its listing has the line ${JSON.stringify(text.slice(0, 100))}`);
        return { name: checkedFileName(name), digest: parseDigest(`sha256:${hex}`) };
    });
}
/** @returns `name` itself @throws Failure `release-invalid` */
function checkedFileName(name) {
    if (nameShape.test(name) && name.isWellFormed())
        return name;
    throw invalid(`a file is called ${JSON.stringify(name.slice(0, 100))}`);
}
function sha256HexOf(digest) {
    const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? [];
    if (hex === undefined)
        throw invalid(`a file is known by ${digest.slice(0, 20)}… and not by its sha256`);
    return hex;
}
function invalid(what) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('release-invalid', {
        blame: 'artifact',
        message: `The release cannot be named by a digest: ${what}`,
        remedy: 'Give the release at least one file, each under a plain name of its own.',
    });
}


/***/ }),

/***/ 2413: // MODULE: ./packages/core/build/model/release-name.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ formatReleaseName),
/* harmony export */   KH: () => (/* binding */ isReleaseTag),
/* harmony export */   XB: () => (/* binding */ releasePlace),
/* harmony export */   YY: () => (/* binding */ parseReleaseName)
/* harmony export */ });
/* harmony import */ var _registry_host_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5592);

/** What the place of a release starts with; the forge's host follows. */
const releasePlace = 'release:';
const ownForge = 'github.com';
// As GitHub accepts for accounts and repositories. It does not tell names apart by case, so there is one way to write one.
const repositoryShape = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9_])?\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
// git-check-ref-format(1), and of what it allows only what needs no quoting anywhere.
const tagShape = /^(?![-/.])(?!@$)(?!.*(?:\.\.|\/\/|\/\.|\.\/|\.lock(?:\/|$)))[A-Za-z0-9._+@/-]{1,255}(?<![./])$/;
/** Reads `[//HOST[:port]/]owner/name[@tag]`; `undefined` when it is none. Without a host it is github.com. */
function parseReleaseName(text) {
    const at = text.indexOf('@');
    const whole = at < 0 ? text : text.slice(0, at);
    const tag = at < 0 ? undefined : text.slice(at + 1);
    const [, host = ownForge, name = ''] = /^(?:\/\/([^/]*)\/)?(.*)$/s.exec(whole) ?? [];
    const forge = (0,_registry_host_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegistryHost */ .T)(host);
    if (forge === undefined || !repositoryShape.test(name))
        return undefined;
    if (tag !== undefined && !isReleaseTag(tag))
        return undefined;
    return { registry: `${releasePlace}${forge}`, repository: name.toLowerCase(), tag };
}
/** The inverse of {@link parseReleaseName}, without the tag. */
function formatReleaseName(registry, repository) {
    const forge = registry.slice(releasePlace.length);
    return forge === ownForge ? `${releasePlace}${repository}` : `${releasePlace}//${forge}/${repository}`;
}
/** Whether a git tag may name a release here: `v1.2.3`, `shop/v1`, `@acme/shop@1.2.3`. */
function isReleaseTag(text) {
    return tagShape.test(text);
}


/***/ }),

/***/ 8080: // MODULE: ./packages/core/build/model/secret-text.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ strikeOut),
/* harmony export */   bs: () => (/* binding */ shortestSecret),
/* harmony export */   xb: () => (/* binding */ writtenForms)
/* harmony export */ });
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


/***/ }),

/***/ 8654: // MODULE: ./packages/core/build/model/simple-signing.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ simpleSigningType),
/* harmony export */   PW: () => (/* binding */ plainSignatureType),
/* harmony export */   k0: () => (/* binding */ readSimpleSigning)
/* harmony export */ });
/* unused harmony export encodeSimpleSigning */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9520);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3062);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(586);



/** Media type of the payload that cosign up to version 2 signs for an image (containers/image, "simple signing"). */
const simpleSigningType = 'application/vnd.dev.cosign.simplesigning.v1+json';
/** Type of a plain signature as cosign 3 writes it: a statement that says nothing but which artifact it is about. */
const plainSignatureType = 'https://sigstore.dev/cosign/sign/v1';
const signatureKind = 'cosign container image signature';
/**
 * The digest of the image that a verified payload is about. The name in it (`docker-reference`) plays no part: only
 * digests do. @throws Failure `statement-invalid` | `json-invalid`
 */
function readSimpleSigning(payload) {
    const { critical } = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJsonObject */ .Qp)(payload, { what: 'the signed payload' });
    if (!(0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(critical))
        throw invalid('it has no `critical` part');
    const { type, image } = critical;
    if (type !== signatureKind)
        throw invalid(`its type is ${JSON.stringify(type)?.slice(0, 80) ?? 'nothing'}`);
    const digest = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(image) ? image['docker-manifest-digest'] : undefined;
    if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest))
        throw invalid('it names no digest of an image');
    return digest;
}
/** The payload that cosign up to version 2 signs for an image; `repository` is what it calls docker-reference. */
function encodeSimpleSigning(digest, repository) {
    const critical = { identity: { 'docker-reference': repository }, image: { 'docker-manifest-digest': digest }, type: signatureKind };
    return new TextEncoder().encode(JSON.stringify({ critical, optional: null }));
}
function invalid(why) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('statement-invalid', {
        blame: 'artifact',
        message: `The signed payload is not the image signature of cosign: ${why}`,
        remedy: 'Sign the image with cosign, or attach an attestation.',
    });
}


/***/ }),

/***/ 5945: // MODULE: ./packages/core/build/model/statement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   pT: () => (/* binding */ statementAbout)
/* harmony export */ });
/* unused harmony exports statementType, maxSubjects, encodeStatement, subjectOf */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9520);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3062);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(586);



const statementType = 'https://in-toto.io/Statement/v1';
const statementTypes = new Set([statementType, 'https://in-toto.io/Statement/v0.1']);
/** As many as actions/attest puts into one statement. */
const maxSubjects = 1024;
/** Reads the payload of an attestation. @throws Failure `statement-invalid` | `json-invalid` */
function parseStatement(payload) {
    const json = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJsonObject */ .Qp)(payload, { what: 'the statement' });
    const { _type: type, subject, predicateType, predicate } = json;
    if (typeof type !== 'string' || !statementTypes.has(type))
        throw invalid(`_type is ${JSON.stringify(type)}`);
    if (typeof predicateType !== 'string' || predicateType === '')
        throw invalid('predicateType is missing');
    if (!Array.isArray(subject) || subject.length === 0)
        throw invalid('it has no subject');
    if (subject.length > maxSubjects)
        throw invalid(`it has more than ${maxSubjects} subjects`);
    if (predicate !== undefined && predicate !== null && !(0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(predicate))
        throw invalid('predicate is not an object');
    return { subject: subject.map(readSubject), predicateType, predicate: (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(predicate) ? predicate : {} };
}
/** The bytes to sign for a statement about `subjects`: JSON with members in the order of the specification. */
function encodeStatement({ subject, predicateType, predicate }) {
    return new TextEncoder().encode(JSON.stringify({ _type: statementType, subject, predicateType, predicate }));
}
/** A statement about one artifact. */
function statementAbout(subject, name, predicateType, predicate) {
    return { subject: [subjectOf(subject, name)], predicateType, predicate };
}
/** A subject by its digest; cosign's plain signatures name it in no other way. */
function subjectOf(digest, name) {
    return { ...(name === undefined ? {} : { name }), digest: { [(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .algorithmOf */ .Hy)(digest)]: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .ZD)(digest) } };
}
/** Whether `statement` is about exactly this artifact: same algorithm, same hex; names never count. */
function isAbout(statement, subject) {
    return subjectsOf(statement, subject).length > 0;
}
/** The subjects that are exactly this artifact, under whatever names. */
function subjectsOf(statement, artifact) {
    return statement.subject.filter(({ digest }) => digest[(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .algorithmOf */ .Hy)(artifact)] === (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .ZD)(artifact));
}
function readSubject(json) {
    if (!(0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(json))
        throw invalid('a subject is not an object');
    const { name, uri, digest } = json;
    if (!(0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(digest) || Object.keys(digest).length === 0)
        throw invalid('a subject has no digest');
    const entries = Object.entries(digest).map(([algorithm, hex]) => {
        if (typeof hex !== 'string')
            throw invalid('a digest is not text');
        return [algorithm, hex];
    });
    return { ...(typeof name === 'string' ? { name } : {}), ...(typeof uri === 'string' ? { uri } : {}), digest: Object.fromEntries(entries) };
}
function invalid(why) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('statement-invalid', {
        blame: 'artifact',
        message: `The signed payload is not an in-toto statement: ${why}`,
        remedy: 'Sign an in-toto Statement v1.',
    });
}


/***/ }),

/***/ 586: // MODULE: ./packages/core/build/model/strict-json.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Qp: () => (/* binding */ parseStrictJsonObject),
/* harmony export */   RJ: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9520);

/**
 * Parses JSON that came from outside: UTF-8 without errors or BOM, no duplicate or `__proto__` keys, bounded depth,
 * size and number of keys, no lone surrogates, integers that are exact. Whatever it accepts, `JSON.parse` reads the same.
 * @throws Failure `json-invalid` | `too-large`
 */
function parseStrictJson(bytes, limits = {}) {
    const what = limits.what ?? 'the document';
    const text = typeof bytes === 'string' ? bytes : decodeUtf8(bytes, what);
    const maxBytes = limits.maxBytes ?? 24 * 1024 * 1024;
    if ((typeof bytes === 'string' ? Buffer.byteLength(bytes) : bytes.byteLength) > maxBytes)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('too-large', {
            blame: 'artifact',
            message: `${what} is over its limit of ${maxBytes} bytes`,
            remedy: 'Make it smaller, or refer to it by digest.',
        });
    const maxDepth = limits.maxDepth ?? 64;
    const members = new Grammar(text, what, maxDepth, false).members();
    const value = JSON.parse(text);
    // A key that comes twice is one member of what was read: only then do the two counts differ, and only then is it looked for.
    if (membersOf(value) !== members)
        new Grammar(text, what, maxDepth, true).members();
    return value;
}
/** As {@link parseStrictJson}, and the document must be an object. */
function parseStrictJsonObject(bytes, limits = {}) {
    const value = parseStrictJson(bytes, limits);
    if (isJsonObject(value))
        return value;
    throw invalid(limits.what ?? 'the document', 'expected an object', 0);
}
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A member of what may be an object; never one of a prototype. */
function member(json, key) {
    return isJsonObject(json) && Object.hasOwn(json, key) ? json[key] : undefined;
}
function decodeUtf8(bytes, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('json-invalid', {
            blame: 'artifact',
            message: `${what} is not UTF-8`,
            remedy: 'Make the file again.',
            cause,
        });
    }
}
function invalid(what, why, at) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('json-invalid', {
        blame: 'artifact',
        message: `${what} is not strict JSON: ${why} (at character ${at})`,
        remedy: 'Make the file again; a document that two readers read differently is refused.',
    });
}
/** How many members the objects of a value have, all together. */
function membersOf(value) {
    if (typeof value !== 'object' || value === null)
        return 0;
    let members = 0;
    if (!isJsonObject(value))
        for (const item of value)
            members += membersOf(item);
    else
        for (const key of Object.keys(value))
            members += 1 + membersOf(value[key] ?? null);
    return members;
}
/** No document that is read here has as many; a set of millions takes seconds and gigabytes. */
const maxKeys = 10_000;
const literals = ['true', 'false', 'null'];
const shortEscapes = new Set(Buffer.from('"\\/bfnrt'));
const longEscape = /u[0-9a-fA-F]{4}/y;
/** So many digits are always an exact integer. */
const exactDigits = 15;
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const quote = 0x22;
const comma = 0x2c;
const point = 0x2e;
const colon = 0x3a;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
/** Checks by recursive descent and makes no values; the depth limit bounds the recursion. */
class Grammar {
    #text;
    #what;
    #maxDepth;
    /** Whether each key is held against those before it, which costs a set for each object. */
    #comparesKeys;
    #isWellFormed;
    #at = 0;
    #members = 0;
    constructor(text, what, maxDepth, comparesKeys) {
        this.#text = text;
        this.#what = what;
        this.#maxDepth = maxDepth;
        this.#comparesKeys = comparesKeys;
        this.#isWellFormed = text.isWellFormed();
    }
    /** How many members the objects of the document have, all together. @throws Failure `json-invalid` */
    members() {
        this.#value(1);
        this.#skipBlanks();
        if (this.#at < this.#text.length)
            throw this.#invalid('expected the end');
        return this.#members;
    }
    #value(depth) {
        if (depth > this.#maxDepth)
            throw this.#invalid(`nested deeper than ${this.#maxDepth} levels`);
        this.#skipBlanks();
        const next = this.#text.charCodeAt(this.#at);
        if (next === quote)
            this.#string();
        else if (next === openBrace)
            this.#object(depth);
        else if (next === openBracket)
            this.#array(depth);
        else if (!this.#literal())
            this.#number();
    }
    #object(depth) {
        const keys = this.#comparesKeys ? new Set() : undefined;
        let count = 0;
        this.#at += 1;
        this.#skipBlanks();
        if (this.#take(closeBrace))
            return;
        do {
            this.#skipBlanks();
            this.#key(keys);
            count += 1;
            if (count > maxKeys)
                throw this.#invalid(`an object of more than ${maxKeys} keys`);
            this.#skipBlanks();
            if (!this.#take(colon))
                throw this.#invalid('expected :');
            this.#value(depth + 1);
            this.#skipBlanks();
        } while (this.#take(comma));
        if (!this.#take(closeBrace))
            throw this.#invalid('expected }');
        this.#members += count;
    }
    #key(keys) {
        const start = this.#at;
        const hasEscapes = this.#string();
        if (!hasEscapes && keys === undefined && !this.#text.startsWith('"__proto__"', start))
            return;
        const key = JSON.parse(this.#text.slice(start, this.#at));
        if (key === '__proto__')
            throw this.#invalid('the key "__proto__" is refused');
        if (keys?.has(key))
            throw this.#invalid(`duplicate key ${JSON.stringify(key.slice(0, 80))}`);
        keys?.add(key);
    }
    #array(depth) {
        this.#at += 1;
        this.#skipBlanks();
        if (this.#take(closeBracket))
            return;
        do {
            this.#value(depth + 1);
            this.#skipBlanks();
        } while (this.#take(comma));
        if (!this.#take(closeBracket))
            throw this.#invalid('expected ]');
    }
    /** Whether the string has escapes. */
    #string() {
        const text = this.#text;
        const start = this.#at;
        if (text.charCodeAt(start) !== quote)
            throw this.#invalid('expected a string');
        let end = start + 1;
        let hasEscapes = false;
        let mayBeLone = !this.#isWellFormed;
        for (;;) {
            const code = text.charCodeAt(end);
            if (code === quote)
                break;
            if (code === backslash) {
                const length = this.#escapeAt(end + 1);
                hasEscapes = true;
                // Only an escape can bring a lone surrogate into a text that has none.
                mayBeLone ||= length > 1;
                end += 1 + length;
            }
            else if (code >= 0x20)
                end += 1;
            else
                throw this.#invalid(Number.isNaN(code) ? 'the string has no end' : 'a control character in a string');
        }
        this.#at = end + 1;
        if (mayBeLone && !JSON.parse(text.slice(start, this.#at)).isWellFormed())
            throw this.#invalid('a lone surrogate in a string');
        return hasEscapes;
    }
    /** How many characters follow the backslash. */
    #escapeAt(at) {
        if (shortEscapes.has(this.#text.charCodeAt(at)))
            return 1;
        longEscape.lastIndex = at;
        if (!longEscape.test(this.#text))
            throw this.#invalid('an unknown escape in a string');
        return longEscape.lastIndex - at;
    }
    #literal() {
        if (this.#text.charCodeAt(this.#at) <= 0x39)
            return false;
        const word = literals.find((one) => this.#text.startsWith(one, this.#at));
        this.#at += word?.length ?? 0;
        return word !== undefined;
    }
    #number() {
        if (this.#shortInteger())
            return;
        number.lastIndex = this.#at;
        const written = number.exec(this.#text)?.[0];
        if (written === undefined)
            throw this.#invalid('expected a value');
        this.#at += written.length;
        const value = Number(written);
        if (!Number.isFinite(value) || (!Number.isSafeInteger(value) && /^-?[0-9]+$/.test(written)))
            throw this.#invalid('a number that cannot be held exactly');
    }
    /** The usual case, for which a regular expression is slow. */
    #shortInteger() {
        const text = this.#text;
        let end = this.#at;
        let code = text.charCodeAt(end);
        // Of nothing, at the end, the code is NaN: neither above nor below.
        if (!(code >= 0x31 && code <= 0x39))
            return false;
        while (code >= 0x30 && code <= 0x39) {
            end += 1;
            code = text.charCodeAt(end);
        }
        if (end - this.#at > exactDigits || code === point || code === 0x45 || code === 0x65)
            return false;
        this.#at = end;
        return true;
    }
    #take(code) {
        if (this.#text.charCodeAt(this.#at) !== code)
            return false;
        this.#at += 1;
        return true;
    }
    #skipBlanks() {
        const text = this.#text;
        let at = this.#at;
        for (let code = text.charCodeAt(at); code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09; code = text.charCodeAt(at))
            at += 1;
        this.#at = at;
    }
    #invalid(why) {
        return invalid(this.#what, why, this.#at);
    }
}


/***/ }),

/***/ 4752: // MODULE: ./packages/core/build/policy/document.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bI: () => (/* binding */ PolicyProblems),
/* harmony export */   l4: () => (/* binding */ problemAt),
/* harmony export */   nq: () => (/* binding */ policyError)
/* harmony export */ });
/* unused harmony export documentError */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9520);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(517);


/** What a `policy-error` carries as its cause, for annotations. */
class PolicyProblems {
    problems;
    constructor(problems) {
        this.problems = problems;
    }
}
const mostListed = 50;
/** All that is wrong with a policy as the one Failure `policy-error`: each as `file:line:column: key: what`. */
function policyError(source, problems) {
    return documentError('policy-error', 'docs/policy-reference.md', source, problems);
}
/** As {@link policyError}, for another kind of document: `reference` is the page that tells its keys. */
function documentError(code, reference, source, problems) {
    const lines = problems.slice(0, mostListed).map(formatProblem);
    const more = problems.length > mostListed ? [`and ${problems.length - mostListed} more`] : [];
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(code, {
        blame: 'configuration',
        message: [`${source} has ${count}:`, ...lines, ...more].join('\n'),
        remedy: `Correct the lines named; ${reference} lists every key.`,
        cause: new PolicyProblems(problems),
    });
}
/** The problem at the place of `issue` in `document`. */
function problemAt(document, issue) {
    return {
        source: document.source,
        ...document.locate(issue.at),
        key: (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPath */ .j)(issue.at),
        message: issue.message,
    };
}
function formatProblem({ source, line, column, key, message }) {
    const place = line === undefined ? source : `${source}:${line}:${column ?? 1}`;
    return `${place}: ${key}: ${message}`;
}


/***/ }),

/***/ 7403: // MODULE: ./packages/core/build/policy/identity.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ mismatches)
/* harmony export */ });
/** What `workflow` is relative to: GitHub's own server. Another server's workflows are named by `subject`. */
const github = 'https://github.com/';
/**
 * Every field in which `signer` differs from `identity`; empty = the very same. All comparisons are exact, and what a
 * certificate does not say matches nothing. An identity that names no subject matches nobody; a key is never matched
 * by a certificate, nor a certificate by a key.
 */
function mismatches(identity, signer) {
    const domain = exact('domain', identity.domain, signer.domain);
    const found = identity.key === undefined ? [domain, ...certificateMismatches(identity, signer)] : [domain, keyMismatch(identity, signer)];
    return found.filter((mismatch) => mismatch !== undefined);
}
/** The verifier has found the key by this very name, and held the times against its window. */
function keyMismatch({ name }, { key, subject }) {
    return key?.name === name ? undefined : { field: 'key', expected: `the key ${name}`, found: key === undefined ? `a certificate of ${subject}` : `the key ${key.name}` };
}
function certificateMismatches(identity, signer) {
    const { extensions, key } = signer;
    if (key !== undefined)
        return [{ field: 'key', expected: 'a certificate', found: `the key ${key.name}` }];
    // The attester of a trust domain is nobody's identity, however an identity is written.
    if (signer.issuer === '')
        return [{ field: 'issuer', expected: identity.issuer ?? 'an issuer', found: absent }];
    return [
        exact('issuer', identity.issuer ?? 'an issuer', signer.issuer),
        ...subjectMismatches(identity, signer.subject),
        startedMismatch(identity, signer),
        ifGiven('repository-id', identity.repositoryId, extensions.sourceRepositoryIdentifier),
        ifGiven('owner-id', identity.ownerId, extensions.sourceRepositoryOwnerIdentifier),
        ifGiven('runner', identity.runner, extensions.runnerEnvironment),
        triggerMismatch(identity, extensions.buildTrigger),
        ifGiven('environment', identity.environment, extensions.deploymentEnvironment),
        ifGiven('workflow-digest', identity.workflowDigest, extensions.buildSignerDigest),
        ifGiven('called-by-digest', identity.calledByDigest, extensions.buildConfigDigest),
        ifGiven('repository', urlOf(identity.repository), extensions.sourceRepositoryUri),
        ifGiven('owner', urlOf(identity.owner), extensions.sourceRepositoryOwnerUri),
        refMismatch(identity.ref, extensions.sourceRepositoryRef),
        ifGiven('commit', identity.commit, extensions.sourceRepositoryDigest),
        attemptMismatch(identity.attempts, extensions.runInvocationUri),
        ifGiven('visibility', identity.visibility, extensions.sourceRepositoryVisibility),
        ifGiven('token-subject', identity.tokenSubject, extensions.tokenSubject),
    ];
}
/** Names without a scheme are of GitHub's own server. */
function urlOf(name) {
    return name === undefined || name.startsWith('https://') ? name : `${github}${name}`;
}
function refMismatch(ref, found) {
    return ref === undefined || (found !== undefined && isRef(ref, found)) ? undefined : { field: 'ref', expected: ref, found: found ?? absent };
}
/** The last part of a run's address, as GitHub writes it; an address of any other form names no attempt. */
function attemptMismatch(attempts, run) {
    if (attempts === undefined)
        return undefined;
    const [, attempt] = /^https:\/\/[a-z0-9.-]+\/[^/?#\s]+\/[^/?#\s]+\/actions\/runs\/[1-9][0-9]{0,19}\/attempts\/([1-9][0-9]{0,8})$/.exec(run ?? '') ?? [];
    return attempts.some((one) => String(one) === attempt) ? undefined : { field: 'attempts', expected: attempts.join(' or '), found: attempt ?? run ?? absent };
}
function subjectMismatches({ workflow, subject }, found) {
    if (workflow === undefined && subject === undefined)
        return [{ field: 'subject', expected: 'a workflow or a subject', found: 'neither in the policy' }];
    return [
        workflow === undefined || isWorkflow(workflow, found) ? undefined : { field: 'workflow', expected: `${github}${workflow}`, found },
        ifGiven('subject', subject, found),
    ];
}
/**
 * Anybody may start a workflow that is made to be called, with inputs of their own, and the certificate then bears the
 * name of the called workflow. So the workflow that was started (extension .18) has to be the very same one, or the
 * caller that the policy names.
 */
function startedMismatch({ workflow, calledBy }, { subject, extensions: { buildConfigUri: started } }) {
    if (workflow === undefined)
        return undefined;
    if (calledBy === undefined)
        return started === subject ? undefined : { field: 'called-by', expected: 'nobody: a workflow started by itself', found: started ?? absent };
    return started !== undefined && isWorkflow(calledBy, started) ? undefined : { field: 'called-by', expected: `${github}${calledBy}`, found: started ?? absent };
}
/** Whether `subject` names the workflow, at a ref that the ref of `workflow` allows. */
function isWorkflow(workflow, subject) {
    const at = workflow.indexOf('@');
    const file = `${github}${workflow.slice(0, at)}@`;
    return at > 0 && subject.startsWith(file) && isRef(workflow.slice(at + 1), subject.slice(file.length));
}
/** Part by part, so that `*` stays between two slashes: refs/tags/v* is neither refs/heads/v1 nor refs/tags/v1/x. */
function isRef(pattern, ref) {
    const patternParts = pattern.split('/');
    const parts = ref.split('/');
    return parts.length === patternParts.length && patternParts.every((part, index) => isPart(part, parts[index] ?? ''));
}
/** `*` stands for any run of plain printable characters; everything else for itself. */
function isPart(pattern, part) {
    const [head = '', ...rest] = pattern.split('*');
    if (rest.length === 0)
        return part === pattern;
    const tail = rest.pop() ?? '';
    if (!/^[\x21-\x7e]+$/.test(part) || part.includes('@'))
        return false;
    if (!part.startsWith(head) || !part.endsWith(tail))
        return false;
    let at = head.length;
    for (const piece of rest) {
        const next = part.indexOf(piece, at);
        if (next < 0)
            return false;
        at = next + piece.length;
    }
    return at <= part.length - tail.length;
}
/** Events that strangers cause, and that run the workflow of the default branch all the same: only where the policy names them. */
const causedByStrangers = ['pull_request_target', 'issue_comment', 'workflow_run'];
function triggerMismatch({ triggers, anyTrigger }, found) {
    if (triggers !== undefined)
        return found !== undefined && triggers.includes(found) ? undefined : { field: 'triggers', expected: triggers.join(' or '), found: found ?? absent };
    if (anyTrigger === true || found === undefined || !causedByStrangers.includes(found))
        return undefined;
    return { field: 'triggers', expected: 'no event that strangers cause, unless triggers names it', found };
}
function ifGiven(field, expected, found) {
    return expected === undefined ? undefined : exact(field, expected, found);
}
function exact(field, expected, found) {
    return found === expected ? undefined : { field, expected, found: found ?? absent };
}
const absent = 'nothing in the certificate';


/***/ }),

/***/ 7544: // MODULE: ./packages/core/build/policy/near-miss.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ nearMiss)
/* harmony export */ });
/* unused harmony export distance */
/** The word among `known` that `word` was probably meant to be: at most two slips of the fingers away. */
function nearMiss(word, known) {
    let best;
    for (const candidate of known) {
        const slips = distance(word.toLowerCase(), candidate.toLowerCase());
        const plausible = slips <= 2 && slips < Math.max(word.length, candidate.length) / 2;
        if (plausible && slips < (best?.slips ?? 3))
            best = { candidate, slips };
    }
    return best?.candidate;
}
/**
 * Damerau-Levenshtein distance (optimal string alignment): insertions, deletions, replacements, and swaps of two
 * neighbours. Words longer than 100 characters are only compared for equality.
 */
function distance(one, other) {
    if (one === other)
        return 0;
    if (one.length > 100 || other.length > 100)
        return Infinity;
    const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
    for (let row = 1; row <= one.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= other.length; column += 1)
            current.push(cell(one, other, row, column, rows, current));
        rows.push(current);
    }
    return rows[one.length]?.[other.length] ?? Infinity;
}
function cell(one, other, row, column, rows, current) {
    const above = rows[row - 1] ?? [];
    const same = one[row - 1] === other[column - 1];
    const replaced = (above[column - 1] ?? Infinity) + (same ? 0 : 1);
    const removed = (above[column] ?? Infinity) + 1;
    const added = (current[column - 1] ?? Infinity) + 1;
    const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
    const swapped = isSwap ? (rows[row - 2]?.[column - 2] ?? Infinity) + 1 : Infinity;
    return Math.min(replaced, removed, added, swapped);
}


/***/ }),

/***/ 517: // MODULE: ./packages/core/build/policy/reading.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ formatPath),
/* harmony export */   z: () => (/* binding */ Reading)
/* harmony export */ });
/* harmony import */ var _near_miss_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7544);

/** One reading of a document: collects everything that is wrong with it, not only the first. */
class Reading {
    issues = [];
    mentions = [];
    /** Notes an issue. @returns undefined, so that a schema can return it as "not understood" */
    note(at, message) {
        this.issues.push({ at, message });
        return undefined;
    }
    wrongType(at, expected, found) {
        return this.note(at, `expected ${expected}, found ${kindOf(found)}`);
    }
    unknownKey(at, key, known) {
        const candidates = [...known];
        const meant = (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_0__/* .nearMiss */ .b)(key, candidates);
        const hint = meant === undefined ? `known here: ${candidates.join(', ')}` : `did you mean \`${meant}\`?`;
        return this.note(at, `unknown key, ${hint}`);
    }
    mention(mention) {
        this.mentions.push(mention);
    }
}
/** `environments.staging.require.scan`, with indexes as `[0]`; odd keys are quoted. */
function formatPath(path) {
    const parts = path.map((part) => {
        if (typeof part === 'number')
            return `[${part}]`;
        return /^[A-Za-z0-9_-]{1,60}$/.test(part) ? `.${part}` : `[${JSON.stringify(part.slice(0, 60))}]`;
    });
    return parts.join('').replace(/^\./, '') || 'the document';
}
function kindOf(found) {
    if (found === null || found === undefined)
        return 'nothing';
    if (Array.isArray(found))
        return 'a list';
    return typeof found === 'object' ? 'a map' : `the ${typeof found} ${JSON.stringify(found)?.slice(0, 60) ?? ''}`.trimEnd();
}


/***/ }),

/***/ 3756: // MODULE: ./packages/core/build/predicates/fields.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9520);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3062);
/* harmony import */ var _model_strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(586);



/** Reads the members of a predicate, each with its type; whatever is not as expected is `statement-invalid`. */
class Fields {
    #json;
    #where;
    constructor(json, where) {
        if (!(0,_model_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(json))
            throw invalid(where, 'an object', json);
        this.#json = json;
        this.#where = where;
    }
    has(key) {
        return this.#json[key] !== undefined;
    }
    text(key) {
        const value = this.#json[key];
        if (typeof value !== 'string')
            throw invalid(`${this.#where}.${key}`, 'text', value);
        return value;
    }
    optionalText(key) {
        return this.#json[key] === undefined ? undefined : this.text(key);
    }
    oneOf(key, words) {
        const value = this.text(key);
        const word = words.find((candidate) => candidate === value);
        if (word === undefined)
            throw invalid(`${this.#where}.${key}`, words.join(' or '), value);
        return word;
    }
    /** A non-negative integer. */
    count(key) {
        const value = this.#json[key];
        if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
            throw invalid(`${this.#where}.${key}`, 'a non-negative integer', value);
        return value;
    }
    digest(key) {
        const value = this.#json[key];
        if (!(0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(value))
            throw invalid(`${this.#where}.${key}`, 'a digest', value);
        return value;
    }
    /** A list of digests. */
    digests(key) {
        return this.list(key).map((item, index) => {
            if (!(0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(item))
                throw invalid(`${this.#where}.${key}[${index}]`, 'a digest', item);
            return item;
        });
    }
    optionalDigest(key) {
        return this.#json[key] === undefined ? undefined : this.digest(key);
    }
    /** An RFC 3339 time in UTC. */
    time(key) {
        const value = this.text(key);
        const time = new Date(value);
        if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(value) || Number.isNaN(time.getTime()))
            throw invalid(`${this.#where}.${key}`, 'a time such as 2026-01-31T12:00:00Z', value);
        return time;
    }
    fields(key) {
        return new Fields(this.#json[key], `${this.#where}.${key}`);
    }
    list(key) {
        const value = this.#json[key];
        if (!Array.isArray(value))
            throw invalid(`${this.#where}.${key}`, 'a list', value);
        return value;
    }
    /** A list of objects, of at most `most`. */
    lists(key, most = Infinity) {
        const items = this.list(key);
        if (items.length > most)
            throw this.unexpected(key, `a list of at most ${most}`, `${items.length} entries`);
        return items.map((item, index) => new Fields(item, `${this.#where}.${key}[${index}]`));
    }
    /** A list of texts. */
    texts(key) {
        return this.list(key).map((item, index) => {
            if (typeof item !== 'string')
                throw invalid(`${this.#where}.${key}[${index}]`, 'text', item);
            return item;
        });
    }
    /** The failure to throw for a member that has its type but not its meaning. */
    unexpected(key, expected, found) {
        return invalid(`${this.#where}.${key}`, expected, found);
    }
}
function invalid(where, expected, found) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('statement-invalid', {
        blame: 'artifact',
        message: `${where} should be ${expected}, found ${JSON.stringify(found)?.slice(0, 120) ?? 'nothing'}`,
        remedy: 'Make the attestation again.',
        expected,
    });
}


/***/ }),

/***/ 7178: // MODULE: ./packages/core/build/predicates/github-release.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ isAboutWholeRelease),
/* harmony export */   Vx: () => (/* binding */ isGitHubRelease),
/* harmony export */   aq: () => (/* binding */ parseGitHubRelease)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3062);
/* harmony import */ var _model_release_listing_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(312);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3756);
/* harmony import */ var _predicate_types_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6476);




function isGitHubRelease(predicateType) {
    return predicateType === _predicate_types_js__WEBPACK_IMPORTED_MODULE_3__/* .predicateTypes */ .Z.gitHubRelease || predicateType === _predicate_types_js__WEBPACK_IMPORTED_MODULE_3__/* .predicateTypes */ .Z.gitHubRelease01;
}
/** Reads in-toto's release predicate v0.1 or v0.2 with what GitHub adds to it. @throws Failure `statement-invalid` */
function parseGitHubRelease({ predicate, subject }) {
    const fields = new _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Fields */ .C(predicate, 'release');
    const purl = fields.text('purl');
    const tagged = subject.filter(({ uri }) => uri === purl);
    return {
        repository: fields.text('repository'),
        repositoryId: fields.text('repositoryId'),
        ownerId: fields.text('ownerId'),
        tag: fields.text('tag'),
        purl,
        commit: tagged.length === 1 ? tagged[0]?.digest['sha1'] : undefined,
    };
}
/**
 * Whether the files that a release attestation names, all of them and no others, are those of the release that `subject`
 * is the digest of: GitHub attests the files one by one, and a release is named by the listing of them all.
 * @throws Failure `release-invalid` where they cannot be files of one release
 */
function isAboutWholeRelease({ predicateType, predicate, subject: named }, subject) {
    if (!isGitHubRelease(predicateType))
        return false;
    const files = named.filter(({ uri }) => uri === undefined || uri !== predicate['purl']);
    const listed = files.flatMap(({ name, digest: { sha256 } }) => {
        const digest = `sha256:${sha256}`;
        return name !== undefined && (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest) ? [{ name, digest }] : [];
    });
    return listed.length > 0 && listed.length === files.length && (0,_model_release_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseDigest */ .cS)(listed) === subject;
}


/***/ }),

/***/ 6476: // MODULE: ./packages/core/build/predicates/predicate-types.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ predicateTypes)
/* harmony export */ });
/** Predicate types that Portcullis reads or writes: standard ones under their own names, ours under one namespace. */
const predicateTypes = {
    provenance: 'https://slsa.dev/provenance/v1',
    provenance02: 'https://slsa.dev/provenance/v0.2',
    vulnerabilities: 'https://in-toto.io/attestation/vulns/v0.2',
    cyclonedx: 'https://cyclonedx.org/bom',
    spdx: 'https://spdx.dev/Document',
    verificationSummary: 'https://slsa.dev/verification_summary/v1',
    verificationSummary02: 'https://slsa.dev/verification_summary/v0.2',
    npmPublish: 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1',
    gitHubRelease: 'https://in-toto.io/attestation/release/v0.2',
    gitHubRelease01: 'https://in-toto.io/attestation/release/v0.1',
    decision: 'https://portcullis.dev/attestation/policy-decision/v0.1',
    approval: 'https://portcullis.dev/attestation/approval/v0.1',
    promotion: 'https://portcullis.dev/attestation/promotion/v0.1',
};


/***/ }),

/***/ 5954: // MODULE: ./packages/sigstore/build/certificate/der-object.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ DerObject)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3917);
/* harmony import */ var _without_stacks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5725);


/** Tag and length are never longer: six bytes of length are the most that the library reads. */
const maxHeader = 8;
/**
 * The library's tree of DER, written without a buffer of a kilobyte for each of its nodes: it is encoded anew for every
 * signature that is checked over a part of it, which was a fifth of the time that a bundle takes.
 */
class DerObject extends _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.ASN1Obj {
    /** @throws when `der` is not DER, or goes on after its end */
    static read(der) {
        return DerObject.#like((0,_without_stacks_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutStacks */ .G)(() => _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.ASN1Obj.parseBuffer(der)));
    }
    /** The same tree over the same bytes; what is taken out of it stays in the other. */
    copy() {
        return DerObject.#like(this);
    }
    toDER() {
        // What is taken out makes it shorter, so there is always room.
        const room = Buffer.allocUnsafe(this.value.byteLength + maxHeader);
        return room.subarray(writeBefore(room, room.byteLength, this));
    }
    static #like({ tag, value, subs }) {
        return new DerObject(tag, value, subs.map((sub) => DerObject.#like(sub)));
    }
}
/** Writes from the end to the beginning, as each length is known once what it counts is written. Returns where it begins. */
function writeBefore(room, end, { tag, value, subs }) {
    const from = subs.length > 0 ? subs.reduceRight((before, sub) => writeBefore(room, before, sub), end) : end - value.byteLength;
    if (subs.length === 0)
        room.set(value, from);
    const length = end - from;
    const start = length < 0x80 ? from - 1 : writeLongLength(room, from, length);
    if (length < 0x80)
        room[start] = length;
    room[start - 1] = tag.toDER();
    return start - 1;
}
function writeLongLength(room, end, length) {
    let at = end;
    for (let rest = length; rest > 0; rest = Math.floor(rest / 0x100)) {
        at -= 1;
        room[at] = rest % 0x100;
    }
    room[at - 1] = 0x80 + (end - at);
    return at - 1;
}


/***/ }),

/***/ 9805: // MODULE: ./packages/sigstore/build/certificate/extensions.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zd: () => (/* binding */ extendedKeyUsages),
/* harmony export */   Zt: () => (/* binding */ sequenceIn),
/* harmony export */   oQ: () => (/* binding */ extensionsOf)
/* harmony export */ });
const extendedKeyUsageOid = '2.5.29.37';
const sequenceNumber = 0x10;
/** The extensions in their order; an extension that comes twice is an error of the caller to refuse. */
function extensionsOf(certificate) {
    return certificate.extensions.map(({ subs }) => {
        const [oid, second] = subs;
        const octets = subs.at(-1);
        if (oid === undefined || octets === undefined || !octets.tag.isOctetString() || subs.length > 3)
            throw new TypeError('an extension is malformed');
        const critical = subs.length === 3 && second !== undefined && second.toBoolean();
        return { oid: oid.toOID(), critical, value: octets.value, parsed: octets.subs.length === 1 ? octets.subs[0] : undefined };
    });
}
/** What is in a sequence; another reader finds nothing in what is called otherwise. */
function sequenceIn({ parsed }) {
    const isSequence = parsed?.tag.isUniversal() === true && parsed.tag.constructed && parsed.tag.number === sequenceNumber;
    if (parsed === undefined || !isSequence)
        throw new TypeError('an extension holds no sequence');
    return parsed.subs;
}
/** The purposes that a certificate names in its extended key usage. */
function extendedKeyUsages(certificate) {
    const extension = extensionsOf(certificate).find(({ oid }) => oid === extendedKeyUsageOid);
    return extension === undefined ? [] : sequenceIn(extension).map((purpose) => purpose.toOID());
}


/***/ }),

/***/ 256: // MODULE: ./packages/sigstore/build/certificate/parsed-certificate.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ParsedCertificate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3917);
/* harmony import */ var _der_object_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5954);



/**
 * The library's certificate, remembering what never changes: its bytes, its key, and whether a given issuer signed it.
 * The library encodes and checks every certificate of a chain anew for each bundle, which is most of the time it takes.
 */
class ParsedCertificate extends _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.X509Certificate {
    der;
    #tree;
    #signedBy = new WeakMap();
    #spki;
    #key;
    constructor(der, tree) {
        super(tree);
        this.der = der;
        this.#tree = tree;
    }
    /** @throws when `der` is not DER */
    static of(der) {
        return new ParsedCertificate(der, _der_object_js__WEBPACK_IMPORTED_MODULE_2__/* .DerObject */ .N.read(der));
    }
    /** SubjectPublicKeyInfo in DER. */
    get publicKey() {
        this.#spki ??= super.publicKey;
        return this.#spki;
    }
    /** The same as a key. @throws when it is none that Node knows */
    get key() {
        this.#key ??= (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: this.publicKey, format: 'der', type: 'spki' });
        return this.#key;
    }
    verify(issuer = this) {
        const known = this.#signedBy.get(issuer);
        if (known !== undefined)
            return known;
        const signed = issuer instanceof ParsedCertificate ? this.#isSignedBy(issuer) : super.verify(issuer);
        this.#signedBy.set(issuer, signed);
        return signed;
    }
    /**
     * Notes that Node verified this certificate's signature with the issuer's `key`, so that the library need not again: only where
     * it would look at the very same bytes, key and algorithm.
     */
    noteSignedBy(issuer, key) {
        const { signatureAlgorithm } = this;
        if (signatureAlgorithm !== undefined && this.#tree.toDER().equals(this.der) && issuer.key.equals(key))
            this.#signedBy.set(issuer, true);
    }
    equals(other) {
        return other instanceof ParsedCertificate ? this.der.equals(other.der) : super.equals(other);
    }
    /** The copy that the library takes a timestamp out of. */
    clone() {
        return new ParsedCertificate(this.der, this.#tree.copy());
    }
    /** As the library does, with the key that is at hand already: what cannot be checked is not signed. */
    #isSignedBy({ key }) {
        try {
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(this.signatureAlgorithm, this.tbsCertificate.toDER(), key, this.signatureValue);
        }
        catch {
            return false;
        }
    }
}


/***/ }),

/***/ 1213: // MODULE: ./packages/sigstore/build/certificate/signature-algorithm.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ algorithmOfKey),
/* harmony export */   Fl: () => (/* binding */ algorithmOfNamedKey),
/* harmony export */   Od: () => (/* binding */ verifySignature)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8379);


const inCertificates = { leastRsaBits: 3072, p521: false, described: 'ECDSA P-256 or P-384, Ed25519, or RSA of 3072 to 8192 bits' };
/** Wider than for certificates: whoever names a key has chosen it, and keys that are in use cannot be chosen anew. */
const namedByPolicy = { leastRsaBits: 2048, p521: true, described: 'ECDSA P-256, P-384 or P-521, Ed25519, or RSA of 2048 to 8192 bits' };
/** The algorithm of a key in a certificate. @throws Failure `algorithm-refused` */
function algorithmOfKey(key) {
    return algorithm(key, inCertificates);
}
/** The algorithm of a key that a policy or a person names. @throws Failure `algorithm-refused` */
function algorithmOfNamedKey(key) {
    return algorithm(key, namedByPolicy);
}
function algorithm(key, accepted) {
    const { namedCurve, modulusLength = 0, publicExponent } = key.asymmetricKeyDetails ?? {};
    const type = key.asymmetricKeyType;
    if (type === 'ed25519')
        return { name: 'ed25519', hash: undefined };
    if (type === 'ec' && namedCurve === 'prime256v1')
        return { name: 'ecdsa-p256-sha256', hash: 'sha256' };
    if (type === 'ec' && namedCurve === 'secp384r1')
        return { name: 'ecdsa-p384-sha384', hash: 'sha384' };
    if (type === 'ec' && namedCurve === 'secp521r1' && accepted.p521)
        return { name: 'ecdsa-p521-sha512', hash: 'sha512' };
    const strong = modulusLength >= accepted.leastRsaBits && modulusLength <= 8192 && publicExponent === 65537n;
    if (type === 'rsa' && strong)
        return { name: 'rsa-pkcs1v15-sha256', hash: 'sha256' };
    throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('algorithm-refused', {
        message: 'The signing key is of a kind that is not accepted',
        expected: accepted.described,
        found: [type, namedCurve, modulusLength || undefined].filter(Boolean).join(' '),
        remedy: 'Sign with an ECDSA P-256 key, as the Sigstore clients do.',
    });
}
/** Whether `signature` over `bytes` was made by the holder of `key`. */
function verifySignature(algorithm, key, bytes, signature) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(algorithm.hash ?? null, bytes, key, signature);
}


/***/ }),

/***/ 5725: // MODULE: ./packages/sigstore/build/certificate/without-stacks.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withoutStacks)
/* harmony export */ });
/**
 * Works without taking stack traces. The library's parser tries every octet string as DER and throws where it is none,
 * some ten times a certificate, Node's reader of keys does likewise, and each bundle of a flood ends in a refusal: the
 * stacks that nobody reads stood out in the profile of a verification. An error that leaves here is told by its message. Not for work that waits.
 */
function withoutStacks(work) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        return work();
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}


/***/ }),

/***/ 6141: // MODULE: ./packages/sigstore/build/confidential-url.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isConfidential)
/* harmony export */ });
/** Whether a token may travel to `url`: over TLS, or to a loopback address. */
function isConfidential({ protocol, hostname }) {
    const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
    return protocol === 'https:' || (protocol === 'http:' && loopback);
}


/***/ }),

/***/ 3356: // MODULE: ./packages/sigstore/build/json-cursor.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ JsonCursor)
/* harmony export */ });
/* harmony import */ var _portcullis_core_model_base64__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7741);
/* harmony import */ var _portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(586);


/**
 * A place in a JSON document of protobuf's mapping (protobuf.dev, ProtoJSON): absent and null mean the default,
 * bytes are base64, 64-bit integers are text. Each reader names the place when it refuses.
 */
class JsonCursor {
    #value;
    #refuse;
    path;
    constructor(value, path, refuse) {
        this.#value = value;
        this.path = path;
        this.#refuse = refuse;
    }
    get isAbsent() {
        return this.#value === undefined || this.#value === null;
    }
    get json() {
        return this.#value;
    }
    /** The object's member; an object with members beside `known` is refused by {@link only}. */
    member(name) {
        if (this.isAbsent)
            return new JsonCursor(undefined, `${this.path}.${name}`, this.#refuse);
        if (!(0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(this.#value))
            throw this.refusal('expected an object');
        const value = Object.hasOwn(this.#value, name) ? this.#value[name] : undefined;
        return new JsonCursor(value, `${this.path}.${name}`, this.#refuse);
    }
    /** Refuses members that this reader does not know: another reader might, and see something else. */
    only(...known) {
        if (!(0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(this.#value))
            throw this.refusal('expected an object');
        const unknown = Object.keys(this.#value).find((name) => !known.includes(name));
        if (unknown !== undefined)
            throw this.refusal(`unknown member ${JSON.stringify(unknown.slice(0, 80))}`);
        return this;
    }
    list(maxItems) {
        if (this.isAbsent)
            return [];
        if (!Array.isArray(this.#value))
            throw this.refusal('expected a list');
        const items = this.#value;
        if (items.length > maxItems)
            throw this.refusal(`expected at most ${maxItems} items, found ${items.length}`);
        return items.map((item, index) => new JsonCursor(item, `${this.path}[${index}]`, this.#refuse));
    }
    text() {
        if (typeof this.#value !== 'string')
            throw this.refusal('expected text');
        return this.#value;
    }
    optionalText() {
        return this.isAbsent ? undefined : this.text();
    }
    /** Bytes in base64, not empty. */
    bytes() {
        try {
            const bytes = Buffer.from((0,_portcullis_core_model_base64__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y)(this.#value));
            if (bytes.byteLength > 0)
                return bytes;
        }
        catch (cause) {
            throw this.refusal('expected base64', cause);
        }
        throw this.refusal('expected some bytes, found none');
    }
    /** A whole number from zero, as decimal text; absent means "0". */
    wholeNumber() {
        if (this.isAbsent)
            return '0';
        const text = typeof this.#value === 'number' ? String(this.#value) : this.text();
        if (!/^(?:0|[1-9][0-9]{0,18})$/.test(text))
            throw this.refusal('expected a whole number from zero');
        return text;
    }
    refusal(message, cause) {
        return this.#refuse(`${this.path}: ${message}`, cause);
    }
}


/***/ }),

/***/ 8379: // MODULE: ./packages/sigstore/build/refusal.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9520);

/** A bundle that does not verify: the artifact's side must mend it. */
function refusal(code, { message, expected, found, remedy, cause }) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(code, {
        blame: 'artifact',
        message: [message, expected && `expected ${expected}`, found && `found ${found}`].filter(Boolean).join('; '),
        remedy: remedy ?? 'Sign the artifact again in the configured trust domain.',
        ...(expected === undefined ? {} : { expected }),
        ...(found === undefined ? {} : { found }),
        cause,
    });
}


/***/ }),

/***/ 1949: // MODULE: ./packages/sigstore/build/trust/trust-config-invalid.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ trustConfigInvalid),
/* harmony export */   i: () => (/* binding */ openTrustDocument)
/* harmony export */ });
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9520);
/* harmony import */ var _portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(586);
/* harmony import */ var _json_cursor_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3356);



const maxBytes = 4 * 1024 * 1024;
/** The one way in which trust configuration is refused. */
function trustConfigInvalid(message, cause) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('trust-config-invalid', {
        blame: 'configuration',
        message: `The trust configuration cannot be used: ${message}`,
        remedy: 'Fetch the trusted root of this Sigstore instance again, or ask its operator for one that is complete.',
        cause,
    });
}
/** Opens a file of trust configuration for reading. @throws Failure `trust-config-invalid` */
function openTrustDocument(bytes, what) {
    try {
        return new _json_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonCursor */ .N((0,_portcullis_core_model_strict_json__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJsonObject */ .Qp)(bytes, { what, maxBytes }), what, trustConfigInvalid);
    }
    catch (cause) {
        throw trustConfigInvalid(cause instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H ? cause.message : `${what} cannot be read`, cause);
    }
}


/***/ }),

/***/ 2989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readTrustDomain)
});

// EXTERNAL MODULE: ./packages/sigstore/build/confidential-url.js
var confidential_url = __nccwpck_require__(6141);
;// CONCATENATED MODULE: ./packages/sigstore/build/trust/operator.js
/**
 * Who runs a service of which the trust material tells only the address: the last two labels of its host name, or the
 * address without its port, so that two services of one house do not count as two witnesses. Where that is too strict,
 * the trust material names its operators.
 */
function operatorAt({ hostname }) {
    // A URL writes IPv6 in brackets and has checked the numbers of IPv4. Asking node:net would load the network.
    if (/^\d+(?:\.\d+){3}$/.test(hostname) || hostname.startsWith('['))
        return hostname;
    return hostname.replace(/\.$/, '').split('.').slice(-2).join('.');
}

// EXTERNAL MODULE: ./packages/sigstore/build/trust/validity.js
var validity = __nccwpck_require__(6086);
;// CONCATENATED MODULE: ./packages/sigstore/build/trust/signing-config.js



const signingConfigMediaType = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
const maxServices = 64;
/** Reads a signing config, alone in its file or inside another document. @throws Failure `trust-config-invalid` */
function readSigningConfig(place) {
    place.only('mediaType', 'caUrls', 'oidcUrls', 'rekorTlogUrls', 'rekorTlogConfig', 'tsaUrls', 'tsaConfig');
    const mediaType = place.member('mediaType');
    if (mediaType.text() !== signingConfigMediaType)
        throw mediaType.refusal(`expected ${signingConfigMediaType}, found ${mediaType.text()}`);
    const config = {
        certificateAuthorities: readServices(place.member('caUrls')),
        tlogs: readServices(place.member('rekorTlogUrls')),
        tlogSelector: readSelector(place.member('rekorTlogConfig')),
        timestampAuthorities: readServices(place.member('tsaUrls')),
        timestampSelector: readSelector(place.member('tsaConfig')),
    };
    if (config.certificateAuthorities.length === 0)
        throw place.member('caUrls').refusal('it is empty');
    if (config.tlogs.length > 0 && config.tlogSelector === undefined)
        throw place.member('rekorTlogConfig').refusal('it is missing');
    if (config.timestampAuthorities.length > 0 && config.timestampSelector === undefined)
        throw place.member('tsaConfig').refusal('it is missing');
    return config;
}
function readServices(place) {
    return place.list(maxServices).map((service) => {
        service.only('url', 'majorApiVersion', 'validFor', 'operator');
        const url = readServiceUrl(service.member('url'));
        return {
            url,
            majorApiVersion: Number(service.member('majorApiVersion').wholeNumber()),
            validFor: (0,validity/* readValidity */.Tu)(service.member('validFor'), { startRequired: true }),
            operator: service.member('operator').optionalText() || operatorAt(url),
        };
    });
}
/** The identity token travels to these: TLS, or a loopback address. */
function readServiceUrl(place) {
    const url = URL.parse(place.text());
    if (url === null || url.username !== '' || url.password !== '' || url.hash !== '')
        throw place.refusal('expected a plain URL');
    if (!(0,confidential_url/* isConfidential */.F)(url))
        throw place.refusal('expected https');
    return url;
}
function readSelector(place) {
    if (place.isAbsent)
        return undefined;
    const kind = place.only('selector', 'count').member('selector').text();
    const count = Number(place.member('count').wholeNumber());
    if (kind === 'ANY')
        return { kind: 'any' };
    if (kind === 'ALL')
        return { kind: 'all' };
    if (kind !== 'EXACT' || count < 1)
        throw place.refusal('expected the selector ANY, ALL or EXACT with a count');
    return { kind: 'exact', count };
}

// EXTERNAL MODULE: ./packages/sigstore/build/trust/trust-config-invalid.js
var trust_config_invalid = __nccwpck_require__(1949);
;// CONCATENATED MODULE: ./packages/sigstore/build/trust/thresholds.js

/**
 * The thresholds of a trust domain: what its root can support, or more where `asked` says so.
 * @throws Failure `trust-config-invalid` for less than that, or for more than the root could ever give
 */
function decideThresholds(root, asked = {}) {
    const able = supportOf(root);
    const least = { logs: Math.min(able.logs, 1), timestamps: 1, scts: Math.min(able.scts, 1) };
    return {
        logs: decide('logs', asked.logs, least.logs, able.logs),
        timestamps: decide('timestamps', asked.timestamps, least.timestamps, able.timestamps),
        scts: decide('scts', asked.scts, least.scts, able.scts),
    };
}
/** How many distinct operators the root names for each. A log can be a source of time too: Rekor v1 signs when it saw an entry. */
function supportOf({ tlogs, ctlogs, timestampAuthorities }) {
    return {
        logs: distinctOperators(tlogs),
        timestamps: distinctOperators([...timestampAuthorities, ...tlogs]),
        scts: distinctOperators(ctlogs),
    };
}
function decide(name, asked, least, able) {
    const threshold = asked ?? least;
    if (!Number.isSafeInteger(threshold) || threshold < 0)
        throw (0,trust_config_invalid/* trustConfigInvalid */.E)(`${name}: expected a whole number, found ${threshold}`);
    if (threshold < least)
        throw (0,trust_config_invalid/* trustConfigInvalid */.E)(`${name}: ${threshold} asks for less than the ${least} that its root supports`);
    if (threshold > able)
        throw (0,trust_config_invalid/* trustConfigInvalid */.E)(`${name}: ${threshold} asked for, but its root names ${able} independent of each other`);
    return threshold;
}
function distinctOperators(authorities) {
    return new Set(authorities.map(({ operator }) => operator)).size;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./packages/sigstore/build/certificate/extensions.js
var extensions = __nccwpck_require__(9805);
// EXTERNAL MODULE: ./packages/sigstore/build/certificate/parsed-certificate.js
var parsed_certificate = __nccwpck_require__(256);
;// CONCATENATED MODULE: ./packages/sigstore/build/trust/certificate-authority.js





const maxChain = 8;
const timeStamping = '1.3.6.1.5.5.7.3.8';
/** Reads one of `certificateAuthorities`. @throws Failure `trust-config-invalid` */
function readCertificateAuthority(place) {
    const authority = readAuthority(place);
    authority.certChain.forEach((certificate, index) => {
        if (!certificate.isCA)
            throw place.refusal(`certificate ${index} of its chain is not that of an authority`);
    });
    return authority;
}
/**
 * Reads one of `timestampAuthorities`, whose first certificate signs the timestamps. That its purpose be critical is not
 * asked for: GitHub's is not, and the trusted root vouches for the certificate itself. @throws Failure `trust-config-invalid`
 */
function readTimestampAuthority(place) {
    const authority = readAuthority(place);
    const [signing, ...issuers] = authority.certChain;
    if (signing === undefined || issuers.length === 0)
        throw place.refusal('its chain lacks the certificate that signs timestamps');
    if (signing.isCA || purposesOf(signing, place) !== timeStamping)
        throw place.refusal('its first certificate is not for time stamping alone (RFC 3161 §2.3)');
    if (!issuers.every((issuer) => issuer.isCA))
        throw place.refusal('a certificate above the first is not that of an authority');
    return authority;
}
/** OpenSSL is content with more behind the list of purposes than our reader. */
function purposesOf(certificate, place) {
    try {
        return (0,extensions/* extendedKeyUsages */.Zd)(certificate).join();
    }
    catch (cause) {
        throw place.refusal('its first certificate does not tell what it is for', cause);
    }
}
function readAuthority(place) {
    place.only('subject', 'uri', 'certChain', 'validFor', 'operator');
    const chain = place.member('certChain').only('certificates').member('certificates');
    const certificates = chain.list(maxChain).map((item) => item.only('rawBytes').member('rawBytes'));
    const parsed = certificates.map(parseCertificate);
    if (parsed.length === 0)
        throw chain.refusal('it is empty');
    requireChain(parsed, chain);
    const uri = URL.parse(place.member('uri').optionalText() ?? '');
    return {
        certChain: parsed.map(({ certificate }) => certificate),
        validFor: (0,validity/* readValidity */.Tu)(place.member('validFor'), { startRequired: false }),
        operator: place.member('operator').optionalText() || (uri && operatorAt(uri)) || (parsed[0]?.node.subject ?? ''),
    };
}
function parseCertificate(place) {
    const der = place.bytes();
    try {
        return { certificate: parsed_certificate/* ParsedCertificate */.D.of(der), node: new external_node_crypto_.X509Certificate(der) };
    }
    catch (cause) {
        throw place.refusal('not an X.509 certificate in DER', cause);
    }
}
/** The library follows a chain only up to a self-signed certificate, so one that stops short could never verify anything. */
function requireChain(certificates, place) {
    certificates.forEach((read, index) => {
        const issuer = certificates[index + 1] ?? read;
        const { publicKey } = issuer.node;
        if (read.node.checkIssued(issuer.node) && read.node.verify(publicKey)) {
            read.certificate.noteSignedBy(issuer.certificate, publicKey);
            return;
        }
        const expected = issuer === read ? 'self-signed, as the last must be' : `issued by certificate ${index + 1}`;
        throw place.refusal(`certificate ${index} is not ${expected}`);
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/trust/log-authority.js



/** What each algorithm name of a log key says about the key; others cannot be verified and are refused. */
const keyShapes = {
    PKIX_ECDSA_P256_SHA_256: { type: 'ec', curve: 'prime256v1' },
    PKIX_ED25519: { type: 'ed25519' },
    PKIX_RSA_PKCS1V15_2048_SHA256: { type: 'rsa', minBits: 2048 },
    PKIX_RSA_PKCS1V15_3072_SHA256: { type: 'rsa', minBits: 3072 },
    PKIX_RSA_PKCS1V15_4096_SHA256: { type: 'rsa', minBits: 4096 },
    // Deprecated names, still used for retired certificate logs.
    PKIX_RSA_PKCS1V5: { type: 'rsa', minBits: 2048 },
    PKCS1_RSA_PKCS1V5: { type: 'rsa', minBits: 2048, pkcs1: true },
};
/** Reads a TransparencyLogInstance (sigstore_trustroot.proto) of `tlogs`. @throws Failure `trust-config-invalid` */
function readTransparencyLog(place) {
    const checkpointKeyId = place.member('checkpointKeyId');
    return readLog(place, checkpointKeyId.isAbsent ? place.member('logId') : checkpointKeyId);
}
/** Reads one of `ctlogs`, whose id is the digest of its key (RFC 6962 §3.2). @throws Failure `trust-config-invalid` */
function readCertificateLog(place) {
    const log = readLog(place, place.member('logId'));
    const expected = (0,external_node_crypto_.createHash)('sha256').update(log.publicKey.export({ format: 'der', type: 'spki' })).digest();
    if (!log.logId.equals(expected))
        throw place.member('logId').refusal('it is not the SHA-256 of the key beside it');
    return log;
}
function readLog(place, keyId) {
    place.only('baseUrl', 'hashAlgorithm', 'publicKey', 'logId', 'checkpointKeyId', 'operator');
    if (place.member('hashAlgorithm').text() !== 'SHA2_256')
        throw place.member('hashAlgorithm').refusal('expected SHA2_256');
    const key = place.member('publicKey').only('rawBytes', 'keyDetails', 'validFor');
    const baseUrl = readUrl(place.member('baseUrl'));
    return {
        baseUrl,
        logId: keyId.only('keyId').member('keyId').bytes(),
        publicKey: readKey(key),
        validFor: (0,validity/* readValidity */.Tu)(key.member('validFor'), { startRequired: true }),
        operator: place.member('operator').optionalText() || operatorAt(baseUrl),
    };
}
function readKey(place) {
    const details = place.member('keyDetails').text();
    const shape = Object.hasOwn(keyShapes, details) ? keyShapes[details] : undefined;
    if (shape === undefined)
        throw place.member('keyDetails').refusal(`${JSON.stringify(details)} is not supported`);
    const key = parseKey(place.member('rawBytes'), shape.pkcs1 === true ? 'pkcs1' : 'spki');
    const { namedCurve, modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
    const fits = key.asymmetricKeyType === shape.type && namedCurve === shape.curve && modulusLength >= (shape.minBits ?? 0);
    if (!fits)
        throw place.member('rawBytes').refusal(`the key is not what keyDetails ${details} says`);
    return key;
}
function parseKey(place, type) {
    try {
        return (0,external_node_crypto_.createPublicKey)({ key: place.bytes(), format: 'der', type });
    }
    catch (cause) {
        throw place.refusal('not a public key in DER', cause);
    }
}
function readUrl(place) {
    const url = URL.parse(place.text());
    if (url === null || url.host === '')
        throw place.refusal('expected a URL');
    return url;
}

;// CONCATENATED MODULE: ./packages/sigstore/build/trust/trusted-root.js



const trustedRootMediaTypes = [
    'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    'application/vnd.dev.sigstore.trustedroot.v0.1+json',
    'application/vnd.dev.sigstore.trustedroot.v0.2+json',
];
const maxInstances = 64;
/** Reads a trusted root file. @throws Failure `trust-config-invalid` */
function parseTrustedRoot(bytes) {
    return readTrustedRoot(openTrustDocument(bytes, 'trusted root'));
}
/** Reads a trusted root inside another document. @throws Failure `trust-config-invalid` */
function readTrustedRoot(place) {
    place.only('mediaType', 'tlogs', 'certificateAuthorities', 'ctlogs', 'timestampAuthorities');
    const mediaType = place.member('mediaType');
    if (!trustedRootMediaTypes.includes(mediaType.text()))
        throw mediaType.refusal(`unknown: ${mediaType.text()}`);
    const certificateAuthorities = place.member('certificateAuthorities').list(maxInstances).map(readCertificateAuthority);
    if (certificateAuthorities.length === 0)
        throw place.member('certificateAuthorities').refusal('it is empty');
    return {
        certificateAuthorities,
        timestampAuthorities: place.member('timestampAuthorities').list(maxInstances).map(readTimestampAuthority),
        tlogs: place.member('tlogs').list(maxInstances).map(readTransparencyLog),
        ctlogs: place.member('ctlogs').list(maxInstances).map(readCertificateLog),
    };
}

;// CONCATENATED MODULE: ./packages/sigstore/build/trust/trust-domain.js




const clientTrustConfigMediaType = 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json';
/** Reads a trust domain from its files. @throws Failure `trust-config-invalid` */
function readTrustDomain({ name, config, signingConfig, thresholds }) {
    if (name === '')
        throw (0,trust_config_invalid/* trustConfigInvalid */.E)('a trust domain has no name');
    const document = (0,trust_config_invalid/* openTrustDocument */.i)(config, `trust domain ${name}`);
    const whole = document.member('mediaType').text() === clientTrustConfigMediaType;
    if (whole)
        document.only('mediaType', 'trustedRoot', 'signingConfig');
    if (whole && signingConfig !== undefined)
        throw (0,trust_config_invalid/* trustConfigInvalid */.E)(`${name} holds a signing config already: a second one is ambiguous`);
    const root = readTrustedRoot(whole ? document.member('trustedRoot') : document);
    const signing = whole
        ? document.member('signingConfig')
        : signingConfig && (0,trust_config_invalid/* openTrustDocument */.i)(signingConfig, `signing config of ${name}`);
    return {
        name,
        root,
        thresholds: decideThresholds(root, thresholds),
        ...(signing === undefined || signing.isAbsent ? {} : { signing: readSigningConfig(signing) }),
    };
}


/***/ }),

/***/ 6086: // MODULE: ./packages/sigstore/build/trust/validity.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ describeValidity),
/* harmony export */   Tu: () => (/* binding */ readValidity),
/* harmony export */   UO: () => (/* binding */ isWithin)
/* harmony export */ });
const beginningOfTime = new Date(0);
const endOfTime = new Date(8_640_000_000_000_000);
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
/** Reads `validFor`; with `startRequired`, a missing start is an error and not "since ever". */
function readValidity(place, { startRequired }) {
    if (!place.isAbsent)
        place.only('start', 'end');
    const start = place.member('start');
    if (start.isAbsent && startRequired)
        throw start.refusal('a time from which it is valid is missing');
    const validity = {
        start: start.isAbsent ? beginningOfTime : readTime(start),
        end: place.member('end').isAbsent ? endOfTime : readTime(place.member('end')),
    };
    if (validity.end < validity.start)
        throw place.refusal('it ends before it starts');
    return validity;
}
function isWithin(time, { start, end }) {
    return start <= time && time <= end;
}
function describeValidity({ start, end }) {
    const from = start.getTime() === beginningOfTime.getTime() ? 'ever' : start.toISOString();
    return end.getTime() === endOfTime.getTime() ? `since ${from}` : `${from} to ${end.toISOString()}`;
}
function readTime(place) {
    const text = place.text();
    const time = new Date(text);
    if (!rfc3339.test(text) || Number.isNaN(time.getTime()))
        throw place.refusal('expected a time such as 2026-01-01T00:00:00Z');
    return time;
}


/***/ }),

/***/ 6217: // MODULE: ./packages/sigstore/build/trust/verification-key.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ spkiOf),
/* harmony export */   RR: () => (/* binding */ readPublicKey),
/* harmony export */   p4: () => (/* binding */ keyHint),
/* harmony export */   to: () => (/* binding */ answersTo),
/* harmony export */   yy: () => (/* binding */ keyFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3062);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9520);
/* harmony import */ var _certificate_signature_algorithm_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1213);




const maxPemBytes = 16 * 1024;
/** Names a key inside a bundle: base64 of SHA-256 over its SubjectPublicKeyInfo in DER (standards of the Sigstore bundle, `hint`). */
function keyHint(publicKey) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(spkiOf(publicKey)).digest('base64');
}
/** Names a key for people and lists: the digest of its SubjectPublicKeyInfo. */
function keyFingerprint(publicKey) {
    return (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(spkiOf(publicKey));
}
/** Whether a bundle's hint means this key. npm's registry writes the same digest as `SHA256:` and base64 without padding. */
function answersTo({ publicKey }, hint) {
    const own = keyHint(publicKey);
    return hint === own || hint === `SHA256:${own.replace(/=+$/, '')}`;
}
/** SubjectPublicKeyInfo in DER; each key is written once. */
function spkiOf(publicKey) {
    const known = written.get(publicKey);
    if (known !== undefined)
        return known;
    const spki = Buffer.from(publicKey.export({ format: 'der', type: 'spki' }));
    written.set(publicKey, spki);
    return spki;
}
const written = new WeakMap();
/**
 * Reads a public key in PEM, `PUBLIC KEY` alone: a certificate is no key (its authority would never be asked), and a
 * private key has no business here. @throws Failure `trust-config-invalid` | `algorithm-refused`
 */
function readPublicKey(bytes, what) {
    const pem = bytes.byteLength > maxPemBytes ? '' : Buffer.from(bytes).toString('latin1').trim();
    if (!/^-----BEGIN PUBLIC KEY-----\r?\n[A-Za-z0-9+/=\r\n]+\r?\n-----END PUBLIC KEY-----$/.test(pem))
        throw invalid(what, 'it is not one public key in PEM');
    const key = parse(pem, what);
    requireAlgorithm(key, what);
    return key;
}
function parse(pem, what) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: pem, format: 'pem', type: 'spki' });
    }
    catch (cause) {
        throw invalid(what, 'it does not hold a public key', cause);
    }
}
function requireAlgorithm(key, what) {
    try {
        (0,_certificate_signature_algorithm_js__WEBPACK_IMPORTED_MODULE_3__/* .algorithmOfNamedKey */ .Fl)(key);
    }
    catch (cause) {
        throw cause instanceof _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H ? invalid(what, cause.message, cause) : cause;
    }
}
function invalid(what, why, cause) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('trust-config-invalid', {
        blame: 'configuration',
        message: `${what} cannot be used: ${why}`,
        remedy: 'Give the public half of the signing key as a PEM file (cosign public-key, or openssl pkey -pubout).',
        cause,
    });
}


/***/ }),

/***/ 8437: // MODULE: ./packages/workspace/build/read-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XW: () => (/* binding */ readFileInside)
/* harmony export */ });
/* unused harmony exports digestOfFileInside, digestAndStartInside */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9520);
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3062);






/**
 * Reads a regular file that lies, with all links followed, inside one of the roots. Neither errors nor anything else
 * here ever repeats what the file says. @throws Failure `file-invalid` | `too-large`
 */
async function readFileInside(path, limits) {
    const { maxBytes, what } = limits;
    return await withFileInside(path, limits, async (file, size) => {
        if (size > maxBytes)
            throw tooLarge(what, path, maxBytes);
        return await readAtMost(file, maxBytes, () => tooLarge(what, path, maxBytes));
    });
}
/** The SHA-256 of a file of any size, found as {@link readFileInside} finds it. @throws Failure `file-invalid` */
async function digestOfFileInside(path, limits) {
    return (await digestAndStartInside(path, limits)).digest;
}
const startBytes = 64;
/** As {@link digestOfFileInside}, with the first 64 of the very bytes that were hashed. @throws Failure `file-invalid` */
async function digestAndStartInside(path, limits) {
    return await withFileInside(path, limits, async (file) => {
        const hash = createHash('sha256');
        let start = Buffer.alloc(0);
        const content = file.createReadStream({ autoClose: false });
        for await (const chunk of content) {
            if (start.byteLength < startBytes)
                start = Buffer.concat([start, chunk]).subarray(0, startBytes);
            hash.update(chunk);
        }
        return { digest: parseDigest(`sha256:${hash.digest('hex')}`), start: new Uint8Array(start) };
    });
}
async function withFileInside(path, { roots, what }, work) {
    if (path === '' || path.includes('\0'))
        throw invalid(what, path, 'expected a path');
    const real = await realPathOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(roots[0] ?? '', path), what, path);
    const realRoots = await Promise.all(roots.map((root) => realPathOf(root, 'the directory to read from', root)));
    if (!realRoots.some((root) => isInside(real, root)))
        throw invalid(what, path, `it lies outside ${roots.join(' and ')}`);
    // Not following a last link and not waiting for a writer: between the look above and here the path may have changed.
    const file = await opened(real, what, path);
    try {
        const found = await file.stat();
        if (!found.isFile())
            throw invalid(what, path, 'it is not a regular file');
        const named = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(await realPathOf(real, what, path));
        if (named.ino !== found.ino || named.dev !== found.dev)
            throw invalid(what, path, 'it was replaced while it was read');
        return await work(file, found.size);
    }
    finally {
        await file.close();
    }
}
/** Reads to the end; a file may grow while it is read, so the limit is held here too. */
async function readAtMost(file, maxBytes, overLimit) {
    const chunks = [];
    let total = 0;
    for (;;) {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(65_536), 0, 65_536, null);
        if (bytesRead === 0)
            return new Uint8Array(Buffer.concat(chunks));
        total += bytesRead;
        if (total > maxBytes)
            throw overLimit();
        chunks.push(buffer.subarray(0, bytesRead));
    }
}
async function opened(real, what, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    }
    catch (cause) {
        throw invalid(what, path, `it cannot be opened (${codeOf(cause)})`, cause);
    }
}
async function realPathOf(absolute, what, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(absolute);
    }
    catch (cause) {
        throw invalid(what, path, codeOf(cause) === 'ENOENT' ? 'there is no such file' : `it cannot be found (${codeOf(cause)})`, cause);
    }
}
function isInside(path, root) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, path);
    return way !== '' && !(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(way) && way !== '..' && !way.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)('..', '/'));
}
function codeOf(cause) {
    return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'unknown error';
}
function invalid(what, path, why, cause) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('file-invalid', {
        blame: 'configuration',
        message: `Cannot read ${what} at ${JSON.stringify(path.slice(0, 300))}: ${why}`,
        remedy: 'Give the path of a regular file in the workspace.',
        cause,
    });
}
function tooLarge(what, path, maxBytes) {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('too-large', {
        blame: 'configuration',
        message: `Cannot read ${what} at ${JSON.stringify(path.slice(0, 300))}: it is over its limit of ${maxBytes} bytes`,
        remedy: 'Make it smaller.',
    });
}


/***/ }),

/***/ 9157: // MODULE: ./packages/worlds/build/evidence/bundle-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   px: () => (/* binding */ bundleFile)
/* harmony export */ });
/* unused harmony export readBundleFile */
/* harmony import */ var _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9520);
/* harmony import */ var _portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3062);
/* harmony import */ var _portcullis_workspace_read_file__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8437);



const maxBundleBytes = 24 * 1024 * 1024;
/** As many as an artifact may have referrers. */
const maxBundles = 1_000;
/** Bundles from a file: one as `.sigstore.json`, or one a line as `.sigstore.jsonl`. */
function bundleFile(path, surroundings) {
    return { bundles: async () => await readBundleFile(path, surroundings) };
}
/** All bundles of a file, whatever they are about. @throws Failure `file-invalid` | `too-large` */
async function readBundleFile(path, { readable }) {
    const content = await (0,_portcullis_workspace_read_file__WEBPACK_IMPORTED_MODULE_2__/* .readFileInside */ .XW)(path, { roots: readable, maxBytes: maxBundleBytes, what: 'the bundle' });
    const pieces = path.endsWith('.jsonl') ? linesOf(content) : [content];
    return pieces.map((bytes) => ({ bytes, digest: (0,_portcullis_core_model_digest__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes), source: path }));
}
/** Split as bytes: what a line holds is for the verifier to judge. */
function linesOf(content) {
    // One piece more than there are lines: what is behind the last line break.
    const lines = Buffer.from(content).toString('latin1').split('\n', maxBundles + 2);
    if (lines.length > maxBundles + 1)
        throw tooMany();
    return lines.filter((line) => line.trim() !== '').map((line) => Buffer.from(line, 'latin1'));
}
function tooMany() {
    return new _portcullis_core_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('too-large', {
        blame: 'artifact',
        message: `The file holds more than ${maxBundles} bundles`,
        remedy: 'Give the bundles of this artifact only.',
        expected: `at most ${maxBundles} lines`,
    });
}


/***/ }),

/***/ 142: // MODULE: ./packages/worlds/build/trust/trust-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readTrustFile)
/* harmony export */ });
/* harmony import */ var _portcullis_workspace_read_file__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8437);

const maxTrustConfigBytes = 4 * 1024 * 1024;
/** A trusted root or ClientTrustConfig, or the root of a TUF repository. @throws Failure `file-invalid` | `too-large` */
function readTrustFile(path, what, roots) {
    return (0,_portcullis_workspace_read_file__WEBPACK_IMPORTED_MODULE_0__/* .readFileInside */ .XW)(path, { roots, maxBytes: maxTrustConfigBytes, what });
}


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/async module */
/******/ 	(() => {
/******/ 		var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 		var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 		var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 		var resolveQueue = (queue) => {
/******/ 			if(queue && queue.d < 1) {
/******/ 				queue.d = 1;
/******/ 				queue.forEach((fn) => (fn.r--));
/******/ 				queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 			}
/******/ 		}
/******/ 		var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 			if(dep !== null && typeof dep === "object") {
/******/ 				if(dep[webpackQueues]) return dep;
/******/ 				if(dep.then) {
/******/ 					var queue = [];
/******/ 					queue.d = 0;
/******/ 					dep.then((r) => {
/******/ 						obj[webpackExports] = r;
/******/ 						resolveQueue(queue);
/******/ 					}, (e) => {
/******/ 						obj[webpackError] = e;
/******/ 						resolveQueue(queue);
/******/ 					});
/******/ 					var obj = {};
/******/ 					obj[webpackQueues] = (fn) => (fn(queue));
/******/ 					return obj;
/******/ 				}
/******/ 			}
/******/ 			var ret = {};
/******/ 			ret[webpackQueues] = x => {};
/******/ 			ret[webpackExports] = dep;
/******/ 			return ret;
/******/ 		}));
/******/ 		__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 			var queue;
/******/ 			hasAwait && ((queue = []).d = -1);
/******/ 			var depQueues = new Set();
/******/ 			var exports = module.exports;
/******/ 			var currentDeps;
/******/ 			var outerResolve;
/******/ 			var reject;
/******/ 			var promise = new Promise((resolve, rej) => {
/******/ 				reject = rej;
/******/ 				outerResolve = resolve;
/******/ 			});
/******/ 			promise[webpackExports] = exports;
/******/ 			promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 			module.exports = promise;
/******/ 			body((deps) => {
/******/ 				currentDeps = wrapDeps(deps);
/******/ 				var fn;
/******/ 				var getResult = () => (currentDeps.map((d) => {
/******/ 					if(d[webpackError]) throw d[webpackError];
/******/ 					return d[webpackExports];
/******/ 				}))
/******/ 				var promise = new Promise((resolve) => {
/******/ 					fn = () => (resolve(getResult));
/******/ 					fn.r = 0;
/******/ 					var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 					currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 				});
/******/ 				return fn.r ? promise : getResult();
/******/ 			}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 			queue && queue.d < 0 && (queue.d = 0);
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module used 'module' so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(3640);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;