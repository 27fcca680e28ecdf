"""Steps from one schema of the store to the next; imported only when a store is behind."""
