"""Who said a claim, down the chain, and what that source is worth for it."""
