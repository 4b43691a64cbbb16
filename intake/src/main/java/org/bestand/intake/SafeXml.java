package org.bestand.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Reads XML of strangers: no DOCTYPE, so that it can neither grow by itself nor ask for anything, not deeper nor longer than may be. */
final class SafeXml {
    private final Limits limits;

    SafeXml(Limits limits) {
        this.limits = limits;
    }

    /**
     * The tree of some bytes.
     *
     * @param charset what the sender says that they are in where they do not say it themselves, or empty
     */
    Document read(byte[] bytes, String charset) throws Refusal {
        if (bytes.length > limits.of(Limit.PAGE_BYTES)) {
            throw new Refusal("is XML of " + bytes.length + " bytes" + limits.named(Limit.PAGE_BYTES));
        }
        SAXBuilder builder = new SAXBuilder(XMLReaders.NONVALIDATING);
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        builder.setXMLFilter(new Depth());
        InputSource source = new InputSource(new ByteArrayInputStream(bytes));
        if (!charset.isBlank() && !Head.words(bytes).startsWith("<?xml")) {
            source.setEncoding(charset);
        }
        try {
            return builder.build(source);
        } catch (JDOMException | IOException e) {
            throw refusal(e);
        }
    }

    private static Refusal refusal(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooMuch) {
                return new Refusal(cause.getMessage());
            }
        }
        String said = e.getMessage() == null ? "" : e.getMessage();
        if (said.contains("DOCTYPE")) {
            return new Refusal("has a DOCTYPE, which no feed needs and none may have");
        }
        var line = java.util.regex.Pattern.compile("on line (\\d+)").matcher(said);
        return new Refusal("is not readable XML" + (line.find() ? ": it goes wrong on line " + line.group(1) : ""));
    }

    private static final class TooMuch extends SAXException {
        private static final long serialVersionUID = 1L;

        TooMuch(String message) {
            super(message);
        }
    }

    /** Counts elements while they are read. */
    private final class Depth extends XMLFilterImpl {
        private int depth;
        private long elements;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            if (++depth > limits.of(Limit.NESTING)) {
                throw new TooMuch("has elements that are deeper than may be" + limits.named(Limit.NESTING));
            }
            elements += 1 + attributes.getLength();
            if (elements > limits.of(Limit.TAGS)) {
                throw new TooMuch("has more than " + limits.of(Limit.TAGS) + " tags" + limits.named(Limit.TAGS));
            }
            super.startElement(uri, name, qualified, attributes);
        }

        @Override
        public void endElement(String uri, String name, String qualified) throws SAXException {
            depth--;
            super.endElement(uri, name, qualified);
        }
    }
}
