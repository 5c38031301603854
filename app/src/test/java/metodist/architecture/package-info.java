/// The boundaries of the house as tests: which package may know which, and why.
///
/// All rules see the compiled classes of all modules, because this module has them on its class
/// path. The packages under `bad` break every rule on purpose: they prove that each rule can fail.
@NullMarked
package metodist.architecture;

import org.jspecify.annotations.NullMarked;
