"""What the providers of models that speak another wire than OpenAI's share.

A chat in OpenAI's form is read once into a conversation, a plan of tools and a shape; each provider writes those in
its service's form and reads the answer into pieces, out of which OpenAI's answers are made.

inference.py      the class to inherit from: OpenAI's chats, in terms of one `Work` for each request
conversation.py, media.py   the messages, read
tools.py, shape.py, fields.py   what is asked for, read or refused by name
pieces.py, answers.py   what a model wrote
config.py         settings of the connection
vectors.py        embeddings, in OpenAI's form
clients.py        keys, and one client of the SDK for each of the latest of them
thoughts.py       what a model thought before it called tools, kept for the next request
refusals.py       what the service refused, as errors of ours
claude.py         what a name of a Claude model tells, wherever it is hosted
"""
