package metodist.reports.source.parcel;

/// The letter that files were attached to: who sent it, when (as the letter has it), and its words.
public record CoveringLetter(String sender, String subject, String date, String text) {}
