# The commands of the project. Each does all the set-up it needs.
.PHONY: run test exe test-exe lint bench lock setup translations

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

run: setup
	$(BIN)/python -m kiosk $(ARGS)

setup: $(VENV)/.ready
	@sh scripts/system-libraries
