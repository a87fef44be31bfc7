#!/bin/sh
# Tests what ./linkletter does when things go wrong: killed in mid-write, asked to end, a full disk, two
# writers, a closed pipe, folders full of traps: sh examples/src/test/sh/faults-test.sh
# Every output file must be whole, old or new, and inputs as they were.
set -eu

root=$(cd "$(dirname "$0")/../../../.." && pwd -P)
linkletter=$root/linkletter
tmp=$(mktemp -d)
mounted=
clean() {
  [ -z "$mounted" ] || umount "$mounted"
  chmod -R u+rwx "$tmp"
  rm -rf "$tmp"
}
trap clean EXIT
cd "$tmp"

fail() {
  printf 'FAILED: %s: %s\n' "$name" "$1" >&2
  for file in "$tmp"/out "$tmp"/err; do
    [ ! -s "$file" ] || { printf -- '--- %s\n' "${file##*/}" && cut -c1-160 "$file" | head -20; } >&2
  done
  exit 1
}

test_that() {
  name=$1
  printf 'faults: %s\n' "$name"
}

# Runs a command with its output in out and err; its exit status becomes $status. Nothing may hang.
as=
run() {
  status=0
  # shellcheck disable=SC2086 # words
  timeout -k 1 100 $as "$@" >"$tmp/out" 2>"$tmp/err" || status=$?
}

# Starts a command; its process becomes $pid.
start() {
  "$@" >"$tmp/out" 2>"$tmp/err" &
  pid=$!
}

# Waits for what was started, and sets $status.
finish() {
  status=0
  wait "$pid" 2>/dev/null || status=$?
}

# Waits until there is a file of which something was written: until_written PATTERN
until_written() {
  while [ -z "$(find . -path "$1" -size +0 2>/dev/null | head -1)" ]; do
    kill -0 "$pid" 2>/dev/null || fail "ended before it wrote $1"
    sleep 0.01
  done
}

exits() { [ "$status" = "$1" ] || fail "exit status $status, not $1"; }
silent() { [ ! -s err ] || fail "said something on stderr"; }
no_data() { [ ! -s out ] || fail "wrote to stdout"; }
says() { grep -q -F -e "$1" err || fail "did not say \"$1\" on stderr"; }
lines() { [ "$(wc -l <"$1")" -eq "$2" ] || fail "$1 has not $2 lines"; }
same() { cmp -s "$1" "$2" || fail "$1 is not as it should be"; }

no_temporary() {
  left=$(find "${1:-.}" -name '.linkletter-*')
  [ -z "$left" ] || fail "left temporary files: $left"
}

# Every file of a folder must be whole: whole FOLDER REFERENCE
whole() {
  for file in "$1"/*; do
    [ ! -e "$file" ] || same "$file" "$2/${file##*/}"
  done
}

# Writes posts: posts FOLDER COUNT WORD
posts() {
  mkdir -p "$1"
  awk -v folder="$1" -v count="$2" -v word="$3" 'BEGIN {
    for (i = 1; i <= count; i++) {
      file = sprintf("%s/%05d.md", folder, i)
      printf "---\ntitle: %s WEEKLY ISSUE \\#%d - 3rd May 2020\n", word, i > file
      print "date: 2020-05-03T08:00:00+01:00\n---\n\nHello.\n\n\nNews\n====" > file
      for (j = 0; j < 20; j++)
        printf "\nA text.\n<br>[https://example.com/%d](https://example.com/%d)\n", j, j > file
      close(file)
    }
  }'
}

posts many 4000 MANY
posts few 300 FEW
posts one 1 ONE
sums() { find many few one -type f -exec cksum {} + | sort; }
sums >inputs
"$linkletter" json -o many.ndjson many
"$linkletter" json -o few.ndjson few
for folder in many few; do
  "$linkletter" html -o "$folder.html" "$folder"
  "$linkletter" markdown -o "$folder.markdown" "$folder"
done

test_that "killed in mid-write it leaves the old file, and what remains bothers nobody"
mkdir killed
for round in 1 2 3; do
  rm -f killed/.linkletter-*
  cp few.ndjson killed/issues.ndjson
  start "$linkletter" json -o killed/issues.ndjson many
  until_written './killed/.linkletter-*'
  kill -KILL "$pid"
  finish
  exits 137
  same killed/issues.ndjson few.ndjson
done
[ -n "$(find killed -name '.linkletter-*.tmp' -size +0)" ] || fail "was not killed in mid-write"
run "$linkletter" json -o killed/issues.ndjson many
exits 0
silent
same killed/issues.ndjson many.ndjson
rm killed/issues.ndjson
cp one/00001.md killed/
run "$linkletter" json killed
exits 0
silent
lines out 1

