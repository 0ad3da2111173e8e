"""What the program knows of the globe: the outlines of countries, and how they are laid flat."""
