export const id = 927;
export const ids = [927];
export const modules = {

/***/ 3927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadBuiltIn: () => (/* binding */ loadBuiltIn),
  loadDomain: () => (/* binding */ loadDomain)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/build/failure.js
var failure = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/core/build/model/digest.js
var digest = __webpack_require__(3062);
// EXTERNAL MODULE: ./packages/sigstore/build/trust/trust-config-invalid.js
var trust_config_invalid = __webpack_require__(1949);
// EXTERNAL MODULE: ./packages/sigstore/build/trust/trust-domain.js + 6 modules
var trust_domain = __webpack_require__(2989);
;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/github-roots.js
/**
 * The root of GitHub's instance that everything starts from: version 3, the newest that a public repository holds. Fact:
 * github.com/cli/cli, pkg/cmd/attestation/verification/embed/tuf-repo.github.com/root.json (MIT). It has expired, as a
 * start may: newer ones are fetched, each vouched for by the one before. White space was taken out.
 */
const gitHubRoots = [
    String.raw `{"signatures":[{"keyid":"4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228","sig":""},{"keyid":"eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62","sig":""},{"keyid":"539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a","sig":""},{"keyid":"a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf","sig":"3046022100ca341d3ba2ef7657d69c2825729959681f55aec497b612e81a547e2abb616b49022100cd605b412a3d991f92e0818e07e60383bbd23904723eec221d6e39fdfeae3104"},{"keyid":"5e01c9a0b2641a8965a4a74e7df0bc7b2d8278a2c3ca0cf7a3f2f783d3c69800","sig":"3046022100d0f70effe60d6a18319e2890088cd01d45c654ee6d2ce1d5c3cdcf2dc7f637570221008f947a2d7334d948f1c4794b0a465f1dfb99a578dd8d1f4563cee0581f457db2"},{"keyid":"54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44","sig":"304502201ae931db1c48020fb37af54d446ac856306f619dfc3f93ddcff70d2880e443dc022100992b70451aa74805adef24e85ec352e598812267f623979bd4ce719b66b62d22"},{"keyid":"88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3","sig":"3045022023bba8e14c177609f43873aa0087ef983ddd2bad9a0a832c0cf279e1be8798f2022100facfaecc1d7ee793042eaaa6970fb9ca700c3bdbf4ee43ed0f8d0fc3aef96563"},{"keyid":"d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c","sig":"3046022100d2f6cceb05d135ce6a6ce7fe1dc76c24508154ad71c433028e64ca95ba716ffb022100f0592d60eb67508dd5f9cc593a4cca33bbaf94882c3d74a560fda845a456c6cc"},{"keyid":"8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12","sig":"30450221009af2f0c534ed92de909a3b727f7101319c18e10623de8f48a0eba980d3d54d830220095842b16c58567c71f9dfa0b54e79daca1b2fecf3cb2ea4ee6d8393bdf93294"}],"signed":{"_type":"root","consistent_snapshot":true,"expires":"2025-04-11T14:36:57Z","keys":{"4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENki7aZVips5SgRzCd/Om0CGzQKY/\nnv84giqVDmdwb2ys82Z6soFLasvYYEEQcwqaC170n9gr93wHUgPc796uJA==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@ashtom"},"539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAElD0o2sOZN9n3RKQ7PtMLAoXj+2Ai\nn4PKT/pfnzDlNLrD3VTQwCc4sR4t+OLu4KQ+qk+kXkR9YuBsu3bdJZ1OWw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@nerdneha"},"54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEimKcdST+ORD+g0aGEFDOVZDAaIYg\nIgesNKiIe2L7MUsYx5UHhzQ08quvew13eYSCNJnfwooFZu7cdTu8AwqFjQ==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@alexiswales"},"88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEBagkskNOpOTbetTX5CdnvMy+LiWn\nonRrNrqAHL4WgiebH7Uig7GLhC3bkeA/qgb926/vr9qhOPG9Buj2HatrPw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@gregose"},"8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE7IEoVNwrprchXGhT5sAhSax7SOd3\n8duuISghCzfmHdKJWSbV2wJRamRiUVRtmA83K/qm5cT20WXMCT5QeM/D3A==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@trevrosen"},"a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEC2wJ3xscyXxBLybJ9FVjwkyQMe53\nRHUz77AjMO8MzVaT8xw6ZvJqdNZiytYtigWULlINxw6frNsWJKb/f7lC8A==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@kommendorkapten"},"d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEDdORwcruW3gqAgaLjH/nNdGMB4kQ\nAvA+wD6DyO4P/wR8ee2ce83NZHq1ZADKhve0rlYKaKy3CqyQ5SmlZ36Zhw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@krukow"},"eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENynVdQnM9h7xU71G7PiJpQaDemub\nkbjsjYwLlPJTQVuxQO8WeIpJf8MEh5rf01t2dDIuCsZ5gRx+QvDv0UzfsA==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@mph4"},"eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENKNcNcX+d73lS1TRFb9Vnp8JvOoh\nzYQ+in43iGenbG8RGo9L/6FJ2hoRbVU6xskvyuErcdPbCdI4GxrQ5i8hkw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-online-uri":"azurekms://production-tuf-root.vault.azure.net/keys/Online-Key/aaf375fd8ed24acb949a5cc173700b05"}},"roles":{"root":{"keyids":["a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf","4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228","88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3","d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c","eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62","8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12","539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a","54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44"],"threshold":3},"snapshot":{"keyids":["eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f"],"threshold":1,"x-tuf-on-ci-expiry-period":21,"x-tuf-on-ci-signing-period":7},"targets":{"keyids":["a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf","4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228","88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3","d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c","eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62","8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12","539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a","54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44"],"threshold":3},"timestamp":{"keyids":["eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f"],"threshold":1,"x-tuf-on-ci-expiry-period":7,"x-tuf-on-ci-signing-period":6}},"spec_version":"1.0.31","version":3,"x-tuf-on-ci-expiry-period":240,"x-tuf-on-ci-signing-period":60}}`,
];

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/github-signing-config.js
/**
 * Where GitHub's instance signs. Its TUF repository publishes no signing config; the addresses are those that GitHub's own
 * attestation actions use. It has no transparency log.
 */
const gitHubSigningConfig = JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [service('https://fulcio.githubapp.com')],
    tsaUrls: [service('https://timestamp.githubapp.com/api/v1/timestamp')],
    tsaConfig: { selector: 'ANY' },
});
function service(url) {
    return { url, majorApiVersion: 1, validFor: { start: '2024-05-02T00:00:00Z' }, operator: 'github.com' };
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/public-good-roots.js
/**
 * The roots of Sigstore's public instance, from 12 (the first whose key ids are all as the specification has them) to the
 * newest that was known at release. Facts: github.com/sigstore/root-signing, metadata/root_history, and the npm package
 * @sigstore/tuf 5.0.1, seeds.json, for 16; both under Apache-2.0. White space was taken out; the signatures are over a
 * canonical form and hold.
 */
const publicGoodRoots = [
    String.raw `{"signatures":[{"keyid":"6f260089d5923daf20166ca657c543af618346ab971884a99962b01988bbe0c3","sig":""},{"keyid":"e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","sig":"3045022100b0bcf189ce1b93e7db9649d5be512a1880c0e358870e3933e426c5afb8a4061002206d214bd79b09f458ccc521a290aa960c417014fc16e606f82091b5e31814886a"},{"keyid":"22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","sig":""},{"keyid":"61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","sig":"3045022100a9b9e294ec21b62dfca6a16a19d084182c12572e33d9c4dcab5317fa1e8a459d022069f68e55ea1f95c5a367aac7a61a65757f93da5a006a5f4d1cf995be812d7602"},{"keyid":"a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","sig":"30440220781178ec3915cb16aca757d40e28435ac5378d6b487acb111d1eeb339397f79a0220781cce48ae46f9e47b97a8414fcf466a986726a5896c72a0e4aba3162cb826dd"}],"signed":{"_type":"root","consistent_snapshot":true,"expires":"2025-08-19T14:33:09Z","keys":{"0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEWRiGr5+j+3J5SsH+Ztr5nE2H2wO7\nBV+nO3s93gLca18qTOzHY1oWyAGDykMSsGTUBSt9D+An0KfKsD2mfSM42Q==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-online-uri":"gcpkms:projects/sigstore-root-signing/locations/global/keyRings/root/cryptoKeys/timestamp/cryptoKeyVersions/1"},"22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEzBzVOmHCPojMVLSI364WiiV8NPrD\n6IgRxVliskz/v+y3JER5mcVGcONliDcWMC5J2lfHmjPNPhb4H7xm8LzfSA==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@santiagotorres"},"61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEinikSsAQmYkNeH5eYq/CnIzLaacO\nxlSaawQDOwqKy/tCqxq5xxPSJc21K4WIhs9GyOkKfzueY3GILzcMJZ4cWw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@bobcallaway"},"6f260089d5923daf20166ca657c543af618346ab971884a99962b01988bbe0c3":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEy8XKsmhBYDI8Jc0GwzBxeKax0cm5\nSTKEU65HPFunUn41sT8pi0FjM4IkHz/YUmwmLUO0Wt7lxhj6BkLIK4qYAw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@dlorenc"},"a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE0ghrh92Lw1Yr3idGV5WqCtMDB8Cx\n+D8hdC4w2ZLNIplVRoVGLskYa3gheMyOjiJ8kPi15aQ2//7P+oj7UvJPGw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@joshuagl"},"e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEXsz3SZXFb8jMV42j6pJlyjbjR8K\nN3Bwocexq6LMIb5qsWKOQvLN16NUefLc4HswOoumRsVVaajSpQS6fobkRw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@mnm678"}},"roles":{"root":{"keyids":["6f260089d5923daf20166ca657c543af618346ab971884a99962b01988bbe0c3","e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70"],"threshold":3},"snapshot":{"keyids":["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],"threshold":1,"x-tuf-on-ci-expiry-period":3650,"x-tuf-on-ci-signing-period":365},"targets":{"keyids":["6f260089d5923daf20166ca657c543af618346ab971884a99962b01988bbe0c3","e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70"],"threshold":3},"timestamp":{"keyids":["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],"threshold":1,"x-tuf-on-ci-expiry-period":7,"x-tuf-on-ci-signing-period":6}},"spec_version":"1.0","version":12,"x-tuf-on-ci-expiry-period":197,"x-tuf-on-ci-signing-period":46}}`,
    String.raw `{"signatures":[{"keyid":"6f260089d5923daf20166ca657c543af618346ab971884a99962b01988bbe0c3","sig":""},{"keyid":"e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","sig":"3045022100bbddd464f8066ceb88ba787375c12cd6330680e08c2910703e6538c71cc79ad202205190b06e4537fe961b3ef81fe68edcd0089c19f919afed423b9aafd700641153"},{"keyid":"22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","sig":"3044022069306cd5257f732a740c1afe60a8e433c5de58eafeadbe99c336c9c71d198cf802200d773953ae7dbc48d3e5bad9a6f64bafff196b7e2ad4a52a19519367d47dc042"},{"keyid":"61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","sig":"304402204d21a2ec80df66e61f6fe2912951dc47df836036f8c0ab10816d375e71dbf79e0220547adce1afdf04e6794efa203dd5264c6f7e0ef78e57fe934b0d26cb994eec76"},{"keyid":"a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","sig":"3045022060826496557144eb1649893ed5f6f4ea54536feb0ca82f8b89ae641be39743e5022100ad7118b5e9d4837326206e412fc6da2999925d110328a7c166b06c624336c93f"},{"keyid":"183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632","sig":"3046022100d8179439c2e73eb0c1733abee7faf832dcaea7263edcb4919891c3a247f05923022100e1a437e0797e803f9b72dc9d2d92155b0a2270c24efdd5f4b3a5d8f0b0f431a7"}],"signed":{"_type":"root","consistent_snapshot":true,"expires":"2026-01-22T13:05:59Z","keys":{"0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEWRiGr5+j+3J5SsH+Ztr5nE2H2wO7\nBV+nO3s93gLca18qTOzHY1oWyAGDykMSsGTUBSt9D+An0KfKsD2mfSM42Q==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-online-uri":"gcpkms:projects/sigstore-root-signing/locations/global/keyRings/root/cryptoKeys/timestamp/cryptoKeyVersions/1"},"183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEMxpPOJCIZ5otG4106fGJseEQi3V9\npkMYQ4uyV9Tj1M7WHXIyLG+jkfvuG0glQ1JZbRZZBV3gAR4sojdGHISeow==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@lance"},"22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEzBzVOmHCPojMVLSI364WiiV8NPrD\n6IgRxVliskz/v+y3JER5mcVGcONliDcWMC5J2lfHmjPNPhb4H7xm8LzfSA==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@santiagotorres"},"61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEinikSsAQmYkNeH5eYq/CnIzLaacO\nxlSaawQDOwqKy/tCqxq5xxPSJc21K4WIhs9GyOkKfzueY3GILzcMJZ4cWw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@bobcallaway"},"a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE0ghrh92Lw1Yr3idGV5WqCtMDB8Cx\n+D8hdC4w2ZLNIplVRoVGLskYa3gheMyOjiJ8kPi15aQ2//7P+oj7UvJPGw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@joshuagl"},"e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEXsz3SZXFb8jMV42j6pJlyjbjR8K\nN3Bwocexq6LMIb5qsWKOQvLN16NUefLc4HswOoumRsVVaajSpQS6fobkRw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@mnm678"}},"roles":{"root":{"keyids":["e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632"],"threshold":3},"snapshot":{"keyids":["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],"threshold":1,"x-tuf-on-ci-expiry-period":3650,"x-tuf-on-ci-signing-period":365},"targets":{"keyids":["e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632"],"threshold":3},"timestamp":{"keyids":["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],"threshold":1,"x-tuf-on-ci-expiry-period":7,"x-tuf-on-ci-signing-period":6}},"spec_version":"1.0","version":13,"x-tuf-on-ci-expiry-period":197,"x-tuf-on-ci-signing-period":46}}`,
    String.raw `{"signatures":[{"keyid":"e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","sig":"3046022100e04c9706299be5d8c2b14fb50bcd5b9c241f10597153dfe22f943efe896b5150022100cfd7b9f06a5900784e312d02b8e336edbb3b2fab61ac14550b3112b4f9e33df4"},{"keyid":"22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","sig":""},{"keyid":"61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","sig":"3045022100cc308ae7d390fa782ee3376ddfaa929835016e86dad81f69e2de7ec1e174432e02205fb19906a31cce146c29624443c0d0c2f33ee80dac39d72114f939607cc22937"},{"keyid":"a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","sig":"304502203f8aff7a30e05a8c3d904b671ab1a6e4e8a6f508b7cfa0c780e72976bee7a227022100f64c9b765526f34d9ea16339cf238893e1c3368b4f0910a61a1af27dda01ebb9"},{"keyid":"183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632","sig":"304502202363ca249aefa6d5f61c408a32cdd079b034a7888ddf2136dc4515ed4a728418022100b04eca42bc510ccbbf5d30783aaa936b1f137ca7a017ee9d90d3710432da0427"}],"signed":{"_type":"root","consistent_snapshot":true,"expires":"2026-06-22T13:27:01Z","keys":{"0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEWRiGr5+j+3J5SsH+Ztr5nE2H2wO7\nBV+nO3s93gLca18qTOzHY1oWyAGDykMSsGTUBSt9D+An0KfKsD2mfSM42Q==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-online-uri":"gcpkms:projects/sigstore-root-signing/locations/global/keyRings/root/cryptoKeys/timestamp/cryptoKeyVersions/1"},"183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEMxpPOJCIZ5otG4106fGJseEQi3V9\npkMYQ4uyV9Tj1M7WHXIyLG+jkfvuG0glQ1JZbRZZBV3gAR4sojdGHISeow==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@lance"},"22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEzBzVOmHCPojMVLSI364WiiV8NPrD\n6IgRxVliskz/v+y3JER5mcVGcONliDcWMC5J2lfHmjPNPhb4H7xm8LzfSA==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@santiagotorres"},"61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEinikSsAQmYkNeH5eYq/CnIzLaacO\nxlSaawQDOwqKy/tCqxq5xxPSJc21K4WIhs9GyOkKfzueY3GILzcMJZ4cWw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@bobcallaway"},"a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE0ghrh92Lw1Yr3idGV5WqCtMDB8Cx\n+D8hdC4w2ZLNIplVRoVGLskYa3gheMyOjiJ8kPi15aQ2//7P+oj7UvJPGw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@joshuagl"},"e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEXsz3SZXFb8jMV42j6pJlyjbjR8K\nN3Bwocexq6LMIb5qsWKOQvLN16NUefLc4HswOoumRsVVaajSpQS6fobkRw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@mnm678"}},"roles":{"root":{"keyids":["e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632"],"threshold":3},"snapshot":{"keyids":["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],"threshold":1,"x-tuf-on-ci-expiry-period":3650,"x-tuf-on-ci-signing-period":365},"targets":{"keyids":["e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632"],"threshold":3},"timestamp":{"keyids":["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],"threshold":1,"x-tuf-on-ci-expiry-period":7,"x-tuf-on-ci-signing-period":6}},"spec_version":"1.0","version":14,"x-tuf-on-ci-expiry-period":197,"x-tuf-on-ci-signing-period":46}}`,
    String.raw `{"signatures":[{"keyid":"e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","sig":"3045022100ea2f374f409810e2db950749d9cfed09a15b6a5e25f3d5ffd0799459d7bee167022028d3acdde6dbd5034cfad222d31b41090ee21894e2c46cb8974198ab0377db44"},{"keyid":"22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","sig":"304402207ebb24e3237e470691d7875903a7754d0ef2ae7e7b5024a7888c9a38a52deecd02206ed5ad1c6f4fab46995843ab6b23f9420c5a4cf6ce1cb2cb2a6fc2e87e2ef3e1"},{"keyid":"61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","sig":"304602210089d9dfd8e106cc958088a4da3c8cf7254ab6f65a9647d37ada730ef4763c5163022100d882ee744615be79861e214e1eeb9e1eddf6a1e203a201b4c5d03f5224d71d16"},{"keyid":"a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","sig":"304502210088bd4b88e83f586ce568d27d04214c4ab3fd1894178ef015303d56afa939205302205538ebab93876abb9075ad77114bff28a0d79a7cc229b534a0c5ced5526b48e7"},{"keyid":"183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632","sig":"3045022100f35b07e938d4949caf82e69e86cc9db3b69b6dbc6740c1f343d06893f996fbeb022001e847d816259a96a49e42779a2350dab97b71c8ae7e26b2380c6fa7f58131b3"}],"signed":{"_type":"root","consistent_snapshot":true,"expires":"2026-11-20T13:58:18Z","keys":{"0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEWRiGr5+j+3J5SsH+Ztr5nE2H2wO7\nBV+nO3s93gLca18qTOzHY1oWyAGDykMSsGTUBSt9D+An0KfKsD2mfSM42Q==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-online-uri":"gcpkms:projects/sigstore-root-signing/locations/global/keyRings/root/cryptoKeys/timestamp/cryptoKeyVersions/1"},"183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEMxpPOJCIZ5otG4106fGJseEQi3V9\npkMYQ4uyV9Tj1M7WHXIyLG+jkfvuG0glQ1JZbRZZBV3gAR4sojdGHISeow==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@lance"},"22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEzBzVOmHCPojMVLSI364WiiV8NPrD\n6IgRxVliskz/v+y3JER5mcVGcONliDcWMC5J2lfHmjPNPhb4H7xm8LzfSA==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@santiagotorres"},"61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEinikSsAQmYkNeH5eYq/CnIzLaacO\nxlSaawQDOwqKy/tCqxq5xxPSJc21K4WIhs9GyOkKfzueY3GILzcMJZ4cWw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@bobcallaway"},"a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE0ghrh92Lw1Yr3idGV5WqCtMDB8Cx\n+D8hdC4w2ZLNIplVRoVGLskYa3gheMyOjiJ8kPi15aQ2//7P+oj7UvJPGw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@joshuagl"},"e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEXsz3SZXFb8jMV42j6pJlyjbjR8K\nN3Bwocexq6LMIb5qsWKOQvLN16NUefLc4HswOoumRsVVaajSpQS6fobkRw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@mnm678"}},"roles":{"root":{"keyids":["e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632"],"threshold":3},"snapshot":{"keyids":["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],"threshold":1,"x-tuf-on-ci-expiry-period":3650,"x-tuf-on-ci-signing-period":365},"targets":{"keyids":["e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632"],"threshold":3},"timestamp":{"keyids":["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],"threshold":1,"x-tuf-on-ci-expiry-period":7,"x-tuf-on-ci-signing-period":6}},"spec_version":"1.0","version":15,"x-tuf-on-ci-expiry-period":197,"x-tuf-on-ci-signing-period":46}}`,
    String.raw `{"signatures":[{"keyid":"e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","sig":"3045022065c68f28ebe44d0a4e047a6e287f9669c8e3b31e08536396c67a1483326be8c6022100e7524a889e40de0df84231dd40e1fcc57fbbbf62055c17076568307dbc509046"},{"keyid":"22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","sig":"304502206fedc4a382a0c5155e812c9b7461fe388ef704fef9e093c5c236e20abbf8e6620221008bbec36b63bf9baebc03a83c770cf9387efc90907eb83070b7a875129512d687"},{"keyid":"61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","sig":"30450220468f4219db51c7e815e1e3d33d9987878aa12aeaf331604d5180dd60b19dfb350221009f778ef5e96647c08bd23d63f69c0cce6fc353d747b9d51f35dc0f8678de9fef"},{"keyid":"a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","sig":"3045022029e2518a7bcac05ec0b227809ce0c969406743412f90dc5255401afb13363f4602210087a64182249e41dd11de91c9f385a33659bd60147a93d13c86b7a64e447f9826"},{"keyid":"183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632","sig":"30450221008051c456ed2bf48aa5fc5742928ab0904266c1d6bdde5fc75ae20f12d098a95502203cc683bd86793808e6c9f89e2ca93f80b00c6ea64880ac4e37db69e2e86b24e3"}],"signed":{"_type":"root","consistent_snapshot":true,"expires":"2027-04-22T19:27:31Z","keys":{"0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEWRiGr5+j+3J5SsH+Ztr5nE2H2wO7\nBV+nO3s93gLca18qTOzHY1oWyAGDykMSsGTUBSt9D+An0KfKsD2mfSM42Q==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-online-uri":"gcpkms:projects/sigstore-root-signing/locations/global/keyRings/root/cryptoKeys/timestamp/cryptoKeyVersions/1"},"183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEMxpPOJCIZ5otG4106fGJseEQi3V9\npkMYQ4uyV9Tj1M7WHXIyLG+jkfvuG0glQ1JZbRZZBV3gAR4sojdGHISeow==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@lance"},"22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEzBzVOmHCPojMVLSI364WiiV8NPrD\n6IgRxVliskz/v+y3JER5mcVGcONliDcWMC5J2lfHmjPNPhb4H7xm8LzfSA==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@santiagotorres"},"61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEinikSsAQmYkNeH5eYq/CnIzLaacO\nxlSaawQDOwqKy/tCqxq5xxPSJc21K4WIhs9GyOkKfzueY3GILzcMJZ4cWw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@bobcallaway"},"a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE0ghrh92Lw1Yr3idGV5WqCtMDB8Cx\n+D8hdC4w2ZLNIplVRoVGLskYa3gheMyOjiJ8kPi15aQ2//7P+oj7UvJPGw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@joshuagl"},"e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEXsz3SZXFb8jMV42j6pJlyjbjR8K\nN3Bwocexq6LMIb5qsWKOQvLN16NUefLc4HswOoumRsVVaajSpQS6fobkRw==\n-----END PUBLIC KEY-----\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@mnm678"}},"roles":{"root":{"keyids":["e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632"],"threshold":3},"snapshot":{"keyids":["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],"threshold":1,"x-tuf-on-ci-expiry-period":3650,"x-tuf-on-ci-signing-period":365},"targets":{"keyids":["e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632"],"threshold":3},"timestamp":{"keyids":["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],"threshold":1,"x-tuf-on-ci-expiry-period":7,"x-tuf-on-ci-signing-period":6}},"spec_version":"1.0","version":16,"x-tuf-on-ci-expiry-period":197,"x-tuf-on-ci-signing-period":46}}`,
];

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/built-in-domains.js



/**
 * The trust domains that need no file: Sigstore's public instance and GitHub's. Their first root never changes from
 * release to release, so that a policy that names them keeps its digest; the known roots after it only save a walk.
 */
const builtInDomains = {
    'public-good': {
        name: 'public-good',
        repository: tufRepository('https://tuf-repo-cdn.sigstore.dev', publicGoodRoots),
        trustedRootTarget: 'trusted_root.json',
        signing: { target: 'signing_config.v0.2.json' },
        thresholds: { logs: 1, timestamps: 1, scts: 1 },
    },
    github: {
        name: 'github',
        repository: tufRepository('https://tuf-repo.github.com', gitHubRoots),
        trustedRootTarget: 'trusted_root.json',
        signing: { config: gitHubSigningConfig },
        thresholds: { logs: 0, timestamps: 1, scts: 0 },
        // Signs what GitHub itself says of immutable releases.
        attester: 'https://dotcom.releases.github.com',
    },
};
function tufRepository(url, [bootstrap, ...later]) {
    const encoder = new TextEncoder();
    return { url: new URL(url), bootstrap: encoder.encode(bootstrap), knownRoots: later.map((root) => encoder.encode(root)) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./packages/core/build/model/strict-json.js
var strict_json = __webpack_require__(586);
// EXTERNAL MODULE: ./packages/sigstore/build/json-cursor.js
var json_cursor = __webpack_require__(3356);
;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/trust-root-failure.js

/** Metadata that nobody trusted has signed like this: tampered with, rolled back, mixed up, or malformed. */
function trustRootInvalid(message, cause) {
    return new failure/* Failure */.H('trust-root-invalid', {
        blame: 'service',
        message: `The TUF repository's answer is not to be trusted: ${message}`,
        remedy: 'Do not go on. Ask whoever runs the TUF repository or the mirror; if only the cache is meant, delete it and run again.',
        cause,
    });
}
/** Metadata that was good once: whoever keeps showing it may be hiding what came after. */
function trustRootExpired(what, expires) {
    return new failure/* Failure */.H('trust-root-expired', {
        blame: 'service',
        message: `${what} expired at ${expires.toISOString()}`,
        remedy: 'Let this machine reach the TUF repository once, take a newer release, or pin a trusted root file with trust-config.',
        expected: 'metadata that has not expired',
        found: `expired at ${expires.toISOString()}`,
    });
}
/** No answer, and nothing at hand that still holds. */
function trustRootUnavailable(message, cause) {
    return new failure/* Failure */.H('trust-root-unavailable', {
        blame: 'service',
        message,
        remedy: 'Run again when the TUF repository answers, give this machine a filled cache, or pin a trusted root file with trust-config.',
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/cache.js







const maxRoots = 256;
const maxFiles = 16;
/** The one file that holds all of a repository: replaced as a whole, so that no two runs mix their parts. Its name is a hash. */
function cachePath(directory, { url, bootstrap }) {
    const name = (0,external_node_crypto_.createHash)('sha256').update(`${url.href}\n`).update(bootstrap).digest('hex');
    return (0,external_node_path_.join)(directory, `${name}.json`);
}
/** @returns undefined when there is none. @throws Failure `trust-root-invalid` for a file that is not one of ours */
async function readCache(path) {
    const bytes = await readIfThere(path);
    if (bytes === undefined)
        return undefined;
    const cache = new json_cursor/* JsonCursor */.N(parse(bytes), 'the TUF cache', trustRootInvalid);
    const files = cache.member('files').list(maxFiles).map((file) => [file.member('name').text(), file.member('bytes').bytes()]);
    const checkedAt = new Date(cache.member('checkedAt').text());
    return {
        checkedAt: Number.isNaN(checkedAt.getTime()) ? new Date(0) : checkedAt,
        material: {
            roots: cache.member('roots').list(maxRoots).map((root) => root.bytes()),
            timestamp: cache.member('timestamp').bytes(),
            snapshot: cache.member('snapshot').bytes(),
            targets: cache.member('targets').bytes(),
            files: new Map(files),
        },
    };
}
/** Writes the file anew under another name, then renames it: a reader sees the old one or the new one. */
async function writeCache(path, directory, { checkedAt, material }) {
    await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
    const document = {
        checkedAt: checkedAt.toISOString(),
        roots: material.roots.map(base64),
        timestamp: base64(material.timestamp),
        snapshot: base64(material.snapshot),
        targets: base64(material.targets),
        files: [...material.files].map(([name, bytes]) => ({ name, bytes: base64(bytes) })),
    };
    const draft = `${path}.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const handle = await (0,promises_.open)(draft, 'wx', 0o600);
    try {
        await handle.writeFile(JSON.stringify(document));
        await handle.close();
        await (0,promises_.rename)(draft, path);
    }
    catch (cause) {
        await handle.close();
        await (0,promises_.rm)(draft, { force: true });
        throw cause;
    }
}
function parse(bytes) {
    try {
        return (0,strict_json/* parseStrictJsonObject */.Qp)(bytes, { what: 'the TUF cache' });
    }
    catch (cause) {
        throw trustRootInvalid(cause instanceof failure/* Failure */.H ? cause.message : 'the TUF cache cannot be read', cause);
    }
}
async function readIfThere(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (cause) {
        if (typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT')
            return undefined;
        throw trustRootInvalid('the TUF cache cannot be read', cause);
    }
}
function base64(bytes) {
    return Buffer.from(bytes).toString('base64');
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/canonical-json.js

/**
 * The bytes that TUF signatures are over (OLPC canonical JSON): no white space, keys in order, whole numbers only, and in
 * text nothing escaped but quotes and backslashes.
 * @returns undefined for a number with a fraction, which has no canonical form
 */
function canonicalJson(value) {
    if (value === null || typeof value === 'boolean')
        return String(value);
    if (typeof value === 'number')
        return Number.isSafeInteger(value) ? String(value) : undefined;
    if (typeof value === 'string')
        return quoted(value);
    if (!(0,strict_json/* isJsonObject */.OW)(value))
        return joined(value.map(canonicalJson), '[', ']');
    const members = Object.keys(value).sort().map((key) => {
        const member = canonicalJson(value[key] ?? null);
        return member === undefined ? undefined : `${quoted(key)}:${member}`;
    });
    return joined(members, '{', '}');
}
function joined(parts, open, close) {
    return parts.includes(undefined) ? undefined : `${open}${parts.join(',')}${close}`;
}
function quoted(text) {
    return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/metadata.js





/** The most bytes that each may have; a longer answer is not read to its end. */
const maxMetadataBytes = {
    root: 512_000,
    timestamp: 16_384,
    snapshot: 2_000_000,
    targets: 4_000_000,
};
const maxSignatures = 64;
const utcSeconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
/** Reads a metadata file of this kind (TUF 1.0.33, §4). @throws Failure `trust-root-invalid` */
function readMetadata(kind, bytes) {
    const document = new json_cursor/* JsonCursor */.N(metadata_parse(kind, bytes), `${kind}.json`, trustRootInvalid);
    const signed = document.member('signed');
    const type = signed.member('_type').text();
    if (type !== kind)
        throw signed.refusal(`expected metadata of type ${kind}, found ${type.slice(0, 40)}`);
    const specification = signed.member('spec_version').text();
    if (!/^1\.\d+(?:\.\d+)?$/.test(specification))
        throw signed.refusal(`expected version 1 of the TUF specification, found ${specification.slice(0, 20)}`);
    const canonical = signed.json === undefined ? undefined : canonicalJson(signed.json);
    if (canonical === undefined)
        throw signed.refusal('a number in it is not whole');
    return {
        kind,
        version: readVersion(signed.member('version')),
        expires: readExpiry(signed.member('expires')),
        signed,
        signedBytes: new TextEncoder().encode(canonical),
        signatures: readSignatures(document.member('signatures')),
    };
}
/** A version: whole, from one. */
function readVersion(place) {
    const version = place.json;
    if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
        throw place.refusal('expected a whole number from one');
    return version;
}
function metadata_parse(kind, bytes) {
    try {
        return (0,strict_json/* parseStrictJsonObject */.Qp)(bytes, { what: `${kind}.json`, maxBytes: maxMetadataBytes[kind] });
    }
    catch (cause) {
        throw trustRootInvalid(cause instanceof failure/* Failure */.H ? cause.message : `${kind}.json cannot be read`, cause);
    }
}
function readExpiry(place) {
    const text = place.text();
    const time = new Date(text);
    if (!utcSeconds.test(text) || Number.isNaN(time.getTime()))
        throw place.refusal('expected a time such as 2026-01-01T00:00:00Z');
    return time;
}
function readSignatures(place) {
    const signatures = new Map();
    for (const signature of place.list(maxSignatures)) {
        const keyId = signature.member('keyid').text();
        if (signatures.has(keyId))
            throw signature.refusal('two signatures name the same key');
        const hex = signature.member('sig').text();
        if (!/^(?:[0-9a-f]{2})*$/.test(hex))
            throw signature.refusal('expected a signature in hex');
        signatures.set(keyId, hex);
    }
    return signatures;
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/role.js


const maxKeys = 64;
const keyTypes = { 'ecdsa-sha2-nistp256': 'ec', ed25519: 'ed25519', 'rsassa-pss-sha256': 'rsa' };
/** One of the roles of a root. A key of a scheme we do not speak cannot count, and is left out. @throws Failure `trust-root-invalid` */
function readRole(role, keys) {
    const ids = role.member('keyids').list(maxKeys).map((id) => id.text());
    if (new Set(ids).size !== ids.length)
        throw role.refusal('it names a key twice');
    const threshold = role.member('threshold').json;
    if (typeof threshold !== 'number' || !Number.isSafeInteger(threshold) || threshold < 1)
        throw role.refusal('expected a threshold from one');
    const known = ids.map((id) => [id, readKey(keys.member(id))]);
    return { threshold, keys: new Map(known.filter((entry) => entry[1] !== undefined)) };
}
/** Holds the metadata to its role. @throws Failure `trust-root-invalid` */
function requireSigned(metadata, role, by) {
    if (isSigned(metadata, role))
        return;
    throw trustRootInvalid(`${metadata.kind}.json ${metadata.version} is signed by ${countSigners(metadata, role)} of the ${role.threshold} keys that ${by} asks for`);
}
/** Whether as many distinct keys as the threshold says have signed it. */
function isSigned(metadata, role) {
    return countSigners(metadata, role) >= role.threshold;
}
function countSigners({ signatures, signedBytes }, { keys }) {
    const signers = new Set();
    for (const [id, signature] of signatures) {
        const signer = keys.get(id);
        if (signer !== undefined && signature !== '' && hasSigned(signer, signedBytes, Buffer.from(signature, 'hex')))
            signers.add(signer.fingerprint);
    }
    return signers.size;
}
function readKey(place) {
    if (place.isAbsent)
        throw place.refusal('the role names a key that is not there');
    const scheme = place.member('scheme').text();
    const type = Object.hasOwn(keyTypes, scheme) ? keyTypes[scheme] : undefined;
    if (type === undefined)
        return undefined;
    const key = importKey(place.member('keyval').member('public'), scheme);
    if (key.asymmetricKeyType !== type || (type === 'ec' && key.asymmetricKeyDetails?.namedCurve !== 'prime256v1'))
        throw place.refusal(`the key is not one for ${scheme}`);
    return { key, scheme, fingerprint: key.export({ type: 'spki', format: 'der' }).toString('base64') };
}
/** PEM, or for Ed25519 the 32 bytes in hex. */
function importKey(place, scheme) {
    const text = place.text();
    try {
        if (scheme === 'ed25519' && /^[0-9a-f]{64}$/.test(text))
            return (0,external_node_crypto_.createPublicKey)({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(text, 'hex').toString('base64url') }, format: 'jwk' });
        return (0,external_node_crypto_.createPublicKey)(text);
    }
    catch (cause) {
        throw place.refusal('expected a public key', cause);
    }
}
function hasSigned({ key, scheme }, bytes, signature) {
    if (scheme === 'ed25519')
        return (0,external_node_crypto_.verify)(null, bytes, key, signature);
    if (scheme === 'ecdsa-sha2-nistp256')
        return (0,external_node_crypto_.verify)('sha256', bytes, { key, dsaEncoding: 'der' }, signature);
    return (0,external_node_crypto_.verify)('sha256', bytes, { key, padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING, saltLength: external_node_crypto_.constants.RSA_PSS_SALTLEN_DIGEST }, signature);
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/root.js



/** The start of trust, from bytes that were pinned. It must have signed itself, or it was not copied whole. @throws Failure `trust-root-invalid` */
function bootstrapRoot(bytes) {
    const metadata = readMetadata('root', bytes);
    const root = rootOf(metadata);
    requireSigned(metadata, root.roles.root, 'the root itself');
    return root;
}
/**
 * The root after this one: exactly one version further, signed by those whom this one names and by those whom it names
 * itself (TUF 1.0.33, §5.3.4 and §5.3.5). @throws Failure `trust-root-invalid`
 */
function nextRoot(current, bytes) {
    const metadata = readMetadata('root', bytes);
    requireSigned(metadata, current.roles.root, `root ${current.version}`);
    if (metadata.version !== current.version + 1)
        throw trustRootInvalid(`expected root ${current.version + 1}, found root ${metadata.version}`);
    const next = rootOf(metadata);
    requireSigned(metadata, next.roles.root, 'the root itself');
    return next;
}
/** @throws Failure `trust-root-expired` */
function requireUnexpired({ kind, version, expires }, now) {
    if (expires <= now)
        throw trustRootExpired(`${kind}.json ${version}`, expires);
}
function rootOf({ signed, version, expires }) {
    if (signed.member('consistent_snapshot').json !== true)
        throw signed.refusal('expected consistent snapshots');
    const keys = signed.member('keys');
    const role = (kind) => readRole(signed.member('roles').member(kind), keys);
    return { version, expires, roles: { root: role('root'), timestamp: role('timestamp'), snapshot: role('snapshot'), targets: role('targets') } };
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/described-file.js


/** @throws Failure `trust-root-invalid` */
function readDescription(place) {
    const hashes = place.member('hashes');
    return { length: readLength(place.member('length')), sha256: readHash(hashes.member('sha256'), 64), sha512: readHash(hashes.member('sha512'), 128) };
}
/** @throws Failure `trust-root-invalid` when the bytes are others than described */
function requireDescribed(what, bytes, { length, sha256, sha512 }) {
    if (length !== undefined && bytes.byteLength !== length)
        throw trustRootInvalid(`${what}: expected ${length} bytes, found ${bytes.byteLength}`);
    for (const [algorithm, expected] of [['sha256', sha256], ['sha512', sha512]]) {
        const found = (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex');
        if (expected !== undefined && found !== expected)
            throw trustRootInvalid(`${what}: expected ${algorithm}:${expected}, found ${algorithm}:${found}`);
    }
}
function readLength(place) {
    if (place.isAbsent)
        return undefined;
    const length = place.json;
    if (typeof length !== 'number' || !Number.isSafeInteger(length) || length < 0)
        throw place.refusal('expected a length in bytes');
    return length;
}
function readHash(place, digits) {
    const hash = place.optionalText();
    if (hash !== undefined && (hash.length !== digits || !/^[0-9a-f]+$/.test(hash)))
        throw place.refusal(`expected ${digits} hex digits`);
    return hash;
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/trusted-metadata.js




/**
 * Reads a timestamp that this root's keys signed, no older than the one known before (TUF 1.0.33, §5.4).
 * @throws Failure `trust-root-invalid`
 */
function readTimestamp(bytes, root, before) {
    const metadata = signedBy(root, 'timestamp', bytes);
    const snapshot = readListed(metadata, 'snapshot.json');
    if (before !== undefined) {
        requireNotOlder('timestamp.json', metadata.version, before.metadata.version);
        requireNotOlder('snapshot.json in timestamp.json', snapshot.version, before.snapshot.version);
    }
    return { metadata, snapshot };
}
/**
 * Reads the snapshot that the timestamp names, which forgets and takes back nothing that the one before listed (§5.5).
 * @throws Failure `trust-root-invalid`
 */
function readSnapshot(bytes, root, timestamp, before) {
    requireDescribed('snapshot.json', bytes, timestamp.snapshot);
    const snapshot = listsOf(signedBy(root, 'snapshot', bytes));
    requireVersion(snapshot.metadata, timestamp.snapshot.version);
    for (const [name, was] of before?.listed ?? []) {
        const is = snapshot.listed.get(name);
        if (is === undefined)
            throw trustRootInvalid(`snapshot.json no longer lists ${name}`);
        requireNotOlder(`${name} in snapshot.json`, is.version, was.version);
    }
    return snapshot;
}
/** Reads the targets that the snapshot names (§5.6). @throws Failure `trust-root-invalid` */
function readTargets(bytes, root, snapshot) {
    const listed = targetsIn(snapshot);
    requireDescribed('targets.json', bytes, listed);
    const metadata = signedBy(root, 'targets', bytes);
    requireVersion(metadata, listed.version);
    return metadata;
}
/** What the snapshot says of targets.json. @throws Failure `trust-root-invalid` */
function targetsIn({ listed }) {
    const targets = listed.get('targets.json');
    if (targets === undefined)
        throw trustRootInvalid('snapshot.json does not list targets.json');
    return targets;
}
/** Length and hash of a target; undefined when there is no target of that name. @throws Failure `trust-root-invalid` */
function describeTarget({ signed }, name) {
    const target = signed.member('targets').member(name);
    if (target.isAbsent)
        return undefined;
    const { length, sha256, sha512 } = readDescription(target);
    if (length === undefined || sha256 === undefined)
        throw target.refusal('expected a length and a sha256');
    return { length, sha256, sha512 };
}
function signedBy(root, kind, bytes) {
    const metadata = readMetadata(kind, bytes);
    requireSigned(metadata, root.roles[kind], `root ${root.version}`);
    return metadata;
}
function listsOf(metadata) {
    const meta = metadata.signed.member('meta').json;
    const names = typeof meta === 'object' && meta !== null ? Object.keys(meta) : [];
    return { metadata, listed: new Map(names.map((name) => [name, readListed(metadata, name)])) };
}
function readListed({ signed }, name) {
    const place = signed.member('meta').member(name);
    return { version: readVersion(place.member('version')), ...readDescription(place) };
}
function requireVersion({ kind, version }, expected) {
    if (version !== expected)
        throw trustRootInvalid(`expected ${kind}.json ${expected}, found ${version}`);
}
function requireNotOlder(what, is, was) {
    if (is < was)
        throw trustRootInvalid(`${what} was rolled back: ${was} was seen before, now it is ${is}`);
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/at-hand.js





/**
 * Reads the cache. Whoever can write the disk may have edited it: what does not verify is not at hand, and why is told.
 * Expiry is not looked at here: old metadata still tells what must not be rolled back.
 */
async function lookAtHand(path, shipped) {
    try {
        const cached = await readCache(path);
        if (cached === undefined)
            return undefined;
        const { material, checkedAt } = cached;
        const known = follow(shipped, material.roots);
        const timestamp = readTimestamp(material.timestamp, known.root);
        const snapshot = readSnapshot(material.snapshot, known.root, timestamp);
        return { material: { ...material, roots: known.roots }, checkedAt, known: { ...known, timestamp, snapshot } };
    }
    catch (cause) {
        if (cause instanceof failure/* Failure */.H)
            return cause;
        throw cause;
    }
}
/** From the shipped root on; a root that has been shipped since is passed over. */
function follow(shipped, cached) {
    const roots = cached.filter((bytes) => readMetadata('root', bytes).version > shipped.version);
    return { root: roots.reduce(nextRoot, shipped), roots };
}

// EXTERNAL MODULE: ./packages/sigstore/build/read-at-most.js
var read_at_most = __webpack_require__(4945);
;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/fetch-bounded.js


/** Files under `base`, without redirects; `deadlineMilliseconds` is for everything that is fetched through it. */
function fetchUnder(base, deadlineMilliseconds) {
    const signal = AbortSignal.timeout(deadlineMilliseconds);
    const prefix = `${base.origin}${base.pathname.replace(/\/+$/, '')}`;
    return async (path, maxBytes) => {
        const response = await send(new URL(`${prefix}/${path}`), signal);
        if (response.status === 404 || response.status === 403) {
            await response.body?.cancel();
            return undefined;
        }
        if (response.ok)
            return read(response, path, maxBytes, base);
        await response.body?.cancel();
        throw trustRootUnavailable(`The TUF repository at ${base.host} answered ${response.status} for ${path}`);
    };
}
async function send(url, signal) {
    try {
        return await fetch(url, { redirect: 'manual', signal, headers: { 'accept-encoding': 'identity', 'user-agent': 'portcullis' } });
    }
    catch (cause) {
        throw trustRootUnavailable(`The TUF repository at ${url.host} does not answer`, cause);
    }
}
async function read(response, path, maxBytes, base) {
    try {
        return await (0,read_at_most/* readAtMost */.K)(response, maxBytes);
    }
    catch (cause) {
        if (cause instanceof read_at_most/* AnswerTooLong */.r)
            throw trustRootInvalid(`${path} has more than the ${maxBytes} bytes that it may have`);
        throw trustRootUnavailable(`The TUF repository at ${base.host} broke off its answer`, cause);
    }
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/material.js




/**
 * Verifies material from the disk exactly as if it had just come over the network; `root` is the newest of its roots.
 * How long it serves without a network is decided by the earliest expiry in it, and by nothing else.
 * @returns the target files asked for; a missing one is undefined
 * @throws Failure `trust-root-expired` | `trust-root-invalid`
 */
function verifyMaterial(material, root, names, now) {
    const timestamp = readTimestamp(material.timestamp, root);
    const snapshot = readSnapshot(material.snapshot, root, timestamp);
    const targets = readTargets(material.targets, root, snapshot);
    requireUnexpired({ kind: 'root', ...root }, now);
    for (const metadata of [timestamp.metadata, snapshot.metadata, targets])
        requireUnexpired(metadata, now);
    const files = new Map();
    for (const name of names) {
        const described = describeTarget(targets, name);
        if (described === undefined)
            throw missingTarget(name);
        const bytes = material.files.get(name);
        if (bytes === undefined)
            return undefined;
        requireDescribed(name, bytes, described);
        files.set(name, bytes);
    }
    return files;
}
/** The repository is genuine, and has no such target. */
function missingTarget(name) {
    return trustRootInvalid(`targets.json lists no target ${name}`);
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/target-name.js

/**
 * The name of a target: plain segments, so that it can neither climb out of a directory nor become another address.
 * @throws Failure `trust-config-invalid`
 */
function readTargetName(name) {
    const segments = name.split('/');
    const isPlain = name.length <= 200 && segments.every((segment) => /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(segment));
    if (isPlain)
        return name;
    throw new failure/* Failure */.H('trust-config-invalid', {
        blame: 'configuration',
        message: `${JSON.stringify(name.slice(0, 80))} is not the name of a TUF target: expected plain names with / between them`,
        remedy: 'Name the target as its repository does, such as trusted_root.json.',
    });
}
/** The path of a target in a repository with consistent snapshots: its hash stands before its last name (TUF 1.0.33, §5.7.3). */
function consistentPath(name, sha256) {
    const cut = name.lastIndexOf('/') + 1;
    return `${name.slice(0, cut)}${sha256}.${name.slice(cut)}`;
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/refresh.js








/** A repository has had 16 roots in five years: more than this at once is an endless chain. */
const maxNewRoots = 32;
const maxTargetBytes = 4_000_000;
/**
 * Asks the repository for what is new, in the order of the client workflow (TUF 1.0.33, §5.3 to §5.7).
 * @throws Failure `trust-root-unavailable` | `trust-root-expired` | `trust-root-invalid`
 */
async function refresh(known, names, fetchFile, now) {
    const { root, roots } = await walkRoots(known, fetchFile);
    requireUnexpired({ kind: 'root', ...root }, now);
    const timestampBytes = await need(fetchFile, 'timestamp.json', maxMetadataBytes.timestamp);
    const before = root === known.root ? known : stillVouchedFor(known, root);
    const timestamp = readTimestamp(timestampBytes, root, before.timestamp);
    requireUnexpired(timestamp.metadata, now);
    const { length, version } = timestamp.snapshot;
    const snapshotBytes = await need(fetchFile, `${version}.snapshot.json`, length ?? maxMetadataBytes.snapshot);
    const snapshot = readSnapshot(snapshotBytes, root, timestamp, before.snapshot);
    requireUnexpired(snapshot.metadata, now);
    const listed = targetsIn(snapshot);
    const targetsBytes = await need(fetchFile, `${listed.version}.targets.json`, listed.length ?? maxMetadataBytes.targets);
    const targets = readTargets(targetsBytes, root, snapshot);
    requireUnexpired(targets, now);
    const files = await Promise.all(names.map(async (name) => {
        const described = describeTarget(targets, name);
        if (described === undefined)
            throw missingTarget(name);
        if (described.length > maxTargetBytes)
            throw trustRootInvalid(`${name} is said to have ${described.length} bytes: at most ${maxTargetBytes} are read`);
        const bytes = await need(fetchFile, `targets/${consistentPath(name, described.sha256)}`, described.length);
        requireDescribed(name, bytes, described);
        return [name, bytes];
    }));
    return { roots, timestamp: timestampBytes, snapshot: snapshotBytes, targets: targetsBytes, files: new Map(files) };
}
/**
 * A root that takes the keys away from whoever signed what was known takes that with them: else a thief of those keys,
 * having shown a version of 2^53, would lock everybody out for good (§5.3.11).
 */
function stillVouchedFor(known, { roles }) {
    const { timestamp, snapshot } = known;
    const isVouchedFor = timestamp !== undefined && snapshot !== undefined && isSigned(timestamp.metadata, roles.timestamp) && isSigned(snapshot.metadata, roles.snapshot);
    return isVouchedFor ? { timestamp, snapshot } : {};
}
/** Every root is verified by the one before it; only the last must not have expired. */
async function walkRoots(known, fetchFile) {
    const roots = [...known.roots];
    let root = known.root;
    for (let steps = 0;; steps++) {
        const bytes = await fetchFile(`${root.version + 1}.root.json`, maxMetadataBytes.root);
        if (bytes === undefined)
            return { root, roots };
        if (steps === maxNewRoots)
            throw trustRootInvalid(`more than ${maxNewRoots} new roots at once`);
        root = nextRoot(root, bytes);
        roots.push(bytes);
    }
}
async function need(fetchFile, path, maxBytes) {
    const bytes = await fetchFile(path, maxBytes);
    if (bytes === undefined)
        throw trustRootUnavailable(`The TUF repository has no ${path}`);
    return bytes;
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/client.js









/** For so long, what was fetched is used without asking again. */
const recentMilliseconds = 60 * 60 * 1000;
const defaultDeadline = 20_000;
/**
 * The named targets of a repository. What is at hand is used when it was fetched within the hour; else the repository is
 * asked, and when it does not answer, what is at hand serves until the metadata expires. Whatever comes from the disk is
 * verified from the pinned root on, as if it had come over the network.
 * @throws Failure `trust-root-unavailable` | `trust-root-expired` | `trust-root-invalid` | `trust-config-invalid`
 */
async function fetchTargets(repository, targets, access) {
    const names = targets.map(readTargetName);
    const now = access.clock.now();
    const directory = access.cacheDirectory;
    const shipped = bootstrapRoot(repository.knownRoots.at(-1) ?? repository.bootstrap);
    const atHand = directory === undefined ? undefined : await lookAtHand(cachePath(directory, repository), shipped);
    const before = atHand instanceof failure/* Failure */.H ? undefined : atHand;
    if (before !== undefined && isRecent(before, now)) {
        const files = orFailure(() => verifyMaterial(before.material, before.known.root, names, now));
        if (!(files instanceof failure/* Failure */.H) && files !== undefined)
            return { files, from: 'cache' };
    }
    try {
        const fetchFile = fetchUnder(repository.url, access.deadlineMilliseconds ?? defaultDeadline);
        const material = await refresh(before?.known ?? { root: shipped, roots: [] }, names, fetchFile, now);
        const notKept = directory === undefined ? undefined : await keep(repository, directory, material, before, now);
        return { files: material.files, from: 'network', ...(notKept === undefined ? {} : { notKept }) };
    }
    catch (cause) {
        if (!(cause instanceof failure/* Failure */.H) || cause.code !== 'trust-root-unavailable' || atHand === undefined)
            throw cause;
        return { files: withoutNetwork(atHand, names, now, cause), from: 'cache' };
    }
}
/** @throws Failure why what is at hand does not serve */
function withoutNetwork(atHand, names, now, unavailable) {
    if (atHand instanceof failure/* Failure */.H)
        throw trustRootInvalid(`the repository does not answer, and what is cached was changed (${atHand.message})`, atHand);
    const files = verifyMaterial(atHand.material, atHand.known.root, names, now);
    if (files === undefined)
        throw unavailable;
    return files;
}
/** A time in the future is nobody's. */
function isRecent({ checkedAt }, now) {
    const age = now.getTime() - checkedAt.getTime();
    return age >= 0 && age < recentMilliseconds;
}
/** Targets of the same metadata that an earlier run asked for are kept with those of this run. */
async function keep(repository, directory, material, before, now) {
    const earlier = before !== undefined && Buffer.from(before.material.targets).equals(material.targets) ? before.material.files : [];
    const files = new Map([...earlier, ...material.files]);
    try {
        await writeCache(cachePath(directory, repository), directory, { checkedAt: now, material: { ...material, files } });
        return undefined;
    }
    catch (cause) {
        return cause;
    }
}
function orFailure(attempt) {
    try {
        return attempt();
    }
    catch (cause) {
        if (cause instanceof failure/* Failure */.H)
            return cause;
        throw cause;
    }
}

;// CONCATENATED MODULE: ./packages/sigstore/build/tuf/tuf-domain.js



/** Fetches the domain's trust material, or takes it from the cache. @throws Failure as {@link fetchTargets}, and `trust-config-invalid` */
async function loadTufDomain(domain, access) {
    const { name, repository, trustedRootTarget, signing, thresholds, attester } = domain;
    const signingTarget = signing !== undefined && 'target' in signing ? signing.target : undefined;
    const targets = [trustedRootTarget, ...(signingTarget === undefined ? [] : [signingTarget])];
    const { files } = await fetchTargets(repository, targets, access);
    const config = files.get(trustedRootTarget);
    if (config === undefined)
        throw (0,trust_config_invalid/* trustConfigInvalid */.E)(`${name} has no ${trustedRootTarget}`);
    const signingConfig = signing === undefined ? undefined : 'config' in signing ? new TextEncoder().encode(signing.config) : files.get(signing.target);
    const read = { name, config, ...(signingConfig === undefined ? {} : { signingConfig }) };
    const loaded = isWhole(thresholds) ? held((0,trust_domain/* readTrustDomain */.r)(read), thresholds) : (0,trust_domain/* readTrustDomain */.r)({ ...read, thresholds });
    return attester === undefined ? loaded : { ...loaded, attester };
}
/** The thresholds of a built-in domain are its own: more in its root changes nothing, and less is an error. */
function held(domain, thresholds) {
    for (const name of ['logs', 'timestamps', 'scts']) {
        if (domain.thresholds[name] < thresholds[name])
            throw (0,trust_config_invalid/* trustConfigInvalid */.E)(`${domain.name}: its root lists no ${name}, and it must give ${thresholds[name]}`);
    }
    return { ...domain, thresholds };
}
function isWhole(thresholds) {
    return thresholds.logs !== undefined && thresholds.timestamps !== undefined && thresholds.scts !== undefined;
}

// EXTERNAL MODULE: ./packages/worlds/build/trust/trust-file.js
var trust_file = __webpack_require__(142);
;// CONCATENATED MODULE: ./packages/worlds/build/trust/domain.js








/** Loads a trust domain that a policy declares or mentions; its files are `beside` the policy. @throws Failure as loadPolicy */
async function loadDomain(declared, beside, surroundings) {
    const { name, config, tuf, root, target, signingConfig, legacy = false, allowPublicLog = false, attester } = declared;
    const read = async (path) => await (0,trust_file/* readTrustFile */.X)((0,external_node_path_.join)(beside, path), `the trust configuration of ${name}`, [surroundings.workspace]);
    const thresholds = thresholdsOf(declared);
    const marked = (domain) => ({ ...domain, ...(legacy ? { legacy } : {}), ...(allowPublicLog ? { allowPublicLog } : {}), ...(attester === undefined ? {} : { attester }) });
    if (declared.builtIn === true)
        return { domain: marked(await loadBuiltIn(name, surroundings)), pinned: (0,digest/* digestOf */.ol)(builtIn(name).repository.bootstrap) };
    if (config !== undefined) {
        const bytes = await read(config);
        return { domain: marked((0,trust_domain/* readTrustDomain */.r)({ name, config: bytes, thresholds })), pinned: (0,digest/* digestOf */.ol)(bytes) };
    }
    if (tuf === undefined || root === undefined || target === undefined)
        throw (0,trust_config_invalid/* trustConfigInvalid */.E)(`${name} is neither a file nor a TUF repository`);
    const bootstrap = await read(root);
    const repository = { url: new URL(tuf), bootstrap, knownRoots: [] };
    const signing = signingConfig === undefined ? {} : { signing: { target: signingConfig } };
    return { domain: marked(await loadTufDomain({ name, repository, trustedRootTarget: target, thresholds, ...signing }, tufAccess(surroundings))), pinned: (0,digest/* digestOf */.ol)(bootstrap) };
}
/** The built-in domain of this name. @throws Failure `trust-config-invalid` for another name, else as loadPolicy */
async function loadBuiltIn(name, surroundings) {
    return await loadTufDomain(builtIn(name), tufAccess(surroundings));
}
function builtIn(name) {
    if (name === 'public-good' || name === 'github')
        return builtInDomains[name];
    throw new failure/* Failure */.H('trust-config-invalid', {
        blame: 'configuration',
        message: `${JSON.stringify(name.slice(0, 80))} is not a built-in trust domain`,
        remedy: 'Name public-good or github, or give the file of a private one as trust-config.',
        expected: 'public-good or github',
        found: name.slice(0, 80),
    });
}
function thresholdsOf({ logs, timestamps, scts }) {
    return { ...(logs === undefined ? {} : { logs }), ...(timestamps === undefined ? {} : { timestamps }), ...(scts === undefined ? {} : { scts }) };
}
/** Kept where a runner keeps its tools, or else where a person's programs keep theirs. */
function tufAccess({ clock, environment }) {
    const home = environment['HOME'];
    const base = environment['RUNNER_TOOL_CACHE'] ?? environment['XDG_CACHE_HOME'] ?? (home === undefined ? undefined : (0,external_node_path_.join)(home, '.cache'));
    return { clock, cacheDirectory: base === undefined ? undefined : (0,external_node_path_.join)(base, 'portcullis', 'tuf') };
}


/***/ })

};
