import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE_node_module_abdfd1af__ from "node:module";
/******/ var __webpack_modules__ = ({

/***/ 1121:
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

/***/ 6027:
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

/***/ 4243:
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

/***/ 990:
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

/***/ 1044:
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

/***/ 9343:
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

/***/ 9368:
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

/***/ 9032:
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

/***/ 2788:
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

/***/ 3917:
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

/***/ 3327:
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

/***/ 1817:
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

/***/ 1055:
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

/***/ 7512:
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

/***/ 994:
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

/***/ 2714:
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

/***/ 2925:
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

/***/ 1673:
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

/***/ 3566:
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

/***/ 6389:
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

/***/ 9358:
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

/***/ 6144:
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

/***/ 7030:
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

/***/ 5000:
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

/***/ 6764:
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

/***/ 381:
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

/***/ 4969:
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

/***/ 7543:
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

/***/ 715:
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

/***/ 5334:
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

/***/ 5204:
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

/***/ 1997:
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

/***/ 9732:
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

/***/ 9654:
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

/***/ 3835:
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

/***/ 2635:
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

/***/ 2544:
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

/***/ 6531:
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

/***/ 6849:
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

/***/ 4187:
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

/***/ 8412:
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

/***/ 3771:
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

/***/ 1633:
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

/***/ 8037:
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

/***/ 7968:
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

/***/ 4472:
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

/***/ 9266:
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

/***/ 7005:
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

/***/ 1484:
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

/***/ 8218:
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

/***/ 7703:
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

/***/ 7046:
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

/***/ 333:
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

/***/ 9738:
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

/***/ 7822:
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

/***/ 4433:
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

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
exports.hR = publicApi.parseAllDocuments;
__webpack_unused_export__ = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
exports.YR = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 4558:
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
        insecureRegistries: inputs.insecureRegistries,
        github: inputs.githubToken === undefined ? undefined : { token: inputs.githubToken, apiUrl, repository },
        onSecret: (secret) => host.hide(secret),
    };
}

// EXTERNAL MODULE: ./packages/core/build/failure.js
var build_failure = __nccwpck_require__(9520);
;// CONCATENATED MODULE: ./packages/core/build/model/base64.js

const standard = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/**
 * Decodes canonical base64 (RFC 4648 §4). With `urlSafe`, the URL alphabet with or without padding is accepted
 * too (DSSE 1.0.2 asks readers for both). @throws Failure `base64-invalid`
 */
function decodeBase64(text, options = {}) {
    if (typeof text !== 'string')
        throw invalid(`expected base64 text, found ${typeof text}`);
    const plain = options.urlSafe === true ? toStandard(text) : text;
    if (!standard.test(plain))
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
    return new build_failure/* Failure */.H('base64-invalid', { blame: 'artifact', message: `Not base64: ${message}`, remedy: 'Make the file again.' });
}

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
        throw envelope_invalid('expected an object');
    const { payload, payloadType, signatures } = json;
    if (typeof payloadType !== 'string')
        throw envelope_invalid('payloadType is missing');
    if (!Array.isArray(signatures) || signatures.length !== 1)
        throw envelope_invalid('a Sigstore envelope carries exactly one signature');
    return {
        payloadType,
        payload: decodeBase64(payload, { urlSafe: true }),
        signatures: signatures.map((entry) => {
            if (!(0,strict_json/* isJsonObject */.OW)(entry))
                throw envelope_invalid('a signature is not an object');
            const keyid = entry['keyid'] ?? '';
            if (typeof keyid !== 'string')
                throw envelope_invalid('keyid is not text');
            return { sig: decodeBase64(entry['sig'], { urlSafe: true }), keyid };
        }),
    };
}
function envelope_invalid(why) {
    return new build_failure/* Failure */.H('bundle-invalid', {
        blame: 'artifact',
        message: `The DSSE envelope is malformed: ${why}`,
        remedy: 'Sign the statement again.',
    });
}

// EXTERNAL MODULE: ./packages/core/build/model/reason.js
var reason = __nccwpck_require__(3682);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var model_digest = __nccwpck_require__(3062);
;// CONCATENATED MODULE: ./packages/core/build/model/statement.js



