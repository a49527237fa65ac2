"""Loaded models. A language model has a thread that writes for all its callers together, a token each at a time.

files.py      from a model's name to its files
pool.py       loaded models by name
loading.py    from files to models of torch
language.py   a loaded language model, as the provider sees it
batcher.py    its thread: who reads, who writes, who leaves
rows.py       the caches of those that write together
writer.py     one answer: choosing tokens, turning them to text, knowing when to stop
choosing.py, text.py, grammar.py   the parts of that
marks.py      texts that are tokens with a meaning, which callers cannot write
work.py       what is asked of the thread, and what it answers
adapters.py   LoRA adapters on a loaded model
encoder.py    a loaded embedding or reranking model
"""
