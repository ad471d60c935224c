"""Whom each student of the cast knows, and what became of it. All invented."""
