# credo: `make demo` sets up, builds and shows the main job; `make check` does the same for the tests and runs them all.
# Plain `make` builds build/credo and the libraries and installs nothing.

VERSION := $(shell sed -n 's/^\#define CREDO_VERSION "\(.*\)"/\1/p' src/credo.h)
SOVERSION := $(firstword $(subst ., ,$(VERSION)))

CFLAGS ?= -O3 -g
WARNINGS := -Wall -Wextra -Wpedantic -Wconversion -Wshadow
ALL_CPPFLAGS = -D_POSIX_C_SOURCE=200809L -Isrc $(CPPFLAGS)
# Products and sums are rounded apart everywhere, so that compilers and processors agree on every number.
ALL_CFLAGS = -std=c11 -ffp-contract=off -fPIC -fvisibility=hidden -pthread $(WARNINGS) $(CFLAGS) $(SANITIZE)
LIBRARIES := stemmer pcre2-8 utf8proc jansson csv uchardet cmark yaml
LDLIBS = $(LIBRARIES:%=-l%) -lm
ALL_LDFLAGS = $(LDFLAGS) -pthread $(SANITIZE)

prefix ?= /usr/local
bindir ?= $(prefix)/bin
libdir ?= $(prefix)/lib
includedir ?= $(prefix)/include
datadir ?= $(prefix)/share
mandir ?= $(datadir)/man
INSTALL ?= install

