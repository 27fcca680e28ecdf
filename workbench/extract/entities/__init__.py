"""Who is in the article: persons, bodies, groups and documents, and every mention that means one of them."""
