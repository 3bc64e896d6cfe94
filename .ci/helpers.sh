# What the parts of CI share: the frame of a part, its checks, its waits, what it installs, and the program. A part sources this file, says
# `part SECONDS "title" "$@"` first and `finish` last. See .ci/run.
set -u
self=$(realpath "$0")
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# The paths that CI depends on, once each.
solution=OpgaveSim.sln
browser_tests=tests/OpgaveSim.BrowserTests
program_project=src/Runner
program=$program_project/bin/Release/net10.0/opgavesim.dll
opgavesim=(dotnet "$program") # an array, not a function: a function in the background has the process id of a shell

# ---- the frame of a part

# part SECONDS TITLE "$@": starts this script again under its time limit, then prints how long it took and, last, N passed, N failed.
part() {
  local limit=$1 title=$2; shift 2
  if [ "${CI_PART:-}" = "$self" ]; then
    work=$CI_WORK
    return
  fi
  CI_WORK=$(mktemp -d)
  trap 'rm -rf "$CI_WORK"' EXIT
  export CI_WORK CI_STATE=${CI_STATE:-$CI_WORK/state}
  mkdir -p "$CI_STATE"
  echo "== $title"
  local start=$SECONDS code child
  set -m # a job of its own keeps SIGINT, so that what a part starts can be interrupted
  CI_PART=$self timeout --kill-after=20 "$limit" "$self" "$@" </dev/null &
  child=$!
  set +m
  trap 'kill -TERM $child 2>/dev/null' INT TERM
  wait $child; code=$?
  while kill -0 $child 2>/dev/null; do wait $child; code=$?; done # a trap ends a wait
  trap - INT TERM
  work=$CI_WORK
  case $code in
    0) [ -e "$work/finished" ] || bad "$title: ended before its last check" ;;
    124 | 137)
      bad "$title: not finished within $limit s; what was written last:"
      find "$work" -maxdepth 1 -type f -size +0 ! -name passed ! -name failed -printf '%T@ %p\n' | sort -n | tail -n 1 | cut -d' ' -f2- | xargs -r tail -n 40 ;;
    *) [ -s "$work/failed" ] || bad "$title: ended with exit code $code" ;;
  esac
  local passed failed
  passed=$(total passed) failed=$(total failed)
  [ -z "${CI_TALLY:-}" ] || echo "$passed $failed $((SECONDS - start)) ${CI_NAME:-$self}" >>"$CI_TALLY"
  echo "        $((SECONDS - start)) s of at most $limit"
  echo "$passed passed, $failed failed"
  exit $((failed > 0))
}
finish() { touch "$work/finished"; exit 0; }
total() { awk '{ sum += $1 } END { print sum + 0 }' "$work/$1" 2>/dev/null || echo 0; } # passed | failed

# ---- checks

ok() { echo 1 >>"$work/passed"; echo "ok      $1"; }
bad() { echo 1 >>"$work/failed"; echo "FAILED  $1"; }
skip() { # what and why
  echo "skipped $1"
  [ -z "${CI_TALLY:-}" ] || echo "skipped $1" >>"$CI_TALLY.skipped"
}
check() { # name, command …: its output is shown when it fails
  local name=$1; shift
  if "$@" >"$work/log" 2>&1; then ok "$name"; else bad "$name"; tail -n 40 "$work/log"; fi
}
counted() { # name, passed, failed: many tests at once
  echo "$2" >>"$work/passed"; echo "$3" >>"$work/failed"
  if [ "$3" -eq 0 ]; then echo "ok      $1: $2 passed"; else echo "FAILED  $1: $2 passed, $3 failed"; fi
}

# ---- waits: all of them go through await, and all have a limit

