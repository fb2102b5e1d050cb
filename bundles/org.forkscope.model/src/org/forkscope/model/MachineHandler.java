package org.forkscope.model;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Makes structures of XML elements, and stops at the first thing that does not belong into a saved machine. */
final class MachineHandler extends SAXXMIHandler {

	/** A saved machine needs six: the machine, a process, its U-area, statistics, and one to spare. */
	private static final int MAX_DEPTH = 32;

	private int depth;

	MachineHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
		super(resource, helper, options);
	}

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
		if (++depth > MAX_DEPTH) {
			throw refusal("MachineXmi_tooDeep", MAX_DEPTH);
		}
		super.startElement(uri, localName, name, attributes);
	}

	@Override
	public void endElement(String uri, String localName, String name) {
		depth--;
		super.endElement(uri, localName, name);
	}

	@Override
	public void startDTD(String name, String publicId, String systemId) {
		throw refusal("MachineXmi_doctype");
	}

	@Override
	public InputSource resolveEntity(String publicId, String systemId) {
		throw refusal("MachineXmi_entity");
	}

	@Override
	protected EPackage getPackageForURI(String uri) {
		if (uri == null) {
			throw refusal("MachineXmi_root");
		}
		if (!KernelPackage.eNS_URI.equals(uri)) {
			throw refusal("MachineXmi_namespace", uri);
		}
		return KernelPackage.eINSTANCE;
	}

	@Override
	protected void handleProxy(InternalEObject proxy, String uri) {
		throw refusal("MachineXmi_foreign", uri);
	}

	@Override
	protected void processObject(EObject object) {
		if (object != null && !(object instanceof KernelObject)) {
			throw refusal("MachineXmi_element", object.eClass().getName());
		}
		super.processObject(object);
	}

	@Override
	public void error(XMIException e) {
		throw refusal(e);
	}

	@Override
	public void error(SAXParseException e) {
		throw refusal(e);
	}

	@Override
	public void fatalError(SAXParseException e) {
		throw refusal(e);
	}

	private Refusal refusal(String key, Object... arguments) {
		return refusalAt(getLineNumber(), getColumnNumber(), Messages.text(key, arguments));
	}

	private static Refusal refusal(XMIException e) {
		return refusalAt(e.getLine(), e.getColumn(), text(e));
	}

	private static Refusal refusal(SAXParseException e) {
		return refusalAt(e.getLineNumber(), e.getColumnNumber(), Messages.text("MachineXmi_xml", e.getMessage()));
	}

	private static Refusal refusalAt(int line, int column, String text) {
		return new Refusal(line < 1 ? text : Messages.text("MachineXmi_place", line, column, text));
	}

	private static String text(XMIException e) {
		if (e instanceof FeatureNotFoundException f) {
			return Messages.text("MachineXmi_feature", f.getObject().eClass().getName(), f.getName());
		}
		if (e instanceof ClassNotFoundException c) {
			return Messages.text("MachineXmi_element", c.getName());
		}
		if (e instanceof IllegalValueException v) {
			return Messages.text("MachineXmi_value", v.getFeature().getName(), v.getValue());
		}
		if (e instanceof UnresolvedReferenceException r) {
			return Messages.text("MachineXmi_reference", r.getReference());
		}
		return Messages.text("MachineXmi_xml", e.getMessage());
	}
}
