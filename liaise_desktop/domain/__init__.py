"""The field as pure data and rules: no clock, no randomness, no input or output."""
