"""Mutuals, warm paths, and introductions to which both sides say yes."""
