"""What a link in a letter opens. No account needed."""
