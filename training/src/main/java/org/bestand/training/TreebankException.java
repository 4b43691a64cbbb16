package org.bestand.training;

/** A treebank is not CoNLL-U as it should be. The message names the file and the line. */
final class TreebankException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TreebankException(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }
}
