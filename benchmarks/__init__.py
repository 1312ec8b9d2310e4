"""Speed and size, each beside a limit measured in the same run; see docs in `__main__`."""
