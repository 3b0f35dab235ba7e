"""The reader of subtitles and transcripts with times."""
