package org.bestand.exchange.dossier;

import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page put together of elements: foreign words go in as text and never as tags. */
final class Html {
    private final Document document;
    private final Element body;

    Html(String language, String title, String style) {
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java has a document builder", e);
        }
        Element html = document.createElement("html");
        html.setAttribute("lang", language);
        document.appendChild(html);
        Element head = add(html, "head", "");
        add(head, "title", title);
        add(head, "style", style);
        body = add(add(html, "body", ""), "main", "");
    }

    Element body() {
        return body;
    }

    /** Adds an element with some text; control characters, which no page may hold, as blanks. */
    Element add(Element parent, String name, String text) {
        Element element = document.createElement(name);
        if (!text.isEmpty()) {
            element.appendChild(document.createTextNode(legal(text)));
        }
        parent.appendChild(element);
        return element;
    }

    void text(Element parent, String text) {
        parent.appendChild(document.createTextNode(legal(text)));
    }

    Element link(Element parent, String target, String text) {
        Element link = add(parent, "a", text);
        link.setAttribute("href", target);
        return link;
    }

    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) && c != '\n' && c != '\t' || isHalf(c) ? ' ' : c)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    String print() {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.METHOD, "html");
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.setOutputProperty(OutputKeys.INDENT, "no");
            StringWriter out = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(out));
            return "<!DOCTYPE html>\n" + out + "\n";
        } catch (TransformerException e) {
            throw new IllegalStateException("a page of elements can be written", e);
        }
    }
}
