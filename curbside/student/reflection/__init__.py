"""What was heard against what was hoped, turning points, next steps, thanks."""