test_that "killed while it fills a folder it leaves whole files only"
for command in html markdown; do
  for files in 1 40 200; do
    rm -rf filled
    mkdir filled
    printf old >filled/2020-05-03-4000.md
    cp filled/2020-05-03-4000.md filled/2020-05-03-4000.html
    start "$linkletter" "$command" -o filled many
    while [ "$(find filled -name '2*' | wc -l)" -lt $((files + 2)) ]; do
      kill -0 "$pid" 2>/dev/null || fail "ended too early"
    done
    kill -KILL "$pid"
    finish
    exits 137
    for old in filled/2020-05-03-4000.*; do
      [ "$(cat "$old")" != old ] || rm "$old"
    done
    whole filled "many.$command"
  done
  run "$linkletter" "$command" -o filled many
  exits 0
  [ ! -e filled/2020-05-03-4000.md ] || [ "$command" = markdown ] || rm filled/2020-05-03-4000.md
  rm -f filled/.linkletter-*
  diff -r filled "many.$command" >out || fail "the next run did not complete the folder"
done

test_that "asked to end it ends within five seconds with 143, and leaves nothing behind"
rm -rf ended
mkdir ended
set -- "json -o ended/file" "feed --format atom -o ended/file" "feed --format rss -o ended/file" \
  "html -o ended/html" "markdown -o ended/markdown"
for command; do
  cp few.ndjson ended/file
  # shellcheck disable=SC2086 # they are words
  start "$linkletter" $command many
  case $command in
    *atom*) # its entries wait elsewhere until all are there
      while [ -z "$(find ended -name '.linkletter-*')" ]; do sleep 0.01; done
      sleep 0.2
      ;;
    *file) until_written './ended/.linkletter-*' ;;
    *) until_written './ended/*/2*' ;;
  esac
  kill -TERM "$pid"
  asked=$(date +%s)
  finish
  [ $(($(date +%s) - asked)) -le 5 ] || fail "took too long"
  exits 143
  same ended/file few.ndjson
  no_temporary ended
done
whole ended/html many.html
whole ended/markdown many.markdown
[ -z "$(find "${TMPDIR:-/tmp}" -maxdepth 1 -name 'linkletter-feed-*' -newer inputs)" ] ||
  fail "left what waited on the disk"

test_that "asked to end while nobody reads what it writes, it ends"
mkfifo pipe
sleep 100 <pipe &
reader=$!
"$linkletter" json many >pipe 2>err &
pid=$!
sleep 3
kill -0 "$pid" 2>/dev/null || fail "did not wait for its reader"
kill -TERM "$pid"
finish
kill "$reader"
exits 143

test_that "on a full disk the old file stays, and the exit status is 3"
full=$tmp/full
mkdir "$full"
if mount -t tmpfs -o size=256k tmpfs "$full" 2>/dev/null; then
  mounted=$full
  printf old >"$full/old"
  for command in "json -o $full/old" "feed -o $full/old" "feed --format atom -o $full/old"; do
    # shellcheck disable=SC2086
    run "$linkletter" $command many
    exits 3
    no_data
    says "can't write $full/old: No space left on device."
    [ "$(cat "$full/old")" = old ] || fail "the old file is gone"
    no_temporary "$full"
  done
  for command in html markdown; do
    run "$linkletter" "$command" -o "$full/$command" many
    exits 3
    no_data
    says "No space left on device."
    whole "$full/$command" "many.$command"
    no_temporary "$full"
    rm -rf "${full:?}/$command"
  done
  umount "$full"
  mounted=
else
  echo "faults: no tmpfs can be mounted here; only /dev/full is tried"
fi
for command in "json many" "json --pretty one" "feed one" "check few few" "--help" "json --help" "--version"; do
  status=0
  # shellcheck disable=SC2086
  "$linkletter" $command >/dev/full 2>err || status=$?
  exits 3
  says "linkletter: can't write to standard output: No space left on device."
done
run "$linkletter" json -o /dev/full one
exits 3
says "can't write /dev/full: No space left on device."

test_that "of two who write at once, one's output is there, and whole"
for round in 1 2 3; do
  rm -rf both
  mkdir both
  "$linkletter" json -o both/file many 2>err &
  pid=$!
  "$linkletter" json -o both/file few 2>err2 || fail "the second writer failed"
  wait "$pid" || fail "the first writer failed"
  cmp -s both/file many.ndjson || same both/file few.ndjson
  no_temporary both
