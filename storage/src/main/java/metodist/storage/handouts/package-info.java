/// Tables of the people's papers of events: papers given out, their layouts, lists of participants.
@org.jspecify.annotations.NullMarked
package metodist.storage.handouts;
