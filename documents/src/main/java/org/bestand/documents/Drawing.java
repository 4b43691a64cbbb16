package org.bestand.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Draws title and text out of a document; what is embedded in it, and what its pictures show, is left aside. */
final class Drawing {
    private final int longestText;
    private final int longestTitle;

    Drawing(int longestText, int longestTitle) {
        this.longestText = longestText;
        this.longestTitle = longestTitle;
    }

    /**
     * What came of a document.
     *
     * @param isFine whether it was read
     * @param text its text, or what is wrong
     */
    record Drawn(boolean isFine, String title, String text) {}

    Drawn of(byte[] document) {
        boolean isPdf = document.length > 4 && document[0] == '%' && document[1] == 'P';
        Parser parser = isPdf ? new PDFParser() : new OOXMLParser();
        Metadata metadata = new Metadata();
        BodyContentHandler words = new BodyContentHandler(longestText);
        try {
            parser.parse(new ByteArrayInputStream(document), words, metadata, context());
        } catch (EncryptedDocumentException e) {
            return wrong("is locked by a password");
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError e) {
            boolean tooLong = String.valueOf(e.getMessage()).contains("more than");
            return wrong(
                    tooLong
                            ? "has a text of more than " + longestText + " characters; the limit text-length is "
                                    + longestText
                            : "is a damaged " + (isPdf ? "PDF" : "Word document"));
        }
        String title = metadata.get(TikaCoreProperties.TITLE);
        String plain = title == null ? "" : title.strip();
        return new Drawn(
                true,
                plain.length() > longestTitle ? "" : plain,
                words.toString().strip());
    }

    private static Drawn wrong(String sentence) {
        return new Drawn(false, "", sentence);
    }

    private static ParseContext context() {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setExtractAcroFormContent(false);
        pdf.setSortByPosition(false);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(
                java.io.InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // what is embedded is another document
        }
    }
}
