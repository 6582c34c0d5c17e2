import Foundation

/// What the process may use, told before anything is started: past that point the system's refusals end it without a
/// word, as threads and event loops cannot be made without memory and descriptors.
package struct ProcessLimits {
    let descriptors: Int
    let addressSpaceBytes: Int
    let processors: Int

    /// Those of this process, descriptors raised as far as this user may.
    static var current: ProcessLimits {
        ProcessLimits(
            descriptors: Descriptors.raise(),
            addressSpaceBytes: addressSpace,
            processors: ProcessInfo.processInfo.activeProcessorCount
        )
    }

    /// Files, and for each processor a reader of the database and an event loop, with two connections.
    var neededDescriptors: Int { 20 + 5 * processors }

    /// The program itself, and for each thread its stack and its heap's reserve.
    var neededAddressSpaceBytes: Int { (512 + 160 * processors) << 20 }

    func require() throws(TooLittle) {
        if descriptors < neededDescriptors {
            throw TooLittle("open \(descriptors) files", "\(neededDescriptors)", "ulimit -n")
        }
        if addressSpaceBytes < neededAddressSpaceBytes {
            throw TooLittle(
                "use \(addressSpaceBytes >> 20) MiB of address space",
                "\(neededAddressSpaceBytes >> 20)",
                "ulimit -v"
            )
        }
    }

    private static var addressSpace: Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 else { return .max }
        return Int(clamping: limit.rlim_cur)
    }

    /// A limit that no server can start under.
    package struct TooLittle: Error, CustomStringConvertible {
        package let description: String

        init(_ allowed: String, _ needed: String, _ command: String) {
            description = "The process may \(allowed) only, and a server here needs \(needed); raise `\(command)`."
        }
    }
}
