"""Disciplines and schools: dated reference data with sources."""
