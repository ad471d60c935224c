"""The question bank, and the sheet of questions for one conversation."""
