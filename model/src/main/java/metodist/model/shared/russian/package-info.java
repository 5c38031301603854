/// The Russian language as papers need it: declension of names, posts and organisations, sums in
/// words, typography. Rules give the first guess; what a person corrected by hand is stored
/// elsewhere and always wins. The only package that knows the petrovich library.
@org.jspecify.annotations.NullMarked
package metodist.model.shared.russian;
