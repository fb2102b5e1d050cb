package org.forkscope.swtbot.subset.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/** Pictures of the display. */
public final class Screenshot {

	private Screenshot() {
	}

	/** Whether the picture could be saved under the name, whose extension says the format. */
	public static boolean save(Display display, String fileName) {
		try {
			Path file = Path.of(fileName).toAbsolutePath();
			Files.createDirectories(file.getParent());
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { Ui.get(display, () -> capture(display)) };
			loader.save(file.toString(), format(fileName));
			return true;
		} catch (IOException | SWTException e) {
			return false;
		}
	}

	private static ImageData capture(Display display) {
		Image image = new Image(display, display.getBounds().width, display.getBounds().height);
		GC gc = new GC(display);
		try {
			gc.copyArea(image, 0, 0);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static int format(String fileName) {
		String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return switch (extension) {
			case "bmp" -> SWT.IMAGE_BMP;
			case "jpg", "jpeg" -> SWT.IMAGE_JPEG;
			default -> SWT.IMAGE_PNG;
		};
	}
}