done
for command in html markdown; do
  "$linkletter" "$command" -o both/folder few 2>err &
  pid=$!
  "$linkletter" "$command" -o both/folder few 2>err2 || fail "the second writer failed"
  wait "$pid" || fail "the first writer failed"
  diff -r both/folder "few.$command" >out || fail "the folder is not whole"
  no_temporary both
  rm -r both/folder
done

test_that "a closed pipe ends it quietly, with 3"
for command in "json many" "feed many" "feed --format atom many" "json --array many" "check many many"; do
  {
    status=0
    # shellcheck disable=SC2086
    "$linkletter" $command 2>err || status=$?
    echo "$status" >status
  } | head -1 >out
  status=$(cat status)
  exits 3
  silent
done

test_that "what can't be read or written is named, and costs nothing else"
if [ "$(id -u)" -eq 0 ]; then
  chmod 755 "$tmp"
  as="setpriv --reuid=65534 --clear-groups"
fi
posts closed 3 CLOSED
mkdir closed/folder closed-folder read-only
chmod 000 closed/folder closed/00002.md closed-folder
chmod 555 read-only
run "$linkletter" json closed closed-folder
exits 1
lines out 2
says "closed/00002.md: error: Permission was denied. [unreadable]"
says "closed/folder: error: Permission was denied. [unreadable]"
says "closed-folder: error: Permission was denied. [unreadable]"
lines err 3
for command in "json -o read-only/file" "feed -o read-only/file" "html -o read-only" "markdown -o read-only/new"; do
  # shellcheck disable=SC2086
  run "$linkletter" $command one
  exits 3
  no_data
  lines err 1
  says "linkletter: can't write read-only"
  says "permission denied"
done
[ -z "$(ls -A read-only)" ] || fail "wrote to a read-only folder"
as=

test_that "a folder full of traps is gone through, and each is named"
posts traps 2 TRAPS
mkfifo traps/fifo traps/fifo.md
ln -s . traps/loop
ln -s / traps/root
ln -s .. traps/up
ln -s self.md traps/self.md
ln -s nowhere traps/dangling.md
ln -s /dev/zero traps/zero.md
truncate -s 5G traps/huge.md 2>/dev/null || echo "faults: no sparse files here"
deep=traps
for depth in $(awk 'BEGIN { for (i = 1; i < 80; i++) print i }'); do
  deep=$deep/d
done
mkdir -p "$deep"
cp one/00001.md "$deep/"
run "$linkletter" json traps
exits 1
lines out 2
for trap in fifo fifo.md loop root up zero.md; do
  says "traps/$trap: skipped: "
done
for trap in self.md dangling.md; do
  says "traps/$trap: error: "
done
[ ! -e traps/huge.md ] || says "traps/huge.md: error: The source is larger than"
says "d/d: error: It is nested deeper than"
for argument in traps/fifo traps/zero.md /dev/zero; do
  run "$linkletter" json "$argument"
  exits 1
  no_data
  lines err 1
  says "$argument: error: It is neither a file nor a folder."
done

test_that "what an input is called and says does nothing to a terminal"
mkdir evil
escape=$(printf '\033]0;title\007\033[31m')
sed "s|^title: .*|title: \"a \\\\e[31m ISSUE 7 \\\\a\"|; s|^A text\.|A $escape text.|" one/00001.md >"evil/${escape}1.md"
sed "s|](https://example.com/0)|](https://example.net/${escape}0)|" one/00001.md >"evil/${escape}2.md"
printf 'a\0b' >"evil/${escape}3.md"
printf 'a' >"evil/${escape}4.bin"
newline=$(printf 'new\nline')
cp one/00001.md "evil/$newline.md"
printf 'a' >"evil/$newline.bin"
for command in "json -o evil.out" "check -v" "html -o evil.html" "markdown -o evil.markdown" "feed -o evil.out"; do
  # shellcheck disable=SC2086
  run "$linkletter" $command evil
  exits 1
  [ -s err ] || [ -s out ] || fail "said nothing"
  cat out err | tr -d '\n\40-\176\200-\377' >controls
  [ ! -s controls ] || fail "control characters reach the terminal"
  grep -q -v -e '^evil/' -e '^evil.html/' -e '^  ' -e '^linkletter: ' err && fail "a name breaks a line"
done
run "$linkletter" json "evil/${escape}3.md" "${escape}" --"$escape"
exits 2
tr -d '\n\40-\176\200-\377' <err >controls
[ ! -s controls ] || fail "control characters of an argument reach the terminal"
find evil.html evil.markdown -type f | grep -q -v -E '^evil\.[a-z]+/[-a-z0-9]+\.(html|md)$' &&
  fail "a name of an output comes from an input"

test_that "inputs are as they were"
sums | cmp -s - inputs || fail "inputs were changed"
