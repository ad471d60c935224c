"""Curbside: from a first idea to the thank-you, one informational interview at a time."""
