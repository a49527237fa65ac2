"""LoRA adapters on a loaded model. Answers by different adapters, and by none, are written together."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from llama_stack_spi import InvalidRequestError

BASE = "__base__"
"""How peft names the model without an adapter."""


class Adapters:
    """The adapters of one model; used from the model's thread alone.

    Attributes:
        model: What reads tokens: the model itself, or with the adapters around it.
    """

    def __init__(self, model: Any, *, most: int) -> None:
        self.model = model
        self._most = most
        self._names: dict[str, str] = {}

    def use(self, name: str, folder: Path, busy: set[str]) -> None:
        """Loads an adapter unless it is loaded; the one unused longest makes room.

        Raises:
            InvalidRequestError: It does not fit this model, or no other can go.
        """
        if name in self._names:
            self._names[name] = self._names.pop(name)
            return
        # peft takes no dots in names.
        inner = f"a{name.encode().hex()}"
        try:
            self._load(inner, str(folder))
        except (ValueError, RuntimeError, KeyError, TypeError, OSError) as error:
            self._drop(inner)
            line = (str(error).splitlines() or [type(error).__name__])[0].rstrip(".:")
            raise InvalidRequestError(
                f"The adapter '{name}' does not fit this model: {line}.",
                code="adapter_mismatch",
                param="model",
            ) from None
        self._names[name] = inner
        idle = next((each for each in self._names if each not in busy), None)
        if len(self._names) > self._most and idle is not None:
            self._drop(self._names.pop(idle))

    def _load(self, inner: str, folder: str) -> None:
        from peft import PeftConfig, PeftModel

        if not isinstance(self.model, PeftModel):
            self.model = PeftModel(self.model, PeftConfig.from_pretrained(folder), adapter_name=inner)
        self.model.load_adapter(folder, adapter_name=inner)
        self.model.set_adapter(inner)
        self.model.eval()

    def _drop(self, inner: str) -> None:
        """Forgets an adapter, also one that was loaded in part; without any the model is itself again."""
        from peft import PeftModel

        if not isinstance(self.model, PeftModel):
            return
        if self._names:
            self.model.set_adapter(next(reversed(self._names.values())))
            if inner in self.model.peft_config:
                self.model.delete_adapter(inner)
        else:
            self.model = self.model.unload()

    def rows(self, names: list[str | None]) -> dict[str, list[str]]:
        """What a call of the model has to be told so that each row is read with its own adapter."""
        if not self._names:
            return {}
        return {"adapter_names": [BASE if name is None else self._names[name] for name in names]}
