# What a person runs. Each target is one script in bin/; read them for the how.
.PHONY: setup run test check proof bench lock translations
.DEFAULT_GOAL := run

setup:  ## make .venv with what running needs
	@bin/setup

run:  ## the demo: web server and worker, on http://localhost:8000 (PORT=… for another)
	@bin/run

check:  ## the quick loop, no browser: lint, types, house rules, unit tests on SQLite
	@bin/check

test:  ## everything, on SQLite and PostgreSQL, journeys in the browser included
	@bin/test

proof:  ## the long proofs, sampled; FULL=1 for whole
	@bin/proof

bench:  ## time our algorithms against their peers, side by side
	@bin/bench

lock:  ## write the hash-locked requirements anew from pyproject.toml
	@bin/lock

translations:  ## collect the marked strings into the .po files
	@bin/translations
