/// What a signatory does by itself: the end of the part of its address before the `@` says so (channel 7).
enum SignatoryWish: Sendable {
    case sign
    case hold
    /// The Sandbox accepts, and AWS waits.
    case none

    init(_ address: String) {
        let local = address.prefix { $0 != "@" }
        self = local.hasSuffix("+sign") ? .sign : local.hasSuffix("+hold") ? .hold : .none
    }
}
