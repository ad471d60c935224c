"""Opt-outs: what every floor must obey before it writes to anyone."""
