"""Encrypted, offline casework for street workers and social mediators."""
