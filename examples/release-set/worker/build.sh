#!/usr/bin/env bash
# Stands for your own build. Whatever it is, it pushes the image, writes the predicate of its SLSA provenance to
# provenance.json, and hands the digest on as an output. Here a program of the sandbox does that.
set -euo pipefail
exec "${SHOP_NODE:-node}" --conditions=portcullis-source --disable-warning=ExperimentalWarning "${SHOP_BUILDER:?the sandbox sets it}"
