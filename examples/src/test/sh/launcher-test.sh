#!/bin/sh
# Tests the launcher, ./linkletter, on copies of this checkout: sh examples/src/test/sh/launcher-test.sh
# Maven builds for real once; then a stand-in counts its calls and hands out what was built.
set -eu

root=$(cd "$(dirname "$0")/../../../.." && pwd -P)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
chmod 755 "$tmp"

java=$(readlink -f "$(command -v "${JAVA_HOME:+$JAVA_HOME/bin/}java")")
jdk=${java%/bin/java}
archive=$root/examples/archive
export JAVA_HOME="$jdk"

fail() {
  printf 'FAILED: %s: %s\n' "$name" "$1" >&2
  for file in "$tmp"/out "$tmp"/err; do
    [ ! -s "$file" ] || { printf -- '--- %s\n' "${file##*/}" && cut -c1-120 "$file" | head -20; } >&2
  done
  exit 1
}

test_that() {
  name=$1
  printf 'launcher: %s\n' "$name"
}

# Runs a command with its output in $tmp/out and $tmp/err; its exit status becomes $status.
run() {
  status=0
  "$@" >"$tmp/out" 2>"$tmp/err" || status=$?
}

exits() { [ "$status" = "$1" ] || fail "exit status $status, not $1"; }
silent() { [ ! -s "$tmp/err" ] || fail "said something on stderr"; }
no_data() { [ ! -s "$tmp/out" ] || fail "wrote to stdout"; }
one_sentence() { [ "$(wc -l <"$tmp/err")" -eq 1 ] || fail "did not say one line on stderr"; }
says() { grep -q -e "$1" "$tmp/err" || fail "did not say \"$1\" on stderr"; }
all_issues() { cmp -s "${1:-$tmp/out}" "$tmp/issues.ndjson" || fail "output differs"; }
maven_ran() { [ "$(wc -l <"$tmp/mvn.log")" -eq "$1" ] || fail "Maven ran $(wc -l <"$tmp/mvn.log") times, not $1"; }

# Goes to a copy of the checkout that was never built.
fresh_copy() {
  cd "$tmp"
  rm -rf "$1"
  mkdir -p "$1"
  (cd "$root" && tar --exclude=./.git --exclude=target -cf - .) | (cd "$1" && tar -xf -)
  : >"$tmp/mvn.log"
  cd "$1"
}

# The same with a build.
built_copy() {
  fresh_copy "$1"
  run with_stand_in "$1/linkletter" json "$archive"
  exits 0
  : >"$tmp/mvn.log"
}

mkdir "$tmp/bin"
cat >"$tmp/bin/mvn" <<'END'
#!/bin/sh
echo "$PWD $*" >>"$TMP/mvn.log"
echo "from Maven"
echo "more from Maven" >&2
[ ! -e "$TMP/mvn.slow" ] || { : >"$TMP/mvn.started" && sleep 2; }
[ ! -e "$TMP/mvn.broken" ] || exit 1
mkdir -p examples/target/unchecked
cp "$TMP/built/linkletter.jar" examples/target/unchecked/
END
chmod +x "$tmp/bin/mvn"
with_stand_in() { TMP=$tmp PATH="$tmp/bin:$PATH" "$@"; }

# A JDK that notes how java is called, then calls the real one.
fake_jdk() {
  mkdir -p "$1/bin"
  printf '#!/bin/sh\necho "$$ $*" >>"%s"\nexec "%s" "$@"\n' "$1/calls" "$java" >"$1/bin/java"
  chmod +x "$1/bin/java"
  ln -s "$jdk/bin/javac" "$1/bin/javac"
  printf 'IMPLEMENTOR="Nobody"\nJAVA_RUNTIME_VERSION="%s"\nJAVA_VERSION="0"\n' "$2" >"$1/release"
}

test_that "the first use builds, from any folder, and keeps stdout for data"
copy=$tmp/copy
fresh_copy "$copy"
cd "$tmp"
run copy/linkletter json "$archive"
exits 0
one_sentence
says "^linkletter: building (first use, about a minute)…$"
grep -q -v '^{.*}$' "$tmp/out" && fail "wrote more than issues to stdout"
[ -s "$tmp/out" ] || fail "wrote no issues"
cp "$tmp/out" "$tmp/issues.ndjson"
mkdir "$tmp/built"
cp "$copy/examples/target/unchecked/linkletter.jar" "$tmp/built/"
[ ! -e "$copy/core/target/classes" ] || fail "built where Maven would not check again"

