"""Characters and where they are, whatever the words mean."""
