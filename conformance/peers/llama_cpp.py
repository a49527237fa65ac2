"""llama.cpp's own server, as the package xllamacpp carries it: `python llama_cpp.py MODEL.gguf PORT`."""

import sys

import xllamacpp

params = xllamacpp.CommonParams()
params.model.path, params.port = sys.argv[1], int(sys.argv[2])
params.hostnames = ["127.0.0.1"]
params.model_alias = {"smollm2-135m-instruct"}
params.n_parallel, params.n_ctx = 4, 4 * 2048
params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1
params.use_jinja = True
params.ui = False
server = xllamacpp.Server(params)
sys.stdin.read()
