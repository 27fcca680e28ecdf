"""How accurate and how fast the product is: for developers, no part of what is installed."""
