/// What people do, step by step: announce a contest, register an application, assign experts, award
/// the status, register the order. Each step takes the edit it is part of, checks everything that
/// could forbid it, and only then writes; the window, the command line and the sample district use
/// the same steps. A refused step has written nothing.
@org.jspecify.annotations.NullMarked
package metodist.model.procedures;
