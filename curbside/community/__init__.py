"""What happens between members."""
