#!/usr/bin/env bash
# Installs the peers that the interop tests need and that are not there, at pinned versions, into a cache outside the tree.
# Prints the directory on standard output and everything else on standard error. A peer that cannot be had is named loudly;
# its tests then count as skipped, never as passed.
set -euo pipefail

# Go and pip need a place for what they fetch: without a home that can be written to, one for this time alone.
cache=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
if [[ -z $cache ]] || ! mkdir -p "$cache" 2>/dev/null || [[ ! -w $cache ]]; then
  cache=$(mktemp -d)
  export HOME=$cache XDG_CACHE_HOME=$cache GOPATH=$cache/go
fi
peers=${PORTCULLIS_PEERS:-$cache/portcullis/peers}
mkdir -p "$peers"

# Two checkouts of one machine do not install into one folder at once.
if command -v flock >/dev/null 2>&1 && [[ -w $peers ]]; then
  exec 9>"$peers/.lock"
  flock --timeout 1800 9 || printf 'Another run has been installing peers for half an hour; this one goes on beside it\n' >&2
fi

has() { [[ -x $peers/$1 ]] || command -v "$1" >/dev/null 2>&1; }
say() { printf '%s\n' "$*" >&2; }
skip() { say "SKIPPED: $1 cannot be had: $2"; }

# name, seconds it may take, module at its version
from_go() {
  local name=$1 seconds=$2 module=$3
  if has "$name"; then return; fi
  if ! command -v go >/dev/null 2>&1; then skip "$name" 'there is no Go'; return; fi
  say "Building $name from $module (at most $seconds s)"
  GOBIN=$peers GOFLAGS=-trimpath timeout "$seconds" go install "$module" >&2 || skip "$name" "it did not build within $seconds s"
}

# As from_go, for a program that is called otherwise at home than here: our name, theirs, seconds, module at its version
from_go_as() {
  local name=$1 theirs=$2 seconds=$3 module=$4
  if has "$name"; then return; fi
  if ! command -v go >/dev/null 2>&1; then skip "$name" 'there is no Go'; return; fi
  say "Building $name from $module (at most $seconds s)"
  local apart
  apart=$(mktemp -d "$peers/build.XXXXXX")
  { GOBIN=$apart GOFLAGS=-trimpath timeout "$seconds" go install "$module" && mv "$apart/$theirs" "$peers/$name"; } >&2 ||
    skip "$name" "it did not build within $seconds s"
  rm -rf "$apart"
}

# A program of ours around a library that nobody serves: name, seconds, the folder of its go.mod beside this file
from_go_here() {
  local name=$1 seconds=$2 folder
  folder=$(dirname "${BASH_SOURCE[0]}")/$3
  if has "$name"; then return; fi
  if ! command -v go >/dev/null 2>&1; then skip "$name" 'there is no Go'; return; fi
  say "Building $name from $folder (at most $seconds s)"
  timeout "$seconds" go build -C "$folder" -trimpath -o "$peers/$name" . >&2 || skip "$name" "it did not build within $seconds s"
}

# Debian's own, and the program in it where that is called otherwise; its version is that of the distribution.
from_debian() {
  local name=$1 program=${2:-$1}
  if has "$program"; then return; fi
  if ! command -v apt-get >/dev/null 2>&1; then skip "$name" 'there is no apt-get'; return; fi
  if [[ $(id -u) != 0 ]]; then skip "$name" 'only root may install it'; return; fi
  say "Installing $name from Debian"
  DEBIAN_FRONTEND=noninteractive timeout 300 apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends "$name" >&2 ||
    { timeout 120 apt-get -o DPkg::Lock::Timeout=60 update >&2 && DEBIAN_FRONTEND=noninteractive timeout 300 apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends "$name" >&2; } ||
    skip "$name" 'apt-get did not install it'
}

# A Python program in an environment of its own.
from_python() {
  local name=$1 seconds=$2 version=$3
  if has "$name"; then return; fi
  if ! command -v python3 >/dev/null 2>&1; then skip "$name" 'there is no Python'; return; fi
  say "Installing $name $version from PyPI"
  { python3 -m venv "$peers/$name-environment" && timeout "$seconds" "$peers/$name-environment/bin/pip" install --quiet "$name==$version" &&
    ln -sf "$peers/$name-environment/bin/$name" "$peers/$name"; } >&2 || skip "$name" 'it did not install'
}

# A program of npm's registry with its dependencies, in a directory of its own; $4 is the "overrides" of its package.json.
from_npm() {
  local name=$1 seconds=$2 version=$3 overrides=$4
  if has "$name"; then return; fi
  say "Installing $name $version from npm"
  mkdir -p "$peers/$name-environment"
  printf '{"private":true,"dependencies":{"%s":"%s"},"overrides":%s}\n' "$name" "$version" "$overrides" >"$peers/$name-environment/package.json"
  { (cd "$peers/$name-environment" && timeout "$seconds" npm install --no-audit --no-fund --ignore-scripts) &&
    ln -sf "$name-environment/node_modules/.bin/$name" "$peers/$name"; } >&2 || skip "$name" 'it did not install'
}

from_debian docker-registry
from_debian skopeo
from_go crane 120 github.com/google/go-containerregistry/cmd/crane@v0.22.1
from_go act 120 github.com/nektos/act@v0.2.89
from_go actionlint 60 github.com/rhysd/actionlint/cmd/actionlint@v1.7.12
from_python zizmor 120 1.32.0
# It asks for node-fetch by a dist-tag, which mirrors of the registry may not have.
from_npm verdaccio 300 6.10.4 '{"node-fetch":"2.7.0"}'
from_go cosign 300 github.com/sigstore/cosign/v3/cmd/cosign@v3.1.3
from_go_as cosign2 cosign 300 github.com/sigstore/cosign/v2/cmd/cosign@v2.6.5
from_go regctl 120 github.com/regclient/regclient/cmd/regctl@v0.11.7
from_go regsync 120 github.com/regclient/regclient/cmd/regsync@v0.11.7
from_go fulcio 180 github.com/sigstore/fulcio@v1.8.8
from_go posix 180 github.com/sigstore/rekor-tiles/v2/cmd/rekor-server/posix@v2.3.0
from_go_here timestamp-authority 180 timestamps
from_go_as distribution registry 180 github.com/distribution/distribution/v3/cmd/registry@v3.1.2
from_go_here referrers-registry 120 registries
from_python sigstore 120 4.5.0
from_debian softhsm2 softhsm2-util
from_debian opensc pkcs11-tool

printf '%s\n' "$peers"