test_that "the second use neither builds nor says anything"
: >"$tmp/mvn.log"
run with_stand_in "$copy/linkletter" json "$archive"
exits 0
silent
all_issues
maven_ran 0

test_that "the class-data archive is there and in use"
app=$copy/examples/target/command/1
jsa=$(echo "$app"/*.jsa)
[ -s "$jsa" ] || fail "no archive"
set -- "$app"/*
[ "$#" -eq 3 ] || fail "more than archive, jar and list of sources: $*"
# The launcher switches the log off, so java itself is asked.
"$java" -XX:+UseSerialGC -XX:SharedArchiveFile="$jsa" -Xlog:class+load:file="$tmp/loaded" \
  -jar "$app/linkletter.jar" json "$archive" >/dev/null
grep -q 'io.github.linkletter.command.Main source: shared objects file' "$tmp/loaded" ||
  fail "the archive does not hold the command"

test_that "one issue takes no class that the archive lacks, and links no lambda"
set -- "$archive"/posts/*
classes_of() {
  "$java" -XX:+UseSerialGC -XX:SharedArchiveFile="$jsa" -Xlog:class+load:file="$tmp/loaded" \
    -cp "$app/linkletter.jar" io.github.linkletter.command.Main json "$@" >"$tmp/one.ndjson"
  if grep 'io.github.linkletter.*Lambda' "$tmp/loaded"; then
    fail "to link these takes long"
  fi
}
classes_of "$1"
[ -s "$tmp/one.ndjson" ] || fail "nothing was written"
if grep -v ' source: shared objects file' "$tmp/loaded"; then
  fail "these come from the jar, or were made on the way"
fi
classes_of -o "$tmp/two.ndjson" "$1"
[ -s "$tmp/two.ndjson" ] || fail "nothing was written to the file"
if grep -e ' source: file:' -e 'LambdaForm\$MH' "$tmp/loaded"; then
  fail "these come from the jar, or were made on the way to a file"
fi

test_that "it runs through symbolic links, and relative paths stay the caller's"
mkdir -p "$tmp/elsewhere/bin" "$tmp/elsewhere/letters"
cp -R "$archive/posts" "$tmp/elsewhere/letters/"
ln -s ../../copy/linkletter "$tmp/elsewhere/bin/linkletter"
ln -s ./linkletter "$tmp/elsewhere/bin/letters"
ln -s "$tmp/copy" "$tmp/elsewhere/checkout"
cd "$tmp/elsewhere"
for launcher in bin/letters checkout/linkletter "$tmp/elsewhere/bin/linkletter"; do
  run "$launcher" json -o issues.ndjson letters
  exits 0
  silent
  no_data
  all_issues issues.ndjson
  rm issues.ndjson
done
run env PATH="$tmp/elsewhere/bin:$PATH" letters json letters
exits 0
all_issues
cd "$copy"
run sh linkletter json examples/archive
exits 0
all_issues

test_that "the command's exit status is the launcher's"
run ./linkletter no-such-command
exits 2
run ./linkletter json "$tmp/missing"
exits 1

test_that "JAVA_HOME is honoured, java replaces the shell, and the archive is the JDK's own"
fake_jdk "$tmp/jdk" 17.9+1-Test
export JAVA_HOME="$tmp/jdk"
run ./linkletter json "$archive"
exits 0
silent
all_issues
[ -s "$app/17.9+1-Test.jsa" ] || fail "no archive for that JDK"
: >"$tmp/jdk/calls"
./linkletter json "$archive" >"$tmp/out" &
pid=$!
wait "$pid"
grep -q "^$pid " "$tmp/jdk/calls" || fail "java has another process id"
grep -q -F -e "-XX:SharedArchiveFile=$app/17.9+1-Test.jsa" "$tmp/jdk/calls" || fail "archive not used"

test_that "a link to java is followed, and again when it leads elsewhere"
fake_jdk "$tmp/other" 17.9+1-Other
mkdir "$tmp/linked"
for name in jdk jdk other jdk; do
  ln -sf "$tmp/$name/bin/java" "$tmp/linked/java"
  : >"$tmp/$name/calls"
  run env -u JAVA_HOME PATH="$tmp/linked:$PATH" ./linkletter json "$archive"
  exits 0
  silent
  all_issues
  version=$(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/\1/p' "$tmp/$name/release")
  grep -q -F -e "-XX:SharedArchiveFile=$app/$version.jsa" "$tmp/$name/calls" ||
    fail "not the archive of $name"
done

test_that "the command may show progress if stderr is a terminal, and only then"
grep -q -e "-Dlinkletter.progress" "$tmp/jdk/calls" && fail "progress without a terminal"
if script -q -c true /dev/null </dev/null >/dev/null 2>&1; then
  script -q -e -c "./linkletter json '$archive' >'$tmp/out'" /dev/null </dev/null >/dev/null
  all_issues
  grep -q -e "-Dlinkletter.progress=true" "$tmp/jdk/calls" || fail "no progress on a terminal"
fi

test_that "an archive that can't be made is done without, and tried but once"
fake_jdk "$tmp/no-dump" 17.9+1-NoDump
sed -i.bak 's/^exec/case "$*" in *share:dump*) exit 1 ;; esac; exec/' "$tmp/no-dump/bin/java"
export JAVA_HOME="$tmp/no-dump"
for calls in 3 1; do
  : >"$tmp/no-dump/calls"
  run ./linkletter json "$archive"
  exits 0
  silent
  all_issues
  [ "$(wc -l <"$tmp/no-dump/calls")" -eq "$calls" ] || fail "called java not $calls times"
done

test_that "a broken archive of another JDK is ignored"
fake_jdk "$tmp/foreign" 17.9+1-Foreign
head -c 5000 /dev/zero >"$app/17.9+1-Foreign.jsa"
JAVA_HOME=$tmp/foreign run ./linkletter json "$archive"
exits 0
silent
all_issues

test_that "without Java, a JDK or Maven it says so in one sentence, and exits with 3"
export JAVA_HOME="$tmp/nowhere"
run ./linkletter json "$archive"
exits 3
no_data
one_sentence
says "needs Java 17 or newer, and JAVA_HOME is $tmp/nowhere, where there is no bin/java"
fake_jdk "$tmp/old" 11.0.2+9
JAVA_HOME=$tmp/old run ./linkletter json "$archive"
exits 3
no_data
one_sentence
says "needs Java 17 or newer, and JAVA_HOME is $tmp/old, which is Java 11.0.2+9"
run env -u JAVA_HOME PATH="$tmp/old/bin:$PATH" ./linkletter json "$archive"
exits 3
no_data
one_sentence
says "needs Java 17 or newer, and $tmp/old/bin/java is 11.0.2+9"
mkdir "$tmp/few"
for tool in sh cat cp cut env find flock ls mkdir mv perl readlink rm sed; do
  path=$(command -v "$tool") && ln -s "$path" "$tmp/few/$tool"
done
run env -u JAVA_HOME PATH="$tmp/few" ./linkletter json "$archive"
exits 3
one_sentence
says "needs Java 17"
export JAVA_HOME="$jdk"
run env PATH="$tmp/few" ./linkletter json "$archive"
exits 0
all_issues
touch core/pom.xml
run env PATH="$tmp/few" ./linkletter json "$archive"
exits 3
no_data
one_sentence
says "needs Maven"
rm "$tmp/jdk/bin/javac"
JAVA_HOME=$tmp/jdk run ./linkletter json "$archive"
exits 3
one_sentence
says "needs a JDK to build itself, and JAVA_HOME is $tmp/jdk, which is only a runtime"

test_that "a newer source or POM is built, once; anything else is not"
built_copy "$copy"
touch README.md examples/archive/posts core/src
run with_stand_in ./linkletter json "$archive"
silent
maven_ran 0
builds=0
odd="core/src/main/java/it's an \$odd *.java"
for change in 'touch pom.xml' 'touch core/pom.xml' 'touch core/src/main/java' \
  'touch core/src/main/java/module-info.java' 'touch "$odd"' 'echo >>"$odd"' 'rm "$odd"'; do
  eval "$change"
  builds=$((builds + 1))
  run with_stand_in ./linkletter json "$archive"
  says "building (a source has changed)"
  one_sentence
  all_issues
  run with_stand_in ./linkletter json "$archive"
  silent
  all_issues
  maven_ran "$builds"
done
set -- examples/target/command/[0-9]*
[ "$#" -eq 2 ] || fail "keeps not two builds but $*"

test_that "Maven sees the checkout, skips checks and tests, and is silent"
grep -q -F -e "$copy -B -q -Dstyle.color=never -Dbuild.folder=target/unchecked -Dmaven.test.skip -DskipChecks" "$tmp/mvn.log" || fail "$(cat "$tmp/mvn.log")"
touch pom.xml
run with_stand_in ./linkletter json "$archive"
all_issues
one_sentence

test_that "a failed build shows what Maven said and exits with 3, and the next use builds again"
: >"$tmp/mvn.broken"
touch pom.xml
run with_stand_in ./linkletter json "$archive"
exits 3
no_data
says "^from Maven"
says "^more from Maven"
says "could not build"
rm "$tmp/mvn.broken"
run with_stand_in ./linkletter json "$archive"
exits 0
all_issues

test_that "of concurrent first uses one builds, and the others wait for it"
fresh_copy "$copy"
: >"$tmp/mvn.slow"
for user in 1 2 3; do
  with_stand_in ./linkletter json "$archive" >"$tmp/out$user" 2>/dev/null &
done
wait
for user in 1 2 3; do
  all_issues "$tmp/out$user"
done
maven_ran 1

test_that "a first use that was killed does not keep the next from building"
fresh_copy "$copy"
rm -f "$tmp/mvn.started"
with_stand_in ./linkletter json "$archive" >/dev/null 2>&1 &
pid=$!
while [ ! -e "$tmp/mvn.started" ]; do sleep 0.1; done
kill -KILL "$pid"
wait "$pid" 2>/dev/null || :
run with_stand_in ./linkletter json "$archive"
exits 0
all_issues
says "waiting"
rm "$tmp/mvn.slow"

test_that "a checkout that can't be written runs what was built, without an archive"
chmod -R a+rX "$copy"
rm "$copy"/examples/target/command/*/*.jsa
if [ "$(id -u)" -eq 0 ]; then
  unprivileged() { setpriv --reuid=65534 --clear-groups "$@"; }
else
  chmod -R a-w "$copy"
  trap 'chmod -R u+w "$tmp" && rm -rf "$tmp"' EXIT
  unprivileged() { "$@"; }
fi
run unprivileged ./linkletter json examples/archive
exits 0
silent
all_issues
[ -z "$(find examples/target/command -name '*.jsa')" ] || fail "made an archive"
chmod u+w examples/target/command && rm examples/target/command/current && chmod u-w examples/target/command
run unprivileged ./linkletter json examples/archive
exits 3
no_data
one_sentence
says "can't be written"

test_that "names of files that aren't ASCII are found in any locale"
chmod -R u+w "$copy"
built_copy "$copy"
cp "$archive/posts/2019-01-06-1.md" "$tmp/zürich-1.md"
for locale in C C.UTF-8 POSIX xx_YY xx_YY.UTF-8; do
  run env LC_ALL="$locale" ./linkletter json "$tmp/zürich-1.md"
  exits 0
  # Some shells warn of a locale that isn't installed.
  [ "${locale#xx}" != "$locale" ] || silent
done
# One locale that isn't installed, of several, must not undo the others.
run env -u LC_ALL LC_CTYPE=C.UTF-8 LC_TIME=xx_YY LANG=xx_YY ./linkletter json "$tmp/zürich-1.md"
exits 0
run env LC_ALL=xx_YY LANG=xx_YY ./linkletter json "$tmp/zürich-1.md"
exits 0
run env -u LC_ALL -u LC_CTYPE -u LANG ./linkletter json "$tmp/zürich-1.md"
exits 0

test_that "a folder that is no more is named, not Java's trouble with it"
mkdir "$tmp/gone"
(
  cd "$tmp/gone"
  rmdir "$tmp/gone"
  run "$copy/linkletter" json "$archive"
  exits 3
  no_data
  says "a folder that is no more"
)

test_that "a checkout whose path has blanks works like any other"
built_copy "$tmp/a  copy"
run with_stand_in "$tmp/a  copy/linkletter" json "$archive"
exits 0
silent
all_issues
maven_ran 0

if [ -n "${JAVA25_HOME:-}" ]; then
  test_that "JDK 25 makes an archive of its own"
  JAVA_HOME=$JAVA25_HOME run ./linkletter json "$archive"
  exits 0
  silent
  all_issues
  [ "$(find examples/target/command -name '*.jsa' -size +1k | wc -l)" -eq 2 ] || fail "no second archive"
fi
