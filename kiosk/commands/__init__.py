"""The commands, one file each: its flags and its run. What needs Qt is imported by the run."""
