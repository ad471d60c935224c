"""Times, places, the plan, the check-in, the conversation screen."""
