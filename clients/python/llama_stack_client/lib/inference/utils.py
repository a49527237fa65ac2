"""Files inside messages."""

from __future__ import annotations

import base64
import os
from pathlib import Path


class MessageAttachment:
    """A file as text, for a message that holds an image or a document."""

    @classmethod
    def base64(cls, file_path: str | os.PathLike[str]) -> str:
        """The bytes of the file in Base64."""
        return base64.b64encode(Path(file_path).read_bytes()).decode("ascii")

    @classmethod
    def data_url(cls, media_type: str, file_path: str | os.PathLike[str]) -> str:
        """The file as a `data:` address."""
        return f"data:{media_type};base64,{cls.base64(file_path)}"
