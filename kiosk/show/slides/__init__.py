"""Slides of pages, how large their type is, and the notes to them."""
