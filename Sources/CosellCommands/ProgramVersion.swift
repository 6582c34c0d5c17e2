import Foundation

/// What this program is, as the AWS CLI says it of itself: `cosell/0.1.0 Swift/6.3 Linux/6.1.0 exe/x86_64`.
enum ProgramVersion {
    static let number = Serve.serverVersion

    static var line: String {
        var machine = utsname()
        uname(&machine)
        let (system, release) = (text(machine.sysname), text(machine.release))
        return "cosell/\(number) Swift/\(swift) \(system)/\(release) exe/\(text(machine.machine))"
    }

    /// The compiler's version, as far as a program can tell.
    private static var swift: String {
        #if swift(>=6.4)
        "6.4"
        #elseif swift(>=6.3)
        "6.3"
        #else
        "6"
        #endif
    }

    private static func text<Field>(_ field: Field) -> String {
        withUnsafeBytes(of: field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
}
