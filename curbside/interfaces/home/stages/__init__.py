"""The rules of the next step, by stage of a conversation."""
