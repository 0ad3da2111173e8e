"""Owns what is known of a picture before any decoder sees it: where it is, what it is, and what is wrong with it."""
