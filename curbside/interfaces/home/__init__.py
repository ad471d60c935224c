"""The front page, the welcome and the student's today."""
