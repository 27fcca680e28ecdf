"""One sanitiser a medium: what came from outside passes here before it is shown, printed or written."""
