"""What can be on the screen: the review, and the dialogs over it. A dialog returns a value and does nothing itself."""
