# The commands of the project. Each does all the set-up it needs, once.
.PHONY: run quick test test-gl axe phone exe test-exe lint bench soak hall heard lock translations looks setup \
	setup-for-tests system-libraries system-libraries-for-tests clean

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Given to the program, to pytest or to the bench: make run ARGS="--fullscreen"
ARGS ?=
# As many processes of tests as tests/conftest.py says; SHARED= runs them in one, to look into a test.
SHARED ?= --numprocesses auto --dist worksteal
# The program and its tests are compiled once, and not by each of the processes that tests start.
export PYTHONDONTWRITEBYTECODE :=
QUICK := $(addprefix tests/,bridge briefing content quality settings show staff usage)

# The hub. Without a display it renders the tour to ./tour.
run: setup
	$(BIN)/python -m kiosk $(ARGS)

# The tests that need neither a window nor another process, and what lint asks of the code: for between two edits.
quick: setup-for-tests
	$(BIN)/python -m pytest $(QUICK) --numprocesses logical --dist loadfile $(ARGS)

# Every test but those of the built file.
test: setup-for-tests
	$(BIN)/python -m pytest -m "not exe and not gl" $(SHARED) $(ARGS)

# Every page, slide and console drawn with OpenGL too, and held beside the software renderer's; make test does a dozen.
test-gl: setup-for-tests
	$(BIN)/python -m pytest -m gl tests/ui $(ARGS)

# What axe-core finds in the HTML of briefings, in Chromium. Needs chromium and npm.
axe: setup
	$(BIN)/python -m tests.axe

# A talk with the speaker's phone, and with a visitor's, in Chromium at a phone's size, by touch; what axe-core finds;
# pictures in build/phone. Needs chromium and npm.
phone: setup
	$(BIN)/python -m tests.phone.phone_play

# dist/dutch-diamond-kiosk: the whole program and its briefing in one file; the same from the same, byte for byte, since
# sets have one order. Then what is largest in it.
exe: setup-for-tests
	PYTHONHASHSEED=1 $(BIN)/pyinstaller --noconfirm --clean --log-level ERROR build.spec
	PYTHONPATH=resources $(BIN)/python -m one_file

# The built file, as a person would use it.
test-exe: setup-for-tests
	$(BIN)/python -m pytest -m exe tests/package $(ARGS)

lint: setup-for-tests
	$(BIN)/ruff check . build.spec
	$(BIN)/ruff format --check . build.spec
	$(BIN)/mypy
	$(BIN)/python -m pytest tests/quality $(ARGS)

# Speed and memory, beside other programs that do the same.
bench: setup-for-tests
	$(BIN)/python -m tests.bench $(ARGS)

# An hour of taps, keys, kills and other resolutions at a locked hub: the built file, where there is one.
MINUTES ?= 60
soak: setup-for-tests
	$(BIN)/python -m tests.bench.soak --minutes $(MINUTES) $(ARGS)

# docs/looks: all pages of the hub and all slides beside each other, to be judged as on a wall.
looks: setup
	rm -rf build/looks
	$(BIN)/python -m kiosk render --language nl --sheet --out build/looks/hub
	$(BIN)/python -m kiosk render --language nl --sheet --face stage --out build/looks/stage
	cp build/looks/hub/sheet.nl.png docs/looks/hub.nl.png
	cp build/looks/stage/sheet.nl.png docs/looks/stage.nl.png

# A round table on virtual displays: broker, speaker and three screens; a sheet of pictures in build/hall.
hall: setup-for-tests
	$(BIN)/python -m tests.hall.round_table $(ARGS)

# build/heard: one whole visit by ear and five keys, as a sound file and its transcript, in each language.
heard: setup-for-tests
	$(BIN)/python -m tests.heard

# requirements.lock anew from pyproject.toml; make lock ARGS=--upgrade takes newer versions.
lock: setup
	@$(BIN)/python -m uv --version >/dev/null 2>&1 || $(BIN)/python -m pip install --quiet uv
	$(BIN)/python -m uv pip compile --quiet --universal --python-version 3.11 --extra dev --generate-hashes \
		--no-emit-index-url --no-header --no-annotate --output-file requirements.lock pyproject.toml $(ARGS) >/dev/null
	@{ echo "# Everything this project runs on and is built with, pinned. Remade by: make lock"; \
		grep -v '^#' requirements.lock; } > requirements.lock.new
	@mv requirements.lock.new requirements.lock

# The program's own words, from QML to .ts (to translate) and .qm (to load).
translations: setup
	$(BIN)/pyside6-lupdate $(wildcard kiosk/ui/Kiosk/*/*.qml) -source-language en -no-obsolete \
		-ts resources/i18n/kiosk.nl.ts resources/i18n/kiosk.en.ts
	$(BIN)/pyside6-lrelease resources/i18n/kiosk.nl.ts resources/i18n/kiosk.en.ts

# What the program is run with; and what it is tested and built with beside that. The list of the system's part says which.
setup: $(VENV)/.ready
setup-for-tests: system-libraries-for-tests setup

# Asked each time, and quick where nothing is missing: no file says what a system has.
system-libraries:
	@PYTHON=$(PYTHON) sh .ci/system-libraries run
system-libraries-for-tests:
	@PYTHON=$(PYTHON) sh .ci/system-libraries run test

# Made anew whenever the lock changes; a virtual environment whose Python is gone is made afresh. The project itself goes
# in as it lies here, which gives the command kiosk. Then PySide's own modules are laid out as files, by its switch for that:
# else it compiles them at each start, 20 ms of 280 (shiboken6 6.11, signature_bootstrap.py); and what only its own build
# uses of them is emptied: another 12 (resources/one_file/modules.py).
$(VENV)/.ready: requirements.lock pyproject.toml | system-libraries
	$(BIN)/python -c "" 2>/dev/null || $(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	SBK_EMBED=0 $(BIN)/python -c "import PySide6.QtCore, shibokensupport.signature.lib.pyi_generator as unused; \
		open(unused.__file__, 'w').close()"
	@touch $@

clean:
	rm -rf build dist tour
