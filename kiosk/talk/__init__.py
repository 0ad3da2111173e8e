"""The talk with its windows, on screens and in pictures, and what is kept of it."""
