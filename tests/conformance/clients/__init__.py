"""Wire vectors: the same calls made by every SDK against one scripted peer, and compared. See README.md."""
