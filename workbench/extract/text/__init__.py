"""A text before any rule of meaning: paragraphs, sentences, words, parts of speech, quotations, names, dates, language, masthead."""
