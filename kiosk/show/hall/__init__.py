"""Screens that agree: what a speaker says to a hall, and whom a screen follows. Pure."""
