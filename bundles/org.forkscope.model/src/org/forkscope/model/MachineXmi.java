package org.forkscope.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;

/**
 * Saves the structures of a machine as XMI and loads them again. Equal states give equal bytes. What is loaded stands by itself:
 * its structures lie in no {@link Memory} and the kernel stacks, which are no structures of the kernel, are empty.
 */
public final class MachineXmi {

	/** Bytes that {@link #load(InputStream)} reads at most: 256 MiB. */
	public static final long DEFAULT_LIMIT = 256L << 20;

	/** The lexical handler is what sees, and refuses, a document type declaration. */
	private static final Map<String, Object> LOAD = Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true,
			XMLResource.OPTION_USE_LEXICAL_HANDLER, true);
	private static final String ID_PREFIX = "o";

	private MachineXmi() {
	}

	/**
	 * Writes a copy of all that can be reached from the global variables; the machine is not changed. Structures that lie in no
	 * other one are written into {@code heap}.
	 *
	 * @param out stays open
	 */
	public static void save(Globals globals, OutputStream out) throws IOException {
		GraphCopy copy = new GraphCopy(globals);
		MachineResource resource = new MachineResource();
		resource.getContents().add(copy.globals());
		int number = 0;
		for (EObject target : copy.targets()) {
			resource.setID(target, ID_PREFIX + ++number);
		}
		resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
	}

	/** Loads at most {@link #DEFAULT_LIMIT} bytes. See {@link #load(InputStream, long)}. */
	public static Globals load(InputStream in) throws IOException {
		return load(in, DEFAULT_LIMIT);
	}

	/**
	 * Loads a saved machine. Nothing but the stream is read, whatever stands in it.
	 *
	 * @param in    stays open
	 * @param limit bytes to read at most
	 * @throws MachineXmiException when it is not a saved machine
	 * @throws IOException         when the stream cannot be read
	 */
	public static Globals load(InputStream in, long limit) throws IOException {
		MachineResource resource = new MachineResource();
		try {
			resource.load(new LimitedInputStream(in, limit), LOAD);
		} catch (Resource.IOWrappedException e) {
			throw new MachineXmiException(Messages.text("MachineXmi_xml", e.getCause().getMessage()), e);
		} catch (Refusal e) {
			throw new MachineXmiException(e.getMessage(), e);
		}
		return theGlobals(resource.getContents());
	}

	private static Globals theGlobals(List<EObject> contents) throws MachineXmiException {
		if (contents.size() == 1 && contents.get(0) instanceof Globals globals) {
			return globals;
		}
		throw new MachineXmiException(Messages.text("MachineXmi_root"), null);
	}
}
