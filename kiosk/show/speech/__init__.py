"""What is said of a page, and how: for who hears the hub instead of seeing it."""
