"""One student's own work, private."""
