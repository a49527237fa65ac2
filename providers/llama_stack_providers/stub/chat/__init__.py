"""Chats: what the stub's model says, and the faces that put it into OpenAI's words and the native ones."""
