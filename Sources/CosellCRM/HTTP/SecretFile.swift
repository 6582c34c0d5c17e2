package import CosellShell

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A file whose content only its owner may see.
package enum SecretFile {
    /// - Throws: for a file that others may read, with the command that ends that.
    package static func check(_ path: String) throws(Complaint) {
        var facts = stat()
        guard stat(path, &facts) == 0, facts.st_mode & 0o077 != 0 else { return }
        throw Complaint(
            "others may read this file, and it holds secrets",
            at: path,
            remedy: "chmod 600 '\(path)'"
        )
    }
}
