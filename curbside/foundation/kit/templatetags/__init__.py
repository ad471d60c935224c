"""Kit's."""
