"""Where older programs look for these models."""

from ..generated.types import ShieldCallStep as ShieldCallStep

__all__ = ["ShieldCallStep"]
