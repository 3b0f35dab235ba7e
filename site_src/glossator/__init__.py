"""Glossator: a folder of sources becomes an annotated reader."""

__version__ = "0.1.0"
