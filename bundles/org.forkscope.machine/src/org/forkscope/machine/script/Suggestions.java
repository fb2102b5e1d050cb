package org.forkscope.machine.script;

import java.util.Locale;
import java.util.stream.Stream;

/** Finds the word that somebody probably meant. */
public final class Suggestions {

	private static final int MAX_LENGTH = 40;

	private Suggestions() {
	}

	/** {@code " (did you mean RFPROC?)"}, or nothing if no candidate is close. */
	public static String didYouMean(String word, Stream<String> candidates) {
		String best = closest(word, candidates);
		return best == null ? "" : Messages.Suggestions_didYouMean.text(best);
	}

	/** The first of the candidates with the fewest typing errors, or null if all have too many. */
	static String closest(String word, Stream<String> candidates) {
		if (word.length() > MAX_LENGTH) {
			return null;
		}
		int limit = 1 + word.length() / 4;
		String best = null;
		for (String candidate : (Iterable<String>) candidates::iterator) {
			if (Math.abs(candidate.length() - word.length()) <= limit) {
				int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
				if (distance <= limit && distance < candidate.length()) {
					limit = distance - 1;
					best = candidate;
				}
			}
		}
		return best;
	}

	/** Letters to insert, delete, replace or swap with their neighbour. */
	static int distance(String a, String b) {
		int[][] d = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
			}
		}
		return d[a.length()][b.length()];
	}

	private static int step(int[][] d, String a, String b, int i, int j) {
		int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
		int best = Math.min(replace, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
		boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
		return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
	}
}