# await SECONDS PID CONDITION …: until the condition holds. Gives up when the process has ended or the time is over, and says so.
await() {
  local until=$(($(milliseconds) + ${1%.*} * 1000)) pid=$2; shift 2
  while ! "$@"; do
    if ! kill -0 "$pid" 2>/dev/null; then
      "$@" && return 0
      echo "process $pid ended before: $*" >&2; return 1
    fi
    [ "$(milliseconds)" -lt "$until" ] || { echo "in vain, for too long: $*" >&2; return 1; }
    pause 0.05
  done
}
# Conditions.
line() { grep -q -- "$2" "$1" 2>/dev/null; }                            # file, pattern
grown() { [ "$(stat -c %s "$1" 2>/dev/null || echo 0)" -gt "$2" ]; }    # file, bytes
present() { [ -e "$1" ]; }                                              # file
listens() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }            # port
# ended SECONDS PID: whether a process has ended, waiting for its end at most so long.
ended() { timeout "$1" tail --pid="$2" -f /dev/null; }

# pause SECONDS: time that must pass by itself, as it is the disturbance or the interval of a sample. To wait for something use await.
pause() { read -r -t "$1" <> <(:) || true; }
milliseconds() { date +%s%3N; }
free_port() { # a port at which nobody listens
  local port
  while port=$((RANDOM % 20000 + 20000)); listens "$port"; do :; done
  echo "$port"
}

# ---- what is installed, and the program

# needs COMMAND PACKAGE …: installs Debian packages unless the command is there.
needs() {
  local command=$1; shift
  command -v "$command" >/dev/null && return 0
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } >/dev/null 2>&1
  command -v "$command" >/dev/null
}
needs_browser() { needs chromium chromium; }
needs_python() { needs python3 python3-minimal libpython3-stdlib; }
needs_node() { needs npm nodejs npm; }
needs_redis() { needs redis-server redis-server; }

# Builds the program unless an earlier part of the same run has.
needs_program() {
  [ -e "$CI_STATE/built" ] && return 0
  dotnet build -c Release "$program_project" -v q --nologo >"$work/build" 2>&1 || { bad "the program is built"; tail -n 25 "$work/build"; exit 1; }
  touch "$CI_STATE/built"
}
# The result that several parts look at: the quickstart at small size, in $small.
small_run=(run experiments/quickstart --rounds 16 --replications 6 --set warmup=4)
needs_small_result() {
  needs_program
  small=$CI_STATE/small
  [ -e "$small/report.html" ] || check "a small result" "${opgavesim[@]}" "${small_run[@]}" --out "$small" --overwrite
}
digest_in() { grep -o '"digest": *"[0-9a-f]*"' "$1" | grep -o '[0-9a-f]\{64\}'; } # a file of JSON

# ---- tests

# The test projects of the solution, by their project files.
test_projects() { dotnet sln "$solution" list | grep 'Tests\.csproj'; }
# tests PROJECTS WHAT: dotnet test on a solution or a project, of which so many test projects must each say what passed.
tests() {
  local code counts
  # by the environment, so that the command is the README's to the letter; the .trx files say why a test is skipped
  VSTestLogger=trx VSTestResultsDirectory=$work/trx dotnet test "$2" -c Release >"$work/tests" 2>&1; code=$?
  grep -E 'Failed: +[0-9]+, Passed: +[0-9]+' "$work/tests" >"$work/summaries"
  sed 's/^/        /' "$work/summaries"
  counts=$(sed -E 's/.*Failed: +([0-9]+), Passed: +([0-9]+).*/\2 \1/' "$work/summaries" | awk '{ p += $1; f += $2 } END { print p + 0, f + 0 }')
  counted "dotnet test $2" $counts
  [ "$(wc -l <"$work/summaries")" -eq "$1" ] || bad "$(wc -l <"$work/summaries") of $1 test projects said how many tests passed"
  [ "$code" -eq 0 ] || [ "${counts#* }" -gt 0 ] || bad "dotnet test $2 ended with exit code $code"
  [ "$code" -eq 0 ] || grep -vE '^\s*$|-> ' "$work/tests" | tail -n 80
  skipped_tests
}
skipped_tests() { # a line for each reason
  cat "$work"/trx/*.trx 2>/dev/null | awk '/outcome="NotExecuted"/ { inside = 1 } inside && /<Message>/ { gsub(/ *<\/?Message>/, ""); print; inside = 0 }' | sort | uniq -c |
    while read -r count reason; do skip "$count tests: $reason"; done
}
