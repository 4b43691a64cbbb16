package org.bestand.documents;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads documents until standard input ends: each as its length (four bytes) and its bytes. Answers each by one byte (1 fine, 0 not) and twice a
 * length and as many bytes of UTF-8: the title and the text, or nothing and what is wrong, to go on a sentence that begins with the input's name.
 */
public final class Main {
    private Main() {}

    /** @param words most UTF-16 units of a text, and of a title */
    public static void main(String[] words) throws IOException {
        Drawing drawing = new Drawing(Integer.parseInt(words[0]), Integer.parseInt(words[1]));
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
        System.setOut(System.err); // what a library prints is no answer
        while (true) {
            int length;
            try {
                length = in.readInt();
            } catch (EOFException e) {
                return;
            }
            Drawing.Drawn drawn = drawing.of(in.readNBytes(length));
            out.writeBoolean(drawn.isFine());
            write(drawn.title(), out);
            write(drawn.text(), out);
            out.flush();
        }
    }

    private static void write(String words, DataOutputStream out) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
