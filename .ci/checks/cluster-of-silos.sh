# A cluster of real processes on loopback with a real Redis: what .ci/checks/cluster starts, kills and asks. Sourced after helpers.sh, in a part.
declare -A silos=() # process ids by name
redis=              # process id of the store
port=$(free_port)
store=redis://127.0.0.1:$port
trap 'for process in "${silos[@]}" $redis; do kill -9 "$process" 2>/dev/null; done' EXIT
lost() { bad "$1"; exit 1; } # nothing more can be tried

start_redis() { # yes | no: whether it reads and keeps what it had
  redis-server --port "$port" --bind 127.0.0.1 --save "" --appendonly "$1" --dir "$work" >"$work/redis" 2>&1 &
  redis=$!
  await 20 $redis listens "$port" || lost "Redis does not come up: $(tail -n 3 "$work/redis")"
}
stop_redis() { kill "$redis"; wait "$redis" 2>/dev/null; redis=; }

start_silo() { # name
  "${opgavesim[@]}" silo --cluster "$store" 2>"$work/silo-$1" &
  silos[$1]=$!
}
await_silos() {
  for name in "${!silos[@]}"; do
    await 60 "${silos[$name]}" line "$work/silo-$name" '^up' || lost "silo $name does not come up: $(cat "$work/silo-$name")"
  done
}
is_up() { [ -n "${silos[$1]:-}" ] && kill -0 "${silos[$1]}" 2>/dev/null; }
three_silos() { for name in a b c; do is_up $name || start_silo $name; done; await_silos; }
kill_silo() { kill -9 "${silos[$1]}"; wait "${silos[$1]}" 2>/dev/null; unset "silos[$1]"; }
kill_silos() { for name in "${!silos[@]}"; do kill_silo "$name"; done; }

ticks() { awk '{ print $14 + $15 }' "/proc/${silos[$1]}/stat"; } # processor time so far
busiest() { # the silo that computes most within a second: it holds the world
  local name most=-1 found=a used; declare -A before=()
  for name in "${!silos[@]}"; do before[$name]=$(ticks "$name"); done
  pause 0.7
  for name in "${!silos[@]}"; do
    used=$(($(ticks "$name") - before[$name]))
    [ $used -gt $most ] && most=$used found=$name
  done
  echo "$found"
}

# Runs an experiment of $work on the cluster in the background: name, folder, options …; its process id is $pid.
run_on_cluster() {
  local name=$1 folder=$2; shift 2
  "${opgavesim[@]}" run "$work/$name.yaml" --no-report --json --out "$work/$folder" --cluster "$store" "$@" \
    >"$work/$folder.json" 2>"$work/$folder.err" &
  pid=$!
}
# The same without a cluster, in the foreground.
run_alone() {
  local name=$1 folder=$2; shift 2
  "${opgavesim[@]}" run "$work/$name.yaml" --no-report --quiet --json --out "$work/$folder" "$@"
}
