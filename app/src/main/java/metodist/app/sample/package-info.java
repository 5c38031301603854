/// The sample district: an invented one of a real one's size, made by the same procedures a
/// methodist uses, so that a newcomer sees every screen and every paper filled. All names are made
/// up; telephone codes and addresses do not exist.
@org.jspecify.annotations.NullMarked
package metodist.app.sample;
