package org.bestand.reading.syntax;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bestand.reading.pack.PackException;
import org.bestand.reading.syntax.net.Network;
import org.bestand.reading.syntax.net.Shape;
import org.bestand.reading.syntax.net.Weights;

/**
 * A model as a file: gzip over its sizes, strings, learned lemmas and weights. Each row of weights is a scale and whole
 * numbers, of eight bits in the tables, of sixteen in the matrices.
 */
public final class ModelFile {
    private static final int MAGIC = 0x42534d31;
    private static final int BUFFER = 1 << 16;

    private ModelFile() {}

    /** Writes a model; the same model gives the same bytes. Leaves the stream open. */
    public static void write(Model model, OutputStream file) throws IOException {
        var zip = new GZIPOutputStream(file, BUFFER);
        var out = new DataOutputStream(new BufferedOutputStream(zip, BUFFER));
        out.writeInt(MAGIC);
        Shape shape = model.network().shape();
        for (int size : sizes(shape)) {
            out.writeInt(size);
        }
        for (Inventory inventory : List.of(model.words(), model.readings(), model.tags(), model.labels())) {
            for (String string : inventory.strings()) {
                out.writeUTF(string);
            }
        }
        write(model.lemmas().words(), out);
        write(model.lemmas().endings(), out);
        List<float[][]> all = model.network().weights().all();
        for (int i = 0; i < all.size(); i++) {
            for (float[] row : all.get(i)) {
                write(row, i < Weights.TABLES, out);
            }
        }
        out.flush();
        zip.finish();
    }

    /**
     * Reads a model; leaves the stream open.
     *
     * @throws PackException where the bytes are not a model
     */
    public static Model read(InputStream file) {
        try {
            var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file, BUFFER), BUFFER));
            if (in.readInt() != MAGIC) {
                throw new PackException("the syntax model is of another version; train it anew");
            }
            int[] sizes = new int[13];
            for (int i = 0; i < sizes.length; i++) {
                sizes[i] = in.readInt();
            }
            Shape shape = shape(sizes);
            Inventory words = inventory(shape.words(), in);
            Inventory readings = inventory(shape.readings(), in);
            Inventory tags = inventory(shape.tags(), in);
            Inventory labels = inventory(shape.labels(), in);
            LemmaRules lemmas = new LemmaRules(map(in), map(in));
            return new Model(words, readings, tags, labels, new Network(shape, weights(shape, in)), lemmas);
        } catch (IOException e) {
            throw new PackException("the syntax model cannot be read (" + e.getMessage() + "); train it anew");
        }
    }

    private static int[] sizes(Shape s) {
        return new int[] {
            s.words(),
            s.ngrams(),
            s.readings(),
            s.cases(),
            s.wordWidth(),
            s.ngramWidth(),
            s.readingWidth(),
            s.caseWidth(),
            s.hidden(),
            s.arcWidth(),
            s.labelWidth(),
            s.tags(),
            s.labels()
        };
    }

    private static Shape shape(int[] s) {
        return new Shape(s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7], s[8], s[9], s[10], s[11], s[12]);
    }

    private static Inventory inventory(int size, DataInputStream in) throws IOException {
        List<String> strings = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            strings.add(in.readUTF());
        }
        return new Inventory(strings);
    }

    private static void write(Map<String, String> map, DataOutputStream out) throws IOException {
        out.writeInt(map.size());
        for (Map.Entry<String, String> entry : new TreeMap<>(map).entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeUTF(entry.getValue());
        }
    }

    private static Map<String, String> map(DataInputStream in) throws IOException {
        Map<String, String> map = new HashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            map.put(in.readUTF(), in.readUTF());
        }
        return map;
    }

    /** All rows are taken from the stream at once: there are very many, and short. */
    private static Weights weights(Shape shape, DataInputStream in) throws IOException {
        Weights weights = Weights.zeros(shape);
        List<float[][]> all = weights.all();
        ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
        try {
            for (int i = 0; i < all.size(); i++) {
                for (float[] row : all.get(i)) {
                    decode(bytes, i < Weights.TABLES, row);
                }
            }
        } catch (BufferUnderflowException e) {
            throw new EOFException("it ends too soon");
        }
        return weights;
    }

    private static void write(float[] row, boolean small, DataOutputStream out) throws IOException {
        float most = 0;
        for (float value : row) {
            most = Math.max(most, Math.abs(value));
        }
        float scale = most / (small ? Byte.MAX_VALUE : Short.MAX_VALUE);
        out.writeFloat(scale);
        for (float value : row) {
            int whole = scale == 0 ? 0 : Math.round(value / scale);
            if (small) {
                out.writeByte(whole);
            } else {
                out.writeShort(whole);
            }
        }
    }

    private static void decode(ByteBuffer bytes, boolean small, float[] row) {
        float scale = bytes.getFloat();
        for (int j = 0; j < row.length; j++) {
            row[j] = (small ? bytes.get() : bytes.getShort()) * scale;
        }
    }
}
