"""Encrypted, offline casework for street workers and social mediators."""

__version__ = "0.1.0"
