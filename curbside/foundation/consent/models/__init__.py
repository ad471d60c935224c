"""Models."""

from .opt_out import OptOut

__all__ = ["OptOut"]
