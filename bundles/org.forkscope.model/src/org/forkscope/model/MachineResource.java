package org.forkscope.model;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A saved machine: EMF's XMI, with values written our own way and a reader that trusts nothing. */
final class MachineResource extends XMIResourceImpl {

	@Override
	protected XMLHelper createXMLHelper() {
		return new ValueHelper(this);
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new GuardedLoad(createXMLHelper());
	}

	/** Values by {@link ValueText}. The generated factory would read arrays as serialised Java objects. */
	private static final class ValueHelper extends XMIHelperImpl {

		ValueHelper(MachineResource resource) {
			super(resource);
		}

		@Override
		public String convertToString(EFactory factory, EDataType type, Object value) {
			return ValueText.write(type, value);
		}

		@Override
		protected Object createFromString(EFactory factory, EDataType type, String text) {
			return ValueText.read(type, text);
		}
	}

	private static final class GuardedLoad extends XMILoadImpl {

		GuardedLoad(XMLHelper helper) {
			super(helper);
		}

		@Override
		protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
			SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
			factory.setNamespaceAware(false);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
			factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			return factory.newSAXParser();
		}

		@Override
		protected DefaultHandler makeDefaultHandler() {
			return new MachineHandler(resource, helper, options);
		}
	}
}
