#!/usr/bin/env bash
# What action.yml runs: one check, told as annotations, as SARIF and in the summary of the job. The inputs come by the
# environment and are never read as commands. It ends with the exit code of the check.
set -uo pipefail

action=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
sarif="$RUNNER_TEMP/peerspec.sarif"
summary="$RUNNER_TEMP/peerspec.md"

words=()
read -r -d '' -a words <<< "${PEERSPEC_ARGUMENTS:-}" || true
words+=(--format github --format "sarif=$sarif" --format "markdown=$summary" --)
while IFS= read -r path; do
  [[ -z $path ]] || words+=("$path")
done <<< "${PEERSPEC_PATHS:-}"

rm -f "$sarif" "$summary"
node "$action/scripts/peerspec.mjs" check "${words[@]}"
code=$?

if [[ -f $summary ]]; then cat "$summary" >> "$GITHUB_STEP_SUMMARY"; fi
echo "exit-code=$code" >> "$GITHUB_OUTPUT"
if [[ -f $sarif ]]; then echo "sarif=$sarif" >> "$GITHUB_OUTPUT"; fi
exit "$code"
