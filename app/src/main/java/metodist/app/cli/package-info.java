/// The command line: the same program without a window, for whole folders at once, scheduled tasks,
/// a technician on the telephone and our own checks. Commands, options, JSON keys and exit codes
/// are a contract and stay as they are. No command starts JavaFX or asks a question.
@org.jspecify.annotations.NullMarked
package metodist.app.cli;