const statementType = 'https://in-toto.io/Statement/v1';
const statementTypes = new Set([statementType, 'https://in-toto.io/Statement/v0.1']);
const maxSubjects = 1024;
/** Reads the payload of an attestation. @throws Failure `statement-invalid` | `json-invalid` */
function parseStatement(payload) {
    const json = (0,strict_json/* parseStrictJsonObject */.Qp)(payload, { what: 'the statement' });
    const { _type: type, subject, predicateType, predicate } = json;
    if (typeof type !== 'string' || !statementTypes.has(type))
        throw statement_invalid(`_type is ${JSON.stringify(type)}`);
    if (typeof predicateType !== 'string' || predicateType === '')
        throw statement_invalid('predicateType is missing');
    if (!Array.isArray(subject) || subject.length === 0)
        throw statement_invalid('it has no subject');
    if (subject.length > maxSubjects)
        throw statement_invalid(`it has more than ${maxSubjects} subjects`);
    if (predicate !== undefined && predicate !== null && !(0,strict_json/* isJsonObject */.OW)(predicate))
        throw statement_invalid('predicate is not an object');
    return { subject: subject.map(readSubject), predicateType, predicate: (0,strict_json/* isJsonObject */.OW)(predicate) ? predicate : {} };
}
/** The bytes to sign for a statement about `subjects`: JSON with members in the order of the specification. */
function encodeStatement({ subject, predicateType, predicate }) {
    return new TextEncoder().encode(JSON.stringify({ _type: statementType, subject, predicateType, predicate }));
}
/** A statement about one artifact. */
function statementAbout(subject, name, predicateType, predicate) {
    return { subject: [{ name, digest: { [algorithmOf(subject)]: hexOf(subject) } }], predicateType, predicate };
}
/** Whether `statement` is about exactly this artifact: same algorithm, same hex; names never count. */
function isAbout(statement, subject) {
    return statement.subject.some(({ digest }) => digest[(0,model_digest/* algorithmOf */.Hy)(subject)] === (0,model_digest/* hexOf */.ZD)(subject));
}
function readSubject(json) {
    if (!(0,strict_json/* isJsonObject */.OW)(json))
        throw statement_invalid('a subject is not an object');
    const { name, digest } = json;
    if (!(0,strict_json/* isJsonObject */.OW)(digest) || Object.keys(digest).length === 0)
        throw statement_invalid('a subject has no digest');
    const entries = Object.entries(digest).map(([algorithm, hex]) => {
        if (typeof hex !== 'string')
            throw statement_invalid('a digest is not text');
        return [algorithm, hex];
    });
    return { ...(typeof name === 'string' ? { name } : {}), digest: Object.fromEntries(entries) };
}
function statement_invalid(why) {
    return new build_failure/* Failure */.H('statement-invalid', {
        blame: 'artifact',
        message: `The signed payload is not an in-toto statement: ${why}`,
        remedy: 'Sign an in-toto Statement v1.',
    });
}

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
    constructor(key, fields) {
        if (key !== mint)
            throw new TypeError('An attestation is only made by verification');
        this.statement = fields.statement;
        this.signer = fields.signer;
        this.times = fields.times;
        this.bundle = fields.bundle;
        this.source = fields.source;
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
    constructor(key, subject, attestations, refused) {
        if (key !== mint)
            throw new TypeError('Evidence is only made by verification');
        this.subject = subject;
        this.attestations = Object.freeze([...attestations]);
        this.refused = refused;
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
    const refused = [];
    const distinct = new Map(found.map((bundle) => [bundle.digest, bundle]));
    for (const bundle of distinct.values()) {
        try {
            attestations.push(...(await attestationsIn(bundle, subject, verifier)));
        }
        catch (error) {
            const failure = (0,build_failure/* asFailure */.h)(error);
            if (failure.blame === 'bug' || failure.blame === 'service')
                throw failure;
            refused.push({ bundle: bundle.digest, source: bundle.source, reason: (0,reason/* reasonOf */.A)(failure) });
        }
    }
    return new Evidence(mint, subject, attestations, refused);
}
async function attestationsIn(bundle, subject, verifier) {
    const verified = await verifier.verify(bundle.bytes);
    return verified.map(({ payloadType, payload, signer, times }) => {
        if (payloadType !== intotoPayloadType)
            throw refusal('statement-invalid', `payload type ${payloadType}`, intotoPayloadType);
        const statement = parseStatement(payload);
        if (!isAbout(statement, subject))
            throw refusal('subject-mismatch', statement.subject.flatMap(({ digest }) => Object.entries(digest).map(([algorithm, hex]) => `${algorithm}:${hex}`)).join(', '), subject);
        return new Attestation(mint, { statement, signer, times, bundle: bundle.digest, source: bundle.source });
    });
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

;// CONCATENATED MODULE: ./packages/core/build/policy/identity.js
/** What `workflow` is relative to: GitHub's own server. Another server's workflows are named by `subject`. */
const github = 'https://github.com/';
/**
 * Every field in which `signer` differs from `identity`; empty = the very same. All comparisons are exact, and what a
 * certificate does not say matches nothing. An identity that names no subject matches nobody.
 */
function mismatches(identity, signer) {
    const { extensions } = signer;
    const found = [
        exact('domain', identity.domain, signer.domain),
        exact('issuer', identity.issuer, signer.issuer),
        ...subjectMismatches(identity, signer.subject),
        startedMismatch(identity, signer),
        ifGiven('repository-id', identity.repositoryId, extensions.sourceRepositoryIdentifier),
        ifGiven('owner-id', identity.ownerId, extensions.sourceRepositoryOwnerIdentifier),
        ifGiven('runner', identity.runner, extensions.runnerEnvironment),
        triggerMismatch(identity, extensions.buildTrigger),
        ifGiven('environment', identity.environment, extensions.deploymentEnvironment),
    ];
    return found.filter((mismatch) => mismatch !== undefined);
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
function triggerMismatch({ triggers, workflow }, found) {
    if (triggers !== undefined)
        return found !== undefined && triggers.includes(found) ? undefined : { field: 'triggers', expected: triggers.join(' or '), found: found ?? absent };
    if (workflow === undefined || found === undefined || !causedByStrangers.includes(found))
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

// EXTERNAL MODULE: ./packages/core/build/model/reference.js
var model_reference = __nccwpck_require__(3101);
;// CONCATENATED MODULE: ./packages/core/build/use-cases/request.js

/** Puts the parts that every outcome shares around `ending`. */
function outcomeOf(action, subject, clock, startedAt) {
    return (ending) => ({
        action,
        subject: { name: (0,model_reference/* formatRepository */.Sh)(subject), digest: subject.digest },
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
/** `1 reason`, `3 reasons` */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
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
    const ofType = evidence.attestations.filter(({ statement }) => (predicateType ?? statement.predicateType) === statement.predicateType);
    const signers = ofType.filter(({ signer }) => mismatches(identity, signer).length === 0);
    const shared = { signers: signers.map((attestation) => signedBy(attestation, identity.name)), refused: evidence.refused };
    if (signers.length > 0) {
        const sentence = `${counted(signers.length, 'attestation')} by ${identity.subject ?? identity.workflow ?? identity.name}.`;
        return finish({ decision: 'allow', reasonCode: 'verified', sentence, ...shared });
    }
    const reasons = whyNot(request, evidence, ofType);
    return finish({
        decision: 'deny',
        reasonCode: leadingCode(reasons, 'signature-missing'),
        sentence: 'No attestation by the required identity.',
        reasons,
        ...shared,
    });
}
function signedBy({ signer, statement, signedAt, bundle }, identity) {
    return { signer, predicateType: statement.predicateType, signedAt, bundle, ...(identity === undefined ? {} : { identity }) };
}
function whyNot({ identity, predicateType }, evidence, ofType) {
    const remedy = `Have ${identity.workflow ?? identity.subject ?? identity.name} sign the artifact, or correct the identity you ask for.`;
    const byOthers = ofType.map(({ signer, bundle }) => {
        const [first] = mismatches(identity, signer);
        return {
            code: 'identity-mismatch',
            message: `A genuine signature by somebody else: ${first?.field ?? 'identity'} differs`,
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

;// CONCATENATED MODULE: ./packages/core/build/use-cases/coverage.js


/** The identity by its name; parsing has made sure that it exists. @throws Failure `policy-error` */
function identityOf(policy, name) {
    const identity = policy.identities.get(name);
    if (identity !== undefined)
        return identity;
    throw new build_failure/* Failure */.H('policy-error', {
        blame: 'configuration',
        message: `${policy.source} declares no identity ${name}`,
        remedy: `Declare it under trust.identities.`,
    });
}
/** Why the policy has no say over this artifact; empty when it has. Its lines and its own target repositories count. */
function notCovered(policy, subject) {
    const repository = formatRepository(subject);
    const targets = [...policy.environments.values()].flatMap((environment) => environment.repository ?? []);
    if (policy.artifacts.includes(repository) || targets.includes(repository))
        return [];
    return [
        {
            code: 'artifact-not-covered',
            rule: 'artifact',
            message: `${policy.source} does not cover ${repository}`,
            expected: policy.artifacts.join(', '),
            found: repository,
            remedy: `Add ${repository} under artifact: in the policy, or promote an artifact that it covers.`,
        },
    ];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./packages/core/build/policy/document.js
var policy_document = __nccwpck_require__(4752);
;// CONCATENATED MODULE: ./packages/core/build/predicates/predicate-types.js
/** Predicate types that Portcullis reads or writes: standard ones under their own names, ours under one namespace. */
const predicateTypes = {
    provenance: 'https://slsa.dev/provenance/v1',
    vulnerabilities: 'https://in-toto.io/attestation/vulns/v0.2',
    cyclonedx: 'https://cyclonedx.org/bom',
    spdx: 'https://spdx.dev/Document',
    verificationSummary: 'https://slsa.dev/verification_summary/v1',
    decision: 'https://portcullis.dev/attestation/policy-decision/v0.1',
    approval: 'https://portcullis.dev/attestation/approval/v0.1',
    promotion: 'https://portcullis.dev/attestation/promotion/v0.1',
};

;// CONCATENATED MODULE: ./packages/core/build/predicates/fields.js



/** Reads the members of a predicate, each with its type; whatever is not as expected is `statement-invalid`. */
class Fields {
    #json;
    #where;
    constructor(json, where) {
        if (!(0,strict_json/* isJsonObject */.OW)(json))
            throw fields_invalid(where, 'an object', json);
        this.#json = json;
        this.#where = where;
    }
    text(key) {
        const value = this.#json[key];
        if (typeof value !== 'string')
            throw fields_invalid(`${this.#where}.${key}`, 'text', value);
        return value;
    }
    optionalText(key) {
        return this.#json[key] === undefined ? undefined : this.text(key);
    }
    oneOf(key, words) {
        const value = this.text(key);
        const word = words.find((candidate) => candidate === value);
        if (word === undefined)
            throw fields_invalid(`${this.#where}.${key}`, words.join(' or '), value);
        return word;
    }
    /** A non-negative integer. */
    count(key) {
        const value = this.#json[key];
        if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
            throw fields_invalid(`${this.#where}.${key}`, 'a non-negative integer', value);
        return value;
    }
    digest(key) {
        const value = this.#json[key];
        if (!(0,model_digest/* isDigest */.Bc)(value))
            throw fields_invalid(`${this.#where}.${key}`, 'a digest', value);
        return value;
    }
    /** A list of digests. */
    digests(key) {
        return this.list(key).map((item, index) => {
            if (!(0,model_digest/* isDigest */.Bc)(item))
                throw fields_invalid(`${this.#where}.${key}[${index}]`, 'a digest', item);
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
            throw fields_invalid(`${this.#where}.${key}`, 'a time such as 2026-01-31T12:00:00Z', value);
        return time;
    }
    fields(key) {
        return new Fields(this.#json[key], `${this.#where}.${key}`);
    }
    list(key) {
        const value = this.#json[key];
        if (!Array.isArray(value))
            throw fields_invalid(`${this.#where}.${key}`, 'a list', value);
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
                throw fields_invalid(`${this.#where}.${key}[${index}]`, 'text', item);
            return item;
        });
    }
    /** The failure to throw for a member that has its type but not its meaning. */
    unexpected(key, expected, found) {
        return fields_invalid(`${this.#where}.${key}`, expected, found);
    }
}
function fields_invalid(where, expected, found) {
    return new build_failure/* Failure */.H('statement-invalid', {
        blame: 'artifact',
        message: `${where} should be ${expected}, found ${JSON.stringify(found)?.slice(0, 120) ?? 'nothing'}`,
        remedy: 'Make the attestation again.',
        expected,
    });
}

;// CONCATENATED MODULE: ./packages/core/build/predicates/provenance.js


/** Reads SLSA provenance v1 (slsa.dev/spec/v1.1/provenance). @throws Failure `statement-invalid` */
function parseProvenance({ statement, signer }) {
    const fields = new Fields(statement.predicate, 'provenance');
    const definition = fields.fields('buildDefinition');
    const { sourceRepositoryUri: repository, sourceRepositoryRef: ref } = signer.extensions;
    return {
        builderId: fields.fields('runDetails').fields('builder').text('id'),
        buildType: definition.text('buildType'),
        certified: { ...(repository === undefined ? {} : { repository }), ...(ref === undefined ? {} : { ref }) },
        told: toldBy(statement.predicate),
    };
}
/** The workflow of GitHub's generators, or else every git repository among the resolved dependencies. */
function toldBy(predicate) {
    const definition = member(predicate, 'buildDefinition');
    const workflow = member(member(definition, 'externalParameters'), 'workflow');
    const repository = member(workflow, 'repository');
    const ref = member(workflow, 'ref');
    if (typeof repository === 'string')
        return [{ repository, ref: typeof ref === 'string' ? ref : undefined }];
    const dependencies = member(definition, 'resolvedDependencies');
    if (!Array.isArray(dependencies))
        return [];
    return dependencies.map((dependency) => gitSource(member(dependency, 'uri'))).filter((source) => source !== undefined);
}
/** `git+https://host/owner/repository@ref` (SPDX download location). */
function gitSource(uri) {
    if (typeof uri !== 'string' || !uri.startsWith('git+'))
        return undefined;
    const plain = uri.slice('git+'.length);
    const at = plain.indexOf('@');
    return at < 0 ? { repository: plain, ref: undefined } : { repository: plain.slice(0, at), ref: plain.slice(at + 1) };
}
function member(json, key) {
    return (0,strict_json/* isJsonObject */.OW)(json) && Object.hasOwn(json, key) ? json[key] : undefined;
}

// EXTERNAL MODULE: ./packages/core/build/model/duration.js
var duration = __nccwpck_require__(9742);
// EXTERNAL MODULE: ./packages/core/build/policy/near-miss.js
var near_miss = __nccwpck_require__(7544);
;// CONCATENATED MODULE: ./packages/core/build/policy/schema.js


function optional(schema) {
    return { optional: true, read: (tree, at, reading) => schema.read(tree, at, reading) };
}
/** A map with exactly these keys. `maxAge` here is written `max-age` in the file; any other key is an error. */
function object(fields) {
    const keys = new Map(Object.keys(fields).map((field) => [keyOf(field), field]));
    return {
        read(tree, at, reading) {
            if (!isTree(tree))
                return reading.wrongType(at, 'a map', tree);
            const unknown = Object.keys(tree).filter((key) => !keys.has(key));
            for (const key of unknown)
                reading.unknownKey([...at, key], key, keys.keys());
            const entries = [];
            let complete = unknown.length === 0;
            for (const [key, field] of keys) {
                const schema = fields[field];
                const isPresent = Object.hasOwn(tree, key);
                if (schema === undefined || (!isPresent && 'optional' in schema))
                    continue;
                if (!isPresent)
                    reading.note(at, `the key \`${key}\` is missing`);
                const understood = isPresent ? schema.read(tree[key], [...at, key], reading) : undefined;
                if (understood === undefined)
                    complete = false;
                else
                    entries.push([field, understood.value]);
            }
            return complete ? { value: Object.fromEntries(entries) } : undefined;
        },
    };
}
/** A map of names to values; never empty, because a rule over nothing would be met by nothing. */
function map(schema, what = 'name') {
    return {
        read(tree, at, reading) {
            if (!isTree(tree))
                return reading.wrongType(at, `a map of ${what}s`, tree);
            if (Object.keys(tree).length === 0)
                return reading.note(at, `is empty; give at least one ${what}`);
            const entries = Object.entries(tree).map(([key, value]) => {
                const isName = /^[A-Za-z0-9](?:[A-Za-z0-9 ._/-]{0,98}[A-Za-z0-9])?$/.test(key);
                if (!isName)
                    reading.note([...at, key], `is not a name: letters, digits, and . _ - / or blanks between them, at most 100`);
                const understood = schema.read(value, [...at, key], reading);
                return isName && understood !== undefined ? [key, understood.value] : undefined;
            });
            const good = entries.filter((entry) => entry !== undefined);
            return good.length === entries.length ? { value: new Map(good) } : undefined;
        },
    };
}
/** A list of distinct things; never empty. */
function list(schema, maxItems = 100) {
    return {
        read(tree, at, reading) {
            if (!Array.isArray(tree))
                return reading.wrongType(at, 'a list', tree);
            if (tree.length === 0)
                return reading.note(at, 'is an empty list; give at least one entry, or leave the key out');
            if (tree.length > maxItems)
                return reading.note(at, `has ${tree.length} entries, and at most ${maxItems} are read`);
            const written = tree.map((item) => JSON.stringify(item));
            const repeated = written.findIndex((item, index) => written.indexOf(item) < index);
            if (repeated >= 0)
                reading.note([...at, repeated], 'stands in the list twice');
            const read = tree.map((item, index) => schema.read(item, [...at, index], reading));
            const good = read.filter((understood) => understood !== undefined);
            return repeated < 0 && good.length === tree.length ? { value: good.map(({ value }) => value) } : undefined;
        },
    };
}
/** One thing, or a list of them. */
function oneOrList(schema) {
    const several = list(schema);
    return {
        read(tree, at, reading) {
            if (Array.isArray(tree))
                return several.read(tree, at, reading);
            const understood = schema.read(tree, at, reading);
            return understood === undefined ? undefined : { value: [understood.value] };
        },
    };
}
/** One line of text without blanks around it. */
const schema_text = {
    read(tree, at, reading) {
        if (typeof tree !== 'string')
            return reading.wrongType(at, 'text', tree);
        if (tree === '')
            return reading.note(at, 'is empty');
        if (tree.length > 2_048)
            return reading.note(at, 'is longer than 2048 characters');
        if (tree !== tree.trim() || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(tree))
            return reading.note(at, 'carries blanks around it, a line break or an invisible character');
        return { value: tree };
    },
};
function oneOf(...words) {
    return {
        read(tree, at, reading) {
            const word = words.find((candidate) => candidate === tree);
            if (word !== undefined)
                return { value: word };
            const meant = typeof tree === 'string' ? (0,near_miss/* nearMiss */.b)(tree, words) : undefined;
            const hint = meant === undefined ? '' : `, did you mean \`${meant}\`?`;
            return reading.note(at, `expected ${words.join(' or ')}, found ${shown(tree)}${hint}`);
        },
    };
}
function integer(least, most) {
    return {
        read(tree, at, reading) {
            if (typeof tree === 'number' && Number.isSafeInteger(tree) && tree >= least && tree <= most)
                return { value: tree };
            return reading.note(at, `expected a whole number from ${least} to ${most}, found ${shown(tree)}`);
        },
    };
}
/** A numeric id as the forge gives it, written as a number or as text; kept as text because that is what certificates carry. */
const numericId = {
    read(tree, at, reading) {
        const written = typeof tree === 'number' && Number.isSafeInteger(tree) ? String(tree) : tree;
        if (typeof written === 'string' && /^[1-9][0-9]{0,19}$/.test(written))
            return { value: written };
        return reading.note(at, `expected a numeric id, found ${shown(tree)}`);
    },
};
/** Milliseconds of `24h`; at most `most` milliseconds. */
function schema_duration(most) {
    return {
        read(tree, at, reading) {
            const milliseconds = typeof tree === 'string' ? (0,duration/* parseDuration */.E)(tree) : undefined;
            if (milliseconds === undefined)
                return reading.note(at, `expected a duration such as 30m, 24h or 14d, found ${shown(tree)}`);
            if (milliseconds > most)
                return reading.note(at, `is longer than ${(0,duration/* formatDuration */.a)(most)}, the most that is accepted`);
            return { value: milliseconds };
        },
    };
}
/** `schema`, and then `problemWith` its value: text that says what is wrong, or undefined. */
function checked(schema, problemWith) {
    return {
        read(tree, at, reading) {
            const understood = schema.read(tree, at, reading);
            const problem = understood === undefined ? undefined : problemWith(understood.value);
            return problem === undefined ? understood : reading.note(at, problem);
        },
    };
}
/** The name of something declared elsewhere in the document; the parser checks at the end that it exists. */
function mention(kind) {
    return {
        read(tree, at, reading) {
            const understood = schema_text.read(tree, at, reading);
            if (understood !== undefined)
                reading.mention({ kind, name: understood.value, at });
            return understood;
        },
    };
}
/** The key that is written in the file for a field: `maxAge` is `max-age`. */
function keyOf(field) {
    return field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function isTree(tree) {
    return typeof tree === 'object' && tree !== null && !Array.isArray(tree);
}
/** A short form of what was found; foreign text is cut and quoted. */
function shown(tree) {
    if (typeof tree === 'string')
        return JSON.stringify(tree.slice(0, 60));
    if (typeof tree === 'number' || typeof tree === 'boolean')
        return String(tree);
    if (tree === null || tree === undefined)
        return 'nothing';
    return Array.isArray(tree) ? 'a list' : 'a map';
}

;// CONCATENATED MODULE: ./packages/core/build/policy/rules/rule.js
function rule(definition) {
    const { name, schema, judge } = definition;
    return {
        name,
        schema,
        verdict(settings, facts) {
            const judgement = judge(settings, facts);
            const reasons = judgement.reasons.map((reason) => ({ ...reason, rule: name }));
            const passed = reasons.length === 0 && judgement.evidence.length > 0;
            const { expected, found } = judgement;
            return { rule: name, passed, expected, found, evidence: passed ? judgement.evidence : [], reasons: passed ? [] : reasons };
        },
    };
}

;// CONCATENATED MODULE: ./packages/core/build/policy/rules/witnesses.js

/** The attestations whose predicate type `isKind`, and who of their signers is `identityName`. */
function witnesses(facts, identityName, isKind) {
    const identity = facts.identities.get(identityName);
    const ofKind = facts.evidence.attestations.filter(({ statement }) => isKind(statement.predicateType)).toSorted(newestFirst);
    const judged = ofKind.map((attestation) => ({ attestation, differs: differences(identity, attestation) }));
    return {
        trusted: judged.filter(({ differs }) => differs.length === 0).map(({ attestation }) => attestation),
        byOthers: judged.filter(({ differs }) => differs.length > 0),
    };
}
/**
 * Why nothing trusted was found: `missing` when there is nothing of the kind at all, and otherwise, for each of the
 * first few that somebody else signed, how that signer differs.
 */
function notFound({ byOthers }, about) {
    const { missing, what, identity, remedy } = about;
    const none = { code: missing, message: `No verified ${what} by ${identity} was found`, expected: `${what} by ${identity}`, remedy };
    if (byOthers.length === 0)
        return [{ ...none, found: 'none' }];
    return byOthers.slice(0, 5).map(({ attestation, differs }) => ({
        code: 'identity-mismatch',
        message: `A ${what} is signed, but not by ${identity}: ${differs.map(describe).join('; ')}`,
        expected: differs.map(({ field, expected }) => `${field} ${expected}`).join(', '),
        found: differs.map(({ field, found }) => `${field} ${found}`).join(', '),
        remedy,
        evidence: [attestation.bundle],
    }));
}
/** Short text for people about what was found of a kind. */
function tally({ trusted, byOthers }) {
    if (trusted.length === 0 && byOthers.length === 0)
        return 'none';
    return byOthers.length === 0 ? `${trusted.length}` : `${trusted.length}, and ${byOthers.length} by others`;
}
function differences(identity, { signer }) {
    if (identity === undefined)
        return [{ field: 'identity', expected: 'a declared identity', found: 'none' }];
    return mismatches(identity, signer);
}
function newestFirst(one, other) {
    const byTime = other.signedAt.getTime() - one.signedAt.getTime();
    return byTime === 0 ? compare(one.bundle, other.bundle) : byTime;
}
function compare(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}
function describe({ field, expected, found }) {
    return `${field} should be ${expected}, is ${found}`;
}

;// CONCATENATED MODULE: ./packages/core/build/policy/rules/provenance.js







const repository = checked(schema_text, (source) => /^(?:https:\/\/[a-z0-9.-]+(?::[0-9]+)?\/)?[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/.test(source)
    ? undefined
    : 'expected owner/repository, or https://host/owner/repository for another server than github.com');
const branchName = checked(schema_text, (branch) => (/^(?!refs\/)[A-Za-z0-9._/+-]+$/.test(branch) ? undefined : 'expected the plain name of one branch, such as main'));
const schema = object({
    by: mention('identity'),
    buildTypes: optional(list(schema_text)),
    source: optional(repository),
    branch: optional(branchName),
});
/**
 * SLSA provenance v1 by the named builder, of one of the build types, from the source and branch. The certificate must
 * say so (the forge vouches for that), and whatever the builder itself tells must agree with it.
 */
const provenance = rule({
    name: 'provenance',
    schema,
    judge(settings, facts) {
        const found = witnesses(facts, settings.by, (type) => type === predicateTypes.provenance);
        const judged = found.trusted.map((attestation) => ({ attestation, ...judgeProvenance(attestation, settings) }));
        const good = judged.find(({ reasons }) => reasons.length === 0);
        const remedy = `Build with ${settings.by} and attach its provenance (actions/attest-build-provenance) to exactly this digest.`;
        const missing = notFound(found, { missing: 'provenance-missing', what: 'provenance', identity: settings.by, remedy });
        return {
            expected: provenance_describe(settings),
            found: good?.summary ?? judged[0]?.summary ?? tally(found),
            evidence: good === undefined ? [] : [good.attestation.bundle],
            reasons: good === undefined ? (judged[0]?.reasons ?? missing) : [],
        };
    },
});
function judgeProvenance(attestation, settings) {
    const evidence = [attestation.bundle];
    try {
        const claim = parseProvenance(attestation);
        const { repository: from = 'an unnamed source', ref = 'an unnamed ref' } = claim.certified;
        const reasons = provenance_differences(claim, settings).map((reason) => ({ ...reason, evidence }));
        return { summary: `${claim.buildType} by ${claim.builderId} from ${from} at ${ref}`, reasons };
    }
    catch (error) {
        const failure = (0,build_failure/* asFailure */.h)(error);
        if (failure.blame === 'bug')
            throw failure;
        return { summary: 'provenance that cannot be read', reasons: [{ ...(0,reason/* reasonOf */.A)(failure), evidence }] };
    }
}
function provenance_differences(claim, { buildTypes, source, branch }) {
    const uri = source === undefined || source.startsWith('https://') ? source : `https://github.com/${source}`;
    const ref = branch === undefined ? undefined : `refs/heads/${branch}`;
    return [
        ...(buildTypes === undefined || buildTypes.includes(claim.buildType) ? [] : [mismatch('build type', buildTypes.join(' or '), claim.buildType)]),
        ...certifiedDifference('source', uri, claim.certified.repository),
        ...certifiedDifference('ref', ref, claim.certified.ref),
        ...toldDifference(claim.told, uri, ref),
    ];
}
function certifiedDifference(what, expected, certified) {
    if (expected === undefined || certified === expected)
        return [];
    return [mismatch(`${what} in the certificate`, expected, certified ?? 'nothing')];
}
/** Of the sources that the builder tells, if it tells any, one must be the expected repository at the expected ref. */
function toldDifference(told, uri, ref) {
    const isExpected = (point) => (uri ?? point.repository) === point.repository && (ref ?? point.ref) === point.ref;
    if (told.length === 0 || told.some(isExpected))
        return [];
    const expected = [uri, ref].filter((part) => part !== undefined).join(' at ');
    return [mismatch('source in the predicate', expected, told.map((point) => `${point.repository} at ${point.ref ?? 'no ref'}`).join(', '))];
}
function mismatch(what, expected, found) {
    return {
        code: 'provenance-mismatch',
        message: `The ${what} should be ${expected}, is ${found}`,
        expected,
        found,
        remedy: 'Build the artifact from the source and branch that the policy names, or correct the policy.',
    };
}
function provenance_describe({ by, buildTypes, source, branch }) {
    const parts = [`provenance by ${by}`, source === undefined ? '' : `from ${source}`, branch === undefined ? '' : `at ${branch}`];
    const types = buildTypes === undefined ? '' : `of type ${buildTypes.join(' or ')}`;
    return [...parts, types].filter((part) => part !== '').join(' ');
}

;// CONCATENATED MODULE: ./packages/core/build/predicates/cyclonedx.js



const mostComponents = 250_000;
/** Whether this is CycloneDX, with or without a version behind the name, as cosign and others write it. */
function isCyclonedx(predicateType) {
    return predicateType === predicateTypes.cyclonedx || /^https:\/\/cyclonedx\.org\/bom\/v1\.[0-9]$/.test(predicateType);
}
/**
 * How many components a CycloneDX document lists, nested ones included; files alone are not components.
 * @throws Failure `statement-invalid` when it is not CycloneDX, `too-large` over 250,000 components
 */
function countComponents(document) {
    if (document['bomFormat'] !== 'CycloneDX')
        throw cyclonedx_invalid('bomFormat should be CycloneDX');
    const { components = [] } = document;
    if (!Array.isArray(components))
        throw cyclonedx_invalid('components should be a list');
    let count = 0;
    let seen = 0;
    const waiting = [...components];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (!(0,strict_json/* isJsonObject */.OW)(next))
            throw cyclonedx_invalid('a component is not an object');
        seen += 1;
        if (seen > mostComponents)
            throw tooLarge();
        if (next['type'] !== 'file')
            count += 1;
        const nested = next['components'] ?? [];
        if (!Array.isArray(nested))
            throw cyclonedx_invalid('components should be a list');
        for (const component of nested)
            waiting.push(component);
    }
    return count;
}
function cyclonedx_invalid(why) {
    return new build_failure/* Failure */.H('statement-invalid', {
        blame: 'artifact',
        message: `Not a CycloneDX document: ${why}`,
        remedy: 'Make the software bill of materials again.',
    });
}
function tooLarge() {
    return new build_failure/* Failure */.H('too-large', {
        blame: 'artifact',
        message: `The software bill of materials lists more than ${mostComponents} components`,
        remedy: 'Attach a document per part of the artifact.',
    });
}

;// CONCATENATED MODULE: ./packages/core/build/policy/rules/sbom.js






const remedy = 'Run the scan job: it makes a CycloneDX document; have the named identity sign it for exactly this digest.';
/** A CycloneDX document by the named identity that lists at least one component. */
const sbom = rule({
    name: 'sbom',
    schema: object({ by: mention('identity') }),
    judge({ by }, facts) {
        const found = witnesses(facts, by, isCyclonedx);
        const judged = found.trusted.map((attestation) => ({ attestation, ...judgeDocument(attestation) }));
        const good = judged.find(({ reason }) => reason === undefined);
        const missing = notFound(found, { missing: 'sbom-missing', what: 'software bill of materials', identity: by, remedy });
        const against = judged[0]?.reason;
        return {
            expected: `a CycloneDX software bill of materials by ${by}`,
            found: good === undefined ? tally(found) : `${good.components} components`,
            evidence: good === undefined ? [] : [good.attestation.bundle],
            reasons: good === undefined ? (against === undefined ? missing : [against]) : [],
        };
    },
});
function judgeDocument({ statement, bundle }) {
    const evidence = [bundle];
    try {
        const components = countComponents(statement.predicate);
        if (components > 0)
            return { components };
        const message = 'The software bill of materials lists no component: expected at least one';
        return { components, reason: { code: 'sbom-empty', message, expected: 'at least one component', found: 'none', remedy, evidence } };
    }
    catch (error) {
        const failure = (0,build_failure/* asFailure */.h)(error);
        if (failure.blame === 'bug')
            throw failure;
        return { components: 0, reason: { ...(0,reason/* reasonOf */.A)(failure), evidence } };
    }
}

;// CONCATENATED MODULE: ./packages/core/build/policy/rules/scan-fields.js

const thirtyDays = 30 * 86_400_000;
/** What `scan` is written with: the identity whose word counts, and how old it may be (milliseconds). */
const scanFields = { by: mention('identity'), maxAge: schema_duration(thirtyDays) };

// EXTERNAL MODULE: ./packages/core/build/model/finding.js
var finding = __nccwpck_require__(969);
;// CONCATENATED MODULE: ./packages/core/build/predicates/vulnerabilities.js


const mostFindings = 200_000;
/**
 * The predicate of a scan: in-toto vulns v0.2 (spec/predicates/vulns_02.md). The standard has no place for how much
 * was looked at, and a list of findings proves nothing without it: it stands in `portcullis_inventory`. Each result
 * carries one annotation with the rating, the package and its fixed versions.
 */
function vulnerabilitiesPredicate(report) {
    const { scanner, database, platforms, packages, findings, notAssessed } = report;
    return {
        scanner: {
            uri: scanner.uri,
            version: scanner.version,
            db: { uri: database.uri, lastUpdate: database.lastUpdate.toISOString() },
            result: findings.map(resultOf),
        },
        metadata: { scanStartedOn: report.startedAt.toISOString(), scanFinishedOn: report.finishedAt.toISOString() },
        portcullis_inventory: {
            packages: packages.length,
            platforms: [...platforms],
            records: database.records,
            notAssessed: notAssessed.map(({ what, why }) => ({ what, why })),
        },
    };
}
/** Reads a verified scan. One without inventory is refused: it does not say how much it covers. @throws Failure `statement-invalid` */
function parseVulnerabilities(predicate) {
    const fields = new Fields(predicate, 'scan');
    const scanner = fields.fields('scanner');
    const database = scanner.fields('db');
    const inventory = fields.fields('portcullis_inventory');
    return {
        scanner: { uri: scanner.text('uri'), version: scanner.optionalText('version') ?? '' },
        database: { uri: database.optionalText('uri') ?? '', lastUpdate: database.time('lastUpdate'), records: inventory.count('records') },
        platforms: inventory.texts('platforms'),
        packages: inventory.count('packages'),
        findings: scanner.lists('result', mostFindings).map(findingOf),
        notAssessed: inventory.lists('notAssessed', mostFindings).map((entry) => ({ what: entry.text('what'), why: entry.text('why') })),
        finishedAt: fields.fields('metadata').time('scanFinishedOn'),
    };
}
function resultOf(finding) {
    const { id, aliases, severity, score, package: found, fixedIn, summary, url } = finding;
    const { purl, name, version, ecosystem, location } = found;
    return {
        id,
        severity: [{ method: score?.method ?? 'rating', score: score === undefined ? severity : String(score.value) }],
        annotations: [
            {
                rating: severity,
                aliases: [...aliases],
                package: { purl, name, version, ecosystem, ...(location === undefined ? {} : { location }) },
                fixedIn: [...fixedIn],
                summary,
                ...(score === undefined ? {} : { vector: score.vector }),
                ...(url === undefined ? {} : { url }),
            },
        ],
    };
}
function findingOf(result) {
    const [annotation] = result.lists('annotations', 1);
    if (annotation === undefined)
        throw result.unexpected('annotations', 'one annotation', 'none');
    const severity = annotation.oneOf('rating', finding/* severities */.g);
    const vector = annotation.optionalText('vector');
    const url = annotation.optionalText('url');
    const found = annotation.fields('package');
    const location = found.optionalText('location');
    return {
        id: result.text('id'),
        aliases: annotation.texts('aliases'),
        severity,
        ...(vector === undefined ? {} : { score: scoreOf(result, vector) }),
        package: {
            purl: found.text('purl'),
            name: found.text('name'),
            version: found.text('version'),
            ecosystem: found.text('ecosystem'),
            ...(location === undefined ? {} : { location }),
        },
        fixedIn: annotation.texts('fixedIn'),
        summary: annotation.text('summary'),
        ...(url === undefined ? {} : { url }),
    };
}
function scoreOf(result, vector) {
    const [score] = result.lists('severity');
    if (score === undefined)
        throw result.unexpected('severity', 'a score beside the vector', 'none');
    const value = Number(score.text('score'));
    if (!(value >= 0 && value <= 10))
        throw score.unexpected('score', 'a number from 0 to 10', score.text('score'));
    return { method: score.text('method'), vector, value };
}

;// CONCATENATED MODULE: ./packages/core/build/policy/rules/scan-claims.js






const scan_claims_remedy = 'Run the scan job, and sign its statements, for exactly this digest.';
/** How far the clock of a signing service may run ahead of ours. */
const clockSkew = 5 * 60_000;
/** Judges every scan of the subject by the identity of `settings`. */
function judgeScans(settings, facts) {
    const found = witnesses(facts, settings.by, (type) => type === predicateTypes.vulnerabilities);
    const about = { missing: 'scan-missing', what: 'scan', identity: settings.by, remedy: scan_claims_remedy };
    return {
        judged: found.trusted.map((attestation) => judgeScan(attestation, settings, facts.now)),
        missing: found.trusted.length > 0 ? [] : notFound(found, about),
    };
}
/** The reasons against the newest scan: what a person should mend first. */
function reasonsOfNewest({ judged, missing }) {
    return judged[0]?.reasons ?? missing;
}
/** A scan is as old as what it looked at: an old scan that is signed again today is still old. */
function judgeScan(attestation, settings, now) {
    const evidence = [attestation.bundle];
    let claim;
    try {
        claim = parseVulnerabilities(attestation.statement.predicate);
    }
    catch (error) {
        const failure = (0,build_failure/* asFailure */.h)(error);
        if (failure.blame === 'bug')
            throw failure;
        return { attestation, claim: undefined, age: Infinity, reasons: [{ ...(0,reason/* reasonOf */.A)(failure), evidence }] };
    }
    const age = now.getTime() - Math.min(attestation.signedAt.getTime(), claim.finishedAt.getTime());
    const reasons = [...staleness(age, settings), ...emptiness(claim)].map((reason) => ({ ...reason, evidence }));
    return { attestation, claim, age, reasons };
}
function staleness(age, { maxAge }) {
    if (age >= -clockSkew && age <= maxAge)
        return [];
    const expected = `a scan of the last ${(0,duration/* formatDuration */.a)(maxAge)}`;
    const found = age < 0 ? `a scan dated ${(0,duration/* formatDuration */.a)(-age)} ahead of this clock` : `a scan that is ${(0,duration/* formatDuration */.a)(age)} old`;
    return [{ code: 'scan-stale', message: `Expected ${expected}, found ${found}`, expected, found, remedy: 'Scan the artifact again and sign the new scan.' }];
}
function emptiness({ packages, database }) {
    if (packages > 0 && database.records > 0)
        return [];
    const expected = 'at least one package, looked up in at least one advisory';
    const found = `${packages} packages, ${database.records} advisories`;
    return [
        {
            code: 'scan-empty',
            message: `The scan proves nothing: expected ${expected}, found ${found}`,
            expected,
            found,
            remedy: 'Give the scan an advisory database, and an image whose packages the scanner can read.',
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/build/policy/rules/scan.js





/** A scan by the named identity, not older than `max-age`, that covers at least one package. What it found is for other rules. */
const scan = rule({
    name: 'scan',
    schema: object(scanFields),
    judge(settings, facts) {
        const scans = judgeScans(settings, facts);
        const usable = scans.judged.filter(({ reasons }) => reasons.length === 0);
        const [best = scans.judged[0]] = usable;
        return {
            expected: `a scan by ${settings.by}, at most ${(0,duration/* formatDuration */.a)(settings.maxAge)} old`,
            found: best === undefined ? 'none' : scan_describe(best),
            evidence: usable.slice(0, 1).map(({ attestation }) => attestation.bundle),
            reasons: usable.length > 0 ? [] : reasonsOfNewest(scans),
        };
    },
});
function scan_describe({ claim, age }) {
    if (claim === undefined)
        return 'a scan that cannot be read';
    const platforms = claim.platforms.length === 0 ? '' : ` of ${claim.platforms.join(', ')}`;
    const gaps = claim.notAssessed.length === 0 ? '' : `, ${claim.notAssessed.length} not assessed`;
    return `${claim.packages} packages${platforms}, ${(0,duration/* formatDuration */.a)(age)} old${gaps}`;
}

;// CONCATENATED MODULE: ./packages/core/build/policy/matching.js
/**
 * A largest matching between seats and people: each seat is given to at most one person and each person has at most
 * one seat (augmenting paths, Kuhn 1955). Earlier seats and people are served first, so the same lists always give
 * the same matching. @returns for each seat the index of its person, or undefined
 */
function match(seats, people, fits) {
    const seatOf = new Map();
    const seated = (seat, tried) => {
        for (const [index, person] of people.entries()) {
            if (tried.has(index) || !fits(seats[seat], person))
                continue;
            tried.add(index);
            const taken = seatOf.get(index);
            if (taken !== undefined && !seated(taken, tried))
                continue;
            seatOf.set(index, seat);
            return true;
        }
        return false;
    };
    for (const seat of seats.keys())
        seated(seat, new Set());
    const personOf = new Map([...seatOf].map(([person, seat]) => [seat, person]));
    return seats.map((_, seat) => personOf.get(seat));
}

;// CONCATENATED MODULE: ./packages/core/build/policy/rules/signatures.js





/** A plain image signature as cosign writes it, and the builder's provenance: statements that vouch for the artifact as a whole. */
const vouching = new Set(['https://sigstore.dev/cosign/sign/v1', predicateTypes.provenance]);
/** At least `count` of the identities `of` have signed, each by a signer of its own. */
const signatures = rule({
    name: 'signatures',
    schema: checked(object({ of: list(mention('identity')), count: integer(1, 20) }), ({ of, count }) => count <= of.length ? undefined : `asks for ${count} signatures of only ${of.length} identities`),
    judge({ of, count }, facts) {
        const signers = new Map(of.map((identity) => [identity, signaturesBy(identity, facts)]));
        const people = [...new Set([...signers.values()].flatMap((bySigner) => [...bySigner.keys()]))].toSorted();
        const seats = match(of, people, (identity, person) => signers.get(identity)?.has(person) ?? false);
        const given = of.flatMap((identity, index) => {
            const person = people[seats[index] ?? -1];
            const attestation = person === undefined ? undefined : signers.get(identity)?.get(person);
            return attestation === undefined ? [] : [{ identity, attestation }];
        });
        const isMet = given.length >= count;
        return {
            expected: `signatures by ${count} of ${of.join(', ')}`,
            found: given.length === 0 ? 'none' : `${given.length}: ${given.map(({ identity }) => identity).join(', ')}`,
            evidence: isMet ? given.map(({ attestation }) => attestation.bundle) : [],
            reasons: isMet ? [] : of.filter((identity) => !given.some((one) => one.identity === identity)).flatMap((identity) => reasonsFor(identity, facts)),
        };
    },
});
/** The newest signature of each signer who is `identity`. Two bundles by one signer are one signature. */
function signaturesBy(identity, facts) {
    const { trusted } = witnesses(facts, identity, (type) => vouching.has(type));
    return new Map(trusted.toReversed().map((attestation) => [JSON.stringify([attestation.signer.issuer, attestation.signer.subject]), attestation]));
}
function reasonsFor(identity, facts) {
    const found = witnesses(facts, identity, (type) => vouching.has(type));
    const remedy = `Have ${identity} sign exactly this digest (cosign sign, or provenance).`;
    if (found.trusted.length === 0)
        return notFound({ ...found, byOthers: [] }, { missing: 'signature-missing', what: 'signature', identity, remedy });
    const message = `${identity} has signed, but the same signer already counts under another name`;
    return [{ code: 'signature-missing', message, expected: `a signer of its own for ${identity}`, found: 'a signer that already counts', remedy }];
}

;// CONCATENATED MODULE: ./packages/core/build/policy/rules/vulnerabilities.js




const threshold = object({
    /** The lowest rating that fails. */
    severity: oneOf('critical', 'high', 'medium', 'low'),
    /** `available`: only findings for which a fixed version is known. */
    fix: optional(oneOf('available')),
});
/** No finding of the newest usable scan reaches a threshold. A rating nobody gave reaches every one. */
const vulnerabilities = rule({
    name: 'vulnerabilities',
    schema: object({ failOn: list(threshold) }),
    judge({ failOn }, facts) {
        const expected = `no vulnerability ${failOn.map(vulnerabilities_describe).join(', and none ')}`;
        if (facts.scan === undefined)
            return { expected, found: 'no scan is asked for', evidence: [], reasons: [noScan] };
        const scans = judgeScans(facts.scan, facts);
        const usable = scans.judged.filter(({ reasons }) => reasons.length === 0);
        const clean = usable.find((scan) => over(failOn, scan).length === 0);
        const shown = clean ?? usable[0];
        if (shown === undefined)
            return { expected, found: 'no usable scan', evidence: [], reasons: reasonsOfNewest(scans) };
        return {
            expected,
            found: summary(shown),
            evidence: clean === undefined ? [] : [clean.attestation.bundle],
            reasons: over(failOn, shown).map((finding) => reasonFor(finding, expected, shown)),
        };
    },
});
const noScan = {
    code: 'scan-missing',
    message: 'Vulnerabilities cannot be judged without a scan',
    remedy: 'Add `scan` beside `vulnerabilities` in the policy.',
};
/** The findings that reach a threshold, worst first. */
function over(failOn, { claim }) {
    const findings = claim?.findings ?? [];
    return findings
        .filter((finding) => failOn.some((limit) => reaches(finding, limit)))
        .toSorted((one, other) => finding/* severities */.g.indexOf(one.severity) - finding/* severities */.g.indexOf(other.severity));
}
function reaches(finding, { severity, fix }) {
    const isFixable = fix === undefined || finding.fixedIn.length > 0;
    return isFixable && (finding.severity === 'unknown' || rank(finding.severity) >= rank(severity));
}
function rank(severity) {
    return ['none', 'low', 'medium', 'high', 'critical'].indexOf(severity);
}
function reasonFor(finding, expected, { attestation }) {
    const { id, severity, package: found, fixedIn } = finding;
    const unrated = severity === 'unknown' ? ' (nobody has rated it, and what is not rated counts as over every threshold)' : '';
    return {
        code: 'vulnerability-over-threshold',
        finding: id,
        message: `${id}: ${severity} in ${found.purl}${unrated}`,
        expected,
        found: `${severity} in ${found.purl}`,
        remedy: fixedIn.length > 0 ? `Upgrade ${found.name} to ${fixedIn.join(' or ')}` : `No fix is known: replace ${found.name}, or remove it`,
        ...(finding.url === undefined ? {} : { docs: finding.url }),
        evidence: [attestation.bundle],
    };
}
function summary({ claim }) {
    const counts = (0,finding/* countBySeverity */.O)(claim?.findings ?? []);
    const parts = finding/* severities */.g.filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}`);
    const gaps = claim?.notAssessed.length ?? 0;
    const unjudged = gaps === 0 ? '' : `; ${gaps} not assessed`;
    return `${parts.join(', ') || 'no known vulnerability'} in ${claim?.packages ?? 0} packages${unjudged}`;
}
function vulnerabilities_describe({ severity, fix }) {
    const rating = severity === 'critical' ? 'critical' : `${severity} or worse`;
    return fix === undefined ? rating : `${rating} with a fix available`;
}

;// CONCATENATED MODULE: ./packages/core/build/policy/rules/all-rules.js





/** Every rule of the policy language, in the order in which they are judged and shown. */
const allRules = [provenance, signatures, scan, vulnerabilities, sbom];

;// CONCATENATED MODULE: ./packages/core/build/policy/environment-schema.js




const day = 86_400_000;
/** `registry/repository`, without tag and digest. */
const repositorySchema = {
    read(tree, at, reading) {
        const understood = schema_text.read(tree, at, reading);
        if (understood === undefined)
            return undefined;
        try {
            const reference = (0,model_reference/* parseReference */.F2)(understood.value);
            if (reference.tag === undefined && reference.digest === undefined)
                return { value: (0,model_reference/* formatRepository */.Sh)(reference) };
            return reading.note(at, 'names a line of artifacts: registry/repository without tag and digest');
        }
        catch (error) {
            if (!(error instanceof build_failure/* Failure */.H))
                throw error;
            return reading.note(at, error.message);
        }
    },
};
const role = object({ environment: schema_text, min: integer(1, 20) });
const slowTrack = checked(object({
    quorum: integer(1, 50),
    by: mention('identity'),
    roles: map(role, 'role'),
    exclude: list(oneOf('author', 'committer', 'initiator')),
    expires: schema_duration(30 * day),
    rationale: optional(oneOf('required', 'optional')),
}), ({ quorum, roles }) => {
    const entries = [...roles.entries()];
    const together = entries.reduce((sum, [, { min }]) => sum + min, 0);
    if (quorum < together)
        return `a quorum of ${quorum} is less than the ${together} that the roles ask for together`;
    // GitHub does not tell environments apart by case.
    const shared = entries.find(([name, { environment }]) => entries.some(([other, one]) => other !== name && one.environment.toLowerCase() === environment.toLowerCase()));
    if (shared === undefined)
        return undefined;
    return `two roles share the environment ${shared[1].environment}: each role needs reviewers of its own`;
});
/** Approvals as they are written, with the names of the roles put into them. */
function approvalPolicy({ slow }) {
    return { ...slow, roles: [...slow.roles].map(([name, settings]) => ({ name, ...settings })), rationale: slow.rationale ?? 'required' };
}
const ruleSchemas = Object.fromEntries(allRules.map(({ name, schema }) => [name, optional(schema)]));
const requirements = checked(object(ruleSchemas), (required) => required['vulnerabilities'] !== undefined && required['scan'] === undefined
    ? '`vulnerabilities` needs `scan` beside it: whose scan is believed, and for how long'
    : undefined);
const tag = checked(schema_text, (name) => ((0,model_reference/* isTag */.dz)(name) ? undefined : 'expected a tag of at most 128 letters, digits, dots, dashes and underscores'));
/** One stage on the way, as it is written. */
const environmentSchema = object({
    repository: optional(repositorySchema),
    tags: optional(list(tag)),
    require: optional(requirements),
    decision: optional(object({ by: mention('identity'), maxAge: schema_duration(30 * day) })),
    approvals: optional(object({ slow: slowTrack })),
    record: optional(object({ by: mention('identity') })),
});
/**
 * Two stages in one repository are told apart by their tags alone, so each must name its own: else the rules of the
 * laxer one would move the tag of the stricter.
 */
const environmentsSchema = checked(map(environmentSchema, 'environment'), (environments) => {
    const entries = [...environments];
    for (const [index, [name, one]] of entries.entries())
        for (const [other, two] of entries.slice(index + 1)) {
            const problem = sharedGround(one, two);
            if (problem !== undefined)
                return `${name} and ${other} share the repository ${one.repository ?? ''}${problem}`;
        }
    return undefined;
});
function sharedGround(one, two) {
    if (one.repository === undefined || one.repository !== two.repository)
        return undefined;
    if (one.tags === undefined || two.tags === undefined)
        return ': give each `tags` of its own';
    const shared = one.tags.find((name) => two.tags?.includes(name));
    return shared === undefined ? undefined : ` and the tag ${shared}`;
}

;// CONCATENATED MODULE: ./packages/core/build/policy/identity-schema.js

/** Issuers are HTTPS; plain HTTP is spoken to this machine only. */
const issuer = checked(schema_text, (url) => {
    const isLoopback = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::[0-9]{1,5})?(?:\/[^\s?#]*)?$/.test(url);
    const isHttps = /^https:\/\/[a-z0-9.-]+(?::[0-9]{1,5})?(?:\/[^\s?#]*)?$/.test(url);
    return isLoopback || isHttps ? undefined : 'expected an https:// address in lower case (http:// only for this machine), as the token names its issuer';
});
const workflow = checked(schema_text, (name) => {
    const at = name.indexOf('@');
    if (at < 0)
        return 'names no ref: write owner/repository/.github/workflows/file.yml@refs/heads/main';
    const file = name.slice(0, at);
    const ref = name.slice(at + 1);
    if (file.includes('*'))
        return '`*` is understood in the ref only, behind the @';
    if (!/^[A-Za-z0-9_-]+\/[A-Za-z0-9_.-]+\/\.github\/workflows\/[A-Za-z0-9_.-]+\.ya?ml$/.test(file))
        return 'expected owner/repository/.github/workflows/file.yml@ref';
    if (!/^(?:refs\/(?:heads|tags|pull)\/[^\s@]+|[0-9a-f]{40})$/.test(ref))
        return 'expected a ref such as refs/heads/main, refs/tags/v* or a commit of 40 hex digits';
    return undefined;
});
const subject = checked(schema_text, (name) => (name.includes('*') ? 'is compared as it stands; `*` is understood in the ref of `workflow` only' : undefined));
const fields = object({
    domain: mention('domain'),
    issuer,
    workflow: optional(workflow),
    calledBy: optional(workflow),
    subject: optional(subject),
    repositoryId: optional(numericId),
    ownerId: optional(numericId),
    runner: optional(oneOf('github-hosted', 'self-hosted')),
    triggers: optional(list(checked(schema_text, (event) => (/^[a-z_]+$/.test(event) ? undefined : 'expected the name of an event, such as push')))),
    environment: optional(schema_text),
});
/** Who may say something: always an issuer, and a workflow or a whole subject. */
const identitySchema = checked(fields, (identity) => {
    if (identity.workflow === undefined && identity.subject === undefined)
        return 'names nobody: give `workflow`, or `subject`';
    if (identity.workflow !== undefined && identity.subject !== undefined)
        return 'gives both `workflow` and `subject`: one of them names the signer';
    if (identity.calledBy !== undefined && identity.workflow === undefined)
        return 'gives `called-by` without the `workflow` that is called';
    return undefined;
});

// EXTERNAL MODULE: ./packages/core/build/policy/reading.js
var policy_reading = __nccwpck_require__(517);
;// CONCATENATED MODULE: ./packages/core/build/policy/parse.js







/** Names that are kept for Sigstore's own instance and GitHub's, so that they never mean a private one. */
const reservedDomains = ['public-good', 'github'];
const domain = checked(object({ config: schema_text, logs: optional(integer(0, 10)), timestamps: optional(integer(0, 10)), scts: optional(integer(0, 10)) }), ({ logs, timestamps }) => (logs === 0 && timestamps === 0 ? 'asks for neither a log entry nor a timestamp: nothing would prove the time of signing' : undefined));
const domains = checked(map(domain), (declared) => {
    const reserved = reservedDomains.find((name) => declared.has(name));
    return reserved === undefined ? undefined : `the name \`${reserved}\` is reserved; declare your own under another name`;
});
const policySchema = object({
    version: integer(1, 1),
    artifact: oneOrList(repositorySchema),
    trust: object({ domains, identities: map(identitySchema, 'identity') }),
    environments: environmentsSchema,
});
/**
 * Understands a policy (docs/policy-reference.md). @throws Failure `policy-error` that lists everything wrong with it:
 * unknown keys, missing keys, wrong values, and names that nothing declares.
 */
function parsePolicy(document) {
    const reading = new policy_reading/* Reading */.z();
    const understood = policySchema.read(document.tree, [], reading);
    for (const mention of reading.mentions)
        checkMention(mention, document.tree, reading);
    if (understood === undefined || reading.issues.length > 0)
        throw (0,policy_document/* policyError */.nq)(document.source, reading.issues.map((issue) => (0,policy_document/* problemAt */.l4)(document, issue)));
    const { artifact, trust, environments } = understood.value;
    return {
        source: document.source,
        digest: document.digest,
        artifacts: artifact,
        domains: named(trust.domains),
        identities: named(trust.identities),
        environments: new Map([...environments].map(([name, environment]) => [name, environmentPolicy(name, environment)])),
    };
}
function environmentPolicy(name, written) {
    const { require, approvals, ...rest } = written;
    const required = require ?? {};
    const requirements = allRules.filter((rule) => required[rule.name] !== undefined);
    return {
        name,
        ...rest,
        require: requirements.map((rule) => ({ rule: rule.name, settings: required[rule.name] })),
        ...(approvals === undefined ? {} : { approvals: approvalPolicy(approvals) }),
    };
}
/** The mention must be declared in the document itself; names are compared exactly, and the near miss is told. */
function checkMention({ kind, name, at }, tree, reading) {
    const trust = isTree(tree) && isTree(tree['trust']) ? tree['trust'] : {};
    const section = trust[kind === 'identity' ? 'identities' : 'domains'];
    const declared = isTree(section) ? Object.keys(section) : [];
    if (declared.includes(name))
        return;
    const meant = (0,near_miss/* nearMiss */.b)(name, declared);
    const hint = meant === undefined ? `declared are: ${declared.join(', ') || 'none'}` : `did you mean \`${meant}\`?`;
    reading.note(at, `no ${kind === 'identity' ? 'identity' : 'trust domain'} ${JSON.stringify(name.slice(0, 60))} is declared, ${hint}`);
}
function named(values) {
    return new Map([...values].map(([name, value]) => [name, { ...value, name }]));
}

;// CONCATENATED MODULE: ./packages/sigstore/build/confidential-url.js
/** Whether a token may travel to `url`: over TLS, or to a loopback address. */
function isConfidential({ protocol, hostname }) {
    const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
    return protocol === 'https:' || (protocol === 'http:' && loopback);
}

;// CONCATENATED MODULE: ./packages/sigstore/build/trust/validity.js
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
            validFor: readValidity(service.member('validFor'), { startRequired: true }),
            operator: service.member('operator').optionalText() || url.host,
        };
    });
}
/** The identity token travels to these: TLS, or a loopback address. */
function readServiceUrl(place) {
    const url = URL.parse(place.text());
    if (url === null || url.username !== '' || url.password !== '' || url.hash !== '')
        throw place.refusal('expected a plain URL');
    if (!isConfidential(url))
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

;// CONCATENATED MODULE: ./packages/sigstore/build/json-cursor.js


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
        if (!(0,strict_json/* isJsonObject */.OW)(this.#value))
            throw this.refusal('expected an object');
        const value = Object.hasOwn(this.#value, name) ? this.#value[name] : undefined;
        return new JsonCursor(value, `${this.path}.${name}`, this.#refuse);
    }
    /** Refuses members that this reader does not know: another reader might, and see something else. */
    only(...known) {
        if (!(0,strict_json/* isJsonObject */.OW)(this.#value))
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
            const bytes = Buffer.from(decodeBase64(this.#value));
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

;// CONCATENATED MODULE: ./packages/sigstore/build/trust/trust-config-invalid.js



const maxBytes = 4 * 1024 * 1024;
/** The one way in which trust configuration is refused. */
function trustConfigInvalid(message, cause) {
    return new build_failure/* Failure */.H('trust-config-invalid', {
        blame: 'configuration',
        message: `The trust configuration cannot be used: ${message}`,
        remedy: 'Fetch the trusted root of this Sigstore instance again, or ask its operator for one that is complete.',
        cause,
    });
}
/** Opens a file of trust configuration for reading. @throws Failure `trust-config-invalid` */
function trust_config_invalid_openTrustDocument(bytes, what) {
    try {
        return new JsonCursor((0,strict_json/* parseStrictJsonObject */.Qp)(bytes, { what, maxBytes }), what, trustConfigInvalid);
    }
    catch (cause) {
        throw trustConfigInvalid(cause instanceof build_failure/* Failure */.H ? cause.message : `${what} cannot be read`, cause);
    }
}

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
        throw trustConfigInvalid(`${name}: expected a whole number, found ${threshold}`);
    if (threshold < least)
        throw trustConfigInvalid(`${name}: ${threshold} asks for less than the ${least} that its root supports`);
    if (threshold > able)
        throw trustConfigInvalid(`${name}: ${threshold} asked for, but its root names ${able} independent of each other`);
    return threshold;
}
function distinctOperators(authorities) {
    return new Set(authorities.map(({ operator }) => operator)).size;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./packages/sigstore/build/certificate/extensions.js
const extendedKeyUsageOid = '2.5.29.37';
/** The extensions in their order; an extension that comes twice is an error of the caller to refuse. */
function extensionsOf(certificate) {
    return certificate.extensions.map(({ subs }) => {
        const [oid, second] = subs;
        const octets = subs.at(-1);
        if (oid === undefined || octets === undefined || !octets.tag.isOctetString() || subs.length > 3)
            throw new TypeError('an extension is malformed');
        const critical = subs.length === 3 && second !== undefined && second.toBoolean();
        return { oid: oid.toOID(), critical, value: octets.value, parsed: octets.subs[0] };
    });
}
/** The purposes that a certificate names in its extended key usage. */
function extendedKeyUsages(certificate) {
    const extension = extensionsOf(certificate).find(({ oid }) => oid === extendedKeyUsageOid);
    return extension?.parsed?.subs.map((purpose) => purpose.toOID()) ?? [];
}

// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var dist = __nccwpck_require__(3917);
;// CONCATENATED MODULE: ./packages/sigstore/build/certificate/parsed-certificate.js

/**
 * The library's certificate, remembering what never changes: its bytes, and whether a given issuer signed it. The
 * library encodes and checks every certificate of a chain anew for each bundle, which is most of the time it takes.
 */
class ParsedCertificate extends dist.X509Certificate {
    der;
    #signedBy = new WeakMap();
    constructor(der, root) {
        super(root);
        this.der = der;
    }
    /** @throws when `der` is not DER */
    static of(der) {
        return new ParsedCertificate(der, dist.ASN1Obj.parseBuffer(der));
    }
    verify(issuer = this) {
        const known = this.#signedBy.get(issuer);
        if (known !== undefined)
            return known;
        const signed = super.verify(issuer);
        this.#signedBy.set(issuer, signed);
        return signed;
    }
    equals(other) {
        return other instanceof ParsedCertificate ? this.der.equals(other.der) : super.equals(other);
    }
    /** The copy that the library takes a timestamp out of: from our bytes, without encoding the whole again. */
    clone() {
        return ParsedCertificate.of(Buffer.from(this.der));
    }
}

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: ./packages/sigstore/build/trust/operator.js

/**
 * Who runs a service of which the trusted root tells only the address: the last two labels of its host name, so that
 * two logs of one house do not count as two witnesses. Where that is too strict, the root names its operators.
 */
function operatorAt({ host, hostname }) {
    if ((0,external_node_net_namespaceObject.isIP)(hostname) !== 0 || hostname.startsWith('['))
        return host;
    return hostname.split('.').slice(-2).join('.');
}

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
    if (signing.isCA || extendedKeyUsages(signing).join() !== timeStamping)
        throw place.refusal('its first certificate is not for time stamping alone (RFC 3161 §2.3)');
    if (!issuers.every((issuer) => issuer.isCA))
        throw place.refusal('a certificate above the first is not that of an authority');
    return authority;
}
function readAuthority(place) {
    place.only('subject', 'uri', 'certChain', 'validFor', 'operator');
    const chain = place.member('certChain').only('certificates').member('certificates');
    const certificates = chain.list(maxChain).map((item) => item.only('rawBytes').member('rawBytes'));
    const parsed = certificates.map(parseCertificate);
    if (parsed.length === 0)
        throw chain.refusal('it is empty');
    requireChain(parsed.map(({ node }) => node), chain);
    const uri = URL.parse(place.member('uri').optionalText() ?? '');
    return {
        certChain: parsed.map(({ certificate }) => certificate),
        validFor: readValidity(place.member('validFor'), { startRequired: false }),
        operator: place.member('operator').optionalText() || (uri && operatorAt(uri)) || (parsed[0]?.node.subject ?? ''),
    };
}
function parseCertificate(place) {
    const der = place.bytes();
    try {
        return { certificate: ParsedCertificate.of(der), node: new external_node_crypto_.X509Certificate(der) };
    }
    catch (cause) {
        throw place.refusal('not an X.509 certificate in DER', cause);
    }
}
/** The library follows a chain only up to a self-signed certificate, so one that stops short could never verify anything. */
function requireChain(certificates, place) {
    certificates.forEach((certificate, index) => {
        const issuer = certificates[index + 1] ?? certificate;
        if (certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey))
            return;
        const expected = issuer === certificate ? 'self-signed, as the last must be' : `issued by certificate ${index + 1}`;
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
        validFor: readValidity(key.member('validFor'), { startRequired: true }),
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
        throw trustConfigInvalid('a trust domain has no name');
    const document = trust_config_invalid_openTrustDocument(config, `trust domain ${name}`);
    const whole = document.member('mediaType').text() === clientTrustConfigMediaType;
    if (whole)
        document.only('mediaType', 'trustedRoot', 'signingConfig');
    if (whole && signingConfig !== undefined)
        throw trustConfigInvalid(`${name} holds a signing config already: a second one is ambiguous`);
    const root = readTrustedRoot(whole ? document.member('trustedRoot') : document);
    const signing = whole
        ? document.member('signingConfig')
        : signingConfig && trust_config_invalid_openTrustDocument(signingConfig, `signing config of ${name}`);
    return {
        name,
        root,
        thresholds: decideThresholds(root, thresholds),
        ...(signing === undefined || signing.isAbsent ? {} : { signing: readSigningConfig(signing) }),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: ./packages/workspace/build/read-file.js




/**
 * Reads a regular file that lies, with all links followed, inside one of the roots. Neither errors nor anything else
 * here ever repeats what the file says. @throws Failure `file-invalid` | `too-large`
 */
async function readFileInside(path, limits) {
    const { roots, maxBytes, what } = limits;
    if (path === '' || path.includes('\0'))
        throw read_file_invalid(what, path, 'expected a path');
    const real = await realPathOf((0,external_node_path_.resolve)(roots[0] ?? '', path), what, path);
    const realRoots = await Promise.all(roots.map((root) => realPathOf(root, 'the directory to read from', root)));
    if (!realRoots.some((root) => isInside(real, root)))
        throw read_file_invalid(what, path, `it lies outside ${roots.join(' and ')}`);
    // Not following a last link and not waiting for a writer: between the look above and here the path may have changed.
    const file = await opened(real, what, path);
    try {
        const found = await file.stat();
        if (!found.isFile())
            throw read_file_invalid(what, path, 'it is not a regular file');
        const named = await (0,promises_namespaceObject.stat)(await realPathOf(real, what, path));
        if (named.ino !== found.ino || named.dev !== found.dev)
            throw read_file_invalid(what, path, 'it was replaced while it was read');
        if (found.size > maxBytes)
            throw read_file_tooLarge(what, path, maxBytes);
        return await readAtMost(file, maxBytes, () => read_file_tooLarge(what, path, maxBytes));
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
        return await (0,promises_namespaceObject.open)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch (cause) {
        throw read_file_invalid(what, path, `it cannot be opened (${codeOf(cause)})`, cause);
    }
}
async function realPathOf(absolute, what, path) {
    try {
        return await (0,promises_namespaceObject.realpath)(absolute);
    }
    catch (cause) {
        throw read_file_invalid(what, path, codeOf(cause) === 'ENOENT' ? 'there is no such file' : `it cannot be found (${codeOf(cause)})`, cause);
    }
}
function isInside(path, root) {
    const way = (0,external_node_path_.relative)(root, path);
    return way !== '' && !(0,external_node_path_.isAbsolute)(way) && way !== '..' && !way.startsWith((0,external_node_path_.join)('..', '/'));
}
function codeOf(cause) {
    return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'unknown error';
}
function read_file_invalid(what, path, why, cause) {
    return new build_failure/* Failure */.H('file-invalid', {
        blame: 'configuration',
        message: `Cannot read ${what} at ${JSON.stringify(path.slice(0, 300))}: ${why}`,
        remedy: 'Give the path of a regular file in the workspace.',
        cause,
    });
}
function read_file_tooLarge(what, path, maxBytes) {
    return new build_failure/* Failure */.H('too-large', {
        blame: 'configuration',
        message: `Cannot read ${what} at ${JSON.stringify(path.slice(0, 300))}: it is over its limit of ${maxBytes} bytes`,
        remedy: 'Make it smaller.',
    });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./packages/workspace/build/policy-yaml.js



const maxAliases = 50;
/** Keys are compared pair by pair while a map is read: without a limit, a large map of nothing takes minutes. */
const maxColons = 20_000;
/**
 * Reads YAML 1.2 of one document: core schema, unique keys, few aliases, and nothing that two readers read
 * differently: no tags, no directives, no merge keys. @throws Failure `policy-error` | `too-large`
 */
function readPolicyYaml(bytes, source, maxBytes) {
    if (bytes.byteLength > maxBytes)
        throw policy_yaml_tooLarge(source, `${maxBytes} bytes`);
    const text = decode(bytes, source);
    if (text.split(':').length > maxColons)
        throw policy_yaml_tooLarge(source, `${maxColons} keys`);
    const lines = new yaml_dist/* LineCounter */.HN();
    const document = onlyDocument(text, source, lines);
    if (document.errors.some(isTooDeep))
        throw (0,policy_document/* policyError */.nq)(source, [problem(source, 'is nested too deeply')]);
    const problems = problemsOf(document, source, lines);
    if (problems.length > 0)
        throw (0,policy_document/* policyError */.nq)(source, problems);
    return { tree: plainTree(document, source), locate: (path) => locate(document, lines, path) };
}
function decode(bytes, source) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw (0,policy_document/* policyError */.nq)(source, [problem(source, 'is not UTF-8')]);
    }
}
function onlyDocument(text, source, lines) {
    const documents = parseWithin(text, lines);
    const [document, ...more] = documents;
    if (document === undefined)
        throw (0,policy_document/* policyError */.nq)(source, [problem(source, 'is empty')]);
    if (more.length > 0)
        throw (0,policy_document/* policyError */.nq)(source, [problem(source, `holds ${documents.length} YAML documents; expected one`)]);
    return document;
}
function parseWithin(text, lines) {
    const options = { version: '1.2', schema: 'core', merge: false, uniqueKeys: true, stringKeys: true, strict: true, prettyErrors: false };
    const documents = (0,yaml_dist/* parseAllDocuments */.hR)(text, { ...options, lineCounter: lines });
    return Array.isArray(documents) ? documents : [];
}
/** The library tells an exhausted stack as one of the document's errors, once per level. */
function isTooDeep(error) {
    return error.message.includes('call stack');
}
/** Warnings count as errors: whatever the reader had to guess is refused. */
function problemsOf(document, source, lines) {
    const problems = [...document.errors, ...document.warnings].map((error) => problem(source, error.message.split('\n', 1)[0] ?? error.message, position(lines, error.pos[0])));
    if (document.directives.yaml.explicit === true)
        problems.push(problem(source, 'carries a %YAML directive; YAML 1.2 is read without one', { line: 1, column: 1 }));
    (0,yaml_dist/* visit */.YR)(document, {
        Node(_, node) {
            if (node.tag !== undefined)
                problems.push(problem(source, `carries the tag ${node.tag.slice(0, 60)}; tags are not understood`, position(lines, node.range?.[0])));
        },
        Pair(_, { key }) {
            if ((0,yaml_dist/* isScalar */.jn)(key) && key.value === '<<')
                problems.push(problem(source, 'merge keys (<<) are not understood', position(lines, key.range?.[0])));
        },
    });
    return problems;
}
function plainTree(document, source) {
    try {
        return document.toJS({ maxAliasCount: maxAliases });
    }
    catch (cause) {
        const why = cause instanceof ReferenceError ? `uses aliases more than ${maxAliases} times` : 'is nested too deeply';
        throw (0,policy_document/* policyError */.nq)(source, [problem(source, why)]);
    }
}
/** The key or item at `path`, or the deepest one above it that is written. */
function locate(document, lines, path) {
    let node = document.contents;
    let offset = node?.range?.[0];
    for (const part of path) {
        const here = (0,yaml_dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
        const step = stepInto(here, part);
        if (step === undefined)
            break;
        offset = step.offset ?? offset;
        node = step.node;
    }
    return position(lines, offset);
}
function stepInto(node, part) {
    if ((0,yaml_dist/* isMap */.jh)(node)) {
        const pair = node.items.find(({ key }) => (0,yaml_dist/* isScalar */.jn)(key) && key.value === part);
        return pair === undefined ? undefined : { node: pair.value, offset: pair.key.range?.[0] };
    }
    if (!(0,yaml_dist/* isSeq */.oP)(node) || typeof part !== 'number')
        return undefined;
    const item = node.items[part];
    return item === undefined ? undefined : { node: item, offset: item.range?.[0] };
}
function position(lines, offset) {
    if (offset === undefined)
        return undefined;
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
}
function problem(source, message, at) {
    return { source, ...at, key: 'the document', message };
}
function policy_yaml_tooLarge(source, limit) {
    return new build_failure/* Failure */.H('too-large', {
        blame: 'configuration',
        message: `${source} is over its limit of ${limit}`,
        remedy: 'Split the policy, one per line of artifacts.',
    });
}

;// CONCATENATED MODULE: ./packages/workspace/build/policy-file.js



/** Where a policy is looked for when nobody says otherwise. */
const defaultPolicyPath = '.portcullis/policy.yaml';
const maxPolicyBytes = 1024 * 1024;
/**
 * Reads the policy that an input names: a path relative to the workspace, or, when it holds a line break, the text
 * itself. @throws Failure `file-invalid` | `too-large` | `policy-error`
 */
async function readPolicyDocument(input, workspace) {
    if (input.includes('\n'))
        return inlinePolicyDocument(input);
    const bytes = await readFileInside(input, { roots: [workspace], maxBytes: maxPolicyBytes, what: 'the policy' });
    return policyDocumentFrom(bytes, input);
}
/** A policy given as text. @throws Failure `too-large` | `policy-error` */
function inlinePolicyDocument(text) {
    return policyDocumentFrom(new TextEncoder().encode(text), 'inline');
}
/** A policy given as the bytes of a file. @throws Failure `too-large` | `policy-error` */
function policyDocumentFrom(bytes, source) {
    return { source, digest: (0,model_digest/* digestOf */.ol)(bytes), ...readPolicyYaml(bytes, source, maxPolicyBytes) };
}

;// CONCATENATED MODULE: ./packages/worlds/build/policy.js







const maxTrustConfigBytes = 4 * 1024 * 1024;
/**
 * Reads a policy and the trust files that it names. Its digest is over the policy's bytes and every trust file: whoever
 * changes whom a domain trusts has another policy, and no decision or approval made before counts under it.
 * @throws Failure `policy-error` | `file-invalid` | `trust-config-invalid`
 */
async function loadPolicy(input, { workspace }) {
    const document = await readPolicyDocument(input, workspace);
    const policy = parsePolicy(document);
    const beside = policy.source === 'inline' ? '.' : (0,external_node_path_.dirname)(policy.source);
    const files = await Promise.all([...policy.domains.values()].map(async (declared) => {
        const config = await readTrustFile((0,external_node_path_.join)(beside, declared.config), `the trust configuration of ${declared.name}`, [workspace]);
        return { declared, config };
    }));
    const digest = files.length === 0 ? policy.digest : (0,model_digest/* digestOf */.ol)([policy.digest, ...files.map(({ declared, config }) => `${declared.name} ${(0,model_digest/* digestOf */.ol)(config)}`)].join('\n'));
    return { policy: { ...policy, digest }, document, domains: files.map(({ declared, config }) => domainOf(declared, config)) };
}
function domainOf({ name, logs, timestamps, scts }, config) {
    const thresholds = { ...(logs === undefined ? {} : { logs }), ...(timestamps === undefined ? {} : { timestamps }), ...(scts === undefined ? {} : { scts }) };
    return readTrustDomain({ name, config, thresholds });
}
/**
 * The one trust domain at hand when nothing else says which: that of the named file, or the only one of the policy.
 * @throws Failure `trust-config-invalid` when the policy declares none or several
 */
async function onlyDomain({ trustConfig, policy }, surroundings) {
    if (trustConfig !== undefined)
        return readTrustDomain({ name: 'trust-config', config: await readTrustFile(trustConfig, 'trust-config', surroundings.readable) });
    const { domains } = await loadPolicy(policy, surroundings);
    const [domain, ...others] = domains;
    if (domain !== undefined && others.length === 0)
        return domain;
    throw new build_failure/* Failure */.H('trust-config-invalid', {
        blame: 'configuration',
        message: `${policy} declares ${domains.length} trust domains, so it does not tell which one is meant`,
        remedy: 'Name one by trust-config.',
    });
}
function readTrustFile(path, what, roots) {
    return readFileInside(path, { roots, maxBytes: maxTrustConfigBytes, what });
}

;// CONCATENATED MODULE: ./packages/worlds/build/whom-to-believe.js



/** Whose signature is asked for, and in which trust domains: there is no default for either. @throws Failure `identity-required` | `trust-config-invalid` | … */
async function whomToBelieve(question, surroundings) {
    const { certificateIdentity, certificateOidcIssuer, signer } = question;
    if (signer !== undefined) {
        if (certificateIdentity !== undefined || certificateOidcIssuer !== undefined)
            throw identityRequired('both signer and a certificate identity are given');
        const { policy, domains } = await loadPolicy(question.policy, surroundings);
        return { identity: identityOf(policy, signer), domains };
    }
    if (certificateIdentity === undefined || certificateOidcIssuer === undefined)
        throw identityRequired('an issuer or a subject is missing');
    const domain = await onlyDomain(question, surroundings);
    return { identity: { name: certificateIdentity, domain: domain.name, issuer: certificateOidcIssuer, subject: certificateIdentity }, domains: [domain] };
}
function identityRequired(found) {
    const expected = 'certificate-identity and certificate-oidc-issuer, or signer';
    return new build_failure/* Failure */.H('identity-required', {
        blame: 'configuration',
        message: `Verification needs to know whose signature counts: expected ${expected}, found that ${found}`,
        remedy: 'Give the URL of the signing workflow with its ref and https://token.actions.githubusercontent.com, or name an identity of the policy.',
        expected,
        found,
    });
}

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
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
function timedOut(where, why) {
    return new build_failure/* Failure */.H('timed-out', { blame: 'service', message: `${where}: ${why}`, remedy: safeToRepeat, found: why });
}
/** The registry breaks the distribution specification. */
function protocolError(where, why, cause) {
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
function failures_tooLarge(what, limit) {
    return new build_failure/* Failure */.H('too-large', {
        blame: 'artifact',
        message: `${what} is over its limit of ${limit} bytes`,
        remedy: 'Make it smaller.',
        expected: `at most ${limit} bytes`,
    });
}
function digestMismatch(what, expected, found) {
    return new build_failure/* Failure */.H('digest-mismatch', {
        blame: 'service',
        message: `${what}: expected ${expected}, found ${found}`,
        remedy: 'Do not use this artifact; ask the operator of the registry how the content came to change.',
        expected,
        found,
    });
}
function manifestInvalid(what, why) {
    return new build_failure/* Failure */.H('manifest-invalid', {
        blame: 'artifact',
        message: `${what} is no manifest that can be relied on: ${why}`,
        remedy: 'Build and push the artifact again with a current tool.',
        found: why,
    });
}
/** What an unwanted status means, for a request told as `GET host/path`. `detail` is what the body said. */
function statusFailure(request, status, detail) {
    const { code, blame, remedy } = meaningOf(status);
    const found = `HTTP ${status}${detail === '' ? '' : ` (${detail})`}`;
    return new build_failure/* Failure */.H(code, { blame, message: `${request}: found ${found}`, remedy, found });
}
function meaningOf(status) {
    if (status === 401 || status === 403)
        return {
            code: 'registry-denied',
            blame: 'configuration',
            remedy: 'Give credentials that may do this: registry-username and registry-password, or docker login before this step.',
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

;// CONCATENATED MODULE: ./packages/registry/build/media-types.js
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
/** A Content-Type without its parameters. */
function withoutParameters(contentType) {
    return (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

;// CONCATENATED MODULE: ./packages/registry/build/bundles.js






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
        if (fitting.reduce((sum, { layer }) => sum + layer.size, 0) > maxBytesInAll)
            throw failures_tooLarge(`All bundles of ${subject.digest}`, maxBytesInAll);
        const fetched = await mapBounded(fitting, width, async ({ referrer, layer }) => await this.#fetch(subject, referrer, layer));
        const oversized = distinct.filter(({ layer }) => layer.size > maxBundleBytes).map(({ referrer }) => unread(referrer.manifest.digest, failures_tooLarge('its bundle', maxBundleBytes)));
        return [...fetched, ...oversized, ...unreadable.map(({ digest, failure }) => unread(digest, failure))];
    }
    async #fetch(subject, { manifest }, layer) {
        const chunks = [];
        try {
            for await (const chunk of this.#reader.blob((0,model_reference/* pin */.y_)(subject, layer.digest), layer.size))
                chunks.push(chunk);
        }
        catch (error) {
            if (error instanceof build_failure/* Failure */.H && (error.code === 'not-found' || error.code === 'digest-mismatch'))
                return unread(manifest.digest, error);
            throw error;
        }
        const bytes = Buffer.concat(chunks);
        return { bytes, digest: (0,model_digest/* digestOf */.ol)(bytes), source: `referrer ${manifest.digest}` };
    }
}
/**
 * Stands for a bundle that could not be had: it has no bytes, so nobody will believe it, and people see it among the
 * refused. It ends nothing, or whoever may push one referrer could keep all others from counting.
 */
function unread(referrer, { message }) {
    return { bytes: new Uint8Array(), digest: referrer, source: `referrer ${referrer}, which is passed over: ${message}` };
}
/** Only a type that is known and another rules a descriptor out; many writers leave it empty (standards.md §0.4). */
function mayHoldBundle({ artifactType }) {
    return artifactType === undefined || artifactType === '' || artifactType === mediaTypes.empty || isBundleType(artifactType);
}
function bundleLayers({ content }) {
    return content.layers.filter(({ mediaType }) => isBundleType(mediaType));
}

;// CONCATENATED MODULE: ./packages/registry/build/challenge.js
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

;// CONCATENATED MODULE: ./packages/registry/build/credentials.js
const anonymous = () => Promise.resolve(undefined);
/** A user name and password for the registries that the user named, and for no other. */
function givenCredentials(username, password, registries) {
    return (registry) => Promise.resolve(registries.includes(registry) ? { kind: 'password', username, password } : undefined);
}
/** The first source that knows the registry. */
function firstOf(sources) {
    return async (registry) => {
        for (const source of sources) {
            const found = await source(registry);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
}
/** The value of an Authorization header for HTTP Basic (RFC 7617). */
function basicAuthorization(username, password) {
    return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}

;// CONCATENATED MODULE: ./packages/registry/build/known-registries.js
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

;// CONCATENATED MODULE: ./packages/registry/build/scope.js
function pull(repository) {
    return { repository, access: 'pull' };
}
function push(repository) {
    return { repository, access: 'pull,push' };
}
/** As token servers read it: `repository:team/app:pull`. */
function formatScope({ repository, access }) {
    return `repository:${repository}:${access}`;
}
/** Whether a token for `granted` serves for `wanted`. */
function covers(granted, wanted) {
    return wanted.every(({ repository, access }) => granted.some((scope) => scope.repository === repository && (scope.access === 'pull,push' || access === 'pull')));
}

;// CONCATENATED MODULE: ./packages/registry/build/token.js






const maxAnswerBytes = 64 * 1024;
const defaultSeconds = 60;
/** A token is not used in its last moments: the request has to arrive, too. */
const marginMilliseconds = 10_000;
/**
 * Checks where a challenge sends us: TLS, or the very registry on plain HTTP; no credentials in the address.
 * @throws Failure `registry-protocol` | `redirect-refused`
 */
function tokenService(registry, origin, realm, service) {
    if (!URL.canParse(realm))
        throw protocolError(registry, `realm ${JSON.stringify(realm.slice(0, 100))} is no address`);
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
        const request = credential?.kind === 'identity-token' ? exchangeRequest(from, scopes, credential.token) : tokenRequest(from, scopes, credential);
        const token = await this.#transport.send(request, async (response) => await readToken(response, this.#clock.now()));
        this.#onSecret(token.text);
        return token;
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
/** OAuth2 as the distribution project specifies it: POST with grant_type=refresh_token. */
function exchangeRequest({ registry, realm, service }, scopes, identityToken) {
    const form = new URLSearchParams({ grant_type: 'refresh_token', client_id: 'portcullis', refresh_token: identityToken });
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
        throw statusFailure(`A token from ${where}`, response.status, '');
    }
    const answer = (0,strict_json/* parseStrictJsonObject */.Qp)(await response.bytes(maxAnswerBytes, `the token of ${where}`), { what: `the token of ${where}` });
    const text = answer['token'] ?? answer['access_token'];
    if (typeof text !== 'string' || !/^[\x21-\x7e]+$/.test(text))
        throw protocolError(where, 'its answer holds no token');
    const seconds = typeof answer['expires_in'] === 'number' && answer['expires_in'] > 0 ? answer['expires_in'] : defaultSeconds;
    const lifetime = Math.min(seconds, 86_400) * 1000;
    return { text, expires: new Date(now.getTime() + lifetime - Math.min(marginMilliseconds, lifetime / 2)) };
}
/** Adds to a refusal why the credentials were not shown. */
function withheld(refusal, { registry, realm }) {
    return new build_failure/* Failure */.H('registry-denied', {
        blame: 'configuration',
        message: `${refusal.message}; the credentials for ${registry} were not shown to its token server ${realm.host}, which is another host`,
        remedy: `If ${realm.host} belongs to ${registry}, name it as the token server of ${registry}.`,
        cause: refusal,
    });
}

;// CONCATENATED MODULE: ./packages/registry/build/authorizer.js




/** Makes the Authorization header for requests to one registry, by what the registry asked for. */
class Authorizer {
    #registry;
    /** The name that credentials are kept under. */
    #name;
    #options;
    #tokens;
    #scheme;
    #credential;
    constructor(registry, name, options) {
        this.#registry = registry;
        this.#name = name;
        this.#options = options;
        this.#tokens = new TokenCache(options.transport, options.clock, options.onSecret);
    }
    /** The header for a request that needs `scopes`. The first call asks the registry what it wants (`GET /v2/`). */
    async header(scopes) {
        const scheme = await this.#known();
        switch (scheme.kind) {
            case 'none':
                return undefined;
            case 'basic':
                return await this.#basic();
            case 'bearer':
                return `Bearer ${await this.#token(scheme.service, scopes)}`;
        }
    }
    /** Learns from a 401: its challenge is the newer word, and the token that was used is spent. */
    refused(challenge, scopes) {
        this.#tokens.forget(scopes);
        if (challenge !== undefined)
            this.#scheme = Promise.resolve(this.#read(challenge));
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
    async #basic() {
        const credential = await this.#own();
        return credential?.kind === 'password' ? basicAuthorization(credential.username, credential.password) : undefined;
    }
    async #token(service, scopes) {
        const credential = await this.#own();
        const origin = this.#options.transport.originOf(this.#registry);
        const named = this.#options.tokenServers[this.#name];
        if (credential === undefined || mayShowCredentials(service, origin, named))
            return await this.#tokens.token(service, scopes, credential);
        try {
            return await this.#tokens.token(service, scopes, undefined);
        }
        catch (error) {
            throw error instanceof build_failure/* Failure */.H && error.code === 'registry-denied' ? withheld(error, service) : error;
        }
    }
    async #own() {
        this.#credential ??= this.#options.credentials(this.#name).then((credential) => {
            if (credential !== undefined)
                this.#options.onSecret(secretOf(credential));
            return credential;
        });
        return await this.#credential;
    }
}
function secretOf(credential) {
    return credential.kind === 'password' ? credential.password : credential.token;
}

;// CONCATENATED MODULE: ./packages/registry/build/retry.js
const defaultRetryRules = {
    attempts: 6,
    baseMilliseconds: 500,
    capMilliseconds: 60_000,
    budgetMilliseconds: 600_000,
};
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
    #failed = 0;
    #waited = 0;
    constructor(retrying) {
        this.#retrying = retrying;
    }
    /**
     * Waits before the next try: exponential steps with full jitter, or what the server asked.
     * @throws `error` itself when it is not Transient, its Failure when no try is left
     */
    async after(error) {
        if (!(error instanceof Transient))
            throw error;
        const { rules, chance, pause } = this.#retrying;
        this.#failed += 1;
        const wait = error.waitMilliseconds ?? jittered(this.#failed, rules, chance);
        if (this.#failed >= rules.attempts || this.#waited + wait > rules.budgetMilliseconds)
            throw error.failure;
        this.#waited += wait;
        await pause(wait);
    }
}
/**
 * Tries `attempt` again while it throws {@link Transient}.
 * @throws Failure of the last try, or whatever else `attempt` throws at once
 */
async function retrying(attempt, how) {
    const tries = new Tries(how);
    for (;;) {
        try {
            return await attempt();
        }
        catch (error) {
            await tries.after(error);
        }
    }
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

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
;// CONCATENATED MODULE: ./packages/registry/build/deadlines.js
const defaultDeadlines = {
    connect: 15_000,
    answer: 120_000,
    idle: 30_000,
    rateWindow: 60_000,
    rateBytes: 60 * 1024,
    whole: 20 * 60_000,
};

;// CONCATENATED MODULE: external "node:util/types"
const types_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
;// CONCATENATED MODULE: external "node:dns"
const external_node_dns_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
;// CONCATENATED MODULE: ./packages/registry/build/network-rules.js


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
    return (0,external_node_net_namespaceObject.isIP)(address) !== 0 && loopback.check(address, familyOf(address));
}
/** Whether an address belongs to the public Internet. */
function isPublicAddress(address) {
    return (0,external_node_net_namespaceObject.isIP)(address) !== 0 && !inside.check(address, familyOf(address));
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
    return (0,external_node_net_namespaceObject.isIP)(bare) === 0 ? undefined : bare;
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
function guardedLookup(reach, resolve = external_node_dns_namespaceObject.lookup) {
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
function familyOf(address) {
    return (0,external_node_net_namespaceObject.isIP)(address) === 6 ? 'ipv6' : 'ipv4';
}
function blockList(subnets) {
    const list = new external_node_net_namespaceObject.BlockList();
    for (const [net, prefix] of subnets)
        list.addSubnet(net, prefix, familyOf(net));
    return list;
}

;// CONCATENATED MODULE: ./packages/registry/build/exchange.js







const maxHeaderBytes = 32 * 1024;
/** Worth another try: the connection, not the request, went wrong. */
const passing = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'HPE_INVALID_EOF_STATE']);
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
        watch.rest();
    }
}
function exchange_open({ method, url, headers, body, agent }) {
    const size = body === undefined ? undefined : body instanceof Uint8Array ? body.byteLength : body.size;
    const sizeless = size === undefined && method !== 'GET' && method !== 'HEAD';
    return (url.protocol === 'https:' ? external_node_https_namespaceObject.request : external_node_http_namespaceObject.request)({
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
        if (!outgoing.write(chunk))
            await drained(outgoing, watch);
    }
    outgoing.end();
    watch.expectAnswer();
}
/** Resolves when more can be written, or when writing has become pointless. */
async function drained(outgoing, watch) {
    if (outgoing.destroyed)
        return;
    watch.expectDrain();
    await new Promise((resolve) => {
        const settle = () => {
            for (const event of endings)
                outgoing.off(event, settle);
            resolve();
        };
        const endings = ['drain', 'close', 'response'];
        for (const event of endings)
            outgoing.once(event, settle);
    });
    watch.rest();
}
/** Ends an exchange that outlives one of its deadlines. */
class Watch {
    #outgoing;
    #deadlines;
    #where;
    #timer;
    constructor(outgoing, { deadlines, url }) {
        this.#outgoing = outgoing;
        this.#deadlines = deadlines;
        this.#where = url.host;
        outgoing.once('socket', (socket) => {
            if (!socket.connecting)
                return;
            const connecting = setTimeout(() => this.#end('no connection', deadlines.connect), deadlines.connect);
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
    #arm(what, milliseconds) {
        this.rest();
        this.#timer = setTimeout(() => this.#end(what, milliseconds), milliseconds);
    }
    #end(what, milliseconds) {
        this.#outgoing.destroy(new Transient(timedOut(this.#where, `${what} within ${milliseconds / 1000} s`)));
    }
}
function readable(error, { url }) {
    if (error instanceof AddressRefused)
        return redirectRefused('The registry', url.host, error.message);
    if (error instanceof build_failure/* Failure */.H || error instanceof Transient || !(0,types_namespaceObject.isNativeError)(error))
        return error;
    const code = 'code' in error ? String(error.code) : '';
    const failure = unavailable(url.host, [code, error.message].filter((part) => part !== '').join(': '), error);
    return passing.has(code) ? new Transient(failure) : failure;
}

;// CONCATENATED MODULE: ./packages/registry/build/response.js


/** The answer to a request: its head, and its body as it arrives. */
class Response {
    status;
    /** Where it came from, after redirects. */
    url;
    #message;
    #deadlines;
    #bodyless;
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
            throw protocolError(this.url.host, `content-encoding ${JSON.stringify(encoding.slice(0, 40))} was not asked for`);
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
            throw failures_tooLarge(what, limit);
        }
        const chunks = [];
        let size = 0;
        for await (const chunk of this.chunks()) {
            size += chunk.byteLength;
            if (size > limit)
                throw failures_tooLarge(what, limit);
            chunks.push(chunk);
        }
        return Buffer.concat(chunks, size);
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

;// CONCATENATED MODULE: ./packages/registry/build/transport.js








const maxRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);
const transport_passing = new Set([408, 429, 500, 502, 503, 504]);
/** HTTP as a registry client needs it: redirects by hand, bounded in every direction (security.md §2.3). */
class Transport {
    #options;
    #agents = new Map();
    constructor(options) {
        this.#options = options;
    }
    /** `http` for this machine and the hosts listed as insecure, `https` for all others. */
    originOf(registry) {
        return `${this.#mayBePlain(registry) ? 'http' : 'https'}://${registry}`;
    }
    /**
     * Sends a request and gives its answer to `read`, again from the start when the connection fails, the server is
     * busy (408, 429, 5xx), or `read` throws Transient. A streamed body is sent once: its owner repeats.
     * @throws Failure `registry-unavailable` | `rate-limited` | `timed-out` | `redirect-refused`
     */
    async send(request, read) {
        const attempt = async () => {
            const response = await this.#follow(request);
            if (!transport_passing.has(response.status))
                return await read(response);
            response.discard();
            const failure = statusFailure(`${request.method} ${request.url.host}${request.url.pathname}`, response.status, '');
            throw new Transient(failure, retryAfter(response.header('retry-after'), this.#options.clock.now()));
        };
        if (isStreamed(request.body))
            return await attempt();
        const { chance, pause, retry = defaultRetryRules } = this.#options;
        return await retrying(attempt, { rules: retry, chance, pause });
    }
    /** Closes the connections that are kept for later. */
    close() {
        for (const agent of this.#agents.values())
            agent.destroy();
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
        const { method, kind, headers = {}, body } = request;
        const reach = this.#reach(url, request.namedHost);
        const address = addressIn(url.hostname);
        if (address !== undefined && !mayConnect(address, reach))
            throw redirectRefused(request.namedHost, url.host, 'it is no public address');
        this.#options.onRequest?.({ kind, method, host: url.host, path: url.pathname });
        const deadlines = this.#options.deadlines ?? defaultDeadlines;
        const message = await exchange({
            method,
            url,
            headers: { 'user-agent': 'portcullis', ...headers, ...(authorization === undefined ? {} : { authorization }) },
            body,
            agent: this.#agent(url.protocol, reach),
            deadlines,
        });
        return new Response(message, url, deadlines, method === 'HEAD');
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
        const named = new URL(this.originOf(namedHost));
        const isNamed = url.host === named.host;
        if (isNamed && url.hostname === 'localhost' && url.protocol === 'http:')
            return 'loopback';
        if (isNamed)
            return 'named';
        return isLoopbackHost(named.hostname) ? 'pointed-from-loopback' : 'pointed';
    }
    /** One pool for each reach: a connection made under a wide one never serves a narrow one. */
    #agent(protocol, reach) {
        const key = `${protocol} ${reach}`;
        const known = this.#agents.get(key);
        if (known !== undefined)
            return known;
        const options = { keepAlive: true, lookup: guardedLookup(reach, this.#options.resolve) };
        const agent = protocol === 'https:' ? new external_node_https_namespaceObject.Agent(options) : new external_node_http_namespaceObject.Agent(options);
        this.#agents.set(key, agent);
        return agent;
    }
}
function isStreamed(body) {
    return body !== undefined && !(body instanceof Uint8Array);
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
        const first = await this.#once(call, async (response) => {
            if (response.status !== 401)
                return { result: await read(response) };
            this.#authorizer.refused(response.header('www-authenticate'), call.scopes);
            return { refusal: await refusalOf(response, call) };
        });
        if ('result' in first)
            return first.result;
        // A streamed body is gone: whoever owns it starts again, with the new authorisation.
        if (isStreamed(call.body))
            throw new Transient(first.refusal);
        return await this.#once(call, read);
    }
    async #once(call, read) {
        const { kind, method, at, headers, body } = call;
        const authorization = await this.#authorizer.header(call.scopes);
        return await this.#transport.send({
            kind,
            method,
            url: new URL(at, this.origin),
            authorization,
            namedHost: this.#registry,
            ...(headers === undefined ? {} : { headers }),
            ...(body === undefined ? {} : { body }),
        }, read);
    }
}
/** One client for each registry of a run. */
class RegistryClients {
    #options;
    #clients = new Map();
    constructor(options) {
        this.#options = options;
    }
    at(registry) {
        const known = this.#clients.get(registry);
        if (known !== undefined)
            return known;
        const client = new RegistryClient(registry, this.#options);
        this.#clients.set(registry, client);
        return client;
    }
}
/** The failure that an unwanted answer means; its body is read as far as it helps a person. */
async function refusalOf(response, call) {
    const request = `${call.method} ${response.url.host}${response.url.pathname}`;
    return statusFailure(request, response.status, await errorDetail(response, call));
}
async function errorDetail(response, { method }) {
    if (method === 'HEAD') {
        response.discard();
        return '';
    }
    try {
        return describeErrors((0,strict_json/* parseStrictJson */.RJ)(await response.bytes(maxErrorBytes, 'the error'), { maxBytes: maxErrorBytes }));
    }
    catch (error) {
        // The status alone decides; a body that cannot be read only leaves the message shorter.
        return error instanceof Transient ? '' : `no readable error: ${(0,build_failure/* asFailure */.h)(error).code}`;
    }
}
/** `{errors:[{code,message}]}` of the specification, made safe to print: some registries repeat what they were sent. */
function describeErrors(body) {
    const errors = (0,strict_json/* isJsonObject */.OW)(body) ? body['errors'] : undefined;
    if (!Array.isArray(errors))
        return '';
    return errors
        .slice(0, 5)
        .filter(strict_json/* isJsonObject */.OW)
        .map(({ code, message }) => [code, message].filter((part) => typeof part === 'string').join(': '))
        .join('; ')
        .replaceAll(/[^\x20-\x7e]/g, '?')
        .replaceAll(/\b(basic|bearer)\s+\S+/gi, '$1 ***')
        .slice(0, 300);
}

;// CONCATENATED MODULE: ./packages/registry/build/blob-stream.js







/**
 * Streams a blob, hashing it in flight and never holding more than a piece of it. A connection that breaks is taken
 * up again where it broke.
 * @throws Failure `digest-mismatch` at the last piece at the latest; `not-found` | `registry-*`
 */
async function* streamBlob(client, at, size, how) {
    const hash = (0,external_node_crypto_.createHash)((0,model_digest/* algorithmOf */.Hy)(at.digest));
    const tries = new Tries(how);
    let received = 0;
    for (;;) {
        try {
            for await (const chunk of await blob_stream_open(client, at, size, received)) {
                received += chunk.byteLength;
                if (received > size)
                    throw wrongSize(at, size, `more than ${size}`);
                hash.update(chunk);
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
    const found = `${(0,model_digest/* algorithmOf */.Hy)(at.digest)}:${hash.digest('hex')}`;
    if (found !== at.digest)
        throw digestMismatch(`The blob ${(0,model_reference/* formatReference */.FH)(at)}`, at.digest, found);
}
/** The blob from byte `offset` on. */
async function blob_stream_open(client, at, size, offset) {
    const call = {
        kind: 'blob',
        method: 'GET',
        at: `/v2/${at.repository}/blobs/${at.digest}`,
        scopes: [pull(at.repository)],
        headers: { accept: '*/*', ...(offset === 0 ? {} : { range: `bytes=${offset}-` }) },
    };
    const response = await client.send(call, async (answer) => {
        if (answer.status === 200 || answer.status === 206)
            return answer;
        throw await refusalOf(answer, call);
    });
    if (response.status === 206)
        return rest(response, offset);
    if (response.length !== undefined && response.length !== size) {
        response.discard();
        throw wrongSize(at, size, String(response.length));
    }
    return offset === 0 ? response.chunks() : without(offset, response.chunks());
}
function rest(response, offset) {
    const range = response.header('content-range') ?? '';
    if (range.startsWith(`bytes ${offset}-`))
        return response.chunks();
    response.discard();
    throw protocolError(response.url.host, `asked for bytes from ${offset} on, found content-range ${JSON.stringify(range.slice(0, 60))}`);
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
    return digestMismatch(`The size of the blob ${(0,model_reference/* formatReference */.FH)(at)}`, `${expected} bytes`, `${found} bytes`);
}

;// CONCATENATED MODULE: ./packages/registry/build/manifest.js




const maxManifestBytes = 4 * 1024 * 1024;
const maxChildren = 256;
const maxLayers = 1_024;
const mediaTypeShape = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}(?:; ?[a-z0-9-]+=[a-z0-9.-]+)?$/i;
/**
 * Reads what a manifest points to. A document that is an image and an index at once, or whose body calls itself
 * something else than the registry did, is refused (CVE-2021-41190).
 * @throws Failure `manifest-invalid` | `json-invalid`
 */
function readManifest({ digest, mediaType, bytes }) {
    const body = (0,strict_json/* parseStrictJsonObject */.Qp)(bytes, { maxBytes: maxManifestBytes, what: `manifest ${digest}` });
    const context = new Context(digest);
    context.check(body['mediaType'] === undefined || body['mediaType'] === mediaType, `it is served as ${mediaType} and calls itself ${show(body['mediaType'])}`);
    context.check(body['schemaVersion'] === 2, `schemaVersion 2 is expected, found ${show(body['schemaVersion'])}`);
    const kind = isIndexType(mediaType) ? 'index' : 'image';
    const [own, foreign] = kind === 'index' ? ['manifests', ['layers', 'config', 'blobs', 'fsLayers']] : [mediaType === mediaTypes.artifact ? 'blobs' : 'layers', ['manifests', 'fsLayers']];
    for (const key of foreign)
        context.check(!(key in body), `${mediaType} with ${JSON.stringify(key)} can be read in two ways`);
    const listed = context.descriptors(body, own, kind === 'index' ? maxChildren : maxLayers);
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
            throw manifestInvalid(this.#digest, otherwise);
    }
    descriptors(body, key, limit) {
        const list = body[key];
        if (!Array.isArray(list))
            throw manifestInvalid(this.#digest, `a list ${JSON.stringify(key)} is expected`);
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
            throw manifestInvalid(this.#digest, 'annotations are no object');
        const pairs = Object.entries(value);
        return Object.fromEntries(pairs.map(([name, text]) => {
            if (typeof text !== 'string')
                throw manifestInvalid(this.#digest, `annotation ${show(name)} is no text`);
            return [name, text];
        }));
    }
    #descriptor(entry, where) {
        if (!(0,strict_json/* isJsonObject */.OW)(entry))
            throw manifestInvalid(this.#digest, `${where} is no descriptor`);
        const { mediaType, digest, size, artifactType, annotations, platform, urls } = entry;
        if (typeof mediaType !== 'string' || !mediaTypeShape.test(mediaType))
            throw manifestInvalid(this.#digest, `${where} has the media type ${show(mediaType)}`);
        if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
            throw manifestInvalid(this.#digest, `${where} has the size ${show(size)}`);
        return {
            mediaType,
            digest: (0,model_digest/* parseDigest */.m)(digest),
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

;// CONCATENATED MODULE: ./packages/registry/build/reader.js









/** Reads artifacts of OCI registries. A manifest is fetched once for the life of the reader. */
class RegistryReader {
    #clients;
    #retrying;
    #manifests = new Map();
    constructor(clients, retrying) {
        this.#clients = clients;
        this.#retrying = retrying;
    }
    async manifest(at) {
        const key = reader_keyOf(at);
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
    blob(at, size) {
        return streamBlob(this.#clients.at(at.registry), at, size, this.#retrying);
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
        const call = manifestCall(reference, 'tag', tag);
        const manifest = await this.#clients.at(reference.registry).send(call, async (response) => {
            if (response.status === 200)
                return await take(response, undefined);
            const refusal = await refusalOf(response, call);
            if (response.status === 404)
                return undefined;
            throw refusal;
        });
        if (manifest !== undefined)
            this.#manifests.set(reader_keyOf((0,model_reference/* pin */.y_)(reference, manifest.digest)), Promise.resolve(manifest));
        return manifest;
    }
    async #fetch(at) {
        const call = manifestCall(at, 'manifest', at.digest);
        return await this.#clients.at(at.registry).send(call, async (response) => {
            if (response.status === 200)
                return await take(response, at.digest);
            throw await refusalOf(response, call);
        });
    }
}
function reader_keyOf({ registry, repository, digest }) {
    return `${registry}/${repository}@${digest}`;
}
function manifestCall({ repository }, kind, name) {
    return { kind, method: 'GET', at: `/v2/${repository}/manifests/${name}`, scopes: [pull(repository)], headers: { accept: acceptManifests } };
}
/** Reads, hashes and checks the manifest of an answer. */
async function take(response, expected) {
    const where = `${response.url.host}${response.url.pathname}`;
    const mediaType = withoutParameters(response.header('content-type'));
    const bytes = await response.bytes(maxManifestBytes, `The manifest ${where}`);
    const digest = (0,model_digest/* digestOf */.ol)(bytes, expected === undefined ? 'sha256' : (0,model_digest/* algorithmOf */.Hy)(expected));
    if (expected !== undefined && digest !== expected)
        throw digestMismatch(`The manifest ${where}`, expected, digest);
    if (!isManifestType(mediaType))
        throw manifestInvalid(digest, `it is served as ${JSON.stringify(mediaType.slice(0, 100))}`);
    const manifest = { digest, mediaType, bytes };
    readManifest(manifest);
    return manifest;
}

;// CONCATENATED MODULE: ./packages/registry/build/referrers.js









const maxPages = 100;
const maxReferrers = 1_000;
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
    constructor(clients, reader) {
        this.#clients = clients;
        this.#reader = reader;
    }
    /**
     * Everything that refers to `subject`, each manifest fetched and its own `subject` compared. Entries whose manifest
     * is gone are passed over: a stale list is no evidence.
     * @throws Failure `registry-*` when the lists cannot be had; `too-large`; `manifest-invalid` for one that cannot be read
     */
    async of(subject, wanted = () => true) {
        const listed = (await this.descriptors(subject)).filter(wanted);
        const found = await mapBounded(listed, referrers_width, async (descriptor) => await this.#fetch(subject, descriptor));
        return found.filter((referrer) => referrer !== undefined);
    }
    /** As {@link of}, but a manifest that cannot be read is told and not thrown: anybody who may push can attach one. */
    async readable(subject, wanted) {
        const listed = (await this.descriptors(subject)).filter(wanted);
        const found = await mapBounded(listed, referrers_width, async (descriptor) => await this.#fetch(subject, descriptor).catch((error) => unreadable(descriptor, error)));
        return {
            referrers: found.filter((one) => one !== undefined && 'manifest' in one),
            unreadable: found.filter((one) => one !== undefined && 'failure' in one),
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
    /** Makes the next look at `subject` a fresh one: something was attached to it. */
    forget(subject) {
        this.#listed.delete(referrers_keyOf(subject));
    }
    async #list(subject) {
        const fromApi = await this.#pages(subject);
        const fromTag = await this.#fallback(subject, fromApi !== undefined);
        const all = new Map([...fromTag, ...(fromApi ?? [])].map((descriptor) => [descriptor.digest, descriptor]));
        if (all.size > maxReferrers)
            throw tooMany(subject);
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
                throw protocolError(first.host, 'the pages of referrers do not end');
            seen.add(next.href);
            const page = await this.#page(next, subject);
            if (page === undefined && next === first) {
                this.#without.add(repositoryOf(subject));
                return undefined;
            }
            if (page === undefined)
                throw protocolError(first.host, 'a page of referrers that it points to is not there');
            this.#with.add(repositoryOf(subject));
            entries.push(...page.entries);
            if (entries.length > maxReferrers)
                throw tooMany(subject);
            next = page.next;
        }
        return entries;
    }
    async #page(at, { registry, repository }) {
        const call = { kind: 'referrers', method: 'GET', at, scopes: [pull(repository)], headers: { accept: mediaTypes.index } };
        return await this.#clients.at(registry).send(call, async (response) => {
            if (response.status === 200)
                return { entries: await readPage(response), next: nextPage(response, at) };
            const refusal = await refusalOf(response, call);
            if (response.status === 404)
                return undefined;
            throw refusal;
        });
    }
    async #fallback(subject, hasApi) {
        const index = await this.#reader.tagged({ ...subject, tag: fallbackTag(subject.digest) });
        if (index === undefined)
            return [];
        if (isIndexType(index.mediaType))
            return readIndexEntries(index, maxReferrers);
        // `cosign copy` overwrites the list with an image (standards.md §0.3). With an API nothing is lost by that.
        if (hasApi)
            return [];
        throw manifestInvalid(index.digest, `the tag ${fallbackTag(subject.digest)} must list the referrers, but it is a ${index.mediaType}`);
    }
    async #fetch(subject, { digest }) {
        const manifest = await this.#reader.manifest((0,model_reference/* pin */.y_)(subject, digest)).catch((error) => {
            if (error instanceof build_failure/* Failure */.H && error.code === 'not-found')
                return undefined;
            throw error;
        });
        if (manifest === undefined)
            return undefined;
        const content = readManifest(manifest);
        return content.subject?.digest === subject.digest ? { manifest, content } : undefined;
    }
}
const brokenManifest = new Set(['manifest-invalid', 'json-invalid', 'digest-invalid', 'too-large']);
/** What is wrong with the manifest alone; a registry that does not answer is another matter, and is thrown. */
function unreadable({ digest }, error) {
    if (error instanceof build_failure/* Failure */.H && brokenManifest.has(error.code))
        return { digest, failure: error };
    throw error;
}
/** The tag that lists referrers where there is no API (distribution spec 1.1, "Referrers Tag Schema"). */
function fallbackTag(digest) {
    return `${(0,model_digest/* algorithmOf */.Hy)(digest)}-${(0,model_digest/* hexOf */.ZD)(digest).slice(0, 64)}`;
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
        throw protocolError(response.url.host, `referrers come as ${JSON.stringify(mediaType.slice(0, 100))}`);
    return readIndexEntries({ digest: (0,model_digest/* digestOf */.ol)(bytes), mediaType, bytes }, maxReferrers);
}
/** The next page by `Link` (RFC 8288), which may only lead to the same list (CVE-2026-85732). */
function nextPage(response, at) {
    const target = /<([^<>]{1,4096})>\s{0,8};[^<>,]{0,200}\brel="?next"?/i.exec((response.header('link') ?? '').slice(0, 8192))?.[1];
    if (target === undefined)
        return undefined;
    const next = URL.canParse(target, at.href) ? new URL(target, at) : undefined;
    if (next?.origin === at.origin && next.pathname === at.pathname && next.username === '')
        return next;
    throw protocolError(at.host, `the next page of referrers is said to be at ${JSON.stringify((next?.host ?? target).slice(0, 100))}`);
}
function repositoryOf({ registry, repository }) {
    return `${registry}/${repository}`;
}
function referrers_keyOf(subject) {
    return `${repositoryOf(subject)}@${subject.digest}`;
}
function tooMany({ digest }) {
    return new build_failure/* Failure */.H('too-large', {
        blame: 'artifact',
        message: `More than ${maxReferrers} manifests refer to ${digest}`,
        remedy: 'Remove referrers that are no longer needed.',
        expected: `at most ${maxReferrers}`,
    });
}

;// CONCATENATED MODULE: ./packages/registry/build/request-count.js
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

;// CONCATENATED MODULE: ./packages/registry/build/registry-reader.js








/** Opens registries for reading. */
function createRegistryReader(options) {
    const { clients, retrying, requests, close } = connect(options);
    const reader = new RegistryReader(clients, retrying);
    return { reader, tags: reader, bundles: new ReferrerBundles(reader, new Referrers(clients, reader)), requests, close };
}
/** Wires transport, log-in and counting. */
function connect(options) {
    const requests = new RequestCount();
    const pause = options.pause ?? (async (milliseconds) => await (0,external_node_timers_promises_namespaceObject.setTimeout)(milliseconds));
    const onRequest = (sent) => {
        requests.add(sent);
        options.onRequest?.(sent);
    };
    const transport = new Transport({ ...options, pause, onRequest });
    const { clock, credentials, onSecret, tokenServers = {} } = options;
    return {
        clients: new RegistryClients({ transport, clock, credentials, onSecret, tokenServers }),
        retrying: { rules: options.retry ?? defaultRetryRules, chance: options.chance, pause },
        requests,
        close: () => transport.close(),
    };
}

;// CONCATENATED MODULE: ./packages/sigstore/build/refusal.js

/** A bundle that does not verify: the artifact's side must mend it. */
function refusal_refusal(code, { message, expected, found, remedy, cause }) {
    return new build_failure/* Failure */.H(code, {
        blame: 'artifact',
        message: [message, expected && `expected ${expected}`, found && `found ${found}`].filter(Boolean).join('; '),
        remedy: remedy ?? 'Sign the artifact again in the configured trust domain.',
        ...(expected === undefined ? {} : { expected }),
        ...(found === undefined ? {} : { found }),
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/bundle/certificate-material.js

const maxCertificates = 8;
/**
 * The signing certificate: the `certificate` of a v0.3 bundle, the first of the chain of a v0.2 bundle. The rest
 * of a chain is not used; trust comes from the trust domain alone. @throws Failure `bundle-invalid`
 */
function readCertificates(material, version) {
    if (!material.member('publicKey').isAbsent)
        throw material.member('publicKey').refusal('signed with a bare key: keyless signatures alone are accepted here');
    const chain = material.member('x509CertificateChain');
    const single = material.member('certificate');
    if (version === '0.3') {
        if (!chain.isAbsent)
            throw chain.refusal('a v0.3 bundle carries its signing certificate alone, not a chain');
        return single.only('rawBytes').member('rawBytes').bytes();
    }
    if (!single.isAbsent)
        throw single.refusal('a v0.2 bundle carries its certificate in a chain');
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

;// CONCATENATED MODULE: ./packages/sigstore/build/bundle/log-entry.js
const hashBytes = 32;
/** A proof in a tree of 2^63 leaves is no longer than this. */
const maxHashes = 64;
const maxCheckpointChars = 16 * 1024;
/** @throws Failure `bundle-invalid` */
function readLogEntry(place) {
    place.only('logIndex', 'logId', 'kindVersion', 'integratedTime', 'inclusionPromise', 'inclusionProof', 'canonicalizedBody');
    const promise = place.member('inclusionPromise');
    const kindVersion = place.member('kindVersion').only('kind', 'version');
    return {
        logIndex: place.member('logIndex').wholeNumber(),
        logId: { keyId: place.member('logId').only('keyId').member('keyId').bytes() },
        kindVersion: { kind: kindVersion.member('kind').text(), version: kindVersion.member('version').text() },
        integratedTime: place.member('integratedTime').wholeNumber(),
        inclusionPromise: promise.isAbsent
            ? undefined
            : { signedEntryTimestamp: promise.only('signedEntryTimestamp').member('signedEntryTimestamp').bytes() },
        inclusionProof: readProof(place.member('inclusionProof')),
        canonicalizedBody: place.member('canonicalizedBody').bytes(),
    };
}
function readProof(place) {
    if (place.isAbsent)
        throw place.refusal('an inclusion proof is missing');
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






const signed_bundle_maxBundleBytes = 24 * 1024 * 1024;
const maxTimestamps = 32;
const maxLogEntries = 32;
/** Bundle versions that are read, by media type. Version 0.1 proves no inclusion in a log and is refused. */
const versions = {
    'application/vnd.dev.sigstore.bundle+json;version=0.2': '0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3': '0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json': '0.3',
};
/**
 * Reads a bundle (sigstore_bundle.proto) strictly: whatever another reader could read differently is refused.
 * @throws Failure `bundle-invalid` | `json-invalid` | `base64-invalid` | `too-large`
 */
function readBundle(bytes) {
    if (bytes.byteLength > signed_bundle_maxBundleBytes)
        throw refusal_refusal('too-large', {
            message: 'The bundle is over its size limit',
            expected: `at most ${signed_bundle_maxBundleBytes} bytes`,
            found: `${bytes.byteLength} bytes`,
            remedy: 'Refer to large content by digest instead of signing it whole.',
        });
    const bundle = new JsonCursor((0,strict_json/* parseStrictJsonObject */.Qp)(bytes, { what: 'the bundle', maxBytes: signed_bundle_maxBundleBytes }), 'bundle', malformed);
    bundle.only('mediaType', 'verificationMaterial', 'dsseEnvelope', 'messageSignature');
    const version = readVersion(bundle.member('mediaType'));
    const material = bundle.member('verificationMaterial');
    material.only('certificate', 'x509CertificateChain', 'publicKey', 'tlogEntries', 'timestampVerificationData');
    const certificate = readCertificates(material, version);
    return {
        certificate,
        ...readContent(bundle),
        logEntries: material.member('tlogEntries').list(maxLogEntries).map(readLogEntry),
        timestamps: readTimestamps(material.member('timestampVerificationData')),
    };
}
function readVersion(mediaType) {
    const text = mediaType.text();
    const version = Object.hasOwn(versions, text) ? versions[text] : undefined;
    if (version !== undefined)
        return version;
    throw refusal_refusal('bundle-invalid', {
        message: 'The media type of the bundle is not one that is read',
        expected: 'a Sigstore bundle v0.2 or v0.3',
        found: JSON.stringify(text.slice(0, 160)),
    });
}
function readContent(bundle) {
    if (!bundle.member('messageSignature').isAbsent)
        throw bundle.member('messageSignature').refusal('expected a DSSE envelope with a statement, found a bare signature');
    const envelope = bundle.member('dsseEnvelope').only('payload', 'payloadType', 'signatures');
    for (const signature of envelope.member('signatures').list(maxLogEntries))
        signature.only('sig', 'keyid');
    const { payload, payloadType, signatures } = readEnvelope(envelope.json);
    const [only] = signatures;
    if (only === undefined || only.sig.byteLength === 0)
        throw envelope.refusal('its signature is empty');
    if (payload.byteLength === 0)
        throw envelope.refusal('its payload is empty');
    return {
        payload,
        payloadType,
        signature: Buffer.from(only.sig),
        signedBytes: Buffer.from(preAuthenticationEncoding(payloadType, payload)),
    };
}
function readTimestamps(data) {
    if (data.isAbsent)
        return [];
    const tokens = data.only('rfc3161Timestamps').member('rfc3161Timestamps').list(maxTimestamps);
    return tokens.map((token) => token.only('signedTimestamp').member('signedTimestamp').bytes());
}
function malformed(message, cause) {
    return refusal_refusal('bundle-invalid', { message: `The bundle is malformed at ${message}`, remedy: 'Sign again, or fetch the bundle again.', cause });
}

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
/** What Fulcio wrote about the identity token. @throws TypeError when it is malformed or names no issuer */
function decodeFulcioExtensions(extensions) {
    const byOid = new Map(extensions.map(({ oid, value }) => [oid, value]));
    const issuer = byOid.get(issuerOid);
    if (issuer === undefined)
        throw new TypeError('it names no OIDC issuer (extension .8)');
    const present = names.flatMap(([oid, name]) => {
        const value = byOid.get(oid);
        return value === undefined ? [] : [[name, decodeUtf8String(value)]];
    });
    return { issuer: decodeUtf8String(issuer), extensions: Object.fromEntries(present) };
}

;// CONCATENATED MODULE: ./packages/sigstore/build/certificate/signature-algorithm.js


const accepted = 'ECDSA P-256 or P-384, Ed25519, or RSA of 3072 to 8192 bits';
/** @throws Failure `algorithm-refused` */
function algorithmOfKey(key) {
    const { namedCurve, modulusLength = 0, publicExponent } = key.asymmetricKeyDetails ?? {};
    const type = key.asymmetricKeyType;
    if (type === 'ed25519')
        return { name: 'ed25519', hash: undefined };
    if (type === 'ec' && namedCurve === 'prime256v1')
        return { name: 'ecdsa-p256-sha256', hash: 'sha256' };
    if (type === 'ec' && namedCurve === 'secp384r1')
        return { name: 'ecdsa-p384-sha384', hash: 'sha384' };
    const strong = modulusLength >= 3072 && modulusLength <= 8192 && publicExponent === 65537n;
    if (type === 'rsa' && strong)
        return { name: 'rsa-pkcs1v15-sha256', hash: 'sha256' };
    throw refusal_refusal('algorithm-refused', {
        message: 'The signing key is of a kind that is not accepted',
        expected: accepted,
        found: [type, namedCurve, modulusLength || undefined].filter(Boolean).join(' '),
        remedy: 'Sign with an ECDSA P-256 key, as the Sigstore clients do.',
    });
}
/** Whether `signature` over `bytes` was made by the holder of `key`. */
function verifySignature(algorithm, key, bytes, signature) {
    return (0,external_node_crypto_.verify)(algorithm.hash ?? null, bytes, key, signature);
}

;// CONCATENATED MODULE: ./packages/sigstore/build/certificate/subject-alternative-name.js

const subjectAlternativeNameOid = '2.5.29.17';
/** Fulcio's name for a user of an issuer without e-mail addresses. */
const usernameOid = '1.3.6.1.4.1.57264.1.7';
/** The one subject alternative name: a URI, an e-mail address or Fulcio's user name. @throws TypeError for any other count or kind */
function subjectAlternativeName(extensions) {
    const extension = extensions.find(({ oid }) => oid === subjectAlternativeNameOid);
    const names = extension?.parsed?.subs ?? [];
    const [name] = names;
    if (name === undefined || names.length !== 1)
        throw new TypeError(`it has ${names.length} subject alternative names instead of one`);
    if (name.tag.isContextSpecific(1) || name.tag.isContextSpecific(6))
        return nonEmpty(decodeIa5(name.value));
    if (name.tag.isContextSpecific(0))
        return nonEmpty(decodeUsername(name));
    throw new TypeError('its subject alternative name is neither URI nor e-mail address nor user name');
}
function decodeUsername({ subs: [type, value] }) {
    const text = value?.subs[0];
    if (type?.toOID() !== usernameOid || text === undefined)
        throw new TypeError('its other name is not a user name');
    return decodeUtf8String(text.toDER());
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
/** Reads a signing certificate and checks its shape. @throws Failure `certificate-invalid` | `algorithm-refused` */
function readLeaf(der) {
    try {
        const certificate = parse(der);
        const extensions = extensionsOf(certificate);
        requireKnownExtensions(extensions);
        requireSigningOnly(certificate);
        const key = (0,external_node_crypto_.createPublicKey)({ key: certificate.publicKey, format: 'der', type: 'spki' });
        return {
            certificate,
            der,
            key,
            algorithm: algorithmOfKey(key),
            identity: { subject: subjectAlternativeName(extensions), ...decodeFulcioExtensions(extensions) },
            sctLogIds: readSctLogIds(certificate),
        };
    }
    catch (error) {
        if (error instanceof build_failure/* Failure */.H)
            throw error;
        const why = error instanceof TypeError ? error.message : 'it is not an X.509 certificate in DER';
        throw refusal_refusal('certificate-invalid', { message: `The signing certificate is malformed: ${why}`, cause: error });
    }
}
/** OpenSSL judges the structure first: the library is more forgiving. */
function parse(der) {
    const seen = new external_node_crypto_.X509Certificate(der);
    const certificate = ParsedCertificate.of(der);
    if (!seen.raw.equals(der))
        throw new TypeError('bytes follow the certificate');
    if (certificate.version !== 'v3')
        throw new TypeError(`it is X.509 ${certificate.version}`);
    return certificate;
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
    const purposes = extendedKeyUsages(certificate).join(', ');
    if (purposes !== codeSigning)
        throw new TypeError(`its extended key usage is not code signing alone: ${purposes || 'none'}`);
}
function readSctLogIds(certificate) {
    const timestamps = certificate.extSCT?.signedCertificateTimestamps ?? [];
    if (timestamps.length > maxScts)
        throw new TypeError(`it carries more than ${maxScts} certificate timestamps`);
    return timestamps.map(({ logID }) => logID);
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verification/verified-time.js
function verified_time_distinctOperators(witnesses) {
    return new Set(witnesses.map(({ operator }) => operator)).size;
}
function describeTimes(times) {
    return times.map(({ time }) => time.toISOString()).join(', ');
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verification/certificate-timestamps.js


/**
 * Counts the certificate timestamps by the operators of their logs; the library verifies each of them.
 * @throws Failure `sct-missing`
 */
function requireCertificateTimestamps({ root, thresholds }, { sctLogIds }) {
    const logs = sctLogIds.flatMap((id) => root.ctlogs.find(({ logId }) => logId.equals(id)) ?? []);
    const found = verified_time_distinctOperators(logs);
    if (found >= thresholds.scts)
        return;
    throw refusal_refusal('sct-missing', {
        message: 'The certificate is not in as many certificate logs as the trust domain asks for',
        expected: `certificate timestamps of ${thresholds.scts} log operator(s)`,
        found: `of ${found}`,
    });
}

// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __nccwpck_require__(4187);
;// CONCATENATED MODULE: ./packages/sigstore/build/verification/library.js





/** A verifier of the library for the domain, made once. It verifies the very values that our own checks read. */
function libraryVerifier({ root, thresholds }) {
    const verifier = new verify_dist/* Verifier */.BL(trustMaterial(root), {
        tlogThreshold: thresholds.logs,
        ctlogThreshold: thresholds.scts,
        timestampThreshold: thresholds.timestamps,
    });
    return (claim) => {
        try {
            verifier.verify(signedEntity(claim));
        }
        catch (error) {
            throw asRefusal(error, claim);
        }
    };
}
function trustMaterial(root) {
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
        publicKey: () => {
            throw new TypeError('bundles signed with a bare key are refused before they get here');
        },
    };
}
function signedEntity({ bundle, leaf, logged, timestamps }) {
    const fromLogs = logged.filter(({ entry: { integratedTime } }) => integratedTime !== '0');
    const entryOf = ({ entry }) => ({
        ...entry,
        inclusionProof: { ...entry.inclusionProof, hashes: [...entry.inclusionProof.hashes] },
    });
    return {
        signature: signatureContent(bundle, leaf),
        key: { $case: 'certificate', certificate: leaf.certificate },
        tlogEntries: logged.map(entryOf),
        timestamps: [
            ...fromLogs.map((one) => ({ $case: 'transparency-log', tlogEntry: entryOf(one) })),
            ...timestamps.map(({ token }) => ({ $case: 'timestamp-authority', timestamp: token })),
        ],
    };
}
/** Like the library's own for DSSE, but with the hash of the key's algorithm: the library would use SHA-256 for P-384 too. */
function signatureContent({ signature, signedBytes, payload }, { algorithm, key }) {
    return {
        signature,
        compareSignature: (other) => sameBytes(other, signature),
        compareDigest: (digest) => sameBytes(digest, (0,external_node_crypto_.createHash)('sha256').update(payload).digest()),
        compareSignedDigest: (digest) => sameBytes(digest, (0,external_node_crypto_.createHash)(algorithm.hash ?? 'sha512').update(signedBytes).digest()),
        verifySignature: () => verifySignature(algorithm, key, signedBytes, signature),
    };
}
function sameBytes(one, other) {
    return one.byteLength === other.byteLength && (0,external_node_crypto_.timingSafeEqual)(one, other);
}
const certificateTimestampFailures = new Set(['SCT verification failed', 'duplicate SCT']);
/** The library's error codes as reasons. An error that is none of its own means that it met something that it cannot read. */
function asRefusal(error, { leaf, times }) {
    if (!(error instanceof verify_dist/* VerificationError */.mk))
        return refusal_refusal('bundle-invalid', { message: 'The bundle cannot be read by the verifier', cause: error });
    const code = reasonOf(error);
    const { notBefore, notAfter } = leaf.certificate;
    return refusal_refusal(code, {
        message: `The bundle does not verify: ${error.message}`,
        ...(code === 'certificate-invalid'
            ? {
                expected: `an unbroken chain at every time of signing; the certificate says ${notBefore.toISOString()} to ${notAfter.toISOString()}`,
                found: `signed at ${describeTimes(times)}`,
            }
            : {}),
        cause: error,
    });
}
function reasonOf({ code, message }) {
    if (certificateTimestampFailures.has(message))
        return 'sct-missing';
    if (code === 'TIMESTAMP_ERROR')
        return 'timestamp-invalid';
    if (code === 'CERTIFICATE_ERROR')
        return 'certificate-invalid';
    if (code === 'SIGNATURE_ERROR')
        return 'signature-invalid';
    return code.startsWith('TLOG_') ? 'log-entry-invalid' : 'bundle-invalid';
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verification/log-body.js




/** How a Rekor v2 entry calls the hash and the key of each algorithm. Pure Ed25519 cannot be logged there. */
const rekorNames = {
    'ecdsa-p256-sha256': { hash: 'SHA2_256', keys: ['PKIX_ECDSA_P256_SHA_256'] },
    'ecdsa-p384-sha384': { hash: 'SHA2_384', keys: ['PKIX_ECDSA_P384_SHA_384'] },
    ed25519: { hash: 'SHA2_512', keys: [] },
    'rsa-pkcs1v15-sha256': { hash: 'SHA2_256', keys: ['PKIX_RSA_PKCS1V15_3072_SHA256', 'PKIX_RSA_PKCS1V15_4096_SHA256'] },
};
/**
 * Checks that an entry is about exactly this signature, by this certificate, over these bytes: an entry that is
 * genuine but of another signature proves nothing. @throws Failure `log-entry-invalid`
 */
function requireEntryOf(bundle, leaf, entry) {
    const { logged, digest } = readBody(bundle, leaf, entry);
    requireEqual('signature', bundle.signature, logged.signature);
    requireEqual('certificate', leaf.der, logged.certificate);
    requireEqual('digest', digest, logged.digest);
}
function readBody(bundle, leaf, { kindVersion, canonicalizedBody }) {
    const body = log_body_open(canonicalizedBody);
    const kind = `${kindVersion.kind} ${kindVersion.version}`;
    const inside = `${body.member('kind').text()} ${body.member('apiVersion').text()}`;
    if (kind !== inside)
        throw log_body_invalid('it is not of the kind that it claims', kind, inside);
    const spec = body.member('spec');
    const payloadDigest = (0,external_node_crypto_.createHash)('sha256').update(bundle.payload).digest();
    switch (kind) {
        case 'hashedrekord 0.0.2':
            return { logged: readHashedRekord2(spec, leaf), digest: (0,external_node_crypto_.createHash)(leaf.algorithm.hash ?? 'sha512').update(bundle.signedBytes).digest() };
        case 'dsse 0.0.1':
            return { logged: readDsse1(spec), digest: payloadDigest };
        case 'intoto 0.0.2':
            return { logged: readIntoto2(spec), digest: payloadDigest };
        default:
            throw log_body_invalid('its kind cannot hold a statement', 'hashedrekord 0.0.2, dsse 0.0.1 or intoto 0.0.2', kind);
    }
}
/** Rekor v2: the digest is that of the pre-authentication encoding. */
function readHashedRekord2(spec, { algorithm }) {
    const { data, signature } = { data: spec.member('hashedRekordV002').member('data'), signature: spec.member('hashedRekordV002').member('signature') };
    const verifier = signature.member('verifier');
    const { hash, keys } = rekorNames[algorithm.name];
    requireText(data.member('algorithm'), [hash]);
    requireText(verifier.member('keyDetails'), keys);
    return {
        signature: signature.member('content').bytes(),
        certificate: verifier.member('x509Certificate').member('rawBytes').bytes(),
        digest: data.member('digest').bytes(),
    };
}
/** Rekor v1: the digest is that of the payload; the certificate is PEM. */
function readDsse1(spec) {
    const signature = only(spec.member('signatures'));
    return {
        signature: signature.member('signature').bytes(),
        certificate: readPem(signature.member('verifier'), signature.member('verifier').bytes()),
        digest: readHexDigest(spec.member('payloadHash')),
    };
}
/** Rekor v1, older: its signature is in base64 twice. */
function readIntoto2(spec) {
    const content = spec.member('content');
    const signature = only(content.member('envelope').member('signatures'));
    const inner = signature.member('sig').bytes().toString('latin1');
    return {
        signature: new JsonCursor(inner, signature.path, (message, cause) => log_body_invalid(message, undefined, undefined, cause)).bytes(),
        certificate: readPem(signature.member('publicKey'), signature.member('publicKey').bytes()),
        digest: readHexDigest(content.member('payloadHash')),
    };
}
function only(signatures) {
    const [first, ...others] = signatures.list(2);
    if (first === undefined || others.length > 0)
        throw signatures.refusal('expected exactly one signature');
    return first;
}
function readHexDigest(place) {
    requireText(place.member('algorithm'), ['sha256']);
    const hex = place.member('value').text();
    if (!/^[0-9a-f]{64}$/.test(hex))
        throw place.refusal('expected 64 lower-case hex digits');
    return Buffer.from(hex, 'hex');
}
function readPem(place, pem) {
    try {
        return new external_node_crypto_.X509Certificate(pem).raw;
    }
    catch (cause) {
        throw place.refusal('not a certificate', cause);
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
        return new JsonCursor((0,strict_json/* parseStrictJsonObject */.Qp)(body, { what: 'the log entry' }), 'entry', refuse);
    }
    catch (cause) {
        throw refuse('its body is not strict JSON', cause);
    }
}
function log_body_invalid(why, expected, found, cause) {
    return refusal_refusal('log-entry-invalid', {
        message: `The log entry does not count: ${why}`,
        expected,
        found,
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verification/log-checkpoint.js

const log_checkpoint_hashBytes = 32;
/**
 * Checks that the checkpoint beside an entry is that of this log and this tree (C2SP tlog-checkpoint): the library
 * takes the log's signature for it, but neither its origin nor the loose root and size of the proof.
 * @throws Failure `log-entry-invalid`
 */
function requireCheckpointOf(log, { inclusionProof }) {
    const { origin, size, root, signers } = log_checkpoint_parse(inclusionProof.checkpoint.envelope);
    const names = namesOf(log);
    const expected = names.join(' or ');
    if (!names.some((name) => origin === name || origin.startsWith(`${name} - `)))
        throw log_checkpoint_invalid('it is of another log', expected, origin);
    const hint = log.logId.subarray(0, 4);
    if (!signers.some(({ name, keyHint }) => names.includes(name) && keyHint.equals(hint)))
        throw log_checkpoint_invalid('the log has not signed it', expected, signers.map(({ name }) => name).join(', '));
    if (size !== inclusionProof.treeSize)
        throw log_checkpoint_invalid('the proof is for a tree of another size', size, inclusionProof.treeSize);
    if (!root.equals(inclusionProof.rootHash))
        throw log_checkpoint_invalid('the proof is for another tree', root.toString('hex'), inclusionProof.rootHash.toString('hex'));
}
function log_checkpoint_parse(envelope) {
    const end = envelope.indexOf('\n\n');
    const [origin = '', size = '', rootText = ''] = envelope.slice(0, Math.max(end, 0)).split('\n');
    const root = Buffer.from(rootText, 'base64');
    const wellFormed = origin !== '' && /^(?:0|[1-9][0-9]{0,18})$/.test(size) && root.byteLength === log_checkpoint_hashBytes;
    if (!wellFormed || root.toString('base64') !== rootText)
        throw log_checkpoint_invalid('it is malformed');
    const lines = envelope.slice(end + 2).split('\n');
    return { origin, size, root, signers: lines.flatMap(readSignatureLine) };
}
/** `— <name> <base64 of key hint and signature>` (C2SP signed-note). Lines of other kinds are not signatures. */
function readSignatureLine(line) {
    const [, name, signature] = /^\u2014 (\S+) (\S+)$/.exec(line) ?? [];
    if (name === undefined || signature === undefined)
        return [];
    return [{ name, keyHint: Buffer.from(signature, 'base64').subarray(0, 4) }];
}
/** A log's origin is its URL without the scheme; Rekor leaves out the port as well. */
function namesOf({ baseUrl: { host, hostname, pathname } }) {
    const path = pathname.replace(/\/+$/, '');
    return [...new Set([`${host}${path}`, host, hostname])];
}
function log_checkpoint_invalid(why, expected, found) {
    return refusal_refusal('log-entry-invalid', {
        message: `The checkpoint of the log entry does not count: ${why}`,
        expected,
        found: found?.slice(0, 200),
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verification/log-entries.js





/** Finds the log of each entry. @throws Failure `log-entry-invalid` for an entry of a log that the domain does not name */
function findLogs({ root }, entries) {
    return entries.map((entry) => {
        const log = root.tlogs.find(({ logId }) => logId.equals(entry.logId.keyId));
        if (log !== undefined)
            return { entry, log };
        throw refusal_refusal('log-entry-invalid', {
            message: 'The log entry is of a log that the trust domain does not name',
            expected: root.tlogs.map(({ baseUrl }) => baseUrl.host).join(', ') || 'no log entry',
            found: entry.logId.keyId.toString('hex').slice(0, 64),
        });
    });
}
/** Rekor v1 signs the time at which it saw an entry; the library verifies that promise. Without it the time is anybody's word. */
function timesOfLogs(logged) {
    return logged.flatMap(({ entry: { integratedTime, inclusionPromise }, log: { operator } }) => integratedTime === '0' || inclusionPromise === undefined ? [] : [{ time: new Date(Number(integratedTime) * 1000), operator }]);
}
/**
 * What the library leaves open: that an entry is about this signature and certificate, that its checkpoint is its
 * log's, and that the log's key was valid at every verified time. @throws Failure `log-entry-invalid` | `log-entry-missing`
 */
function requireEntries(domain, bundle, leaf, logged, times) {
    for (const { entry, log } of logged) {
        requireEntryOf(bundle, leaf, entry);
        requireCheckpointOf(log, entry);
        requireValidKey(log, times);
    }
    const found = verified_time_distinctOperators(logged.map(({ log }) => log));
    if (found >= domain.thresholds.logs)
        return;
    throw refusal_refusal('log-entry-missing', {
        message: 'The signature is not in as many transparency logs as the trust domain asks for',
        expected: `entries of ${domain.thresholds.logs} log operator(s)`,
        found: `of ${found}`,
        remedy: 'Sign again with a signing config that names the transparency log of the trust domain.',
    });
}
function requireValidKey({ validFor }, times) {
    const outside = times.find(({ time }) => !isWithin(time, validFor));
    if (outside === undefined)
        return;
    throw refusal_refusal('log-entry-invalid', {
        message: 'The log entry does not count: the key of its log was not valid at the time of signing',
        expected: describeValidity(validFor),
        found: outside.time.toISOString(),
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/verification/timestamps.js




const imprintHashes = new Set(['sha256', 'sha384', 'sha512']);
/** Reads a timestamp response and checks what it says and who may have said it. @throws Failure `timestamp-invalid` */
function readTimestamp(der, signature, authorities) {
    const token = timestamps_parse(der);
    requireGranted(token);
    requireImprint(token, signature);
    const time = token.signingTime;
    const signedBy = authorities.filter(({ certChain: [signing] }) => isSignedBy(token, signing));
    if (signedBy.length === 0)
        throw timestamps_invalid('it is not by a timestamp authority of the trust domain');
    const authority = signedBy.find(({ validFor }) => isWithin(time, validFor));
    if (authority === undefined) {
        const expected = signedBy.map(({ validFor }) => describeValidity(validFor)).join(' or ');
        throw timestamps_invalid('its time is outside the validity of its authority', expected, time.toISOString());
    }
    return { token, time, operator: authority.operator };
}
/** Reads every field that the library will read, so that a malformed token fails here and says so. */
function timestamps_parse(der) {
    try {
        const token = dist.RFC3161Timestamp.parse(der);
        const read = [token.contentType, token.eContentType, token.signerIssuer, token.signerSerialNumber, token.signatureValue];
        const readable = read.every((field) => field.length > 0) && token.signerDigestAlgorithm !== undefined;
        if (!readable || Number.isNaN(token.signingTime.getTime()) || signerCount(token.root) !== 1)
            throw new TypeError('a field is missing or there is not exactly one signer');
        return token;
    }
    catch (cause) {
        throw refusal_refusal('timestamp-invalid', { message: 'The timestamp is not an RFC 3161 response with one signer', cause });
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
    return refusal_refusal('timestamp-invalid', {
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
    return (bundle, leaf) => {
        const timestamps = bundle.timestamps.map((der) => readTimestamp(der, bundle.signature, domain.root.timestampAuthorities));
        const logged = findLogs(domain, bundle.logEntries);
        const times = [...timestamps, ...timesOfLogs(logged)];
        requireTimes(domain, times);
        requireCertificateTimestamps(domain, leaf);
        requireEntries(domain, bundle, leaf, logged, times);
        verifyWithLibrary({ bundle, leaf, logged, timestamps, times });
        return {
            signer: { domain: domain.name, ...leaf.identity },
            times: times.map(({ time }) => time).sort((one, other) => one.getTime() - other.getTime()),
            payloadType: bundle.payloadType,
            payload: bundle.payload,
        };
    };
}
function requireTimes({ thresholds }, times) {
    const found = verified_time_distinctOperators(times);
    if (found >= thresholds.timestamps)
        return;
    throw refusal_refusal('timestamp-missing', {
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
function claimsIssuerOf({ root }, { certificate }) {
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
 * @throws Failure `trust-config-invalid` without a domain, or when two share a name
 */
function createBundleVerifier({ domains }) {
    requireDomains(domains);
    const verifiers = domains.map((domain) => ({ domain, verify: domainVerifier(domain) }));
    return {
        async verify(bytes) {
            const { bundle, leaf } = refusing(() => readSigned(bytes));
            const concerned = refusing(() => verifiers.filter(({ domain }) => claimsIssuerOf(domain, leaf)));
            const outcomes = concerned.map(({ verify }) => verify_outcomeOf(() => verify(bundle, leaf)));
            const accepted = outcomes.flatMap(({ envelope }) => envelope ?? []);
            if (accepted.length > 0)
                return accepted;
            throw outcomes[0]?.failure ?? untrusted(domains, leaf);
        },
    };
}
function requireDomains(domains) {
    if (domains.length === 0)
        throw trustConfigInvalid('there is no trust domain, so nothing could be trusted');
    const names = domains.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
        throw trustConfigInvalid(`two trust domains are called ${twice}`);
}
function readSigned(bytes) {
    const bundle = readBundle(bytes);
    const leaf = readLeaf(bundle.certificate);
    requireSignature(bundle, leaf);
    return { bundle, leaf };
}
function requireSignature({ signedBytes, signature }, { algorithm, key }) {
    if (verifySignature(algorithm, key, signedBytes, signature))
        return;
    throw refusal_refusal('signature-invalid', {
        message: 'The signature does not match the payload and the certificate',
        expected: `an ${algorithm.name} signature over the payload by the key of the certificate`,
        found: 'another payload, signature or key',
    });
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
        throw error instanceof build_failure/* Failure */.H ? error : refusal_refusal('bundle-invalid', { message: 'The bundle holds something that cannot be read', cause: error });
    }
}
function untrusted(domains, { der }) {
    return refusal_refusal('bundle-untrusted', {
        message: 'The signing certificate was issued by no certificate authority of a configured trust domain',
        expected: domains.map(({ name }) => name).join(' or '),
        found: describeIssuer(der),
        remedy: 'Sign in a configured trust domain, or configure the one that was used if you trust it.',
    });
}
function describeIssuer(der) {
    return new external_node_crypto_.X509Certificate(der).issuer.replaceAll('\n', ', ').slice(0, 200);
}

;// CONCATENATED MODULE: ./packages/worlds/build/bundle-file.js



const bundle_file_maxBundleBytes = 24 * 1024 * 1024;
/** As many as an artifact may have referrers. */
const maxBundles = 1_000;
/** Bundles from a file: one as `.sigstore.json`, or one a line as `.sigstore.jsonl`. */
function bundleFile(path, { readable }) {
    return {
        async bundles() {
            const content = await readFileInside(path, { roots: readable, maxBytes: bundle_file_maxBundleBytes, what: 'the bundle' });
            const pieces = path.endsWith('.jsonl') ? linesOf(content) : [content];
            return pieces.map((bytes) => ({ bytes, digest: (0,model_digest/* digestOf */.ol)(bytes), source: path }));
        },
    };
}
/** Split as bytes: what a line holds is for the verifier to judge. */
function linesOf(content) {
    // One piece more than there are lines: what is behind the last line break.
    const lines = Buffer.from(content).toString('latin1').split('\n', maxBundles + 2);
    if (lines.length > maxBundles + 1)
        throw bundle_file_tooMany();
    return lines.filter((line) => line.trim() !== '').map((line) => Buffer.from(line, 'latin1'));
}
function bundle_file_tooMany() {
    return new build_failure/* Failure */.H('too-large', {
        blame: 'artifact',
        message: `The file holds more than ${maxBundles} bundles`,
        remedy: 'Give the bundles of this artifact only.',
        expected: `at most ${maxBundles} lines`,
    });
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./packages/registry/build/credential-helper.js



const helperName = /^[a-z0-9-]+$/;
const maxOutput = 64 * 1024;
const limitMilliseconds = 10_000;
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
    const { Username: username, Secret: secret } = (0,strict_json/* parseStrictJsonObject */.Qp)(output, { maxBytes: maxOutput, what: `the answer of docker-credential-${name}` });
    if (typeof username !== 'string' || typeof secret !== 'string')
        throw helperFailure(name, 'no Username and Secret in its answer');
    if (username === '' && secret === '')
        return undefined;
    return username === '<token>' ? { kind: 'identity-token', token: secret } : { kind: 'password', username, password: secret };
}
/**
 * Runs helpers as child processes, found on the PATH of `environment`, without a shell, for at most 10 s.
 * `environment` is all they see of the environment.
 */
function helperProcesses(environment) {
    return (name, input) => new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_namespaceObject.spawn)(`docker-credential-${name}`, ['get'], {
            env: environment,
            shell: false,
            stdio: ['pipe', 'pipe', 'ignore'],
        });
        // Not spawn's own `timeout`: it stays armed, and keeps the process alive, when the program is not there.
        const limit = setTimeout(() => child.kill('SIGKILL'), limitMilliseconds);
        let output = '';
        child.stdout.setEncoding('utf8').on('data', (chunk) => {
            output += chunk;
            if (output.length > maxOutput)
                child.kill('SIGKILL');
        });
        child.once('error', (cause) => {
            clearTimeout(limit);
            reject(helperFailure(name, `it does not run: ${cause.message}`));
        });
        child.once('close', (exitCode, signal) => {
            clearTimeout(limit);
            if (signal !== null)
                reject(helperFailure(name, `stopped by ${signal} after at most ${limitMilliseconds / 1000} s and ${maxOutput} characters`));
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

;// CONCATENATED MODULE: ./packages/registry/build/docker-config.js
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







const maxConfigBytes = 1024 * 1024;
/**
 * Credentials as `docker login` left them in the config file at `path`: `auths`, else `credHelpers`, else `credsStore`.
 * A file that is not there means anonymous. The file is read once.
 * @throws Failure `file-invalid` | `json-invalid` | `input-invalid`
 */
function dockerConfigCredentials(path, runHelper) {
    let config;
    return async (registry) => {
        config ??= readConfig(path);
        const found = await config;
        return found === undefined ? undefined : await lookUp(found, registry, runHelper);
    };
}
async function lookUp(config, registry, runHelper) {
    const auths = objectAt(config, 'auths');
    const key = Object.keys(auths).find((candidate) => isFor(candidate, registry));
    const written = key === undefined ? undefined : writtenCredential(auths[key]);
    if (written !== undefined)
        return written;
    const helpers = objectAt(config, 'credHelpers');
    const helperKey = Object.keys(helpers).find((candidate) => isFor(candidate, registry));
    const helper = (helperKey === undefined ? undefined : helpers[helperKey]) ?? config['credsStore'];
    if (typeof helper !== 'string' || helper === '')
        return undefined;
    return await credentialFromHelper(helper, key ?? helperKey ?? serverName(registry), runHelper);
}
/** Keys are hosts, or addresses as docker wrote them long ago: `https://host/v1/`. */
function isFor(key, registry) {
    const host = key.replace(/^https?:\/\//, '').split('/', 1)[0] ?? '';
    return host.toLowerCase() === registry || (isDockerHub(host) && isDockerHub(registry));
}
function serverName(registry) {
    return isDockerHub(registry) ? 'https://index.docker.io/v1/' : registry;
}
function writtenCredential(entry) {
    if (!(0,strict_json/* isJsonObject */.OW)(entry))
        return undefined;
    const { identitytoken, auth, username, password } = entry;
    if (typeof identitytoken === 'string' && identitytoken !== '')
        return { kind: 'identity-token', token: identitytoken };
    if (typeof auth === 'string' && auth !== '') {
        const text = Buffer.from(decodeBase64(auth)).toString('utf8');
        const colon = text.indexOf(':');
        // Old dockers padded the password with NUL.
        if (colon > 0)
            return { kind: 'password', username: text.slice(0, colon), password: text.slice(colon + 1).replace(/\0+$/, '') };
    }
    if (typeof username === 'string' && username !== '' && typeof password === 'string')
        return { kind: 'password', username, password };
    return undefined;
}
function objectAt(config, key) {
    const value = config[key];
    return (0,strict_json/* isJsonObject */.OW)(value) ? value : {};
}
async function readConfig(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_namespaceObject.open)(path), true);
            const { size } = await file.stat();
            if (size > maxConfigBytes)
                throw docker_config_unreadable(path, `${size} bytes, expected at most ${maxConfigBytes}`);
            return (0,strict_json/* parseStrictJsonObject */.Qp)(await file.readFile(), { maxBytes: maxConfigBytes, what: path });
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
        if (error instanceof build_failure/* Failure */.H)
            throw error;
        if ((0,types_namespaceObject.isNativeError)(error) && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
            return undefined;
        throw docker_config_unreadable(path, String(error));
    }
}
function docker_config_unreadable(path, found) {
    return new build_failure/* Failure */.H('file-invalid', {
        blame: 'configuration',
        message: `Cannot read the docker configuration ${path}: ${found}`,
        remedy: 'Make the file readable, or run docker login again.',
        found,
    });
}

;// CONCATENATED MODULE: ./packages/worlds/build/registry-options.js




/** What a credential helper may see of the environment: enough to find itself and its store, and no token of the job. */
const helperVariables = ['PATH', 'HOME', 'USER', 'LANG', 'XDG_RUNTIME_DIR', 'DBUS_SESSION_BUS_ADDRESS', 'AWS_PROFILE', 'AWS_REGION', 'CLOUDSDK_CONFIG'];
/** How registries are spoken to; a given user name and password are for `registry` alone. */
function registryOptions(surroundings, registry) {
    const { clock, chance, insecureRegistries, onSecret } = surroundings;
    return { clock, chance, insecureRegistries, onSecret, credentials: credentialChain(surroundings, registry) };
}
/** Inputs, then what `docker login` left, then the workflow token for GitHub's own registry. */
function credentialChain({ registryCredentials, github, environment }, registry) {
    const helpers = helperProcesses(Object.fromEntries(helperVariables.flatMap((name) => variable(environment, name))));
    return firstOf([
        ...(registryCredentials === undefined ? [] : [givenCredentials(registryCredentials.username, registryCredentials.password, [registry])]),
        ...dockerDirectory(environment).map((directory) => dockerConfigCredentials((0,external_node_path_.join)(directory, 'config.json'), helpers)),
        ...(github === undefined ? [] : [givenCredentials('x-access-token', github.token, ['ghcr.io'])]),
    ]);
}
/** Never relative: in a workspace, whoever wrote the files there would choose the credential helpers. */
function dockerDirectory({ DOCKER_CONFIG: configured, HOME: home }) {
    const directory = configured === undefined || configured === '' ? (0,external_node_path_.join)(home ?? '', '.docker') : configured;
    return (0,external_node_path_.isAbsolute)(directory) ? [directory] : [];
}
function variable(environment, name) {
    const value = environment[name];
    return value === undefined ? [] : [[name, value]];
}

;// CONCATENATED MODULE: ./packages/worlds/build/verify-world.js




/** Reads bundles beside the artifact, or from `bundlePath` alone when one is given; can write nothing. */
function verifyWorld(subject, domains, bundlePath, surroundings) {
    const bundles = bundlePath === undefined ? createRegistryReader(registryOptions(surroundings, subject.registry)).bundles : bundleFile(bundlePath, surroundings);
    return { bundles, verifier: createBundleVerifier({ domains }), clock: surroundings.clock };
}

;// CONCATENATED MODULE: ./actions/build/verify/action.js






const verifyAction = action('verify', (inputs) => ({
    ...(0,shared_inputs/* sharedInputs */.d)(inputs),
    policy: inputs.required('policy'),
    trustConfig: inputs.text('trust-config'),
    certificateIdentity: inputs.text('certificate-identity'),
    certificateOidcIssuer: inputs.text('certificate-oidc-issuer'),
    signer: inputs.text('signer'),
    predicateType: inputs.text('predicate-type'),
    bundlePath: inputs.text('bundle-path'),
}), async (request, host) => {
    const surroundings = surroundingsOf(host, request);
    const { subject, predicateType } = request;
    const { identity, domains } = await whomToBelieve(request, surroundings);
    const world = verifyWorld(subject, domains, request.bundlePath, surroundings);
    const outcome = await host.stage('Verify', () => verify({ subject, identity, ...(predicateType === undefined ? {} : { predicateType }) }, world));
    return report(outcome, { verified: outcome.signers ?? [] });
});


/***/ }),

/***/ 3640:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _portcullis_action_run__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5755);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4558);


await (0,_portcullis_action_run__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(_action_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyAction */ .E);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5755:
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

;// CONCATENATED MODULE: ./packages/github/build/cut-text.js
/** `text` cut to `longest` code points (or UTF-8 bytes), never inside a code point, with an ellipsis where something is gone. */
function cutText(text, longest, unit = 'code points') {
    if (measure(text, unit) <= longest)
        return text;
    const room = longest - measure('…', unit);
    let kept = '';
    let used = 0;
    for (const point of text) {
        used += measure(point, unit);
        if (used > room)
            break;
        kept += point;
    }
    return `${kept}…`;
}
/** `text` cut to whole lines of at most `longest` code points together, saying how many lines are gone. The first lines stay: the verdict is there. */
function cutLines(text, longest) {
    if (measure(text, 'code points') <= longest)
        return text;
    const lines = text.split('\n');
    const remark = (left) => `\n\n${left} more ${left === 1 ? 'line does' : 'lines do'} not fit here: see the report of the run.`;
    const room = longest - Math.max(...[1, lines.length].map((left) => measure(remark(left), 'code points')));
    let used = 0;
    let count = 0;
    for (const line of lines) {
        used += measure(line, 'code points') + (count === 0 ? 0 : 1);
        if (used > room)
            break;
        count++;
    }
    const kept = count === 0 ? cutText(lines[0] ?? '', room) : lines.slice(0, count).join('\n');
    return `${kept}${remark(lines.length - Math.max(count, 1))}`;
}
function measure(text, unit) {
    if (unit === 'bytes')
        return Buffer.byteLength(text);
    let count = 0;
    for (const _ of text)
        count++;
    return count;
}

// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __nccwpck_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __nccwpck_require__(586);
;// CONCATENATED MODULE: ./packages/github/build/reading.js


/** An object, or a Failure that names where it was expected. */
function objectIn(value, where) {
    if ((0,strict_json/* isJsonObject */.OW)(value))
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
    return new failure/* Failure */.H('github-protocol', {
        blame: 'service',
        message: `Expected ${where} in GitHub's answer to be ${expected}, found ${kind}`,
        remedy: 'Run the job again; if it stays, report it with the log of the run.',
        expected,
        found: kind,
    });
}

;// CONCATENATED MODULE: ./packages/github/build/check-runs.js


const needs = { name: 'checks', access: 'write' };
/** GitHub's limits (REST API, "Create a check run"). */
const annotationsPerRequest = 50;
const longestSummary = 65_535;
const longestTitle = 255;
const longestMessage = 64 * 1024 - 1;
/** Writes check runs of the client's repository. They display; nothing is ever concluded from one. */
function createCheckRunWriter(client) {
    return { create: (run) => create(client, run) };
}
/** One completed check run. The verdict goes first, with the first annotations; the others follow in batches. */
async function create(client, run) {
    const [first = [], ...others] = batches(run.annotations);
    const output = { title: cutText(run.title, longestTitle), summary: cutLines(run.summary, longestSummary) };
    const { body } = await client.call({
        route: 'POST /repos/{owner}/{repo}/check-runs',
        needs,
        values: {
            name: run.name,
            head_sha: run.commit,
            status: 'completed',
            conclusion: run.conclusion,
            external_id: run.externalId,
            details_url: run.detailsUrl,
            output: { ...output, annotations: first.map(render) },
        },
    });
    const created = objectIn(body, 'check run');
    const id = idIn(created['id'], 'check run.id');
    for (const batch of others) {
        await client.call({
            route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
            needs,
            // Annotations add up: repeated after an answer that was lost, they would show twice.
            repeatable: false,
            values: { check_run_id: id, output: { ...output, annotations: batch.map(render) } },
        });
    }
    return { url: urlOf(created) };
}
function batches(annotations) {
    const count = Math.ceil(annotations.length / annotationsPerRequest);
    return Array.from({ length: count }, (_, index) => annotations.slice(index * annotationsPerRequest, (index + 1) * annotationsPerRequest));
}
function render({ path, line, level, title, message }) {
    return {
        path,
        start_line: line,
        end_line: line,
        annotation_level: level,
        title: cutText(title, longestTitle),
        message: cutText(message, longestMessage, 'bytes'),
    };
}
function urlOf(created) {
    return created['html_url'] === null ? textIn(created['url'], 'check run.url') : textIn(created['html_url'], 'check run.html_url');
}

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


;// CONCATENATED MODULE: ./packages/github/build/bounded-body.js

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
    return new failure/* Failure */.H('too-large', {
        blame: 'service',
        message: `GitHub's answer is over the limit of ${maxBytes} bytes`,
        remedy: 'Look at what was asked for on GitHub: nothing this large is expected there.',
    });
}

;// CONCATENATED MODULE: ./packages/github/build/failures.js


const longestWord = 200;
/** A Failure that GitHub asked to come back after. */
class Postponed extends failure/* Failure */.H {
    afterMilliseconds;
    constructor(message, remedy, afterMilliseconds) {
        super('rate-limited', { blame: 'service', message, remedy });
        this.afterMilliseconds = afterMilliseconds;
    }
}
/** A Failure that says whether GitHub may have done what it was asked to. */
class Unavailable extends failure/* Failure */.H {
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
    return new failure/* Failure */.H('github-protocol', {
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
    return new failure/* Failure */.H('permission-missing', {
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
    return new failure/* Failure */.H('permission-missing', {
        blame: 'configuration',
        message: `${call.route} needs ${name}: ${access}. ${why}`,
        remedy: [
            'Give the job:',
            'permissions:',
            `  ${name}: ${access}`,
            'A run for a pull request from a fork, or by Dependabot, has a token that only reads, whatever the workflow asks for.',
        ].join('\n'),
        expected: `${name}: ${access}`,
        found: accepted === null ? String(status) : `${status}, GitHub accepts ${accepted.slice(0, longestWord)}`,
    });
}
/** GitHub's own sentence, on one line; empty when it gave none that can be read. */
function messageIn(bytes) {
    try {
        const body = (0,strict_json/* parseStrictJson */.RJ)(bytes);
        const message = (0,strict_json/* isJsonObject */.OW)(body) ? body['message'] : undefined;
        return typeof message === 'string' ? message.replaceAll(/\s+/g, ' ').slice(0, longestWord) : '';
    }
    catch (error) {
        // An error page of a proxy is no JSON; the status says enough.
        if (error instanceof failure/* Failure */.H)
            return '';
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/github/build/retry.js

/** How long a call may be put off in all, and how often it is made. */
const retryBudget = { milliseconds: 60_000, tries: 4 };
const firstPauseMilliseconds = 500;
/** How long to wait before a call is made again, in milliseconds; undefined when it must not be. */
function pauseBeforeRetry(failure, { tries, isRepeatable, chance }) {
    if (tries >= retryBudget.tries)
        return undefined;
    // GitHub has not taken up what it puts off, so that even what must not happen twice can be asked again.
    if (failure instanceof Postponed)
        return failure.afterMilliseconds;
    if (!(failure instanceof Unavailable))
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
            authorization: `Bearer ${options.token}`,
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
    const [, owner, name] = /^([A-Za-z0-9-]+)\/([A-Za-z0-9._-]+)$/.exec(repository) ?? [];
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
        bytes = await readBounded(response, call.maxBytes ?? defaultMaxBytes);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            throw error;
        return unavailable(call, error);
    }
    const isAccepted = response.ok || (call.accepts ?? []).includes(response.status);
    if (!isAccepted)
        return refusalOf(call, response, bytes, clock.now());
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

;// CONCATENATED MODULE: ./packages/worlds/build/check-runs.js


/** Shows results beside commits. */
function checkRunsOf(access, { clock, chance }) {
    return createCheckRunWriter(createGitHubClient({ ...access, clock, chance }));
}

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
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
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
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
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
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: external "node:module"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const external_node_module_namespaceObject = x({  });
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
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
;// CONCATENATED MODULE: external "events"
const external_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
;// CONCATENATED MODULE: external "assert"
const external_assert_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_namespaceObject.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_namespaceObject.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_namespaceObject.dirname(filePath);
                        const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_namespaceObject.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_namespaceObject.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_namespaceObject.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_namespaceObject.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_namespaceObject.EOL.length);
                n = s.indexOf(external_os_namespaceObject.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_namespaceObject.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_namespaceObject.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec_exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = tr.argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new tr.ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec_exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
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
    // The runner takes `::` at the start of a line and `##[` anywhere in it for a command.
    return cut(visible, most, text.length).replaceAll(/:(?=:)/g, ': ').replaceAll('##[', '## [');
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
function signerTable(signers) {
    return {
        title: 'Who signed',
        columns: ['Signer', 'What', 'When', 'Trust domain', 'Bundle'],
        rows: signers.map(({ identity, signer, predicateType, signedAt, bundle }) => [
            code(identity === undefined ? signer.subject : `${identity}: ${signer.subject}`),
            code(predicateType),
            time(signedAt),
            prose(signer.domain),
            digest(bundle),
        ]),
        isDetail: true,
    };
}
function refusedTable(refused) {
    return {
        title: 'Bundles that count for nothing',
        columns: ['Bundle', 'Found at', 'Why'],
        rows: refused.map(({ bundle, source, reason }) => [digest(bundle), prose(source), prose(`${reason.code}: ${reason.message}`)]),
        isDetail: true,
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


/** What was recorded, and what was or would be moved. */
function promotionTables({ record, plan, carried }) {
    const parts = carried ?? plan?.parts ?? [];
    const moved = carried === undefined ? `Would be moved (${formatBytes(plan?.bytesToMove ?? 0)})` : 'Moved';
    return [
        { title: 'Promotion record', columns: ['', ''], rows: record === undefined ? [] : recordRows(record), isDetail: false },
        { title: moved, columns: ['Part', 'Digest', 'Type', 'Size', 'How'], rows: parts.map(partRow), isDetail: true },
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
function partRow({ kind, digest, mediaType, predicateType, size, fate }) {
    return [prose(kind), code((0,model_digest/* shortDigest */.VK)(digest)), code(predicateType ?? mediaType), prose(formatBytes(size)), prose(fate)];
}
/** `12 B`, `3.4 MiB` */
function formatBytes(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
    const value = bytes / 1024 ** power;
    return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power] ?? 'B'}`;
}

// EXTERNAL MODULE: ./packages/core/build/model/finding.js
var finding = __nccwpck_require__(969);
// EXTERNAL MODULE: ./packages/core/build/model/duration.js
var duration = __nccwpck_require__(9742);
;// CONCATENATED MODULE: ./packages/core/build/report/facts.js



/** What the report is about: the few things that a person compares with what they meant. */
function subjectFacts(outcome) {
    const { subject, environment, reasonCode, counts, record, track } = outcome;
    const facts = [
        ['Artifact', code(`${subject.name}@${subject.digest}`)],
        environment === undefined ? undefined : ['Environment', code(environment)],
        ['Reason code', code(reasonCode)],
        track === undefined ? undefined : ['Track', prose(track)],
        counts === undefined ? undefined : ['Findings', prose(finding/* severities */.g.map((severity) => `${counts[severity]} ${severity}`).join(', '))],
        record === undefined ? undefined : ['Now available as', code(`${record.to}:${record.tag}@${record.subject}`)],
        ['Took', prose((0,duration/* formatDuration */.a)(outcome.finishedAt.getTime() - outcome.startedAt.getTime()))],
    ];
    return facts.filter((fact) => fact !== undefined);
}

;// CONCATENATED MODULE: ./packages/core/build/report/report.js




const marks = { allow: '✅', deny: '❌', pending: '⏳', error: '⚠️' };
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
};
const arrived = new Set(['promoted', 'already-promoted']);
/** The report of how a use case ended. */
function reportOf(outcome) {
    const { decision, reasonCode, environment } = outcome;
    const word = (decision === 'allow' ? doneWords[reasonCode] : undefined) ?? words[decision];
    const tables = [
        rulesTable(outcome.rules ?? []),
        ...(outcome.quorum === undefined ? [] : approvalTables(outcome.quorum)),
        ...promotionTables(outcome),
        signerTable(outcome.signers ?? []),
        refusedTable(outcome.refused ?? []),
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
        tables: tables.filter(({ rows }) => rows.length > 0),
    };
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
        sentence: `${(lines[0] ?? failure.message).replace(/[^.!?]$/, '$&.')} Nothing is allowed on this.`,
        todo: todoFrom(lines.length > 1 ? lines.slice(1).map((message) => ({ ...reason, message })) : [reason]),
        facts: [
            ...(subject === undefined ? [] : [['Artifact', code(`${subject.name}@${subject.digest}`)]]),
            ['Reason code', code(failure.code)],
        ],
        tables: [],
    };
}

// EXTERNAL MODULE: ./packages/core/build/model/reference.js
var model_reference = __nccwpck_require__(3101);
;// CONCATENATED MODULE: ./packages/core/build/report/result-json.js


/** Name and version of the shape; docs/result.schema.json describes it. */
const resultSchema = 'portcullis/result/v1';
/** How a use case ended, for programs: whole, as it goes into the file of `report-path` and to `--output json`. */
function resultOf(outcome) {
    const { subject, rules, signers, refused, quorum, counts, plan, carried, record } = outcome;
    return present({
        schema: resultSchema,
        action: outcome.action,
        decision: outcome.decision,
        reasonCode: outcome.reasonCode,
        sentence: outcome.sentence,
        subject: { name: subject.name, digest: subject.digest },
        environment: outcome.environment,
        dryRun: outcome.dryRun,
        reasons: outcome.reasons.map(reasonJson),
        rules: rules?.map(({ reasons, evidence, ...verdict }) => ({ ...verdict, evidence: [...evidence], reasons: reasons.map(reasonJson) })),
        signers: signers?.map(signerJson),
        refused: refused?.map(({ bundle, source, reason }) => ({ bundle, source, reason: reasonJson(reason) })),
        track: outcome.track,
        counts: counts === undefined ? undefined : { ...counts },
        approvals: quorum === undefined ? undefined : quorumJson(quorum),
        plan: plan === undefined ? undefined : { from: (0,model_reference/* formatReference */.FH)(plan.from), to: (0,model_reference/* formatReference */.FH)(plan.to), bytesToMove: plan.bytesToMove, parts: plan.parts.map(partJson) },
        carried: carried?.map(partJson),
        record: record === undefined ? undefined : recordJson(record),
        startedAt: outcome.startedAt.toISOString(),
        finishedAt: outcome.finishedAt.toISOString(),
    });
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
const detailLists = ['plan', 'carried', 'refused', 'rules', 'signers', 'reasons'];
/**
 * `result` within `maxBytes`, for an output that is passed between jobs: the longest lists go first, and `omitted`
 * tells how many entries of each are only in the whole result.
 */
function smallResult(result, maxBytes = 64 * 1024) {
    let small = result;
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
function reasonJson(reason) {
    const { evidence, ...texts } = reason;
    return present({ ...texts, evidence: evidence === undefined ? undefined : [...evidence] });
}
function signerJson({ identity, signer, predicateType, signedAt, bundle }) {
    const { domain, issuer, subject, extensions } = signer;
    return present({ identity, domain, issuer, subject, extensions: { ...extensions }, predicateType, signedAt: signedAt.toISOString(), bundle });
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
function partJson({ kind, digest, mediaType, size, fate, artifactType, predicateType, subject }) {
    return present({ kind, digest, mediaType, size, fate, artifactType, predicateType, subject });
}
function recordJson(record) {
    const { approvals, carried, startedAt, promotedAt, ...rest } = record;
    return present({
        ...rest,
        approvals: [...approvals],
        carried: carried.map((part) => ({ ...part })),
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
        remedy: `Run this action in a job of its own, or give its step an empty value: env: { ${found[0] ?? ''}: '' }.`,
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
            return (0,model_reference/* pin */.y_)({ registry: reference.registry, repository: reference.repository }, digest);
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
    const path = output_directory_attempt(chosen ?? temporary, () => {
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
            return outputDirectoryAt(output_directory_attempt(below, () => ((0,external_node_fs_.mkdirSync)(below, { recursive: true }), below)));
        },
    };
}
function writeWhole(directory, name, content) {
    const path = (0,external_node_path_.join)(directory, plain(name));
    // A new file of a name that nobody knows before: a link that lies in the workspace would be written through.
    const partial = (0,external_node_path_.join)(directory, `.${(0,external_node_crypto_.randomUUID)()}.partial`);
    return output_directory_attempt(path, () => {
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
function output_directory_attempt(path, work) {
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
    const blocks = [...todoBlock(report.todo), ...report.tables.map(tableBlock)];
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
    return `## ${mark} ${safeMarkdown(headline, 200)}\n\n**${safeMarkdown(sentence, 2_000)}**\n\n${about}\n`;
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
function tableBlock({ title, columns, rows, isDetail }) {
    const heading = `| ${columns.join(' | ')} |\n|${columns.map(() => ' --- |').join('')}\n`;
    const [before, after] = isDetail
        ? [`\n<details><summary>${safeMarkdown(title, 200)} (${rows.length})</summary>\n\n`, '\n</details>\n']
        : [`\n### ${safeMarkdown(title, 200)}\n\n`, ''];
    return { open: before + heading, rows: rows.map(tableRow), close: after, noun: 'rows' };
}
function tableRow(cells) {
    return `| ${cells.map(cell).join(' | ')} |\n`;
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
    const verdict = `${report.mark} ${safeText(report.headline, 200)}: ${safeText(report.sentence, 2_000)}`;
    const tables = report.tables.filter(({ isDetail }) => details || !isDetail);
    const sections = [
        report.facts.map(([label, { text }]) => `${label}: ${safeText(text)}`),
        ...tables.map((table) => [bold(safeText(table.title)), ...tableLines(table)]),
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
/** Columns side by side, each as wide as its widest value up to 60 characters. */
function tableLines({ columns, rows }) {
    const cells = rows.slice(0, mostRows).map((row) => row.map(({ text }) => safeText(text, 200)));
    const head = columns.some((column) => column !== '') ? [columns] : [];
    const all = [...head, ...cells];
    const widths = columns.map((_, index) => Math.min(60, Math.max(...all.map((row) => Array.from(row[index] ?? '').length))));
    const lines = all.map((row) => `  ${row.map((text, index) => text.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd());
    return rows.length > mostRows ? [...lines, `  and ${rows.length - mostRows} more`] : lines;
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

;// CONCATENATED MODULE: ./packages/action/build/secrets.js
/** Shorter ones would blot out half of every text, and no credential is that short. */
const shortestSecret = 4;
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
        const escaped = [encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
        for (const form of [secret, ...secret.split(/\r?\n/), ...accounts, ...encoded, ...escaped])
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
            return this.#longestFirst().reduce((clean, secret) => clean.replaceAll(secret, '***'), value);
        if (Array.isArray(value))
            return value.map((item) => this.#redacted(item));
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.#redacted(member)]));
    }
    #longestFirst() {
        return [...this.#known].sort((one, other) => other.length - one.length);
    }
    #hide(form) {
        if (form.trim().length < shortestSecret || this.#known.has(form))
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
    const settings = (0,shared_inputs/* hostInputs */.e)(inputs);
    const files = makeOutputDirectory(settings.outputDirectory, context.workspace, context.temporary, action.name);
    known.files = files;
    const perform = prepare(action, inputs);
    known.mode = settings.mode;
    known.showSummary = settings.showSummary;
    const token = inputs.text('github-token');
    if (settings.checkRun && token !== undefined)
        known.checkRuns = parts.checkRuns?.(context, token);
    const host = makeHost({ runner, context, clock, files, secrets, signal: stop.signal });
    return withinDeadline(milliseconds, stop, () => perform(host));
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
    const tokens = [inputs.text('github-token'), ...secretVariables.map((name) => environment[name])];
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
        checkRuns: ({ apiUrl, repository }, token) => checkRunsOf({ apiUrl, repository, token }, world),
    });
    lastResort.settle();
    leaveSoon();
}
// Connections that are kept for later requests would hold the process for no one.
function leaveSoon() {
    setTimeout(() => process.exit(), 2_000).unref();
}


/***/ }),

/***/ 8762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sharedInputs),
/* harmony export */   e: () => (/* binding */ hostInputs)
/* harmony export */ });
function sharedInputs(inputs, digestInput = 'subject-digest') {
    const username = inputs.text('registry-username');
    const password = inputs.text('registry-password');
    if ((username === undefined) !== (password === undefined))
        inputs.problem('registry-username', 'and registry-password go together');
    return {
        subject: inputs.subject(digestInput),
        githubToken: inputs.text('github-token'),
        registryCredentials: username === undefined || password === undefined ? undefined : { username, password },
        insecureRegistries: inputs.list('insecure-registries'),
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

/***/ 9520:
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

/***/ 3062:
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

/***/ 9742:
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

/***/ 969:
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

/***/ 3682:
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

/***/ 3101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   y_: () => (/* binding */ pin)
/* harmony export */ });
/* unused harmony export parsePinnedReference */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9520);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3062);


// distribution-spec 1.1, "Pulling manifests": <name> and <reference>.
const repositoryShape = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagShape = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
const hostShape = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:.]+\])(?::[0-9]{1,5})?$/;
/**
 * Reads `registry/repository[:tag][@digest]`. The registry must be spelled out: no default registry is assumed.
 * @throws Failure `reference-invalid` | `digest-invalid`
 */
function parseReference(text) {
    const [name, digestText, ...more] = text.split('@');
    if (name === undefined || more.length > 0)
        throw invalid(text, 'at most one @');
    const slash = name.indexOf('/');
    if (slash < 1)
        throw invalid(text, 'a registry host, a slash and a repository');
    const registry = name.slice(0, slash).toLowerCase();
    const rest = name.slice(slash + 1);
    const colon = rest.lastIndexOf(':');
    const repository = colon < 0 ? rest : rest.slice(0, colon);
    const tag = colon < 0 ? undefined : rest.slice(colon + 1);
    if (!isRegistry(registry))
        throw invalid(text, 'a registry host such as ghcr.io or localhost:5000');
    if (!repositoryShape.test(repository) || registry.length + repository.length > 255)
        throw invalid(text, 'a lower-case repository name of at most 255 characters');
    if (tag !== undefined && !tagShape.test(tag))
        throw invalid(text, 'a tag of at most 128 letters, digits, ._-');
    return {
        registry,
        repository,
        ...(tag === undefined ? {} : { tag }),
        ...(digestText === undefined ? {} : { digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(digestText) }),
    };
}
/** As {@link parseReference}, and the digest must be there. @throws Failure `digest-required` */
function parsePinnedReference(text) {
    const reference = parseReference(text);
    if (reference.digest !== undefined)
        return pin(reference, reference.digest);
    throw new Failure('digest-required', {
        blame: 'configuration',
        message: `${text} names no digest, and a tag can move between two looks`,
        remedy: `Write ${formatRepository(reference)}@sha256:… with the digest that the build printed.`,
    });
}
function pin(reference, digest) {
    return { ...reference, digest };
}
/** The inverse of {@link parseReference}. */
function formatReference({ registry, repository, tag, digest }) {
    return `${registry}/${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
/** `registry/repository` without tag and digest: the line an artifact moves on. */
function formatRepository({ registry, repository }) {
    return `${registry}/${repository}`;
}
function isTag(text) {
    return tagShape.test(text);
}
function isRegistry(host) {
    if (!hostShape.test(host))
        return false;
    const port = /:([0-9]+)$/.exec(host.replace(/^\[.*\]/, ''))?.[1];
    const looksLikeHost = host.includes('.') || host.includes(':') || host === 'localhost';
    return looksLikeHost && (port === undefined || (Number(port) > 0 && Number(port) < 65_536)) && isAsRequested(host);
}
/** Whether a URL parser leaves the host as it is: `0x7f.1` and `127.1` would be asked as 127.0.0.1. */
function isAsRequested(host) {
    const requested = URL.parse(`http://${host}/`)?.host;
    return requested === host || `${requested}:80` === host;
}
function invalid(text, expected) {
    const found = JSON.stringify(text.slice(0, 300));
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('reference-invalid', {
        blame: 'configuration',
        message: `Not a reference to an artifact: expected ${expected}, found ${found}`,
        remedy: 'Write registry.example/team/app:tag@sha256:….',
        expected,
        found,
    });
}


/***/ }),

/***/ 586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
    return new Reader(text, what, limits.maxDepth ?? 64).document();
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
/** No document that is read here has as many; a set of millions takes seconds and gigabytes. */
const maxKeys = 10_000;
const blank = new Set([' ', '\t', '\n', '\r']);
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const literals = [
    ['true', true],
    ['false', false],
    ['null', null],
];
/** Recursive descent; the depth limit bounds the recursion. */
class Reader {
    #text;
    #what;
    #maxDepth;
    #at = 0;
    constructor(text, what, maxDepth) {
        this.#text = text;
        this.#what = what;
        this.#maxDepth = maxDepth;
    }
    document() {
        const value = this.#value(1);
        this.#skipBlanks();
        if (this.#at < this.#text.length)
            throw this.#invalid('expected the end');
        return value;
    }
    #value(depth) {
        if (depth > this.#maxDepth)
            throw this.#invalid(`nested deeper than ${this.#maxDepth} levels`);
        this.#skipBlanks();
        const next = this.#text[this.#at];
        if (next === '{')
            return this.#object(depth);
        if (next === '[')
            return this.#array(depth);
        if (next === '"')
            return this.#string();
        for (const [word, value] of literals)
            if (this.#take(word))
                return value;
        return this.#number();
    }
    #object(depth) {
        const members = [];
        const keys = new Set();
        this.#expect('{');
        this.#skipBlanks();
        if (this.#take('}'))
            return {};
        do {
            this.#skipBlanks();
            const key = this.#string();
            if (key === '__proto__')
                throw this.#invalid('the key "__proto__" is refused');
            if (keys.size >= maxKeys)
                throw this.#invalid(`an object of more than ${maxKeys} keys`);
            if (keys.has(key))
                throw this.#invalid(`duplicate key ${JSON.stringify(key.slice(0, 80))}`);
            keys.add(key);
            this.#skipBlanks();
            this.#expect(':');
            members.push([key, this.#value(depth + 1)]);
            this.#skipBlanks();
        } while (this.#take(','));
        this.#expect('}');
        return Object.fromEntries(members);
    }
    #array(depth) {
        const items = [];
        this.#expect('[');
        this.#skipBlanks();
        if (this.#take(']'))
            return items;
        do {
            items.push(this.#value(depth + 1));
            this.#skipBlanks();
        } while (this.#take(','));
        this.#expect(']');
        return items;
    }
    #string() {
        const start = this.#at;
        if (this.#text[start] !== '"')
            throw this.#invalid('expected a string');
        let end = start + 1;
        while (this.#text[end] !== '"') {
            const code = this.#text.charCodeAt(end);
            if (Number.isNaN(code))
                throw this.#invalid('the string has no end');
            if (code < 0x20)
                throw this.#invalid('a control character in a string');
            end += code === 0x5c ? 2 : 1;
        }
        this.#at = end + 1;
        const raw = this.#text.slice(start, this.#at);
        const value = raw.includes('\\') ? this.#unescape(raw) : raw.slice(1, -1);
        if (!value.isWellFormed())
            throw this.#invalid('a lone surrogate in a string');
        return value;
    }
    /** Checks each escape by hand: a regular expression over a whole 16 MiB string would exhaust its stack. */
    #unescape(raw) {
        for (let at = raw.indexOf('\\'); at >= 0; at = raw.indexOf('\\', at + 2)) {
            if (!/^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(raw.slice(at + 1, at + 6)))
                throw this.#invalid('an unknown escape in a string');
        }
        return JSON.parse(raw);
    }
    #number() {
        number.lastIndex = this.#at;
        const match = number.exec(this.#text);
        if (match === null)
            throw this.#invalid('expected a value');
        this.#at = number.lastIndex;
        const value = Number(match[0]);
        const isInteger = /^-?[0-9]+$/.test(match[0]);
        if (!Number.isFinite(value) || (isInteger && !Number.isSafeInteger(value)))
            throw this.#invalid('a number that cannot be held exactly');
        return value;
    }
    #take(word) {
        if (!this.#text.startsWith(word, this.#at))
            return false;
        this.#at += word.length;
        return true;
    }
    #expect(word) {
        if (!this.#take(word))
            throw this.#invalid(`expected ${word}`);
    }
    #skipBlanks() {
        while (blank.has(this.#text[this.#at] ?? ''))
            this.#at += 1;
    }
    #invalid(why) {
        return invalid(this.#what, why, this.#at);
    }
}


/***/ }),

/***/ 4752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bI: () => (/* binding */ PolicyProblems),
/* harmony export */   l4: () => (/* binding */ problemAt),
/* harmony export */   nq: () => (/* binding */ policyError)
/* harmony export */ });
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
    const lines = problems.slice(0, mostListed).map(formatProblem);
    const more = problems.length > mostListed ? [`and ${problems.length - mostListed} more`] : [];
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('policy-error', {
        blame: 'configuration',
        message: [`${source} has ${count}:`, ...lines, ...more].join('\n'),
        remedy: 'Correct the lines named; docs/policy-reference.md lists every key.',
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

/***/ 7544:
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

/***/ 517:
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


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3640);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
