#!/usr/bin/env bash
# Synthesizes twice; the same sources must give the same bytes.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm run --silent build:web -- --logLevel error
for run in first second; do
  CDK_OUTDIR="$work/$run" npm run --silent synth
done
diff -r "$work/first" "$work/second"
echo "synth: $(find "$work/first" -type f | wc -l) files, twice the same"
