"""Letters: the outbox, delivery, links in letters."""
