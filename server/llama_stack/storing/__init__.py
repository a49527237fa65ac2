"""Chat completions that callers asked to keep: a journal that never loses one, and a table that answers for them.

answer ─▶ record ─▶ journal (one write, before the answer's last byte) ─▶ assembled in the background ─▶ table
"""

from llama_stack.storing.chats import StoredChats
from llama_stack.storing.journal import Journal, MemoryJournal
from llama_stack.storing.table import ChatTable, MemoryChats, StoredChat

__all__ = ["ChatTable", "Journal", "MemoryChats", "MemoryJournal", "StoredChat", "StoredChats"]
