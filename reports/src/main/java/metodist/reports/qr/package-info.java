/// QR codes as a square of dark and light modules, and nothing about how they are drawn. Every
/// writer draws the same square: Word as a picture, PDF and HTML as vectors. The library that
/// computes the square never leaves this package.
@org.jspecify.annotations.NullMarked
package metodist.reports.qr;
