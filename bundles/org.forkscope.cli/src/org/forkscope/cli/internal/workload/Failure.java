package org.forkscope.cli.internal.workload;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

import org.forkscope.cli.internal.Messages;

/** Puts failures of files into words, without the file's name. */
public final class Failure {

	private Failure() {
	}

	/** What went wrong. */
	public static String reason(Exception failure) {
		if (failure instanceof NoSuchFileException) {
			return Messages.Failure_missing.text();
		}
		if (failure instanceof AccessDeniedException) {
			return Messages.Failure_denied.text();
		}
		if (failure instanceof FileAlreadyExistsException) {
			return Messages.Failure_exists.text();
		}
		if (failure instanceof FileSystemException file && file.getReason() != null) {
			return file.getReason();
		}
		if (failure instanceof InvalidPathException path) {
			return path.getReason();
		}
		return String.valueOf(failure.getMessage());
	}
}