BUILD ?= build
LIBRARY_SOURCES := $(sort $(wildcard src/util/*.c src/text/*.c src/input/*.c src/lexicon/*.c src/judge/*.c src/render/*.c src/study/*.c))
PROGRAM_SOURCES := $(sort $(wildcard src/cli/*.c))
LIBRARY_OBJECTS := $(LIBRARY_SOURCES:src/%.c=$(BUILD)/%.o)
PROGRAM_OBJECTS := $(PROGRAM_SOURCES:src/%.c=$(BUILD)/%.o)
LEXICONS := $(wildcard lexicons/*.txt lexicons/*.lex lexicons/*/*.lex lexicons/*/*.txt lexicons/*/*.tsv)
WORKSHOP := $(sort $(wildcard corpus/workshop/*.missions))
BUILTIN := $(BUILD)/builtin_tables.o $(BUILD)/builtin_corpus.o

# What demo and check say is said in Russian where the locale is Russian.
RUSSIAN := $(filter ru%,$(firstword $(LC_ALL) $(LC_MESSAGES) $(LANG)))
say = $(if $(RUSSIAN),$(2),$(1))

.DELETE_ON_ERROR:

## make            builds build/credo, libcredo.a and libcredo.so; installs nothing
.PHONY: all
all: $(BUILD)/credo $(BUILD)/libcredo.a $(BUILD)/libcredo.so

# --- build ---

# A missing library is named with its package before the compiler stumbles over it.
$(BUILD)/headers.found: tools/deps.sh
	@CC="$(CC)" CPPFLAGS="$(CPPFLAGS)" sh tools/deps.sh check
	@mkdir -p $(@D)
	@touch $@

$(BUILD)/%.o: src/%.c | $(BUILD)/headers.found
	@mkdir -p $(@D)
	$(CC) $(ALL_CPPFLAGS) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

# The lexicons become tables: a first program, without any, compiles them.
$(BUILD)/embed: tools/embed.c $(filter $(addprefix $(BUILD)/,util/% text/% lexicon/% judge/%),$(LIBRARY_OBJECTS))
	$(CC) $(ALL_CPPFLAGS) $(ALL_CFLAGS) $(ALL_LDFLAGS) -o $@ $^ $(LDLIBS)

$(BUILD)/builtin_tables.c: $(BUILD)/embed $(LEXICONS)
	$(BUILD)/embed lexicons $@

$(BUILD)/builtin_tables.o: $(BUILD)/builtin_tables.c
	$(CC) $(ALL_CPPFLAGS) -std=c11 -fPIC -fvisibility=hidden -O0 -c -o $@ $<

# The missions of the workshop go in as they are.
$(BUILD)/pack: tools/pack.c
	@mkdir -p $(@D)
	$(CC) $(ALL_CPPFLAGS) $(ALL_CFLAGS) $(ALL_LDFLAGS) -o $@ $<

$(BUILD)/builtin_corpus.c: $(BUILD)/pack $(WORKSHOP)
	$(BUILD)/pack $@ $(WORKSHOP)

$(BUILD)/builtin_corpus.o: $(BUILD)/builtin_corpus.c src/study/corpus.h src/study/labelled.h src/credo.h
	$(CC) $(ALL_CPPFLAGS) -std=c11 -fPIC -fvisibility=hidden -O0 -c -o $@ $<

$(BUILD)/libcredo.a: $(LIBRARY_OBJECTS) $(BUILTIN)
	rm -f $@
	$(AR) rcs $@ $^

$(BUILD)/libcredo.so: $(LIBRARY_OBJECTS) $(BUILTIN)
	$(CC) $(ALL_LDFLAGS) -shared -Wl,-soname,libcredo.so.$(SOVERSION) -o $@ $^ $(LDLIBS)

# The program is there before it is felt: it takes in the libraries whose archives are at hand, so that the loader has two to find and
# not twelve, and stands at a fixed address, so that no table waits for its pointers. uchardet is C++ and needs the archive of that.
archive = $(if $(findstring /,$(shell $(CC) -print-file-name=lib$(1).a)),-l:lib$(1).a)
PROGRAM_LDLIBS = $(foreach name,$(filter-out uchardet,$(LIBRARIES)),$(or $(call archive,$(name)),-l$(name))) \
    $(if $(and $(call archive,uchardet),$(call archive,stdc++)),-l:libuchardet.a -l:libstdc++.a -static-libgcc,-luchardet) -lm

$(BUILD)/credo: $(PROGRAM_OBJECTS) $(BUILD)/libcredo.a
	$(CC) -no-pie $(ALL_LDFLAGS) -o $@ $^ $(PROGRAM_LDLIBS)

-include $(LIBRARY_OBJECTS:.o=.d) $(PROGRAM_OBJECTS:.o=.d)

## make clean      removes the build folder
.PHONY: clean
clean:
	rm -rf $(BUILD)

## make help       this list
.PHONY: help
help:
	@sed -n 's/^## //p' Makefile

# --- setting up and showing ---

## make deps       installs the libraries that are missing, with apt
.PHONY: deps test-deps
deps:
	@CC="$(CC)" CPPFLAGS="$(CPPFLAGS)" sh tools/deps.sh install
test-deps:
	@CC="$(CC)" CPPFLAGS="$(CPPFLAGS)" sh tools/deps.sh install tests

## make demo       deps, the build, and four missions judged: two English, two Russian
.PHONY: demo
demo: deps
	@echo "$(call say,building credo ...,сборка credo...)"
	@$(MAKE) --no-print-directory -s all
	@$(BUILD)/credo --ui $(call say,en,ru) $(sort $(wildcard corpus/demo/$(call say,en,ru)-*.txt))
	@echo
	@$(BUILD)/credo --ui ru $(sort $(wildcard corpus/demo/$(call say,ru,en)-*.txt))

# --- tests ---

# Every tests/FOLDER/test_*.c is a program of its own; every tests/FOLDER/run.sh is a script that counts for itself.
TEST_SOURCES := $(sort $(wildcard tests/unit/test_*.c tests/property/test_*.c tests/hostile/test_*.c tests/corpus/test_*.c))
TEST_PROGRAMS := $(TEST_SOURCES:tests/%.c=$(BUILD)/tests/%)

$(BUILD)/tests/%: tests/%.c $(BUILD)/libcredo.a
	@mkdir -p $(@D)
	$(CC) $(ALL_CPPFLAGS) -Itests $(ALL_CFLAGS) $(FUZZER) $(ALL_LDFLAGS) -MMD -MP -MF $@.d -o $@ $< $(BUILD)/libcredo.a -lcmocka $(LDLIBS)

# A fuzz target replays its seeds here; `make fuzz` builds it for libFuzzer.
FUZZ_PROGRAMS := $(patsubst tests/%.c,$(BUILD)/tests/%,$(sort $(wildcard tests/fuzz/fuzz_*.c)))

# Memory that runs out, in the library and in the program.
FAULT_PROGRAMS := $(BUILD)/tests/faults/starved $(BUILD)/tests/faults/preload.so

$(BUILD)/tests/faults/preload.so: tests/faults/preload.c tests/faults/starve.h
	@mkdir -p $(@D)
	$(CC) $(ALL_CPPFLAGS) -Itests $(ALL_CFLAGS) -shared -o $@ $<

-include $(TEST_PROGRAMS:%=%.d) $(FUZZ_PROGRAMS:%=%.d)

## make check      deps for the tests, the build, and all tests
.PHONY: check run-tests
check: test-deps
	@echo "$(call say,building credo and its tests ...,сборка credo и тестов...)"
	@$(MAKE) --no-print-directory -s run-tests

run-tests: all $(TEST_PROGRAMS) $(FUZZ_PROGRAMS) $(FAULT_PROGRAMS)
	@CC="$(CC)" SANITIZE="$(SANITIZE)" sh tests/run.sh $(BUILD)

## make check-browser   fetches chromium (300 MB) and opens a report in it
.PHONY: check-browser
check-browser: all
	@sh tools/deps.sh install browser
	@bash tests/report/run.sh $(BUILD)

## make sanitize   the tests under AddressSanitizer and UBSan, in build/asan
.PHONY: sanitize
sanitize: test-deps
	@CREDO_TIMING=no $(MAKE) --no-print-directory -s run-tests BUILD=$(BUILD)/asan CFLAGS="-O1 -g -fno-omit-frame-pointer" \
	    SANITIZE="-fsanitize=address,undefined -fno-sanitize-recover=all"

## make threads    the tests of concurrent runs under ThreadSanitizer, in build/threads
.PHONY: threads
threads: test-deps
	@$(MAKE) --no-print-directory -s all BUILD=$(BUILD)/threads CFLAGS="-O1 -g" SANITIZE="-fsanitize=thread"
	@TSAN_OPTIONS=halt_on_error=1:exitcode=66 CREDO_TIMING=no bash tests/stream/run.sh $(BUILD)/threads

## make valgrind   the unit tests, the fuzz seeds and the golden tests of all commands under valgrind
.PHONY: valgrind
valgrind: test-deps
	@CC="$(CC)" CPPFLAGS="$(CPPFLAGS)" sh tools/deps.sh install valgrind
	@$(MAKE) --no-print-directory -s all $(TEST_PROGRAMS) $(FUZZ_PROGRAMS)
	@CREDO_TIMING=no sh tools/valgrind.sh $(BUILD)

## make coverage   the lines of src/ that the tests run, per file and in all
.PHONY: coverage
coverage: test-deps
	@find $(BUILD)/coverage -name '*.gcda' -delete 2>/dev/null || true
	@CREDO_TIMING=no $(MAKE) --no-print-directory -s run-tests BUILD=$(BUILD)/coverage CFLAGS="-O0 -g" SANITIZE=--coverage; \
	    status=$$?; sh tools/coverage.sh $(BUILD)/coverage; exit $$status

## make fuzz SECONDS=60 TARGETS="..."   libFuzzer on each target of tests/fuzz for so long; needs clang
.PHONY: fuzz fuzz-programs
fuzz: test-deps
	@command -v clang >/dev/null || { echo "clang is not installed; on Debian: apt-get install clang libclang-rt-14-dev" >&2; exit 1; }
	@$(MAKE) --no-print-directory -s fuzz-programs BUILD=$(BUILD)/fuzz CC=clang CFLAGS="-O1 -g -fno-omit-frame-pointer" \
	    SANITIZE="-fsanitize=address,undefined,fuzzer-no-link -fno-sanitize-recover=all" FUZZER="-DCREDO_FUZZ -fsanitize=fuzzer"
	@sh tools/fuzz.sh $(BUILD)/fuzz $(or $(SECONDS),60) $(TARGETS)

fuzz-programs: $(FUZZ_PROGRAMS)

## make lint       the rules of CONTRIBUTING.md: includes, doors, symbols, messages, warnings
.PHONY: lint
lint: all
	@CC="$(CC)" sh tools/lint.sh $(BUILD)

## make eval DATA=file.jsonl   agreement with labelled missions
.PHONY: eval
eval: all
	@test -n "$(DATA)" || { echo "usage: make eval DATA=file.jsonl" >&2; exit 2; }
	@$(BUILD)/credo evaluate $(DATA)

# --- speed ---

$(BUILD)/bench/generate: bench/generate.c
	@mkdir -p $(@D)
	$(CC) $(ALL_CPPFLAGS) $(ALL_CFLAGS) $(ALL_LDFLAGS) -o $@ $< -lm

## make bench      what users have against credo, growth, memory, start; SIZE=20 ROUNDS=5 GROWTH="1 10 20" STREAM=200 ACCEPT=
.PHONY: bench
bench: all $(BUILD)/bench/generate
	@CC="$(CC)" CPPFLAGS="$(CPPFLAGS)" sh tools/deps.sh install bench
	@SIZE="$(SIZE)" ROUNDS="$(ROUNDS)" GROWTH="$(GROWTH)" STREAM="$(STREAM)" ACCEPT="$(ACCEPT)" /usr/bin/python3 -B bench/bench.py $(BUILD)

# --- installing ---

# Manuals are man/NAME.SECTION and, translated, man/LANGUAGE/NAME.SECTION.
MANUALS = $(patsubst man/%,%,$(wildcard man/*.[1-8] man/*/*.[1-8]))
manual_path = $(mandir)/$(filter-out ./,$(dir $(1)))man$(subst .,,$(suffix $(1)))/$(notdir $(1))
bash_completion = $(datadir)/bash-completion/completions/credo
zsh_completion = $(datadir)/zsh/site-functions/_credo
fish_completion = $(datadir)/fish/vendor_completions.d/credo.fish

## make install    with prefix=/usr/local and DESTDIR= as usual
.PHONY: install uninstall
install: all
	$(INSTALL) -D -m 755 $(BUILD)/credo $(DESTDIR)$(bindir)/credo
	$(INSTALL) -D -m 644 src/credo.h $(DESTDIR)$(includedir)/credo.h
	$(INSTALL) -D -m 644 $(BUILD)/libcredo.a $(DESTDIR)$(libdir)/libcredo.a
	$(INSTALL) -D -m 644 $(BUILD)/libcredo.so $(DESTDIR)$(libdir)/libcredo.so.$(VERSION)
	ln -sf libcredo.so.$(VERSION) $(DESTDIR)$(libdir)/libcredo.so.$(SOVERSION)
	ln -sf libcredo.so.$(SOVERSION) $(DESTDIR)$(libdir)/libcredo.so
	$(INSTALL) -d $(DESTDIR)$(libdir)/pkgconfig
	sed -e 's|@prefix@|$(prefix)|' -e 's|@libdir@|$(libdir)|' -e 's|@includedir@|$(includedir)|' -e 's|@version@|$(VERSION)|' \
	    src/credo.pc.in >$(DESTDIR)$(libdir)/pkgconfig/credo.pc
	$(foreach page,$(MANUALS),$(INSTALL) -D -m 644 man/$(page) $(DESTDIR)$(call manual_path,$(page)) &&) true
	test ! -f completions/credo.bash || $(INSTALL) -D -m 644 completions/credo.bash $(DESTDIR)$(bash_completion)
	test ! -f completions/_credo || $(INSTALL) -D -m 644 completions/_credo $(DESTDIR)$(zsh_completion)
	test ! -f completions/credo.fish || $(INSTALL) -D -m 644 completions/credo.fish $(DESTDIR)$(fish_completion)

## make uninstall  with the same prefix and DESTDIR
uninstall:
	rm -f $(DESTDIR)$(bindir)/credo $(DESTDIR)$(includedir)/credo.h $(DESTDIR)$(libdir)/libcredo.a
	rm -f $(DESTDIR)$(libdir)/libcredo.so $(DESTDIR)$(libdir)/libcredo.so.$(SOVERSION) $(DESTDIR)$(libdir)/libcredo.so.$(VERSION)
	rm -f $(DESTDIR)$(libdir)/pkgconfig/credo.pc $(DESTDIR)$(bash_completion) $(DESTDIR)$(zsh_completion) $(DESTDIR)$(fish_completion)
	rm -f $(foreach page,$(MANUALS),$(DESTDIR)$(call manual_path,$(page)))

# --- learning ---

## make calibrate  learns the weights anew; DATA=file.jsonl adds labelled missions, which are measured then; else files n are
LEARN = $(BUILD)/credo calibrate --lexicons lexicons --measure '$(if $(DATA),$(notdir $(DATA)),/n)'
.PHONY: calibrate
calibrate: $(BUILD)/credo
	$(LEARN) --language en --output lexicons/en/weights.tsv $(DATA) $(wildcard corpus/training/en/*.missions)
	$(LEARN) --language ru --output lexicons/ru/weights.tsv $(DATA) $(wildcard corpus/training/ru/*.missions)
