/// Terms as plans and forms write them («в течение года», «2 квартал 2024»): kept verbatim, and
/// understood as far as possible. Understanding helps sorting and control, it never replaces a
/// word.
@org.jspecify.annotations.NullMarked
package metodist.model.shared.terms;
