"""Pages as props: all that a face draws of a page or a panel, in plain values."""
