"""What a program needs of its machine before any window: environment, log, locks, files, renderer, clocks."""
