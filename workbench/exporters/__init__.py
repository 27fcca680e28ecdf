"""Dossiers -> files, one format a file."""
