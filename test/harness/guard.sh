#!/bin/sh
# Ends processes when the one that started them is gone, however it went (kill -9 too): then standard input ends.
# Lines on standard input: "add PID", "drop PID". The argument is a folder to remove at the end.
pids=' '
while read -r word pid; do
  case "$word" in
    add) pids="$pids$pid " ;;
    drop) pids="${pids%% "$pid" *} ${pids#* "$pid" }" ;;
  esac
done
# shellcheck disable=SC2086  # one argument for each process
[ "$pids" = ' ' ] || kill -9 $pids 2>/dev/null
[ -z "$1" ] || rm -rf "$1"
