"""Contact files: upload, preview, commit, undo."""
