"""Services that behave: each speaks the documented wire of a vendor in front of the stub's model, over a real socket.

The fakes beside this folder answer what a test tells them. These answer by themselves: they refuse what the vendor's
documentation says is refused, keep to limits, stop texts, tools and schemas, and vary where nothing holds them. So the
conformance kit can be put to a provider in front of them. They are fakes all the same: no vendor was asked.

serving.py     a service on a port, and what it does when a model of the kit's scripts is asked for
model.py       the stub's model, asked in the words of no wire
anthropic.py, gemini.py, bedrock.py, triton.py    wires of their own
openai.py, dialects.py     OpenAI's wire, and where others who speak it differ
catalogue.py   all of them, by name

    python -m tests.providers.inference.services anthropic 9400        # until it is interrupted
"""
