"""Who did what, when. Never what was written."""
